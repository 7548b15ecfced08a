//! The constraint `range` of an integer.

use super::{Failure, bounds};
use crate::{Code, format_message};

/// The inclusive bounds of a whole number of 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Integer {
    min: i64,
    max: i64,
}

impl Integer {
    /// No bounds but those of 64 bits.
    pub const ANY: Self = Self { min: i64::MIN, max: i64::MAX };

    /// The same with a lower bound, inclusive.
    #[must_use]
    pub const fn at_least(self, min: i64) -> Self {
        Self { min, ..self }
    }

    /// The same with an upper bound, inclusive.
    #[must_use]
    pub const fn at_most(self, max: i64) -> Self {
        Self { max, ..self }
    }

    /// Whether `value` lies within the bounds.
    ///
    /// # Errors
    ///
    /// [`Code::Range`] if it does not.
    pub fn check(&self, value: i64) -> Result<(), Failure> {
        if (self.min..=self.max).contains(&value) {
            return Ok(());
        }
        Err(self.failure())
    }

    fn failure(&self) -> Failure {
        let min = (self.min > i64::MIN).then_some(self.min);
        let max = (self.max < i64::MAX).then_some(self.max);
        Failure::new(
            Code::Range,
            format_message(format_args!("must be {}", bounds::between(min, max))),
        )
    }

    /// The failure of a number that does not fit into 64 bits.
    pub fn too_large(&self) -> Failure {
        if self.min > i64::MIN && self.max < i64::MAX {
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
    fn bounds_are_inclusive() {
        let month = Integer::ANY.at_least(1).at_most(12);
        assert!(month.check(1).is_ok());
        assert!(month.check(12).is_ok());
        let failure = month.check(13).expect_err("there is no thirteenth month");
        assert_eq!(failure.message, "must be between 1 and 12");
    }
}
