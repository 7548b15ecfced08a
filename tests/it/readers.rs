//! All readers of JSON reach the same verdict on a text: `from_json`, serde's
//! `Deserialize` and the interpreter. They accept as JSON the same texts as
//! `serde_json`.

use std::cell::RefCell;
use std::collections::BTreeMap;

use language::Types;
use paramtable::{Decoded, Rejection};
use paramtable_interpret::Judging;
use paramtable_tests::{agree, api_of, object_of};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use serde::de::IgnoredAny;

/// Values, both valid and malformed.
const VALUES: [&str; 24] = [
    "null",
    "true",
    "0",
    "-0",
    "100.00",
    "1E+5",
    "1e400",
    "12345678901234567890123",
    r#""""#,
    r#""ab""#,
    r#""é\u00e9\ud83d\ude00""#,
    r#""\ud83d""#,
    r#""\ude00\ud83da""#,
    r#""\t\/""#,
    "01",
    "1.",
    "-",
    "nul",
    "NaN",
    "'a'",
    r#""\x""#,
    r#""\u12""#,
    "\"a\nb\"",
    "\"a",
];

/// Names of rows, and names that no row has.
const NAMES: [&str; 9] = [
    "\"free\"",
    "\"text\"",
    "\"prices\"",
    "\"tags\"",
    "\"inner\"",
    "\"other\"",
    r#""t\u0065xt""#,
    r#""\ud83d""#,
    "free",
];

fn json() -> impl Strategy<Value = String> {
    // Malformed parts are rare, so that some texts are JSON.
    let value = prop_oneof![30 => select(&VALUES[..14]), 1 => select(&VALUES[14..])];
    let name = prop_oneof![60 => select(&NAMES[..8]), 1 => select(&NAMES[8..])];
    let comma = prop_oneof![100 => Just(","), 1 => select(&["", ",,", " , ", ":"][..])];
    let depth =
        prop_oneof![10 => Just(0_usize), 1 => select(&[1_usize, 122, 125, 126, 127, 200][..])];
    value.prop_map(str::to_owned).prop_recursive(4, 24, 4, move |inner| {
        let nested = (inner.clone(), depth.clone()).prop_map(|(value, depth)| {
            format!("{}{value}{}", "[".repeat(depth), "]".repeat(depth))
        });
        let entry = (name.clone(), nested).prop_map(|(name, value)| format!("{name}: {value}"));
        let join = |parts: Vec<(String, &str)>| {
            let mut text: String = parts.iter().flat_map(|(part, comma)| [part, *comma]).collect();
            if text.ends_with(',') {
                text.pop();
            }
            text
        };
        prop_oneof![
            3 => prop::collection::vec((entry, comma.clone()), 0..5)
                .prop_map(move |entries| format!("{{{}}}", join(entries))),
            1 => prop::collection::vec((inner, comma.clone()), 0..4)
                .prop_map(move |values| format!("[{}]", join(values))),
        ]
    })
}

#[test]
fn every_reader_gives_the_same_verdict() {
    let api = api_of("tests/language/spec");
    let type_ = object_of(&api, "Types");
    let config =
        ProptestConfig { cases: 5_000, failure_persistence: None, ..ProptestConfig::default() };
    // A fixed seed, so that every run tests the same cases.
    let mut runner =
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let around = select(&["", "", "", "", "", " ", "\n", "\u{feff}", "}", "1"][..]);
    let met = RefCell::new(BTreeMap::<Option<bool>, usize>::new());
    let read = runner.run(&(around.clone(), json(), around), |(before, text, after)| {
        let text = format!("{before}{text}{after}");
        let read = paramtable::from_json::<Types>(&text);
        let by_serde = serde_json::from_str(&text).ok().map(|Decoded::<Types>(read)| read);
        let by_text = match read.clone() {
            Ok(value) => Some(Ok(value)),
            Err(Rejection::Invalid(violations)) => Some(Err(violations)),
            Err(Rejection::Syntax(_)) => None,
        };
        prop_assert_eq!(&by_serde, &by_text);
        let verdict = by_text.as_ref().map(Result::is_ok);
        *met.borrow_mut().entry(verdict).or_default() += 1;
        let is_json = serde_json::from_str::<IgnoredAny>(&text).is_ok();
        prop_assert_eq!(is_json, by_text.is_some());
        agree(read.map(|_| ()), &api, &type_, &text, Judging::Request);
        let lenient = paramtable::read_response::<Types>(&text).map(|_| ());
        agree(lenient, &api, &type_, &text, Judging::Response);
        Ok(())
    });
    read.unwrap();
    // Texts that are not JSON, refused texts and accepted ones must all occur.
    assert!(met.borrow().len() == 3 && met.borrow().values().all(|count| *count > 100), "{met:?}");
}
