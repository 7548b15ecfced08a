//! Writing and comparing outputs: only changed files are written, and only generated
//! files are touched.

use std::fs;
use std::path::Path;

use paramtable_codegen::{ChangeKind, OutputError, Outputs, generate, site};
use paramtable_reference::Templates;

fn outputs(files: &[(&str, &str)]) -> Outputs {
    let mut outputs = Outputs::default();
    for (path, text) in files {
        outputs.file((*path).to_owned(), (*text).to_owned());
    }
    outputs
}

fn kinds(outputs: &Outputs, folder: &Path) -> Vec<(String, ChangeKind)> {
    let changes = outputs.compare(folder).unwrap();
    changes.into_iter().map(|change| (change.path, change.kind)).collect()
}

#[test]
fn written_files_are_up_to_date() {
    let folder = tempfile::tempdir().unwrap();
    let outputs = outputs(&[("a/b.rs", "b")]);
    let written: Vec<_> =
        outputs.write(folder.path()).unwrap().into_iter().map(|change| change.path).collect();
    assert_eq!(written, ["a/b.rs", ".paramtable"]);
    assert_eq!(kinds(&outputs, folder.path()), []);
}

#[test]
fn comparing_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(outputs(&[("a.rs", "a")]).compare(folder.path()).unwrap().len(), 2);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn an_unchanged_file_is_not_touched() {
    let folder = tempfile::tempdir().unwrap();
    outputs(&[("a.rs", "a"), ("b.rs", "b")]).write(folder.path()).unwrap();
    let mut permissions = fs::metadata(folder.path().join("a.rs")).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(folder.path().join("a.rs"), permissions).unwrap();
    let changed: Vec<_> = outputs(&[("a.rs", "a"), ("b.rs", "c")])
        .write(folder.path())
        .unwrap()
        .into_iter()
        .map(|change| change.path)
        .collect();
    assert_eq!(changed, ["b.rs"]);
}

#[test]
fn missing_stale_and_orphaned_files_are_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    outputs(&[("old/gone.rs", "1"), ("stale.rs", "1")]).write(folder.path()).unwrap();
    let next = outputs(&[("new.rs", "2"), ("stale.rs", "2")]);
    let expected = [
        ("new.rs", ChangeKind::Missing),
        ("stale.rs", ChangeKind::Stale),
        ("old/gone.rs", ChangeKind::Orphaned),
        (".paramtable", ChangeKind::Stale),
    ];
    assert_eq!(kinds(&next, folder.path()), expected.map(|(path, kind)| (path.to_owned(), kind)));
    next.write(folder.path()).unwrap();
    assert!(!folder.path().join("old").exists(), "a folder that was left empty goes too");
}

#[test]
fn a_foreign_file_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("mine.rs"), "mine").unwrap();
    let refused = outputs(&[("mine.rs", "theirs")]).write(folder.path());
    assert!(matches!(refused, Err(OutputError::NotOurs(_))), "{refused:?}");
    assert_eq!(fs::read_to_string(folder.path().join("mine.rs")).unwrap(), "mine");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing else was written either");
}

#[test]
fn a_list_that_names_no_file_or_command_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for line in ["../outside.rs", "/etc/passwd", "a/../../b", "command: draw"] {
        fs::write(folder.path().join(".paramtable"), line).unwrap();
        let refused = outputs(&[]).write(folder.path());
        assert!(matches!(refused, Err(OutputError::BadList(..))), "{line}: {refused:?}");
    }
}

#[cfg(unix)]
#[test]
fn files_behind_a_link_are_not_written_or_removed() {
    let [folder, elsewhere] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    fs::write(elsewhere.path().join("keep.rs"), "precious").unwrap();
    fs::write(folder.path().join(".paramtable"), "x/keep.rs\n").unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("x")).unwrap();
    // The file would be removed, replaced, or get a new neighbour.
    for files in [&[][..], &[("x/keep.rs", "new")], &[("x/deep/new.rs", "new")]] {
        let refused = outputs(files).write(folder.path());
        assert!(matches!(refused, Err(OutputError::Linked(_))), "{refused:?}");
    }
    assert_eq!(fs::read_to_string(elsewhere.path().join("keep.rs")).unwrap(), "precious");
    assert_eq!(fs::read_dir(elsewhere.path()).unwrap().count(), 1);
}

/// A link in place of a file is replaced as a file would be. The output folder itself
/// may be a link, since the user named it.
#[cfg(unix)]
#[test]
fn a_link_to_a_file_is_not_followed() {
    let [folder, elsewhere] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    let precious = elsewhere.path().join("precious");
    fs::write(&precious, "precious").unwrap();
    let out = elsewhere.path().join("out");
    std::os::unix::fs::symlink(folder.path(), &out).unwrap();
    outputs(&[("a.rs", "a"), ("b.rs", "b")]).write(&out).unwrap();
    for file in ["a.rs", "b.rs"] {
        fs::remove_file(out.join(file)).unwrap();
        std::os::unix::fs::symlink(&precious, out.join(file)).unwrap();
    }
    outputs(&[("a.rs", "a")]).write(&out).unwrap();
    assert_eq!(fs::read_to_string(out.join("a.rs")).unwrap(), "a");
    assert!(!out.join("b.rs").is_symlink());
    assert_eq!(fs::read_to_string(precious).unwrap(), "precious");
}

#[test]
fn a_folder_belongs_to_one_spec() {
    let folder = tempfile::tempdir().unwrap();
    let here = |path: &str| folder.path().join(path);
    let out = here("generated");
    for spec in ["specs/a", "specs/b"] {
        fs::create_dir_all(here(spec)).unwrap();
    }
    let write = |name: &str, spec: &str| {
        outputs(&[(name, name)]).made_from(&here(spec)).write(&out).map(|_| ())
    };
    write("a.rs", "specs/a").unwrap();
    let list = fs::read_to_string(out.join(".paramtable")).unwrap();
    assert!(list.ends_with("\nspec: ../specs/a\na.rs\n"), "{list}");
    let refused = write("b.rs", "specs/b");
    assert!(matches!(refused, Err(OutputError::OtherSpec { .. })), "{refused:?}");
    assert!(out.join("a.rs").exists() && !out.join("b.rs").exists());
    write("a.rs", "specs/../specs/a").unwrap();
    // A renamed spec is still the same spec.
    fs::rename(here("specs/a"), here("specs/c")).unwrap();
    write("a.rs", "specs/c").unwrap();
    // Without the line of its spec, the list of files belongs to no spec.
    fs::write(out.join(".paramtable"), "a.rs\n").unwrap();
    write("b.rs", "specs/b").unwrap();
    assert!(!out.join("a.rs").exists() && out.join("b.rs").exists());
}

/// Git may check files out with carriage returns.
#[test]
fn line_ends_of_a_checkout_do_not_matter() {
    let folder = tempfile::tempdir().unwrap();
    let first = outputs(&[("a.rs", "a\nb\n"), ("old.rs", "1\n")]);
    first.write(folder.path()).unwrap();
    for path in ["a.rs", "old.rs", ".paramtable"].map(|path| folder.path().join(path)) {
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, text.replace('\n', "\r\n")).unwrap();
    }
    assert_eq!(kinds(&first, folder.path()), []);
    let next = outputs(&[("a.rs", "a\nc\n")]);
    let changes = next.compare(folder.path()).unwrap();
    assert_eq!((changes[0].old.as_str(), changes[0].new.as_str()), ("a\nb\n", "a\nc\n"));
    next.write(folder.path()).unwrap();
    assert_eq!(fs::read_to_string(folder.path().join("a.rs")).unwrap(), "a\nc\n");
    assert!(!folder.path().join("old.rs").exists());
}

#[test]
fn files_of_a_killed_run_are_removed_by_the_next() {
    let folder = tempfile::tempdir().unwrap();
    let outputs = outputs(&[("a/b/c.rs", "c")]);
    outputs.write(folder.path()).unwrap();
    let left = ["a/b/.paramtable-x7GkQ2", ".paramtable-000000"];
    let others = ["a/.paramtable-notes", "a/b/.paramtable-x7GkQ2.rs", "a/b/paramtable-x7GkQ2"];
    for path in left.iter().chain(&others) {
        fs::write(folder.path().join(path), "half").unwrap();
    }
    // A temporary file of a run that is still active.
    let busy = folder.path().join("a/.paramtable-busy00");
    fs::write(&busy, "half").unwrap();
    let held = fs::File::open(&busy).unwrap();
    held.try_lock().unwrap();
    outputs.write(folder.path()).unwrap();
    for path in left {
        assert!(!folder.path().join(path).exists(), "{path}");
    }
    for path in others.map(|path| folder.path().join(path)).iter().chain([&busy]) {
        assert!(path.exists(), "{}", path.display());
    }
}

#[test]
fn a_file_that_is_written_once_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = Outputs::default();
    first.once(String::from("Cargo.toml"), String::from("first"));
    first.write(folder.path()).unwrap();
    fs::write(folder.path().join("Cargo.toml"), "edited").unwrap();
    assert_eq!(kinds(&first, folder.path()), []);
    outputs(&[]).write(folder.path()).unwrap();
    assert_eq!(fs::read_to_string(folder.path().join("Cargo.toml")).unwrap(), "edited");
}

#[test]
fn line_ends_and_places_of_the_pages_do_not_show() {
    let page = "objects:\n  Thing:\n    description: |\n      Two\n      lines.\n    parameters:\n      a: { type: string, requirement: M }\n";
    let unix = paramtable_tests::outputs_of(page);
    assert_eq!(unix, paramtable_tests::outputs_of(&page.replace('\n', "\r\n")));
    let made = |name: &str, page: &str| {
        let folder = tempfile::tempdir().unwrap();
        let spec = folder.path().join(name);
        fs::create_dir(&spec).unwrap();
        fs::write(spec.join("paramtable.yaml"), "rust: { crate: example }\n").unwrap();
        fs::write(spec.join("page.yaml"), page).unwrap();
        let checked = paramtable_codegen::check(&spec).unwrap();
        let api = checked.api.unwrap();
        let (outputs, site) = (generate(&api), site(&api, &Templates::default()).unwrap());
        let files = outputs.iter().chain(site.iter());
        files.map(|(path, text)| (path.to_owned(), text.to_owned())).collect::<Vec<_>>()
    };
    assert_eq!(made("here", page), made("there", &page.replace('\n', "\r\n")));
}
