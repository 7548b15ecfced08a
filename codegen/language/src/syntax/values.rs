//! The values of an enum.

use super::fields::{Fields, list, map, name, text};
use super::tree::EnumValue;
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostics, messages};
use crate::keys;

/// The values of an enum: `VALUE: what it means`, `VALUE: { rust: ..., description: ... }`,
/// or a bare list where there is nothing to say.
pub(super) fn parse_values(node: &Node, diagnostics: &mut Diagnostics) -> Vec<EnumValue> {
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
    map(node, "a list or map of values", "{ ONE: what it means }", diagnostics)
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
