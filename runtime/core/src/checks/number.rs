//! The constraints of a decimal: its digits, then its range.

use rust_decimal::Decimal;

use super::{Digits, Failure, bounds};
use crate::{Code, format_message};

/// All constraints of a row on a decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    digits: Digits,
    min: Option<Decimal>,
    max: Option<Decimal>,
}

impl Number {
    /// Any decimal.
    pub const ANY: Self = Self { digits: Digits::ANY, min: None, max: None };

    /// The same with no more digits than `digits`.
    #[must_use]
    pub const fn digits(self, digits: Digits) -> Self {
        Self { digits, ..self }
    }

    /// The same with a lower bound, inclusive.
    #[must_use]
    pub const fn at_least(self, min: Decimal) -> Self {
        Self { min: Some(min), ..self }
    }

    /// The same with an upper bound, inclusive.
    #[must_use]
    pub const fn at_most(self, max: Decimal) -> Self {
        Self { max: Some(max), ..self }
    }

    /// Whether `value` breaks no constraint.
    pub fn is_satisfied_by(&self, value: Decimal) -> bool {
        self.digits.is_satisfied_by(value)
            && self.min.is_none_or(|min| value >= min)
            && self.max.is_none_or(|max| value <= max)
    }

    /// Checks `value` against each constraint.
    pub fn check(&self, value: Decimal) -> impl Iterator<Item = Failure> {
        let below = self.min.is_some_and(|min| value < min);
        let above = self.max.is_some_and(|max| value > max);
        let range = (below || above).then(|| {
            let allowed = bounds::between(self.min, self.max);
            Failure::new(Code::Range, format_message(format_args!("must be {allowed}")))
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
