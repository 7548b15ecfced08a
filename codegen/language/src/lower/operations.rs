//! Operations: their bodies, errors and variants.

use super::calls::check_call;
use super::draft::{
    BodyDraft, BodyParts, Declared, Known, OperationDraft, OperationParts, ResponseDraft,
    ResponseParts, Rows,
};
use super::examples::ExampleFiles;
use super::facts::lower_given;
use super::rules::lower_condition;
use super::types::{lower_body_type, lower_object};
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{
    ErrorCase, ExampleMessage, ExampleResponse, ExampleTexts, ObjectId, Refused, Type, Variant,
};
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
    let request = draft.request.as_ref();
    let request = request.map(|body| lower_body(known.declared, body, diagnostics));
    let is_one = draft.by_status.is_none();
    let responses = draft.responses.iter();
    let responses =
        responses.map(|response| lower_response(known.declared, response, is_one, diagnostics));
    let responses = responses.collect();
    let table = request.as_ref().and_then(BodyParts::object);
    let errors = written.errors.iter().map(|error| ErrorCase {
        status: lower_status(error.status.as_ref(), diagnostics),
        code: error.code.as_ref().map(|code| code.value.clone()).unwrap_or_default(),
        body: (error.type_.as_ref())
            .and_then(|type_| lower_object(known.declared, type_, diagnostics)),
        description: error.description.clone(),
    });
    let errors = errors.collect();
    OperationParts {
        name: draft.name.clone(),
        written,
        texts: draft.texts.clone(),
        errors,
        by_status: draft.by_status.clone(),
        variants: lower_variants(known, rows, draft, table, examples, diagnostics),
        refused: lower_refused(known, draft, examples, diagnostics),
        request,
        responses,
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

/// A response, which is the only one or one among several.
fn lower_response(
    declared: &Declared<'_>,
    ResponseDraft { written, headers, body }: &ResponseDraft<'_>,
    is_one: bool,
    diagnostics: &mut Diagnostics,
) -> ResponseParts {
    let syntax::Response { status, description, headers: _, body: _ } = written;
    let lower = if is_one { lower_status } else { lower_response_status };
    ResponseParts {
        status: lower(status.as_ref(), diagnostics),
        description: description.clone(),
        headers: *headers,
        body: body.as_ref().map(|body| lower_body(declared, body, diagnostics)),
    }
}

fn lower_status(written: Option<&Spanned<String>>, diagnostics: &mut Diagnostics) -> Option<u16> {
    let written = written?;
    let status = number(&written.value).filter(|status| (100..600).contains(status));
    if status.is_none() {
        diagnostics.push(messages::invalid_status(written));
    }
    status
}

/// The status of a response among several.
fn lower_response_status(
    written: Option<&Spanned<String>>,
    diagnostics: &mut Diagnostics,
) -> Option<u16> {
    let written = written?;
    let number = number(&written.value);
    let status = number.filter(|status| (200..400).contains(status));
    if status.is_none() {
        let is_error = number.is_some_and(|status| (400..600).contains(&status));
        diagnostics.push(messages::invalid_response_status(written, is_error));
    }
    status
}

fn number(text: &str) -> Option<u16> {
    text.parse().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()))
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
        report_no_request(draft, variant.request.as_ref(), diagnostics);
        let texts = lower_texts(draft, &variant.texts, diagnostics);
        variants.push(Variant {
            name: name.value.clone(),
            when,
            facts: lower_given(known, &variant.facts, diagnostics),
            description: variant.description.clone(),
            texts,
            request: variant.request.as_ref().map(|path| examples.named(path)),
            responses: lower_responses(draft, &variant.responses, examples, diagnostics),
        });
    }
    variants
}

fn lower_refused(
    known: &Known<'_, '_>,
    draft: &OperationDraft<'_>,
    examples: &ExampleFiles<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Refused> {
    let mut refused = Vec::new();
    for written in &draft.written.refused {
        let syntax::Refused { name, description, facts, texts, request, responses, because } =
            written;
        report_no_request(draft, request.as_ref(), diagnostics);
        let texts = lower_texts(draft, texts, diagnostics);
        if let [_, (another, _), ..] = responses.by_status.as_slice() {
            diagnostics.push(messages::several_refused_responses(another.span));
        }
        let mut responses = lower_responses(draft, responses, examples, diagnostics).into_iter();
        let message = match responses.next() {
            Some(response) => ExampleMessage::Response(response),
            None => {
                let body = request.as_ref().map(|path| examples.named(path));
                ExampleMessage::Request { texts, body }
            }
        };
        let facts = lower_given(known, facts, diagnostics);
        let (name, description) = (name.clone(), description.clone());
        refused.push(Refused { name, description, facts, message, because: because.clone() });
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

/// Reports an example of a request that the operation does not have.
fn report_no_request(
    draft: &OperationDraft<'_>,
    example: Option<&Spanned<String>>,
    diagnostics: &mut Diagnostics,
) {
    if let (Some(example), None) = (example, &draft.request) {
        diagnostics.push(messages::example_of_nothing("request", example.span));
    }
}

/// The examples of responses that the operation has; reports the others.
fn lower_responses(
    draft: &OperationDraft<'_>,
    syntax::ExampleResponses { one, by_status }: &syntax::ExampleResponses,
    examples: &ExampleFiles<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<ExampleResponse> {
    let statuses = || {
        let written = draft.responses.iter().filter_map(|it| it.written.status.as_ref());
        written.map(|status| status.value.as_str())
    };
    let mut responses = Vec::new();
    if let Some(path) = one {
        match (&draft.by_status, draft.responses.is_empty()) {
            (None, false) => {
                responses.push(ExampleResponse { response: 0, file: examples.named(path) });
            }
            (None, true) => {
                diagnostics.push(messages::example_of_nothing("response", path.span));
            }
            (Some(_), _) => {
                let status = statuses().next().unwrap_or("200");
                diagnostics.push(messages::example_without_status(status, path));
            }
        }
    }
    for (status, path) in by_status {
        let is_it = |response: &ResponseDraft<'_>| {
            let written = response.written.status.as_ref();
            written.is_some_and(|written| written.value == status.value)
        };
        let found = draft.responses.iter().position(is_it).filter(|_| draft.by_status.is_some());
        match found {
            None => {
                let known = draft.by_status.is_some().then(|| statuses().collect::<Vec<_>>());
                diagnostics.push(messages::example_of_no_response(status, known.as_deref()));
            }
            Some(response) if draft.responses[response].body.is_none() => {
                diagnostics.push(messages::example_of_empty_response(status));
            }
            Some(response) => {
                responses.push(ExampleResponse { response, file: examples.named(path) });
            }
        }
    }
    responses
}
