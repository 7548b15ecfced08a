//! Decoding: slots, the key match, and the object made of them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::idents::{self, Scope, beside, exact_decimal, ident, is_mandatory, name};
use super::validate::has_view;
use super::{reading, validate};
use crate::model::{Enum, Object, Parameter, TextGrammar, Type};

pub(super) fn emit(scope: &Scope<'_>, object: &Object) -> TokenStream {
    let (slots, seen_name) = (beside(object, "Slots"), beside(object, "Seen"));
    let type_ = scope.named(&object.name);
    let fields = object.parameters.iter().map(|parameter| {
        let (field, slot) = (name(&parameter.name), slot_type(*scope, parameter));
        quote!(pub #field: #slot)
    });
    let constants: Vec<_> = object.parameters.iter().filter_map(constant).collect();
    let constants = (!constants.is_empty()).then(|| quote!(impl #slots { #(#constants)* }));
    let arms = object.parameters.iter().map(|parameter| {
        let (wire, field, kind) =
            (parameter.name.wire(), name(&parameter.name), kind(*scope, object, parameter));
        quote!(#wire => entry.into(#kind, &mut slots.#field))
    });
    let seen_type = if object.seen.is_empty() { quote!(()) } else { quote!(#seen_name) };
    let seen = seen(*scope, object);
    let finish = finish(object);
    quote! {
        #[derive(Default)]
        pub struct #slots {
            #(#fields),*
        }
        #constants
        #seen
        #[automatically_derived]
        impl ::paramtable::Table for #type_ {
            type Slots = #slots;
            type Seen = #seen_type;

            fn read<'de, A: p::serde::de::MapAccess<'de>>(
                slots: &mut Self::Slots,
                entry: p::Entry<'_, A>,
            ) -> ::core::result::Result<(), A::Error> {
                match entry.name() {
                    #(#arms,)*
                    _ => entry.unknown(),
                }
            }

            fn finish(slots: Self::Slots, scope: &mut p::Scope<'_>) -> p::Slot<Self, Self::Seen> {
                #finish
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
        quote!(super::validate::#view { #(#fields),* }.judge(scope);)
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

/// The constant that holds a row's constraints: decoding and `validate` hand
/// the same one to the same check.
fn constant(parameter: &Parameter) -> Option<TokenStream> {
    let (type_, check) = check(parameter)?;
    let constant = ident(&parameter.name.constant());
    Some(quote!(pub const #constant: #type_ = #check;))
}

/// A row's constraints, if it has any: their type, and themselves.
pub(super) fn check(parameter: &Parameter) -> Option<(TokenStream, TokenStream)> {
    match &parameter.type_ {
        Type::Text { grammar, length } => {
            if *grammar == TextGrammar::Any && !length.is_bounded() {
                return None;
            }
            // Every text has at least no characters.
            let min = length.min.filter(|min| *min > 0).map(Literal::u64_unsuffixed);
            let max = length.max.map(Literal::u64_unsuffixed);
            let (min, max) =
                (min.map(|min| quote!(.at_least(#min))), max.map(|max| quote!(.at_most(#max))));
            let text = text(*grammar);
            Some((quote!(p::Text), quote!(#text #min #max)))
        }
        Type::Integer(range) if range.is_bounded() => {
            let (min, max) =
                (range.min.map(Literal::i64_unsuffixed), range.max.map(Literal::i64_unsuffixed));
            let (min, max) =
                (min.map(|min| quote!(.at_least(#min))), max.map(|max| quote!(.at_most(#max))));
            Some((quote!(p::Integer), quote!(p::Integer::ANY #min #max)))
        }
        Type::Decimal { range, digits } => {
            let total = digits.total.map(Literal::u32_unsuffixed).map(|most| quote!(.total(#most)));
            let integer =
                digits.integer.map(Literal::u32_unsuffixed).map(|most| quote!(.integer(#most)));
            let fraction =
                digits.fraction.map(Literal::u32_unsuffixed).map(|most| quote!(.fraction(#most)));
            let has_digits = total.is_some() || integer.is_some() || fraction.is_some();
            if !has_digits && !range.is_bounded() {
                return None;
            }
            let digits =
                has_digits.then(|| quote!(.digits(p::Digits::ANY #total #integer #fraction)));
            let min = range.min.map(exact_decimal).map(|min| quote!(.at_least(#min)));
            let max = range.max.map(exact_decimal).map(|max| quote!(.at_most(#max)));
            Some((quote!(p::Number), quote!(p::Number::ANY #digits #min #max)))
        }
        _ => None,
    }
}

fn text(grammar: TextGrammar) -> TokenStream {
    let grammar = match grammar {
        TextGrammar::Any => quote!(Any),
        TextGrammar::Alphanumeric => quote!(Alphanumeric),
        TextGrammar::Numeric => quote!(Numeric),
        TextGrammar::Uri => quote!(Uri),
        TextGrammar::Email => quote!(Email),
        TextGrammar::Uuid => quote!(Uuid),
    };
    quote!(p::Text::new(p::Grammar::#grammar))
}

/// What reads a row's value.
fn kind(scope: Scope<'_>, object: &Object, parameter: &Parameter) -> TokenStream {
    if check(parameter).is_some() {
        let (slots, constant) = (beside(object, "Slots"), ident(&parameter.name.constant()));
        return quote!(#slots::#constant);
    }
    match &parameter.type_ {
        Type::Text { grammar, .. } => text(*grammar),
        Type::Boolean => quote!(p::Boolean),
        Type::Integer(_) => quote!(p::Integer::ANY),
        Type::Decimal { .. } => quote!(p::Number::ANY),
        Type::DateTime => quote!(p::Instant),
        Type::FreeForm => quote!(p::FreeForm),
        Type::Enum(id) => {
            let type_ = scope.named(&scope.api.enumeration(*id).name);
            quote!(p::Enumerated::<#type_>::new())
        }
        Type::Object(id) => {
            let type_ = scope.named(&scope.api.object(*id).name);
            if parameter.boxed {
                quote!(p::Boxed::<#type_>::new())
            } else {
                quote!(p::Nested::<#type_>::new())
            }
        }
    }
}

pub(super) fn emit_enum(scope: &Scope<'_>, enumeration: &Enum) -> TokenStream {
    let type_ = scope.named(&enumeration.name);
    let wires: Vec<_> = enumeration.values.iter().map(|value| value.name.wire()).collect();
    let variants: Vec<_> =
        enumeration.values.iter().map(|value| idents::name(&value.name)).collect();
    let other = if enumeration.open {
        quote!(other => #type_::Unknown(other.into()))
    } else {
        quote!(_ => return ::core::option::Option::None)
    };
    let error = if enumeration.open {
        quote!(::core::convert::Infallible)
    } else {
        quote!(::paramtable::UnknownValue)
    };
    let from_str = if enumeration.open {
        quote! {
            ::core::result::Result::Ok(match text {
                #(#wires => Self::#variants,)*
                other => Self::Unknown(other.into()),
            })
        }
    } else {
        quote! {
            <Self as p::Enumeration>::from_wire(text)
                .ok_or_else(|| ::paramtable::UnknownValue::new(<Self as p::Enumeration>::VALUES))
        }
    };
    quote! {
        #[automatically_derived]
        impl p::Enumeration for #type_ {
            const VALUES: &'static [&'static str] = &[#(#wires),*];

            fn from_wire(text: &str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match text {
                    #(#wires => #type_::#variants,)*
                    #other,
                })
            }
        }
        #[automatically_derived]
        impl ::core::str::FromStr for #type_ {
            type Err = #error;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
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
