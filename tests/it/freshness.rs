//! What is committed is what the pages become.

use std::path::Path;

use paramtable_codegen::{check, generate};

fn check_fresh(spec: &str, out: &str, mend: &str) {
    let repository = paramtable_tests::repository();
    let (folder, out_folder) = (repository.join(spec), repository.join(out));
    let checked = check(&folder).unwrap();
    let api = checked
        .api
        .unwrap_or_else(|| panic!("{spec} does not hold: run `cargo run -- check --spec {spec}`"));
    let changes = generate(&api).made_from(&folder).compare(&out_folder).unwrap();
    let paths: Vec<_> = changes.iter().map(|change| Path::new(out).join(&change.path)).collect();
    assert!(paths.is_empty(), "out of date: {paths:?}; run `{mend}` and commit the result");
}

#[test]
fn generated_is_fresh() {
    check_fresh("spec", "generated", "cargo run -- generate");
}

#[test]
fn the_borrowed_crate_is_fresh() {
    check_fresh(
        "tests/borrowed/spec",
        "tests/borrowed/generated",
        "cargo run -- generate --spec tests/borrowed/spec --out tests/borrowed/generated",
    );
}

#[test]
fn the_language_crate_is_fresh() {
    check_fresh(
        "tests/language/spec",
        "tests/language/generated",
        "cargo run -- generate --spec tests/language/spec --out tests/language/generated",
    );
}
