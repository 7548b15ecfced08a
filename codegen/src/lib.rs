//! Parameter tables in, Rust out. The whole way of the data:
//!
//! ```text
//! spec/*.yaml ──parse──▶ syntax ──lower──▶ model ──emit──▶ Outputs ──write / compare──▶ generated/
//! ```
//!
//! [`check`] goes as far as the model, [`generate`] to the outputs; what is
//! written, and what is only compared, is decided with [`Outputs`]. [`site`] goes
//! from the model to the reference site. [`Build`] is the whole way for a build
//! script. Macros go from [`check_within`] to the tokens of [`emit::rust`],
//! without the feature `files`.

#[cfg(feature = "files")]
mod build;
pub mod diagnostic;
pub mod emit;
#[cfg(feature = "files")]
mod examples;
#[cfg(feature = "files")]
mod generate;
#[cfg(feature = "files")]
pub mod interpret;
pub mod keys;
mod lower;
pub mod model;
#[cfg(feature = "files")]
mod output;
mod parallel;
mod source;
mod syntax;

#[cfg(feature = "files")]
pub use build::{Build, BuildError};
pub use diagnostic::{Diagnostic, Diagnostics};
#[cfg(feature = "files")]
pub use generate::generate;
#[cfg(feature = "docs")]
pub use generate::{generate_with, regenerate, site};
pub use lower::{BUILT_IN as BUILT_IN_TYPES, RESERVED_METHODS, RESERVED_VARIANTS};
#[cfg(feature = "files")]
pub use output::{
    Cache, Change, ChangeKind, OutputError, Outputs, Owner, remove_leftovers, spec_beside,
    write_file,
};
pub use source::{FileId, LoadError, Source, Sources, Span, Spanned};
#[cfg(feature = "files")]
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

/// What a spec is read for, which decides what it has to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A crate of its own, which the page of the API has to name.
    Crate,
    /// Modules within another crate.
    Modules,
    /// Types of another crate's own, which hold their texts themselves.
    OwnTypes,
}

/// Reads and checks the spec in a folder.
///
/// # Errors
///
/// The folder could not be read. What is wrong with its pages is in [`Checked`].
#[cfg(feature = "files")]
pub fn check(folder: &std::path::Path) -> Result<Checked, LoadError> {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::load(folder, &mut diagnostics)?;
    Ok(check_sources(sources, diagnostics))
}

/// Checks pages that were read already, and the examples of their variants.
#[cfg(feature = "files")]
pub fn check_sources(sources: Sources, diagnostics: Diagnostics) -> Checked {
    judge(sources, diagnostics, Purpose::Crate, examples_of)
}

/// Checks pages that become part of another crate, which they need not name.
/// Examples are passed over.
pub fn check_within(sources: Sources, diagnostics: Diagnostics, purpose: Purpose) -> Checked {
    judge(sources, diagnostics, purpose, |_, _, _| {})
}

/// Checks the examples of variants, and keeps them with the model.
#[cfg(feature = "files")]
fn examples_of(api: &mut model::Api, sources: &Sources, diagnostics: &mut Diagnostics) {
    examples::check_examples(api, sources, diagnostics);
    examples::attach_examples(api, sources);
}

fn judge(
    sources: Sources,
    mut diagnostics: Diagnostics,
    purpose: Purpose,
    check_examples: impl FnOnce(&mut model::Api, &Sources, &mut Diagnostics),
) -> Checked {
    let spec = syntax::parse(&sources, &mut diagnostics);
    let lower::Lowered { mut api, declared } =
        lower::lower(spec, &sources, purpose, &mut diagnostics);
    if let Some(api) = &mut api {
        check_examples(api, &sources, &mut diagnostics);
    }
    let api = api.filter(|_| !diagnostics.has_errors());
    debug_assert!(api.is_some() || diagnostics.has_errors(), "a refusal says why");
    Checked { sources, diagnostics: diagnostics.sorted(), api, declared }
}

/// A page in its tidy form: keys in their order, requirements as letters, even
/// spacing. Comments stay with what they speak of, and what the page says stays.
///
/// ```
/// use paramtable_codegen::{Diagnostics, Formatted, Sources, format};
///
/// let page = "enums: { Mode: { values:   [API, REDIRECT], description: A mode. } }\n";
/// let sources = Sources::from_texts([("page.yaml", page)]);
/// for (file, _) in sources.iter() {
///     let tidy = format(&sources, file, &mut Diagnostics::default());
///     let same = "enums: { Mode: { description: A mode., values: [API, REDIRECT] } }\n";
///     assert_eq!(tidy, Formatted::Tidy(same.to_owned()));
/// }
/// ```
#[cfg(feature = "files")]
pub fn format(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> Formatted {
    syntax::format(file, sources.get(file), diagnostics)
}

/// A page as JSON text, as our reader of YAML takes it; `None` if it holds
/// nothing, or something that a page may not hold.
#[cfg(feature = "files")]
pub fn page_as_json(text: &str) -> Option<String> {
    let sources = Sources::from_texts([("page.yaml", text)]);
    let (file, source) = sources.iter().next()?;
    syntax::page_as_json(file, source.text())
}
