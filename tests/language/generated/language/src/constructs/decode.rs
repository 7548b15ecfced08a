// Made from spec/constructs.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

#[derive(::core::default::Default)]
pub struct TypesSlots {
    pub text: p::Slot<::std::string::String>,
    pub letters: p::Slot<::std::string::String>,
    pub digits: p::Slot<::std::string::String>,
    pub flag: p::Slot<bool>,
    pub count: p::Slot<i64>,
    pub any_count: p::Slot<i64>,
    pub price: p::Slot<::paramtable::Decimal>,
    pub any_price: p::Slot<::paramtable::Decimal>,
    pub moment: p::Slot<::paramtable::DateTime>,
    pub link: p::Slot<::std::string::String>,
    pub mail: p::Slot<::std::string::String>,
    pub id: p::Slot<::std::string::String>,
    pub free: p::Slot<::paramtable::Object>,
    pub colour: p::Slot<root::TypesColour>,
    pub day: p::Slot<::paramtable::Date>,
    pub code: p::Slot<::std::string::String>,
    pub currency: p::Slot<root::Currency>,
    pub level: p::Slot<root::TypesLevel>,
    pub as_text: p::Slot<i64>,
    pub price_as_text: p::Slot<::paramtable::Decimal>,
    pub flag_as_text: p::Slot<bool>,
    pub note: p::Slot<::paramtable::Nullable<::std::string::String>>,
    pub amount: p::Slot<::paramtable::Nullable<::paramtable::Decimal>>,
    pub amount_as_text: p::Slot<::paramtable::Nullable<::paramtable::Decimal>>,
    pub tags: p::Slot<::std::vec::Vec<::std::string::String>>,
    pub grid: p::Slot<::std::vec::Vec<::std::vec::Vec<i64>>>,
    pub prices: p::Slot<
        ::std::collections::BTreeMap<::std::string::String, ::paramtable::Decimal>,
    >,
    pub parts: p::Slot<::std::vec::Vec<root::TypesParts>>,
    pub old: p::Slot<::std::string::String>,
    pub inner: p::Slot<root::TypesInner, <root::TypesInner as p::Shape>::Seen>,
    pub again: p::Slot<
        ::std::boxed::Box<root::Types>,
        ::std::boxed::Box<<root::Types as p::Shape>::Seen>,
    >,
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

pub struct TypesSeen {
    pub text: p::Slot<::std::string::String>,
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
impl<'t> ::paramtable::TableIn<'t> for root::Types {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "text" => entry.into(&super::decode::TypesSlots::TEXT, &mut slots.text),
            "letters" => {
                entry.into(&super::decode::TypesSlots::LETTERS, &mut slots.letters)
            }
            "digits" => entry.into(&super::decode::TypesSlots::DIGITS, &mut slots.digits),
            "flag" => entry.into(&p::Boolean, &mut slots.flag),
            "count" => entry.into(&super::decode::TypesSlots::COUNT, &mut slots.count),
            "any_count" => entry.into(&p::Integer::ANY, &mut slots.any_count),
            "price" => entry.into(&super::decode::TypesSlots::PRICE, &mut slots.price),
            "any_price" => entry.into(&p::Number::ANY, &mut slots.any_price),
            "moment" => entry.into(&p::Instant, &mut slots.moment),
            "link" => entry.into(&super::decode::TypesSlots::LINK, &mut slots.link),
            "mail" => entry.into(&super::decode::TypesSlots::MAIL, &mut slots.mail),
            "id" => entry.into(&super::decode::TypesSlots::ID, &mut slots.id),
            "free" => entry.into(&p::FreeForm(p::Items::ANY), &mut slots.free),
            "colour" => {
                entry.into(&p::Enumerated::<root::TypesColour>::new(), &mut slots.colour)
            }
            "day" => entry.into(&p::Day, &mut slots.day),
            "code" => entry.into(&super::decode::TypesSlots::CODE, &mut slots.code),
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
            "as_text" => {
                entry.into(&super::decode::TypesSlots::AS_TEXT, &mut slots.as_text)
            }
            "price_as_text" => {
                entry.into(&p::AsText(p::Number::ANY), &mut slots.price_as_text)
            }
            "flag_as_text" => entry.into(&p::AsText(p::Boolean), &mut slots.flag_as_text),
            "note" => entry.into(&super::decode::TypesSlots::NOTE, &mut slots.note),
            "amount" => entry.into(&p::OrNull(p::Number::ANY), &mut slots.amount),
            "amount_as_text" => {
                entry
                    .into(
                        &p::OrNull(p::AsText(p::Number::ANY)),
                        &mut slots.amount_as_text,
                    )
            }
            "tags" => entry.into(&super::decode::TypesSlots::TAGS, &mut slots.tags),
            "grid" => entry.into(&super::decode::TypesSlots::GRID, &mut slots.grid),
            "prices" => entry.into(&super::decode::TypesSlots::PRICES, &mut slots.prices),
            "parts" => entry.into(&super::decode::TypesSlots::PARTS, &mut slots.parts),
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
            TypesSlots {
                text: slot_text,
                letters: slot_letters,
                digits: slot_digits,
                flag: slot_flag,
                count: slot_count,
                any_count: slot_any_count,
                price: slot_price,
                any_price: slot_any_price,
                moment: slot_moment,
                link: slot_link,
                mail: slot_mail,
                id: slot_id,
                free: slot_free,
                colour: slot_colour,
                day: slot_day,
                code: slot_code,
                currency: slot_currency,
                level: slot_level,
                as_text: slot_as_text,
                price_as_text: slot_price_as_text,
                flag_as_text: slot_flag_as_text,
                note: slot_note,
                amount: slot_amount,
                amount_as_text: slot_amount_as_text,
                tags: slot_tags,
                grid: slot_grid,
                prices: slot_prices,
                parts: slot_parts,
                old: slot_old,
                inner: slot_inner,
                again: slot_again,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    text: slot_text.optional(),
                    letters: slot_letters.optional(),
                    digits: slot_digits.optional(),
                    flag: slot_flag.optional(),
                    count: slot_count.optional(),
                    any_count: slot_any_count.optional(),
                    price: slot_price.optional(),
                    any_price: slot_any_price.optional(),
                    moment: slot_moment.optional(),
                    link: slot_link.optional(),
                    mail: slot_mail.optional(),
                    id: slot_id.optional(),
                    free: slot_free.optional(),
                    colour: slot_colour.optional(),
                    day: slot_day.optional(),
                    code: slot_code.optional(),
                    currency: slot_currency.optional(),
                    level: slot_level.optional(),
                    as_text: slot_as_text.optional(),
                    price_as_text: slot_price_as_text.optional(),
                    flag_as_text: slot_flag_as_text.optional(),
                    note: slot_note.optional(),
                    amount: slot_amount.optional(),
                    amount_as_text: slot_amount_as_text.optional(),
                    tags: slot_tags.optional(),
                    grid: slot_grid.optional(),
                    prices: slot_prices.optional(),
                    parts: slot_parts.optional(),
                    old: slot_old.optional(),
                    inner: slot_inner.optional(),
                    again: slot_again.optional(),
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

impl root::TypesColour {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Red, Self::Blue];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "RED",
            Self::Blue => "BLUE",
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::TypesColour {
    const VALUES: &'static [&'static str] = &["RED", "BLUE"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "RED" => root::TypesColour::Red,
                "BLUE" => root::TypesColour::Blue,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        {
            let _ = text;
            ::core::option::Option::None
        }
    }
    fn can_be_sent(&self) -> bool {
        true
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::TypesColour {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::TypesColour {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::TypesLevel {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Low, Self::High];
    /// The value as it is on the wire.
    pub fn as_i64(&self) -> i64 {
        match self {
            Self::Low => 1,
            Self::High => 2,
        }
    }
}

#[automatically_derived]
impl p::IntegerEnumeration for root::TypesLevel {
    const VALUES: &'static [i64] = &[1, 2];
    const OPEN: bool = false;
    fn from_wire(number: i64) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match number {
                1 => root::TypesLevel::Low,
                2 => root::TypesLevel::High,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(number: i64) -> ::core::option::Option<Self> {
        {
            let _ = number;
            ::core::option::Option::None
        }
    }
    fn can_be_sent(&self) -> bool {
        true
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::TypesLevel {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.as_i64(), f)
    }
}

#[derive(::core::default::Default)]
pub struct TypesPartsSlots {
    pub size: p::Slot<i64>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::TypesParts {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            TypesPartsSlots { size: p::Slot::Value(slot_size) } if scope.is_clean() => {
                p::Slot::Value(Self { size: slot_size })
            }
            slots => {
                scope.mandatory("size", &slots.size);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct TypesInnerSlots {
    pub deep: p::Slot<root::TypesInnerDeep, <root::TypesInnerDeep as p::Shape>::Seen>,
}

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
impl<'t> ::paramtable::TableIn<'t> for root::TypesInner {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            TypesInnerSlots { deep: p::Slot::Value(slot_deep) } if scope.is_clean() => {
                p::Slot::Value(Self { deep: slot_deep })
            }
            slots => {
                scope.mandatory("deep", &slots.deep);
                p::Slot::Bad(TypesInnerSeen { deep: slots.deep })
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct TypesInnerDeepSlots {
    pub deepest: p::Slot<::std::string::String>,
}

impl TypesInnerDeepSlots {
    pub const DEEPEST: p::Text = p::Text::new(p::Grammar::Any).at_least(1).at_most(1);
}

pub struct TypesInnerDeepSeen {
    pub deepest: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl p::Seen for TypesInnerDeepSeen {
    fn hidden() -> Self {
        Self { deepest: p::Slot::Hidden }
    }
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::TypesInnerDeep {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "deepest" => {
                entry
                    .into(
                        &super::decode::TypesInnerDeepSlots::DEEPEST,
                        &mut slots.deepest,
                    )
            }
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

#[derive(::core::default::Default)]
pub struct DefaultsSlots {
    pub currency: p::Slot<root::Currency>,
    pub count: p::Slot<root::Count>,
    pub colour: p::Slot<root::DefaultsColour>,
    pub note: p::Slot<::paramtable::Nullable<::std::string::String>>,
    pub price: p::Slot<::paramtable::Nullable<::paramtable::Decimal>>,
    pub nullable_currency: p::Slot<::paramtable::Nullable<root::Currency>>,
    pub nullable_colour: p::Slot<::paramtable::Nullable<root::Result>>,
    pub day: p::Slot<::paramtable::Date>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Defaults {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            DefaultsSlots {
                currency: slot_currency,
                count: slot_count,
                colour: slot_colour,
                note: slot_note,
                price: slot_price,
                nullable_currency: slot_nullable_currency,
                nullable_colour: slot_nullable_colour,
                day: slot_day,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    currency: slot_currency.optional(),
                    count: slot_count.optional(),
                    colour: slot_colour.optional(),
                    note: slot_note.optional(),
                    price: slot_price.optional(),
                    nullable_currency: slot_nullable_currency.optional(),
                    nullable_colour: slot_nullable_colour.optional(),
                    day: slot_day.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

impl root::DefaultsColour {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Red, Self::Blue];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "RED",
            Self::Blue => "BLUE",
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::DefaultsColour {
    const VALUES: &'static [&'static str] = &["RED", "BLUE"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "RED" => root::DefaultsColour::Red,
                "BLUE" => root::DefaultsColour::Blue,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        {
            let _ = text;
            ::core::option::Option::None
        }
    }
    fn can_be_sent(&self) -> bool {
        true
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::DefaultsColour {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::DefaultsColour {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[derive(::core::default::Default)]
pub struct ConditionsSlots {
    pub types: p::Slot<root::Types, <root::Types as p::Shape>::Seen>,
    pub text: p::Slot<::std::string::String>,
    pub count: p::Slot<i64>,
    pub price: p::Slot<::paramtable::Decimal>,
    pub flag: p::Slot<bool>,
    pub by_text: p::Slot<::std::string::String>,
    pub by_count: p::Slot<::std::string::String>,
    pub by_price: p::Slot<::std::string::String>,
    pub by_flag: p::Slot<::std::string::String>,
    pub by_presence: p::Slot<::std::string::String>,
    pub by_depth: p::Slot<::std::string::String>,
    pub by_any: p::Slot<::std::string::String>,
    pub by_all: p::Slot<::std::string::String>,
    pub by_none: p::Slot<::std::string::String>,
    pub day: p::Slot<::paramtable::Date>,
    pub moment: p::Slot<::paramtable::DateTime>,
    pub currency: p::Slot<root::Currency>,
    pub level: p::Slot<::paramtable::Nullable<::std::string::String>>,
    pub by_range: p::Slot<::std::string::String>,
    pub by_price_range: p::Slot<::std::string::String>,
    pub by_day: p::Slot<::std::string::String>,
    pub by_moment: p::Slot<::std::string::String>,
    pub by_scalar: p::Slot<::std::string::String>,
    pub by_null: p::Slot<::std::string::String>,
    pub by_words: p::Slot<::std::string::String>,
    pub maybe: p::Slot<
        ::paramtable::Nullable<root::ConditionsMaybe>,
        <root::ConditionsMaybe as p::Shape>::Seen,
    >,
    pub by_maybe: p::Slot<::std::string::String>,
    pub by_default_below: p::Slot<::std::string::String>,
}

impl ConditionsSlots {
    pub const TEXT: p::Text = p::Text::new(p::Grammar::Any).at_least(1).at_most(9);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Conditions {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "types" => entry.into(&p::Nested::<root::Types>::new(), &mut slots.types),
            "text" => entry.into(&super::decode::ConditionsSlots::TEXT, &mut slots.text),
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
            super::validate::ConditionsView {
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
            ConditionsSlots {
                types: slot_types,
                text: slot_text,
                count: slot_count,
                price: slot_price,
                flag: slot_flag,
                by_text: slot_by_text,
                by_count: slot_by_count,
                by_price: slot_by_price,
                by_flag: slot_by_flag,
                by_presence: slot_by_presence,
                by_depth: slot_by_depth,
                by_any: slot_by_any,
                by_all: slot_by_all,
                by_none: slot_by_none,
                day: slot_day,
                moment: slot_moment,
                currency: slot_currency,
                level: slot_level,
                by_range: slot_by_range,
                by_price_range: slot_by_price_range,
                by_day: slot_by_day,
                by_moment: slot_by_moment,
                by_scalar: slot_by_scalar,
                by_null: slot_by_null,
                by_words: slot_by_words,
                maybe: slot_maybe,
                by_maybe: slot_by_maybe,
                by_default_below: slot_by_default_below,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    types: slot_types.optional(),
                    text: slot_text.optional(),
                    count: slot_count.optional(),
                    price: slot_price.optional(),
                    flag: slot_flag.optional(),
                    by_text: slot_by_text.optional(),
                    by_count: slot_by_count.optional(),
                    by_price: slot_by_price.optional(),
                    by_flag: slot_by_flag.optional(),
                    by_presence: slot_by_presence.optional(),
                    by_depth: slot_by_depth.optional(),
                    by_any: slot_by_any.optional(),
                    by_all: slot_by_all.optional(),
                    by_none: slot_by_none.optional(),
                    day: slot_day.optional(),
                    moment: slot_moment.optional(),
                    currency: slot_currency.optional(),
                    level: slot_level.optional(),
                    by_range: slot_by_range.optional(),
                    by_price_range: slot_by_price_range.optional(),
                    by_day: slot_by_day.optional(),
                    by_moment: slot_by_moment.optional(),
                    by_scalar: slot_by_scalar.optional(),
                    by_null: slot_by_null.optional(),
                    by_words: slot_by_words.optional(),
                    maybe: slot_maybe.optional(),
                    by_maybe: slot_by_maybe.optional(),
                    by_default_below: slot_by_default_below.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct ConditionsMaybeSlots {
    pub name: p::Slot<::std::string::String>,
}

pub struct ConditionsMaybeSeen {
    pub name: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl p::Seen for ConditionsMaybeSeen {
    fn hidden() -> Self {
        Self { name: p::Slot::Hidden }
    }
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::ConditionsMaybe {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            ConditionsMaybeSlots { name: slot_name } if scope.is_clean() => {
                p::Slot::Value(Self { name: slot_name.optional() })
            }
            slots => {
                p::Slot::Bad(ConditionsMaybeSeen {
                    name: slots.name,
                })
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct RulesSlots {
    pub a: p::Slot<::std::string::String>,
    pub b: p::Slot<::std::string::String>,
    pub c: p::Slot<root::Types, <root::Types as p::Shape>::Seen>,
    pub d: p::Slot<i64>,
    pub e: p::Slot<::paramtable::Decimal>,
    pub from: p::Slot<::paramtable::DateTime>,
    pub until: p::Slot<::paramtable::DateTime>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Rules {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            super::validate::RulesView {
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
            RulesSlots {
                a: slot_a,
                b: slot_b,
                c: slot_c,
                d: slot_d,
                e: slot_e,
                from: slot_from,
                until: slot_until,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    a: slot_a.optional(),
                    b: slot_b.optional(),
                    c: slot_c.optional(),
                    d: slot_d.optional(),
                    e: slot_e.optional(),
                    from: slot_from.optional(),
                    until: slot_until.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct NamesSlots {
    pub r#type: p::Slot<::std::string::String>,
    pub itself: p::Slot<::std::string::String>,
    pub r#gen: p::Slot<::std::string::String>,
    pub scope: p::Slot<::std::string::String>,
    pub slots: p::Slot<::std::string::String>,
    pub entry: p::Slot<::std::string::String>,
    pub value: p::Slot<
        ::std::boxed::Box<root::Names>,
        ::std::boxed::Box<<root::Names as p::Shape>::Seen>,
    >,
    pub serializer: p::Slot<root::String, <root::String as p::Shape>::Seen>,
    pub out: p::Slot<::std::string::String>,
    pub check_: p::Slot<::std::string::String>,
    pub odd_name: p::Slot<::std::string::String>,
    pub barcode_2d: p::Slot<::std::string::String>,
    pub plus_one: p::Slot<::std::string::String>,
    pub groesse: p::Slot<::std::string::String>,
    pub quoted: p::Slot<::std::string::String>,
}

impl NamesSlots {
    pub const SCOPE: p::Text = p::Text::new(p::Grammar::Any).at_least(1).at_most(2);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Names {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "type" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.r#type),
            "self" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.itself),
            "gen" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.r#gen),
            "scope" => entry.into(&super::decode::NamesSlots::SCOPE, &mut slots.scope),
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
            super::validate::NamesView {
                odd_name: slots.odd_name.lend(),
                quoted: slots.quoted.lend(),
            }
                .judge(scope);
        }
        match slots {
            NamesSlots {
                r#type: p::Slot::Value(slot_type),
                itself: slot_itself,
                r#gen: slot_gen,
                scope: slot_scope,
                slots: slot_slots,
                entry: slot_entry,
                value: slot_value,
                serializer: slot_serializer,
                out: slot_out,
                check_: slot_check_,
                odd_name: slot_odd_name,
                barcode_2d: slot_barcode_2d,
                plus_one: slot_plus_one,
                groesse: slot_groesse,
                quoted: slot_quoted,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    r#type: slot_type,
                    itself: slot_itself.optional(),
                    r#gen: slot_gen.optional(),
                    scope: slot_scope.optional(),
                    slots: slot_slots.optional(),
                    entry: slot_entry.optional(),
                    value: slot_value.optional(),
                    serializer: slot_serializer.optional(),
                    out: slot_out.optional(),
                    check_: slot_check_.optional(),
                    odd_name: slot_odd_name.optional(),
                    barcode_2d: slot_barcode_2d.optional(),
                    plus_one: slot_plus_one.optional(),
                    groesse: slot_groesse.optional(),
                    quoted: slot_quoted.optional(),
                })
            }
            slots => {
                scope.mandatory("type", &slots.r#type);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct StringSlots {
    pub text: p::Slot<::std::string::String>,
    pub option: p::Slot<root::Option, <root::Option as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::String {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            StringSlots {
                text: p::Slot::Value(slot_text),
                option: slot_option,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    text: slot_text,
                    option: slot_option.optional(),
                })
            }
            slots => {
                scope.mandatory("text", &slots.text);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct OptionSlots {
    pub vec: p::Slot<root::OptionVec>,
    pub result: p::Slot<root::Result>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Option {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            OptionSlots { vec: slot_vec, result: slot_result } if scope.is_clean() => {
                p::Slot::Value(Self {
                    vec: slot_vec.optional(),
                    result: slot_result.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

impl root::OptionVec {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::None, Self::Blank];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::None => "none",
            Self::Blank => "",
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::OptionVec {
    const VALUES: &'static [&'static str] = &["none", ""];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "none" => root::OptionVec::None,
                "" => root::OptionVec::Blank,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        {
            let _ = text;
            ::core::option::Option::None
        }
    }
    fn can_be_sent(&self) -> bool {
        true
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::OptionVec {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::OptionVec {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[derive(::core::default::Default)]
pub struct EmptySlots {}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Empty {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            EmptySlots {} if scope.is_clean() => p::Slot::Value(Self {}),
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct CrateSlots {
    pub self_: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Crate {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            CrateSlots { self_: p::Slot::Value(slot_self_) } if scope.is_clean() => {
                p::Slot::Value(Self { self_: slot_self_ })
            }
            slots => {
                scope.mandatory("self", &slots.self_);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct RootSlots {
    pub p: p::Slot<root::P, <root::P as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Root {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            RootSlots { p: p::Slot::Value(slot_p) } if scope.is_clean() => {
                p::Slot::Value(Self { p: slot_p })
            }
            slots => {
                scope.mandatory("p", &slots.p);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct PSlots {}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::P {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            PSlots {} if scope.is_clean() => p::Slot::Value(Self {}),
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct LeftSlots {
    pub a_b: p::Slot<::std::string::String>,
}

impl LeftSlots {
    pub const A_B: p::Text = p::Text::new(p::Grammar::Any).matching(&Left__A_B);
}

static Left__A_B: p::Pattern = p::Pattern::new("[a-z]");

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Left {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "a_b" => entry.into(&super::decode::LeftSlots::A_B, &mut slots.a_b),
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
            LeftSlots { a_b: p::Slot::Value(slot_a_b) } if scope.is_clean() => {
                p::Slot::Value(Self { a_b: slot_a_b })
            }
            slots => {
                scope.mandatory("a_b", &slots.a_b);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct LeftASlots {
    pub b: p::Slot<::std::string::String>,
}

impl LeftASlots {
    pub const B: p::Text = p::Text::new(p::Grammar::Any).matching(&LeftA__B);
}

static LeftA__B: p::Pattern = p::Pattern::new("[0-9]");

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::LeftA {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "b" => entry.into(&super::decode::LeftASlots::B, &mut slots.b),
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
            LeftASlots { b: p::Slot::Value(slot_b) } if scope.is_clean() => {
                p::Slot::Value(Self { b: slot_b })
            }
            slots => {
                scope.mandatory("b", &slots.b);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct CopiedSlots {
    pub a: p::Slot<::std::string::String>,
    pub b: p::Slot<::std::string::String>,
    pub d: p::Slot<i64>,
    pub from: p::Slot<::paramtable::DateTime>,
    pub until: p::Slot<::paramtable::DateTime>,
    pub more: p::Slot<bool>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Copied {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            super::validate::CopiedView {
                a: slots.a.lend(),
                b: slots.b.lend(),
                d: slots.d.lend(),
                from: slots.from.lend(),
                until: slots.until.lend(),
            }
                .judge(scope);
        }
        match slots {
            CopiedSlots {
                a: p::Slot::Value(slot_a),
                b: slot_b,
                d: slot_d,
                from: slot_from,
                until: slot_until,
                more: slot_more,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    a: slot_a,
                    b: slot_b.optional(),
                    d: slot_d.optional(),
                    from: slot_from.optional(),
                    until: slot_until.optional(),
                    more: slot_more.optional(),
                })
            }
            slots => {
                scope.mandatory("a", &slots.a);
                p::Slot::Bad(())
            }
        }
    }
}

impl root::Result {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Approved, Self::Refused, Self::Err];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Approved => "00",
            Self::Refused => "no",
            Self::Err => "ERR",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::Result {
    const VALUES: &'static [&'static str] = &["00", "no", "ERR"];
    const OPEN: bool = true;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "00" => root::Result::Approved,
                "no" => root::Result::Refused,
                "ERR" => root::Result::Err,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::Result::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        match self {
            root::Result::Unknown(held) => Self::from_wire(held).is_none(),
            _ => true,
        }
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::Result {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(
            <Self as p::Enumeration>::from_wire(text)
                .unwrap_or_else(|| root::Result::Unknown(text.into())),
        )
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::Result {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

static Currency__SCALAR: p::Pattern = p::Pattern::new("[A-Z]+");

impl root::Currency {
    /// The value within.
    pub fn get(&self) -> &::std::string::String {
        &self.0
    }
    /// The value as text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

#[automatically_derived]
impl<'t> p::Scalar<'t> for root::Currency {
    type Kind = p::Text;
    type Inner = ::std::string::String;
    const KIND: Self::Kind = p::Text::new(p::Grammar::Any)
        .at_least(3)
        .at_most(3)
        .matching(&Currency__SCALAR);
    fn from_checked(inner: ::std::string::String) -> Self {
        Self(inner)
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<::std::string::String> for root::Currency {
    type Error = ::paramtable::OutOfBounds;
    fn try_from(
        inner: ::std::string::String,
    ) -> ::core::result::Result<Self, ::paramtable::OutOfBounds> {
        p::scalar(inner)
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::Currency {
    type Err = ::paramtable::OutOfBounds;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::OutOfBounds> {
        p::scalar(::std::string::String::from(text))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::Currency {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.0, f)
    }
}

impl root::Count {
    /// The value within.
    pub fn get(&self) -> &i64 {
        &self.0
    }
}

#[automatically_derived]
impl<'t> p::Scalar<'t> for root::Count {
    type Kind = p::Integer;
    type Inner = i64;
    const KIND: Self::Kind = p::Integer::ANY.at_least(1).at_most(9);
    fn from_checked(inner: i64) -> Self {
        Self(inner)
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<i64> for root::Count {
    type Error = ::paramtable::OutOfBounds;
    fn try_from(inner: i64) -> ::core::result::Result<Self, ::paramtable::OutOfBounds> {
        p::scalar(inner)
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::Count {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.0, f)
    }
}
