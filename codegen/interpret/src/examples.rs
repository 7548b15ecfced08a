//! Checks examples by the model: the files of variants, and the examples of rows
//! that are lists or objects.

mod refused;
mod texts;

use std::collections::{BTreeSet, HashSet};

use paramtable_core::Code;

use crate::interpret::{interpret, interpret_with, is_satisfied, parse_body};
use crate::json::{Json, ParseJsonError, parse};
use crate::mode::Judging;
use paramtable_language::diagnostic::{Diagnostics, messages};
use paramtable_language::model::{
    Api, Body, Example, ExampleFile, ExampleResponse, ExampleText, GivenFacts, Operation, Type,
    Variant, words_of_condition,
};
use paramtable_language::{FileId, Sources, Span, Spanned};

/// Validates every example of a spec.
pub(crate) fn check_examples(api: &Api, sources: &Sources, diagnostics: &mut Diagnostics) {
    for object in api.objects() {
        for parameter in &object.parameters {
            if let Some(Example::Json(example)) = &parameter.example
                && !(parameter.nullable && example.value == "null")
            {
                check_row(api, &parameter.type_, example, diagnostics);
            }
        }
    }
    for operation in api.operations() {
        for variant in &operation.variants {
            check_variant(api, operation, variant, sources, diagnostics);
        }
        for example in &operation.refused {
            refused::check_refused(api, operation, example, sources, diagnostics);
        }
    }
}

fn check_row(api: &Api, type_: &Type, example: &Spanned<String>, diagnostics: &mut Diagnostics) {
    let Ok(json) = parse(&example.value) else { return };
    for violation in &interpret(api, type_, &json, Judging::Request) {
        diagnostics.push(messages::row_example_refused(&violation.to_string(), example.span));
    }
}

fn check_variant(
    api: &Api,
    operation: &Operation,
    variant: &Variant,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) {
    // The API writes callbacks, like responses.
    let as_request: &[Judging] = &[Judging::Request];
    let as_response: &[Judging] = &[Judging::Response, Judging::ValidatedResponse];
    let (sent, answered) =
        if operation.is_callback { (as_response, as_request) } else { (as_request, as_response) };
    let facts = &variant.facts;
    for texts in &variant.texts {
        texts::check_texts(api, texts, facts, diagnostics);
    }
    if let (Some(example), Some(body)) = (&variant.request, &operation.request) {
        let json = check_file(api, example, body, (sent, facts), sources, diagnostics);
        if let (Some((file, json)), Some(when), Type::Object(id)) =
            (json, &variant.when, &body.type_)
            && !is_satisfied(api, *id, &json, when, facts)
        {
            let read = when.facts().into_iter().filter(|fact| facts.get(*fact).is_none());
            let missing: BTreeSet<_> = read.map(|fact| api.fact(fact).name.wire()).collect();
            let condition = words_of_condition(api, when).in_code(api);
            let start = Span::new(file, json.span.start..json.span.start);
            diagnostics.push(messages::example_of_another_variant(
                &variant.name,
                &condition,
                missing,
                start,
                example.path.span,
            ));
        }
    }
    for ExampleResponse { response, file } in &variant.responses {
        if let Some(body) = &operation.responses[*response].body {
            check_file(api, file, body, (answered, facts), sources, diagnostics);
        }
    }
}

/// Validates a file as a body, by each way of judging in turn, with the facts that
/// hold for it; returns its JSON if it is valid.
fn check_file(
    api: &Api,
    example: &ExampleFile,
    body: &Body,
    (judgings, facts): (&[Judging], &GivenFacts),
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<(FileId, Json)> {
    let path = &example.path;
    let (file, json) = read_file(api, example, body, sources, diagnostics)?;
    if !judgings.contains(&Judging::Request) {
        report_unknown(api, body, &json, (file, path.span), diagnostics);
    }
    for judging in judgings {
        let violations = interpret_with(api, &body.type_, &json, *judging, facts);
        for violation in &violations {
            let span = json.place_of(violation.pointer().as_str());
            let at = Span::new(file, span);
            diagnostics.push(messages::example_refused(&violation.to_string(), at, path.span));
        }
        if !violations.is_empty() {
            return None;
        }
    }
    Some((file, json))
}

/// Reads a file, if it is there and of the body's format.
fn read_file(
    api: &Api,
    ExampleFile { path, full, found }: &ExampleFile,
    body: &Body,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<(FileId, Json)> {
    let Some(ExampleText { file, text }) = found else {
        let known = sources.iter().filter(|(_, source)| !source.is_page());
        let known = known.map(|(_, source)| source.path());
        diagnostics.push(messages::example_not_found(full, known, path.span));
        return None;
    };
    let file = *file;
    let json = match parse_body(api, &body.type_, text) {
        Ok(json) => json,
        Err(ParseJsonError { at, message }) => {
            let at = Span::new(file, at..at);
            let format = if body.is_form(api) { "form" } else { "JSON" };
            diagnostics.push(messages::unreadable_example(format, message, at, path.span));
            return None;
        }
    };
    Some((file, json))
}

/// Warns of parameters that no table has. Readers of a response ignore them, so
/// nobody would notice that the page lacks a row.
fn report_unknown(
    api: &Api,
    body: &Body,
    json: &Json,
    (file, named): (FileId, Span),
    diagnostics: &mut Diagnostics,
) {
    let violations = interpret(api, &body.type_, json, Judging::Request);
    let mut reported = HashSet::new();
    for unknown in violations.iter().filter(|found| found.code() == Code::UnknownParameter) {
        let pointer = unknown.pointer();
        if !reported.insert(of_any_element(pointer.as_str())) {
            continue;
        }
        let at = Span::new(file, json.place_of(pointer.as_str()));
        diagnostics.push(messages::example_unknown_parameter(&pointer.to_string(), at, named));
    }
}

/// A pointer without the indices of lists, because one missing row affects every
/// element.
fn of_any_element(pointer: &str) -> String {
    let steps = pointer.split('/').map(|step| match step.parse::<usize>() {
        Ok(_) => "*",
        Err(_) => step,
    });
    steps.collect::<Vec<_>>().join("/")
}
