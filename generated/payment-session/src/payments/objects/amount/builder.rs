// Made from spec/payments/objects/amount.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

/// A builder of `Amount`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct AmountBuilder<S = p::Unset2>(AmountSlots, p::PhantomData<(S,)>);

mod needs_Amount {
    #[diagnostic::on_unimplemented(
        message = "`Amount` needs `value`: call `.value(...)` before `build` or `check`",
        label = "`value` was not set"
    )]
    pub trait Value {}
    impl Value for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Amount` needs `currency`: call `.currency(...)` before `build` or `check`",
        label = "`currency` was not set"
    )]
    pub trait Currency {}
    impl Currency for super::p::Set {}
}

impl root::Amount {
    /// Starts with nothing set.
    pub fn builder() -> AmountBuilder {
        AmountBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> AmountBuilder<S> {
    /// How much, in units of the currency. `value`: decimal, at most 18 digits, mandatory. Example: `10000`
    pub fn value(mut self, value: impl Into<p::Decimal>) -> AmountBuilder<S::Set0> {
        self.0.value = p::Slot::Value(value.into());
        AmountBuilder(self.0, p::PhantomData)
    }
    /// The currency. `currency`: `Currency`, mandatory.
    pub fn currency(mut self, value: root::Currency) -> AmountBuilder<S::Set1> {
        self.0.currency = p::Slot::Value(value);
        AmountBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Amount
    where
        S::State0: needs_Amount::Value,
        S::State1: needs_Amount::Currency,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Amount>, p::Violations>
    where
        S::State0: needs_Amount::Value,
        S::State1: needs_Amount::Currency,
    {
        self.build().check()
    }
}
