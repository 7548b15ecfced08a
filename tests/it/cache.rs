//! The cache must not change the output: after any edit, the files are equal to those
//! of a run without a cache.

use std::fs;
use std::path::Path;

use paramtable_codegen::{Cache, check, generate_with, regenerate};
use paramtable_reference::Templates;
use paramtable_tests::{pages_of, repository};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use tempfile::TempDir;

/// Edits that a maintainer makes to a page: the text to replace, and its replacement.
const EDITS: [(&str, &str); 16] = [
    ("length: 1-", "length: 2-"),
    ("requirement: O", "requirement: M"),
    ("requirement: M", "requirement: O"),
    ("requirement: O", "requirement: O, nullable: true"),
    ("requirement: O", "requirement: O, sensitive: true"),
    ("description: ", "description: Now "),
    ("type: string", "type: alphanumeric"),
    ("type: integer", "type: decimal"),
    ("type: decimal", "type: integer"),
    ("required_when", "only_when"),
    ("exactly_one_of", "at_most_one_of"),
    ("title: ", "title: Now "),
    ("default: ", "example: "),
    ("example: ", "default: "),
    (", UNKNOWN", ""),
    ("[", "[OTHER, "),
];

/// A spec and its generated files.
struct Project(TempDir);

impl Project {
    /// The payments family with this value of `emit`. Nothing is generated yet.
    fn new(emit: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        copy(&repository().join("spec"), &folder.path().join("spec"));
        let project = Self(folder);
        let api = project.spec().join("paramtable.yaml");
        let text = fs::read_to_string(&api).unwrap();
        let lines = text.lines().filter(|line| !line.starts_with("emit:")).chain([emit]);
        fs::write(&api, lines.collect::<Vec<_>>().join("\n")).unwrap();
        project
    }

    fn spec(&self) -> std::path::PathBuf {
        self.0.path().join("spec")
    }

    fn out(&self) -> std::path::PathBuf {
        self.0.path().join("generated")
    }

    /// Generates with the cache and compares the result with a run without it. Returns
    /// the number of changed files, or `None` if the spec has an error.
    fn generate(&self) -> Option<usize> {
        let checked = check(&self.spec()).unwrap();
        let api = checked.api?;
        let (templates, cache) = (Templates::default(), Cache::open(&self.out(), "this one"));
        let outputs = regenerate(&api, &checked.sources, &templates, "spec", cache).unwrap();
        let changes = outputs.made_from(&self.spec()).write(&self.out()).unwrap();
        let all = generate_with(&api, &templates, "spec").unwrap().made_from(&self.spec());
        let wrong = all.compare(&self.out()).unwrap();
        assert_eq!(wrong.iter().map(|change| &change.path).collect::<Vec<_>>(), [""; 0]);
        Some(changes.len())
    }

    /// The number of files that a run generates instead of taking them from the cache.
    fn made(&self) -> usize {
        let checked = check(&self.spec()).unwrap();
        let cache = Cache::open(&self.out(), "this one");
        let api = checked.api.unwrap();
        regenerate(&api, &checked.sources, &Templates::default(), "spec", cache)
            .unwrap()
            .iter()
            .count()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// Applies an edit to a page; `at` selects the page and the place in it.
fn edit(spec: &Path, what: usize, at: usize) {
    let pages = pages_of(spec);
    let page = &pages[at % pages.len()];
    let text = fs::read_to_string(page).unwrap();
    let elsewhere = page.with_file_name(format!("renamed-{at}.yaml"));
    match EDITS.get(what) {
        Some((from, to)) => {
            let places: Vec<_> = text.match_indices(from).map(|(place, _)| place).collect();
            if let Some(place) = places.get(at / 7 % places.len().max(1)) {
                let (before, after) = text.split_at(*place);
                fs::write(page, format!("{before}{}", after.replacen(from, to, 1))).unwrap();
            }
        }
        None if what == EDITS.len() => {
            let page = format!("objects:\n  Added{at}:\n    parameters: {{}}\n");
            fs::write(spec.join(format!("added-{at}.yaml")), page).unwrap();
        }
        None if what == EDITS.len() + 1 && !page.ends_with("paramtable.yaml") => {
            fs::rename(page, elsewhere).unwrap();
        }
        None if page.file_name().unwrap().to_string_lossy().starts_with("added-") => {
            fs::remove_file(page).unwrap();
        }
        None => {}
    }
}

/// Damages a generated file, which users should not do.
fn damage(out: &Path, at: usize) {
    let files: Vec<_> = paths(out);
    let file = &files[at % files.len()];
    if file.file_name().unwrap() != ".paramtable" {
        match at % 3 {
            0 => fs::write(file, "").unwrap(),
            1 => fs::write(file, fs::read_to_string(file).unwrap() + " ").unwrap(),
            _ => fs::remove_file(file).unwrap(),
        }
    }
}

fn paths(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files.extend(paths(&path)) } else { files.push(path) }
    }
    files.sort();
    files
}

#[test]
fn cached_equals_full() {
    let edits = proptest::collection::vec((0..EDITS.len() + 3, any::<u16>()), 8);
    let mut runner = TestRunner::new_with_rng(
        Config { cases: 2, failure_persistence: None, ..Config::default() },
        proptest::test_runner::TestRng::deterministic_rng(
            proptest::test_runner::RngAlgorithm::ChaCha,
        ),
    );
    let run = |edits: Vec<(usize, u16)>| {
        let project = Project::new("emit: [rust]");
        let mut texts = tempfile::tempdir().unwrap();
        assert!(project.generate().is_some_and(|changes| changes > 50));
        let mut accepted = 0;
        for (what, at) in edits {
            // An edit that makes the spec invalid is reverted, so that the next edit
            // starts from a valid spec.
            copy(&project.spec(), texts.path());
            edit(&project.spec(), what, at.into());
            if at % 5 == 0 {
                damage(&project.out(), usize::from(at) / 5);
            }
            if project.generate().is_some() {
                accepted += 1;
            } else {
                fs::remove_dir_all(project.spec()).unwrap();
                copy(texts.path(), &project.spec());
            }
            texts = tempfile::tempdir().unwrap();
        }
        assert!(accepted > 2, "{accepted} edits were accepted");
        Ok(())
    };
    runner.run(&edits, run).unwrap();
}

#[test]
fn unchanged_files_are_not_generated_again() {
    let project = Project::new("emit: [rust, markdown]");
    let all = project.made();
    project.generate();
    // Only the root, which lists all modules, and the manifest are generated again.
    assert!(project.made() <= 8 && all > 150, "{} of {all}", project.made());
    // A changed page: its own files and the whole reference are generated again.
    let page = project.spec().join("payments/objects/amount.yaml");
    let text = fs::read_to_string(&page).unwrap();
    fs::write(&page, text.replace("description: ", "description: Now ")).unwrap();
    let checked = check(&project.spec()).unwrap();
    let cache = Cache::open(&project.out(), "this one");
    let outputs =
        regenerate(&checked.api.unwrap(), &checked.sources, &Templates::default(), "spec", cache)
            .unwrap();
    let rust = outputs.iter().filter(|(path, _)| path.contains("/src/payments/objects/"));
    let pages: Vec<_> = rust.map(|(path, _)| path).collect();
    assert!(pages.iter().all(|path| path.contains("/amount")) && !pages.is_empty(), "{pages:?}");
}

#[test]
fn a_damaged_cache_or_one_of_another_generator_is_ignored() {
    let project = Project::new("emit: [rust]");
    let all = project.made();
    project.generate();
    let cache = project.out().join(".paramtable-cache/made");
    let text = fs::read_to_string(&cache).unwrap();
    assert!(project.made() < all);
    for damaged in [
        String::new(),
        text.replacen("payment", "paiment", 1),
        text[..text.len() / 2].to_owned(),
        text.replacen("build ", "build 0", 1),
    ] {
        fs::write(&cache, damaged).unwrap();
        assert_eq!(project.made(), all);
    }
    fs::write(&cache, text).unwrap();
    assert!(project.made() < all);
    assert_eq!(
        fs::read_to_string(project.out().join(".paramtable-cache/.gitignore")).unwrap(),
        "*\n"
    );
}
