//! Lists in conditions and rules as Rust: tests of elements, rules for each element, and
//! values that no two elements share. A local `element` holds the slot of an element.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::conditions::{
    Comparable, Hop, Values, Way, along, holds, inner, is_tag, plain_type, reach, slot_below, test,
    text_of, ways,
};
use super::decoders::{self, item_bounds};
use super::scope::{AtHand, Scope};
use paramtable_language::model::{
    Condition, Element, Matcher, Path, Rule, Statement, Step, Term, Type, Unique,
};

/// Whether a list passes a test of lists.
pub(super) fn passes(scope: Scope<'_>, path: &Path, matcher: &Matcher) -> TokenStream {
    let scope = around(scope, path);
    reach(scope, path, true, &|way, slot| {
        let row = scope.api.step(way.end);
        let Some(of) = row.type_.elements() else { return quote!(p::Truth::False) };
        let non_null = row.nullable.then(|| quote!(.non_null()));
        list_passes(scope, (path, way.end), &quote!(#slot #non_null), of, matcher)
    })
}

/// Whether a list of elements of a type passes; `slot` is that of the list, and `list` the
/// path to it and the row at its end.
fn list_passes(
    scope: Scope<'_>,
    list: (&Path, Step),
    slot: &TokenStream,
    of: &Type,
    matcher: &Matcher,
) -> TokenStream {
    match matcher {
        Matcher::Not(inner) => {
            let inner = list_passes(scope, list, slot, of, inner);
            quote!(#inner.negate())
        }
        Matcher::Count(bounds) => {
            let bounds = item_bounds(*bounds);
            quote!(#slot.counts(#bounds))
        }
        Matcher::Any(element) => {
            let passes = match &**element {
                Element::Object(condition) => {
                    let (list, row) = list;
                    let at_hand = AtHand { list, row, is_each: false, settled: &[], totals: &[] };
                    holds(scope.at(at_hand), condition)
                }
                Element::Value(matcher) => element_passes(scope, list, of, matcher),
            };
            quote!(#slot.any(|element| #passes))
        }
        Matcher::OneOf(_)
        | Matcher::Within(_)
        | Matcher::Length(_)
        | Matcher::Bytes(_)
        | Matcher::Pattern(_) => quote!(p::Truth::False),
    }
}

/// Whether an element that is no object passes.
fn element_passes(
    scope: Scope<'_>,
    list: (&Path, Step),
    type_: &Type,
    matcher: &Matcher,
) -> TokenStream {
    if let (true, Some(of)) = (matcher.is_of_list(), type_.elements()) {
        return list_passes(scope, list, &quote!(element), of, matcher);
    }
    if let Matcher::Not(inner) = matcher {
        let inner = element_passes(scope, list, type_, inner);
        return quote!(#inner.negate());
    }
    let element = checked(scope, list.1, type_);
    let test = test(scope, Values::of_element(type_), matcher);
    quote!(#element.is(false, |value| #test))
}

/// Whether there is a list that does not pass a test of lists.
pub(super) fn fails(scope: Scope<'_>, path: &Path, matcher: &Matcher) -> TokenStream {
    let around = around(scope, path);
    let sent = super::conditions::sent(around, path);
    let passes = passes(scope, path, matcher);
    quote!(#sent.and(#passes.negate()))
}

/// The scope of a test of lists: in a rule for each element it is about the whole list.
fn around<'a>(scope: Scope<'a>, path: &Path) -> Scope<'a> {
    let is_whole = scope.at_hand().is_some_and(|at_hand| at_hand.is_each && at_hand.list == path);
    let scope = along(scope, path);
    if is_whole { scope.at_table() } else { scope }
}

/// The slot of an element, bad if it breaks a constraint: an element that was decoded
/// does not, one that was built by hand may.
pub(super) fn checked(scope: Scope<'_>, list: Step, of: &Type) -> TokenStream {
    if matches!(of, Type::Object(_) | Type::List { .. } | Type::Map { .. }) {
        return quote!(element);
    }
    let decoder = decoders::of_element(scope, list, of);
    if decoder.validates {
        let decoder = decoder.value;
        quote!(element.checked(&#decoder))
    } else {
        quote!(element)
    }
}

/// The conditions of a rule that read no element: each is evaluated once, and not for
/// every element.
pub(super) fn settled_in<'c>(when: Option<&'c Condition>, list: &Path) -> Vec<&'c Condition> {
    let Some(when) = when else { return Vec::new() };
    if !when.reads_element(list) {
        return vec![when];
    }
    match when {
        Condition::All(inner) | Condition::Any(inner) | Condition::NoneOf(inner) => {
            inner.iter().flat_map(|inner| settled_in(Some(inner), list)).collect()
        }
        Condition::Value(..)
        | Condition::Present(..)
        | Condition::Fact(..)
        | Condition::Described(_) => Vec::new(),
    }
}

/// The local of a condition that is settled before the elements are looked at.
pub(super) fn settled(scope: Scope<'_>, condition: &Condition) -> Option<TokenStream> {
    let settled = scope.at_hand()?.settled;
    let index = settled.iter().position(|known| std::ptr::eq(*known, condition))?;
    let local = format_ident!("settled_{index}");
    Some(quote!(#local))
}

/// The terms of a rule's comparisons that add or count many values, and read no element.
pub(super) fn totals_in<'r>(rule: &'r Rule, list: &Path) -> Vec<&'r Term> {
    let terms = rule.statements.iter().flat_map(|statement| match statement {
        Statement::Compare(one, _, other) => vec![one, other],
        _ => Vec::new(),
    });
    let is_total = |term: &&Term| matches!(term, Term::Count(_) | Term::Sum(_));
    terms.filter(is_total).filter(|term| !term.reads_element(list)).collect()
}

/// The local of a total that is settled before the elements are looked at.
pub(super) fn settled_total(scope: Scope<'_>, term: &Term) -> Option<TokenStream> {
    let totals = scope.at_hand()?.totals;
    let index = totals.iter().position(|known| std::ptr::eq(*known, term))?;
    let local = format_ident!("total_{index}");
    Some(quote!(#local))
}

/// Runs code for each element of a list, which may be a row of several cases; the local
/// `index` holds its index.
pub(super) fn for_each(
    scope: Scope<'_>,
    list: &Path,
    then: &mut dyn FnMut(Step) -> TokenStream,
) -> TokenStream {
    let each = ways(scope, list).into_iter().map(|way| {
        let (slot, then) = (way.slot(scope), then(way.end));
        let non_null = scope.api.step(way.end).nullable.then(|| quote!(.non_null()));
        quote!(#slot #non_null.each(|index, element| { #then });)
    });
    each.collect()
}

/// Reports the values that an earlier element has too.
pub(super) fn repeated(
    scope: Scope<'_>,
    unique: &Unique,
    report: &dyn Fn(&[TokenStream]) -> TokenStream,
) -> TokenStream {
    let Unique { list, of } = unique;
    let scope = along(scope, list);
    let first = of.first().and_then(|path| path.below(list)).unwrap_or_default();
    let check = |row: Step, names: &[TokenStream]| {
        let values = of.iter().map(|path| value_to_compare(scope, (list, row), path));
        let names = [names, &names_below(scope, &first)].concat();
        let report = report(&names);
        quote! {
            if p::is_repeated(&mut seen, || Some((#(#values,)*))) {
                #report
            }
        }
    };
    let repeated = Walk { has_index: true, around: &|_, each, _| quote!(#each;), then: &check };
    let each = walk(scope, list, &repeated);
    quote! {
        let mut seen = p::HashSet::new();
        #each
    }
}

/// What happens on a walk over the elements that a path through lists reaches.
#[derive(Clone, Copy)]
pub(super) struct Walk<'f> {
    /// Whether locals hold the index of each element on the way.
    pub(super) has_index: bool,
    /// The code for a list on the way: of its slot, of the expression that walks over its
    /// elements and is whether these are all, and of whether it is the last.
    pub(super) around: &'f dyn Fn(&TokenStream, TokenStream, bool) -> TokenStream,
    /// The code for each element, with the row of its list and the names on the way to it.
    pub(super) then: &'f dyn Fn(Step, &[TokenStream]) -> TokenStream,
}

/// Runs code for each element that a path through lists reaches.
pub(super) fn walk(scope: Scope<'_>, list: &Path, walk: &Walk<'_>) -> TokenStream {
    // At the element at hand only if the path leads on from there.
    let at_hand = scope.at_hand().filter(|at_hand| at_hand.is_each && at_hand.list != list);
    let scope = if at_hand.is_some() { scope } else { scope.at_table() };
    // At most one of the cases is there; while the case is unknown, nothing is whole.
    let walks = ways(scope, list).into_iter().map(|way| {
        // The index of the element at hand is that of its own rule.
        let names = names_of_hops(scope, &[way.first]);
        walk_from(scope, &way.start(scope), way.first, &way.rest, names, 0, walk)
    });
    walks.collect()
}

fn walk_from(
    scope: Scope<'_>,
    slot: &TokenStream,
    from: Hop,
    hops: &[Hop],
    mut names: Vec<TokenStream>,
    depth: usize,
    walk: &Walk<'_>,
) -> TokenStream {
    if let Hop::Row(list) = from
        && from.is_list(scope)
    {
        let index = format_ident!("index_{depth}");
        let non_null = scope.api.step(list).nullable.then(|| quote!(.non_null()));
        names.push(quote!(&#index.to_string()));
        let inner = if hops.is_empty() {
            (walk.then)(list, &names)
        } else {
            walk_from(scope, &quote!(element), Hop::Element(list), hops, names, depth + 1, walk)
        };
        let slot = quote!(#slot #non_null);
        let index = if walk.has_index { quote!(#index) } else { quote!(_) };
        let each = quote!(#slot.each(|#index, element| { #inner }));
        return (walk.around)(&slot, each, hops.is_empty());
    }
    // Through objects, up to the next list.
    let Some(place) = hops.iter().position(|hop| hop.is_list(scope)) else {
        return TokenStream::new();
    };
    let (way, rest) = hops.split_at(place + 1);
    names.extend(names_of_hops(scope, way));
    let slot = slot_below(scope, slot.clone(), from, way);
    walk_from(scope, &slot, hops[place], rest, names, depth, walk)
}

fn names_of_hops(scope: Scope<'_>, hops: &[Hop]) -> Vec<TokenStream> {
    let names = hops.iter().filter_map(|hop| match hop {
        Hop::Row(step) => Some(scope.api.step(*step).name.wire()),
        Hop::Element(_) | Hop::Case | Hop::Variant(_) => None,
    });
    names.map(|wire| quote!(#wire)).collect()
}

/// The wire names on the way from an element, with the index of each list of one.
pub(super) fn names_below(scope: Scope<'_>, steps: &[Step]) -> Vec<TokenStream> {
    let mut names = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let parameter = scope.api.step(*step);
        let wire = parameter.name.wire();
        names.push(quote!(#wire));
        if index + 1 < steps.len() && parameter.type_.is_of_one() {
            names.push(quote!("0"));
        }
    }
    names
}

/// A value of an element, as it is compared with those of others: an expression that
/// leaves the closure around it where the value is not known.
fn value_to_compare(scope: Scope<'_>, (list, row): (&Path, Step), path: &Path) -> TokenStream {
    let steps = path.below(list).unwrap_or_default();
    let ways = Way::of_element(row).onward(scope, &steps);
    let values: Vec<_> = ways.iter().map(|way| value_at(scope, way)).collect();
    match values.as_slice() {
        [value] => value.clone(),
        // Rows of several cases, of which at most one is there.
        values => quote!([#((|| Some(#values))()),*].into_iter().flatten().next()?),
    }
}

fn value_at(scope: Scope<'_>, way: &Way) -> TokenStream {
    let (slot, values) = (way.slot(scope), way.values(scope));
    let type_ = plain_type(scope, values.type_);
    // The value of a tag is made for the comparison, so nothing is there to be borrowed.
    if !way.rest.is_empty() && is_tag(scope, way.end) {
        return quote!(#slot.known().cloned()?);
    }
    let value = inner(scope, values, &quote!(#slot.known()?));
    let compared = match Comparable::of(type_) {
        Comparable::Text => text_of(scope, type_),
        Comparable::Boolean => quote!(bool::clone(value)),
        Comparable::Integer => quote!(i64::clone(value)),
        Comparable::Decimal => quote!(p::Decimal::clone(value)),
        Comparable::Date if matches!(type_, Type::DateTime) => quote!(value.instant()?),
        Comparable::Enum(id) if scope.api.enumeration(id).is_integer => quote!(value.as_i64()),
        Comparable::Date | Comparable::Enum(_) => quote!(value.as_str()),
        Comparable::Nothing => quote!(()),
    };
    quote!({ let value = #value; #compared })
}
