//! `Debug` of objects with sensitive parameters, whose values it masks.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::{CASE, Scope, is_mandatory};
use super::tokens::name;
use paramtable_language::model::Object;

/// Whether a derived `Debug` would print a sensitive value.
pub(super) fn is_needed(object: &Object) -> bool {
    object.parameters.iter().any(|parameter| parameter.sensitive)
}

pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let (type_, lifetime) = (scope.object(object), scope.lifetime(object.borrows));
    let rust = object.name.rust();
    let fields = object.parameters.iter().map(|parameter| {
        let (field, shown) = match object.cases_of(parameter) {
            Some(cases) => (scope.case_field(object, cases), CASE),
            None => (name(&parameter.name), parameter.name.rust()),
        };
        let value = match (parameter.sensitive, is_mandatory(parameter)) {
            (false, _) => quote!(&self.#field),
            (true, true) => quote!(&p::Masked),
            (true, false) => quote!(&self.#field.as_ref().map(|_| p::Masked)),
        };
        quote!(.field(#shown, #value))
    });
    quote! {
        #[automatically_derived]
        impl #lifetime p::fmt::Debug for #type_ {
            fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
                f.debug_struct(#rust) #(#fields)* .finish()
            }
        }
    }
}
