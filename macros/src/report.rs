//! Messages: what is wrong with a page, said where a macro names the spec. The
//! compiler can't point into YAML, so each message carries its excerpt.
//!
//! The library that lays excerpts out for the command takes as long to compile
//! as all of what is here, which everybody who uses a macro would wait for.

use std::collections::VecDeque;
use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};

use paramtable_codegen::diagnostic::{Label, Severity};
use paramtable_codegen::{Checked, Diagnostic, Sources};

/// What keeps code from being generated: a macro has no way to warn.
pub(crate) fn errors(checked: &Checked) -> impl Iterator<Item = &Diagnostic> {
    checked.diagnostics.iter().filter(|said| said.severity == Severity::Error)
}

/// Everything that is wrong with a spec, each with its excerpts.
pub(crate) fn messages(checked: &Checked) -> Vec<String> {
    let messages = errors(checked).map(|said| {
        let mut text = format!("{}: {}", said.code.id, said.message);
        for label in &said.labels {
            text.push('\n');
            text.push_str(&excerpt(&checked.sources, label));
        }
        for help in &said.help {
            let _ = write!(text, "\n= help: {help}");
        }
        text
    });
    messages.map(|text| visible(&text)).collect()
}

/// Those of the messages that no other macro of this crate has said: all that
/// name a broken spec would say the same, so the first does. Expanded again, as
/// in an editor, it says so again.
pub(crate) fn not_yet_said(mut messages: Vec<String>, by: &str) -> Vec<String> {
    /// An editor's process lives long.
    const MOST: usize = 1_000;
    static SAID: Mutex<VecDeque<(String, String)>> = Mutex::new(VecDeque::new());
    let mut said = SAID.lock().unwrap_or_else(PoisonError::into_inner);
    messages.retain(|message| {
        if let Some((_, first)) = said.iter().find(|(known, _)| known == message) {
            return first == by;
        }
        if said.len() == MOST {
            said.pop_front();
        }
        said.push_back((message.clone(), by.to_owned()));
        true
    });
    messages
}

/// The line of a page that a label is on, with what it underlines.
fn excerpt(sources: &Sources, label: &Label) -> String {
    const MOST: usize = 200;
    let source = sources.get(label.span.file);
    let range = label.span.range();
    let (line, column) = source.line_and_column(range.start);
    let shown = source.text().lines().nth(line - 1).unwrap_or_default();
    let width = line.to_string().len();
    let mut text = format!("{:width$}--> {}:{line}:{column}", "", source.shown());
    // A page may be one line of megabytes.
    if shown.len() > MOST {
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

/// Text without what could move a terminal's cursor: pages may hold anything.
pub(crate) fn visible(text: &str) -> String {
    text.replace(|character: char| character.is_control() && character != '\n', "\u{fffd}")
}
