//! Writing: wire names, the spec's order, absent parameters left out.

use proc_macro2::TokenStream;
use quote::quote;

use super::idents::{Scope, is_mandatory, name};
use crate::model::{Enum, Object};

pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let type_ = scope.named(&object.name);
    let (rust, count) =
        (object.name.rust(), proc_macro2::Literal::usize_unsuffixed(object.parameters.len()));
    let fields = object.parameters.iter().map(|parameter| {
        let (wire, field) = (parameter.name.wire(), name(&parameter.name));
        if is_mandatory(parameter) {
            quote!(p::field(&mut out, #wire, &self.#field)?;)
        } else {
            quote!(p::optional(&mut out, #wire, self.#field.as_ref())?;)
        }
    });
    let mutable = (!object.parameters.is_empty()).then(|| quote!(mut));
    quote! {
        #[automatically_derived]
        impl p::serde::Serialize for #type_ {
            fn serialize<S: p::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                let #mutable out = serializer.serialize_struct(#rust, #count)?;
                #(#fields)*
                p::serde::ser::SerializeStruct::end(out)
            }
        }
    }
}

pub(super) fn emit_enum(scope: &Scope<'_>, enumeration: &Enum) -> TokenStream {
    let type_ = scope.named(&enumeration.name);
    quote! {
        #[automatically_derived]
        impl p::serde::Serialize for #type_ {
            fn serialize<S: p::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    }
}
