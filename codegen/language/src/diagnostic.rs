//! What is wrong with a spec: a message, the places it is about, and what to
//! write instead. The codes are in
//! [`codes`].

pub mod codes;
pub mod messages;

pub use codes::Code;
pub use paramtable_core::nearest;

use std::collections::BTreeSet;

use crate::span::{FileId, Span};

/// How bad a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated until it is mended.
    Error,
    /// Generated all the same.
    Warning,
}

/// One thing wrong with a spec.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// Which kind, stable across releases.
    pub code: Code,
    /// How bad.
    pub severity: Severity,
    /// What is wrong, in lower case and without a full stop.
    pub message: String,
    /// The places it is about, the one to mend first.
    pub labels: Vec<Label>,
    /// What to write instead.
    pub help: Vec<String>,
}

/// A place that a diagnostic is about.
#[derive(Clone, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What is to be seen there; may be empty.
    pub text: String,
}

impl Diagnostic {
    /// An error without a place yet.
    pub fn new(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            labels: Vec::new(),
            help: Vec::new(),
        }
    }

    /// The same, but code is generated in spite of it.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// The same about one more place.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// The same with advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// The same with "did you mean", if one of the names known comes near.
    #[must_use]
    pub fn did_you_mean<'a>(self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.did_you_mean_or(written, known, None)
    }

    /// The same, and other advice if none comes near.
    #[must_use]
    pub fn did_you_mean_or<'a>(
        self,
        written: &str,
        known: impl IntoIterator<Item = &'a str>,
        advice: impl Into<Option<String>>,
    ) -> Self {
        let near = nearest(written, known).map(|name| format!("did you mean `{name}`?"));
        near.or(advice.into()).into_iter().fold(self, Self::help)
    }
}

/// Everything that is wrong with a spec.
///
/// At most [`Diagnostics::MOST`] are kept, so that a hostile page can't fill
/// the memory.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    warnings: usize,
}

impl Diagnostics {
    /// How many are kept.
    pub const MOST: usize = 10_000;

    /// Adds one, while there is room. Warnings leave room for errors: the first
    /// of those is always kept.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if diagnostic.severity == Severity::Warning {
            self.warnings += 1;
            if self.warnings > Self::MOST / 10 {
                return;
            }
        }
        if self.list.len() < Self::MOST {
            self.list.push(diagnostic);
        }
    }

    /// Whether something was said of a file.
    pub(crate) fn is_about(&self, file: FileId) -> bool {
        self.list
            .iter()
            .flat_map(|diagnostic| &diagnostic.labels)
            .any(|label| label.span.file == file)
    }

    /// Adds everything that was found elsewhere, while there is room.
    pub(crate) fn append(&mut self, others: Self) {
        others.list.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }

    /// Whether anything found keeps code from being generated.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Whether there are so many that what is said of one more need not be helpful.
    pub(crate) fn is_crowded(&self) -> bool {
        self.list.len() >= Self::MOST / 10
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// What was found, in the order of the pages.
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by_key(|diagnostic| diagnostic.labels.first().map(|label| label.span));
        // What is copied by `like` is looked at once for each copy.
        let mut said = BTreeSet::new();
        self.list.retain(|diagnostic| {
            let span = diagnostic.labels.first().map(|label| label.span);
            said.insert((span, diagnostic.message.clone()))
        });
        self.list
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(found: I) -> Self {
        let mut diagnostics = Self::default();
        found.into_iter().for_each(|diagnostic| diagnostics.push(diagnostic));
        diagnostics
    }
}
