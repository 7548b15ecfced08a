// Made from spec/payments/capture-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

/// A builder of `CapturePaymentSessionHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CapturePaymentSessionHeadersBuilder<
    HasAuthorization = p::Missing,
    HasXRequestId = p::Missing,
> {
    given: (HasAuthorization, HasXRequestId),
    rest: CapturePaymentSessionHeadersRest,
}

#[derive(Clone, Default)]
struct CapturePaymentSessionHeadersRest {
    x_submerchant_id: ::core::option::Option<::std::string::String>,
}

mod needs_CapturePaymentSessionHeaders {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CapturePaymentSessionHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization: p::Provided<::std::string::String> {}
    impl Authorization for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`CapturePaymentSessionHeaders` needs `x_request_id`: call `.x_request_id(...)` before `build` or `check`",
        label = "`x_request_id` was not set"
    )]
    pub trait XRequestId: p::Provided<::std::string::String> {}
    impl XRequestId for p::Given<::std::string::String> {}
}

impl root::CapturePaymentSessionHeaders {
    /// Starts with nothing set.
    pub fn builder() -> CapturePaymentSessionHeadersBuilder {
        CapturePaymentSessionHeadersBuilder {
            given: (p::Missing, p::Missing),
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
        HasAuthorization: needs_CapturePaymentSessionHeaders::Authorization,
        HasXRequestId: needs_CapturePaymentSessionHeaders::XRequestId,
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
        HasAuthorization: needs_CapturePaymentSessionHeaders::Authorization,
        HasXRequestId: needs_CapturePaymentSessionHeaders::XRequestId,
    {
        self.build().check()
    }
}

/// A builder of `CapturePaymentSessionPath`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CapturePaymentSessionPathBuilder<HasId = p::Missing> {
    given: (HasId,),
}

mod needs_CapturePaymentSessionPath {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CapturePaymentSessionPath` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id: p::Provided<::std::string::String> {}
    impl Id for p::Given<::std::string::String> {}
}

impl root::CapturePaymentSessionPath {
    /// Starts with nothing set.
    pub fn builder() -> CapturePaymentSessionPathBuilder {
        CapturePaymentSessionPathBuilder {
            given: (p::Missing,),
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
        HasId: needs_CapturePaymentSessionPath::Id,
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
        HasId: needs_CapturePaymentSessionPath::Id,
    {
        self.build().check()
    }
}

/// A builder of `CapturePaymentSessionRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CapturePaymentSessionRequestBuilder<HasReleaseRemainingAmount = p::Missing> {
    given: (HasReleaseRemainingAmount,),
    rest: CapturePaymentSessionRequestRest,
}

#[derive(Clone, Default)]
struct CapturePaymentSessionRequestRest {
    amount: ::core::option::Option<root::Amount>,
}

mod needs_CapturePaymentSessionRequest {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CapturePaymentSessionRequest` needs `release_remaining_amount`: call `.release_remaining_amount(...)` before `build` or `check`",
        label = "`release_remaining_amount` was not set"
    )]
    pub trait ReleaseRemainingAmount: p::Provided<bool> {}
    impl ReleaseRemainingAmount for p::Given<bool> {}
}

impl root::CapturePaymentSessionRequest {
    /// Starts with nothing set.
    pub fn builder() -> CapturePaymentSessionRequestBuilder {
        CapturePaymentSessionRequestBuilder {
            given: (p::Missing,),
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
        HasReleaseRemainingAmount: needs_CapturePaymentSessionRequest::ReleaseRemainingAmount,
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
        HasReleaseRemainingAmount: needs_CapturePaymentSessionRequest::ReleaseRemainingAmount,
    {
        self.build().check()
    }
}

/// A builder of `CapturePaymentSessionResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CapturePaymentSessionResponseBuilder<
    HasCode = p::Missing,
    HasMessage = p::Missing,
> {
    given: (HasCode, HasMessage),
    rest: CapturePaymentSessionResponseRest,
}

#[derive(Clone, Default)]
struct CapturePaymentSessionResponseRest {
    error: ::core::option::Option<root::Error>,
    data: ::core::option::Option<root::Capture>,
}

mod needs_CapturePaymentSessionResponse {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CapturePaymentSessionResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code: p::Provided<::std::string::String> {}
    impl Code for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`CapturePaymentSessionResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message: p::Provided<::std::string::String> {}
    impl Message for p::Given<::std::string::String> {}
}

impl root::CapturePaymentSessionResponse {
    /// Starts with nothing set.
    pub fn builder() -> CapturePaymentSessionResponseBuilder {
        CapturePaymentSessionResponseBuilder {
            given: (p::Missing, p::Missing),
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
        HasCode: needs_CapturePaymentSessionResponse::Code,
        HasMessage: needs_CapturePaymentSessionResponse::Message,
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
        HasCode: needs_CapturePaymentSessionResponse::Code,
        HasMessage: needs_CapturePaymentSessionResponse::Message,
    {
        self.build().check()
    }
}

/// A builder of `Capture`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CaptureBuilder<
    HasId = p::Missing,
    HasPaymentSessionId = p::Missing,
    HasPaymentSessionClientReferenceId = p::Missing,
    HasStatus = p::Missing,
    HasCreatedAt = p::Missing,
    HasUpdatedAt = p::Missing,
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

mod needs_Capture {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Capture` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id: p::Provided<::std::string::String> {}
    impl Id for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`Capture` needs `payment_session_id`: call `.payment_session_id(...)` before `build` or `check`",
        label = "`payment_session_id` was not set"
    )]
    pub trait PaymentSessionId: p::Provided<::std::string::String> {}
    impl PaymentSessionId for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`Capture` needs `payment_session_client_reference_id`: call `.payment_session_client_reference_id(...)` before `build` or `check`",
        label = "`payment_session_client_reference_id` was not set"
    )]
    pub trait PaymentSessionClientReferenceId: p::Provided<::std::string::String> {}
    impl PaymentSessionClientReferenceId for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`Capture` needs `status`: call `.status(...)` before `build` or `check`",
        label = "`status` was not set"
    )]
    pub trait Status: p::Provided<root::CaptureStatus> {}
    impl Status for p::Given<root::CaptureStatus> {}
    #[diagnostic::on_unimplemented(
        message = "`Capture` needs `created_at`: call `.created_at(...)` before `build` or `check`",
        label = "`created_at` was not set"
    )]
    pub trait CreatedAt: p::Provided<::paramtable::DateTime> {}
    impl CreatedAt for p::Given<::paramtable::DateTime> {}
    #[diagnostic::on_unimplemented(
        message = "`Capture` needs `updated_at`: call `.updated_at(...)` before `build` or `check`",
        label = "`updated_at` was not set"
    )]
    pub trait UpdatedAt: p::Provided<::paramtable::DateTime> {}
    impl UpdatedAt for p::Given<::paramtable::DateTime> {}
}

impl root::Capture {
    /// Starts with nothing set.
    pub fn builder() -> CaptureBuilder {
        CaptureBuilder {
            given: (
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
                p::Missing,
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
        HasId: needs_Capture::Id,
        HasPaymentSessionId: needs_Capture::PaymentSessionId,
        HasPaymentSessionClientReferenceId: needs_Capture::PaymentSessionClientReferenceId,
        HasStatus: needs_Capture::Status,
        HasCreatedAt: needs_Capture::CreatedAt,
        HasUpdatedAt: needs_Capture::UpdatedAt,
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
        HasId: needs_Capture::Id,
        HasPaymentSessionId: needs_Capture::PaymentSessionId,
        HasPaymentSessionClientReferenceId: needs_Capture::PaymentSessionClientReferenceId,
        HasStatus: needs_Capture::Status,
        HasCreatedAt: needs_Capture::CreatedAt,
        HasUpdatedAt: needs_Capture::UpdatedAt,
    {
        self.build().check()
    }
}
