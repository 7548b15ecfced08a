//! Conditions and rules as Rust: expressions of type `Truth` over a view, a struct
//! with the slots of the parameters that they read.

mod ways;

use std::ops::Bound;

use proc_macro2::{Ident, Literal as Number, TokenStream};
use quote::{format_ident, quote};

pub(super) use self::ways::{first_slot, local_of_case, several};

use self::ways::{Hop, below_first, end, slot_of_way, ways};
use super::decoders::count_bounds;
use super::scope::{Scope, is_mandatory};
use super::tokens::name;
use super::{elements, facts};
use paramtable_language::model::{
    Cases, Condition, Enum, EnumId, Literal, Matcher, Object, Parameter, Path, Pattern, Range,
    Role, Step, Type,
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
    reached(scope, path, false, &|_, slot| quote!(#slot.sent()))
}

/// Whether a parameter is certainly not there; its parents are.
pub(super) fn missing(scope: Scope<'_>, path: &Path) -> TokenStream {
    if !leads_into_a_case(scope, path) {
        return reach(scope, path, false, &|slot| quote!(#slot.missing()));
    }
    let ways = ways(scope, path);
    if let [way] = ways.as_slice()
        && way.iter().all(|hop| matches!(hop, Hop::Row(_)))
    {
        return below_first(scope, way, false, &|slot| quote!(#slot.missing()));
    }
    // Outside its case a row is missing, as it is where it was not sent.
    let missing = ways.iter().map(|way| {
        let slot = slot_of_way(scope, way);
        quote!(#slot.missing())
    });
    several(&quote!(all), missing.collect())
}

/// Whether a parameter was sent with more than its default.
pub(super) fn sent_beyond_default(scope: Scope<'_>, path: &Path) -> TokenStream {
    let ways = ways(scope, path);
    if ways.iter().all(|way| end(scope, way).default_value().is_none()) {
        return sent(scope, path);
    }
    let tests = along(scope, path);
    // Rows of several cases may have several defaults.
    reached(scope, path, true, &|parameter, slot| match parameter.default_value() {
        None => quote!(#slot.sent()),
        Some(default) => {
            let differs = none_of(tests, parameter.into(), std::slice::from_ref(default));
            quote!(#slot.is(false, |value| #differs))
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
    // Rows of several cases may have constraints of their own.
    let (values, is_of_cases) = (tested(scope, path), leads_into_a_case(scope, path));
    let tests = along(scope, path);
    reached(scope, path, true, &|parameter, slot| {
        let absent = parameter.default_value().is_some_and(|default| matcher.takes(default));
        let values = if is_of_cases { parameter.into() } else { values };
        let test = test(tests, values, matcher);
        quote!(#slot.is(#absent, |value| #test))
    })
}

/// The values that a test at a path is about: those of the row, or of the element at
/// hand.
pub(super) fn tested<'a>(scope: Scope<'a>, path: &Path) -> Values<'a> {
    let parameter = step_parameter(scope, path.last);
    match (scope.at_hand(), parameter.type_.elements()) {
        (Some(at_hand), Some(of)) if at_hand.list == path => Values { type_: of, nullable: false },
        _ => parameter.into(),
    }
}

/// The values of a row, or of the elements of one.
#[derive(Clone, Copy)]
pub(super) struct Values<'a> {
    pub(super) type_: &'a Type,
    pub(super) nullable: bool,
}

impl<'a> From<&'a Parameter> for Values<'a> {
    fn from(parameter: &'a Parameter) -> Self {
        Self { type_: &parameter.type_, nullable: parameter.nullable }
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
    // Rows of several cases may have constraints of their own.
    let (values, is_of_cases) = (tested(scope, path), leads_into_a_case(scope, path));
    reached(scope, path, true, &|parameter, slot| {
        let values = if is_of_cases { parameter.into() } else { values };
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
        let absent = parameter.default_value().is_some_and(|default| !matcher.takes(default));
        quote!(#slot.is(#absent, |value| #test))
    })
}

/// The slots of two paths, with their values and the scopes of these: several pairs
/// where a path stands for rows of several cases.
pub(super) fn pairs<'a>(
    scope: Scope<'a>,
    paths: [&Path; 2],
) -> Vec<[(TokenStream, Values<'a>, Scope<'a>); 2]> {
    if !paths.into_iter().any(|path| leads_into_a_case(scope, path)) {
        let of = |path| (slot(scope, path), tested(scope, path), along(scope, path));
        return vec![paths.map(of)];
    }
    let of = |path: &Path| -> Vec<_> {
        let ways = ways(scope, path).into_iter();
        let slots = ways
            .map(|way| (slot_of_way(scope, &way), end(scope, &way).into(), along_way(scope, &way)));
        slots.collect()
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

fn along_way<'a>(scope: Scope<'a>, way: &[Hop]) -> Scope<'a> {
    let mut steps = way.iter();
    let first = steps.find_map(|hop| if let Hop::Row(step) = hop { Some(*step) } else { None });
    first.map_or(scope, |last| along(scope, &Path { parents: Vec::new(), last }))
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

/// Whether a path leads through a case.
fn leads_into_a_case(scope: Scope<'_>, path: &Path) -> bool {
    path.steps().any(|step| matches!(scope.api.object(step.object).role, Role::Case(_)))
}

/// Applies `test` to the slot that a path leads to, in whichever case it is.
fn reached(
    scope: Scope<'_>,
    path: &Path,
    by_value: bool,
    test: &dyn Fn(&Parameter, TokenStream) -> TokenStream,
) -> TokenStream {
    if leads_into_a_case(scope, path) {
        return ways::reach(scope, path, by_value, test);
    }
    let parameter = scope.api.parameter(path);
    reach(scope, path, by_value, &|slot| test(parameter, slot))
}

/// Applies `test` to the slot that a path without cases leads to; below an absent
/// object it is false.
pub(super) fn reach(
    scope: Scope<'_>,
    path: &Path,
    by_value: bool,
    test: &dyn Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    let (slot, first, rest) = start(scope, path, by_value);
    below(scope, &slot, first, &rest, by_value, test)
}

/// The slot that a path begins at, its parameter, and the steps from there: the slot
/// is that of the table's own parameter, or of the element at hand.
fn start<'a>(
    scope: Scope<'a>,
    path: &Path,
    by_value: bool,
) -> (TokenStream, Option<&'a Parameter>, Vec<Step>) {
    if let Some(at_hand) = scope.at_hand()
        && let Some(steps) = path.below(at_hand.list)
    {
        let is_value = by_value && steps.is_empty();
        return (elements::at_hand(scope, at_hand.list, is_value), None, steps);
    }
    let first = step_parameter(scope, path.first());
    let field = name(&first.name);
    (quote!(self.#field), Some(first), path.steps().skip(1).collect())
}

pub(super) fn below(
    scope: Scope<'_>,
    slot: &TokenStream,
    parameter: Option<&Parameter>,
    steps: &[Step],
    by_value: bool,
    test: &dyn Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    let Some((step, rest)) = steps.split_first() else { return test(slot.clone()) };
    let (value, seen) = step_down(scope, *step, by_value && rest.is_empty());
    let next = Some(step_parameter(scope, *step));
    let lent = if is_tag(scope, *step) { quote!(slot.as_leaf_ref()) } else { quote!(slot) };
    let then = below(scope, &lent, next, rest, by_value, test);
    let slot = inhabited(parameter, slot);
    quote!(#slot.test_child(|value| #value, |salvaged| #seen, |slot| #then))
}

/// The slot itself that a path leads to.
pub(super) fn slot(scope: Scope<'_>, path: &Path) -> TokenStream {
    let (slot, first, rest) = start(scope, path, true);
    slot_below(scope, slot, first, &rest)
}

/// The slot that steps lead to from the slot of a parameter, or of an element.
pub(super) fn slot_below<'a>(
    scope: Scope<'a>,
    mut slot: TokenStream,
    mut parameter: Option<&'a Parameter>,
    steps: &[Step],
) -> TokenStream {
    for (index, step) in steps.iter().enumerate() {
        let (value, seen) = step_down(scope, *step, index + 1 == steps.len());
        let inhabited = inhabited(parameter, &slot);
        slot = quote!(#inhabited.child(|value| #value, |salvaged| #seen));
        if is_tag(scope, *step) {
            slot = quote!(#slot.as_leaf_ref());
        }
        parameter = Some(step_parameter(scope, *step));
    }
    slot
}

/// The slot of an object on the way, seen through its being nullable, or the only
/// element of a list.
fn inhabited(parameter: Option<&Parameter>, slot: &TokenStream) -> TokenStream {
    let Some(parameter) = parameter else { return slot.clone() };
    let non_null = parameter.nullable.then(|| quote!(.non_null()));
    let only = parameter.type_.elements().map(|_| quote!(.only()));
    quote!(#slot #non_null #only)
}

/// Whether a step leads to the tag of a table.
pub(super) fn is_tag(scope: Scope<'_>, step: Step) -> bool {
    let cases = scope.api.object(step.object).cases.as_ref();
    cases.is_some_and(|cases| cases.tag == step.parameter)
}

/// From an object to a parameter of it: of one that is there, and of one that is bad.
fn step_down(scope: Scope<'_>, step: Step, by_value: bool) -> (TokenStream, TokenStream) {
    let parameter = step_parameter(scope, step);
    let field = name(&parameter.name);
    // A tag is no field, so that its value is made anew.
    if is_tag(scope, step) {
        let shown = shown(parameter);
        return (quote!(value.#shown()), quote!(salvaged.#field.clone()));
    }
    // A value that was built by hand may break its own constraint: then
    // nothing is known of it. One that was decoded is known to hold.
    let looks_within = by_value && !is_object(parameter);
    let shown = if looks_within { shown_if_good(parameter) } else { shown(parameter) };
    (quote!(value.#shown()), quote!(salvaged.#field.as_ref()))
}

/// The method that shows a parameter to rules of tables above.
pub(super) fn shown(parameter: &Parameter) -> Ident {
    format_ident!("__slot_{}", parameter.name.rust())
}

/// The one that shows a value only if it satisfies its row.
pub(super) fn shown_if_good(parameter: &Parameter) -> Ident {
    format_ident!("__checked_slot_{}", parameter.name.rust())
}

pub(super) fn step_parameter(scope: Scope<'_>, step: Step) -> &Parameter {
    &scope.api.object(step.object).parameters[step.parameter]
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
