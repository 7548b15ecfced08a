//! The constraints of a decimal: its digits, then its range.

use std::ops::Bound;

use rust_decimal::Decimal;

use super::{Digits, Failure, Range};
use crate::{Code, format_message};

/// All constraints of a row on a decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    digits: Digits,
    range: Range<Decimal>,
}

impl Number {
    /// Any decimal.
    pub const ANY: Self = Self { digits: Digits::ANY, range: Range::ANY };

    /// The same with no more digits than `digits`.
    #[must_use]
    pub const fn digits(self, digits: Digits) -> Self {
        Self { digits, ..self }
    }

    /// The same within bounds.
    #[must_use]
    pub const fn within(self, range: Range<Decimal>) -> Self {
        Self { range, ..self }
    }

    /// The same with a lower bound, inclusive.
    #[must_use]
    pub const fn at_least(self, min: Decimal) -> Self {
        Self { range: Range { lower: Bound::Included(min), ..self.range }, ..self }
    }

    /// The same with an upper bound, inclusive.
    #[must_use]
    pub const fn at_most(self, max: Decimal) -> Self {
        Self { range: Range { upper: Bound::Included(max), ..self.range }, ..self }
    }

    /// The same with a lower bound, exclusive.
    #[must_use]
    pub const fn above(self, above: Decimal) -> Self {
        Self { range: Range { lower: Bound::Excluded(above), ..self.range }, ..self }
    }

    /// The same with an upper bound, exclusive.
    #[must_use]
    pub const fn below(self, below: Decimal) -> Self {
        Self { range: Range { upper: Bound::Excluded(below), ..self.range }, ..self }
    }

    /// Whether `value` breaks no constraint.
    pub fn is_satisfied_by(&self, value: Decimal) -> bool {
        self.digits.is_satisfied_by(value) && self.range.contains(&value)
    }

    /// Checks `value` against each constraint.
    pub fn check(&self, value: Decimal) -> impl Iterator<Item = Failure> {
        let range = (!self.range.contains(&value)).then(|| {
            Failure::new(Code::Range, format_message(format_args!("must be {}", self.range)))
        });
        self.digits.check(value).err().into_iter().chain(range)
    }
}

#[cfg(test)]
mod tests {
    use super::{Digits, Number};
    use crate::Code;
    use rust_decimal::Decimal;

    #[test]
    fn each_broken_constraint_is_one() {
        let number = Number::ANY.digits(Digits::ANY.fraction(0)).at_most(Decimal::TEN);
        let codes: Vec<_> =
            number.check(Decimal::new(105, 1)).map(|failure| failure.code).collect();
        assert_eq!(codes, [Code::Digits, Code::Range]);
    }
}
