// Made from spec/payments/capture-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

/// A builder of `CapturePaymentSessionHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CapturePaymentSessionHeadersBuilder<S = p::Unset2>(
    CapturePaymentSessionHeadersSlots,
    p::PhantomData<(S,)>,
);

mod needs_CapturePaymentSessionHeaders {
    #[diagnostic::on_unimplemented(
        message = "`CapturePaymentSessionHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization {}
    impl Authorization for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`CapturePaymentSessionHeaders` needs `x_request_id`: call `.x_request_id(...)` before `build` or `check`",
        label = "`x_request_id` was not set"
    )]
    pub trait XRequestId {}
    impl XRequestId for super::p::Set {}
}

impl root::CapturePaymentSessionHeaders {
    /// Starts with nothing set.
    pub fn builder() -> CapturePaymentSessionHeadersBuilder {
        CapturePaymentSessionHeadersBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> CapturePaymentSessionHeadersBuilder<S> {
    /// The access token, as `Bearer ...`. `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        mut self,
        value: impl Into<String>,
    ) -> CapturePaymentSessionHeadersBuilder<S::Set0> {
        self.0.authorization = p::Slot::Value(value.into());
        CapturePaymentSessionHeadersBuilder(self.0, p::PhantomData)
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
    ) -> CapturePaymentSessionHeadersBuilder<S::Set1> {
        self.0.x_request_id = p::Slot::Value(value.into());
        CapturePaymentSessionHeadersBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CapturePaymentSessionHeaders
    where
        S::State0: needs_CapturePaymentSessionHeaders::Authorization,
        S::State1: needs_CapturePaymentSessionHeaders::XRequestId,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::CapturePaymentSessionHeaders>, p::Violations>
    where
        S::State0: needs_CapturePaymentSessionHeaders::Authorization,
        S::State1: needs_CapturePaymentSessionHeaders::XRequestId,
    {
        self.build().check()
    }
}

/// A builder of `CapturePaymentSessionPath`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CapturePaymentSessionPathBuilder<S = p::Unset1>(
    CapturePaymentSessionPathSlots,
    p::PhantomData<(S,)>,
);

mod needs_CapturePaymentSessionPath {
    #[diagnostic::on_unimplemented(
        message = "`CapturePaymentSessionPath` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id {}
    impl Id for super::p::Set {}
}

impl root::CapturePaymentSessionPath {
    /// Starts with nothing set.
    pub fn builder() -> CapturePaymentSessionPathBuilder {
        CapturePaymentSessionPathBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> CapturePaymentSessionPathBuilder<S> {
    /// The session's id. `id`: string, mandatory.
    pub fn id(
        mut self,
        value: impl Into<String>,
    ) -> CapturePaymentSessionPathBuilder<S::Set0> {
        self.0.id = p::Slot::Value(value.into());
        CapturePaymentSessionPathBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CapturePaymentSessionPath
    where
        S::State0: needs_CapturePaymentSessionPath::Id,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::CapturePaymentSessionPath>, p::Violations>
    where
        S::State0: needs_CapturePaymentSessionPath::Id,
    {
        self.build().check()
    }
}

/// A builder of `CapturePaymentSessionRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CapturePaymentSessionRequestBuilder<S = p::Unset1>(
    CapturePaymentSessionRequestSlots,
    p::PhantomData<(S,)>,
);

mod needs_CapturePaymentSessionRequest {
    #[diagnostic::on_unimplemented(
        message = "`CapturePaymentSessionRequest` needs `release_remaining_amount`: call `.release_remaining_amount(...)` before `build` or `check`",
        label = "`release_remaining_amount` was not set"
    )]
    pub trait ReleaseRemainingAmount {}
    impl ReleaseRemainingAmount for super::p::Set {}
}

impl root::CapturePaymentSessionRequest {
    /// Starts with nothing set.
    pub fn builder() -> CapturePaymentSessionRequestBuilder {
        CapturePaymentSessionRequestBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> CapturePaymentSessionRequestBuilder<S> {
    /// Whether what is left is given back. `releaseRemainingAmount`: boolean, mandatory.
    pub fn release_remaining_amount(
        mut self,
        value: impl Into<bool>,
    ) -> CapturePaymentSessionRequestBuilder<S::Set0> {
        self.0.release_remaining_amount = p::Slot::Value(value.into());
        CapturePaymentSessionRequestBuilder(self.0, p::PhantomData)
    }
    /// How much to take, if not everything. `amount`: `Amount`, optional.
    pub fn amount(self, value: impl Into<root::Amount>) -> Self {
        self.maybe_amount(Some(value))
    }
    /// `amount`, or nothing.
    pub fn maybe_amount(mut self, value: Option<impl Into<root::Amount>>) -> Self {
        self.0.amount = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CapturePaymentSessionRequest
    where
        S::State0: needs_CapturePaymentSessionRequest::ReleaseRemainingAmount,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::CapturePaymentSessionRequest>, p::Violations>
    where
        S::State0: needs_CapturePaymentSessionRequest::ReleaseRemainingAmount,
    {
        self.build().check()
    }
}

/// A builder of `CapturePaymentSessionResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CapturePaymentSessionResponseBuilder<S = p::Unset2>(
    CapturePaymentSessionResponseSlots,
    p::PhantomData<(S,)>,
);

mod needs_CapturePaymentSessionResponse {
    #[diagnostic::on_unimplemented(
        message = "`CapturePaymentSessionResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code {}
    impl Code for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`CapturePaymentSessionResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message {}
    impl Message for super::p::Set {}
}

impl root::CapturePaymentSessionResponse {
    /// Starts with nothing set.
    pub fn builder() -> CapturePaymentSessionResponseBuilder {
        CapturePaymentSessionResponseBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> CapturePaymentSessionResponseBuilder<S> {
    /// The outcome; `00` is success. `code`: string, mandatory. Example: `00`
    pub fn code(
        mut self,
        value: impl Into<String>,
    ) -> CapturePaymentSessionResponseBuilder<S::Set0> {
        self.0.code = p::Slot::Value(value.into());
        CapturePaymentSessionResponseBuilder(self.0, p::PhantomData)
    }
    /// The outcome in words. `message`: string, mandatory. Example: `Success`
    pub fn message(
        mut self,
        value: impl Into<String>,
    ) -> CapturePaymentSessionResponseBuilder<S::Set1> {
        self.0.message = p::Slot::Value(value.into());
        CapturePaymentSessionResponseBuilder(self.0, p::PhantomData)
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
    /// The answer itself. `data`: `Capture`, conditional. Mandatory when `code` is `00`.
    pub fn data(self, value: impl Into<root::Capture>) -> Self {
        self.maybe_data(Some(value))
    }
    /// `data`, or nothing.
    pub fn maybe_data(mut self, value: Option<impl Into<root::Capture>>) -> Self {
        self.0.data = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CapturePaymentSessionResponse
    where
        S::State0: needs_CapturePaymentSessionResponse::Code,
        S::State1: needs_CapturePaymentSessionResponse::Message,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::CapturePaymentSessionResponse>, p::Violations>
    where
        S::State0: needs_CapturePaymentSessionResponse::Code,
        S::State1: needs_CapturePaymentSessionResponse::Message,
    {
        self.build().check()
    }
}

/// A builder of `Capture`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CaptureBuilder<S = p::Unset6>(CaptureSlots, p::PhantomData<(S,)>);

mod needs_Capture {
    #[diagnostic::on_unimplemented(
        message = "`Capture` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id {}
    impl Id for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Capture` needs `payment_session_id`: call `.payment_session_id(...)` before `build` or `check`",
        label = "`payment_session_id` was not set"
    )]
    pub trait PaymentSessionId {}
    impl PaymentSessionId for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Capture` needs `payment_session_client_reference_id`: call `.payment_session_client_reference_id(...)` before `build` or `check`",
        label = "`payment_session_client_reference_id` was not set"
    )]
    pub trait PaymentSessionClientReferenceId {}
    impl PaymentSessionClientReferenceId for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Capture` needs `status`: call `.status(...)` before `build` or `check`",
        label = "`status` was not set"
    )]
    pub trait Status {}
    impl Status for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Capture` needs `created_at`: call `.created_at(...)` before `build` or `check`",
        label = "`created_at` was not set"
    )]
    pub trait CreatedAt {}
    impl CreatedAt for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Capture` needs `updated_at`: call `.updated_at(...)` before `build` or `check`",
        label = "`updated_at` was not set"
    )]
    pub trait UpdatedAt {}
    impl UpdatedAt for super::p::Set {}
}

impl root::Capture {
    /// Starts with nothing set.
    pub fn builder() -> CaptureBuilder {
        CaptureBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States6> CaptureBuilder<S> {
    /// The capture's id. `id`: string, mandatory.
    pub fn id(mut self, value: impl Into<String>) -> CaptureBuilder<S::Set0> {
        self.0.id = p::Slot::Value(value.into());
        CaptureBuilder(self.0, p::PhantomData)
    }
    /// The session. `paymentSessionId`: string, mandatory.
    pub fn payment_session_id(
        mut self,
        value: impl Into<String>,
    ) -> CaptureBuilder<S::Set1> {
        self.0.payment_session_id = p::Slot::Value(value.into());
        CaptureBuilder(self.0, p::PhantomData)
    }
    /// The merchant's reference of it. `paymentSessionClientReferenceId`: alphanumeric, mandatory. Example: `1751612565`
    pub fn payment_session_client_reference_id(
        mut self,
        value: impl Into<String>,
    ) -> CaptureBuilder<S::Set2> {
        self.0.payment_session_client_reference_id = p::Slot::Value(value.into());
        CaptureBuilder(self.0, p::PhantomData)
    }
    /// How it ended. `status`: `CaptureStatus`, mandatory.
    pub fn status(mut self, value: root::CaptureStatus) -> CaptureBuilder<S::Set3> {
        self.0.status = p::Slot::Value(value);
        CaptureBuilder(self.0, p::PhantomData)
    }
    /// Whether what was left was given back. `releaseRemainingAmount`: boolean, optional.
    pub fn release_remaining_amount(self, value: impl Into<bool>) -> Self {
        self.maybe_release_remaining_amount(Some(value))
    }
    /// `releaseRemainingAmount`, or nothing.
    pub fn maybe_release_remaining_amount(
        mut self,
        value: Option<impl Into<bool>>,
    ) -> Self {
        self.0.release_remaining_amount = p::Slot::maybe(value);
        self
    }
    /// How much was taken. `amount`: `Amount`, optional.
    pub fn amount(self, value: impl Into<root::Amount>) -> Self {
        self.maybe_amount(Some(value))
    }
    /// `amount`, or nothing.
    pub fn maybe_amount(mut self, value: Option<impl Into<root::Amount>>) -> Self {
        self.0.amount = p::Slot::maybe(value);
        self
    }
    /// When it was asked for. `createdAt`: datetime, mandatory.
    pub fn created_at(
        mut self,
        value: impl Into<p::DateTime>,
    ) -> CaptureBuilder<S::Set4> {
        self.0.created_at = p::Slot::Value(value.into());
        CaptureBuilder(self.0, p::PhantomData)
    }
    /// When it last changed. `updatedAt`: datetime, mandatory.
    pub fn updated_at(
        mut self,
        value: impl Into<p::DateTime>,
    ) -> CaptureBuilder<S::Set5> {
        self.0.updated_at = p::Slot::Value(value.into());
        CaptureBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Capture
    where
        S::State0: needs_Capture::Id,
        S::State1: needs_Capture::PaymentSessionId,
        S::State2: needs_Capture::PaymentSessionClientReferenceId,
        S::State3: needs_Capture::Status,
        S::State4: needs_Capture::CreatedAt,
        S::State5: needs_Capture::UpdatedAt,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Capture>, p::Violations>
    where
        S::State0: needs_Capture::Id,
        S::State1: needs_Capture::PaymentSessionId,
        S::State2: needs_Capture::PaymentSessionClientReferenceId,
        S::State3: needs_Capture::Status,
        S::State4: needs_Capture::CreatedAt,
        S::State5: needs_Capture::UpdatedAt,
    {
        self.build().check()
    }
}
