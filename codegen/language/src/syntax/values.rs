//! The values of an enum.

use super::fields::{Fields, cut_by_a_comma, list, map, name, text};
use super::tree::EnumValue;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostics, messages};
use crate::keys;

/// The values of an enum: `VALUE: description`,
/// `VALUE: { rust: ..., description: ... }`, or a list of values without
/// descriptions. `type_` is the type of the enum.
pub(super) fn parse_values(
    node: &Node,
    type_: Option<&str>,
    diagnostics: &mut Diagnostics,
) -> Vec<EnumValue> {
    if type_.is_some_and(is_of_no_names) {
        return Vec::new(); // reported with its type
    }
    if matches!(&node.value, Value::List(values) if values.is_empty())
        || matches!(&node.value, Value::Map(values) if values.is_empty())
    {
        diagnostics.push(messages::empty_values(node.span));
    }
    if let Value::List(_) = node.value {
        let values = list(node, "values", "[ONE, TWO]", diagnostics);
        let values = values.iter().filter_map(|value| text(value, diagnostics));
        return values
            .map(|wire| EnumValue { wire, rust: None, description: String::new() })
            .collect();
    }
    let entries = map(node, "a list or map of values", "{ ONE: what it means }", diagnostics);
    let mut values = Vec::new();
    let mut is_cut = false;
    for (index, entry) in entries.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| &entries[before]);
        if let Some(before) = cut_by_a_comma(before, &entry.value) {
            diagnostics.push(messages::description_cut(before, entry.key.span));
            is_cut = true;
            continue;
        }
        // Further pieces of the same text.
        let is_nothing = matches!(&entry.value.value, Value::Scalar(text) if text.is_nothing());
        is_cut &= is_nothing;
        if is_cut {
            continue;
        }
        let wire = name(entry, diagnostics);
        values.push(if let Value::Map(_) = entry.value.value {
            let fields = Fields::new(&entry.value, &keys::ENUM_VALUE, diagnostics);
            let rust = fields.text("rust", diagnostics);
            EnumValue { wire, rust, description: fields.prose("description", diagnostics) }
        } else {
            let description =
                text(&entry.value, diagnostics).map(|text| text.value.trim().to_owned());
            EnumValue { wire, rust: None, description: description.unwrap_or_default() }
        });
    }
    values
}

/// Whether values of a type, or of its elements, are no names.
fn is_of_no_names(type_: &str) -> bool {
    let element = type_.rsplit('<').next().unwrap_or(type_);
    let element = element.trim_end_matches(['>', ' ']).trim().to_ascii_lowercase();
    NO_NAMES.contains(&&*element)
}

/// Types of ours and of others whose values YAML does not read as texts.
const NO_NAMES: [&str; 7] = ["boolean", "bool", "decimal", "number", "float", "double", "money"];
