//! Limits on the memory that hostile payloads and pages can use. This is a separate
//! binary, so that no other tests are counted.

#![allow(clippy::unwrap_used)]

use std::sync::Mutex;

use language::{Elements, Types};
use paramtable::{Rejection, Violations, from_json};
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
