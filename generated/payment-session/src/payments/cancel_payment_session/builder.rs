// Made from spec/payments/cancel-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

/// A builder of `CancelPaymentSessionHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CancelPaymentSessionHeadersBuilder<S = p::Unset1>(
    CancelPaymentSessionHeadersSlots,
    p::PhantomData<(S,)>,
);

mod needs_CancelPaymentSessionHeaders {
    #[diagnostic::on_unimplemented(
        message = "`CancelPaymentSessionHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization {}
    impl Authorization for super::p::Set {}
}

impl root::CancelPaymentSessionHeaders {
    /// Starts with nothing set.
    pub fn builder() -> CancelPaymentSessionHeadersBuilder {
        CancelPaymentSessionHeadersBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> CancelPaymentSessionHeadersBuilder<S> {
    /// The access token, as `Bearer ...`. `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        mut self,
        value: impl Into<String>,
    ) -> CancelPaymentSessionHeadersBuilder<S::Set0> {
        self.0.authorization = p::Slot::Value(value.into());
        CancelPaymentSessionHeadersBuilder(self.0, p::PhantomData)
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
    pub fn build(self) -> root::CancelPaymentSessionHeaders
    where
        S::State0: needs_CancelPaymentSessionHeaders::Authorization,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::CancelPaymentSessionHeaders>, p::Violations>
    where
        S::State0: needs_CancelPaymentSessionHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `CancelPaymentSessionPath`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CancelPaymentSessionPathBuilder<S = p::Unset1>(
    CancelPaymentSessionPathSlots,
    p::PhantomData<(S,)>,
);

mod needs_CancelPaymentSessionPath {
    #[diagnostic::on_unimplemented(
        message = "`CancelPaymentSessionPath` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id {}
    impl Id for super::p::Set {}
}

impl root::CancelPaymentSessionPath {
    /// Starts with nothing set.
    pub fn builder() -> CancelPaymentSessionPathBuilder {
        CancelPaymentSessionPathBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> CancelPaymentSessionPathBuilder<S> {
    /// The session's id. `id`: string, mandatory.
    pub fn id(
        mut self,
        value: impl Into<String>,
    ) -> CancelPaymentSessionPathBuilder<S::Set0> {
        self.0.id = p::Slot::Value(value.into());
        CancelPaymentSessionPathBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CancelPaymentSessionPath
    where
        S::State0: needs_CancelPaymentSessionPath::Id,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::CancelPaymentSessionPath>, p::Violations>
    where
        S::State0: needs_CancelPaymentSessionPath::Id,
    {
        self.build().check()
    }
}

/// A builder of `CancelPaymentSessionRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CancelPaymentSessionRequestBuilder<S = p::Unset1>(
    CancelPaymentSessionRequestSlots,
    p::PhantomData<(S,)>,
);

mod needs_CancelPaymentSessionRequest {
    #[diagnostic::on_unimplemented(
        message = "`CancelPaymentSessionRequest` needs `cancellation_reason`: call `.cancellation_reason(...)` before `build` or `check`",
        label = "`cancellation_reason` was not set"
    )]
    pub trait CancellationReason {}
    impl CancellationReason for super::p::Set {}
}

impl root::CancelPaymentSessionRequest {
    /// Starts with nothing set.
    pub fn builder() -> CancelPaymentSessionRequestBuilder {
        CancelPaymentSessionRequestBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> CancelPaymentSessionRequestBuilder<S> {
    /// Why. `cancellationReason`: `CancellationReason`, mandatory.
    pub fn cancellation_reason(
        mut self,
        value: root::CancellationReason,
    ) -> CancelPaymentSessionRequestBuilder<S::Set0> {
        self.0.cancellation_reason = p::Slot::Value(value);
        CancelPaymentSessionRequestBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CancelPaymentSessionRequest
    where
        S::State0: needs_CancelPaymentSessionRequest::CancellationReason,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::CancelPaymentSessionRequest>, p::Violations>
    where
        S::State0: needs_CancelPaymentSessionRequest::CancellationReason,
    {
        self.build().check()
    }
}

/// A builder of `CancelPaymentSessionResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CancelPaymentSessionResponseBuilder<S = p::Unset2>(
    CancelPaymentSessionResponseSlots,
    p::PhantomData<(S,)>,
);

mod needs_CancelPaymentSessionResponse {
    #[diagnostic::on_unimplemented(
        message = "`CancelPaymentSessionResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code {}
    impl Code for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`CancelPaymentSessionResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message {}
    impl Message for super::p::Set {}
}

impl root::CancelPaymentSessionResponse {
    /// Starts with nothing set.
    pub fn builder() -> CancelPaymentSessionResponseBuilder {
        CancelPaymentSessionResponseBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> CancelPaymentSessionResponseBuilder<S> {
    /// The outcome; `00` is success. `code`: string, mandatory. Example: `00`
    pub fn code(
        mut self,
        value: impl Into<String>,
    ) -> CancelPaymentSessionResponseBuilder<S::Set0> {
        self.0.code = p::Slot::Value(value.into());
        CancelPaymentSessionResponseBuilder(self.0, p::PhantomData)
    }
    /// The outcome in words. `message`: string, mandatory. Example: `Success`
    pub fn message(
        mut self,
        value: impl Into<String>,
    ) -> CancelPaymentSessionResponseBuilder<S::Set1> {
        self.0.message = p::Slot::Value(value.into());
        CancelPaymentSessionResponseBuilder(self.0, p::PhantomData)
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
    pub fn build(self) -> root::CancelPaymentSessionResponse
    where
        S::State0: needs_CancelPaymentSessionResponse::Code,
        S::State1: needs_CancelPaymentSessionResponse::Message,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::CancelPaymentSessionResponse>, p::Violations>
    where
        S::State0: needs_CancelPaymentSessionResponse::Code,
        S::State1: needs_CancelPaymentSessionResponse::Message,
    {
        self.build().check()
    }
}
