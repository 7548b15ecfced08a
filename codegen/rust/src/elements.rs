//! Lists in conditions and rules as Rust: tests of elements, rules for each element, and
//! values that no two elements share. A local `element` holds the slot of an element.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::conditions::{
    Comparable, Values, along, holds, inner, is_tag, plain_type, reach, slot, slot_below,
    step_parameter, test, text_of,
};
use super::decoders::{self, item_bounds};
use super::scope::{AtHand, Scope};
use paramtable_language::model::{
    Condition, Element, Matcher, Parameter, Path, Rule, Statement, Step, Term, Type, Unique,
};

/// Whether a list passes a test of lists.
pub(super) fn passes(scope: Scope<'_>, path: &Path, matcher: &Matcher) -> TokenStream {
    let scope = around(scope, path);
    let parameter = scope.api.parameter(path);
    let Some(of) = parameter.type_.elements() else { return quote!(p::Truth::False) };
    let non_null = parameter.nullable.then(|| quote!(.non_null()));
    reach(scope, path, true, &|slot| {
        list_passes(scope, path, &quote!(#slot #non_null), of, matcher)
    })
}

/// Whether a list of elements of a type passes; `slot` is that of the list.
fn list_passes(
    scope: Scope<'_>,
    path: &Path,
    slot: &TokenStream,
    of: &Type,
    matcher: &Matcher,
) -> TokenStream {
    match matcher {
        Matcher::Not(inner) => {
            let inner = list_passes(scope, path, slot, of, inner);
            quote!(#inner.negate())
        }
        Matcher::Count(bounds) => {
            let bounds = item_bounds(*bounds);
            quote!(#slot.counts(#bounds))
        }
        Matcher::Any(element) => {
            let passes = match &**element {
                Element::Object(condition) => holds(
                    scope.at(AtHand { list: path, is_each: false, settled: &[], totals: &[] }),
                    condition,
                ),
                Element::Value(matcher) => element_passes(scope, path, of, matcher),
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
fn element_passes(scope: Scope<'_>, path: &Path, type_: &Type, matcher: &Matcher) -> TokenStream {
    if let (true, Some(of)) = (matcher.is_of_list(), type_.elements()) {
        return list_passes(scope, path, &quote!(element), of, matcher);
    }
    if let Matcher::Not(inner) = matcher {
        let inner = element_passes(scope, path, type_, inner);
        return quote!(#inner.negate());
    }
    let element = checked(scope, path, type_);
    let test = test(scope, Values { type_, nullable: false }, matcher);
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

/// The slot of the element at hand; for its value, bad if it breaks a constraint.
pub(super) fn at_hand(scope: Scope<'_>, list: &Path, by_value: bool) -> TokenStream {
    match step_parameter(scope, list.last).type_.elements() {
        Some(of) if by_value => checked(scope, list, of),
        _ => quote!(element),
    }
}

/// The slot of an element, bad if it breaks a constraint: an element that was decoded
/// does not, one that was built by hand may.
pub(super) fn checked(scope: Scope<'_>, list: &Path, of: &Type) -> TokenStream {
    if matches!(of, Type::Object(_) | Type::List { .. } | Type::Map { .. }) {
        return quote!(element);
    }
    let decoder = decoders::of_element(scope, list.last, of);
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

/// Runs code for each element of a list; the local `index` holds its index.
pub(super) fn for_each(scope: Scope<'_>, list: &Path, then: &TokenStream) -> TokenStream {
    let parameter = scope.api.parameter(list);
    let slot = slot(scope, list);
    let non_null = parameter.nullable.then(|| quote!(.non_null()));
    quote!(#slot #non_null.each(|index, element| { #then });)
}

/// Reports the values that an earlier element has too.
pub(super) fn repeated(
    scope: Scope<'_>,
    unique: &Unique,
    report: &dyn Fn(&[TokenStream]) -> TokenStream,
) -> TokenStream {
    let Unique { list, of } = unique;
    let scope = along(scope, list);
    let values = of.iter().map(|path| value_to_compare(scope, list, path));
    let values: Vec<_> = values.collect();
    let first = of.first().and_then(|path| path.below(list)).unwrap_or_default();
    let check = |names: &[TokenStream]| {
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
    /// The code for each element, with the names on the way to it.
    pub(super) then: &'f dyn Fn(&[TokenStream]) -> TokenStream,
}

/// Runs code for each element that a path through lists reaches.
pub(super) fn walk(scope: Scope<'_>, list: &Path, walk: &Walk<'_>) -> TokenStream {
    let steps: Vec<_> = list.steps().collect();
    let at_hand = scope.at_hand().filter(|at_hand| {
        at_hand.is_each && at_hand.list != list && list.starts_with(at_hand.list)
    });
    match at_hand {
        Some(at_hand) => {
            let above = at_hand.list.parents.len() + 1;
            // The index of the element at hand is that of its own rule.
            walk_from(scope, &quote!(element), None, &steps[above..], Vec::new(), 0, walk)
        }
        None => {
            let first = step_parameter(scope, list.first());
            let field = super::tokens::name(&first.name);
            let wire = first.name.wire();
            let slot = quote!(self.#field);
            walk_from(scope, &slot, Some(first), &steps[1..], vec![quote!(#wire)], 0, walk)
        }
    }
}

fn walk_from(
    scope: Scope<'_>,
    slot: &TokenStream,
    parameter: Option<&Parameter>,
    steps: &[Step],
    mut names: Vec<TokenStream>,
    depth: usize,
    walk: &Walk<'_>,
) -> TokenStream {
    // Through objects and lists of one, up to the next list.
    let is_list = |step: &Step| step_parameter(scope, *step).type_.elements().is_some();
    if let Some(parameter) = parameter.filter(|parameter| parameter.type_.elements().is_some()) {
        let index = format_ident!("index_{depth}");
        let non_null = parameter.nullable.then(|| quote!(.non_null()));
        names.push(quote!(&#index.to_string()));
        let inner = if steps.is_empty() {
            (walk.then)(&names)
        } else {
            walk_from(scope, &quote!(element), None, steps, names, depth + 1, walk)
        };
        let slot = quote!(#slot #non_null);
        let index = if walk.has_index { quote!(#index) } else { quote!(_) };
        let each = quote!(#slot.each(|#index, element| { #inner }));
        return (walk.around)(&slot, each, steps.is_empty());
    }
    let Some(length) = steps.iter().position(is_list).map(|position| position + 1) else {
        return TokenStream::new();
    };
    let (way, rest) = steps.split_at(length);
    names.extend(way.iter().map(|step| {
        let wire = step_parameter(scope, *step).name.wire();
        quote!(#wire)
    }));
    let slot = slot_below(scope, slot.clone(), parameter, way);
    let last = way.last().map(|step| step_parameter(scope, *step));
    walk_from(scope, &slot, last, rest, names, depth, walk)
}

/// The wire names on the way from an element, with the index of each list of one.
pub(super) fn names_below(scope: Scope<'_>, steps: &[Step]) -> Vec<TokenStream> {
    let mut names = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let parameter = step_parameter(scope, *step);
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
fn value_to_compare(scope: Scope<'_>, list: &Path, path: &Path) -> TokenStream {
    let steps = path.below(list).unwrap_or_default();
    let (slot, values) = match (steps.is_empty(), step_parameter(scope, list.last).type_.elements())
    {
        (true, Some(of)) => (checked(scope, list, of), Values { type_: of, nullable: false }),
        _ => {
            let slot = slot_below(scope, quote!(element), None, &steps);
            (slot, step_parameter(scope, path.last).into())
        }
    };
    let type_ = plain_type(scope, values.type_);
    // The value of a tag is made for the comparison, so nothing is there to be borrowed.
    if steps.last().is_some_and(|step| is_tag(scope, *step)) {
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
