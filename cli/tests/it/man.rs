//! `paramtable man`

use std::fs;
use std::path::Path;

use crate::common::{check, run};

#[test]
fn the_page_of_the_command_is_printed() {
    let says = [
        ".TH paramtable 1",
        "\"paramtable 0.",
        ".SH SUBCOMMANDS",
        "paramtable\\-validate(1)",
        "Exit codes",
    ];
    check(Path::new("."), &["man"], 0, &says);
}

#[test]
fn every_subcommand_has_a_page() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    check(here, &["man", "--out", "share/man1"], 0, &["wrote share/man1/paramtable.1"]);
    let read = |name: &str| fs::read_to_string(here.join("share/man1").join(name)).unwrap();
    let (_, help) = run(here, &["--help"]);
    let commands = help.lines().skip_while(|line| *line != "Commands:").skip(1);
    let commands = commands.take_while(|line| !line.is_empty());
    let commands: Vec<_> = commands.filter_map(|line| line.split_whitespace().next()).collect();
    let commands: Vec<_> = commands.into_iter().filter(|name| *name != "help").collect();
    for name in &commands {
        let page = read(&format!("paramtable-{name}.1"));
        assert!(page.contains(&format!(".TH paramtable-{name} 1")), "{page}");
        assert!(page.contains(&format!("\\fBparamtable {name}\\fR")), "{page}");
    }
    assert_eq!(fs::read_dir(here.join("share/man1")).unwrap().count(), 1 + commands.len());
    assert!(read("paramtable-generate.1").contains("no\\-cache"));
    let (_, printed) = run(here, &["man"]);
    assert_eq!(printed, read("paramtable.1"));
    fs::write(here.join("file"), "").unwrap();
    check(here, &["man", "--out", "file"], 2, &["cannot write `file/paramtable.1`"]);
}
