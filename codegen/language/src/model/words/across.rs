//! Conditions and rules in English.

use std::ops::Bound;

use paramtable_core::checks::Range;
use paramtable_core::checks::range::limit;

use super::sentence::{Piece, Sentence, joined};
use crate::model::across::{Comparison, Condition, Matcher, Path, Rule, Statement};
use crate::model::api::Api;
use crate::model::checks::{check_bytes, check_length};
use crate::model::types::Literal;

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
            words.add(Piece::Parameter(path)).say(" is ").append(words_of_matcher(api, matcher));
        }
        Condition::Present(path, true) => {
            words.add(Piece::Parameter(path)).say(" is sent");
        }
        Condition::Present(path, false) => {
            words.add(Piece::Parameter(path)).say(" is not sent");
        }
        Condition::Described(text) => {
            words.add(Piece::Prose(text));
        }
    }
    words
}

fn all_of<'a>(api: &'a Api, conditions: &'a [Condition], with: &'static str) -> Sentence<'a> {
    let words = conditions.iter().map(|condition| {
        let words = words_of_condition(api, condition);
        let needs_parentheses = match condition {
            Condition::All(_) | Condition::Any(_) => conditions.len() > 1,
            Condition::NoneOf(_)
            | Condition::Value(..)
            | Condition::Present(..)
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
        Matcher::OneOf(values) => {
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
        }
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
            words.say("not ").append(words_of_matcher(api, inner));
        }
    }
    words
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

/// The comparison with another parameter: `` less than `max` ``.
pub fn words_of_compared(comparison: Comparison, other: &Path) -> Sentence<'_> {
    let mut words = Sentence::of(match comparison {
        Comparison::Less => "less than ",
        Comparison::LessOrEqual => "at most ",
        Comparison::Equal => "equal to ",
        Comparison::NotEqual => "different from ",
    });
    words.append(words_of_path(other));
    words
}

/// A path: `` `paymentMethod.type` ``.
pub fn words_of_path(path: &Path) -> Sentence<'_> {
    Sentence { pieces: vec![Piece::Parameter(path)] }
}

/// The condition of a rule, and its statements.
pub fn words_of_rule<'a>(api: &'a Api, rule: &'a Rule) -> Sentence<'a> {
    let mut words = Sentence::default();
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
            let expected = words_of_matcher(api, matcher);
            words.append(words_of_path(path)).say(" is ").append(expected).say(" if there is one");
        }
        Statement::Require(paths) => {
            words.append(names(paths)).say(" must be sent");
        }
        Statement::Forbid(paths) => {
            words.append(names(paths)).say(" must not be sent");
        }
        Statement::Compare(one, comparison, other) => {
            words.append(words_of_path(one)).say(" is ");
            words.append(words_of_compared(*comparison, other));
        }
    }
    words
}

fn names(paths: &[Path]) -> Sentence<'_> {
    joined(paths.iter().map(words_of_path), ", ")
}
