//! A file to a page: its operation, objects and enums.

use super::examples::{parse_refused, parse_variant};
use super::fields::{Fields, list, map, name, text};
use super::table::{parse_columns, parse_nested_table, parse_row, parse_table, parse_unknown};
use super::tree::{
    Api, Body, Defaults, Enum, ErrorCase, Fact, NamedScalar, Object, Operation, Page, Response,
    Runtime, Spec,
};
use super::values::parse_values;
use super::yaml::{self, Entry, Node, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, messages};
use crate::keys::{self, API_PAGE};
use crate::parallel;
use crate::source::{Source, Sources};
use crate::span::{FileId, Span, Spanned};

/// Reads every file. One that cannot be read does not hide the others.
pub(crate) fn parse(sources: &Sources, diagnostics: &mut Diagnostics) -> Spec {
    let has_api = sources.iter().any(|(_, source)| source.path() == API_PAGE);
    let pages = sources.iter().filter(|(_, source)| source.is_page() && source.is_readable());
    // Without a page of the API, a misplaced one is reported later.
    let pages = pages.filter(|(_, source)| has_api || !source.is_api_page_elsewhere());
    let pages: Vec<_> = pages.collect();
    let parsed = parallel::map(&pages, |(file, source)| {
        let mut diagnostics = Diagnostics::default();
        (parse_file(*file, source, &mut diagnostics), diagnostics)
    });
    let incomplete = sources.iter().any(|(_, source)| !source.is_readable());
    let mut spec = Spec { incomplete, ..Spec::default() };
    for (of_file, said) in parsed {
        diagnostics.append(said);
        spec.api = spec.api.or(of_file.api);
        spec.pages.extend(of_file.pages);
        spec.incomplete |= of_file.incomplete;
    }
    spec
}

/// Reads one file of a spec.
fn parse_file(file: FileId, source: &Source, diagnostics: &mut Diagnostics) -> Spec {
    let mut spec = Spec::default();
    match yaml::parse(file, source.text(), diagnostics) {
        None => spec.incomplete = !diagnostics.is_empty(),
        Some(node) if source.path() == API_PAGE => spec.api = Some(parse_api(&node, diagnostics)),
        Some(node) => spec.pages.push(parse_page(file, &node, diagnostics)),
    }
    spec
}

/// The outputs, if the page lists them.
fn parse_emit(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<Vec<Spanned<String>>> {
    let node = fields.node("emit")?;
    if matches!(&node.value, Value::List(names) if names.is_empty()) {
        diagnostics.push(messages::empty_emit(node.span));
    }
    Some(fields.texts("emit", diagnostics))
}

/// Whether types borrow their texts.
fn parse_text(rust: &Fields<'_>, diagnostics: &mut Diagnostics) -> bool {
    let Some(text) = rust.text("text", diagnostics) else { return false };
    if !["owned", "borrowed"].contains(&text.value.as_str()) {
        diagnostics.push(messages::invalid_text(&text));
    }
    text.value == "borrowed"
}

fn parse_runtime(node: &Node, diagnostics: &mut Diagnostics) -> Runtime {
    let fields = Fields::new(node, &keys::RUNTIME, diagnostics);
    Runtime {
        span: node.span,
        version: fields.text("version", diagnostics),
        path: fields.text("path", diagnostics),
        git: fields.text("git", diagnostics),
        references: ["rev", "tag", "branch"]
            .into_iter()
            .filter_map(|key| Some((key, fields.text(key, diagnostics)?)))
            .collect(),
    }
}

fn parse_api(node: &Node, diagnostics: &mut Diagnostics) -> Api {
    let fields = Fields::new(node, &keys::API, diagnostics);
    let base_urls = fields.node("base_urls").map_or(&[][..], |node| {
        map(node, "a map of base URLs", "Production: https://api.example.com", diagnostics)
    });
    let rust = fields.node("rust").map(|node| Fields::new(node, &keys::RUST, diagnostics));
    Api {
        span: node.span,
        title: fields.prose("title", diagnostics),
        version: fields.prose("version", diagnostics),
        description: fields.prose("description", diagnostics),
        base_urls: base_urls
            .iter()
            .filter_map(|entry| {
                Some((entry.key.value.text.clone(), text(&entry.value, diagnostics)?))
            })
            .collect(),
        crate_name: rust.as_ref().and_then(|rust| rust.text("crate", diagnostics)),
        borrows_texts: rust.as_ref().is_some_and(|rust| parse_text(rust, diagnostics)),
        runtime: rust
            .as_ref()
            .and_then(|rust| rust.node("runtime"))
            .map(|node| parse_runtime(node, diagnostics)),
        error_body: fields.text("error_body", diagnostics),
        defaults: fields.node("defaults").map_or_else(Defaults::default, |node| {
            let fields = Fields::new(node, &keys::DEFAULTS, diagnostics);
            Defaults {
                headers: fields.node("headers").map(|node| parse_nested_table(node, diagnostics)),
                ignores_unknown: parse_unknown(&fields, diagnostics),
            }
        }),
        facts: fields.entry("facts").map(|Entry { key, value }| {
            let facts = map(value, "a map of facts", keys::FACT.such_as, diagnostics);
            (key.span, facts.iter().map(|entry| parse_fact(entry, diagnostics)).collect())
        }),
        emit: parse_emit(&fields, diagnostics),
        templates: fields.text("templates", diagnostics),
    }
}

fn parse_fact(entry: &Entry, diagnostics: &mut Diagnostics) -> Fact {
    let name = name(entry, diagnostics);
    let fields = Fields::new(&entry.value, &keys::FACT, diagnostics);
    if fields.lacks("values") {
        fields.missing("type", "type: boolean", diagnostics);
    }
    let type_ = fields.text("type", diagnostics);
    let values = fields.node("values").map(|node| {
        let type_ = type_.as_ref().map(|type_| type_.value.as_str());
        parse_values(node, type_, diagnostics)
    });
    Fact {
        name,
        rust: fields.text("rust", diagnostics),
        description: fields.prose("description", diagnostics),
        type_,
        values,
    }
}

fn parse_page(file: FileId, node: &Node, diagnostics: &mut Diagnostics) -> Page {
    let fields = Fields::new(node, &keys::PAGE, diagnostics);
    let declared = |key: &str, such_as: &str, diagnostics: &mut Diagnostics| {
        fields
            .node(key)
            .map_or(&[][..], |node| map(node, &format!("a map of {key}"), such_as, diagnostics))
    };
    Page {
        file,
        operation: parse_operation(&fields, diagnostics),
        objects: declared("objects", keys::OBJECT.such_as, diagnostics)
            .iter()
            .map(|entry| parse_object(entry, diagnostics))
            .collect(),
        enums: declared("enums", keys::ENUM.such_as, diagnostics)
            .iter()
            .map(|entry| parse_enum(entry, diagnostics))
            .collect(),
        scalars: declared("scalars", keys::SCALAR.such_as, diagnostics)
            .iter()
            .map(|entry| {
                let name = name(entry, diagnostics);
                NamedScalar { row: parse_row(name, &entry.value, &keys::SCALAR, diagnostics) }
            })
            .collect(),
    }
}

fn parse_object(entry: &Entry, diagnostics: &mut Diagnostics) -> Object {
    let name = name(entry, diagnostics);
    let fields = Fields::new(&entry.value, &keys::OBJECT, diagnostics);
    Object {
        name,
        rust: fields.text("rust", diagnostics),
        description: fields.prose("description", diagnostics),
        table: parse_table(&fields, diagnostics),
    }
}

fn parse_enum(entry: &Entry, diagnostics: &mut Diagnostics) -> Enum {
    let name = name(entry, diagnostics);
    let fields = Fields::new(&entry.value, &keys::ENUM, diagnostics);
    if fields.node("values").is_none() {
        fields.missing("values", "values: { ONE: what it means }", diagnostics);
    }
    let type_ = fields.text("type", diagnostics);
    Enum {
        name,
        rust: fields.text("rust", diagnostics),
        description: fields.prose("description", diagnostics),
        open: fields.boolean("open", diagnostics).is_some_and(|open| open.value),
        values: fields
            .node("values")
            .map(|node| {
                let type_ = type_.as_ref().map(|type_| type_.value.as_str());
                parse_values(node, type_, diagnostics)
            })
            .unwrap_or_default(),
        type_,
    }
}

/// The keys of a page that describe its operation.
const OF_OPERATION: [&str; 14] = [
    "rust",
    "title",
    "description",
    "method",
    "path",
    "headers",
    "path_parameters",
    "query",
    "request",
    "response",
    "responses",
    "errors",
    "variants",
    "refused",
];

fn parse_operation(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<Operation> {
    if let (Some(operation), Some(callback)) = (fields.entry("operation"), fields.entry("callback"))
    {
        diagnostics.push(messages::operation_and_callback(callback.key.span, operation.key.span));
    }
    let is_callback = fields.entry("operation").is_none() && fields.entry("callback").is_some();
    let key = if is_callback { "callback" } else { "operation" };
    let Some(name) = fields.text(key, diagnostics) else {
        // An operation needs a name before anything else.
        if fields.entry(key).is_none() && OF_OPERATION.iter().any(|key| fields.entry(key).is_some())
        {
            fields.missing("operation", "operation: createThing", diagnostics);
        }
        return None;
    };
    if !is_callback {
        check_call(fields, diagnostics);
    }
    let mut texts = Vec::new();
    for (key, place) in keys::TEXTS {
        if let Some(entry) = fields.entry(key) {
            texts.push((place, parse_nested_table(&entry.value, diagnostics)));
        }
    }
    let request = fields.node("request").map(|node| parse_request(node, diagnostics));
    let (responses, by_status) = parse_responses(fields, diagnostics);
    let items = |key: &str, such_as: &str, diagnostics: &mut Diagnostics| {
        fields.node(key).map_or(&[][..], |node| list(node, key, such_as, diagnostics))
    };
    Some(Operation {
        name,
        is_callback,
        rust: fields.text("rust", diagnostics),
        title: fields.prose("title", diagnostics),
        description: fields.prose("description", diagnostics),
        method: fields.text("method", diagnostics),
        path: fields.text("path", diagnostics),
        texts,
        request,
        responses,
        by_status,
        errors: items("errors", keys::ERROR.such_as, diagnostics)
            .iter()
            .map(|node| parse_error(node, diagnostics))
            .collect(),
        variants: items("variants", keys::VARIANT.such_as, diagnostics)
            .iter()
            .map(|node| parse_variant(node, diagnostics))
            .collect(),
        refused: items("refused", keys::REFUSED.such_as, diagnostics)
            .iter()
            .map(|node| parse_refused(node, diagnostics))
            .collect(),
    })
}

/// Reports a method without a path, and a path without a method. A page with
/// neither leaves the call open; a callback has no path, because its receiver
/// chooses the address.
fn check_call(fields: &Fields<'_>, diagnostics: &mut Diagnostics) {
    for (key, other, such_as) in
        [("method", "path", "path: /things"), ("path", "method", "method: POST")]
    {
        // `path_parameters` reports a missing path with more detail.
        let is_asked_for = other == "path" && fields.entry("path_parameters").is_some();
        if let (Some(entry), true, false) = (fields.entry(key), fields.lacks(other), is_asked_for) {
            diagnostics.push(messages::half_a_call(key, other, such_as, entry.key.span));
        }
    }
}

fn parse_request(node: &Node, diagnostics: &mut Diagnostics) -> Body {
    let fields = Fields::new(node, &keys::BODY, diagnostics);
    let media = fields.text("media", diagnostics);
    let body = parse_body(&fields, diagnostics);
    let Some(media) = media else { return body };
    match (media.value.as_str(), body) {
        ("json", body) => body,
        ("form", Body::Table(table)) => Body::Form(table),
        ("form", body) => {
            let type_ = fields.entry("type").map_or(node.span, |type_| type_.key.span);
            diagnostics.push(messages::form_with_type(type_, media.span));
            body
        }
        (_, body) => {
            diagnostics.push(messages::not_one_of("media", &media, &["json", "form"]));
            body
        }
    }
}

/// The response, or the responses by status with the place of their key.
fn parse_responses(
    fields: &Fields<'_>,
    diagnostics: &mut Diagnostics,
) -> (Vec<Response>, Option<Span>) {
    let (one, several) = (fields.entry("response"), fields.entry("responses"));
    if let (Some(one), Some(several)) = (one, several) {
        diagnostics.push(messages::response_and_responses(one.key.span, several.key.span));
    }
    let response = one.map(|entry| {
        let fields = Fields::new(&entry.value, &keys::BODY, diagnostics);
        if let Some(media) = fields.entry("media") {
            diagnostics.push(messages::media_of_a_response(media.key.span));
        }
        Response {
            status: parse_status(&fields, messages::several_response_statuses, diagnostics),
            description: String::new(),
            headers: None,
            body: Some(parse_body(&fields, diagnostics)),
        }
    });
    if let Some(Entry { key, value }) = several {
        let such_as = keys::RESPONSE.such_as;
        let entries = map(value, "a map of responses", such_as, diagnostics);
        if let (true, Value::Map(_)) = (entries.is_empty(), &value.value) {
            diagnostics.push(messages::no_responses(value.span));
        }
        let responses = entries.iter().map(|entry| parse_response(entry, diagnostics)).collect();
        return (responses, Some(key.span));
    }
    (response.into_iter().collect(), None)
}

/// A response among several, by its status.
fn parse_response(Entry { key, value }: &Entry, diagnostics: &mut Diagnostics) -> Response {
    let fields = Fields::new(value, &keys::RESPONSE, diagnostics);
    let mut of_body = keys::RESPONSE.known.iter().filter(|key| !BESIDE_BODY.contains(&key.name));
    let has_body = of_body.any(|key| fields.entry(key.name).is_some());
    Response {
        status: Some(Spanned::new(key.value.text.clone(), key.span)),
        description: fields.prose("description", diagnostics),
        headers: fields.node("headers").map(|node| parse_nested_table(node, diagnostics)),
        body: has_body.then(|| parse_body(&fields, diagnostics)),
    }
}

/// The columns of a body that is a list or map.
const OF_COLLECTION: [&str; 7] =
    ["length", "bytes", "range", "digits", "items", "pattern", "schemes"];

/// The keys of a response among several that are not about its body. One that has no other
/// key has no body.
const BESIDE_BODY: [&str; 2] = ["description", "headers"];

fn parse_body(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Body {
    let Some(type_) = fields.entry("type") else {
        for column in OF_COLLECTION {
            let Some(entry) = fields.entry(column) else { continue };
            diagnostics.push(messages::column_without_type(column, entry.key.span));
        }
        return Body::Table(parse_table(fields, diagnostics));
    };
    if let Some(entry) = ["like", "tag", "parameters", "cases", "rules"]
        .into_iter()
        .find_map(|key| fields.entry(key))
    {
        diagnostics.push(messages::body_with_type_and_rows(entry.key.span, type_.value.span));
    }
    let name = Spanned::new(String::from("body"), type_.key.span);
    let mut row = parse_columns(name, fields, diagnostics);
    row.nested = None;
    Body::Type(Box::new(row))
}

/// The one status of a response or error; `several` reports a list of them.
fn parse_status(
    fields: &Fields<'_>,
    several: fn(Span) -> Diagnostic,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<String>> {
    let node = fields.node("status")?;
    if let Value::List(_) = node.value {
        diagnostics.push(several(node.span));
        return None;
    }
    fields.text("status", diagnostics)
}

fn parse_error(node: &Node, diagnostics: &mut Diagnostics) -> ErrorCase {
    let fields = Fields::new(node, &keys::ERROR, diagnostics);
    if fields.lacks("status") && fields.lacks("code") {
        diagnostics.push(messages::error_without_status(keys::ERROR.such_as, node.span));
    }
    ErrorCase {
        status: parse_status(&fields, messages::several_error_statuses, diagnostics),
        code: fields.text("code", diagnostics),
        type_: fields.text("type", diagnostics),
        description: fields.prose("description", diagnostics),
    }
}
