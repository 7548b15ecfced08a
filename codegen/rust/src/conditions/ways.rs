//! The ways from a table, or from the element at hand, to the values that conditions and
//! rules read: through objects, cases, and the elements of lists.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{Values, is_object};
use crate::cases;
use crate::elements;
use crate::scope::Scope;
use crate::tokens::name;
use paramtable_language::model::{ObjectId, Parameter, Path, Role, Step};

/// A piece of the way to a value. A step into a case leads through the field `case`
/// of its table, and through the variant.
#[derive(Clone, Copy)]
pub(crate) enum Hop {
    /// The element of this list that the local `element` holds the slot of.
    Element(Step),
    /// The field `case` of a table.
    Case,
    /// The variant of this case.
    Variant(ObjectId),
    /// A row.
    Row(Step),
}

impl Hop {
    /// The row that it leads to.
    fn parameter(self, scope: Scope<'_>) -> Option<&Parameter> {
        match self {
            Self::Row(step) => Some(scope.api.step(step)),
            Self::Element(_) | Self::Case | Self::Variant(_) => None,
        }
    }

    /// Whether it leads to a list.
    pub(crate) fn is_list(self, scope: Scope<'_>) -> bool {
        self.parameter(scope).is_some_and(|row| row.type_.elements().is_some())
    }

    /// Whether it leads to the tag of a table.
    fn is_tag(self, scope: Scope<'_>) -> bool {
        match self {
            Self::Row(step) => is_tag(scope, step),
            Self::Element(_) | Self::Case | Self::Variant(_) => false,
        }
    }
}

/// A way to a row, or to the element at hand.
#[derive(Clone)]
pub(crate) struct Way {
    pub(crate) first: Hop,
    pub(crate) rest: Vec<Hop>,
    /// The row at its end, or the list of the element.
    pub(crate) end: Step,
}

impl Way {
    fn of_row(step: Step) -> Self {
        Self { first: Hop::Row(step), rest: Vec::new(), end: step }
    }

    /// To an element of a list, which the local `element` holds the slot of.
    pub(crate) fn of_element(list: Step) -> Self {
        Self { first: Hop::Element(list), rest: Vec::new(), end: list }
    }

    /// The ways of a step from an object: to a row of it, or of each of its cases.
    fn of_step(scope: Scope<'_>, step: Step) -> Vec<Self> {
        let Role::Case(_) = scope.api.object(step.object).role else {
            return vec![Self::of_row(step)];
        };
        let rows = scope.api.rows_of(step).into_iter().map(|row| Self {
            first: Hop::Case,
            rest: vec![Hop::Variant(row.object), Hop::Row(row)],
            end: row,
        });
        rows.collect()
    }

    /// The ways on which steps lead on.
    pub(crate) fn onward(self, scope: Scope<'_>, steps: &[Step]) -> Vec<Self> {
        steps.iter().fold(vec![self], |ways, step| {
            let next = Self::of_step(scope, *step);
            ways.iter().flat_map(|way| next.iter().map(|next| way.then(next))).collect()
        })
    }

    fn then(&self, next: &Self) -> Self {
        let rest = [self.rest.as_slice(), &[next.first], &next.rest].concat();
        Self { first: self.first, rest, end: next.end }
    }

    fn last(&self) -> Hop {
        self.rest.last().copied().unwrap_or(self.first)
    }

    /// Whether it leads through cases, or to the row of one from outside.
    pub(super) fn has_case(&self) -> bool {
        matches!(self.first, Hop::Case) || self.rest.iter().any(|hop| matches!(hop, Hop::Case))
    }

    /// The values at its end.
    pub(crate) fn values<'a>(&self, scope: Scope<'a>) -> Values<'a> {
        let row = scope.api.step(self.end);
        match (self.last(), row.type_.elements()) {
            (Hop::Element(_), Some(of)) => Values::of_element(of),
            _ => row.into(),
        }
    }

    /// The slot at which it begins.
    pub(crate) fn start(&self, scope: Scope<'_>) -> TokenStream {
        match self.first {
            Hop::Element(_) => quote!(element),
            Hop::Case | Hop::Variant(_) => quote!(self.case),
            Hop::Row(step) => first_slot(scope, step),
        }
    }

    /// The same for its value, if it ends there.
    fn start_of_value(&self, scope: Scope<'_>) -> TokenStream {
        match self.first {
            Hop::Element(list) if self.rest.is_empty() => {
                elements::checked(scope, list, self.values(scope).type_)
            }
            _ => self.start(scope),
        }
    }

    /// Applies `test` to the slot at its end; below an absent object, and outside its
    /// case, the answer is that of nothing.
    pub(crate) fn reach(
        &self,
        scope: Scope<'_>,
        by_value: bool,
        test: &dyn Fn(TokenStream) -> TokenStream,
    ) -> TokenStream {
        let start = if by_value { self.start_of_value(scope) } else { self.start(scope) };
        below(scope, &start, self.first, &self.rest, by_value, test)
    }

    /// The slot at its end.
    pub(crate) fn slot(&self, scope: Scope<'_>) -> TokenStream {
        slot_below(scope, self.start_of_value(scope), self.first, &self.rest)
    }
}

/// The ways on which a path leads: several where it names rows of several cases.
pub(crate) fn ways(scope: Scope<'_>, path: &Path) -> Vec<Way> {
    if let Some(at_hand) = scope.at_hand()
        && let Some(steps) = path.below(at_hand.list)
    {
        return Way::of_element(at_hand.row).onward(scope, &steps);
    }
    let first = path.first();
    let begun = if scope.case() == Some(first.object) {
        vec![Way::of_row(first)]
    } else {
        Way::of_step(scope, first)
    };
    let rest: Vec<_> = path.steps().skip(1).collect();
    begun.into_iter().flat_map(|way| way.onward(scope, &rest)).collect()
}

/// Applies `test` to the slot that a path leads to, in whichever case it is; below an
/// absent object, and outside its case, it is false.
pub(crate) fn reach(
    scope: Scope<'_>,
    path: &Path,
    by_value: bool,
    test: &dyn Fn(&Way, TokenStream) -> TokenStream,
) -> TokenStream {
    // At most one of the cases is there; while the case is unknown, all are.
    let ways = ways(scope, path);
    let tests = ways.iter().map(|way| way.reach(scope, by_value, &|slot| test(way, slot)));
    several(&quote!(any), tests.collect())
}

/// What holds of all, or any, of several slots.
pub(crate) fn several(how: &TokenStream, mut parts: Vec<TokenStream>) -> TokenStream {
    match parts.len() {
        1 => parts.remove(0),
        _ => quote!(p::Truth::#how(&[#(#parts),*])),
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
    from: Hop,
    hops: &[Hop],
    by_value: bool,
    test: &dyn Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    let Some((next, rest)) = hops.split_first() else { return test(slot.clone()) };
    let (value, seen) = step_down(scope, *next, by_value && rest.is_empty());
    let lent = if next.is_tag(scope) { quote!(slot.as_leaf_ref()) } else { quote!(slot) };
    let then = below(scope, &lent, *next, rest, by_value, test);
    let slot = inhabited(scope, from, slot);
    quote!(#slot.test_child(|value| #value, |salvaged| #seen, |slot| #then))
}

/// The slot that hops lead to from the slot of another.
pub(crate) fn slot_below(
    scope: Scope<'_>,
    mut slot: TokenStream,
    mut from: Hop,
    hops: &[Hop],
) -> TokenStream {
    for (index, next) in hops.iter().enumerate() {
        let (value, seen) = step_down(scope, *next, index + 1 == hops.len());
        let inhabited = inhabited(scope, from, &slot);
        slot = quote!(#inhabited.child(|value| #value, |salvaged| #seen));
        if next.is_tag(scope) {
            slot = quote!(#slot.as_leaf_ref());
        }
        from = *next;
    }
    slot
}

/// The slot of an object on the way, seen through its being nullable, or the only
/// element of a list.
fn inhabited(scope: Scope<'_>, hop: Hop, slot: &TokenStream) -> TokenStream {
    let Some(parameter) = hop.parameter(scope) else { return slot.clone() };
    let non_null = parameter.nullable.then(|| quote!(.non_null()));
    let only = parameter.type_.elements().map(|_| quote!(.only()));
    quote!(#slot #non_null #only)
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
        Hop::Element(step) | Hop::Row(step) => step,
    };
    let parameter = scope.api.step(step);
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

/// Whether a step leads to the tag of a table.
pub(crate) fn is_tag(scope: Scope<'_>, step: Step) -> bool {
    let cases = scope.api.object(step.object).cases.as_ref();
    cases.is_some_and(|cases| cases.tag == step.parameter)
}

/// The method that shows a parameter to rules of tables above.
pub(crate) fn shown(parameter: &Parameter) -> Ident {
    format_ident!("__slot_{}", parameter.name.rust())
}

/// The one that shows a value only if it satisfies its row.
pub(crate) fn shown_if_good(parameter: &Parameter) -> Ident {
    format_ident!("__checked_slot_{}", parameter.name.rust())
}
