//! From the model to outputs, by whichever emitters the spec asks for.

#[cfg(feature = "docs")]
use crate::Sources;
use crate::emit::Emitter as _;
#[cfg(feature = "docs")]
use crate::emit::docs::{TemplateError, Templates};
use crate::emit::rust::RustCrate;
use crate::model::{Api, Output};
use crate::output::Outputs;
#[cfg(feature = "docs")]
use crate::output::{Cache, Key};

/// Everything that a spec becomes, in memory.
pub fn generate(api: &Api) -> Outputs {
    let mut outputs = Outputs::default();
    for output in &api.emit {
        match output {
            Output::Rust => RustCrate.emit(api, &mut outputs),
            #[cfg(feature = "docs")]
            Output::Docs => crate::emit::html::Site.emit(api, &mut outputs),
            #[cfg(feature = "docs")]
            Output::Markdown => crate::emit::markdown::Markdown.emit(api, &mut outputs),
            #[cfg(not(feature = "docs"))]
            Output::Docs | Output::Markdown => {}
        }
    }
    outputs
}

/// The same, with a project's own templates for the docs.
///
/// # Errors
///
/// A template asks for what there is not.
#[cfg(feature = "docs")]
pub fn generate_with(api: &Api, templates: &Templates) -> Result<Outputs, TemplateError> {
    let mut outputs = Outputs::default();
    for output in &api.emit {
        emit(*output, api, templates, &mut outputs)?;
    }
    Ok(outputs)
}

/// The same beside a cache: what would be made as it is on the disk is not made
/// again. The pages of the docs name each other, so those are made all or none.
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
        if *output == Output::Rust {
            RustCrate.emit(api, &mut outputs);
            continue;
        }
        let key = docs_key(*output, api, sources, templates);
        if let Some(known) = outputs.known(key) {
            let known = known.to_vec();
            outputs.keep(key, known);
            continue;
        }
        let mut docs = Outputs::default();
        emit(*output, api, templates, &mut docs)?;
        outputs.part(key, docs.into_files());
    }
    Ok(outputs)
}

#[cfg(feature = "docs")]
fn emit(
    output: Output,
    api: &Api,
    templates: &Templates,
    outputs: &mut Outputs,
) -> Result<(), TemplateError> {
    match output {
        Output::Rust => RustCrate.emit(api, outputs),
        Output::Docs => crate::emit::html::emit(api, templates, outputs)?,
        Output::Markdown => crate::emit::markdown::emit(api, templates, outputs)?,
    }
    Ok(())
}

/// The key of all that one output says of a spec.
#[cfg(feature = "docs")]
fn docs_key(output: Output, api: &Api, sources: &Sources, templates: &Templates) -> Key {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};

    let mut key = DefaultHasher::new();
    std::mem::discriminant(&output).hash(&mut key);
    api.folder.hash(&mut key);
    for (_, source) in sources.iter() {
        (source.path(), source.text()).hash(&mut key);
    }
    templates.texts().hash(&mut key);
    key.finish()
}
