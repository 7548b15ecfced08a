//! `paramtable init`, and the other commands on the spec that it creates.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::common::{check, run};

/// The commands that `init` suggests, and their output for a spec without mistakes.
const NEXT: [(&[&str], &str); 4] = [
    (&["check"], "2 pages, no mistakes"),
    (&["fmt", "--check"], "nothing to change"),
    (&["generate"], "created generated/"),
    (&["docs"], "created site/index.html"),
];

fn files(folder: &Path) -> Vec<String> {
    let mut open = vec![folder.to_owned()];
    let mut files = Vec::new();
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                files.push(path.strip_prefix(folder).unwrap().display().to_string());
            }
        }
    }
    files.sort();
    files
}

#[test]
fn every_command_takes_the_new_spec() {
    for arguments in [&["init"][..], &["init", "--bare"]] {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path();
        let says = ["paramtable check ", "paramtable preview ", "paramtable generate "];
        check(here, arguments, 0, &says);
        for (next, says) in NEXT {
            check(here, next, 0, &[says]);
        }
    }
}

#[test]
fn the_files_are_complete() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    check(here, &["init"], 0, &["created spec/paramtable.yaml", "created .gitattributes"]);
    let made = [
        ".gitattributes",
        "spec/create-order.yaml",
        "spec/examples/create-order-pickup.json",
        "spec/examples/create-order-shipping.json",
        "spec/examples/created-order-pickup.json",
        "spec/examples/created-order-shipping.json",
        "spec/paramtable.schema.json",
        "spec/paramtable.yaml",
    ];
    assert_eq!(files(here), made);
    // Every page refers to the schema, which is equal to the output of `schema`.
    check(here, &["schema", "--check"], 0, &["spec: up to date"]);
    for example in made.iter().filter(|path| path.contains("examples/create-order")) {
        check(here, &["check"], 0, &[]);
        let text = fs::read_to_string(here.join(example)).unwrap();
        fs::write(here.join(example), text.replace("email", "mail")).unwrap();
        check(here, &["check"], 1, &[example]);
        fs::write(here.join(example), text).unwrap();
    }

    let folder = tempfile::tempdir().unwrap();
    run(folder.path(), &["init", "--bare"]);
    assert_eq!(files(folder.path()), ["spec/create-thing.yaml", "spec/paramtable.yaml"]);
}

#[test]
fn nothing_is_overwritten() {
    for file in ["paramtable.yaml", "zebra.txt", ".hidden"] {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path();
        fs::create_dir(here.join("spec")).unwrap();
        fs::write(here.join("spec").join(file), "mine\n").unwrap();
        for arguments in [&["init"][..], &["init", "--bare"]] {
            let says = [&format!("`spec/{file}` exists"), "`--spec`"];
            check(here, arguments, 2, &says);
        }
        assert_eq!(files(here), [format!("spec/{file}")]);
        assert_eq!(fs::read_to_string(here.join("spec").join(file)).unwrap(), "mine\n");
    }
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("spec"), "mine").unwrap();
    check(folder.path(), &["init"], 2, &["`spec` is a file"]);
    assert_eq!(files(folder.path()), ["spec"]);
}

#[test]
fn attributes_of_the_project_stay() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let own = "generated/** linguist-generated=true\n";
    fs::write(here.join(".gitattributes"), own).unwrap();
    let (_, printed) = run(here, &["init"]);
    let says = "kept .gitattributes: add these lines to it\n    paramtable.schema.json linguist-generated=true\n";
    assert!(printed.contains(says), "{printed}");
    assert_eq!(fs::read_to_string(here.join(".gitattributes")).unwrap(), own);
}

#[test]
fn the_next_commands_name_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    let says = ["created my api/spec/paramtable.yaml", "check --spec \"my api/spec\" "];
    check(folder.path(), &["init", "--spec", "my api/spec"], 0, &says);
    check(folder.path(), &["check", "--spec", "my api/spec"], 0, &["no mistakes"]);
    assert!(folder.path().join("my api/.gitattributes").exists());
}

#[test]
fn the_new_crate_compiles() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let target = Path::new(env!("CARGO_BIN_EXE_paramtable")).ancestors().nth(2).unwrap();
    for (arguments, name) in [(&["init"][..], "orders-api"), (&["init", "--bare"], "my-api")] {
        let folder = tempfile::tempdir().unwrap();
        let here = folder.path();
        run(here, arguments);
        run(here, &["generate"]);
        let runtime = repository.join("runtime");
        let workspace = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\"generated/{name}\"]\n\n[patch.crates-io]\nparamtable = {{ path = {runtime:?} }}\n"
        );
        fs::write(here.join("Cargo.toml"), workspace).unwrap();
        // The lock file of this workspace, so that nothing is downloaded.
        fs::copy(repository.join("Cargo.lock"), here.join("Cargo.lock")).unwrap();
        let mut command = Command::new(env!("CARGO"));
        command.args(["check", "--quiet"]).current_dir(here);
        command.env("CARGO_TARGET_DIR", target.join("downstream"));
        command.env("RUSTFLAGS", "--deny warnings");
        let output = command.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
}
