//! Syntax to model: the only stage that says a spec is wrong. It collects
//! everything and goes on; a model comes out only if nothing is wrong, so no
//! later stage has to check again.

mod bounds;
mod calls;
mod conditions;
mod contradictions;
mod cycles;
mod declare;
mod defaults;
mod elsewhere;
mod enums;
mod examples;
mod expression;
mod files;
mod literals;
mod names;
mod nesting;
mod notation;
mod objects;
mod operations;
mod patterns;
mod possible;
mod reuse;
mod rows;
mod rules;
mod runtime;
mod schemes;
mod types;
mod unused;

pub use declare::BUILT_IN;
pub use enums::RESERVED_VARIANTS;
pub use files::is_device;
pub use names::RESERVED_METHODS;

use crate::diagnostic::{Diagnostics, messages};
use paramtable_core::checks::Grammar;

use crate::keys::API_PAGE;
use crate::model::{Api, Name, Output, Page, is_keyword};
use crate::purpose::Purpose;
use crate::source::Sources;
use crate::syntax;

/// What came of a spec.
pub(crate) struct Lowered {
    /// What it means; nothing, if anything is wrong with it.
    pub(crate) api: Option<Api>,
    /// The names of its types in Rust, whatever is wrong with them.
    pub(crate) declared: Vec<String>,
}

/// Checks a spec.
pub(crate) fn lower(
    mut spec: syntax::Spec,
    sources: &Sources,
    purpose: Purpose,
    diagnostics: &mut Diagnostics,
) -> Lowered {
    defaults::apply_headers(&mut spec);
    let liked = reuse::copied(&spec);
    let spec = reuse::expand(spec, &liked, diagnostics);
    files::report_file_names(sources, diagnostics);
    let declared = declare::declare(&spec, sources, diagnostics);
    let api = lower_declared(&spec, &declared, sources, purpose, diagnostics);
    if let (Some(api), Purpose::Crate) = (&api, purpose) {
        unused::report_unused(api, &declared, &liked, diagnostics);
    }
    Lowered { api, declared: declared.rust_names() }
}

fn lower_declared(
    spec: &syntax::Spec,
    declared: &declare::Declared<'_>,
    sources: &Sources,
    purpose: Purpose,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    let enums = enums::lower_enums(declared, diagnostics);
    let scalars = rows::lower_scalars(declared, &enums, diagnostics);
    let known = rows::Known { declared, enums: &enums, scalars: &scalars };
    let mut tables = rows::lower_tables(&known, diagnostics);
    let across = rules::lower_rules(&known, &tables, diagnostics);
    cycles::check_endings(declared, &tables, diagnostics);
    nesting::check_depth(declared, &tables, diagnostics);
    let mut pages = Vec::new();
    for page in &declared.pages {
        let examples = examples::ExampleFiles { sources, page: &page.path };
        let operation = page.operation.as_ref().map(|draft| {
            operations::lower_operation(&known, &tables, draft, &examples, diagnostics)
        });
        let (path, module, items) = (page.path.clone(), page.module.clone(), page.items.clone());
        pages.push(Page { path, module, operation, items });
    }
    let error_body = operations::lower_error_body(declared, spec, diagnostics);
    // Whoever holds types of their own to a table names fields, and what they stand for.
    if purpose != Purpose::OwnTypes {
        notation::report_notation(declared, &tables, diagnostics);
    }
    let emit = lower_emit(spec.api.as_ref(), diagnostics);
    let runtime = runtime::lower_runtime(spec.api.as_ref(), diagnostics);
    let crate_name = match purpose {
        Purpose::Crate => crate_name(spec, &emit, sources, diagnostics),
        Purpose::Modules | Purpose::OwnTypes => {
            has_pages(sources, diagnostics);
            Some(String::new())
        }
    };
    check_base_urls(spec, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }

    cycles::mark_boxed(&mut tables);
    let objects = objects::assemble(declared, tables, across, defaults::ignores_unknown(spec));
    let mut api = Api::new(objects, enums, scalars);
    api.pages = pages;
    api.error_body = error_body;
    objects::mark_seen(&mut api);
    objects::mark_received(&mut api);
    api.borrows_texts =
        purpose != Purpose::OwnTypes && spec.api.as_ref().is_some_and(|about| about.borrows_texts);
    objects::mark_borrowing(&mut api);
    api.crate_name = crate_name?;
    api.emit = emit;
    api.runtime = runtime;
    if let Some(about) = &spec.api {
        api.title.clone_from(&about.title);
        api.version.clone_from(&about.version);
        api.description.clone_from(&about.description);
        let urls = about.base_urls.iter().map(|(name, url)| (name.clone(), url.value.clone()));
        api.base_urls = urls.collect();
        api.templates = about.templates.as_ref().map(|folder| folder.value.clone());
    }
    Some(api)
}

/// A folder without a page is a mistake in its name, more likely than not.
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

/// What `generate` makes of the spec: everything, unless it says less.
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
                let instead = elsewhere::output_instead(&name.value);
                diagnostics.push(messages::unknown_output(name, &names, instead));
            }
        }
    }
    emit
}

/// Names that a generated crate can't have: it uses these itself.
const RESERVED_CRATES: [&str; 6] = ["alloc", "core", "paramtable", "proc-macro", "std", "test"];

/// The folder of the reference, beside which the crate's own stands.
const REFERENCE: &str = "docs";

/// The crate to generate; the name is empty where none is.
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
            // The reader reported why nothing of it could be read.
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
        // The reference goes by the title.
        if !emit.contains(&Output::Rust) && !about.title.is_empty() {
            return Some(String::new());
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
    } else if files::is_device(&name.value) {
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
