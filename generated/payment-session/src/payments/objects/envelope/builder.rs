// Made from spec/payments/objects/envelope.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

/// A builder of `Envelope`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct EnvelopeBuilder<HasCode = p::Missing, HasMessage = p::Missing> {
    given: (HasCode, HasMessage),
    rest: EnvelopeRest,
}

#[derive(Clone, Default)]
struct EnvelopeRest {
    error: ::core::option::Option<root::Error>,
    data: ::core::option::Option<::paramtable::Object>,
}

mod needs_Envelope {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Envelope` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code: p::Provided<::std::string::String> {}
    impl Code for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`Envelope` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message: p::Provided<::std::string::String> {}
    impl Message for p::Given<::std::string::String> {}
}

impl root::Envelope {
    /// Starts with nothing set.
    pub fn builder() -> EnvelopeBuilder {
        EnvelopeBuilder {
            given: (p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasCode, HasMessage> EnvelopeBuilder<HasCode, HasMessage> {
    /// The outcome; `00` is success.
    ///
    /// `code`: string, mandatory.
    ///
    /// Example: `00`
    pub fn code(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> EnvelopeBuilder<p::Given<::std::string::String>, HasMessage> {
        EnvelopeBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> EnvelopeBuilder<HasCode, HasMessage> {
    /// The outcome in words.
    ///
    /// `message`: string, mandatory.
    ///
    /// Example: `Success`
    pub fn message(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> EnvelopeBuilder<HasCode, p::Given<::std::string::String>> {
        EnvelopeBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> EnvelopeBuilder<HasCode, HasMessage> {
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
    /// `data`: free-form object, conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub fn data(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Object>,
    ) -> Self {
        self.rest.data = ::core::option::Option::Some(value.into());
        self
    }
    /// `data`, or nothing.
    pub fn maybe_data(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::Object>>,
    ) -> Self {
        self.rest.data = value.map(|value| value.into());
        self
    }
}

impl<HasCode, HasMessage> EnvelopeBuilder<HasCode, HasMessage> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Envelope
    where
        HasCode: needs_Envelope::Code,
        HasMessage: needs_Envelope::Message,
    {
        root::Envelope {
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
        ::paramtable::Valid<root::Envelope>,
        ::paramtable::Violations,
    >
    where
        HasCode: needs_Envelope::Code,
        HasMessage: needs_Envelope::Message,
    {
        self.build().check()
    }
}

/// A builder of `ListEnvelope`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ListEnvelopeBuilder<HasCode = p::Missing, HasMessage = p::Missing> {
    given: (HasCode, HasMessage),
    rest: ListEnvelopeRest,
}

#[derive(Clone, Default)]
struct ListEnvelopeRest {
    error: ::core::option::Option<root::Error>,
    data: ::core::option::Option<::paramtable::Object>,
    pagination: ::core::option::Option<root::Pagination>,
}

mod needs_ListEnvelope {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`ListEnvelope` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code: p::Provided<::std::string::String> {}
    impl Code for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`ListEnvelope` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message: p::Provided<::std::string::String> {}
    impl Message for p::Given<::std::string::String> {}
}

impl root::ListEnvelope {
    /// Starts with nothing set.
    pub fn builder() -> ListEnvelopeBuilder {
        ListEnvelopeBuilder {
            given: (p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasCode, HasMessage> ListEnvelopeBuilder<HasCode, HasMessage> {
    /// The outcome; `00` is success.
    ///
    /// `code`: string, mandatory.
    ///
    /// Example: `00`
    pub fn code(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ListEnvelopeBuilder<p::Given<::std::string::String>, HasMessage> {
        ListEnvelopeBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> ListEnvelopeBuilder<HasCode, HasMessage> {
    /// The outcome in words.
    ///
    /// `message`: string, mandatory.
    ///
    /// Example: `Success`
    pub fn message(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> ListEnvelopeBuilder<HasCode, p::Given<::std::string::String>> {
        ListEnvelopeBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<HasCode, HasMessage> ListEnvelopeBuilder<HasCode, HasMessage> {
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
    /// `data`: free-form object, conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub fn data(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Object>,
    ) -> Self {
        self.rest.data = ::core::option::Option::Some(value.into());
        self
    }
    /// `data`, or nothing.
    pub fn maybe_data(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::Object>>,
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

impl<HasCode, HasMessage> ListEnvelopeBuilder<HasCode, HasMessage> {
    /// The value, not yet checked.
    pub fn build(self) -> root::ListEnvelope
    where
        HasCode: needs_ListEnvelope::Code,
        HasMessage: needs_ListEnvelope::Message,
    {
        root::ListEnvelope {
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
        ::paramtable::Valid<root::ListEnvelope>,
        ::paramtable::Violations,
    >
    where
        HasCode: needs_ListEnvelope::Code,
        HasMessage: needs_ListEnvelope::Message,
    {
        self.build().check()
    }
}

/// A builder of `Pagination`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaginationBuilder<
    HasPage = p::Missing,
    HasPerPage = p::Missing,
    HasTotalItems = p::Missing,
    HasTotalPages = p::Missing,
> {
    given: (HasPage, HasPerPage, HasTotalItems, HasTotalPages),
}

mod needs_Pagination {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Pagination` needs `page`: call `.page(...)` before `build` or `check`",
        label = "`page` was not set"
    )]
    pub trait Page: p::Provided<i64> {}
    impl Page for p::Given<i64> {}
    #[diagnostic::on_unimplemented(
        message = "`Pagination` needs `per_page`: call `.per_page(...)` before `build` or `check`",
        label = "`per_page` was not set"
    )]
    pub trait PerPage: p::Provided<i64> {}
    impl PerPage for p::Given<i64> {}
    #[diagnostic::on_unimplemented(
        message = "`Pagination` needs `total_items`: call `.total_items(...)` before `build` or `check`",
        label = "`total_items` was not set"
    )]
    pub trait TotalItems: p::Provided<i64> {}
    impl TotalItems for p::Given<i64> {}
    #[diagnostic::on_unimplemented(
        message = "`Pagination` needs `total_pages`: call `.total_pages(...)` before `build` or `check`",
        label = "`total_pages` was not set"
    )]
    pub trait TotalPages: p::Provided<i64> {}
    impl TotalPages for p::Given<i64> {}
}

impl root::Pagination {
    /// Starts with nothing set.
    pub fn builder() -> PaginationBuilder {
        PaginationBuilder {
            given: (p::Missing, p::Missing, p::Missing, p::Missing),
        }
    }
}

impl<
    HasPage,
    HasPerPage,
    HasTotalItems,
    HasTotalPages,
> PaginationBuilder<HasPage, HasPerPage, HasTotalItems, HasTotalPages> {
    /// The page, from 1.
    ///
    /// `page`: integer, mandatory.
    ///
    /// Example: `1`
    pub fn page(
        self,
        value: impl ::core::convert::Into<i64>,
    ) -> PaginationBuilder<p::Given<i64>, HasPerPage, HasTotalItems, HasTotalPages> {
        PaginationBuilder {
            given: (p::Given(value.into()), self.given.1, self.given.2, self.given.3),
        }
    }
}

impl<
    HasPage,
    HasPerPage,
    HasTotalItems,
    HasTotalPages,
> PaginationBuilder<HasPage, HasPerPage, HasTotalItems, HasTotalPages> {
    /// How many a page holds.
    ///
    /// `perPage`: integer, 1 to 100, mandatory.
    ///
    /// Example: `20`
    pub fn per_page(
        self,
        value: impl ::core::convert::Into<i64>,
    ) -> PaginationBuilder<HasPage, p::Given<i64>, HasTotalItems, HasTotalPages> {
        PaginationBuilder {
            given: (self.given.0, p::Given(value.into()), self.given.2, self.given.3),
        }
    }
}

impl<
    HasPage,
    HasPerPage,
    HasTotalItems,
    HasTotalPages,
> PaginationBuilder<HasPage, HasPerPage, HasTotalItems, HasTotalPages> {
    /// How many there are in all.
    ///
    /// `totalItems`: integer, mandatory.
    ///
    /// Example: `1`
    pub fn total_items(
        self,
        value: impl ::core::convert::Into<i64>,
    ) -> PaginationBuilder<HasPage, HasPerPage, p::Given<i64>, HasTotalPages> {
        PaginationBuilder {
            given: (self.given.0, self.given.1, p::Given(value.into()), self.given.3),
        }
    }
}

impl<
    HasPage,
    HasPerPage,
    HasTotalItems,
    HasTotalPages,
> PaginationBuilder<HasPage, HasPerPage, HasTotalItems, HasTotalPages> {
    /// How many pages there are.
    ///
    /// `totalPages`: integer, mandatory.
    ///
    /// Example: `1`
    pub fn total_pages(
        self,
        value: impl ::core::convert::Into<i64>,
    ) -> PaginationBuilder<HasPage, HasPerPage, HasTotalItems, p::Given<i64>> {
        PaginationBuilder {
            given: (self.given.0, self.given.1, self.given.2, p::Given(value.into())),
        }
    }
}

impl<
    HasPage,
    HasPerPage,
    HasTotalItems,
    HasTotalPages,
> PaginationBuilder<HasPage, HasPerPage, HasTotalItems, HasTotalPages> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Pagination
    where
        HasPage: needs_Pagination::Page,
        HasPerPage: needs_Pagination::PerPage,
        HasTotalItems: needs_Pagination::TotalItems,
        HasTotalPages: needs_Pagination::TotalPages,
    {
        root::Pagination {
            page: self.given.0.into_value(),
            per_page: self.given.1.into_value(),
            total_items: self.given.2.into_value(),
            total_pages: self.given.3.into_value(),
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
        ::paramtable::Valid<root::Pagination>,
        ::paramtable::Violations,
    >
    where
        HasPage: needs_Pagination::Page,
        HasPerPage: needs_Pagination::PerPage,
        HasTotalItems: needs_Pagination::TotalItems,
        HasTotalPages: needs_Pagination::TotalPages,
    {
        self.build().check()
    }
}

/// A builder of `Error`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ErrorBuilder<HasType = p::Missing> {
    given: (HasType,),
    rest: ErrorRest,
}

#[derive(Clone, Default)]
struct ErrorRest {
    source: ::core::option::Option<root::ErrorSource>,
    details: ::core::option::Option<::std::vec::Vec<root::ErrorDetail>>,
    trace_id: ::core::option::Option<::std::string::String>,
}

mod needs_Error {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Error` needs `r#type`: call `.r#type(...)` before `build` or `check`",
        label = "`r#type` was not set"
    )]
    pub trait Type: p::Provided<root::ErrorType> {}
    impl Type for p::Given<root::ErrorType> {}
}

impl root::Error {
    /// Starts with nothing set.
    pub fn builder() -> ErrorBuilder {
        ErrorBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasType> ErrorBuilder<HasType> {
    /// Where it went wrong.
    ///
    /// `type`: `ErrorType`, mandatory.
    pub fn r#type(
        self,
        value: root::ErrorType,
    ) -> ErrorBuilder<p::Given<root::ErrorType>> {
        ErrorBuilder {
            given: (p::Given(value),),
            rest: self.rest,
        }
    }
}

impl<HasType> ErrorBuilder<HasType> {
    /// Whose fault it was.
    ///
    /// `source`: `ErrorSource`, optional.
    pub fn source(mut self, value: root::ErrorSource) -> Self {
        self.rest.source = ::core::option::Option::Some(value);
        self
    }
    /// `source`, or nothing.
    pub fn maybe_source(
        mut self,
        value: ::core::option::Option<root::ErrorSource>,
    ) -> Self {
        self.rest.source = value.map(|value| value);
        self
    }
    /// Each thing that went wrong.
    ///
    /// `details`: list of `ErrorDetail`, optional.
    pub fn details(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<root::ErrorDetail>>,
    ) -> Self {
        self.rest.details = ::core::option::Option::Some(value.into());
        self
    }
    /// `details`, or nothing.
    pub fn maybe_details(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::vec::Vec<root::ErrorDetail>>,
        >,
    ) -> Self {
        self.rest.details = value.map(|value| value.into());
        self
    }
    /// What to name when asking for help.
    ///
    /// `trace_id`: string, optional.
    pub fn trace_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.trace_id = ::core::option::Option::Some(value.into());
        self
    }
    /// `trace_id`, or nothing.
    pub fn maybe_trace_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.trace_id = value.map(|value| value.into());
        self
    }
}

impl<HasType> ErrorBuilder<HasType> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Error
    where
        HasType: needs_Error::Type,
    {
        root::Error {
            r#type: self.given.0.into_value(),
            source: self.rest.source,
            details: self.rest.details,
            trace_id: self.rest.trace_id,
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
        ::paramtable::Valid<root::Error>,
        ::paramtable::Violations,
    >
    where
        HasType: needs_Error::Type,
    {
        self.build().check()
    }
}

/// A builder of `ErrorDetail`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ErrorDetailBuilder {
    rest: ErrorDetailRest,
}

#[derive(Clone, Default)]
struct ErrorDetailRest {
    field: ::core::option::Option<::std::string::String>,
    message: ::core::option::Option<::std::string::String>,
}

impl root::ErrorDetail {
    /// Starts with nothing set.
    pub fn builder() -> ErrorDetailBuilder {
        ErrorDetailBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl ErrorDetailBuilder {
    /// The parameter.
    ///
    /// `field`: string, optional.
    ///
    /// Example: `amount.value`
    pub fn field(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.field = ::core::option::Option::Some(value.into());
        self
    }
    /// `field`, or nothing.
    pub fn maybe_field(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.field = value.map(|value| value.into());
        self
    }
    /// What is wrong with it.
    ///
    /// `message`: string, optional.
    pub fn message(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.message = ::core::option::Option::Some(value.into());
        self
    }
    /// `message`, or nothing.
    pub fn maybe_message(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.message = value.map(|value| value.into());
        self
    }
}

impl ErrorDetailBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::ErrorDetail {
        root::ErrorDetail {
            field: self.rest.field,
            message: self.rest.message,
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
        ::paramtable::Valid<root::ErrorDetail>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}
