//! Refused examples: messages that are not valid, and why.

use serde::Serialize;

use super::call::call_of;
use super::example::{shown, shown_command};
use super::site_map::SiteMap;
use super::variant::given_facts;
use paramtable_language::model::{
    Because, ExampleMessage, ExampleResponse, Operation, Place, Refused,
};

/// A refused example.
#[derive(Debug, Serialize)]
pub(super) struct RefusedData {
    /// Its number, from 1.
    number: usize,
    /// Its own name, or one of its number.
    name: String,
    description: String,
    /// The facts that hold for it.
    given: Option<String>,
    is_response: bool,
    /// Its status, if it is a response among several.
    status: Option<u16>,
    /// The request as a command, if it is more than a body.
    call: Option<String>,
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

pub(super) fn refused_of(
    site_map: &SiteMap<'_>,
    root: &str,
    operation: &Operation,
) -> Vec<RefusedData> {
    let refused = operation.refused.iter().zip(1..);
    refused.map(|(refused, number)| one(site_map, root, operation, refused, number)).collect()
}

fn one(
    site_map: &SiteMap<'_>,
    root: &str,
    operation: &Operation,
    refused: &Refused,
    number: usize,
) -> RefusedData {
    let (api, markup) = (site_map.api, site_map.markup);
    let Refused { name, description, facts, message, because } = refused;
    let (call, file, status) = match message {
        ExampleMessage::Request { texts, body } => {
            (call_of(api, operation, texts, body.as_ref()), body.as_ref(), None)
        }
        ExampleMessage::Response(ExampleResponse { response, file }) => {
            let status = operation.responses[*response].status;
            (None, Some(file), status.filter(|_| operation.by_status.is_some()))
        }
    };
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
        given: given_facts(site_map, root, facts),
        is_response: matches!(message, ExampleMessage::Response(_)),
        status,
        call: call.map(|call| shown_command(&call, markup)),
        example: file.and_then(|file| file.found.as_ref()).map(|found| shown(&found.text, markup)),
        because: because.collect(),
    }
}
