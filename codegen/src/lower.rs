//! Syntax to model: the only stage that says a spec is wrong. It collects
//! everything and goes on; a model comes out only if nothing is wrong, so no
//! later stage has to check again.

mod bounds;
mod conditions;
mod cycles;
mod literals;
mod names;
mod objects;
mod rows;
mod rules;

use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Api, Name};
use crate::source::{API_PAGE, Sources};
use crate::syntax;

/// Checks a spec. `None` if anything is wrong with it.
pub(crate) fn lower(
    spec: &syntax::Spec,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    let declared = names::declare(spec, sources, diagnostics);
    let enums = rows::lower_enums(&declared, diagnostics);
    let mut tables = rows::lower_tables(&declared, &enums, diagnostics);
    let rules = rules::lower_rules(&declared, &tables, &enums, diagnostics);
    cycles::check_endings(&declared, &tables, diagnostics);
    let crate_name = crate_name(spec, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }

    cycles::mark_boxed(&mut tables);
    let objects = objects::assemble(&declared, tables, rules);
    let mut api = Api::new(objects, enums);
    objects::mark_seen(&mut api);
    api.pages = declared.pages;
    api.crate_name = crate_name?;
    if let Some(about) = &spec.api {
        api.title.clone_from(&about.title);
        api.version.clone_from(&about.version);
        api.description.clone_from(&about.description);
        api.base_urls.clone_from(&about.base_urls);
    }
    Some(api)
}

fn crate_name(spec: &syntax::Spec, diagnostics: &mut Diagnostics) -> Option<String> {
    let Some(about) = &spec.api else {
        diagnostics.push(
            Diagnostic::new(codes::NO_SPEC, format!("there is no `{API_PAGE}` in the spec's folder"))
                .help("it names the API and what is generated: `title: My API`, `rust: { crate: my-api }`"),
        );
        return None;
    };
    let Some(name) = &about.crate_name else {
        diagnostics.push(
            Diagnostic::new(
                codes::MISSING_KEY,
                format!("`{API_PAGE}` does not name the crate to generate"),
            )
            .at(about.span, "")
            .help("add `rust: { crate: my-api }`"),
        );
        return None;
    };
    let is_package = name.value.starts_with(|first: char| first.is_ascii_lowercase())
        && name.value.bytes().all(|byte| {
            byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte)
        })
        && Name::field(&name.value, None).is_ok();
    if !is_package {
        let diagnostic = Diagnostic::new(
            codes::NO_RUST_NAME,
            format!("a crate can't be called `{}`", name.value),
        )
        .at(name.span, "")
        .help("use small letters, digits and hyphens, a letter first");
        diagnostics.push(diagnostic);
        return None;
    }
    Some(name.value.clone())
}
