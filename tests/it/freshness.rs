//! The committed files that are generated are up to date.

use paramtable_codegen::{check, generate};

#[track_caller]
fn is_fresh(spec: &str, out: &str, command: &str) {
    let repository = paramtable_tests::repository();
    let checked = check(&repository.join(spec)).unwrap();
    let api = checked.api.expect("the spec has mistakes: run `cargo run -- check`");
    let outputs = generate(&api).made_from(&repository.join(spec));
    let changes = outputs.compare(&repository.join(out)).unwrap();
    let paths: Vec<_> = changes.iter().map(|change| format!("{out}/{}", change.path)).collect();
    assert!(paths.is_empty(), "out of date: {paths:?}; run `{command}` and commit the result");
}

#[test]
fn payments_are_fresh() {
    is_fresh("spec", "generated", "cargo run -- generate");
}

#[test]
fn the_store_is_fresh() {
    is_fresh(
        "examples/store/spec",
        "examples/store/generated",
        "cargo run -- generate --spec examples/store/spec --out examples/store/generated",
    );
}
