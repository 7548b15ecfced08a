//! `paramtable fmt`

use std::fs;

use crate::common::{PAGE, check, run, spec};

#[test]
fn pages_are_formatted() {
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
    check(here, &["fmt"], 0, &["formatted spec/thing.yaml"]);
    check(here, &["fmt"], 0, &["spec: nothing to change"]);
    check(here, &["fmt", "--check"], 0, &[]);
    check(here, &["check"], 0, &[]);
}

#[test]
fn lines_end_as_they_did() {
    let folder = spec(
        &PAGE
            .replace("length: 1-10, requirement: M", "requirement: M, length: 1-10")
            .replace('\n', "\r\n"),
    );
    let here = folder.path();
    check(here, &["fmt"], 0, &["formatted spec/thing.yaml"]);
    assert_eq!(
        fs::read_to_string(here.join("spec/thing.yaml")).unwrap(),
        PAGE.replace('\n', "\r\n")
    );
    check(here, &["fmt", "--check"], 0, &["nothing to change"]);
}

#[test]
fn a_page_that_cannot_be_read_is_not_formatted() {
    let folder = spec("objects: {}\nobjects:   {}\n");
    let here = folder.path();
    let before = fs::read_to_string(here.join("spec/thing.yaml")).unwrap();
    check(here, &["fmt"], 1, &["PT006", "1 error in the spec"]);
    assert_eq!(fs::read_to_string(here.join("spec/thing.yaml")).unwrap(), before);
    check(here, &["fmt", "--spec", "nowhere"], 2, &["there is no folder `nowhere`"]);
}

#[test]
fn temporary_files_of_a_killed_run_are_removed() {
    let folder = spec(PAGE);
    let here = folder.path();
    for task in ["fmt", "schema"] {
        fs::write(here.join("spec/.paramtable-aB3xYz"), "half").unwrap();
        run(here, &[task]);
        assert!(!here.join("spec/.paramtable-aB3xYz").exists(), "{task}");
    }
}
