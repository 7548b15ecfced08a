//! `#[derive(Wraps)]`: a newtype for the values of a row.

use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{Data, DeriveInput, Fields};

use crate::table::no_generics;

pub(crate) fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let type_ = &input.ident;
    let fields = match &input.data {
        Data::Struct(data) => Some(&data.fields),
        _ => None,
    };
    let within = match fields {
        Some(Fields::Unnamed(fields)) if fields.unnamed.len() == 1 => fields.unnamed.first(),
        _ => None,
    };
    let Some(within) = within.filter(|_| input.generics.params.is_empty()) else {
        let error = if within.is_some() {
            no_generics(&input.generics)
        } else {
            let message = "a newtype is expected here, such as `struct Reference(String);`";
            syn::Error::new(type_.span(), message)
        };
        let error = error.into_compile_error();
        let stand_in = stand_in(input);
        return quote!(#error #stand_in);
    };
    let within = &within.ty;
    quote! {
        #[automatically_derived]
        impl ::paramtable::Wraps<#within> for #type_ {
            fn wrap(value: #within) -> Self {
                Self(value)
            }
            fn inner(&self) -> &#within {
                &self.0
            }
        }
        #[automatically_derived]
        impl ::paramtable::__private::serde::Serialize for #type_ {
            fn serialize<S: ::paramtable::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                ::paramtable::__private::serde::Serialize::serialize(&self.0, serializer)
            }
        }
    }
}

/// Fits any row of single values, so that its uses are not mistakes as well.
fn stand_in(mut input: DeriveInput) -> TokenStream {
    let type_ = &input.ident;
    let (before, after, bounds) = input.generics.split_for_impl();
    let serialize = quote! {
        #[automatically_derived]
        impl #before ::paramtable::__private::serde::Serialize for #type_ #after #bounds {
            fn serialize<S: ::paramtable::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_unit()
            }
        }
    };
    let (type_, after) = (type_.clone(), after.to_token_stream());
    let bounds = bounds.to_token_stream();
    input.generics.params.push(syn::GenericParam::Type(format_ident!("__Row").into()));
    let before = input.generics.split_for_impl().0;
    quote! {
        #[automatically_derived]
        impl #before ::paramtable::Wraps<__Row> for #type_ #after #bounds {
            fn wrap(_: __Row) -> Self {
                ::core::unreachable!()
            }
            fn inner(&self) -> &__Row {
                ::core::unreachable!()
            }
        }
        #serialize
    }
}
