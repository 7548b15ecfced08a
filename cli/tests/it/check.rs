//! `paramtable check`, and how every command reports mistakes in a spec.

use std::fs;

use crate::common::{PAGE, check, run, spec};

#[test]
fn a_bad_page_is_explained_and_nothing_is_written() {
    let folder = spec(&PAGE.replace("string", "strng").replace("requirement", "requirment"));
    let here = folder.path();
    let says = [
        "error[PT101]",
        "spec/thing.yaml:4:",
        "did you mean `string`?",
        "did you mean `requirement`?",
        "2 errors",
    ];
    check(here, &["check"], 1, &says);
    check(here, &["generate"], 1, &says);
    check(here, &["generate", "--check"], 1, &says);
    assert!(!here.join("generated").exists());
    fs::write(here.join("spec/thing.yaml"), PAGE).unwrap();
    check(here, &["check"], 0, &["spec: 2 pages, no mistakes"]);
}

#[test]
fn pages_that_are_no_text_are_named() {
    let folder = spec(PAGE);
    let here = folder.path();
    fs::write(here.join("spec/bytes.yaml"), b"objects:\n  \xff\xfe: {}\n").unwrap();
    fs::write(here.join("spec/huge.yaml"), vec![b'#'; 5 << 20]).unwrap();
    check(here, &["check"], 1, &["PT002", "spec/bytes.yaml:2:3", "PT003", "spec/huge.yaml"]);
}

#[test]
fn a_folder_without_a_spec_is_reported_with_the_fix() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("spec")).unwrap();
    check(folder.path(), &["check"], 1, &["PT008", "paramtable.yaml", "rust: { crate: my-api }"]);
}

#[test]
fn a_command_that_can_not_run_exits_with_2() {
    let folder = tempfile::tempdir().unwrap();
    check(folder.path(), &["check"], 2, &["there is no folder `spec`", "paramtable init"]);
    check(folder.path(), &["chekc"], 2, &["check"]);
    check(
        folder.path(),
        &["generate", "--spec", "nowhere", "--out", "there"],
        2,
        &["there is no folder `nowhere`"],
    );
    let folder = spec(PAGE);
    fs::write(folder.path().join("generated"), "a file").unwrap();
    check(folder.path(), &["generate"], 2, &["generated"]);
}

#[test]
fn conditions_in_words_are_named() {
    let row =
        "      code: { type: string, requirement: C, only_when: { described: on Sundays } }\n";
    let folder = spec(&format!("{PAGE}{row}"));
    let says = ["no mistakes", "spec/thing.yaml:5: a condition in words, which is not enforced"];
    check(folder.path(), &["check"], 0, &says);
}

#[cfg(unix)]
#[test]
fn a_cycle_of_links_is_harmless() {
    let folder = spec(PAGE);
    let here = folder.path();
    std::os::unix::fs::symlink(here.join("spec"), here.join("spec/loop")).unwrap();
    std::os::unix::fs::symlink("dangling.yaml", here.join("spec/dangling.yaml")).unwrap();
    check(here, &["check"], 0, &["2 pages"]);
}

/// A spec with one mistake, on its third line, after a multi-byte character.
fn mistaken() -> tempfile::TempDir {
    spec("objects:\n  Thing:\n    { description: \"ü, %\", parametrs: {} }\n")
}

#[test]
fn programs_read_diagnostics_as_json() {
    let folder = mistaken();
    let (code, printed) = run(folder.path(), &["check", "--format", "json"]);
    let read: serde_json::Value = serde_json::from_str(&printed).unwrap();
    let diagnostic = &read["diagnostics"][0];
    assert_eq!(code, 1);
    assert_eq!(diagnostic["code"], "PT101");
    assert_eq!(diagnostic["help"][0], "did you mean `parameters`?");
    let label = &diagnostic["labels"][0];
    assert_eq!(label["path"], "spec/thing.yaml");
    assert_eq!(
        [&label["line"], &label["column"], &label["endLine"], &label["endColumn"]],
        [3, 28, 3, 37]
    );
}

#[test]
fn changes_are_annotated() {
    let folder = mistaken();
    let says = [
        "::error file=spec/thing.yaml,line=3,col=28,endColumn=37,title=PT101 an unknown key::",
        "unknown key `parametrs` in an object%0Adid you mean `parameters`?",
    ];
    check(folder.path(), &["check", "--format", "github"], 1, &says);
}

#[test]
fn code_scanning_reads_sarif() {
    let folder = mistaken();
    let (code, printed) = run(folder.path(), &["check", "--format", "sarif"]);
    let read: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert_eq!((code, &read["version"]), (1, &serde_json::json!("2.1.0")));
    let result = &read["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "PT101");
    let region = &result["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        *region,
        serde_json::json!({ "startLine": 3, "startColumn": 28, "endLine": 3, "endColumn": 37 })
    );
}

#[test]
fn more_than_a_thousand_findings_still_fail() {
    let rows: Vec<_> = (0..1_500)
        .map(|row| format!("      r{row}: {{ type: strng, requirement: M }}\n"))
        .collect();
    let rows = rows.concat();
    let folder = spec(&format!("objects:\n  Thing:\n    parameters:\n{rows}"));
    let (code, printed) = run(folder.path(), &["check", "--format", "sarif"]);
    let read: serde_json::Value = serde_json::from_str(&printed).unwrap();
    assert_eq!((code, read["runs"][0]["results"].as_array().unwrap().len()), (1, 1_500));
}
