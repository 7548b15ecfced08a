// Made from spec/payments/capture-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

/// A builder of `CapturePaymentSessionHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CapturePaymentSessionHeadersBuilder<
    HasAuthorization = missing_CapturePaymentSessionHeaders::Authorization,
    HasXRequestId = missing_CapturePaymentSessionHeaders::XRequestId,
> {
    given: (HasAuthorization, HasXRequestId),
    rest: CapturePaymentSessionHeadersRest,
}

#[derive(Clone, Default)]
struct CapturePaymentSessionHeadersRest {
    x_submerchant_id: ::core::option::Option<::std::string::String>,
}

mod missing_CapturePaymentSessionHeaders {
    #[derive(Clone, Debug)]
    pub struct Authorization;
    #[derive(Clone, Debug)]
    pub struct XRequestId;
}

impl root::CapturePaymentSessionHeaders {
    /// Starts with nothing set.
    pub fn builder() -> CapturePaymentSessionHeadersBuilder {
        CapturePaymentSessionHeadersBuilder {
            given: (
                missing_CapturePaymentSessionHeaders::Authorization,
                missing_CapturePaymentSessionHeaders::XRequestId,
            ),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<
    HasAuthorization,
    HasXRequestId,
> CapturePaymentSessionHeadersBuilder<HasAuthorization, HasXRequestId> {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CapturePaymentSessionHeadersBuilder<
        p::Given<::std::string::String>,
        HasXRequestId,
    > {
        CapturePaymentSessionHeadersBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<
    HasAuthorization,
    HasXRequestId,
> CapturePaymentSessionHeadersBuilder<HasAuthorization, HasXRequestId> {
    /// The caller's own id of the call. A call of the same id and body is answered
    /// with the first answer; the id can be used again after a day.
    ///
    /// `X-REQUEST-ID`: alphanumeric, 16 to 36 characters, mandatory.
    ///
    /// Example: `0123456789abcdef`
    pub fn x_request_id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CapturePaymentSessionHeadersBuilder<
        HasAuthorization,
        p::Given<::std::string::String>,
    > {
        CapturePaymentSessionHeadersBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<
    HasAuthorization,
    HasXRequestId,
> CapturePaymentSessionHeadersBuilder<HasAuthorization, HasXRequestId> {
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

impl<
    HasAuthorization,
    HasXRequestId,
> CapturePaymentSessionHeadersBuilder<HasAuthorization, HasXRequestId> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CapturePaymentSessionHeaders
    where
        HasAuthorization: p::Provided<::std::string::String>,
        HasXRequestId: p::Provided<::std::string::String>,
    {
        root::CapturePaymentSessionHeaders {
            authorization: self.given.0.into_value(),
            x_submerchant_id: self.rest.x_submerchant_id,
            x_request_id: self.given.1.into_value(),
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
        ::paramtable::Valid<root::CapturePaymentSessionHeaders>,
        ::paramtable::Violations,
    >
    where
        HasAuthorization: p::Provided<::std::string::String>,
        HasXRequestId: p::Provided<::std::string::String>,
    {
        self.build().check()
    }
}

/// A builder of `CapturePaymentSessionPath`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CapturePaymentSessionPathBuilder<
    HasId = missing_CapturePaymentSessionPath::Id,
> {
    given: (HasId,),
}

mod missing_CapturePaymentSessionPath {
    #[derive(Clone, Debug)]
    pub struct Id;
}

impl root::CapturePaymentSessionPath {
    /// Starts with nothing set.
    pub fn builder() -> CapturePaymentSessionPathBuilder {
        CapturePaymentSessionPathBuilder {
            given: (missing_CapturePaymentSessionPath::Id,),
        }
    }
}

impl<HasId> CapturePaymentSessionPathBuilder<HasId> {
    /// The session's id.
    ///
    /// `id`: string, mandatory.
    pub fn id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CapturePaymentSessionPathBuilder<p::Given<::std::string::String>> {
        CapturePaymentSessionPathBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasId> CapturePaymentSessionPathBuilder<HasId> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CapturePaymentSessionPath
    where
        HasId: p::Provided<::std::string::String>,
    {
        root::CapturePaymentSessionPath {
            id: self.given.0.into_value(),
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
        ::paramtable::Valid<root::CapturePaymentSessionPath>,
        ::paramtable::Violations,
    >
    where
        HasId: p::Provided<::std::string::String>,
    {
        self.build().check()
    }
}

/// A builder of `CapturePaymentSessionRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CapturePaymentSessionRequestBuilder<
    HasReleaseRemainingAmount
        = missing_CapturePaymentSessionRequest::ReleaseRemainingAmount,
> {
    given: (HasReleaseRemainingAmount,),
    rest: CapturePaymentSessionRequestRest,
}

#[derive(Clone, Default)]
struct CapturePaymentSessionRequestRest {
    amount: ::core::option::Option<root::Amount>,
}

mod missing_CapturePaymentSessionRequest {
    #[derive(Clone, Debug)]
    pub struct ReleaseRemainingAmount;
}

impl root::CapturePaymentSessionRequest {
    /// Starts with nothing set.
    pub fn builder() -> CapturePaymentSessionRequestBuilder {
        CapturePaymentSessionRequestBuilder {
            given: (missing_CapturePaymentSessionRequest::ReleaseRemainingAmount,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<
    HasReleaseRemainingAmount,
> CapturePaymentSessionRequestBuilder<HasReleaseRemainingAmount> {
    /// Whether what is left is given back.
    ///
    /// `releaseRemainingAmount`: boolean, mandatory.
    pub fn release_remaining_amount(
        self,
        value: impl ::core::convert::Into<bool>,
    ) -> CapturePaymentSessionRequestBuilder<p::Given<bool>> {
        CapturePaymentSessionRequestBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<
    HasReleaseRemainingAmount,
> CapturePaymentSessionRequestBuilder<HasReleaseRemainingAmount> {
    /// How much to take, if not everything.
    ///
    /// `amount`: `Amount`, optional.
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
    HasReleaseRemainingAmount,
> CapturePaymentSessionRequestBuilder<HasReleaseRemainingAmount> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CapturePaymentSessionRequest
    where
        HasReleaseRemainingAmount: p::Provided<bool>,
    {
        root::CapturePaymentSessionRequest {
            release_remaining_amount: self.given.0.into_value(),
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
        ::paramtable::Valid<root::CapturePaymentSessionRequest>,
        ::paramtable::Violations,
    >
    where
        HasReleaseRemainingAmount: p::Provided<bool>,
    {
        self.build().check()
    }
}

/// A builder of `CapturePaymentSessionResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CapturePaymentSessionResponseBuilder<
    HasCode = missing_CapturePaymentSessionResponse::Code,
    HasMessage = missing_CapturePaymentSessionResponse::Message,
> {
    given: (HasCode, HasMessage),
    rest: CapturePaymentSessionResponseRest,
}

#[derive(Clone, Default)]
struct CapturePaymentSessionResponseRest {
    error: ::core::option::Option<root::Error>,
    data: ::core::option::Option<root::Capture>,
}

mod missing_CapturePaymentSessionResponse {
    #[derive(Clone, Debug)]
    pub struct Code;
    #[derive(Clone, Debug)]
    pub struct Message;
}

impl root::CapturePaymentSessionResponse {
    /// Starts with nothing set.
    pub fn builder() -> CapturePaymentSessionResponseBuilder {
        CapturePaymentSessionResponseBuilder {
            given: (
                missing_CapturePaymentSessionResponse::Code,
                missing_CapturePaymentSessionResponse::Message,
            ),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasCode, HasMessage> CapturePaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The outcome; `00` is success.
    ///
    /// `code`: string, mandatory.
    ///
    /// Example: `00`
    pub fn code(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CapturePaymentSessionResponseBuilder<
        p::Given<::std::string::String>,
        HasMessage,
    > {
        CapturePaymentSessionResponseBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> CapturePaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The outcome in words.
    ///
    /// `message`: string, mandatory.
    ///
    /// Example: `Success`
    pub fn message(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CapturePaymentSessionResponseBuilder<HasCode, p::Given<::std::string::String>> {
        CapturePaymentSessionResponseBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> CapturePaymentSessionResponseBuilder<HasCode, HasMessage> {
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
    /// `data`: `Capture`, conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub fn data(mut self, value: impl ::core::convert::Into<root::Capture>) -> Self {
        self.rest.data = ::core::option::Option::Some(value.into());
        self
    }
    /// `data`, or nothing.
    pub fn maybe_data(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Capture>>,
    ) -> Self {
        self.rest.data = value.map(|value| value.into());
        self
    }
}

impl<HasCode, HasMessage> CapturePaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CapturePaymentSessionResponse
    where
        HasCode: p::Provided<::std::string::String>,
        HasMessage: p::Provided<::std::string::String>,
    {
        root::CapturePaymentSessionResponse {
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
        ::paramtable::Valid<root::CapturePaymentSessionResponse>,
        ::paramtable::Violations,
    >
    where
        HasCode: p::Provided<::std::string::String>,
        HasMessage: p::Provided<::std::string::String>,
    {
        self.build().check()
    }
}

/// A builder of `Capture`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CaptureBuilder<
    HasId = missing_Capture::Id,
    HasPaymentSessionId = missing_Capture::PaymentSessionId,
    HasPaymentSessionClientReferenceId
        = missing_Capture::PaymentSessionClientReferenceId,
    HasStatus = missing_Capture::Status,
    HasCreatedAt = missing_Capture::CreatedAt,
    HasUpdatedAt = missing_Capture::UpdatedAt,
> {
    given: (
        HasId,
        HasPaymentSessionId,
        HasPaymentSessionClientReferenceId,
        HasStatus,
        HasCreatedAt,
        HasUpdatedAt,
    ),
    rest: CaptureRest,
}

#[derive(Clone, Default)]
struct CaptureRest {
    release_remaining_amount: ::core::option::Option<bool>,
    amount: ::core::option::Option<root::Amount>,
}

mod missing_Capture {
    #[derive(Clone, Debug)]
    pub struct Id;
    #[derive(Clone, Debug)]
    pub struct PaymentSessionId;
    #[derive(Clone, Debug)]
    pub struct PaymentSessionClientReferenceId;
    #[derive(Clone, Debug)]
    pub struct Status;
    #[derive(Clone, Debug)]
    pub struct CreatedAt;
    #[derive(Clone, Debug)]
    pub struct UpdatedAt;
}

impl root::Capture {
    /// Starts with nothing set.
    pub fn builder() -> CaptureBuilder {
        CaptureBuilder {
            given: (
                missing_Capture::Id,
                missing_Capture::PaymentSessionId,
                missing_Capture::PaymentSessionClientReferenceId,
                missing_Capture::Status,
                missing_Capture::CreatedAt,
                missing_Capture::UpdatedAt,
            ),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> CaptureBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> {
    /// The capture's id.
    ///
    /// `id`: string, mandatory.
    pub fn id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CaptureBuilder<
        p::Given<::std::string::String>,
        HasPaymentSessionId,
        HasPaymentSessionClientReferenceId,
        HasStatus,
        HasCreatedAt,
        HasUpdatedAt,
    > {
        CaptureBuilder {
            given: (
                p::Given(value.into()),
                self.given.1,
                self.given.2,
                self.given.3,
                self.given.4,
                self.given.5,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> CaptureBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> {
    /// The session.
    ///
    /// `paymentSessionId`: string, mandatory.
    pub fn payment_session_id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CaptureBuilder<
        HasId,
        p::Given<::std::string::String>,
        HasPaymentSessionClientReferenceId,
        HasStatus,
        HasCreatedAt,
        HasUpdatedAt,
    > {
        CaptureBuilder {
            given: (
                self.given.0,
                p::Given(value.into()),
                self.given.2,
                self.given.3,
                self.given.4,
                self.given.5,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> CaptureBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> {
    /// The merchant's reference of it.
    ///
    /// `paymentSessionClientReferenceId`: alphanumeric, mandatory.
    ///
    /// Example: `1751612565`
    pub fn payment_session_client_reference_id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CaptureBuilder<
        HasId,
        HasPaymentSessionId,
        p::Given<::std::string::String>,
        HasStatus,
        HasCreatedAt,
        HasUpdatedAt,
    > {
        CaptureBuilder {
            given: (
                self.given.0,
                self.given.1,
                p::Given(value.into()),
                self.given.3,
                self.given.4,
                self.given.5,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> CaptureBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> {
    /// How it ended.
    ///
    /// `status`: `CaptureStatus`, mandatory.
    pub fn status(
        self,
        value: root::CaptureStatus,
    ) -> CaptureBuilder<
        HasId,
        HasPaymentSessionId,
        HasPaymentSessionClientReferenceId,
        p::Given<root::CaptureStatus>,
        HasCreatedAt,
        HasUpdatedAt,
    > {
        CaptureBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                p::Given(value),
                self.given.4,
                self.given.5,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> CaptureBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> {
    /// When it was asked for.
    ///
    /// `createdAt`: datetime, mandatory.
    pub fn created_at(
        self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> CaptureBuilder<
        HasId,
        HasPaymentSessionId,
        HasPaymentSessionClientReferenceId,
        HasStatus,
        p::Given<::paramtable::DateTime>,
        HasUpdatedAt,
    > {
        CaptureBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                self.given.3,
                p::Given(value.into()),
                self.given.5,
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> CaptureBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> {
    /// When it last changed.
    ///
    /// `updatedAt`: datetime, mandatory.
    pub fn updated_at(
        self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> CaptureBuilder<
        HasId,
        HasPaymentSessionId,
        HasPaymentSessionClientReferenceId,
        HasStatus,
        HasCreatedAt,
        p::Given<::paramtable::DateTime>,
    > {
        CaptureBuilder {
            given: (
                self.given.0,
                self.given.1,
                self.given.2,
                self.given.3,
                self.given.4,
                p::Given(value.into()),
            ),
            rest: self.rest,
        }
    }
}

impl<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> CaptureBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> {
    /// Whether what was left was given back.
    ///
    /// `releaseRemainingAmount`: boolean, optional.
    pub fn release_remaining_amount(
        mut self,
        value: impl ::core::convert::Into<bool>,
    ) -> Self {
        self.rest.release_remaining_amount = ::core::option::Option::Some(value.into());
        self
    }
    /// `releaseRemainingAmount`, or nothing.
    pub fn maybe_release_remaining_amount(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<bool>>,
    ) -> Self {
        self.rest.release_remaining_amount = value.map(|value| value.into());
        self
    }
    /// How much was taken.
    ///
    /// `amount`: `Amount`, optional.
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
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> CaptureBuilder<
    HasId,
    HasPaymentSessionId,
    HasPaymentSessionClientReferenceId,
    HasStatus,
    HasCreatedAt,
    HasUpdatedAt,
> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Capture
    where
        HasId: p::Provided<::std::string::String>,
        HasPaymentSessionId: p::Provided<::std::string::String>,
        HasPaymentSessionClientReferenceId: p::Provided<::std::string::String>,
        HasStatus: p::Provided<root::CaptureStatus>,
        HasCreatedAt: p::Provided<::paramtable::DateTime>,
        HasUpdatedAt: p::Provided<::paramtable::DateTime>,
    {
        root::Capture {
            id: self.given.0.into_value(),
            payment_session_id: self.given.1.into_value(),
            payment_session_client_reference_id: self.given.2.into_value(),
            status: self.given.3.into_value(),
            release_remaining_amount: self.rest.release_remaining_amount,
            amount: self.rest.amount,
            created_at: self.given.4.into_value(),
            updated_at: self.given.5.into_value(),
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
        ::paramtable::Valid<root::Capture>,
        ::paramtable::Violations,
    >
    where
        HasId: p::Provided<::std::string::String>,
        HasPaymentSessionId: p::Provided<::std::string::String>,
        HasPaymentSessionClientReferenceId: p::Provided<::std::string::String>,
        HasStatus: p::Provided<root::CaptureStatus>,
        HasCreatedAt: p::Provided<::paramtable::DateTime>,
        HasUpdatedAt: p::Provided<::paramtable::DateTime>,
    {
        self.build().check()
    }
}
