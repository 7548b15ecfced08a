//! Exact decimals from the text of a JSON number: digits and scale are kept, and
//! a number that does not fit is an error, not rounded.

use std::fmt;

use rust_decimal::Decimal;

use crate::{Code, Failure};

/// The most digits that a decimal may have.
pub const MAX_DIGITS: usize = 28;

/// Why a text is not a decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParseDecimalError {
    /// It is not a number as JSON writes them (RFC 8259, section 6).
    Syntax,
    /// It has more than [`MAX_DIGITS`] digits, its exponent expanded.
    TooManyDigits,
}

impl ParseDecimalError {
    /// The failure to report; `as_text` if the number was sent as text.
    pub fn failure(self, as_text: bool) -> Failure {
        let code = match (self, as_text) {
            (Self::Syntax, true) => Code::Format,
            (Self::Syntax, false) => Code::Type,
            (Self::TooManyDigits, _) => Code::Digits,
        };
        Failure::new(code, self.to_string())
    }
}

impl fmt::Display for ParseDecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax => f.write_str("must be a number such as 10.50"),
            Self::TooManyDigits => write!(f, "must have at most {MAX_DIGITS} digits"),
        }
    }
}

/// Reads a number as JSON writes it (RFC 8259, section 6).
///
/// ```
/// use paramtable_core::decimal;
///
/// assert_eq!(decimal::parse("10000.10").unwrap().to_string(), "10000.10");
/// assert_eq!(decimal::parse("1e2").unwrap().to_string(), "100");
/// assert!(decimal::parse("1e-29").is_err());
/// ```
///
/// # Errors
///
/// [`ParseDecimalError`] tells an invalid number from one with too many digits.
pub fn parse(text: &str) -> Result<Decimal, ParseDecimalError> {
    if let Some(small) = small(text) {
        return Ok(small);
    }
    let (negative, number) = match text.strip_prefix('-') {
        Some(number) => (true, number),
        None => (false, text),
    };
    let (number, exponent) = match number.split_once(['e', 'E']) {
        Some((number, exponent)) => (number, parse_exponent(exponent)?),
        None => (number, 0),
    };
    let (integer, fraction) = match number.split_once('.') {
        Some((_, "")) => return Err(ParseDecimalError::Syntax),
        Some(parts) => parts,
        None => (number, ""),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let leading_zero = integer.len() > 1 && integer.starts_with('0');
    if integer.is_empty() || leading_zero || !digits(integer) || !digits(fraction) {
        return Err(ParseDecimalError::Syntax);
    }

    let all = || integer.bytes().chain(fraction.bytes());
    let significant_digits = || all().skip_while(|digit| *digit == b'0');
    let mut significant = significant_digits().count();
    let mut trailing_zeros = all().rev().take_while(|digit| *digit == b'0').count();
    let mut scale = i64::try_from(fraction.len()).unwrap_or(i64::MAX).saturating_sub(exponent);
    // Trailing zeros are kept while they fit: they preserve the sender's scale
    // and do not change the value.
    let room = i64::try_from(MAX_DIGITS).unwrap_or(i64::MAX);
    while scale > 0 && trailing_zeros > 0 && (scale > room || significant > MAX_DIGITS) {
        significant = significant.saturating_sub(1);
        trailing_zeros -= 1;
        scale -= 1;
    }
    if significant == 0 {
        let scale = u32::try_from(scale.clamp(0, room)).unwrap_or(0);
        return Ok(Decimal::new(0, scale));
    }
    let zeros = usize::try_from(-scale).unwrap_or(0);
    if scale > room || significant.saturating_add(zeros) > MAX_DIGITS {
        return Err(ParseDecimalError::TooManyDigits);
    }
    let digits = significant_digits().take(significant).chain(std::iter::repeat_n(b'0', zeros));
    let mantissa = digits.fold(0, |number, digit| number * 10 + i128::from(digit - b'0'));
    let mantissa = if negative { -mantissa } else { mantissa };
    let scale = u32::try_from(scale).unwrap_or(0);
    Decimal::try_from_i128_with_scale(mantissa, scale).map_err(|_| ParseDecimalError::TooManyDigits)
}

/// A number of few digits, with no sign and no exponent, which most numbers are.
fn small(text: &str) -> Option<Decimal> {
    // So many digits fit into 64 bits.
    if text.len() > 18 {
        return None;
    }
    let (mut mantissa, mut point) = (0, None);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'0'..=b'9' => mantissa = mantissa * 10 + i64::from(byte - b'0'),
            b'.' if point.is_none() => point = Some(at),
            _ => return None,
        }
    }
    let integer = point.unwrap_or(text.len());
    let is_json = (integer == 1 || integer > 1 && !text.starts_with('0')) && !text.ends_with('.');
    let scale = point.map_or(0, |point| text.len() - point - 1);
    is_json.then_some(Decimal::new(mantissa, u32::try_from(scale).ok()?))
}

fn parse_exponent(text: &str) -> Result<i64, ParseDecimalError> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(ParseDecimalError::Syntax);
    }
    let size = digits.parse().unwrap_or(i64::MAX);
    Ok(if text.starts_with('-') { -size } else { size })
}

#[cfg(test)]
mod tests {
    use super::{ParseDecimalError, parse};

    fn check(text: &str, reads: Result<&str, ParseDecimalError>) {
        let read = parse(text).map(|decimal| decimal.to_string());
        assert_eq!(read.as_deref().map_err(|why| *why), reads, "{text}");
    }

    #[test]
    fn every_digit_and_the_scale_are_kept() {
        check("0", Ok("0"));
        check("0.1", Ok("0.1"));
        check("-10000.10", Ok("-10000.10"));
        check("123456789012345678", Ok("123456789012345678"));
        check("1234567890123456789012345678", Ok("1234567890123456789012345678"));
        check("0.0000000000000000000000000001", Ok("0.0000000000000000000000000001"));
        check("0.00", Ok("0.00"));
        check("12500.5", Ok("12500.5"));
        check("0.1234567890123456", Ok("0.1234567890123456"));
        check("10.12345678901234567", Ok("10.12345678901234567"));
    }

    #[test]
    fn exponents_are_expanded() {
        check("1e2", Ok("100"));
        check("1.50E+1", Ok("15.0"));
        check("15e-1", Ok("1.5"));
        check("0e999999999999999999999", Ok("0"));
    }

    #[test]
    fn what_does_not_fit_is_said() {
        check("12345678901234567890123456789", Err(ParseDecimalError::TooManyDigits));
        check("1e28", Err(ParseDecimalError::TooManyDigits));
        check("1e-29", Err(ParseDecimalError::TooManyDigits));
        check("1e99999999999999999999", Err(ParseDecimalError::TooManyDigits));
        check("1e-99999999999999999999", Err(ParseDecimalError::TooManyDigits));
    }

    #[test]
    fn zeros_that_say_nothing_are_dropped_where_they_do_not_fit() {
        check("1.0000000000000000000000000000000", Ok("1.000000000000000000000000000"));
    }

    #[test]
    fn only_the_numbers_of_json() {
        for bad in [
            "", "-", "+1", "01", "1.", ".", ".5", "01.5", "1.2.3", "1e", "1e+", "1_000", " 1",
            "1 ", "NaN", "١",
        ] {
            check(bad, Err(ParseDecimalError::Syntax));
        }
    }
}
