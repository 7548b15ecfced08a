//! Decoding: slots, the key match, and the object made of them.

use proc_macro2::TokenStream;
use quote::quote;

use super::idents::{self, Scope, beside, ident, is_mandatory, name};
use super::validate::has_view;
use super::{kinds, reading, validate};
use crate::model::{Enum, Object, Parameter, Scalar, Type};

pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let (slots, seen_name) = (beside(object, "Slots"), beside(object, "Seen"));
    let type_ = scope.named(&object.name);
    let fields = object.parameters.iter().map(|parameter| {
        let (field, slot) = (name(&parameter.name), slot_type(*scope, parameter));
        quote!(pub #field: #slot)
    });
    let patterns = kinds::patterns(object.name.rust(), &object.parameters);
    let constants = kinds::constants(*scope, object);
    let constants = (!constants.is_empty()).then(|| quote!(impl #slots { #(#constants)* }));
    let wires = object.parameters.iter().map(|parameter| parameter.name.wire());
    let arms = object.parameters.iter().map(|parameter| {
        let (wire, field) = (parameter.name.wire(), name(&parameter.name));
        let kind = kinds::of_row(*scope, object, parameter);
        quote!(#wire => entry.into(#kind, &mut slots.#field))
    });
    let unknown = if object.ignores_unknown { quote!(ignore) } else { quote!(unknown) };
    let seen_type = if object.seen.is_empty() { quote!(()) } else { quote!(#seen_name) };
    let seen = seen(*scope, object);
    let finish = finish(object);
    quote! {
        #[derive(Default)]
        pub struct #slots {
            #(#fields),*
        }
        #constants
        #(#patterns)*
        #seen
        #[automatically_derived]
        impl ::paramtable::Table for #type_ {
            const NAMES: &'static [&'static str] = &[#(#wires),*];

            type Slots = #slots;
            type Seen = #seen_type;

            fn read<'de, A: p::serde::de::MapAccess<'de>>(
                slots: &mut Self::Slots,
                entry: p::Entry<'_, A>,
            ) -> ::core::result::Result<(), A::Error> {
                match entry.name() {
                    #(#arms,)*
                    _ => entry.#unknown(),
                }
            }

            fn finish(slots: Self::Slots, scope: &mut p::Scope<'_>) -> p::Slot<Self, Self::Seen> {
                #finish
            }
        }
    }
}

/// Reading by serde, for what the API writes: a response is read leniently
/// whichever way it comes.
pub(super) fn emit_deserialize(type_: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl<'de> p::serde::Deserialize<'de> for #type_ {
            fn deserialize<D: p::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                p::read_leniently(deserializer)
            }
        }
    }
}

fn slot_type(scope: Scope<'_>, parameter: &Parameter) -> TokenStream {
    let value = scope.held(parameter);
    match parameter.type_ {
        Type::Object(_) => {
            let seen = scope.seen(parameter);
            quote!(p::Slot<#value, #seen>)
        }
        _ => quote!(p::Slot<#value>),
    }
}

/// What rules of other tables read of a bad object.
fn seen(scope: Scope<'_>, object: &Object) -> Option<TokenStream> {
    if object.seen.is_empty() {
        return None;
    }
    let seen = beside(object, "Seen");
    let parameters = || object.seen.iter().map(|index| &object.parameters[*index]);
    let fields = parameters().map(|parameter| {
        let (field, slot) = (name(&parameter.name), slot_type(scope, parameter));
        quote!(pub #field: #slot)
    });
    let hidden = parameters().map(|parameter| {
        let field = name(&parameter.name);
        quote!(#field: p::Slot::Hidden)
    });
    Some(quote! {
        pub struct #seen {
            #(#fields),*
        }
        #[automatically_derived]
        impl p::Seen for #seen {
            fn hidden() -> Self {
                Self { #(#hidden),* }
            }
        }
    })
}

fn finish(object: &Object) -> TokenStream {
    let view = has_view(object).then(|| {
        let view = beside(object, "View");
        let fields = validate::viewed(object).map(|parameter| {
            let field = name(&parameter.name);
            let slot = reading::lend(parameter, &quote!(slots.#field));
            quote!(#field: #slot)
        });
        // What the API wrote is judged when it is asked for.
        quote!(if scope.judges() { super::validate::#view { #(#fields),* }.judge(scope); })
    });
    let mandatory =
        object.parameters.iter().filter(|parameter| is_mandatory(parameter)).map(|parameter| {
            let (wire, field) = (parameter.name.wire(), name(&parameter.name));
            quote!(scope.mandatory(#wire, &slots.#field);)
        });
    // A local of a parameter's own name could hide `scope` or `slots`.
    let local = |parameter: &Parameter| ident(&format!("slot_{}", parameter.name.rust()));
    let patterns = object.parameters.iter().map(|parameter| {
        let (field, local) = (name(&parameter.name), local(parameter));
        if is_mandatory(parameter) {
            quote!(#field: p::Slot::Value(#local))
        } else {
            quote!(#field: #local)
        }
    });
    let fields = object.parameters.iter().map(|parameter| {
        let (field, local) = (name(&parameter.name), local(parameter));
        if is_mandatory(parameter) {
            quote!(#field: #local)
        } else {
            quote!(#field: #local.optional())
        }
    });
    let (slots, seen) = (beside(object, "Slots"), beside(object, "Seen"));
    let bad = if object.seen.is_empty() {
        quote!(_ => p::Slot::Bad(()))
    } else {
        let fields = object.seen.iter().map(|index| {
            let field = name(&object.parameters[*index].name);
            quote!(#field: slots.#field)
        });
        quote!(slots => p::Slot::Bad(#seen { #(#fields),* }))
    };
    quote! {
        #view
        #(#mandatory)*
        match slots {
            #slots { #(#patterns),* } if scope.is_clean() => p::Slot::Value(Self { #(#fields),* }),
            #bad,
        }
    }
}

pub(super) fn emit_enum(scope: &Scope<'_>, enumeration: &Enum) -> TokenStream {
    let type_ = scope.named(&enumeration.name);
    let wires: Vec<_> = enumeration.values.iter().map(|value| value.name.wire()).collect();
    let numbers: Vec<_> = enumeration
        .values
        .iter()
        .map(|value| proc_macro2::Literal::i64_unsuffixed(value.number))
        .collect();
    let variants: Vec<_> =
        enumeration.values.iter().map(|value| idents::name(&value.name)).collect();
    let open = enumeration.open;
    let keeps = enumeration.keeps_unknown;
    let result = quote!(::core::result::Result);
    let is_listed =
        if keeps { quote!(!::core::matches!(self, #type_::Unknown(_))) } else { quote!(true) };
    if enumeration.is_integer {
        let unlisted = if keeps {
            quote!(::core::option::Option::Some(#type_::Unknown(number)))
        } else {
            quote!({
                let _ = number;
                ::core::option::Option::None
            })
        };
        return quote! {
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

                fn is_listed(&self) -> bool {
                    #is_listed
                }
            }
            #[automatically_derived]
            impl ::core::fmt::Display for #type_ {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    ::core::fmt::Display::fmt(&self.as_i64(), f)
                }
            }
        };
    }
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

            fn is_listed(&self) -> bool {
                #is_listed
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
    let type_ = scope.named(&scalar.name);
    let inner = scope.value(&scalar.type_);
    let kind = kinds::of_type(*scope, &scalar.type_, (scalar.name.rust(), "SCALAR"));
    let pattern = kinds::pattern(scalar.name.rust(), "SCALAR", &scalar.type_);
    let (kind_type, kind_value) = (kind.type_, kind.value);
    let parse = match scalar.type_ {
        Type::Text { .. } => quote! {
            #[automatically_derived]
            impl ::core::str::FromStr for #type_ {
                type Err = ::paramtable::OutOfBounds;

                fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::OutOfBounds> {
                    p::scalar(::std::string::String::from(text))
                }
            }
        },
        _ => TokenStream::new(),
    };
    quote! {
        #pattern
        #[automatically_derived]
        impl p::Scalar for #type_ {
            type Kind = #kind_type;
            type Inner = #inner;
            const KIND: Self::Kind = #kind_value;

            fn from_checked(inner: #inner) -> Self {
                Self(inner)
            }
        }
        #[automatically_derived]
        impl ::core::convert::TryFrom<#inner> for #type_ {
            type Error = ::paramtable::OutOfBounds;

            fn try_from(inner: #inner) -> ::core::result::Result<Self, ::paramtable::OutOfBounds> {
                p::scalar(inner)
            }
        }
        #parse
        #[automatically_derived]
        impl ::core::fmt::Display for #type_ {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }
    }
}
