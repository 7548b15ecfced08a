//! `PT5..`: the examples of variants, and the examples of rows that are lists or
//! objects.

use crate::diagnostic::{Diagnostic, codes};
use crate::span::{Span, Spanned};

const NAMED: &str = "named here";

/// An example of a row that its type does not allow.
pub fn row_example_refused(violation: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::BAD_EXAMPLE, format!("invalid `example`: {violation}")).at(at, "")
}

/// An example whose file does not exist. `known` are the files below the spec's
/// folder.
pub fn example_not_found<'a>(
    file: &str,
    known: impl IntoIterator<Item = &'a str>,
    named: Span,
) -> Diagnostic {
    Diagnostic::new(codes::EXAMPLE_MISSING, format!("file not found: `{file}`"))
        .at(named, "relative to this page's folder")
        .did_you_mean(file, known)
}

/// An example that is not JSON, with the parser's reason.
pub fn example_not_json(reason: &str, at: Span, named: Span) -> Diagnostic {
    Diagnostic::new(codes::EXAMPLE_NOT_JSON, "invalid JSON").at(at, reason).at(named, NAMED)
}

/// An example that violates its table.
pub fn example_refused(violation: &str, at: Span, named: Span) -> Diagnostic {
    Diagnostic::new(codes::EXAMPLE_REFUSED, format!("invalid example: {violation}"))
        .at(at, "")
        .at(named, NAMED)
}

/// An example that does not meet the condition of its variant, in words.
pub fn example_of_another_variant(
    variant: &str,
    condition: &str,
    at: Span,
    named: Span,
) -> Diagnostic {
    let message = format!("the example does not match the variant `{variant}`");
    Diagnostic::new(codes::EXAMPLE_OFF, message)
        .at(at, "")
        .at(named, NAMED)
        .help(format!("the condition of the variant is: {condition}"))
}

/// A warning about a parameter of an example that no table has.
pub fn example_unknown_parameter(pointer: &str, at: Span, named: Span) -> Diagnostic {
    let message = format!("unknown parameter `{pointer}` in the example");
    Diagnostic::new(codes::EXAMPLE_UNKNOWN, message)
        .at(at, "")
        .at(named, NAMED)
        .help("add a row for it, or remove it; a table with `unknown_parameters: ignore` allows it")
        .warning()
}

pub(crate) fn example_of_no_body(body: &str, example: &Spanned<String>) -> Diagnostic {
    let message = format!("the operation has no `{body}` for this example");
    Diagnostic::new(codes::EXAMPLE_OF_NOTHING, message)
        .at(example.span, "")
        .help(format!("add the `{body}`, or remove the example"))
}
