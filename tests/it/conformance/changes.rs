//! Random changes to examples: values removed, replaced, added and copied.

use paramtable_core::pointer::{escaped, unescaped};
use paramtable_language::model::Api;
use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;

/// Calls `check` with the examples and with changed copies of them.
pub(crate) fn for_changed(api: &Api, examples: &[Value], check: &dyn Fn(&str)) {
    let mut names: Vec<String> = api
        .objects()
        .iter()
        .flat_map(|object| {
            object.parameters.iter().map(|parameter| parameter.name.wire().to_owned())
        })
        .collect();
    names.push(String::from("no such name"));
    let example = proptest::sample::select(examples.to_vec());
    let changed = (example, proptest::collection::vec(change(names), 0..6));
    // A fixed seed, so that every run tests the same cases.
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, rng);
    runner
        .run(&changed, |(mut value, changes)| {
            for change in &changes {
                apply(&mut value, change);
            }
            check(&value.to_string());
            Ok(())
        })
        .unwrap();
}

/// Values that replace other values.
fn replacement() -> impl Strategy<Value = Value> {
    let texts = [
        "",
        "x",
        "a",
        "REDIRECT",
        "API",
        "MULTIPLE",
        "SINGLE",
        "CARD",
        "QR",
        "VIRTUAL_ACCOUNT",
        "EXTERNAL",
        "MERCHANT",
        "TRANSFER_ONLY",
        "NO SUCH VALUE",
        "2026-01-31T23:59:00Z",
        "2026-02-30T00:00:00Z",
        "2026-01-31",
        "IDR",
        "USD",
        "81234",
        "00",
        "01",
        "5",
        "true",
        "+12",
        "sftp:a",
        "23:59:00Z",
        "äöü",
        "de",
        "GB83WEST12345698765432",
        "more than twenty characters, and then some",
        "z",
        "y",
        // Tags of tables with cases.
        "ONCE",
        "DAILY",
        "BANK",
        "E_WALLET",
        "CASH",
        "VOUCHER",
        "POINTS",
        "NONE",
        "BRANCH",
        "FAILED",
    ];
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        prop_oneof![Just(0), Just(1), Just(2), Just(7), Just(10), Just(-1), Just(i64::MAX)]
            .prop_map(Value::from),
        prop_oneof![Just(0.5), Just(1.0), Just(2.25), Just(1e30)].prop_map(Value::from),
        proptest::sample::select(texts.to_vec()).prop_map(Value::from),
        Just(Value::Array(Vec::new())),
        Just(serde_json::json!(["a", 1, null])),
        Just(serde_json::json!({})),
        Just(serde_json::json!({ "type": "CARD" })),
    ]
}

/// A change to a value.
#[derive(Clone, Debug)]
enum Change {
    Remove(usize),
    Replace(usize, Value),
    Add(usize, String, Value),
    Copy(usize, usize),
}

fn change(names: Vec<String>) -> impl Strategy<Value = Change> {
    let name = proptest::sample::select(names);
    prop_oneof![
        any::<usize>().prop_map(Change::Remove),
        (any::<usize>(), replacement()).prop_map(|(at, value)| Change::Replace(at, value)),
        (any::<usize>(), name, replacement())
            .prop_map(|(at, name, value)| Change::Add(at, name, value)),
        (any::<usize>(), any::<usize>()).prop_map(|(from, to)| Change::Copy(from, to)),
    ]
}

/// The pointers of all values in a value.
fn pointers(value: &Value, at: &str, all: &mut Vec<String>) {
    all.push(at.to_owned());
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                pointers(value, &format!("{at}/{}", escaped(name)), all);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                pointers(value, &format!("{at}/{index}"), all);
            }
        }
        _ => {}
    }
}

fn apply(value: &mut Value, change: &Change) {
    let mut all = Vec::new();
    pointers(value, "", &mut all);
    let pick = |index: usize| all[index % all.len()].clone();
    match change {
        Change::Remove(at) => {
            let pointer = pick(*at);
            let Some((parent, name)) = pointer.rsplit_once('/') else { return };
            if let Some(Value::Object(object)) = value.pointer_mut(parent) {
                object.remove(&unescaped(name));
            }
        }
        Change::Replace(at, with) => {
            if let Some(place) = value.pointer_mut(&pick(*at)) {
                *place = with.clone();
            }
        }
        Change::Add(at, name, with) => {
            if let Some(Value::Object(object)) = value.pointer_mut(&pick(*at)) {
                object.insert(name.clone(), with.clone());
            }
        }
        Change::Copy(from, to) => {
            let copied = value.pointer(&pick(*from)).cloned();
            if let (Some(copied), Some(place)) = (copied, value.pointer_mut(&pick(*to))) {
                *place = copied;
            }
        }
    }
}
