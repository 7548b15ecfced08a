// Made from spec/payments/simulate-payment.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

/// A builder of `SimulatePaymentHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SimulatePaymentHeadersBuilder<
    HasAuthorization = missing_SimulatePaymentHeaders::Authorization,
> {
    given: (HasAuthorization,),
    rest: SimulatePaymentHeadersRest,
}

#[derive(Clone, Default)]
struct SimulatePaymentHeadersRest {
    x_submerchant_id: ::core::option::Option<::std::string::String>,
}

mod missing_SimulatePaymentHeaders {
    #[derive(Clone, Debug)]
    pub struct Authorization;
}

impl root::SimulatePaymentHeaders {
    /// Starts with nothing set.
    pub fn builder() -> SimulatePaymentHeadersBuilder {
        SimulatePaymentHeadersBuilder {
            given: (missing_SimulatePaymentHeaders::Authorization,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasAuthorization> SimulatePaymentHeadersBuilder<HasAuthorization> {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> SimulatePaymentHeadersBuilder<p::Given<::std::string::String>> {
        SimulatePaymentHeadersBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasAuthorization> SimulatePaymentHeadersBuilder<HasAuthorization> {
    /// The account that the call is made for.
    ///
    /// `x-submerchant-id`: uuid, optional.
    pub fn x_submerchant_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.x_submerchant_id = ::core::option::Option::Some(value.into());
        self
    }
    /// `x-submerchant-id`, or nothing.
    pub fn maybe_x_submerchant_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.x_submerchant_id = value.map(|value| value.into());
        self
    }
}

impl<HasAuthorization> SimulatePaymentHeadersBuilder<HasAuthorization> {
    /// The value, not yet checked.
    pub fn build(self) -> root::SimulatePaymentHeaders
    where
        HasAuthorization: p::Provided<::std::string::String>,
    {
        root::SimulatePaymentHeaders {
            authorization: self.given.0.into_value(),
            x_submerchant_id: self.rest.x_submerchant_id,
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
        ::paramtable::Valid<root::SimulatePaymentHeaders>,
        ::paramtable::Violations,
    >
    where
        HasAuthorization: p::Provided<::std::string::String>,
    {
        self.build().check()
    }
}

/// A builder of `SimulatePaymentRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SimulatePaymentRequestBuilder<
    HasPaymentSessionId = missing_SimulatePaymentRequest::PaymentSessionId,
    HasChargeStatus = missing_SimulatePaymentRequest::ChargeStatus,
> {
    given: (HasPaymentSessionId, HasChargeStatus),
    rest: SimulatePaymentRequestRest,
}

#[derive(Clone, Default)]
struct SimulatePaymentRequestRest {
    amount: ::core::option::Option<root::Amount>,
}

mod missing_SimulatePaymentRequest {
    #[derive(Clone, Debug)]
    pub struct PaymentSessionId;
    #[derive(Clone, Debug)]
    pub struct ChargeStatus;
}

impl root::SimulatePaymentRequest {
    /// Starts with nothing set.
    pub fn builder() -> SimulatePaymentRequestBuilder {
        SimulatePaymentRequestBuilder {
            given: (
                missing_SimulatePaymentRequest::PaymentSessionId,
                missing_SimulatePaymentRequest::ChargeStatus,
            ),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<
    HasPaymentSessionId,
    HasChargeStatus,
> SimulatePaymentRequestBuilder<HasPaymentSessionId, HasChargeStatus> {
    /// The session.
    ///
    /// `paymentSessionId`: string, mandatory.
    pub fn payment_session_id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> SimulatePaymentRequestBuilder<
        p::Given<::std::string::String>,
        HasChargeStatus,
    > {
        SimulatePaymentRequestBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<
    HasPaymentSessionId,
    HasChargeStatus,
> SimulatePaymentRequestBuilder<HasPaymentSessionId, HasChargeStatus> {
    /// How to end it.
    ///
    /// `chargeStatus`: `SimulatedStatus`, mandatory.
    pub fn charge_status(
        self,
        value: root::SimulatedStatus,
    ) -> SimulatePaymentRequestBuilder<
        HasPaymentSessionId,
        p::Given<root::SimulatedStatus>,
    > {
        SimulatePaymentRequestBuilder {
            given: (self.given.0, p::Given(value)),
            rest: self.rest,
        }
    }
}

impl<
    HasPaymentSessionId,
    HasChargeStatus,
> SimulatePaymentRequestBuilder<HasPaymentSessionId, HasChargeStatus> {
    /// How much is paid.
    ///
    /// `amount`: `Amount`, conditional.
    ///
    /// Mandatory when the session can be charged many times.
    pub fn amount(mut self, value: impl ::core::convert::Into<root::Amount>) -> Self {
        self.rest.amount = ::core::option::Option::Some(value.into());
        self
    }
    /// `amount`, or nothing.
    pub fn maybe_amount(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Amount>>,
    ) -> Self {
        self.rest.amount = value.map(|value| value.into());
        self
    }
}

impl<
    HasPaymentSessionId,
    HasChargeStatus,
> SimulatePaymentRequestBuilder<HasPaymentSessionId, HasChargeStatus> {
    /// The value, not yet checked.
    pub fn build(self) -> root::SimulatePaymentRequest
    where
        HasPaymentSessionId: p::Provided<::std::string::String>,
        HasChargeStatus: p::Provided<root::SimulatedStatus>,
    {
        root::SimulatePaymentRequest {
            payment_session_id: self.given.0.into_value(),
            charge_status: self.given.1.into_value(),
            amount: self.rest.amount,
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
        ::paramtable::Valid<root::SimulatePaymentRequest>,
        ::paramtable::Violations,
    >
    where
        HasPaymentSessionId: p::Provided<::std::string::String>,
        HasChargeStatus: p::Provided<root::SimulatedStatus>,
    {
        self.build().check()
    }
}

/// A builder of `SimulatePaymentResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SimulatePaymentResponseBuilder<
    HasCode = missing_SimulatePaymentResponse::Code,
    HasMessage = missing_SimulatePaymentResponse::Message,
> {
    given: (HasCode, HasMessage),
    rest: SimulatePaymentResponseRest,
}

#[derive(Clone, Default)]
struct SimulatePaymentResponseRest {
    error: ::core::option::Option<root::Error>,
    data: ::core::option::Option<root::Simulated>,
}

mod missing_SimulatePaymentResponse {
    #[derive(Clone, Debug)]
    pub struct Code;
    #[derive(Clone, Debug)]
    pub struct Message;
}

impl root::SimulatePaymentResponse {
    /// Starts with nothing set.
    pub fn builder() -> SimulatePaymentResponseBuilder {
        SimulatePaymentResponseBuilder {
            given: (
                missing_SimulatePaymentResponse::Code,
                missing_SimulatePaymentResponse::Message,
            ),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasCode, HasMessage> SimulatePaymentResponseBuilder<HasCode, HasMessage> {
    /// The outcome; `00` is success.
    ///
    /// `code`: string, mandatory.
    ///
    /// Example: `00`
    pub fn code(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> SimulatePaymentResponseBuilder<p::Given<::std::string::String>, HasMessage> {
        SimulatePaymentResponseBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> SimulatePaymentResponseBuilder<HasCode, HasMessage> {
    /// The outcome in words.
    ///
    /// `message`: string, mandatory.
    ///
    /// Example: `Success`
    pub fn message(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> SimulatePaymentResponseBuilder<HasCode, p::Given<::std::string::String>> {
        SimulatePaymentResponseBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> SimulatePaymentResponseBuilder<HasCode, HasMessage> {
    /// What went wrong.
    ///
    /// `error`: `Error`, conditional.
    ///
    /// Only when `code` is not `00`.
    pub fn error(mut self, value: impl ::core::convert::Into<root::Error>) -> Self {
        self.rest.error = ::core::option::Option::Some(value.into());
        self
    }
    /// `error`, or nothing.
    pub fn maybe_error(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Error>>,
    ) -> Self {
        self.rest.error = value.map(|value| value.into());
        self
    }
    /// The answer itself.
    ///
    /// `data`: `Simulated`, conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub fn data(mut self, value: impl ::core::convert::Into<root::Simulated>) -> Self {
        self.rest.data = ::core::option::Option::Some(value.into());
        self
    }
    /// `data`, or nothing.
    pub fn maybe_data(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Simulated>>,
    ) -> Self {
        self.rest.data = value.map(|value| value.into());
        self
    }
}

impl<HasCode, HasMessage> SimulatePaymentResponseBuilder<HasCode, HasMessage> {
    /// The value, not yet checked.
    pub fn build(self) -> root::SimulatePaymentResponse
    where
        HasCode: p::Provided<::std::string::String>,
        HasMessage: p::Provided<::std::string::String>,
    {
        root::SimulatePaymentResponse {
            code: self.given.0.into_value(),
            message: self.given.1.into_value(),
            error: self.rest.error,
            data: self.rest.data,
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
        ::paramtable::Valid<root::SimulatePaymentResponse>,
        ::paramtable::Violations,
    >
    where
        HasCode: p::Provided<::std::string::String>,
        HasMessage: p::Provided<::std::string::String>,
    {
        self.build().check()
    }
}

/// A builder of `Simulated`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SimulatedBuilder<HasUpdated = missing_Simulated::Updated> {
    given: (HasUpdated,),
}

mod missing_Simulated {
    #[derive(Clone, Debug)]
    pub struct Updated;
}

impl root::Simulated {
    /// Starts with nothing set.
    pub fn builder() -> SimulatedBuilder {
        SimulatedBuilder {
            given: (missing_Simulated::Updated,),
        }
    }
}

impl<HasUpdated> SimulatedBuilder<HasUpdated> {
    /// Whether anything changed.
    ///
    /// `updated`: boolean, mandatory.
    pub fn updated(
        self,
        value: impl ::core::convert::Into<bool>,
    ) -> SimulatedBuilder<p::Given<bool>> {
        SimulatedBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasUpdated> SimulatedBuilder<HasUpdated> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Simulated
    where
        HasUpdated: p::Provided<bool>,
    {
        root::Simulated {
            updated: self.given.0.into_value(),
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
        ::paramtable::Valid<root::Simulated>,
        ::paramtable::Violations,
    >
    where
        HasUpdated: p::Provided<bool>,
    {
        self.build().check()
    }
}
