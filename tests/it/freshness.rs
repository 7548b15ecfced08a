//! The committed files in `generated/` are up to date.

use std::path::Path;

use paramtable_codegen::{check, generate};

#[test]
fn generated_is_fresh() {
    let repository = paramtable_tests::repository();
    let (spec, out) = (repository.join("spec"), repository.join("generated"));
    let checked = check(&spec).unwrap();
    let api = checked.api.expect("the spec does not hold: run `cargo run -- check`");
    let changes = generate(&api).made_from(&spec).compare(&out).unwrap();
    let paths: Vec<_> =
        changes.iter().map(|change| Path::new("generated").join(&change.path)).collect();
    assert!(
        paths.is_empty(),
        "out of date: {paths:?}; run `cargo run -- generate` and commit the result"
    );
}
