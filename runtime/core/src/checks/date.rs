//! The grammar of `date`: `full-date` of RFC 3339, section 5.6, a day that exists.

/// Whether `text` is a date such as `2026-01-31`.
pub fn is_date(text: &str) -> bool {
    day(text).is_some()
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// From 0 to 9999.
    pub year: u16,
    /// From 1.
    pub month: u8,
    /// From 1.
    pub day: u8,
}

/// The day that a text is; `None` if it is none.
pub fn day(text: &str) -> Option<Day> {
    date(text.as_bytes()).and_then(|(day, rest)| rest.is_empty().then_some(day))
}

/// Reads a date, and returns the rest of the text.
pub(super) fn date(text: &[u8]) -> Option<(Day, &[u8])> {
    let (year, text) = number(text, 4)?;
    let text = text.strip_prefix(b"-")?;
    let (month, text) = number(text, 2)?;
    let text = text.strip_prefix(b"-")?;
    let (day, text) = number(text, 2)?;
    let exists = exists(year, month, day);
    let [month, day] = [month, day].map(u8::try_from);
    let day = Day { year: year.try_into().ok()?, month: month.ok()?, day: day.ok()? };
    exists.then_some((day, text))
}

impl Day {
    /// How many days it is after the first of the year 0.
    pub(super) fn since_year_0(self) -> i64 {
        let year = u32::from(self.year);
        let before = (1..u32::from(self.month)).filter_map(|month| days(year, month));
        let months: u32 = before.sum();
        // Leap days of the years before this one, the year 0 among them.
        let leaps = match year {
            0 => 0,
            _ => (year - 1) / 4 - (year - 1) / 100 + (year - 1) / 400 + 1,
        };
        i64::from(year * 365 + leaps + months + u32::from(self.day) - 1)
    }
}

/// Reads exactly `digits` digits.
pub(super) fn number(text: &[u8], digits: usize) -> Option<(u32, &[u8])> {
    let (number, rest) = text.split_at_checked(digits)?;
    let mut value = 0;
    for byte in number {
        value = value * 10 + char::from(*byte).to_digit(10)?;
    }
    Some((value, rest))
}

/// Whether the calendar has a day.
pub(super) fn exists(year: u32, month: u32, day: u32) -> bool {
    days(year, month).is_some_and(|days| (1..=days).contains(&day))
}

fn days(year: u32, month: u32) -> Option<u32> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    Some(match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::is_date;

    #[test]
    fn a_date_is_a_day_that_exists() {
        for good in ["2026-01-31", "2024-02-29", "2000-02-29", "0001-01-01"] {
            assert!(is_date(good), "{good}");
        }
        for bad in [
            "",
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-01-00",
            "2026-1-31",
            "20260131",
            "2026-01-31 ",
            "2026-01-3١",
        ] {
            assert!(!is_date(bad), "{bad}");
        }
    }
}
