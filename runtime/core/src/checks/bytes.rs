//! The constraint `bytes`: how many bytes a text may have in UTF-8.

use super::{Failure, bounds};
use crate::{Code, format_message};

/// How many bytes a text may have in UTF-8 (RFC 3629), where a character takes one
/// to four.
///
/// ```
/// use paramtable_core::checks::Bytes;
///
/// let six = Bytes::ANY.at_most(6);
/// assert!(six.check("界界").is_ok());
/// assert!(six.check("界界a").is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bytes {
    min: usize,
    max: usize,
}

impl Bytes {
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

    /// Whether `text` has neither too few bytes nor too many.
    #[inline]
    pub fn is_satisfied_by(&self, text: &str) -> bool {
        (self.min..=self.max).contains(&text.len())
    }

    /// The same, and the failure where it has.
    ///
    /// # Errors
    ///
    /// [`Code::Bytes`] if it has.
    pub fn check(&self, text: &str) -> Result<(), Failure> {
        if self.is_satisfied_by(text) {
            return Ok(());
        }
        let bytes = text.len();
        Err(Failure::new(
            Code::Bytes,
            format_message(format_args!("must have {self} in UTF-8, but has {bytes}")),
        ))
    }
}

impl std::fmt::Display for Bytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let min = (self.min > 0).then_some(self.min);
        let max = (self.max < usize::MAX).then_some(self.max);
        let plural = if max.or(min) == Some(1) { "" } else { "s" };
        write!(f, "{} byte{plural}", bounds::words(min, max))
    }
}

#[cfg(test)]
mod tests {
    use super::Bytes;

    fn check(bytes: Bytes, text: &str, expected: Option<&str>) {
        let result = bytes.check(text).err().map(|failure| failure.message);
        assert_eq!(result.as_deref(), expected, "{text:?}");
    }

    #[test]
    fn bounds_are_inclusive_and_count_bytes() {
        let bytes = Bytes::ANY.at_least(1).at_most(4);
        check(bytes, "", Some("must have 1 to 4 bytes in UTF-8, but has 0"));
        check(bytes, "abcd", None);
        check(bytes, "äö", None);
        check(bytes, "😀", None);
        check(bytes, "äöa", Some("must have 1 to 4 bytes in UTF-8, but has 5"));
    }
}
