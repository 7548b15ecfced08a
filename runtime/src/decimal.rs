//! Exact decimals, and how they pass through `serde_json` without loss.

use std::fmt;
use std::str::FromStr;

use paramtable_core::{Failure, decimal as syntax};
use serde::ser::{Serialize, Serializer};

use crate::serialize;

/// An exact decimal of at most 28 digits. It keeps its scale: `10.10` is
/// written as `10.10`, and equals `10.1`.
///
/// ```
/// use paramtable::Decimal;
///
/// let price: Decimal = "10000.10".parse().unwrap();
/// assert_eq!(serde_json::to_string(&price).unwrap(), "10000.10");
/// assert!(price > Decimal::from(10_000));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Decimal(Exact);

/// The arithmetic type within.
#[doc(hidden)]
pub type Exact = rust_decimal::Decimal;

impl Decimal {
    #[doc(hidden)]
    pub const fn from_parts(lo: u32, mid: u32, hi: u32, negative: bool, scale: u32) -> Self {
        Self(Exact::from_parts(lo, mid, hi, negative, scale))
    }

    pub(crate) fn parse(text: &str) -> Result<Self, ParseDecimalError> {
        syntax::parse(text).map(Self).map_err(ParseDecimalError)
    }
}

/// A text that is not a decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDecimalError(syntax::ParseDecimalError);

impl ParseDecimalError {
    pub(crate) fn failure(self, as_text: bool) -> Failure {
        self.0.failure(as_text)
    }
}

impl fmt::Display for ParseDecimalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for ParseDecimalError {}

impl FromStr for Decimal {
    type Err = ParseDecimalError;

    /// Reads a number as JSON writes it (RFC 8259, section 6).
    fn from_str(text: &str) -> Result<Self, ParseDecimalError> {
        Self::parse(text)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl From<Decimal> for Exact {
    fn from(decimal: Decimal) -> Self {
        decimal.0
    }
}

impl From<i32> for Decimal {
    fn from(value: i32) -> Self {
        Self(value.into())
    }
}

impl From<u32> for Decimal {
    fn from(value: u32) -> Self {
        Self(value.into())
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Self {
        Self(value.into())
    }
}

impl From<u64> for Decimal {
    fn from(value: u64) -> Self {
        Self(value.into())
    }
}

impl Serialize for Decimal {
    /// In JSON a number of the same digits and scale; in other formats a whole
    /// number where it is one of 64 bits, else the nearest float.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize::number(&self.0.to_string(), serializer)
    }
}
