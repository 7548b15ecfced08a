//! The rows and rules of a table.

use super::condition::parse_condition;
use super::fields::{Fields, boolean, complain, list, map, name, text};
use super::limits::{number, parse_bounds};
use super::rule::parse_rule;
use super::scalar::Plain;
use super::tree::{Applies, Case, Cases, Column, Default, Digits, Parameter, Table};
use super::values::parse_values;
use super::yaml::{Entry, Node, Value};
use crate::diagnostic::{Diagnostics, messages};
use crate::keys::{self, Keys, plain};
use crate::span::{Span, Spanned};

/// A map with the keys of a table only.
pub(super) fn parse_nested_table(node: &Node, diagnostics: &mut Diagnostics) -> Table {
    let fields = Fields::new(node, &keys::TABLE, diagnostics);
    parse_table(&fields, diagnostics)
}

/// The table in a map that may have other keys too.
pub(super) fn parse_table(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Table {
    let mut table = parse_rows(fields, diagnostics);
    table.like = fields.text("like", diagnostics);
    table.without = fields.texts("without", diagnostics);
    table.ignores_unknown = parse_unknown(fields, diagnostics);
    table
}

/// Whether unknown parameters are ignored; `None` if the table has no setting.
pub(super) fn parse_unknown(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<bool> {
    let unknown = fields.text("unknown_parameters", diagnostics)?;
    match unknown.value.as_str() {
        "ignore" => Some(true),
        "refuse" => Some(false),
        _ => {
            diagnostics.push(messages::invalid_unknown_parameters(&unknown));
            None
        }
    }
}

fn parse_rows(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Table {
    let rows = fields
        .node("parameters")
        .map_or(&[][..], |node| map(node, "a map of parameters", keys::ROW.such_as, diagnostics));
    let rules = fields
        .node("rules")
        .map_or(&[][..], |node| list(node, "rules", keys::RULE.such_as, diagnostics));
    let parameters: Vec<_> =
        rows.iter().filter(|entry| !is_misplaced(entry, diagnostics)).collect();
    Table {
        like: None,
        without: Vec::new(),
        ignores_unknown: None,
        incomplete: !fields.is_whole()
            || parameters.len() < rows.len()
            || fields.node("parameters").is_some_and(|node| !matches!(node.value, Value::Map(_))),
        tag: fields.text("tag", diagnostics),
        cases: parse_cases(fields, diagnostics).map(Box::new),
        parameters: parameters
            .into_iter()
            .map(|entry| {
                let name = name(entry, diagnostics);
                parse_row(name, &entry.value, &keys::ROW, diagnostics)
            })
            .collect(),
        rules: rules.iter().map(|node| parse_rule(node, diagnostics)).collect(),
    }
}

fn parse_cases(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<Cases> {
    let Entry { key, value } = fields.entry("cases")?;
    let are_dropped = is_tilde(value);
    let entries = if are_dropped {
        &[][..]
    } else {
        map(value, "a map of cases, by the values of the tag", keys::CASE.such_as, diagnostics)
    };
    let list: Vec<_> = entries.iter().map(|entry| parse_case(entry, diagnostics)).collect();
    let incomplete = !are_dropped && !matches!(value.value, Value::Map(_));
    Some(Cases { span: key.span, are_dropped, incomplete, list })
}

fn parse_case(Entry { key, value }: &Entry, diagnostics: &mut Diagnostics) -> Case {
    let is_dropped = is_tilde(value);
    // Without a table, its map is read as an empty one.
    let nothing = Node { span: value.span, value: Value::Map(Vec::new()) };
    let node = if is_dropped { &nothing } else { value };
    let fields = Fields::new(node, &keys::CASE, diagnostics);
    let description = fields.node("description").map(|_| fields.prose("description", diagnostics));
    let table = parse_table(&fields, diagnostics);
    // The tag's enum knows whether it is a number.
    let value = Spanned::new(key.value.text.clone(), key.span);
    Case { value, copied: None, is_dropped, description, table }
}

fn is_tilde(node: &Node) -> bool {
    matches!(&node.value, Value::Scalar(scalar) if scalar.plain && scalar.text == "~")
}

/// Keys that are often misplaced among the rows, and their right place.
const MISPLACED: [(&str, &str); 12] = [
    ("rules", "beside `parameters`, not below it"),
    ("like", "beside `parameters`, not below it"),
    ("without", "beside `parameters`, not below it"),
    ("tag", "beside `parameters`, not below it"),
    ("cases", "beside `parameters`, not below it"),
    ("unknown_parameters", "beside `parameters`, not below it"),
    ("objects", "at the left margin: it belongs to the page"),
    ("enums", "at the left margin: it belongs to the page"),
    ("scalars", "at the left margin: it belongs to the page"),
    ("errors", "at the left margin: it belongs to the page"),
    ("variants", "at the left margin: it belongs to the page"),
    ("refused", "at the left margin: it belongs to the page"),
];

/// Reports an entry that is indented too far: it has no column of a row, and the
/// name of a key that belongs elsewhere. Returns whether it was one.
fn is_misplaced(entry: &Entry, diagnostics: &mut Diagnostics) -> bool {
    let name = entry.key.value.text.as_str();
    let Some((_, place)) = MISPLACED.iter().find(|(misplaced, _)| *misplaced == name) else {
        return false;
    };
    let is_row = match &entry.value.value {
        Value::Map(entries) => {
            entries.is_empty()
                || entries.iter().any(|entry| keys::ROW.get(&entry.key.value.text).is_some())
        }
        _ => false,
    };
    if !is_row {
        diagnostics.push(messages::misplaced_row(&Spanned::new(name, entry.key.span), place));
    }
    !is_row
}

/// A row, or a scalar, which has some of a row's columns.
pub(super) fn parse_row(
    name: Spanned<String>,
    node: &Node,
    keys: &'static Keys,
    diagnostics: &mut Diagnostics,
) -> Parameter {
    let fields = Fields::new(node, keys, diagnostics).without_removed();
    parse_columns(name, &fields, diagnostics)
}

/// Reads the columns of a row that the map has.
pub(super) fn parse_columns(
    name: Spanned<String>,
    fields: &Fields<'_>,
    diagnostics: &mut Diagnostics,
) -> Parameter {
    let mut conditions = Vec::new();
    for applies in Applies::ALL {
        if let Some(entry) = fields.entry(applies.column()) {
            let condition = parse_condition(&entry.value, diagnostics);
            conditions.extend(condition.map(|condition| (applies, entry.key.span, condition)));
        }
    }
    let nested = ["parameters", "cases", "rules", "tag"]
        .iter()
        .find_map(|key| fields.entry(key))
        .map(|entry| {
            let table = parse_rows(fields, diagnostics);
            (entry.key.span, Box::new(table))
        });
    let is_schema = says_what_a_list_is_of(fields, diagnostics);
    let type_ = if is_schema { Column::Unreadable } else { fields.column("type", diagnostics) };
    let written = type_.written().map(|type_| type_.value.as_str());
    let bounds = |key: &str, keys: &'static Keys, diagnostics: &mut Diagnostics| {
        fields.node(key).and_then(|node| parse_bounds(node, keys, diagnostics))
    };
    Parameter {
        copied: None,
        removed: fields.removed().to_vec(),
        requirement: fields.column("requirement", diagnostics),
        length: bounds("length", &keys::BOUNDS, diagnostics),
        bytes: bounds("bytes", &keys::BOUNDS, diagnostics),
        range: bounds("range", &keys::RANGE_BOUNDS, diagnostics),
        digits: fields
            .node("digits")
            .and_then(|node| parse_digits(node, diagnostics))
            .map(Box::new),
        items: if is_schema { None } else { bounds("items", &keys::BOUNDS, diagnostics) },
        pattern: fields.text("pattern", diagnostics),
        schemes: parse_schemes(fields, diagnostics),
        format: fields.text("format", diagnostics),
        wire: fields.text("wire", diagnostics),
        nullable: fields.boolean("nullable", diagnostics),
        default: fields.node("default").and_then(|node| parse_default(node, diagnostics)),
        conditions,
        values: fields
            .entry("values")
            .map(|entry| (entry.key.span, parse_values(&entry.value, written, diagnostics))),
        type_,
        nested,
        sensitive: fields.boolean("sensitive", diagnostics).map(|sensitive| sensitive.value),
        rust: fields.text("rust", diagnostics),
        description: fields.node("description").map(|_| fields.prose("description", diagnostics)),
        example: fields.node("example").cloned(),
        deprecated: parse_deprecated(fields, diagnostics),
        since: fields.node("since").map(|node| scalar_text(node, diagnostics)),
        name,
    }
}

/// Reports `items: { type: string }`, which states the element type in JSON Schema.
/// Returns whether it did, because `type: array` next to it is part of the same
/// mistake.
fn says_what_a_list_is_of(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> bool {
    let Some(Entry { key, value }) = fields.entry("items") else { return false };
    let Value::Map(entries) = &value.value else { return false };
    let names_type = |entry: &&Entry| ["type", "ref"].contains(&&*plain(&entry.key.value.text));
    let element = entries.iter().find(names_type).map(|entry| &entry.value.value);
    let Some(Value::Scalar(element)) = element else { return false };
    let element = element.text.rsplit('/').next().unwrap_or_default();
    diagnostics.push(messages::items_with_type(element, key.span));
    true
}

/// Further spellings of `true` and `false` in YAML 1.1.
const FLAGS: [&str; 4] = ["yes", "no", "on", "off"];

/// The reason for the deprecation; empty for `true`.
fn parse_deprecated(fields: &Fields<'_>, diagnostics: &mut Diagnostics) -> Option<String> {
    let node = fields.node("deprecated")?;
    if let Value::Scalar(scalar) = &node.value {
        match scalar.read() {
            Plain::Boolean(true) => return Some(String::new()),
            Plain::Boolean(false) => return None,
            // YAML 1.1 reads these as booleans; quoted, they would count as the
            // reason.
            Plain::Text(text) if scalar.plain && FLAGS.contains(&&*text.to_ascii_lowercase()) => {
                return boolean(node, diagnostics).map(|_| String::new());
            }
            _ => {}
        }
    }
    text(node, diagnostics).map(|text| text.value.trim().to_owned())
}

/// A version: `2.1` is accepted like `"2.1"`.
fn scalar_text(node: &Node, diagnostics: &mut Diagnostics) -> String {
    match &node.value {
        Value::Scalar(scalar) if scalar.read() != Plain::Null => scalar.text.clone(),
        _ => {
            complain(node, "a version", "\"2.1\"", diagnostics);
            String::new()
        }
    }
}

fn parse_schemes(
    fields: &Fields<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<(Span, Vec<Spanned<String>>)> {
    let node = fields.node("schemes")?;
    let nodes = list(node, "schemes", "[https]", diagnostics);
    let schemes = nodes.iter().filter_map(|node| text(node, diagnostics)).collect();
    matches!(node.value, Value::List(_)).then_some((node.span, schemes))
}

fn parse_digits(node: &Node, diagnostics: &mut Diagnostics) -> Option<Digits> {
    let fields = Fields::new(node, &keys::DIGITS, diagnostics);
    let digits = Digits {
        span: node.span,
        total: number(&fields, "total", diagnostics),
        integer: number(&fields, "integer", diagnostics),
        fraction: number(&fields, "fraction", diagnostics),
    };
    let parts = [&digits.total, &digits.integer, &digits.fraction];
    let is_something = fields.is_whole() || parts.into_iter().any(Option::is_some);
    is_something.then_some(digits)
}

fn parse_default(node: &Node, diagnostics: &mut Diagnostics) -> Option<Default> {
    match &node.value {
        Value::Map(_) => {
            let fields = Fields::new(node, &keys::DEFAULT, diagnostics);
            if fields.node("described").is_none() {
                fields.missing(
                    "described",
                    "default: { described: what the server chooses }",
                    diagnostics,
                );
            }
            fields.text("described", diagnostics).map(Default::Described)
        }
        _ => Some(Default::Literal(node.clone())),
    }
}
