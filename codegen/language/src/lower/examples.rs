//! Examples in files of their own: their paths and contents.

use crate::model::{ExampleFile, ExampleText};
use crate::source::Sources;
use crate::span::Spanned;

/// The files that a page may name.
pub(super) struct ExampleFiles<'a> {
    pub(super) sources: &'a Sources,
    /// The page, below the spec's folder.
    pub(super) page: &'a str,
}

impl ExampleFiles<'_> {
    /// The file of an example. The interpreter reports a missing one, because not
    /// every caller reads examples.
    pub(super) fn named(&self, path: &Spanned<String>) -> ExampleFile {
        let full = beside(self.page, &path.value);
        let found = self.sources.iter().find(|(_, source)| source.path() == full);
        let found =
            found.map(|(file, source)| ExampleText { file, text: source.text().to_owned() });
        ExampleFile { path: path.clone(), full, found }
    }
}

/// A path from the folder of a page, below the spec's folder.
fn beside(page: &str, path: &str) -> String {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "." | "" => {}
            // A path may lead above the spec's folder, and then stays unchanged.
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}
