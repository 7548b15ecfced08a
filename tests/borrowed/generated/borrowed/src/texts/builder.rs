// Made from spec/texts.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::decode::*;

/// A builder of `SendTextsHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SendTextsHeadersBuilder<'t, S = p::Unset1>(
    SendTextsHeadersSlots<'t>,
    p::PhantomData<(S,)>,
);

mod needs_SendTextsHeaders {
    #[diagnostic::on_unimplemented(
        message = "`SendTextsHeaders` needs `x_id`: call `.x_id(...)` before `build` or `check`",
        label = "`x_id` was not set"
    )]
    pub trait XId {}
    impl XId for super::p::Set {}
}

impl<'t> root::SendTextsHeaders<'t> {
    /// Starts with nothing set.
    pub fn builder() -> SendTextsHeadersBuilder<'t> {
        SendTextsHeadersBuilder(Default::default(), p::PhantomData)
    }
}

impl<'t, S: p::States1> SendTextsHeadersBuilder<'t, S> {
    /// `X-Id`: alphanumeric, 1 to 4 characters, mandatory.
    pub fn x_id(
        mut self,
        value: impl Into<p::Cow<'t, str>>,
    ) -> SendTextsHeadersBuilder<'t, S::Set0> {
        self.0.x_id = p::Slot::Value(value.into());
        SendTextsHeadersBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::SendTextsHeaders<'t>
    where
        S::State0: needs_SendTextsHeaders::XId,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::SendTextsHeaders<'t>>, p::Violations>
    where
        S::State0: needs_SendTextsHeaders::XId,
    {
        self.build().check()
    }
}

/// A builder of `SendTextsRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SendTextsRequestBuilder<'t, S = p::Unset3>(
    SendTextsRequestSlots<'t>,
    p::PhantomData<(S,)>,
);

mod needs_SendTextsRequest {
    #[diagnostic::on_unimplemented(
        message = "`SendTextsRequest` needs `text`: call `.text(...)` before `build` or `check`",
        label = "`text` was not set"
    )]
    pub trait Text {}
    impl Text for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`SendTextsRequest` needs `currency`: call `.currency(...)` before `build` or `check`",
        label = "`currency` was not set"
    )]
    pub trait Currency {}
    impl Currency for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`SendTextsRequest` needs `size`: call `.size(...)` before `build` or `check`",
        label = "`size` was not set"
    )]
    pub trait Size {}
    impl Size for super::p::Set {}
}

impl<'t> root::SendTextsRequest<'t> {
    /// Starts with nothing set.
    pub fn builder() -> SendTextsRequestBuilder<'t> {
        SendTextsRequestBuilder(Default::default(), p::PhantomData)
    }
}

impl<'t, S: p::States3> SendTextsRequestBuilder<'t, S> {
    /// `text`: string, 1 to 9 characters, mandatory.
    pub fn text(
        mut self,
        value: impl Into<p::Cow<'t, str>>,
    ) -> SendTextsRequestBuilder<'t, S::Set0> {
        self.0.text = p::Slot::Value(value.into());
        SendTextsRequestBuilder(self.0, p::PhantomData)
    }
    /// `other`: string, optional, default `none`.
    pub fn other(self, value: impl Into<p::Cow<'t, str>>) -> Self {
        self.maybe_other(Some(value))
    }
    /// `other`, or nothing.
    pub fn maybe_other(mut self, value: Option<impl Into<p::Cow<'t, str>>>) -> Self {
        self.0.other = p::Slot::maybe(value);
        self
    }
    /// `secret`: string, optional, sensitive.
    pub fn secret(self, value: impl Into<p::Cow<'t, str>>) -> Self {
        self.maybe_secret(Some(value))
    }
    /// `secret`, or nothing.
    pub fn maybe_secret(mut self, value: Option<impl Into<p::Cow<'t, str>>>) -> Self {
        self.0.secret = p::Slot::maybe(value);
        self
    }
    /// `note`: string, optional, default `empty`, may be `null`.
    pub fn note(self, value: impl Into<p::Nullable<p::Cow<'t, str>>>) -> Self {
        self.maybe_note(Some(value))
    }
    /// `note`, or nothing.
    pub fn maybe_note(
        mut self,
        value: Option<impl Into<p::Nullable<p::Cow<'t, str>>>>,
    ) -> Self {
        self.0.note = p::Slot::maybe(value);
        self
    }
    /// `currency`: `Currency`, mandatory.
    pub fn currency(
        mut self,
        value: root::Currency<'t>,
    ) -> SendTextsRequestBuilder<'t, S::Set1> {
        self.0.currency = p::Slot::Value(value);
        SendTextsRequestBuilder(self.0, p::PhantomData)
    }
    /// `code`: string, matching `[A-Z]+`, optional.
    pub fn code(self, value: impl Into<p::Cow<'t, str>>) -> Self {
        self.maybe_code(Some(value))
    }
    /// `code`, or nothing.
    pub fn maybe_code(mut self, value: Option<impl Into<p::Cow<'t, str>>>) -> Self {
        self.0.code = p::Slot::maybe(value);
        self
    }
    /// `list`: list of alphanumeric, 1 to 3 elements, optional.
    pub fn list(self, value: impl Into<Vec<p::Cow<'t, str>>>) -> Self {
        self.maybe_list(Some(value))
    }
    /// `list`, or nothing.
    pub fn maybe_list(mut self, value: Option<impl Into<Vec<p::Cow<'t, str>>>>) -> Self {
        self.0.list = p::Slot::maybe(value);
        self
    }
    /// `map`: map to string, optional.
    pub fn map(self, value: impl Into<p::BTreeMap<String, p::Cow<'t, str>>>) -> Self {
        self.maybe_map(Some(value))
    }
    /// `map`, or nothing.
    pub fn maybe_map(
        mut self,
        value: Option<impl Into<p::BTreeMap<String, p::Cow<'t, str>>>>,
    ) -> Self {
        self.0.map = p::Slot::maybe(value);
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
    /// `moment`: datetime, optional.
    pub fn moment(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_moment(Some(value))
    }
    /// `moment`, or nothing.
    pub fn maybe_moment(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.moment = p::Slot::maybe(value);
        self
    }
    /// `kind`: `SendTextsRequestKind`, optional.
    pub fn kind(self, value: root::SendTextsRequestKind) -> Self {
        self.maybe_kind(Some(value))
    }
    /// `kind`, or nothing.
    pub fn maybe_kind(mut self, value: Option<root::SendTextsRequestKind>) -> Self {
        self.0.kind = p::Slot::maybe(value);
        self
    }
    /// `free`: free-form object, optional.
    pub fn free(self, value: impl Into<p::Object>) -> Self {
        self.maybe_free(Some(value))
    }
    /// `free`, or nothing.
    pub fn maybe_free(mut self, value: Option<impl Into<p::Object>>) -> Self {
        self.0.free = p::Slot::maybe(value);
        self
    }
    /// `size`: `Size`, mandatory.
    pub fn size(
        mut self,
        value: impl Into<root::Size>,
    ) -> SendTextsRequestBuilder<'t, S::Set2> {
        self.0.size = p::Slot::Value(value.into());
        SendTextsRequestBuilder(self.0, p::PhantomData)
    }
    /// `sizes`: list of `Size`, optional.
    pub fn sizes(self, value: impl Into<Vec<root::Size>>) -> Self {
        self.maybe_sizes(Some(value))
    }
    /// `sizes`, or nothing.
    pub fn maybe_sizes(mut self, value: Option<impl Into<Vec<root::Size>>>) -> Self {
        self.0.sizes = p::Slot::maybe(value);
        self
    }
    /// `part`: `Part`, optional.
    pub fn part(self, value: impl Into<root::Part<'t>>) -> Self {
        self.maybe_part(Some(value))
    }
    /// `part`, or nothing.
    pub fn maybe_part(mut self, value: Option<impl Into<root::Part<'t>>>) -> Self {
        self.0.part = p::Slot::maybe(value);
        self
    }
    /// `parts`: list of `Part`, optional.
    pub fn parts(self, value: impl Into<Vec<root::Part<'t>>>) -> Self {
        self.maybe_parts(Some(value))
    }
    /// `parts`, or nothing.
    pub fn maybe_parts(mut self, value: Option<impl Into<Vec<root::Part<'t>>>>) -> Self {
        self.0.parts = p::Slot::maybe(value);
        self
    }
    /// `by_text`: string, conditional. Mandatory when `text` is `x` or `y`, and only then.
    pub fn by_text(self, value: impl Into<p::Cow<'t, str>>) -> Self {
        self.maybe_by_text(Some(value))
    }
    /// `by_text`, or nothing.
    pub fn maybe_by_text(mut self, value: Option<impl Into<p::Cow<'t, str>>>) -> Self {
        self.0.by_text = p::Slot::maybe(value);
        self
    }
    /// `by_currency`: string, conditional. Only when `currency` is `IDR`.
    pub fn by_currency(self, value: impl Into<p::Cow<'t, str>>) -> Self {
        self.maybe_by_currency(Some(value))
    }
    /// `by_currency`, or nothing.
    pub fn maybe_by_currency(
        mut self,
        value: Option<impl Into<p::Cow<'t, str>>>,
    ) -> Self {
        self.0.by_currency = p::Slot::maybe(value);
        self
    }
    /// `by_part`: integer, conditional. Only when `part.part.name` is `z`.
    pub fn by_part(self, value: impl Into<i64>) -> Self {
        self.maybe_by_part(Some(value))
    }
    /// `by_part`, or nothing.
    pub fn maybe_by_part(mut self, value: Option<impl Into<i64>>) -> Self {
        self.0.by_part = p::Slot::maybe(value);
        self
    }
    /// `by_width`: string, conditional. Only when `size.width` is `1`.
    pub fn by_width(self, value: impl Into<p::Cow<'t, str>>) -> Self {
        self.maybe_by_width(Some(value))
    }
    /// `by_width`, or nothing.
    pub fn maybe_by_width(mut self, value: Option<impl Into<p::Cow<'t, str>>>) -> Self {
        self.0.by_width = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::SendTextsRequest<'t>
    where
        S::State0: needs_SendTextsRequest::Text,
        S::State1: needs_SendTextsRequest::Currency,
        S::State2: needs_SendTextsRequest::Size,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::SendTextsRequest<'t>>, p::Violations>
    where
        S::State0: needs_SendTextsRequest::Text,
        S::State1: needs_SendTextsRequest::Currency,
        S::State2: needs_SendTextsRequest::Size,
    {
        self.build().check()
    }
}

/// A builder of `SendTextsResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SendTextsResponseBuilder<'t, S = p::Unset2>(
    SendTextsResponseSlots<'t>,
    p::PhantomData<(S,)>,
);

mod needs_SendTextsResponse {
    #[diagnostic::on_unimplemented(
        message = "`SendTextsResponse` needs `text`: call `.text(...)` before `build` or `check`",
        label = "`text` was not set"
    )]
    pub trait Text {}
    impl Text for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`SendTextsResponse` needs `kind`: call `.kind(...)` before `build` or `check`",
        label = "`kind` was not set"
    )]
    pub trait Kind {}
    impl Kind for super::p::Set {}
}

impl<'t> root::SendTextsResponse<'t> {
    /// Starts with nothing set.
    pub fn builder() -> SendTextsResponseBuilder<'t> {
        SendTextsResponseBuilder(Default::default(), p::PhantomData)
    }
}

impl<'t, S: p::States2> SendTextsResponseBuilder<'t, S> {
    /// `text`: string, mandatory.
    pub fn text(
        mut self,
        value: impl Into<p::Cow<'t, str>>,
    ) -> SendTextsResponseBuilder<'t, S::Set0> {
        self.0.text = p::Slot::Value(value.into());
        SendTextsResponseBuilder(self.0, p::PhantomData)
    }
    /// `kind`: `SendTextsResponseKind`, mandatory.
    pub fn kind(
        mut self,
        value: root::SendTextsResponseKind,
    ) -> SendTextsResponseBuilder<'t, S::Set1> {
        self.0.kind = p::Slot::Value(value);
        SendTextsResponseBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::SendTextsResponse<'t>
    where
        S::State0: needs_SendTextsResponse::Text,
        S::State1: needs_SendTextsResponse::Kind,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::SendTextsResponse<'t>>, p::Violations>
    where
        S::State0: needs_SendTextsResponse::Text,
        S::State1: needs_SendTextsResponse::Kind,
    {
        self.build().check()
    }
}

/// A builder of `Size`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SizeBuilder<S = p::Unset1>(SizeSlots, p::PhantomData<(S,)>);

mod needs_Size {
    #[diagnostic::on_unimplemented(
        message = "`Size` needs `width`: call `.width(...)` before `build` or `check`",
        label = "`width` was not set"
    )]
    pub trait Width {}
    impl Width for super::p::Set {}
}

impl root::Size {
    /// Starts with nothing set.
    pub fn builder() -> SizeBuilder {
        SizeBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> SizeBuilder<S> {
    /// `width`: integer, mandatory.
    pub fn width(mut self, value: impl Into<i64>) -> SizeBuilder<S::Set0> {
        self.0.width = p::Slot::Value(value.into());
        SizeBuilder(self.0, p::PhantomData)
    }
    /// `exact`: decimal, optional.
    pub fn exact(self, value: impl Into<p::Decimal>) -> Self {
        self.maybe_exact(Some(value))
    }
    /// `exact`, or nothing.
    pub fn maybe_exact(mut self, value: Option<impl Into<p::Decimal>>) -> Self {
        self.0.exact = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Size
    where
        S::State0: needs_Size::Width,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Size>, p::Violations>
    where
        S::State0: needs_Size::Width,
    {
        self.build().check()
    }
}

/// A builder of `Part`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PartBuilder<'t, S = p::Unset1>(PartSlots<'t>, p::PhantomData<(S,)>);

mod needs_Part {
    #[diagnostic::on_unimplemented(
        message = "`Part` needs `name`: call `.name(...)` before `build` or `check`",
        label = "`name` was not set"
    )]
    pub trait Name {}
    impl Name for super::p::Set {}
}

impl<'t> root::Part<'t> {
    /// Starts with nothing set.
    pub fn builder() -> PartBuilder<'t> {
        PartBuilder(Default::default(), p::PhantomData)
    }
}

impl<'t, S: p::States1> PartBuilder<'t, S> {
    /// `name`: string, 1 to 3 characters, mandatory.
    pub fn name(
        mut self,
        value: impl Into<p::Cow<'t, str>>,
    ) -> PartBuilder<'t, S::Set0> {
        self.0.name = p::Slot::Value(value.into());
        PartBuilder(self.0, p::PhantomData)
    }
    /// `part`: `Part`, optional.
    pub fn part(self, value: impl Into<root::Part<'t>>) -> Self {
        self.maybe_part(Some(value))
    }
    /// `part`, or nothing.
    pub fn maybe_part(mut self, value: Option<impl Into<root::Part<'t>>>) -> Self {
        self.0.part = p::Slot::maybe(value.map(|value| Box::new(value.into())));
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Part<'t>
    where
        S::State0: needs_Part::Name,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Part<'t>>, p::Violations>
    where
        S::State0: needs_Part::Name,
    {
        self.build().check()
    }
}

/// A builder of `Problem`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ProblemBuilder<'t, S = p::Unset1>(ProblemSlots<'t>, p::PhantomData<(S,)>);

mod needs_Problem {
    #[diagnostic::on_unimplemented(
        message = "`Problem` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message {}
    impl Message for super::p::Set {}
}

impl<'t> root::Problem<'t> {
    /// Starts with nothing set.
    pub fn builder() -> ProblemBuilder<'t> {
        ProblemBuilder(Default::default(), p::PhantomData)
    }
}

impl<'t, S: p::States1> ProblemBuilder<'t, S> {
    /// `message`: string, mandatory.
    pub fn message(
        mut self,
        value: impl Into<p::Cow<'t, str>>,
    ) -> ProblemBuilder<'t, S::Set0> {
        self.0.message = p::Slot::Value(value.into());
        ProblemBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Problem<'t>
    where
        S::State0: needs_Problem::Message,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Problem<'t>>, p::Violations>
    where
        S::State0: needs_Problem::Message,
    {
        self.build().check()
    }
}
