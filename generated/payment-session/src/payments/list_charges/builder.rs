// Made from spec/payments/list-charges.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

/// A builder of `ListChargesHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ListChargesHeadersBuilder<S = p::Unset1>(
    ListChargesHeadersSlots,
    p::PhantomData<(S,)>,
);

mod needs_ListChargesHeaders {
    #[diagnostic::on_unimplemented(
        message = "`ListChargesHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization {}
    impl Authorization for super::p::Set {}
}

impl root::ListChargesHeaders {
    /// Starts with nothing set.
    pub fn builder() -> ListChargesHeadersBuilder {
        ListChargesHeadersBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> ListChargesHeadersBuilder<S> {
    /// The access token, as `Bearer ...`. `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        mut self,
        value: impl Into<String>,
    ) -> ListChargesHeadersBuilder<S::Set0> {
        self.0.authorization = p::Slot::Value(value.into());
        ListChargesHeadersBuilder(self.0, p::PhantomData)
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
    pub fn build(self) -> root::ListChargesHeaders
    where
        S::State0: needs_ListChargesHeaders::Authorization,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::ListChargesHeaders>, p::Violations>
    where
        S::State0: needs_ListChargesHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `ListChargesQuery`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ListChargesQueryBuilder<S = p::Unset1>(
    ListChargesQuerySlots,
    p::PhantomData<(S,)>,
);

mod needs_ListChargesQuery {
    #[diagnostic::on_unimplemented(
        message = "`ListChargesQuery` needs `client_reference_id`: call `.client_reference_id(...)` before `build` or `check`",
        label = "`client_reference_id` was not set"
    )]
    pub trait ClientReferenceId {}
    impl ClientReferenceId for super::p::Set {}
}

impl root::ListChargesQuery {
    /// Starts with nothing set.
    pub fn builder() -> ListChargesQueryBuilder {
        ListChargesQueryBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> ListChargesQueryBuilder<S> {
    /// The merchant's own reference. `clientReferenceId`: alphanumeric, 1 to 100 characters, mandatory. Example: `1751612565`
    pub fn client_reference_id(
        mut self,
        value: impl Into<String>,
    ) -> ListChargesQueryBuilder<S::Set0> {
        self.0.client_reference_id = p::Slot::Value(value.into());
        ListChargesQueryBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::ListChargesQuery
    where
        S::State0: needs_ListChargesQuery::ClientReferenceId,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::ListChargesQuery>, p::Violations>
    where
        S::State0: needs_ListChargesQuery::ClientReferenceId,
    {
        self.build().check()
    }
}

/// A builder of `ListChargesResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ListChargesResponseBuilder<S = p::Unset2>(
    ListChargesResponseSlots,
    p::PhantomData<(S,)>,
);

mod needs_ListChargesResponse {
    #[diagnostic::on_unimplemented(
        message = "`ListChargesResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code {}
    impl Code for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`ListChargesResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message {}
    impl Message for super::p::Set {}
}

impl root::ListChargesResponse {
    /// Starts with nothing set.
    pub fn builder() -> ListChargesResponseBuilder {
        ListChargesResponseBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> ListChargesResponseBuilder<S> {
    /// The outcome; `00` is success. `code`: string, mandatory. Example: `00`
    pub fn code(
        mut self,
        value: impl Into<String>,
    ) -> ListChargesResponseBuilder<S::Set0> {
        self.0.code = p::Slot::Value(value.into());
        ListChargesResponseBuilder(self.0, p::PhantomData)
    }
    /// The outcome in words. `message`: string, mandatory. Example: `Success`
    pub fn message(
        mut self,
        value: impl Into<String>,
    ) -> ListChargesResponseBuilder<S::Set1> {
        self.0.message = p::Slot::Value(value.into());
        ListChargesResponseBuilder(self.0, p::PhantomData)
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
    /// The answer itself. `data`: list of `Charge`, conditional. Mandatory when `code` is `00`.
    pub fn data(self, value: impl Into<Vec<root::Charge>>) -> Self {
        self.maybe_data(Some(value))
    }
    /// `data`, or nothing.
    pub fn maybe_data(mut self, value: Option<impl Into<Vec<root::Charge>>>) -> Self {
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
    pub fn build(self) -> root::ListChargesResponse
    where
        S::State0: needs_ListChargesResponse::Code,
        S::State1: needs_ListChargesResponse::Message,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::ListChargesResponse>, p::Violations>
    where
        S::State0: needs_ListChargesResponse::Code,
        S::State1: needs_ListChargesResponse::Message,
    {
        self.build().check()
    }
}
