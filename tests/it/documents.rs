//! The files that the developers' documents name must exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use paramtable_tests::repository;

/// The documents that are checked.
const DOCUMENTS: [&str; 3] = ["ARCHITECTURE.md", "CONTRIBUTING.md", "docs/design.md"];

#[test]
fn documents_name_files_that_exist() {
    let known = paths();
    let mut missing = Vec::new();
    for document in DOCUMENTS {
        let text = fs::read_to_string(repository().join(document)).unwrap();
        for code in text.split('`').skip(1).step_by(2).filter(|code| is_path(code)) {
            let code = code.trim_end_matches('/').trim_start_matches("./");
            let is_known = known.iter().any(|path| names(path, code));
            if !is_known {
                missing.push(format!("{document}: `{code}`"));
            }
        }
    }
    assert!(missing.is_empty(), "no such file or folder:\n{}", missing.join("\n"));
}

/// Whether a code span is a path: it has a folder or a file extension.
fn is_path(code: &str) -> bool {
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || "_-./".contains(letter);
    let has_ending = [".rs", ".md", ".yaml", ".js"].iter().any(|ending| code.ends_with(ending));
    let has_folder = code.contains('/') && !code.starts_with('/');
    code.chars().all(is_word) && (has_ending || has_folder)
}

/// Whether a path ends with the path in a document, which may leave out the extension.
fn names(path: &str, code: &str) -> bool {
    let ends = |path: &str| {
        path.strip_suffix(code).is_some_and(|before| before.is_empty() || before.ends_with('/'))
    };
    ends(path) || path.rsplit_once('.').is_some_and(|(stem, _)| ends(stem))
}

/// All files and folders of the repository except build products.
fn paths() -> BTreeSet<String> {
    fn add(folder: &Path, paths: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let (path, name) = (entry.path(), entry.file_name());
            if [".git", "target", "site", "node_modules"].iter().any(|skipped| name == *skipped) {
                continue;
            }
            let below = path.strip_prefix(repository()).unwrap();
            let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
            paths.insert(parts.join("/"));
            if entry.file_type().unwrap().is_dir() {
                add(&path, paths);
            }
        }
    }
    let mut paths = BTreeSet::new();
    add(&repository(), &mut paths);
    paths
}
