//! The page of the API: the crate and the other outputs.

use paramtable_core::checks::Grammar;

use super::elsewhere::output_instead;
use super::files::is_device;
use super::runtime::lower_runtime;
use crate::diagnostic::{Diagnostics, messages};
use crate::keys::API_PAGE;
use crate::model::{Name, Output, Runtime, is_keyword};
use crate::purpose::Purpose;
use crate::source::Sources;
use crate::syntax;

/// The outputs of a spec.
pub(super) struct Made {
    /// The crate, if one is generated.
    pub(super) crate_name: Option<String>,
    pub(super) emit: Vec<Output>,
    pub(super) runtime: Option<Runtime>,
    pub(super) borrows_texts: bool,
}

pub(super) fn lower_about(
    spec: &syntax::Spec,
    sources: &Sources,
    purpose: Purpose,
    diagnostics: &mut Diagnostics,
) -> Made {
    let about = spec.api.as_ref();
    check_base_urls(spec, diagnostics);
    let emit = lower_emit(about, diagnostics);
    let crate_name = match purpose {
        Purpose::Crate => crate_name(spec, &emit, sources, diagnostics),
        Purpose::Modules | Purpose::OwnTypes => {
            has_pages(sources, diagnostics);
            None
        }
    };
    let borrows_texts = match purpose {
        Purpose::Crate | Purpose::Modules => about.is_some_and(|about| about.borrows_texts),
        Purpose::OwnTypes => false,
    };
    Made { crate_name, emit, runtime: lower_runtime(about, diagnostics), borrows_texts }
}

/// Reports a folder without a page: probably its name is misspelt.
fn has_pages(sources: &Sources, diagnostics: &mut Diagnostics) {
    if sources.is_empty() {
        diagnostics.push(messages::no_pages());
    }
}

fn check_base_urls(spec: &syntax::Spec, diagnostics: &mut Diagnostics) {
    let urls = spec.api.iter().flat_map(|api| &api.base_urls);
    for (_, url) in urls.filter(|(_, url)| !Grammar::Uri.is_satisfied_by(&url.value)) {
        diagnostics.push(messages::invalid_url(url));
    }
}

/// The outputs that `generate` writes: all, unless `emit` lists some.
fn lower_emit(about: Option<&syntax::Api>, diagnostics: &mut Diagnostics) -> Vec<Output> {
    let Some(written) = about.and_then(|about| about.emit.as_ref()) else {
        return Output::ALL.map(|(_, output)| output).to_vec();
    };
    let names = Output::ALL.map(|(name, _)| name);
    let mut emit = Vec::new();
    for name in written {
        match Output::ALL.iter().find(|(known, _)| *known == name.value) {
            Some((_, output)) => emit.push(*output),
            None => {
                let instead = output_instead(&name.value);
                diagnostics.push(messages::unknown_output(name, &names, instead));
            }
        }
    }
    emit
}

/// Names that a generated crate cannot have, because it uses them itself.
const RESERVED_CRATES: [&str; 6] = ["alloc", "core", "paramtable", "proc-macro", "std", "test"];

/// The folder of the reference, next to the folder of the crate.
const REFERENCE: &str = "docs";

/// The crate to generate, if one is.
fn crate_name(
    spec: &syntax::Spec,
    emit: &[Output],
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let Some(about) = &spec.api else {
        let empty = sources.iter().find(|(_, source)| source.path() == API_PAGE);
        let misplaced = sources.iter().find(|(_, source)| source.is_api_page_elsewhere());
        match (empty, misplaced) {
            // The reader has reported why it could not be read.
            (Some((file, _)), _) if diagnostics.is_about(file) => {}
            (Some((file, _)), _) => diagnostics.push(messages::empty_api_page(file)),
            (None, Some((file, source))) => {
                diagnostics.push(messages::misplaced_api_page(file, source.path()));
            }
            (None, None) => diagnostics.push(messages::missing_api_page(sources.is_empty())),
        }
        return None;
    };
    let Some(name) = &about.crate_name else {
        // The reference uses the title instead of a crate name.
        if !emit.contains(&Output::Rust) && !about.title.is_empty() {
            return None;
        }
        diagnostics.push(messages::no_crate(about.span));
        return None;
    };
    let is_package = name.value.starts_with(|first: char| first.is_ascii_lowercase())
        && name.value.bytes().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte)
        })
        && Name::field(&name.value, None).is_ok();
    let is_taken = RESERVED_CRATES.contains(&name.value.as_str()) || is_keyword(&name.value);
    diagnostics.push(if name.value == REFERENCE {
        messages::crate_is_reference(name)
    } else if is_device(&name.value) {
        messages::crate_is_device(name)
    } else if is_taken {
        messages::reserved_crate(name)
    } else if !is_package {
        messages::invalid_crate(name)
    } else {
        return Some(name.value.clone());
    });
    None
}
