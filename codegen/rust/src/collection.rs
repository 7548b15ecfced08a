//! Bodies that a type of their own holds, such as lists and maps: their constraints.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use super::{decoders, facts, into_owned};
use paramtable_language::model::{Body, Page};

/// Those of a page, each with whether the API sends it.
fn of_page(page: &Page) -> impl Iterator<Item = (&Body, bool)> {
    let operation = page.operation.iter();
    let bodies = operation.flat_map(|operation| {
        let is_callback = operation.is_callback;
        let responses = operation.responses.iter().filter_map(|response| response.body.as_ref());
        let request = operation.request.iter().map(move |body| (body, is_callback));
        request.chain(responses.map(move |body| (body, !is_callback)))
    });
    bodies.filter(|(body, _)| body.is_held)
}

/// Decoding, judging and writing.
pub(super) fn decode(scope: Scope<'_>, page: &Page) -> Option<TokenStream> {
    let all = of_page(page).map(|(body, received)| {
        let rust = body.name.rust();
        let (name, inner) = (scope.named(&body.name), scope.value(&body.type_));
        let lifetime = scope.lifetime(scope.api.borrows(&body.type_));
        let pattern = decoders::pattern(rust, "BODY", body.type_.innermost());
        let decoders::Decoder { type_: decoder, value, .. } =
            decoders::of_type(scope, &body.type_, (rust, "BODY"), None);
        let with_facts = facts::methods(scope, &quote!(#name #lifetime));
        let sort = if received { quote!(received) } else { quote!(sent) };
        quote! {
            #pattern
            #[automatically_derived]
            impl<'t> p::BodyWrapper<'t> for #name #lifetime {
                type Decoder = #decoder;
                type Inner = #inner;
                const DECODER: Self::Decoder = #value;

                fn from_inner(inner: #inner) -> Self {
                    Self(inner)
                }
            }
            p::body_wrapper!(#sort #name #lifetime { #inner });
            #with_facts
        }
    });
    some(all.collect())
}

/// From borrowed texts to texts of one's own.
pub(super) fn owned(scope: Scope<'_>, page: &Page) -> Option<TokenStream> {
    let all = of_page(page).filter(|(body, _)| scope.api.borrows(&body.type_)).map(|(body, _)| {
        let name = scope.named(&body.name);
        into_owned::into_owned(&name, &quote!(#name(p::IntoOwned::into_owned(self.0))))
    });
    some(all.collect())
}

fn some(tokens: TokenStream) -> Option<TokenStream> {
    (!tokens.is_empty()).then_some(tokens)
}
