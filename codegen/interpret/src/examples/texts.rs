//! Examples of headers, queries and paths, which a page holds itself.

use paramtable_core::pointer::escaped;
use paramtable_core::{Place, Violation, Violations};
use paramtable_language::Span;
use paramtable_language::diagnostic::{Diagnostics, messages};
use paramtable_language::model::{Api, ExampleTexts, GivenFacts};

use crate::interpret_texts_with;

pub(super) fn check_texts(
    api: &Api,
    texts: &ExampleTexts,
    facts: &GivenFacts,
    diagnostics: &mut Diagnostics,
) {
    for violation in &judged(api, texts, facts) {
        let at = place_of(texts, violation);
        diagnostics.push(messages::example_texts_refused(&violation.to_string(), at));
    }
}

/// Validates texts by their table, with the facts that hold for them.
pub(super) fn judged(
    api: &Api,
    ExampleTexts { place, table, pairs, span: _ }: &ExampleTexts,
    facts: &GivenFacts,
) -> Violations {
    let pairs = pairs.iter().map(|(name, value)| (name.value.as_str(), value.value.as_str()));
    interpret_texts_with(api, *table, *place, pairs, facts)
}

/// The place of the value that a violation is about; that of all if it is not there.
pub(super) fn place_of(texts: &ExampleTexts, violation: &Violation) -> Span {
    let pointer = violation.pointer();
    let pair = texts.pairs.iter().find(|(name, _)| {
        let own = format!("/{}", escaped(&name.value));
        match texts.place {
            Place::Header => own.eq_ignore_ascii_case(pointer.as_str()),
            Place::Body | Place::Query | Place::Path => own == pointer.as_str(),
        }
    });
    pair.map_or(texts.span, |(_, value)| value.span)
}
