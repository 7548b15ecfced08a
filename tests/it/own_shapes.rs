//! Own types with a row of every type and with each kind of rule, compared with the
//! interpreter. They accept exactly the values that the spec allows; accepted values
//! validate and keep their content when serialised.

use std::collections::BTreeMap;

use language as spec;
use paramtable::{Date, DateTime, Decimal, Nullable, Object, Table, Value, Wraps};
use paramtable_interpret::Judging;
use serde_json::json;

use crate::conformance::{conform, example_of_types, examples_of_elements};

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "Types")]
struct Types {
    text: Option<Text>,
    letters: Option<String>,
    digits: Option<String>,
    flag: Option<Flag>,
    count: Option<Count>,
    any_count: Option<i64>,
    price: Option<Decimal>,
    any_price: Option<Decimal>,
    moment: Option<DateTime>,
    link: Option<String>,
    mail: Option<String>,
    opens: Option<Text>,
    by_time: Option<String>,
    wide: Option<String>,
    site: Option<String>,
    sites: Option<Vec<Text>>,
    id: Option<String>,
    nation: Option<Text>,
    money: Option<String>,
    mobile: Option<String>,
    speech: Option<String>,
    bank: Option<String>,
    free: Option<Object>,
    anything: Option<Value>,
    things: Option<Nullable<Vec<Value>>>,
    by_anything: Option<String>,
    colour: Option<Colour>,
    day: Option<Date>,
    code: Option<Text>,
    currency: Option<Text>,
    level: Option<Level>,
    as_text: Option<Count>,
    price_as_text: Option<Decimal>,
    flag_as_text: Option<Flag>,
    note: Option<Nullable<Text>>,
    amount: Option<Nullable<Decimal>>,
    amount_as_text: Option<Nullable<Decimal>>,
    tags: Option<Vec<Text>>,
    grid: Option<Vec<Vec<Count>>>,
    prices: Option<BTreeMap<String, Decimal>>,
    parts: Option<Vec<Part>>,
    old: Option<String>,
    inner: Option<Inner>,
    again: Option<Box<Types>>,
}

#[derive(Clone, Debug, PartialEq, Wraps)]
struct Text(String);

#[derive(Clone, Debug, PartialEq, Wraps)]
struct Flag(bool);

#[derive(Clone, Debug, PartialEq, Wraps)]
struct Count(i64);

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", enum = "TypesColour")]
enum Colour {
    Red,
    #[table(rename = "BLUE")]
    Sky,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", enum = "TypesLevel")]
enum Level {
    Low,
    High,
    Unknown(i64),
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "TypesParts")]
struct Part {
    size: i64,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "TypesInner")]
struct Inner {
    deep: Deep,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "TypesInnerDeep")]
struct Deep {
    deepest: Text,
}

/// Its rules read rows of types of this crate.
#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "Rules")]
struct Rules {
    a: Option<Text>,
    b: Option<String>,
    c: Option<Types>,
    d: Option<Count>,
    e: Option<Decimal>,
    from: Option<DateTime>,
    until: Option<DateTime>,
}

/// Some rows of the table. No condition or rule of an outer table reads the others.
#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "Conditions", partial)]
struct Conditions {
    text: Option<String>,
    count: Option<i64>,
    flag: Option<Flag>,
    by_text: Option<String>,
    by_count: Option<String>,
    by_flag: Option<Text>,
    by_presence: Option<String>,
    by_all: Option<String>,
    by_none: Option<String>,
    day: Option<Date>,
    by_day: Option<String>,
    by_words: Option<String>,
    maybe: Option<Nullable<spec::ConditionsMaybe>>,
    by_maybe: Option<String>,
}

/// Its conditions and rules read elements of types of this crate.
#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "Elements")]
struct Elements {
    lines: Option<Vec<Line>>,
    tags: Option<Nullable<Vec<Text>>>,
    methods: Option<Vec<Method>>,
    currencies: Option<Vec<Text>>,
    grid: Option<Vec<Vec<Count>>>,
    prices: Option<Vec<Decimal>>,
    others: Option<Vec<Decimal>>,
    moments: Option<Vec<DateTime>>,
    tax: Option<Vec<spec::Tax>>,
    inner: Option<ElementsInner>,
    by_gift: Option<String>,
    by_no_gift: Option<String>,
    by_two_tests: Option<String>,
    by_parts: Option<String>,
    by_method: Option<String>,
    by_tag: Option<String>,
    by_length: Option<String>,
    by_currency: Option<String>,
    by_count: Option<String>,
    by_other_count: Option<String>,
    by_grid: Option<String>,
    by_rows: Option<String>,
    by_price: Option<String>,
    by_moment: Option<String>,
    by_tax: Option<String>,
    by_inner: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "Line")]
struct Line {
    id: Option<Text>,
    kind: Option<spec::LineKind>,
    amount: Option<Nullable<Decimal>>,
    most: Option<Decimal>,
    note: Option<String>,
    extra: Option<spec::LineExtra>,
    parts: Option<Vec<ElementPart>>,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "ElementPart")]
struct ElementPart {
    id: Text,
    size: Option<Count>,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", object = "ElementsInner")]
struct ElementsInner {
    lines: Option<Nullable<Vec<Line>>>,
    flags: Option<Vec<Flag>>,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "language/spec", enum = "Method")]
enum Method {
    Card,
    Bank,
    Unknown(Box<str>),
}

#[test]
fn own_types_agree_with_the_spec() {
    let (folder, types) = ("tests/language/spec", example_of_types());
    conform::<Types>(folder, "Types", std::slice::from_ref(&types), Judging::Request);
    let rules = json!({
        "a": "x", "b": "", "c": types, "d": 2, "e": 1.5,
        "from": "2026-01-31T23:59:00Z", "until": "2026-02-01T23:59:00Z",
    });
    conform::<Rules>(folder, "Rules", &[rules], Judging::Request);
    let conditions = json!({
        "text": "x", "count": 1, "price": 1.0, "flag": true, "level": "a", "currency": "IDR",
        "maybe": null, "by_maybe": "", "day": "2026-01-31", "by_text": "", "by_presence": "",
    });
    conform::<Conditions>(folder, "Conditions", &[conditions, json!({})], Judging::Request);
    conform::<Elements>(folder, "Elements", &examples_of_elements(), Judging::Request);
}
