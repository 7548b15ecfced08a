//! A file to a page: its operation, objects and enums.

use super::fields::{Fields, list, map, name, text};
use super::table::{parse_nested_table, parse_table};
use super::yaml::{self, Node, Value};
use super::{Api, Enum, EnumValue, Object, Operation, Page, Spec, keys};
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::source::{API_PAGE, FileId, Sources};

/// Reads every file. One that can't be read does not hide the others.
pub(crate) fn parse(sources: &Sources, diagnostics: &mut Diagnostics) -> Spec {
    let mut spec = Spec::default();
    for (file, source) in sources.iter().filter(|(_, source)| source.is_readable()) {
        let Some(node) = yaml::parse(file, source.text(), diagnostics) else { continue };
        if source.path() == API_PAGE {
            spec.api = Some(parse_api(&node, diagnostics));
        } else {
            spec.pages.push(parse_page(file, &node, diagnostics));
        }
    }
    spec
}

fn parse_api(node: &Node, diagnostics: &mut Diagnostics) -> Api {
    let fields = Fields::new(node, &keys::API, diagnostics);
    let base_urls = fields
        .node("base_urls")
        .map_or(&[][..], |node| map(node, "a map of base URLs", diagnostics));
    let rust = fields.node("rust").map(|node| Fields::new(node, &keys::RUST, diagnostics));
    Api {
        span: node.span,
        title: fields.prose("title", diagnostics),
        version: fields.prose("version", diagnostics),
        description: fields.prose("description", diagnostics),
        base_urls: base_urls
            .iter()
            .filter_map(|entry| {
                Some((entry.key.value.text.clone(), text(&entry.value, diagnostics)?.value))
            })
            .collect(),
        crate_name: rust.and_then(|rust| rust.text("crate", diagnostics)),
    }
}

fn parse_page(file: FileId, node: &Node, diagnostics: &mut Diagnostics) -> Page {
    let fields = Fields::new(node, &keys::PAGE, diagnostics);
    let objects =
        fields.node("objects").map_or(&[][..], |node| map(node, "a map of objects", diagnostics));
    let enums =
        fields.node("enums").map_or(&[][..], |node| map(node, "a map of enums", diagnostics));
    Page {
        file,
        operation: parse_operation(&fields, diagnostics),
        objects: objects
            .iter()
            .map(|entry| {
                let name = name(entry, diagnostics);
                let fields = Fields::new(&entry.value, &keys::OBJECT, diagnostics);
                Object {
                    name,
                    rust: fields.text("rust", diagnostics),
                    description: fields.prose("description", diagnostics),
                    table: parse_table(&fields, diagnostics),
                }
            })
            .collect(),
        enums: enums
            .iter()
            .map(|entry| {
                let name = name(entry, diagnostics);
                let fields = Fields::new(&entry.value, &keys::ENUM, diagnostics);
                if fields.node("values").is_none() {
                    fields.missing("values", "values: { ONE: what it means }", diagnostics);
                }
                Enum {
                    name,
                    rust: fields.text("rust", diagnostics),
                    description: fields.prose("description", diagnostics),
                    open: fields.flag("open", diagnostics),
                    values: fields
                        .node("values")
                        .map(|node| parse_values(node, diagnostics))
                        .unwrap_or_default(),
                }
            })
            .collect(),
    }
}

fn parse_operation(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<Operation> {
    const OF_OPERATION: [&str; 6] = ["rust", "title", "description", "method", "path", "request"];
    let Some(name) = fields.text("operation", diagnostics) else {
        // Without its name nothing that belongs to an operation has a place.
        if fields.entry("operation").is_none()
            && OF_OPERATION.iter().any(|key| fields.entry(key).is_some())
        {
            fields.missing("operation", "operation: createThing", diagnostics);
        }
        return None;
    };
    Some(Operation {
        name,
        rust: fields.text("rust", diagnostics),
        title: fields.prose("title", diagnostics),
        description: fields.prose("description", diagnostics),
        method: fields.prose("method", diagnostics),
        path: fields.prose("path", diagnostics),
        request: fields
            .node("request")
            .map(|node| parse_nested_table(node, &keys::TABLE, diagnostics)),
    })
}

/// The values of an enum: `VALUE: what it means`, `VALUE: { rust: ..., description: ... }`,
/// or a bare list where there is nothing to say.
pub(super) fn parse_values(node: &Node, diagnostics: &mut Diagnostics) -> Vec<EnumValue> {
    if matches!(&node.value, Value::List(values) if values.is_empty())
        || matches!(&node.value, Value::Map(values) if values.is_empty())
    {
        diagnostics.push(
            Diagnostic::new(codes::EMPTY_RANGE, "an enum needs at least one value")
                .at(node.span, "")
                .help("such as `values: { ONE: what it means }`"),
        );
    }
    if let Value::List(_) = node.value {
        let values = list(node, "values", diagnostics);
        let values = values.iter().filter_map(|value| text(value, diagnostics));
        return values
            .map(|wire| EnumValue { wire, rust: None, description: String::new() })
            .collect();
    }
    map(node, "a list or map of values", diagnostics)
        .iter()
        .map(|entry| {
            let wire = name(entry, diagnostics);
            if let Value::Map(_) = entry.value.value {
                let fields = Fields::new(&entry.value, &keys::ENUM_VALUE, diagnostics);
                let rust = fields.text("rust", diagnostics);
                EnumValue { wire, rust, description: fields.prose("description", diagnostics) }
            } else {
                let description =
                    text(&entry.value, diagnostics).map(|text| text.value.trim().to_owned());
                EnumValue { wire, rust: None, description: description.unwrap_or_default() }
            }
        })
        .collect()
}
