//! Values that depend on values: tests and constraints of the text of a value.

use language::{Cost, Written};
use paramtable::from_json;
use paramtable_interpret::Judging;

use super::check;
use crate::conformance::conform;

#[test]
fn constraints_of_what_travels_as_text() {
    let check = check::<Written>;
    let body = r#"{"amount":"1.50","count":"100","flag":"true","cost":"1.50"}"#;
    let written = from_json::<Written>(body).unwrap();
    assert_eq!(serde_json::to_string(&written).unwrap(), body);
    check(r#"{"amount": "1.5"}"#, &["/amount pattern"]);
    // A number is written in plain digits.
    check(r#"{"amount": "150e-2"}"#, &[]);
    // Each constraint is judged.
    check(r#"{"amount": "100.5"}"#, &["/amount range", "/amount pattern"]);
    check(r#"{"amount": "1,50"}"#, &["/amount format"]);
    check(r#"{"amount": 1.50}"#, &["/amount type"]);
    check(r#"{"count": "1"}"#, &["/count length"]);
    check(r#"{"count": "1e2"}"#, &[]);
    check(r#"{"flag": "false"}"#, &["/flag bytes"]);
    check(r#"{"flag": null}"#, &[]);
    check(r#"{"cost": "15.00"}"#, &["/cost pattern"]);
}

#[test]
fn what_was_built_is_checked_as_it_will_be_written() {
    let built = Written::builder().count(1).build().validate().unwrap_err();
    assert_eq!(built.to_string(), "/count: must have 2 to 3 characters, but has 1 (length)");
    assert!(Cost::try_from("1.5".parse::<paramtable::Decimal>().unwrap()).is_err());
    assert!(Cost::try_from("1.50".parse::<paramtable::Decimal>().unwrap()).is_ok());
}

#[test]
fn conditions_by_bytes() {
    let check = check::<Written>;
    check(r#"{"name": "äö", "wide": ""}"#, &[]);
    check(r#"{"name": "abc", "wide": ""}"#, &["/wide not_applicable"]);
    check(r#"{"name": "äöüß"}"#, &["/name expect narrow"]);
    check(r#"{"three": ""}"#, &["/three not_applicable"]);
    check(r#"{"count": "123", "three": ""}"#, &[]);
}

#[test]
fn rust_and_the_interpreter_agree_on_texts_of_values() {
    let spec = "tests/language/spec";
    let written = serde_json::json!({
        "amount": "1.50", "count": "100", "flag": "true", "cost": "1.50", "name": "äöü",
        "wide": "", "three": "",
    });
    let broken = serde_json::json!({ "amount": "7", "count": "5", "flag": "false", "cost": "1" });
    conform::<Written>(spec, "Written", &[written, broken], Judging::Request);
}
