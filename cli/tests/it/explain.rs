//! `paramtable explain`

use std::fs;
use std::path::Path;

use crate::common::{check, run};

#[test]
fn codes_are_explained() {
    let here = tempfile::tempdir().unwrap();
    check(here.path(), &["explain", "pt302"], 0, &["# PT302: invalid bounds", "Wrong:", "Right:"]);
    check(here.path(), &["explain"], 0, &["PT001  invalid YAML", "PT504"]);
    check(here.path(), &["explain", "PT999"], 2, &["there is no code `PT999`"]);
}

#[test]
fn the_committed_explanations_are_fresh() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (_, made) = run(&here, &["explain", "--all"]);
    let committed = fs::read_to_string(here.join("docs/diagnostics.md")).unwrap();
    assert!(
        made == committed,
        "out of date: run `cargo run -- explain --all > docs/diagnostics.md` and commit the result"
    );
}
