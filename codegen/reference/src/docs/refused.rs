//! Refused examples: messages that are not valid, and why.

use serde::Serialize;

use super::example::shown;
use super::markup::Markup;
use paramtable_language::model::{Because, Operation, Place, Refused};

/// A refused example.
#[derive(Debug, Serialize)]
pub(super) struct RefusedData {
    /// Its number, from 1.
    number: usize,
    /// Its own name, or one of its number.
    name: String,
    description: String,
    is_response: bool,
    example: Option<String>,
    because: Vec<BecauseData>,
}

/// A violation.
#[derive(Debug, Serialize)]
struct BecauseData {
    /// Empty for the whole message.
    pointer: String,
    code: String,
    meaning: String,
    rule: Option<String>,
    place: Option<&'static str>,
}

pub(super) fn refused_of(markup: Markup, operation: &Operation) -> Vec<RefusedData> {
    let refused = operation.refused.iter().zip(1..);
    refused.map(|(refused, number)| one(markup, refused, number)).collect()
}

fn one(markup: Markup, refused: &Refused, number: usize) -> RefusedData {
    let Refused { name, description, is_response, example, because } = refused;
    let because = because.value.iter().map(|because| {
        let Because { pointer, code, rule, place, span: _ } = because;
        BecauseData {
            pointer: if pointer.is_empty() { String::new() } else { markup.code(pointer) },
            code: markup.code(code.as_str()),
            meaning: markup.line(code.meaning()),
            rule: rule.as_ref().map(|rule| markup.code(rule)),
            place: place.map(Place::as_str),
        }
    });
    RefusedData {
        number,
        name: match name.as_str() {
            "" => format!("Example {number}"),
            name => markup.text(name),
        },
        description: markup.line(description),
        is_response: *is_response,
        example: example.found.as_ref().map(|found| shown(&found.text, markup)),
        because: because.collect(),
    }
}
