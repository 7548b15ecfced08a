//! Runs the command in a temporary folder.

use std::fs;
use std::path::Path;
use std::process::Command;

pub(crate) const API: &str = "title: Example\nrust: { crate: example }\n";
pub(crate) const PAGE: &str = "objects:\n  Thing:\n    parameters:\n      name: { type: string, length: 1-10, requirement: M }\n";

/// A folder with a spec of one page.
pub(crate) fn spec(page: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("spec")).unwrap();
    fs::write(folder.path().join("spec/paramtable.yaml"), API).unwrap();
    fs::write(folder.path().join("spec/thing.yaml"), page).unwrap();
    folder
}

/// The command in a folder, without the environment variables that control colours.
pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_paramtable"));
    command.args(arguments).current_dir(folder);
    command.env_remove("NO_COLOR").env_remove("CLICOLOR").env_remove("CLICOLOR_FORCE");
    command
}

/// Runs the command in a folder and returns its exit code and all output.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = command(folder, arguments).output().unwrap();
    let printed = [output.stdout, output.stderr].concat();
    (output.status.code().unwrap(), String::from_utf8(printed).unwrap())
}

/// Runs the command and checks its exit code and output.
pub(crate) fn check(folder: &Path, arguments: &[&str], code: i32, says: &[&str]) {
    let (exit, printed) = run(folder, arguments);
    assert_eq!(exit, code, "{printed}");
    for said in says {
        assert!(printed.contains(said), "{said:?} is not in\n{printed}");
    }
    assert!(!printed.contains("panicked"), "{printed}");
}
