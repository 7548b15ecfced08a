//! The columns `length`, `range` and `digits`: `1-100`, `{ min: 1, max: 100 }`.

use std::fmt::Display;
use std::ops::Bound;
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::diagnostic::messages::RightBounds;
use crate::diagnostic::{Diagnostic, Diagnostics, messages};
use crate::model::{Bounds, Digits, Literal, Range, check_decimal, limit};
use crate::span::{Span, Spanned};
use crate::syntax::{self, Limits};

/// How many digits a decimal can have.
const MOST_DIGITS: u32 = 28;

/// A number that bounds are made of.
pub(super) trait Limit: Copy + PartialOrd + Display {
    /// The kind of number in words, with its article.
    const WHAT: &'static str;

    fn read(text: &str) -> Option<Self>;

    /// The number as a value of a spec.
    fn literal(self) -> Literal;
}

impl Limit for u64 {
    const WHAT: &'static str = "a non-negative integer";

    fn read(text: &str) -> Option<Self> {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        if digits { u64::from_str(text).ok() } else { None }
    }

    fn literal(self) -> Literal {
        Literal::Decimal(self.into())
    }
}

impl Limit for i64 {
    const WHAT: &'static str = "a 64-bit integer";

    fn read(text: &str) -> Option<Self> {
        if text.starts_with('+') { None } else { i64::from_str(text).ok() }
    }

    fn literal(self) -> Literal {
        Literal::Integer(self)
    }
}

impl Limit for Decimal {
    const WHAT: &'static str = "a decimal of at most 28 digits";

    fn read(text: &str) -> Option<Self> {
        paramtable_core::decimal::parse(text).ok()
    }

    fn literal(self) -> Literal {
        Literal::Decimal(self)
    }
}

/// Reads the bounds of a count; reports those that make no sense.
pub(super) fn lower_bounds(
    column: &str,
    written: Option<&syntax::Bounds>,
    diagnostics: &mut Diagnostics,
) -> Bounds {
    let Range { lower, upper } = lower_range::<u64>(column, written, diagnostics);
    Bounds { min: limit(&lower).copied(), max: limit(&upper).copied() }
}

/// Reads the bounds of a number; reports those that make no sense.
pub(super) fn lower_range<T: Limit>(
    column: &str,
    written: Option<&syntax::Bounds>,
    diagnostics: &mut Diagnostics,
) -> Range<T> {
    let Some(written) = written else { return Range::ANY };
    let span = written.span();
    let range = match written {
        syntax::Bounds::Text(text) => parse_range(column, text),
        syntax::Bounds::Limits(limits) => parse_limits(limits),
    };
    let range = range.and_then(|range| {
        let [lower, upper] = [range.lower, range.upper].map(|bound| bound.map(T::literal));
        if !range.is_bounded() {
            Err(messages::empty_min_max(column, span))
        } else if Literal::any_between(lower.as_ref(), upper.as_ref()) {
            Ok(range)
        } else {
            Err(empty(column, range, span))
        }
    });
    range.unwrap_or_else(|diagnostic| {
        diagnostics.push(diagnostic);
        Range::ANY
    })
}

fn empty<T: Limit>(column: &str, range: Range<T>, span: Span) -> Diagnostic {
    match range {
        Range { lower: Bound::Included(min), upper: Bound::Included(max) } => {
            messages::swapped_bounds(column, &min.to_string(), &max.to_string(), span)
        }
        range => messages::impossible_bounds(column, &range.to_string(), span),
    }
}

fn parse_range<T: Limit>(column: &str, text: &Spanned<String>) -> Result<Range<T>, Diagnostic> {
    let written = text.value.as_str();
    if let Some((min, max)) = written.split_once('-') {
        let both = (T::read(min.trim()), T::read(max.trim()));
        if let (false, (Some(min), Some(max))) = (min.is_empty(), both) {
            return Ok(Range { lower: Bound::Included(min), upper: Bound::Included(max) });
        }
    }
    if written.is_empty() {
        return Err(messages::empty_bounds(column, text.span));
    }
    Err(messages::invalid_bounds(column, text, &right_bounds::<T>(column, written)))
}

/// The probable meaning of bounds that cannot be read.
fn right_bounds<'t, T: Limit>(column: &str, written: &'t str) -> RightBounds<'t> {
    if written.starts_with('-') {
        return RightBounds::Negative;
    }
    if let Some((min, max)) = as_others_write(written) {
        return match (T::read(min), T::read(max)) {
            (Some(_), Some(_)) => RightBounds::Both(min, max),
            _ => RightBounds::Each(T::WHAT),
        };
    }
    match one_bound(column, written) {
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

/// The same of an exclusive bound, which only a number has.
const STRICT_SIGNS: [(&str, &str, &str); 2] = [("<", "", "below"), (">", "", "above")];

/// The one bound of `max 20`, `<= 20`, `20+` or `1-*`, and its name.
fn one_bound<'t>(column: &str, written: &'t str) -> Option<(&'static str, &'t str)> {
    let is_number =
        |text: &str| !text.is_empty() && text.chars().all(|sign| "0123456789.".contains(sign));
    let lower = ["..", "-"].iter().find_map(|between| {
        let (min, max) = written.split_once(between)?;
        (OPEN.contains(&max.trim()) && is_number(min.trim())).then_some(("min", min.trim()))
    });
    lower.or_else(|| {
        let strict = STRICT_SIGNS.iter().filter(|_| column == "range");
        SIGNS.iter().chain(strict).find_map(|(before, behind, bound)| {
            let number = written.strip_prefix(before)?.strip_suffix(behind)?.trim();
            is_number(number).then_some((*bound, number)).filter(|_| number != written)
        })
    })
}

fn parse_limits<T: Limit>(limits: &Limits<String>) -> Result<Range<T>, Diagnostic> {
    let read = |bound: &Bound<Spanned<String>>| {
        let number = match limit(bound) {
            None => return Ok(Bound::Unbounded),
            Some(text) => {
                T::read(&text.value).ok_or_else(|| messages::invalid_bound(text, T::WHAT))?
            }
        };
        Ok(bound.as_ref().map(|_| number))
    };
    Ok(Range { lower: read(&limits.lower)?, upper: read(&limits.upper)? })
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
            diagnostics.push(messages::invalid_bound(text, <u64 as Limit>::WHAT));
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
    range: Range<Decimal>,
    digits: Digits,
    row: &syntax::Parameter,
    diagnostics: &mut Diagnostics,
) {
    let Some(written) = &row.range else { return };
    if range.contains(&Decimal::ZERO) {
        return; // 0 always has few enough digits
    }
    // The bound nearest to 0, and the other one.
    let is_positive = limit(&range.lower).is_some_and(|lower| !lower.is_sign_negative());
    let [near, far] = match range {
        Range { lower, upper } if is_positive => [lower, upper],
        Range { lower, upper } => [upper, lower].map(|bound| bound.map(|number| -number)),
    };
    let Some(number) = limit(&near) else { return };
    // The first number from there on that is short enough.
    let is_excluded = matches!(near, Bound::Excluded(_));
    let before = number.trunc().normalize().mantissa().unsigned_abs();
    let before = before.checked_ilog10().map_or(0, |log| log + 1);
    let after = digits.total.map_or(u32::MAX, |total| total.saturating_sub(before));
    let longest = if is_excluded { MOST_DIGITS.saturating_sub(before) } else { number.scale() };
    let after = after.min(digits.fraction.unwrap_or(u32::MAX)).min(longest);
    let mut first = number.round_dp_with_strategy(after, RoundingStrategy::AwayFromZero);
    if is_excluded && first == *number {
        first = first.saturating_add(Decimal::new(1, after));
    }
    let check = check_decimal(Range::ANY, digits);
    let beyond = Range { lower: Bound::Unbounded, upper: far };
    if !check.is_satisfied_by(first) || !beyond.contains(&first) {
        diagnostics.push(messages::range_without_digits(written.span()));
    }
}
