//! Sets of texts: those that a grammar, a pattern and a length allow, and questions
//! about several of them. Is there a text in one that is not in the other, and which
//! is the shortest?
//!
//! A set is a regular expression with intersection and complement, whose derivatives
//! (Brzozowski 1964) are the states of an automaton. Lengths stay beside it as bounds:
//! written out as repetitions, a length of 1-2048 would have thousands of states.

mod expression;
mod grammar;
mod pattern;
mod search;

use paramtable_language::model::{Bounds, Text};

use expression::{Arena, Node};
use search::Search;

/// The shortest text of a set, as far as it was searched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shortest {
    /// This one.
    Found(String),
    /// The set is empty.
    None,
    /// There is no answer: the automaton is too large, or a part of the set is no
    /// regular expression.
    NotDecided,
}

/// The shortest text that fulfils all of these constraints, and none of those of
/// `without`, if there is such a text.
///
/// Constraints on bytes and schemes are not taken into account. So only a text that
/// [`check_text`](paramtable_language::model::check_text) confirms is an answer if a
/// `Text` has these: without one the answer is [`Shortest::NotDecided`].
pub fn shortest(within: &[&Text], without: Option<&Text>) -> Shortest {
    let mut arena = Arena::default();
    let Some(set) = intersection(&mut arena, within) else { return Shortest::NotDecided };
    let is_whole = within
        .iter()
        .chain(&without)
        .all(|text| !text.bytes.is_bounded() && text.schemes.is_empty());
    let length = lengths(within);
    let mut found = Vec::new();
    match without {
        None => found.push(Search::new(&mut arena, set).run(length)),
        Some(without) => {
            let Some(other) = intersection(&mut arena, &[without]) else {
                return Shortest::NotDecided;
            };
            // Outside of the other set is what its expression does not have, and what is
            // too short or too long for it.
            let complement = arena.not(other);
            let outside = arena.and(set, complement);
            found.push(Search::new(&mut arena, outside).run(length));
            for beyond in beyond(without.length) {
                if let Some(both) = both(length, beyond) {
                    found.push(Search::new(&mut arena, set).run(both));
                }
            }
        }
    }
    let is_decided = is_whole && !found.contains(&Shortest::NotDecided);
    let texts = found.into_iter().filter_map(|found| match found {
        Shortest::Found(text) => Some(text),
        Shortest::None | Shortest::NotDecided => None,
    });
    match texts.min_by_key(|text| text.chars().count()) {
        Some(text) => Shortest::Found(text),
        None if is_decided => Shortest::None,
        None => Shortest::NotDecided,
    }
}

/// A text of these many characters that fulfils the constraints but for the length.
pub fn of_length(text: &Text, length: Bounds) -> Shortest {
    let mut arena = Arena::default();
    match intersection(&mut arena, &[text]) {
        Some(set) => Search::new(&mut arena, set).run(length),
        None => Shortest::NotDecided,
    }
}

/// The texts of the grammars and patterns, whatever their lengths.
fn intersection(arena: &mut Arena, texts: &[&Text]) -> Option<Node> {
    let mut set = arena.anything();
    for text in texts {
        if let Some(grammar) = grammar::pattern_of(text.grammar)? {
            let grammar = pattern::parse(arena, grammar)?;
            set = arena.and(set, grammar);
        }
        if let Some(pattern) = &text.pattern {
            let pattern = pattern::parse(arena, &pattern.source)?;
            set = arena.and(set, pattern);
        }
    }
    Some(set)
}

fn lengths(texts: &[&Text]) -> Bounds {
    let min = texts.iter().filter_map(|text| text.length.min).max();
    let max = texts.iter().filter_map(|text| text.length.max).min();
    Bounds { min, max }
}

/// The lengths below and above bounds.
fn beyond(Bounds { min, max }: Bounds) -> impl Iterator<Item = Bounds> {
    let below = min.and_then(|min| min.checked_sub(1));
    let above = max.and_then(|max| max.checked_add(1));
    let below = below.map(|max| Bounds { min: None, max: Some(max) });
    below.into_iter().chain(above.map(|min| Bounds { min: Some(min), max: None }))
}

fn both(one: Bounds, other: Bounds) -> Option<Bounds> {
    let min = one.min.max(other.min);
    let max = [one.max, other.max].into_iter().flatten().min();
    max.is_none_or(|max| min.unwrap_or(0) <= max).then_some(Bounds { min, max })
}

#[cfg(test)]
mod tests;
