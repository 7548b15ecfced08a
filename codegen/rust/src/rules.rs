//! Rules as Rust: a call of the validator for each statement.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::scope::{AtHand, Scope};
use super::{comparisons, conditions, elements};
use paramtable_language::model::{
    Path, Rule, Statement, Term, words_of_comparison, words_of_condition, words_of_expected,
    words_of_others, words_of_path,
};

/// Judges a rule over a view.
pub(super) fn judge(scope: Scope<'_>, rule: &Rule) -> TokenStream {
    let Some(list) = &rule.each else {
        let statements = rule.statements.iter().map(|statement| call(scope, rule, statement));
        return quote!(#(#statements)*);
    };
    let settled = elements::settled_in(rule.when.as_ref(), list);
    let locals = settled.iter().enumerate().map(|(index, condition)| {
        let (local, holds) =
            (format_ident!("settled_{index}"), conditions::holds(scope, condition));
        quote!(let #local = #holds;)
    });
    let totals = elements::totals_in(rule, list);
    let sums = totals.iter().enumerate().map(|(index, term)| {
        let (local, total) = (format_ident!("total_{index}"), comparisons::total(scope, term));
        quote!(let #local = #total;)
    });
    let mut once = Vec::new();
    let each = elements::for_each(scope, list, &mut |row| {
        let scope =
            scope.at(AtHand { list, row, is_each: true, settled: &settled, totals: &totals });
        let statements = rule.statements.iter().map(|statement| {
            let (Statement::Expect(path, matcher), false) =
                (statement, statement.reads_element(list))
            else {
                return call(scope, rule, statement);
            };
            // Evaluated once, and not for every element.
            let (local, fails) =
                (format_ident!("fails_{}", once.len()), conditions::fails(scope, path, matcher));
            once.push(quote!(let #local = #fails;));
            expect(scope, rule, statement, &quote!(#local))
        });
        statements.collect()
    });
    // A block, so that the locals of two rules do not meet.
    quote!({ #(#locals)* #(#sums)* #(#once)* #each })
}

/// The call for a statement.
fn call(scope: Scope<'_>, rule: &Rule, statement: &Statement) -> TokenStream {
    let Judged { rule_id, when, words } = &Judged::of(scope, rule);
    match statement {
        Statement::Group(group, paths) => {
            let group = format_ident!("{group:?}");
            let names = paths.iter().map(|path| words_of_path(path).in_code(scope.api));
            let sent = paths.iter().map(|path| conditions::sent(scope, path));
            at_element(
                scope,
                None,
                &quote!(validator.group(#rule_id, #when, p::Group::#group, &[#(#names),*], &[#(#sent),*], #words);),
            )
        }
        Statement::Expect(path, matcher) => {
            expect(scope, rule, statement, &conditions::fails(scope, path, matcher))
        }
        Statement::Require(paths) => {
            let calls = paths.iter().map(|path| {
                let below = at_hand_of(scope, path).map_or(0, |list| list.parents.len() + 1);
                let steps = path.prefixes().skip(below).map(|prefix| {
                    let names = names_of(scope, &prefix);
                    let missing = conditions::missing(scope, &prefix);
                    quote!((&[#(#names),*], #missing))
                });
                at_element(
                    scope,
                    Some(path),
                    &quote!(validator.require(#rule_id, #when, &[#(#steps),*], #words);),
                )
            });
            quote!(#(#calls)*)
        }
        Statement::Forbid(paths) => {
            let calls = paths.iter().map(|path| {
                let names = names_of(scope, path);
                let sent = conditions::sent_beyond_default(scope, path);
                at_element(
                    scope,
                    Some(path),
                    &quote!(validator.forbid(#rule_id, #when, &[#(#names),*], #sent, #words);),
                )
            });
            quote!(#(#calls)*)
        }
        Statement::Compare(one, comparison, other) => {
            let list = scope.at_hand().map(|at_hand| at_hand.list);
            let Some(place) = one.place(scope.api, list) else { return TokenStream::new() };
            // What is computed of a list is about the list, even where one of its elements
            // is at hand.
            let is_whole = list == Some(&place) && !matches!(one, Term::Value(_));
            let at = if is_whole { scope.at_table() } else { scope };
            let names = names_of(at, &place);
            let holds = comparisons::compares(scope, one, *comparison, other);
            let expected = words_of_comparison(one, *comparison, other).in_code(scope.api);
            at_element(
                at,
                Some(&place),
                &quote!(validator.compare(#rule_id, #when, &[#(#names),*], #holds, #expected, #words);),
            )
        }
        Statement::Unique(unique) => {
            let others = unique.of.first().map(|first| words_of_others(unique, first));
            let others = others.unwrap_or_default().in_code(scope.api);
            let repeated = elements::repeated(scope, unique, &|names| {
                at_element(
                    scope,
                    Some(&unique.list),
                    &quote!(validator.repeated(#rule_id, &[#(#names),*], #others, #words);),
                )
            });
            quote!(if (#when).is_true() { #repeated })
        }
    }
}

/// The call for values that a rule expects; `fails` is whether there are others.
fn expect(
    scope: Scope<'_>,
    rule: &Rule,
    statement: &Statement,
    fails: &TokenStream,
) -> TokenStream {
    let Statement::Expect(path, matcher) = statement else { return TokenStream::new() };
    let Judged { rule_id, when, words } = &Judged::of(scope, rule);
    let expected = words_of_expected(scope.api, matcher).in_code(scope.api);
    // A test of lists is about the list, even where one of its elements is at hand.
    let is_whole = matcher.is_of_list() && scope.at_hand().is_some_and(|hand| hand.list == path);
    let place = if is_whole { scope.at_table() } else { scope };
    let names = names_of(place, path);
    at_element(
        place,
        Some(path),
        &quote!(validator.expect(#rule_id, #when, &[#(#names),*], #fails, #expected, #words);),
    )
}

/// What every call for a rule's statements says.
struct Judged<'a> {
    rule_id: &'a str,
    when: TokenStream,
    words: String,
}

impl<'a> Judged<'a> {
    fn of(scope: Scope<'_>, rule: &'a Rule) -> Self {
        let words = rule.when.as_ref().map(|when| words_of_condition(scope.api, when));
        let words = words.map(|words| words.in_code(scope.api)).unwrap_or_default();
        Self { rule_id: &rule.id, when: conditions::applies(scope, rule.when.as_ref()), words }
    }
}

/// The list of the element at hand, if a path leads to that element.
fn at_hand_of<'a>(scope: Scope<'a>, path: &Path) -> Option<&'a Path> {
    Some(scope.at_hand()?.list).filter(|list| path.starts_with(list))
}

/// A call for what a path leads to, or for the element at hand: the place of the
/// violation is below that element.
fn at_element(scope: Scope<'_>, path: Option<&Path>, call: &TokenStream) -> TokenStream {
    let list = match path {
        Some(path) => at_hand_of(scope, path),
        None => scope.at_hand().map(|at_hand| at_hand.list),
    };
    let Some(list) = list else { return call.clone() };
    let names = names_of(scope.at_table(), list);
    quote!(validator.at_element(&[#(#names),*], index, &mut |validator| { #call });)
}

/// The wire names on the way to a parameter, from the element at hand if it is below.
fn names_of(scope: Scope<'_>, path: &Path) -> Vec<TokenStream> {
    let steps = at_hand_of(scope, path).and_then(|list| path.below(list));
    elements::names_below(scope, &steps.unwrap_or_else(|| path.steps().collect()))
}
