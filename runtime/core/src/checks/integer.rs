//! The constraint `range` of an integer.

use std::ops::Bound;

use super::{Failure, Range};
use crate::{Code, format_message};

/// The bounds of a whole number of 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Integer {
    range: Range<i64>,
}

impl Integer {
    /// No bounds but those of 64 bits.
    pub const ANY: Self = Self { range: Range::ANY };

    /// Within bounds.
    #[must_use]
    pub const fn within(range: Range<i64>) -> Self {
        Self { range }
    }

    /// The same with a lower bound, inclusive.
    #[must_use]
    pub const fn at_least(self, min: i64) -> Self {
        Self { range: Range { lower: Bound::Included(min), ..self.range } }
    }

    /// The same with an upper bound, inclusive.
    #[must_use]
    pub const fn at_most(self, max: i64) -> Self {
        Self { range: Range { upper: Bound::Included(max), ..self.range } }
    }

    /// The same with a lower bound, exclusive.
    #[must_use]
    pub const fn above(self, above: i64) -> Self {
        Self { range: Range { lower: Bound::Excluded(above), ..self.range } }
    }

    /// The same with an upper bound, exclusive.
    #[must_use]
    pub const fn below(self, below: i64) -> Self {
        Self { range: Range { upper: Bound::Excluded(below), ..self.range } }
    }

    /// Whether `value` lies within the bounds.
    ///
    /// # Errors
    ///
    /// [`Code::Range`] if it does not.
    pub fn check(&self, value: i64) -> Result<(), Failure> {
        if self.range.contains(&value) { Ok(()) } else { Err(self.failure()) }
    }

    fn failure(&self) -> Failure {
        Failure::new(Code::Range, format_message(format_args!("must be {}", self.range)))
    }

    /// The failure of a number that does not fit into 64 bits.
    pub fn too_large(&self) -> Failure {
        if self.range.limits().count() == 2 {
            self.failure()
        } else {
            Failure::new(Code::Range, "must be a 64-bit integer in plain digits")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Integer;

    #[test]
    fn the_message_names_the_bounds() {
        let month = Integer::ANY.at_least(1).at_most(12);
        let failure = month.check(13).expect_err("there is no thirteenth month");
        assert_eq!(failure.message, "must be between 1 and 12");
        let positive = Integer::ANY.above(0);
        assert!(positive.check(1).is_ok());
        let failure = positive.check(0).expect_err("0 is not above 0");
        assert_eq!(failure.message, "must be greater than 0");
    }
}
