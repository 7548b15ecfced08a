//! The columns `length`, `range` and `digits`: `1-100`, `{ min: 1, max: 100 }`.

use std::fmt::Display;
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, codes};
use crate::model::{Bounds, Digits, check_decimal};
use crate::span::{Span, Spanned};
use crate::syntax;

/// A number that bounds are made of.
pub(super) trait Bound: Sized + PartialOrd + Display {
    /// What such a number is, with its article.
    const WHAT: &'static str;

    fn read(text: &str) -> Option<Self>;
}

impl Bound for u64 {
    const WHAT: &'static str = "a whole number, not below 0";

    fn read(text: &str) -> Option<Self> {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        if digits { u64::from_str(text).ok() } else { None }
    }
}

impl Bound for i64 {
    const WHAT: &'static str = "a whole number of 64 bits";

    fn read(text: &str) -> Option<Self> {
        if text.starts_with('+') { None } else { i64::from_str(text).ok() }
    }
}

impl Bound for Decimal {
    const WHAT: &'static str = "a number of at most 28 digits";

    fn read(text: &str) -> Option<Self> {
        paramtable_core::decimal::parse(text).ok()
    }
}

/// Reads bounds; none, and a diagnostic, where they make no sense.
pub(super) fn lower_bounds<T: Bound>(
    column: &str,
    written: Option<&syntax::Bounds>,
    diagnostics: &mut Diagnostics,
) -> Bounds<T> {
    let Some(written) = written else { return Bounds::ANY };
    let span = written.span();
    let bounds = match written {
        syntax::Bounds::Text(text) => parse_range(column, text),
        syntax::Bounds::MinMax(written) => {
            parse_min_max(written.min.as_ref(), written.max.as_ref())
        }
    };
    let bounds = bounds.and_then(|bounds: Bounds<T>| match (&bounds.min, &bounds.max) {
        (Some(min), Some(max)) if min > max => Err(bad(
            codes::EMPTY_RANGE,
            span,
            format!("no {column} is at least {min} and at most {max}"),
        )
        .help(format!("write the lower first: `{max}-{min}`"))),
        (None, None) => Err(bad(codes::BAD_BOUNDS, span, format!("this `{column}` has no bound"))
            .help("give `min`, `max` or both")),
        _ => Ok(bounds),
    });
    bounds.unwrap_or_else(|diagnostic| {
        diagnostics.push(diagnostic);
        Bounds::ANY
    })
}

fn parse_range<T: Bound>(column: &str, text: &Spanned<String>) -> Result<Bounds<T>, Diagnostic> {
    let written = text.value.as_str();
    if let Some((min, max)) = written.split_once('-') {
        let both = (T::read(min.trim()), T::read(max.trim()));
        if let (false, (Some(min), Some(max))) = (min.is_empty(), both) {
            return Ok(Bounds { min: Some(min), max: Some(max) });
        }
    }
    if written.is_empty() {
        let diagnostic = bad(codes::BAD_BOUNDS, text.span, format!("`{column}` has no value"));
        return Err(diagnostic.help("write both bounds as `1-100`, or one as `{ min: 1 }`"));
    }
    let diagnostic = bad(codes::BAD_BOUNDS, text.span, format!("invalid `{column}`: `{written}`"));
    if written.starts_with('-') {
        return Err(diagnostic.help("with a bound below 0 write both out: `{ min: -5, max: 5 }`"));
    }
    if let Some((min, max)) = as_others_write(written) {
        return Err(diagnostic.help(match (T::read(min), T::read(max)) {
            (Some(_), Some(_)) => format!("write `{min}-{max}`"),
            _ => format!("each bound is {}", T::WHAT),
        }));
    }
    if let Some((bound, number)) = one_bound(written) {
        let help = match T::read(number) {
            Some(_) => format!("write `{{ {bound}: {number} }}`"),
            None => format!("each bound is {}", T::WHAT),
        };
        return Err(diagnostic.help(help));
    }
    Err(if T::read(written).is_some() {
        diagnostic.help(format!(
            "say which bound it is: `{{ max: {written} }}`, `0-{written}` or `{written}-{written}`"
        ))
    } else {
        diagnostic.help("write both bounds as `1-100`, or one as `{ min: 1 }`")
    })
}

/// The two bounds of a range between which something else than a hyphen stands,
/// or a hyphen and no numbers that fit.
fn as_others_write(written: &str) -> Option<(&str, &str)> {
    let between = ["..=", "..", "\u{2013}", "\u{2014}", " to ", ",", "-"];
    let (min, max) = between.iter().find_map(|between| written.split_once(between))?;
    let is_number = |text: &str| text.trim().starts_with(|first: char| first.is_ascii_digit());
    (is_number(min) && is_number(max)).then_some((min.trim(), max.trim()))
}

/// What stands before or behind a number to make it the lower bound or the upper.
const SIGNS: [(&str, &str, &str); 15] = [
    ("<=", "", "max"),
    ("\u{2264}", "", "max"),
    ("max.", "", "max"),
    ("max", "", "max"),
    ("up to", "", "max"),
    ("at most", "", "max"),
    ("..", "", "max"),
    ("", "max", "max"),
    (">=", "", "min"),
    ("\u{2265}", "", "min"),
    ("min.", "", "min"),
    ("min", "", "min"),
    ("at least", "", "min"),
    ("", "+", "min"),
    ("", "min", "min"),
];

/// What stands for an upper bound that there is not: `1-*`, `1..n`.
const OPEN: [&str; 5] = ["*", "n", "N", "\u{221e}", ""];

/// The one bound of `max 20`, `<= 20`, `20+` or `1-*`, and its name.
fn one_bound(written: &str) -> Option<(&'static str, &str)> {
    let is_number =
        |text: &str| !text.is_empty() && text.chars().all(|sign| "0123456789.".contains(sign));
    let lower = ["..", "-"].iter().find_map(|between| {
        let (min, max) = written.split_once(between)?;
        (OPEN.contains(&max.trim()) && is_number(min.trim())).then_some(("min", min.trim()))
    });
    lower.or_else(|| {
        SIGNS.iter().find_map(|(before, behind, bound)| {
            let number = written.strip_prefix(before)?.strip_suffix(behind)?.trim();
            is_number(number).then_some((*bound, number)).filter(|_| number != written)
        })
    })
}

fn parse_min_max<T: Bound>(
    min: Option<&Spanned<String>>,
    max: Option<&Spanned<String>>,
) -> Result<Bounds<T>, Diagnostic> {
    let read = |text: Option<&Spanned<String>>| match text {
        Some(text) => T::read(&text.value).map(Some).ok_or_else(|| not_a::<T>(text)),
        None => Ok(None),
    };
    Ok(Bounds { min: read(min)?, max: read(max)? })
}

/// Reads how many digits a decimal may have.
pub(super) fn lower_digits(
    written: Option<&syntax::Digits>,
    diagnostics: &mut Diagnostics,
) -> Digits {
    let Some(written) = written else { return Digits::default() };
    let mut read = |text: Option<&Spanned<String>>| {
        let text = text?;
        let digits = u64::read(&text.value).and_then(|digits| u32::try_from(digits).ok());
        if digits.is_none() {
            diagnostics.push(not_a::<u64>(text));
        }
        digits
    };
    let digits = Digits {
        total: read(written.total.as_ref()),
        integer: read(written.integer.as_ref()),
        fraction: read(written.fraction.as_ref()),
    };
    let parts = [("before", digits.integer), ("after", digits.fraction)];
    for (place, most) in parts.into_iter().filter_map(|(place, most)| Some((place, most?))) {
        let Some(total) = digits.total.filter(|total| *total < most) else { continue };
        let message = format!("no number of {total} digits in all has {most} {place} the point");
        diagnostics.push(bad(codes::EMPTY_RANGE, written.span, message).help(
            "`total` counts both sides of the point, `integer` the one before it, `fraction` the one after it",
        ));
    }
    let nothing_written =
        written.total.is_none() && written.integer.is_none() && written.fraction.is_none();
    if nothing_written {
        diagnostics.push(
            bad(codes::BAD_BOUNDS, written.span, "these `digits` bound nothing")
                .help("give `total`, `integer` or `fraction`, such as `{ total: 18 }`"),
        );
    }
    digits
}

/// Reports a range in which no number has as few digits as it may.
pub(super) fn check_range_has_digits(
    range: Bounds<Decimal>,
    digits: Digits,
    row: &syntax::Parameter,
    diagnostics: &mut Diagnostics,
) {
    let Some(written) = &row.range else { return };
    // The bound next to 0, and the one beyond it; 0 itself has few enough digits.
    let (near, far) = match (range.min, range.max) {
        (Some(min), max) if min > Decimal::ZERO => (min, max),
        (min, Some(max)) if max < Decimal::ZERO => (-max, min.map(|min| -min)),
        _ => return,
    };
    // The first number from there on that is as short as it has to be.
    let before = near.trunc().normalize().mantissa().unsigned_abs();
    let before = before.checked_ilog10().map_or(0, |log| log + 1);
    let after = digits.total.map_or(u32::MAX, |total| total.saturating_sub(before));
    let after = after.min(digits.fraction.unwrap_or(u32::MAX)).min(near.scale());
    let first = near.round_dp_with_strategy(after, RoundingStrategy::AwayFromZero);
    let check = check_decimal(Bounds { min: None, max: None }, digits);
    if !check.is_satisfied_by(first) || far.is_some_and(|far| far < first) {
        let message = "no number within this `range` has as few digits as `digits` allows";
        let span = written.span();
        diagnostics.push(bad(codes::EMPTY_RANGE, span, message).help("correct one of the two"));
    }
}

fn not_a<T: Bound>(text: &Spanned<String>) -> Diagnostic {
    bad(codes::BAD_BOUNDS, text.span, format!("`{}` is not {}", text.value, T::WHAT))
}

fn bad(code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(code, message).at(span, "")
}
