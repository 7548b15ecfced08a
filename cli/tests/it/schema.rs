//! `paramtable schema`

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::common::{API, PAGE, check, run, spec};

const SCHEMA: &str = "spec/paramtable.schema.json";
const LINE: &str = "# yaml-language-server: $schema=paramtable.schema.json\n";

#[test]
fn the_committed_schema_is_fresh() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    check(&repository, &["schema", "--check"], 0, &["spec: up to date"]);
}

#[test]
fn a_schema_is_written_once() {
    let folder = spec(PAGE);
    let here = folder.path();
    let says = [format!("missing: {SCHEMA}"), "stale: spec/thing.yaml".into()];
    check(here, &["schema", "--check"], 1, &[&says[0], &says[1], "run `paramtable schema`"]);
    assert!(!here.join(SCHEMA).exists(), "--check writes nothing");
    check(here, &["schema"], 0, &[&format!("created {SCHEMA}"), "updated spec/thing.yaml"]);
    check(here, &["schema"], 0, &["spec: nothing to change"]);
    check(here, &["schema", "--check"], 0, &["spec: up to date"]);
    check(here, &["check"], 0, &["2 pages, no mistakes"]);
    check(here, &["fmt", "--check"], 0, &[]);
}

#[test]
fn pages_get_their_first_line() {
    let folder = spec(&PAGE.replace('\n', "\r\n"));
    let here = folder.path();
    fs::create_dir(here.join("spec/deep")).unwrap();
    fs::write(here.join("spec/deep/own.yml"), "# yaml-language-server: $schema=own.json\n")
        .unwrap();
    fs::write(here.join("spec/deep/page.yaml"), "# About it.\nenums: {}\n").unwrap();
    fs::write(here.join("spec/bytes.yaml"), b"a: \xff\n").unwrap();
    run(here, &["schema"]);
    let read =
        |path: &str| String::from_utf8_lossy(&fs::read(here.join(path)).unwrap()).into_owned();
    assert_eq!(read("spec/paramtable.yaml"), format!("{LINE}{API}"));
    assert_eq!(read("spec/thing.yaml"), format!("{LINE}{PAGE}").replace('\n', "\r\n"));
    assert_eq!(read("spec/deep/own.yml"), "# yaml-language-server: $schema=own.json\n");
    let line = LINE.replace("paramtable.schema", "../paramtable.schema");
    assert_eq!(read("spec/deep/page.yaml"), format!("{line}# About it.\nenums: {{}}\n"));
    assert_eq!(fs::read(here.join("spec/bytes.yaml")).unwrap(), b"a: \xff\n");
}

#[test]
fn the_schema_keeps_its_line_ends() {
    let folder = spec(PAGE);
    let here = folder.path();
    run(here, &["schema"]);
    let read = || fs::read_to_string(here.join(SCHEMA)).unwrap();
    let crlf = read().replace('\n', "\r\n");
    fs::write(here.join(SCHEMA), &crlf).unwrap();
    check(here, &["schema"], 0, &["nothing to change"]);
    fs::write(here.join("spec/thing.yaml"), format!("{LINE}{}", PAGE.replace("Thing", "Other")))
        .unwrap();
    check(here, &["schema"], 0, &[&format!("updated {SCHEMA}")]);
    assert_eq!(read(), crlf.replace("Thing", "Other"));
}

#[test]
fn a_foreign_schema_is_not_overwritten() {
    let folder = spec(PAGE);
    let here = folder.path();
    fs::write(here.join(SCHEMA), "{}").unwrap();
    check(here, &["schema"], 2, &["was not written by this command"]);
    assert_eq!(fs::read_to_string(here.join(SCHEMA)).unwrap(), "{}");
    assert_eq!(
        fs::read_to_string(here.join("spec/thing.yaml")).unwrap(),
        PAGE,
        "nothing is written"
    );
}

#[cfg(unix)]
#[test]
fn a_linked_page_stays_a_link() {
    let folder = spec(PAGE);
    let here = folder.path();
    fs::write(here.join("shared.yaml"), "enums: {}\n").unwrap();
    std::os::unix::fs::symlink("../shared.yaml", here.join("spec/shared.yaml")).unwrap();
    run(here, &["schema"]);
    assert!(here.join("spec/shared.yaml").is_symlink());
    assert_eq!(
        fs::read_to_string(here.join("shared.yaml")).unwrap(),
        format!("{LINE}enums: {{}}\n")
    );
}

#[test]
fn editors_complete_the_types_of_the_pages() {
    const MORE: &str = "enums:\n  Mode: { values: [A] }\nscalars:\n  Name: { type: string }\n";
    // The command ignores the mistake on the page: an author needs the schema while
    // fixing it.
    let folder = spec(&format!("{}{MORE}", PAGE.replace("string", "strng")));
    let here = folder.path();
    run(here, &["schema"]);
    let schema = fs::read_to_string(here.join(SCHEMA)).unwrap();
    let schema: Value = serde_json::from_str(&schema).unwrap();
    let types = &schema["definitions"]["type"]["anyOf"][0]["enum"];
    let types: Vec<_> =
        types.as_array().unwrap().iter().map(|type_| type_.as_str().unwrap()).collect();
    for completed in ["string", "Mode", "Name", "Thing", "list<Thing>", "map<decimal>", "map<Mode>"]
    {
        assert_eq!(types.iter().filter(|type_| **type_ == completed).count(), 1, "{completed}");
    }
    let of_row = &schema["definitions"]["row"]["properties"]["type"];
    assert!(of_row.to_string().contains("#/definitions/type"), "{of_row}");
}
