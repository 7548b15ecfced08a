//! Small pages with one mistake each, and their diagnostics.

use std::collections::BTreeSet;

use paramtable_language::diagnostic::codes::CATALOGUE;

#[test]
fn mistakes_are_explained() {
    insta::glob!("../cases/diagnostics", "*.yaml", |path| {
        let case = std::fs::read_to_string(path).unwrap();
        insta::assert_snapshot!(paramtable_tests::diagnostics_of(&case));
    });
}

/// Codes about files, which are reported before any page is read. The tests of the
/// command cover them.
const OF_FILES: [&str; 3] = ["PT002", "PT003", "PT008"];

#[test]
fn every_code_has_a_case() {
    let cases = std::fs::read_dir(paramtable_tests::repository().join("tests/cases/diagnostics"));
    let mut said = BTreeSet::new();
    for case in cases.unwrap() {
        let case = std::fs::read_to_string(case.unwrap().path()).unwrap();
        let checked = paramtable_tests::check_case(&case);
        said.extend(checked.diagnostics.iter().map(|diagnostic| diagnostic.code.id));
    }
    said.extend(OF_FILES);
    let unsaid: Vec<_> =
        CATALOGUE.iter().map(|code| code.id).filter(|id| !said.contains(id)).collect();
    assert_eq!(unsaid, [""; 0], "codes without a case in tests/cases/diagnostics");
}
