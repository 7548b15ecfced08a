//! Conditions as Rust: an expression of type `Truth` over a view, whose fields
//! are the parameters of the table that its rules read.

use proc_macro2::TokenStream;
use quote::quote;

use super::idents::{self, Scope, is_mandatory, name};
use crate::model::{Condition, Literal, Matcher, Parameter, Path, Step, Type};

/// Whether a condition holds.
pub(super) fn holds(scope: Scope<'_>, condition: &Condition) -> TokenStream {
    match condition {
        Condition::All(inner) => joined(scope, inner, &quote!(and), &quote!(p::Truth::True)),
        Condition::Any(inner) => joined(scope, inner, &quote!(or), &quote!(p::Truth::False)),
        Condition::NoneOf(inner) => {
            let any = joined(scope, inner, &quote!(or), &quote!(p::Truth::False));
            quote!(#any.negate())
        }
        Condition::Value(path, matcher) => passes(scope, path, matcher),
        Condition::Present(path, true) => sent(scope, path),
        Condition::Present(path, false) => {
            let sent = sent(scope, path);
            quote!(#sent.negate())
        }
    }
}

fn joined(
    scope: Scope<'_>,
    conditions: &[Condition],
    with: &TokenStream,
    empty: &TokenStream,
) -> TokenStream {
    let mut parts = conditions.iter().map(|condition| holds(scope, condition));
    let Some(first) = parts.next() else { return empty.clone() };
    parts.fold(first, |all, part| quote!(#all.#with(#part)))
}

/// Whether a rule applies.
pub(super) fn applies(scope: Scope<'_>, when: Option<&Condition>) -> TokenStream {
    when.map_or_else(|| quote!(p::Truth::True), |when| holds(scope, when))
}

/// Whether a parameter was sent.
pub(super) fn sent(scope: Scope<'_>, path: &Path) -> TokenStream {
    reach(scope, path, false, &|slot| quote!(#slot.sent()))
}

/// Whether a parameter of the table itself was sent with more than its default.
pub(super) fn sent_beyond_default(scope: Scope<'_>, parameter: &Parameter) -> TokenStream {
    let field = name(&parameter.name);
    match idents::default(parameter) {
        None => quote!(self.#field.sent()),
        Some(default) => {
            let differs = none_of(scope, &parameter.type_, std::slice::from_ref(default));
            quote!(self.#field.is(false, |value| #differs))
        }
    }
}

/// Whether a value passes. One that is absent passes as its default does, and
/// without one fails.
fn passes(scope: Scope<'_>, path: &Path, matcher: &Matcher) -> TokenStream {
    match matcher {
        Matcher::Not(inner) => {
            let inner = passes(scope, path, inner);
            quote!(#inner.negate())
        }
        Matcher::OneOf(literals) => {
            let parameter = scope.api.parameter(path);
            let absent =
                idents::default(parameter).is_some_and(|default| literals.contains(default));
            let test = one_of(scope, &parameter.type_, literals);
            reach(scope, path, true, &|slot| quote!(#slot.is(#absent, |value| #test)))
        }
    }
}

/// Whether there is a value, or a default that counts as one, that does not pass.
pub(super) fn fails(scope: Scope<'_>, path: &Path, matcher: &Matcher) -> TokenStream {
    match matcher {
        Matcher::Not(inner) => passes(scope, path, inner),
        Matcher::OneOf(literals) => {
            let parameter = scope.api.parameter(path);
            let absent =
                idents::default(parameter).is_some_and(|default| !literals.contains(default));
            let test = none_of(scope, &parameter.type_, literals);
            reach(scope, path, true, &|slot| quote!(#slot.is(#absent, |value| #test)))
        }
    }
}

/// Whether `value`, a reference to a reference, is one of these.
fn one_of(scope: Scope<'_>, type_: &Type, literals: &[Literal]) -> TokenStream {
    let values = literals.iter().map(|literal| scope.literal(literal));
    match (type_, literals) {
        (Type::Enum(_), _) => quote!(::core::matches!(value, #(#values)|*)),
        (Type::Text { .. }, _) => quote!([#(#values),*].contains(&value.as_str())),
        (_, [Literal::Boolean(true)]) => quote!(**value),
        (_, [Literal::Boolean(false)]) => quote!(!**value),
        _ => quote!([#(#values),*].contains(*value)),
    }
}

/// Whether `value` is none of these.
fn none_of(scope: Scope<'_>, type_: &Type, literals: &[Literal]) -> TokenStream {
    if let [Literal::Boolean(value)] = literals {
        return one_of(scope, type_, &[Literal::Boolean(!value)]);
    }
    let one_of = one_of(scope, type_, literals);
    quote!(!#one_of)
}

/// Applies `test` to the slot that a path leads to.
fn reach(
    scope: Scope<'_>,
    path: &Path,
    by_value: bool,
    test: &dyn Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    let mut steps = path.steps();
    let first = steps.next().map(|step| step_parameter(scope, step));
    let Some(first) = first else { return TokenStream::new() };
    let field = name(&first.name);
    below(scope, &quote!(self.#field), &steps.collect::<Vec<_>>(), by_value, test)
}

fn below(
    scope: Scope<'_>,
    slot: &TokenStream,
    steps: &[Step],
    by_value: bool,
    test: &dyn Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    let Some((step, rest)) = steps.split_first() else { return test(slot.clone()) };
    let parameter = step_parameter(scope, *step);
    let field = name(&parameter.name);
    let value = field_slot(parameter, &quote!(value));
    // A value that was built by hand may break its own constraint: then
    // nothing is known of it. One that was decoded is known to hold.
    let check = if by_value && rest.is_empty() { constraint(scope, *step) } else { None };
    let value = check.map_or(value.clone(), |check| quote!(#value.checked(|value| #check)));
    let seen = lend(parameter, &quote!(seen.#field));
    let then = below(scope, &quote!(slot), rest, by_value, test);
    quote!(#slot.below(|value| #value, |seen| #seen, |slot| #then))
}

/// Whether `value` holds what its row says, if that says anything.
fn constraint(scope: Scope<'_>, step: Step) -> Option<TokenStream> {
    let object = scope.api.object(step.object);
    let parameter = &object.parameters[step.parameter];
    super::decode::check(parameter)?;
    let (type_, constant) = (scope.named(&object.name), idents::ident(&parameter.name.constant()));
    // The object may be of another page, whose machinery is its own: its trait leads there.
    let constant = quote!(<<#type_ as ::paramtable::Table>::Slots>::#constant);
    Some(match parameter.type_ {
        Type::Text { .. } => quote!(#constant.check(value).is_ok()),
        Type::Integer(_) => quote!(#constant.check(**value).is_ok()),
        _ => quote!(#constant.check((**value).into()).next().is_none()),
    })
}

fn step_parameter(scope: Scope<'_>, step: Step) -> &Parameter {
    &scope.api.object(step.object).parameters[step.parameter]
}

/// The slot that a field of a finished object would have had.
pub(super) fn field_slot(parameter: &Parameter, owner: &TokenStream) -> TokenStream {
    let field = name(&parameter.name);
    if is_mandatory(parameter) {
        quote!(p::Slot::Value(&#owner.#field))
    } else {
        quote!(p::Slot::from(&#owner.#field))
    }
}

/// A slot by reference: of an object with what is seen of it, of anything else without.
pub(super) fn lend(parameter: &Parameter, slot: &TokenStream) -> TokenStream {
    match parameter.type_ {
        Type::Object(_) => quote!(#slot.as_ref()),
        _ => quote!(#slot.lend()),
    }
}
