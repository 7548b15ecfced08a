//! Values that depend on values: tests and constraints of the text of a value,
//! enums that a row narrows, and dates in formats.

use language::{
    Bank, Cost, Day, DayList, Formats, Kind, NarrowThingRequest, NarrowThingResponse, Rank, Terms,
    Wider, Written,
};
use paramtable::{Date, LocalDateTime, from_json, read_response};
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

#[test]
fn an_enum_narrowed_on_a_row() {
    let check = check::<NarrowThingRequest>;
    check(r#"{"kind": "ONE", "bank": "BNI", "rank": 2, "kinds": ["THREE"]}"#, &[]);
    check(r#"{"kind": "THREE"}"#, &["/kind enum"]);
    check(r#"{"kind": "FOUR"}"#, &["/kind enum"]);
    // An open enum is closed by it.
    check(r#"{"bank": "BRI"}"#, &["/bank enum"]);
    check(r#"{"bank": "MANDIRI"}"#, &["/bank enum"]);
    check(r#"{"rank": 3}"#, &["/rank enum"]);
    check(r#"{"rank": null}"#, &[]);
    check(r#"{"rank": "1"}"#, &["/rank type"]);
    check(r#"{"kinds": ["TWO", "ONE"]}"#, &["/kinds/1 enum"]);
    // The effect of a value that the row does not take is unknown.
    check(r#"{"kind": "THREE", "by_kind": ""}"#, &["/kind enum"]);
    check(r#"{"by_kind": ""}"#, &["/by_kind not_applicable"]);
    let refused = from_json::<NarrowThingRequest>(r#"{"kind": "THREE"}"#).unwrap_err();
    assert_eq!(refused.to_string(), "/kind: must be one of `ONE`, `TWO` (enum)");
}

#[test]
fn like_narrows_to_other_values_or_to_none() {
    let check = check::<Wider>;
    check(r#"{"kind": "THREE", "bank": "MANDIRI"}"#, &[]);
    check(r#"{"kind": "ONE"}"#, &["/kind enum"]);
    assert_eq!(from_json::<Wider>("{}").unwrap().kind(), &Kind::Two);
}

#[test]
fn a_response_with_other_values_is_read_and_validate_says_it() {
    let response = r#"{"kind": "THREE", "bank": "MANDIRI", "rank": 3}"#;
    let read = read_response::<NarrowThingResponse>(response).unwrap();
    assert_eq!((read.kind, read.rank), (Some(Kind::Three), Some(Rank::Third)));
    let read = read_response::<NarrowThingResponse>(response).unwrap();
    let said = read.validate().unwrap_err().to_string();
    assert_eq!(
        said,
        "/kind: must be one of `ONE`, `TWO` (enum)\n/rank: must be one of `1`, `2` (enum)"
    );
    let built = NarrowThingRequest::builder().bank(Bank::Bri).build();
    assert_eq!(built.validate().unwrap_err().to_string(), "/bank: must be `BNI` (enum)");
}

#[test]
fn rust_and_the_interpreter_agree_on_narrowed_enums() {
    let spec = "tests/language/spec";
    let request = serde_json::json!({
        "kind": "TWO", "bank": "BNI", "rank": 1, "kinds": ["TWO", "THREE"], "by_kind": "",
    });
    let broken = serde_json::json!({ "kind": "THREE", "bank": "BRI", "rank": 3, "kinds": ["ONE"] });
    let both = [request, broken];
    conform::<NarrowThingRequest>(spec, "NarrowThingRequest", &both, Judging::Request);
    let response = serde_json::json!({ "kind": "TWO", "bank": "BNI", "rank": 1, "by_kind": "" });
    let others = serde_json::json!({ "kind": "THREE", "bank": "MANDIRI", "rank": 7 });
    let both = [response, others];
    conform::<NarrowThingResponse>(spec, "NarrowThingResponse", &both, Judging::Response);
}

#[test]
fn dates_in_a_format() {
    let check = check::<Formats>;
    let body = r#"{"due":"28022026","paid":"01/02/2026","at":"202601312359","until":"2026-01-31 23:59:01","day":"2026年02月01日","must":"31.01.2026 23:59","once":""}"#;
    let read = from_json::<Formats>(body).unwrap();
    assert_eq!(serde_json::to_string(&read).unwrap(), body);
    // In Rust a date is a date, and a time without an offset has a type of its own.
    assert_eq!(read.due.as_ref().unwrap(), &"2026-02-28".parse::<Date>().unwrap());
    assert_eq!(read.at.as_ref().unwrap().as_str(), "2026-01-31T23:59:00");
    let must = r#""must": "31.01.2026 23:59""#;
    check(&format!(r#"{{{must}, "due": "2026-02-28"}}"#), &["/due format"]);
    check(&format!(r#"{{{must}, "due": "30022026"}}"#), &["/due format"]);
    check(&format!(r#"{{{must}, "due": 28022026}}"#), &["/due type"]);
    check(&format!(r#"{{{must}, "paid": null}}"#), &[]);
    check(&format!(r#"{{{must}, "at": "20260131235900"}}"#), &["/at format"]);
    check(&format!(r#"{{{must}, "until": "2026-01-31T23:59:01"}}"#), &["/until format"]);
    let body = r#"{"days":["0001年01月01日"]}"#;
    assert_eq!(serde_json::to_string(&from_json::<DayList>(body).unwrap()).unwrap(), body);
    super::check::<DayList>(r#"{"days": ["2026-01-31"]}"#, &["/days/0 format"]);
    let refused = from_json::<Formats>(r#"{"must": "31.1.2026 23:59"}"#).unwrap_err();
    let said = "/must: must be a date and time in the form dd.MM.yyyy HH:mm, such as \
                31.01.2026 23:59 (format)";
    assert_eq!(refused.to_string(), said);
}

#[test]
fn dates_in_formats_compare_as_dates() {
    let check = |body: &str, says: &[&str]| {
        check::<Formats>(&format!(r#"{{"must": "31.01.2026 23:59", {body}}}"#), says);
    };
    check(r#""early": """#, &[]);
    check(r#""due": "01022026", "early": """#, &["/early not_applicable"]);
    check(r#""at": "202601312359""#, &["/once required"]);
    check(r#""at": "202601312358", "until": "2026-01-31 23:57:59""#, &["/at compare order"]);
    check(r#""at": "202601312358", "until": "2026-01-31 23:58:00""#, &[]);
    check(r#""due": "01022026", "paid": "02/02/2026""#, &["/paid compare paid-in-time"]);
    check(r#""due": "01022026", "paid": "31/01/2026""#, &[]);
    check(r#""plain": "2026-01-31", "paid": "31/01/2026""#, &["/plain compare after-all"]);
    check(r#""day": "2026年01月31日", "by_day": """#, &["/by_day not_applicable"]);
    check(r#""day": "2026年01月30日", "by_day": """#, &[]);
}

#[test]
fn a_time_that_its_format_cannot_hold_is_refused() {
    let second: LocalDateTime = "2026-01-31T23:59:01".parse().unwrap();
    let built = Formats::builder().must(second.clone()).until(second).build();
    let said = "/must: must have no seconds, because its form is dd.MM.yyyy HH:mm (format)";
    assert_eq!(built.validate().unwrap_err().to_string(), said);
    let day = Day::try_from("2026-01-31".parse::<Date>().unwrap()).unwrap();
    assert_eq!(serde_json::to_string(&day).unwrap(), "\"2026年01月31日\"");
    assert_eq!(
        from_json::<Formats>(r#"{"must": "31.01.2026 23:59"}"#).unwrap().due(),
        "2026-01-31"
    );
}

#[test]
fn rust_and_the_interpreter_agree_on_formats() {
    let all = serde_json::json!({
        "due": "31012026", "paid": "31/01/2026", "plain": "2026-01-30", "at": "202601312359",
        "until": "2026-01-31 23:59:01", "day": "2026年01月30日",
        "must": "31.01.2026 23:59", "early": "", "once": "", "by_day": "",
    });
    let others = serde_json::json!({
        "due": "2026-01-31", "paid": "31.01.2026", "at": "202601312360", "must": "31.01.2026 23:59",
    });
    conform::<Formats>("tests/language/spec", "Formats", &[all, others], Judging::Request);
}

#[test]
fn sums_and_numbers_are_compared() {
    let check = check::<Terms>;
    check(r#"{"limit": 990}"#, &[]);
    // The first parameter is named, and its default counts.
    check(r#"{"limit": 991}"#, &["/offset compare window"]);
    check(r#"{"offset": 1001}"#, &["/offset compare window"]);
    check(r#"{"offset": 1000, "limit": null}"#, &[]);
    check(
        r#"{"limit": 9223372036854775807, "offset": 9223372036854775807}"#,
        &["/offset compare window"],
    );
    check(r#"{"total": 5.00}"#, &["/total compare enough"]);
    check(r#"{"total": 5.01}"#, &[]);
    check(r#"{"total": "a"}"#, &["/total type"]);
    check(r#"{"inner": {"units": 0}}"#, &["/inner/price compare inner"]);
    check(r#"{"inner": {"price": -3}}"#, &["/inner/price compare inner"]);
    check(r#"{"inner": {}}"#, &[]);
    check(r#"{"inner": null}"#, &[]);
}

#[test]
fn totals_of_elements_are_compared() {
    let check = check::<Terms>;
    check(r#"{"total": 25, "lines": [{"price": 10.0, "units": 2}, {"price": 2.5}]}"#, &[]);
    check(
        r#"{"total": 24, "lines": [{"price": 10.0}, {"price": 2.5}]}"#,
        &["/total compare total-of-lines"],
    );
    // What is sent, but nothing of it, comes to 0.
    check(r#"{"total": 25, "lines": []}"#, &["/total compare total-of-lines"]);
    check(r#"{"total": 25, "lines": [{"units": 1}]}"#, &["/total compare total-of-lines"]);
    check(r#"{"total": 25}"#, &[]);
    // Of what is bad nothing is known.
    check(r#"{"total": 25, "lines": [{"price": "a"}]}"#, &["/lines/0/price type"]);
    check(r#"{"total": 25, "lines": [{}, {}, {}, {}, {}]}"#, &["/lines items"]);
    check(r#"{"total": 25, "lines": [null]}"#, &["/lines/0 null"]);
    check(r#"{"most": "1", "lines": [{}, {}]}"#, &["/lines compare few"]);
    check(r#"{"most": "-1", "lines": []}"#, &["/lines compare few"]);
    check(r#"{"most": "-1"}"#, &[]);
    // A step of more than 28 digits is not judged.
    let line = r#"{"price": 0.000000000000001, "units": 1}"#;
    check(
        &format!(
            r#"{{"total": 9999999999999999999, "lines": [{line}, {{"price": 9999999999999999999, "units": 1}}]}}"#
        ),
        &[],
    );
}

#[test]
fn paths_of_terms_lead_through_lists() {
    let check = check::<Terms>;
    let rows = r#""sections": [{"rows": [{"price": 3}, {}]}, {}, {"rows": []}]"#;
    check(&format!(r#"{{{rows}, "numbers": [1, 1]}}"#), &[]);
    check(&format!(r#"{{{rows}, "numbers": [1, 0]}}"#), &["/numbers compare numbers"]);
    check(&format!(r#"{{{rows}, "total": 5.5}}"#), &[]);
    check(&format!(r#"{{{rows}, "share": 0.5}}"#), &["/sections compare rows"]);
    check(r#"{"sections": [{"rows": 1}], "numbers": [0]}"#, &["/sections/0/rows type"]);
    // Of each element; the list itself is the whole list.
    check(r#"{"lines": [{"units": 1}, {"units": 3}]}"#, &["/lines/1/units compare of-each"]);
    check(
        r#"{"lines": [{"price": 1, "discounts": [0.5, 0.6]}]}"#,
        &["/lines/0/price compare parts"],
    );
    check(r#"{"lines": [{"price": 1.1, "discounts": [0.5, 0.6]}]}"#, &[]);
}

#[test]
fn texts_booleans_and_enums_are_equal_or_not() {
    let check = check::<Terms>;
    check(r#"{"one": "a", "other": "a"}"#, &["/one compare texts"]);
    // Of two parameters both have to be sent.
    check(r#"{"other": "x"}"#, &[]);
    check(r#"{"fast": true, "other": "a:b", "link": "a:b"}"#, &[]);
    check(r#"{"fast": true, "other": "a:c", "link": "a:b"}"#, &["/other compare links"]);
    check(r#"{"fast": false, "slow": false}"#, &["/fast compare flags"]);
    check(r#"{"bank": "BNI", "house": "BNI"}"#, &[]);
    check(r#"{"bank": "MANDIRI", "house": "BNI"}"#, &["/bank compare banks"]);
    check(r#"{"rank": 2, "rival": 2}"#, &["/rank compare ranks"]);
    check(r#"{"rank": 2, "rival": null}"#, &[]);
    let refused = from_json::<Terms>(r#"{"most": "0", "lines": [{}]}"#).unwrap_err().to_string();
    let said = "/lines: must be such that the number of elements of `lines` is at most `most` \
                (compare, rule few)";
    assert_eq!(refused, said);
}

#[test]
fn rust_and_the_interpreter_agree_on_terms() {
    let line = serde_json::json!({ "price": 2.25, "units": 2, "discounts": [0.5, 1] });
    let all = serde_json::json!({
        "offset": 7, "limit": 10, "total": 9, "most": "5", "share": 0.5, "one": "a", "other": "z",
        "link": "a:b", "fast": true, "slow": false, "bank": "BRI", "house": "BNI", "rank": 1,
        "rival": 2, "inner": line, "lines": [line, line], "numbers": [1, 2, 7],
        "sections": [{ "rows": [line, { "price": 1 }] }, { "rows": [] }],
    });
    let other = serde_json::json!({
        "limit": 9_223_372_036_854_775_807_i64, "total": 5, "lines": [{ "price": 1.0 }],
        "sections": [{}], "bank": "x", "house": "BNI",
    });
    conform::<Terms>("tests/language/spec", "Terms", &[all, other], Judging::Request);
}
