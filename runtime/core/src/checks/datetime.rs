//! The grammar of `datetime`: `date-time` of RFC 3339, section 5.6, with `T` and
//! `Z` in upper case and a day that exists. Second 60 is taken only at 23:59
//! UTC, where leap seconds are.

use std::cmp::Ordering;

use super::date::{date, number};

/// Whether `text` is a point in time such as `2026-01-31T23:59:00Z`.
pub fn is_datetime(text: &str) -> bool {
    instant(text).is_some()
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

/// A point in time, ordered.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Instant<'a> {
    /// Minutes since the year 0 in UTC.
    minutes: i64,
    second: u32,
    /// Digits after the second's point, without zeros at the end: as text they
    /// are in the order of their value.
    fraction: &'a [u8],
}

fn instant(text: &str) -> Option<Instant<'_>> {
    let (days, rest) = date(text.as_bytes())?;
    let (minute_of_day, second, fraction, ahead) = time(rest.strip_prefix(b"T")?)?;
    let minutes = days * i64::from(DAY) + i64::from(minute_of_day) - i64::from(ahead);
    let end = fraction.iter().rposition(|digit| *digit != b'0').map_or(0, |at| at + 1);
    Some(Instant { minutes, second, fraction: &fraction[..end] })
}

/// The minute of the day, the second, its fraction, and the minutes ahead of UTC.
fn time(text: &[u8]) -> Option<(u32, u32, &[u8], i32)> {
    let (hour, text) = number(text, 2)?;
    let text = text.strip_prefix(b":")?;
    let (minute, text) = number(text, 2)?;
    let text = text.strip_prefix(b":")?;
    let (second, text) = number(text, 2)?;
    let (fraction, text) = fraction(text)?;
    let ahead = offset(text)?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let local = hour * 60 + minute;
    // Minutes since midnight UTC, a day added so that they stay positive.
    let utc = (DAY + local).checked_add_signed(-ahead)? % DAY;
    (second < 60 || utc == DAY - 1).then_some((local, second, fraction, ahead))
}

/// Minutes.
const DAY: u32 = 24 * 60;

fn fraction(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let Some(text) = text.strip_prefix(b".") else {
        return Some((b"", text));
    };
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (digits > 0).then(|| text.split_at(digits))
}

/// Minutes ahead of UTC.
fn offset(text: &[u8]) -> Option<i32> {
    let (sign, text) = match text {
        b"Z" => return Some(0),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let (hour, text) = number(text, 2)?;
    let text = text.strip_prefix(b":")?;
    let (minute, text) = number(text, 2)?;
    if hour > 23 || minute > 59 || !text.is_empty() {
        return None;
    }
    Some(sign * i32::try_from(hour * 60 + minute).ok()?)
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
