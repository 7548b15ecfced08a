//! Bounds of values: `min` or `above`, `max` or `below`.

use std::ops::Bound;

use super::fields::Fields;
use super::tree::Limits;
use crate::diagnostic::{Diagnostics, messages};
use crate::span::Spanned;

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
