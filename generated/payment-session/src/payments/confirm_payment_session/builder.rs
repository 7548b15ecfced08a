// Made from spec/payments/confirm-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

/// A builder of `ConfirmPaymentSessionHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ConfirmPaymentSessionHeadersBuilder<S = p::Unset1>(
    ConfirmPaymentSessionHeadersSlots,
    p::PhantomData<(S,)>,
);

mod needs_ConfirmPaymentSessionHeaders {
    #[diagnostic::on_unimplemented(
        message = "`ConfirmPaymentSessionHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization {}
    impl Authorization for super::p::Set {}
}

impl root::ConfirmPaymentSessionHeaders {
    /// Starts with nothing set.
    pub fn builder() -> ConfirmPaymentSessionHeadersBuilder {
        ConfirmPaymentSessionHeadersBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> ConfirmPaymentSessionHeadersBuilder<S> {
    /// The access token, as `Bearer ...`. `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        mut self,
        value: impl Into<String>,
    ) -> ConfirmPaymentSessionHeadersBuilder<S::Set0> {
        self.0.authorization = p::Slot::Value(value.into());
        ConfirmPaymentSessionHeadersBuilder(self.0, p::PhantomData)
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
    pub fn build(self) -> root::ConfirmPaymentSessionHeaders
    where
        S::State0: needs_ConfirmPaymentSessionHeaders::Authorization,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::ConfirmPaymentSessionHeaders>, p::Violations>
    where
        S::State0: needs_ConfirmPaymentSessionHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `ConfirmPaymentSessionPath`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ConfirmPaymentSessionPathBuilder<S = p::Unset1>(
    ConfirmPaymentSessionPathSlots,
    p::PhantomData<(S,)>,
);

mod needs_ConfirmPaymentSessionPath {
    #[diagnostic::on_unimplemented(
        message = "`ConfirmPaymentSessionPath` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id {}
    impl Id for super::p::Set {}
}

impl root::ConfirmPaymentSessionPath {
    /// Starts with nothing set.
    pub fn builder() -> ConfirmPaymentSessionPathBuilder {
        ConfirmPaymentSessionPathBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> ConfirmPaymentSessionPathBuilder<S> {
    /// The session's id. `id`: string, mandatory.
    pub fn id(
        mut self,
        value: impl Into<String>,
    ) -> ConfirmPaymentSessionPathBuilder<S::Set0> {
        self.0.id = p::Slot::Value(value.into());
        ConfirmPaymentSessionPathBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::ConfirmPaymentSessionPath
    where
        S::State0: needs_ConfirmPaymentSessionPath::Id,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::ConfirmPaymentSessionPath>, p::Violations>
    where
        S::State0: needs_ConfirmPaymentSessionPath::Id,
    {
        self.build().check()
    }
}

/// A builder of `ConfirmPaymentSessionRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ConfirmPaymentSessionRequestBuilder(ConfirmPaymentSessionRequestSlots);

impl root::ConfirmPaymentSessionRequest {
    /// Starts with nothing set.
    pub fn builder() -> ConfirmPaymentSessionRequestBuilder {
        ConfirmPaymentSessionRequestBuilder(Default::default())
    }
}

impl ConfirmPaymentSessionRequestBuilder {
    /// How the customer pays. `paymentMethod`: `PaymentMethod`, optional.
    pub fn payment_method(self, value: impl Into<root::PaymentMethod>) -> Self {
        self.maybe_payment_method(Some(value))
    }
    /// `paymentMethod`, or nothing.
    pub fn maybe_payment_method(
        mut self,
        value: Option<impl Into<root::PaymentMethod>>,
    ) -> Self {
        self.0.payment_method = p::Slot::maybe(value);
        self
    }
    /// Settings for the method. `paymentMethodOptions`: `PaymentMethodOptions`, optional.
    pub fn payment_method_options(
        self,
        value: impl Into<root::PaymentMethodOptions>,
    ) -> Self {
        self.maybe_payment_method_options(Some(value))
    }
    /// `paymentMethodOptions`, or nothing.
    pub fn maybe_payment_method_options(
        mut self,
        value: Option<impl Into<root::PaymentMethodOptions>>,
    ) -> Self {
        self.0.payment_method_options = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::ConfirmPaymentSessionRequest {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::ConfirmPaymentSessionRequest>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `ConfirmPaymentSessionResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ConfirmPaymentSessionResponseBuilder<S = p::Unset2>(
    ConfirmPaymentSessionResponseSlots,
    p::PhantomData<(S,)>,
);

mod needs_ConfirmPaymentSessionResponse {
    #[diagnostic::on_unimplemented(
        message = "`ConfirmPaymentSessionResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code {}
    impl Code for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`ConfirmPaymentSessionResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message {}
    impl Message for super::p::Set {}
}

impl root::ConfirmPaymentSessionResponse {
    /// Starts with nothing set.
    pub fn builder() -> ConfirmPaymentSessionResponseBuilder {
        ConfirmPaymentSessionResponseBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> ConfirmPaymentSessionResponseBuilder<S> {
    /// The outcome; `00` is success. `code`: string, mandatory. Example: `00`
    pub fn code(
        mut self,
        value: impl Into<String>,
    ) -> ConfirmPaymentSessionResponseBuilder<S::Set0> {
        self.0.code = p::Slot::Value(value.into());
        ConfirmPaymentSessionResponseBuilder(self.0, p::PhantomData)
    }
    /// The outcome in words. `message`: string, mandatory. Example: `Success`
    pub fn message(
        mut self,
        value: impl Into<String>,
    ) -> ConfirmPaymentSessionResponseBuilder<S::Set1> {
        self.0.message = p::Slot::Value(value.into());
        ConfirmPaymentSessionResponseBuilder(self.0, p::PhantomData)
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
    /// The answer itself. `data`: `PaymentSession`, conditional. Mandatory when `code` is `00`.
    pub fn data(self, value: impl Into<root::PaymentSession>) -> Self {
        self.maybe_data(Some(value))
    }
    /// `data`, or nothing.
    pub fn maybe_data(mut self, value: Option<impl Into<root::PaymentSession>>) -> Self {
        self.0.data = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::ConfirmPaymentSessionResponse
    where
        S::State0: needs_ConfirmPaymentSessionResponse::Code,
        S::State1: needs_ConfirmPaymentSessionResponse::Message,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::ConfirmPaymentSessionResponse>, p::Violations>
    where
        S::State0: needs_ConfirmPaymentSessionResponse::Code,
        S::State1: needs_ConfirmPaymentSessionResponse::Message,
    {
        self.build().check()
    }
}
