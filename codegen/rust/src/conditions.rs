//! Conditions and rules as Rust: expressions of type `Truth` over a view, a struct
//! with the slots of the parameters that they read.

mod ways;

use std::ops::Bound;

use proc_macro2::{Literal as Number, TokenStream};
use quote::quote;

pub(super) use self::ways::{
    Hop, Way, first_slot, is_tag, local_of_case, reach, several, shown, shown_if_good, slot_below,
    ways,
};

use super::decoders::count_bounds;
use super::scope::{Scope, is_mandatory};
use super::{elements, facts};
use paramtable_language::model::{
    Cases, Condition, Enum, EnumId, Literal, Matcher, Object, Parameter, Path, Pattern, Range,
    Role, Type,
};

/// Whether a condition holds.
pub(super) fn holds(scope: Scope<'_>, condition: &Condition) -> TokenStream {
    if let Some(settled) = elements::settled(scope, condition) {
        return settled;
    }
    match condition {
        Condition::All(inner) => joined(scope, inner, &quote!(all)),
        Condition::Any(inner) => joined(scope, inner, &quote!(any)),
        Condition::NoneOf(inner) => {
            let any = joined(scope, inner, &quote!(any));
            quote!(#any.negate())
        }
        Condition::Value(path, matcher) => passes(scope, path, matcher),
        Condition::Present(path, true) => sent(scope, path),
        Condition::Present(path, false) => {
            let sent = sent(scope, path);
            quote!(#sent.negate())
        }
        Condition::Fact(fact, test) => facts::passes(scope.api, *fact, test),
        Condition::Described(_) => quote!(p::Truth::Unknown),
    }
}

fn joined(scope: Scope<'_>, conditions: &[Condition], how: &TokenStream) -> TokenStream {
    match conditions {
        [single] => holds(scope, single),
        // Flat, however many there are: the compiler's recursion is not ours to use up.
        several => {
            let parts = several.iter().map(|condition| holds(scope, condition));
            quote!(p::Truth::#how(&[#(#parts),*]))
        }
    }
}

/// Whether a rule applies.
pub(super) fn applies(scope: Scope<'_>, when: Option<&Condition>) -> TokenStream {
    when.map_or_else(|| quote!(p::Truth::True), |when| holds(scope, when))
}

/// Whether a parameter was sent.
pub(super) fn sent(scope: Scope<'_>, path: &Path) -> TokenStream {
    reach(scope, path, false, &|_, slot| quote!(#slot.sent()))
}

/// Whether a parameter is certainly not there; its parents are.
pub(super) fn missing(scope: Scope<'_>, path: &Path) -> TokenStream {
    let ways = ways(scope, path);
    if let [way] = ways.as_slice()
        && !way.has_case()
    {
        return way.reach(scope, false, &|slot| quote!(#slot.missing()));
    }
    // Outside its case a row is missing, as it is where it was not sent.
    let missing = ways.iter().map(|way| {
        let slot = way.slot(scope);
        quote!(#slot.missing())
    });
    several(&quote!(all), missing.collect())
}

/// Whether a parameter was sent with more than its default.
pub(super) fn sent_beyond_default(scope: Scope<'_>, path: &Path) -> TokenStream {
    // Rows of several cases may have several defaults.
    let ways = ways(scope, path);
    if ways.iter().all(|way| way.values(scope).default.is_none()) {
        return sent(scope, path);
    }
    let tests = along(scope, path);
    reach(scope, path, true, &|way, slot| {
        let values = way.values(scope);
        match values.default {
            None => quote!(#slot.sent()),
            Some(default) => {
                let differs = none_of(tests, values, std::slice::from_ref(default));
                quote!(#slot.is(false, |value| #differs))
            }
        }
    })
}

/// Whether a value passes. One that is absent passes as its default does, and
/// without one fails.
fn passes(scope: Scope<'_>, path: &Path, matcher: &Matcher) -> TokenStream {
    if let Matcher::Not(inner) = matcher {
        let inner = passes(scope, path, inner);
        return quote!(#inner.negate());
    }
    if matcher.is_of_list() {
        return elements::passes(scope, path, matcher);
    }
    let tests = along(scope, path);
    reach(scope, path, true, &|way, slot| {
        let values = way.values(scope);
        let absent = values.default.is_some_and(|default| matcher.takes(default));
        let test = test(tests, values, matcher);
        quote!(#slot.is(#absent, |value| #test))
    })
}

/// The values of a row, or of the elements of one.
#[derive(Clone, Copy)]
pub(super) struct Values<'a> {
    pub(super) type_: &'a Type,
    pub(super) nullable: bool,
    /// What counts where the row is absent.
    pub(super) default: Option<&'a Literal>,
}

impl<'a> Values<'a> {
    pub(super) fn of_element(type_: &'a Type) -> Self {
        Self { type_, nullable: false, default: None }
    }
}

impl<'a> From<&'a Parameter> for Values<'a> {
    fn from(parameter: &'a Parameter) -> Self {
        let Parameter { type_, nullable, .. } = parameter;
        Self { type_, nullable: *nullable, default: parameter.default_value() }
    }
}

/// Whether there is a value, or a default that counts as one, that does not pass.
pub(super) fn fails(scope: Scope<'_>, path: &Path, matcher: &Matcher) -> TokenStream {
    if matcher.is_of_list() {
        return elements::fails(scope, path, matcher);
    }
    let tests = along(scope, path);
    if let Matcher::Not(inner) = matcher {
        return passes(scope, path, inner);
    }
    reach(scope, path, true, &|way, slot| {
        let values = way.values(scope);
        let test = match matcher {
            Matcher::OneOf(literals) => none_of(tests, values, literals),
            Matcher::Within(_)
            | Matcher::Length(_)
            | Matcher::Bytes(_)
            | Matcher::Pattern(_)
            | Matcher::Any(_)
            | Matcher::Count(_)
            | Matcher::Not(_) => {
                let test = test(tests, values, matcher);
                quote!(!#test)
            }
        };
        let absent = values.default.is_some_and(|default| !matcher.takes(default));
        quote!(#slot.is(#absent, |value| #test))
    })
}

/// The slots of two paths, with their values and the scopes of these: several pairs
/// where a path stands for rows of several cases.
pub(super) fn pairs<'a>(
    scope: Scope<'a>,
    paths: [&Path; 2],
) -> Vec<[(TokenStream, Values<'a>, Scope<'a>); 2]> {
    let of = |path: &Path| -> Vec<_> {
        let (ways, along) = (ways(scope, path), along(scope, path));
        ways.iter().map(|way| (way.slot(scope), way.values(scope), along)).collect()
    };
    let [ones, others] = paths.map(of);
    let pairs = ones.iter().flat_map(|one: &(TokenStream, Values<'a>, Scope<'a>)| {
        others.iter().map(|other| [one.clone(), other.clone()])
    });
    pairs.collect()
}

/// The scope of a path, by whose types it leads.
pub(super) fn along<'a>(scope: Scope<'a>, path: &Path) -> Scope<'a> {
    let first = path.first();
    match scope.api.object(first.object).role {
        Role::Case(_) => scope.in_case(),
        Role::Request
        | Role::Response
        | Role::Callback
        | Role::Texts(_)
        | Role::ResponseHeaders
        | Role::Part => scope.toward(scope.api.step(first)),
    }
}

/// The value within a scalar or a nullable one, where there is one.
pub(super) fn inner(scope: Scope<'_>, values: Values<'_>, value: &TokenStream) -> TokenStream {
    let value = if values.nullable { quote!(#value.value()?) } else { value.clone() };
    unwrapped(scope, values.type_, &value).unwrap_or(value)
}

/// The inner value of a scalar, or of a user's type that holds one.
fn unwrapped(scope: Scope<'_>, type_: &Type, value: &TokenStream) -> Option<TokenStream> {
    let is_declared = matches!(type_, Type::Enum(_) | Type::Object(_));
    if scope.has_user_types() && !is_declared {
        let wire = scope.value(plain_type(scope, type_));
        return Some(quote!(p::Wraps::<#wire>::inner(#value)));
    }
    match type_ {
        Type::Scalar(id) => {
            // Text scalars have the methods of texts.
            let is_text = matches!(scope.api.scalar(*id).type_, Type::Text { .. });
            (!is_text).then(|| quote!(#value.get()))
        }
        Type::Text { .. }
        | Type::Boolean { .. }
        | Type::Integer { .. }
        | Type::Decimal { .. }
        | Type::Date
        | Type::DateTime
        | Type::Formatted(_)
        | Type::FreeForm { .. }
        | Type::Any
        | Type::Enum(_)
        | Type::Object(_)
        | Type::List { .. }
        | Type::Map { .. } => None,
    }
}

pub(super) fn plain_type<'a>(scope: Scope<'a>, type_: &'a Type) -> &'a Type {
    match type_ {
        Type::Scalar(id) => &scope.api.scalar(*id).type_,
        other => other,
    }
}

/// How generated code compares a value of a type with values of the spec.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Comparable {
    Text,
    Boolean,
    Integer,
    Decimal,
    /// A date, an instant or a local time.
    Date,
    Enum(EnumId),
    /// No value of the spec has such a type; conditions read its presence alone.
    Nothing,
}

impl Comparable {
    pub(super) fn of(type_: &Type) -> Self {
        match type_ {
            Type::Text { .. } => Self::Text,
            Type::Boolean { .. } => Self::Boolean,
            Type::Integer { .. } => Self::Integer,
            Type::Decimal { .. } => Self::Decimal,
            Type::Date | Type::DateTime | Type::Formatted(_) => Self::Date,
            Type::Enum(type_) => Self::Enum(type_.id),
            Type::FreeForm { .. }
            | Type::Any
            | Type::Object(_)
            | Type::Scalar(_)
            | Type::List { .. }
            | Type::Map { .. } => Self::Nothing,
        }
    }
}

/// A test of `value`, however many references it is behind.
pub(super) fn test(scope: Scope<'_>, values: Values<'_>, matcher: &Matcher) -> TokenStream {
    let test = plain_test(scope, plain_type(scope, values.type_), matcher);
    let test = match unwrapped(scope, values.type_, &quote!(value)) {
        Some(unwrapped) => quote!({ let value = #unwrapped; #test }),
        None => test,
    };
    if values.nullable { quote!(value.value().is_some_and(|value| #test)) } else { test }
}

fn plain_test(scope: Scope<'_>, type_: &Type, matcher: &Matcher) -> TokenStream {
    match matcher {
        Matcher::OneOf(literals) => one_of(scope, type_, literals),
        Matcher::Not(inner) => {
            let inner = plain_test(scope, type_, inner);
            quote!(!#inner)
        }
        Matcher::Length(bounds) => {
            let (bounds, text) = (count_bounds(*bounds), text_of(scope, type_));
            quote!(p::Length::ANY #bounds.is_satisfied_by(#text))
        }
        Matcher::Bytes(bounds) => {
            let (bounds, text) = (count_bounds(*bounds), text_of(scope, type_));
            quote!(p::Bytes::ANY #bounds.is_satisfied_by(#text))
        }
        Matcher::Pattern(Pattern { source, .. }) => {
            let text = text_of(scope, type_);
            quote!({
                static PATTERN: p::Pattern = p::Pattern::new(#source);
                PATTERN.is_satisfied_by(#text)
            })
        }
        // Lists are tested by their slots, which tell bad elements from others.
        Matcher::Any(_) | Matcher::Count(_) => quote!(false),
        Matcher::Within(Range { lower, upper }) => {
            let tests =
                [(lower, [quote!(is_ge), quote!(is_gt)]), (upper, [quote!(is_le), quote!(is_lt)])];
            let tests = tests.into_iter().filter_map(|(bound, [inclusive, exclusive])| {
                let (bound, operator) = match bound {
                    Bound::Included(bound) => (bound, inclusive),
                    Bound::Excluded(bound) => (bound, exclusive),
                    Bound::Unbounded => return None,
                };
                let literal = scope.literal(bound);
                Some(match Comparable::of(type_) {
                    Comparable::Date => quote!(value.compare_text(#literal).#operator()),
                    Comparable::Integer => {
                        quote!(Ord::cmp(&i64::clone(value), &#literal).#operator())
                    }
                    Comparable::Decimal => {
                        quote!(Ord::cmp(&p::Decimal::clone(value), &#literal).#operator())
                    }
                    Comparable::Text
                    | Comparable::Boolean
                    | Comparable::Enum(_)
                    | Comparable::Nothing => quote!(false),
                })
            });
            let tests: Vec<_> = tests.collect();
            quote!((#(#tests)&&*))
        }
    }
}

/// The text of `value`, as it travels.
pub(super) fn text_of(scope: Scope<'_>, type_: &Type) -> TokenStream {
    match type_ {
        Type::Text { .. } if scope.api.borrows_texts => quote!(AsRef::<str>::as_ref(value)),
        Type::Text { .. } => quote!(value.as_str()),
        _ => quote!(&p::PlainText::of(value)),
    }
}

/// Whether `value` is one of these.
fn one_of(scope: Scope<'_>, type_: &Type, literals: &[Literal]) -> TokenStream {
    let values: Vec<_> = literals.iter().map(|literal| scope.literal(literal)).collect();
    match Comparable::of(type_) {
        Comparable::Enum(id) if scope.has_user_types() || scope.is_foreign() => {
            one_of_user_enum(scope.api.enumeration(id), literals)
        }
        Comparable::Enum(_) => quote!(::core::matches!(value, #(#values)|*)),
        Comparable::Text => {
            let text = text_of(scope, type_);
            quote!([#(#values),*].contains(&#text))
        }
        Comparable::Date => {
            quote!([#(#values),*].iter().any(|text| value.compare_text(text).is_eq()))
        }
        Comparable::Boolean => match literals {
            [Literal::Boolean(true)] => quote!(bool::clone(value)),
            [Literal::Boolean(false)] => quote!(!bool::clone(value)),
            several => {
                debug_assert!(several.len() > 1, "a literal has the type of its parameter");
                quote!([#(#values),*].contains(&bool::clone(value)))
            }
        },
        Comparable::Integer => quote!([#(#values),*].contains(&i64::clone(value))),
        Comparable::Decimal => quote!([#(#values),*].contains(&p::Decimal::clone(value))),
        Comparable::Nothing => quote!(false),
    }
}

/// The same for a user's enum: by wire values, because only the user's code knows
/// the variants.
fn one_of_user_enum(enumeration: &Enum, literals: &[Literal]) -> TokenStream {
    let values = literals.iter().filter_map(|literal| match literal {
        Literal::Variant(_, index) => enumeration.values.get(*index),
        Literal::Text(_)
        | Literal::Boolean(_)
        | Literal::Integer(_)
        | Literal::Decimal(_)
        | Literal::Date(_)
        | Literal::DateTime(_)
        | Literal::Formatted { .. } => None,
    });
    if enumeration.is_integer {
        let numbers = values.filter_map(|value| value.number).map(Number::i64_unsuffixed);
        quote!([#(#numbers),*].contains(&value.as_i64()))
    } else {
        let texts = values.map(|value| value.name.wire());
        quote!([#(#texts),*].contains(&value.as_str()))
    }
}

/// Whether `value` is none of these.
fn none_of(scope: Scope<'_>, values: Values<'_>, literals: &[Literal]) -> TokenStream {
    if let ([Literal::Boolean(value)], false) = (literals, values.nullable) {
        return test(scope, values, &Matcher::OneOf(vec![Literal::Boolean(!value)]));
    }
    let test = test(scope, values, &Matcher::OneOf(literals.to_vec()));
    quote!(!#test)
}

/// Whether the slot of a parameter gives access to the slots of an object, or of the
/// elements of a list.
pub(super) fn has_parts(parameter: &Parameter) -> bool {
    is_object(parameter) || parameter.elements_read
}

/// Whether a value of a parameter is an object, which is not bad by what is in it.
pub(super) fn is_object(parameter: &Parameter) -> bool {
    match parameter.type_ {
        Type::Object(_) => true,
        Type::Text { .. }
        | Type::Boolean { .. }
        | Type::Integer { .. }
        | Type::Decimal { .. }
        | Type::Date
        | Type::DateTime
        | Type::Formatted(_)
        | Type::FreeForm { .. }
        | Type::Any
        | Type::Enum(_)
        | Type::Scalar(_)
        | Type::List { .. }
        | Type::Map { .. } => false,
    }
}

/// The slot that a field of a finished object would have had.
pub(super) fn field_slot(scope: Scope<'_>, parameter: &Parameter) -> TokenStream {
    if scope.leaves_out(parameter) {
        return quote!(p::Slot::Absent);
    }
    slot_of(parameter, &scope.field_place(parameter))
}

/// The slot of a field, given as an expression.
pub(super) fn slot_of(parameter: &Parameter, field: &TokenStream) -> TokenStream {
    if is_mandatory(parameter) {
        quote!(p::Slot::Value(&#field))
    } else {
        quote!(p::Slot::from(&#field))
    }
}

/// The slot of the case of a finished object.
pub(super) fn case_slot(scope: Scope<'_>, object: &Object, cases: &Cases) -> TokenStream {
    let field = scope.case_field(object, cases);
    slot_of(&object.parameters[cases.tag], &quote!(self.#field))
}

/// A slot by reference: of an object with its visible part, of other values without.
pub(super) fn lend(parameter: &Parameter, slot: &TokenStream) -> TokenStream {
    if has_parts(parameter) { quote!(#slot.as_ref()) } else { quote!(#slot.as_leaf_ref()) }
}
