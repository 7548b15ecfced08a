// Made from spec/payments/objects/amount.yaml by `paramtable generate`. Do not edit: change the page.

/// A sum of money.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// How much, in units of the currency.
    ///
    /// `value`: decimal, at most 18 digits, mandatory.
    ///
    /// Example: `10000`
    pub value: ::paramtable::Decimal,
    /// The currency.
    ///
    /// `currency`: [`Currency`], mandatory.
    pub currency: Currency,
}

/// A currency, by its code in ISO 4217.
///
/// `Currency`: string, 1 to 3 characters.
///
/// Example: `IDR`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Currency(String);

pub use self::builder::AmountBuilder;
mod builder;
mod decode;
mod serialize;
mod validate;
