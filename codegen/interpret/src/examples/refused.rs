//! Refused examples: each has the violations that its page lists, and no others.

use paramtable_core::{Violation, Violations};
use paramtable_language::diagnostic::{Diagnostics, messages};
use paramtable_language::model::{Api, Because, Operation, Refused};
use paramtable_language::{Sources, Span};

use super::read_file;
use crate::{Judging, interpret};

pub(super) fn check_refused(
    api: &Api,
    operation: &Operation,
    refused: &Refused,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    let body = if refused.is_response { &operation.response } else { &operation.request };
    let Some(body) = body else { return };
    let named = refused.example.path.span;
    let Some((file, json)) = read_file(&refused.example, sources, diagnostics) else { return };
    // A callback is written by the API, as a response is.
    let is_written_by_api = refused.is_response != operation.is_callback;
    let judging = if is_written_by_api { Judging::ValidatedResponse } else { Judging::Request };
    let violations = interpret(api, &body.type_, &json, judging);
    if violations.is_empty() {
        let start = Span::new(file, json.span.start..json.span.start);
        diagnostics.push(messages::refused_example_is_valid(start, named));
        return;
    }
    if violations.is_truncated() {
        diagnostics.push(messages::refused_too_often(named));
        return;
    }
    let because = &refused.because;
    let (missing, unexpected) = differences(&because.value, &violations);
    if missing.is_empty() && unexpected.is_empty() {
        return;
    }
    let missing: Vec<_> = missing.iter().map(|because| because.span).collect();
    let unexpected = unexpected.iter().map(|violation| {
        let at = json.place_of(violation.pointer().as_str());
        (violation.to_string(), Span::new(file, at))
    });
    let unexpected: Vec<_> = unexpected.collect();
    let right = written(&violations);
    diagnostics.push(messages::refused_otherwise(because.span, &missing, &unexpected, &right));
}

/// What is listed and not found, and what is found and not listed.
fn differences<'a>(
    because: &'a [Because],
    violations: &'a Violations,
) -> (Vec<&'a Because>, Vec<&'a Violation>) {
    // Those that name a rule first: others take any of the violations that are left.
    let (exact, others): (Vec<_>, Vec<_>) =
        because.iter().partition(|because| because.rule.is_some());
    let mut left: Vec<_> = violations.iter().collect();
    let mut missing = Vec::new();
    for because in exact.into_iter().chain(others) {
        match left.iter().position(|violation| describes(because, violation)) {
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
fn written(violations: &Violations) -> String {
    let each = violations.iter().map(|violation| {
        let pointer = yaml(violation.pointer().as_str());
        let rule = violation.rule().map(|rule| format!(", rule: {}", yaml(rule)));
        let code = violation.code();
        format!("{{ pointer: {pointer}, code: {code}{} }}", rule.unwrap_or_default())
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
