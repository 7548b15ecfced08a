//! Options and environment variables of every subcommand: `--quiet`, `--spec`, colours.

use std::fs;
use std::process::{Command, Stdio};

use crate::common::{PAGE, check, command, run, spec};

/// Every subcommand that reads a spec.
const READERS: [&[&str]; 9] = [
    &["check"],
    &["fmt"],
    &["fmt", "--check"],
    &["schema"],
    &["generate"],
    &["generate", "--check"],
    &["docs"],
    &["preview"],
    &["validate", "operation", "-"],
];

#[test]
fn without_a_spec_every_command_names_init() {
    let folder = tempfile::tempdir().unwrap();
    for reader in READERS {
        let says = ["there is no folder `spec`", "run `paramtable init`", "`--spec`"];
        check(folder.path(), reader, 2, &says);
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is written");
}

#[test]
fn a_spec_that_is_not_a_folder_is_refused() {
    let folder = spec(PAGE);
    fs::write(folder.path().join("README.md"), "objects: {}\n").unwrap();
    for file in ["spec/thing.yaml", "README.md"] {
        for reader in READERS {
            let says = [&format!("`{file}` is a file"), "takes the folder"];
            check(folder.path(), &[reader, &["--spec", file]].concat(), 2, &says);
        }
    }
}

#[test]
fn quiet_is_without_news_and_warnings() {
    let folder = spec(PAGE);
    let here = folder.path();
    for quiet in [&["generate", "--quiet"][..], &["-q", "schema"], &["fmt", "-q"], &["check", "-q"]]
    {
        assert_eq!(run(here, quiet), (0, String::new()), "{quiet:?}");
    }
    assert!(here.join("generated/example/src/lib.rs").exists(), "it ran");

    let unused = "operation: send\nrequest: { type: Thing }\nenums:\n  Mode: { values: [A], description: A mode. }\n";
    fs::write(here.join("spec/unused.yaml"), unused).unwrap();
    check(here, &["check"], 0, &["warning[", "1 warning"]);
    assert_eq!(run(here, &["check", "--quiet"]), (0, String::new()));
}

#[test]
fn quiet_is_with_errors_and_results() {
    let folder = spec(&PAGE.replace("string", "strng"));
    let here = folder.path();
    check(here, &["check", "--quiet"], 1, &["error[PT201]", "1 error in the spec"]);
    check(here, &["generate", "--check", "-q"], 1, &["error[PT201]"]);
    check(here, &["check", "-q", "--format", "json"], 1, &["\"PT201\""]);
    check(here, &["explain", "-q", "PT201"], 0, &["# PT201"]);
    check(here, &["explain", "-q", "PT999"], 2, &["error: there is no code"]);
    fs::write(here.join("spec/thing.yaml"), PAGE).unwrap();
    check(here, &["generate", "--check", "-q"], 1, &["missing: generated/example/src/lib.rs"]);
}

/// The output of a command with environment variables set.
fn printed(mut command: Command, variables: &[(&str, &str)]) -> String {
    let output = command.envs(variables.iter().copied()).output().unwrap();
    String::from_utf8([output.stdout, output.stderr].concat()).unwrap()
}

#[test]
fn no_color_is_honoured() {
    let folder = spec(&PAGE.replace("string", "strng"));
    for arguments in [&["check"][..], &["--help"], &["chekc"]] {
        let command = || command(folder.path(), arguments);
        let forced = ("CLICOLOR_FORCE", "1");
        assert!(printed(command(), &[forced]).contains("\u{1b}["), "{arguments:?}");
        let plain = printed(command(), &[forced, ("NO_COLOR", "1")]);
        assert!(!plain.contains('\u{1b}'), "{plain}");
        assert!(!printed(command(), &[]).contains('\u{1b}'), "a pipe has no colours");
    }
}

#[test]
fn a_closed_pipe_is_not_an_error() {
    let rows: Vec<_> = (0..1_000).map(|row| format!("      r{row}: {{ type: strng }}\n")).collect();
    let folder = spec(&format!("objects:\n  Thing:\n    parameters:\n{}", rows.concat()));
    let mut command = command(folder.path(), &["check", "--format", "json"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // The output is larger than the buffer of a pipe, so the command writes to a closed
    // pipe.
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(1));
}
