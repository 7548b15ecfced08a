//! What no valid payload does although the pages suggest it.

mod objects;
mod table;

use std::collections::BTreeMap;

use paramtable_language::model::{Api, Role};
use paramtable_language::{Checked, Diagnostic, Diagnostics, Span};

use objects::Objects;

/// Adds the findings to the diagnostics of a checked spec.
pub fn with_findings(mut checked: Checked) -> Checked {
    let Some(api) = &checked.api else { return checked };
    let found = findings(api);
    let diagnostics: Diagnostics = checked.diagnostics.drain(..).chain(found).collect();
    if diagnostics.has_errors() {
        checked.api = None;
    }
    checked.diagnostics = diagnostics.sorted();
    checked
}

/// Everything to say about the tables of a spec, each with the lines that make it so.
///
/// The messages stand at the row or rule that they are about; further labels are the
/// lines without which it would not be so.
pub fn findings(api: &Api) -> Vec<Diagnostic> {
    let objects = Objects::of(api);
    let mut found = objects.findings();
    for (id, object) in api.tables() {
        if !matches!(object.role, Role::Case(_)) && !objects.is_empty(id) {
            found.extend(table::findings(api, id, &objects));
        }
    }
    // A row that `like` copies is only said to be wrong if it is in every table.
    let mut copies: BTreeMap<Span, usize> = BTreeMap::new();
    for object in api.objects() {
        let rows = object.parameters.iter().map(|parameter| parameter.span);
        for span in rows.chain(object.rules.iter().map(|rule| rule.span)) {
            *copies.entry(span).or_default() += 1;
        }
    }
    let mut said: BTreeMap<(&str, Span, String), usize> = BTreeMap::new();
    let key = |diagnostic: &Diagnostic| {
        let first = diagnostic.labels.first()?;
        Some((diagnostic.code.id, first.span, first.text.clone()))
    };
    for key in found.iter().filter_map(key) {
        *said.entry(key).or_default() += 1;
    }
    found.retain(|diagnostic| {
        key(diagnostic).is_some_and(|key| said.get(&key) >= copies.get(&key.1))
    });
    found.into_iter().collect::<Diagnostics>().sorted()
}
