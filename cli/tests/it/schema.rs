//! `paramtable schema`

use std::fs;
use std::path::Path;

use crate::common::{PAGE, check, spec};

#[test]
fn the_committed_schema_is_fresh() {
    let folder = spec(PAGE);
    check(folder.path(), &["schema"], 0, &["wrote spec/paramtable.schema.json"]);
    check(folder.path(), &["schema"], 0, &["nothing to change"]);
    check(folder.path(), &["check"], 0, &["2 pages, no mistakes"]);
    let made = fs::read_to_string(folder.path().join("spec/paramtable.schema.json")).unwrap();
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/paramtable.schema.json");
    let committed = fs::read_to_string(committed).unwrap();
    assert!(made == committed, "out of date: run `cargo run -- schema` and commit the result");
}
