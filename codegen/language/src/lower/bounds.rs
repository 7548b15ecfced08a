//! The columns `length`, `range` and `digits`: `1-100`, `{ min: 1, max: 100 }`.

use std::fmt::Display;
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::diagnostic::messages::RightBounds;
use crate::diagnostic::{Diagnostic, Diagnostics, messages};
use crate::model::{Bounds, Digits, check_decimal};
use crate::span::Spanned;
use crate::syntax;

/// A number that bounds are made of.
pub(super) trait Bound: Sized + PartialOrd + Display {
    /// The kind of number in words, with its article.
    const WHAT: &'static str;

    fn read(text: &str) -> Option<Self>;
}

impl Bound for u64 {
    const WHAT: &'static str = "a non-negative integer";

    fn read(text: &str) -> Option<Self> {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        if digits { u64::from_str(text).ok() } else { None }
    }
}

impl Bound for i64 {
    const WHAT: &'static str = "a 64-bit integer";

    fn read(text: &str) -> Option<Self> {
        if text.starts_with('+') { None } else { i64::from_str(text).ok() }
    }
}

impl Bound for Decimal {
    const WHAT: &'static str = "a decimal of at most 28 digits";

    fn read(text: &str) -> Option<Self> {
        paramtable_core::decimal::parse(text).ok()
    }
}

/// Reads bounds; reports those that make no sense.
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
        (Some(min), Some(max)) if min > max => {
            Err(messages::swapped_bounds(column, &min.to_string(), &max.to_string(), span))
        }
        (None, None) => Err(messages::empty_min_max(column, span)),
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
        return Err(messages::empty_bounds(column, text.span));
    }
    Err(messages::invalid_bounds(column, text, &right_bounds::<T>(written)))
}

/// The probable meaning of bounds that cannot be read.
fn right_bounds<T: Bound>(written: &str) -> RightBounds<'_> {
    if written.starts_with('-') {
        return RightBounds::Negative;
    }
    if let Some((min, max)) = as_others_write(written) {
        return match (T::read(min), T::read(max)) {
            (Some(_), Some(_)) => RightBounds::Both(min, max),
            _ => RightBounds::Each(T::WHAT),
        };
    }
    match one_bound(written) {
        Some((bound, number)) if T::read(number).is_some() => RightBounds::One(bound, number),
        Some(_) => RightBounds::Each(T::WHAT),
        None if T::read(written).is_some() => RightBounds::Which(written),
        None => RightBounds::Form,
    }
}

/// The two bounds of a range that has another separator than a hyphen, or has a
/// hyphen and no numbers that fit.
fn as_others_write(written: &str) -> Option<(&str, &str)> {
    let between = ["..=", "..", "\u{2013}", "\u{2014}", " to ", ",", "-"];
    let (min, max) = between.iter().find_map(|between| written.split_once(between))?;
    let is_number = |text: &str| text.trim().starts_with(|first: char| first.is_ascii_digit());
    (is_number(min) && is_number(max)).then_some((min.trim(), max.trim()))
}

/// Words and signs around a number that make it the lower or upper bound.
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

/// Notations for a missing upper bound: `1-*`, `1..n`.
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
        Some(text) => {
            T::read(&text.value).map(Some).ok_or_else(|| messages::invalid_bound(text, T::WHAT))
        }
        None => Ok(None),
    };
    Ok(Bounds { min: read(min)?, max: read(max)? })
}

/// Reads the limits on a decimal's digits.
pub(super) fn lower_digits(
    written: Option<&syntax::Digits>,
    diagnostics: &mut Diagnostics,
) -> Digits {
    let Some(written) = written else { return Digits::default() };
    let mut read = |text: Option<&Spanned<String>>| {
        let text = text?;
        let digits = u64::read(&text.value).and_then(|digits| u32::try_from(digits).ok());
        if digits.is_none() {
            diagnostics.push(messages::invalid_bound(text, <u64 as Bound>::WHAT));
        }
        digits
    };
    let digits = Digits {
        total: read(written.total.as_ref()),
        integer: read(written.integer.as_ref()),
        fraction: read(written.fraction.as_ref()),
    };
    let parts = [("integer", digits.integer), ("fraction", digits.fraction)];
    for (part, most) in parts.into_iter().filter_map(|(part, most)| Some((part, most?))) {
        let Some(total) = digits.total.filter(|total| *total < most) else { continue };
        diagnostics.push(messages::part_exceeds_total(part, most, total, written.span));
    }
    let nothing_written =
        written.total.is_none() && written.integer.is_none() && written.fraction.is_none();
    if nothing_written {
        diagnostics.push(messages::empty_digits(written.span));
    }
    digits
}

/// Reports a range that holds no number with as few digits as `digits` allows.
pub(super) fn check_range_has_digits(
    range: Bounds<Decimal>,
    digits: Digits,
    row: &syntax::Parameter,
    diagnostics: &mut Diagnostics,
) {
    let Some(written) = &row.range else { return };
    // The bound nearest to 0, and the other one; 0 itself always has few enough
    // digits.
    let (near, far) = match (range.min, range.max) {
        (Some(min), max) if min > Decimal::ZERO => (min, max),
        (min, Some(max)) if max < Decimal::ZERO => (-max, min.map(|min| -min)),
        _ => return,
    };
    // The first number from there on that is short enough.
    let before = near.trunc().normalize().mantissa().unsigned_abs();
    let before = before.checked_ilog10().map_or(0, |log| log + 1);
    let after = digits.total.map_or(u32::MAX, |total| total.saturating_sub(before));
    let after = after.min(digits.fraction.unwrap_or(u32::MAX)).min(near.scale());
    let first = near.round_dp_with_strategy(after, RoundingStrategy::AwayFromZero);
    let check = check_decimal(Bounds { min: None, max: None }, digits);
    if !check.is_satisfied_by(first) || far.is_some_and(|far| far < first) {
        diagnostics.push(messages::range_without_digits(written.span()));
    }
}
