// Made from spec/messages.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

/// A builder of `OpenThingHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OpenThingHeadersBuilder<HasXRequestId = p::Missing> {
    given: (HasXRequestId,),
    rest: OpenThingHeadersRest,
}

#[derive(Clone, Default)]
struct OpenThingHeadersRest {
    x_dry_run: ::core::option::Option<bool>,
}

mod needs_OpenThingHeaders {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`OpenThingHeaders` needs `x_request_id`: call `.x_request_id(...)` before `build` or `check`",
        label = "`x_request_id` was not set"
    )]
    pub trait XRequestId: p::Provided<::std::string::String> {}
    impl XRequestId for p::Given<::std::string::String> {}
}

impl root::OpenThingHeaders {
    /// Starts with nothing set.
    pub fn builder() -> OpenThingHeadersBuilder {
        OpenThingHeadersBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasXRequestId> OpenThingHeadersBuilder<HasXRequestId> {
    /// `X-Request-ID`: alphanumeric, 1 to 4 characters, mandatory.
    pub fn x_request_id(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> OpenThingHeadersBuilder<p::Given<::std::string::String>> {
        OpenThingHeadersBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasXRequestId> OpenThingHeadersBuilder<HasXRequestId> {
    /// `X-Dry-Run`: boolean, optional.
    pub fn x_dry_run(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.rest.x_dry_run = ::core::option::Option::Some(value.into());
        self
    }
    /// `X-Dry-Run`, or nothing.
    pub fn maybe_x_dry_run(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<bool>>,
    ) -> Self {
        self.rest.x_dry_run = value.map(|value| value.into());
        self
    }
}

impl<HasXRequestId> OpenThingHeadersBuilder<HasXRequestId> {
    /// The value, not yet checked.
    pub fn build(self) -> root::OpenThingHeaders
    where
        HasXRequestId: needs_OpenThingHeaders::XRequestId,
    {
        root::OpenThingHeaders {
            x_request_id: self.given.0.into_value(),
            x_dry_run: self.rest.x_dry_run,
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
        ::paramtable::Valid<root::OpenThingHeaders>,
        ::paramtable::Violations,
    >
    where
        HasXRequestId: needs_OpenThingHeaders::XRequestId,
    {
        self.build().check()
    }
}

/// A builder of `OpenThingPath`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OpenThingPathBuilder<HasId = p::Missing> {
    given: (HasId,),
}

mod needs_OpenThingPath {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`OpenThingPath` needs `id`: call `.id(...)` before `build` or `check`",
        label = "`id` was not set"
    )]
    pub trait Id: p::Provided<root::Count> {}
    impl Id for p::Given<root::Count> {}
}

impl root::OpenThingPath {
    /// Starts with nothing set.
    pub fn builder() -> OpenThingPathBuilder {
        OpenThingPathBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasId> OpenThingPathBuilder<HasId> {
    /// `id`: `Count`, mandatory.
    pub fn id(self, value: root::Count) -> OpenThingPathBuilder<p::Given<root::Count>> {
        OpenThingPathBuilder {
            given: (p::Given(value),),
        }
    }
}

impl<HasId> OpenThingPathBuilder<HasId> {
    /// The value, not yet checked.
    pub fn build(self) -> root::OpenThingPath
    where
        HasId: needs_OpenThingPath::Id,
    {
        root::OpenThingPath {
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
        ::paramtable::Valid<root::OpenThingPath>,
        ::paramtable::Violations,
    >
    where
        HasId: needs_OpenThingPath::Id,
    {
        self.build().check()
    }
}

/// A builder of `OpenThingQuery`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OpenThingQueryBuilder {
    rest: OpenThingQueryRest,
}

#[derive(Clone, Default)]
struct OpenThingQueryRest {
    page: ::core::option::Option<i64>,
    day: ::core::option::Option<::paramtable::Date>,
}

impl root::OpenThingQuery {
    /// Starts with nothing set.
    pub fn builder() -> OpenThingQueryBuilder {
        OpenThingQueryBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl OpenThingQueryBuilder {
    /// `page`: integer, 1 to 100, optional, default `1`.
    pub fn page(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.rest.page = ::core::option::Option::Some(value.into());
        self
    }
    /// `page`, or nothing.
    pub fn maybe_page(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<i64>>,
    ) -> Self {
        self.rest.page = value.map(|value| value.into());
        self
    }
    /// `day`: date, optional.
    pub fn day(mut self, value: impl ::core::convert::Into<::paramtable::Date>) -> Self {
        self.rest.day = ::core::option::Option::Some(value.into());
        self
    }
    /// `day`, or nothing.
    pub fn maybe_day(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::Date>>,
    ) -> Self {
        self.rest.day = value.map(|value| value.into());
        self
    }
}

impl OpenThingQueryBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::OpenThingQuery {
        root::OpenThingQuery {
            page: self.rest.page,
            day: self.rest.day,
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
        ::paramtable::Valid<root::OpenThingQuery>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `OpenThingRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OpenThingRequestBuilder<HasA = p::Missing> {
    given: (HasA,),
    rest: OpenThingRequestRest,
}

#[derive(Clone, Default)]
struct OpenThingRequestRest {
    b: ::core::option::Option<::std::string::String>,
    d: ::core::option::Option<i64>,
    from: ::core::option::Option<::paramtable::DateTime>,
    until: ::core::option::Option<::paramtable::DateTime>,
    more: ::core::option::Option<bool>,
}

mod needs_OpenThingRequest {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`OpenThingRequest` needs `a`: call `.a(...)` before `build` or `check`",
        label = "`a` was not set"
    )]
    pub trait A: p::Provided<::std::string::String> {}
    impl A for p::Given<::std::string::String> {}
}

impl root::OpenThingRequest {
    /// Starts with nothing set.
    pub fn builder() -> OpenThingRequestBuilder {
        OpenThingRequestBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasA> OpenThingRequestBuilder<HasA> {
    /// `a`: string, mandatory.
    pub fn a(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> OpenThingRequestBuilder<p::Given<::std::string::String>> {
        OpenThingRequestBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasA> OpenThingRequestBuilder<HasA> {
    /// `b`: string, optional.
    pub fn b(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.b = ::core::option::Option::Some(value.into());
        self
    }
    /// `b`, or nothing.
    pub fn maybe_b(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.b = value.map(|value| value.into());
        self
    }
    /// Without its default.
    ///
    /// `d`: integer, optional.
    pub fn d(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.rest.d = ::core::option::Option::Some(value.into());
        self
    }
    /// `d`, or nothing.
    pub fn maybe_d(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<i64>>,
    ) -> Self {
        self.rest.d = value.map(|value| value.into());
        self
    }
    /// `from`: datetime, optional.
    pub fn from(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.from = ::core::option::Option::Some(value.into());
        self
    }
    /// `from`, or nothing.
    pub fn maybe_from(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.from = value.map(|value| value.into());
        self
    }
    /// `until`: datetime, optional.
    pub fn until(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.until = ::core::option::Option::Some(value.into());
        self
    }
    /// `until`, or nothing.
    pub fn maybe_until(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.until = value.map(|value| value.into());
        self
    }
    /// `more`: boolean, optional.
    pub fn more(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.rest.more = ::core::option::Option::Some(value.into());
        self
    }
    /// `more`, or nothing.
    pub fn maybe_more(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<bool>>,
    ) -> Self {
        self.rest.more = value.map(|value| value.into());
        self
    }
}

impl<HasA> OpenThingRequestBuilder<HasA> {
    /// The value, not yet checked.
    pub fn build(self) -> root::OpenThingRequest
    where
        HasA: needs_OpenThingRequest::A,
    {
        root::OpenThingRequest {
            a: self.given.0.into_value(),
            b: self.rest.b,
            d: self.rest.d,
            from: self.rest.from,
            until: self.rest.until,
            more: self.rest.more,
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
        ::paramtable::Valid<root::OpenThingRequest>,
        ::paramtable::Violations,
    >
    where
        HasA: needs_OpenThingRequest::A,
    {
        self.build().check()
    }
}

/// A builder of `OpenThingResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OpenThingResponseBuilder<HasState = p::Missing> {
    given: (HasState,),
    rest: OpenThingResponseRest,
}

#[derive(Clone, Default)]
struct OpenThingResponseRest {
    note: ::core::option::Option<::std::string::String>,
    parts: ::core::option::Option<::std::vec::Vec<root::Part>>,
    parent: ::core::option::Option<root::Part>,
}

mod needs_OpenThingResponse {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`OpenThingResponse` needs `state`: call `.state(...)` before `build` or `check`",
        label = "`state` was not set"
    )]
    pub trait State: p::Provided<root::State> {}
    impl State for p::Given<root::State> {}
}

impl root::OpenThingResponse {
    /// Starts with nothing set.
    pub fn builder() -> OpenThingResponseBuilder {
        OpenThingResponseBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasState> OpenThingResponseBuilder<HasState> {
    /// `state`: `State`, mandatory.
    pub fn state(
        self,
        value: root::State,
    ) -> OpenThingResponseBuilder<p::Given<root::State>> {
        OpenThingResponseBuilder {
            given: (p::Given(value),),
            rest: self.rest,
        }
    }
}

impl<HasState> OpenThingResponseBuilder<HasState> {
    /// `note`: string, 1 to 3 characters, optional.
    pub fn note(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.note = ::core::option::Option::Some(value.into());
        self
    }
    /// `note`, or nothing.
    pub fn maybe_note(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.note = value.map(|value| value.into());
        self
    }
    /// `parts`: list of `Part`, optional.
    pub fn parts(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<root::Part>>,
    ) -> Self {
        self.rest.parts = ::core::option::Option::Some(value.into());
        self
    }
    /// `parts`, or nothing.
    pub fn maybe_parts(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::vec::Vec<root::Part>>,
        >,
    ) -> Self {
        self.rest.parts = value.map(|value| value.into());
        self
    }
    /// `parent`: `Part`, conditional.
    ///
    /// Only when `state` is `ON`.
    pub fn parent(mut self, value: impl ::core::convert::Into<root::Part>) -> Self {
        self.rest.parent = ::core::option::Option::Some(value.into());
        self
    }
    /// `parent`, or nothing.
    pub fn maybe_parent(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Part>>,
    ) -> Self {
        self.rest.parent = value.map(|value| value.into());
        self
    }
}

impl<HasState> OpenThingResponseBuilder<HasState> {
    /// The value, not yet checked.
    pub fn build(self) -> root::OpenThingResponse
    where
        HasState: needs_OpenThingResponse::State,
    {
        root::OpenThingResponse {
            state: self.given.0.into_value(),
            note: self.rest.note,
            parts: self.rest.parts,
            parent: self.rest.parent,
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
        ::paramtable::Valid<root::OpenThingResponse>,
        ::paramtable::Violations,
    >
    where
        HasState: needs_OpenThingResponse::State,
    {
        self.build().check()
    }
}

/// A builder of `Part`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PartBuilder<HasLevel = p::Missing> {
    given: (HasLevel,),
}

mod needs_Part {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Part` needs `level`: call `.level(...)` before `build` or `check`",
        label = "`level` was not set"
    )]
    pub trait Level: p::Provided<root::PartLevel> {}
    impl Level for p::Given<root::PartLevel> {}
}

impl root::Part {
    /// Starts with nothing set.
    pub fn builder() -> PartBuilder {
        PartBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasLevel> PartBuilder<HasLevel> {
    /// `level`: `PartLevel`, mandatory.
    pub fn level(
        self,
        value: root::PartLevel,
    ) -> PartBuilder<p::Given<root::PartLevel>> {
        PartBuilder {
            given: (p::Given(value),),
        }
    }
}

impl<HasLevel> PartBuilder<HasLevel> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Part
    where
        HasLevel: needs_Part::Level,
    {
        root::Part {
            level: self.given.0.into_value(),
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
        ::paramtable::Valid<root::Part>,
        ::paramtable::Violations,
    >
    where
        HasLevel: needs_Part::Level,
    {
        self.build().check()
    }
}
