// Made from spec/payments/confirm-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

/// A builder of `ConfirmPaymentSessionHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ConfirmPaymentSessionHeadersBuilder<HasAuthorization = p::Missing> {
    given: (HasAuthorization,),
    rest: ConfirmPaymentSessionHeadersRest,
}

#[derive(Clone, Default)]
struct ConfirmPaymentSessionHeadersRest {
    x_submerchant_id: ::core::option::Option<::std::string::String>,
}

mod needs_ConfirmPaymentSessionHeaders {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`ConfirmPaymentSessionHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization: p::Provided<::std::string::String> {}
    impl Authorization for p::Given<::std::string::String> {}
}

impl root::ConfirmPaymentSessionHeaders {
    /// Starts with nothing set.
    pub fn builder() -> ConfirmPaymentSessionHeadersBuilder {
        ConfirmPaymentSessionHeadersBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasAuthorization> ConfirmPaymentSessionHeadersBuilder<HasAuthorization> {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ConfirmPaymentSessionHeadersBuilder<p::Given<::std::string::String>> {
        ConfirmPaymentSessionHeadersBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasAuthorization> ConfirmPaymentSessionHeadersBuilder<HasAuthorization> {
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

impl<HasAuthorization> ConfirmPaymentSessionHeadersBuilder<HasAuthorization> {
    /// The value, not yet checked.
    pub fn build(self) -> root::ConfirmPaymentSessionHeaders
    where
        HasAuthorization: needs_ConfirmPaymentSessionHeaders::Authorization,
    {
        root::ConfirmPaymentSessionHeaders {
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
        ::paramtable::Valid<root::ConfirmPaymentSessionHeaders>,
        ::paramtable::Violations,
    >
    where
        HasAuthorization: needs_ConfirmPaymentSessionHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `ConfirmPaymentSessionPath`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ConfirmPaymentSessionPathBuilder<HasId = p::Missing> {
    given: (HasId,),
}

mod needs_ConfirmPaymentSessionPath {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`ConfirmPaymentSessionPath` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id: p::Provided<::std::string::String> {}
    impl Id for p::Given<::std::string::String> {}
}

impl root::ConfirmPaymentSessionPath {
    /// Starts with nothing set.
    pub fn builder() -> ConfirmPaymentSessionPathBuilder {
        ConfirmPaymentSessionPathBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasId> ConfirmPaymentSessionPathBuilder<HasId> {
    /// The session's id.
    ///
    /// `id`: string, mandatory.
    pub fn id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ConfirmPaymentSessionPathBuilder<p::Given<::std::string::String>> {
        ConfirmPaymentSessionPathBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasId> ConfirmPaymentSessionPathBuilder<HasId> {
    /// The value, not yet checked.
    pub fn build(self) -> root::ConfirmPaymentSessionPath
    where
        HasId: needs_ConfirmPaymentSessionPath::Id,
    {
        root::ConfirmPaymentSessionPath {
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
        ::paramtable::Valid<root::ConfirmPaymentSessionPath>,
        ::paramtable::Violations,
    >
    where
        HasId: needs_ConfirmPaymentSessionPath::Id,
    {
        self.build().check()
    }
}

/// A builder of `ConfirmPaymentSessionRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ConfirmPaymentSessionRequestBuilder {
    rest: ConfirmPaymentSessionRequestRest,
}

#[derive(Clone, Default)]
struct ConfirmPaymentSessionRequestRest {
    payment_method: ::core::option::Option<root::PaymentMethod>,
    payment_method_options: ::core::option::Option<root::PaymentMethodOptions>,
}

impl root::ConfirmPaymentSessionRequest {
    /// Starts with nothing set.
    pub fn builder() -> ConfirmPaymentSessionRequestBuilder {
        ConfirmPaymentSessionRequestBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl ConfirmPaymentSessionRequestBuilder {
    /// How the customer pays.
    ///
    /// `paymentMethod`: `PaymentMethod`, optional.
    pub fn payment_method(
        mut self,
        value: impl ::core::convert::Into<root::PaymentMethod>,
    ) -> Self {
        self.rest.payment_method = ::core::option::Option::Some(value.into());
        self
    }
    /// `paymentMethod`, or nothing.
    pub fn maybe_payment_method(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::PaymentMethod>>,
    ) -> Self {
        self.rest.payment_method = value.map(|value| value.into());
        self
    }
    /// Settings for the method.
    ///
    /// `paymentMethodOptions`: `PaymentMethodOptions`, optional.
    pub fn payment_method_options(
        mut self,
        value: impl ::core::convert::Into<root::PaymentMethodOptions>,
    ) -> Self {
        self.rest.payment_method_options = ::core::option::Option::Some(value.into());
        self
    }
    /// `paymentMethodOptions`, or nothing.
    pub fn maybe_payment_method_options(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::PaymentMethodOptions>,
        >,
    ) -> Self {
        self.rest.payment_method_options = value.map(|value| value.into());
        self
    }
}

impl ConfirmPaymentSessionRequestBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::ConfirmPaymentSessionRequest {
        root::ConfirmPaymentSessionRequest {
            payment_method: self.rest.payment_method,
            payment_method_options: self.rest.payment_method_options,
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
        ::paramtable::Valid<root::ConfirmPaymentSessionRequest>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `ConfirmPaymentSessionResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ConfirmPaymentSessionResponseBuilder<
    HasCode = p::Missing,
    HasMessage = p::Missing,
> {
    given: (HasCode, HasMessage),
    rest: ConfirmPaymentSessionResponseRest,
}

#[derive(Clone, Default)]
struct ConfirmPaymentSessionResponseRest {
    error: ::core::option::Option<root::Error>,
    data: ::core::option::Option<root::PaymentSession>,
}

mod needs_ConfirmPaymentSessionResponse {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`ConfirmPaymentSessionResponse` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code: p::Provided<::std::string::String> {}
    impl Code for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`ConfirmPaymentSessionResponse` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message: p::Provided<::std::string::String> {}
    impl Message for p::Given<::std::string::String> {}
}

impl root::ConfirmPaymentSessionResponse {
    /// Starts with nothing set.
    pub fn builder() -> ConfirmPaymentSessionResponseBuilder {
        ConfirmPaymentSessionResponseBuilder {
            given: (p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasCode, HasMessage> ConfirmPaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The outcome; `00` is success.
    ///
    /// `code`: string, mandatory.
    ///
    /// Example: `00`
    pub fn code(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ConfirmPaymentSessionResponseBuilder<
        p::Given<::std::string::String>,
        HasMessage,
    > {
        ConfirmPaymentSessionResponseBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> ConfirmPaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The outcome in words.
    ///
    /// `message`: string, mandatory.
    ///
    /// Example: `Success`
    pub fn message(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ConfirmPaymentSessionResponseBuilder<HasCode, p::Given<::std::string::String>> {
        ConfirmPaymentSessionResponseBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> ConfirmPaymentSessionResponseBuilder<HasCode, HasMessage> {
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

impl<HasCode, HasMessage> ConfirmPaymentSessionResponseBuilder<HasCode, HasMessage> {
    /// The value, not yet checked.
    pub fn build(self) -> root::ConfirmPaymentSessionResponse
    where
        HasCode: needs_ConfirmPaymentSessionResponse::Code,
        HasMessage: needs_ConfirmPaymentSessionResponse::Message,
    {
        root::ConfirmPaymentSessionResponse {
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
        ::paramtable::Valid<root::ConfirmPaymentSessionResponse>,
        ::paramtable::Violations,
    >
    where
        HasCode: needs_ConfirmPaymentSessionResponse::Code,
        HasMessage: needs_ConfirmPaymentSessionResponse::Message,
    {
        self.build().check()
    }
}
