//! Operations: their bodies, errors and variants.

use super::calls::check_call;
use super::draft::{BodyDraft, BodyParts, Declared, Known, OperationDraft, OperationParts, Rows};
use super::examples::ExampleFiles;
use super::rules::lower_condition;
use super::types::{lower_body_type, lower_object};
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{ErrorCase, ExampleMessage, ExampleTexts, ObjectId, Refused, Type, Variant};
use crate::span::Spanned;
use crate::syntax;

pub(super) fn lower_operation<'s>(
    known: &Known<'_, 's>,
    rows: &[Rows<'s>],
    draft: &OperationDraft<'s>,
    examples: &ExampleFiles<'_>,
    diagnostics: &mut Diagnostics,
) -> OperationParts<'s> {
    let written = draft.written;
    check_call(known.declared, draft, rows, diagnostics);
    let mut body = |draft: &BodyDraft<'_>| lower_body(known.declared, draft, diagnostics);
    let request = draft.request.as_ref().map(&mut body);
    let response = draft.response.as_ref().map(&mut body);
    let table = request.as_ref().and_then(BodyParts::object);
    let errors = written.errors.iter().map(|error| ErrorCase {
        status: lower_status(error.status.as_ref(), diagnostics),
        code: error.code.as_ref().map(|code| code.value.clone()).unwrap_or_default(),
        description: error.description.clone(),
    });
    OperationParts {
        name: draft.name.clone(),
        written,
        texts: draft.texts.clone(),
        errors: errors.collect(),
        status: lower_status(written.status.as_ref(), diagnostics),
        variants: lower_variants(known, rows, draft, table, examples, diagnostics),
        refused: lower_refused(draft, examples, diagnostics),
        request,
        response,
    }
}

/// The object in the responses of failed calls.
pub(super) fn lower_error_body(
    declared: &Declared<'_>,
    spec: &syntax::Spec,
    diagnostics: &mut Diagnostics,
) -> Option<ObjectId> {
    let written = spec.api.as_ref()?.error_body.as_ref()?;
    lower_object(declared, written, diagnostics)
}

fn lower_body(
    declared: &Declared<'_>,
    draft: &BodyDraft<'_>,
    diagnostics: &mut Diagnostics,
) -> BodyParts {
    match draft {
        BodyDraft::Table(id) => {
            let name = declared.objects[id.0].name.clone();
            BodyParts { name, type_: Some(Type::Object(*id)), is_alias: false }
        }
        BodyDraft::Type { name, row } => {
            let type_ = lower_body_type(declared, row, diagnostics);
            BodyParts { name: name.clone(), type_, is_alias: true }
        }
    }
}

fn lower_status(written: Option<&Spanned<String>>, diagnostics: &mut Diagnostics) -> Option<u16> {
    let written = written?;
    let status = written.value.parse().ok().filter(|status| (100..600).contains(status));
    if status.is_none() {
        diagnostics.push(messages::invalid_status(written));
    }
    status
}

fn lower_variants<'s>(
    known: &Known<'_, 's>,
    rows: &[Rows<'s>],
    draft: &OperationDraft<'_>,
    request: Option<ObjectId>,
    examples: &ExampleFiles<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Variant> {
    let mut variants: Vec<Variant> = Vec::new();
    for variant in &draft.written.variants {
        let Some(name) = &variant.name else { continue };
        let names = draft.written.variants.iter().filter_map(|variant| variant.name.as_ref());
        let first = names
            .take_while(|other| other.span != name.span)
            .find(|other| other.value == name.value);
        if let Some(first) = first {
            diagnostics.push(messages::duplicate_variant(name, first.span));
        }
        let when = match (&variant.when, request) {
            (Some(when), Some(table)) => {
                lower_condition(known, rows, table, when, variant.span, diagnostics)
            }
            (Some(_), None) => {
                diagnostics.push(messages::when_without_rows(draft.request.is_some(), name.span));
                None
            }
            (None, _) => None,
        };
        report_no_body(draft, variant.request.as_ref(), variant.response.as_ref(), diagnostics);
        let texts = lower_texts(draft, &variant.texts, diagnostics);
        variants.push(Variant {
            name: name.value.clone(),
            when,
            description: variant.description.clone(),
            texts,
            request: variant.request.as_ref().map(|path| examples.named(path)),
            response: variant.response.as_ref().map(|path| examples.named(path)),
        });
    }
    variants
}

fn lower_refused(
    draft: &OperationDraft<'_>,
    examples: &ExampleFiles<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Refused> {
    let mut refused = Vec::new();
    for written in &draft.written.refused {
        let syntax::Refused { name, description, texts, request, response, because } = written;
        report_no_body(draft, request.as_ref(), response.as_ref(), diagnostics);
        let texts = lower_texts(draft, texts, diagnostics);
        let message = match response {
            Some(response) => ExampleMessage::Response(examples.named(response)),
            None => {
                let body = request.as_ref().map(|path| examples.named(path));
                ExampleMessage::Request { texts, body }
            }
        };
        let (name, description) = (name.clone(), description.clone());
        refused.push(Refused { name, description, message, because: because.clone() });
    }
    refused
}

fn lower_texts(
    draft: &OperationDraft<'_>,
    written: &[syntax::ExampleTexts],
    diagnostics: &mut Diagnostics,
) -> Vec<ExampleTexts> {
    let mut texts = Vec::new();
    for syntax::ExampleTexts { place, key, pairs } in written {
        match draft.texts.iter().find(|(known, _)| known == place) {
            Some((_, table)) => texts.push(ExampleTexts {
                place: *place,
                table: *table,
                pairs: pairs.clone(),
                span: key.span,
            }),
            None => diagnostics.push(messages::example_of_nothing(key.value, key.span)),
        }
    }
    texts
}

/// Reports examples of bodies that the operation does not have.
fn report_no_body(
    draft: &OperationDraft<'_>,
    request: Option<&Spanned<String>>,
    response: Option<&Spanned<String>>,
    diagnostics: &mut Diagnostics,
) {
    let bodies = [
        ("request", request, draft.request.is_some()),
        ("response", response, draft.response.is_some()),
    ];
    for (body, example, is_there) in bodies {
        if let (Some(example), false) = (example, is_there) {
            diagnostics.push(messages::example_of_nothing(body, example.span));
        }
    }
}
