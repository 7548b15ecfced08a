//! The implementation of a scalar: its decoder and its inner type. The traits that
//! are the same for all scalars come from a macro of the runtime.

use proc_macro2::TokenStream;
use quote::quote;

use crate::decoders;
use crate::scope::Scope;
use paramtable_language::model::{DateFormat, Scalar, Type};

pub(super) fn emit(scope: &Scope<'_>, scalar: &Scalar) -> TokenStream {
    let (type_, inner) = (scope.scalar(scalar), scope.value(&scalar.type_));
    let decoders::Decoder { type_: decoder, value, .. } =
        decoders::of_type(*scope, &scalar.type_, (scalar.name.rust(), "SCALAR"), None);
    let pattern = decoders::pattern(scalar.name.rust(), "SCALAR", &scalar.type_);
    let sort = match &scalar.type_ {
        Type::Text { .. } => quote!(text),
        Type::Date | Type::DateTime => quote!(date),
        Type::Formatted(_) => quote!(formatted),
        Type::Boolean { as_text: Some(_) }
        | Type::Integer { as_text: Some(_), .. }
        | Type::Decimal { as_text: Some(_), .. } => quote!(as_text),
        Type::Boolean { as_text: None }
        | Type::Integer { as_text: None, .. }
        | Type::Decimal { as_text: None, .. }
        | Type::FreeForm { .. }
        | Type::Any
        | Type::Enum(_)
        | Type::Object(_)
        | Type::Scalar(_)
        | Type::List { .. }
        | Type::Map { .. } => quote!(value),
    };
    let format = match &scalar.type_ {
        Type::Formatted(DateFormat { format, .. }) => Some(format),
        _ => None,
    };
    quote! {
        #pattern
        #[automatically_derived]
        impl<'t> p::Scalar<'t> for #type_ {
            type Decoder = #decoder;
            type Inner = #inner;
            const DECODER: Self::Decoder = #value;

            fn from_checked(inner: #inner) -> Self {
                Self(inner)
            }
        }
        p::scalar!(#sort #type_ { #inner } #format);
    }
}
