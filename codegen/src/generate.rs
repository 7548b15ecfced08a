//! From the model to outputs: those that the spec asks for, and the site.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use paramtable_language::Sources;
use paramtable_language::model::{Api, Output};
use paramtable_reference::{TemplateError, Templates, html, markdown};

use crate::output::{Cache, Key, Outputs, Owner};
use crate::rust_crate;

/// The folder of the Markdown, among the files of `generate`.
const MARKDOWN: &str = "docs/";

/// The default name of the spec's folder.
const FOLDER: &str = "spec";

/// Everything that `generate` writes of a spec in a folder `spec`, in memory.
///
/// # Panics
///
/// If a built-in template reads data that does not exist, which is a mistake in it.
pub fn generate(api: &Api) -> Outputs {
    generate_with(api, &Templates::default(), FOLDER).expect("our own templates take every model")
}

/// The same, with a project's own templates for the Markdown. The headers of files
/// name their pages as files of `folder`.
///
/// # Errors
///
/// A template asks for data that does not exist.
pub fn generate_with(
    api: &Api,
    templates: &Templates,
    folder: &str,
) -> Result<Outputs, TemplateError> {
    emit(api, templates, folder, Outputs::default(), None)
}

/// The same beside a cache: files that are on the disk as they would be made are
/// not made again. The pages of the Markdown name each other, so all of them are
/// made, or none.
///
/// # Errors
///
/// As [`generate_with`].
pub fn regenerate(
    api: &Api,
    sources: &Sources,
    templates: &Templates,
    folder: &str,
    cache: Cache,
) -> Result<Outputs, TemplateError> {
    let key = markdown_key(sources, templates);
    emit(api, templates, folder, Outputs::beside(cache), Some(key))
}

fn emit(
    api: &Api,
    templates: &Templates,
    folder: &str,
    mut outputs: Outputs,
    markdown_key: Option<Key>,
) -> Result<Outputs, TemplateError> {
    for output in &api.emit {
        match output {
            Output::Rust => rust_crate::emit(api, folder, &mut outputs),
            Output::Markdown => {
                let known = markdown_key.and_then(|key| Some((key, outputs.known(key)?.to_vec())));
                if let Some((key, known)) = known {
                    outputs.keep(key, known);
                    continue;
                }
                let files = markdown::files(api, templates, MARKDOWN)?;
                match markdown_key {
                    Some(key) => outputs.part(key, files),
                    None => outputs.files(files),
                }
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
pub fn site(api: &Api, templates: &Templates) -> Result<Outputs, TemplateError> {
    let mut outputs = Outputs::owned_by(Owner::Docs);
    outputs.files(html::files(api, templates)?);
    outputs.files(markdown::files(api, templates, "")?);
    Ok(outputs)
}

/// The key of the Markdown: it is made from the pages and the templates.
fn markdown_key(sources: &Sources, templates: &Templates) -> Key {
    let mut key = DefaultHasher::new();
    for (_, source) in sources.iter() {
        (source.path(), source.text()).hash(&mut key);
    }
    templates.texts().hash(&mut key);
    key.finish()
}
