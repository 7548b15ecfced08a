// Made from spec/payments/cancel-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

/// A builder of `CancelPaymentSessionHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CancelPaymentSessionHeadersBuilder<HasAuthorization = p::Missing> {
    given: (HasAuthorization,),
    rest: CancelPaymentSessionHeadersRest,
}

#[derive(Clone, Default)]
struct CancelPaymentSessionHeadersRest {
    x_submerchant_id: ::core::option::Option<::std::string::String>,
}

mod needs_CancelPaymentSessionHeaders {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CancelPaymentSessionHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization: p::Provided<::std::string::String> {}
    impl Authorization for p::Given<::std::string::String> {}
}

impl root::CancelPaymentSessionHeaders {
    /// Starts with nothing set.
    pub fn builder() -> CancelPaymentSessionHeadersBuilder {
        CancelPaymentSessionHeadersBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasAuthorization> CancelPaymentSessionHeadersBuilder<HasAuthorization> {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CancelPaymentSessionHeadersBuilder<p::Given<::std::string::String>> {
        CancelPaymentSessionHeadersBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasAuthorization> CancelPaymentSessionHeadersBuilder<HasAuthorization> {
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

impl<HasAuthorization> CancelPaymentSessionHeadersBuilder<HasAuthorization> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CancelPaymentSessionHeaders
    where
        HasAuthorization: needs_CancelPaymentSessionHeaders::Authorization,
    {
        root::CancelPaymentSessionHeaders {
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
        ::paramtable::Valid<root::CancelPaymentSessionHeaders>,
        ::paramtable::Violations,
    >
    where
        HasAuthorization: needs_CancelPaymentSessionHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `CancelPaymentSessionPath`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CancelPaymentSessionPathBuilder<HasId = p::Missing> {
    given: (HasId,),
}

mod needs_CancelPaymentSessionPath {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CancelPaymentSessionPath` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id: p::Provided<::std::string::String> {}
    impl Id for p::Given<::std::string::String> {}
}

impl root::CancelPaymentSessionPath {
    /// Starts with nothing set.
    pub fn builder() -> CancelPaymentSessionPathBuilder {
        CancelPaymentSessionPathBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasId> CancelPaymentSessionPathBuilder<HasId> {
    /// The session's id.
    ///
    /// `id`: string, mandatory.
    pub fn id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CancelPaymentSessionPathBuilder<p::Given<::std::string::String>> {
        CancelPaymentSessionPathBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasId> CancelPaymentSessionPathBuilder<HasId> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CancelPaymentSessionPath
    where
        HasId: needs_CancelPaymentSessionPath::Id,
    {
        root::CancelPaymentSessionPath {
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
        ::paramtable::Valid<root::CancelPaymentSessionPath>,
        ::paramtable::Violations,
    >
    where
        HasId: needs_CancelPaymentSessionPath::Id,
    {
        self.build().check()
    }
}

/// A builder of `CancelPaymentSessionRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CancelPaymentSessionRequestBuilder<HasCancellationReason = p::Missing> {
    given: (HasCancellationReason,),
}

mod needs_CancelPaymentSessionRequest {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CancelPaymentSessionRequest` needs `cancellation_reason`: call `.cancellation_reason(...)` before `build` or `check`",
        label = "`cancellation_reason` was not set"
    )]
    pub trait CancellationReason: p::Provided<root::CancellationReason> {}
    impl CancellationReason for p::Given<root::CancellationReason> {}
}

impl root::CancelPaymentSessionRequest {
    /// Starts with nothing set.
    pub fn builder() -> CancelPaymentSessionRequestBuilder {
        CancelPaymentSessionRequestBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasCancellationReason> CancelPaymentSessionRequestBuilder<HasCancellationReason> {
    /// Why.
    ///
    /// `cancellationReason`: `CancellationReason`, mandatory.
    pub fn cancellation_reason(
        self,
        value: root::CancellationReason,
    ) -> CancelPaymentSessionRequestBuilder<p::Given<root::CancellationReason>> {
        CancelPaymentSessionRequestBuilder {
            given: (p::Given(value),),
        }
    }
}

impl<HasCancellationReason> CancelPaymentSessionRequestBuilder<HasCancellationReason> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CancelPaymentSessionRequest
    where
        HasCancellationReason: needs_CancelPaymentSessionRequest::CancellationReason,
    {
        root::CancelPaymentSessionRequest {
            cancellation_reason: self.given.0.into_value(),
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
        ::paramtable::Valid<root::CancelPaymentSessionRequest>,
        ::paramtable::Violations,
    >
    where
        HasCancellationReason: needs_CancelPaymentSessionRequest::CancellationReason,
    {
        self.build().check()
    }
}

/// A builder of `CancelPaymentSessionResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CancelPaymentSessionResponseBuilder<
    HasCode = p::Missing,
    HasMessage = p::Missing,
> {
    given: (HasCode, HasMessage),
    rest: CancelPaymentSessionResponseRest,
}

#[derive(Clone, Default)]
struct CancelPaymentSessionResponseRest {
    error: ::core::option::Option<root::Error>,
    data: ::core::option::Option<root::PaymentSession>,
}

mod needs_CancelPaymentSessionResponse {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CancelPaymentSessionResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code: p::Provided<::std::string::String> {}
    impl Code for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`CancelPaymentSessionResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message: p::Provided<::std::string::String> {}
    impl Message for p::Given<::std::string::String> {}
}

impl root::CancelPaymentSessionResponse {
    /// Starts with nothing set.
    pub fn builder() -> CancelPaymentSessionResponseBuilder {
        CancelPaymentSessionResponseBuilder {
            given: (p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasCode, HasMessage> CancelPaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The outcome; `00` is success.
    ///
    /// `code`: string, mandatory.
    ///
    /// Example: `00`
    pub fn code(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CancelPaymentSessionResponseBuilder<
        p::Given<::std::string::String>,
        HasMessage,
    > {
        CancelPaymentSessionResponseBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> CancelPaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The outcome in words.
    ///
    /// `message`: string, mandatory.
    ///
    /// Example: `Success`
    pub fn message(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CancelPaymentSessionResponseBuilder<HasCode, p::Given<::std::string::String>> {
        CancelPaymentSessionResponseBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> CancelPaymentSessionResponseBuilder<HasCode, HasMessage> {
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
    /// `data`: `PaymentSession`, conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub fn data(
        mut self,
        value: impl ::core::convert::Into<root::PaymentSession>,
    ) -> Self {
        self.rest.data = ::core::option::Option::Some(value.into());
        self
    }
    /// `data`, or nothing.
    pub fn maybe_data(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::PaymentSession>>,
    ) -> Self {
        self.rest.data = value.map(|value| value.into());
        self
    }
}

impl<HasCode, HasMessage> CancelPaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CancelPaymentSessionResponse
    where
        HasCode: needs_CancelPaymentSessionResponse::Code,
        HasMessage: needs_CancelPaymentSessionResponse::Message,
    {
        root::CancelPaymentSessionResponse {
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
        ::paramtable::Valid<root::CancelPaymentSessionResponse>,
        ::paramtable::Violations,
    >
    where
        HasCode: needs_CancelPaymentSessionResponse::Code,
        HasMessage: needs_CancelPaymentSessionResponse::Message,
    {
        self.build().check()
    }
}
