//! Enums and scalars: the values that are listed, and what a value is made of.
//! What every enum and scalar has besides is in macros of the runtime.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::decoders;
use super::idents::{self, Scope};
use paramtable_language::model::{Enum, Scalar, Type};

pub(super) fn emit_enum(scope: &Scope<'_>, enumeration: &Enum) -> TokenStream {
    let type_ = scope.named(&enumeration.name);
    let listed = enumeration.values.iter().map(|value| {
        let variant = idents::name(&value.name);
        match value.number.map(Literal::i64_unsuffixed) {
            Some(number) => quote!(#variant = #number),
            None => {
                let wire = value.name.wire();
                quote!(#variant = #wire)
            }
        }
    });
    let others = match (enumeration.keeps_unknown, enumeration.open) {
        (false, _) => quote!(closed),
        (true, false) => quote!(extensible),
        (true, true) => quote!(open),
    };
    let sort =
        if enumeration.is_integer { quote!(integer_enumeration) } else { quote!(enumeration) };
    quote!(p::#sort!(#others #type_ { #(#listed),* });)
}

pub(super) fn emit_scalar(scope: &Scope<'_>, scalar: &Scalar) -> TokenStream {
    let (type_, inner) = (scope.scalar(scalar), scope.value(&scalar.type_));
    let decoders::Decoder { type_: decoder, value, .. } =
        decoders::of_type(*scope, &scalar.type_, (scalar.name.rust(), "SCALAR"), None);
    let pattern = decoders::pattern(scalar.name.rust(), "SCALAR", &scalar.type_);
    let sort = match &scalar.type_ {
        Type::Text { .. } => quote!(text),
        Type::Date | Type::DateTime => quote!(date),
        type_ if decoders::travels_as_text(type_) => quote!(as_text),
        _ => quote!(value),
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
        p::scalar!(#sort #type_ { #inner });
    }
}
