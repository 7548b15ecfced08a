//! A node as JSON text, for the examples of lists and objects.

use std::fmt::Write as _;

use super::scalar::Plain;
use super::yaml::{Node, Value};

/// The node in JSON (RFC 8259), in YAML's core schema.
pub(crate) fn to_json(node: &Node) -> String {
    let mut out = String::new();
    write_node(node, &mut out);
    out
}

// The limit on the nesting of pages bounds the recursion.
fn write_node(node: &Node, out: &mut String) {
    match &node.value {
        Value::Refused => out.push_str("null"),
        Value::Scalar(scalar) => match scalar.read() {
            Plain::Null => out.push_str("null"),
            Plain::Boolean(value) => out.push_str(if value { "true" } else { "false" }),
            Plain::Number(text) => out.push_str(text),
            Plain::Text(text) => quote(text, out),
        },
        Value::List(nodes) => {
            out.push('[');
            for (index, node) in nodes.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                write_node(node, out);
            }
            out.push(']');
        }
        Value::Map(entries) => {
            out.push('{');
            for (index, entry) in entries.iter().enumerate() {
                if index > 0 {
                    out.push_str(", ");
                }
                quote(&entry.key.value.text, out);
                out.push_str(": ");
                write_node(&entry.value, out);
            }
            out.push('}');
        }
    }
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            control if control < ' ' => {
                // Writing to a `String` cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}
