//! Grammars as patterns. A test holds each against the check of its grammar.

use paramtable_language::model::Grammar;

/// The pattern of a grammar, `Some(None)` if it takes every text, and `None` for a
/// grammar that is not written as a pattern.
#[allow(clippy::option_option)] // Each `None` has a meaning of its own.
pub(super) fn pattern_of(grammar: Grammar) -> Option<Option<&'static str>> {
    match grammar {
        Grammar::Any => Some(None),
        Grammar::Alphanumeric => Some(Some("[A-Za-z0-9]*")),
        Grammar::Numeric => Some(Some("[0-9]*")),
        Grammar::Uuid => Some(Some(
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}",
        )),
        Grammar::Country => Some(Some("[A-Z]{2}")),
        Grammar::Currency => Some(Some("[A-Z]{3}")),
        Grammar::Email => Some(Some(
            "[A-Za-z0-9.!#$%&'*+/=?\\^_`{|}~\\-]+@[A-Za-z0-9]([A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9\\-]{0,61}[A-Za-z0-9])?)*",
        )),
        // Which days a month has, check digits and the parts of a URI are left to the
        // checks.
        Grammar::Date
        | Grammar::DateTime
        | Grammar::Time
        | Grammar::Uri
        | Grammar::Phone
        | Grammar::Language
        | Grammar::Iban => None,
    }
}
