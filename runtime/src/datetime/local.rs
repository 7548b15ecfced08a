//! Days with a time of which no offset is known.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use paramtable_core::checks::date_format::{self, Local};
use serde::ser::{Serialize, Serializer};

use super::inline_str::InlineStr;
use crate::plain_text::PlainText;

/// A day and a time of whole seconds where the offset is not known: ISO 8601 without
/// one. On the wire it has the format of its row.
///
/// Without an offset it is no point in time, so it compares with its like only.
///
/// ```
/// use paramtable::LocalDateTime;
///
/// let begin: LocalDateTime = "2026-01-31T23:59:00".parse().unwrap();
/// assert!(begin < "2026-02-01T00:00:00".parse().unwrap());
/// assert!("2026-01-31T23:59:00Z".parse::<LocalDateTime>().is_err());
/// ```
// As text, these are in the order of time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocalDateTime(InlineStr);

impl LocalDateTime {
    /// The text: `2026-01-31T23:59:00`.
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

    pub(crate) fn of(local: Local) -> Self {
        Self(InlineStr::new(&PlainText::of(&local)))
    }

    pub(crate) fn parts(&self) -> Local {
        date_format::local(self.as_str()).expect("a `LocalDateTime` was checked when it was made")
    }
}

/// A text that is not a day with a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseLocalDateTimeError;

impl fmt::Display for ParseLocalDateTimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("must be a date and time without an offset, such as 2026-01-31T23:59:00")
    }
}

impl std::error::Error for ParseLocalDateTimeError {}

impl FromStr for LocalDateTime {
    type Err = ParseLocalDateTimeError;

    fn from_str(text: &str) -> Result<Self, ParseLocalDateTimeError> {
        date_format::local(text).map(Self::of).ok_or(ParseLocalDateTimeError)
    }
}

impl AsRef<str> for LocalDateTime {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for LocalDateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for LocalDateTime {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
