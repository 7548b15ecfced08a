//! The enum of an operation's responses, where they differ by status.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::doc;
use super::into_owned::into_owned;
use super::scope::Scope;
use super::tokens::name;
use paramtable_language::model::{Api, Body, Name, Operation, Page, Response};

/// A page's operation with responses by status, and the name of all of them together.
fn of_page(page: &Page) -> Option<(&Operation, &Name)> {
    let operation = page.operation.as_ref()?;
    Some((operation, operation.by_status.as_ref()?))
}

/// Each response with its variant.
fn variants(operation: &Operation) -> impl Iterator<Item = (u16, Ident, &Response)> {
    operation.responses.iter().filter_map(|response| {
        let status = response.status?;
        Some((status, format_ident!("Status{status}"), response))
    })
}

fn borrows(api: &Api, operation: &Operation) -> bool {
    let mut bodies = operation.responses.iter().filter_map(|response| response.body.as_ref());
    bodies.any(|body| api.borrows(&body.type_))
}

/// The type of a body: its own, or the one that it is an alias of.
fn type_of(scope: Scope<'_>, body: &Body) -> TokenStream {
    if body.is_alias && !body.is_held {
        return scope.value(&body.type_);
    }
    let (name, lifetime) =
        (scope.named(&body.name), scope.lifetime(scope.api.borrows(&body.type_)));
    quote!(#name #lifetime)
}

/// The enum itself.
pub(super) fn emit(scope: Scope<'_>, page: &Page) -> Option<TokenStream> {
    let (operation, type_name) = of_page(page)?;
    let doc = doc::responses(scope.api, operation, type_name);
    let variants = variants(operation).map(|(status, variant, response)| {
        let doc = doc::response(status, response);
        let body = response.body.as_ref().map(|body| type_of(scope, body));
        let body = body.map(|type_| quote!((#type_)));
        quote!(#doc #variant #body)
    });
    let (type_, lifetime) = (name(type_name), scope.lifetime(borrows(scope.api, operation)));
    Some(quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        pub enum #type_ #lifetime {
            #(#variants),*
        }
    })
}

/// Reading, judging and writing.
pub(super) fn decode(scope: Scope<'_>, page: &Page) -> Option<TokenStream> {
    let (operation, type_name) = of_page(page)?;
    let variants = variants(operation).map(|(status, variant, response)| {
        let status = proc_macro2::Literal::u16_unsuffixed(status);
        let body = response.body.is_some().then(|| quote!((body)));
        quote!(#status #variant #body)
    });
    let (type_, lifetime) = (scope.named(type_name), scope.lifetime(borrows(scope.api, operation)));
    let with_facts = scope.facts().map(|facts| {
        let variants = self::variants(operation).map(|(_, variant, response)| {
            let body = response.body.is_some().then(|| quote!((body)));
            quote!(#variant #body)
        });
        quote!(p::responses_with_facts!(#type_ #lifetime, #facts { #(#variants),* });)
    });
    Some(quote!(p::responses!(#type_ #lifetime { #(#variants),* }); #with_facts))
}

/// From borrowed texts to texts of one's own.
pub(super) fn owned(scope: Scope<'_>, page: &Page) -> Option<TokenStream> {
    let (operation, type_name) = of_page(page)?;
    if !borrows(scope.api, operation) {
        return None;
    }
    let type_ = scope.named(type_name);
    let variants = variants(operation).map(|(_, variant, response)| match &response.body {
        None => quote!(#type_::#variant => #type_::#variant),
        Some(body) if scope.api.borrows(&body.type_) => {
            quote!(#type_::#variant(body) => #type_::#variant(p::IntoOwned::into_owned(body)))
        }
        Some(_) => quote!(#type_::#variant(body) => #type_::#variant(body)),
    });
    Some(into_owned(&type_, &quote!(match self { #(#variants),* })))
}
