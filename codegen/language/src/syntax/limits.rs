//! Bounds of values and counts: `1-100`, or `min` or `above`, `max` or `below`.

use std::ops::Bound;

use super::fields::{Fields, complain};
use super::tree::{Bounds, Limits};
use super::yaml::{Node, Value};
use crate::diagnostic::{Diagnostics, messages};
use crate::keys::Keys;
use crate::span::Spanned;

/// Bounds as text, or as a map that may have `keys`.
pub(super) fn parse_bounds(
    node: &Node,
    keys: &'static Keys,
    diagnostics: &mut Diagnostics,
) -> Option<Bounds> {
    match &node.value {
        Value::Scalar(scalar) => Some(Bounds::Text(Spanned::new(scalar.text.clone(), node.span))),
        Value::Map(_) => {
            let fields = Fields::new(node, keys, diagnostics);
            let limits = parse_limits(&fields, diagnostics, number)?;
            if limits.is_empty() && !fields.is_whole() {
                return None; // the bounds that were intended were reported
            }
            Some(Bounds::Limits(Box::new(limits)))
        }
        Value::List(_) | Value::Refused => {
            complain(node, "a pair of bounds", "1-100` or `{ min: 1 }", diagnostics);
            None
        }
    }
}

/// The bounds among the fields of a map; `None` where two are bounds of one side.
pub(super) fn parse_limits<T>(
    fields: &Fields<'_>,
    diagnostics: &mut Diagnostics,
    mut read: impl FnMut(&Fields<'_>, &str, &mut Diagnostics) -> Option<Spanned<T>>,
) -> Option<Limits<T>> {
    for (inclusive, exclusive) in [("min", "above"), ("max", "below")] {
        if let (Some(_), Some(entry)) = (fields.entry(inclusive), fields.entry(exclusive)) {
            diagnostics.push(messages::bounds_of_one_side(inclusive, exclusive, entry.key.span));
            return None;
        }
    }
    let mut bound = |inclusive: &str, exclusive: &str| {
        let included = read(fields, inclusive, diagnostics).map(Bound::Included);
        let excluded = || read(fields, exclusive, diagnostics).map(Bound::Excluded);
        included.or_else(excluded).unwrap_or(Bound::Unbounded)
    };
    let (lower, upper) = (bound("min", "above"), bound("max", "below"));
    Some(Limits { span: fields.span, lower, upper })
}

/// A number as it was written.
pub(super) fn number(
    fields: &Fields<'_>,
    key: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<String>> {
    let node = fields.node(key)?;
    match &node.value {
        Value::Scalar(scalar) => Some(Spanned::new(scalar.text.clone(), node.span)),
        Value::List(_) | Value::Map(_) | Value::Refused => {
            complain(node, "a number", "", diagnostics);
            None
        }
    }
}
