//! Tags and cases, of `PT2..`, `PT3..` and `PT4..`.

use super::words::quoted;
use crate::diagnostic::{Diagnostic, codes};
use crate::span::{Span, Spanned};

/// The reason why a row cannot be the tag of its table.
pub(crate) enum TagProblem {
    NoEnum,
    Conditional,
    Default,
    Nullable,
}

pub(crate) fn cases_without_tag(example: &str, cases: Span) -> Diagnostic {
    Diagnostic::new(codes::MISSING_KEY, "a table with `cases` needs `tag`")
        .at(cases, "")
        .help(format!("name the row whose value decides the case: `tag: {example}`"))
}

/// `at` is the tag, or the place of the cases if there are none left.
pub(crate) fn tag_without_cases(at: Span) -> Diagnostic {
    Diagnostic::new(codes::MISSING_KEY, "a table with a `tag` needs `cases`")
        .at(at, "")
        .help("such as `cases: { CARD: { parameters: { number: ... } } }`")
        .help("or remove `tag`; to remove both from a copied table, write `cases: ~`")
}

/// `rows` are those of the table.
pub(crate) fn unknown_tag<'a>(
    tag: &Spanned<String>,
    rows: impl IntoIterator<Item = &'a str>,
    is_in_a_case: bool,
) -> Diagnostic {
    let diagnostic =
        Diagnostic::new(codes::BAD_TAG, format!("the table has no row `{}`", tag.value))
            .at(tag.span, "the tag must be one of its `parameters`");
    if is_in_a_case {
        diagnostic.help("move the row out of the cases, to the `parameters` of the table: its value decides the case")
    } else {
        diagnostic.did_you_mean(&tag.value, rows)
    }
}

/// `row` is where the row, or its column, is written.
pub(crate) fn invalid_tag(tag: &Spanned<String>, problem: &TagProblem, row: Span) -> Diagnostic {
    let name = &tag.value;
    let (why, help) = match problem {
        TagProblem::NoEnum => (
            "this is not an enum",
            "give it the type of a declared enum, or `type: string` and `values`",
        ),
        TagProblem::Conditional => {
            ("it is conditional", "write `requirement: M`, or `O` if the table may have no case")
        }
        TagProblem::Default => (
            "it has a default",
            "remove the `default`: if the tag is absent, the table has no case",
        ),
        TagProblem::Nullable => {
            ("it may be `null`", "remove `nullable`: no case can belong to `null`")
        }
    };
    Diagnostic::new(codes::BAD_TAG, format!("`{name}` cannot be a tag"))
        .at(row, why)
        .at(tag.span, "it is the tag of this table")
        .help(help)
}

pub(crate) fn cases_as_text(at: Span) -> Diagnostic {
    Diagnostic::new(codes::NOT_AS_TEXT, "headers, queries, paths and forms cannot have `cases`")
        .at(at, "this table has cases")
        .help("write all rows in one table, and `only_when` in each row of a case")
}

/// `enumeration` is the type of the tag; its values are `values`.
pub(crate) fn unknown_case(case: &Spanned<String>, tag: &str, values: &[&str]) -> Diagnostic {
    let known = format!("its values are {}", quoted(values));
    Diagnostic::new(codes::BAD_CASE, format!("`{}` is not a value of the tag `{tag}`", case.value))
        .at(case.span, "")
        .did_you_mean(&case.value, values.iter().copied())
        .help(known)
}

pub(crate) fn row_of_table_in_case(row: &str, case: &str, at: Span, common: Span) -> Diagnostic {
    let message = format!("the row `{row}` is both in the case `{case}` and in its table");
    Diagnostic::new(codes::BAD_CASE, message)
        .at(at, "")
        .at(common, "this row is part of every case")
        .help(format!(
            "remove one of them; if the case copies it with `like`, write `without: [{row}]`"
        ))
}

pub(crate) fn case_like_cases(like: &Spanned<String>) -> Diagnostic {
    Diagnostic::new(codes::BAD_CASE, format!("a case cannot be like `{}`", like.value))
        .at(like.span, "this object has cases itself")
        .help("use it as the type of a row in the case, or move the rows that both need to another object")
}

/// For a condition on the value of a row that several cases have.
pub(crate) fn several_types_of_row(name: &str, cases: &[&str], at: Span) -> Diagnostic {
    let message = format!("`{name}` has different types in the cases {}", quoted(cases));
    Diagnostic::new(codes::IMPOSSIBLE_VALUE, message).at(at, "").help(
        "test only its presence, `{ present: true }`, or give it the same declared type in each case",
    )
}
