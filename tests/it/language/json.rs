//! Unusual JSON: depth, hostile texts, and numbers beyond a float.

use language::{Names, Types};
use paramtable::{Rejection, Valid, from_json};
use serde::Deserialize as _;
use serde::de::value::MapDeserializer;

use super::check;

#[test]
fn recursive_objects_have_a_depth_limit() {
    let nested = |depth: usize| {
        format!("{}{}", r#"{"type":"a","value":"#.repeat(depth), r#"{"type":"a"}"#)
            + &"}".repeat(depth)
    };
    check::<Names>(&nested(31), &[]);
    let pointer = format!("{} type", "/value".repeat(32));
    check::<Names>(&nested(32), &[&pointer]);
    check::<Names>(&nested(60), &[&pointer]);
}

/// Runs a test on a thread with the default stack size, whatever the environment sets.
fn on_a_small_stack(test: impl FnOnce() + Send + 'static) {
    let thread = std::thread::Builder::new().stack_size(2 * 1024 * 1024).spawn(test);
    thread.unwrap().join().unwrap();
}

#[test]
fn large_objects_are_read_as_deep_on_a_small_stack() {
    on_a_small_stack(|| {
        let nested =
            |depth: usize| format!("{}{{}}{}", r#"{"again":"#.repeat(depth), "}".repeat(depth));
        check::<Types>(&nested(31), &[]);
        let pointer = format!("{} type", "/again".repeat(32));
        check::<Types>(&nested(100), &[&pointer]);
        let deepest: Valid<Types> = from_json(&nested(31)).unwrap();
        assert_eq!(deepest.validate(), Ok(()));
        assert_eq!(serde_json::to_string(&deepest).unwrap(), nested(31));
    });
}

#[test]
fn a_hundred_thousand_brackets_are_a_syntax_error() {
    on_a_small_stack(|| {
        let brackets = "[".repeat(100_000);
        let objects = r#"{"again":"#.repeat(100_000);
        for parameter in ["text", "count", "price", "free", "grid", "prices", "inner", "again"] {
            for body in [
                format!(r#"{{"{parameter}": {brackets}"#),
                format!(r#"{{"{parameter}": {{"a": {brackets}"#),
                format!(r#"{{"{parameter}": {objects}"#),
            ] {
                let rejection = from_json::<Types>(&body).unwrap_err();
                assert!(matches!(rejection, Rejection::Syntax(_)), "{parameter}: {rejection}");
            }
        }
        for body in [&brackets, &objects] {
            assert!(matches!(from_json::<Types>(body), Err(Rejection::Syntax(_))));
        }
    });
}

/// The private names of `serde_json`, used as keys by other formats.
#[test]
fn private_names_of_serde_json_hide_nothing() {
    let raw = "$serde_json::private::RawValue";
    let check = |pairs: &[(&'static str, &'static str)]| {
        let pairs = MapDeserializer::<_, serde::de::value::Error>::new(pairs.iter().copied());
        Valid::<Types>::deserialize(pairs).map(|_| ()).map_err(|error| error.to_string())
    };
    assert_eq!(check(&[("text", "ab")]), Ok(()));
    assert_eq!(check(&[(raw, r#"{"count": 3}"#)]), Ok(()));
    assert_eq!(check(&[(raw, r#"{"count": 7}"#)]), check_error(r#"{"count": 7}"#));
    let hidden = check(&[(raw, r#"{"count": 3}"#), ("text", "much too long")]);
    assert_eq!(hidden, Err(String::from("it can't be read")));
    let sent = format!(r#"{{"{raw}": "{{}}"}}"#);
    check_error(&sent).unwrap_err();
}

/// Texts that are JSON but can't be represented, decoded by `from_json` and by serde.
#[test]
fn unreadable_values_are_violations_at_their_place() {
    let check = check::<Types>;
    for text in [r#""\ud800""#, r#""a\udc00\ud800""#, r#""\ud800\n""#] {
        check(&format!(r#"{{"text": {text}}}"#), &["/text format"]);
        check(&format!(r#"{{"count": {text}}}"#), &["/count format"]);
        check(
            &format!(r#"{{"colour": {text}, "tags": [{text}]}}"#),
            &["/colour format", "/tags/0 format"],
        );
        check(&format!(r#"{{"free": {{"a": [0, {text}]}}}}"#), &["/free/a/1 format"]);
    }
    // A wrong type is reported whatever the value contains, and so is an unknown name.
    check(
        r#"{"text": ["\ud800"], "\ud800": "\ud800", "other": "\ud800"}"#,
        &["/text type", "/\u{fffd} unknown_parameter", "/other unknown_parameter"],
    );
    check(r#"{"free": {"\ud800": {"a": 1}, "b": 1}}"#, &["/free/\u{fffd} format"]);
    check(
        r#"{"prices": {"\ud800": 1, "\ud801": 1}}"#,
        &["/prices/\u{fffd} format", "/prices/\u{fffd} duplicate"],
    );
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    check(&format!(r#"{{"free": {{"a": {}}}}}"#, nested(125)), &[]);
    let place = format!("/free/a{} type", "/0".repeat(125));
    check(&format!(r#"{{"free": {{"a": {}, "b": 1}}}}"#, nested(100_000)), &[&place]);
    check(&format!(r#"{{"text": {}}}"#, nested(1_000)), &["/text type"]);
    check(&format!(r#"{{"other": {}}}"#, nested(1_000)), &["/other unknown_parameter"]);
}

#[test]
fn numbers_of_free_form_objects_stay_as_they_were_written() {
    let free = r#"{"a":-0,"b":12345678901234567890123,"c":[100.00,1e400,1E+5,{"d":0.1e-7}],"e":7}"#;
    let body = format!(r#"{{"free":{free}}}"#);
    let by_text: Valid<Types> = from_json(&body).unwrap();
    let by_reader: Valid<Types> = serde_json::from_reader(body.as_bytes()).unwrap();
    assert_eq!(by_text, by_reader);
    assert_eq!(serde_json::to_string(&by_text).unwrap(), body);
    let object: paramtable::Object = serde_json::from_str(free).unwrap();
    assert_eq!(by_text.free.as_ref(), Some(&object));
    assert_eq!(object["e"].as_number().and_then(paramtable::Number::to_integer), Some(7));
    let twice = serde_json::from_str::<paramtable::Value>(r#"{"a": [{"b": 1, "b": 2}]}"#);
    assert_eq!(twice.unwrap_err().to_string(), "/a/0/b: was sent more than once (duplicate)");
}

/// Decodes with serde.
fn check_error(body: &str) -> Result<(), String> {
    let read = serde_json::from_str::<Valid<Types>>(body);
    read.map(|_| ()).map_err(|error| error.to_string())
}
