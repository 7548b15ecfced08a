//! Values of every type: their grammar, bounds and defaults.

use language::{
    Bounds, Conditions, Count, Currency, Defaults, DefaultsColour, Left, LeftA, Names, Types,
};
use paramtable::{Nullable, Rejection, Valid, Violations, from_json};

use super::check;

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
    check(r#"{"opens": "23:59:60Z", "by_time": ""}"#, &[]);
    check(r#"{"opens": "23:59:00Z", "by_time": ""}"#, &["/by_time not_applicable"]);
    check(r#"{"opens": "06:59:00+07:00", "by_time": ""}"#, &[]);
    check(r#"{"opens": "23:59"}"#, &["/opens format"]);
    check(r#"{"wide": "äöa"}"#, &[]);
    check(r#"{"wide": "äöü"}"#, &["/wide bytes"]);
    check(r#"{"wide": "äöüä"}"#, &["/wide length"]);
    check(r#"{"site": "HttpS:a"}"#, &[]);
    check(
        r#"{"site": "http:a", "sites": ["a:b", "sftp"]}"#,
        &["/site format", "/sites/0 format", "/sites/1 format"],
    );
    check(r#"{"mail": "nobody"}"#, &["/mail format"]);
    check(r#"{"id": "1"}"#, &["/id format"]);
    check(r#"{"nation": "id"}"#, &["/nation format"]);
    check(r#"{"money": "ID"}"#, &["/money format"]);
    check(r#"{"mobile": "0812345678"}"#, &["/mobile format"]);
    check(r#"{"speech": "en_GB"}"#, &["/speech format"]);
    check(r#"{"bank": "GB83WEST12345698765432"}"#, &["/bank format"]);
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
fn defaults_of_more_than_plain_values() {
    let empty = from_json::<Defaults>("{}").unwrap();
    assert_eq!((empty.currency(), empty.count(), empty.day()), ("IDR", 3, "2026-01-31"));
    assert_eq!(empty.colour(), &DefaultsColour::Blue);
    assert_eq!(empty.note(), Nullable::Value("none"));
    assert_eq!(empty.price().value().map(ToString::to_string).as_deref(), Some("0.10"));
    assert_eq!(empty.nullable_currency(), Nullable::Value("USD"));
    assert_eq!(empty.nullable_colour(), Nullable::Value(&language::Result::Refused));

    let body = r#"{"currency":"EUR","count":9,"note":null,"price":5,"nullable_currency":null,"nullable_colour":"00"}"#;
    let sent = from_json::<Defaults>(body).unwrap();
    assert_eq!((sent.currency(), sent.count()), ("EUR", 9));
    // `null` is distinct from an absent value.
    assert_eq!((sent.note(), sent.nullable_currency()), (Nullable::Null, Nullable::Null));
    assert_eq!(sent.price(), Nullable::Value(5.into()));
    assert_eq!(sent.nullable_colour(), Nullable::Value(&language::Result::Approved));
}

#[test]
fn a_listed_value_of_an_open_enum_has_its_own_variant() {
    let mut defaults = from_json::<Defaults>("{}").unwrap().into_inner();
    let mut judged = |text: &str| {
        let value = language::Result::Unknown(text.into());
        defaults.nullable_colour = Some(Nullable::Value(value));
        defaults.validate().map_err(|said| said.to_string())
    };
    assert_eq!(judged("later"), Ok(()));
    let said = "/nullable_colour: is a listed value, so it must be the variant of that name (enum)";
    assert_eq!(judged("00"), Err(String::from(said)));
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
fn names_that_meet_keep_their_own_patterns() {
    check::<Left>(r#"{"a_b": "a"}"#, &[]);
    check::<Left>(r#"{"a_b": "1"}"#, &["/a_b pattern"]);
    check::<LeftA>(r#"{"b": "1"}"#, &[]);
    check::<LeftA>(r#"{"b": "a"}"#, &["/b pattern"]);
}

#[test]
fn decimals_are_exact_from_text_from_a_reader_and_from_a_value() {
    for (text, digits) in [
        ("10000.10", "10000.10"),
        ("1e2", "100"),
        ("0.1", "0.1"),
        ("123456789012345678", "123456789012345678"),
    ] {
        let body = format!(r#"{{"any_price": {text}}}"#);
        let by_text: Valid<Types> = from_json(&body).unwrap();
        let by_reader: Valid<Types> = serde_json::from_reader(body.as_bytes()).unwrap();
        for types in [by_text, by_reader] {
            assert_eq!(types.any_price.map(|price| price.to_string()).as_deref(), Some(digits));
            let written = serde_json::to_string(&types).unwrap();
            assert_eq!(written, format!(r#"{{"any_price":{digits}}}"#));
        }
    }
    // A `Value` holds a float, whose shortest text has the same digits except for
    // trailing zeros.
    for (text, digits) in [("10000.10", "10000.1"), ("1e2", "100.0"), ("0.1", "0.1")] {
        let value: serde_json::Value =
            serde_json::from_str(&format!(r#"{{"any_price": {text}}}"#)).unwrap();
        let types: Valid<Types> = serde_json::from_value(value).unwrap();
        assert_eq!(types.any_price.map(|price| price.to_string()).as_deref(), Some(digits));
    }
    let value = serde_json::json!({ "any_price": 123_456_789_012_345_678_i64 });
    let types: Valid<Types> = serde_json::from_value(value).unwrap();
    assert_eq!(types.any_price, Some(123_456_789_012_345_678_i64.into()));
}

#[test]
fn new_types_are_read() {
    let check = check::<Types>;
    check(r#"{"day": "2024-02-29", "code": "AB1", "currency": "IDR", "level": 2}"#, &[]);
    check(r#"{"day": "2026-02-29"}"#, &["/day format"]);
    check(r#"{"code": "abc"}"#, &["/code pattern"]);
    check(r#"{"code": "AB12345"}"#, &["/code length"]);
    check(r#"{"currency": "idr"}"#, &["/currency pattern"]);
    let refused = from_json::<Defaults>(r#"{"currency": "idr"}"#).unwrap_err().to_string();
    assert_eq!(refused, "/currency: must match the pattern `[A-Z]+`, such as `IDR` (pattern)");
    check(r#"{"currency": "RUPIAH"}"#, &["/currency length"]);
    check(r#"{"level": 3}"#, &["/level enum"]);
    check(r#"{"level": "1"}"#, &["/level type"]);
    check(r#"{"level": 1.0}"#, &[]);
}

#[test]
fn any_value_is_kept_as_it_was_sent() {
    let check = check::<Types>;
    for body in [
        r#"{"anything":1.50}"#,
        r#"{"anything":"a"}"#,
        r#"{"anything":false}"#,
        r#"{"anything":[null,{"b":1e400}]}"#,
        r#"{"things":[1,"a",{}]}"#,
    ] {
        let types = from_json::<Types>(body).unwrap();
        assert_eq!(serde_json::to_string(&types).unwrap(), body);
    }
    check(r#"{"anything": null}"#, &["/anything null"]);
    check(r#"{"things": [null]}"#, &["/things/0 null"]);
    check(r#"{"things": {}}"#, &["/things type"]);
    check(r#"{"anything": {"a": 1, "a": 2}}"#, &["/anything/a duplicate"]);
    check(r#"{"by_anything": ""}"#, &["/by_anything not_applicable"]);
    check(r#"{"anything": [], "by_anything": ""}"#, &[]);
    let built = Types::builder().anything(paramtable::Value::Null).check().unwrap_err();
    assert_eq!(built.to_string(), "/anything: must not be null (null)");
}

#[test]
fn numbers_and_booleans_as_text() {
    let check = check::<Types>;
    let body = r#"{"as_text":"5","price_as_text":"1.50","flag_as_text":"true"}"#;
    let types = from_json::<Types>(body).unwrap();
    assert_eq!((types.as_text, types.flag_as_text), (Some(5), Some(true)));
    assert_eq!(serde_json::to_string(&types).unwrap(), body);
    check(r#"{"as_text": 5}"#, &["/as_text type"]);
    check(r#"{"as_text": "05"}"#, &["/as_text format"]);
    check(r#"{"as_text": "10"}"#, &["/as_text range"]);
    check(r#"{"flag_as_text": "yes"}"#, &["/flag_as_text format"]);
    check(r#"{"price_as_text": "1."}"#, &["/price_as_text format"]);
}

#[test]
fn null_and_absent_are_distinct() {
    let body = r#"{"note":null,"amount":null,"amount_as_text":null}"#;
    let types = from_json::<Types>(body).unwrap();
    assert_eq!(types.note, Some(Nullable::Null));
    assert_eq!(serde_json::to_string(&types).unwrap(), body);
    let body = r#"{"amount_as_text":"1.50"}"#;
    assert_eq!(serde_json::to_string(&from_json::<Types>(body).unwrap()).unwrap(), body);
    check::<Types>(r#"{"note": "long", "amount": 1.5}"#, &["/note length"]);
    check::<Types>(r#"{"amount": "1"}"#, &["/amount type"]);
    // The value counts as sent, but is equal to no value.
    check::<Conditions>(r#"{"level": null, "by_null": ""}"#, &["/by_null not_applicable"]);
    check::<Conditions>(r#"{"level": "a", "by_null": ""}"#, &[]);
    // An object that is `null` has no members, not even defaults.
    check::<Conditions>(r#"{"maybe": null, "by_maybe": ""}"#, &["/by_maybe not_applicable"]);
    check::<Conditions>(r#"{"maybe": {}, "by_maybe": ""}"#, &[]);
}

#[test]
fn lists_and_maps() {
    let check = check::<Types>;
    check(r#"{"tags": ["a", "b1"], "grid": [[1], []], "prices": {"x": 1.5}}"#, &[]);
    check(r#"{"tags": []}"#, &["/tags items"]);
    check(
        r#"{"tags": ["abc", 1, null, "-"]}"#,
        &["/tags/0 length", "/tags/1 type", "/tags/2 null", "/tags/3 format", "/tags items"],
    );
    check(r#"{"grid": [[1, 10], 2]}"#, &["/grid/0/1 range", "/grid/1 type"]);
    check(
        r#"{"prices": {"x": 1, "x": 2, "y": "z", "/": 0}}"#,
        &["/prices/x duplicate", "/prices/y type", "/prices items"],
    );
    check(r#"{"parts": [{"size": 1}, {}, []]}"#, &["/parts/1/size required", "/parts/2 type"]);
    check(r#"{"tags": "a", "prices": []}"#, &["/tags type", "/prices type"]);
}

#[test]
fn a_long_list_is_answered_briefly() {
    let elements = vec![r#""toolong""#; 100_000].join(",");
    let Err(Rejection::Invalid(violations)) =
        from_json::<Types>(&format!(r#"{{"tags": [{elements}]}}"#))
    else {
        panic!("is refused");
    };
    assert_eq!((violations.len(), violations.is_truncated()), (Violations::MAX, true));
}

#[test]
fn scalars_check_their_constraints() {
    let currency: Currency = "IDR".parse().unwrap();
    assert_eq!((currency.as_str(), currency.to_string().as_str()), ("IDR", "IDR"));
    let refused = "idr".parse::<Currency>().unwrap_err();
    assert_eq!(refused.violations().len(), 1);
    assert_eq!(Count::try_from(9).map(|count| *count.get()), Ok(9));
    assert!(Count::try_from(10).is_err());
    let types = Types::builder().currency(currency).build();
    assert_eq!(serde_json::to_string(&types).unwrap(), r#"{"currency":"IDR"}"#);
}

#[test]
fn bounds_are_exclusive_where_they_are_written_so() {
    let check = check::<Bounds>;
    check(r#"{"size": 9}"#, &[]);
    check(r#"{"size": 0}"#, &["/size range"]);
    check(r#"{"size": 10}"#, &["/size range"]);
    // Both bounds are set, so the check does not depend on the range of 64 bits.
    check(r#"{"size": 1e30}"#, &["/size range"]);
    check(r#"{"size": 3, "rate": 0.0001}"#, &[]);
    check(r#"{"size": 3, "rate": 1}"#, &[]);
    check(r#"{"size": 3, "rate": 0.0}"#, &["/rate range"]);
    check(r#"{"size": 3, "sum": "0"}"#, &[]);
    check(r#"{"size": 3, "sum": "100"}"#, &["/sum range"]);
    check(r#"{"size": 3, "share": 1}"#, &["/share range"]);
    // An absent one counts as its default.
    check("{}", &["/small required"]);
    check(r#"{"size": 2}"#, &[]);
    check(r#"{"size": 6, "large": ""}"#, &[]);
    check(r#"{"size": 5, "large": ""}"#, &["/large not_applicable"]);
    check(r#"{"size": 3, "rate": 0.11, "low": ""}"#, &[]);
    check(r#"{"size": 3, "rate": 0.10, "low": ""}"#, &["/low not_applicable"]);
    check(r#"{"size": 3, "rate": 0.50, "low": ""}"#, &["/low not_applicable"]);
    check(r#"{"size": 3, "rate": null, "low": ""}"#, &["/low not_applicable"]);
    check(r#"{"size": 3, "day": "2026-01-31", "early": ""}"#, &[]);
    check(r#"{"size": 3, "day": "2026-02-01", "early": ""}"#, &["/early not_applicable"]);
    check(r#"{"size": 3, "moment": "2026-01-31T23:59:00.1Z", "late": ""}"#, &[]);
    check(
        r#"{"size": 3, "moment": "2026-02-01T06:59:00+07:00", "late": ""}"#,
        &["/late not_applicable"],
    );
    check(r#"{"size": 3, "share": 0.5, "most": ""}"#, &[]);
    check(r#"{"size": 3, "share": 0.4, "most": ""}"#, &["/most not_applicable"]);
    check(r#"{"size": 8, "rate": 0.49}"#, &[]);
    check(r#"{"size": 8, "rate": 0.5}"#, &["/rate expect cheap"]);
    check(r#"{"size": 7, "rate": 0.5}"#, &[]);
}
