//! The findings of the analysis, held against all payloads of many tiny specs.
//! `PARAMTABLE_TINY=100000` tries more of them.

use std::fmt::Write;

use paramtable_interpret::{Judging, interpret, json};
use paramtable_language::model::{Api, Type};
use paramtable_language::{Diagnostics, Sources};
use paramtable_tests::{api_of, check_case};

/// Specs of people are right: nothing is said of them.
#[test]
fn nothing_is_found_in_specs_that_are_right() {
    for spec in ["spec", "examples/store/spec", "tests/language/spec"] {
        let found = paramtable_analysis::findings(&api_of(spec));
        let found: Vec<_> = found.into_iter().map(|diagnostic| diagnostic.message).collect();
        assert_eq!(found, [""; 0], "{spec}");
    }
}

/// Numbers that look random and are the same on every run (`SplitMix64`).
struct Random(u64);

impl Random {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap_or(0) % count
    }
}

/// A spec of three rows whose conditions and rules are drawn.
fn tiny(random: &mut Random) -> String {
    let mut condition = || {
        let tests = [
            "mode: A",
            "mode: { not: [A] }",
            "flag: true",
            "flag: { present: true }",
            "flag: { present: false }",
            "count: { min: 2 }",
            "count: [1, 3]",
            "any_of: [{ mode: B }, { count: 2 }]",
            "none_of: [{ flag: false }, { count: { present: true } }]",
        ];
        let test = tests[random.below(tests.len())];
        let when = ["required_when", "only_when", "exactly_when"][random.below(3)];
        (test, when, random.below(8))
    };
    let mut page =
        String::from("operation: pay\nmethod: POST\npath: /pay\nrequest:\n  parameters:\n");
    for (name, columns, default) in [
        ("mode", "type: string, values: [A, B]", "A"),
        ("flag", "type: boolean", "false"),
        ("count", "type: integer, range: 1-3", "2"),
    ] {
        let (test, when, kind) = condition();
        let rest = match kind {
            0 | 1 => String::from("requirement: M"),
            2 => format!("requirement: O, default: {default}"),
            3 | 4 if !test.contains(name) => format!("requirement: C, {when}: {{ {test} }}"),
            _ => String::from("requirement: O"),
        };
        let _ = writeln!(page, "    {name}: {{ {columns}, {rest} }}");
    }
    page.push_str("  rules:\n");
    for index in 0..3 {
        let (test, _, kind) = condition();
        let statement = [
            "require: [flag]",
            "forbid: [count]",
            "expect: { mode: B }",
            "expect: { count: { min: 2 } }",
            "at_most_one_of: [flag, count]",
            "exactly_one_of: [mode, count]",
            "all_or_none_of: [mode, flag]",
            "at_least_one_of: [flag, count]",
        ][kind];
        let _ = writeln!(page, "    - {{ id: r{index}, when: {{ {test} }}, {statement} }}");
    }
    page
}

/// The model of a page; `None` if the page has a mistake that is found without a search.
fn model(page: &str) -> Option<Api> {
    let api = ("paramtable.yaml", "title: T\nrust: { crate: t }\n");
    let sources = Sources::from_texts([api, ("pay.yaml", page)]);
    paramtable_codegen::check_sources(sources, Diagnostics::default()).api
}

/// Every payload, as the names that it has and its JSON.
fn payloads() -> Vec<(Vec<&'static str>, String)> {
    let mut all = Vec::new();
    for mode in ["", "\"A\"", "\"B\""] {
        for flag in ["", "true", "false"] {
            for count in ["", "1", "2", "3"] {
                let rows = [("mode", mode), ("flag", flag), ("count", count)];
                let sent = rows.iter().filter(|(_, value)| !value.is_empty());
                let names = sent.clone().map(|(name, _)| *name).collect();
                let entries: Vec<_> =
                    sent.map(|(name, value)| format!("\"{name}\":{value}")).collect();
                all.push((names, format!("{{{}}}", entries.join(","))));
            }
        }
    }
    all
}

/// The rules that a payload breaks; an empty text for anything else.
fn broken(api: &Api, payload: &str) -> Vec<String> {
    let type_ = Type::Object(api.object_named("payRequest").expect("the request"));
    let json = json::parse(payload).expect("JSON");
    let found = interpret(api, &type_, &json, Judging::Request);
    found.iter().map(|violation| violation.rule().unwrap_or_default().to_owned()).collect()
}

#[test]
fn findings_hold_of_all_payloads() {
    let tries = std::env::var("PARAMTABLE_TINY").ok().and_then(|tries| tries.parse().ok());
    let mut random = Random(7);
    let payloads = payloads();
    let mut said = 0;
    for _ in 0..tries.unwrap_or(600) {
        let page = tiny(&mut random);
        let Some(api) = &model(&page) else { continue };
        let judged: Vec<_> =
            payloads.iter().map(|(names, payload)| (names, broken(api, payload))).collect();
        let valid: Vec<_> = judged.iter().filter(|(_, broken)| broken.is_empty()).collect();
        let found = paramtable_analysis::findings(api);
        let is_empty = found.iter().any(|diagnostic| diagnostic.code.id == "PT601");
        assert_eq!(is_empty, valid.is_empty(), "{page}");
        for diagnostic in &found {
            let label = diagnostic.labels.first().expect("a place");
            let text = &page[label.span.range()];
            let is_right = match diagnostic.code.id {
                "PT602" => valid.iter().all(|(names, _)| !names.contains(&text)),
                "PT603" => valid.iter().all(|(names, _)| names.contains(&text)),
                // Without the rule, the same payloads are valid.
                "PT604" if text.starts_with('{') => {
                    let without = page.replace(&format!("    - {text}\n"), "");
                    model(&without).is_none_or(|without| {
                        judged.iter().zip(&payloads).all(|((_, broken), (_, payload))| {
                            broken.is_empty() == self::broken(&without, payload).is_empty()
                        })
                    })
                }
                // PT601 is judged above, once for the page.
                _ => true,
            };
            assert!(is_right, "{diagnostic:#?}\n{page}");
            said += 1;
        }
        // What is so is said, if nothing else is said that may be the reason of it.
        if found.is_empty() {
            for (name, column) in [("mode", "mode: "), ("flag", "flag: "), ("count", "count: ")] {
                let is_sent = valid.iter().any(|(names, _)| names.contains(&name));
                assert!(is_sent, "{name} is never sent\n{page}");
                let row = page.lines().find(|line| line.trim_start().starts_with(column));
                let is_mandatory = row.is_some_and(|row| row.contains("requirement: M"));
                let is_absent = valid.iter().any(|(names, _)| !names.contains(&name));
                assert!(is_absent || is_mandatory, "{name} is always sent\n{page}");
            }
        }
    }
    assert!(said > 100, "too few findings to mean anything: {said}");
}

/// A finding names the lines that make it so, and no others.
#[test]
fn the_lines_of_a_finding_are_few() {
    let page = std::fs::read_to_string(
        paramtable_tests::repository().join("tests/cases/diagnostics/finding-never-sent.yaml"),
    );
    let checked = check_case(&page.expect("the case"));
    let lines: Vec<_> = checked.diagnostics.iter().map(|found| found.labels.len()).collect();
    assert_eq!(lines, [3, 2]);
}
