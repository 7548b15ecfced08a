//! Findings about a whole table: what no valid payload does. The lines that make it so
//! follow as further labels.

use super::super::{Diagnostic, codes};
use crate::span::Span;

/// A table that nothing can satisfy. The lines that exclude each other are its labels.
pub fn nothing_is_valid(table: &str) -> Diagnostic {
    let message = format!("no `{table}` is valid: these lines exclude each other");
    Diagnostic::new(codes::NOTHING_IS_VALID, message).help("change or remove one of these lines")
}

/// A row that no valid payload has.
pub fn never_sent(name: &str, at: Span) -> Diagnostic {
    let message = format!("`{name}` can never be sent");
    Diagnostic::new(codes::NEVER_SENT, message)
        .warning()
        .at(at, "never valid, because of the lines below")
        .help("remove the parameter, or change one of the lines that exclude it")
}

/// A row that need not be mandatory by its column, but is in every valid payload.
pub fn always_sent(name: &str, at: Span) -> Diagnostic {
    let message = format!("`{name}` is mandatory in truth: every valid payload has it");
    Diagnostic::new(codes::ALWAYS_SENT, message)
        .warning()
        .at(at, "it can never be left out")
        .help("write `requirement: M`, or change one of the lines that demand it")
}

/// A condition or rule that follows from others.
pub fn redundant(is_rule: bool, at: Span, words: &str) -> Diagnostic {
    let what = if is_rule { "rule" } else { "condition" };
    Diagnostic::new(codes::REDUNDANT, format!("the {what} says nothing more than other lines"))
        .warning()
        .at(at, words)
        .help(format!("remove the {what}, or change it to what it is meant to say"))
}
