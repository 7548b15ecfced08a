//! The grammar of `time`: `full-time` of RFC 3339, section 5.6, with `Z` in upper
//! case. Second 60 is taken only at 23:59 UTC, where leap seconds are.

use super::date::number;

/// Whether `text` is a time of day with an offset, such as `23:59:00Z`.
pub fn is_time(text: &str) -> bool {
    clock(text.as_bytes()).is_some()
}

/// What a time of day is written with.
pub(super) struct Clock<'a> {
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: u8,
    /// The digits after the second's point; empty if there are none.
    pub(super) fraction: &'a str,
    /// How many minutes it is ahead of UTC.
    pub(super) ahead: i16,
}

/// Reads a time of day, after which nothing follows.
pub(super) fn clock(text: &[u8]) -> Option<Clock<'_>> {
    let (hour, rest) = number(text, 2)?;
    let (minute, rest) = number(rest.strip_prefix(b":")?, 2)?;
    let (second, rest) = number(rest.strip_prefix(b":")?, 2)?;
    let (fraction, rest) = fraction(rest)?;
    let ahead = offset(rest)?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    // Minutes since midnight UTC, a day added so that they stay positive.
    let utc = (DAY + hour * 60 + minute).checked_add_signed(-ahead)? % DAY;
    if second == 60 && utc != DAY - 1 {
        return None;
    }
    let [hour, minute, second] = [hour, minute, second].map(u8::try_from);
    Some(Clock {
        hour: hour.ok()?,
        minute: minute.ok()?,
        second: second.ok()?,
        fraction: std::str::from_utf8(fraction).ok()?,
        ahead: ahead.try_into().ok()?,
    })
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
    use super::is_time;

    #[test]
    fn times_of_day() {
        for good in ["00:00:00Z", "23:59:00.5+07:00", "23:59:60Z", "06:59:60+07:00"] {
            assert!(is_time(good), "{good}");
        }
        for bad in [
            "",
            "23:59",
            "23:59:00",
            "23:59Z",
            "24:00:00Z",
            "12:00:60Z",
            "23:59:00z",
            "23:59:00+0700",
            "T23:59:00Z",
            "23:59:00Z ",
        ] {
            assert!(!is_time(bad), "{bad}");
        }
    }
}
