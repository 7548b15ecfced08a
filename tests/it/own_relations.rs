//! Own types with values that depend on values, compared with the interpreter: texts of
//! values, dates in formats, narrowed enums, and the terms of comparisons.

use std::collections::BTreeMap;

use language as spec;
use paramtable::{Date, Decimal, LocalDateTime, Nullable, Table, Wraps, from_json};
use paramtable_interpret::Judging;
use serde_json::json;

use crate::conformance::conform;

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "Written")]
struct Written {
    amount: Option<Decimal>,
    count: Option<Count>,
    flag: Option<Nullable<bool>>,
    cost: Option<Amount>,
    costs: Option<Vec<Decimal>>,
    costs_by_name: Option<Nullable<BTreeMap<String, Vec<Amount>>>>,
    name: Option<String>,
    wide: Option<String>,
    three: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Wraps)]
struct Count(i64);

#[derive(Clone, Debug, PartialEq, Wraps)]
struct Amount(Decimal);

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "Formats")]
struct Formats {
    due: Option<Due>,
    paid: Option<Nullable<Due>>,
    plain: Option<Date>,
    at: Option<LocalDateTime>,
    days: Option<Vec<Date>>,
    until: Option<Moment>,
    day: Option<Date>,
    must: Moment,
    early: Option<String>,
    once: Option<String>,
    by_day: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Wraps)]
struct Due(Date);

#[derive(Clone, Debug, PartialEq, Wraps)]
struct Moment(LocalDateTime);

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "Narrow")]
struct Narrow {
    kind: Option<Kind>,
    bank: Option<Bank>,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", enum = "Kind")]
enum Kind {
    One,
    Two,
    Three,
    Unknown(Box<str>),
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", enum = "Bank")]
enum Bank {
    Bni,
    Bri,
    Unknown(Box<str>),
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", enum = "Rank")]
enum Rank {
    First,
    Second,
    Third,
    Unknown(i64),
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "Terms")]
struct Terms {
    offset: Option<Count>,
    limit: Option<Nullable<i64>>,
    total: Option<Amount>,
    most: Option<Count>,
    share: Option<Decimal>,
    one: Option<String>,
    other: Option<Words>,
    link: Option<String>,
    fast: Option<bool>,
    slow: Option<bool>,
    bank: Option<Bank>,
    house: Option<Bank>,
    rank: Option<Rank>,
    rival: Option<Nullable<Rank>>,
    inner: Option<Nullable<Line>>,
    lines: Option<Vec<Line>>,
    numbers: Option<Vec<Count>>,
    sections: Option<Vec<Section>>,
}

#[derive(Clone, Debug, PartialEq, Wraps)]
struct Words(String);

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "TermLine")]
struct Line {
    price: Option<Amount>,
    units: Option<Count>,
    discounts: Option<Vec<Amount>>,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "TermSection")]
struct Section {
    rows: Option<Vec<Line>>,
}

const SPEC: &str = "tests/language/spec";

#[test]
fn texts_of_values() {
    let written = json!({
        "amount": "1.50", "count": "100", "flag": "true", "cost": "1.50", "name": "äöü",
        "costs": ["1.50", "2.00"], "costs_by_name": { "a": ["1.50"], "b": [] },
        "wide": "", "three": "",
    });
    conform::<Written>(SPEC, "Written", &[written], Judging::Request);
}

#[test]
fn dates_in_formats() {
    let body = json!({
        "due": "31012026", "paid": "31/01/2026", "plain": "2026-01-30", "at": "202601312359",
        "until": "2026-01-31 23:59:01", "day": "2026年01月30日", "days": ["2026年01月31日"], "must": "31.01.2026 23:59",
        "early": "", "once": "", "by_day": "",
    });
    let read = from_json::<Formats>(&body.to_string()).unwrap();
    assert_eq!(serde_json::to_value(&read).unwrap(), body);
    conform::<Formats>(SPEC, "Formats", &[body], Judging::Request);
}

#[test]
fn narrowed_enums() {
    let narrow = json!({ "kind": "ONE", "bank": "BNI" });
    conform::<Narrow>(SPEC, "Narrow", &[narrow, json!({ "kind": "TWO" })], Judging::Request);
    assert_eq!(spec::Kind::ALL.len(), 3);
}

#[test]
fn terms() {
    let line = json!({ "price": 2.25, "units": 2, "discounts": [0.5, 1] });
    let all = json!({
        "offset": 7, "limit": 10, "total": 9, "most": "5", "share": 0.5, "one": "a", "other": "z",
        "link": "a:b", "fast": true, "slow": false, "bank": "BRI", "house": "BNI", "rank": 1,
        "rival": 2, "inner": line, "lines": [line, line], "numbers": [1, 2, 7],
        "sections": [{ "rows": [line, { "price": 1 }] }, { "rows": [] }],
    });
    conform::<Terms>(SPEC, "Terms", &[all], Judging::Request);
}
