//! The language of pages: YAML in, a checked model out.
//!
//! ```text
//! spec/*.yaml ──parse──▶ syntax ──lower──▶ model
//! ```
//!
//! [`check_within`] runs both stages. A model comes out only if there is no error;
//! every [`Diagnostic`] has its place and the fix. [`format()`] brings a page into
//! its standard form. Nothing here knows an output; of Rust it knows which names
//! are valid.

pub mod diagnostic;
pub mod keys;
#[warn(clippy::wildcard_enum_match_arm)] // a new type or kind of rule has to be met everywhere
mod lower;
#[warn(clippy::wildcard_enum_match_arm)]
pub mod model;
pub mod parallel;
pub mod prose;
mod purpose;
mod source;
mod span;
mod syntax;

pub use diagnostic::{Diagnostic, Diagnostics};
pub use lower::{BUILT_IN as BUILT_IN_TYPES, RESERVED_METHODS, RESERVED_VARIANTS, is_device};
pub use purpose::Purpose;
pub use source::{LoadError, Source, Sources, slashed};
pub use span::{FileId, Span, Spanned};
pub use syntax::{Formatted, written_path};

/// A spec that was read, and its diagnostics.
#[derive(Debug)]
pub struct Checked {
    /// The pages.
    pub sources: Sources,
    /// The diagnostics, in the order of the pages.
    pub diagnostics: Vec<Diagnostic>,
    /// The model, if there are no errors.
    pub api: Option<model::Api>,
    /// The Rust names of the types that the pages declare, even if the types have
    /// errors.
    pub declared: Vec<String>,
}

/// Checks pages that were read already. Does not check examples, which needs an
/// interpreter.
pub fn check_within(sources: Sources, mut diagnostics: Diagnostics, purpose: Purpose) -> Checked {
    let spec = syntax::parse(&sources, &mut diagnostics);
    let lower::Lowered { api, declared } = lower::lower(spec, &sources, purpose, &mut diagnostics);
    let api = api.filter(|_| !diagnostics.has_errors());
    debug_assert!(api.is_some() || diagnostics.has_errors(), "a refusal says why");
    Checked { sources, diagnostics: diagnostics.sorted(), api, declared }
}

/// Formats a page: keys in their order, requirements as letters, even spacing.
/// Comments stay with their entries, and the content of the page does not change.
///
/// ```
/// use paramtable_language::{Diagnostics, Formatted, Sources, format};
///
/// let page = "enums: { Mode: { values:   [API, REDIRECT], description: A mode. } }\n";
/// let sources = Sources::from_texts([("page.yaml", page)]);
/// for (file, _) in sources.iter() {
///     let tidy = format(&sources, file, &mut Diagnostics::default());
///     let same = "enums: { Mode: { description: A mode., values: [API, REDIRECT] } }\n";
///     assert_eq!(tidy, Formatted::Tidy(same.to_owned()));
/// }
/// ```
pub fn format(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> Formatted {
    syntax::format(file, sources.get(file), diagnostics)
}

/// A page as JSON text, as our YAML reader understands it; `None` if it is empty,
/// or contains something that a page may not contain.
pub fn page_as_json(text: &str) -> Option<String> {
    let sources = Sources::from_texts([("page.yaml", text)]);
    let (file, source) = sources.iter().next()?;
    syntax::page_as_json(file, source.text())
}
