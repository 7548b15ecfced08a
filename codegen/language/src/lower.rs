//! Lowers syntax to the model: the stage that reports the mistakes of a spec. It
//! collects all of them, and makes a model only if there are none, so no later
//! stage has to check again.

mod about;
mod assemble;
mod bounds;
mod calls;
mod cases;
mod clashes;
mod comparisons;
mod conditions;
mod contradictions;
mod cycles;
mod declare;
mod defaults;
mod derived;
mod draft;
mod elements;
mod elsewhere;
mod enums;
mod examples;
mod expression;
mod facts;
mod files;
mod literals;
mod names;
mod nesting;
mod notation;
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

pub use clashes::RESERVED_METHODS;
pub use enums::RESERVED_VARIANTS;
pub use expression::BUILT_IN;
pub use files::is_device;

use crate::diagnostic::Diagnostics;
use crate::model::Api;
use crate::purpose::Purpose;
use crate::source::Sources;
use crate::syntax;

/// The result of lowering a spec.
pub(crate) struct Lowered {
    /// The model; `None` if the spec has mistakes.
    pub(crate) api: Option<Api>,
    /// The names of its types in Rust, even if the spec has mistakes.
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
    declared: &draft::Declared<'_>,
    sources: &Sources,
    purpose: Purpose,
    diagnostics: &mut Diagnostics,
) -> Option<Api> {
    let enums = enums::lower_enums(declared, diagnostics);
    let scalars = rows::lower_scalars(declared, &enums, diagnostics);
    let given = facts::lower_facts(declared, diagnostics);
    let known = draft::Known { declared, enums: &enums, scalars: &scalars, facts: &given };
    let rows = rows::lower_rows(&known, diagnostics);
    let cases = cases::lower_cases(&known, &rows, diagnostics);
    let across = rules::lower_rules(&known, &rows, diagnostics);
    cycles::check_endings(declared, &rows, &cases, diagnostics);
    nesting::check_depth(declared, &rows, diagnostics);
    let mut operations = Vec::new();
    for page in &declared.pages {
        let examples = examples::ExampleFiles { sources, page: &page.path };
        operations.push(page.operation.as_ref().map(|draft| {
            operations::lower_operation(&known, &rows, draft, &examples, diagnostics)
        }));
    }
    let error_body = operations::lower_error_body(declared, spec, diagnostics);
    // Rows for a user's own types name existing fields, so such a name is intended.
    if purpose != Purpose::OwnTypes {
        notation::report_notation(declared, &rows, diagnostics);
    }
    let about::Made { crate_name, emit, runtime, borrows_texts } =
        about::lower_about(spec, sources, purpose, diagnostics);
    if diagnostics.has_errors() {
        return None;
    }

    let parts: Vec<_> = operations.iter().flatten().collect();
    let derived = derived::Derived::of(&known, &rows, &across, &parts, error_body, borrows_texts);
    let ignores_unknown = defaults::ignores_unknown(spec);
    let about = spec.api.as_ref();
    let text = |of: fn(&syntax::Api) -> &String| about.map(of).cloned().unwrap_or_default();
    let base_urls = about.iter().flat_map(|about| &about.base_urls);
    Some(Api {
        title: text(|about| &about.title),
        version: text(|about| &about.version),
        description: text(|about| &about.description),
        base_urls: base_urls.map(|(name, url)| (name.clone(), url.value.clone())).collect(),
        templates: about.and_then(|about| Some(about.templates.as_ref()?.value.clone())),
        crate_name,
        borrows_texts,
        runtime,
        error_body,
        emit,
        facts: facts::assemble(declared, given)?,
        pages: assemble::pages(declared, operations, &derived)?,
        objects: assemble::objects(
            declared,
            rows,
            cases,
            across,
            &derived.objects,
            ignores_unknown,
        )?,
        enums: assemble::enums(declared, enums, &derived.enums)?,
        scalars: assemble::scalars(declared, scalars)?,
    })
}
