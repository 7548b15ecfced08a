//! Numbers when `serde_json` is built with `arbitrary_precision`, which any crate in a
//! build may enable: it then passes numbers as maps with a private key.

use language::Types;
use paramtable::{Decoded, Rejection, Valid, from_json};
use serde_json::Value;

/// Decodes from text, from a reader and from a `Value`, and compares `pointer
/// code` of each violation.
fn check(body: &str, says: &[&str]) {
    let by_text = match from_json::<Types>(body) {
        Ok(types) => Ok(types),
        Err(Rejection::Invalid(violations)) => Err(violations),
        Err(Rejection::Syntax(error)) => panic!("{error}: {body}"),
    };
    let Decoded(by_reader) = serde_json::from_reader(body.as_bytes()).unwrap();
    assert_eq!(by_text, by_reader, "{body}");
    let value: Value = serde_json::from_str(body).unwrap();
    let Decoded(by_value) = serde_json::from_value(value).unwrap();
    assert_eq!(by_text, by_value, "{body}");
    let said: Vec<_> = by_text
        .err()
        .into_iter()
        .flatten()
        .map(|violation| format!("{} {}", violation.pointer(), violation.code()))
        .collect();
    assert_eq!(said, says, "{body}");
}

#[test]
fn every_digit_is_kept() {
    for text in ["10000.10", "0.1", "123456789012345678", "100"] {
        let body = format!(r#"{{"any_price":{text}}}"#);
        check(&body, &[]);
        let types: Valid<Types> = from_json(&body).unwrap();
        assert_eq!(serde_json::to_string(&types).unwrap(), body);
    }
    check(r#"{"any_price": 1e2, "any_count": 1e2, "level": 1.0}"#, &[]);
    let types = from_json::<Types>(r#"{"any_price": 1e2}"#).unwrap();
    assert_eq!(types.any_price.unwrap().to_string(), "100");
}

#[test]
fn a_number_of_a_wrong_type_is_a_wrong_type() {
    for number in ["1", "1.5", "1e2", "-0.1"] {
        for parameter in ["text", "flag", "moment", "colour", "free", "inner", "tags", "prices"] {
            let body = format!(r#"{{"{parameter}": {number}}}"#);
            check(&body, &[&format!("/{parameter} type")]);
        }
        check(
            &format!(r#"{{"grid": [{number}], "tags": [{number}]}}"#),
            &["/grid/0 type", "/tags/0 type"],
        );
        check(
            &format!(r#"{{"inner": {{"deep": {number}}}, "parts": [{number}]}}"#),
            &["/inner/deep type", "/parts/0 type"],
        );
    }
    let rejection = from_json::<Types>(r#"{"inner": 1.5}"#).unwrap_err();
    assert_eq!(rejection.to_string(), "/inner: must be an object, not a number (type)");
    assert!(matches!(from_json::<Types>("1.5"), Err(Rejection::Invalid(_))));
}

#[test]
fn an_object_in_place_of_a_number_is_a_wrong_type() {
    check(r#"{"any_price": {"a": 1.5}}"#, &["/any_price type"]);
    // This also applies to a map that looks like `serde_json`'s private form of a
    // number.
    let body = r#"{"any_price": {"$serde_json::private::Number": "1"}}"#;
    let rejection = from_json::<Types>(body).unwrap_err();
    assert_eq!(rejection.to_string(), "/any_price: must be a number, not an object (type)");
}

#[test]
fn free_form_content_keeps_its_numbers_and_its_names() {
    for body in [
        r#"{"free":{"a":1,"b":[1.50,{"c":-1e+400}]}}"#,
        r#"{"free":{"$serde_json::private::Number":"1"}}"#,
        r#"{"free":{"a":{"$serde_json::private::Number":"x"}}}"#,
    ] {
        let types: Valid<Types> = from_json(body).unwrap();
        assert_eq!(serde_json::to_string(&types).unwrap(), body);
    }
}

#[test]
fn maps_and_tables_know_no_private_name() {
    let with = |member: &str| format!(r#"{{{member}: {{"$serde_json::private::Number": 1}}}}"#);
    let types = from_json::<Types>(&with(r#""prices""#)).unwrap();
    assert_eq!(types.prices.as_ref().map(std::collections::BTreeMap::len), Some(1));
    let rejection = from_json::<Types>(&with(r#""inner""#)).unwrap_err().to_string();
    assert!(rejection.contains("unknown_parameter"), "{rejection}");
}
