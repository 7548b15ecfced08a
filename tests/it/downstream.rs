//! The three ways to use a spec, each as a crate of somebody else's: a workspace
//! of its own, so that nobody's features reach it, built and run.

use std::path::Path;
use std::process::Command;

/// Builds and runs a crate, and gives what it prints.
fn run(name: &str) -> String {
    let repository = paramtable_tests::repository();
    let folder = repository.join("tests/downstream").join(name);
    // The versions of this workspace, so that nothing has to be fetched.
    std::fs::copy(repository.join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet"]).current_dir(&folder);
    // They share what they build, and nothing with the build that runs this.
    command.env("CARGO_TARGET_DIR", target().join("downstream"));
    command.env("RUSTFLAGS", "--deny warnings");
    let output = command.output().unwrap();
    let (printed, said) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{name}:\n{said}\n{printed}");
    format!("{printed}{said}")
}

/// The folder for everything that is built.
fn target() -> std::path::PathBuf {
    let binary = std::env::current_exe().unwrap();
    binary
        .ancestors()
        .find(|folder| folder.ends_with("debug") || folder.ends_with("release"))
        .and_then(Path::parent)
        .map_or_else(|| paramtable_tests::repository().join("target"), Path::to_owned)
}

#[test]
fn a_generated_crate_is_depended_on() {
    insta::assert_snapshot!(run("generated-crate"));
}

#[test]
fn a_build_script_generates() {
    insta::assert_snapshot!(run("build-script"));
}

#[test]
fn macros_generate() {
    insta::assert_snapshot!(run("macros"));
}

#[test]
fn the_macros_stay_lean() {
    let mut command = Command::new(env!("CARGO"));
    command.args([
        "tree",
        "--package",
        "paramtable-macros",
        "--edges",
        "normal",
        "--prefix",
        "none",
    ]);
    let output = command.current_dir(paramtable_tests::repository()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8_lossy(&output.stdout);
    let names: Vec<_> = tree.lines().filter_map(|line| line.split(' ').next()).collect();
    assert!(names.contains(&"paramtable-codegen"), "{tree}");
    for heavy in [
        "annotate-snippets",
        "clap",
        "minijinja",
        "prettyplease",
        "serde",
        "serde_core",
        "tempfile",
    ] {
        assert!(!names.contains(&heavy), "{heavy}:\n{tree}");
    }
}
