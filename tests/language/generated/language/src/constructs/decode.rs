// Made from spec/constructs.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct TypesSlots {
    pub text: p::Slot<String>,
    pub letters: p::Slot<String>,
    pub digits: p::Slot<String>,
    pub flag: p::Slot<bool>,
    pub count: p::Slot<i64>,
    pub any_count: p::Slot<i64>,
    pub price: p::Slot<p::Decimal>,
    pub any_price: p::Slot<p::Decimal>,
    pub moment: p::Slot<p::DateTime>,
    pub link: p::Slot<String>,
    pub mail: p::Slot<String>,
    pub id: p::Slot<String>,
    pub free: p::Slot<p::Object>,
    pub colour: p::Slot<root::TypesColour>,
    pub day: p::Slot<p::Date>,
    pub code: p::Slot<String>,
    pub currency: p::Slot<root::Currency>,
    pub level: p::Slot<root::TypesLevel>,
    pub as_text: p::Slot<i64>,
    pub price_as_text: p::Slot<p::Decimal>,
    pub flag_as_text: p::Slot<bool>,
    pub note: p::Slot<p::Nullable<String>>,
    pub amount: p::Slot<p::Nullable<p::Decimal>>,
    pub amount_as_text: p::Slot<p::Nullable<p::Decimal>>,
    pub tags: p::Slot<Vec<String>>,
    pub grid: p::Slot<Vec<Vec<i64>>>,
    pub prices: p::Slot<p::BTreeMap<String, p::Decimal>>,
    pub parts: p::Slot<Vec<root::TypesParts>>,
    pub old: p::Slot<String>,
    pub inner: p::Slot<root::TypesInner, <root::TypesInner as p::Shape>::Seen>,
    pub again: p::Slot<Box<root::Types>, Box<<root::Types as p::Shape>::Seen>>,
}

impl TypesSlots {
    pub const TEXT: p::Text = p::Text::new(p::Grammar::Any).at_least(2).at_most(3);
    pub const LETTERS: p::Text = p::Text::new(p::Grammar::Alphanumeric);
    pub const DIGITS: p::Text = p::Text::new(p::Grammar::Numeric).at_most(4);
    pub const COUNT: p::Integer = p::Integer::ANY.at_least(-5).at_most(5);
    pub const PRICE: p::Number = p::Number::ANY
        .digits(p::Digits::ANY.integer(2).fraction(2))
        .at_least(p::Exact::from_parts(15, 0, 0, true, 1))
        .at_most(p::Exact::from_parts(9999, 0, 0, false, 2));
    pub const LINK: p::Text = p::Text::new(p::Grammar::Uri);
    pub const MAIL: p::Text = p::Text::new(p::Grammar::Email);
    pub const ID: p::Text = p::Text::new(p::Grammar::Uuid);
    pub const CODE: p::Text = p::Text::new(p::Grammar::Any)
        .at_least(1)
        .at_most(4)
        .matching(&Types__CODE);
    pub const AS_TEXT: p::AsText<p::Integer> = p::AsText(
        p::Integer::ANY.at_least(1).at_most(9),
    );
    pub const NOTE: p::OrNull<p::Text> = p::OrNull(
        p::Text::new(p::Grammar::Any).at_least(1).at_most(3),
    );
    pub const TAGS: p::ListOf<p::Text> = p::ListOf::new(
        p::Items::ANY.at_least(1).at_most(3),
        p::Text::new(p::Grammar::Alphanumeric).at_least(1).at_most(2),
    );
    pub const GRID: p::ListOf<p::ListOf<p::Integer>> = p::ListOf::new(
        p::Items::ANY,
        p::ListOf::new(p::Items::ANY, p::Integer::ANY.at_least(0).at_most(9)),
    );
    pub const PRICES: p::MapOf<p::Number> = p::MapOf::new(
        p::Items::ANY.at_most(2),
        p::Number::ANY,
    );
    pub const PARTS: p::ListOf<p::Nested<root::TypesParts>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::TypesParts>::new(),
    );
}

static Types__CODE: p::Pattern = p::Pattern::new("[A-Z]{2}[0-9]+|X");

#[derive(Clone)]
pub struct TypesSeen {
    pub text: p::Slot<String>,
    pub flag: p::Slot<bool>,
    pub count: p::Slot<i64>,
    pub colour: p::Slot<root::TypesColour>,
    pub inner: p::Slot<root::TypesInner, <root::TypesInner as p::Shape>::Seen>,
}

#[automatically_derived]
impl p::Seen for TypesSeen {
    fn hidden() -> Self {
        Self {
            text: p::Slot::Hidden,
            flag: p::Slot::Hidden,
            count: p::Slot::Hidden,
            colour: p::Slot::Hidden,
            inner: p::Slot::Hidden,
        }
    }
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Types {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "text" => entry.into(&TypesSlots::TEXT, &mut slots.text),
            "letters" => entry.into(&TypesSlots::LETTERS, &mut slots.letters),
            "digits" => entry.into(&TypesSlots::DIGITS, &mut slots.digits),
            "flag" => entry.into(&p::Boolean, &mut slots.flag),
            "count" => entry.into(&TypesSlots::COUNT, &mut slots.count),
            "any_count" => entry.into(&p::Integer::ANY, &mut slots.any_count),
            "price" => entry.into(&TypesSlots::PRICE, &mut slots.price),
            "any_price" => entry.into(&p::Number::ANY, &mut slots.any_price),
            "moment" => entry.into(&p::Instant, &mut slots.moment),
            "link" => entry.into(&TypesSlots::LINK, &mut slots.link),
            "mail" => entry.into(&TypesSlots::MAIL, &mut slots.mail),
            "id" => entry.into(&TypesSlots::ID, &mut slots.id),
            "free" => entry.into(&p::FreeForm(p::Items::ANY), &mut slots.free),
            "colour" => {
                entry.into(&p::Enumerated::<root::TypesColour>::new(), &mut slots.colour)
            }
            "day" => entry.into(&p::Day, &mut slots.day),
            "code" => entry.into(&TypesSlots::CODE, &mut slots.code),
            "currency" => {
                entry.into(&p::Newtype::<root::Currency>::new(), &mut slots.currency)
            }
            "level" => {
                entry
                    .into(
                        &p::EnumeratedInteger::<root::TypesLevel>::new(),
                        &mut slots.level,
                    )
            }
            "as_text" => entry.into(&TypesSlots::AS_TEXT, &mut slots.as_text),
            "price_as_text" => {
                entry.into(&p::AsText(p::Number::ANY), &mut slots.price_as_text)
            }
            "flag_as_text" => entry.into(&p::AsText(p::Boolean), &mut slots.flag_as_text),
            "note" => entry.into(&TypesSlots::NOTE, &mut slots.note),
            "amount" => entry.into(&p::OrNull(p::Number::ANY), &mut slots.amount),
            "amount_as_text" => {
                entry
                    .into(
                        &p::OrNull(p::AsText(p::Number::ANY)),
                        &mut slots.amount_as_text,
                    )
            }
            "tags" => entry.into(&TypesSlots::TAGS, &mut slots.tags),
            "grid" => entry.into(&TypesSlots::GRID, &mut slots.grid),
            "prices" => entry.into(&TypesSlots::PRICES, &mut slots.prices),
            "parts" => entry.into(&TypesSlots::PARTS, &mut slots.parts),
            "old" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.old),
            "inner" => {
                entry.into(&p::Nested::<root::TypesInner>::new(), &mut slots.inner)
            }
            "again" => entry.into(&p::Boxed::<root::Types>::new(), &mut slots.again),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Types {
    const NAME: &'static str = "Types";
    const NAMES: &'static [&'static str] = &[
        "text",
        "letters",
        "digits",
        "flag",
        "count",
        "any_count",
        "price",
        "any_price",
        "moment",
        "link",
        "mail",
        "id",
        "free",
        "colour",
        "day",
        "code",
        "currency",
        "level",
        "as_text",
        "price_as_text",
        "flag_as_text",
        "note",
        "amount",
        "amount_as_text",
        "tags",
        "grid",
        "prices",
        "parts",
        "old",
        "inner",
        "again",
    ];
    type Slots = TypesSlots;
    type Seen = TypesSeen;
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    text: slots.text.optional(),
                    letters: slots.letters.optional(),
                    digits: slots.digits.optional(),
                    flag: slots.flag.optional(),
                    count: slots.count.optional(),
                    any_count: slots.any_count.optional(),
                    price: slots.price.optional(),
                    any_price: slots.any_price.optional(),
                    moment: slots.moment.optional(),
                    link: slots.link.optional(),
                    mail: slots.mail.optional(),
                    id: slots.id.optional(),
                    free: slots.free.optional(),
                    colour: slots.colour.optional(),
                    day: slots.day.optional(),
                    code: slots.code.optional(),
                    currency: slots.currency.optional(),
                    level: slots.level.optional(),
                    as_text: slots.as_text.optional(),
                    price_as_text: slots.price_as_text.optional(),
                    flag_as_text: slots.flag_as_text.optional(),
                    note: slots.note.optional(),
                    amount: slots.amount.optional(),
                    amount_as_text: slots.amount_as_text.optional(),
                    tags: slots.tags.optional(),
                    grid: slots.grid.optional(),
                    prices: slots.prices.optional(),
                    parts: slots.parts.optional(),
                    old: slots.old.optional(),
                    inner: slots.inner.optional(),
                    again: slots.again.optional(),
                })
            }
            slots => {
                p::Slot::Bad(TypesSeen {
                    text: slots.text,
                    flag: slots.flag,
                    count: slots.count,
                    colour: slots.colour,
                    inner: slots.inner,
                })
            }
        }
    }
}

p::enumeration!(closed root::TypesColour {
    Red = "RED",
    Blue = "BLUE",
});

p::integer_enumeration!(closed root::TypesLevel {
    Low = 1,
    High = 2,
});

#[derive(Clone, Default)]
pub struct TypesPartsSlots {
    pub size: p::Slot<i64>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::TypesParts {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "size" => entry.into(&p::Integer::ANY, &mut slots.size),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::TypesParts {
    const NAME: &'static str = "TypesParts";
    const NAMES: &'static [&'static str] = &["size"];
    type Slots = TypesPartsSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            TypesPartsSlots {
                size: p::Slot::Value(slot_size),
                ..
            } if scope.is_clean() => p::Slot::Value(Self { size: slot_size }),
            slots => {
                scope.mandatory("size", &slots.size);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct TypesInnerSlots {
    pub deep: p::Slot<root::TypesInnerDeep, <root::TypesInnerDeep as p::Shape>::Seen>,
}

#[derive(Clone)]
pub struct TypesInnerSeen {
    pub deep: p::Slot<root::TypesInnerDeep, <root::TypesInnerDeep as p::Shape>::Seen>,
}

#[automatically_derived]
impl p::Seen for TypesInnerSeen {
    fn hidden() -> Self {
        Self { deep: p::Slot::Hidden }
    }
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::TypesInner {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "deep" => {
                entry.into(&p::Nested::<root::TypesInnerDeep>::new(), &mut slots.deep)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::TypesInner {
    const NAME: &'static str = "TypesInner";
    const NAMES: &'static [&'static str] = &["deep"];
    type Slots = TypesInnerSlots;
    type Seen = TypesInnerSeen;
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            TypesInnerSlots {
                deep: p::Slot::Value(slot_deep),
                ..
            } if scope.is_clean() => p::Slot::Value(Self { deep: slot_deep }),
            slots => {
                scope.mandatory("deep", &slots.deep);
                p::Slot::Bad(TypesInnerSeen { deep: slots.deep })
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct TypesInnerDeepSlots {
    pub deepest: p::Slot<String>,
}

impl TypesInnerDeepSlots {
    pub const DEEPEST: p::Text = p::Text::new(p::Grammar::Any).at_least(1).at_most(1);
}

#[derive(Clone)]
pub struct TypesInnerDeepSeen {
    pub deepest: p::Slot<String>,
}

#[automatically_derived]
impl p::Seen for TypesInnerDeepSeen {
    fn hidden() -> Self {
        Self { deepest: p::Slot::Hidden }
    }
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::TypesInnerDeep {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "deepest" => entry.into(&TypesInnerDeepSlots::DEEPEST, &mut slots.deepest),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::TypesInnerDeep {
    const NAME: &'static str = "TypesInnerDeep";
    const NAMES: &'static [&'static str] = &["deepest"];
    type Slots = TypesInnerDeepSlots;
    type Seen = TypesInnerDeepSeen;
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            TypesInnerDeepSlots {
                deepest: p::Slot::Value(slot_deepest),
                ..
            } if scope.is_clean() => p::Slot::Value(Self { deepest: slot_deepest }),
            slots => {
                scope.mandatory("deepest", &slots.deepest);
                p::Slot::Bad(TypesInnerDeepSeen {
                    deepest: slots.deepest,
                })
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct DefaultsSlots {
    pub currency: p::Slot<root::Currency>,
    pub count: p::Slot<root::Count>,
    pub colour: p::Slot<root::DefaultsColour>,
    pub note: p::Slot<p::Nullable<String>>,
    pub price: p::Slot<p::Nullable<p::Decimal>>,
    pub nullable_currency: p::Slot<p::Nullable<root::Currency>>,
    pub nullable_colour: p::Slot<p::Nullable<root::Result>>,
    pub day: p::Slot<p::Date>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Defaults {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "currency" => {
                entry.into(&p::Newtype::<root::Currency>::new(), &mut slots.currency)
            }
            "count" => entry.into(&p::Newtype::<root::Count>::new(), &mut slots.count),
            "colour" => {
                entry
                    .into(
                        &p::Enumerated::<root::DefaultsColour>::new(),
                        &mut slots.colour,
                    )
            }
            "note" => {
                entry.into(&p::OrNull(p::Text::new(p::Grammar::Any)), &mut slots.note)
            }
            "price" => entry.into(&p::OrNull(p::Number::ANY), &mut slots.price),
            "nullable_currency" => {
                entry
                    .into(
                        &p::OrNull(p::Newtype::<root::Currency>::new()),
                        &mut slots.nullable_currency,
                    )
            }
            "nullable_colour" => {
                entry
                    .into(
                        &p::OrNull(p::Enumerated::<root::Result>::new()),
                        &mut slots.nullable_colour,
                    )
            }
            "day" => entry.into(&p::Day, &mut slots.day),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Defaults {
    const NAME: &'static str = "Defaults";
    const NAMES: &'static [&'static str] = &[
        "currency",
        "count",
        "colour",
        "note",
        "price",
        "nullable_currency",
        "nullable_colour",
        "day",
    ];
    type Slots = DefaultsSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    currency: slots.currency.optional(),
                    count: slots.count.optional(),
                    colour: slots.colour.optional(),
                    note: slots.note.optional(),
                    price: slots.price.optional(),
                    nullable_currency: slots.nullable_currency.optional(),
                    nullable_colour: slots.nullable_colour.optional(),
                    day: slots.day.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

p::enumeration!(closed root::DefaultsColour {
    Red = "RED",
    Blue = "BLUE",
});

#[derive(Clone, Default)]
pub struct ConditionsSlots {
    pub types: p::Slot<root::Types, <root::Types as p::Shape>::Seen>,
    pub text: p::Slot<String>,
    pub count: p::Slot<i64>,
    pub price: p::Slot<p::Decimal>,
    pub flag: p::Slot<bool>,
    pub by_text: p::Slot<String>,
    pub by_count: p::Slot<String>,
    pub by_price: p::Slot<String>,
    pub by_flag: p::Slot<String>,
    pub by_presence: p::Slot<String>,
    pub by_depth: p::Slot<String>,
    pub by_any: p::Slot<String>,
    pub by_all: p::Slot<String>,
    pub by_none: p::Slot<String>,
    pub day: p::Slot<p::Date>,
    pub moment: p::Slot<p::DateTime>,
    pub currency: p::Slot<root::Currency>,
    pub level: p::Slot<p::Nullable<String>>,
    pub by_range: p::Slot<String>,
    pub by_price_range: p::Slot<String>,
    pub by_day: p::Slot<String>,
    pub by_moment: p::Slot<String>,
    pub by_scalar: p::Slot<String>,
    pub by_null: p::Slot<String>,
    pub by_words: p::Slot<String>,
    pub maybe: p::Slot<
        p::Nullable<root::ConditionsMaybe>,
        <root::ConditionsMaybe as p::Shape>::Seen,
    >,
    pub by_maybe: p::Slot<String>,
    pub by_default_below: p::Slot<String>,
}

impl ConditionsSlots {
    pub const TEXT: p::Text = p::Text::new(p::Grammar::Any).at_least(1).at_most(9);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Conditions {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "types" => entry.into(&p::Nested::<root::Types>::new(), &mut slots.types),
            "text" => entry.into(&ConditionsSlots::TEXT, &mut slots.text),
            "count" => entry.into(&p::Integer::ANY, &mut slots.count),
            "price" => entry.into(&p::Number::ANY, &mut slots.price),
            "flag" => entry.into(&p::Boolean, &mut slots.flag),
            "by_text" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_text),
            "by_count" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_count),
            "by_price" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_price),
            "by_flag" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_flag),
            "by_presence" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_presence)
            }
            "by_depth" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_depth),
            "by_any" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_any),
            "by_all" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_all),
            "by_none" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_none),
            "day" => entry.into(&p::Day, &mut slots.day),
            "moment" => entry.into(&p::Instant, &mut slots.moment),
            "currency" => {
                entry.into(&p::Newtype::<root::Currency>::new(), &mut slots.currency)
            }
            "level" => {
                entry.into(&p::OrNull(p::Text::new(p::Grammar::Any)), &mut slots.level)
            }
            "by_range" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_range),
            "by_price_range" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_price_range)
            }
            "by_day" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_day),
            "by_moment" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_moment)
            }
            "by_scalar" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_scalar)
            }
            "by_null" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_null),
            "by_words" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_words),
            "maybe" => {
                entry
                    .into(
                        &p::OrNull(p::Nested::<root::ConditionsMaybe>::new()),
                        &mut slots.maybe,
                    )
            }
            "by_maybe" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_maybe),
            "by_default_below" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.by_default_below)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Conditions {
    const NAME: &'static str = "Conditions";
    const NAMES: &'static [&'static str] = &[
        "types",
        "text",
        "count",
        "price",
        "flag",
        "by_text",
        "by_count",
        "by_price",
        "by_flag",
        "by_presence",
        "by_depth",
        "by_any",
        "by_all",
        "by_none",
        "day",
        "moment",
        "currency",
        "level",
        "by_range",
        "by_price_range",
        "by_day",
        "by_moment",
        "by_scalar",
        "by_null",
        "by_words",
        "maybe",
        "by_maybe",
        "by_default_below",
    ];
    type Slots = ConditionsSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            ConditionsView {
                types: slots.types.as_ref(),
                text: slots.text.lend(),
                count: slots.count.lend(),
                price: slots.price.lend(),
                flag: slots.flag.lend(),
                by_text: slots.by_text.lend(),
                by_count: slots.by_count.lend(),
                by_price: slots.by_price.lend(),
                by_flag: slots.by_flag.lend(),
                by_presence: slots.by_presence.lend(),
                by_depth: slots.by_depth.lend(),
                by_any: slots.by_any.lend(),
                by_all: slots.by_all.lend(),
                by_none: slots.by_none.lend(),
                day: slots.day.lend(),
                moment: slots.moment.lend(),
                currency: slots.currency.lend(),
                level: slots.level.lend(),
                by_range: slots.by_range.lend(),
                by_price_range: slots.by_price_range.lend(),
                by_day: slots.by_day.lend(),
                by_moment: slots.by_moment.lend(),
                by_scalar: slots.by_scalar.lend(),
                by_null: slots.by_null.lend(),
                by_words: slots.by_words.lend(),
                maybe: slots.maybe.as_ref(),
                by_maybe: slots.by_maybe.lend(),
                by_default_below: slots.by_default_below.lend(),
            }
                .judge(scope);
        }
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    types: slots.types.optional(),
                    text: slots.text.optional(),
                    count: slots.count.optional(),
                    price: slots.price.optional(),
                    flag: slots.flag.optional(),
                    by_text: slots.by_text.optional(),
                    by_count: slots.by_count.optional(),
                    by_price: slots.by_price.optional(),
                    by_flag: slots.by_flag.optional(),
                    by_presence: slots.by_presence.optional(),
                    by_depth: slots.by_depth.optional(),
                    by_any: slots.by_any.optional(),
                    by_all: slots.by_all.optional(),
                    by_none: slots.by_none.optional(),
                    day: slots.day.optional(),
                    moment: slots.moment.optional(),
                    currency: slots.currency.optional(),
                    level: slots.level.optional(),
                    by_range: slots.by_range.optional(),
                    by_price_range: slots.by_price_range.optional(),
                    by_day: slots.by_day.optional(),
                    by_moment: slots.by_moment.optional(),
                    by_scalar: slots.by_scalar.optional(),
                    by_null: slots.by_null.optional(),
                    by_words: slots.by_words.optional(),
                    maybe: slots.maybe.optional(),
                    by_maybe: slots.by_maybe.optional(),
                    by_default_below: slots.by_default_below.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct ConditionsMaybeSlots {
    pub name: p::Slot<String>,
}

#[derive(Clone)]
pub struct ConditionsMaybeSeen {
    pub name: p::Slot<String>,
}

#[automatically_derived]
impl p::Seen for ConditionsMaybeSeen {
    fn hidden() -> Self {
        Self { name: p::Slot::Hidden }
    }
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::ConditionsMaybe {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "name" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.name),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ConditionsMaybe {
    const NAME: &'static str = "ConditionsMaybe";
    const NAMES: &'static [&'static str] = &["name"];
    type Slots = ConditionsMaybeSlots;
    type Seen = ConditionsMaybeSeen;
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    name: slots.name.optional(),
                })
            }
            slots => {
                p::Slot::Bad(ConditionsMaybeSeen {
                    name: slots.name,
                })
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct RulesSlots {
    pub a: p::Slot<String>,
    pub b: p::Slot<String>,
    pub c: p::Slot<root::Types, <root::Types as p::Shape>::Seen>,
    pub d: p::Slot<i64>,
    pub e: p::Slot<p::Decimal>,
    pub from: p::Slot<p::DateTime>,
    pub until: p::Slot<p::DateTime>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Rules {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "a" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.a),
            "b" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.b),
            "c" => entry.into(&p::Nested::<root::Types>::new(), &mut slots.c),
            "d" => entry.into(&p::Integer::ANY, &mut slots.d),
            "e" => entry.into(&p::Number::ANY, &mut slots.e),
            "from" => entry.into(&p::Instant, &mut slots.from),
            "until" => entry.into(&p::Instant, &mut slots.until),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Rules {
    const NAME: &'static str = "Rules";
    const NAMES: &'static [&'static str] = &["a", "b", "c", "d", "e", "from", "until"];
    type Slots = RulesSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            RulesView {
                a: slots.a.lend(),
                b: slots.b.lend(),
                c: slots.c.as_ref(),
                d: slots.d.lend(),
                e: slots.e.lend(),
                from: slots.from.lend(),
                until: slots.until.lend(),
            }
                .judge(scope);
        }
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    a: slots.a.optional(),
                    b: slots.b.optional(),
                    c: slots.c.optional(),
                    d: slots.d.optional(),
                    e: slots.e.optional(),
                    from: slots.from.optional(),
                    until: slots.until.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct NamesSlots {
    pub r#type: p::Slot<String>,
    pub itself: p::Slot<String>,
    pub r#gen: p::Slot<String>,
    pub scope: p::Slot<String>,
    pub slots: p::Slot<String>,
    pub entry: p::Slot<String>,
    pub value: p::Slot<Box<root::Names>, Box<<root::Names as p::Shape>::Seen>>,
    pub serializer: p::Slot<root::String, <root::String as p::Shape>::Seen>,
    pub out: p::Slot<String>,
    pub check_: p::Slot<String>,
    pub odd_name: p::Slot<String>,
    pub barcode_2d: p::Slot<String>,
    pub plus_one: p::Slot<String>,
    pub groesse: p::Slot<String>,
    pub quoted: p::Slot<String>,
}

impl NamesSlots {
    pub const SCOPE: p::Text = p::Text::new(p::Grammar::Any).at_least(1).at_most(2);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Names {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "type" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.r#type),
            "self" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.itself),
            "gen" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.r#gen),
            "scope" => entry.into(&NamesSlots::SCOPE, &mut slots.scope),
            "slots" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.slots),
            "entry" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.entry),
            "value" => entry.into(&p::Boxed::<root::Names>::new(), &mut slots.value),
            "serializer" => {
                entry.into(&p::Nested::<root::String>::new(), &mut slots.serializer)
            }
            "out" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.out),
            "check" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.check_),
            "odd.name" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.odd_name),
            "2DBarcode" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.barcode_2d)
            }
            "+1" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.plus_one),
            "größe" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.groesse),
            "quote\" `tick` \\ */ \n" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.quoted)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Names {
    const NAME: &'static str = "Names";
    const NAMES: &'static [&'static str] = &[
        "type",
        "self",
        "gen",
        "scope",
        "slots",
        "entry",
        "value",
        "serializer",
        "out",
        "check",
        "odd.name",
        "2DBarcode",
        "+1",
        "größe",
        "quote\" `tick` \\ */ \n",
    ];
    type Slots = NamesSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            NamesView {
                odd_name: slots.odd_name.lend(),
                quoted: slots.quoted.lend(),
            }
                .judge(scope);
        }
        match slots {
            NamesSlots { r#type: p::Slot::Value(slot_type), .. } if scope.is_clean() => {
                p::Slot::Value(Self {
                    r#type: slot_type,
                    itself: slots.itself.optional(),
                    r#gen: slots.r#gen.optional(),
                    scope: slots.scope.optional(),
                    slots: slots.slots.optional(),
                    entry: slots.entry.optional(),
                    value: slots.value.optional(),
                    serializer: slots.serializer.optional(),
                    out: slots.out.optional(),
                    check_: slots.check_.optional(),
                    odd_name: slots.odd_name.optional(),
                    barcode_2d: slots.barcode_2d.optional(),
                    plus_one: slots.plus_one.optional(),
                    groesse: slots.groesse.optional(),
                    quoted: slots.quoted.optional(),
                })
            }
            slots => {
                scope.mandatory("type", &slots.r#type);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct StringSlots {
    pub text: p::Slot<String>,
    pub option: p::Slot<root::Option, <root::Option as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::String {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "text" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.text),
            "option" => entry.into(&p::Nested::<root::Option>::new(), &mut slots.option),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::String {
    const NAME: &'static str = "String";
    const NAMES: &'static [&'static str] = &["text", "option"];
    type Slots = StringSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            StringSlots { text: p::Slot::Value(slot_text), .. } if scope.is_clean() => {
                p::Slot::Value(Self {
                    text: slot_text,
                    option: slots.option.optional(),
                })
            }
            slots => {
                scope.mandatory("text", &slots.text);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct OptionSlots {
    pub vec: p::Slot<root::OptionVec>,
    pub result: p::Slot<root::Result>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Option {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "vec" => entry.into(&p::Enumerated::<root::OptionVec>::new(), &mut slots.vec),
            "result" => {
                entry.into(&p::Enumerated::<root::Result>::new(), &mut slots.result)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Option {
    const NAME: &'static str = "Option";
    const NAMES: &'static [&'static str] = &["vec", "result"];
    type Slots = OptionSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    vec: slots.vec.optional(),
                    result: slots.result.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

p::enumeration!(closed root::OptionVec {
    None = "none",
    Blank = "",
});

#[derive(Clone, Default)]
pub struct EmptySlots {}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Empty {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Empty {
    const NAME: &'static str = "Empty";
    const NAMES: &'static [&'static str] = &[];
    type Slots = EmptySlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => p::Slot::Value(Self {}),
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct CrateSlots {
    pub self_: p::Slot<String>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Crate {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "self" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.self_),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Crate {
    const NAME: &'static str = "Crate";
    const NAMES: &'static [&'static str] = &["self"];
    type Slots = CrateSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            CrateSlots { self_: p::Slot::Value(slot_self_), .. } if scope.is_clean() => {
                p::Slot::Value(Self { self_: slot_self_ })
            }
            slots => {
                scope.mandatory("self", &slots.self_);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct RootSlots {
    pub p: p::Slot<root::P, <root::P as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Root {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "p" => entry.into(&p::Nested::<root::P>::new(), &mut slots.p),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Root {
    const NAME: &'static str = "Root";
    const NAMES: &'static [&'static str] = &["p"];
    type Slots = RootSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            RootSlots { p: p::Slot::Value(slot_p), .. } if scope.is_clean() => {
                p::Slot::Value(Self { p: slot_p })
            }
            slots => {
                scope.mandatory("p", &slots.p);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct PSlots {}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::P {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            _ => entry.ignore(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::P {
    const NAME: &'static str = "P";
    const NAMES: &'static [&'static str] = &[];
    type Slots = PSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => p::Slot::Value(Self {}),
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct LeftSlots {
    pub a_b: p::Slot<String>,
}

impl LeftSlots {
    pub const A_B: p::Text = p::Text::new(p::Grammar::Any).matching(&Left__A_B);
}

static Left__A_B: p::Pattern = p::Pattern::new("[a-z]");

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Left {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "a_b" => entry.into(&LeftSlots::A_B, &mut slots.a_b),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Left {
    const NAME: &'static str = "Left";
    const NAMES: &'static [&'static str] = &["a_b"];
    type Slots = LeftSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            LeftSlots { a_b: p::Slot::Value(slot_a_b), .. } if scope.is_clean() => {
                p::Slot::Value(Self { a_b: slot_a_b })
            }
            slots => {
                scope.mandatory("a_b", &slots.a_b);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct LeftASlots {
    pub b: p::Slot<String>,
}

impl LeftASlots {
    pub const B: p::Text = p::Text::new(p::Grammar::Any).matching(&LeftA__B);
}

static LeftA__B: p::Pattern = p::Pattern::new("[0-9]");

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::LeftA {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "b" => entry.into(&LeftASlots::B, &mut slots.b),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::LeftA {
    const NAME: &'static str = "LeftA";
    const NAMES: &'static [&'static str] = &["b"];
    type Slots = LeftASlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            LeftASlots { b: p::Slot::Value(slot_b), .. } if scope.is_clean() => {
                p::Slot::Value(Self { b: slot_b })
            }
            slots => {
                scope.mandatory("b", &slots.b);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct CopiedSlots {
    pub a: p::Slot<String>,
    pub b: p::Slot<String>,
    pub d: p::Slot<i64>,
    pub from: p::Slot<p::DateTime>,
    pub until: p::Slot<p::DateTime>,
    pub more: p::Slot<bool>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Copied {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "a" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.a),
            "b" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.b),
            "d" => entry.into(&p::Integer::ANY, &mut slots.d),
            "from" => entry.into(&p::Instant, &mut slots.from),
            "until" => entry.into(&p::Instant, &mut slots.until),
            "more" => entry.into(&p::Boolean, &mut slots.more),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Copied {
    const NAME: &'static str = "Copied";
    const NAMES: &'static [&'static str] = &["a", "b", "d", "from", "until", "more"];
    type Slots = CopiedSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            CopiedView {
                a: slots.a.lend(),
                b: slots.b.lend(),
                d: slots.d.lend(),
                from: slots.from.lend(),
                until: slots.until.lend(),
            }
                .judge(scope);
        }
        match slots {
            CopiedSlots { a: p::Slot::Value(slot_a), .. } if scope.is_clean() => {
                p::Slot::Value(Self {
                    a: slot_a,
                    b: slots.b.optional(),
                    d: slots.d.optional(),
                    from: slots.from.optional(),
                    until: slots.until.optional(),
                    more: slots.more.optional(),
                })
            }
            slots => {
                scope.mandatory("a", &slots.a);
                p::Slot::Bad(())
            }
        }
    }
}

p::enumeration!(open root::Result {
    Approved = "00",
    Refused = "no",
    Err = "ERR",
});

static Currency__SCALAR: p::Pattern = p::Pattern::new("[A-Z]+");

#[automatically_derived]
impl<'t> p::Scalar<'t> for root::Currency {
    type Kind = p::Text;
    type Inner = String;
    const KIND: Self::Kind = p::Text::new(p::Grammar::Any)
        .at_least(3)
        .at_most(3)
        .matching(&Currency__SCALAR);
    fn from_checked(inner: String) -> Self {
        Self(inner)
    }
}

p::scalar!(text root::Currency { String });

#[automatically_derived]
impl<'t> p::Scalar<'t> for root::Count {
    type Kind = p::Integer;
    type Inner = i64;
    const KIND: Self::Kind = p::Integer::ANY.at_least(1).at_most(9);
    fn from_checked(inner: i64) -> Self {
        Self(inner)
    }
}

p::scalar!(value root::Count { i64 });
