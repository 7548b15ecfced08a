//! The ways from a table to the values that its conditions and rules read.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{is_object, shown, shown_if_good};
use crate::cases;
use crate::scope::Scope;
use crate::tokens::name;
use paramtable_language::model::{ObjectId, Parameter, Path, Role, Step};

/// A piece of the way to a value. A step into a case leads through the field `case`
/// of its table, and through the variant.
#[derive(Clone, Copy)]
pub(super) enum Hop {
    /// The field `case` of a table.
    Case,
    /// The variant of this case.
    Variant(ObjectId),
    /// A row.
    Row(Step),
}

/// The ways on which a path leads: several where it names rows of several cases.
pub(super) fn ways(scope: Scope<'_>, path: &Path) -> Vec<Vec<Hop>> {
    let mut ways = vec![Vec::new()];
    for (index, step) in path.steps().enumerate() {
        let is_own = index == 0 && scope.case() == Some(step.object);
        let hops: Vec<Vec<Hop>> = match scope.api.object(step.object).role {
            Role::Case(_) if !is_own => {
                let rows = scope.api.rows_of(step).into_iter();
                let hops = |row: Step| [Hop::Case, Hop::Variant(row.object), Hop::Row(row)];
                rows.map(|row| hops(row).to_vec()).collect()
            }
            _ => vec![vec![Hop::Row(step)]],
        };
        let before = ways.into_iter();
        let longer = before.flat_map(|way| hops.iter().map(move |hops| [&way[..], hops].concat()));
        ways = longer.collect();
    }
    ways
}

/// The parameter at the end of a way.
pub(super) fn end<'a>(scope: Scope<'a>, way: &[Hop]) -> &'a Parameter {
    let last = way.iter().rev().find_map(|hop| match hop {
        Hop::Row(step) => Some(scope.api.step(*step)),
        Hop::Case | Hop::Variant(_) => None,
    });
    last.expect("a way ends at a row")
}

/// What holds of all, or any, of several slots.
pub(crate) fn several(how: &TokenStream, mut parts: Vec<TokenStream>) -> TokenStream {
    match parts.len() {
        1 => parts.remove(0),
        _ => quote!(p::Truth::#how(&[#(#parts),*])),
    }
}

/// Applies `test` to the slot that a path leads to; below an absent object, and outside
/// its case, it is false.
pub(super) fn reach(
    scope: Scope<'_>,
    path: &Path,
    by_value: bool,
    test: &dyn Fn(&Parameter, TokenStream) -> TokenStream,
) -> TokenStream {
    // At most one of the cases is there; while the case is unknown, all are.
    let tests = ways(scope, path).into_iter().map(|way| {
        let parameter = end(scope, &way);
        below_first(scope, &way, by_value, &|slot| test(parameter, slot))
    });
    several(&quote!(any), tests.collect())
}

pub(super) fn below_first(
    scope: Scope<'_>,
    way: &[Hop],
    by_value: bool,
    test: &dyn Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    match way.split_first() {
        Some((first, rest)) => below(scope, &start(scope, *first), *first, rest, by_value, test),
        None => test(TokenStream::new()),
    }
}

/// The slot of the view at which a way begins.
fn start(scope: Scope<'_>, first: Hop) -> TokenStream {
    match first {
        Hop::Case | Hop::Variant(_) => quote!(self.case),
        Hop::Row(step) => first_slot(scope, step),
    }
}

/// The slot of a row that the conditions and rules of a table, or of a case, read.
pub(crate) fn first_slot(scope: Scope<'_>, step: Step) -> TokenStream {
    let parameter = scope.api.step(step);
    if scope.case() == Some(step.object) {
        let local = local_of_case(parameter);
        return quote!(#local);
    }
    let field = name(&parameter.name);
    quote!(self.#field)
}

/// The local that holds the slot of a case's own row.
pub(crate) fn local_of_case(row: &Parameter) -> Ident {
    format_ident!("slot_{}", row.name.rust())
}

fn below(
    scope: Scope<'_>,
    slot: &TokenStream,
    hop: Hop,
    hops: &[Hop],
    by_value: bool,
    test: &dyn Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    let Some((next, rest)) = hops.split_first() else { return test(slot.clone()) };
    let (value, seen) = step_down(scope, *next, by_value && rest.is_empty());
    let lent = if is_tag(scope, *next) { quote!(slot.as_leaf_ref()) } else { quote!(slot) };
    let then = below(scope, &lent, *next, rest, by_value, test);
    let slot = inhabited(scope, hop, slot);
    quote!(#slot.test_child(|value| #value, |salvaged| #seen, |slot| #then))
}

/// The slot itself that a way leads to.
pub(super) fn slot_of_way(scope: Scope<'_>, way: &[Hop]) -> TokenStream {
    let Some((first, rest)) = way.split_first() else { return TokenStream::new() };
    let (mut hop, mut slot) = (*first, start(scope, *first));
    for (index, next) in rest.iter().enumerate() {
        let (value, seen) = step_down(scope, *next, index + 1 == rest.len());
        let inhabited = inhabited(scope, hop, &slot);
        slot = quote!(#inhabited.child(|value| #value, |salvaged| #seen));
        if is_tag(scope, *next) {
            slot = quote!(#slot.as_leaf_ref());
        }
        hop = *next;
    }
    slot
}

/// The slot of an object on the way, seen through its being nullable.
fn inhabited(scope: Scope<'_>, hop: Hop, slot: &TokenStream) -> TokenStream {
    match hop {
        Hop::Row(step) if scope.api.step(step).nullable => quote!(#slot.non_null()),
        Hop::Row(_) | Hop::Case | Hop::Variant(_) => slot.clone(),
    }
}

/// From an object to a parameter of it: of one that is there, and of one that is bad.
fn step_down(scope: Scope<'_>, hop: Hop, by_value: bool) -> (TokenStream, TokenStream) {
    let step = match hop {
        Hop::Case => return (quote!(value.__slot_case()), quote!(salvaged.case.as_ref())),
        Hop::Variant(case) => {
            let shown = cases::shown(scope, case);
            let seen = if cases::has_structs(scope, case) {
                quote!(salvaged.#shown())
            } else {
                quote!(p::Slot::Absent)
            };
            return (quote!(value.#shown()), seen);
        }
        Hop::Row(step) => step,
    };
    let parameter = scope.api.step(step);
    let field = name(&parameter.name);
    // A tag is no field, so that its value is made anew.
    if is_tag(scope, hop) {
        let shown = shown(parameter);
        return (quote!(value.#shown()), quote!(salvaged.#field.clone()));
    }
    // A value that was built by hand may break its own constraint: then
    // nothing is known of it. One that was decoded is known to hold.
    let looks_within = by_value && !is_object(parameter);
    let shown = if looks_within { shown_if_good(parameter) } else { shown(parameter) };
    (quote!(value.#shown()), quote!(salvaged.#field.as_ref()))
}

/// Whether a hop leads to the tag of a table.
fn is_tag(scope: Scope<'_>, hop: Hop) -> bool {
    match hop {
        Hop::Row(Step { object, parameter }) => {
            let cases = scope.api.object(object).cases.as_ref();
            cases.is_some_and(|cases| cases.tag == parameter)
        }
        Hop::Case | Hop::Variant(_) => false,
    }
}
