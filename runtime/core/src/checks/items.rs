//! The constraint `items`: how many elements a list, map or free-form object may have.

use super::{Failure, bounds};
use crate::{Code, format_message};

/// How many elements there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Items {
    min: usize,
    max: usize,
}

impl Items {
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

    /// Whether so many are allowed.
    pub fn holds(&self, count: usize) -> bool {
        (self.min..=self.max).contains(&count)
    }

    /// Checks the same, and reports a failure.
    ///
    /// # Errors
    ///
    /// [`Code::Items`] if they are not.
    pub fn check(&self, count: usize) -> Result<(), Failure> {
        if self.holds(count) {
            return Ok(());
        }
        let min = (self.min > 0).then_some(self.min);
        let max = (self.max < usize::MAX).then_some(self.max);
        let plural = if max.or(min) == Some(1) { "" } else { "s" };
        let allowed = bounds::words(min, max);
        let message =
            format_message(format_args!("must have {allowed} item{plural}, but has {count}"));
        Err(Failure::new(Code::Items, message))
    }
}

#[cfg(test)]
mod tests {
    use super::Items;

    #[test]
    fn bounds_are_inclusive() {
        let items = Items::ANY.at_least(1).at_most(2);
        assert!(items.check(1).is_ok() && items.check(2).is_ok());
        let failure = items.check(0).expect_err("none is too few");
        assert_eq!(failure.message, "must have 1 to 2 items, but has 0");
    }
}
