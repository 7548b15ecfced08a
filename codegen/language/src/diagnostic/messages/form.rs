//! `PT1..`: the form of pages.

use super::words::{REQUIREMENTS, quoted, such_as};
use crate::diagnostic::{Diagnostic, codes};
use crate::keys::{API_PAGE, Keys};
use crate::span::{Span, Spanned};

/// The advice for several types where one is expected.
pub(crate) const ONE_TYPE: &str = "a row has one type: write the most common one, and describe the others in the `description`; `any` holds every value";

/// The advice for a key that its map does not have.
#[derive(Clone, Copy)]
pub(crate) enum UnknownKey<'a> {
    /// Write another key: this is the explanation.
    Instead(&'a str),
    /// Quote the value of the key before it, which a comma cut off.
    CutByComma { before: &'a str },
    /// Move it to the rows.
    Row,
    /// Choose one of the known keys.
    Other,
}

pub(crate) fn unknown_key(key: &Spanned<&str>, keys: &Keys, advice: UnknownKey<'_>) -> Diagnostic {
    let diagnostic = unknown_key_of(key.value, keys.what, key.span);
    match advice {
        UnknownKey::Instead(help) => diagnostic.help(help),
        UnknownKey::CutByComma { before: "type" } => diagnostic.help(
            "a type contains no comma: give sizes as `length` or `digits`; the keys of a map are always strings",
        ),
        UnknownKey::CutByComma { before } => diagnostic.help(quote_cut_text(before)),
        UnknownKey::Row => diagnostic.help("if it is a row, put it under `parameters`"),
        UnknownKey::Other => {
            let known = quoted(&keys.names().collect::<Vec<_>>());
            let help = format!("the keys of {} are {known}", keys.what);
            diagnostic.did_you_mean_or(key.value, keys.names(), help)
        }
    }
}

/// For a word of other languages that combines conditions.
pub(crate) fn unknown_condition_key(key: &str, ours: &str, tests: &str, at: Span) -> Diagnostic {
    unknown_key_of(key, "a condition", at).help(format!("write `{ours}: {tests}`"))
}

fn unknown_key_of(key: &str, what: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::UNKNOWN_KEY, format!("unknown key `{key}` in {what}")).at(at, "")
}

pub(crate) fn planned_key(key: &str, what: &str, instead: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::RESERVED, format!("`{key}` is not supported yet in {what}"))
        .at(at, "")
        .help(instead)
}

/// `what` names the map, with its article.
pub(crate) fn missing_key(what: &str, key: &str, example: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::MISSING_KEY, format!("{what} needs `{key}`"))
        .at(at, "")
        .help(such_as(example))
}

/// For a method without a path, or a path without a method.
pub(crate) fn half_a_call(key: &str, other: &str, example: &str, at: Span) -> Diagnostic {
    missing_key(&format!("`{key}`"), other, example, at)
}

pub(crate) fn error_without_status(example: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::MISSING_KEY, "an error needs `status` or `code`")
        .at(at, "")
        .help(such_as(example))
}

pub(crate) fn row_without_type(row: &Spanned<String>, has_rows: bool) -> Diagnostic {
    Diagnostic::new(codes::MISSING_KEY, format!("the row `{}` needs `type`", row.value))
        .at(row.span, "")
        .help(if has_rows {
            "write `type: object`, or `list<object>` or `map<object>`"
        } else {
            "such as `type: string`"
        })
}

pub(crate) fn row_without_requirement(row: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(codes::MISSING_KEY, format!("the row `{}` needs `requirement`", row.value))
        .at(row.span, "")
        .help(REQUIREMENTS)
}

pub(crate) fn no_crate(at: Span) -> Diagnostic {
    let message = format!("`{API_PAGE}` needs the name of the crate to generate");
    Diagnostic::new(codes::MISSING_KEY, message)
        .at(at, "")
        .help("such as `rust: { crate: my-api }`")
}

/// `found` describes the value on the page: "a list".
pub(crate) fn expected(expected: &str, found: &str, example: &str, at: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(codes::WRONG_SHAPE, format!("expected {expected}"))
        .at(at, format!("this is {found}"));
    if example.is_empty() { diagnostic } else { diagnostic.help(such_as(example)) }
}

/// `types` are all types but `null`.
pub(crate) fn several_types(types: &[&str], with_null: bool, at: Span) -> Diagnostic {
    let diagnostic = expected("one type", "a list", "", at);
    match types {
        [one] if with_null => {
            diagnostic.help(format!("write `{one}`, with `nullable: true` beside it"))
        }
        [one] => diagnostic.help(format!("write `{one}`")),
        _ => diagnostic.help(ONE_TYPE),
    }
}

pub(crate) fn several_response_statuses(at: Span) -> Diagnostic {
    expected("one `status`", "a list", "", at)
        .help("write a response for each: `responses: { 200: { ... }, 201: { ... } }`")
}

pub(crate) fn response_and_responses(one: Span, several: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "a page has either `response` or `responses`")
        .at(several, "")
        .at(one, "")
        .help("move the response under `responses`, with its status as the key")
}

pub(crate) fn no_responses(at: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "`responses` is empty")
        .at(at, "")
        .help("write a response for each status, `204: {}` for one without a body; or remove it")
}

pub(crate) fn several_error_statuses(at: Span) -> Diagnostic {
    expected("one `status`", "a list", "", at).help("write an entry for each")
}

pub(crate) fn inline_example(body: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "expected the path of an example file")
        .at(at, "this is its content")
        .help(format!("move it to a file beside the page: `{body}: examples/one.json`"))
}

/// `of_request` is a key that is there already.
pub(crate) fn refused_request_and_response(of_request: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "a refused example is one message")
        .at(at, format!("there is a `{of_request}` already"))
        .help("write the response as an element of its own")
}

pub(crate) fn key_on_lines(at: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "a key must be on one line").at(at, "")
}

pub(crate) fn key_not_a_string(at: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "a key must be a string").at(at, "this is a list or a map")
}

pub(crate) fn operation_and_callback(callback: Span, operation: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "a page has either `operation` or `callback`")
        .at(callback, "")
        .at(operation, "")
        .help("give each a page of its own")
}

pub(crate) fn body_with_type_and_rows(rows: Span, type_: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "a body has either a `type` or rows")
        .at(rows, "rows")
        .at(type_, "type")
        .help("declare the rows as an object under `objects` and name it as the `type`, or remove one of the two")
}

/// A form whose body is a declared type.
pub(crate) fn form_with_type(type_: Span, media: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "a form has rows of its own")
        .at(type_, "")
        .at(media, "")
        .help("to use the rows of an object, write `like: ...` in the place of the `type`")
}

pub(crate) fn media_of_a_response(at: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "a response is JSON")
        .at(at, "only a `request` has this key")
        .help("remove it")
}

pub(crate) fn misplaced_row(name: &Spanned<&str>, place: &str) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, format!("`{}` is not a row", name.value))
        .at(name.span, "")
        .help(format!("put it {place}"))
}

/// For `items: { type: string }`, as in JSON Schema.
pub(crate) fn items_with_type(element: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "`items` is the number of elements")
        .at(at, "not their type")
        .help(format!("write `type: list<{element}>`"))
}

pub(crate) fn several_tests(at: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "expected one test")
        .at(at, "these are several")
        .help("combine them: `all_of: [{ a: ... }, { a: ... }]`")
}

pub(crate) fn present_is_no_value(at: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "`present` is not a value")
        .at(at, "")
        .help("in a condition, write `{ name: { present: true } }`")
}

pub(crate) fn empty_emit(at: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "`emit` is empty")
        .at(at, "")
        .help("list the outputs, or remove `emit` to generate all of them")
}

/// `instead` is the advice for a word that is not an output.
pub(crate) fn unknown_output(
    name: &Spanned<String>,
    known: &[&str],
    instead: Option<String>,
) -> Diagnostic {
    let diagnostic = invalid("emit", name);
    match instead {
        Some(help) => diagnostic.help(help),
        None => {
            let help = format!("the outputs are {}", quoted(known));
            diagnostic.did_you_mean_or(&name.value, known.iter().copied(), help)
        }
    }
}

pub(crate) fn runtime_without_source(at: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "`runtime` needs one of `version`, `path` and `git`")
        .at(at, "")
        .help("such as `runtime: { path: ../../runtime }`, relative to the generated crate")
}

pub(crate) fn reference_without_git(key: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, format!("`{key}` needs `git`")).at(at, "")
}

pub(crate) fn second_git_reference(first: &str, second: &str, at: Span) -> Diagnostic {
    let message = format!("`runtime` has either `{first}` or `{second}`");
    Diagnostic::new(codes::WRONG_SHAPE, message).at(at, "").help("remove one of the two")
}

pub(crate) fn invalid_text(text: &Spanned<String>) -> Diagnostic {
    invalid("text", text).help("write `owned` or `borrowed`")
}

pub(crate) fn invalid_unknown_parameters(written: &Spanned<String>) -> Diagnostic {
    invalid("unknown_parameters", written).help("write `ignore` or `refuse`")
}

/// A word where only a few are taken.
pub(crate) fn not_one_of(key: &str, written: &Spanned<String>, known: &[&str]) -> Diagnostic {
    let help = format!("write one of {}", quoted(known));
    invalid(key, written).did_you_mean_or(&written.value, known.iter().copied(), help)
}

fn invalid(key: &str, written: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, format!("invalid `{key}`: `{}`", written.value))
        .at(written.span, "")
}

pub(crate) fn cut_by_a_comment(comment: Span) -> Diagnostic {
    Diagnostic::new(codes::YAML_TRAP, "a comment cuts this text short")
        .at(comment, "YAML reads this as a comment")
        .help("put the text in quotes, or the comment on a line of its own")
}

/// `why` explains the type that YAML gives the text.
pub(crate) fn not_a_string(written: &str, why: &str, at: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(codes::YAML_TRAP, "expected a string").at(at, why);
    match written {
        "" => diagnostic,
        _ => diagnostic.help(format!("put it in quotes: `\"{written}\"`")),
    }
}

/// For the value of an enum whose description a comma cuts off.
pub(crate) fn description_cut(value: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::YAML_TRAP, "a comma cuts this text short")
        .at(at, "YAML reads this as another value")
        .help(quote_cut_text(value))
}

fn quote_cut_text(key: &str) -> String {
    format!("a comma ends unquoted text within braces: put the text of `{key}` in quotes")
}
