//! The constraint `length`: how many characters a text may have.

use super::{Failure, bounds};
use crate::{Code, format_message};

/// How many characters (Unicode scalar values, not bytes) a text may have.
///
/// ```
/// use paramtable_core::checks::Length;
///
/// let twenty = Length::ANY.at_most(20);
/// assert!(twenty.check(&"界".repeat(20)).is_ok());
/// assert!(twenty.check(&"界".repeat(21)).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    min: usize,
    max: usize,
}

impl Length {
    /// No bounds.
    pub const ANY: Self = Self { min: 0, max: usize::MAX };

    /// The same with a lower bound, inclusive.
    #[must_use]
    pub const fn at_least(self, min: usize) -> Self {
        Self { min, ..self }
    }

    /// The same with an upper bound, inclusive.
    #[must_use]
    pub const fn at_most(self, max: usize) -> Self {
        Self { max, ..self }
    }

    /// Whether `text` is neither too short nor too long.
    #[inline]
    pub fn is_satisfied_by(&self, text: &str) -> bool {
        // A character takes one to four bytes, so most texts need no counting.
        let bytes = text.len();
        let is_certain = bytes <= self.max && bytes.div_ceil(4) >= self.min;
        is_certain || (self.min..=self.max).contains(&text.chars().count())
    }

    /// Checks the same, and reports a failure.
    ///
    /// # Errors
    ///
    /// [`Code::Length`] if it is.
    pub fn check(&self, text: &str) -> Result<(), Failure> {
        if self.is_satisfied_by(text) {
            return Ok(());
        }
        let characters = text.chars().count();
        Err(Failure::new(
            Code::Length,
            format_message(format_args!("must have {self}, but has {characters}")),
        ))
    }
}

impl std::fmt::Display for Length {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let min = (self.min > 0).then_some(self.min);
        let max = (self.max < usize::MAX).then_some(self.max);
        let plural = if max.or(min) == Some(1) { "" } else { "s" };
        write!(f, "{} character{plural}", bounds::words(min, max))
    }
}

#[cfg(test)]
mod tests {
    use super::Length;

    fn check(length: Length, text: &str, expected: Option<&str>) {
        let result = length.check(text).err().map(|failure| failure.message);
        assert_eq!(result.as_deref(), expected, "{text:?}");
    }

    #[test]
    fn bounds_are_inclusive_and_count_characters() {
        let length = Length::ANY.at_least(1).at_most(3);
        check(length, "", Some("must have 1 to 3 characters, but has 0"));
        check(length, "a", None);
        check(length, "äöü", None);
        check(length, "😀😀😀", None);
        check(length, "abcd", Some("must have 1 to 3 characters, but has 4"));
    }

    #[test]
    fn a_lower_bound_is_not_met_by_wide_characters() {
        let length = Length::ANY.at_least(2);
        check(length, "😀", Some("must have at least 2 characters, but has 1"));
    }

    #[test]
    fn equal_bounds_are_said_as_one() {
        let length = Length::ANY.at_least(3).at_most(3);
        check(length, "ab", Some("must have exactly 3 characters, but has 2"));
    }
}
