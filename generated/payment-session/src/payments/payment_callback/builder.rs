// Made from spec/payments/payment-callback.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

/// A builder of `PaymentHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentHeadersBuilder<
    HasXApiKey = p::Missing,
    HasContentType = p::Missing,
    HasAccept = p::Missing,
> {
    given: (HasXApiKey, HasContentType, HasAccept),
}

mod needs_PaymentHeaders {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`PaymentHeaders` needs `x_api_key`: call `.x_api_key(...)` before `build` or `check`",
        label = "`x_api_key` was not set"
    )]
    pub trait XApiKey: p::Provided<::std::string::String> {}
    impl XApiKey for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentHeaders` needs `content_type`: call `.content_type(...)` before `build` or `check`",
        label = "`content_type` was not set"
    )]
    pub trait ContentType: p::Provided<::std::string::String> {}
    impl ContentType for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentHeaders` needs `accept`: call `.accept(...)` before `build` or `check`",
        label = "`accept` was not set"
    )]
    pub trait Accept: p::Provided<::std::string::String> {}
    impl Accept for p::Given<::std::string::String> {}
}

impl root::PaymentHeaders {
    /// Starts with nothing set.
    pub fn builder() -> PaymentHeadersBuilder {
        PaymentHeadersBuilder {
            given: (p::Missing, p::Missing, p::Missing),
        }
    }
}

impl<
    HasXApiKey,
    HasContentType,
    HasAccept,
> PaymentHeadersBuilder<HasXApiKey, HasContentType, HasAccept> {
    /// The key that was agreed on for callbacks.
    ///
    /// `X-API-Key`: string, mandatory, sensitive.
    pub fn x_api_key(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> PaymentHeadersBuilder<
        p::Given<::std::string::String>,
        HasContentType,
        HasAccept,
    > {
        PaymentHeadersBuilder {
            given: (p::Given(value.into()), self.given.1, self.given.2),
        }
    }
}

impl<
    HasXApiKey,
    HasContentType,
    HasAccept,
> PaymentHeadersBuilder<HasXApiKey, HasContentType, HasAccept> {
    /// The type of the body.
    ///
    /// `Content-Type`: string, mandatory.
    ///
    /// Example: `application/json`
    pub fn content_type(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> PaymentHeadersBuilder<HasXApiKey, p::Given<::std::string::String>, HasAccept> {
        PaymentHeadersBuilder {
            given: (self.given.0, p::Given(value.into()), self.given.2),
        }
    }
}

impl<
    HasXApiKey,
    HasContentType,
    HasAccept,
> PaymentHeadersBuilder<HasXApiKey, HasContentType, HasAccept> {
    /// The types that are taken as an answer.
    ///
    /// `Accept`: string, mandatory.
    ///
    /// Example: `application/json`
    pub fn accept(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> PaymentHeadersBuilder<
        HasXApiKey,
        HasContentType,
        p::Given<::std::string::String>,
    > {
        PaymentHeadersBuilder {
            given: (self.given.0, self.given.1, p::Given(value.into())),
        }
    }
}

impl<
    HasXApiKey,
    HasContentType,
    HasAccept,
> PaymentHeadersBuilder<HasXApiKey, HasContentType, HasAccept> {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentHeaders
    where
        HasXApiKey: needs_PaymentHeaders::XApiKey,
        HasContentType: needs_PaymentHeaders::ContentType,
        HasAccept: needs_PaymentHeaders::Accept,
    {
        root::PaymentHeaders {
            x_api_key: self.given.0.into_value(),
            content_type: self.given.1.into_value(),
            accept: self.given.2.into_value(),
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
        ::paramtable::Valid<root::PaymentHeaders>,
        ::paramtable::Violations,
    >
    where
        HasXApiKey: needs_PaymentHeaders::XApiKey,
        HasContentType: needs_PaymentHeaders::ContentType,
        HasAccept: needs_PaymentHeaders::Accept,
    {
        self.build().check()
    }
}

/// A builder of `PaymentCallback`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentCallbackBuilder<HasEvent = p::Missing, HasData = p::Missing> {
    given: (HasEvent, HasData),
}

mod needs_PaymentCallback {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`PaymentCallback` needs `event`: call `.event(...)` before `build` or `check`",
        label = "`event` was not set"
    )]
    pub trait Event: p::Provided<root::PaymentEvent> {}
    impl Event for p::Given<root::PaymentEvent> {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentCallback` needs `data`: call `.data(...)` before `build` or `check`",
        label = "`data` was not set"
    )]
    pub trait Data: p::Provided<root::PaymentSession> {}
    impl Data for p::Given<root::PaymentSession> {}
}

impl root::PaymentCallback {
    /// Starts with nothing set.
    pub fn builder() -> PaymentCallbackBuilder {
        PaymentCallbackBuilder {
            given: (p::Missing, p::Missing),
        }
    }
}

impl<HasEvent, HasData> PaymentCallbackBuilder<HasEvent, HasData> {
    /// What has happened.
    ///
    /// `event`: `PaymentEvent`, mandatory.
    pub fn event(
        self,
        value: root::PaymentEvent,
    ) -> PaymentCallbackBuilder<p::Given<root::PaymentEvent>, HasData> {
        PaymentCallbackBuilder {
            given: (p::Given(value), self.given.1),
        }
    }
}

impl<HasEvent, HasData> PaymentCallbackBuilder<HasEvent, HasData> {
    /// The session as it is now.
    ///
    /// `data`: `PaymentSession`, mandatory.
    pub fn data(
        self,
        value: impl ::core::convert::Into<root::PaymentSession>,
    ) -> PaymentCallbackBuilder<HasEvent, p::Given<root::PaymentSession>> {
        PaymentCallbackBuilder {
            given: (self.given.0, p::Given(value.into())),
        }
    }
}

impl<HasEvent, HasData> PaymentCallbackBuilder<HasEvent, HasData> {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentCallback
    where
        HasEvent: needs_PaymentCallback::Event,
        HasData: needs_PaymentCallback::Data,
    {
        root::PaymentCallback {
            event: self.given.0.into_value(),
            data: self.given.1.into_value(),
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
        ::paramtable::Valid<root::PaymentCallback>,
        ::paramtable::Violations,
    >
    where
        HasEvent: needs_PaymentCallback::Event,
        HasData: needs_PaymentCallback::Data,
    {
        self.build().check()
    }
}
