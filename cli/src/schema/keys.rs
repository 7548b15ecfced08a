//! The JSON Schema of a page. It is built from the lists of keys that the reader of
//! pages uses, so that both always agree.

use std::collections::BTreeSet;

use paramtable_language::BUILT_IN_TYPES;
use paramtable_language::keys::{self, Key, Keys, Shape};
use serde_json::{Map, Value, json};

/// The mark by which we recognise our own file.
pub(super) const MADE: &str = "Made by `paramtable schema`.";

/// Every map of a page, by its name in references.
const MAPS: [(&str, &Keys); 23] = [
    ("page", &keys::PAGE),
    ("api", &keys::API),
    ("defaults", &keys::DEFAULTS),
    ("fact", &keys::FACT),
    ("rust", &keys::RUST),
    ("table", &keys::TABLE),
    ("body", &keys::BODY),
    ("response", &keys::RESPONSE),
    ("error", &keys::ERROR),
    ("variant", &keys::VARIANT),
    ("refused", &keys::REFUSED),
    ("because", &keys::BECAUSE),
    ("object", &keys::OBJECT),
    ("case", &keys::CASE),
    ("scalar", &keys::SCALAR),
    ("row", &keys::ROW),
    ("bounds", &keys::BOUNDS),
    ("range", &keys::RANGE_BOUNDS),
    ("digits", &keys::DIGITS),
    ("enum", &keys::ENUM),
    ("value", &keys::ENUM_VALUE),
    ("rule", &keys::RULE),
    ("term", &keys::TERM),
];

/// The schema of the pages of a spec that declares these types.
pub(super) fn schema(declared: &BTreeSet<String>) -> Value {
    let mut definitions: Map<String, Value> =
        MAPS.iter().map(|(name, keys)| ((*name).to_owned(), map(keys))).collect();
    definitions.insert(String::from("condition"), condition());
    definitions.insert(String::from("matcher"), matcher());
    definitions.insert(String::from("type"), type_(declared));
    // The API page is recognised by a key that no other page may have, or by a map as
    // the value of `rust`, which is a name on other pages.
    let of_api = keys::API.names().filter(|name| keys::PAGE.get(name).is_none());
    let of_api = of_api.map(|name| json!({ "required": [name] }));
    let rust = json!({ "required": ["rust"], "properties": { "rust": { "type": "object" } } });
    let of_api = of_api.chain([rust]);
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A page of parameter tables",
        "$comment": MADE,
        "if": { "anyOf": of_api.collect::<Vec<_>>() },
        "then": reference("api"),
        "else": reference("page"),
        "definitions": definitions,
    })
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/definitions/{name}") })
}

/// A reference to a map of known keys.
fn reference_to(keys: &Keys) -> Value {
    let name = MAPS.iter().find(|(_, known)| std::ptr::eq(*known, keys)).map(|(name, _)| *name);
    name.map_or_else(|| map(keys), reference)
}

fn map(keys: &Keys) -> Value {
    // In a row that overrides a copied one, `~` removes a column.
    let is_row = std::ptr::eq(keys, &raw const keys::ROW);
    let properties: Map<String, Value> =
        keys.known.iter().map(|key| (key.name.to_owned(), property(key, is_row))).collect();
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

fn property(key: &Key, may_be_null: bool) -> Value {
    // Implementations of this draft ignore keywords next to a reference.
    let mut property = shape(&key.shape);
    if may_be_null {
        property = json!({ "anyOf": [property, { "type": "null" }] });
    } else if property.get("$ref").is_some() {
        property = json!({ "allOf": [property] });
    }
    property["description"] = key.help.into();
    property
}

fn shape(shape: &Shape) -> Value {
    match shape {
        Shape::Text => json!({ "type": ["string", "number"] }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::OneOf(values) => json!({ "enum": values }),
        Shape::Type => reference("type"),
        Shape::Bounds => bounds("bounds"),
        Shape::Range => bounds("range"),
        Shape::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        Shape::TextOrTexts => json!({ "anyOf": [
            { "type": "string" },
            { "type": "array", "items": { "type": "string" } },
        ] }),
        Shape::Comparison => {
            let term = json!({ "anyOf": [
                { "type": ["string", "number"] },
                reference_to(&keys::TERM),
            ] });
            json!({
                "type": "array",
                "items": [term, { "enum": keys::OPERATORS }, term],
                "minItems": 3,
                "maxItems": 3,
            })
        }
        Shape::SomeOf(values) => json!({ "type": "array", "items": { "enum": values } }),
        Shape::Condition => reference("condition"),
        Shape::Expected => {
            json!({ "type": "object", "additionalProperties": reference("matcher") })
        }
        Shape::Values => json!({ "anyOf": [
            { "type": "array", "items": { "type": ["string", "number"] } },
            {
                "type": "object",
                "additionalProperties": { "anyOf": [{ "type": "string" }, reference("value")] },
            },
        ] }),
        Shape::Default => json!({ "anyOf": [
            { "type": ["string", "number", "boolean", "null"] },
            map(&keys::DEFAULT),
        ] }),
        Shape::Any => json!({}),
        Shape::Map(keys) => reference_to(keys),
        Shape::Named(keys) => {
            json!({ "type": "object", "additionalProperties": reference_to(keys) })
        }
        // `~` drops what `like` copies.
        Shape::Cases(keys) => {
            let case = json!({ "anyOf": [reference_to(keys), { "type": "null" }] });
            json!({ "type": ["object", "null"], "additionalProperties": case })
        }
        Shape::List(keys) => json!({ "type": "array", "items": reference_to(keys) }),
        Shape::GivenFacts => {
            json!({
                "type": "object",
                "additionalProperties": { "type": ["string", "number", "boolean"] },
            })
        }
        Shape::TextsByName => {
            json!({ "type": "object", "additionalProperties": { "type": ["string", "number"] } })
        }
    }
}

/// Accepts any text, so that types declared after the schema was written are valid too.
/// Editors complete the known types.
fn type_(declared: &BTreeSet<String>) -> Value {
    let declared = declared.iter().map(String::as_str);
    let single: Vec<&str> = BUILT_IN_TYPES.iter().copied().chain(declared).collect();
    let lists = single.iter().map(|type_| format!("list<{type_}>"));
    let maps = single.iter().map(|type_| format!("map<{type_}>"));
    let all = single.iter().map(ToString::to_string).chain(lists).chain(maps);
    json!({
        "type": "string",
        "anyOf": [{ "enum": all.collect::<Vec<_>>() }, { "type": "string" }],
    })
}

/// `1-100`, or a map of bounds.
fn bounds(map: &str) -> Value {
    json!({ "anyOf": [{ "type": "string", "pattern": "^[^-]+-.+$" }, reference(map)] })
}

fn condition() -> Value {
    let conditions = json!({ "type": "array", "minItems": 1, "items": reference("condition") });
    json!({
        "type": "object",
        "minProperties": 1,
        "properties": {
            "any_of": conditions,
            "all_of": conditions,
            "none_of": conditions,
            "described": { "type": "string", "description": "In words: shown, never enforced." },
        },
        "additionalProperties": reference("matcher"),
    })
}

fn matcher() -> Value {
    let mut test = map(&keys::MATCHER);
    test["properties"]["not"] = reference("matcher");
    test["properties"]["any"] = json!({ "anyOf": [reference("condition"), reference("matcher")] });
    test["minProperties"] = 1.into();
    json!({ "anyOf": [
        { "type": ["string", "number", "boolean"] },
        { "type": "array", "minItems": 1, "items": { "type": ["string", "number", "boolean"] } },
        test,
    ] })
}
