//! Messages: diagnostics of a page, reported where a macro names the spec. The
//! compiler can't point into YAML, so each message carries its excerpt.
//!
//! The library that formats excerpts for the command takes as long to compile as this
//! whole crate, and every user of a macro would wait for it.

use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use paramtable_language::diagnostic::{Label, Severity, nearest};
use paramtable_language::{Checked, Diagnostic, Sources};
use proc_macro2::{Span, TokenStream};
use quote::quote_spanned;

/// Diagnostics of a spec: errors, or warnings.
pub(crate) fn said(checked: &Checked, severity: Severity) -> impl Iterator<Item = &Diagnostic> {
    checked.diagnostics.iter().filter(move |said| said.severity == severity)
}

/// The same, each with its excerpts.
pub(crate) fn messages(checked: &Checked, severity: Severity) -> Vec<String> {
    let labelled = |label: &Label| Some(labelled(&checked.sources, label));
    said(checked, severity).map(|said| visible(&text(said, labelled))).collect()
}

/// A warning at a place of the sources, as an item. A macro can only give one by
/// using a deprecated item whose reason is the message.
pub(crate) fn warning(message: &str, span: Span) -> TokenStream {
    quote_spanned! {span=>
        const _: () = {
            #[deprecated(note = #message)]
            #[allow(non_upper_case_globals)]
            const paramtable_warns: () = ();
            paramtable_warns
        };
    }
}

/// The message, an excerpt for each label, and the help.
pub(crate) fn text(said: &Diagnostic, shown: impl Fn(&Label) -> Option<String>) -> String {
    let mut text = format!("{}: {}", said.code.id, said.message);
    for label in said.labels.iter().filter_map(shown) {
        let _ = write!(text, "\n{label}");
    }
    for help in &said.help {
        let _ = write!(text, "\n= help: {help}");
    }
    text
}

/// The messages that no other macro of the crate has reported: all macros that name a
/// broken spec would report the same, so only the first does.
///
/// That holds for a compiler, which meets each macro of one crate once and in
/// order. Anything else, such as an editor, gets all of them every time.
pub(crate) fn not_yet_said(mut messages: Vec<String>) -> Vec<String> {
    static SAID: Mutex<Vec<(String, SourcePosition)>> = Mutex::new(Vec::new());
    let Some(here) = place_in_compiler() else { return messages };
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    messages.retain(|message| match said.iter().find(|(known, _)| known == message) {
        Some((_, first)) => *first == here,
        None => {
            said.push((message.clone(), here.clone()));
            true
        }
    });
    messages
}

/// A file, a line and a column of the sources.
type SourcePosition = (String, usize, usize);

/// Where the macro at hand is called, if a compiler of one crate asks.
fn place_in_compiler() -> Option<SourcePosition> {
    let program = std::env::current_exe().ok()?;
    let program = program.file_stem()?.to_str()?;
    if !proc_macro::is_available() || !["rustc", "clippy-driver", "rustdoc"].contains(&program) {
        return None;
    }
    let span = proc_macro::Span::call_site();
    Some((span.file(), span.line(), span.column()))
}

/// The line of a page that a label is on, and the underlined part.
fn labelled(sources: &Sources, label: &Label) -> String {
    const MAX_WIDTH: usize = 200;
    let source = sources.get(label.span.file);
    let range = label.span.range();
    let (line, column) = source.line_and_column(range.start);
    let shown = source.text().lines().nth(line - 1).unwrap_or_default();
    let width = line.to_string().len();
    let mut text = format!("{:width$}--> {}:{line}:{column}", "", source.shown());
    // A page may be one line of megabytes.
    if shown.len() > MAX_WIDTH {
        return text;
    }
    let after = shown.chars().count() + 1 - column.min(shown.chars().count() + 1);
    let underlined =
        source.text().get(range).unwrap_or_default().lines().next().unwrap_or_default();
    let carets = "^".repeat(underlined.chars().count().min(after).max(1));
    let before = " ".repeat(column - 1);
    let _ = write!(text, "\n{:width$} |\n{line} | {shown}\n{:width$} | {before}{carets}", "", "");
    if !label.text.is_empty() {
        let _ = write!(text, " {}", label.text);
    }
    text
}

/// Text without control characters, which could move a terminal's cursor.
pub(crate) fn visible(text: &str) -> String {
    text.replace(|character: char| character.is_control() && character != '\n', "\u{fffd}")
}

/// Names as they stand in messages.
pub(crate) fn quoted<T: std::fmt::Display>(names: &[T]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Advice, if there is something to advise.
pub(crate) fn did_you_mean(near: Option<&str>) -> String {
    near.map(|near| format!("\n= help: did you mean `{near}`?")).unwrap_or_default()
}

/// Advice where a name is none of those there are.
pub(crate) fn near_or_all(written: &str, names: &[&str]) -> String {
    match nearest(written, names.iter().copied()) {
        None if !names.is_empty() => format!("\n= help: there are {}", quoted(names)),
        near => did_you_mean(near),
    }
}
