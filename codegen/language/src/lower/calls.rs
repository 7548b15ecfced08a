//! What a call begins with: the method, and the path with its parameters.

use paramtable_core::Place;

use super::declare::{Declared, OperationDraft};
use super::rows::Table;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::keys::METHODS;
use crate::span::Spanned;
use crate::syntax::quoted;

/// Checks the method, and holds the path against the rows of `path_parameters`.
pub(super) fn check_call(
    declared: &Declared<'_>,
    draft: &OperationDraft<'_>,
    tables: &[Table],
    diagnostics: &mut Diagnostics,
) {
    if let Some(method) = &draft.written.method {
        check_method(method, diagnostics);
    }
    if draft.written.is_callback {
        return; // it is sent to an address that its receiver chose
    }
    let rows = draft.texts.iter().find(|(place, _)| *place == Place::Path);
    let Some(rows) = rows.map_or(Some(&[][..]), |(_, table)| {
        let is_whole = !declared.objects[table.0].table.incomplete;
        is_whole.then_some(tables[table.0].rows.as_slice())
    }) else {
        return; // the row that is missed may be among what could not be read
    };
    let rows: Vec<_> = rows.iter().map(|row| row.parameter.name.wire()).collect();
    match &draft.written.path {
        Some(path) => check_path(path, &rows, diagnostics),
        None if rows.is_empty() => {}
        None => diagnostics.push(
            Diagnostic::new(codes::BAD_PATH, "`path_parameters` needs `path`")
                .at(draft.name.span, "")
                .help(format!("such as `path: /things/{{{}}}`", rows[0])),
        ),
    }
}

fn check_method(method: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if METHODS.contains(&method.value.as_str()) {
        return;
    }
    diagnostics.push(
        Diagnostic::new(codes::BAD_METHOD, format!("`{}` is not an HTTP method", method.value))
            .at(method.span, "")
            .did_you_mean_or(&method.value, METHODS, format!("write one of {}", quoted(&METHODS))),
    );
}

/// Says of a path whatever does not lead to a row, and of each row whether the path has it.
fn check_path(path: &Spanned<String>, rows: &[&str], diagnostics: &mut Diagnostics) {
    let mut complain = |message: String, help: String| {
        diagnostics.push(Diagnostic::new(codes::BAD_PATH, message).at(path.span, "").help(help));
    };
    let written = path.value.as_str();
    if !written.starts_with('/') {
        let below = written
            .split_once("://")
            .map_or(written, |(_, url)| url.split_once('/').map_or("", |(_, path)| path));
        let help = format!("what stands before it is said by `base_urls`: `/{below}`");
        complain(format!("the path `{written}` does not begin with `/`"), help);
        return;
    }
    if let Some(wrong) = written.chars().find(|sign| sign.is_whitespace() || "?#".contains(*sign)) {
        let help = match wrong {
            '?' => String::from("the parameters of a query are rows of `query`"),
            _ => String::from("leave it out, or write it as a percent and two digits"),
        };
        complain(format!("the path `{written}` holds `{wrong}`"), help);
        return;
    }
    let Some(names) = names_in(written) else {
        let help = String::from("write each as `{name}`, with a slash before the next");
        complain(format!("the braces in `{written}` hold no names"), help);
        return;
    };
    for (index, name) in names.iter().enumerate() {
        if names[..index].contains(name) {
            let help = String::from("give each a name of its own");
            complain(format!("the path has `{{{name}}}` twice"), help);
        } else if !rows.contains(name) {
            let near = crate::diagnostic::nearest(name, rows.iter().copied());
            let help = match near {
                Some(near) => format!("did you mean `{{{near}}}`?"),
                None => format!(
                    "add the row to `path_parameters`: `{name}: {{ type: string, requirement: M }}`"
                ),
            };
            complain(format!("the path has `{{{name}}}`, and no row says what it is"), help);
        }
    }
    for row in rows.iter().filter(|row| !names.contains(row)) {
        // A name without a row that comes near was taken for a slip of this one.
        let slips = names.iter().copied().filter(|name| !rows.contains(name));
        if crate::diagnostic::nearest(row, slips).is_none() {
            let help = format!("put `{{{row}}}` where it stands in the path, or drop the row");
            complain(format!("`{row}` is a parameter of the path, which does not have it"), help);
        }
    }
}

/// The names between braces; `None` if a brace has no other, or nothing in it.
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
