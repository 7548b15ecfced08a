// Made from spec/payments/simulate-payment.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

/// A builder of `SimulatePaymentHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SimulatePaymentHeadersBuilder<S = p::Unset1>(
    SimulatePaymentHeadersSlots,
    p::PhantomData<(S,)>,
);

mod needs_SimulatePaymentHeaders {
    #[diagnostic::on_unimplemented(
        message = "`SimulatePaymentHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization {}
    impl Authorization for super::p::Set {}
}

impl root::SimulatePaymentHeaders {
    /// Starts with nothing set.
    pub fn builder() -> SimulatePaymentHeadersBuilder {
        SimulatePaymentHeadersBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> SimulatePaymentHeadersBuilder<S> {
    /// The access token, as `Bearer ...`. `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        mut self,
        value: impl Into<String>,
    ) -> SimulatePaymentHeadersBuilder<S::Set0> {
        self.0.authorization = p::Slot::Value(value.into());
        SimulatePaymentHeadersBuilder(self.0, p::PhantomData)
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
    pub fn build(self) -> root::SimulatePaymentHeaders
    where
        S::State0: needs_SimulatePaymentHeaders::Authorization,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::SimulatePaymentHeaders>, p::Violations>
    where
        S::State0: needs_SimulatePaymentHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `SimulatePaymentRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SimulatePaymentRequestBuilder<S = p::Unset2>(
    SimulatePaymentRequestSlots,
    p::PhantomData<(S,)>,
);

mod needs_SimulatePaymentRequest {
    #[diagnostic::on_unimplemented(
        message = "`SimulatePaymentRequest` needs `payment_session_id`: call `.payment_session_id(...)` before `build` or `check`",
        label = "`payment_session_id` was not set"
    )]
    pub trait PaymentSessionId {}
    impl PaymentSessionId for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`SimulatePaymentRequest` needs `charge_status`: call `.charge_status(...)` before `build` or `check`",
        label = "`charge_status` was not set"
    )]
    pub trait ChargeStatus {}
    impl ChargeStatus for super::p::Set {}
}

impl root::SimulatePaymentRequest {
    /// Starts with nothing set.
    pub fn builder() -> SimulatePaymentRequestBuilder {
        SimulatePaymentRequestBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> SimulatePaymentRequestBuilder<S> {
    /// The session. `paymentSessionId`: string, mandatory.
    pub fn payment_session_id(
        mut self,
        value: impl Into<String>,
    ) -> SimulatePaymentRequestBuilder<S::Set0> {
        self.0.payment_session_id = p::Slot::Value(value.into());
        SimulatePaymentRequestBuilder(self.0, p::PhantomData)
    }
    /// How to end it. `chargeStatus`: `SimulatedStatus`, mandatory.
    pub fn charge_status(
        mut self,
        value: root::SimulatedStatus,
    ) -> SimulatePaymentRequestBuilder<S::Set1> {
        self.0.charge_status = p::Slot::Value(value);
        SimulatePaymentRequestBuilder(self.0, p::PhantomData)
    }
    /// How much is paid. `amount`: `Amount`, conditional. Mandatory when the session can be charged many times.
    pub fn amount(self, value: impl Into<root::Amount>) -> Self {
        self.maybe_amount(Some(value))
    }
    /// `amount`, or nothing.
    pub fn maybe_amount(mut self, value: Option<impl Into<root::Amount>>) -> Self {
        self.0.amount = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::SimulatePaymentRequest
    where
        S::State0: needs_SimulatePaymentRequest::PaymentSessionId,
        S::State1: needs_SimulatePaymentRequest::ChargeStatus,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::SimulatePaymentRequest>, p::Violations>
    where
        S::State0: needs_SimulatePaymentRequest::PaymentSessionId,
        S::State1: needs_SimulatePaymentRequest::ChargeStatus,
    {
        self.build().check()
    }
}

/// A builder of `SimulatePaymentResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SimulatePaymentResponseBuilder<S = p::Unset2>(
    SimulatePaymentResponseSlots,
    p::PhantomData<(S,)>,
);

mod needs_SimulatePaymentResponse {
    #[diagnostic::on_unimplemented(
        message = "`SimulatePaymentResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code {}
    impl Code for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`SimulatePaymentResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message {}
    impl Message for super::p::Set {}
}

impl root::SimulatePaymentResponse {
    /// Starts with nothing set.
    pub fn builder() -> SimulatePaymentResponseBuilder {
        SimulatePaymentResponseBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> SimulatePaymentResponseBuilder<S> {
    /// The outcome; `00` is success. `code`: string, mandatory. Example: `00`
    pub fn code(
        mut self,
        value: impl Into<String>,
    ) -> SimulatePaymentResponseBuilder<S::Set0> {
        self.0.code = p::Slot::Value(value.into());
        SimulatePaymentResponseBuilder(self.0, p::PhantomData)
    }
    /// The outcome in words. `message`: string, mandatory. Example: `Success`
    pub fn message(
        mut self,
        value: impl Into<String>,
    ) -> SimulatePaymentResponseBuilder<S::Set1> {
        self.0.message = p::Slot::Value(value.into());
        SimulatePaymentResponseBuilder(self.0, p::PhantomData)
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
    /// The answer itself. `data`: `Simulated`, conditional. Mandatory when `code` is `00`.
    pub fn data(self, value: impl Into<root::Simulated>) -> Self {
        self.maybe_data(Some(value))
    }
    /// `data`, or nothing.
    pub fn maybe_data(mut self, value: Option<impl Into<root::Simulated>>) -> Self {
        self.0.data = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::SimulatePaymentResponse
    where
        S::State0: needs_SimulatePaymentResponse::Code,
        S::State1: needs_SimulatePaymentResponse::Message,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::SimulatePaymentResponse>, p::Violations>
    where
        S::State0: needs_SimulatePaymentResponse::Code,
        S::State1: needs_SimulatePaymentResponse::Message,
    {
        self.build().check()
    }
}

/// A builder of `Simulated`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SimulatedBuilder<S = p::Unset1>(SimulatedSlots, p::PhantomData<(S,)>);

mod needs_Simulated {
    #[diagnostic::on_unimplemented(
        message = "`Simulated` needs `updated`: call `.updated(...)` before `build` or `check`",
        label = "`updated` was not set"
    )]
    pub trait Updated {}
    impl Updated for super::p::Set {}
}

impl root::Simulated {
    /// Starts with nothing set.
    pub fn builder() -> SimulatedBuilder {
        SimulatedBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> SimulatedBuilder<S> {
    /// Whether anything changed. `updated`: boolean, mandatory.
    pub fn updated(mut self, value: impl Into<bool>) -> SimulatedBuilder<S::Set0> {
        self.0.updated = p::Slot::Value(value.into());
        SimulatedBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Simulated
    where
        S::State0: needs_Simulated::Updated,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Simulated>, p::Violations>
    where
        S::State0: needs_Simulated::Updated,
    {
        self.build().check()
    }
}
