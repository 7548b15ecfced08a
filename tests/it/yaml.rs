//! Our reader and an independent one make the same of every page of the
//! repository.

use paramtable_tests::{pages_of, repository};
use serde_json::Value;

#[test]
fn every_page_is_the_same_tree() {
    let folders = ["spec", "tests/language/spec", "tests/cases/emit"];
    let all: Vec<_> =
        folders.iter().flat_map(|folder| pages_of(&repository().join(folder))).collect();
    assert!(all.len() > 30);
    for path in all {
        let text = std::fs::read_to_string(&path).unwrap();
        // Cases of several pages are not one page.
        if text.contains("# === ") {
            continue;
        }
        let ours = paramtable_codegen::page_as_json(&text).unwrap_or_default();
        let ours: Value = serde_json::from_str(&ours).unwrap();
        let theirs: Value = serde_yaml::from_str(&text).unwrap();
        assert_eq!(ours, theirs, "{}", path.display());
    }
}
