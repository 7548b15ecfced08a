//! The constraint `digits` of a decimal.

use rust_decimal::Decimal;

use super::Broken;
use crate::{Code, sentence};

/// How many digits a decimal may have. Digits are counted canonically: with the
/// exponent expanded, without leading zeros and without trailing zeros after
/// the point.
///
/// ```
/// use paramtable_core::checks::Digits;
///
/// let cents = Digits::ANY.fraction(2);
/// assert!(cents.check("10.100".parse().unwrap()).is_ok());
/// assert!(cents.check("10.101".parse().unwrap()).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digits {
    total: u32,
    integer: u32,
    fraction: u32,
}

impl Digits {
    /// As many as a decimal can have.
    pub const ANY: Self = Self { total: u32::MAX, integer: u32::MAX, fraction: u32::MAX };

    /// The same with at most `most` digits on both sides of the point together.
    #[must_use]
    pub const fn total(self, most: u32) -> Self {
        Self { total: most, ..self }
    }

    /// The same with at most `most` digits before the point.
    #[must_use]
    pub const fn integer(self, most: u32) -> Self {
        Self { integer: most, ..self }
    }

    /// The same with at most `most` digits after the point.
    #[must_use]
    pub const fn fraction(self, most: u32) -> Self {
        Self { fraction: most, ..self }
    }

    /// Whether `value` has no more digits than it may.
    pub fn holds(&self, value: Decimal) -> bool {
        // Zeros behind the point can only make it more digits, and taking them
        // away is a division for each.
        self.holds_as_written(value) || self.holds_as_written(value.normalize())
    }

    fn holds_as_written(&self, value: Decimal) -> bool {
        let fraction = value.scale();
        let mantissa = value.mantissa().unsigned_abs();
        // Of 128 bits a logarithm is a division, and nearly all need only 64.
        let log = match u64::try_from(mantissa) {
            Ok(mantissa) => mantissa.checked_ilog10(),
            Err(_) => mantissa.checked_ilog10(),
        };
        let significant = log.map_or(0, |log| log + 1);
        // 0.05 has a mantissa of one digit and two digits after the point.
        let integer = significant.saturating_sub(fraction);
        integer + fraction <= self.total && integer <= self.integer && fraction <= self.fraction
    }

    /// The same, and what is said if it has more.
    ///
    /// # Errors
    ///
    /// [`Code::Digits`] if it has.
    pub fn check(&self, value: Decimal) -> Result<(), Broken> {
        if self.holds(value) {
            return Ok(());
        }
        Err(Broken::new(Code::Digits, sentence(format_args!("must have {self}"))))
    }
}

impl std::fmt::Display for Digits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let bounds = [
            (self.total, "in total"),
            (self.integer, "before the decimal point"),
            (self.fraction, "after the decimal point"),
        ];
        // "At most 18 digits in total, at most 2 after the decimal point".
        let mut is_first = true;
        for (most, place) in bounds.into_iter().filter(|(most, _)| *most < u32::MAX) {
            match (std::mem::take(&mut is_first), most) {
                (true, 1) => write!(f, "at most 1 digit {place}")?,
                (true, most) => write!(f, "at most {most} digits {place}")?,
                (false, most) => write!(f, ", at most {most} {place}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Digits;

    fn check(digits: Digits, value: &str, holds: bool) {
        let value = value.parse().expect("a decimal");
        assert_eq!(digits.check(value).is_ok(), holds, "{value}");
    }

    #[test]
    fn zeros_that_say_nothing_do_not_count() {
        check(Digits::ANY.total(3), "00123", true);
        check(Digits::ANY.total(3), "1.2300", true);
        check(Digits::ANY.total(3), "1230", false);
        check(Digits::ANY.total(0), "0", true);
    }

    #[test]
    fn both_sides_of_the_point() {
        let digits = Digits::ANY.integer(2).fraction(1);
        check(digits, "99.9", true);
        check(digits, "-99.9", true);
        check(digits, "100", false);
        check(digits, "0.05", false);
    }
}
