//! Reports things that would have the same name; they are never renamed silently.

use std::collections::HashMap;

use paramtable_core::Place;

use super::draft::{Declared, DraftName, ObjectDraft, Rows};
use super::names::Taken;
use crate::diagnostic::{Diagnostics, messages};
use crate::model::Role;
use crate::span::Span;
use crate::syntax;

/// The prefix of setters that take an `Option`.
const MAYBE: &str = "maybe_";

/// The field that holds the case of a table.
const CASE: &str = "case";

/// Methods of every generated type, whose names no parameter can have.
pub const RESERVED_METHODS: [&str; 6] =
    ["builder", "build", "check", "validate", "read", "from_json"];

/// Reports types whose names become the same.
pub(super) fn report_type_clashes(declared: &Declared<'_>, diagnostics: &mut Diagnostics) {
    let mut types = Taken::default();
    // A case without rows becomes a variant that holds nothing.
    let is_type = |draft: &&ObjectDraft<'_>| {
        !matches!(draft.role, Role::Case(_)) || !draft.table.parameters.is_empty()
    };
    let objects = declared.objects.iter().filter(is_type).map(|draft| &draft.name);
    let enums = declared.enums.iter().map(|draft| &draft.name);
    let scalars = declared.scalars.iter().map(|draft| &draft.name);
    let all = objects.chain(enums).chain(scalars).chain(&declared.aliases);
    for DraftName { wire, rust, span } in all {
        if let Some(rust) = rust {
            types.take(rust.rust(), wire, *span, "types", diagnostics);
        }
    }
}

/// Reports rows of a table whose names become the same.
pub(super) fn report_row_clashes(
    draft: &ObjectDraft<'_>,
    rows: &Rows<'_>,
    diagnostics: &mut Diagnostics,
) {
    let written = &draft.table.parameters;
    if draft.role.texts() == Some(Place::Header) {
        report_header_clashes(written, diagnostics);
    }
    // A setter can only clash with another if a field begins with the same prefix.
    let names = || rows.iter().filter_map(|row| Some((row, row.name.as_ref()?.rust())));
    let has_maybe = names().any(|(_, field)| field.starts_with(MAYBE));
    let mut fields = Taken::default();
    for (row, field) in names() {
        let (wire, span) = (row.wire(), row.written.name.span);
        if RESERVED_METHODS.contains(&field) {
            diagnostics.push(messages::reserved_method(field, span));
        }
        if draft.cases.is_some() && field == CASE {
            diagnostics.push(messages::reserved_for_case(field, span));
        }
        let is_new = fields.take(field, wire, span, "fields", diagnostics);
        if is_new && has_maybe && !row.written.is_mandatory() {
            fields.take(format!("{MAYBE}{field}"), wire, span, "setters", diagnostics);
        }
    }
}

/// Reports headers that differ only in case, which HTTP ignores (RFC 9110,
/// section 5.1).
fn report_header_clashes(rows: &[syntax::Parameter], diagnostics: &mut Diagnostics) {
    let mut first: HashMap<String, Span> = HashMap::new();
    for row in rows {
        let name = &row.name;
        if let Some(first) = first.insert(name.value.to_ascii_lowercase(), name.span) {
            diagnostics.push(messages::duplicate_header(name, first));
        }
    }
}
