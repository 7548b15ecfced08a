//! Helpers that the tests share. Test cases are files; each layer has one function that
//! turns a case into the text that a snapshot compares.

mod hostile;
pub mod large;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use paramtable::{Rejection, Violations};
use paramtable_analysis::with_findings;
use paramtable_build::{Style, render};
use paramtable_codegen::{check_sources, generate};
use paramtable_interpret::{Judging, interpret_with, json};
use paramtable_language::model::{Api, GivenFacts, Type};
use paramtable_language::{Checked, Diagnostics, Sources};

pub use hostile::{Hostile, hostile_pages};

/// The folder of the repository.
pub fn repository() -> PathBuf {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    tests.parent().unwrap_or(tests).to_owned()
}

/// Every page in a folder and its subfolders.
///
/// # Panics
///
/// If a folder can't be read.
pub fn pages_of(folder: &Path) -> Vec<PathBuf> {
    let mut pages = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder of the repository") {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            pages.extend(pages_of(&path));
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            pages.push(path);
        }
    }
    pages.sort();
    pages
}

/// The pages of a case and their paths: one page, or several after lines of the
/// form `# === path`.
pub fn pages_in(case: &str) -> Vec<(String, String)> {
    let mut pages = vec![(String::from("case.yaml"), String::new())];
    for line in case.split_inclusive('\n') {
        match line.strip_prefix("# === ") {
            Some(path) => pages.push((path.trim().to_owned(), String::new())),
            None => {
                if let Some((_, text)) = pages.last_mut() {
                    text.push_str(line);
                }
            }
        }
    }
    if pages.len() > 1 && pages[0].1.trim().is_empty() {
        pages.remove(0);
    }
    pages
}

/// Checks a case. If the case has no API page, one is added.
pub fn check_case(case: &str) -> Checked {
    let mut pages = pages_in(case);
    if !pages.iter().any(|(path, _)| path.to_ascii_lowercase().ends_with("paramtable.yaml")) {
        let api = String::from("title: Example API\nrust: { crate: example }\nemit: [rust]\n");
        pages.push((String::from("paramtable.yaml"), api));
    }
    pages.sort();
    let texts = pages.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let checked = check_sources(Sources::from_texts(texts), Diagnostics::default());
    // A case about another mistake is about that alone.
    if checked.diagnostics.is_empty() { with_findings(checked) } else { checked }
}

/// Every diagnostic of a case, rendered for people.
pub fn diagnostics_of(case: &str) -> String {
    let checked = check_case(case);
    let rendered: Vec<_> = checked
        .diagnostics
        .iter()
        .map(|diagnostic| render(diagnostic, &checked.sources, Style::Plain))
        .collect();
    rendered.join("\n\n")
}

/// The files generated from a case, or its diagnostics if it has an error. A first line
/// of the form `# shows types.rs decode.rs` limits the output to those files;
/// `types.rs` stands for the module of the case's own page.
pub fn outputs_of(case: &str) -> String {
    let shown: Option<Vec<_>> =
        case.lines().next().and_then(|line| line.strip_prefix("# shows ")).map(|files| {
            files.split_whitespace().map(|file| file.replace("types.rs", "src/case.rs")).collect()
        });
    let checked = check_case(case);
    let Some(api) = &checked.api else { return diagnostics_of(case) };
    let mut text = String::new();
    for (path, file) in generate(api).iter() {
        if shown.as_ref().is_some_and(|shown| !shown.iter().any(|shown| path.ends_with(shown))) {
            continue;
        }
        // Writing to a `String` cannot fail.
        let _ = writeln!(text, "=== {path} ===\n{file}");
    }
    text
}

/// The spec in a folder of the repository.
///
/// # Panics
///
/// If the spec has a mistake.
pub fn api_of(spec: &str) -> Api {
    let checked = paramtable_codegen::check(&repository().join(spec)).expect("a folder of pages");
    checked.api.expect("a spec without a mistake")
}

/// The object with this Rust name.
///
/// # Panics
///
/// If there is no such object.
pub fn object_of(api: &Api, rust: &str) -> Type {
    Type::Object(api.object_called(rust).expect("an object of the spec"))
}

/// The violations as a set of texts. Their messages must be equal too: the preview and
/// a server report the same violations with the same words. Only the order may differ.
fn set(violations: &Violations) -> BTreeSet<String> {
    violations.iter().map(ToString::to_string).collect()
}

/// Compares the verdicts of the generated Rust and of the interpreter on a text.
/// Returns false if one of them reached no verdict: the text is not JSON, or it has
/// more violations than the limit.
///
/// # Panics
///
/// If they find different violations.
pub fn agree(
    read: Result<(), Rejection>,
    api: &Api,
    type_: &Type,
    text: &str,
    judging: Judging,
) -> bool {
    agree_with(read, api, (type_, &GivenFacts::default()), text, judging)
}

/// The same with the facts that both were given.
///
/// # Panics
///
/// As [`agree`].
pub fn agree_with(
    read: Result<(), Rejection>,
    api: &Api,
    (type_, facts): (&Type, &GivenFacts),
    text: &str,
    judging: Judging,
) -> bool {
    let tree = json::parse(text);
    let generated = match read {
        Ok(()) => BTreeSet::new(),
        Err(Rejection::Invalid(violations)) => {
            if violations.is_truncated() {
                return false;
            }
            set(&violations)
        }
        Err(Rejection::Syntax(error)) => {
            let message = tree.map_err(|error| error.message);
            assert_eq!(message, Err(error.message()), "{text}");
            return false;
        }
    };
    let tree = tree.unwrap_or_else(|error| panic!("{error:?} for the interpreter alone: {text}"));
    let meant = set(&interpret_with(api, type_, &tree, judging, facts));
    assert_eq!(generated, meant, "generated Rust (left) and interpreter (right) of\n{text}");
    true
}

/// Compiles and runs the examples of the README as doctests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
