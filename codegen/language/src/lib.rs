//! The language of pages: YAML in, a checked model out.
//!
//! ```text
//! spec/*.yaml ──parse──▶ syntax ──lower──▶ model
//! ```
//!
//! [`check_within`] runs both stages. A model comes out only if there is no error;
//! every [`Diagnostic`] has its place and the fix. [`format`] brings a page into
//! its standard form. Nothing here knows an output; of Rust it knows which names
//! are valid.

pub mod diagnostic;
pub mod keys;
mod lower;
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
pub use syntax::Formatted;

/// A spec that was read, and everything that is wrong with it.
#[derive(Debug)]
pub struct Checked {
    /// The pages.
    pub sources: Sources,
    /// What is wrong, in the order of the pages.
    pub diagnostics: Vec<Diagnostic>,
    /// What the spec means, if nothing is wrong.
    pub api: Option<model::Api>,
    /// The types that the pages declare, as Rust knows them: known also where
    /// something is wrong with what they hold.
    pub declared: Vec<String>,
}

/// Checks pages that were read already. Examples are not judged: that takes an
/// interpreter.
pub fn check_within(sources: Sources, mut diagnostics: Diagnostics, purpose: Purpose) -> Checked {
    let spec = syntax::parse(&sources, &mut diagnostics);
    let lower::Lowered { api, declared } = lower::lower(spec, &sources, purpose, &mut diagnostics);
    let api = api.filter(|_| !diagnostics.has_errors());
    debug_assert!(api.is_some() || diagnostics.has_errors(), "a refusal says why");
    Checked { sources, diagnostics: diagnostics.sorted(), api, declared }
}

/// A page in its tidy form: keys in their order, requirements as letters, even
/// spacing. Comments stay with what they speak of, and what the page says stays.
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

/// A page as JSON text, as our reader of YAML takes it; `None` if it holds
/// nothing, or something that a page may not hold.
pub fn page_as_json(text: &str) -> Option<String> {
    let sources = Sources::from_texts([("page.yaml", text)]);
    let (file, source) = sources.iter().next()?;
    syntax::page_as_json(file, source.text())
}
