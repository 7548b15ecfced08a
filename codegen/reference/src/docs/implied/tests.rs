//! The consequences of variants, case by case.

use super::implied_by;
use paramtable_interpret::check_sources;
use paramtable_language::{Diagnostics, Sources};

const API: &str = "\
rust: { crate: x }
facts: { guarantee: { type: boolean }, place: { values: [A, B, C] } }
";

/// The consequences of a variant's condition: `name=` and the first letter of each.
fn check(when: &str, rows: &str, expected: &str) {
    let page = format!(
        "operation: pay\nrequest:\n  parameters:\n{rows}variants:\n  - {{ name: One, when: {when} }}\n"
    );
    let texts = [("page.yaml", page.as_str()), ("paramtable.yaml", API)];
    let checked = check_sources(Sources::from_texts(texts), Diagnostics::default());
    let api = checked.api.unwrap_or_else(|| panic!("{:?}", checked.diagnostics));
    let operation = api.pages[0].operation.as_ref().expect("a page of an operation");
    let object = operation.request.as_ref().and_then(|body| body.type_.object());
    let condition = operation.variants[0].when.as_ref().expect("a condition");
    let found = implied_by(&api, object.expect("a table"), condition);
    let found: Vec<_> = found
        .iter()
        .map(|(path, what)| {
            format!(
                "{}={}",
                paramtable_language::model::wire_path(&api, path),
                &format!("{what:?}")[..1]
            )
        })
        .collect();
    assert_eq!(found.join(" "), expected, "{when}");
}

const MODES: &str = "    mode: { type: string, requirement: O, default: A, values: [A, B, C] }
    at: { type: string, requirement: C, exactly_when: { mode: [A, B] } }
    url: { type: string, requirement: C, only_when: { mode: { not: C } } }
    note: { type: string, requirement: O }
    card: { type: object, requirement: O, parameters: { pin: { type: string, requirement: C, required_when: { token: { present: false } } }, token: { type: string, requirement: O } } }
    bank: { type: string, requirement: C }
  rules: [{ id: one, exactly_one_of: [card, bank] }, { id: two, when: { mode: C }, require: [card.token] }]
";

#[test]
fn values_settle_what_reads_them() {
    check("{ mode: A }", MODES, "at=M url=A");
    check("{ mode: [A, C] }", MODES, "");
    check("{ mode: C }", MODES, "at=F url=F card=M card.pin=A card.token=M bank=F");
    // That there are no others but A and B is not thought of.
    check("{ mode: { not: C } }", MODES, "url=A");
}

#[test]
fn presence_settles_groups_and_what_is_below() {
    check("{ bank: { present: true } }", MODES, "card=F");
    check("{ bank: { present: false } }", MODES, "card=M");
    check("{ card.token: { present: false } }", MODES, "card.pin=M");
    check("{ card.token: { present: true } }", MODES, "card.pin=A bank=F");
    check("{ card: { present: false }, mode: C }", MODES, "at=F url=F bank=M");
}

const KINDS: &str = "    kind: { type: string, requirement: M, values: [TEXT, IMAGE, STICKER] }
    url: { type: string, requirement: C, required_when: { kind: IMAGE }, only_when: { kind: [IMAGE, STICKER] } }
    alt: { type: string, requirement: C, required_when: { url: { present: true } } }
";

#[test]
fn every_condition_of_a_row_counts() {
    // A forbidden row decides the rows that depend on it.
    check("{ kind: TEXT }", KINDS, "url=F alt=A");
    check("{ kind: IMAGE }", KINDS, "url=M alt=M");
    check("{ kind: STICKER }", KINDS, "url=A");
    check("{ kind: [TEXT, STICKER] }", KINDS, "");
}

const DEFAULTS: &str = "    inner: { type: object, requirement: O, parameters: { x: { type: string, default: D, requirement: O } } }
    note: { type: string, requirement: C, required_when: { inner.x: D } }
    more: { type: string, requirement: C, only_when: { note: { present: true } } }
  rules: [{ id: one, at_most_one_of: [more, inner] }]
";

#[test]
fn a_default_counts_only_where_its_table_is_sent() {
    check("{ inner.x: { present: false } }", DEFAULTS, "");
    check("{ inner: { present: true }, inner.x: { present: false } }", DEFAULTS, "note=M more=F");
}

#[test]
fn a_rule_that_may_apply_leaves_a_row_open() {
    // The group decides whether it is allowed.
    check("{ note: { present: true } }", DEFAULTS, "");
    check("{ note: { present: true }, inner: { present: false } }", DEFAULTS, "more=A");
}

const BY_FACTS: &str =
    "    report: { type: string, requirement: C, exactly_when: { $guarantee: true } }
    tax: { type: string, requirement: C, only_when: { $place: [A, B] } }
";

#[test]
fn facts_settle_what_reads_them() {
    check("{ $guarantee: true }", BY_FACTS, "report=M");
    check("{ $guarantee: { not: true } }", BY_FACTS, "report=F");
    check("{ $place: A }", BY_FACTS, "tax=A");
    check("{ $place: { not: C } }", BY_FACTS, "tax=A");
    check("{ $place: { not: [A, B] } }", BY_FACTS, "tax=F");
    check("{ $place: [B, C] }", BY_FACTS, "");
}
