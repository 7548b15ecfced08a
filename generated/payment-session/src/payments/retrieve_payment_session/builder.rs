// Made from spec/payments/retrieve-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

/// A builder of `RetrievePaymentSessionHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RetrievePaymentSessionHeadersBuilder<S = p::Unset1>(
    RetrievePaymentSessionHeadersSlots,
    p::PhantomData<(S,)>,
);

mod needs_RetrievePaymentSessionHeaders {
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization {}
    impl Authorization for super::p::Set {}
}

impl root::RetrievePaymentSessionHeaders {
    /// Starts with nothing set.
    pub fn builder() -> RetrievePaymentSessionHeadersBuilder {
        RetrievePaymentSessionHeadersBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> RetrievePaymentSessionHeadersBuilder<S> {
    /// The access token, as `Bearer ...`. `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        mut self,
        value: impl Into<String>,
    ) -> RetrievePaymentSessionHeadersBuilder<S::Set0> {
        self.0.authorization = p::Slot::Value(value.into());
        RetrievePaymentSessionHeadersBuilder(self.0, p::PhantomData)
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
    pub fn build(self) -> root::RetrievePaymentSessionHeaders
    where
        S::State0: needs_RetrievePaymentSessionHeaders::Authorization,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::RetrievePaymentSessionHeaders>, p::Violations>
    where
        S::State0: needs_RetrievePaymentSessionHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `RetrievePaymentSessionPath`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RetrievePaymentSessionPathBuilder<S = p::Unset1>(
    RetrievePaymentSessionPathSlots,
    p::PhantomData<(S,)>,
);

mod needs_RetrievePaymentSessionPath {
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionPath` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id {}
    impl Id for super::p::Set {}
}

impl root::RetrievePaymentSessionPath {
    /// Starts with nothing set.
    pub fn builder() -> RetrievePaymentSessionPathBuilder {
        RetrievePaymentSessionPathBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> RetrievePaymentSessionPathBuilder<S> {
    /// The session's id. `id`: string, mandatory.
    pub fn id(
        mut self,
        value: impl Into<String>,
    ) -> RetrievePaymentSessionPathBuilder<S::Set0> {
        self.0.id = p::Slot::Value(value.into());
        RetrievePaymentSessionPathBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::RetrievePaymentSessionPath
    where
        S::State0: needs_RetrievePaymentSessionPath::Id,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::RetrievePaymentSessionPath>, p::Violations>
    where
        S::State0: needs_RetrievePaymentSessionPath::Id,
    {
        self.build().check()
    }
}

/// A builder of `RetrievePaymentSessionResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RetrievePaymentSessionResponseBuilder<S = p::Unset2>(
    RetrievePaymentSessionResponseSlots,
    p::PhantomData<(S,)>,
);

mod needs_RetrievePaymentSessionResponse {
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code {}
    impl Code for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message {}
    impl Message for super::p::Set {}
}

impl root::RetrievePaymentSessionResponse {
    /// Starts with nothing set.
    pub fn builder() -> RetrievePaymentSessionResponseBuilder {
        RetrievePaymentSessionResponseBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> RetrievePaymentSessionResponseBuilder<S> {
    /// The outcome; `00` is success. `code`: string, mandatory. Example: `00`
    pub fn code(
        mut self,
        value: impl Into<String>,
    ) -> RetrievePaymentSessionResponseBuilder<S::Set0> {
        self.0.code = p::Slot::Value(value.into());
        RetrievePaymentSessionResponseBuilder(self.0, p::PhantomData)
    }
    /// The outcome in words. `message`: string, mandatory. Example: `Success`
    pub fn message(
        mut self,
        value: impl Into<String>,
    ) -> RetrievePaymentSessionResponseBuilder<S::Set1> {
        self.0.message = p::Slot::Value(value.into());
        RetrievePaymentSessionResponseBuilder(self.0, p::PhantomData)
    }
    /// What went wrong. `error`: `Error`, conditional. Only when `code` is not `00`.
    pub fn error(self, value: impl Into<root::Error>) -> Self {
        self.maybe_error(Some(value))
    }
    /// `error`, or nothing.
    pub fn maybe_error(mut self, value: Option<impl Into<root::Error>>) -> Self {
        self.0.error = p::Slot::maybe(value);
        self
    }
    /// The answer itself. `data`: `PaymentSession`, conditional. Mandatory when `code` is `00`.
    pub fn data(self, value: impl Into<root::PaymentSession>) -> Self {
        self.maybe_data(Some(value))
    }
    /// `data`, or nothing.
    pub fn maybe_data(mut self, value: Option<impl Into<root::PaymentSession>>) -> Self {
        self.0.data = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::RetrievePaymentSessionResponse
    where
        S::State0: needs_RetrievePaymentSessionResponse::Code,
        S::State1: needs_RetrievePaymentSessionResponse::Message,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::RetrievePaymentSessionResponse>, p::Violations>
    where
        S::State0: needs_RetrievePaymentSessionResponse::Code,
        S::State1: needs_RetrievePaymentSessionResponse::Message,
    {
        self.build().check()
    }
}
