// Made from spec/payments/objects/headers.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

/// A builder of `StandardHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct StandardHeadersBuilder<HasAuthorization = p::Missing> {
    given: (HasAuthorization,),
    rest: StandardHeadersRest,
}

#[derive(Clone, Default)]
struct StandardHeadersRest {
    x_submerchant_id: ::core::option::Option<::std::string::String>,
}

mod needs_StandardHeaders {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`StandardHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization: p::Provided<::std::string::String> {}
    impl Authorization for p::Given<::std::string::String> {}
}

impl root::StandardHeaders {
    /// Starts with nothing set.
    pub fn builder() -> StandardHeadersBuilder {
        StandardHeadersBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasAuthorization> StandardHeadersBuilder<HasAuthorization> {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> StandardHeadersBuilder<p::Given<::std::string::String>> {
        StandardHeadersBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasAuthorization> StandardHeadersBuilder<HasAuthorization> {
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

impl<HasAuthorization> StandardHeadersBuilder<HasAuthorization> {
    /// The value, not yet checked.
    pub fn build(self) -> root::StandardHeaders
    where
        HasAuthorization: needs_StandardHeaders::Authorization,
    {
        root::StandardHeaders {
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
        ::paramtable::Valid<root::StandardHeaders>,
        ::paramtable::Violations,
    >
    where
        HasAuthorization: needs_StandardHeaders::Authorization,
    {
        self.build().check()
    }
}

/// A builder of `IdempotencyHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct IdempotencyHeadersBuilder<
    HasAuthorization = p::Missing,
    HasXRequestId = p::Missing,
> {
    given: (HasAuthorization, HasXRequestId),
    rest: IdempotencyHeadersRest,
}

#[derive(Clone, Default)]
struct IdempotencyHeadersRest {
    x_submerchant_id: ::core::option::Option<::std::string::String>,
}

mod needs_IdempotencyHeaders {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`IdempotencyHeaders` needs `authorization`: call `.authorization(...)` before `build` or `check`",
        label = "`authorization` was not set"
    )]
    pub trait Authorization: p::Provided<::std::string::String> {}
    impl Authorization for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`IdempotencyHeaders` needs `x_request_id`: call `.x_request_id(...)` before `build` or `check`",
        label = "`x_request_id` was not set"
    )]
    pub trait XRequestId: p::Provided<::std::string::String> {}
    impl XRequestId for p::Given<::std::string::String> {}
}

impl root::IdempotencyHeaders {
    /// Starts with nothing set.
    pub fn builder() -> IdempotencyHeadersBuilder {
        IdempotencyHeadersBuilder {
            given: (p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<
    HasAuthorization,
    HasXRequestId,
> IdempotencyHeadersBuilder<HasAuthorization, HasXRequestId> {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub fn authorization(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> IdempotencyHeadersBuilder<p::Given<::std::string::String>, HasXRequestId> {
        IdempotencyHeadersBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<
    HasAuthorization,
    HasXRequestId,
> IdempotencyHeadersBuilder<HasAuthorization, HasXRequestId> {
    /// The caller's own id of the call. A call of the same id and body is answered
    /// with the first answer; the id can be used again after a day.
    ///
    /// `X-REQUEST-ID`: alphanumeric, 16 to 36 characters, mandatory.
    ///
    /// Example: `0123456789abcdef`
    pub fn x_request_id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> IdempotencyHeadersBuilder<HasAuthorization, p::Given<::std::string::String>> {
        IdempotencyHeadersBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<
    HasAuthorization,
    HasXRequestId,
> IdempotencyHeadersBuilder<HasAuthorization, HasXRequestId> {
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
    HasXRequestId,
> IdempotencyHeadersBuilder<HasAuthorization, HasXRequestId> {
    /// The value, not yet checked.
    pub fn build(self) -> root::IdempotencyHeaders
    where
        HasAuthorization: needs_IdempotencyHeaders::Authorization,
        HasXRequestId: needs_IdempotencyHeaders::XRequestId,
    {
        root::IdempotencyHeaders {
            authorization: self.given.0.into_value(),
            x_submerchant_id: self.rest.x_submerchant_id,
            x_request_id: self.given.1.into_value(),
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
        ::paramtable::Valid<root::IdempotencyHeaders>,
        ::paramtable::Violations,
    >
    where
        HasAuthorization: needs_IdempotencyHeaders::Authorization,
        HasXRequestId: needs_IdempotencyHeaders::XRequestId,
    {
        self.build().check()
    }
}
