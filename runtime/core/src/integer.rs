//! Whole numbers of 64 bits from the text of a JSON number, exactly.

use crate::checks::Integer;
use crate::decimal::{self, ParseDecimalError};
use crate::{Code, Failure};

/// Why a text is not a whole number of 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseIntegerError {
    /// It is not a number as JSON writes them (RFC 8259, section 6).
    Syntax,
    /// It has a fraction.
    Fraction,
    /// It is too large: for 64 bits or, with a point or an exponent, for the 53
    /// that every reader of JSON keeps.
    TooLarge,
}

impl ParseIntegerError {
    /// The failure to report for a row with `range`; `as_text` if the number was
    /// sent as text.
    pub fn failure(self, range: &Integer, as_text: bool) -> Failure {
        let code = if as_text { Code::Format } else { Code::Type };
        match self {
            Self::Syntax => Failure::new(code, "must be an integer"),
            Self::Fraction => Failure::new(code, "must be an integer, not a fraction"),
            Self::TooLarge => range.too_large(),
        }
    }
}

/// Reads a whole number in whatever notation JSON gives it: `1`, `1.0`, `1e2`.
///
/// ```
/// use paramtable_core::integer::{ParseIntegerError, parse};
///
/// assert_eq!(parse("1.50e1"), Ok(15));
/// assert_eq!(parse("1.5"), Err(ParseIntegerError::Fraction));
/// assert_eq!(parse("1e999"), Err(ParseIntegerError::TooLarge));
/// ```
///
/// # Errors
///
/// [`ParseIntegerError`] has the reason.
pub fn parse(text: &str) -> Result<i64, ParseIntegerError> {
    const EXACT: u64 = 1 << 53;
    let digits = text.strip_prefix('-').unwrap_or(text);
    if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) {
        if digits.len() > 1 && digits.starts_with('0') {
            return Err(ParseIntegerError::Syntax);
        }
        return text.parse().map_err(|_| ParseIntegerError::TooLarge);
    }
    match decimal::parse(text) {
        Ok(number) if !number.fract().is_zero() => Err(ParseIntegerError::Fraction),
        Ok(number) => {
            let whole =
                i64::try_from(number.trunc().mantissa() / 10_i128.pow(number.trunc().scale()));
            whole
                .ok()
                .filter(|whole| whole.unsigned_abs() <= EXACT)
                .ok_or(ParseIntegerError::TooLarge)
        }
        Err(ParseDecimalError::Syntax) => Err(ParseIntegerError::Syntax),
        Err(ParseDecimalError::TooManyDigits) if has_fraction(text) => {
            Err(ParseIntegerError::Fraction)
        }
        Err(ParseDecimalError::TooManyDigits) => Err(ParseIntegerError::TooLarge),
    }
}

/// Whether any digit but 0 is behind the point, the exponent expanded.
fn has_fraction(number: &str) -> bool {
    let (number, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (integer, fraction) = number.split_once('.').unwrap_or((number, ""));
    let integer = integer.trim_start_matches('-');
    // An exponent too long for 64 bits moves every digit to one side.
    let limit = if exponent.starts_with('-') { i64::MIN / 2 } else { i64::MAX / 2 };
    let exponent = exponent.parse::<i64>().unwrap_or(limit).clamp(i64::MIN / 2, i64::MAX / 2);
    let point = i64::try_from(integer.len()).unwrap_or(i64::MAX / 4).saturating_add(exponent);
    let digits = integer.bytes().chain(fraction.bytes());
    (0..).zip(digits).any(|(index, digit)| index >= point && digit != b'0')
}

#[cfg(test)]
mod tests {
    use super::{ParseIntegerError, parse};

    #[test]
    fn in_every_notation() {
        for (text, value) in [
            ("0", 0),
            ("-0", 0),
            ("-1.0", -1),
            ("1e2", 100),
            ("10e-1", 1),
            ("9223372036854775807", i64::MAX),
            ("-9223372036854775808", i64::MIN),
            ("9007199254740992.0", 1 << 53),
        ] {
            assert_eq!(parse(text), Ok(value), "{text}");
        }
    }

    #[test]
    fn what_is_none() {
        use ParseIntegerError::{Fraction, Syntax, TooLarge};
        for (text, why) in [
            ("", Syntax),
            ("-", Syntax),
            ("01", Syntax),
            ("+1", Syntax),
            ("1.", Syntax),
            ("a", Syntax),
            ("0.5", Fraction),
            ("1.00000000000000000000000000000001", Fraction),
            ("1e-400", Fraction),
            ("1e-99999999999999999999999", Fraction),
            ("10000000000000000000000000000.5", Fraction),
            ("100000000000000000000000000000.0", TooLarge),
            ("1e99999999999999999999999", TooLarge),
            ("9223372036854775808", TooLarge),
            ("9007199254740993.0", TooLarge),
            ("1e19", TooLarge),
            ("1e400", TooLarge),
            ("-1e400", TooLarge),
        ] {
            assert_eq!(parse(text), Err(why), "{text}");
        }
    }
}
