//! The column `format` of dates and datetimes: another form than that of RFC 3339.
//!
//! A format is made of the parts `yyyy`, `MM`, `dd`, `HH`, `mm` and `ss`, each as many
//! digits as it has letters. Whatever is no ASCII letter stands for itself.

use std::fmt;

use super::Failure;
use super::date::{Day, exists, number};
use crate::{Code, format_message};

/// The parts of a format.
pub const PARTS: [&str; 6] = ["yyyy", "MM", "dd", "HH", "mm", "ss"];

/// What is wrong with a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatProblem<'f> {
    /// Letters that are no part.
    Letters(&'f str),
    /// A part that is there twice.
    Twice(&'static str),
    /// A part that is not there and has to be.
    Missing(&'static str),
    /// A part of a time, where there is no time.
    Time(&'static str),
}

/// A day, and a time of that day where no offset is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Local {
    /// The day.
    pub day: Day,
    /// From 0 to 23.
    pub hour: u8,
    /// From 0 to 59.
    pub minute: u8,
    /// From 0 to 59.
    pub second: u8,
}

/// A part of a format, or a character that stands for itself.
enum Piece<'f> {
    Part(&'static str),
    Other(&'f str),
}

/// The pieces of a format. Letters that are no part stand for themselves.
fn pieces(format: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = format;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let part = PARTS.into_iter().find(|part| rest.starts_with(part));
        let (piece, after) = rest.split_at(part.map_or(first.len_utf8(), str::len));
        rest = after;
        Some(part.map_or(Piece::Other(piece), Piece::Part))
    })
}

/// What is wrong with a format of a day, or of a day and a time.
///
/// # Errors
///
/// The first problem.
pub fn check_format(format: &str, has_time: bool) -> Result<(), FormatProblem<'_>> {
    let mut found: Vec<&str> = Vec::new();
    for piece in pieces(format) {
        match piece {
            Piece::Part(part) if found.contains(&part) => return Err(FormatProblem::Twice(part)),
            Piece::Part(part) => found.push(part),
            Piece::Other(other) if other.starts_with(|first: char| first.is_ascii_alphabetic()) => {
                return Err(FormatProblem::Letters(other));
            }
            Piece::Other(_) => {}
        }
    }
    let (day, time) = PARTS.split_at(3);
    if let Some(part) = day.iter().find(|part| !found.contains(part)) {
        return Err(FormatProblem::Missing(part));
    }
    let of_time = time.iter().find(|part| found.contains(part));
    match of_time {
        Some(part) if !has_time => Err(FormatProblem::Time(part)),
        _ if has_time => match ["HH", "mm"].iter().find(|part| !found.contains(part)) {
            Some(part) => Err(FormatProblem::Missing(part)),
            None => Ok(()),
        },
        _ => Ok(()),
    }
}

/// Whether a format has the seconds of a time.
pub fn has_seconds(format: &str) -> bool {
    format.contains("ss")
}

/// Reads a text by its format; `None` if it has another form, or the day or time does
/// not exist. A part that the format does not have is 0.
///
/// ```
/// use paramtable_core::checks::date_format::read;
///
/// let read = read("dd.MM.yyyy", "31.01.2026").unwrap();
/// assert_eq!((read.day.year, read.day.month, read.day.day), (2026, 1, 31));
/// ```
pub fn read(format: &str, text: &str) -> Option<Local> {
    let mut rest = text.as_bytes();
    let mut parts = [0; PARTS.len()];
    for piece in pieces(format) {
        match piece {
            Piece::Part(part) => {
                let index = PARTS.iter().position(|known| *known == part)?;
                (parts[index], rest) = number(rest, part.len())?;
            }
            Piece::Other(other) => rest = rest.strip_prefix(other.as_bytes())?,
        }
    }
    let [year, month, day, hour, minute, second] = parts;
    let is_read = rest.is_empty() && exists(year, month, day) && hour < 24 && minute < 60;
    if !is_read || second > 59 {
        return None;
    }
    let small = |number: u32| u8::try_from(number).ok();
    Some(Local {
        day: Day { year: year.try_into().ok()?, month: small(month)?, day: small(day)? },
        hour: small(hour)?,
        minute: small(minute)?,
        second: small(second)?,
    })
}

/// Checks a text against its format.
///
/// # Errors
///
/// [`Code::Format`] if it has another form.
pub fn check(format: &str, has_time: bool, text: &str) -> Result<Local, Failure> {
    read(format, text).ok_or_else(|| {
        let what = if has_time { "a date and time" } else { "a date" };
        let such_as = InFormat(format, EXAMPLE);
        Failure::new(
            Code::Format,
            format_message(format_args!("must be {what} in the form {format}, such as {such_as}")),
        )
    })
}

/// Of a time that its format has no seconds for.
///
/// # Errors
///
/// [`Code::Format`] if the second is not 0.
pub fn check_seconds(format: &str, second: u8) -> Result<(), Failure> {
    if second == 0 || has_seconds(format) {
        return Ok(());
    }
    Err(Failure::new(
        Code::Format,
        format_message(format_args!("must have no seconds, because its form is {format}")),
    ))
}

const EXAMPLE: Local =
    Local { day: Day { year: 2026, month: 1, day: 31 }, hour: 23, minute: 59, second: 0 };

/// A day or time in a format.
#[derive(Clone, Copy, Debug)]
pub struct InFormat<'f>(pub &'f str, pub Local);

impl fmt::Display for InFormat<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(format, Local { day, hour, minute, second }) = self;
        for piece in pieces(format) {
            match piece {
                Piece::Part("yyyy") => write!(f, "{:04}", day.year)?,
                Piece::Part("MM") => write!(f, "{:02}", day.month)?,
                Piece::Part("dd") => write!(f, "{:02}", day.day)?,
                Piece::Part("HH") => write!(f, "{hour:02}")?,
                Piece::Part("mm") => write!(f, "{minute:02}")?,
                Piece::Part(_) => write!(f, "{second:02}")?,
                Piece::Other(other) => f.write_str(other)?,
            }
        }
        Ok(())
    }
}

/// As `2026-01-31`.
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// As `2026-01-31T23:59:00`.
impl fmt::Display for Local {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { day, hour, minute, second } = self;
        write!(f, "{day}T{hour:02}:{minute:02}:{second:02}")
    }
}

/// The form in which a local time is written everywhere but on the wire.
const LOCAL: &str = "yyyy-MM-ddTHH:mm:ss";

/// The local time that a text in the form `2026-01-31T23:59:00` is.
pub fn local(text: &str) -> Option<Local> {
    read(LOCAL, text)
}

#[cfg(test)]
mod tests {
    use super::{FormatProblem, InFormat, check_format, local, read};

    #[test]
    fn formats() {
        for good in ["ddMMyyyy", "yyyy-MM-dd", "dd/MM/yyyy", "yyyy年MM月dd日"] {
            assert_eq!(check_format(good, false), Ok(()), "{good}");
        }
        for good in ["yyyyMMddHHmmss", "dd.MM.yyyy HH:mm"] {
            assert_eq!(check_format(good, true), Ok(()), "{good}");
        }
        let problem = |format| check_format(format, false);
        assert_eq!(problem("ddMMyy"), Err(FormatProblem::Letters("y")));
        assert_eq!(problem("ddMM"), Err(FormatProblem::Missing("yyyy")));
        assert_eq!(problem("ddMMyyyydd"), Err(FormatProblem::Twice("dd")));
        assert_eq!(problem("ddMMyyyyHHmm"), Err(FormatProblem::Time("HH")));
        assert_eq!(check_format("ddMMyyyyHH", true), Err(FormatProblem::Missing("mm")));
        assert_eq!(check_format("ddMMyyyyTHHmm", true), Err(FormatProblem::Letters("T")));
    }

    #[test]
    fn texts_are_read_and_written() {
        for (format, text, plain) in [
            ("ddMMyyyy", "31012026", "2026-01-31T00:00:00"),
            ("yyyy年MM月dd日", "2024年02月29日", "2024-02-29T00:00:00"),
            ("yyyyMMddHHmmss", "20260131235958", "2026-01-31T23:59:58"),
            ("dd.MM.yyyy HH:mm", "31.01.2026 23:59", "2026-01-31T23:59:00"),
        ] {
            let read = read(format, text).expect(text);
            assert_eq!(read.to_string(), plain);
            assert_eq!(InFormat(format, read).to_string(), text);
            assert_eq!(local(plain), Some(read));
        }
        for (format, text) in [
            ("ddMMyyyy", "30022026"),
            ("ddMMyyyy", "3112026"),
            ("ddMMyyyy", "310120260"),
            ("dd.MM.yyyy", "31-01-2026"),
            ("yyyyMMddHHmm", "202601312400"),
            ("yyyyMMddHHmm", "202601312360"),
            ("yyyyMMddHHmmss", "20260131235960"),
        ] {
            assert_eq!(read(format, text), None, "{text}");
        }
    }
}
