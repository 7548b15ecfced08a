//! The command as a shell meets it: what it prints, what it writes, how it exits.

#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;

use common::{API, PAGE, check, run, spec};

#[test]
fn generating_says_what_it_did_and_does_nothing_twice() {
    let folder = spec(PAGE);
    let here = folder.path();
    check(
        here,
        &["generate"],
        0,
        &["created generated/example/Cargo.toml", "created generated/.paramtable"],
    );
    check(here, &["generate"], 0, &["generated: nothing to change"]);
    check(here, &["generate", "--check"], 0, &["generated: up to date"]);
}

#[test]
fn an_edited_row_is_stale_until_it_is_generated() {
    let folder = spec(PAGE);
    let here = folder.path();
    run(here, &["generate"]);
    fs::write(here.join("spec/thing.yaml"), PAGE.replace("1-10", "1-20")).unwrap();
    let decode = "generated/example/src/thing/decode.rs";
    let before = fs::read_to_string(here.join(decode)).unwrap();
    let says = [&format!("stale: {decode}"), "-", "at_most(20)", "run `paramtable generate`"];
    check(here, &["generate", "--check"], 1, &says);
    assert_eq!(fs::read_to_string(here.join(decode)).unwrap(), before, "--check writes nothing");
    check(here, &["generate"], 0, &[&format!("updated {decode}")]);
    check(here, &["generate", "--check"], 0, &[]);
}

#[test]
fn what_a_row_of_an_answer_does_to_a_request_is_said() {
    const PAGE: &str = "operation: send\nrequest:\n  parameters:\n    mode: { type: Mode, requirement: M, description: How. }\nresponse:\n  parameters:\n    id: { type: string, requirement: M, description: Its name. }\nenums:\n  Mode: { values: [FAST, SLOW] }\n";
    let folder = spec(PAGE);
    let here = folder.path();
    check(here, &["generate"], 0, &["created generated/example/src/thing.rs"]);
    let row = "    used: { type: Mode, requirement: O, description: What was chosen. }\nenums:";
    fs::write(here.join("spec/thing.yaml"), PAGE.replace("enums:", row)).unwrap();
    let says = [
        "note: the enum `Mode` can hold values that the spec does not list now",
        "the API may bring one by `used` of `SendResponse`",
        "a `match` on it needs an arm for others",
    ];
    check(here, &["generate", "--check"], 1, &says);
    check(here, &["generate"], 0, &says);
    check(here, &["generate"], 0, &["generated: nothing to change"]);
}

#[test]
fn pages_are_tidied() {
    let folder = spec(
        "objects:\n  Thing:\n    parameters:\n      a: { requirement: mandatory, type: string }   # why\n",
    );
    let here = folder.path();
    let page = here.join("spec/thing.yaml");
    let before = fs::read_to_string(&page).unwrap();
    let says = [
        "not formatted: spec/thing.yaml",
        "+      a: { type: string, requirement: M } # why",
        "run `paramtable fmt`",
    ];
    check(here, &["fmt", "--check"], 1, &says);
    assert_eq!(fs::read_to_string(&page).unwrap(), before, "--check writes nothing");
    check(here, &["fmt"], 0, &["tidied spec/thing.yaml"]);
    check(here, &["fmt"], 0, &["spec: nothing to change"]);
    check(here, &["fmt", "--check"], 0, &[]);
    check(here, &["check"], 0, &[]);
}

#[test]
fn a_page_that_cannot_be_read_is_not_tidied() {
    let folder = spec("objects: {}\nobjects:   {}\n");
    let here = folder.path();
    let before = fs::read_to_string(here.join("spec/thing.yaml")).unwrap();
    check(here, &["fmt"], 1, &["PT006", "1 error in the spec"]);
    assert_eq!(fs::read_to_string(here.join("spec/thing.yaml")).unwrap(), before);
    check(here, &["fmt", "--spec", "nowhere"], 2, &["cannot read `nowhere`"]);
}

#[test]
fn missing_and_orphaned_files_are_named() {
    let folder = spec(PAGE);
    let here = folder.path();
    run(here, &["generate"]);
    fs::remove_file(here.join("generated/example/src/lib.rs")).unwrap();
    fs::rename(here.join("spec/thing.yaml"), here.join("spec/other.yaml")).unwrap();
    let says =
        ["missing: generated/example/src/lib.rs", "orphaned: generated/example/src/thing.rs"];
    check(here, &["generate", "--check"], 1, &says);
    check(here, &["generate"], 0, &["removed generated/example/src/thing.rs"]);
    assert!(!here.join("generated/example/src/thing").exists());
}

#[test]
fn two_specs_do_not_share_a_folder() {
    let folder = spec(PAGE);
    let here = folder.path();
    run(here, &["generate"]);
    fs::create_dir_all(here.join("specs/other")).unwrap();
    fs::write(here.join("specs/other/paramtable.yaml"), API.replace("example", "other")).unwrap();
    fs::write(here.join("specs/other/thing.yaml"), PAGE).unwrap();
    let other = ["generate", "--spec", "specs/other"];
    let says = [
        "belongs to the spec `../spec`, not to `specs/other`",
        "--out",
        "the line `spec: ../spec`",
    ];
    check(here, &other, 2, &says);
    check(here, &[&other[..], &["--check"]].concat(), 2, &says);
    check(here, &["generate", "--check"], 0, &["up to date"]);
    check(here, &[&other[..], &["--out", "deep/out"]].concat(), 0, &["created deep/out/other"]);
    let page = fs::read_to_string(here.join("deep/out/other/src/thing.rs")).unwrap();
    assert!(
        page.starts_with("// @generated by `paramtable generate` from specs/other/thing.yaml"),
        "{page}"
    );
}

#[test]
fn a_checkout_with_carriage_returns_is_up_to_date() {
    let folder = spec(PAGE);
    let here = folder.path();
    run(here, &["generate"]);
    for file in ["generated/example/src/thing/decode.rs", "generated/.paramtable"] {
        let text = fs::read_to_string(here.join(file)).unwrap();
        fs::write(here.join(file), text.replace('\n', "\r\n")).unwrap();
    }
    check(here, &["generate", "--check"], 0, &["up to date"]);
    fs::write(here.join("spec/thing.yaml"), PAGE.replace("1-10", "1-20")).unwrap();
    let (_, printed) = run(here, &["generate", "--check"]);
    assert!(printed.lines().count() < 100, "lines that look equal: {printed}");
    run(here, &["schema"]);
    let schema = fs::read_to_string(here.join("spec/paramtable.schema.json")).unwrap();
    fs::write(here.join("spec/paramtable.schema.json"), schema.replace('\n', "\r\n")).unwrap();
    check(here, &["schema"], 0, &["nothing to change"]);
}

#[test]
fn what_a_killed_run_left_among_the_pages_goes() {
    let folder = spec(PAGE);
    let here = folder.path();
    for task in ["fmt", "schema"] {
        fs::write(here.join("spec/.paramtable-aB3xYz"), "half").unwrap();
        run(here, &[task]);
        assert!(!here.join("spec/.paramtable-aB3xYz").exists(), "{task}");
    }
}

#[test]
fn the_manifest_belongs_to_its_maintainer() {
    let folder = spec(PAGE);
    let here = folder.path();
    run(here, &["generate"]);
    let manifest = here.join("generated/example/Cargo.toml");
    fs::write(&manifest, "# mine\n").unwrap();
    check(here, &["generate"], 0, &["nothing to change"]);
    assert_eq!(fs::read_to_string(manifest).unwrap(), "# mine\n");
}

#[test]
fn files_of_somebody_elses_are_in_the_way() {
    let folder = spec(PAGE);
    let here = folder.path();
    fs::create_dir_all(here.join("generated/example/src")).unwrap();
    fs::write(here.join("generated/example/src/lib.rs"), "mine").unwrap();
    check(here, &["generate"], 2, &["generated/example/src/lib.rs` is in the way"]);
    assert_eq!(fs::read_to_string(here.join("generated/example/src/lib.rs")).unwrap(), "mine");
    assert!(!here.join("generated/.paramtable").exists());
}

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
    check(here, &["check"], 0, &["spec: 2 pages, nothing wrong"]);
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
fn a_folder_without_a_spec_says_what_to_write() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("spec")).unwrap();
    check(folder.path(), &["check"], 1, &["PT008", "paramtable.yaml", "rust: { crate: my-api }"]);
}

#[test]
fn what_cannot_run_exits_with_2() {
    let folder = tempfile::tempdir().unwrap();
    check(folder.path(), &["check"], 2, &["cannot read `spec`"]);
    check(folder.path(), &["chekc"], 2, &["check"]);
    check(
        folder.path(),
        &["generate", "--spec", "nowhere", "--out", "there"],
        2,
        &["cannot read `nowhere`"],
    );
    let folder = spec(PAGE);
    fs::write(folder.path().join("generated"), "a file").unwrap();
    check(folder.path(), &["generate"], 2, &["generated"]);
}

#[test]
fn nothing_is_generated_among_the_pages() {
    let folder = spec(PAGE);
    for out in ["spec", "spec/new/folder", "./spec/../spec/new"] {
        check(folder.path(), &["generate", "--out", out], 2, &["is within the spec"]);
    }
    let pages: Vec<_> = fs::read_dir(folder.path().join("spec")).unwrap().collect();
    assert_eq!(pages.len(), 2);
}

#[test]
fn conditions_in_words_are_named() {
    let row =
        "      code: { type: string, requirement: C, only_when: { described: on Sundays } }\n";
    let folder = spec(&format!("{PAGE}{row}"));
    let says = ["nothing wrong", "spec/thing.yaml:5: a condition in words, not enforced"];
    check(folder.path(), &["check"], 0, &says);
}

#[test]
fn folders_are_where_they_are_said_to_be() {
    let folder = spec(PAGE);
    let here = folder.path();
    check(
        here,
        &["generate", "--spec", "./spec/", "--out", "deep/out"],
        0,
        &["created deep/out/example/src/lib.rs"],
    );
    check(
        here,
        &["generate", "--spec", "spec", "--out", "deep/out", "--check"],
        0,
        &["up to date"],
    );
}

#[cfg(unix)]
#[test]
fn a_loop_of_links_is_no_matter() {
    let folder = spec(PAGE);
    let here = folder.path();
    std::os::unix::fs::symlink(here.join("spec"), here.join("spec/loop")).unwrap();
    std::os::unix::fs::symlink("dangling.yaml", here.join("spec/dangling.yaml")).unwrap();
    check(here, &["check"], 0, &["2 pages"]);
}

#[test]
fn codes_are_explained() {
    let here = tempfile::tempdir().unwrap();
    check(here.path(), &["explain", "pt302"], 0, &["# PT302: invalid bounds", "Wrong:", "Right:"]);
    check(here.path(), &["explain"], 0, &["PT001  the page is not YAML", "PT504"]);
    check(here.path(), &["explain", "PT999"], 2, &["there is no code `PT999`"]);
}

/// A spec with one mistake, on the third line, behind a wide character.
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
        "::error file=spec/thing.yaml,line=3,col=28,endColumn=37,title=PT101 a key that has no meaning here::",
        "an object has no `parametrs`%0Adid you mean `parameters`?",
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

#[test]
fn the_committed_schema_is_fresh() {
    let folder = spec(PAGE);
    check(folder.path(), &["schema"], 0, &["wrote spec/paramtable.schema.json"]);
    check(folder.path(), &["schema"], 0, &["nothing to change"]);
    check(folder.path(), &["check"], 0, &["2 pages, nothing wrong"]);
    let made = fs::read_to_string(folder.path().join("spec/paramtable.schema.json")).unwrap();
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/paramtable.schema.json");
    let committed = fs::read_to_string(committed).unwrap();
    assert!(made == committed, "out of date: run `cargo run -- schema` and commit the result");
}
