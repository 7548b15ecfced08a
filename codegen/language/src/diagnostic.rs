//! Diagnostics of a spec: each has a message, its places and the fix. The codes are
//! in [`codes`].

pub mod codes;
pub mod messages;

pub use codes::Code;
pub use paramtable_core::nearest;

use std::collections::BTreeSet;

use crate::span::{FileId, Span};

/// The severity of a diagnostic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is generated until it is fixed.
    Error,
    /// Code is generated in spite of it.
    Warning,
}

/// A mistake in a spec.
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The kind of mistake, stable across releases.
    pub code: Code,
    /// The severity.
    pub severity: Severity,
    /// The mistake in words, in lower case and without a full stop.
    pub message: String,
    /// The places that it is about, the one to fix first.
    pub labels: Vec<Label>,
    /// The fixes, in words.
    pub help: Vec<String>,
}

/// A place that a diagnostic is about.
#[derive(Clone, Debug)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// The text at that place; may be empty.
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

    /// Makes it a warning, so that code is generated in spite of it.
    #[must_use]
    pub fn warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }

    /// Adds a place.
    #[must_use]
    pub fn at(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label { span, text: text.into() });
        self
    }

    /// Adds advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Adds "did you mean" if a known name is similar.
    #[must_use]
    pub fn did_you_mean<'a>(self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        self.did_you_mean_or(written, known, None)
    }

    /// Adds "did you mean" if a known name is similar, and other advice if none is.
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

/// The diagnostics of a spec.
///
/// At most [`Diagnostics::MOST`] are kept, so that a hostile page cannot fill
/// the memory.
#[derive(Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
    warnings: usize,
}

impl Diagnostics {
    /// The most that are kept.
    pub const MOST: usize = 10_000;

    /// Adds a diagnostic, if there is room. Warnings leave room for errors, so the
    /// first error is always kept.
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

    /// Whether there is a diagnostic about a file.
    pub(crate) fn is_about(&self, file: FileId) -> bool {
        self.list
            .iter()
            .flat_map(|diagnostic| &diagnostic.labels)
            .any(|label| label.span.file == file)
    }

    /// Adds all diagnostics of others, if there is room.
    pub(crate) fn append(&mut self, others: Self) {
        others.list.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }

    /// Whether there is an error, so that nothing can be generated.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Whether there are so many that further ones need no detailed advice.
    pub(crate) fn is_crowded(&self) -> bool {
        self.list.len() >= Self::MOST / 10
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The diagnostics, in the order of the pages.
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.list.sort_by_key(|diagnostic| diagnostic.labels.first().map(|label| label.span));
        // A part that is copied by `like` is checked once for each copy.
        let mut seen = BTreeSet::new();
        self.list.retain(|diagnostic| {
            let span = diagnostic.labels.first().map(|label| label.span);
            seen.insert((span, diagnostic.message.clone()))
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
