//! The grammar of `datetime`: `date-time` of RFC 3339, section 5.6, with `T` and
//! `Z` in upper case and a day that exists. Second 60 is taken only at 23:59
//! UTC, where leap seconds are.

use super::date::{date, number};

/// Whether `text` is a point in time such as `2026-01-31T23:59:00Z`.
pub fn is_datetime(text: &str) -> bool {
    let parsed = date(text.as_bytes()).and_then(|rest| rest.strip_prefix(b"T")).and_then(time);
    parsed == Some(())
}

fn time(text: &[u8]) -> Option<()> {
    let (hour, text) = number(text, 2)?;
    let text = text.strip_prefix(b":")?;
    let (minute, text) = number(text, 2)?;
    let text = text.strip_prefix(b":")?;
    let (second, text) = number(text, 2)?;
    let text = fraction(text)?;
    let ahead = offset(text)?;
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    // Minutes since midnight UTC, a day added so that they stay positive.
    let utc = (DAY + hour * 60 + minute).checked_add_signed(-ahead)? % DAY;
    (second < 60 || utc == DAY - 1).then_some(())
}

const DAY: u32 = 24 * 60;

fn fraction(text: &[u8]) -> Option<&[u8]> {
    let Some(text) = text.strip_prefix(b".") else {
        return Some(text);
    };
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (digits > 0).then(|| &text[digits..])
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
    use super::is_datetime;

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
