//! The semantics of the language, tested with a crate that uses every construct.

use language::{
    Bounds, Conditions, Copied, Count, Crate, Currency, Defaults, DefaultsColour, Left, LeftA,
    ListThingsResponse, Moved, Names, OpenThingHeaders, OpenThingPath, OpenThingQuery,
    OpenThingResponse, P, Part, PartLevel, PartsSentCallback, Rules, SendLabelsRequest,
    SendPartsRequest, SendPartsResponse, State, Texts, ThingMovedCallback, ThingOpenedCallback,
    Types,
};
use paramtable::{Body, Decoded, Nullable, Place, Rejection, Valid, Violations, from_json};
use serde::Deserialize as _;
use serde::de::value::MapDeserializer;

/// Decodes a body with `from_json` and with serde, and checks the `pointer code rule`
/// of each violation.
fn check<T: Body>(body: &str, says: &[&str]) {
    let said: Vec<_> = match from_json::<T>(body) {
        Err(Rejection::Invalid(violations)) => {
            let Decoded::<T>(read) = serde_json::from_str(body).unwrap();
            assert_eq!(read.err().as_ref(), Some(&violations), "{body}");
            violations
                .iter()
                .map(|violation| {
                    let rule = violation.rule().unwrap_or_default();
                    format!("{} {} {rule}", violation.pointer(), violation.code()).trim().to_owned()
                })
                .collect()
        }
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

/// `place pointer code` of each violation.
fn places<T>(outcome: Result<T, Violations>) -> Vec<String> {
    let violations = outcome.err().unwrap_or_default();
    let said = violations.iter().map(|violation| {
        format!("{} {} {}", violation.place(), violation.pointer(), violation.code())
    });
    said.collect()
}

#[test]
fn headers_ignore_case_and_unknown_names() {
    let headers = paramtable::from_headers::<OpenThingHeaders>([
        ("x-request-id", "a1"),
        ("X-DRY-RUN", "true"),
        ("Accept", "*/*"),
    ]);
    let headers = headers.unwrap();
    assert_eq!((headers.x_request_id.as_str(), headers.x_dry_run), ("a1", Some(true)));
    let wrong =
        paramtable::from_headers::<OpenThingHeaders>([("X-Dry-Run", "1"), ("x-dry-run", "true")]);
    assert_eq!(
        places(wrong),
        [
            "header /X-Dry-Run format",
            "header /X-Dry-Run duplicate",
            "header /X-Request-ID required",
        ]
    );
}

#[test]
fn queries_and_paths_are_text() {
    let query =
        paramtable::from_query::<OpenThingQuery>([("page", "2"), ("day", "2026-01-31")]).unwrap();
    assert_eq!(query.page(), 2);
    let wrong = paramtable::from_query::<OpenThingQuery>([("page", "1e9"), ("other", "")]);
    assert_eq!(places(wrong), ["query /page range", "query /other unknown_parameter"]);
    let path = paramtable::from_path::<OpenThingPath>([("id", "9")]).unwrap();
    assert_eq!(path.id.get(), &9);
    assert_eq!(
        places(paramtable::from_path::<OpenThingPath>([("id", "ten")])),
        ["path /id format"]
    );
    let place = paramtable::from_query::<OpenThingQuery>([("page", "0")]).unwrap_err();
    assert_eq!(place.iter().next().unwrap().place(), Place::Query);
}

#[test]
fn responses_are_read_leniently_and_validated_on_request() {
    let body = r#"{"state":"PAUSED","new":1,"note":null,"parts":[{"level":7,"x":0}],"parent":{"level":1}}"#;
    let response = paramtable::read_response::<OpenThingResponse>(body).unwrap();
    assert_eq!(response.state, State::Unknown("PAUSED".into()));
    assert_eq!(response.note, None);
    assert_eq!(response.parts.as_ref().unwrap()[0].level, PartLevel::Unknown(7));
    let by_serde: OpenThingResponse = serde_json::from_str(body).unwrap();
    assert_eq!(by_serde, response);
    assert_eq!(response.validate(), Ok(()), "whether `parent` may be sent is not known");
    let strictly = paramtable::read_strictly::<OpenThingResponse>(body).unwrap_err();
    assert_eq!(strictly.to_string().lines().count(), 5, "{strictly}");

    let response =
        paramtable::read_response::<OpenThingResponse>(r#"{"state":"ON","note":"too long"}"#)
            .unwrap();
    assert_eq!(places(response.validate()), ["body /note length"]);
    for (wrong, says) in [
        ("{}", "/state: is required (required)"),
        (r#"{"state": null}"#, "/state: must not be null (null)"),
        (r#"{"state": 1}"#, "/state: must be a string, not a number (type)"),
        (r#"{"state": "ON", "parts": [null]}"#, "/parts/0: must not be null (null)"),
        ("null", "must not be null (null)"),
    ] {
        let rejection = paramtable::read_response::<OpenThingResponse>(wrong).unwrap_err();
        assert_eq!(rejection.to_string(), says, "{wrong}");
    }
    let event = paramtable::read_response::<ThingOpenedCallback>(r#"{"state": "?", "at": "now"}"#);
    assert_eq!(
        event.unwrap_err().to_string(),
        "/at: must be a date and time such as 2026-01-31T23:59:00Z (format)"
    );
}

#[test]
fn bodies_may_be_lists() {
    let things: ListThingsResponse = paramtable::read_response(r#"[{"level": 1}]"#).unwrap();
    assert_eq!(*things, [Part::builder().level(PartLevel::One).build()]);
    assert_eq!(paramtable::read_list::<Part>(r#"[{"level": 1}]"#).as_ref(), Ok(&*things));
    assert!(paramtable::read_response::<ListThingsResponse>("{}").is_err());
}

#[test]
fn a_list_or_map_is_a_body_as_an_object_is() {
    let check = check::<SendPartsRequest>;
    check(r#"[{"level": 1}]"#, &[]);
    check(r#"[{"level": 1}, {"level": 3, "x": 1}]"#, &["/1/level enum", "/1/x unknown_parameter"]);
    check("[]", &["items"]);
    check(r#"[{"level": 1}, {}, null]"#, &["/1/level required", "/2 null", "items"]);
    check(r#"{"level": 1}"#, &["type"]);
    let check = self::check::<SendLabelsRequest>;
    check(r#"{"a": ["abc", "b"]}"#, &[]);
    check(r#"{"a": ["abcd", "B"], "b": "b"}"#, &["/a/0 length", "/a/1 pattern", "/b type"]);
    check(r#"{"a": [], "b": [], "c": []}"#, &["items"]);

    let part = || Part::builder().level(PartLevel::One).build();
    let sent = SendPartsRequest::from(vec![part()]).check().unwrap();
    assert_eq!(serde_json::to_string(&sent).unwrap(), r#"[{"level":1}]"#);
    assert_eq!(from_json(r#"[{"level":1}]"#).as_ref(), Ok(&sent));
    let three = SendPartsRequest(vec![part(), part(), part()]);
    assert_eq!(places(three.validate()), ["body  items"]);
    let unlisted = SendPartsRequest(vec![Part::builder().level(PartLevel::Unknown(3)).build()]);
    assert_eq!(places(unlisted.validate()), ["body /0/level enum"]);
}

/// Additions to the API's responses and callbacks do not break clients. All ways of
/// decoding accept them, except the one that validates strictly.
#[test]
fn responses_and_callbacks_are_read_leniently() {
    let added = r#"{"state": "PAUSED", "at": "2026-01-31T23:59:00Z", "new": 1}"#;
    let event = from_json::<ThingOpenedCallback>(added).unwrap();
    assert_eq!(event.state, State::Unknown("PAUSED".into()));
    assert_eq!(event.validate(), Ok(()), "a decoded value is valid");
    let by_serde: Valid<ThingOpenedCallback> = serde_json::from_str(added).unwrap();
    assert_eq!(by_serde, event);
    let strictly = paramtable::read_strictly::<ThingOpenedCallback>(added).unwrap_err();
    assert_eq!(
        strictly
            .to_string()
            .lines()
            .map(|line| line.split(':').next().unwrap())
            .collect::<Vec<_>>(),
        ["/state", "/new"]
    );
    check::<ThingOpenedCallback>(r#"{"state": "PAUSED"}"#, &["/at required"]);

    // A type that is both sent and received is read leniently under the name of the
    // callback.
    let added = r#"{"state": "PAUSED", "new": 1}"#;
    let moved = from_json::<ThingMovedCallback>(added).unwrap();
    assert_eq!(moved.state, State::Unknown("PAUSED".into()));
    check::<Moved>(added, &["/state enum", "/new unknown_parameter"]);
    check::<ThingMovedCallback>(r#"{"state": "OFF"}"#, &["/after required"]);

    // A list, whose type shows who sends it. Its other constraints are still checked.
    let added = r#"[{"level": 7, "x": 0}]"#;
    assert_eq!(from_json::<PartsSentCallback>(added).unwrap()[0].level, PartLevel::Unknown(7));
    check::<PartsSentCallback>("[]", &["items"]);
    check::<SendPartsRequest>(added, &["/0/level enum", "/0/x unknown_parameter"]);
    let states = r#"{"a": "ON", "b": "PAUSED"}"#;
    let states: Valid<SendPartsResponse> = serde_json::from_str(states).unwrap();
    assert_eq!(states["b"], State::Unknown("PAUSED".into()));
    check::<SendPartsResponse>(r#"{"a": "ON", "b": "ON", "c": "ON"}"#, &["items"]);
}

#[test]
fn requests_refuse_values_that_only_responses_may_have() {
    let part = Part::builder().level(PartLevel::Unknown(3)).build();
    assert_eq!(places(part.validate()), ["body /level enum"]);
    check::<Part>(r#"{"level": 3}"#, &["/level enum"]);
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
