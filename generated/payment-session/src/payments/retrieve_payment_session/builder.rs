// Made from spec/payments/retrieve-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

/// A builder of `RetrievePaymentSessionHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RetrievePaymentSessionHeadersBuilder<HasAuthorization = p::Missing> {
    given: (HasAuthorization,),
    rest: RetrievePaymentSessionHeadersRest,
}

#[derive(Clone, Default)]
struct RetrievePaymentSessionHeadersRest {
    x_submerchant_id: ::core::option::Option<::std::string::String>,
}

mod needs_RetrievePaymentSessionHeaders {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization: p::Provided<::std::string::String> {}
    impl Authorization for p::Given<::std::string::String> {}
}

impl root::RetrievePaymentSessionHeaders {
    /// Starts with nothing set.
    pub fn builder() -> RetrievePaymentSessionHeadersBuilder {
        RetrievePaymentSessionHeadersBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasAuthorization> RetrievePaymentSessionHeadersBuilder<HasAuthorization> {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> RetrievePaymentSessionHeadersBuilder<p::Given<::std::string::String>> {
        RetrievePaymentSessionHeadersBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasAuthorization> RetrievePaymentSessionHeadersBuilder<HasAuthorization> {
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

impl<HasAuthorization> RetrievePaymentSessionHeadersBuilder<HasAuthorization> {
    /// The value, not yet checked.
    pub fn build(self) -> root::RetrievePaymentSessionHeaders
    where
        HasAuthorization: needs_RetrievePaymentSessionHeaders::Authorization,
    {
        root::RetrievePaymentSessionHeaders {
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
        ::paramtable::Valid<root::RetrievePaymentSessionHeaders>,
        ::paramtable::Violations,
    >
    where
        HasAuthorization: needs_RetrievePaymentSessionHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `RetrievePaymentSessionPath`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RetrievePaymentSessionPathBuilder<HasId = p::Missing> {
    given: (HasId,),
}

mod needs_RetrievePaymentSessionPath {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionPath` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id: p::Provided<::std::string::String> {}
    impl Id for p::Given<::std::string::String> {}
}

impl root::RetrievePaymentSessionPath {
    /// Starts with nothing set.
    pub fn builder() -> RetrievePaymentSessionPathBuilder {
        RetrievePaymentSessionPathBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasId> RetrievePaymentSessionPathBuilder<HasId> {
    /// The session's id.
    ///
    /// `id`: string, mandatory.
    pub fn id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> RetrievePaymentSessionPathBuilder<p::Given<::std::string::String>> {
        RetrievePaymentSessionPathBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasId> RetrievePaymentSessionPathBuilder<HasId> {
    /// The value, not yet checked.
    pub fn build(self) -> root::RetrievePaymentSessionPath
    where
        HasId: needs_RetrievePaymentSessionPath::Id,
    {
        root::RetrievePaymentSessionPath {
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
        ::paramtable::Valid<root::RetrievePaymentSessionPath>,
        ::paramtable::Violations,
    >
    where
        HasId: needs_RetrievePaymentSessionPath::Id,
    {
        self.build().check()
    }
}

/// A builder of `RetrievePaymentSessionResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RetrievePaymentSessionResponseBuilder<
    HasCode = p::Missing,
    HasMessage = p::Missing,
> {
    given: (HasCode, HasMessage),
    rest: RetrievePaymentSessionResponseRest,
}

#[derive(Clone, Default)]
struct RetrievePaymentSessionResponseRest {
    error: ::core::option::Option<root::Error>,
    data: ::core::option::Option<root::PaymentSession>,
}

mod needs_RetrievePaymentSessionResponse {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code: p::Provided<::std::string::String> {}
    impl Code for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message: p::Provided<::std::string::String> {}
    impl Message for p::Given<::std::string::String> {}
}

impl root::RetrievePaymentSessionResponse {
    /// Starts with nothing set.
    pub fn builder() -> RetrievePaymentSessionResponseBuilder {
        RetrievePaymentSessionResponseBuilder {
            given: (p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasCode, HasMessage> RetrievePaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The outcome; `00` is success.
    ///
    /// `code`: string, mandatory.
    ///
    /// Example: `00`
    pub fn code(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> RetrievePaymentSessionResponseBuilder<
        p::Given<::std::string::String>,
        HasMessage,
    > {
        RetrievePaymentSessionResponseBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> RetrievePaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The outcome in words.
    ///
    /// `message`: string, mandatory.
    ///
    /// Example: `Success`
    pub fn message(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> RetrievePaymentSessionResponseBuilder<
        HasCode,
        p::Given<::std::string::String>,
    > {
        RetrievePaymentSessionResponseBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> RetrievePaymentSessionResponseBuilder<HasCode, HasMessage> {
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

impl<HasCode, HasMessage> RetrievePaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The value, not yet checked.
    pub fn build(self) -> root::RetrievePaymentSessionResponse
    where
        HasCode: needs_RetrievePaymentSessionResponse::Code,
        HasMessage: needs_RetrievePaymentSessionResponse::Message,
    {
        root::RetrievePaymentSessionResponse {
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
        ::paramtable::Valid<root::RetrievePaymentSessionResponse>,
        ::paramtable::Violations,
    >
    where
        HasCode: needs_RetrievePaymentSessionResponse::Code,
        HasMessage: needs_RetrievePaymentSessionResponse::Message,
    {
        self.build().check()
    }
}
