//! How much memory a hostile payload can ask for. A binary of its own, so that
//! nothing else is counted.

#![allow(clippy::unwrap_used)]

use language::Types;
use paramtable::{Rejection, Violations, from_json};
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

// One test, since tests of a binary run at once.
#[test]
fn what_is_refused_asks_for_no_memory() {
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

fn check(body: &str) {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let Err(Rejection::Invalid(violations)) = from_json::<Types>(body) else {
        panic!("is refused");
    };
    let asked = MEMORY.peak_usage() - before;
    assert_eq!((violations.len(), violations.is_cut()), (Violations::MOST, true));
    assert!(asked < 64 * 1024, "{asked} bytes for {}", &body[..60]);
}
