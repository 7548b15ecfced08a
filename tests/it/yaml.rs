//! Our YAML reader and an independent one read the same values from every page of the
//! repository that is valid YAML.

use paramtable_tests::{pages_in, pages_of, repository};
use serde_json::Value;

#[test]
fn every_page_is_the_same_tree() {
    let folders = ["spec", "tests/language/spec", "tests/borrowed/spec", "tests/cases"];
    let files = folders.iter().flat_map(|folder| pages_of(&repository().join(folder)));
    let mut compared = 0;
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        for (page, text) in pages_in(&text) {
            // YAML that pages may not use has its own test cases.
            let Some(ours) = paramtable_language::page_as_json(&text) else { continue };
            let ours: Value = match serde_json::from_str(&ours) {
                // Neither library can represent the number.
                Err(error) if error.to_string().starts_with("number out of range") => continue,
                ours => ours.unwrap(),
            };
            let theirs: Value = match serde_yaml::from_str(&text) {
                Err(error) if error.to_string().contains("number out of range") => continue,
                theirs => theirs.unwrap(),
            };
            assert_eq!(ours, theirs, "{} {page}", path.display());
            compared += 1;
        }
    }
    assert!(compared > 100, "{compared} pages");
}
