//! The decoder of a row's value, as an expression. One with constraints is a constant,
//! which decoding and `validate` share.

use std::ops::Bound;

use paramtable_core::checks::date_format;
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

use super::scope::Scope;
use super::tokens::{beside, exact_decimal, ident};
use paramtable_language::model::{
    Bounds, DateFormat, Enum, EnumType, Grammar, Object, ObjectId, Parameter, Pattern, Range, Step,
    Text, Type,
};

/// A row's decoder, and its type: the parts of `const X: type = decoder`.
pub(super) struct Decoder {
    pub(super) type_: TokenStream,
    pub(super) value: TokenStream,
    /// Whether it constrains values of its type.
    pub(super) validates: bool,
}

/// The kind of a row: by the name of its constant, if it has one.
pub(super) fn of_row(scope: Scope<'_>, object: &Object, parameter: &Parameter) -> TokenStream {
    let decoder = of_parameter(scope, object, parameter);
    if has_constant(&decoder, parameter) {
        let (slots, constant) = (beside(object, "Slots"), ident(&parameter.name.constant()));
        return quote!(#slots::#constant);
    }
    decoder.value
}

/// The constants of an object's rows.
pub(super) fn constants(scope: Scope<'_>, object: &Object) -> Vec<TokenStream> {
    let parameters = object.parameters.iter();
    let constants = parameters.filter_map(|parameter| {
        let decoder = of_parameter(scope, object, parameter);
        let (type_, value) = (&decoder.type_, &decoder.value);
        let constant = ident(&parameter.name.constant());
        let constant = quote!(pub const #constant: #type_ = #value;);
        has_constant(&decoder, parameter).then(|| scope.placed(parameter, constant))
    });
    constants.collect()
}

/// Patterns are compiled once, so they are statics.
pub(super) fn patterns(
    scope: Scope<'_>,
    owner: &str,
    parameters: &[Parameter],
) -> Vec<TokenStream> {
    let patterns = parameters.iter().filter_map(|parameter| {
        let type_ = scope.toward(parameter).plain(parameter.type_.innermost());
        pattern(owner, &parameter.name.constant(), type_)
    });
    patterns.collect()
}

/// The static of a type's pattern, if it has one.
pub(super) fn pattern(owner: &str, name: &str, type_: &Type) -> Option<TokenStream> {
    let pattern = type_.as_text()?.pattern.as_ref()?;
    let name = pattern_name(owner, name);
    let made = match pattern {
        Pattern { source, hint } if hint.is_empty() => quote!(p::Pattern::new(#source)),
        Pattern { source, hint } => quote!(p::Pattern::explained(#source, #hint)),
    };
    Some(quote!(static #name: p::Pattern = #made;))
}

fn pattern_name(owner: &str, name: &str) -> proc_macro2::Ident {
    // Two underscores, which no name of ours has within: the seam can't move.
    ident(&format!("{owner}__{name}"))
}

/// Whether a row has constraints beyond those of its type.
pub(super) fn validates(scope: Scope<'_>, object: &Object, parameter: &Parameter) -> bool {
    of_parameter(scope, object, parameter).validates
}

// Short ones are easier to read in place.
fn has_constant(decoder: &Decoder, parameter: &Parameter) -> bool {
    decoder.validates
        && !matches!(parameter.type_, Type::Object(_) | Type::Enum(_) | Type::Scalar(_))
}

fn of_parameter(scope: Scope<'_>, object: &Object, parameter: &Parameter) -> Decoder {
    let names = (object.name.rust(), parameter.name.constant());
    let leaf = scope.user_field(parameter).map(|field| &field.leaf);
    let scope = scope.toward(parameter);
    let mut decoder = match (&parameter.type_, parameter.boxed) {
        (Type::Object(id), true) => {
            let (type_, inferred) = of_object(scope, *id, leaf);
            Decoder {
                type_: quote!(p::Boxed<#type_>),
                value: quote!(p::Boxed::<#inferred>::new()),
                validates: true,
            }
        }
        (type_, _) if parameter.elements_read => {
            of_seen_list(scope, type_, (names.0, &names.1), leaf)
        }
        (type_, _) => of_type(scope, type_, (names.0, &names.1), leaf),
    };
    if parameter.nullable {
        let Decoder { type_, value, .. } = decoder;
        decoder = Decoder {
            type_: quote!(p::OrNull<#type_>),
            value: quote!(p::OrNull(#value)),
            ..decoder
        };
    }
    decoder
}

/// The kind of a list whose elements are read, lists within it included.
fn of_seen_list(
    scope: Scope<'_>,
    type_: &Type,
    names: (&str, &str),
    leaf: Option<&TokenStream>,
) -> Decoder {
    match type_ {
        Type::List { of, items } => {
            let of = of_seen_list(scope, of, names, leaf);
            of_many(&quote!(p::SeenListOf), &of, *items)
        }
        other => of_type(scope, other, names, leaf),
    }
}

/// The kind of the elements of a list of single values.
pub(super) fn of_element(scope: Scope<'_>, list: Step, of: &Type) -> Decoder {
    let object = scope.api.object(list.object);
    let parameter = &object.parameters[list.parameter];
    let names = (object.name.rust(), parameter.name.constant());
    let leaf = scope.user_field(parameter).map(|field| &field.leaf);
    of_type(scope.toward(parameter), of, (names.0, &names.1), leaf)
}

/// The kind of a type; `names` are those of a pattern's static, and `leaf` is the
/// type of somebody's own that holds each value.
pub(super) fn of_type(
    scope: Scope<'_>,
    type_: &Type,
    names: (&str, &str),
    leaf: Option<&TokenStream>,
) -> Decoder {
    match type_ {
        Type::Enum(EnumType { id, only }) => {
            let enumeration = scope.api.enumeration(*id);
            let name = leaf.cloned().unwrap_or_else(|| scope.named(&enumeration.name));
            if let Some(only) = only {
                return of_some_values(enumeration, only, &name);
            }
            let decoder =
                if enumeration.is_integer { quote!(IntegerEnumOf) } else { quote!(EnumOf) };
            Decoder {
                type_: quote!(p::#decoder<#name>),
                value: quote!(p::#decoder::<#name>::new()),
                validates: scope.has_user_types() || enumeration.keeps_unknown,
            }
        }
        Type::Object(id) => {
            let (type_, inferred) = of_object(scope, *id, leaf);
            Decoder {
                type_: quote!(p::ObjectOf<#type_>),
                value: quote!(p::ObjectOf::<#inferred>::new()),
                validates: true,
            }
        }
        Type::Scalar(id) if !scope.has_user_types() => {
            let scalar = scope.api.scalar(*id);
            let (type_, inferred) = (scope.scalar(scalar), scope.inferred().scalar(scalar));
            Decoder {
                type_: quote!(p::ScalarOf<#type_>),
                value: quote!(p::ScalarOf::<#inferred>::new()),
                validates: false,
            }
        }
        Type::List { of, items } => {
            of_many(&quote!(p::ListOf), &of_type(scope, of, names, leaf), *items)
        }
        Type::Map { of, items } => {
            of_many(&quote!(p::MapOf), &of_type(scope, of, names, leaf), *items)
        }
        single => {
            let decoder = of_single(scope, scope.plain(single), names);
            let Some(leaf) = leaf else { return decoder };
            let Decoder { type_, value, validates } = decoder;
            Decoder {
                type_: quote!(p::Wrapped<#type_, #leaf>),
                value: quote!(p::Wrapped::<_, #leaf>::new(#value)),
                validates,
            }
        }
    }
}

/// The kind of an enum of which a row takes only some values.
fn of_some_values(enumeration: &Enum, only: &[usize], name: &TokenStream) -> Decoder {
    let values = only.iter().map(|index| &enumeration.values[*index]);
    let (decoder, values) = if enumeration.is_integer {
        let numbers = values.filter_map(|value| value.number).map(Literal::i64_unsuffixed);
        (quote!(SomeOfIntegers), quote!(#(#numbers),*))
    } else {
        let texts = values.map(|value| value.name.wire());
        (quote!(SomeOf), quote!(#(#texts),*))
    };
    Decoder {
        type_: quote!(p::#decoder<#name>),
        value: quote!(p::#decoder::<#name>::new(&[#values])),
        validates: true,
    }
}

/// The type of an object where it is named, and in an expression.
fn of_object(
    scope: Scope<'_>,
    id: ObjectId,
    leaf: Option<&TokenStream>,
) -> (TokenStream, TokenStream) {
    let object = scope.api.object(id);
    match leaf {
        Some(leaf) => (leaf.clone(), leaf.clone()),
        None => (scope.object(object), scope.inferred().object(object)),
    }
}

/// The kind of a single value that is of no type of the spec's own.
fn of_single(scope: Scope<'_>, type_: &Type, names: (&str, &str)) -> Decoder {
    let plain = |type_: TokenStream| Decoder { value: type_.clone(), type_, validates: false };
    match type_ {
        Type::Text(text) => {
            let validates = text.grammar != Grammar::Any || text.is_constrained();
            let value = text_check(text, names);
            if scope.api.borrows_texts {
                Decoder {
                    type_: quote!(p::BorrowedText),
                    value: quote!(p::BorrowedText(#value)),
                    validates,
                }
            } else {
                Decoder { type_: quote!(p::Text), value, validates }
            }
        }
        Type::Boolean { as_text } => {
            as_text_decoder(plain(quote!(p::Boolean)), as_text.as_deref(), names)
        }
        Type::Integer { range, as_text } => {
            let bounds =
                range_bounds(range, |bound| Literal::i64_unsuffixed(bound).into_token_stream());
            let value = quote!(p::Integer::ANY #bounds);
            let decoder =
                Decoder { type_: quote!(p::Integer), value, validates: range.is_bounded() };
            as_text_decoder(decoder, as_text.as_deref(), names)
        }
        Type::Decimal { range, digits, as_text } => {
            let most = |most: Option<u32>| most.map(Literal::u32_unsuffixed);
            let total = most(digits.total).map(|most| quote!(.total(#most)));
            let integer = most(digits.integer).map(|most| quote!(.integer(#most)));
            let fraction = most(digits.fraction).map(|most| quote!(.fraction(#most)));
            let has_digits = total.is_some() || integer.is_some() || fraction.is_some();
            let digits =
                has_digits.then(|| quote!(.digits(p::Digits::ANY #total #integer #fraction)));
            let bounds = range_bounds(range, exact_decimal);
            let value = quote!(p::Number::ANY #digits #bounds);
            let validates = has_digits || range.is_bounded();
            let decoder = Decoder { type_: quote!(p::Number), value, validates };
            as_text_decoder(decoder, as_text.as_deref(), names)
        }
        Type::Date => plain(quote!(p::DateDecoder)),
        Type::DateTime => plain(quote!(p::DateTimeDecoder)),
        Type::Formatted(DateFormat { format, has_time: false }) => Decoder {
            type_: quote!(p::FormattedDate),
            value: quote!(p::FormattedDate(#format)),
            validates: false,
        },
        // A time that was built may have seconds, which not every format has.
        Type::Formatted(DateFormat { format, has_time: true }) => Decoder {
            type_: quote!(p::FormattedDateTime),
            value: quote!(p::FormattedDateTime(#format)),
            validates: !date_format::has_seconds(format),
        },
        // A value that was built may be `null`.
        Type::Any => {
            Decoder { type_: quote!(p::AnyValue), value: quote!(p::AnyValue), validates: true }
        }
        Type::FreeForm { items } => {
            let bounds = item_bounds(*items);
            Decoder {
                type_: quote!(p::FreeForm),
                value: quote!(p::FreeForm(#bounds)),
                validates: items.is_bounded(),
            }
        }
        // Of these there is a type, which has a kind of its own.
        Type::Enum(_)
        | Type::Object(_)
        | Type::Scalar(_)
        | Type::List { .. }
        | Type::Map { .. } => plain(TokenStream::new()),
    }
}

fn of_many(many: &TokenStream, of: &Decoder, items: Bounds) -> Decoder {
    let (type_, value, bounds) = (&of.type_, &of.value, item_bounds(items));
    Decoder {
        type_: quote!(#many<#type_>),
        value: quote!(#many::new(#bounds, #value)),
        validates: of.validates || items.is_bounded(),
    }
}

/// The kind of a value that may travel as text.
fn as_text_decoder(decoder: Decoder, as_text: Option<&Text>, names: (&str, &str)) -> Decoder {
    let Some(text) = as_text else { return decoder };
    let Decoder { type_, value, validates } = decoder;
    if text.is_constrained() {
        let text = text_check(text, names);
        return Decoder {
            type_: quote!(p::AsCheckedText<#type_>),
            value: quote!(p::AsCheckedText(#value, #text)),
            validates: true,
        };
    }
    Decoder { type_: quote!(p::AsText<#type_>), value: quote!(p::AsText(#value)), validates }
}

/// How a value is written, if not as its type is by itself.
pub(super) enum WrittenAs<'a> {
    /// As text although it is none.
    Text,
    /// In a format.
    Format(&'a str),
}

/// How a value of a type is written.
pub(super) fn written_as(type_: &Type) -> Option<WrittenAs<'_>> {
    match type_ {
        Type::Boolean { as_text }
        | Type::Integer { as_text, .. }
        | Type::Decimal { as_text, .. } => as_text.as_ref().map(|_| WrittenAs::Text),
        Type::Formatted(DateFormat { format, .. }) => Some(WrittenAs::Format(format)),
        Type::Text { .. }
        | Type::Date
        | Type::DateTime
        | Type::FreeForm { .. }
        | Type::Any
        | Type::Enum(_)
        | Type::Object(_)
        | Type::Scalar(_)
        | Type::List { .. }
        | Type::Map { .. } => None,
    }
}

pub(super) fn item_bounds(items: Bounds) -> TokenStream {
    let bounds = count_bounds(items);
    quote!(p::Items::ANY #bounds)
}

fn range_bounds<T: Copy>(range: &Range<T>, number: impl Fn(T) -> TokenStream) -> TokenStream {
    let Range { lower, upper } = range;
    let lower = match lower.map(&number) {
        Bound::Included(min) => quote!(.at_least(#min)),
        Bound::Excluded(above) => quote!(.above(#above)),
        Bound::Unbounded => TokenStream::new(),
    };
    let upper = match upper.map(&number) {
        Bound::Included(max) => quote!(.at_most(#max)),
        Bound::Excluded(below) => quote!(.below(#below)),
        Bound::Unbounded => TokenStream::new(),
    };
    quote!(#lower #upper)
}

pub(super) fn count_bounds(bounds: Bounds) -> TokenStream {
    // Everything has at least nothing.
    let min = bounds.min.filter(|min| *min > 0).map(Literal::u64_unsuffixed);
    let max = bounds.max.map(Literal::u64_unsuffixed);
    let (min, max) =
        (min.map(|min| quote!(.at_least(#min))), max.map(|max| quote!(.at_most(#max))));
    quote!(#min #max)
}

/// The check of a text; `names` are those of its pattern's static.
fn text_check(text: &Text, names: (&str, &str)) -> TokenStream {
    let Text { grammar, schemes, length, bytes, pattern } = text;
    let grammar = format_ident!("{grammar:?}");
    let schemes = (!schemes.is_empty()).then(|| quote!(.of_schemes(&[#(#schemes),*])));
    let bounds = count_bounds(*length);
    let bytes = bytes.is_bounded().then(|| {
        let bounds = count_bounds(*bytes);
        quote!(.bytes(p::Bytes::ANY #bounds))
    });
    let pattern = pattern.as_ref().map(|_| {
        let name = pattern_name(names.0, names.1);
        quote!(.matching(&#name))
    });
    quote!(p::Text::new(p::Grammar::#grammar) #schemes #bounds #bytes #pattern)
}
