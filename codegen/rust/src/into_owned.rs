//! From borrowed texts to texts of one's own.

use proc_macro2::TokenStream;
use quote::quote;

use super::cases;
use super::scope::Scope;
use super::tokens::name;
use paramtable_language::model::{Object, Scalar};

/// Of an object that borrows.
pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> Option<TokenStream> {
    let fields = object.parameters.iter().map(|parameter| {
        if let Some(cases) = object.cases_of(parameter) {
            let field = scope.case_field(object, cases);
            return if cases::borrow(*scope, cases) {
                quote!(#field: p::IntoOwned::into_owned(self.#field))
            } else {
                quote!(#field: self.#field)
            };
        }
        let field = name(&parameter.name);
        if scope.api.borrows(&parameter.type_) {
            quote!(#field: p::IntoOwned::into_owned(self.#field))
        } else {
            quote!(#field: self.#field)
        }
    });
    let type_ = scope.named(&object.name);
    let of_cases = object.cases.as_ref().and_then(|cases| cases::into_owned(*scope, cases));
    object.borrows.then(|| {
        let of_object = into_owned(&type_, &quote!(#type_ { #(#fields),* }));
        quote!(#of_object #of_cases)
    })
}

/// Of a scalar that borrows.
pub(super) fn emit_scalar(scope: &Scope<'_>, scalar: &Scalar) -> Option<TokenStream> {
    let type_ = scope.named(&scalar.name);
    let owned = quote! {
        <#type_<'static> as p::Scalar<'static>>::from_checked(
            p::IntoOwned::into_owned(self.0)
        )
    };
    scope.api.borrows(&scalar.type_).then(|| into_owned(&type_, &owned))
}

/// The way to a type of one's own.
pub(super) fn into_owned(type_: &TokenStream, owned: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl p::IntoOwned for #type_<'_> {
            type Owned = #type_<'static>;

            fn into_owned(self) -> Self::Owned {
                #owned
            }
        }
    }
}
