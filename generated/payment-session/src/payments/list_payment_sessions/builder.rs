// Made from spec/payments/list-payment-sessions.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

/// A builder of `ListPaymentSessionsHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ListPaymentSessionsHeadersBuilder<HasAuthorization = p::Missing> {
    given: (HasAuthorization,),
    rest: ListPaymentSessionsHeadersRest,
}

#[derive(Clone, Default)]
struct ListPaymentSessionsHeadersRest {
    x_submerchant_id: ::core::option::Option<::std::string::String>,
}

mod needs_ListPaymentSessionsHeaders {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`ListPaymentSessionsHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization: p::Provided<::std::string::String> {}
    impl Authorization for p::Given<::std::string::String> {}
}

impl root::ListPaymentSessionsHeaders {
    /// Starts with nothing set.
    pub fn builder() -> ListPaymentSessionsHeadersBuilder {
        ListPaymentSessionsHeadersBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasAuthorization> ListPaymentSessionsHeadersBuilder<HasAuthorization> {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ListPaymentSessionsHeadersBuilder<p::Given<::std::string::String>> {
        ListPaymentSessionsHeadersBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasAuthorization> ListPaymentSessionsHeadersBuilder<HasAuthorization> {
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

impl<HasAuthorization> ListPaymentSessionsHeadersBuilder<HasAuthorization> {
    /// The value, not yet checked.
    pub fn build(self) -> root::ListPaymentSessionsHeaders
    where
        HasAuthorization: needs_ListPaymentSessionsHeaders::Authorization,
    {
        root::ListPaymentSessionsHeaders {
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
        ::paramtable::Valid<root::ListPaymentSessionsHeaders>,
        ::paramtable::Violations,
    >
    where
        HasAuthorization: needs_ListPaymentSessionsHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `ListPaymentSessionsQuery`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ListPaymentSessionsQueryBuilder {
    rest: ListPaymentSessionsQueryRest,
}

#[derive(Clone, Default)]
struct ListPaymentSessionsQueryRest {
    page: ::core::option::Option<i64>,
    per_page: ::core::option::Option<i64>,
}

impl root::ListPaymentSessionsQuery {
    /// Starts with nothing set.
    pub fn builder() -> ListPaymentSessionsQueryBuilder {
        ListPaymentSessionsQueryBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl ListPaymentSessionsQueryBuilder {
    /// The page, from 1.
    ///
    /// `page`: integer, at least 1, optional, default `1`.
    pub fn page(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.rest.page = ::core::option::Option::Some(value.into());
        self
    }
    /// `page`, or nothing.
    pub fn maybe_page(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<i64>>,
    ) -> Self {
        self.rest.page = value.map(|value| value.into());
        self
    }
    /// How many a page holds.
    ///
    /// `perPage`: integer, 1 to 100, optional, default `20`.
    pub fn per_page(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.rest.per_page = ::core::option::Option::Some(value.into());
        self
    }
    /// `perPage`, or nothing.
    pub fn maybe_per_page(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<i64>>,
    ) -> Self {
        self.rest.per_page = value.map(|value| value.into());
        self
    }
}

impl ListPaymentSessionsQueryBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::ListPaymentSessionsQuery {
        root::ListPaymentSessionsQuery {
            page: self.rest.page,
            per_page: self.rest.per_page,
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
        ::paramtable::Valid<root::ListPaymentSessionsQuery>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `ListPaymentSessionsResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ListPaymentSessionsResponseBuilder<
    HasCode = p::Missing,
    HasMessage = p::Missing,
> {
    given: (HasCode, HasMessage),
    rest: ListPaymentSessionsResponseRest,
}

#[derive(Clone, Default)]
struct ListPaymentSessionsResponseRest {
    error: ::core::option::Option<root::Error>,
    data: ::core::option::Option<::std::vec::Vec<root::PaymentSession>>,
    pagination: ::core::option::Option<root::Pagination>,
}

mod needs_ListPaymentSessionsResponse {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`ListPaymentSessionsResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code: p::Provided<::std::string::String> {}
    impl Code for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`ListPaymentSessionsResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message: p::Provided<::std::string::String> {}
    impl Message for p::Given<::std::string::String> {}
}

impl root::ListPaymentSessionsResponse {
    /// Starts with nothing set.
    pub fn builder() -> ListPaymentSessionsResponseBuilder {
        ListPaymentSessionsResponseBuilder {
            given: (p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasCode, HasMessage> ListPaymentSessionsResponseBuilder<HasCode, HasMessage> {
    /// The outcome; `00` is success.
    ///
    /// `code`: string, mandatory.
    ///
    /// Example: `00`
    pub fn code(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ListPaymentSessionsResponseBuilder<
        p::Given<::std::string::String>,
        HasMessage,
    > {
        ListPaymentSessionsResponseBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> ListPaymentSessionsResponseBuilder<HasCode, HasMessage> {
    /// The outcome in words.
    ///
    /// `message`: string, mandatory.
    ///
    /// Example: `Success`
    pub fn message(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ListPaymentSessionsResponseBuilder<HasCode, p::Given<::std::string::String>> {
        ListPaymentSessionsResponseBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> ListPaymentSessionsResponseBuilder<HasCode, HasMessage> {
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

impl<HasCode, HasMessage> ListPaymentSessionsResponseBuilder<HasCode, HasMessage> {
    /// The value, not yet checked.
    pub fn build(self) -> root::ListPaymentSessionsResponse
    where
        HasCode: needs_ListPaymentSessionsResponse::Code,
        HasMessage: needs_ListPaymentSessionsResponse::Message,
    {
        root::ListPaymentSessionsResponse {
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
        ::paramtable::Valid<root::ListPaymentSessionsResponse>,
        ::paramtable::Violations,
    >
    where
        HasCode: needs_ListPaymentSessionsResponse::Code,
        HasMessage: needs_ListPaymentSessionsResponse::Message,
    {
        self.build().check()
    }
}
