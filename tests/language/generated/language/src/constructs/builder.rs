// Made from spec/constructs.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::decode::*;

/// A builder of `Types`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct TypesBuilder(TypesSlots);

impl root::Types {
    /// Starts with nothing set.
    pub fn builder() -> TypesBuilder {
        TypesBuilder(Default::default())
    }
}

impl TypesBuilder {
    /// `text`: string, 2 to 3 characters, optional, default `ab`.
    pub fn text(self, value: impl Into<String>) -> Self {
        self.maybe_text(Some(value))
    }
    /// `text`, or nothing.
    pub fn maybe_text(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.text = p::Slot::maybe(value);
        self
    }
    /// `letters`: alphanumeric, optional.
    pub fn letters(self, value: impl Into<String>) -> Self {
        self.maybe_letters(Some(value))
    }
    /// `letters`, or nothing.
    pub fn maybe_letters(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.letters = p::Slot::maybe(value);
        self
    }
    /// `digits`: numeric, at most 4 characters, optional.
    pub fn digits(self, value: impl Into<String>) -> Self {
        self.maybe_digits(Some(value))
    }
    /// `digits`, or nothing.
    pub fn maybe_digits(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.digits = p::Slot::maybe(value);
        self
    }
    /// `flag`: boolean, optional, default `false`.
    pub fn flag(self, value: impl Into<bool>) -> Self {
        self.maybe_flag(Some(value))
    }
    /// `flag`, or nothing.
    pub fn maybe_flag(mut self, value: Option<impl Into<bool>>) -> Self {
        self.0.flag = p::Slot::maybe(value);
        self
    }
    /// `count`: integer, -5 to 5, optional, default `-1`.
    pub fn count(self, value: impl Into<i64>) -> Self {
        self.maybe_count(Some(value))
    }
    /// `count`, or nothing.
    pub fn maybe_count(mut self, value: Option<impl Into<i64>>) -> Self {
        self.0.count = p::Slot::maybe(value);
        self
    }
    /// `any_count`: integer, optional.
    pub fn any_count(self, value: impl Into<i64>) -> Self {
        self.maybe_any_count(Some(value))
    }
    /// `any_count`, or nothing.
    pub fn maybe_any_count(mut self, value: Option<impl Into<i64>>) -> Self {
        self.0.any_count = p::Slot::maybe(value);
        self
    }
    /// `price`: decimal, -1.5 to 99.99, at most 2 digits before the point and at most 2 digits after the point, optional, default `0.10`.
    pub fn price(self, value: impl Into<p::Decimal>) -> Self {
        self.maybe_price(Some(value))
    }
    /// `price`, or nothing.
    pub fn maybe_price(mut self, value: Option<impl Into<p::Decimal>>) -> Self {
        self.0.price = p::Slot::maybe(value);
        self
    }
    /// `any_price`: decimal, optional.
    pub fn any_price(self, value: impl Into<p::Decimal>) -> Self {
        self.maybe_any_price(Some(value))
    }
    /// `any_price`, or nothing.
    pub fn maybe_any_price(mut self, value: Option<impl Into<p::Decimal>>) -> Self {
        self.0.any_price = p::Slot::maybe(value);
        self
    }
    /// `moment`: datetime, optional, default `2026-01-31T23:59:00Z`.
    pub fn moment(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_moment(Some(value))
    }
    /// `moment`, or nothing.
    pub fn maybe_moment(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.moment = p::Slot::maybe(value);
        self
    }
    /// `link`: uri, optional.
    pub fn link(self, value: impl Into<String>) -> Self {
        self.maybe_link(Some(value))
    }
    /// `link`, or nothing.
    pub fn maybe_link(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.link = p::Slot::maybe(value);
        self
    }
    /// `mail`: email, optional.
    pub fn mail(self, value: impl Into<String>) -> Self {
        self.maybe_mail(Some(value))
    }
    /// `mail`, or nothing.
    pub fn maybe_mail(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.mail = p::Slot::maybe(value);
        self
    }
    /// `id`: uuid, optional.
    pub fn id(self, value: impl Into<String>) -> Self {
        self.maybe_id(Some(value))
    }
    /// `id`, or nothing.
    pub fn maybe_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.id = p::Slot::maybe(value);
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
    /// `colour`: `TypesColour`, optional.
    pub fn colour(self, value: root::TypesColour) -> Self {
        self.maybe_colour(Some(value))
    }
    /// `colour`, or nothing.
    pub fn maybe_colour(mut self, value: Option<root::TypesColour>) -> Self {
        self.0.colour = p::Slot::maybe(value);
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
    /// `code`: string, 1 to 4 characters, matching `[A-Z]{2}[0-9]+|X`, optional.
    pub fn code(self, value: impl Into<String>) -> Self {
        self.maybe_code(Some(value))
    }
    /// `code`, or nothing.
    pub fn maybe_code(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.code = p::Slot::maybe(value);
        self
    }
    /// `currency`: `Currency`, optional.
    pub fn currency(self, value: root::Currency) -> Self {
        self.maybe_currency(Some(value))
    }
    /// `currency`, or nothing.
    pub fn maybe_currency(mut self, value: Option<root::Currency>) -> Self {
        self.0.currency = p::Slot::maybe(value);
        self
    }
    /// `level`: `TypesLevel`, optional.
    pub fn level(self, value: root::TypesLevel) -> Self {
        self.maybe_level(Some(value))
    }
    /// `level`, or nothing.
    pub fn maybe_level(mut self, value: Option<root::TypesLevel>) -> Self {
        self.0.level = p::Slot::maybe(value);
        self
    }
    /// `as_text`: integer, written as text, 1 to 9, optional.
    pub fn as_text(self, value: impl Into<i64>) -> Self {
        self.maybe_as_text(Some(value))
    }
    /// `as_text`, or nothing.
    pub fn maybe_as_text(mut self, value: Option<impl Into<i64>>) -> Self {
        self.0.as_text = p::Slot::maybe(value);
        self
    }
    /// `price_as_text`: decimal, written as text, optional.
    pub fn price_as_text(self, value: impl Into<p::Decimal>) -> Self {
        self.maybe_price_as_text(Some(value))
    }
    /// `price_as_text`, or nothing.
    pub fn maybe_price_as_text(mut self, value: Option<impl Into<p::Decimal>>) -> Self {
        self.0.price_as_text = p::Slot::maybe(value);
        self
    }
    /// `flag_as_text`: boolean, written as text, optional.
    pub fn flag_as_text(self, value: impl Into<bool>) -> Self {
        self.maybe_flag_as_text(Some(value))
    }
    /// `flag_as_text`, or nothing.
    pub fn maybe_flag_as_text(mut self, value: Option<impl Into<bool>>) -> Self {
        self.0.flag_as_text = p::Slot::maybe(value);
        self
    }
    /// `note`: string, 1 to 3 characters, optional, may be `null`.
    pub fn note(self, value: impl Into<p::Nullable<String>>) -> Self {
        self.maybe_note(Some(value))
    }
    /// `note`, or nothing.
    pub fn maybe_note(mut self, value: Option<impl Into<p::Nullable<String>>>) -> Self {
        self.0.note = p::Slot::maybe(value);
        self
    }
    /// `amount`: decimal, optional, may be `null`.
    pub fn amount(self, value: impl Into<p::Nullable<p::Decimal>>) -> Self {
        self.maybe_amount(Some(value))
    }
    /// `amount`, or nothing.
    pub fn maybe_amount(
        mut self,
        value: Option<impl Into<p::Nullable<p::Decimal>>>,
    ) -> Self {
        self.0.amount = p::Slot::maybe(value);
        self
    }
    /// `amount_as_text`: decimal, written as text, optional, may be `null`.
    pub fn amount_as_text(self, value: impl Into<p::Nullable<p::Decimal>>) -> Self {
        self.maybe_amount_as_text(Some(value))
    }
    /// `amount_as_text`, or nothing.
    pub fn maybe_amount_as_text(
        mut self,
        value: Option<impl Into<p::Nullable<p::Decimal>>>,
    ) -> Self {
        self.0.amount_as_text = p::Slot::maybe(value);
        self
    }
    /// `tags`: list of alphanumeric, 1 to 2 characters, 1 to 3 elements, optional. Example: `["a", "b"]`
    pub fn tags(self, value: impl Into<Vec<String>>) -> Self {
        self.maybe_tags(Some(value))
    }
    /// `tags`, or nothing.
    pub fn maybe_tags(mut self, value: Option<impl Into<Vec<String>>>) -> Self {
        self.0.tags = p::Slot::maybe(value);
        self
    }
    /// `grid`: list of list of integer, 0 to 9, optional.
    pub fn grid(self, value: impl Into<Vec<Vec<i64>>>) -> Self {
        self.maybe_grid(Some(value))
    }
    /// `grid`, or nothing.
    pub fn maybe_grid(mut self, value: Option<impl Into<Vec<Vec<i64>>>>) -> Self {
        self.0.grid = p::Slot::maybe(value);
        self
    }
    /// `prices`: map to decimal, at most 2 entries, optional. Example: `{"a": 1.5}`
    pub fn prices(self, value: impl Into<p::BTreeMap<String, p::Decimal>>) -> Self {
        self.maybe_prices(Some(value))
    }
    /// `prices`, or nothing.
    pub fn maybe_prices(
        mut self,
        value: Option<impl Into<p::BTreeMap<String, p::Decimal>>>,
    ) -> Self {
        self.0.prices = p::Slot::maybe(value);
        self
    }
    /// `parts`: list of `TypesParts`, optional.
    pub fn parts(self, value: impl Into<Vec<root::TypesParts>>) -> Self {
        self.maybe_parts(Some(value))
    }
    /// `parts`, or nothing.
    pub fn maybe_parts(
        mut self,
        value: Option<impl Into<Vec<root::TypesParts>>>,
    ) -> Self {
        self.0.parts = p::Slot::maybe(value);
        self
    }
    /// `old`: string, optional, since `1.2`. Deprecated: use `text`
    pub fn old(self, value: impl Into<String>) -> Self {
        self.maybe_old(Some(value))
    }
    /// `old`, or nothing.
    pub fn maybe_old(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.old = p::Slot::maybe(value);
        self
    }
    /// `inner`: `TypesInner`, optional.
    pub fn inner(self, value: impl Into<root::TypesInner>) -> Self {
        self.maybe_inner(Some(value))
    }
    /// `inner`, or nothing.
    pub fn maybe_inner(mut self, value: Option<impl Into<root::TypesInner>>) -> Self {
        self.0.inner = p::Slot::maybe(value);
        self
    }
    /// `again`: `Types`, optional.
    pub fn again(self, value: impl Into<root::Types>) -> Self {
        self.maybe_again(Some(value))
    }
    /// `again`, or nothing.
    pub fn maybe_again(mut self, value: Option<impl Into<root::Types>>) -> Self {
        self.0.again = p::Slot::maybe(value.map(|value| Box::new(value.into())));
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Types {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Types>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `TypesParts`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct TypesPartsBuilder<S = p::Unset1>(TypesPartsSlots, p::PhantomData<(S,)>);

mod needs_TypesParts {
    #[diagnostic::on_unimplemented(
        message = "`TypesParts` needs `size`: call `.size(...)` before `build` or `check`",
        label = "`size` was not set"
    )]
    pub trait Size {}
    impl Size for super::p::Set {}
}

impl root::TypesParts {
    /// Starts with nothing set.
    pub fn builder() -> TypesPartsBuilder {
        TypesPartsBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> TypesPartsBuilder<S> {
    /// `size`: integer, mandatory.
    pub fn size(mut self, value: impl Into<i64>) -> TypesPartsBuilder<S::Set0> {
        self.0.size = p::Slot::Value(value.into());
        TypesPartsBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::TypesParts
    where
        S::State0: needs_TypesParts::Size,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::TypesParts>, p::Violations>
    where
        S::State0: needs_TypesParts::Size,
    {
        self.build().check()
    }
}

/// A builder of `TypesInner`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct TypesInnerBuilder<S = p::Unset1>(TypesInnerSlots, p::PhantomData<(S,)>);

mod needs_TypesInner {
    #[diagnostic::on_unimplemented(
        message = "`TypesInner` needs `deep`: call `.deep(...)` before `build` or `check`",
        label = "`deep` was not set"
    )]
    pub trait Deep {}
    impl Deep for super::p::Set {}
}

impl root::TypesInner {
    /// Starts with nothing set.
    pub fn builder() -> TypesInnerBuilder {
        TypesInnerBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> TypesInnerBuilder<S> {
    /// `deep`: `TypesInnerDeep`, mandatory.
    pub fn deep(
        mut self,
        value: impl Into<root::TypesInnerDeep>,
    ) -> TypesInnerBuilder<S::Set0> {
        self.0.deep = p::Slot::Value(value.into());
        TypesInnerBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::TypesInner
    where
        S::State0: needs_TypesInner::Deep,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::TypesInner>, p::Violations>
    where
        S::State0: needs_TypesInner::Deep,
    {
        self.build().check()
    }
}

/// A builder of `TypesInnerDeep`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct TypesInnerDeepBuilder<S = p::Unset1>(
    TypesInnerDeepSlots,
    p::PhantomData<(S,)>,
);

mod needs_TypesInnerDeep {
    #[diagnostic::on_unimplemented(
        message = "`TypesInnerDeep` needs `deepest`: call `.deepest(...)` before `build` or `check`",
        label = "`deepest` was not set"
    )]
    pub trait Deepest {}
    impl Deepest for super::p::Set {}
}

impl root::TypesInnerDeep {
    /// Starts with nothing set.
    pub fn builder() -> TypesInnerDeepBuilder {
        TypesInnerDeepBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> TypesInnerDeepBuilder<S> {
    /// `deepest`: string, exactly 1 character, mandatory.
    pub fn deepest(
        mut self,
        value: impl Into<String>,
    ) -> TypesInnerDeepBuilder<S::Set0> {
        self.0.deepest = p::Slot::Value(value.into());
        TypesInnerDeepBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::TypesInnerDeep
    where
        S::State0: needs_TypesInnerDeep::Deepest,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::TypesInnerDeep>, p::Violations>
    where
        S::State0: needs_TypesInnerDeep::Deepest,
    {
        self.build().check()
    }
}

/// A builder of `Defaults`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct DefaultsBuilder(DefaultsSlots);

impl root::Defaults {
    /// Starts with nothing set.
    pub fn builder() -> DefaultsBuilder {
        DefaultsBuilder(Default::default())
    }
}

impl DefaultsBuilder {
    /// `currency`: `Currency`, optional, default `IDR`.
    pub fn currency(self, value: root::Currency) -> Self {
        self.maybe_currency(Some(value))
    }
    /// `currency`, or nothing.
    pub fn maybe_currency(mut self, value: Option<root::Currency>) -> Self {
        self.0.currency = p::Slot::maybe(value);
        self
    }
    /// `count`: `Count`, optional, default `3`.
    pub fn count(self, value: root::Count) -> Self {
        self.maybe_count(Some(value))
    }
    /// `count`, or nothing.
    pub fn maybe_count(mut self, value: Option<root::Count>) -> Self {
        self.0.count = p::Slot::maybe(value);
        self
    }
    /// `colour`: `DefaultsColour`, optional, default `BLUE`.
    pub fn colour(self, value: root::DefaultsColour) -> Self {
        self.maybe_colour(Some(value))
    }
    /// `colour`, or nothing.
    pub fn maybe_colour(mut self, value: Option<root::DefaultsColour>) -> Self {
        self.0.colour = p::Slot::maybe(value);
        self
    }
    /// `note`: string, optional, default `none`, may be `null`.
    pub fn note(self, value: impl Into<p::Nullable<String>>) -> Self {
        self.maybe_note(Some(value))
    }
    /// `note`, or nothing.
    pub fn maybe_note(mut self, value: Option<impl Into<p::Nullable<String>>>) -> Self {
        self.0.note = p::Slot::maybe(value);
        self
    }
    /// `price`: decimal, optional, default `0.10`, may be `null`.
    pub fn price(self, value: impl Into<p::Nullable<p::Decimal>>) -> Self {
        self.maybe_price(Some(value))
    }
    /// `price`, or nothing.
    pub fn maybe_price(
        mut self,
        value: Option<impl Into<p::Nullable<p::Decimal>>>,
    ) -> Self {
        self.0.price = p::Slot::maybe(value);
        self
    }
    /// `nullable_currency`: `Currency`, optional, default `USD`, may be `null`.
    pub fn nullable_currency(
        self,
        value: impl Into<p::Nullable<root::Currency>>,
    ) -> Self {
        self.maybe_nullable_currency(Some(value))
    }
    /// `nullable_currency`, or nothing.
    pub fn maybe_nullable_currency(
        mut self,
        value: Option<impl Into<p::Nullable<root::Currency>>>,
    ) -> Self {
        self.0.nullable_currency = p::Slot::maybe(value);
        self
    }
    /// `nullable_colour`: `Result`, optional, default `no`, may be `null`.
    pub fn nullable_colour(self, value: impl Into<p::Nullable<root::Result>>) -> Self {
        self.maybe_nullable_colour(Some(value))
    }
    /// `nullable_colour`, or nothing.
    pub fn maybe_nullable_colour(
        mut self,
        value: Option<impl Into<p::Nullable<root::Result>>>,
    ) -> Self {
        self.0.nullable_colour = p::Slot::maybe(value);
        self
    }
    /// `day`: date, optional, default `2026-01-31`.
    pub fn day(self, value: impl Into<p::Date>) -> Self {
        self.maybe_day(Some(value))
    }
    /// `day`, or nothing.
    pub fn maybe_day(mut self, value: Option<impl Into<p::Date>>) -> Self {
        self.0.day = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Defaults {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Defaults>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `Conditions`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ConditionsBuilder(ConditionsSlots);

impl root::Conditions {
    /// Starts with nothing set.
    pub fn builder() -> ConditionsBuilder {
        ConditionsBuilder(Default::default())
    }
}

impl ConditionsBuilder {
    /// `types`: `Types`, optional.
    pub fn types(self, value: impl Into<root::Types>) -> Self {
        self.maybe_types(Some(value))
    }
    /// `types`, or nothing.
    pub fn maybe_types(mut self, value: Option<impl Into<root::Types>>) -> Self {
        self.0.types = p::Slot::maybe(value);
        self
    }
    /// `text`: string, 1 to 9 characters, optional.
    pub fn text(self, value: impl Into<String>) -> Self {
        self.maybe_text(Some(value))
    }
    /// `text`, or nothing.
    pub fn maybe_text(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.text = p::Slot::maybe(value);
        self
    }
    /// `count`: integer, optional, default `7`.
    pub fn count(self, value: impl Into<i64>) -> Self {
        self.maybe_count(Some(value))
    }
    /// `count`, or nothing.
    pub fn maybe_count(mut self, value: Option<impl Into<i64>>) -> Self {
        self.0.count = p::Slot::maybe(value);
        self
    }
    /// `price`: decimal, optional, default `1.0`.
    pub fn price(self, value: impl Into<p::Decimal>) -> Self {
        self.maybe_price(Some(value))
    }
    /// `price`, or nothing.
    pub fn maybe_price(mut self, value: Option<impl Into<p::Decimal>>) -> Self {
        self.0.price = p::Slot::maybe(value);
        self
    }
    /// `flag`: boolean, optional, default `true`.
    pub fn flag(self, value: impl Into<bool>) -> Self {
        self.maybe_flag(Some(value))
    }
    /// `flag`, or nothing.
    pub fn maybe_flag(mut self, value: Option<impl Into<bool>>) -> Self {
        self.0.flag = p::Slot::maybe(value);
        self
    }
    /// `by_text`: string, conditional. Only when `text` is `x` or `y`.
    pub fn by_text(self, value: impl Into<String>) -> Self {
        self.maybe_by_text(Some(value))
    }
    /// `by_text`, or nothing.
    pub fn maybe_by_text(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_text = p::Slot::maybe(value);
        self
    }
    /// `by_count`: string, conditional. Only when `count` is `7`.
    pub fn by_count(self, value: impl Into<String>) -> Self {
        self.maybe_by_count(Some(value))
    }
    /// `by_count`, or nothing.
    pub fn maybe_by_count(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_count = p::Slot::maybe(value);
        self
    }
    /// `by_price`: string, conditional. Only when `price` is not `1.00` or `2`.
    pub fn by_price(self, value: impl Into<String>) -> Self {
        self.maybe_by_price(Some(value))
    }
    /// `by_price`, or nothing.
    pub fn maybe_by_price(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_price = p::Slot::maybe(value);
        self
    }
    /// `by_flag`: string, conditional. Mandatory when `flag` is `false`.
    pub fn by_flag(self, value: impl Into<String>) -> Self {
        self.maybe_by_flag(Some(value))
    }
    /// `by_flag`, or nothing.
    pub fn maybe_by_flag(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_flag = p::Slot::maybe(value);
        self
    }
    /// `by_presence`: string, conditional. Mandatory when `text` is sent, and only then.
    pub fn by_presence(self, value: impl Into<String>) -> Self {
        self.maybe_by_presence(Some(value))
    }
    /// `by_presence`, or nothing.
    pub fn maybe_by_presence(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_presence = p::Slot::maybe(value);
        self
    }
    /// `by_depth`: string, conditional. Only when `types.inner.deep.deepest` is `z`.
    pub fn by_depth(self, value: impl Into<String>) -> Self {
        self.maybe_by_depth(Some(value))
    }
    /// `by_depth`, or nothing.
    pub fn maybe_by_depth(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_depth = p::Slot::maybe(value);
        self
    }
    /// `by_any`: string, conditional. Only when `text` is `x` or `count` is `1`.
    pub fn by_any(self, value: impl Into<String>) -> Self {
        self.maybe_by_any(Some(value))
    }
    /// `by_any`, or nothing.
    pub fn maybe_by_any(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_any = p::Slot::maybe(value);
        self
    }
    /// `by_all`: string, conditional. Only when `text` is `x` and `count` is `1`.
    pub fn by_all(self, value: impl Into<String>) -> Self {
        self.maybe_by_all(Some(value))
    }
    /// `by_all`, or nothing.
    pub fn maybe_by_all(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_all = p::Slot::maybe(value);
        self
    }
    /// `by_none`: string, conditional. Only when not (`text` is `x` or `count` is `1`).
    pub fn by_none(self, value: impl Into<String>) -> Self {
        self.maybe_by_none(Some(value))
    }
    /// `by_none`, or nothing.
    pub fn maybe_by_none(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_none = p::Slot::maybe(value);
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
    /// `currency`: `Currency`, optional.
    pub fn currency(self, value: root::Currency) -> Self {
        self.maybe_currency(Some(value))
    }
    /// `currency`, or nothing.
    pub fn maybe_currency(mut self, value: Option<root::Currency>) -> Self {
        self.0.currency = p::Slot::maybe(value);
        self
    }
    /// `level`: string, optional, may be `null`.
    pub fn level(self, value: impl Into<p::Nullable<String>>) -> Self {
        self.maybe_level(Some(value))
    }
    /// `level`, or nothing.
    pub fn maybe_level(mut self, value: Option<impl Into<p::Nullable<String>>>) -> Self {
        self.0.level = p::Slot::maybe(value);
        self
    }
    /// `by_range`: string, conditional. Only when `count` is `5` to `8`.
    pub fn by_range(self, value: impl Into<String>) -> Self {
        self.maybe_by_range(Some(value))
    }
    /// `by_range`, or nothing.
    pub fn maybe_by_range(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_range = p::Slot::maybe(value);
        self
    }
    /// `by_price_range`: string, conditional. Only when `price` is at most `2`.
    pub fn by_price_range(self, value: impl Into<String>) -> Self {
        self.maybe_by_price_range(Some(value))
    }
    /// `by_price_range`, or nothing.
    pub fn maybe_by_price_range(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_price_range = p::Slot::maybe(value);
        self
    }
    /// `by_day`: string, conditional. Only when `day` is at least `2026-01-01`.
    pub fn by_day(self, value: impl Into<String>) -> Self {
        self.maybe_by_day(Some(value))
    }
    /// `by_day`, or nothing.
    pub fn maybe_by_day(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_day = p::Slot::maybe(value);
        self
    }
    /// `by_moment`: string, conditional. Only when `moment` is `2026-01-31T23:59:00Z`.
    pub fn by_moment(self, value: impl Into<String>) -> Self {
        self.maybe_by_moment(Some(value))
    }
    /// `by_moment`, or nothing.
    pub fn maybe_by_moment(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_moment = p::Slot::maybe(value);
        self
    }
    /// `by_scalar`: string, conditional. Only when `currency` is `IDR` or `USD`.
    pub fn by_scalar(self, value: impl Into<String>) -> Self {
        self.maybe_by_scalar(Some(value))
    }
    /// `by_scalar`, or nothing.
    pub fn maybe_by_scalar(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_scalar = p::Slot::maybe(value);
        self
    }
    /// `by_null`: string, conditional. Only when `level` is `a`.
    pub fn by_null(self, value: impl Into<String>) -> Self {
        self.maybe_by_null(Some(value))
    }
    /// `by_null`, or nothing.
    pub fn maybe_by_null(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_null = p::Slot::maybe(value);
        self
    }
    /// `by_words`: string, conditional. Mandatory when on Sundays.
    pub fn by_words(self, value: impl Into<String>) -> Self {
        self.maybe_by_words(Some(value))
    }
    /// `by_words`, or nothing.
    pub fn maybe_by_words(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_words = p::Slot::maybe(value);
        self
    }
    /// `maybe`: `ConditionsMaybe`, optional, may be `null`.
    pub fn maybe(self, value: impl Into<p::Nullable<root::ConditionsMaybe>>) -> Self {
        self.maybe_maybe(Some(value))
    }
    /// `maybe`, or nothing.
    pub fn maybe_maybe(
        mut self,
        value: Option<impl Into<p::Nullable<root::ConditionsMaybe>>>,
    ) -> Self {
        self.0.maybe = p::Slot::maybe(value);
        self
    }
    /// `by_maybe`: string, conditional. Only when `maybe.name` is `x`.
    pub fn by_maybe(self, value: impl Into<String>) -> Self {
        self.maybe_by_maybe(Some(value))
    }
    /// `by_maybe`, or nothing.
    pub fn maybe_by_maybe(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_maybe = p::Slot::maybe(value);
        self
    }
    /// `by_default_below`: string, conditional. Only when `types.count` is `-1`.
    pub fn by_default_below(self, value: impl Into<String>) -> Self {
        self.maybe_by_default_below(Some(value))
    }
    /// `by_default_below`, or nothing.
    pub fn maybe_by_default_below(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.by_default_below = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Conditions {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Conditions>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `ConditionsMaybe`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ConditionsMaybeBuilder(ConditionsMaybeSlots);

impl root::ConditionsMaybe {
    /// Starts with nothing set.
    pub fn builder() -> ConditionsMaybeBuilder {
        ConditionsMaybeBuilder(Default::default())
    }
}

impl ConditionsMaybeBuilder {
    /// `name`: string, optional, default `x`.
    pub fn name(self, value: impl Into<String>) -> Self {
        self.maybe_name(Some(value))
    }
    /// `name`, or nothing.
    pub fn maybe_name(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.name = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::ConditionsMaybe {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::ConditionsMaybe>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `Rules`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RulesBuilder(RulesSlots);

impl root::Rules {
    /// Starts with nothing set.
    pub fn builder() -> RulesBuilder {
        RulesBuilder(Default::default())
    }
}

impl RulesBuilder {
    /// `a`: string, optional.
    pub fn a(self, value: impl Into<String>) -> Self {
        self.maybe_a(Some(value))
    }
    /// `a`, or nothing.
    pub fn maybe_a(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.a = p::Slot::maybe(value);
        self
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
    /// `c`: `Types`, optional.
    pub fn c(self, value: impl Into<root::Types>) -> Self {
        self.maybe_c(Some(value))
    }
    /// `c`, or nothing.
    pub fn maybe_c(mut self, value: Option<impl Into<root::Types>>) -> Self {
        self.0.c = p::Slot::maybe(value);
        self
    }
    /// `d`: integer, optional, default `1`.
    pub fn d(self, value: impl Into<i64>) -> Self {
        self.maybe_d(Some(value))
    }
    /// `d`, or nothing.
    pub fn maybe_d(mut self, value: Option<impl Into<i64>>) -> Self {
        self.0.d = p::Slot::maybe(value);
        self
    }
    /// `e`: decimal, optional.
    pub fn e(self, value: impl Into<p::Decimal>) -> Self {
        self.maybe_e(Some(value))
    }
    /// `e`, or nothing.
    pub fn maybe_e(mut self, value: Option<impl Into<p::Decimal>>) -> Self {
        self.0.e = p::Slot::maybe(value);
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
    /// The value, not yet checked.
    pub fn build(self) -> root::Rules {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Rules>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `Names`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct NamesBuilder<S = p::Unset1>(NamesSlots, p::PhantomData<(S,)>);

mod needs_Names {
    #[diagnostic::on_unimplemented(
        message = "`Names` needs `r#type`: call `.r#type(...)` before `build` or `check`",
        label = "`r#type` was not set"
    )]
    pub trait Type {}
    impl Type for super::p::Set {}
}

impl root::Names {
    /// Starts with nothing set.
    pub fn builder() -> NamesBuilder {
        NamesBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> NamesBuilder<S> {
    /// `type`: string, mandatory.
    pub fn r#type(mut self, value: impl Into<String>) -> NamesBuilder<S::Set0> {
        self.0.r#type = p::Slot::Value(value.into());
        NamesBuilder(self.0, p::PhantomData)
    }
    /// `self`: string, optional.
    pub fn itself(self, value: impl Into<String>) -> Self {
        self.maybe_itself(Some(value))
    }
    /// `self`, or nothing.
    pub fn maybe_itself(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.itself = p::Slot::maybe(value);
        self
    }
    /// `gen`: string, optional.
    pub fn r#gen(self, value: impl Into<String>) -> Self {
        self.maybe_gen(Some(value))
    }
    /// `gen`, or nothing.
    pub fn maybe_gen(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.r#gen = p::Slot::maybe(value);
        self
    }
    /// `scope`: string, 1 to 2 characters, optional.
    pub fn scope(self, value: impl Into<String>) -> Self {
        self.maybe_scope(Some(value))
    }
    /// `scope`, or nothing.
    pub fn maybe_scope(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.scope = p::Slot::maybe(value);
        self
    }
    /// `slots`: string, optional.
    pub fn slots(self, value: impl Into<String>) -> Self {
        self.maybe_slots(Some(value))
    }
    /// `slots`, or nothing.
    pub fn maybe_slots(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.slots = p::Slot::maybe(value);
        self
    }
    /// `entry`: string, optional.
    pub fn entry(self, value: impl Into<String>) -> Self {
        self.maybe_entry(Some(value))
    }
    /// `entry`, or nothing.
    pub fn maybe_entry(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.entry = p::Slot::maybe(value);
        self
    }
    /// `value`: `Names`, optional.
    pub fn value(self, value: impl Into<root::Names>) -> Self {
        self.maybe_value(Some(value))
    }
    /// `value`, or nothing.
    pub fn maybe_value(mut self, value: Option<impl Into<root::Names>>) -> Self {
        self.0.value = p::Slot::maybe(value.map(|value| Box::new(value.into())));
        self
    }
    /// `serializer`: `String`, optional.
    pub fn serializer(self, value: impl Into<root::String>) -> Self {
        self.maybe_serializer(Some(value))
    }
    /// `serializer`, or nothing.
    pub fn maybe_serializer(mut self, value: Option<impl Into<root::String>>) -> Self {
        self.0.serializer = p::Slot::maybe(value);
        self
    }
    /// `out`: string, optional.
    pub fn out(self, value: impl Into<String>) -> Self {
        self.maybe_out(Some(value))
    }
    /// `out`, or nothing.
    pub fn maybe_out(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.out = p::Slot::maybe(value);
        self
    }
    /// `check`: string, optional.
    pub fn check_(self, value: impl Into<String>) -> Self {
        self.maybe_check_(Some(value))
    }
    /// `check`, or nothing.
    pub fn maybe_check_(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.check_ = p::Slot::maybe(value);
        self
    }
    /// `odd.name`: string, optional.
    pub fn odd_name(self, value: impl Into<String>) -> Self {
        self.maybe_odd_name(Some(value))
    }
    /// `odd.name`, or nothing.
    pub fn maybe_odd_name(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.odd_name = p::Slot::maybe(value);
        self
    }
    /// `2DBarcode`: string, optional.
    pub fn barcode_2d(self, value: impl Into<String>) -> Self {
        self.maybe_barcode_2d(Some(value))
    }
    /// `2DBarcode`, or nothing.
    pub fn maybe_barcode_2d(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.barcode_2d = p::Slot::maybe(value);
        self
    }
    /// `+1`: string, optional.
    pub fn plus_one(self, value: impl Into<String>) -> Self {
        self.maybe_plus_one(Some(value))
    }
    /// `+1`, or nothing.
    pub fn maybe_plus_one(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.plus_one = p::Slot::maybe(value);
        self
    }
    /// `größe`: string, optional, default `mittel`.
    pub fn groesse(self, value: impl Into<String>) -> Self {
        self.maybe_groesse(Some(value))
    }
    /// `größe`, or nothing.
    pub fn maybe_groesse(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.groesse = p::Slot::maybe(value);
        self
    }
    /// `` quote" `tick` \ */ ``: string, conditional. Only when `odd.name` is `x"y`.
    pub fn quoted(self, value: impl Into<String>) -> Self {
        self.maybe_quoted(Some(value))
    }
    /// `` quote" `tick` \ */ ``, or nothing.
    pub fn maybe_quoted(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.quoted = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Names
    where
        S::State0: needs_Names::Type,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Names>, p::Violations>
    where
        S::State0: needs_Names::Type,
    {
        self.build().check()
    }
}

/// A builder of `String`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct StringBuilder<S = p::Unset1>(StringSlots, p::PhantomData<(S,)>);

mod needs_String {
    #[diagnostic::on_unimplemented(
        message = "`String` needs `text`: call `.text(...)` before `build` or `check`",
        label = "`text` was not set"
    )]
    pub trait Text {}
    impl Text for super::p::Set {}
}

impl root::String {
    /// Starts with nothing set.
    pub fn builder() -> StringBuilder {
        StringBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> StringBuilder<S> {
    /// `text`: string, mandatory.
    pub fn text(mut self, value: impl Into<String>) -> StringBuilder<S::Set0> {
        self.0.text = p::Slot::Value(value.into());
        StringBuilder(self.0, p::PhantomData)
    }
    /// `option`: `Option`, optional.
    pub fn option(self, value: impl Into<root::Option>) -> Self {
        self.maybe_option(Some(value))
    }
    /// `option`, or nothing.
    pub fn maybe_option(mut self, value: Option<impl Into<root::Option>>) -> Self {
        self.0.option = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::String
    where
        S::State0: needs_String::Text,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::String>, p::Violations>
    where
        S::State0: needs_String::Text,
    {
        self.build().check()
    }
}

/// A builder of `Option`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OptionBuilder(OptionSlots);

impl root::Option {
    /// Starts with nothing set.
    pub fn builder() -> OptionBuilder {
        OptionBuilder(Default::default())
    }
}

impl OptionBuilder {
    /// `vec`: `OptionVec`, optional.
    pub fn vec(self, value: root::OptionVec) -> Self {
        self.maybe_vec(Some(value))
    }
    /// `vec`, or nothing.
    pub fn maybe_vec(mut self, value: Option<root::OptionVec>) -> Self {
        self.0.vec = p::Slot::maybe(value);
        self
    }
    /// `result`: `Result`, optional.
    pub fn result(self, value: root::Result) -> Self {
        self.maybe_result(Some(value))
    }
    /// `result`, or nothing.
    pub fn maybe_result(mut self, value: Option<root::Result>) -> Self {
        self.0.result = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Option {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Option>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `Empty`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct EmptyBuilder(EmptySlots);

impl root::Empty {
    /// Starts with nothing set.
    pub fn builder() -> EmptyBuilder {
        EmptyBuilder(Default::default())
    }
}

impl EmptyBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::Empty {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Empty>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `Crate`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CrateBuilder<S = p::Unset1>(CrateSlots, p::PhantomData<(S,)>);

mod needs_Crate {
    #[diagnostic::on_unimplemented(
        message = "`Crate` needs `self_`: call `.self_(...)` before `build` or `check`",
        label = "`self_` was not set"
    )]
    pub trait Self_ {}
    impl Self_ for super::p::Set {}
}

impl root::Crate {
    /// Starts with nothing set.
    pub fn builder() -> CrateBuilder {
        CrateBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> CrateBuilder<S> {
    /// `self`: string, mandatory.
    pub fn self_(mut self, value: impl Into<String>) -> CrateBuilder<S::Set0> {
        self.0.self_ = p::Slot::Value(value.into());
        CrateBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Crate
    where
        S::State0: needs_Crate::Self_,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Crate>, p::Violations>
    where
        S::State0: needs_Crate::Self_,
    {
        self.build().check()
    }
}

/// A builder of `Root`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RootBuilder<S = p::Unset1>(RootSlots, p::PhantomData<(S,)>);

mod needs_Root {
    #[diagnostic::on_unimplemented(
        message = "`Root` needs `p`: call `.p(...)` before `build` or `check`",
        label = "`p` was not set"
    )]
    pub trait P {}
    impl P for super::p::Set {}
}

impl root::Root {
    /// Starts with nothing set.
    pub fn builder() -> RootBuilder {
        RootBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> RootBuilder<S> {
    /// `p`: `P`, mandatory.
    pub fn p(mut self, value: impl Into<root::P>) -> RootBuilder<S::Set0> {
        self.0.p = p::Slot::Value(value.into());
        RootBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Root
    where
        S::State0: needs_Root::P,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Root>, p::Violations>
    where
        S::State0: needs_Root::P,
    {
        self.build().check()
    }
}

/// A builder of `P`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PBuilder(PSlots);

impl root::P {
    /// Starts with nothing set.
    pub fn builder() -> PBuilder {
        PBuilder(Default::default())
    }
}

impl PBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::P {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::P>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `Left`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct LeftBuilder<S = p::Unset1>(LeftSlots, p::PhantomData<(S,)>);

mod needs_Left {
    #[diagnostic::on_unimplemented(
        message = "`Left` needs `a_b`: call `.a_b(...)` before `build` or `check`",
        label = "`a_b` was not set"
    )]
    pub trait AB {}
    impl AB for super::p::Set {}
}

impl root::Left {
    /// Starts with nothing set.
    pub fn builder() -> LeftBuilder {
        LeftBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> LeftBuilder<S> {
    /// `a_b`: string, matching `[a-z]`, mandatory.
    pub fn a_b(mut self, value: impl Into<String>) -> LeftBuilder<S::Set0> {
        self.0.a_b = p::Slot::Value(value.into());
        LeftBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Left
    where
        S::State0: needs_Left::AB,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Left>, p::Violations>
    where
        S::State0: needs_Left::AB,
    {
        self.build().check()
    }
}

/// A builder of `LeftA`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct LeftABuilder<S = p::Unset1>(LeftASlots, p::PhantomData<(S,)>);

mod needs_LeftA {
    #[diagnostic::on_unimplemented(
        message = "`LeftA` needs `b`: call `.b(...)` before `build` or `check`",
        label = "`b` was not set"
    )]
    pub trait B {}
    impl B for super::p::Set {}
}

impl root::LeftA {
    /// Starts with nothing set.
    pub fn builder() -> LeftABuilder {
        LeftABuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> LeftABuilder<S> {
    /// `b`: string, matching `[0-9]`, mandatory.
    pub fn b(mut self, value: impl Into<String>) -> LeftABuilder<S::Set0> {
        self.0.b = p::Slot::Value(value.into());
        LeftABuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::LeftA
    where
        S::State0: needs_LeftA::B,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::LeftA>, p::Violations>
    where
        S::State0: needs_LeftA::B,
    {
        self.build().check()
    }
}

/// A builder of `Copied`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CopiedBuilder<S = p::Unset1>(CopiedSlots, p::PhantomData<(S,)>);

mod needs_Copied {
    #[diagnostic::on_unimplemented(
        message = "`Copied` needs `a`: call `.a(...)` before `build` or `check`",
        label = "`a` was not set"
    )]
    pub trait A {}
    impl A for super::p::Set {}
}

impl root::Copied {
    /// Starts with nothing set.
    pub fn builder() -> CopiedBuilder {
        CopiedBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> CopiedBuilder<S> {
    /// `a`: string, mandatory.
    pub fn a(mut self, value: impl Into<String>) -> CopiedBuilder<S::Set0> {
        self.0.a = p::Slot::Value(value.into());
        CopiedBuilder(self.0, p::PhantomData)
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
    pub fn build(self) -> root::Copied
    where
        S::State0: needs_Copied::A,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Copied>, p::Violations>
    where
        S::State0: needs_Copied::A,
    {
        self.build().check()
    }
}
