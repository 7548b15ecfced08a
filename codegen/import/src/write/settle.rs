//! Writes pages, has the language check them, and removes what it refuses, until
//! nothing is refused. Each column that was removed becomes a doubt.

use std::collections::BTreeSet;

use paramtable_language::diagnostic::Severity;
use paramtable_language::{Diagnostics, Formatted, Purpose, Sources, check_within, format};

use super::Page;
use super::plan::{Plan, plan, variables};
use super::yaml::{Origin, Refused, Writer, Written};
use crate::cells::bounds::Bounds;
use crate::doubt::{Column, Doubt};
use crate::understand::Understood;

/// How often pages are written anew, at most.
const ROUNDS: usize = 40;

/// Writes the pages of a document whose file has this stem. `head` are comments for
/// the first page.
pub(crate) fn settle(understood: &mut Understood, stem: &str, head: &[String]) -> Vec<Page> {
    let mut refused = Refused::default();
    let mut flat: BTreeSet<String> = BTreeSet::new();
    let mut rounds = 1..=ROUNDS;
    loop {
        let is_last = rounds.next().is_none();
        let (plans, names) = plan(understood, stem, &flat);
        let mut written: Vec<(String, Written)> = Vec::new();
        for (at, plan) in plans.iter().enumerate() {
            let head = if at == 0 { head } else { &[] };
            let writer = Writer::new(understood, &names, &refused, head);
            written.push((plan.path.clone(), writer.page(plan)));
        }
        let texts = written.iter().map(|(path, written)| (path.as_str(), written.text.as_str()));
        let sources = Sources::from_texts(texts);
        let checked = check_within(sources, Diagnostics::default(), Purpose::Modules);
        let mut is_changed = false;
        let mut is_refused = false;
        for diagnostic in &checked.diagnostics {
            if diagnostic.severity != Severity::Error {
                continue;
            }
            is_refused = true;
            let Some(label) = diagnostic.labels.first() else { continue };
            let source = checked.sources.get(label.span.file);
            let (line, _) = source.line_and_column(label.span.range().start);
            let Some((path, page)) = written.iter().find(|(path, _)| path == source.path()) else {
                continue;
            };
            let origin = page.origins.get(line.saturating_sub(1)).cloned().flatten();
            is_changed |= match origin {
                Some(origin) => {
                    remove(
                        &mut refused,
                        understood,
                        path,
                        &origin,
                        diagnostic.code.id,
                        &diagnostic.message,
                    ) || flatten(&mut refused, &mut flat, &plans, path)
                }
                None => flatten(&mut refused, &mut flat, &plans, path),
            };
        }
        if !is_refused || !is_changed || is_last {
            return formatted(&written, is_refused);
        }
    }
}

/// Removes a key of a row, or gives the row a name in Rust.
fn remove(
    refused: &mut Refused,
    understood: &mut Understood,
    page: &str,
    origin: &Origin,
    code: &str,
    message: &str,
) -> bool {
    let Origin { row, key, path } = origin;
    let at = (page.to_owned(), path.clone());
    if matches!(code, "PT204" | "PT203") && matches!(*key, "" | "rust") {
        let number = refused.rust.len() + 1;
        let base = rust_name(path.last().map_or("", String::as_str));
        let name = match refused.rust.get(&at) {
            None if !base.is_empty() && code == "PT204" => format!("{base}_"),
            _ => format!("{base}{}parameter_{number}", if base.is_empty() { "" } else { "_" }),
        };
        return refused.rust.insert(at, name.clone()) != Some(name);
    }
    let droppable = !matches!(*key, "" | "parameters" | "requirement");
    let key = if droppable { *key } else { "type" };
    let is_new = refused.keys.insert((page.to_owned(), path.clone(), key));
    if let (true, Some((table, row))) = (is_new, row) {
        let column = match key {
            "type" => Column::Type,
            "length" => Column::Length,
            "range" => Column::Range,
            "pattern" => Column::Pattern,
            "items" => Column::Items,
            "values" => Column::Values,
            "default" => Column::Default,
            "example" => Column::Example,
            "required_when" | "only_when" | "exactly_when" => Column::Condition,
            _ => Column::Row,
        };
        let found = &mut understood.tables[*table].rows[*row];
        let words = match column {
            Column::Type => found.kind.clone().unwrap_or_default(),
            Column::Length => found.length.as_ref().map_or(String::new(), Bounds::text),
            Column::Range => found.range.as_ref().map_or(String::new(), Bounds::text),
            Column::Pattern => found.pattern.clone().unwrap_or_default(),
            Column::Items => found.items.as_ref().map_or(String::new(), Bounds::text),
            Column::Values => found.values.join(", "),
            Column::Default => found.default.clone().unwrap_or_default(),
            Column::Example => found.example.clone().unwrap_or_default(),
            _ => String::new(),
        };
        let doubt = Doubt::new(column, &format!("not written, because {message}:"), &words);
        if !found.doubts.contains(&doubt) {
            found.doubts.push(doubt);
        }
    }
    is_new
}

fn rust_name(name: &str) -> String {
    let mut rust = String::new();
    for character in name.chars() {
        if character.is_ascii_alphanumeric() {
            rust.push(character.to_ascii_lowercase());
        } else if !rust.is_empty() && !rust.ends_with('_') {
            rust.push('_');
        }
    }
    let rust = rust.trim_end_matches('_');
    rust.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_').to_owned()
}

/// A mistake that is none of a row: first the method and path go, then the tables
/// become objects.
fn flatten(refused: &mut Refused, flat: &mut BTreeSet<String>, plans: &[Plan], page: &str) -> bool {
    let Some(plan) = plans.iter().find(|plan| plan.path == page) else { return false };
    let Some(call) = &plan.operation else { return false };
    let key = format!("{} {}", call.method, call.path);
    if refused.calls.contains(page) || variables(&call.path).is_empty() {
        refused.calls.remove(page);
        return flat.insert(key);
    }
    refused.calls.insert(page.to_owned())
}

fn formatted(written: &[(String, Written)], is_refused: bool) -> Vec<Page> {
    let mut pages = Vec::new();
    for (path, Written { text, .. }) in written {
        let sources = Sources::from_texts([(path.as_str(), text.as_str())]);
        let tidy = sources
            .iter()
            .next()
            .map(|(file, _)| format(&sources, file, &mut Diagnostics::default()));
        let text = match tidy {
            Some(Formatted::Tidy(tidy)) => tidy,
            _ => text.clone(),
        };
        pages.push(Page { path: path.clone(), text });
    }
    if is_refused {
        // Only a mistake of this crate leads here; the pages say so.
        for page in &mut pages {
            page.text.insert_str(
                0,
                "# import: the language refuses a part of this page, which could not be found\n",
            );
        }
    }
    pages
}
