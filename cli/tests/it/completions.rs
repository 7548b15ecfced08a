//! `paramtable completions`

use std::path::Path;

use crate::common::{check, run};

const SHELLS: [&str; 5] = ["bash", "elvish", "fish", "powershell", "zsh"];

#[test]
fn each_shell_completes_subcommands_and_options() {
    for shell in SHELLS {
        let says = ["init", "validate", "generate", "no-cache", "response"];
        check(Path::new("."), &["completions", shell], 0, &says);
        // `--quiet` does not suppress the result of a command.
        check(Path::new("."), &["completions", shell, "--quiet"], 0, &says);
    }
    check(Path::new("."), &["completions", "cmd"], 2, &["possible values"]);
}

#[cfg(unix)]
#[test]
fn bash_completes() {
    let (_, script) = run(Path::new("."), &["completions", "bash"]);
    for (words, completed) in [
        ("paramtable va", "validate"),
        ("paramtable check --fo", "--format"),
        ("paramtable check --format sa", "sarif"),
    ] {
        let last = words.split(' ').count() - 1;
        let call = format!(
            "{script}\nCOMP_WORDS=({words}); COMP_CWORD={last}\n\
             _paramtable paramtable \"${{COMP_WORDS[{last}]}}\" \"${{COMP_WORDS[{last} - 1]}}\"\n\
             echo \"${{COMPREPLY[@]}}\""
        );
        let output = std::process::Command::new("bash").args(["--norc", "-c", &call]).output();
        let output = output.unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        assert_eq!(
            printed.trim(),
            completed,
            "{words}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
}
