//! `compare` as Rust: two values, or the totals of terms.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use rust_decimal::Decimal;

use super::conditions::{
    Comparable, Values, Way, along, inner, pairs, plain_type, several, text_of, ways,
};
use super::elements::{self, Walk};
use super::scope::Scope;
use super::tokens::exact_decimal;
use paramtable_language::model::{Comparison, Literal, Path, Step, Summand, Term, Type};

/// Whether two terms compare as a rule requires.
pub(super) fn compares(
    scope: Scope<'_>,
    one: &Term,
    comparison: Comparison,
    other: &Term,
) -> TokenStream {
    let operator = operator(comparison);
    if let (Term::Value(one), Term::Value(other)) = (one, other) {
        return values_compare(scope, one, &operator, other);
    }
    let (one, other) = (total(scope, one), total(scope, other));
    quote!(#one.compare(#other, |ordering| ordering.#operator()))
}

fn operator(comparison: Comparison) -> Ident {
    format_ident!(
        "{}",
        match comparison {
            Comparison::Less => "is_lt",
            Comparison::LessOrEqual => "is_le",
            Comparison::Greater => "is_gt",
            Comparison::GreaterOrEqual => "is_ge",
            Comparison::Equal => "is_eq",
            Comparison::NotEqual => "is_ne",
        }
    )
}

fn values_compare(scope: Scope<'_>, one: &Path, operator: &Ident, other: &Path) -> TokenStream {
    let compared = pairs(scope, [one, other]).into_iter();
    let compared = compared.map(|[one, other]| slots_compare(scope, one, operator, other));
    several(&quote!(all), compared.collect())
}

fn slots_compare(
    scope: Scope<'_>,
    (one_slot, first, one_scope): (TokenStream, Values<'_>, Scope<'_>),
    operator: &Ident,
    (other_slot, second, other_scope): (TokenStream, Values<'_>, Scope<'_>),
) -> TokenStream {
    let (first_type, second_type) =
        (plain_type(scope, first.type_), plain_type(scope, second.type_));
    let number = |comparable: Comparable, value: TokenStream, is_mixed: bool| match comparable {
        Comparable::Integer if is_mixed => quote!(p::Decimal::from(i64::clone(#value))),
        Comparable::Integer => quote!(i64::clone(#value)),
        Comparable::Boolean => quote!(bool::clone(#value)),
        Comparable::Decimal
        | Comparable::Text
        | Comparable::Date
        | Comparable::Enum(_)
        | Comparable::Nothing => quote!(p::Decimal::clone(#value)),
    };
    let ordering = match (Comparable::of(first_type), Comparable::of(second_type)) {
        (Comparable::Date, _) => quote!(one.compare(other)),
        (Comparable::Text, _) => {
            let (one, other) = (text_of(scope, first_type), text_of(scope, second_type));
            quote!(Ord::cmp({ let value = one; #one }, { let value = other; #other }))
        }
        (Comparable::Enum(id), _) if scope.api.enumeration(id).is_integer => {
            quote!(Ord::cmp(&one.as_i64(), &other.as_i64()))
        }
        (Comparable::Enum(_), _) => quote!(Ord::cmp(one.as_str(), other.as_str())),
        (first, second) => {
            let is_mixed = first != second;
            let one = number(first, quote!(one), is_mixed);
            let other = number(second, quote!(other), is_mixed);
            quote!(Ord::cmp(&#one, &#other))
        }
    };
    let one_inner = inner(one_scope, first, &quote!(one));
    let other_inner = inner(other_scope, second, &quote!(other));
    quote! {
        #one_slot.compare(&#other_slot, |one, other| {
            let one = #one_inner;
            let other = #other_inner;
            Some(#ordering.#operator())
        })
    }
}

/// The number that a term stands for.
pub(super) fn total(scope: Scope<'_>, term: &Term) -> TokenStream {
    if let Some(settled) = elements::settled_total(scope, term) {
        return settled;
    }
    let added = match term {
        Term::Number(number) => {
            let number = exact_decimal(*number);
            return quote!(p::Total::of(#number));
        }
        Term::Value(path) => add_value(scope, path),
        Term::Count(list) => {
            let counted = Walk {
                has_index: false,
                around: &|slot, each, is_last| {
                    if is_last { quote!(total.add(#slot.length());) } else { whole(&each) }
                },
                then: &|_, _| TokenStream::new(),
            };
            elements::walk(along(scope, list), list, &counted)
        }
        Term::Sum(summands) => summands.iter().map(|summand| add(scope, summand)).collect(),
    };
    quote!({ let mut total = p::Total::NOTHING; #added total })
}

fn add(scope: Scope<'_>, Summand { list, of, times }: &Summand) -> TokenStream {
    let Some(list) = list else { return add_value(scope, of) };
    let scope = along(scope, list);
    let added = Walk {
        has_index: false,
        around: &|slot, each, is_last| {
            let each = whole(&each);
            let list = is_last.then(|| quote!(total.list(#slot.sent());));
            quote!(#list #each)
        },
        then: &|row, _| {
            let factors = |path| of_element(scope, (list, row), path);
            let of = factors(of).into_iter();
            let Some(times) = times else { return of.map(|of| quote!(total.add(#of);)).collect() };
            // Of rows of several cases at most one is there, so all other products are nothing.
            let times = factors(times);
            let products = of.flat_map(|of| {
                times.iter().map(move |times| quote!(total.add(#of.times(#times));))
            });
            products.collect()
        },
    };
    elements::walk(scope, list, &added)
}

/// A walk over elements, of which there may be more that are not known.
fn whole(each: &TokenStream) -> TokenStream {
    quote!(if !#each { total.spoil(); })
}

/// Adds the value at a path.
fn add_value(scope: Scope<'_>, path: &Path) -> TokenStream {
    let scope = along(scope, path);
    let operands = ways(scope, path).into_iter().map(|way| operand(scope, &way));
    operands.map(|operand| quote!(total.add(#operand);)).collect()
}

/// The values of the element that the local `element` holds: several where the path
/// names rows of several cases.
fn of_element(scope: Scope<'_>, (list, row): (&Path, Step), path: &Path) -> Vec<TokenStream> {
    let steps = path.below(list).unwrap_or_default();
    let ways = Way::of_element(row).onward(scope, &steps);
    ways.iter().map(|way| operand(scope, way)).collect()
}

/// What the value at the end of a way adds to a sum.
fn operand(scope: Scope<'_>, way: &Way) -> TokenStream {
    let values = way.values(scope);
    let value = inner(scope, values, &quote!(value));
    let number = match plain_type(scope, values.type_) {
        Type::Integer { .. } => quote!(p::Exact::from(i64::clone(#value))),
        _ => quote!(p::Exact::from(p::Decimal::clone(#value))),
    };
    let default = match values.default {
        Some(Literal::Integer(number)) => Some(Decimal::from(*number)),
        Some(Literal::Decimal(number)) => Some(*number),
        _ => None,
    };
    let default = match default.map(exact_decimal) {
        Some(default) => quote!(Some(#default)),
        None => quote!(None),
    };
    way.reach(scope, true, &|slot| quote!(#slot.operand(#default, |value| Some(#number))))
}
