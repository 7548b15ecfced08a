//! The runtime's checks for the constraints of a type.

use paramtable_core::Failure;
use paramtable_core::checks::date_format::Local;
use paramtable_core::checks::{
    Bytes, Digits as DigitsCheck, Integer, Length, Number, Range, pattern, uri,
};
use rust_decimal::Decimal;

use super::types::{Bounds, Digits, Literal, Pattern, Text};

/// Checks a text like the runtime: one constraint after the other, until one is
/// broken. The message about the pattern includes the hint.
///
/// # Errors
///
/// The first constraint that is broken.
pub fn check_text(type_: &Text, text: &str) -> Result<(), Failure> {
    let Text { grammar, schemes, length, bytes, pattern } = type_;
    grammar.check(text)?;
    uri::check_scheme(text, schemes)?;
    check_length(*length).check(text)?;
    check_bytes(*bytes).check(text)?;
    match pattern {
        Some(Pattern { source, hint })
            if pattern::compile(source).is_ok_and(|regex| !regex.is_match(text)) =>
        {
            Err(pattern::failure(source, hint))
        }
        _ => Ok(()),
    }
}

/// A value in a format, which was read as `local`.
pub fn in_format(text: &str, has_time: bool, local: Local) -> Literal {
    let plain = if has_time { local.to_string() } else { local.day.to_string() };
    Literal::Formatted { text: text.to_owned(), plain }
}

/// A bound above the largest length is none.
fn count(bound: u64) -> usize {
    usize::try_from(bound).unwrap_or(usize::MAX)
}

/// The check of the number of bytes.
pub(super) fn check_bytes(bounds: Bounds) -> Bytes {
    let bytes = bounds.min.map_or(Bytes::ANY, |min| Bytes::ANY.at_least(count(min)));
    bounds.max.map_or(bytes, |max| bytes.at_most(count(max)))
}

/// The check of the number of characters.
pub fn check_length(bounds: Bounds) -> Length {
    let length = bounds.min.map_or(Length::ANY, |min| Length::ANY.at_least(count(min)));
    bounds.max.map_or(length, |max| length.at_most(count(max)))
}

/// The check of a whole number within bounds.
pub fn check_integer(range: Range<i64>) -> Integer {
    Integer::within(range)
}

/// The check of a decimal's number of digits.
pub fn check_digits(digits: Digits) -> DigitsCheck {
    let check = digits.total.map_or(DigitsCheck::ANY, |most| DigitsCheck::ANY.total(most));
    let check = digits.integer.map_or(check, |most| check.integer(most));
    digits.fraction.map_or(check, |most| check.fraction(most))
}

/// The check of a decimal's bounds and digits.
pub fn check_decimal(range: Range<Decimal>, digits: Digits) -> Number {
    Number::ANY.digits(check_digits(digits)).within(range)
}
