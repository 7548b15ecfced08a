//! Points in time and days, kept as the text that was sent.

#[cfg(any(feature = "jiff", feature = "time"))]
mod convert;
mod inline_str;
#[cfg(feature = "jiff")]
mod jiff;
mod local;
#[cfg(feature = "time")]
mod time;

#[cfg(any(feature = "jiff", feature = "time"))]
pub use convert::ConvertDateTimeError;

pub use local::{LocalDateTime, ParseLocalDateTimeError};

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use paramtable_core::checks::{date::is_date, datetime};
use serde::ser::{Serialize, Serializer};

use self::inline_str::InlineStr;

/// A point in time: an RFC 3339 `date-time` (section 5.6) with `T` and `Z` in
/// upper case and a day that exists, kept as the text that was sent.
///
/// ```
/// use paramtable::DateTime;
///
/// let expiry: DateTime = "2026-01-31T23:59:00Z".parse().unwrap();
/// assert_eq!(expiry.as_str(), "2026-01-31T23:59:00Z");
/// assert!("2026-02-30T00:00:00Z".parse::<DateTime>().is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DateTime(InlineStr);

impl DateTime {
    /// The text, as it was sent.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Which of two is the later. Two texts of the same point in time are
    /// equal here and not by `==`.
    pub fn compare(&self, other: &Self) -> Ordering {
        datetime::compare(self.as_str(), other.as_str())
    }

    /// The point in time, which is equal for every text of it.
    #[doc(hidden)]
    pub fn instant(&self) -> Option<datetime::Instant<'_>> {
        datetime::instant(self.as_str())
    }

    /// The same against a text, which is one of the spec.
    #[doc(hidden)]
    pub fn compare_text(&self, other: &str) -> Ordering {
        datetime::compare(self.as_str(), other)
    }

    pub(crate) fn from_checked(text: &str) -> Self {
        Self(InlineStr::new(text))
    }
}

/// A text that is not a point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDateTimeError;

impl fmt::Display for ParseDateTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("must be a date and time such as 2026-01-31T23:59:00Z")
    }
}

impl std::error::Error for ParseDateTimeError {}

impl FromStr for DateTime {
    type Err = ParseDateTimeError;

    fn from_str(text: &str) -> Result<Self, ParseDateTimeError> {
        if datetime::is_datetime(text) {
            Ok(Self::from_checked(text))
        } else {
            Err(ParseDateTimeError)
        }
    }
}

impl AsRef<str> for DateTime {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A day: an RFC 3339 `full-date` (section 5.6) that exists, kept as the text
/// that was sent.
///
/// ```
/// use paramtable::Date;
///
/// let day: Date = "2024-02-29".parse().unwrap();
/// assert!(day < "2024-03-01".parse().unwrap());
/// assert!("2026-02-29".parse::<Date>().is_err());
/// ```
// As text, days are in the order of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(InlineStr);

impl Date {
    /// The text, as it was sent.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Which of two is the later.
    #[doc(hidden)]
    pub fn compare(&self, other: &Self) -> Ordering {
        self.cmp(other)
    }

    /// The same against a text, which is one of the spec.
    #[doc(hidden)]
    pub fn compare_text(&self, other: &str) -> Ordering {
        self.as_str().cmp(other)
    }

    pub(crate) fn from_checked(text: &str) -> Self {
        Self(InlineStr::new(text))
    }
}

/// A text that is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDateError;

impl fmt::Display for ParseDateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("must be a date such as 2026-01-31")
    }
}

impl std::error::Error for ParseDateError {}

impl FromStr for Date {
    type Err = ParseDateError;

    fn from_str(text: &str) -> Result<Self, ParseDateError> {
        if is_date(text) { Ok(Self::from_checked(text)) } else { Err(ParseDateError) }
    }
}

impl AsRef<str> for Date {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
