//! The grammar of `datetime`: `date-time` of RFC 3339, section 5.6, with `T` and
//! `Z` in upper case, a day that exists, and a [time](super::time).

use std::cmp::Ordering;

use super::date::{Day, date};
use super::time::{Clock, clock};

/// Whether `text` is a point in time such as `2026-01-31T23:59:00Z`.
pub fn is_datetime(text: &str) -> bool {
    parts(text).is_some()
}

/// Which of two points in time is the later; equal if either is none.
///
/// ```
/// use paramtable_core::checks::datetime::compare;
///
/// assert!(compare("2026-01-31T23:59:00Z", "2026-02-01T06:59:00.0+07:00").is_eq());
/// ```
pub fn compare(one: &str, other: &str) -> Ordering {
    match (instant(one), instant(other)) {
        (Some(one), Some(other)) => one.cmp(&other),
        _ => Ordering::Equal,
    }
}

/// The parts of a point in time as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts<'a> {
    /// The day, where its clock stands.
    pub day: Day,
    /// From 0 to 23.
    pub hour: u8,
    /// From 0 to 59.
    pub minute: u8,
    /// From 0 to 60, which is a leap second.
    pub second: u8,
    /// The digits after the second's point; empty if there are none.
    pub fraction: &'a str,
    /// How many minutes its clock is ahead of UTC.
    pub ahead: i16,
}

/// The parts of a text that is a point in time; `None` if it is not one.
pub fn parts(text: &str) -> Option<Parts<'_>> {
    let (day, rest) = date(text.as_bytes())?;
    let Clock { hour, minute, second, fraction, ahead } = clock(rest.strip_prefix(b"T")?)?;
    Some(Parts { day, hour, minute, second, fraction, ahead })
}

/// A point in time, ordered. Texts of one point in time are equal as this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Instant<'a> {
    /// Minutes since the year 0 in UTC.
    minutes: i64,
    second: u8,
    /// Digits after the second's point, without zeros at the end: as text they
    /// are in the order of their value.
    fraction: &'a str,
}

/// The point in time that a text is; `None` if it is none.
pub fn instant(text: &str) -> Option<Instant<'_>> {
    let Parts { day, hour, minute, second, fraction, ahead } = parts(text)?;
    let local = (day.since_year_0() * 24 + i64::from(hour)) * 60 + i64::from(minute);
    let minutes = local - i64::from(ahead);
    Some(Instant { minutes, second, fraction: fraction.trim_end_matches('0') })
}

#[cfg(test)]
mod tests {
    use super::{compare, is_datetime};

    #[test]
    fn points_in_time_are_ordered_whatever_their_offset() {
        let ordered = [
            "0000-01-01T00:00:00Z",
            "2024-02-29T00:00:00Z",
            "2024-03-01T00:00:00+07:00",
            "2024-03-01T00:00:00Z",
            "2024-03-01T00:00:00.05Z",
            "2024-03-01T00:00:00.5Z",
            "2024-02-29T23:00:01-01:00",
            "2024-12-31T23:59:60Z",
            "2025-01-01T00:00:00Z",
        ];
        for pair in ordered.windows(2) {
            assert!(compare(pair[0], pair[1]).is_lt(), "{pair:?}");
        }
        assert!(compare("2024-01-01T00:00:00.10Z", "2024-01-01T00:00:00.1-00:00").is_eq());
    }

    #[test]
    fn rfc_3339_to_the_letter() {
        for good in [
            "2026-01-31T23:59:00Z",
            "2026-01-31T23:59:00.123456789012Z",
            "2026-01-31T00:00:00+07:00",
            "2026-01-31T00:00:00-00:00",
            "2016-12-31T23:59:60Z",
            "2017-01-01T06:59:60+07:00",
            "2016-12-31T15:59:60-08:00",
            "0001-01-01T00:00:00Z",
        ] {
            assert!(is_datetime(good), "{good}");
        }
        for bad in [
            "2026-01-31",
            "2026-01-31 23:59:00Z",
            "2026-01-31t23:59:00Z",
            "2026-01-31T23:59:00z",
            "2026-01-31T23:59Z",
            "2026-01-31T24:00:00Z",
            "2026-01-31T23:60:00Z",
            "2026-01-31T12:00:60Z",
            "2026-01-31T23:59:61Z",
            "2026-01-31T23:59:00.Z",
            "2026-01-31T23:59:00",
            "2026-01-31T23:59:00+0700",
            "2026-01-31T23:59:00+24:00",
            "2026-01-31T23:59:00Z ",
            "2026-02-30T00:00:00Z",
        ] {
            assert!(!is_datetime(bad), "{bad}");
        }
    }
}
