//! What the language means, by a crate that uses every construct of it.

use language::{Conditions, Names, Rules, Types};
use paramtable::{Rejection, Table, from_json};

/// Decodes, and compares `pointer code rule` of each violation.
fn check<T: Table>(body: &str, says: &[&str]) {
    let said: Vec<_> = match from_json::<T>(body) {
        Err(Rejection::Invalid(violations)) => violations
            .iter()
            .map(|violation| {
                let rule = violation.rule().unwrap_or_default();
                format!("{} {} {rule}", violation.pointer(), violation.code()).trim().to_owned()
            })
            .collect(),
        Err(Rejection::Syntax(error)) => vec![error.to_string()],
        Ok(_) => Vec::new(),
    };
    assert_eq!(said, says, "{body}");
}

#[test]
fn integers_in_every_notation() {
    let check = check::<Types>;
    check(r#"{"any_count": 1}"#, &[]);
    check(r#"{"any_count": -1.0}"#, &[]);
    check(r#"{"any_count": 1e2}"#, &[]);
    check(r#"{"any_count": 9223372036854775807}"#, &[]);
    check(r#"{"any_count": 9223372036854775808}"#, &["/any_count range"]);
    check(r#"{"any_count": 1e30}"#, &["/any_count range"]);
    check(r#"{"any_count": 1.5}"#, &["/any_count type"]);
    check(r#"{"any_count": "1"}"#, &["/any_count type"]);
    check(r#"{"count": -6}"#, &["/count range"]);
    check(r#"{"count": 5}"#, &[]);
}

#[test]
fn decimals_by_digits_and_range() {
    let check = check::<Types>;
    check(r#"{"price": 99.99}"#, &[]);
    check(r#"{"price": -1.50}"#, &[]);
    check(r#"{"price": 9.99e1}"#, &[]);
    check(r#"{"price": 0.001}"#, &["/price digits"]);
    check(r#"{"price": 100}"#, &["/price digits", "/price range"]);
    check(r#"{"any_price": 12345678901234567890123456789}"#, &["/any_price digits"]);
    check(r#"{"any_price": "1"}"#, &["/any_price type"]);
    check(r#"{"any_price": {"a": 1}}"#, &["/any_price type"]);
    check(r#"{"any_price": null}"#, &["/any_price null"]);
}

#[test]
fn texts_by_grammar_then_length() {
    let check = check::<Types>;
    check(r#"{"text": "a"}"#, &["/text length"]);
    check(r#"{"letters": "a b"}"#, &["/letters format"]);
    check(r#"{"digits": "12345"}"#, &["/digits length"]);
    check(r#"{"digits": "x12345"}"#, &["/digits format"]);
    check(r#"{"moment": "2026-01-31"}"#, &["/moment format"]);
    check(r#"{"link": "nowhere"}"#, &["/link format"]);
    check(r#"{"mail": "nobody"}"#, &["/mail format"]);
    check(r#"{"id": "1"}"#, &["/id format"]);
    check(r#"{"colour": "GREEN"}"#, &["/colour enum"]);
}

#[test]
fn defaults_are_read_where_nothing_is_sent() {
    let empty = from_json::<Types>("{}").unwrap();
    assert_eq!(empty.text(), "ab");
    assert_eq!(empty.count(), -1);
    assert_eq!(empty.price().to_string(), "0.10");
    assert_eq!(empty.moment(), "2026-01-31T23:59:00Z");
    assert!(!empty.flag());
}

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
fn what_is_below_an_absent_parent_is_absent_default_and_all() {
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
    // Definitely false for the other half of it.
    check(
        r#"{"text": 1, "count": 2, "by_all": "", "by_presence": ""}"#,
        &["/text type", "/by_all not_applicable"],
    );
    check(r#"{"types": 1, "by_depth": ""}"#, &["/types type"]);
    check(r#"{"types": {"inner": []}, "by_depth": ""}"#, &["/types/inner type"]);
    // A bad neighbour hides nothing.
    check(
        r#"{"types": {"inner": {"deep": {"deepest": "y", "more": 0}}}, "by_depth": ""}"#,
        &["/types/inner/deep/more unknown_parameter", "/by_depth not_applicable"],
    );
}

#[test]
fn a_value_that_was_built_may_be_bad_too() {
    let mut conditions = from_json::<Conditions>(
        r#"{"by_depth": "", "types": {"inner": {"deep": {"deepest": "z"}}}}"#,
    )
    .unwrap()
    .into_inner();
    if let Some(inner) = conditions.types.as_mut().and_then(|types| types.inner.as_mut()) {
        inner.deep.deepest = String::from("too long");
    }
    let said: Vec<_> = conditions
        .validate()
        .unwrap_err()
        .iter()
        .map(|violation| violation.code().as_str())
        .collect();
    assert_eq!(said, ["length"], "whether `by_depth` applies is not known");
}

#[test]
fn rules_of_every_kind() {
    let check = check::<Rules>;
    check(r#"{"a": ""}"#, &[]);
    check("{}", &["at_least_one_of least"]);
    check(r#"{"a": "", "c": {"text": "ab", "colour": "RED"}}"#, &["at_most_one_of most"]);
    check(
        r#"{"a": "", "d": 2}"#,
        &["all_or_none_of together", "exactly_one_of exactly-one-of-b-c-flag"],
    );
    check(
        r#"{"c": {"colour": "BLUE"}, "d": 3}"#,
        &[
            "exactly_one_of exactly-one-of-b-c-flag",
            "/c/colour expect expected",
            "/d expect expected",
        ],
    );
    check(r#"{"c": {}}"#, &[]);
}

#[test]
fn an_unknown_presence_breaks_no_group() {
    let check = check::<Rules>;
    check(r#"{"a": "", "c": 1}"#, &["/c type"]);
    check(
        r#"{"b": "", "c": {"flag": 1}, "d": 3}"#,
        &["/c/flag type", "exactly_one_of exactly-one-of-b-c-flag", "/d expect expected"],
    );
}

#[test]
fn names_that_break_naive_generators() {
    let body = r#"{"type":"a","self":"b","gen":"c","value":{"type":"d"},"serializer":{"text":"e"},"odd.name":"x\"y","2DBarcode":"f","+1":"g","größe":"klein","quote\" `tick` \\ */ \n":"h"}"#;
    let names = from_json::<Names>(body).unwrap();
    assert_eq!(names.r#type, "a");
    assert_eq!(names.r#gen.as_deref(), Some("c"));
    assert_eq!(names.groesse(), "klein");
    assert_eq!(names.value.as_ref().map(|value| value.groesse()), Some("mittel"));
    assert_eq!(serde_json::to_string(&names).unwrap(), body);
}

#[test]
fn objects_that_hold_themselves_are_read_so_deep_and_no_deeper() {
    let nested = |depth: usize| {
        format!("{}{}", r#"{"type":"a","value":"#.repeat(depth), r#"{"type":"a"}"#)
            + &"}".repeat(depth)
    };
    check::<Names>(&nested(31), &[]);
    let pointer = format!("{} type", "/value".repeat(32));
    check::<Names>(&nested(32), &[&pointer]);
    check::<Names>(&nested(60), &[&pointer]);
}
