// Made from spec/payments/retrieve-payment-session-by-reference.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

/// A builder of `RetrievePaymentSessionByReferenceHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RetrievePaymentSessionByReferenceHeadersBuilder<S = p::Unset1>(
    RetrievePaymentSessionByReferenceHeadersSlots,
    p::PhantomData<(S,)>,
);

mod needs_RetrievePaymentSessionByReferenceHeaders {
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionByReferenceHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization {}
    impl Authorization for super::p::Set {}
}

impl root::RetrievePaymentSessionByReferenceHeaders {
    /// Starts with nothing set.
    pub fn builder() -> RetrievePaymentSessionByReferenceHeadersBuilder {
        RetrievePaymentSessionByReferenceHeadersBuilder(
            Default::default(),
            p::PhantomData,
        )
    }
}

impl<S: p::States1> RetrievePaymentSessionByReferenceHeadersBuilder<S> {
    /// The access token, as `Bearer ...`. `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        mut self,
        value: impl Into<String>,
    ) -> RetrievePaymentSessionByReferenceHeadersBuilder<S::Set0> {
        self.0.authorization = p::Slot::Value(value.into());
        RetrievePaymentSessionByReferenceHeadersBuilder(self.0, p::PhantomData)
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
    pub fn build(self) -> root::RetrievePaymentSessionByReferenceHeaders
    where
        S::State0: needs_RetrievePaymentSessionByReferenceHeaders::Authorization,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::RetrievePaymentSessionByReferenceHeaders>, p::Violations>
    where
        S::State0: needs_RetrievePaymentSessionByReferenceHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `RetrievePaymentSessionByReferenceQuery`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RetrievePaymentSessionByReferenceQueryBuilder<S = p::Unset1>(
    RetrievePaymentSessionByReferenceQuerySlots,
    p::PhantomData<(S,)>,
);

mod needs_RetrievePaymentSessionByReferenceQuery {
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionByReferenceQuery` needs `client_reference_id`: call `.client_reference_id(...)` before `build` or `check`",
        label = "`client_reference_id` was not set"
    )]
    pub trait ClientReferenceId {}
    impl ClientReferenceId for super::p::Set {}
}

impl root::RetrievePaymentSessionByReferenceQuery {
    /// Starts with nothing set.
    pub fn builder() -> RetrievePaymentSessionByReferenceQueryBuilder {
        RetrievePaymentSessionByReferenceQueryBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> RetrievePaymentSessionByReferenceQueryBuilder<S> {
    /// The merchant's own reference. `clientReferenceId`: alphanumeric, 1 to 100 characters, mandatory. Example: `1751612565`
    pub fn client_reference_id(
        mut self,
        value: impl Into<String>,
    ) -> RetrievePaymentSessionByReferenceQueryBuilder<S::Set0> {
        self.0.client_reference_id = p::Slot::Value(value.into());
        RetrievePaymentSessionByReferenceQueryBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::RetrievePaymentSessionByReferenceQuery
    where
        S::State0: needs_RetrievePaymentSessionByReferenceQuery::ClientReferenceId,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::RetrievePaymentSessionByReferenceQuery>, p::Violations>
    where
        S::State0: needs_RetrievePaymentSessionByReferenceQuery::ClientReferenceId,
    {
        self.build().check()
    }
}

/// A builder of `RetrievePaymentSessionByReferenceResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RetrievePaymentSessionByReferenceResponseBuilder<S = p::Unset2>(
    RetrievePaymentSessionByReferenceResponseSlots,
    p::PhantomData<(S,)>,
);

mod needs_RetrievePaymentSessionByReferenceResponse {
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionByReferenceResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code {}
    impl Code for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`RetrievePaymentSessionByReferenceResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message {}
    impl Message for super::p::Set {}
}

impl root::RetrievePaymentSessionByReferenceResponse {
    /// Starts with nothing set.
    pub fn builder() -> RetrievePaymentSessionByReferenceResponseBuilder {
        RetrievePaymentSessionByReferenceResponseBuilder(
            Default::default(),
            p::PhantomData,
        )
    }
}

impl<S: p::States2> RetrievePaymentSessionByReferenceResponseBuilder<S> {
    /// The outcome; `00` is success. `code`: string, mandatory. Example: `00`
    pub fn code(
        mut self,
        value: impl Into<String>,
    ) -> RetrievePaymentSessionByReferenceResponseBuilder<S::Set0> {
        self.0.code = p::Slot::Value(value.into());
        RetrievePaymentSessionByReferenceResponseBuilder(self.0, p::PhantomData)
    }
    /// The outcome in words. `message`: string, mandatory. Example: `Success`
    pub fn message(
        mut self,
        value: impl Into<String>,
    ) -> RetrievePaymentSessionByReferenceResponseBuilder<S::Set1> {
        self.0.message = p::Slot::Value(value.into());
        RetrievePaymentSessionByReferenceResponseBuilder(self.0, p::PhantomData)
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
    pub fn build(self) -> root::RetrievePaymentSessionByReferenceResponse
    where
        S::State0: needs_RetrievePaymentSessionByReferenceResponse::Code,
        S::State1: needs_RetrievePaymentSessionByReferenceResponse::Message,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::RetrievePaymentSessionByReferenceResponse>, p::Violations>
    where
        S::State0: needs_RetrievePaymentSessionByReferenceResponse::Code,
        S::State1: needs_RetrievePaymentSessionByReferenceResponse::Message,
    {
        self.build().check()
    }
}
