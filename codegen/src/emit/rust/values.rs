//! Enums and scalars: what stands for each value, and how each is read.

use proc_macro2::TokenStream;
use quote::quote;

use super::idents::{self, Scope};
use super::kinds;
use crate::model::{Enum, Scalar, Type};

pub(super) fn emit_enum(scope: &Scope<'_>, enumeration: &Enum) -> TokenStream {
    let methods = enum_methods(scope, enumeration);
    let traits = if enumeration.is_integer {
        emit_integer_enum(scope, enumeration)
    } else {
        emit_text_enum(scope, enumeration)
    };
    quote!(#methods #traits)
}

/// What its users call: the list of its values, and a value's counterpart.
fn enum_methods(scope: &Scope<'_>, enumeration: &Enum) -> TokenStream {
    let type_ = scope.named(&enumeration.name);
    let listed = enumeration.values.iter().map(|value| idents::name(&value.name));
    let (wire_type, wire_method) = if enumeration.is_integer {
        (quote!(i64), quote!(as_i64))
    } else {
        (quote!(&str), quote!(as_str))
    };
    let arms = enumeration.values.iter().map(|value| {
        let variant = idents::name(&value.name);
        if enumeration.is_integer {
            let number = proc_macro2::Literal::i64_unsuffixed(value.number);
            quote!(Self::#variant => #number)
        } else {
            let wire = value.name.wire();
            quote!(Self::#variant => #wire)
        }
    });
    let unknown = enumeration.keeps_unknown.then(|| {
        if enumeration.is_integer {
            quote!(Self::Unknown(number) => *number,)
        } else {
            quote!(Self::Unknown(text) => text,)
        }
    });
    quote! {
        impl #type_ {
            #[doc = " Every value that the spec lists, in its order."]
            pub const ALL: &'static [Self] = &[#(Self::#listed),*];

            #[doc = " The value as it is on the wire."]
            pub fn #wire_method(&self) -> #wire_type {
                match self {
                    #(#arms,)*
                    #unknown
                }
            }
        }
    }
}

/// Whether a value can be sent: a listed one by its variant, and of an open enum
/// any other. A listed one by another variant would be judged as what it is not.
fn can_be_sent(type_: &TokenStream, enumeration: &Enum) -> TokenStream {
    match (enumeration.keeps_unknown, enumeration.open) {
        (false, _) => quote!(true),
        (true, false) => quote!(!::core::matches!(self, #type_::Unknown(_))),
        (true, true) => {
            let held = if enumeration.is_integer { quote!(*held) } else { quote!(held) };
            quote! {
                match self {
                    #type_::Unknown(held) => Self::from_wire(#held).is_none(),
                    _ => true,
                }
            }
        }
    }
}

fn emit_integer_enum(scope: &Scope<'_>, enumeration: &Enum) -> TokenStream {
    let type_ = scope.named(&enumeration.name);
    let numbers = enumeration.values.iter().map(|value| value.number);
    let numbers: Vec<_> = numbers.map(proc_macro2::Literal::i64_unsuffixed).collect();
    let variants: Vec<_> =
        enumeration.values.iter().map(|value| idents::name(&value.name)).collect();
    let (open, keeps) = (enumeration.open, enumeration.keeps_unknown);
    let can_be_sent = can_be_sent(&type_, enumeration);
    let unlisted = if keeps {
        quote!(::core::option::Option::Some(#type_::Unknown(number)))
    } else {
        quote!({
            let _ = number;
            ::core::option::Option::None
        })
    };
    quote! {
        #[automatically_derived]
        impl p::IntegerEnumeration for #type_ {
            const VALUES: &'static [i64] = &[#(#numbers),*];
            const OPEN: bool = #open;

            fn from_wire(number: i64) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match number {
                    #(#numbers => #type_::#variants,)*
                    _ => return ::core::option::Option::None,
                })
            }

            fn unlisted(number: i64) -> ::core::option::Option<Self> {
                #unlisted
            }

            fn can_be_sent(&self) -> bool {
                #can_be_sent
            }
        }
        #[automatically_derived]
        impl ::core::fmt::Display for #type_ {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }
    }
}

fn emit_text_enum(scope: &Scope<'_>, enumeration: &Enum) -> TokenStream {
    let type_ = scope.named(&enumeration.name);
    let wires: Vec<_> = enumeration.values.iter().map(|value| value.name.wire()).collect();
    let variants: Vec<_> =
        enumeration.values.iter().map(|value| idents::name(&value.name)).collect();
    let (open, keeps) = (enumeration.open, enumeration.keeps_unknown);
    let result = quote!(::core::result::Result);
    let can_be_sent = can_be_sent(&type_, enumeration);
    let unlisted = if keeps {
        quote!(::core::option::Option::Some(#type_::Unknown(text.into())))
    } else {
        quote!({
            let _ = text;
            ::core::option::Option::None
        })
    };
    let (error, from_str) = if open {
        (
            quote!(::core::convert::Infallible),
            quote!(#result::Ok(
                <Self as p::Enumeration>::from_wire(text)
                    .unwrap_or_else(|| #type_::Unknown(text.into()))
            )),
        )
    } else {
        (
            quote!(::paramtable::UnknownValue),
            quote! {
                <Self as p::Enumeration>::from_wire(text)
                    .ok_or_else(|| ::paramtable::UnknownValue::new(<Self as p::Enumeration>::VALUES))
            },
        )
    };
    quote! {
        #[automatically_derived]
        impl p::Enumeration for #type_ {
            const VALUES: &'static [&'static str] = &[#(#wires),*];
            const OPEN: bool = #open;

            fn from_wire(text: &str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match text {
                    #(#wires => #type_::#variants,)*
                    _ => return ::core::option::Option::None,
                })
            }

            fn unlisted(text: &str) -> ::core::option::Option<Self> {
                #unlisted
            }

            fn can_be_sent(&self) -> bool {
                #can_be_sent
            }
        }
        #[automatically_derived]
        impl ::core::str::FromStr for #type_ {
            type Err = #error;

            // The type is named in full: a value may be called `Err`.
            fn from_str(text: &str) -> #result<Self, #error> {
                #from_str
            }
        }
        #[automatically_derived]
        impl ::core::fmt::Display for #type_ {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    }
}

pub(super) fn emit_scalar(scope: &Scope<'_>, scalar: &Scalar) -> TokenStream {
    let type_ = scope.scalar(scalar);
    let lifetime = scope.lifetime(scope.api.borrows(&scalar.type_));
    let inner = scope.value(&scalar.type_);
    let kind = kinds::of_type(*scope, &scalar.type_, (scalar.name.rust(), "SCALAR"), None);
    let pattern = kinds::pattern(scalar.name.rust(), "SCALAR", &scalar.type_);
    let (kind_type, kind_value) = (kind.type_, kind.value);
    let text =
        if scope.api.borrows(&scalar.type_) { quote!(&self.0) } else { quote!(self.0.as_str()) };
    let as_str =
        matches!(scalar.type_, Type::Text { .. } | Type::Date | Type::DateTime).then(|| {
            quote! {
                #[doc = " The value as text."]
                pub fn as_str(&self) -> &str {
                    #text
                }
            }
        });
    let owned = if scope.api.borrows_texts {
        quote!(::std::borrow::Cow::Owned(::std::string::String::from(text)))
    } else {
        quote!(::std::string::String::from(text))
    };
    let parse = match scalar.type_ {
        Type::Text { .. } => quote! {
            #[automatically_derived]
            impl #lifetime ::core::str::FromStr for #type_ {
                type Err = ::paramtable::OutOfBounds;

                fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::OutOfBounds> {
                    p::scalar(#owned)
                }
            }
        },
        _ => TokenStream::new(),
    };
    quote! {
        #pattern
        impl #lifetime #type_ {
            #[doc = " The value within."]
            pub fn get(&self) -> &#inner {
                &self.0
            }
            #as_str
        }
        #[automatically_derived]
        impl<'t> p::Scalar<'t> for #type_ {
            type Kind = #kind_type;
            type Inner = #inner;
            const KIND: Self::Kind = #kind_value;

            fn from_checked(inner: #inner) -> Self {
                Self(inner)
            }
        }
        #[automatically_derived]
        impl #lifetime ::core::convert::TryFrom<#inner> for #type_ {
            type Error = ::paramtable::OutOfBounds;

            fn try_from(inner: #inner) -> ::core::result::Result<Self, ::paramtable::OutOfBounds> {
                p::scalar(inner)
            }
        }
        #parse
        #[automatically_derived]
        impl #lifetime ::core::fmt::Display for #type_ {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }
    }
}
