// Made from spec/constructs.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

/// A builder of `Types`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct TypesBuilder {
    rest: TypesRest,
}

#[derive(Clone, Default)]
struct TypesRest {
    text: ::core::option::Option<::std::string::String>,
    letters: ::core::option::Option<::std::string::String>,
    digits: ::core::option::Option<::std::string::String>,
    flag: ::core::option::Option<bool>,
    count: ::core::option::Option<i64>,
    any_count: ::core::option::Option<i64>,
    price: ::core::option::Option<::paramtable::Decimal>,
    any_price: ::core::option::Option<::paramtable::Decimal>,
    moment: ::core::option::Option<::paramtable::DateTime>,
    link: ::core::option::Option<::std::string::String>,
    mail: ::core::option::Option<::std::string::String>,
    id: ::core::option::Option<::std::string::String>,
    free: ::core::option::Option<::paramtable::Object>,
    colour: ::core::option::Option<root::TypesColour>,
    day: ::core::option::Option<::paramtable::Date>,
    code: ::core::option::Option<::std::string::String>,
    currency: ::core::option::Option<root::Currency>,
    level: ::core::option::Option<root::TypesLevel>,
    as_text: ::core::option::Option<i64>,
    price_as_text: ::core::option::Option<::paramtable::Decimal>,
    flag_as_text: ::core::option::Option<bool>,
    note: ::core::option::Option<::paramtable::Nullable<::std::string::String>>,
    amount: ::core::option::Option<::paramtable::Nullable<::paramtable::Decimal>>,
    amount_as_text: ::core::option::Option<
        ::paramtable::Nullable<::paramtable::Decimal>,
    >,
    tags: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    grid: ::core::option::Option<::std::vec::Vec<::std::vec::Vec<i64>>>,
    prices: ::core::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::paramtable::Decimal>,
    >,
    parts: ::core::option::Option<::std::vec::Vec<root::TypesParts>>,
    old: ::core::option::Option<::std::string::String>,
    inner: ::core::option::Option<root::TypesInner>,
    again: ::core::option::Option<::std::boxed::Box<root::Types>>,
}

impl root::Types {
    /// Starts with nothing set.
    pub fn builder() -> TypesBuilder {
        TypesBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl TypesBuilder {
    /// `text`: string, 2 to 3 characters, optional, default `ab`.
    pub fn text(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.text = ::core::option::Option::Some(value.into());
        self
    }
    /// `text`, or nothing.
    pub fn maybe_text(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.text = value.map(|value| value.into());
        self
    }
    /// `letters`: alphanumeric, optional.
    pub fn letters(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.letters = ::core::option::Option::Some(value.into());
        self
    }
    /// `letters`, or nothing.
    pub fn maybe_letters(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.letters = value.map(|value| value.into());
        self
    }
    /// `digits`: numeric, at most 4 characters, optional.
    pub fn digits(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.digits = ::core::option::Option::Some(value.into());
        self
    }
    /// `digits`, or nothing.
    pub fn maybe_digits(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.digits = value.map(|value| value.into());
        self
    }
    /// `flag`: boolean, optional, default `false`.
    pub fn flag(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.rest.flag = ::core::option::Option::Some(value.into());
        self
    }
    /// `flag`, or nothing.
    pub fn maybe_flag(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<bool>>,
    ) -> Self {
        self.rest.flag = value.map(|value| value.into());
        self
    }
    /// `count`: integer, -5 to 5, optional, default `-1`.
    pub fn count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.rest.count = ::core::option::Option::Some(value.into());
        self
    }
    /// `count`, or nothing.
    pub fn maybe_count(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<i64>>,
    ) -> Self {
        self.rest.count = value.map(|value| value.into());
        self
    }
    /// `any_count`: integer, optional.
    pub fn any_count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.rest.any_count = ::core::option::Option::Some(value.into());
        self
    }
    /// `any_count`, or nothing.
    pub fn maybe_any_count(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<i64>>,
    ) -> Self {
        self.rest.any_count = value.map(|value| value.into());
        self
    }
    /// `price`: decimal, -1.5 to 99.99, at most 2 digits before the point and at most 2 digits after the point, optional, default `0.10`.
    pub fn price(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Decimal>,
    ) -> Self {
        self.rest.price = ::core::option::Option::Some(value.into());
        self
    }
    /// `price`, or nothing.
    pub fn maybe_price(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::Decimal>>,
    ) -> Self {
        self.rest.price = value.map(|value| value.into());
        self
    }
    /// `any_price`: decimal, optional.
    pub fn any_price(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Decimal>,
    ) -> Self {
        self.rest.any_price = ::core::option::Option::Some(value.into());
        self
    }
    /// `any_price`, or nothing.
    pub fn maybe_any_price(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::Decimal>>,
    ) -> Self {
        self.rest.any_price = value.map(|value| value.into());
        self
    }
    /// `moment`: datetime, optional, default `2026-01-31T23:59:00Z`.
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
    /// `link`: uri, optional.
    pub fn link(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.link = ::core::option::Option::Some(value.into());
        self
    }
    /// `link`, or nothing.
    pub fn maybe_link(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.link = value.map(|value| value.into());
        self
    }
    /// `mail`: email, optional.
    pub fn mail(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.mail = ::core::option::Option::Some(value.into());
        self
    }
    /// `mail`, or nothing.
    pub fn maybe_mail(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.mail = value.map(|value| value.into());
        self
    }
    /// `id`: uuid, optional.
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.id = ::core::option::Option::Some(value.into());
        self
    }
    /// `id`, or nothing.
    pub fn maybe_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.id = value.map(|value| value.into());
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
    /// `colour`: `TypesColour`, optional.
    pub fn colour(mut self, value: root::TypesColour) -> Self {
        self.rest.colour = ::core::option::Option::Some(value);
        self
    }
    /// `colour`, or nothing.
    pub fn maybe_colour(
        mut self,
        value: ::core::option::Option<root::TypesColour>,
    ) -> Self {
        self.rest.colour = value.map(|value| value);
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
    /// `code`: string, 1 to 4 characters, matching `[A-Z]{2}[0-9]+|X`, optional.
    pub fn code(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.code = ::core::option::Option::Some(value.into());
        self
    }
    /// `code`, or nothing.
    pub fn maybe_code(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.code = value.map(|value| value.into());
        self
    }
    /// `currency`: `Currency`, optional.
    pub fn currency(mut self, value: root::Currency) -> Self {
        self.rest.currency = ::core::option::Option::Some(value);
        self
    }
    /// `currency`, or nothing.
    pub fn maybe_currency(
        mut self,
        value: ::core::option::Option<root::Currency>,
    ) -> Self {
        self.rest.currency = value.map(|value| value);
        self
    }
    /// `level`: `TypesLevel`, optional.
    pub fn level(mut self, value: root::TypesLevel) -> Self {
        self.rest.level = ::core::option::Option::Some(value);
        self
    }
    /// `level`, or nothing.
    pub fn maybe_level(
        mut self,
        value: ::core::option::Option<root::TypesLevel>,
    ) -> Self {
        self.rest.level = value.map(|value| value);
        self
    }
    /// `as_text`: integer, written as text, 1 to 9, optional.
    pub fn as_text(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.rest.as_text = ::core::option::Option::Some(value.into());
        self
    }
    /// `as_text`, or nothing.
    pub fn maybe_as_text(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<i64>>,
    ) -> Self {
        self.rest.as_text = value.map(|value| value.into());
        self
    }
    /// `price_as_text`: decimal, written as text, optional.
    pub fn price_as_text(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Decimal>,
    ) -> Self {
        self.rest.price_as_text = ::core::option::Option::Some(value.into());
        self
    }
    /// `price_as_text`, or nothing.
    pub fn maybe_price_as_text(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::Decimal>>,
    ) -> Self {
        self.rest.price_as_text = value.map(|value| value.into());
        self
    }
    /// `flag_as_text`: boolean, written as text, optional.
    pub fn flag_as_text(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.rest.flag_as_text = ::core::option::Option::Some(value.into());
        self
    }
    /// `flag_as_text`, or nothing.
    pub fn maybe_flag_as_text(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<bool>>,
    ) -> Self {
        self.rest.flag_as_text = value.map(|value| value.into());
        self
    }
    /// `note`: string, 1 to 3 characters, optional, may be `null`.
    pub fn note(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Nullable<::std::string::String>>,
    ) -> Self {
        self.rest.note = ::core::option::Option::Some(value.into());
        self
    }
    /// `note`, or nothing.
    pub fn maybe_note(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::paramtable::Nullable<::std::string::String>>,
        >,
    ) -> Self {
        self.rest.note = value.map(|value| value.into());
        self
    }
    /// `amount`: decimal, optional, may be `null`.
    pub fn amount(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Nullable<::paramtable::Decimal>>,
    ) -> Self {
        self.rest.amount = ::core::option::Option::Some(value.into());
        self
    }
    /// `amount`, or nothing.
    pub fn maybe_amount(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::paramtable::Nullable<::paramtable::Decimal>>,
        >,
    ) -> Self {
        self.rest.amount = value.map(|value| value.into());
        self
    }
    /// `amount_as_text`: decimal, written as text, optional, may be `null`.
    pub fn amount_as_text(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Nullable<::paramtable::Decimal>>,
    ) -> Self {
        self.rest.amount_as_text = ::core::option::Option::Some(value.into());
        self
    }
    /// `amount_as_text`, or nothing.
    pub fn maybe_amount_as_text(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::paramtable::Nullable<::paramtable::Decimal>>,
        >,
    ) -> Self {
        self.rest.amount_as_text = value.map(|value| value.into());
        self
    }
    /// `tags`: list of alphanumeric, 1 to 2 characters, 1 to 3 elements, optional.
    ///
    /// Example: `["a", "b"]`
    pub fn tags(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<::std::string::String>>,
    ) -> Self {
        self.rest.tags = ::core::option::Option::Some(value.into());
        self
    }
    /// `tags`, or nothing.
    pub fn maybe_tags(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::vec::Vec<::std::string::String>>,
        >,
    ) -> Self {
        self.rest.tags = value.map(|value| value.into());
        self
    }
    /// `grid`: list of list of integer, 0 to 9, optional.
    pub fn grid(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<::std::vec::Vec<i64>>>,
    ) -> Self {
        self.rest.grid = ::core::option::Option::Some(value.into());
        self
    }
    /// `grid`, or nothing.
    pub fn maybe_grid(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::vec::Vec<::std::vec::Vec<i64>>>,
        >,
    ) -> Self {
        self.rest.grid = value.map(|value| value.into());
        self
    }
    /// `prices`: map to decimal, at most 2 entries, optional.
    ///
    /// Example: `{"a": 1.5}`
    pub fn prices(
        mut self,
        value: impl ::core::convert::Into<
            ::std::collections::BTreeMap<::std::string::String, ::paramtable::Decimal>,
        >,
    ) -> Self {
        self.rest.prices = ::core::option::Option::Some(value.into());
        self
    }
    /// `prices`, or nothing.
    pub fn maybe_prices(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::paramtable::Decimal,
                >,
            >,
        >,
    ) -> Self {
        self.rest.prices = value.map(|value| value.into());
        self
    }
    /// `parts`: list of `TypesParts`, optional.
    pub fn parts(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<root::TypesParts>>,
    ) -> Self {
        self.rest.parts = ::core::option::Option::Some(value.into());
        self
    }
    /// `parts`, or nothing.
    pub fn maybe_parts(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::vec::Vec<root::TypesParts>>,
        >,
    ) -> Self {
        self.rest.parts = value.map(|value| value.into());
        self
    }
    /// `old`: string, optional, since `1.2`.
    ///
    /// Deprecated: use `text`
    pub fn old(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.old = ::core::option::Option::Some(value.into());
        self
    }
    /// `old`, or nothing.
    pub fn maybe_old(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.old = value.map(|value| value.into());
        self
    }
    /// `inner`: `TypesInner`, optional.
    pub fn inner(mut self, value: impl ::core::convert::Into<root::TypesInner>) -> Self {
        self.rest.inner = ::core::option::Option::Some(value.into());
        self
    }
    /// `inner`, or nothing.
    pub fn maybe_inner(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::TypesInner>>,
    ) -> Self {
        self.rest.inner = value.map(|value| value.into());
        self
    }
    /// `again`: `Types`, optional.
    pub fn again(mut self, value: impl ::core::convert::Into<root::Types>) -> Self {
        self.rest.again = ::core::option::Option::Some(
            ::std::boxed::Box::new(value.into()),
        );
        self
    }
    /// `again`, or nothing.
    pub fn maybe_again(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Types>>,
    ) -> Self {
        self.rest.again = value.map(|value| ::std::boxed::Box::new(value.into()));
        self
    }
}

impl TypesBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::Types {
        root::Types {
            text: self.rest.text,
            letters: self.rest.letters,
            digits: self.rest.digits,
            flag: self.rest.flag,
            count: self.rest.count,
            any_count: self.rest.any_count,
            price: self.rest.price,
            any_price: self.rest.any_price,
            moment: self.rest.moment,
            link: self.rest.link,
            mail: self.rest.mail,
            id: self.rest.id,
            free: self.rest.free,
            colour: self.rest.colour,
            day: self.rest.day,
            code: self.rest.code,
            currency: self.rest.currency,
            level: self.rest.level,
            as_text: self.rest.as_text,
            price_as_text: self.rest.price_as_text,
            flag_as_text: self.rest.flag_as_text,
            note: self.rest.note,
            amount: self.rest.amount,
            amount_as_text: self.rest.amount_as_text,
            tags: self.rest.tags,
            grid: self.rest.grid,
            prices: self.rest.prices,
            parts: self.rest.parts,
            old: self.rest.old,
            inner: self.rest.inner,
            again: self.rest.again,
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
        ::paramtable::Valid<root::Types>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `TypesParts`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct TypesPartsBuilder<HasSize = p::Missing> {
    given: (HasSize,),
}

mod needs_TypesParts {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`TypesParts` needs `size`: call `.size(...)` before `build` or `check`",
        label = "`size` was not set"
    )]
    pub trait Size: p::Provided<i64> {}
    impl Size for p::Given<i64> {}
}

impl root::TypesParts {
    /// Starts with nothing set.
    pub fn builder() -> TypesPartsBuilder {
        TypesPartsBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasSize> TypesPartsBuilder<HasSize> {
    /// `size`: integer, mandatory.
    pub fn size(
        self,
        value: impl ::core::convert::Into<i64>,
    ) -> TypesPartsBuilder<p::Given<i64>> {
        TypesPartsBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasSize> TypesPartsBuilder<HasSize> {
    /// The value, not yet checked.
    pub fn build(self) -> root::TypesParts
    where
        HasSize: needs_TypesParts::Size,
    {
        root::TypesParts {
            size: self.given.0.into_value(),
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
        ::paramtable::Valid<root::TypesParts>,
        ::paramtable::Violations,
    >
    where
        HasSize: needs_TypesParts::Size,
    {
        self.build().check()
    }
}

/// A builder of `TypesInner`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct TypesInnerBuilder<HasDeep = p::Missing> {
    given: (HasDeep,),
}

mod needs_TypesInner {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`TypesInner` needs `deep`: call `.deep(...)` before `build` or `check`",
        label = "`deep` was not set"
    )]
    pub trait Deep: p::Provided<root::TypesInnerDeep> {}
    impl Deep for p::Given<root::TypesInnerDeep> {}
}

impl root::TypesInner {
    /// Starts with nothing set.
    pub fn builder() -> TypesInnerBuilder {
        TypesInnerBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasDeep> TypesInnerBuilder<HasDeep> {
    /// `deep`: `TypesInnerDeep`, mandatory.
    pub fn deep(
        self,
        value: impl ::core::convert::Into<root::TypesInnerDeep>,
    ) -> TypesInnerBuilder<p::Given<root::TypesInnerDeep>> {
        TypesInnerBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasDeep> TypesInnerBuilder<HasDeep> {
    /// The value, not yet checked.
    pub fn build(self) -> root::TypesInner
    where
        HasDeep: needs_TypesInner::Deep,
    {
        root::TypesInner {
            deep: self.given.0.into_value(),
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
        ::paramtable::Valid<root::TypesInner>,
        ::paramtable::Violations,
    >
    where
        HasDeep: needs_TypesInner::Deep,
    {
        self.build().check()
    }
}

/// A builder of `TypesInnerDeep`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct TypesInnerDeepBuilder<HasDeepest = p::Missing> {
    given: (HasDeepest,),
}

mod needs_TypesInnerDeep {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`TypesInnerDeep` needs `deepest`: call `.deepest(...)` before `build` or `check`",
        label = "`deepest` was not set"
    )]
    pub trait Deepest: p::Provided<::std::string::String> {}
    impl Deepest for p::Given<::std::string::String> {}
}

impl root::TypesInnerDeep {
    /// Starts with nothing set.
    pub fn builder() -> TypesInnerDeepBuilder {
        TypesInnerDeepBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasDeepest> TypesInnerDeepBuilder<HasDeepest> {
    /// `deepest`: string, exactly 1 character, mandatory.
    pub fn deepest(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> TypesInnerDeepBuilder<p::Given<::std::string::String>> {
        TypesInnerDeepBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasDeepest> TypesInnerDeepBuilder<HasDeepest> {
    /// The value, not yet checked.
    pub fn build(self) -> root::TypesInnerDeep
    where
        HasDeepest: needs_TypesInnerDeep::Deepest,
    {
        root::TypesInnerDeep {
            deepest: self.given.0.into_value(),
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
        ::paramtable::Valid<root::TypesInnerDeep>,
        ::paramtable::Violations,
    >
    where
        HasDeepest: needs_TypesInnerDeep::Deepest,
    {
        self.build().check()
    }
}

/// A builder of `Defaults`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct DefaultsBuilder {
    rest: DefaultsRest,
}

#[derive(Clone, Default)]
struct DefaultsRest {
    currency: ::core::option::Option<root::Currency>,
    count: ::core::option::Option<root::Count>,
    colour: ::core::option::Option<root::DefaultsColour>,
    note: ::core::option::Option<::paramtable::Nullable<::std::string::String>>,
    price: ::core::option::Option<::paramtable::Nullable<::paramtable::Decimal>>,
    nullable_currency: ::core::option::Option<::paramtable::Nullable<root::Currency>>,
    nullable_colour: ::core::option::Option<::paramtable::Nullable<root::Result>>,
    day: ::core::option::Option<::paramtable::Date>,
}

impl root::Defaults {
    /// Starts with nothing set.
    pub fn builder() -> DefaultsBuilder {
        DefaultsBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl DefaultsBuilder {
    /// `currency`: `Currency`, optional, default `IDR`.
    pub fn currency(mut self, value: root::Currency) -> Self {
        self.rest.currency = ::core::option::Option::Some(value);
        self
    }
    /// `currency`, or nothing.
    pub fn maybe_currency(
        mut self,
        value: ::core::option::Option<root::Currency>,
    ) -> Self {
        self.rest.currency = value.map(|value| value);
        self
    }
    /// `count`: `Count`, optional, default `3`.
    pub fn count(mut self, value: root::Count) -> Self {
        self.rest.count = ::core::option::Option::Some(value);
        self
    }
    /// `count`, or nothing.
    pub fn maybe_count(mut self, value: ::core::option::Option<root::Count>) -> Self {
        self.rest.count = value.map(|value| value);
        self
    }
    /// `colour`: `DefaultsColour`, optional, default `BLUE`.
    pub fn colour(mut self, value: root::DefaultsColour) -> Self {
        self.rest.colour = ::core::option::Option::Some(value);
        self
    }
    /// `colour`, or nothing.
    pub fn maybe_colour(
        mut self,
        value: ::core::option::Option<root::DefaultsColour>,
    ) -> Self {
        self.rest.colour = value.map(|value| value);
        self
    }
    /// `note`: string, optional, default `none`, may be `null`.
    pub fn note(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Nullable<::std::string::String>>,
    ) -> Self {
        self.rest.note = ::core::option::Option::Some(value.into());
        self
    }
    /// `note`, or nothing.
    pub fn maybe_note(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::paramtable::Nullable<::std::string::String>>,
        >,
    ) -> Self {
        self.rest.note = value.map(|value| value.into());
        self
    }
    /// `price`: decimal, optional, default `0.10`, may be `null`.
    pub fn price(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Nullable<::paramtable::Decimal>>,
    ) -> Self {
        self.rest.price = ::core::option::Option::Some(value.into());
        self
    }
    /// `price`, or nothing.
    pub fn maybe_price(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::paramtable::Nullable<::paramtable::Decimal>>,
        >,
    ) -> Self {
        self.rest.price = value.map(|value| value.into());
        self
    }
    /// `nullable_currency`: `Currency`, optional, default `USD`, may be `null`.
    pub fn nullable_currency(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Nullable<root::Currency>>,
    ) -> Self {
        self.rest.nullable_currency = ::core::option::Option::Some(value.into());
        self
    }
    /// `nullable_currency`, or nothing.
    pub fn maybe_nullable_currency(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::paramtable::Nullable<root::Currency>>,
        >,
    ) -> Self {
        self.rest.nullable_currency = value.map(|value| value.into());
        self
    }
    /// `nullable_colour`: `Result`, optional, default `no`, may be `null`.
    pub fn nullable_colour(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Nullable<root::Result>>,
    ) -> Self {
        self.rest.nullable_colour = ::core::option::Option::Some(value.into());
        self
    }
    /// `nullable_colour`, or nothing.
    pub fn maybe_nullable_colour(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::paramtable::Nullable<root::Result>>,
        >,
    ) -> Self {
        self.rest.nullable_colour = value.map(|value| value.into());
        self
    }
    /// `day`: date, optional, default `2026-01-31`.
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

impl DefaultsBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::Defaults {
        root::Defaults {
            currency: self.rest.currency,
            count: self.rest.count,
            colour: self.rest.colour,
            note: self.rest.note,
            price: self.rest.price,
            nullable_currency: self.rest.nullable_currency,
            nullable_colour: self.rest.nullable_colour,
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
        ::paramtable::Valid<root::Defaults>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `Conditions`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ConditionsBuilder {
    rest: ConditionsRest,
}

#[derive(Clone, Default)]
struct ConditionsRest {
    types: ::core::option::Option<root::Types>,
    text: ::core::option::Option<::std::string::String>,
    count: ::core::option::Option<i64>,
    price: ::core::option::Option<::paramtable::Decimal>,
    flag: ::core::option::Option<bool>,
    by_text: ::core::option::Option<::std::string::String>,
    by_count: ::core::option::Option<::std::string::String>,
    by_price: ::core::option::Option<::std::string::String>,
    by_flag: ::core::option::Option<::std::string::String>,
    by_presence: ::core::option::Option<::std::string::String>,
    by_depth: ::core::option::Option<::std::string::String>,
    by_any: ::core::option::Option<::std::string::String>,
    by_all: ::core::option::Option<::std::string::String>,
    by_none: ::core::option::Option<::std::string::String>,
    day: ::core::option::Option<::paramtable::Date>,
    moment: ::core::option::Option<::paramtable::DateTime>,
    currency: ::core::option::Option<root::Currency>,
    level: ::core::option::Option<::paramtable::Nullable<::std::string::String>>,
    by_range: ::core::option::Option<::std::string::String>,
    by_price_range: ::core::option::Option<::std::string::String>,
    by_day: ::core::option::Option<::std::string::String>,
    by_moment: ::core::option::Option<::std::string::String>,
    by_scalar: ::core::option::Option<::std::string::String>,
    by_null: ::core::option::Option<::std::string::String>,
    by_words: ::core::option::Option<::std::string::String>,
    maybe: ::core::option::Option<::paramtable::Nullable<root::ConditionsMaybe>>,
    by_maybe: ::core::option::Option<::std::string::String>,
    by_default_below: ::core::option::Option<::std::string::String>,
}

impl root::Conditions {
    /// Starts with nothing set.
    pub fn builder() -> ConditionsBuilder {
        ConditionsBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl ConditionsBuilder {
    /// `types`: `Types`, optional.
    pub fn types(mut self, value: impl ::core::convert::Into<root::Types>) -> Self {
        self.rest.types = ::core::option::Option::Some(value.into());
        self
    }
    /// `types`, or nothing.
    pub fn maybe_types(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Types>>,
    ) -> Self {
        self.rest.types = value.map(|value| value.into());
        self
    }
    /// `text`: string, 1 to 9 characters, optional.
    pub fn text(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.text = ::core::option::Option::Some(value.into());
        self
    }
    /// `text`, or nothing.
    pub fn maybe_text(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.text = value.map(|value| value.into());
        self
    }
    /// `count`: integer, optional, default `7`.
    pub fn count(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.rest.count = ::core::option::Option::Some(value.into());
        self
    }
    /// `count`, or nothing.
    pub fn maybe_count(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<i64>>,
    ) -> Self {
        self.rest.count = value.map(|value| value.into());
        self
    }
    /// `price`: decimal, optional, default `1.0`.
    pub fn price(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Decimal>,
    ) -> Self {
        self.rest.price = ::core::option::Option::Some(value.into());
        self
    }
    /// `price`, or nothing.
    pub fn maybe_price(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::Decimal>>,
    ) -> Self {
        self.rest.price = value.map(|value| value.into());
        self
    }
    /// `flag`: boolean, optional, default `true`.
    pub fn flag(mut self, value: impl ::core::convert::Into<bool>) -> Self {
        self.rest.flag = ::core::option::Option::Some(value.into());
        self
    }
    /// `flag`, or nothing.
    pub fn maybe_flag(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<bool>>,
    ) -> Self {
        self.rest.flag = value.map(|value| value.into());
        self
    }
    /// `by_text`: string, conditional.
    ///
    /// Only when `text` is `x` or `y`.
    pub fn by_text(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_text = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_text`, or nothing.
    pub fn maybe_by_text(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_text = value.map(|value| value.into());
        self
    }
    /// `by_count`: string, conditional.
    ///
    /// Only when `count` is `7`.
    pub fn by_count(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_count = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_count`, or nothing.
    pub fn maybe_by_count(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_count = value.map(|value| value.into());
        self
    }
    /// `by_price`: string, conditional.
    ///
    /// Only when `price` is not `1.00` or `2`.
    pub fn by_price(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_price = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_price`, or nothing.
    pub fn maybe_by_price(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_price = value.map(|value| value.into());
        self
    }
    /// `by_flag`: string, conditional.
    ///
    /// Mandatory when `flag` is `false`.
    pub fn by_flag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_flag = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_flag`, or nothing.
    pub fn maybe_by_flag(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_flag = value.map(|value| value.into());
        self
    }
    /// `by_presence`: string, conditional.
    ///
    /// Mandatory when `text` is sent, and only then.
    pub fn by_presence(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_presence = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_presence`, or nothing.
    pub fn maybe_by_presence(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_presence = value.map(|value| value.into());
        self
    }
    /// `by_depth`: string, conditional.
    ///
    /// Only when `types.inner.deep.deepest` is `z`.
    pub fn by_depth(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_depth = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_depth`, or nothing.
    pub fn maybe_by_depth(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_depth = value.map(|value| value.into());
        self
    }
    /// `by_any`: string, conditional.
    ///
    /// Only when `text` is `x` or `count` is `1`.
    pub fn by_any(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_any = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_any`, or nothing.
    pub fn maybe_by_any(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_any = value.map(|value| value.into());
        self
    }
    /// `by_all`: string, conditional.
    ///
    /// Only when `text` is `x` and `count` is `1`.
    pub fn by_all(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_all = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_all`, or nothing.
    pub fn maybe_by_all(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_all = value.map(|value| value.into());
        self
    }
    /// `by_none`: string, conditional.
    ///
    /// Only when not (`text` is `x` or `count` is `1`).
    pub fn by_none(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_none = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_none`, or nothing.
    pub fn maybe_by_none(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_none = value.map(|value| value.into());
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
    /// `currency`: `Currency`, optional.
    pub fn currency(mut self, value: root::Currency) -> Self {
        self.rest.currency = ::core::option::Option::Some(value);
        self
    }
    /// `currency`, or nothing.
    pub fn maybe_currency(
        mut self,
        value: ::core::option::Option<root::Currency>,
    ) -> Self {
        self.rest.currency = value.map(|value| value);
        self
    }
    /// `level`: string, optional, may be `null`.
    pub fn level(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Nullable<::std::string::String>>,
    ) -> Self {
        self.rest.level = ::core::option::Option::Some(value.into());
        self
    }
    /// `level`, or nothing.
    pub fn maybe_level(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::paramtable::Nullable<::std::string::String>>,
        >,
    ) -> Self {
        self.rest.level = value.map(|value| value.into());
        self
    }
    /// `by_range`: string, conditional.
    ///
    /// Only when `count` is `5` to `8`.
    pub fn by_range(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_range = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_range`, or nothing.
    pub fn maybe_by_range(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_range = value.map(|value| value.into());
        self
    }
    /// `by_price_range`: string, conditional.
    ///
    /// Only when `price` is at most `2`.
    pub fn by_price_range(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_price_range = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_price_range`, or nothing.
    pub fn maybe_by_price_range(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_price_range = value.map(|value| value.into());
        self
    }
    /// `by_day`: string, conditional.
    ///
    /// Only when `day` is at least `2026-01-01`.
    pub fn by_day(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_day = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_day`, or nothing.
    pub fn maybe_by_day(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_day = value.map(|value| value.into());
        self
    }
    /// `by_moment`: string, conditional.
    ///
    /// Only when `moment` is `2026-01-31T23:59:00Z`.
    pub fn by_moment(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_moment = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_moment`, or nothing.
    pub fn maybe_by_moment(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_moment = value.map(|value| value.into());
        self
    }
    /// `by_scalar`: string, conditional.
    ///
    /// Only when `currency` is `IDR` or `USD`.
    pub fn by_scalar(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_scalar = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_scalar`, or nothing.
    pub fn maybe_by_scalar(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_scalar = value.map(|value| value.into());
        self
    }
    /// `by_null`: string, conditional.
    ///
    /// Only when `level` is `a`.
    pub fn by_null(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_null = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_null`, or nothing.
    pub fn maybe_by_null(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_null = value.map(|value| value.into());
        self
    }
    /// `by_words`: string, conditional.
    ///
    /// Mandatory when on Sundays.
    pub fn by_words(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_words = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_words`, or nothing.
    pub fn maybe_by_words(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_words = value.map(|value| value.into());
        self
    }
    /// `maybe`: `ConditionsMaybe`, optional, may be `null`.
    pub fn maybe(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Nullable<root::ConditionsMaybe>>,
    ) -> Self {
        self.rest.maybe = ::core::option::Option::Some(value.into());
        self
    }
    /// `maybe`, or nothing.
    pub fn maybe_maybe(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::paramtable::Nullable<root::ConditionsMaybe>>,
        >,
    ) -> Self {
        self.rest.maybe = value.map(|value| value.into());
        self
    }
    /// `by_maybe`: string, conditional.
    ///
    /// Only when `maybe.name` is `x`.
    pub fn by_maybe(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_maybe = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_maybe`, or nothing.
    pub fn maybe_by_maybe(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_maybe = value.map(|value| value.into());
        self
    }
    /// `by_default_below`: string, conditional.
    ///
    /// Only when `types.count` is `-1`.
    pub fn by_default_below(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.by_default_below = ::core::option::Option::Some(value.into());
        self
    }
    /// `by_default_below`, or nothing.
    pub fn maybe_by_default_below(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.by_default_below = value.map(|value| value.into());
        self
    }
}

impl ConditionsBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::Conditions {
        root::Conditions {
            types: self.rest.types,
            text: self.rest.text,
            count: self.rest.count,
            price: self.rest.price,
            flag: self.rest.flag,
            by_text: self.rest.by_text,
            by_count: self.rest.by_count,
            by_price: self.rest.by_price,
            by_flag: self.rest.by_flag,
            by_presence: self.rest.by_presence,
            by_depth: self.rest.by_depth,
            by_any: self.rest.by_any,
            by_all: self.rest.by_all,
            by_none: self.rest.by_none,
            day: self.rest.day,
            moment: self.rest.moment,
            currency: self.rest.currency,
            level: self.rest.level,
            by_range: self.rest.by_range,
            by_price_range: self.rest.by_price_range,
            by_day: self.rest.by_day,
            by_moment: self.rest.by_moment,
            by_scalar: self.rest.by_scalar,
            by_null: self.rest.by_null,
            by_words: self.rest.by_words,
            maybe: self.rest.maybe,
            by_maybe: self.rest.by_maybe,
            by_default_below: self.rest.by_default_below,
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
        ::paramtable::Valid<root::Conditions>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `ConditionsMaybe`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ConditionsMaybeBuilder {
    rest: ConditionsMaybeRest,
}

#[derive(Clone, Default)]
struct ConditionsMaybeRest {
    name: ::core::option::Option<::std::string::String>,
}

impl root::ConditionsMaybe {
    /// Starts with nothing set.
    pub fn builder() -> ConditionsMaybeBuilder {
        ConditionsMaybeBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl ConditionsMaybeBuilder {
    /// `name`: string, optional, default `x`.
    pub fn name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.name = ::core::option::Option::Some(value.into());
        self
    }
    /// `name`, or nothing.
    pub fn maybe_name(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.name = value.map(|value| value.into());
        self
    }
}

impl ConditionsMaybeBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::ConditionsMaybe {
        root::ConditionsMaybe {
            name: self.rest.name,
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
        ::paramtable::Valid<root::ConditionsMaybe>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `Rules`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RulesBuilder {
    rest: RulesRest,
}

#[derive(Clone, Default)]
struct RulesRest {
    a: ::core::option::Option<::std::string::String>,
    b: ::core::option::Option<::std::string::String>,
    c: ::core::option::Option<root::Types>,
    d: ::core::option::Option<i64>,
    e: ::core::option::Option<::paramtable::Decimal>,
    from: ::core::option::Option<::paramtable::DateTime>,
    until: ::core::option::Option<::paramtable::DateTime>,
}

impl root::Rules {
    /// Starts with nothing set.
    pub fn builder() -> RulesBuilder {
        RulesBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl RulesBuilder {
    /// `a`: string, optional.
    pub fn a(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.a = ::core::option::Option::Some(value.into());
        self
    }
    /// `a`, or nothing.
    pub fn maybe_a(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.a = value.map(|value| value.into());
        self
    }
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
    /// `c`: `Types`, optional.
    pub fn c(mut self, value: impl ::core::convert::Into<root::Types>) -> Self {
        self.rest.c = ::core::option::Option::Some(value.into());
        self
    }
    /// `c`, or nothing.
    pub fn maybe_c(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Types>>,
    ) -> Self {
        self.rest.c = value.map(|value| value.into());
        self
    }
    /// `d`: integer, optional, default `1`.
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
    /// `e`: decimal, optional.
    pub fn e(
        mut self,
        value: impl ::core::convert::Into<::paramtable::Decimal>,
    ) -> Self {
        self.rest.e = ::core::option::Option::Some(value.into());
        self
    }
    /// `e`, or nothing.
    pub fn maybe_e(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::Decimal>>,
    ) -> Self {
        self.rest.e = value.map(|value| value.into());
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
}

impl RulesBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::Rules {
        root::Rules {
            a: self.rest.a,
            b: self.rest.b,
            c: self.rest.c,
            d: self.rest.d,
            e: self.rest.e,
            from: self.rest.from,
            until: self.rest.until,
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
        ::paramtable::Valid<root::Rules>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `Names`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct NamesBuilder<HasType = p::Missing> {
    given: (HasType,),
    rest: NamesRest,
}

#[derive(Clone, Default)]
struct NamesRest {
    itself: ::core::option::Option<::std::string::String>,
    r#gen: ::core::option::Option<::std::string::String>,
    scope: ::core::option::Option<::std::string::String>,
    slots: ::core::option::Option<::std::string::String>,
    entry: ::core::option::Option<::std::string::String>,
    value: ::core::option::Option<::std::boxed::Box<root::Names>>,
    serializer: ::core::option::Option<root::String>,
    out: ::core::option::Option<::std::string::String>,
    check_: ::core::option::Option<::std::string::String>,
    odd_name: ::core::option::Option<::std::string::String>,
    barcode_2d: ::core::option::Option<::std::string::String>,
    plus_one: ::core::option::Option<::std::string::String>,
    groesse: ::core::option::Option<::std::string::String>,
    quoted: ::core::option::Option<::std::string::String>,
}

mod needs_Names {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Names` needs `r#type`: call `.r#type(...)` before `build` or `check`",
        label = "`r#type` was not set"
    )]
    pub trait Type: p::Provided<::std::string::String> {}
    impl Type for p::Given<::std::string::String> {}
}

impl root::Names {
    /// Starts with nothing set.
    pub fn builder() -> NamesBuilder {
        NamesBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasType> NamesBuilder<HasType> {
    /// `type`: string, mandatory.
    pub fn r#type(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> NamesBuilder<p::Given<::std::string::String>> {
        NamesBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasType> NamesBuilder<HasType> {
    /// `self`: string, optional.
    pub fn itself(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.itself = ::core::option::Option::Some(value.into());
        self
    }
    /// `self`, or nothing.
    pub fn maybe_itself(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.itself = value.map(|value| value.into());
        self
    }
    /// `gen`: string, optional.
    pub fn r#gen(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.r#gen = ::core::option::Option::Some(value.into());
        self
    }
    /// `gen`, or nothing.
    pub fn maybe_gen(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.r#gen = value.map(|value| value.into());
        self
    }
    /// `scope`: string, 1 to 2 characters, optional.
    pub fn scope(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.scope = ::core::option::Option::Some(value.into());
        self
    }
    /// `scope`, or nothing.
    pub fn maybe_scope(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.scope = value.map(|value| value.into());
        self
    }
    /// `slots`: string, optional.
    pub fn slots(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.slots = ::core::option::Option::Some(value.into());
        self
    }
    /// `slots`, or nothing.
    pub fn maybe_slots(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.slots = value.map(|value| value.into());
        self
    }
    /// `entry`: string, optional.
    pub fn entry(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.entry = ::core::option::Option::Some(value.into());
        self
    }
    /// `entry`, or nothing.
    pub fn maybe_entry(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.entry = value.map(|value| value.into());
        self
    }
    /// `value`: `Names`, optional.
    pub fn value(mut self, value: impl ::core::convert::Into<root::Names>) -> Self {
        self.rest.value = ::core::option::Option::Some(
            ::std::boxed::Box::new(value.into()),
        );
        self
    }
    /// `value`, or nothing.
    pub fn maybe_value(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Names>>,
    ) -> Self {
        self.rest.value = value.map(|value| ::std::boxed::Box::new(value.into()));
        self
    }
    /// `serializer`: `String`, optional.
    pub fn serializer(
        mut self,
        value: impl ::core::convert::Into<root::String>,
    ) -> Self {
        self.rest.serializer = ::core::option::Option::Some(value.into());
        self
    }
    /// `serializer`, or nothing.
    pub fn maybe_serializer(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::String>>,
    ) -> Self {
        self.rest.serializer = value.map(|value| value.into());
        self
    }
    /// `out`: string, optional.
    pub fn out(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.out = ::core::option::Option::Some(value.into());
        self
    }
    /// `out`, or nothing.
    pub fn maybe_out(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.out = value.map(|value| value.into());
        self
    }
    /// `check`: string, optional.
    pub fn check_(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.check_ = ::core::option::Option::Some(value.into());
        self
    }
    /// `check`, or nothing.
    pub fn maybe_check_(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.check_ = value.map(|value| value.into());
        self
    }
    /// `odd.name`: string, optional.
    pub fn odd_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.odd_name = ::core::option::Option::Some(value.into());
        self
    }
    /// `odd.name`, or nothing.
    pub fn maybe_odd_name(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.odd_name = value.map(|value| value.into());
        self
    }
    /// `2DBarcode`: string, optional.
    pub fn barcode_2d(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.barcode_2d = ::core::option::Option::Some(value.into());
        self
    }
    /// `2DBarcode`, or nothing.
    pub fn maybe_barcode_2d(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.barcode_2d = value.map(|value| value.into());
        self
    }
    /// `+1`: string, optional.
    pub fn plus_one(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.plus_one = ::core::option::Option::Some(value.into());
        self
    }
    /// `+1`, or nothing.
    pub fn maybe_plus_one(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.plus_one = value.map(|value| value.into());
        self
    }
    /// `größe`: string, optional, default `mittel`.
    pub fn groesse(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.groesse = ::core::option::Option::Some(value.into());
        self
    }
    /// `größe`, or nothing.
    pub fn maybe_groesse(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.groesse = value.map(|value| value.into());
        self
    }
    /// `` quote" `tick` \ */ ``: string, conditional.
    ///
    /// Only when `odd.name` is `x"y`.
    pub fn quoted(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.quoted = ::core::option::Option::Some(value.into());
        self
    }
    /// `` quote" `tick` \ */ ``, or nothing.
    pub fn maybe_quoted(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.quoted = value.map(|value| value.into());
        self
    }
}

impl<HasType> NamesBuilder<HasType> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Names
    where
        HasType: needs_Names::Type,
    {
        root::Names {
            r#type: self.given.0.into_value(),
            itself: self.rest.itself,
            r#gen: self.rest.r#gen,
            scope: self.rest.scope,
            slots: self.rest.slots,
            entry: self.rest.entry,
            value: self.rest.value,
            serializer: self.rest.serializer,
            out: self.rest.out,
            check_: self.rest.check_,
            odd_name: self.rest.odd_name,
            barcode_2d: self.rest.barcode_2d,
            plus_one: self.rest.plus_one,
            groesse: self.rest.groesse,
            quoted: self.rest.quoted,
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
        ::paramtable::Valid<root::Names>,
        ::paramtable::Violations,
    >
    where
        HasType: needs_Names::Type,
    {
        self.build().check()
    }
}

/// A builder of `String`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct StringBuilder<HasText = p::Missing> {
    given: (HasText,),
    rest: StringRest,
}

#[derive(Clone, Default)]
struct StringRest {
    option: ::core::option::Option<root::Option>,
}

mod needs_String {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`String` needs `text`: call `.text(...)` before `build` or `check`",
        label = "`text` was not set"
    )]
    pub trait Text: p::Provided<::std::string::String> {}
    impl Text for p::Given<::std::string::String> {}
}

impl root::String {
    /// Starts with nothing set.
    pub fn builder() -> StringBuilder {
        StringBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasText> StringBuilder<HasText> {
    /// `text`: string, mandatory.
    pub fn text(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> StringBuilder<p::Given<::std::string::String>> {
        StringBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasText> StringBuilder<HasText> {
    /// `option`: `Option`, optional.
    pub fn option(mut self, value: impl ::core::convert::Into<root::Option>) -> Self {
        self.rest.option = ::core::option::Option::Some(value.into());
        self
    }
    /// `option`, or nothing.
    pub fn maybe_option(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Option>>,
    ) -> Self {
        self.rest.option = value.map(|value| value.into());
        self
    }
}

impl<HasText> StringBuilder<HasText> {
    /// The value, not yet checked.
    pub fn build(self) -> root::String
    where
        HasText: needs_String::Text,
    {
        root::String {
            text: self.given.0.into_value(),
            option: self.rest.option,
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
        ::paramtable::Valid<root::String>,
        ::paramtable::Violations,
    >
    where
        HasText: needs_String::Text,
    {
        self.build().check()
    }
}

/// A builder of `Option`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct OptionBuilder {
    rest: OptionRest,
}

#[derive(Clone, Default)]
struct OptionRest {
    vec: ::core::option::Option<root::OptionVec>,
    result: ::core::option::Option<root::Result>,
}

impl root::Option {
    /// Starts with nothing set.
    pub fn builder() -> OptionBuilder {
        OptionBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl OptionBuilder {
    /// `vec`: `OptionVec`, optional.
    pub fn vec(mut self, value: root::OptionVec) -> Self {
        self.rest.vec = ::core::option::Option::Some(value);
        self
    }
    /// `vec`, or nothing.
    pub fn maybe_vec(mut self, value: ::core::option::Option<root::OptionVec>) -> Self {
        self.rest.vec = value.map(|value| value);
        self
    }
    /// `result`: `Result`, optional.
    pub fn result(mut self, value: root::Result) -> Self {
        self.rest.result = ::core::option::Option::Some(value);
        self
    }
    /// `result`, or nothing.
    pub fn maybe_result(mut self, value: ::core::option::Option<root::Result>) -> Self {
        self.rest.result = value.map(|value| value);
        self
    }
}

impl OptionBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::Option {
        root::Option {
            vec: self.rest.vec,
            result: self.rest.result,
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
        ::paramtable::Valid<root::Option>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `Empty`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct EmptyBuilder {}

impl root::Empty {
    /// Starts with nothing set.
    pub fn builder() -> EmptyBuilder {
        EmptyBuilder {}
    }
}

impl EmptyBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::Empty {
        root::Empty {}
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::Empty>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `Crate`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CrateBuilder<HasSelf_ = p::Missing> {
    given: (HasSelf_,),
}

mod needs_Crate {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Crate` needs `self_`: call `.self_(...)` before `build` or `check`",
        label = "`self_` was not set"
    )]
    pub trait Self_: p::Provided<::std::string::String> {}
    impl Self_ for p::Given<::std::string::String> {}
}

impl root::Crate {
    /// Starts with nothing set.
    pub fn builder() -> CrateBuilder {
        CrateBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasSelf_> CrateBuilder<HasSelf_> {
    /// `self`: string, mandatory.
    pub fn self_(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CrateBuilder<p::Given<::std::string::String>> {
        CrateBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasSelf_> CrateBuilder<HasSelf_> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Crate
    where
        HasSelf_: needs_Crate::Self_,
    {
        root::Crate {
            self_: self.given.0.into_value(),
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
        ::paramtable::Valid<root::Crate>,
        ::paramtable::Violations,
    >
    where
        HasSelf_: needs_Crate::Self_,
    {
        self.build().check()
    }
}

/// A builder of `Root`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RootBuilder<HasP = p::Missing> {
    given: (HasP,),
}

mod needs_Root {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Root` needs `p`: call `.p(...)` before `build` or `check`",
        label = "`p` was not set"
    )]
    pub trait P: p::Provided<root::P> {}
    impl P for p::Given<root::P> {}
}

impl root::Root {
    /// Starts with nothing set.
    pub fn builder() -> RootBuilder {
        RootBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasP> RootBuilder<HasP> {
    /// `p`: `P`, mandatory.
    pub fn p(
        self,
        value: impl ::core::convert::Into<root::P>,
    ) -> RootBuilder<p::Given<root::P>> {
        RootBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasP> RootBuilder<HasP> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Root
    where
        HasP: needs_Root::P,
    {
        root::Root {
            p: self.given.0.into_value(),
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
        ::paramtable::Valid<root::Root>,
        ::paramtable::Violations,
    >
    where
        HasP: needs_Root::P,
    {
        self.build().check()
    }
}

/// A builder of `P`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PBuilder {}

impl root::P {
    /// Starts with nothing set.
    pub fn builder() -> PBuilder {
        PBuilder {}
    }
}

impl PBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::P {
        root::P {}
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<::paramtable::Valid<root::P>, ::paramtable::Violations> {
        self.build().check()
    }
}

/// A builder of `Left`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct LeftBuilder<HasAB = p::Missing> {
    given: (HasAB,),
}

mod needs_Left {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Left` needs `a_b`: call `.a_b(...)` before `build` or `check`",
        label = "`a_b` was not set"
    )]
    pub trait AB: p::Provided<::std::string::String> {}
    impl AB for p::Given<::std::string::String> {}
}

impl root::Left {
    /// Starts with nothing set.
    pub fn builder() -> LeftBuilder {
        LeftBuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasAB> LeftBuilder<HasAB> {
    /// `a_b`: string, matching `[a-z]`, mandatory.
    pub fn a_b(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> LeftBuilder<p::Given<::std::string::String>> {
        LeftBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasAB> LeftBuilder<HasAB> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Left
    where
        HasAB: needs_Left::AB,
    {
        root::Left {
            a_b: self.given.0.into_value(),
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
        ::paramtable::Valid<root::Left>,
        ::paramtable::Violations,
    >
    where
        HasAB: needs_Left::AB,
    {
        self.build().check()
    }
}

/// A builder of `LeftA`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct LeftABuilder<HasB = p::Missing> {
    given: (HasB,),
}

mod needs_LeftA {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`LeftA` needs `b`: call `.b(...)` before `build` or `check`",
        label = "`b` was not set"
    )]
    pub trait B: p::Provided<::std::string::String> {}
    impl B for p::Given<::std::string::String> {}
}

impl root::LeftA {
    /// Starts with nothing set.
    pub fn builder() -> LeftABuilder {
        LeftABuilder {
            given: (p::Missing,),
        }
    }
}

impl<HasB> LeftABuilder<HasB> {
    /// `b`: string, matching `[0-9]`, mandatory.
    pub fn b(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> LeftABuilder<p::Given<::std::string::String>> {
        LeftABuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasB> LeftABuilder<HasB> {
    /// The value, not yet checked.
    pub fn build(self) -> root::LeftA
    where
        HasB: needs_LeftA::B,
    {
        root::LeftA {
            b: self.given.0.into_value(),
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
        ::paramtable::Valid<root::LeftA>,
        ::paramtable::Violations,
    >
    where
        HasB: needs_LeftA::B,
    {
        self.build().check()
    }
}

/// A builder of `Copied`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CopiedBuilder<HasA = p::Missing> {
    given: (HasA,),
    rest: CopiedRest,
}

#[derive(Clone, Default)]
struct CopiedRest {
    b: ::core::option::Option<::std::string::String>,
    d: ::core::option::Option<i64>,
    from: ::core::option::Option<::paramtable::DateTime>,
    until: ::core::option::Option<::paramtable::DateTime>,
    more: ::core::option::Option<bool>,
}

mod needs_Copied {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Copied` needs `a`: call `.a(...)` before `build` or `check`",
        label = "`a` was not set"
    )]
    pub trait A: p::Provided<::std::string::String> {}
    impl A for p::Given<::std::string::String> {}
}

impl root::Copied {
    /// Starts with nothing set.
    pub fn builder() -> CopiedBuilder {
        CopiedBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasA> CopiedBuilder<HasA> {
    /// `a`: string, mandatory.
    pub fn a(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CopiedBuilder<p::Given<::std::string::String>> {
        CopiedBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasA> CopiedBuilder<HasA> {
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

impl<HasA> CopiedBuilder<HasA> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Copied
    where
        HasA: needs_Copied::A,
    {
        root::Copied {
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
        ::paramtable::Valid<root::Copied>,
        ::paramtable::Violations,
    >
    where
        HasA: needs_Copied::A,
    {
        self.build().check()
    }
}
