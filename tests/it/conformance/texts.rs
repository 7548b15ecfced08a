//! JSON as it is written: repeated names, long numbers, lone surrogates, deep nesting,
//! and texts that are not JSON.

use language::Types;
use paramtable::Rejection;
use paramtable_interpret::Judging;
use paramtable_tests::{agree, api_of, object_of};

use super::check;

/// A text that opens two objects, followed by the given number of nested brackets.
fn deep(begin: &str, open: &str, times: usize) -> String {
    let close = if open.starts_with('[') { "]" } else { "}" };
    format!("{begin}{}1{}}}}}", open.repeat(times), close.repeat(times))
}

#[test]
fn repeated_names_and_numbers_as_they_are_written() {
    let api = api_of("tests/language/spec");
    let type_ = object_of(&api, "Types");
    for text in [
        r#"{"count": 1, "count": "x"}"#,
        r#"{"count": "x", "count": 1}"#,
        r#"{"any_count": 1.0, "any_price": 1e400}"#,
        r#"{"any_count": 1e999}"#,
        r#"{"any_count": 9007199254740993.0}"#,
        r#"{"any_count": 1.00000000000000000000000001}"#,
        r#"{"any_price": 0.1000000000000000000000000000000000000}"#,
        r#"{"any_price": 12345678901234567890123456789}"#,
        r#"{"prices": {"a": 1, "a": "x"}}"#,
        r#"{"inner": {"deep": {"deepest": "a", "deepest": "b"}}}"#,
        r#"{"free": {"a": 1, "a": [], "b": {"c": 1, "c": 1}}}"#,
        r#"{"free": {"a": 1e400, "b": -0, "c": [100.00, 12345678901234567890123]}}"#,
        r#"{"text": "\ud83d", "count": "\ude00\ud83d", "tags": ["a", "\ud83d", 1]}"#,
        r#"{"colour": "\ud83d", "flag_as_text": "\ud83d", "as_text": "\ud83d", "note": "\ud83d"}"#,
        r#"{"free": {"\ud83d": null, "a": ["\ude00"], "\ud83e": {}}, "\ud83d": "\ud83d"}"#,
        r#"{"prices": {"\ud83d": 1, "\ud83e": "x"}, "parts": ["\ud83d"], "inner": "\ud83d"}"#,
        r#"{"anything": 1e400, "things": [true, "a", -0, {}, [[]]]}"#,
        r#"{"anything": null, "things": [null, 1]}"#,
        r#"{"anything": {"a": 1, "a": [], "b": {"c": 1, "c": 1}}, "things": null}"#,
        r#"{"anything": "\ud83d", "things": ["\ude00", {"\ud83e": ["\ud83d"]}], "by_anything": ""}"#,
        &deep(r#"{"anything": {"b": "#, "[", 124),
        &deep(r#"{"anything": {"b": "#, "[", 125),
        &deep(r#"{"anything": {"b": "#, "[", 126),
        "[]",
        "null",
        "1",
        r#""\ud83d""#,
        &deep(r#"{"free": {"a": 1, "b": "#, "[", 124),
        &deep(r#"{"free": {"a": 1, "b": "#, "[", 125),
        &deep(r#"{"free": {"a": 1, "b": "#, "[", 126),
        &deep(r#"{"free": {"a": 1, "b": "#, r#"{"a":"#, 200),
        &deep(r#"{"text": {"b": "#, "[", 200),
        &deep(r#"{"unknown": {"b": "#, r#"{"a":"#, 200),
        &deep(r#"{"inner": {"deep": "#, r#"{"a":"#, 200),
    ] {
        check::<Types>(&api, &type_, text, Judging::Request);
        check::<Types>(&api, &type_, text, Judging::Response);
    }
}

/// Both verdicts must be equal, which `agree` checks.
#[test]
fn texts_that_are_not_json() {
    let api = api_of("tests/language/spec");
    let type_ = object_of(&api, "Types");
    for text in [
        "",
        "\u{feff}{}",
        r#"{"any_count":1e400,}"#,
        "{\"text\":\"a\tb\"}",
        r#"{"free": {"a": [1, 01]}}"#,
        r#"{"free": {"a": nul}}"#,
        r#"{"other": {"a": "\ud83d"], "text": 1}"#,
        r#"{"other": "\u12"}"#,
        &"[".repeat(100_000),
        &format!(r#"{{"free": {}1{}"#, r#"{"a":"#.repeat(200), "}".repeat(200)),
    ] {
        let read = paramtable::from_json::<Types>(text).map(|_| ());
        assert!(matches!(read, Err(Rejection::Syntax(_))), "{text}: {read:?}");
        agree(read, &api, &type_, text, Judging::Request);
    }
}
