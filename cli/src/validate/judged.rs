//! Validates the parts of a call and prints their violations.

use std::collections::BTreeSet;

use paramtable_core::form::NotUtf8;
use paramtable_core::{Code, Place, Violation, Violations, printable};
use paramtable_interpret::json::ParseJsonError;
use paramtable_interpret::{Judging, interpret, interpret_texts_with, interpret_with, parse_body};
use paramtable_language::model::{Api, GivenFacts, ObjectId, Operation, Response, Type};
use serde_json::{Value, json};

use super::Texts;
use crate::Failure;
use crate::report::counted;
use crate::terminal::{news, note, print};

/// The call that is validated.
pub(super) struct Call<'a> {
    pub(super) api: &'a Api,
    pub(super) operation: &'a Operation,
    pub(super) facts: GivenFacts,
}

/// The type of a body of the call, and whether the client or the API writes it.
pub(super) struct Part {
    type_: Type,
    judging: Judging,
}

/// The message that is validated.
#[derive(Clone, Copy)]
pub(super) enum Message<'a> {
    Request,
    Response(&'a Response),
    /// An answer to a call that failed, whose body is such an object.
    Error(Option<ObjectId>),
}

impl<'a> Call<'a> {
    /// The response of a status, or the only one.
    pub(super) fn response(&self, status: Option<u16>) -> Result<Message<'a>, Failure> {
        let Operation { name, responses, errors, by_status, .. } = self.operation;
        let name = name.wire();
        let listed = || {
            let responses = responses.iter().filter_map(|response| response.status);
            let errors = errors.iter().filter_map(|error| error.status);
            let all: BTreeSet<_> = responses.chain(errors).collect();
            all.iter().map(u16::to_string).collect::<Vec<_>>().join(", ")
        };
        let Some(status) = status else {
            return match responses.as_slice() {
                [response] => Ok(Message::Response(response)),
                [] => Err(no_body("response", name)),
                _ => Err(format!(
                    "`{name}` has several responses: say which with `--status` ({})",
                    listed()
                )
                .into()),
            };
        };
        // A response without a status may be of any.
        let is_it = |response: &&Response| response.status.is_none_or(|known| known == status);
        let is_error = errors.iter().any(|error| error.status == Some(status));
        match responses.iter().find(is_it) {
            Some(response) if by_status.is_some() || !is_error => Ok(Message::Response(response)),
            _ if is_error => self.error(status),
            _ => Err(match listed().as_str() {
                "" => format!("`{name}` lists no status {status}"),
                listed => format!("`{name}` lists no status {status}; it has {listed}"),
            }
            .into()),
        }
    }

    /// The answer to a call that failed with a status.
    fn error(&self, status: u16) -> Result<Message<'a>, Failure> {
        let errors = self.operation.errors.iter().filter(|error| error.status == Some(status));
        let mut bodies = errors.map(|error| error.body.or(self.api.error_body));
        let body = bodies.next().flatten();
        if bodies.any(|other| other != body) {
            let name = self.operation.name.wire();
            return Err(format!("the errors {status} of `{name}` have different bodies").into());
        }
        Ok(Message::Error(body))
    }

    /// The body of a message.
    pub(super) fn body(&self, message: Message<'_>) -> Result<Part, Failure> {
        let Operation { name, request, is_callback, .. } = self.operation;
        let (type_, what) = match message {
            Message::Request => (request.as_ref().map(|body| body.type_.clone()), "request"),
            Message::Response(response) => {
                (response.body.as_ref().map(|body| body.type_.clone()), "response")
            }
            Message::Error(body) => (body.map(Type::Object), "error"),
        };
        let type_ = type_.ok_or_else(|| no_body(what, name.wire()))?;
        // The API writes the request of a callback.
        let is_request = matches!(message, Message::Request);
        let judging =
            if is_request == *is_callback { Judging::ValidatedResponse } else { Judging::Request };
        Ok(Part { type_, judging })
    }

    /// The table of texts at a place of a message.
    fn texts(&self, message: Message<'_>, place: Place) -> Option<ObjectId> {
        match message {
            Message::Request => {
                let texts = self.operation.texts.iter().find(|(known, _)| *known == place);
                texts.map(|(_, table)| *table)
            }
            Message::Response(response) => response.headers.filter(|_| place == Place::Header),
            Message::Error(_) => None,
        }
    }
}

fn no_body(what: &str, name: &str) -> Failure {
    format!("the {what} of `{name}` has no body: leave out the payload").into()
}

impl Texts {
    /// The values of each table.
    pub(super) fn tables(&self) -> [(Place, &[(String, String)]); 3] {
        [(Place::Header, &self.header), (Place::Query, &self.query), (Place::Path, &self.path)]
    }
}

/// A violation, as data and as a line for people.
struct Found {
    violation: Value,
    line: String,
}

/// All violations that were found.
#[derive(Default)]
pub(super) struct Judged {
    found: Vec<Found>,
    /// Unknown parameters in a body that the API writes.
    unknown: Vec<Found>,
    is_cut: bool,
}

/// A region of a text: the line and column of its first character and after its last,
/// from 1.
struct Region {
    start: (usize, usize),
    end: (usize, usize),
}

impl Region {
    fn of(text: &str, range: std::ops::Range<usize>) -> Self {
        let place = |at: usize| {
            let before = &text[..text.floor_char_boundary(at)];
            let line = before.rfind('\n').map_or(0, |line| line + 1);
            (1 + before.matches('\n').count(), 1 + before[line..].chars().count())
        };
        Self { start: place(range.start), end: place(range.end) }
    }

    fn shown(&self, path: &str) -> String {
        let path = if path == "-" { "<stdin>" } else { path };
        format!("{path}:{}:{}", self.start.0, self.start.1)
    }
}

impl Judged {
    pub(super) fn is_fine(&self) -> bool {
        self.found.is_empty() && !self.is_cut
    }

    /// Validates the bytes of a body.
    pub(super) fn payload(&mut self, call: &Call<'_>, part: &Part, path: &str, bytes: &[u8]) {
        let is_form = matches!(part.type_, Type::Object(id) if call.api.object(id).is_form());
        let format = if is_form { "a form" } else { "JSON" };
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let text = String::from_utf8_lossy(bytes);
                let at = error.valid_up_to();
                let message = (format, NotUtf8::MESSAGE);
                self.syntax(&Region::of(&text, at..at), path, message);
                return;
            }
        };
        match parse_body(call.api, &part.type_, text) {
            Err(ParseJsonError { at, message }) => {
                self.syntax(&Region::of(text, at..at), path, (format, message));
            }
            Ok(json) => {
                let Call { api, facts, .. } = call;
                let violations = interpret_with(api, &part.type_, &json, part.judging, facts);
                self.is_cut |= violations.is_truncated();
                for violation in &violations {
                    let place = json.place_of(violation.pointer().as_str());
                    self.found.push(found(violation, Some((&Region::of(text, place), path))));
                }
                if part.judging != Judging::Request {
                    // Lenient readers ignore unknown parameters, so a misspelt name
                    // would not be noticed.
                    let strictly = interpret(api, &part.type_, &json, Judging::Request);
                    let unknown = |found: &&Violation| found.code() == Code::UnknownParameter;
                    for violation in strictly.iter().filter(unknown) {
                        let place = json.place_of(violation.pointer().as_str());
                        self.unknown.push(found(violation, Some((&Region::of(text, place), path))));
                    }
                }
            }
        }
    }

    /// Validates the tables for which values are given.
    pub(super) fn texts(
        &mut self,
        call: &Call<'_>,
        message: Message<'_>,
        tables: &[(Place, &[(String, String)])],
    ) -> Result<(), Failure> {
        let name = call.operation.name.wire();
        for (place, pairs) in tables.iter().filter(|(_, pairs)| !pairs.is_empty()) {
            let table = call.texts(message, *place).ok_or_else(|| match message {
                Message::Request => {
                    format!("`{name}` has no table for its {place}: leave out `--{place}`")
                }
                Message::Response(_) | Message::Error(_) => {
                    format!("this response of `{name}` has no table for its {place}: leave out `--{place}`")
                }
            })?;
            let pairs = pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let violations: Violations =
                interpret_texts_with(call.api, table, *place, pairs, &call.facts);
            self.is_cut |= violations.is_truncated();
            for violation in &violations {
                self.found.push(found(violation, None));
            }
        }
        Ok(())
    }

    /// Adds the syntax error of a payload that is not of its format.
    fn syntax(&mut self, region: &Region, path: &str, (format, message): (&str, &str)) {
        let line = format!("{}: not {format}: {message} (syntax)", region.shown(path));
        let members =
            json!({ "place": "body", "pointer": "", "code": "syntax", "message": message });
        self.found.push(with_region(members, Some(region), line));
    }

    pub(super) fn print_lines(&self) {
        for Found { line, .. } in &self.unknown {
            note!("note: {}", printable(line));
        }
        if self.is_fine() {
            news!("no violations");
            return;
        }
        for Found { line, .. } in &self.found {
            anstream::eprintln!("{}", printable(line));
        }
        let more = if self.is_cut { " and more" } else { "" };
        anstream::eprintln!("{}{more}", counted(self.found.len(), "violation"));
    }

    pub(super) fn print_json(&self) -> Result<(), Failure> {
        let members = |all: &[Found]| all.iter().map(|found| found.violation.clone()).collect();
        let (violations, unknown): (Vec<_>, Vec<_>) =
            (members(&self.found), members(&self.unknown));
        let document =
            json!({ "violations": violations, "unknown": unknown, "truncated": self.is_cut });
        print(format!("{document:#}\n"))
    }
}

/// A violation in its printed form, with its place in a file.
fn found(violation: &Violation, at: Option<(&Region, &str)>) -> Found {
    let line = match at {
        Some((region, path)) => format!("{}: {violation}", region.shown(path)),
        None => violation.to_string(),
    };
    let mut members = json!({
        "place": violation.place().as_str(),
        "pointer": violation.pointer().as_str(),
        "code": violation.code().as_str(),
        "message": violation.message(),
    });
    if let Some(rule) = violation.rule() {
        members["rule"] = rule.into();
    }
    with_region(members, at.map(|(region, _)| region), line)
}

fn with_region(mut violation: Value, region: Option<&Region>, line: String) -> Found {
    if let Some(Region { start, end }) = region {
        violation["line"] = start.0.into();
        violation["column"] = start.1.into();
        violation["endLine"] = end.0.into();
        violation["endColumn"] = end.1.into();
    }
    Found { violation, line }
}
