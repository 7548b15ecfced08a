// Made from spec/payments/list-payment-sessions.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

/// A builder of `ListPaymentSessionsHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ListPaymentSessionsHeadersBuilder<S = p::Unset1>(
    ListPaymentSessionsHeadersSlots,
    p::PhantomData<(S,)>,
);

mod needs_ListPaymentSessionsHeaders {
    #[diagnostic::on_unimplemented(
        message = "`ListPaymentSessionsHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization {}
    impl Authorization for super::p::Set {}
}

impl root::ListPaymentSessionsHeaders {
    /// Starts with nothing set.
    pub fn builder() -> ListPaymentSessionsHeadersBuilder {
        ListPaymentSessionsHeadersBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> ListPaymentSessionsHeadersBuilder<S> {
    /// The access token, as `Bearer ...`. `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        mut self,
        value: impl Into<String>,
    ) -> ListPaymentSessionsHeadersBuilder<S::Set0> {
        self.0.authorization = p::Slot::Value(value.into());
        ListPaymentSessionsHeadersBuilder(self.0, p::PhantomData)
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
    pub fn build(self) -> root::ListPaymentSessionsHeaders
    where
        S::State0: needs_ListPaymentSessionsHeaders::Authorization,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::ListPaymentSessionsHeaders>, p::Violations>
    where
        S::State0: needs_ListPaymentSessionsHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `ListPaymentSessionsQuery`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ListPaymentSessionsQueryBuilder(ListPaymentSessionsQuerySlots);

impl root::ListPaymentSessionsQuery {
    /// Starts with nothing set.
    pub fn builder() -> ListPaymentSessionsQueryBuilder {
        ListPaymentSessionsQueryBuilder(Default::default())
    }
}

impl ListPaymentSessionsQueryBuilder {
    /// The page, from 1. `page`: integer, at least 1, optional, default `1`.
    pub fn page(self, value: impl Into<i64>) -> Self {
        self.maybe_page(Some(value))
    }
    /// `page`, or nothing.
    pub fn maybe_page(mut self, value: Option<impl Into<i64>>) -> Self {
        self.0.page = p::Slot::maybe(value);
        self
    }
    /// How many a page holds. `perPage`: integer, 1 to 100, optional, default `20`.
    pub fn per_page(self, value: impl Into<i64>) -> Self {
        self.maybe_per_page(Some(value))
    }
    /// `perPage`, or nothing.
    pub fn maybe_per_page(mut self, value: Option<impl Into<i64>>) -> Self {
        self.0.per_page = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::ListPaymentSessionsQuery {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::ListPaymentSessionsQuery>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `ListPaymentSessionsResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ListPaymentSessionsResponseBuilder<S = p::Unset2>(
    ListPaymentSessionsResponseSlots,
    p::PhantomData<(S,)>,
);

mod needs_ListPaymentSessionsResponse {
    #[diagnostic::on_unimplemented(
        message = "`ListPaymentSessionsResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code {}
    impl Code for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`ListPaymentSessionsResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message {}
    impl Message for super::p::Set {}
}

impl root::ListPaymentSessionsResponse {
    /// Starts with nothing set.
    pub fn builder() -> ListPaymentSessionsResponseBuilder {
        ListPaymentSessionsResponseBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> ListPaymentSessionsResponseBuilder<S> {
    /// The outcome; `00` is success. `code`: string, mandatory. Example: `00`
    pub fn code(
        mut self,
        value: impl Into<String>,
    ) -> ListPaymentSessionsResponseBuilder<S::Set0> {
        self.0.code = p::Slot::Value(value.into());
        ListPaymentSessionsResponseBuilder(self.0, p::PhantomData)
    }
    /// The outcome in words. `message`: string, mandatory. Example: `Success`
    pub fn message(
        mut self,
        value: impl Into<String>,
    ) -> ListPaymentSessionsResponseBuilder<S::Set1> {
        self.0.message = p::Slot::Value(value.into());
        ListPaymentSessionsResponseBuilder(self.0, p::PhantomData)
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
    /// The answer itself. `data`: list of `PaymentSession`, conditional. Mandatory when `code` is `00`.
    pub fn data(self, value: impl Into<Vec<root::PaymentSession>>) -> Self {
        self.maybe_data(Some(value))
    }
    /// `data`, or nothing.
    pub fn maybe_data(
        mut self,
        value: Option<impl Into<Vec<root::PaymentSession>>>,
    ) -> Self {
        self.0.data = p::Slot::maybe(value);
        self
    }
    /// Which page this is. `pagination`: `Pagination`, conditional. Mandatory when `code` is `00`.
    pub fn pagination(self, value: impl Into<root::Pagination>) -> Self {
        self.maybe_pagination(Some(value))
    }
    /// `pagination`, or nothing.
    pub fn maybe_pagination(
        mut self,
        value: Option<impl Into<root::Pagination>>,
    ) -> Self {
        self.0.pagination = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::ListPaymentSessionsResponse
    where
        S::State0: needs_ListPaymentSessionsResponse::Code,
        S::State1: needs_ListPaymentSessionsResponse::Message,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::ListPaymentSessionsResponse>, p::Violations>
    where
        S::State0: needs_ListPaymentSessionsResponse::Code,
        S::State1: needs_ListPaymentSessionsResponse::Message,
    {
        self.build().check()
    }
}
