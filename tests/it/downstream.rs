//! The three ways to use a spec. For each way there is a crate in a workspace of its
//! own, so that features of other crates do not reach it; the test builds and runs it.

use std::path::Path;
use std::process::Command;

use paramtable_codegen::generate;
use paramtable_tests::api_of;

/// Builds and runs a crate and returns its output.
fn run(name: &str) -> String {
    match cargo(&["run"], &folder_of(name)) {
        Ok(said) => said,
        Err(said) => panic!("{name}:\n{said}"),
    }
}

fn folder_of(name: &str) -> std::path::PathBuf {
    paramtable_tests::repository().join("tests/downstream").join(name)
}

/// The output of cargo in the folder of a crate, as an error if it failed.
fn cargo(arguments: &[&str], folder: &Path) -> Result<String, String> {
    // Copies the lock file of this workspace, so that nothing is downloaded.
    let lock = paramtable_tests::repository().join("Cargo.lock");
    std::fs::copy(lock, folder.join("Cargo.lock")).unwrap();
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).arg("--quiet").current_dir(folder);
    // These crates share a folder of build products, which is not that of this
    // workspace.
    command.env("CARGO_TARGET_DIR", target().join("downstream"));
    command.env("RUSTFLAGS", "--deny warnings").env("RUSTDOCFLAGS", "--deny warnings");
    let output = command.output().unwrap();
    let (printed, said) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let said = format!("{printed}{said}");
    if output.status.success() { Ok(said) } else { Err(said) }
}

/// The folder of build products.
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
fn generated_code_passes_with_every_lint() {
    let lints = folder_of("lints");
    for spec in ["language", "borrowed"] {
        let api = api_of(&format!("tests/{spec}/spec"));
        generate(&api).write(&lints.join(spec).join("generated")).unwrap();
    }
    for arguments in [&["clippy", "--workspace"][..], &["doc", "--workspace", "--no-deps"]] {
        assert_eq!(cargo(arguments, &lints), Ok(String::new()), "{arguments:?}");
    }
}

#[test]
fn a_page_that_changes_or_goes_is_noticed() {
    const PAGE: &str = "objects:\n  Item:\n    parameters:\n      name: { type: string, requirement: M, description: Its name. }\n";
    let folder = target().join("downstream-pages");
    let runtime = paramtable_tests::repository().join("runtime");
    for below in ["src", "spec"] {
        std::fs::create_dir_all(folder.join(below)).unwrap();
    }
    let write = |path: &str, text: &str| std::fs::write(folder.join(path), text).unwrap();
    let manifest =
        "[package]\nname = \"pages\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n";
    let paramtable = format!("paramtable = {{ path = {runtime:?}, features = [\"macros\"] }}\n");
    write("Cargo.toml", &format!("{manifest}{paramtable}"));
    let uses = "pub fn named(item: Item) -> String {\n    item.name\n}\n";
    write("src/lib.rs", &format!("paramtable::include_spec!(\"spec\");\n\n{uses}"));
    write("spec/item.yaml", PAGE);
    write("spec/other.yaml", &PAGE.replace("Item", "Other"));
    assert_eq!(cargo(&["build"], &folder), Ok(String::new()));

    write("spec/item.yaml", &PAGE.replace("name:", "names:"));
    let said = cargo(&["build"], &folder).unwrap_err();
    assert!(said.contains("no field `name`"), "{said}");
    write("spec/item.yaml", PAGE);
    assert_eq!(cargo(&["build"], &folder), Ok(String::new()));

    std::fs::remove_file(folder.join("spec/item.yaml")).unwrap();
    let said = cargo(&["build"], &folder).unwrap_err();
    assert!(said.contains("cannot find type `Item`"), "{said}");
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
    assert!(names.contains(&"paramtable-rust"), "{tree}");
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
