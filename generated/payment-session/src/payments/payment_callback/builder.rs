// Made from spec/payments/payment-callback.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

/// A builder of `PaymentHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentHeadersBuilder<S = p::Unset3>(
    PaymentHeadersSlots,
    p::PhantomData<(S,)>,
);

mod needs_PaymentHeaders {
    #[diagnostic::on_unimplemented(
        message = "`PaymentHeaders` needs `x_api_key`: call `.x_api_key(...)` before `build` or `check`",
        label = "`x_api_key` was not set"
    )]
    pub trait XApiKey {}
    impl XApiKey for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentHeaders` needs `content_type`: call `.content_type(...)` before `build` or `check`",
        label = "`content_type` was not set"
    )]
    pub trait ContentType {}
    impl ContentType for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentHeaders` needs `accept`: call `.accept(...)` before `build` or `check`",
        label = "`accept` was not set"
    )]
    pub trait Accept {}
    impl Accept for super::p::Set {}
}

impl root::PaymentHeaders {
    /// Starts with nothing set.
    pub fn builder() -> PaymentHeadersBuilder {
        PaymentHeadersBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States3> PaymentHeadersBuilder<S> {
    /// The key that was agreed on for callbacks. `X-API-Key`: string, mandatory, sensitive.
    pub fn x_api_key(
        mut self,
        value: impl Into<String>,
    ) -> PaymentHeadersBuilder<S::Set0> {
        self.0.x_api_key = p::Slot::Value(value.into());
        PaymentHeadersBuilder(self.0, p::PhantomData)
    }
    /// The type of the body. `Content-Type`: string, mandatory. Example: `application/json`
    pub fn content_type(
        mut self,
        value: impl Into<String>,
    ) -> PaymentHeadersBuilder<S::Set1> {
        self.0.content_type = p::Slot::Value(value.into());
        PaymentHeadersBuilder(self.0, p::PhantomData)
    }
    /// The types that are taken as an answer. `Accept`: string, mandatory. Example: `application/json`
    pub fn accept(mut self, value: impl Into<String>) -> PaymentHeadersBuilder<S::Set2> {
        self.0.accept = p::Slot::Value(value.into());
        PaymentHeadersBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentHeaders
    where
        S::State0: needs_PaymentHeaders::XApiKey,
        S::State1: needs_PaymentHeaders::ContentType,
        S::State2: needs_PaymentHeaders::Accept,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::PaymentHeaders>, p::Violations>
    where
        S::State0: needs_PaymentHeaders::XApiKey,
        S::State1: needs_PaymentHeaders::ContentType,
        S::State2: needs_PaymentHeaders::Accept,
    {
        self.build().check()
    }
}

/// A builder of `PaymentCallback`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentCallbackBuilder<S = p::Unset2>(
    PaymentCallbackSlots,
    p::PhantomData<(S,)>,
);

mod needs_PaymentCallback {
    #[diagnostic::on_unimplemented(
        message = "`PaymentCallback` needs `event`: call `.event(...)` before `build` or `check`",
        label = "`event` was not set"
    )]
    pub trait Event {}
    impl Event for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentCallback` needs `data`: call `.data(...)` before `build` or `check`",
        label = "`data` was not set"
    )]
    pub trait Data {}
    impl Data for super::p::Set {}
}

impl root::PaymentCallback {
    /// Starts with nothing set.
    pub fn builder() -> PaymentCallbackBuilder {
        PaymentCallbackBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> PaymentCallbackBuilder<S> {
    /// What has happened. `event`: `PaymentEvent`, mandatory.
    pub fn event(
        mut self,
        value: root::PaymentEvent,
    ) -> PaymentCallbackBuilder<S::Set0> {
        self.0.event = p::Slot::Value(value);
        PaymentCallbackBuilder(self.0, p::PhantomData)
    }
    /// The session as it is now. `data`: `PaymentSession`, mandatory.
    pub fn data(
        mut self,
        value: impl Into<root::PaymentSession>,
    ) -> PaymentCallbackBuilder<S::Set1> {
        self.0.data = p::Slot::Value(value.into());
        PaymentCallbackBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentCallback
    where
        S::State0: needs_PaymentCallback::Event,
        S::State1: needs_PaymentCallback::Data,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::PaymentCallback>, p::Violations>
    where
        S::State0: needs_PaymentCallback::Event,
        S::State1: needs_PaymentCallback::Data,
    {
        self.build().check()
    }
}
