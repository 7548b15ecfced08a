//! Structs without some rows of their table. Omitted rows are validated and then
//! dropped. Either every valid message is still valid without the omitted rows, or the
//! struct does not compile. The tests compare this decision with the interpreter, and
//! check that structs that compile accept their own output.

use std::collections::BTreeSet;
use std::fmt::Debug;

use paramtable::{Nullable, Table, from_json};
use paramtable_interpret::{Judging, interpret, json};
use paramtable_language::model::{Api, Type, unheld};
use paramtable_language::{Diagnostics, Purpose, Sources, check_within};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde::Serialize;
use serde_json::Value;

/// The rows of the test tables, with the values that each may have.
const ROWS: [(&str, &[Option<&str>]); 4] = [
    ("a", &[None, Some("1"), Some("2")]),
    ("b", &[None, Some("1"), Some("2")]),
    ("c", &[None, Some("1"), Some("2")]),
    ("o", &[None, Some("{}"), Some("{\"p\":1}"), Some("{\"p\":2}")]),
];

/// A message: the index of each row's value.
type Sent = [usize; 4];

/// The model of a page; `None` if the page has an error.
fn meaning(rows: &str, rules: &str) -> Option<Api> {
    let page = format!(
        "objects:\n  T:\n    parameters:\n{rows}{rules}  O:\n    parameters:\n      p: {{ type: integer, range: 1-2, requirement: O, default: 1 }}\n"
    );
    let sources = Sources::from_texts([("page.yaml", page.as_str())]);
    check_within(sources, Diagnostics::default(), Purpose::OwnTypes).api
}

/// Every valid message of the table.
fn held(api: &Api) -> BTreeSet<Sent> {
    let table = Type::Object(api.object_called("T").unwrap());
    let mut held = BTreeSet::new();
    for index in 0..108 {
        let sent: Sent = [index % 3, index / 3 % 3, index / 9 % 3, index / 27];
        let entries = ROWS.iter().zip(sent).filter_map(|((name, values), value)| {
            values[value].map(|value| format!("\"{name}\":{value}"))
        });
        let text = format!("{{{}}}", entries.collect::<Vec<_>>().join(","));
        if interpret(api, &table, &json::parse(&text).unwrap(), Judging::Request).is_empty() {
            held.insert(sent);
        }
    }
    held
}

/// The number of reasons that the generator gives against omitting the rows, and
/// whether a valid message exists that is not valid without them.
fn left_out(api: &Api, held: &BTreeSet<Sent>, rows: &[usize]) -> (usize, bool) {
    let object = api.object(api.object_called("T").unwrap());
    let kept = |mut sent: Sent| {
        for row in rows {
            sent[*row] = 0;
        }
        sent
    };
    let said = unheld(api, object, |row| rows.contains(&row)).len();
    (said, held.iter().any(|sent| !held.contains(&kept(*sent))))
}

/// Omitting rows must be refused exactly if some valid message would be invalid without
/// them.
#[test]
fn rows_that_conditions_need_can_not_be_omitted() {
    let plain = |row: &str, more: &str| {
        let type_ = if row == "o" { "O" } else { "integer, range: 1-2" };
        format!("      {row}: {{ type: {type_}, requirement: O{more} }}\n")
    };
    let table = |a: &str, b: &str, c: &str| {
        [plain("a", a), plain("b", b), plain("c", c), plain("o", "")].concat()
    };
    let rule = |rule: &str| format!("    rules:\n      - {{ id: r, {rule} }}\n");
    let none = String::new;
    let default = ", default: 1";
    // Rows, rules, the omitted rows, and whether omitting them must be refused.
    let cases = [
        (table("", ", only_when: { a: 1 }", ""), none(), "a", true),
        (table("", ", only_when: { a: 1 }", ""), none(), "c", false),
        (table(default, ", only_when: { a: 1 }", ""), none(), "a", false),
        (table(default, ", only_when: { a: 2 }", ""), none(), "a", true),
        (table(default, ", only_when: { a: { not: 2 } }", ""), none(), "a", false),
        (table("", ", required_when: { a: 1 }", ""), none(), "a", false),
        (table("", ", required_when: { a: 1 }", ""), none(), "b", true),
        (table("", ", required_when: { a: 1 }", ""), none(), "ab", false),
        (table(default, ", required_when: { a: 1 }", ""), none(), "a", true),
        (table(default, ", required_when: { a: 1 }", ""), none(), "ab", true),
        (table(default, ", exactly_when: { a: 1 }", ""), none(), "a", true),
        (table("", ", exactly_when: { a: 1 }", ""), none(), "a", true),
        (table("", ", only_when: { a: { present: false } }", ""), none(), "a", false),
        (table("", ", required_when: { a: { present: false } }", ""), none(), "a", true),
        (table("", ", only_when: { o.p: 1 }", ""), none(), "o", true),
        (table("", ", required_when: { o.p: 1 }", ""), none(), "o", false),
        (table("", ", required_when: { o.p: { not: 1 } }", ""), none(), "o", true),
        (table("", ", only_when: { any_of: [{ a: 1 }, { c: 1 }] }", ""), none(), "a", true),
        (table("", ", only_when: { none_of: [{ a: 1 }, { c: 1 }] }", ""), none(), "a", false),
        (table("", ", required_when: { none_of: [{ a: 1 }, { c: 1 }] }", ""), none(), "a", true),
        (table("", ", required_when: { all_of: [{ a: 1 }, { c: 1 }] }", ""), none(), "a", false),
        (table("", ", only_when: { all_of: [{ a: 1 }, { described: w }] }", ""), none(), "a", true),
        (table("", ", required_when: { described: words }", ""), none(), "b", false),
        (table("", "", ""), rule("exactly_one_of: [a, b]"), "a", true),
        (table("", "", ""), rule("at_least_one_of: [a, b]"), "c", false),
        (table("", "", ""), rule("at_most_one_of: [a, b]"), "a", false),
        (table("", "", ""), rule("all_or_none_of: [a, b]"), "a", true),
        (table("", "", ""), rule("all_or_none_of: [a, b]"), "ab", false),
        (table("", "", ""), rule("when: { c: 1 }, require: [a]"), "a", true),
        (table("", "", ""), rule("when: { c: 1 }, require: [a]"), "ac", false),
        (table("", "", ""), rule("when: { c: 1 }, require: [a]"), "c", false),
        (table("", "", default), rule("when: { c: 1 }, require: [a]"), "c", true),
        (table("", "", default), rule("when: { c: 1 }, forbid: [a]"), "c", true),
        (table("", "", default), rule("when: { c: 1 }, forbid: [a]"), "ac", false),
        (table("", "", ""), rule("when: { c: 1 }, forbid: [a]"), "a", false),
        (table(default, "", ""), rule("when: { c: 1 }, expect: { a: 2 }"), "a", true),
        (table(default, "", ""), rule("when: { c: 1 }, expect: { a: 1 }"), "a", false),
        (table("", "", ""), rule("when: { c: 1 }, expect: { a: 2 }"), "a", false),
        (table("", "", default), rule("when: { c: 1 }, expect: { a: 2 }"), "c", true),
        (table("", "", default), rule("when: { c: 1 }, at_most_one_of: [a, b]"), "c", true),
        (table("", "", default), rule("when: { c: 1 }, at_most_one_of: [a, b]"), "bc", false),
        (table("", "", ""), rule("when: { c: { not: 1 } }, compare: [a, \"==\", b]"), "c", true),
        (table("", "", ""), rule("when: { c: { not: 1 } }, compare: [a, \"==\", b]"), "ac", false),
        (table("", "", ""), rule("when: { described: words }, require: [a]"), "a", false),
    ];
    for (rows, rules, without, missed) in cases {
        let case = format!("{rows}{rules} without {without}");
        let api = meaning(&rows, &rules).unwrap_or_else(|| panic!("a mistake in\n{case}"));
        let without: Vec<_> =
            (0..ROWS.len()).filter(|row| without.contains(ROWS[*row].0)).collect();
        let (said, is_missed) = left_out(&api, &held(&api), &without);
        assert_eq!((said > 0, is_missed), (missed, missed), "{case}");
    }
}

/// A fixed seed, so that every run tests the same cases.
fn config(cases: u32) -> ProptestConfig {
    let rng_seed = RngSeed::Fixed(12);
    ProptestConfig { cases, rng_seed, failure_persistence: None, ..ProptestConfig::default() }
}

fn condition() -> impl Strategy<Value = String> {
    let path = proptest::sample::select(vec!["a", "b", "c", "o.p"]);
    let matcher = proptest::sample::select(vec![
        "1",
        "2",
        "{ not: 1 }",
        "[1, 2]",
        "{ present: true }",
        "{ present: false }",
    ]);
    let test = prop_oneof![
        8 => (path, matcher).prop_map(|(path, matcher)| format!("{{ {path}: {matcher} }}")),
        1 => Just(String::from("{ described: words }")),
    ];
    test.prop_recursive(2, 6, 3, |inner| {
        let how = proptest::sample::select(vec!["all_of", "any_of", "none_of"]);
        let inner = proptest::collection::vec(inner, 2..4);
        (how, inner).prop_map(|(how, inner)| format!("{{ {how}: [{}] }}", inner.join(", ")))
    })
}

fn row(name: &'static str) -> impl Strategy<Value = String> {
    let is_object = name == "o";
    let default = proptest::sample::select(vec!["", "", ", default: 1", ", default: 2"]);
    let kind = proptest::sample::select(vec!["required_when", "only_when", "exactly_when"]);
    (default, proptest::option::of((kind, condition()))).prop_map(move |(default, when)| {
        let (type_, default) = if is_object { ("O", "") } else { ("integer, range: 1-2", default) };
        let letter = if when.is_some() { "C" } else { "O" };
        let when = when.map(|(kind, when)| format!(", {kind}: {when}")).unwrap_or_default();
        format!("      {name}: {{ type: {type_}, requirement: {letter}{default}{when} }}\n")
    })
}

fn rules() -> impl Strategy<Value = String> {
    let statement = proptest::sample::select(vec![
        "exactly_one_of: [a, b]",
        "at_most_one_of: [a, b, c]",
        "at_least_one_of: [b, o]",
        "all_or_none_of: [a, b, o.p]",
        "require: [a]",
        "require: [o.p]",
        "forbid: [a, c]",
        "expect: { a: 1 }",
        "expect: { b: { not: 1 } }",
        "expect: { o.p: 2 }",
        "compare: [a, \"==\", b]",
        "compare: [b, \"!=\", c]",
    ]);
    let rule = (proptest::option::of(condition()), statement);
    proptest::collection::vec(rule, 0..3).prop_map(|rules| {
        let head = if rules.is_empty() { "" } else { "    rules:\n" };
        let rules = rules.iter().enumerate().map(|(index, (when, statement))| {
            let when = when.as_ref().map(|when| format!(", when: {when}")).unwrap_or_default();
            format!("      - {{ id: rule-{index}{when}, {statement} }}\n")
        });
        format!("{head}{}", rules.collect::<String>())
    })
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn accepted_values_are_valid_without_the_omitted_rows(
        rows in [row("a").boxed(), row("b").boxed(), row("c").boxed(), row("o").boxed()],
        rules in rules(),
    ) {
        let api = meaning(&rows.concat(), &rules);
        // Most generated pages have an error.
        let Some(api) = api else { return Ok(()) };
        let held = held(&api);
        for without in 1..16_u32 {
            let without: Vec<_> = (0..ROWS.len()).filter(|row| without >> row & 1 == 1).collect();
            let (said, is_missed) = left_out(&api, &held, &without);
            prop_assert!(said > 0 || !is_missed, "{}{rules} without {without:?}", rows.concat());
        }
    }
}

/// All rows of a table, with types of this crate.
#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "own/partial.yaml", object = "Parcel")]
struct Parcel {
    id: String,
    mode: Option<Mode>,
    note: Option<String>,
    price: Option<i64>,
    to: Option<Place>,
    stops: Option<Vec<Stop>>,
    next: Option<Nullable<Box<Parcel>>>,
    extra: Option<paramtable::Object>,
}

/// Without `mode`, whose default satisfies the condition of `note`.
#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "own/partial.yaml", object = "Parcel", partial)]
struct WithoutMode {
    id: String,
    note: Option<String>,
    to: Option<Town>,
    stops: Option<Vec<Stop>>,
    next: Option<Nullable<Box<Parcel>>>,
}

/// Without rows that depend on rows that it has.
#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "own/partial.yaml", object = "Parcel", partial)]
struct WithoutNote {
    id: String,
    mode: Option<Mode>,
    to: Option<Place>,
    next: Option<Nullable<Box<WithoutNote>>>,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "own/partial.yaml", object = "Place")]
struct Place {
    town: Option<String>,
    street: Option<String>,
}

/// Without the rows that depend on a row that a rule above reads.
#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "own/partial.yaml", object = "Place", partial)]
struct Town {
    town: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "own/partial.yaml", object = "Stop", partial)]
struct Stop {
    at: paramtable::Date,
}

#[derive(Clone, Debug, PartialEq, Table)]
#[table(spec = "own/partial.yaml", enum = "Mode")]
enum Mode {
    A,
    B,
}

/// A parcel to send, which is usually valid.
fn parcel() -> impl Strategy<Value = Value> {
    let place = proptest::collection::hash_map(
        proptest::sample::select(vec!["town", "street"]),
        proptest::sample::select(vec!["x", "y"]).prop_map(Value::from),
        0..3,
    );
    let stop = proptest::sample::select(vec![
        serde_json::json!({ "at": "2026-02-28" }),
        serde_json::json!({ "at": "2026-02-28", "why": "rest" }),
        serde_json::json!({}),
    ]);
    let values = prop_oneof![
        Just(("mode", Value::from("A"))),
        Just(("mode", Value::from("B"))),
        proptest::sample::select(vec!["n", "long"]).prop_map(|note| ("note", Value::from(note))),
        (0..3_i64).prop_map(|price| ("price", Value::from(price))),
        place.prop_map(|place| ("to", serde_json::to_value(place).unwrap())),
        proptest::collection::vec(stop, 0..3).prop_map(|stops| ("stops", Value::from(stops))),
        Just(("extra", serde_json::json!({ "a": [1, null] }))),
    ];
    let values = proptest::collection::vec(values, 0..6);
    let parcel = values.prop_map(|values| {
        let values = values.into_iter().map(|(name, value)| (name.to_owned(), value));
        Value::Object([(String::from("id"), Value::from("1"))].into_iter().chain(values).collect())
    });
    let next = prop_oneof![
        2 => Just(None),
        1 => Just(Some(Value::Null)),
        2 => parcel.clone().prop_map(Some),
    ];
    (parcel, next).prop_map(|(mut parcel, next)| {
        if let Some(next) = next {
            parcel["next"] = next;
        }
        parcel
    })
}

/// Whether a text is accepted. An accepted value validates and keeps its content when
/// serialised.
fn comes_back<T: Table + Serialize + Debug + PartialEq>(text: &str) -> bool {
    let Ok(read) = from_json::<T>(text) else { return false };
    assert_eq!(paramtable::__private::validate(&*read), Ok(()), "{text}");
    let written = serde_json::to_string(&read).unwrap();
    assert_eq!(from_json::<T>(&written).as_deref(), Ok(&*read), "{text}, written as {written}");
    true
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn values_that_own_structs_accept_round_trip(parcel in parcel()) {
        let text = parcel.to_string();
        let accepted = comes_back::<Parcel>(&text);
        prop_assert_eq!(comes_back::<WithoutMode>(&text), accepted, "{}", text);
        prop_assert_eq!(comes_back::<WithoutNote>(&text), accepted, "{}", text);
    }
}
