//! From the model to outputs: those that the spec asks for, and the site.

#[cfg(feature = "docs")]
use crate::Sources;
use crate::emit::Emitter as _;
#[cfg(feature = "docs")]
use crate::emit::docs::{TemplateError, Templates};
use crate::emit::rust::RustCrate;
#[cfg(feature = "docs")]
use crate::emit::{html, markdown};
use crate::model::{Api, Output};
use crate::output::Outputs;
#[cfg(feature = "docs")]
use crate::output::{Cache, Key, Owner};

/// Everything that `generate` writes of a spec, in memory.
pub fn generate(api: &Api) -> Outputs {
    let mut outputs = Outputs::default();
    for output in &api.emit {
        match output {
            Output::Rust => RustCrate.emit(api, &mut outputs),
            #[cfg(feature = "docs")]
            Output::Markdown => markdown::Markdown.emit(api, &mut outputs),
            #[cfg(not(feature = "docs"))]
            Output::Markdown => {}
        }
    }
    outputs
}

/// The same, with a project's own templates for the Markdown.
///
/// # Errors
///
/// A template asks for what there is not.
#[cfg(feature = "docs")]
pub fn generate_with(api: &Api, templates: &Templates) -> Result<Outputs, TemplateError> {
    let mut outputs = Outputs::default();
    for output in &api.emit {
        match output {
            Output::Rust => RustCrate.emit(api, &mut outputs),
            Output::Markdown => markdown::emit(api, templates, markdown::FOLDER, &mut outputs)?,
        }
    }
    Ok(outputs)
}

/// The same beside a cache: what would be made as it is on the disk is not made
/// again. The pages of the Markdown name each other, so those are made all or none.
///
/// # Errors
///
/// As [`generate_with`].
#[cfg(feature = "docs")]
pub fn regenerate(
    api: &Api,
    sources: &Sources,
    templates: &Templates,
    cache: Cache,
) -> Result<Outputs, TemplateError> {
    let mut outputs = Outputs::beside(cache);
    for output in &api.emit {
        match output {
            Output::Rust => RustCrate.emit(api, &mut outputs),
            Output::Markdown => {
                let key = markdown_key(api, sources, templates);
                if let Some(known) = outputs.known(key) {
                    let known = known.to_vec();
                    outputs.keep(key, known);
                    continue;
                }
                let mut made = Outputs::default();
                markdown::emit(api, templates, markdown::FOLDER, &mut made)?;
                outputs.part(key, made.into_files());
            }
        }
    }
    Ok(outputs)
}

/// The reference site, whatever the spec asks `generate` for: its pages, and the
/// Markdown with its index beside them, for readers that are programs.
///
/// # Errors
///
/// As [`generate_with`].
#[cfg(feature = "docs")]
pub fn site(api: &Api, templates: &Templates) -> Result<Outputs, TemplateError> {
    let mut outputs = Outputs::owned_by(Owner::Docs);
    html::emit(api, templates, &mut outputs)?;
    markdown::emit(api, templates, "", &mut outputs)?;
    Ok(outputs)
}

/// The key of all that the Markdown says of a spec.
#[cfg(feature = "docs")]
fn markdown_key(api: &Api, sources: &Sources, templates: &Templates) -> Key {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};

    let mut key = DefaultHasher::new();
    api.folder.hash(&mut key);
    for (_, source) in sources.iter() {
        (source.path(), source.text()).hash(&mut key);
    }
    templates.texts().hash(&mut key);
    key.finish()
}
