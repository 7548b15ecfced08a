//! Our reader and an independent one make the same of every page of the
//! repository.

use serde_json::Value;

fn pages(folder: &std::path::Path, all: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            pages(&path, all);
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            all.push(path);
        }
    }
}

#[test]
fn every_page_is_the_same_tree() {
    let mut all = Vec::new();
    for folder in ["spec", "tests/language/spec", "tests/cases/emit"] {
        pages(&paramtable_tests::repository().join(folder), &mut all);
    }
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
