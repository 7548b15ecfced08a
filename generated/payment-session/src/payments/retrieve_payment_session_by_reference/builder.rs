// Made from spec/payments/retrieve-payment-session-by-reference.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

/// A builder of `RetrievePaymentSessionByReferenceHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RetrievePaymentSessionByReferenceHeadersBuilder<
    HasAuthorization = p::Missing,
> {
    given: (HasAuthorization,),
    rest: RetrievePaymentSessionByReferenceHeadersRest,
}

#[derive(Clone, Default)]
struct RetrievePaymentSessionByReferenceHeadersRest {
    x_submerchant_id: ::core::option::Option<::std::string::String>,
}

mod needs_RetrievePaymentSessionByReferenceHeaders {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionByReferenceHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization: p::Provided<::std::string::String> {}
    impl Authorization for p::Given<::std::string::String> {}
}

impl root::RetrievePaymentSessionByReferenceHeaders {
    /// Starts with nothing set.
    pub fn builder() -> RetrievePaymentSessionByReferenceHeadersBuilder {
        RetrievePaymentSessionByReferenceHeadersBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<
    HasAuthorization,
> RetrievePaymentSessionByReferenceHeadersBuilder<HasAuthorization> {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> RetrievePaymentSessionByReferenceHeadersBuilder<
        p::Given<::std::string::String>,
    > {
        RetrievePaymentSessionByReferenceHeadersBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<
    HasAuthorization,
> RetrievePaymentSessionByReferenceHeadersBuilder<HasAuthorization> {
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
> RetrievePaymentSessionByReferenceHeadersBuilder<HasAuthorization> {
    /// The value, not yet checked.
    pub fn build(self) -> root::RetrievePaymentSessionByReferenceHeaders
    where
        HasAuthorization: needs_RetrievePaymentSessionByReferenceHeaders::Authorization,
    {
        root::RetrievePaymentSessionByReferenceHeaders {
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
        ::paramtable::Valid<root::RetrievePaymentSessionByReferenceHeaders>,
        ::paramtable::Violations,
    >
    where
        HasAuthorization: needs_RetrievePaymentSessionByReferenceHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `RetrievePaymentSessionByReferenceQuery`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RetrievePaymentSessionByReferenceQueryBuilder<
    HasClientReferenceId = p::Missing,
> {
    given: (HasClientReferenceId,),
}

mod needs_RetrievePaymentSessionByReferenceQuery {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionByReferenceQuery` needs `client_reference_id`: call `.client_reference_id(...)` before `build` or `check`",
        label = "`client_reference_id` was not set"
    )]
    pub trait ClientReferenceId: p::Provided<::std::string::String> {}
    impl ClientReferenceId for p::Given<::std::string::String> {}
}

impl root::RetrievePaymentSessionByReferenceQuery {
    /// Starts with nothing set.
    pub fn builder() -> RetrievePaymentSessionByReferenceQueryBuilder {
        RetrievePaymentSessionByReferenceQueryBuilder {
            given: (p::Missing,),
        }
    }
}

impl<
    HasClientReferenceId,
> RetrievePaymentSessionByReferenceQueryBuilder<HasClientReferenceId> {
    /// The merchant's own reference.
    ///
    /// `clientReferenceId`: alphanumeric, 1 to 100 characters, mandatory.
    ///
    /// Example: `1751612565`
    pub fn client_reference_id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> RetrievePaymentSessionByReferenceQueryBuilder<p::Given<::std::string::String>> {
        RetrievePaymentSessionByReferenceQueryBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<
    HasClientReferenceId,
> RetrievePaymentSessionByReferenceQueryBuilder<HasClientReferenceId> {
    /// The value, not yet checked.
    pub fn build(self) -> root::RetrievePaymentSessionByReferenceQuery
    where
        HasClientReferenceId: needs_RetrievePaymentSessionByReferenceQuery::ClientReferenceId,
    {
        root::RetrievePaymentSessionByReferenceQuery {
            client_reference_id: self.given.0.into_value(),
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
        ::paramtable::Valid<root::RetrievePaymentSessionByReferenceQuery>,
        ::paramtable::Violations,
    >
    where
        HasClientReferenceId: needs_RetrievePaymentSessionByReferenceQuery::ClientReferenceId,
    {
        self.build().check()
    }
}

/// A builder of `RetrievePaymentSessionByReferenceResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RetrievePaymentSessionByReferenceResponseBuilder<
    HasCode = p::Missing,
    HasMessage = p::Missing,
> {
    given: (HasCode, HasMessage),
    rest: RetrievePaymentSessionByReferenceResponseRest,
}

#[derive(Clone, Default)]
struct RetrievePaymentSessionByReferenceResponseRest {
    error: ::core::option::Option<root::Error>,
    data: ::core::option::Option<::std::vec::Vec<root::PaymentSession>>,
    pagination: ::core::option::Option<root::Pagination>,
}

mod needs_RetrievePaymentSessionByReferenceResponse {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionByReferenceResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code: p::Provided<::std::string::String> {}
    impl Code for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionByReferenceResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message: p::Provided<::std::string::String> {}
    impl Message for p::Given<::std::string::String> {}
}

impl root::RetrievePaymentSessionByReferenceResponse {
    /// Starts with nothing set.
    pub fn builder() -> RetrievePaymentSessionByReferenceResponseBuilder {
        RetrievePaymentSessionByReferenceResponseBuilder {
            given: (p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<
    HasCode,
    HasMessage,
> RetrievePaymentSessionByReferenceResponseBuilder<HasCode, HasMessage> {
    /// The outcome; `00` is success.
    ///
    /// `code`: string, mandatory.
    ///
    /// Example: `00`
    pub fn code(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> RetrievePaymentSessionByReferenceResponseBuilder<
        p::Given<::std::string::String>,
        HasMessage,
    > {
        RetrievePaymentSessionByReferenceResponseBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<
    HasCode,
    HasMessage,
> RetrievePaymentSessionByReferenceResponseBuilder<HasCode, HasMessage> {
    /// The outcome in words.
    ///
    /// `message`: string, mandatory.
    ///
    /// Example: `Success`
    pub fn message(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> RetrievePaymentSessionByReferenceResponseBuilder<
        HasCode,
        p::Given<::std::string::String>,
    > {
        RetrievePaymentSessionByReferenceResponseBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<
    HasCode,
    HasMessage,
> RetrievePaymentSessionByReferenceResponseBuilder<HasCode, HasMessage> {
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
    /// `data`: list of `PaymentSession`, conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub fn data(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<root::PaymentSession>>,
    ) -> Self {
        self.rest.data = ::core::option::Option::Some(value.into());
        self
    }
    /// `data`, or nothing.
    pub fn maybe_data(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::vec::Vec<root::PaymentSession>>,
        >,
    ) -> Self {
        self.rest.data = value.map(|value| value.into());
        self
    }
    /// Which page this is.
    ///
    /// `pagination`: `Pagination`, conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub fn pagination(
        mut self,
        value: impl ::core::convert::Into<root::Pagination>,
    ) -> Self {
        self.rest.pagination = ::core::option::Option::Some(value.into());
        self
    }
    /// `pagination`, or nothing.
    pub fn maybe_pagination(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Pagination>>,
    ) -> Self {
        self.rest.pagination = value.map(|value| value.into());
        self
    }
}

impl<
    HasCode,
    HasMessage,
> RetrievePaymentSessionByReferenceResponseBuilder<HasCode, HasMessage> {
    /// The value, not yet checked.
    pub fn build(self) -> root::RetrievePaymentSessionByReferenceResponse
    where
        HasCode: needs_RetrievePaymentSessionByReferenceResponse::Code,
        HasMessage: needs_RetrievePaymentSessionByReferenceResponse::Message,
    {
        root::RetrievePaymentSessionByReferenceResponse {
            code: self.given.0.into_value(),
            message: self.given.1.into_value(),
            error: self.rest.error,
            data: self.rest.data,
            pagination: self.rest.pagination,
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
        ::paramtable::Valid<root::RetrievePaymentSessionByReferenceResponse>,
        ::paramtable::Violations,
    >
    where
        HasCode: needs_RetrievePaymentSessionByReferenceResponse::Code,
        HasMessage: needs_RetrievePaymentSessionByReferenceResponse::Message,
    {
        self.build().check()
    }
}
