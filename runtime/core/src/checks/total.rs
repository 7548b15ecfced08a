//! Sums and products in a comparison, exact or not known at all.

use std::cmp::Ordering;

use rust_decimal::Decimal;

use crate::Truth;

/// The most digits that a step of a computation may have, before and after the point.
const MOST_DIGITS: u32 = 28;

/// A value that a sum takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operand {
    /// There is none, so it adds nothing.
    Nothing,
    /// It is not known.
    Unknown,
    /// The default of a parameter that was not sent.
    Default(Decimal),
    /// One that was sent.
    Sent(Decimal),
}

impl Operand {
    /// The product with another. Without one of the two there is none.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        let (one, two) = match (self, other) {
            (Self::Nothing, _) | (_, Self::Nothing) => return Self::Nothing,
            (Self::Unknown, _) | (_, Self::Unknown) => return Self::Unknown,
            (Self::Default(one), Self::Default(two)) => {
                return multiply(one, two).map_or(Self::Unknown, Self::Default);
            }
            (Self::Default(one) | Self::Sent(one), Self::Default(two) | Self::Sent(two)) => {
                (one, two)
            }
        };
        multiply(one, two).map_or(Self::Unknown, Self::Sent)
    }
}

/// One side of a comparison: what was added so far.
#[derive(Clone, Copy, Debug)]
pub struct Total {
    /// Not known if something in it is not, or if a step had too many digits.
    sum: Option<Decimal>,
    /// Whether it holds something that was sent, or a number of the page.
    is_given: bool,
}

impl Total {
    /// Nothing so far.
    pub const NOTHING: Self = Self { sum: Some(Decimal::ZERO), is_given: false };

    /// A number that a page names.
    pub const fn of(number: Decimal) -> Self {
        Self { sum: Some(number), is_given: true }
    }

    /// Adds a value.
    pub fn add(&mut self, operand: Operand) {
        self.is_given |= matches!(operand, Operand::Sent(_));
        let added = match operand {
            Operand::Nothing => return,
            Operand::Unknown => None,
            Operand::Default(value) | Operand::Sent(value) => Some(value),
        };
        self.sum = self.sum.zip(added).and_then(|(sum, value)| add(sum, value));
    }

    /// Adds one, of something that was sent.
    pub fn count(&mut self) {
        self.add(Operand::Sent(Decimal::ONE));
    }

    /// Takes a list whose elements are added, or not if it is not known.
    pub fn list(&mut self, sent: Truth) {
        self.is_given |= sent.is_true();
    }

    /// There may be more that is not known.
    pub fn spoil(&mut self) {
        self.sum = None;
    }

    /// Whether two sides stand to each other in a way. Both have to hold something that
    /// was given; what is not known may.
    pub fn compare(self, other: Self, holds: impl FnOnce(Ordering) -> bool) -> Truth {
        match (self.sum, other.sum) {
            (Some(one), Some(other_sum)) => {
                (!self.is_given || !other.is_given || holds(one.cmp(&other_sum))).into()
            }
            _ => Truth::Unknown,
        }
    }
}

/// The sum of two numbers, if it has few enough digits.
fn add(one: Decimal, other: Decimal) -> Option<Decimal> {
    let (one, other) = (one.normalize(), other.normalize());
    let scale = one.scale().max(other.scale());
    let aligned = |number: Decimal| {
        let factor = 10_i128.checked_pow(scale - number.scale())?;
        number.mantissa().checked_mul(factor)
    };
    exact(aligned(one)?.checked_add(aligned(other)?)?, scale)
}

/// The product of two numbers, if it has few enough digits.
fn multiply(one: Decimal, other: Decimal) -> Option<Decimal> {
    let (one, other) = (one.normalize(), other.normalize());
    exact(one.mantissa().checked_mul(other.mantissa())?, one.scale() + other.scale())
}

/// A number by its digits and how many of them are after the point.
fn exact(mut digits: i128, mut scale: u32) -> Option<Decimal> {
    while scale > 0 && digits % 10 == 0 {
        digits /= 10;
        scale -= 1;
    }
    let is_short = digits.unsigned_abs() < 10_u128.pow(MOST_DIGITS) && scale <= MOST_DIGITS;
    is_short.then(|| Decimal::from_i128_with_scale(digits, scale))
}

#[cfg(test)]
mod tests {
    use std::cmp::Ordering;

    use rust_decimal::Decimal;

    use super::{Operand, Total, add, multiply};
    use crate::Truth;

    fn number(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    #[test]
    fn steps_are_exact_or_not_known() {
        let check = |got: Option<Decimal>, expected: Option<&str>| {
            assert_eq!(got, expected.map(number));
        };
        check(add(number("0.1"), number("0.2")), Some("0.3"));
        check(add(number("9999999999999999999999999999"), number("1")), None);
        check(add(number("1000000000000000000000000000"), number("0.1")), None);
        check(add(number("0.5"), number("-0.5")), Some("0"));
        check(multiply(number("0.5"), number("0.2")), Some("0.1"));
        check(multiply(number("1.10"), number("3")), Some("3.3"));
        check(
            multiply(number("0.00000000000001"), number("0.00000000000001")),
            Some("0.0000000000000000000000000001"),
        );
        check(multiply(number("0.000000000000001"), number("0.00000000000001")), None);
        check(
            multiply(number("99999999999999"), number("99999999999999")),
            Some("9999999999999800000000000001"),
        );
        check(multiply(number("999999999999999"), number("99999999999999")), None);
    }

    #[test]
    fn a_side_without_anything_given_is_not_judged() {
        let total = |operands: &[Operand]| {
            let mut total = Total::NOTHING;
            for operand in operands {
                total.add(*operand);
            }
            total
        };
        let [one, two] = [Decimal::ONE, Decimal::TWO];
        let number = Total::of(one);
        let is_most = |side: Total| side.compare(number, Ordering::is_le);
        assert_eq!(is_most(total(&[])), Truth::True);
        assert_eq!(is_most(total(&[Operand::Default(two)])), Truth::True);
        assert_eq!(is_most(total(&[Operand::Sent(one)])), Truth::True);
        assert_eq!(is_most(total(&[Operand::Sent(one), Operand::Default(two)])), Truth::False);
        assert_eq!(is_most(total(&[Operand::Sent(two), Operand::Nothing])), Truth::False);
        assert_eq!(is_most(total(&[Operand::Sent(two), Operand::Unknown])), Truth::Unknown);
        assert_eq!(Operand::Sent(two).times(Operand::Nothing), Operand::Nothing);
        assert_eq!(Operand::Unknown.times(Operand::Nothing), Operand::Nothing);
        assert_eq!(Operand::Sent(two).times(Operand::Default(two)), Operand::Sent(two + two));
    }
}
