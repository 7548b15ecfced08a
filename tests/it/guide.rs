//! The guide. The tests check the pages of specs, validate the bodies, and compare the
//! reference with the keys of the language. `tests/guide` compiles the Rust;
//! `cli/tests/it/guide.rs` runs the commands. `CONTRIBUTING.md` lists the blocks that a
//! page may contain.

#[path = "../guide/blocks.rs"]
#[allow(dead_code)] // Other tests use more of the module.
mod blocks;
mod bodies;
mod layout;
mod links;
mod reference;
mod verdicts;

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use blocks::Block;

fn folder() -> PathBuf {
    paramtable_tests::repository().join("docs/guide")
}

/// The pages, by their paths below the folder of the guide.
fn pages() -> Vec<(String, String)> {
    let pages = blocks::pages(&folder()).unwrap();
    let below = |path: &Path| path.strip_prefix(folder()).unwrap().to_str().unwrap().to_owned();
    pages.iter().map(|(path, text)| (below(path), text.clone())).collect()
}

fn indented(text: &str, by: usize) -> String {
    let line = |line: &str| match line {
        "" => String::from("\n"),
        line => format!("{:by$}{line}\n", ""),
    };
    text.lines().map(line).collect()
}

/// The path and text of the page that a block represents.
fn page_of(block: &Block) -> (&str, String) {
    let text = &block.text;
    if block.is("rows") {
        let before = "objects:\n  Example:\n    parameters:\n";
        ("page.yaml", format!("{before}{}", indented(text, 6)))
    } else if block.is("table") {
        ("page.yaml", format!("objects:\n  Example:\n{}", indented(text, 4)))
    } else if block.is("api") {
        ("paramtable.yaml", text.clone())
    } else {
        ("page.yaml", text.clone())
    }
}

/// A text on a page of the guide that differs from the real one.
struct Differs {
    shown: String,
    real: String,
}

/// Reports where a page differs from the real text, or updates the page if
/// `GUIDE=overwrite` is set.
fn settle(page: &str, differs: &[Differs], wrong: &mut Vec<String>) {
    // Several tests may write to the same page.
    static WRITING: Mutex<()> = Mutex::new(());
    if std::env::var_os("GUIDE").is_none_or(|value| value != "overwrite") {
        wrong.extend(differs.iter().map(|Differs { shown, real }| {
            format!("docs/guide/{page} shows\n{shown}\nand not\n{real}")
        }));
        return;
    }
    if differs.is_empty() {
        return;
    }
    let _writing = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    let path = folder().join(page);
    let text = std::fs::read_to_string(&path).unwrap();
    let text = differs.iter().fold(text, |text, Differs { shown, real }| {
        assert!(text.contains(shown), "docs/guide/{page}: the form of\n{shown}");
        text.replacen(shown, real, 1)
    });
    std::fs::write(path, text).unwrap();
}
