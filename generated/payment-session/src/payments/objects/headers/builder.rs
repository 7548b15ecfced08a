// Made from spec/payments/objects/headers.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

/// A builder of `StandardHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct StandardHeadersBuilder<S = p::Unset1>(
    StandardHeadersSlots,
    p::PhantomData<(S,)>,
);

mod needs_StandardHeaders {
    #[diagnostic::on_unimplemented(
        message = "`StandardHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization {}
    impl Authorization for super::p::Set {}
}

impl root::StandardHeaders {
    /// Starts with nothing set.
    pub fn builder() -> StandardHeadersBuilder {
        StandardHeadersBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> StandardHeadersBuilder<S> {
    /// The access token, as `Bearer ...`. `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        mut self,
        value: impl Into<String>,
    ) -> StandardHeadersBuilder<S::Set0> {
        self.0.authorization = p::Slot::Value(value.into());
        StandardHeadersBuilder(self.0, p::PhantomData)
    }
    /// The account that the call is made for. `x-submerchant-id`: uuid, optional.
    pub fn x_submerchant_id(self, value: impl Into<String>) -> Self {
        self.maybe_x_submerchant_id(Some(value))
    }
    /// `x-submerchant-id`, or nothing.
    pub fn maybe_x_submerchant_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.x_submerchant_id = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::StandardHeaders
    where
        S::State0: needs_StandardHeaders::Authorization,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::StandardHeaders>, p::Violations>
    where
        S::State0: needs_StandardHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `IdempotencyHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct IdempotencyHeadersBuilder<S = p::Unset2>(
    IdempotencyHeadersSlots,
    p::PhantomData<(S,)>,
);

mod needs_IdempotencyHeaders {
    #[diagnostic::on_unimplemented(
        message = "`IdempotencyHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization {}
    impl Authorization for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`IdempotencyHeaders` needs `x_request_id`: call `.x_request_id(...)` before `build` or `check`",
        label = "`x_request_id` was not set"
    )]
    pub trait XRequestId {}
    impl XRequestId for super::p::Set {}
}

impl root::IdempotencyHeaders {
    /// Starts with nothing set.
    pub fn builder() -> IdempotencyHeadersBuilder {
        IdempotencyHeadersBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> IdempotencyHeadersBuilder<S> {
    /// The access token, as `Bearer ...`. `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        mut self,
        value: impl Into<String>,
    ) -> IdempotencyHeadersBuilder<S::Set0> {
        self.0.authorization = p::Slot::Value(value.into());
        IdempotencyHeadersBuilder(self.0, p::PhantomData)
    }
    /// The account that the call is made for. `x-submerchant-id`: uuid, optional.
    pub fn x_submerchant_id(self, value: impl Into<String>) -> Self {
        self.maybe_x_submerchant_id(Some(value))
    }
    /// `x-submerchant-id`, or nothing.
    pub fn maybe_x_submerchant_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.x_submerchant_id = p::Slot::maybe(value);
        self
    }
    /// The caller's own id of the call. A call of the same id and body is answered with the first answer; the id can be used again after a day. `X-REQUEST-ID`: alphanumeric, 16 to 36 characters, mandatory. Example: `0123456789abcdef`
    pub fn x_request_id(
        mut self,
        value: impl Into<String>,
    ) -> IdempotencyHeadersBuilder<S::Set1> {
        self.0.x_request_id = p::Slot::Value(value.into());
        IdempotencyHeadersBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::IdempotencyHeaders
    where
        S::State0: needs_IdempotencyHeaders::Authorization,
        S::State1: needs_IdempotencyHeaders::XRequestId,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::IdempotencyHeaders>, p::Violations>
    where
        S::State0: needs_IdempotencyHeaders::Authorization,
        S::State1: needs_IdempotencyHeaders::XRequestId,
    {
        self.build().check()
    }
}
