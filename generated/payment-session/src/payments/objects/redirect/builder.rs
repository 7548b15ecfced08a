// Made from spec/payments/objects/redirect.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

/// A builder of `Redirect`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RedirectBuilder {
    rest: RedirectRest,
}

#[derive(Clone, Default)]
struct RedirectRest {
    success_return_url: ::core::option::Option<::std::string::String>,
    failure_return_url: ::core::option::Option<::std::string::String>,
    expiration_return_url: ::core::option::Option<::std::string::String>,
}

impl root::Redirect {
    /// Starts with nothing set.
    pub fn builder() -> RedirectBuilder {
        RedirectBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl RedirectBuilder {
    /// After a payment. The e-wallet DANA uses this one for every outcome.
    ///
    /// `successReturnUrl`: string, 1 to 255 characters, optional.
    ///
    /// Example: `https://merchant.example/paid`
    pub fn success_return_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.success_return_url = ::core::option::Option::Some(value.into());
        self
    }
    /// `successReturnUrl`, or nothing.
    pub fn maybe_success_return_url(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.success_return_url = value.map(|value| value.into());
        self
    }
    /// After a payment that failed.
    ///
    /// `failureReturnUrl`: string, 1 to 255 characters, optional.
    ///
    /// Example: `https://merchant.example/failed`
    pub fn failure_return_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.failure_return_url = ::core::option::Option::Some(value.into());
        self
    }
    /// `failureReturnUrl`, or nothing.
    pub fn maybe_failure_return_url(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.failure_return_url = value.map(|value| value.into());
        self
    }
    /// After the session expired.
    ///
    /// `expirationReturnUrl`: string, 1 to 255 characters, optional.
    ///
    /// Example: `https://merchant.example/expired`
    pub fn expiration_return_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.expiration_return_url = ::core::option::Option::Some(value.into());
        self
    }
    /// `expirationReturnUrl`, or nothing.
    pub fn maybe_expiration_return_url(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.expiration_return_url = value.map(|value| value.into());
        self
    }
}

impl RedirectBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::Redirect {
        root::Redirect {
            success_return_url: self.rest.success_return_url,
            failure_return_url: self.rest.failure_return_url,
            expiration_return_url: self.rest.expiration_return_url,
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
        ::paramtable::Valid<root::Redirect>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}
