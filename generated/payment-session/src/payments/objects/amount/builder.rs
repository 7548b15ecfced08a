// Made from spec/payments/objects/amount.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

/// A builder of `Amount`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct AmountBuilder<HasValue = p::Missing, HasCurrency = p::Missing> {
    given: (HasValue, HasCurrency),
}

mod needs_Amount {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Amount` needs `value`: call `.value(...)` before `build` or `check`",
        label = "`value` was not set"
    )]
    pub trait Value: p::Provided<::paramtable::Decimal> {}
    impl Value for p::Given<::paramtable::Decimal> {}
    #[diagnostic::on_unimplemented(
        message = "`Amount` needs `currency`: call `.currency(...)` before `build` or `check`",
        label = "`currency` was not set"
    )]
    pub trait Currency: p::Provided<root::Currency> {}
    impl Currency for p::Given<root::Currency> {}
}

impl root::Amount {
    /// Starts with nothing set.
    pub fn builder() -> AmountBuilder {
        AmountBuilder {
            given: (p::Missing, p::Missing),
        }
    }
}

impl<HasValue, HasCurrency> AmountBuilder<HasValue, HasCurrency> {
    /// How much, in units of the currency.
    ///
    /// `value`: decimal, at most 18 digits, mandatory.
    ///
    /// Example: `10000`
    pub fn value(
        self,
        value: impl ::core::convert::Into<::paramtable::Decimal>,
    ) -> AmountBuilder<p::Given<::paramtable::Decimal>, HasCurrency> {
        AmountBuilder {
            given: (p::Given(value.into()), self.given.1),
        }
    }
}

impl<HasValue, HasCurrency> AmountBuilder<HasValue, HasCurrency> {
    /// The currency.
    ///
    /// `currency`: `Currency`, mandatory.
    pub fn currency(
        self,
        value: root::Currency,
    ) -> AmountBuilder<HasValue, p::Given<root::Currency>> {
        AmountBuilder {
            given: (self.given.0, p::Given(value)),
        }
    }
}

impl<HasValue, HasCurrency> AmountBuilder<HasValue, HasCurrency> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Amount
    where
        HasValue: needs_Amount::Value,
        HasCurrency: needs_Amount::Currency,
    {
        root::Amount {
            value: self.given.0.into_value(),
            currency: self.given.1.into_value(),
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::Amount>,
        ::paramtable::Violations,
    >
    where
        HasValue: needs_Amount::Value,
        HasCurrency: needs_Amount::Currency,
    {
        self.build().check()
    }
}
