//! Shared by the conversions from and to types of other crates: the parts of a text,
//! and the text of parts.

use std::fmt;

use paramtable_core::checks::date::{self, Day};
use paramtable_core::checks::datetime::{self, Parts};

use super::{
    Date, DateTime, LocalDateTime, ParseDateError, ParseDateTimeError, ParseLocalDateTimeError,
};

/// A point in time that a type of another crate cannot hold: a leap second, or
/// one beyond its bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ConvertDateTimeError;

impl fmt::Display for ConvertDateTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("must be no leap second, and within the bounds of its type")
    }
}

impl std::error::Error for ConvertDateTimeError {}

pub(super) fn day(date: &Date) -> Day {
    date::day(date.as_str()).expect("a `Date` was checked when it was made")
}

pub(super) fn parts(moment: &DateTime) -> Parts<'_> {
    datetime::parts(moment.as_str()).expect("a `DateTime` was checked when it was made")
}

/// A fraction of a second in nanoseconds; digits beyond those are left out.
pub(super) fn nanoseconds(fraction: &str) -> u32 {
    let digits = fraction.bytes().chain(std::iter::repeat(b'0')).take(9);
    digits.fold(0, |value, digit| value * 10 + u32::from(digit - b'0'))
}

/// A day that other crates may write with a year beyond four digits.
pub(super) fn write_date(year: i32, month: u8, day: u8) -> Result<Date, ParseDateError> {
    format!("{year:04}-{month:02}-{day:02}").parse()
}

/// A point in time, so many seconds ahead of UTC.
pub(super) fn write_datetime(
    day: &Date,
    [hour, minute, second]: [u8; 3],
    nanosecond: u32,
    ahead: i32,
) -> Result<DateTime, ParseDateTimeError> {
    if ahead % 60 != 0 {
        return Err(ParseDateTimeError);
    }
    let fraction = match nanosecond {
        0 => String::new(),
        _ => format!(".{nanosecond:09}"),
    };
    let fraction = fraction.trim_end_matches('0');
    let offset = match ahead / 60 {
        0 => String::from("Z"),
        minutes => {
            let sign = if minutes < 0 { '-' } else { '+' };
            format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
        }
    };
    format!("{day}T{hour:02}:{minute:02}:{second:02}{fraction}{offset}").parse()
}

/// A day and a time, of whole seconds.
pub(super) fn write_local(
    day: &Date,
    [hour, minute, second]: [u8; 3],
    nanosecond: u32,
) -> Result<LocalDateTime, ParseLocalDateTimeError> {
    if nanosecond != 0 {
        return Err(ParseLocalDateTimeError);
    }
    format!("{day}T{hour:02}:{minute:02}:{second:02}").parse()
}
