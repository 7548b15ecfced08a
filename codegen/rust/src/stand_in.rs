//! Empty implementations for a user's type that has mistakes, so that the
//! compiler does not report each use of the type as another mistake.

use proc_macro2::TokenStream;
use quote::quote;

use crate::scope::preamble;

/// Implementations of every trait of a table or enum. None of this code is run,
/// because the message stops the compiler. `generics` go after `impl`, and
/// `bounds` after the type. `message` is an expression that reports one of the
/// mistakes (`compile_error!`): constants that depend on the type lead to it, so
/// the compiler does not report them separately.
pub fn emit_stand_in(
    generics: &TokenStream,
    type_: &TokenStream,
    bounds: &TokenStream,
    message: &TokenStream,
) -> TokenStream {
    let preamble = preamble();
    // The content of the angle brackets, if there are any.
    let mut parameters: Vec<_> = generics.clone().into_iter().skip(1).collect();
    parameters.pop();
    quote! {
        #preamble
        const MESSAGE: &'static str = #message;
        impl #generics #type_ #bounds {
            pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
                p::validate(self)
            }
            pub fn check(self) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
                ::paramtable::Valid::new(self).map_err(|invalid| invalid.violations)
            }
        }
        impl #generics ::core::convert::From<::paramtable::Valid<Self>> for #type_ #bounds {
            fn from(valid: ::paramtable::Valid<Self>) -> Self {
                valid.into_inner()
            }
        }
        impl #generics p::Validatable for #type_ #bounds {
            fn validate_with(&self, _: &mut p::Validator<'_>) {}
        }
        impl #generics p::TableDefinition for #type_ #bounds {
            const NAME: &'static str = MESSAGE;
            const NAMES: &'static [&'static str] = &[];
            type Slots = ();
            type Salvaged = ();
            fn finish(_: (), _: &mut p::Validator<'_>) -> p::Slot<Self> {
                p::Slot::Invalid(())
            }
        }
        impl<'__t, #(#parameters)*> ::paramtable::DecodeTable<'__t> for #type_ #bounds {
            fn read(
                _: &mut (),
                entry: p::Entry<'_, '__t>,
            ) -> ::core::result::Result<(), p::Stop> {
                entry.ignore()
            }
        }
        impl #generics p::Enumeration for #type_ #bounds {
            const VALUES: &'static [&'static str] = &[MESSAGE];
            fn as_wire(&self) -> &str {
                MESSAGE
            }
            fn from_wire(_: &str) -> ::core::option::Option<Self> {
                ::core::option::Option::None
            }
        }
        impl #generics p::IntegerEnumeration for #type_ #bounds {
            const VALUES: &'static [i64] = &[MESSAGE.len() as i64];
            fn as_wire(&self) -> i64 {
                0
            }
            fn from_wire(_: i64) -> ::core::option::Option<Self> {
                ::core::option::Option::None
            }
        }
        impl<'__t, #(#parameters)*> p::serde::Deserialize<'__t> for #type_ #bounds {
            fn deserialize<D: p::serde::Deserializer<'__t>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                p::deserialize_leniently(deserializer)
            }
        }
        impl #generics p::serde::Serialize for #type_ #bounds {
            fn serialize<S: p::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_unit()
            }
        }
    }
}

/// The further items of an enum, beside its [`emit_stand_in`].
pub fn emit_stand_in_for_enum(
    generics: &TokenStream,
    type_: &TokenStream,
    bounds: &TokenStream,
) -> TokenStream {
    quote! {
        impl #generics #type_ #bounds {
            pub const ALL: &'static [Self] = &[];
            pub fn as_str(&self) -> &str {
                MESSAGE
            }
            pub fn as_i64(&self) -> i64 {
                0
            }
        }
        impl #generics ::core::str::FromStr for #type_ #bounds {
            type Err = ::paramtable::ParseEnumError;
            fn from_str(_: &str) -> ::core::result::Result<Self, ::paramtable::ParseEnumError> {
                p::parse_listed(MESSAGE)
            }
        }
        impl #generics ::core::fmt::Display for #type_ #bounds {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(MESSAGE)
            }
        }
    }
}
