//! The method of a call, and its path with parameters.

use paramtable_core::Place;

use super::draft::{Declared, OperationDraft, Row, Rows};
use crate::diagnostic::messages::PathProblem;
use crate::diagnostic::{Diagnostics, messages, nearest};
use crate::keys::METHODS;
use crate::span::Spanned;

/// Checks the method, and compares the path with the rows of `path_parameters`.
pub(super) fn check_call(
    declared: &Declared<'_>,
    draft: &OperationDraft<'_>,
    tables: &[Rows<'_>],
    diagnostics: &mut Diagnostics,
) {
    if let Some(method) = &draft.written.method {
        check_method(method, diagnostics);
    }
    if draft.written.is_callback {
        return; // the receiver chooses the address
    }
    let rows = draft.texts.iter().find(|(place, _)| *place == Place::Path);
    let Some(rows) = rows.map_or(Some(&[][..]), |(_, table)| {
        let is_whole = !declared.objects[table.0].table.incomplete;
        is_whole.then_some(tables[table.0].as_slice())
    }) else {
        return; // the missing row may be unreadable
    };
    let rows: Vec<_> = rows.iter().map(Row::wire).collect();
    match &draft.written.path {
        Some(path) => check_path(path, &rows, diagnostics),
        None if rows.is_empty() => {}
        None => {
            diagnostics.push(messages::path_parameters_without_path(rows[0], draft.name.span));
        }
    }
}

fn check_method(method: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if !METHODS.contains(&method.value.as_str()) {
        diagnostics.push(messages::invalid_method(method));
    }
}

/// Reports parameters of a path that have no row, and rows that the path does not contain.
fn check_path(path: &Spanned<String>, rows: &[&str], diagnostics: &mut Diagnostics) {
    let names = match parameters_of(&path.value) {
        Ok(names) => names,
        Err(problem) => {
            diagnostics.push(messages::invalid_path(path, &problem));
            return;
        }
    };
    for (index, name) in names.iter().enumerate() {
        if names[..index].contains(name) {
            diagnostics.push(messages::duplicate_path_parameter(name, path.span));
        } else if !rows.contains(name) {
            diagnostics.push(messages::unknown_path_parameter(name, rows, path.span));
        }
    }
    for row in rows.iter().filter(|row| !names.contains(row)) {
        // If a similar name has no row, the report about that name suggests this
        // row.
        let slips = names.iter().copied().filter(|name| !rows.contains(name));
        if nearest(row, slips).is_none() {
            diagnostics.push(messages::unused_path_parameter(row, path.span));
        }
    }
}

/// The names of the parameters in a path, or the reason why it is no path.
fn parameters_of(path: &str) -> Result<Vec<&str>, PathProblem<'_>> {
    if !path.starts_with('/') {
        let below = path
            .split_once("://")
            .map_or(path, |(_, url)| url.split_once('/').map_or("", |(_, path)| path));
        return Err(PathProblem::NotFromTheRoot { below });
    }
    if let Some(wrong) = path.chars().find(|sign| sign.is_whitespace() || "?#".contains(*sign)) {
        return Err(PathProblem::Character(wrong));
    }
    names_in(path).ok_or(PathProblem::Braces)
}

/// The names between braces; `None` if they are unbalanced or empty.
fn names_in(path: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, behind) = after.split_once('}')?;
        if before.contains('}') || name.is_empty() || name.contains(['{', '/']) {
            return None;
        }
        names.push(name);
        rest = behind;
    }
    (!rest.contains('}')).then_some(names)
}
