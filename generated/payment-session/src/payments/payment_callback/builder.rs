// Made from spec/payments/payment-callback.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

/// A builder of `PaymentHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentHeadersBuilder<
    HasXApiKey = missing_PaymentHeaders::XApiKey,
    HasContentType = missing_PaymentHeaders::ContentType,
    HasAccept = missing_PaymentHeaders::Accept,
> {
    given: (HasXApiKey, HasContentType, HasAccept),
}

mod missing_PaymentHeaders {
    #[derive(Clone, Debug)]
    pub struct XApiKey;
    #[derive(Clone, Debug)]
    pub struct ContentType;
    #[derive(Clone, Debug)]
    pub struct Accept;
}

impl root::PaymentHeaders {
    /// Starts with nothing set.
    pub fn builder() -> PaymentHeadersBuilder {
        PaymentHeadersBuilder {
            given: (
                missing_PaymentHeaders::XApiKey,
                missing_PaymentHeaders::ContentType,
                missing_PaymentHeaders::Accept,
            ),
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
        HasXApiKey: p::Provided<::std::string::String>,
        HasContentType: p::Provided<::std::string::String>,
        HasAccept: p::Provided<::std::string::String>,
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
        HasXApiKey: p::Provided<::std::string::String>,
        HasContentType: p::Provided<::std::string::String>,
        HasAccept: p::Provided<::std::string::String>,
    {
        self.build().check()
    }
}

/// A builder of `PaymentCallback`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentCallbackBuilder<
    HasEvent = missing_PaymentCallback::Event,
    HasData = missing_PaymentCallback::Data,
> {
    given: (HasEvent, HasData),
}

mod missing_PaymentCallback {
    #[derive(Clone, Debug)]
    pub struct Event;
    #[derive(Clone, Debug)]
    pub struct Data;
}

impl root::PaymentCallback {
    /// Starts with nothing set.
    pub fn builder() -> PaymentCallbackBuilder {
        PaymentCallbackBuilder {
            given: (missing_PaymentCallback::Event, missing_PaymentCallback::Data),
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
        HasEvent: p::Provided<root::PaymentEvent>,
        HasData: p::Provided<root::PaymentSession>,
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
        HasEvent: p::Provided<root::PaymentEvent>,
        HasData: p::Provided<root::PaymentSession>,
    {
        self.build().check()
    }
}
