//! Limits on the memory that hostile payloads and pages can use. This is a separate
//! binary, so that no other tests are counted.

#![allow(clippy::unwrap_used)]

use std::sync::Mutex;

use language::{Elements, PayRequest, Tree, Types};
use paramtable::{Rejection, Table, Violations, from_json};
use paramtable_codegen::generate;
use paramtable_tests::{Hostile, check_case, hostile_pages, large};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The lock of the test that is counting.
static COUNTING: Mutex<()> = Mutex::new(());

#[test]
fn hostile_pages_ask_for_bounded_memory() {
    let _counting = COUNTING.lock();
    for Hostile { name, page, .. } in hostile_pages() {
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        let _ = check_case(&page);
        let asked = MEMORY.peak_usage() - before;
        assert!(asked < 200 << 20, "{name}: {asked} bytes");
    }
}

#[test]
fn a_table_of_1500_mandatory_rows_is_generated_in_200_mb() {
    let _counting = COUNTING.lock();
    let api = check_case(&large::table(1_500, true)).api.unwrap();
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let outputs = generate(&api);
    let asked = MEMORY.peak_usage() - before;
    assert!(outputs.iter().count() > 1);
    assert!(asked < 200 << 20, "{asked} bytes");
}

#[test]
fn refused_payloads_use_little_memory() {
    let _counting = COUNTING.lock();
    for element in [r#"{"size":"x"}"#, "{}", "[]", r#"{"size":1,"b":2}"#, "null"] {
        let elements = vec![element; 100_000].join(",");
        check(&format!(r#"{{"parts":[{elements}]}}"#));
    }
    let good = vec![r#"{"size":1}"#; 100_000].join(",");
    let bad = vec!["1"; 101].join(",");
    check(&format!(r#"{{"parts":[{bad},{good}]}}"#));
    let unknown: Vec<_> = (0..100_000).map(|index| format!(r#""u{index}":{index}"#)).collect();
    check(&format!("{{{}}}", unknown.join(",")));
}

/// Bodies with a million elements, which conditions and rules read: time is linear, and
/// memory in proportion to the body, whether the list holds or not.
#[test]
fn a_million_elements_are_judged_in_bounded_time_and_memory() {
    const COUNT: usize = 1_000_000;
    let _counting = COUNTING.lock();
    let texts = |with: &dyn Fn(usize) -> String| -> String {
        (0..COUNT).map(with).collect::<Vec<_>>().join(",")
    };
    let different = texts(&|index| index.to_string());
    let equal = texts(&|_| String::from("1"));
    let bad = texts(&|_| String::from("[]"));
    for (body, most) in [
        // Under `unique`.
        (format!(r#"{{"prices":[{different}]}}"#), 160),
        (format!(r#"{{"prices":[{equal}]}}"#), 80),
        (format!(r#"{{"prices":[{bad}]}}"#), 80),
        // Under `any` and `each`: tags, of which each is tested while none of them passes.
        (format!(r#"{{"tags":[{}],"by_tag":""}}"#, texts(&|_| String::from(r#""a""#))), 160),
        (format!(r#"{{"tags":[1,{}],"by_tag":""}}"#, texts(&|_| String::from(r#""a""#))), 160),
        // Within a list of one too many.
        (format!(r#"{{"inner":{{"flags":[{}]}}}}"#, texts(&|_| String::from("true"))), 40),
    ] {
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        let _ = from_json::<Elements>(&body);
        let asked = MEMORY.peak_usage() - before;
        assert!(asked < most << 20, "{asked} bytes for {}", &body[..60]);
    }
}

fn check(body: &str) {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let Err(Rejection::Invalid(violations)) = from_json::<Types>(body) else {
        panic!("is refused");
    };
    let asked = MEMORY.peak_usage() - before;
    assert_eq!((violations.len(), violations.is_truncated()), (Violations::MAX, true));
    assert!(asked < 64 * 1024, "{asked} bytes for {}", &body[..60]);
}

/// The most memory that reading a valid body asks for.
fn asked_for<T: Table>(body: &str) -> usize {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let read = from_json::<T>(body).is_ok();
    assert!(read, "is valid: {}", &body[..60]);
    MEMORY.peak_usage() - before
}

/// A tag that comes last is looked for in the text, and nothing is kept until it comes.
#[test]
fn a_tag_that_comes_last_asks_for_no_more_memory() {
    let _counting = COUNTING.lock();
    let methods = |method: &str| {
        let methods = vec![method; 250_000].join(",");
        format!(r#"{{"kind":"ONCE","method":{method},"more":[{methods}]}}"#)
    };
    let first = methods(r#"{"type":"E_WALLET","account":"4111111111111111"}"#);
    let last = methods(r#"{"account":"4111111111111111","type":"E_WALLET"}"#);
    assert!(last.len() > 10 << 20);
    let [first, last] = [first, last].map(|body| asked_for::<PayRequest>(&body));
    assert!(last <= first + 4096, "{last} bytes, and {first} with the tag first");

    // In the place of a row there are ten megabytes, and they are nested in cases.
    let leaves = vec![r#"{"is":"LEAF","size":1}"#; 450_000].join(",");
    let nested = |before: &str, after: &str| {
        let (before, after) = (before.repeat(29), after.repeat(29));
        format!(r#"{before}{{"is":"TWIG","ends":[{leaves}]}}{after}"#)
    };
    let first = nested(r#"{"is":"TWIG","end":"#, "}");
    let last = nested(r#"{"end":"#, r#","is":"TWIG"}"#);
    let [first, last] = [first, last].map(|body| asked_for::<Tree>(&body));
    assert!(last <= first + 4096, "{last} bytes, and {first} with the tag first");
}
