//! The constraint `digits` of a decimal.

use rust_decimal::Decimal;

use super::Failure;
use crate::{Code, format_message};

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

    /// The same with at most `max` digits on both sides of the point together.
    #[must_use]
    pub const fn total(self, max: u32) -> Self {
        Self { total: max, ..self }
    }

    /// The same with at most `max` digits before the point.
    #[must_use]
    pub const fn integer(self, max: u32) -> Self {
        Self { integer: max, ..self }
    }

    /// The same with at most `max` digits after the point.
    #[must_use]
    pub const fn fraction(self, max: u32) -> Self {
        Self { fraction: max, ..self }
    }

    /// Whether `value` has no more digits than it may.
    pub fn is_satisfied_by(&self, value: Decimal) -> bool {
        // Zeros behind the point can only make it more digits, and taking them
        // away is a division for each.
        self.fits_as_written(value) || self.fits_as_written(value.normalize())
    }

    fn fits_as_written(&self, value: Decimal) -> bool {
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

    /// Checks the same, and reports a failure.
    ///
    /// # Errors
    ///
    /// [`Code::Digits`] if it has.
    pub fn check(&self, value: Decimal) -> Result<(), Failure> {
        if self.is_satisfied_by(value) {
            return Ok(());
        }
        Err(Failure::new(Code::Digits, format_message(format_args!("must have {self}"))))
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
        for (max, place) in bounds.into_iter().filter(|(max, _)| *max < u32::MAX) {
            match (std::mem::take(&mut is_first), max) {
                (true, 1) => write!(f, "at most 1 digit {place}")?,
                (true, max) => write!(f, "at most {max} digits {place}")?,
                (false, max) => write!(f, ", at most {max} {place}")?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Digits;

    fn check(digits: Digits, value: &str, is_valid: bool) {
        let value = value.parse().expect("a decimal");
        assert_eq!(digits.check(value).is_ok(), is_valid, "{value}");
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
