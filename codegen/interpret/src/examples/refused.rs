//! Refused examples: each has the violations that its page lists, and no others.

use paramtable_core::{Place, Violation};
use paramtable_language::diagnostic::{Diagnostics, messages};
use paramtable_language::model::{
    Api, Because, Body, ExampleMessage, ExampleResponse, ExampleTexts, GivenFacts, Operation,
    Refused,
};
use paramtable_language::{FileId, Sources, Span};

use super::read_file;
use super::texts::{judged, place_of};
use crate::json::Json;
use crate::{Judging, interpret_with};

pub(super) fn check_refused(
    api: &Api,
    operation: &Operation,
    refused: &Refused,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let because = &refused.because;
    let facts = &refused.facts;
    let mut found = Found { api, facts, violations: Vec::new(), start: None, is_cut: false };
    let body = match &refused.message {
        ExampleMessage::Request { texts, body } => {
            for texts in texts {
                found.add_texts(texts);
            }
            body.as_ref().zip(operation.request.as_ref()).map(|(file, body)| (file, body, false))
        }
        ExampleMessage::Response(ExampleResponse { response, file }) => {
            let body = operation.responses[*response].body.as_ref();
            body.map(|body| (file, body, true))
        }
    };
    if let Some((file, body, is_response)) = body {
        let Some((id, json)) = read_file(api, file, body, sources, diagnostics) else { return };
        // A callback is written by the API, as a response is.
        let is_written_by_api = is_response != operation.is_callback;
        let judging = if is_written_by_api { Judging::ValidatedResponse } else { Judging::Request };
        found.add_body(body, (id, &json), file.path.span, judging);
    }
    let Found { violations, start, is_cut, .. } = found;
    let (named, start) = start.unwrap_or((because.span, None));
    if is_cut {
        diagnostics.push(messages::refused_too_often(named));
        return;
    }
    if violations.is_empty() {
        diagnostics.push(messages::refused_example_is_valid(named, start));
        return;
    }
    let (missing, unexpected) = differences(&because.value, &violations);
    if missing.is_empty() && unexpected.is_empty() {
        return;
    }
    let missing: Vec<_> = missing.iter().map(|because| because.span).collect();
    let unexpected: Vec<_> =
        unexpected.into_iter().map(|(violation, at)| (violation.to_string(), *at)).collect();
    let right = written(violations.iter().map(|(violation, _)| violation));
    diagnostics.push(messages::refused_otherwise(because.span, &missing, &unexpected, &right));
}

/// The violations of a message, each with its place.
struct Found<'a> {
    api: &'a Api,
    facts: &'a GivenFacts,
    violations: Vec<(Violation, Span)>,
    /// Where the page names the message, and where that begins in a file of its own.
    start: Option<(Span, Option<Span>)>,
    /// Whether there are more than were collected.
    is_cut: bool,
}

impl Found<'_> {
    fn add_texts(&mut self, texts: &ExampleTexts) {
        let violations = judged(self.api, texts, self.facts);
        self.is_cut |= violations.is_truncated();
        self.start.get_or_insert((texts.span, None));
        self.violations.extend(
            violations.iter().map(|violation| (violation.clone(), place_of(texts, violation))),
        );
    }

    fn add_body(
        &mut self,
        body: &Body,
        (file, json): (FileId, &Json),
        named: Span,
        judging: Judging,
    ) {
        let violations = interpret_with(self.api, &body.type_, json, judging, self.facts);
        self.is_cut |= violations.is_truncated();
        let start = Span::new(file, json.span.start..json.span.start);
        self.start = Some((named, Some(start)));
        self.violations.extend(violations.iter().map(|violation| {
            let at = json.place_of(violation.pointer().as_str());
            (violation.clone(), Span::new(file, at))
        }));
    }
}

/// What is listed and not found, and what is found and not listed.
fn differences<'a>(
    because: &'a [Because],
    violations: &'a [(Violation, Span)],
) -> (Vec<&'a Because>, Vec<&'a (Violation, Span)>) {
    // Those that name a rule first: others take any of the violations that are left.
    let (exact, others): (Vec<_>, Vec<_>) =
        because.iter().partition(|because| because.rule.is_some());
    let mut left: Vec<_> = violations.iter().collect();
    let mut missing = Vec::new();
    for because in exact.into_iter().chain(others) {
        match left.iter().position(|(violation, _)| describes(because, violation)) {
            Some(index) => drop(left.remove(index)),
            None => missing.push(because),
        }
    }
    (missing, left)
}

fn describes(because: &Because, violation: &Violation) -> bool {
    let Because { pointer, code, rule, place, span: _ } = because;
    violation.pointer() == pointer.as_str()
        && violation.code() == *code
        && rule.as_deref().is_none_or(|rule| violation.rule() == Some(rule))
        && place.is_none_or(|place| violation.place() == place)
}

/// Violations as a page lists them.
fn written<'v>(violations: impl Iterator<Item = &'v Violation>) -> String {
    let each = violations.map(|violation| {
        let pointer = yaml(violation.pointer().as_str());
        let rule = violation.rule().map(|rule| format!(", rule: {}", yaml(rule)));
        let place = match violation.place() {
            Place::Body => String::new(),
            place => format!(", place: {place}"),
        };
        let code = violation.code();
        format!("{{ pointer: {pointer}, code: {code}{}{place} }}", rule.unwrap_or_default())
    });
    format!("[{}]", each.collect::<Vec<_>>().join(", "))
}

/// A text as YAML within braces: in quotes, unless it is plain in any case.
fn yaml(text: &str) -> String {
    let is_plain = |sign: char| sign.is_ascii_alphanumeric() || "/_-".contains(sign);
    let starts_plainly = text.starts_with(|sign: char| sign == '/' || sign.is_ascii_alphabetic());
    if starts_plainly && text.chars().all(is_plain) {
        return text.to_owned();
    }
    let mut quoted = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => quoted.extend(['\\', sign]),
            _ if sign.is_ascii_graphic() || sign == ' ' || sign.is_alphanumeric() => {
                quoted.push(sign);
            }
            _ => quoted.extend([format!("\\U{:08X}", u32::from(sign))]),
        }
    }
    quoted.push('"');
    quoted
}
