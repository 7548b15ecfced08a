// Made from spec/payments/objects/envelope.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

/// A builder of `Envelope`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct EnvelopeBuilder<S = p::Unset2>(EnvelopeSlots, p::PhantomData<(S,)>);

mod needs_Envelope {
    #[diagnostic::on_unimplemented(
        message = "`Envelope` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code {}
    impl Code for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Envelope` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message {}
    impl Message for super::p::Set {}
}

impl root::Envelope {
    /// Starts with nothing set.
    pub fn builder() -> EnvelopeBuilder {
        EnvelopeBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> EnvelopeBuilder<S> {
    /// The outcome; `00` is success. `code`: string, mandatory. Example: `00`
    pub fn code(mut self, value: impl Into<String>) -> EnvelopeBuilder<S::Set0> {
        self.0.code = p::Slot::Value(value.into());
        EnvelopeBuilder(self.0, p::PhantomData)
    }
    /// The outcome in words. `message`: string, mandatory. Example: `Success`
    pub fn message(mut self, value: impl Into<String>) -> EnvelopeBuilder<S::Set1> {
        self.0.message = p::Slot::Value(value.into());
        EnvelopeBuilder(self.0, p::PhantomData)
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
    /// The answer itself. `data`: free-form object, conditional. Mandatory when `code` is `00`.
    pub fn data(self, value: impl Into<p::Object>) -> Self {
        self.maybe_data(Some(value))
    }
    /// `data`, or nothing.
    pub fn maybe_data(mut self, value: Option<impl Into<p::Object>>) -> Self {
        self.0.data = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Envelope
    where
        S::State0: needs_Envelope::Code,
        S::State1: needs_Envelope::Message,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Envelope>, p::Violations>
    where
        S::State0: needs_Envelope::Code,
        S::State1: needs_Envelope::Message,
    {
        self.build().check()
    }
}

/// A builder of `ListEnvelope`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ListEnvelopeBuilder<S = p::Unset2>(ListEnvelopeSlots, p::PhantomData<(S,)>);

mod needs_ListEnvelope {
    #[diagnostic::on_unimplemented(
        message = "`ListEnvelope` needs `code`: call `.code(...)` before `build` or `check`",
        label = "`code` was not set"
    )]
    pub trait Code {}
    impl Code for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`ListEnvelope` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message {}
    impl Message for super::p::Set {}
}

impl root::ListEnvelope {
    /// Starts with nothing set.
    pub fn builder() -> ListEnvelopeBuilder {
        ListEnvelopeBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> ListEnvelopeBuilder<S> {
    /// The outcome; `00` is success. `code`: string, mandatory. Example: `00`
    pub fn code(mut self, value: impl Into<String>) -> ListEnvelopeBuilder<S::Set0> {
        self.0.code = p::Slot::Value(value.into());
        ListEnvelopeBuilder(self.0, p::PhantomData)
    }
    /// The outcome in words. `message`: string, mandatory. Example: `Success`
    pub fn message(mut self, value: impl Into<String>) -> ListEnvelopeBuilder<S::Set1> {
        self.0.message = p::Slot::Value(value.into());
        ListEnvelopeBuilder(self.0, p::PhantomData)
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
    /// The answer itself. `data`: free-form object, conditional. Mandatory when `code` is `00`.
    pub fn data(self, value: impl Into<p::Object>) -> Self {
        self.maybe_data(Some(value))
    }
    /// `data`, or nothing.
    pub fn maybe_data(mut self, value: Option<impl Into<p::Object>>) -> Self {
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
    pub fn build(self) -> root::ListEnvelope
    where
        S::State0: needs_ListEnvelope::Code,
        S::State1: needs_ListEnvelope::Message,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::ListEnvelope>, p::Violations>
    where
        S::State0: needs_ListEnvelope::Code,
        S::State1: needs_ListEnvelope::Message,
    {
        self.build().check()
    }
}

/// A builder of `Pagination`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaginationBuilder<S = p::Unset4>(PaginationSlots, p::PhantomData<(S,)>);

mod needs_Pagination {
    #[diagnostic::on_unimplemented(
        message = "`Pagination` needs `page`: call `.page(...)` before `build` or `check`",
        label = "`page` was not set"
    )]
    pub trait Page {}
    impl Page for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Pagination` needs `per_page`: call `.per_page(...)` before `build` or `check`",
        label = "`per_page` was not set"
    )]
    pub trait PerPage {}
    impl PerPage for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Pagination` needs `total_items`: call `.total_items(...)` before `build` or `check`",
        label = "`total_items` was not set"
    )]
    pub trait TotalItems {}
    impl TotalItems for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Pagination` needs `total_pages`: call `.total_pages(...)` before `build` or `check`",
        label = "`total_pages` was not set"
    )]
    pub trait TotalPages {}
    impl TotalPages for super::p::Set {}
}

impl root::Pagination {
    /// Starts with nothing set.
    pub fn builder() -> PaginationBuilder {
        PaginationBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States4> PaginationBuilder<S> {
    /// The page, from 1. `page`: integer, mandatory. Example: `1`
    pub fn page(mut self, value: impl Into<i64>) -> PaginationBuilder<S::Set0> {
        self.0.page = p::Slot::Value(value.into());
        PaginationBuilder(self.0, p::PhantomData)
    }
    /// How many a page holds. `perPage`: integer, 1 to 100, mandatory. Example: `20`
    pub fn per_page(mut self, value: impl Into<i64>) -> PaginationBuilder<S::Set1> {
        self.0.per_page = p::Slot::Value(value.into());
        PaginationBuilder(self.0, p::PhantomData)
    }
    /// How many there are in all. `totalItems`: integer, mandatory. Example: `1`
    pub fn total_items(mut self, value: impl Into<i64>) -> PaginationBuilder<S::Set2> {
        self.0.total_items = p::Slot::Value(value.into());
        PaginationBuilder(self.0, p::PhantomData)
    }
    /// How many pages there are. `totalPages`: integer, mandatory. Example: `1`
    pub fn total_pages(mut self, value: impl Into<i64>) -> PaginationBuilder<S::Set3> {
        self.0.total_pages = p::Slot::Value(value.into());
        PaginationBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Pagination
    where
        S::State0: needs_Pagination::Page,
        S::State1: needs_Pagination::PerPage,
        S::State2: needs_Pagination::TotalItems,
        S::State3: needs_Pagination::TotalPages,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Pagination>, p::Violations>
    where
        S::State0: needs_Pagination::Page,
        S::State1: needs_Pagination::PerPage,
        S::State2: needs_Pagination::TotalItems,
        S::State3: needs_Pagination::TotalPages,
    {
        self.build().check()
    }
}

/// A builder of `Error`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ErrorBuilder<S = p::Unset1>(ErrorSlots, p::PhantomData<(S,)>);

mod needs_Error {
    #[diagnostic::on_unimplemented(
        message = "`Error` needs `r#type`: call `.r#type(...)` before `build` or `check`",
        label = "`r#type` was not set"
    )]
    pub trait Type {}
    impl Type for super::p::Set {}
}

impl root::Error {
    /// Starts with nothing set.
    pub fn builder() -> ErrorBuilder {
        ErrorBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> ErrorBuilder<S> {
    /// Where it went wrong. `type`: `ErrorType`, mandatory.
    pub fn r#type(mut self, value: root::ErrorType) -> ErrorBuilder<S::Set0> {
        self.0.r#type = p::Slot::Value(value);
        ErrorBuilder(self.0, p::PhantomData)
    }
    /// Whose fault it was. `source`: `ErrorSource`, optional.
    pub fn source(self, value: root::ErrorSource) -> Self {
        self.maybe_source(Some(value))
    }
    /// `source`, or nothing.
    pub fn maybe_source(mut self, value: Option<root::ErrorSource>) -> Self {
        self.0.source = p::Slot::maybe(value);
        self
    }
    /// Each thing that went wrong. `details`: list of `ErrorDetail`, optional.
    pub fn details(self, value: impl Into<Vec<root::ErrorDetail>>) -> Self {
        self.maybe_details(Some(value))
    }
    /// `details`, or nothing.
    pub fn maybe_details(
        mut self,
        value: Option<impl Into<Vec<root::ErrorDetail>>>,
    ) -> Self {
        self.0.details = p::Slot::maybe(value);
        self
    }
    /// What to name when asking for help. `trace_id`: string, optional.
    pub fn trace_id(self, value: impl Into<String>) -> Self {
        self.maybe_trace_id(Some(value))
    }
    /// `trace_id`, or nothing.
    pub fn maybe_trace_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.trace_id = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Error
    where
        S::State0: needs_Error::Type,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Error>, p::Violations>
    where
        S::State0: needs_Error::Type,
    {
        self.build().check()
    }
}

/// A builder of `ErrorDetail`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ErrorDetailBuilder(ErrorDetailSlots);

impl root::ErrorDetail {
    /// Starts with nothing set.
    pub fn builder() -> ErrorDetailBuilder {
        ErrorDetailBuilder(Default::default())
    }
}

impl ErrorDetailBuilder {
    /// The parameter. `field`: string, optional. Example: `amount.value`
    pub fn field(self, value: impl Into<String>) -> Self {
        self.maybe_field(Some(value))
    }
    /// `field`, or nothing.
    pub fn maybe_field(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.field = p::Slot::maybe(value);
        self
    }
    /// What is wrong with it. `message`: string, optional.
    pub fn message(self, value: impl Into<String>) -> Self {
        self.maybe_message(Some(value))
    }
    /// `message`, or nothing.
    pub fn maybe_message(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.message = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::ErrorDetail {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::ErrorDetail>, p::Violations> {
        self.build().check()
    }
}
