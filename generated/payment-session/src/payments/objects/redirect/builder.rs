// Made from spec/payments/objects/redirect.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

/// A builder of `Redirect`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RedirectBuilder(RedirectSlots);

impl root::Redirect {
    /// Starts with nothing set.
    pub fn builder() -> RedirectBuilder {
        RedirectBuilder(Default::default())
    }
}

impl RedirectBuilder {
    /// After a payment. The e-wallet DANA uses this one for every outcome. `successReturnUrl`: string, 1 to 255 characters, optional. Example: `https://merchant.example/paid`
    pub fn success_return_url(self, value: impl Into<String>) -> Self {
        self.maybe_success_return_url(Some(value))
    }
    /// `successReturnUrl`, or nothing.
    pub fn maybe_success_return_url(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.success_return_url = p::Slot::maybe(value);
        self
    }
    /// After a payment that failed. `failureReturnUrl`: string, 1 to 255 characters, optional. Example: `https://merchant.example/failed`
    pub fn failure_return_url(self, value: impl Into<String>) -> Self {
        self.maybe_failure_return_url(Some(value))
    }
    /// `failureReturnUrl`, or nothing.
    pub fn maybe_failure_return_url(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.failure_return_url = p::Slot::maybe(value);
        self
    }
    /// After the session expired. `expirationReturnUrl`: string, 1 to 255 characters, optional. Example: `https://merchant.example/expired`
    pub fn expiration_return_url(self, value: impl Into<String>) -> Self {
        self.maybe_expiration_return_url(Some(value))
    }
    /// `expirationReturnUrl`, or nothing.
    pub fn maybe_expiration_return_url(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.expiration_return_url = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Redirect {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Redirect>, p::Violations> {
        self.build().check()
    }
}
