// Made from spec/payments/simulate-payment.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

/// A builder of `SimulatePaymentHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SimulatePaymentHeadersBuilder<HasAuthorization = p::Missing> {
    given: (HasAuthorization,),
    rest: SimulatePaymentHeadersRest,
}

#[derive(Clone, Default)]
struct SimulatePaymentHeadersRest {
    x_submerchant_id: ::core::option::Option<::std::string::String>,
}

mod needs_SimulatePaymentHeaders {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`SimulatePaymentHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization: p::Provided<::std::string::String> {}
    impl Authorization for p::Given<::std::string::String> {}
}

impl root::SimulatePaymentHeaders {
    /// Starts with nothing set.
    pub fn builder() -> SimulatePaymentHeadersBuilder {
        SimulatePaymentHeadersBuilder {
            given: (p::Missing,),
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
        HasAuthorization: needs_SimulatePaymentHeaders::Authorization,
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
        HasAuthorization: needs_SimulatePaymentHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `SimulatePaymentRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SimulatePaymentRequestBuilder<
    HasPaymentSessionId = p::Missing,
    HasChargeStatus = p::Missing,
> {
    given: (HasPaymentSessionId, HasChargeStatus),
    rest: SimulatePaymentRequestRest,
}

#[derive(Clone, Default)]
struct SimulatePaymentRequestRest {
    amount: ::core::option::Option<root::Amount>,
}

mod needs_SimulatePaymentRequest {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`SimulatePaymentRequest` needs `payment_session_id`: call `.payment_session_id(...)` before `build` or `check`",
        label = "`payment_session_id` was not set"
    )]
    pub trait PaymentSessionId: p::Provided<::std::string::String> {}
    impl PaymentSessionId for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`SimulatePaymentRequest` needs `charge_status`: call `.charge_status(...)` before `build` or `check`",
        label = "`charge_status` was not set"
    )]
    pub trait ChargeStatus: p::Provided<root::SimulatedStatus> {}
    impl ChargeStatus for p::Given<root::SimulatedStatus> {}
}

impl root::SimulatePaymentRequest {
    /// Starts with nothing set.
    pub fn builder() -> SimulatePaymentRequestBuilder {
        SimulatePaymentRequestBuilder {
            given: (p::Missing, p::Missing),
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
        HasPaymentSessionId: needs_SimulatePaymentRequest::PaymentSessionId,
        HasChargeStatus: needs_SimulatePaymentRequest::ChargeStatus,
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
        HasPaymentSessionId: needs_SimulatePaymentRequest::PaymentSessionId,
        HasChargeStatus: needs_SimulatePaymentRequest::ChargeStatus,
    {
        self.build().check()
    }
}

/// A builder of `SimulatePaymentResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SimulatePaymentResponseBuilder<
    HasCode = p::Missing,
    HasMessage = p::Missing,
> {
    given: (HasCode, HasMessage),
    rest: SimulatePaymentResponseRest,
}

#[derive(Clone, Default)]
struct SimulatePaymentResponseRest {
    error: ::core::option::Option<root::Error>,
    data: ::core::option::Option<root::Simulated>,
}

mod needs_SimulatePaymentResponse {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`SimulatePaymentResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code: p::Provided<::std::string::String> {}
    impl Code for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`SimulatePaymentResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message: p::Provided<::std::string::String> {}
    impl Message for p::Given<::std::string::String> {}
}

impl root::SimulatePaymentResponse {
    /// Starts with nothing set.
    pub fn builder() -> SimulatePaymentResponseBuilder {
        SimulatePaymentResponseBuilder {
            given: (p::Missing, p::Missing),
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
        HasCode: needs_SimulatePaymentResponse::Code,
        HasMessage: needs_SimulatePaymentResponse::Message,
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
        HasCode: needs_SimulatePaymentResponse::Code,
        HasMessage: needs_SimulatePaymentResponse::Message,
    {
        self.build().check()
    }
}

/// A builder of `Simulated`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SimulatedBuilder<HasUpdated = p::Missing> {
    given: (HasUpdated,),
}

mod needs_Simulated {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Simulated` needs `updated`: call `.updated(...)` before `build` or `check`",
        label = "`updated` was not set"
    )]
    pub trait Updated: p::Provided<bool> {}
    impl Updated for p::Given<bool> {}
}

impl root::Simulated {
    /// Starts with nothing set.
    pub fn builder() -> SimulatedBuilder {
        SimulatedBuilder {
            given: (p::Missing,),
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
        HasUpdated: needs_Simulated::Updated,
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
        HasUpdated: needs_Simulated::Updated,
    {
        self.build().check()
    }
}
