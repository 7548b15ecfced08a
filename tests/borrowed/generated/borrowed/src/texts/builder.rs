// Made from spec/texts.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

/// A builder of `SendTextsHeaders`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SendTextsHeadersBuilder<'t, HasXId = p::Missing> {
    given: (HasXId,),
    text: ::core::marker::PhantomData<&'t str>,
}

mod needs_SendTextsHeaders {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`SendTextsHeaders` needs `x_id`: call `.x_id(...)` before `build` or `check`",
        label = "`x_id` was not set"
    )]
    pub trait XId<'t>: p::Provided<::std::borrow::Cow<'t, str>> {}
    impl<'t> XId<'t> for p::Given<::std::borrow::Cow<'t, str>> {}
}

impl<'t> root::SendTextsHeaders<'t> {
    /// Starts with nothing set.
    pub fn builder() -> SendTextsHeadersBuilder<'t> {
        SendTextsHeadersBuilder {
            given: (p::Missing,),
            text: ::core::marker::PhantomData,
        }
    }
}

impl<'t, HasXId> SendTextsHeadersBuilder<'t, HasXId> {
    /// `X-Id`: alphanumeric, 1 to 4 characters, mandatory.
    pub fn x_id(
        self,
        value: impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
    ) -> SendTextsHeadersBuilder<'t, p::Given<::std::borrow::Cow<'t, str>>> {
        SendTextsHeadersBuilder {
            given: (p::Given(value.into()),),
            text: self.text,
        }
    }
}

impl<'t, HasXId> SendTextsHeadersBuilder<'t, HasXId> {
    /// The value, not yet checked.
    pub fn build(self) -> root::SendTextsHeaders<'t>
    where
        HasXId: needs_SendTextsHeaders::XId<'t>,
    {
        root::SendTextsHeaders {
            x_id: self.given.0.into_value(),
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
        ::paramtable::Valid<root::SendTextsHeaders<'t>>,
        ::paramtable::Violations,
    >
    where
        HasXId: needs_SendTextsHeaders::XId<'t>,
    {
        self.build().check()
    }
}

/// A builder of `SendTextsRequest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SendTextsRequestBuilder<
    't,
    HasText = p::Missing,
    HasCurrency = p::Missing,
    HasSize = p::Missing,
> {
    given: (HasText, HasCurrency, HasSize),
    rest: SendTextsRequestRest<'t>,
    text: ::core::marker::PhantomData<&'t str>,
}

#[derive(Clone, Default)]
struct SendTextsRequestRest<'t> {
    other: ::core::option::Option<::std::borrow::Cow<'t, str>>,
    secret: ::core::option::Option<::std::borrow::Cow<'t, str>>,
    note: ::core::option::Option<::paramtable::Nullable<::std::borrow::Cow<'t, str>>>,
    code: ::core::option::Option<::std::borrow::Cow<'t, str>>,
    list: ::core::option::Option<::std::vec::Vec<::std::borrow::Cow<'t, str>>>,
    map: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::borrow::Cow<'t, str>>,
    >,
    day: ::core::option::Option<::paramtable::Date>,
    moment: ::core::option::Option<::paramtable::DateTime>,
    kind: ::core::option::Option<root::SendTextsRequestKind>,
    free: ::core::option::Option<::paramtable::Object>,
    sizes: ::core::option::Option<::std::vec::Vec<root::Size>>,
    part: ::core::option::Option<root::Part<'t>>,
    parts: ::core::option::Option<::std::vec::Vec<root::Part<'t>>>,
    by_text: ::core::option::Option<::std::borrow::Cow<'t, str>>,
    by_currency: ::core::option::Option<::std::borrow::Cow<'t, str>>,
    by_part: ::core::option::Option<i64>,
    by_width: ::core::option::Option<::std::borrow::Cow<'t, str>>,
}

mod needs_SendTextsRequest {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`SendTextsRequest` needs `text`: call `.text(...)` before `build` or `check`",
        label = "`text` was not set"
    )]
    pub trait Text<'t>: p::Provided<::std::borrow::Cow<'t, str>> {}
    impl<'t> Text<'t> for p::Given<::std::borrow::Cow<'t, str>> {}
    #[diagnostic::on_unimplemented(
        message = "`SendTextsRequest` needs `currency`: call `.currency(...)` before `build` or `check`",
        label = "`currency` was not set"
    )]
    pub trait Currency<'t>: p::Provided<root::Currency<'t>> {}
    impl<'t> Currency<'t> for p::Given<root::Currency<'t>> {}
    #[diagnostic::on_unimplemented(
        message = "`SendTextsRequest` needs `size`: call `.size(...)` before `build` or `check`",
        label = "`size` was not set"
    )]
    pub trait Size: p::Provided<root::Size> {}
    impl Size for p::Given<root::Size> {}
}

impl<'t> root::SendTextsRequest<'t> {
    /// Starts with nothing set.
    pub fn builder() -> SendTextsRequestBuilder<'t> {
        SendTextsRequestBuilder {
            given: (p::Missing, p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
            text: ::core::marker::PhantomData,
        }
    }
}

impl<
    't,
    HasText,
    HasCurrency,
    HasSize,
> SendTextsRequestBuilder<'t, HasText, HasCurrency, HasSize> {
    /// `text`: string, 1 to 9 characters, mandatory.
    pub fn text(
        self,
        value: impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
    ) -> SendTextsRequestBuilder<
        't,
        p::Given<::std::borrow::Cow<'t, str>>,
        HasCurrency,
        HasSize,
    > {
        SendTextsRequestBuilder {
            given: (p::Given(value.into()), self.given.1, self.given.2),
            rest: self.rest,
            text: self.text,
        }
    }
}

impl<
    't,
    HasText,
    HasCurrency,
    HasSize,
> SendTextsRequestBuilder<'t, HasText, HasCurrency, HasSize> {
    /// `currency`: `Currency`, mandatory.
    pub fn currency(
        self,
        value: root::Currency<'t>,
    ) -> SendTextsRequestBuilder<'t, HasText, p::Given<root::Currency<'t>>, HasSize> {
        SendTextsRequestBuilder {
            given: (self.given.0, p::Given(value), self.given.2),
            rest: self.rest,
            text: self.text,
        }
    }
}

impl<
    't,
    HasText,
    HasCurrency,
    HasSize,
> SendTextsRequestBuilder<'t, HasText, HasCurrency, HasSize> {
    /// `size`: `Size`, mandatory.
    pub fn size(
        self,
        value: impl ::core::convert::Into<root::Size>,
    ) -> SendTextsRequestBuilder<'t, HasText, HasCurrency, p::Given<root::Size>> {
        SendTextsRequestBuilder {
            given: (self.given.0, self.given.1, p::Given(value.into())),
            rest: self.rest,
            text: self.text,
        }
    }
}

impl<
    't,
    HasText,
    HasCurrency,
    HasSize,
> SendTextsRequestBuilder<'t, HasText, HasCurrency, HasSize> {
    /// `other`: string, optional, default `none`.
    pub fn other(
        mut self,
        value: impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
    ) -> Self {
        self.rest.other = ::core::option::Option::Some(value.into());
        self
    }
    /// `other`, or nothing.
    pub fn maybe_other(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
        >,
    ) -> Self {
        self.rest.other = value.map(|value| value.into());
        self
    }
    /// `secret`: string, optional, sensitive.
    pub fn secret(
        mut self,
        value: impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
    ) -> Self {
        self.rest.secret = ::core::option::Option::Some(value.into());
        self
    }
    /// `secret`, or nothing.
    pub fn maybe_secret(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
        >,
    ) -> Self {
        self.rest.secret = value.map(|value| value.into());
        self
    }
    /// `note`: string, optional, default `empty`, may be `null`.
    pub fn note(
        mut self,
        value: impl ::core::convert::Into<
            ::paramtable::Nullable<::std::borrow::Cow<'t, str>>,
        >,
    ) -> Self {
        self.rest.note = ::core::option::Option::Some(value.into());
        self
    }
    /// `note`, or nothing.
    pub fn maybe_note(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<
                ::paramtable::Nullable<::std::borrow::Cow<'t, str>>,
            >,
        >,
    ) -> Self {
        self.rest.note = value.map(|value| value.into());
        self
    }
    /// `code`: string, matching `[A-Z]+`, optional.
    pub fn code(
        mut self,
        value: impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
    ) -> Self {
        self.rest.code = ::core::option::Option::Some(value.into());
        self
    }
    /// `code`, or nothing.
    pub fn maybe_code(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
        >,
    ) -> Self {
        self.rest.code = value.map(|value| value.into());
        self
    }
    /// `list`: list of alphanumeric, 1 to 3 elements, optional.
    pub fn list(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<::std::borrow::Cow<'t, str>>>,
    ) -> Self {
        self.rest.list = ::core::option::Option::Some(value.into());
        self
    }
    /// `list`, or nothing.
    pub fn maybe_list(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::vec::Vec<::std::borrow::Cow<'t, str>>>,
        >,
    ) -> Self {
        self.rest.list = value.map(|value| value.into());
        self
    }
    /// `map`: map to string, optional.
    pub fn map(
        mut self,
        value: impl ::core::convert::Into<
            ::std::collections::BTreeMap<
                ::std::string::String,
                ::std::borrow::Cow<'t, str>,
            >,
        >,
    ) -> Self {
        self.rest.map = ::core::option::Option::Some(value.into());
        self
    }
    /// `map`, or nothing.
    pub fn maybe_map(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::borrow::Cow<'t, str>,
                >,
            >,
        >,
    ) -> Self {
        self.rest.map = value.map(|value| value.into());
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
    /// `moment`: datetime, optional.
    pub fn moment(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.moment = ::core::option::Option::Some(value.into());
        self
    }
    /// `moment`, or nothing.
    pub fn maybe_moment(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.moment = value.map(|value| value.into());
        self
    }
    /// `kind`: `SendTextsRequestKind`, optional.
    pub fn kind(mut self, value: root::SendTextsRequestKind) -> Self {
        self.rest.kind = ::core::option::Option::Some(value);
        self
    }
    /// `kind`, or nothing.
    pub fn maybe_kind(
        mut self,
        value: ::core::option::Option<root::SendTextsRequestKind>,
    ) -> Self {
        self.rest.kind = value.map(|value| value);
        self
    }
    /// `free`: free-form object, optional.
    pub fn free(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Object>,
    ) -> Self {
        self.rest.free = ::core::option::Option::Some(value.into());
        self
    }
    /// `free`, or nothing.
    pub fn maybe_free(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::Object>>,
    ) -> Self {
        self.rest.free = value.map(|value| value.into());
        self
    }
    /// `sizes`: list of `Size`, optional.
    pub fn sizes(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<root::Size>>,
    ) -> Self {
        self.rest.sizes = ::core::option::Option::Some(value.into());
        self
    }
    /// `sizes`, or nothing.
    pub fn maybe_sizes(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::vec::Vec<root::Size>>,
        >,
    ) -> Self {
        self.rest.sizes = value.map(|value| value.into());
        self
    }
    /// `part`: `Part`, optional.
    pub fn part(mut self, value: impl ::core::convert::Into<root::Part<'t>>) -> Self {
        self.rest.part = ::core::option::Option::Some(value.into());
        self
    }
    /// `part`, or nothing.
    pub fn maybe_part(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Part<'t>>>,
    ) -> Self {
        self.rest.part = value.map(|value| value.into());
        self
    }
    /// `parts`: list of `Part`, optional.
    pub fn parts(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<root::Part<'t>>>,
    ) -> Self {
        self.rest.parts = ::core::option::Option::Some(value.into());
        self
    }
    /// `parts`, or nothing.
    pub fn maybe_parts(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::vec::Vec<root::Part<'t>>>,
        >,
    ) -> Self {
        self.rest.parts = value.map(|value| value.into());
        self
    }
    /// `by_text`: string, conditional.
    ///
    /// Mandatory when `text` is `x` or `y`, and only then.
    pub fn by_text(
        mut self,
        value: impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
    ) -> Self {
        self.rest.by_text = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_text`, or nothing.
    pub fn maybe_by_text(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
        >,
    ) -> Self {
        self.rest.by_text = value.map(|value| value.into());
        self
    }
    /// `by_currency`: string, conditional.
    ///
    /// Only when `currency` is `IDR`.
    pub fn by_currency(
        mut self,
        value: impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
    ) -> Self {
        self.rest.by_currency = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_currency`, or nothing.
    pub fn maybe_by_currency(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
        >,
    ) -> Self {
        self.rest.by_currency = value.map(|value| value.into());
        self
    }
    /// `by_part`: integer, conditional.
    ///
    /// Only when `part.part.name` is `z`.
    pub fn by_part(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.rest.by_part = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_part`, or nothing.
    pub fn maybe_by_part(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<i64>>,
    ) -> Self {
        self.rest.by_part = value.map(|value| value.into());
        self
    }
    /// `by_width`: string, conditional.
    ///
    /// Only when `size.width` is `1`.
    pub fn by_width(
        mut self,
        value: impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
    ) -> Self {
        self.rest.by_width = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_width`, or nothing.
    pub fn maybe_by_width(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
        >,
    ) -> Self {
        self.rest.by_width = value.map(|value| value.into());
        self
    }
}

impl<
    't,
    HasText,
    HasCurrency,
    HasSize,
> SendTextsRequestBuilder<'t, HasText, HasCurrency, HasSize> {
    /// The value, not yet checked.
    pub fn build(self) -> root::SendTextsRequest<'t>
    where
        HasText: needs_SendTextsRequest::Text<'t>,
        HasCurrency: needs_SendTextsRequest::Currency<'t>,
        HasSize: needs_SendTextsRequest::Size,
    {
        root::SendTextsRequest {
            text: self.given.0.into_value(),
            other: self.rest.other,
            secret: self.rest.secret,
            note: self.rest.note,
            currency: self.given.1.into_value(),
            code: self.rest.code,
            list: self.rest.list,
            map: self.rest.map,
            day: self.rest.day,
            moment: self.rest.moment,
            kind: self.rest.kind,
            free: self.rest.free,
            size: self.given.2.into_value(),
            sizes: self.rest.sizes,
            part: self.rest.part,
            parts: self.rest.parts,
            by_text: self.rest.by_text,
            by_currency: self.rest.by_currency,
            by_part: self.rest.by_part,
            by_width: self.rest.by_width,
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
        ::paramtable::Valid<root::SendTextsRequest<'t>>,
        ::paramtable::Violations,
    >
    where
        HasText: needs_SendTextsRequest::Text<'t>,
        HasCurrency: needs_SendTextsRequest::Currency<'t>,
        HasSize: needs_SendTextsRequest::Size,
    {
        self.build().check()
    }
}

/// A builder of `SendTextsResponse`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SendTextsResponseBuilder<'t, HasText = p::Missing, HasKind = p::Missing> {
    given: (HasText, HasKind),
    text: ::core::marker::PhantomData<&'t str>,
}

mod needs_SendTextsResponse {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`SendTextsResponse` needs `text`: call `.text(...)` before `build` or `check`",
        label = "`text` was not set"
    )]
    pub trait Text<'t>: p::Provided<::std::borrow::Cow<'t, str>> {}
    impl<'t> Text<'t> for p::Given<::std::borrow::Cow<'t, str>> {}
    #[diagnostic::on_unimplemented(
        message = "`SendTextsResponse` needs `kind`: call `.kind(...)` before `build` or `check`",
        label = "`kind` was not set"
    )]
    pub trait Kind: p::Provided<root::SendTextsResponseKind> {}
    impl Kind for p::Given<root::SendTextsResponseKind> {}
}

impl<'t> root::SendTextsResponse<'t> {
    /// Starts with nothing set.
    pub fn builder() -> SendTextsResponseBuilder<'t> {
        SendTextsResponseBuilder {
            given: (p::Missing, p::Missing),
            text: ::core::marker::PhantomData,
        }
    }
}

impl<'t, HasText, HasKind> SendTextsResponseBuilder<'t, HasText, HasKind> {
    /// `text`: string, mandatory.
    pub fn text(
        self,
        value: impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
    ) -> SendTextsResponseBuilder<'t, p::Given<::std::borrow::Cow<'t, str>>, HasKind> {
        SendTextsResponseBuilder {
            given: (p::Given(value.into()), self.given.1),
            text: self.text,
        }
    }
}

impl<'t, HasText, HasKind> SendTextsResponseBuilder<'t, HasText, HasKind> {
    /// `kind`: `SendTextsResponseKind`, mandatory.
    pub fn kind(
        self,
        value: root::SendTextsResponseKind,
    ) -> SendTextsResponseBuilder<'t, HasText, p::Given<root::SendTextsResponseKind>> {
        SendTextsResponseBuilder {
            given: (self.given.0, p::Given(value)),
            text: self.text,
        }
    }
}

impl<'t, HasText, HasKind> SendTextsResponseBuilder<'t, HasText, HasKind> {
    /// The value, not yet checked.
    pub fn build(self) -> root::SendTextsResponse<'t>
    where
        HasText: needs_SendTextsResponse::Text<'t>,
        HasKind: needs_SendTextsResponse::Kind,
    {
        root::SendTextsResponse {
            text: self.given.0.into_value(),
            kind: self.given.1.into_value(),
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
        ::paramtable::Valid<root::SendTextsResponse<'t>>,
        ::paramtable::Violations,
    >
    where
        HasText: needs_SendTextsResponse::Text<'t>,
        HasKind: needs_SendTextsResponse::Kind,
    {
        self.build().check()
    }
}

/// A builder of `Size`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct SizeBuilder<HasWidth = p::Missing> {
    given: (HasWidth,),
    rest: SizeRest,
}

#[derive(Clone, Default)]
struct SizeRest {
    exact: ::core::option::Option<::paramtable::Decimal>,
}

mod needs_Size {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Size` needs `width`: call `.width(...)` before `build` or `check`",
        label = "`width` was not set"
    )]
    pub trait Width: p::Provided<i64> {}
    impl Width for p::Given<i64> {}
}

impl root::Size {
    /// Starts with nothing set.
    pub fn builder() -> SizeBuilder {
        SizeBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasWidth> SizeBuilder<HasWidth> {
    /// `width`: integer, mandatory.
    pub fn width(
        self,
        value: impl ::core::convert::Into<i64>,
    ) -> SizeBuilder<p::Given<i64>> {
        SizeBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasWidth> SizeBuilder<HasWidth> {
    /// `exact`: decimal, optional.
    pub fn exact(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Decimal>,
    ) -> Self {
        self.rest.exact = ::core::option::Option::Some(value.into());
        self
    }
    /// `exact`, or nothing.
    pub fn maybe_exact(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::Decimal>>,
    ) -> Self {
        self.rest.exact = value.map(|value| value.into());
        self
    }
}

impl<HasWidth> SizeBuilder<HasWidth> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Size
    where
        HasWidth: needs_Size::Width,
    {
        root::Size {
            width: self.given.0.into_value(),
            exact: self.rest.exact,
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
        ::paramtable::Valid<root::Size>,
        ::paramtable::Violations,
    >
    where
        HasWidth: needs_Size::Width,
    {
        self.build().check()
    }
}

/// A builder of `Part`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PartBuilder<'t, HasName = p::Missing> {
    given: (HasName,),
    rest: PartRest<'t>,
    text: ::core::marker::PhantomData<&'t str>,
}

#[derive(Clone, Default)]
struct PartRest<'t> {
    part: ::core::option::Option<::std::boxed::Box<root::Part<'t>>>,
}

mod needs_Part {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Part` needs `name`: call `.name(...)` before `build` or `check`",
        label = "`name` was not set"
    )]
    pub trait Name<'t>: p::Provided<::std::borrow::Cow<'t, str>> {}
    impl<'t> Name<'t> for p::Given<::std::borrow::Cow<'t, str>> {}
}

impl<'t> root::Part<'t> {
    /// Starts with nothing set.
    pub fn builder() -> PartBuilder<'t> {
        PartBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
            text: ::core::marker::PhantomData,
        }
    }
}

impl<'t, HasName> PartBuilder<'t, HasName> {
    /// `name`: string, 1 to 3 characters, mandatory.
    pub fn name(
        self,
        value: impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
    ) -> PartBuilder<'t, p::Given<::std::borrow::Cow<'t, str>>> {
        PartBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
            text: self.text,
        }
    }
}

impl<'t, HasName> PartBuilder<'t, HasName> {
    /// `part`: `Part`, optional.
    pub fn part(mut self, value: impl ::core::convert::Into<root::Part<'t>>) -> Self {
        self.rest.part = ::core::option::Option::Some(
            ::std::boxed::Box::new(value.into()),
        );
        self
    }
    /// `part`, or nothing.
    pub fn maybe_part(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Part<'t>>>,
    ) -> Self {
        self.rest.part = value.map(|value| ::std::boxed::Box::new(value.into()));
        self
    }
}

impl<'t, HasName> PartBuilder<'t, HasName> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Part<'t>
    where
        HasName: needs_Part::Name<'t>,
    {
        root::Part {
            name: self.given.0.into_value(),
            part: self.rest.part,
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
        ::paramtable::Valid<root::Part<'t>>,
        ::paramtable::Violations,
    >
    where
        HasName: needs_Part::Name<'t>,
    {
        self.build().check()
    }
}

/// A builder of `Problem`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ProblemBuilder<'t, HasMessage = p::Missing> {
    given: (HasMessage,),
    text: ::core::marker::PhantomData<&'t str>,
}

mod needs_Problem {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Problem` needs `message`: call `.message(...)` before `build` or `check`",
        label = "`message` was not set"
    )]
    pub trait Message<'t>: p::Provided<::std::borrow::Cow<'t, str>> {}
    impl<'t> Message<'t> for p::Given<::std::borrow::Cow<'t, str>> {}
}

impl<'t> root::Problem<'t> {
    /// Starts with nothing set.
    pub fn builder() -> ProblemBuilder<'t> {
        ProblemBuilder {
            given: (p::Missing,),
            text: ::core::marker::PhantomData,
        }
    }
}

impl<'t, HasMessage> ProblemBuilder<'t, HasMessage> {
    /// `message`: string, mandatory.
    pub fn message(
        self,
        value: impl ::core::convert::Into<::std::borrow::Cow<'t, str>>,
    ) -> ProblemBuilder<'t, p::Given<::std::borrow::Cow<'t, str>>> {
        ProblemBuilder {
            given: (p::Given(value.into()),),
            text: self.text,
        }
    }
}

impl<'t, HasMessage> ProblemBuilder<'t, HasMessage> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Problem<'t>
    where
        HasMessage: needs_Problem::Message<'t>,
    {
        root::Problem {
            message: self.given.0.into_value(),
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
        ::paramtable::Valid<root::Problem<'t>>,
        ::paramtable::Violations,
    >
    where
        HasMessage: needs_Problem::Message<'t>,
    {
        self.build().check()
    }
}
