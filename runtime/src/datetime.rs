//! Points in time, kept as the text that was sent.

use std::fmt;
use std::str::FromStr;

use paramtable_core::checks::datetime::is_datetime;
use serde::ser::{Serialize, Serializer};

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
pub struct DateTime(Box<str>);

impl DateTime {
    /// The text, as it was sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(crate) fn from_checked(text: &str) -> Self {
        Self(text.into())
    }
}

/// A text that is not a point in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotDateTime;

impl fmt::Display for NotDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("must be a date and time such as 2026-01-31T23:59:00Z")
    }
}

impl std::error::Error for NotDateTime {}

impl FromStr for DateTime {
    type Err = NotDateTime;

    fn from_str(text: &str) -> Result<Self, NotDateTime> {
        if is_datetime(text) { Ok(Self::from_checked(text)) } else { Err(NotDateTime) }
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for DateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}
