//! Conditions and rules in English.

use std::ops::Bound;

use paramtable_core::checks::Range;
use paramtable_core::checks::range::limit;

use super::sentence::{Piece, Sentence, joined};
use crate::model::across::{Condition, Element, FactTest, Matcher, Path, Rule, Statement, Unique};
use crate::model::api::Api;
use crate::model::checks::{check_bytes, check_length};
use crate::model::comparisons::{Comparison, Summand, Term};
use crate::model::facts::GivenFacts;
use crate::model::types::{Bounds, Literal};

/// When a condition holds: `` `mode` is `REDIRECT` ``.
pub fn words_of_condition<'a>(api: &'a Api, condition: &'a Condition) -> Sentence<'a> {
    let mut words = Sentence::default();
    match condition {
        Condition::All(inner) => return all_of(api, inner, " and "),
        Condition::Any(inner) => return all_of(api, inner, " or "),
        Condition::NoneOf(inner) => {
            words.say("not (").append(all_of(api, inner, " or ")).say(")");
        }
        Condition::Value(path, matcher) => {
            words.add(Piece::Parameter(path));
            if let Matcher::Not(inner) = matcher
                && let Matcher::Count(_) = **inner
            {
                words.say(" does not have ").append(words_of_matcher(api, inner));
            } else {
                let verb = if matcher.is_of_list() { " has " } else { " is " };
                words.say(verb).append(words_of_matcher(api, matcher));
            }
        }
        Condition::Present(path, true) => {
            words.add(Piece::Parameter(path)).say(" is sent");
        }
        Condition::Present(path, false) => {
            words.add(Piece::Parameter(path)).say(" is not sent");
        }
        Condition::Fact(fact, FactTest { values, is_negated }) => {
            words.add(Piece::Fact(*fact)).say(if *is_negated { " is not " } else { " is " });
            words.append(words_of_values(api, values));
        }
        Condition::Described(text) => {
            words.add(Piece::Prose(text));
        }
    }
    words
}

/// The facts that are known of a call: `` `$guarantee` is `true` ``.
pub fn words_of_given<'a>(api: &'a Api, given: &GivenFacts) -> Sentence<'a> {
    let words = given.iter().map(|(fact, value)| {
        let mut words = Sentence::default();
        words.add(Piece::Fact(fact)).say(" is ").literal(api, value);
        words
    });
    joined(words, " and ")
}

fn all_of<'a>(api: &'a Api, conditions: &'a [Condition], with: &'static str) -> Sentence<'a> {
    let words = conditions.iter().map(|condition| {
        let words = words_of_condition(api, condition);
        let needs_parentheses = match condition {
            Condition::All(_) | Condition::Any(_) => conditions.len() > 1,
            Condition::NoneOf(_)
            | Condition::Value(..)
            | Condition::Present(..)
            | Condition::Fact(..)
            | Condition::Described(_) => false,
        };
        if !needs_parentheses {
            return words;
        }
        let mut within = Sentence::of("(");
        within.append(words).say(")");
        within
    });
    joined(words, with)
}

/// The values that pass a matcher: `` `CARD` or `EWALLET` ``.
pub fn words_of_matcher<'a>(api: &'a Api, matcher: &'a Matcher) -> Sentence<'a> {
    let mut words = Sentence::default();
    match matcher {
        Matcher::OneOf(values) => return words_of_values(api, values),
        Matcher::Within(range) => return words_of_range(api, range),
        Matcher::Length(bounds) => {
            words.say(format!("{} long", check_length(*bounds)));
        }
        Matcher::Bytes(bounds) => {
            words.say(format!("{} long in UTF-8", check_bytes(*bounds)));
        }
        Matcher::Pattern(pattern) => {
            words.say("text that matches ").code(&pattern.source);
        }
        Matcher::Not(inner) => {
            if let Matcher::Any(element) = &**inner {
                words.say("no element ").append(words_of_element(api, element));
            } else {
                words.say("not ").append(words_of_matcher(api, inner));
            }
        }
        Matcher::Any(element) => {
            words.say("an element ").append(words_of_element(api, element));
        }
        Matcher::Count(bounds) => {
            words.say(words_of_count(*bounds));
        }
    }
    words
}

/// The elements that pass a test: `` that is `CARD` ``.
fn words_of_element<'a>(api: &'a Api, element: &'a Element) -> Sentence<'a> {
    let mut words = Sentence::default();
    match element {
        Element::Object(condition) => {
            words.say("where ").append(words_of_condition(api, condition));
        }
        Element::Value(matcher) => {
            let verb = if matcher.is_of_list() { "that has " } else { "that is " };
            words.say(verb).append(words_of_matcher(api, matcher));
        }
    }
    words
}

/// Values, of which one is meant: `` `CARD` or `EWALLET` ``.
fn words_of_values<'a>(api: &'a Api, values: &'a [Literal]) -> Sentence<'a> {
    let mut words = Sentence::default();
    for (index, value) in values.iter().enumerate() {
        match index {
            0 => {}
            last if last + 1 == values.len() => {
                words.say(" or ");
            }
            _ => {
                words.say(", ");
            }
        }
        words.literal(api, value);
    }
    words
}

/// The values that a rule expects: `` `CARD` or `EWALLET` ``.
pub fn words_of_expected<'a>(api: &'a Api, matcher: &'a Matcher) -> Sentence<'a> {
    let mut words = Sentence::default();
    if matcher.is_of_list() {
        words.say("a list with ");
    }
    words.append(words_of_matcher(api, matcher));
    words
}

/// The other values that have to differ together with one: `` `lines.kind` ``.
pub fn words_of_others<'a>(unique: &'a Unique, value: &Path) -> Sentence<'a> {
    let others = unique.of.iter().filter(|other| *other != value);
    joined(others.map(words_of_path), ", ")
}

/// A number of elements: `at least 2 elements`.
fn words_of_count(Bounds { min, max }: Bounds) -> String {
    let elements = |count: u64| if count == 1 { "element" } else { "elements" };
    match (min, max) {
        (Some(0) | None, Some(0)) => String::from("no elements"),
        (Some(min), Some(max)) if min == max => format!("{min} {}", elements(min)),
        (Some(min), Some(max)) => format!("{min} to {max} {}", elements(max)),
        (Some(min), None) => format!("at least {min} {}", elements(min)),
        (None, Some(max)) => format!("at most {max} {}", elements(max)),
        (None, None) => String::from("any number of elements"),
    }
}

fn words_of_range<'a>(api: &'a Api, range: &'a Range<Literal>) -> Sentence<'a> {
    let mut words = Sentence::default();
    if let Range { lower: Bound::Included(min), upper: Bound::Included(max) } = range {
        words.literal(api, min).say(" to ").literal(api, max);
        return words;
    }
    match &range.lower {
        Bound::Included(min) => words.say("at least ").literal(api, min),
        Bound::Excluded(above) => words.say("greater than ").literal(api, above),
        Bound::Unbounded => &mut words,
    };
    if limit(&range.lower).and(limit(&range.upper)).is_some() {
        words.say(" and ");
    }
    match &range.upper {
        Bound::Included(max) => words.say("at most ").literal(api, max),
        Bound::Excluded(below) => words.say("less than ").literal(api, below),
        Bound::Unbounded => &mut words,
    };
    words
}

/// How a value has to stand to another: `` less than `max` ``. Of more than one value it
/// is said what has to be so: `` such that the sum of `a` and `b` is at most `9` ``.
pub fn words_of_comparison<'a>(
    one: &'a Term,
    comparison: Comparison,
    other: &'a Term,
) -> Sentence<'a> {
    if let Term::Value(_) = one {
        return words_of_compared(comparison, other);
    }
    let mut words = Sentence::of("such that ");
    words.append(words_of_term(one)).say(" is ").append(words_of_compared(comparison, other));
    words
}

/// One side of a comparison.
fn words_of_term(term: &Term) -> Sentence<'_> {
    let mut words = Sentence::default();
    match term {
        Term::Value(path) => return words_of_path(path),
        Term::Number(number) => {
            words.code(number.to_string());
        }
        Term::Count(list) => {
            words.say("the number of elements of ").append(words_of_path(list));
        }
        Term::Sum(summands) => {
            let added = summands.iter().map(|Summand { list: _, of, times }| {
                let mut words = words_of_path(of);
                if let Some(times) = times {
                    words.say(" times ").append(words_of_path(times));
                }
                words
            });
            words.say("the sum of ").append(joined(added, " and "));
        }
    }
    words
}

/// The comparison with another term: `` less than `max` ``.
fn words_of_compared(comparison: Comparison, other: &Term) -> Sentence<'_> {
    let mut words = Sentence::of(match comparison {
        Comparison::Less => "less than ",
        Comparison::LessOrEqual => "at most ",
        Comparison::Greater => "greater than ",
        Comparison::GreaterOrEqual => "at least ",
        Comparison::Equal => "equal to ",
        Comparison::NotEqual => "different from ",
    });
    words.append(words_of_term(other));
    words
}

/// A path: `` `paymentMethod.type` ``.
pub fn words_of_path(path: &Path) -> Sentence<'_> {
    Sentence { pieces: vec![Piece::Parameter(path)] }
}

/// The condition of a rule, and its statements.
pub fn words_of_rule<'a>(api: &'a Api, rule: &'a Rule) -> Sentence<'a> {
    let mut words = Sentence::default();
    if let Some(each) = &rule.each {
        words.say("for each element of ").append(words_of_path(each)).say(": ");
    }
    if let Some(when) = &rule.when {
        words.say("when ").append(words_of_condition(api, when)).say(": ");
    }
    let statements = rule.statements.iter().map(|statement| words_of_statement(api, statement));
    words.append(joined(statements, "; "));
    words
}

fn words_of_statement<'a>(api: &'a Api, statement: &'a Statement) -> Sentence<'a> {
    let mut words = Sentence::default();
    match statement {
        Statement::Group(group, paths) => {
            words.say(group.name().replace('_', " ")).say(" ").append(names(paths));
        }
        Statement::Expect(path, matcher) => {
            let expected = words_of_expected(api, matcher);
            words.append(words_of_path(path)).say(" is ").append(expected).say(" if there is one");
        }
        Statement::Require(paths) => {
            words.append(names(paths)).say(" must be sent");
        }
        Statement::Forbid(paths) => {
            words.append(names(paths)).say(" must not be sent");
        }
        Statement::Compare(one, comparison, other) => {
            words.append(words_of_term(one)).say(" is ");
            words.append(words_of_compared(*comparison, other));
        }
        Statement::Unique(Unique { list, of }) => {
            words.say("no two elements of ").append(words_of_path(list));
            if of.as_slice() == std::slice::from_ref(list) {
                words.say(" are equal");
            } else {
                words.say(" have the same ").append(joined(of.iter().map(words_of_path), " and "));
            }
        }
    }
    words
}

fn names(paths: &[Path]) -> Sentence<'_> {
    joined(paths.iter().map(words_of_path), ", ")
}
