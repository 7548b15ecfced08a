//! Conditions and rules.

use language::{Conditions, Copied, Crate, P, Rules, Texts};
use paramtable::from_json;

use super::check;

#[test]
fn conditions_over_every_type() {
    let check = check::<Conditions>;
    check(r#"{"by_text": ""}"#, &["/by_text not_applicable"]);
    check(r#"{"text": "x", "by_text": "", "by_presence": ""}"#, &[]);
    check(r#"{"by_count": ""}"#, &[]);
    check(r#"{"count": 8, "by_count": ""}"#, &["/by_count not_applicable"]);
    // 1.0 and 1.00 are the same number.
    check(r#"{"by_price": ""}"#, &["/by_price not_applicable"]);
    check(r#"{"price": 2.00, "by_price": ""}"#, &["/by_price not_applicable"]);
    check(r#"{"price": 3, "by_price": ""}"#, &[]);
    check(r#"{"flag": false}"#, &["/by_flag required"]);
    check(r#"{"text": "x"}"#, &["/by_presence required"]);
    check(r#"{"by_presence": ""}"#, &["/by_presence not_applicable"]);
}

#[test]
fn conditions_combine() {
    let check = check::<Conditions>;
    let x = r#""text": "x", "by_presence": """#;
    check(&format!(r#"{{{x}, "by_any": ""}}"#), &[]);
    check(r#"{"count": 1, "by_any": ""}"#, &[]);
    check(r#"{"by_any": ""}"#, &["/by_any not_applicable"]);
    check(&format!(r#"{{{x}, "by_all": ""}}"#), &["/by_all not_applicable"]);
    check(&format!(r#"{{{x}, "count": 1, "by_all": ""}}"#), &[]);
    check(r#"{"by_none": ""}"#, &[]);
    check(r#"{"count": 1, "by_none": ""}"#, &["/by_none not_applicable"]);
}

#[test]
fn parameters_below_an_absent_parent_have_no_default() {
    let check = check::<Conditions>;
    check(r#"{"by_default_below": ""}"#, &["/by_default_below not_applicable"]);
    check(r#"{"types": {}, "by_default_below": ""}"#, &[]);
    check(r#"{"by_depth": ""}"#, &["/by_depth not_applicable"]);
    check(r#"{"types": {"inner": {"deep": {"deepest": "z"}}}, "by_depth": ""}"#, &[]);
}

#[test]
fn an_unknown_condition_demands_and_forbids_nothing() {
    let check = check::<Conditions>;
    check(r#"{"text": 1, "by_text": "", "by_presence": ""}"#, &["/text type"]);
    check(r#"{"text": "too long a text", "by_any": "", "by_presence": ""}"#, &["/text length"]);
    // The other half of the condition is false, so the whole is false.
    check(
        r#"{"text": 1, "count": 2, "by_all": "", "by_presence": ""}"#,
        &["/text type", "/by_all not_applicable"],
    );
    check(r#"{"types": 1, "by_depth": ""}"#, &["/types type"]);
    check(r#"{"types": {"inner": []}, "by_depth": ""}"#, &["/types/inner type"]);
    // A violation in a neighbouring parameter does not hide the value.
    check(
        r#"{"types": {"inner": {"deep": {"deepest": "y", "more": 0}}}, "by_depth": ""}"#,
        &["/types/inner/deep/more unknown_parameter", "/by_depth not_applicable"],
    );
}

#[test]
fn rules_of_every_kind() {
    let check = check::<Rules>;
    check(r#"{"a": ""}"#, &[]);
    check("{}", &["at_least_one_of least"]);
    check(r#"{"a": "", "c": {"text": "ab", "colour": "RED"}}"#, &["at_most_one_of most"]);
    check(r#"{"a": "", "d": 2}"#, &["all_or_none_of together", "exactly_one_of exactly-one"]);
    check(
        r#"{"c": {"colour": "BLUE"}, "d": 3}"#,
        &["exactly_one_of exactly-one", "/c/colour expect expected", "/d expect expected"],
    );
    check(r#"{"c": {}}"#, &[]);
}

#[test]
fn an_unknown_presence_breaks_no_group() {
    let check = check::<Rules>;
    check(r#"{"a": "", "c": 1}"#, &["/c type"]);
    check(
        r#"{"b": "", "c": {"flag": 1}, "d": 3}"#,
        &["/c/flag type", "exactly_one_of exactly-one", "/d expect expected"],
    );
}

#[test]
fn conditions_by_length_and_pattern() {
    let check = check::<Texts>;
    // An absent one counts as its default.
    check(r#"{"short": ""}"#, &[]);
    check(r#"{"id": "äöü", "short": ""}"#, &[]);
    check(r#"{"id": "abcd", "short": ""}"#, &["/short not_applicable"]);
    check(r#"{"id": "a,b", "several": ""}"#, &[]);
    check(r#"{"id": "a,b,", "several": ""}"#, &["/several not_applicable"]);
    check(r#"{"code": "USD", "american": ""}"#, &[]);
    check(r#"{"code": "EUR", "american": ""}"#, &["/american not_applicable"]);
    check(r#"{"note": "a", "noted": ""}"#, &[]);
    check(r#"{"note": "", "noted": ""}"#, &["/noted not_applicable"]);
    // Without a value nothing has a length.
    check(r#"{"note": null, "noted": ""}"#, &[]);
    check(r#"{"id": "12345678901234"}"#, &[]);
    check(r#"{"id": "1234567890123"}"#, &["/id expect lengths"]);
    check(r#"{"id": "123456789012345678901", "short": ""}"#, &["/id length"]);
    // What travels as text has the text of its value.
    check(r#"{"amount": "1.50"}"#, &[]);
    check(r#"{"amount": "1.5"}"#, &["/amount expect places"]);
    check(r#"{"count": "100", "hundred": ""}"#, &[]);
    check(r#"{"count": "1e2", "hundred": ""}"#, &[]);
    check(r#"{"count": "99", "hundred": ""}"#, &["/hundred not_applicable"]);
    check(r#"{"flag": "true", "switched": ""}"#, &[]);
    check(r#"{"flag": "false", "switched": ""}"#, &["/switched not_applicable"]);
}

#[test]
fn conditions_by_bounds_days_instants_and_scalars() {
    let check = check::<Conditions>;
    check(r#"{"by_range": ""}"#, &[]);
    check(r#"{"count": 9, "by_range": ""}"#, &["/by_range not_applicable"]);
    check(r#"{"price": 2.0, "by_price_range": ""}"#, &[]);
    check(r#"{"price": 2.01, "by_price_range": ""}"#, &["/by_price_range not_applicable"]);
    check(r#"{"day": "2026-01-01", "by_day": ""}"#, &[]);
    check(r#"{"day": "2025-12-31", "by_day": ""}"#, &["/by_day not_applicable"]);
    // The same point in time with another offset.
    check(r#"{"moment": "2026-02-01T06:59:00+07:00", "by_moment": ""}"#, &[]);
    check(r#"{"moment": "2026-01-31T23:59:01Z", "by_moment": ""}"#, &["/by_moment not_applicable"]);
    check(r#"{"currency": "USD", "by_scalar": ""}"#, &[]);
    check(r#"{"currency": "EUR", "by_scalar": ""}"#, &["/by_scalar not_applicable"]);
    // A condition in words can't be evaluated, so it requires nothing.
    check("{}", &[]);
}

#[test]
fn rules_that_require_and_forbid() {
    let check = check::<Rules>;
    check(r#"{"a": "x", "b": ""}"#, &["/c required needed"]);
    check(r#"{"a": "x", "c": {}}"#, &["/c/inner required needed", "/b required needed"]);
    check(r#"{"a": "y", "b": "", "c": {"count": -1}}"#, &["/b not_applicable banned"]);
    check(r#"{"a": "y", "c": {"count": 2}}"#, &["/c/count not_applicable banned"]);
}

#[test]
fn rules_that_compare() {
    let check = check::<Rules>;
    let from_until =
        |from: &str, until: &str| format!(r#"{{"a": "", "from": "{from}", "until": "{until}"}}"#);
    check(&from_until("2026-01-01T00:00:00Z", "2026-01-01T07:00:00+07:00"), &[]);
    check(&from_until("2026-01-01T00:00:01Z", "2026-01-01T00:00:00Z"), &["/from compare order"]);
    check(r#"{"a": "", "from": "2026-01-01T00:00:01Z"}"#, &[]);
    check(r#"{"a": "", "d": 1, "e": 1.0}"#, &["/d compare sizes"]);
    check(r#"{"a": "", "e": 1.0}"#, &[]);
}

#[test]
fn copied_rows_and_rules() {
    let check = check::<Copied>;
    check(r#"{"a": "", "b": "", "more": true}"#, &[]);
    check("{}", &["/a required"]);
    check(r#"{"a": "", "d": 2}"#, &["all_or_none_of together"]);
    check(r#"{"a": "", "c": {}}"#, &["/c unknown_parameter"]);
}

#[test]
fn free_form_tables_accept_any_parameter() {
    check::<P>(r#"{"anything": [1]}"#, &[]);
    let crate_ = from_json::<Crate>(r#"{"self": "x"}"#).unwrap();
    assert_eq!(crate_.self_, "x");
}
