//! Parameter tables in, Rust out. The whole way of the data:
//!
//! ```text
//! spec/*.yaml ──parse──▶ syntax ──lower──▶ model ──emit──▶ Outputs ──write / compare──▶ generated/
//! ```
//!
//! [`check`] goes as far as the model, [`generate`] to the outputs; what is
//! written, and what is only compared, is decided with [`Outputs`].

pub mod diagnostic;
pub mod emit;
mod examples;
pub mod interpret;
pub mod keys;
mod lower;
pub mod model;
mod output;
mod parallel;
mod source;
mod syntax;

use std::path::Path;

pub use diagnostic::{Diagnostic, Diagnostics};
pub use lower::BUILT_IN as BUILT_IN_TYPES;
pub use output::{Change, ChangeKind, OutputError, Outputs, write_file};
pub use source::{FileId, LoadError, Source, Sources, Span, Spanned};
pub use syntax::Formatted;

use model::Output;

/// A spec that was read, and everything that is wrong with it.
#[derive(Debug)]
pub struct Checked {
    /// The pages.
    pub sources: Sources,
    /// What is wrong, in the order of the pages.
    pub diagnostics: Vec<Diagnostic>,
    /// What the spec means, if nothing is wrong.
    pub api: Option<model::Api>,
}

/// Reads and checks the spec in a folder.
///
/// # Errors
///
/// The folder could not be read. What is wrong with its pages is in [`Checked`].
pub fn check(folder: &Path) -> Result<Checked, LoadError> {
    let mut diagnostics = Diagnostics::default();
    let sources = Sources::load(folder, &mut diagnostics)?;
    Ok(check_sources(sources, diagnostics))
}

/// Checks pages that were read already.
pub fn check_sources(sources: Sources, mut diagnostics: Diagnostics) -> Checked {
    let spec = syntax::parse(&sources, &mut diagnostics);
    let mut api = lower::lower(spec, &sources, &mut diagnostics);
    if let Some(api) = &mut api {
        examples::check_examples(api, &sources, &mut diagnostics);
        examples::attach_examples(api, &sources);
    }
    let api = api.filter(|_| !diagnostics.has_errors());
    Checked { sources, diagnostics: diagnostics.sorted(), api }
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
pub fn format(sources: &Sources, file: FileId, diagnostics: &mut Diagnostics) -> Formatted {
    syntax::format(file, sources.get(file), diagnostics)
}

/// A page as JSON text, as our reader of YAML takes it; `None` if it holds
/// nothing or can't be read.
pub fn page_as_json(text: &str) -> Option<String> {
    let sources = Sources::from_texts([("page.yaml", text)]);
    let (file, source) = sources.iter().next()?;
    syntax::page_as_json(file, source.text())
}

/// Everything that a spec becomes, in memory.
pub fn generate(api: &model::Api) -> Outputs {
    let mut outputs = Outputs::default();
    for output in &api.emit {
        let emitter: &dyn emit::Emitter = match output {
            Output::Rust => &emit::rust::RustCrate,
            #[cfg(feature = "docs")]
            Output::Docs => &emit::html::Site,
            #[cfg(feature = "docs")]
            Output::Markdown => &emit::markdown::Markdown,
            #[cfg(not(feature = "docs"))]
            Output::Docs | Output::Markdown => continue,
        };
        emitter.emit(api, &mut outputs);
    }
    outputs
}

/// The same, with a project's own templates for the docs.
///
/// # Errors
///
/// A template asks for what there is not.
#[cfg(feature = "docs")]
pub fn generate_with(
    api: &model::Api,
    templates: &emit::docs::Templates,
) -> Result<Outputs, emit::docs::TemplateError> {
    use emit::Emitter as _;
    let mut outputs = Outputs::default();
    for output in &api.emit {
        match output {
            Output::Rust => emit::rust::RustCrate.emit(api, &mut outputs),
            Output::Docs => emit::html::emit(api, templates, &mut outputs)?,
            Output::Markdown => emit::markdown::emit(api, templates, &mut outputs)?,
        }
    }
    Ok(outputs)
}
