//! `PT3..`: the columns of rows and their values.

use paramtable_core::checks::date_format::FormatProblem;

use super::words::{REQUIREMENTS, quoted};
use crate::diagnostic::{Code, Diagnostic, codes};
use crate::model::Item;
use crate::span::{Span, Spanned};

const BOUNDS: &str = "write both bounds as `1-100`, or one as `{ min: 1 }`";

/// `kinds` are the types that the column is for, `instead` the column for this type.
pub(crate) fn misplaced_column(
    column: &str,
    type_: &str,
    kinds: &str,
    instead: Option<&str>,
    at: Span,
) -> Diagnostic {
    let message = format!("`{column}` does not apply to `{type_}`");
    let diagnostic = Diagnostic::new(codes::COLUMN_DOES_NOT_FIT, message)
        .at(at, format!("it applies to {kinds}"));
    let help = instead.map(|column| format!("write `{column}`"));
    help.into_iter().fold(diagnostic, Diagnostic::help)
}

pub(crate) fn column_without_type(column: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::COLUMN_DOES_NOT_FIT, format!("`{column}` needs `type`"))
        .at(at, "")
        .help("it applies to a body of `type: list<...>` or `map<...>`")
}

pub(crate) fn invalid_wire(wire: &Spanned<String>) -> Diagnostic {
    let message = format!("invalid `wire`: `{}`", wire.value);
    Diagnostic::new(codes::COLUMN_DOES_NOT_FIT, message)
        .at(wire.span, "")
        .help("write `wire: string`, or remove it")
}

pub(crate) fn misplaced_format(type_: &str, at: Span) -> Diagnostic {
    let message = format!("`format` does not apply to `{type_}`");
    Diagnostic::new(codes::COLUMN_DOES_NOT_FIT, message)
        .at(at, "it applies to `date` and `datetime`")
        .help("write it as the `type`: `datetime`, `uuid`, ...; or as a `pattern`")
        .help("for a list, name a scalar with this `format`: `list<Day>`")
}

pub(crate) fn invalid_format(format: &Spanned<String>, problem: FormatProblem<'_>) -> Diagnostic {
    let (why, help) = match problem {
        FormatProblem::Letters(letters) => (
            format!("`{letters}` is not a part of a date"),
            "write `yyyy`, `MM` and `dd`, and for a `datetime` also `HH`, `mm` and `ss`; any character but a letter stands for itself",
        ),
        FormatProblem::Twice(part) => (format!("`{part}` occurs twice"), "remove one of the two"),
        FormatProblem::Missing(part @ ("HH" | "mm")) => (
            format!("`{part}` is missing"),
            "a `datetime` needs `yyyy`, `MM`, `dd`, `HH` and `mm`; for a day without a time, write `type: date`",
        ),
        FormatProblem::Missing(part) => (
            format!("`{part}` is missing"),
            "a date needs `yyyy`, `MM` and `dd`; for anything else, write `type: string` and a `pattern`",
        ),
        FormatProblem::Time(part) => {
            (format!("a `date` cannot have `{part}`"), "write `type: datetime`")
        }
    };
    let message = format!("invalid `format`: `{}`", format.value);
    Diagnostic::new(codes::BAD_FORMAT, message).at(format.span, why).help(help)
}

pub(crate) fn empty_schemes(at: Span) -> Diagnostic {
    Diagnostic::new(codes::COLUMN_DOES_NOT_FIT, "`schemes` is empty")
        .at(at, "")
        .help("such as `schemes: [https]`; remove it if a URI may have any scheme")
}

/// `meant` is a valid scheme within the text, if there is one.
pub(crate) fn invalid_scheme(scheme: &Spanned<String>, meant: Option<&str>) -> Diagnostic {
    let message = format!("invalid scheme: `{}`", scheme.value);
    let diagnostic = Diagnostic::new(codes::COLUMN_DOES_NOT_FIT, message).at(scheme.span, "");
    diagnostic.help(match meant {
        Some(meant) => format!("write `{meant}`"),
        None => String::from("a scheme is the part of a URI before the colon, such as `https`"),
    })
}

pub(crate) fn repeated_scheme(scheme: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::COLUMN_DOES_NOT_FIT, format!("duplicate scheme `{scheme}`"))
        .at(at, "")
        .help("list each scheme once; case does not matter")
}

pub(crate) fn scalar_of(type_: &Spanned<String>) -> Diagnostic {
    let message = format!("a scalar cannot have the type `{}`", type_.value);
    Diagnostic::new(codes::COLUMN_DOES_NOT_FIT, message)
        .at(type_.span, "")
        .help("a scalar is a single value: a string, a number, a boolean or a date")
}

/// `item` is the declaration of the type, if it is declared.
pub(crate) fn enum_of(type_: &Spanned<String>, item: Option<Item>) -> Diagnostic {
    let message = format!("an enum cannot have the type `{}`", type_.value);
    let diagnostic = Diagnostic::new(codes::COLUMN_DOES_NOT_FIT, message).at(type_.span, "");
    match item {
        Some(Item::Enum(_)) => diagnostic
            .help("it lists its values where it is declared: remove these `values`")
            .help("a row takes some of them: `{ type: Mode, values: [API] }`"),
        Some(Item::Object(_) | Item::Scalar(_)) | None if type_.value == "boolean" => diagnostic
            .help("remove `values`; to allow only one of the two, write a rule: `expect: { flag: true }`"),
        Some(Item::Object(_) | Item::Scalar(_)) | None => {
            diagnostic.help("write `type: string`, or `type: integer` for integers")
        }
    }
}

fn bounds(message: String, at: Span) -> Diagnostic {
    Diagnostic::new(codes::BAD_BOUNDS, message).at(at, "")
}

fn empty_range(message: impl Into<String>, at: Span) -> Diagnostic {
    Diagnostic::new(codes::EMPTY_RANGE, message).at(at, "")
}

pub(crate) fn swapped_bounds(column: &str, min: &str, max: &str, at: Span) -> Diagnostic {
    let message = format!("invalid `{column}`: the minimum {min} is above the maximum {max}");
    empty_range(message, at).help(if max.starts_with('-') {
        format!("write `{{ min: {max}, max: {min} }}`")
    } else {
        format!("write `{max}-{min}`")
    })
}

/// `words` say which values are meant: "greater than 1 and less than 2".
pub(crate) fn impossible_bounds(column: &str, words: &str, at: Span) -> Diagnostic {
    empty_range(format!("invalid `{column}`: no value is {words}"), at)
}

pub(crate) fn bounds_of_one_side(inclusive: &str, exclusive: &str, at: Span) -> Diagnostic {
    bounds(format!("`{inclusive}` and `{exclusive}` exclude each other"), at)
        .help(format!("keep one: `{inclusive}` is inclusive, `{exclusive}` is exclusive"))
}

pub(crate) fn empty_min_max(column: &str, at: Span) -> Diagnostic {
    bounds(format!("`{column}` is empty"), at).help("write `min`, `max` or both")
}

pub(crate) fn empty_bounds(column: &str, at: Span) -> Diagnostic {
    bounds(format!("`{column}` is empty"), at).help(BOUNDS)
}

/// The advice for bounds that cannot be read.
pub(crate) enum RightBounds<'a> {
    /// Negative bounds need their names.
    Negative,
    Both(&'a str, &'a str),
    /// `min` or `max`, and the number.
    One(&'a str, &'a str),
    /// A number that may be either bound.
    Which(&'a str),
    /// Parts that are not numbers of the right kind.
    Each(&'a str),
    Form,
}

pub(crate) fn invalid_bounds(
    column: &str,
    written: &Spanned<String>,
    right: &RightBounds<'_>,
) -> Diagnostic {
    let help = match right {
        RightBounds::Negative => {
            String::from("write negative bounds by name: `{ min: -5, max: 5 }`")
        }
        RightBounds::Both(min, max) => format!("write `{min}-{max}`"),
        RightBounds::One(bound, number) => format!("write `{{ {bound}: {number} }}`"),
        RightBounds::Which(number) => format!(
            "write `{{ max: {number} }}` or `0-{number}` for a maximum, `{number}-{number}` for exactly {number}"
        ),
        RightBounds::Each(kind) => format!("each bound is {kind}"),
        RightBounds::Form => BOUNDS.to_owned(),
    };
    bounds(format!("invalid `{column}`: `{}`", written.value), written.span).help(help)
}

/// `kind` is the expected kind of number: "a 64-bit integer".
pub(crate) fn invalid_bound(written: &Spanned<String>, kind: &str) -> Diagnostic {
    bounds(format!("`{}` is not {kind}", written.value), written.span)
}

pub(crate) fn part_exceeds_total(part: &str, digits: u32, total: u32, at: Span) -> Diagnostic {
    empty_range(format!("`{part}: {digits}` is more than `total: {total}`"), at).help(
        "`total` counts all digits, `integer` those before the point, `fraction` those after it",
    )
}

pub(crate) fn empty_digits(at: Span) -> Diagnostic {
    bounds(String::from("`digits` is empty"), at)
        .help("write `total`, `integer` or `fraction`, such as `{ total: 18 }`")
}

pub(crate) fn range_without_digits(at: Span) -> Diagnostic {
    empty_range("no number in this `range` fits `digits`", at).help("widen one of the two")
}

/// `own` is the number of characters in every value of the type, which equals its
/// number of bytes: "exactly 36".
pub(crate) fn impossible_size(column: &str, type_: &str, own: &str, at: Span) -> Diagnostic {
    let unit = if column == "bytes" { "bytes" } else { "characters" };
    empty_range(format!("no `{type_}` has this `{column}`"), at)
        .help(format!("remove `{column}`: a `{type_}` has {own} {unit}"))
}

pub(crate) fn length_without_bytes(at: Span) -> Diagnostic {
    empty_range("no text of this `length` fits `bytes`", at)
        .help("widen one of the two; a character has 1 to 4 bytes in UTF-8")
}

pub(crate) fn empty_values(at: Span) -> Diagnostic {
    empty_range("`values` is empty", at).help("such as `values: { ONE: what it means }`")
}

pub(crate) fn invalid_status(status: &Spanned<String>) -> Diagnostic {
    bounds(format!("invalid `status`: `{}`", status.value), status.span)
        .help("a status is a number from 100 to 599, such as 201")
}

/// A key of `responses` that is no status of a call that succeeded.
pub(crate) fn invalid_response_status(status: &Spanned<String>, is_error: bool) -> Diagnostic {
    let help = if is_error {
        "list the statuses of calls that fail under `errors`"
    } else {
        "a status is a number from 200 to 399, such as 201; write a response for each"
    };
    bounds(format!("invalid status of a response: `{}`", status.value), status.span).help(help)
}

/// `meant` is the letter for the words, if there is one.
pub(crate) fn invalid_requirement(written: &Spanned<String>, meant: Option<char>) -> Diagnostic {
    let message = format!("invalid `requirement`: `{}`", written.value);
    let diagnostic = Diagnostic::new(codes::BAD_REQUIREMENT, message).at(written.span, "");
    let meant = meant.map(|letter| format!("write `{letter}`"));
    meant.into_iter().fold(diagnostic, Diagnostic::help).help(REQUIREMENTS)
}

pub(crate) fn optional_path_parameter(name: &str, at: Span) -> Diagnostic {
    let message = format!("the path parameter `{name}` must be mandatory");
    Diagnostic::new(codes::BAD_REQUIREMENT, message).at(at, "").help("write `requirement: M`")
}

pub(crate) fn unused_default(row: &str, at: Span) -> Diagnostic {
    let message = format!("`{row}` is mandatory, so its `default` is never used");
    Diagnostic::new(codes::MANDATORY_YET_NOT, message)
        .at(at, "")
        .help("remove the `default`, or write `requirement: O`")
}

pub(crate) fn condition_of_mandatory(row: &str, column: &str, at: Span) -> Diagnostic {
    let message = format!("`{row}` is mandatory, so its `{column}` has no effect");
    Diagnostic::new(codes::MANDATORY_YET_NOT, message)
        .at(at, "")
        .help(format!("write `requirement: C`, or remove `{column}`"))
}

/// `why` explains the first part that is not supported; `instead` is the advice.
pub(crate) fn invalid_pattern(
    pattern: &Spanned<String>,
    why: &str,
    instead: Option<String>,
) -> Diagnostic {
    let message = format!("invalid `pattern`: `{}`", pattern.value);
    Diagnostic::new(codes::BAD_PATTERN, message).at(pattern.span, why).help(instead.unwrap_or_else(
        || {
            String::from("a pattern matches the whole text; it may contain literals, classes, `\\d`, groups, alternation and quantifiers")
        },
    ))
}

/// `bare` is the pattern within the slashes.
pub(crate) fn pattern_between_slashes(pattern: &Spanned<String>, bare: &str) -> Diagnostic {
    let help = format!("write `{bare}`; a slash that belongs to the text is `\\/`");
    invalid_pattern(pattern, "a pattern is not delimited by slashes", Some(help))
}

pub(crate) fn not_as_text(row: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::NOT_AS_TEXT, format!("`{row}` cannot be sent as text"))
        .at(at, "headers, queries, paths and forms contain single values")
        .help("write `string`, and describe its format in the `description`")
}

/// A row of headers, a query, a path or a form that may be `null`.
pub(crate) fn null_as_text(row: &str, at: Span) -> Diagnostic {
    Diagnostic::new(codes::NOT_AS_TEXT, format!("`{row}` cannot be `null`"))
        .at(at, "headers, queries, paths and forms contain texts only")
        .help("write `requirement: O`; `nullable: ~` takes it from a copied row")
}

/// The place of a value that does not fit its type.
#[derive(Clone, Copy)]
pub(crate) enum ValueOf {
    Default,
    Example,
    /// A condition, or the values of `expect`.
    Test,
}

impl ValueOf {
    fn code(self) -> Code {
        match self {
            Self::Default => codes::BAD_DEFAULT,
            Self::Example => codes::BAD_EXAMPLE,
            Self::Test => codes::IMPOSSIBLE_VALUE,
        }
    }
}

pub(crate) fn not_a_single_value(of: ValueOf, at: Span) -> Diagnostic {
    Diagnostic::new(of.code(), "expected a single value").at(at, "")
}

pub(crate) fn no_value(of: ValueOf, at: Span) -> Diagnostic {
    Diagnostic::new(of.code(), "there is no value here").at(at, "")
}

/// `kind` is the expected kind of value: "a string".
pub(crate) fn value_of_another_type(
    of: ValueOf,
    written: &str,
    kind: &str,
    at: Span,
) -> Diagnostic {
    Diagnostic::new(of.code(), format!("`{written}` is not {kind}")).at(at, "")
}

/// For a value that would be a string in quotes; `trap` explains the type that YAML
/// gives it.
pub(crate) fn unquoted_value(
    of: ValueOf,
    written: &str,
    trap: Option<&str>,
    at: Span,
) -> Diagnostic {
    let quotes = format!("put it in quotes: `\"{written}\"`");
    value_of_another_type(of, written, "a string", at).help(match trap {
        Some(why) => format!("{why}; {quotes}"),
        None => quotes,
    })
}

/// For a value that would be a number or boolean without quotes.
pub(crate) fn quoted_value(
    of: ValueOf,
    written: &str,
    kind: &str,
    right: &str,
    at: Span,
) -> Diagnostic {
    value_of_another_type(of, written, kind, at).help(format!("write `{right}`, without quotes"))
}

pub(crate) fn not_an_enum_value(
    of: ValueOf,
    written: &str,
    enumeration: &str,
    values: &[&str],
    at: Span,
) -> Diagnostic {
    value_of_another_type(of, written, &format!("a value of `{enumeration}`"), at)
        .did_you_mean(written, values.iter().copied())
        .help(format!("its values are {}", quoted(values)))
}

/// For a value of an enum that its row does not take; `taken` are those that it does.
pub(crate) fn not_a_narrowed_value(
    of: ValueOf,
    written: &str,
    enumeration: &str,
    taken: &[&str],
    at: Span,
) -> Diagnostic {
    let message = format!("the `values` of the row do not list `{written}` of `{enumeration}`");
    Diagnostic::new(of.code(), message).at(at, "").help(format!("they list {}", quoted(taken)))
}

pub(crate) fn narrowed_to_others(
    value: &Spanned<String>,
    enumeration: &str,
    listed: &[&str],
) -> Diagnostic {
    let message = format!("`{}` is not a value of `{enumeration}`", value.value);
    Diagnostic::new(codes::COLUMN_DOES_NOT_FIT, message)
        .at(value.span, "")
        .did_you_mean(&value.value, listed.iter().copied())
        .help(format!("its values are {}", quoted(listed)))
}

pub(crate) fn described_where_declared(value: &Spanned<String>, enumeration: &str) -> Diagnostic {
    let message = format!("`{}` is described in `{enumeration}`", value.value);
    Diagnostic::new(codes::COLUMN_DOES_NOT_FIT, message)
        .at(value.span, "")
        .help(format!("list the values that the row takes: `values: [{}]`", value.value))
}

/// `failure` is the message that a sender of the value would get.
pub(crate) fn value_not_allowed(of: ValueOf, written: &str, failure: &str, at: Span) -> Diagnostic {
    Diagnostic::new(of.code(), format!("`{written}` {failure}")).at(at, "")
}
