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

/// An example that is not JSON, or no form, with the parser's reason.
pub fn unreadable_example(format: &str, reason: &str, at: Span, named: Span) -> Diagnostic {
    Diagnostic::new(codes::EXAMPLE_NOT_JSON, format!("invalid {format}"))
        .at(at, reason)
        .at(named, NAMED)
}

/// An example that violates its table.
pub fn example_refused(violation: &str, at: Span, named: Span) -> Diagnostic {
    Diagnostic::new(codes::EXAMPLE_REFUSED, format!("invalid example: {violation}"))
        .at(at, "")
        .at(named, NAMED)
}

/// An example of headers, a query or a path that violates its table.
pub fn example_texts_refused(violation: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::EXAMPLE_REFUSED, format!("invalid example: {violation}")).at(at, "")
}

/// An example that does not meet the condition of its variant, in words. `unknown` are
/// the facts that the condition reads and the variant does not give.
pub fn example_of_another_variant<'a>(
    variant: &str,
    condition: &str,
    unknown: impl IntoIterator<Item = &'a str>,
    at: Span,
    named: Span,
) -> Diagnostic {
    let message = format!("the example does not match the variant `{variant}`");
    let diagnostic = Diagnostic::new(codes::EXAMPLE_OFF, message)
        .at(at, "")
        .at(named, NAMED)
        .help(format!("the condition of the variant is: {condition}"));
    let unknown: Vec<_> = unknown.into_iter().map(|fact| format!("{fact}: ...")).collect();
    if unknown.is_empty() {
        return diagnostic;
    }
    let facts = unknown.join(", ");
    diagnostic.help(format!("give the facts of the example: `facts: {{ {facts} }}`"))
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

/// A refused example that has no violations. `start` is where it begins, if it is in a
/// file of its own.
pub fn refused_example_is_valid(named: Span, start: Option<Span>) -> Diagnostic {
    let diagnostic = Diagnostic::new(codes::REFUSED_OTHERWISE, "the refused example is valid");
    let diagnostic = match start {
        Some(start) => diagnostic.at(named, NAMED).at(start, ""),
        None => diagnostic.at(named, ""),
    };
    diagnostic.help("change the example, or move it to `variants`")
}

/// A refused example with other violations than the page lists. `missing` is where
/// the page lists one that the example does not have; `unexpected` are violations
/// that the page does not list, with their places; `because` is the right list.
pub fn refused_otherwise(
    named: Span,
    missing: &[Span],
    unexpected: &[(String, Span)],
    because: &str,
) -> Diagnostic {
    let message = "`because` does not list the violations of the example";
    let diagnostic = Diagnostic::new(codes::REFUSED_OTHERWISE, message).at(named, "");
    let diagnostic = missing.iter().fold(diagnostic, |diagnostic, at| {
        diagnostic.at(*at, "the example does not have this violation")
    });
    let diagnostic = unexpected.iter().fold(diagnostic, |diagnostic, (violation, at)| {
        diagnostic.at(*at, format!("not listed: {violation}"))
    });
    diagnostic.help(format!("write `because: {because}`"))
}

/// A refused example with more violations than are collected.
pub fn refused_too_often(named: Span) -> Diagnostic {
    Diagnostic::new(codes::REFUSED_OTHERWISE, "the refused example has too many violations")
        .at(named, "")
        .help("make the example smaller: only the first violations of a message are reported")
}

/// An example of a part that the operation does not have: a body, or headers and so on.
pub(crate) fn example_of_nothing(part: &str, at: Span) -> Diagnostic {
    let message = format!("the operation has no `{part}` for this example");
    Diagnostic::new(codes::EXAMPLE_OF_NOTHING, message)
        .at(at, "")
        .help(format!("add the `{part}`, or remove the example"))
}

/// An example of a response that the operation does not have. `known` are the statuses
/// of its responses, if it lists them by status.
pub(crate) fn example_of_no_response(
    status: &Spanned<String>,
    known: Option<&[&str]>,
) -> Diagnostic {
    let message = format!("the operation has no response `{}` for this example", status.value);
    let help = match known {
        Some(known) => format!("its responses are `{}`", known.join("`, `")),
        None => String::from("write `response: ...`, without a status"),
    };
    Diagnostic::new(codes::EXAMPLE_OF_NOTHING, message).at(status.span, "").help(help)
}

/// An example of a response without a status, where the operation lists several.
pub(crate) fn example_without_status(status: &str, file: &Spanned<String>) -> Diagnostic {
    let message = "the operation has several responses, and this example no status";
    Diagnostic::new(codes::EXAMPLE_OF_NOTHING, message)
        .at(file.span, "")
        .help(format!("write `responses: {{ {status}: {} }}`", file.value))
}

/// An example of a response that has no body.
pub(crate) fn example_of_empty_response(status: &Spanned<String>) -> Diagnostic {
    let message = format!("the response `{}` has no body for this example", status.value);
    Diagnostic::new(codes::EXAMPLE_OF_NOTHING, message)
        .at(status.span, "")
        .help("add its `type` or `parameters`, or remove the example")
}

/// A refused example of several responses.
pub(crate) fn several_refused_responses(at: Span) -> Diagnostic {
    Diagnostic::new(codes::WRONG_SHAPE, "a refused example is one message")
        .at(at, "this is another one")
        .help("write it as an element of its own")
}
