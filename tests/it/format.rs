//! Formatting of pages.

use std::path::Path;

use paramtable_language::{Diagnostics, Formatted, Sources, format};
use paramtable_tests::{pages_of, repository};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

fn tidy(page: &str) -> Formatted {
    let sources = Sources::from_texts([("page.yaml", page)]);
    let (file, _) = sources.iter().next().unwrap();
    format(&sources, file, &mut Diagnostics::default())
}

#[test]
fn pages_become_tidy() {
    insta::glob!("../cases/format", "*.yaml", |path| {
        let page = std::fs::read_to_string(path).unwrap();
        let Formatted::Tidy(tidied) = tidy(&page) else { panic!("{:?}", tidy(&page)) };
        insta::assert_snapshot!(tidied);
    });
}

/// Every page of the repository can be formatted, even pages with mistakes, and
/// formatting a formatted page changes nothing.
#[test]
fn formatting_is_stable_for_every_page() {
    for folder in ["spec", "tests/language/spec", "tests/cases"] {
        for path in pages_of(&repository().join(folder)) {
            let page = std::fs::read_to_string(&path).unwrap();
            match tidy(&page) {
                // The formatter has read the result again and compared it with the
                // original.
                Formatted::Tidy(tidied) => {
                    let again = Formatted::Tidy(tidied.clone());
                    assert_eq!(tidy(&tidied), again, "{}", path.display());
                }
                Formatted::Unreadable => {}
                Formatted::Changed => panic!("{}", path.display()),
            }
        }
    }
}

/// The pages that users copy are formatted.
#[test]
fn our_own_pages_are_formatted() {
    for path in pages_of(&repository().join("spec")) {
        let page = std::fs::read_to_string(&path).unwrap();
        let expected = Formatted::Tidy(page.clone());
        if path.file_name() != Some(Path::new("paramtable.yaml").as_os_str()) {
            assert_eq!(tidy(&page), expected, "{}: run `cargo run -- fmt`", path.display());
        }
    }
}

#[test]
fn pages_that_can_not_be_formatted_are_left_alone() {
    for page in
        ["a: 1\na: 2\n", "a: &x 1\nb: *x\n", "a: 1\n---\nb: 2\n", "a: [\n", "# nothing\n", "---"]
    {
        assert_eq!(tidy(page), Formatted::Unreadable, "{page}");
    }
}

/// A block scalar may end with blanks that are not a complete line.
#[test]
fn blanks_at_the_end_of_a_text_stay() {
    let page = "a: |\n  x\n   ";
    assert_eq!(tidy(page), Formatted::Tidy(format!("{page}\n")));
    assert_eq!(tidy("a: |\n  "), Formatted::Tidy(String::from("a: |\n")));
}

/// Values after a key or a dash; their further lines are indented below it.
const VALUES: [&str; 20] = [
    "M",
    "mandatory",
    "a b # c",
    "\"a\"",
    "\"a\n  b\n\n  c\"",
    "'it''s'",
    "plain\n  and more",
    "",
    "{}",
    "[]",
    "[a, b]",
    "{ type: string, requirement: optional }",
    "{ a: [b, { c: d }],\n  e: f }",
    "{\n  a: b, # c\n  d: e\n}",
    "|\n  text",
    "|+\n  text\n",
    ">-\n  text\n    deeper\n\n  text",
    "| # c\n  text\n  \ttab",
    "|2\n    text\n  less",
    "|\n",
];

/// Lines that can be inserted anywhere, with a meaning that depends on their place.
const ANYWHERE: [&str; 12] = [
    "",
    " ",
    "   ",
    "        ",
    "              ",
    "\t",
    "      \t",
    "   \u{a0}",
    "      \u{3000}",
    "# c",
    "    # c",
    "          # c",
];

const KEYS: [&str; 9] = [
    "requirement",
    "type",
    "parameters",
    "objects",
    "description",
    "enums",
    "values",
    "\"title\"",
    "x",
];

/// The text on the line of a key or a dash, and the lines below.
type Written = (String, Vec<String>);

fn value() -> impl Strategy<Value = Written> {
    select(&VALUES[..]).prop_map(|text| {
        let mut lines = text.split('\n').map(str::to_owned);
        (lines.next().unwrap_or_default(), lines.collect())
    })
}

/// The lines of a map or a list of these values.
fn parts(value: impl Strategy<Value = Written>) -> impl Strategy<Value = Vec<String>> {
    let parts = prop::collection::vec((select(&KEYS[..]), value, 1..4_usize), 1..5);
    (any::<bool>(), parts).prop_map(|(is_map, parts)| {
        let mut lines = Vec::new();
        let mut known = Vec::new();
        for (key, (first, below), indent) in parts {
            if is_map && known.contains(&key) {
                continue;
            }
            known.push(key);
            let begin = if is_map { format!("{key}:") } else { String::from("-") };
            lines.push(format!("{begin} {first}"));
            lines.extend(below.iter().map(|line| format!("{:indent$}{line}", "")));
        }
        lines
    })
}

fn block() -> impl Strategy<Value = Vec<String>> {
    parts(value()).prop_recursive(4, 32, 4, |inner| {
        let nested =
            (select(vec!["", "# c"]), inner).prop_map(|(beside, lines)| (beside.to_owned(), lines));
        parts(prop_oneof![value(), nested])
    })
}

/// The lines of a page from the test cases.
fn own_page() -> impl Strategy<Value = Vec<String>> {
    let pages = pages_of(&repository().join("tests/cases"));
    select(pages).prop_map(|path| {
        let page = std::fs::read_to_string(path).unwrap();
        page.lines().map(str::to_owned).collect()
    })
}

/// A page with lines inserted at any place, even if the result is invalid.
fn page() -> impl Strategy<Value = String> {
    let anywhere = prop::collection::vec((any::<Index>(), select(&ANYWHERE[..])), 0..6);
    let lines = prop_oneof![12 => block(), 1 => own_page()];
    (lines, anywhere, any::<bool>()).prop_map(|(mut lines, anywhere, ends)| {
        for (at, line) in anywhere {
            lines.insert(at.index(lines.len() + 1), line.to_owned());
        }
        format!("{}{}", lines.join("\n"), if ends { "\n" } else { "" })
    })
}

/// Every page that can be read can be formatted, and formatting it again changes
/// nothing.
#[test]
fn formatting_is_idempotent() {
    let config =
        ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() };
    let mut runner =
        TestRunner::new_with_rng(config, TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let read = std::cell::Cell::new(0);
    let twice = runner.run(&page(), |page| {
        match tidy(&page) {
            Formatted::Tidy(tidied) => {
                read.set(read.get() + 1);
                prop_assert_eq!(tidy(&tidied), Formatted::Tidy(tidied));
            }
            Formatted::Unreadable => {}
            Formatted::Changed => prop_assert!(false, "it would say something else"),
        }
        Ok(())
    });
    twice.unwrap();
    assert!(read.get() > 1_000, "only {} pages could be read", read.get());
}

#[test]
fn facts_are_put_in_order() {
    let page = "facts:\n  guarantee: {description: It takes part., type:   boolean}  # asked\nrust: {crate: example}\n";
    let sources = Sources::from_texts([("paramtable.yaml", page)]);
    let (file, _) = sources.iter().next().unwrap();
    let tidy = "facts:\n  guarantee: { type: boolean, description: It takes part. } # asked\n\nrust: { crate: example }\n";
    let formatted = format(&sources, file, &mut Diagnostics::default());
    assert_eq!(formatted, Formatted::Tidy(tidy.to_owned()));
}
