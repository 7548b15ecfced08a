//! Variants and refused examples.

use paramtable_core::{Code, Place};

use super::condition::parse_condition;
use super::fields::{Fields, complain, list, map, name, text};
use super::tree::{ExampleResponses, ExampleTexts, GivenFact, Refused, Variant};
use super::yaml::{Entry, Node, Value};
use crate::diagnostic::{Diagnostics, messages};
use crate::keys;
use crate::model::Because;
use crate::span::Spanned;

pub(super) fn parse_variant(node: &Node, diagnostics: &mut Diagnostics) -> Variant {
    let fields = Fields::new(node, &keys::VARIANT, diagnostics);
    if fields.node("name").is_none() {
        fields.missing("name", "name: Card", diagnostics);
    }
    Variant {
        name: fields.text("name", diagnostics),
        span: node.span,
        when: fields.node("when").and_then(|node| parse_condition(node, diagnostics)),
        facts: parse_given_facts(&fields, diagnostics),
        description: fields.prose("description", diagnostics),
        texts: parse_texts(&fields, diagnostics),
        request: parse_example(&fields, "request", diagnostics),
        responses: parse_example_responses(&fields, diagnostics),
    }
}

pub(super) fn parse_refused(node: &Node, diagnostics: &mut Diagnostics) -> Refused {
    let fields = Fields::new(node, &keys::REFUSED, diagnostics);
    let of_request = ["request", "headers", "path_parameters", "query"];
    let of_request = of_request.into_iter().find(|key| fields.entry(key).is_some());
    let of_response = ["response", "responses"].into_iter().find_map(|key| fields.entry(key));
    match (of_request, of_response) {
        (Some(key), Some(response)) => {
            diagnostics.push(messages::refused_request_and_response(key, response.key.span));
        }
        (None, None) if fields.lacks("response") => {
            fields.missing("request", keys::REFUSED.such_as, diagnostics);
        }
        _ => {}
    }
    fields.missing("because", keys::REFUSED.such_as, diagnostics);
    let because = fields.entry("because");
    let violations = because.map_or(&[][..], |entry| {
        list(&entry.value, "violations", keys::BECAUSE.such_as, diagnostics)
    });
    Refused {
        name: fields.prose("name", diagnostics),
        description: fields.prose("description", diagnostics),
        texts: parse_texts(&fields, diagnostics),
        facts: parse_given_facts(&fields, diagnostics),
        request: parse_example(&fields, "request", diagnostics),
        responses: parse_example_responses(&fields, diagnostics),
        because: Spanned::new(
            violations.iter().filter_map(|node| parse_because(node, diagnostics)).collect(),
            because.map_or(node.span, |entry| entry.key.span),
        ),
    }
}

fn parse_because(node: &Node, diagnostics: &mut Diagnostics) -> Option<Because> {
    let fields = Fields::new(node, &keys::BECAUSE, diagnostics);
    for key in ["pointer", "code"] {
        fields.missing(key, keys::BECAUSE.such_as, diagnostics);
    }
    let pointer = fields.text("pointer", diagnostics);
    let code = one_of(&fields, "code", Code::ALL, Code::as_str, diagnostics);
    let place = one_of(&fields, "place", &Place::ALL, Place::as_str, diagnostics);
    let rule = fields.text("rule", diagnostics).map(|rule| rule.value);
    Some(Because { pointer: pointer?.value, code: code?, rule, place, span: node.span })
}

fn one_of<T: Copy>(
    fields: &Fields<'_>,
    key: &str,
    all: &[T],
    word: fn(T) -> &'static str,
    diagnostics: &mut Diagnostics,
) -> Option<T> {
    let written = fields.text(key, diagnostics)?;
    let meant = all.iter().copied().find(|one| word(*one) == written.value);
    if meant.is_none() {
        let known: Vec<_> = all.iter().map(|one| word(*one)).collect();
        diagnostics.push(messages::not_one_of(key, &written, &known));
    }
    meant
}

/// The facts that hold for an example, by name.
fn parse_given_facts(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Vec<GivenFact> {
    const SUCH_AS: &str = "{ guarantee: true }";
    let Some(node) = fields.node("facts") else { return Vec::new() };
    let mut given = Vec::new();
    for entry in map(node, "a map of facts", SUCH_AS, diagnostics) {
        let Entry { key: _, value } = entry;
        let name = name(entry, diagnostics);
        match &value.value {
            Value::Scalar(scalar) => {
                let value = Spanned::new(scalar.clone(), value.span);
                given.push(GivenFact { name, value });
            }
            Value::List(_) | Value::Map(_) | Value::Refused => {
                complain(value, "a value", SUCH_AS, diagnostics);
            }
        }
    }
    given
}

/// The path of an example file behind a key.
fn parse_example(
    fields: &Fields<'_>,
    key: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<String>> {
    fields.node(key).and_then(|node| example_path(node, key, diagnostics))
}

fn example_path(node: &Node, key: &str, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
    if matches!(node.value, Value::Map(_) | Value::List(_)) {
        diagnostics.push(messages::inline_example(key, node.span));
        return None;
    }
    text(node, diagnostics)
}

/// The paths of files of responses.
fn parse_example_responses(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> ExampleResponses {
    let entries = fields.node("responses").map_or(&[][..], |node| {
        map(node, "a map of example files", "201: examples/created.json", diagnostics)
    });
    let mut by_status = Vec::new();
    for Entry { key, value } in entries {
        let status = Spanned::new(key.value.text.clone(), key.span);
        let path = example_path(value, &status.value, diagnostics);
        by_status.extend(path.map(|path| (status, path)));
    }
    ExampleResponses { one: parse_example(fields, "response", diagnostics), by_status }
}

/// Headers, a query and parameters of a path: texts by name.
fn parse_texts(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Vec<ExampleTexts> {
    let mut all = Vec::new();
    for (key, place) in keys::TEXTS {
        let Some(entry) = fields.entry(key) else { continue };
        let what = format!("a map of {key}");
        let entries = map(&entry.value, &what, "X-Request-ID: \"1042\"", diagnostics);
        let mut pairs = Vec::new();
        for entry in entries {
            let name = name(entry, diagnostics);
            pairs.extend(text(&entry.value, diagnostics).map(|value| (name, value)));
        }
        all.push(ExampleTexts { place, key: Spanned::new(key, entry.key.span), pairs });
    }
    all
}
