// Made from spec/messages.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::decode::*;

/// A builder of `OpenThingHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OpenThingHeadersBuilder<S = p::Unset1>(
    OpenThingHeadersSlots,
    p::PhantomData<(S,)>,
);

mod needs_OpenThingHeaders {
    #[diagnostic::on_unimplemented(
        message = "`OpenThingHeaders` needs `x_request_id`: call `.x_request_id(...)` before `build` or `check`",
        label = "`x_request_id` was not set"
    )]
    pub trait XRequestId {}
    impl XRequestId for super::p::Set {}
}

impl root::OpenThingHeaders {
    /// Starts with nothing set.
    pub fn builder() -> OpenThingHeadersBuilder {
        OpenThingHeadersBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> OpenThingHeadersBuilder<S> {
    /// `X-Request-ID`: alphanumeric, 1 to 4 characters, mandatory.
    pub fn x_request_id(
        mut self,
        value: impl Into<String>,
    ) -> OpenThingHeadersBuilder<S::Set0> {
        self.0.x_request_id = p::Slot::Value(value.into());
        OpenThingHeadersBuilder(self.0, p::PhantomData)
    }
    /// `X-Dry-Run`: boolean, optional.
    pub fn x_dry_run(self, value: impl Into<bool>) -> Self {
        self.maybe_x_dry_run(Some(value))
    }
    /// `X-Dry-Run`, or nothing.
    pub fn maybe_x_dry_run(mut self, value: Option<impl Into<bool>>) -> Self {
        self.0.x_dry_run = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::OpenThingHeaders
    where
        S::State0: needs_OpenThingHeaders::XRequestId,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::OpenThingHeaders>, p::Violations>
    where
        S::State0: needs_OpenThingHeaders::XRequestId,
    {
        self.build().check()
    }
}

/// A builder of `OpenThingPath`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OpenThingPathBuilder<S = p::Unset1>(OpenThingPathSlots, p::PhantomData<(S,)>);

mod needs_OpenThingPath {
    #[diagnostic::on_unimplemented(
        message = "`OpenThingPath` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id {}
    impl Id for super::p::Set {}
}

impl root::OpenThingPath {
    /// Starts with nothing set.
    pub fn builder() -> OpenThingPathBuilder {
        OpenThingPathBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> OpenThingPathBuilder<S> {
    /// `id`: `Count`, mandatory.
    pub fn id(mut self, value: root::Count) -> OpenThingPathBuilder<S::Set0> {
        self.0.id = p::Slot::Value(value);
        OpenThingPathBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::OpenThingPath
    where
        S::State0: needs_OpenThingPath::Id,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::OpenThingPath>, p::Violations>
    where
        S::State0: needs_OpenThingPath::Id,
    {
        self.build().check()
    }
}

/// A builder of `OpenThingQuery`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OpenThingQueryBuilder(OpenThingQuerySlots);

impl root::OpenThingQuery {
    /// Starts with nothing set.
    pub fn builder() -> OpenThingQueryBuilder {
        OpenThingQueryBuilder(Default::default())
    }
}

impl OpenThingQueryBuilder {
    /// `page`: integer, 1 to 100, optional, default `1`.
    pub fn page(self, value: impl Into<i64>) -> Self {
        self.maybe_page(Some(value))
    }
    /// `page`, or nothing.
    pub fn maybe_page(mut self, value: Option<impl Into<i64>>) -> Self {
        self.0.page = p::Slot::maybe(value);
        self
    }
    /// `day`: date, optional.
    pub fn day(self, value: impl Into<p::Date>) -> Self {
        self.maybe_day(Some(value))
    }
    /// `day`, or nothing.
    pub fn maybe_day(mut self, value: Option<impl Into<p::Date>>) -> Self {
        self.0.day = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::OpenThingQuery {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::OpenThingQuery>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `OpenThingRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OpenThingRequestBuilder<S = p::Unset1>(
    OpenThingRequestSlots,
    p::PhantomData<(S,)>,
);

mod needs_OpenThingRequest {
    #[diagnostic::on_unimplemented(
        message = "`OpenThingRequest` needs `a`: call `.a(...)` before `build` or `check`",
        label = "`a` was not set"
    )]
    pub trait A {}
    impl A for super::p::Set {}
}

impl root::OpenThingRequest {
    /// Starts with nothing set.
    pub fn builder() -> OpenThingRequestBuilder {
        OpenThingRequestBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> OpenThingRequestBuilder<S> {
    /// `a`: string, mandatory.
    pub fn a(mut self, value: impl Into<String>) -> OpenThingRequestBuilder<S::Set0> {
        self.0.a = p::Slot::Value(value.into());
        OpenThingRequestBuilder(self.0, p::PhantomData)
    }
    /// `b`: string, optional.
    pub fn b(self, value: impl Into<String>) -> Self {
        self.maybe_b(Some(value))
    }
    /// `b`, or nothing.
    pub fn maybe_b(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.b = p::Slot::maybe(value);
        self
    }
    /// Without its default. `d`: integer, optional.
    pub fn d(self, value: impl Into<i64>) -> Self {
        self.maybe_d(Some(value))
    }
    /// `d`, or nothing.
    pub fn maybe_d(mut self, value: Option<impl Into<i64>>) -> Self {
        self.0.d = p::Slot::maybe(value);
        self
    }
    /// `from`: datetime, optional.
    pub fn from(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_from(Some(value))
    }
    /// `from`, or nothing.
    pub fn maybe_from(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.from = p::Slot::maybe(value);
        self
    }
    /// `until`: datetime, optional.
    pub fn until(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_until(Some(value))
    }
    /// `until`, or nothing.
    pub fn maybe_until(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.until = p::Slot::maybe(value);
        self
    }
    /// `more`: boolean, optional.
    pub fn more(self, value: impl Into<bool>) -> Self {
        self.maybe_more(Some(value))
    }
    /// `more`, or nothing.
    pub fn maybe_more(mut self, value: Option<impl Into<bool>>) -> Self {
        self.0.more = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::OpenThingRequest
    where
        S::State0: needs_OpenThingRequest::A,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::OpenThingRequest>, p::Violations>
    where
        S::State0: needs_OpenThingRequest::A,
    {
        self.build().check()
    }
}

/// A builder of `OpenThingResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OpenThingResponseBuilder<S = p::Unset1>(
    OpenThingResponseSlots,
    p::PhantomData<(S,)>,
);

mod needs_OpenThingResponse {
    #[diagnostic::on_unimplemented(
        message = "`OpenThingResponse` needs `state`: call `.state(...)` before `build` or `check`",
        label = "`state` was not set"
    )]
    pub trait State {}
    impl State for super::p::Set {}
}

impl root::OpenThingResponse {
    /// Starts with nothing set.
    pub fn builder() -> OpenThingResponseBuilder {
        OpenThingResponseBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> OpenThingResponseBuilder<S> {
    /// `state`: `State`, mandatory.
    pub fn state(mut self, value: root::State) -> OpenThingResponseBuilder<S::Set0> {
        self.0.state = p::Slot::Value(value);
        OpenThingResponseBuilder(self.0, p::PhantomData)
    }
    /// `note`: string, 1 to 3 characters, optional.
    pub fn note(self, value: impl Into<String>) -> Self {
        self.maybe_note(Some(value))
    }
    /// `note`, or nothing.
    pub fn maybe_note(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.note = p::Slot::maybe(value);
        self
    }
    /// `parts`: list of `Part`, optional.
    pub fn parts(self, value: impl Into<Vec<root::Part>>) -> Self {
        self.maybe_parts(Some(value))
    }
    /// `parts`, or nothing.
    pub fn maybe_parts(mut self, value: Option<impl Into<Vec<root::Part>>>) -> Self {
        self.0.parts = p::Slot::maybe(value);
        self
    }
    /// `parent`: `Part`, conditional. Only when `state` is `ON`.
    pub fn parent(self, value: impl Into<root::Part>) -> Self {
        self.maybe_parent(Some(value))
    }
    /// `parent`, or nothing.
    pub fn maybe_parent(mut self, value: Option<impl Into<root::Part>>) -> Self {
        self.0.parent = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::OpenThingResponse
    where
        S::State0: needs_OpenThingResponse::State,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::OpenThingResponse>, p::Violations>
    where
        S::State0: needs_OpenThingResponse::State,
    {
        self.build().check()
    }
}

/// A builder of `Part`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PartBuilder<S = p::Unset1>(PartSlots, p::PhantomData<(S,)>);

mod needs_Part {
    #[diagnostic::on_unimplemented(
        message = "`Part` needs `level`: call `.level(...)` before `build` or `check`",
        label = "`level` was not set"
    )]
    pub trait Level {}
    impl Level for super::p::Set {}
}

impl root::Part {
    /// Starts with nothing set.
    pub fn builder() -> PartBuilder {
        PartBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> PartBuilder<S> {
    /// `level`: `PartLevel`, mandatory.
    pub fn level(mut self, value: root::PartLevel) -> PartBuilder<S::Set0> {
        self.0.level = p::Slot::Value(value);
        PartBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Part
    where
        S::State0: needs_Part::Level,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Part>, p::Violations>
    where
        S::State0: needs_Part::Level,
    {
        self.build().check()
    }
}
