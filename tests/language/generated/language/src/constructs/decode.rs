// Made from spec/constructs.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

#[derive(Default)]
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
    pub inner: p::Slot<
        root::TypesInner,
        <root::TypesInner as ::paramtable::Table>::Seen,
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
}

pub struct TypesSeen {
    pub text: p::Slot<::std::string::String>,
    pub flag: p::Slot<bool>,
    pub count: p::Slot<i64>,
    pub colour: p::Slot<root::TypesColour>,
    pub inner: p::Slot<
        root::TypesInner,
        <root::TypesInner as ::paramtable::Table>::Seen,
    >,
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
impl ::paramtable::Table for root::Types {
    type Slots = TypesSlots;
    type Seen = TypesSeen;
    fn read<'de, A: p::serde::de::MapAccess<'de>>(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, A>,
    ) -> ::core::result::Result<(), A::Error> {
        match entry.name() {
            "text" => entry.into(TypesSlots::TEXT, &mut slots.text),
            "letters" => entry.into(TypesSlots::LETTERS, &mut slots.letters),
            "digits" => entry.into(TypesSlots::DIGITS, &mut slots.digits),
            "flag" => entry.into(p::Boolean, &mut slots.flag),
            "count" => entry.into(TypesSlots::COUNT, &mut slots.count),
            "any_count" => entry.into(p::Integer::ANY, &mut slots.any_count),
            "price" => entry.into(TypesSlots::PRICE, &mut slots.price),
            "any_price" => entry.into(p::Number::ANY, &mut slots.any_price),
            "moment" => entry.into(p::Instant, &mut slots.moment),
            "link" => entry.into(TypesSlots::LINK, &mut slots.link),
            "mail" => entry.into(TypesSlots::MAIL, &mut slots.mail),
            "id" => entry.into(TypesSlots::ID, &mut slots.id),
            "free" => entry.into(p::FreeForm, &mut slots.free),
            "colour" => {
                entry.into(p::Enumerated::<root::TypesColour>::new(), &mut slots.colour)
            }
            "inner" => entry.into(p::Nested::<root::TypesInner>::new(), &mut slots.inner),
            _ => entry.unknown(),
        }
    }
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
                inner: slot_inner,
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
                    inner: slot_inner.optional(),
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

#[derive(Default)]
pub struct TypesInnerSlots {
    pub deep: p::Slot<
        root::TypesInnerDeep,
        <root::TypesInnerDeep as ::paramtable::Table>::Seen,
    >,
}

pub struct TypesInnerSeen {
    pub deep: p::Slot<
        root::TypesInnerDeep,
        <root::TypesInnerDeep as ::paramtable::Table>::Seen,
    >,
}

#[automatically_derived]
impl p::Seen for TypesInnerSeen {
    fn hidden() -> Self {
        Self { deep: p::Slot::Hidden }
    }
}

#[automatically_derived]
impl ::paramtable::Table for root::TypesInner {
    type Slots = TypesInnerSlots;
    type Seen = TypesInnerSeen;
    fn read<'de, A: p::serde::de::MapAccess<'de>>(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, A>,
    ) -> ::core::result::Result<(), A::Error> {
        match entry.name() {
            "deep" => {
                entry.into(p::Nested::<root::TypesInnerDeep>::new(), &mut slots.deep)
            }
            _ => entry.unknown(),
        }
    }
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        scope.mandatory("deep", &slots.deep);
        match slots {
            TypesInnerSlots { deep: p::Slot::Value(slot_deep) } if scope.is_clean() => {
                p::Slot::Value(Self { deep: slot_deep })
            }
            slots => p::Slot::Bad(TypesInnerSeen { deep: slots.deep }),
        }
    }
}

#[derive(Default)]
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
impl ::paramtable::Table for root::TypesInnerDeep {
    type Slots = TypesInnerDeepSlots;
    type Seen = TypesInnerDeepSeen;
    fn read<'de, A: p::serde::de::MapAccess<'de>>(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, A>,
    ) -> ::core::result::Result<(), A::Error> {
        match entry.name() {
            "deepest" => entry.into(TypesInnerDeepSlots::DEEPEST, &mut slots.deepest),
            _ => entry.unknown(),
        }
    }
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        scope.mandatory("deepest", &slots.deepest);
        match slots {
            TypesInnerDeepSlots {
                deepest: p::Slot::Value(slot_deepest),
            } if scope.is_clean() => p::Slot::Value(Self { deepest: slot_deepest }),
            slots => {
                p::Slot::Bad(TypesInnerDeepSeen {
                    deepest: slots.deepest,
                })
            }
        }
    }
}

#[derive(Default)]
pub struct ConditionsSlots {
    pub types: p::Slot<root::Types, <root::Types as ::paramtable::Table>::Seen>,
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
    pub by_default_below: p::Slot<::std::string::String>,
}

impl ConditionsSlots {
    pub const TEXT: p::Text = p::Text::new(p::Grammar::Any).at_least(1).at_most(9);
}

#[automatically_derived]
impl ::paramtable::Table for root::Conditions {
    type Slots = ConditionsSlots;
    type Seen = ();
    fn read<'de, A: p::serde::de::MapAccess<'de>>(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, A>,
    ) -> ::core::result::Result<(), A::Error> {
        match entry.name() {
            "types" => entry.into(p::Nested::<root::Types>::new(), &mut slots.types),
            "text" => entry.into(ConditionsSlots::TEXT, &mut slots.text),
            "count" => entry.into(p::Integer::ANY, &mut slots.count),
            "price" => entry.into(p::Number::ANY, &mut slots.price),
            "flag" => entry.into(p::Boolean, &mut slots.flag),
            "by_text" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.by_text),
            "by_count" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.by_count),
            "by_price" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.by_price),
            "by_flag" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.by_flag),
            "by_presence" => {
                entry.into(p::Text::new(p::Grammar::Any), &mut slots.by_presence)
            }
            "by_depth" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.by_depth),
            "by_any" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.by_any),
            "by_all" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.by_all),
            "by_none" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.by_none),
            "by_default_below" => {
                entry.into(p::Text::new(p::Grammar::Any), &mut slots.by_default_below)
            }
            _ => entry.unknown(),
        }
    }
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
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
            by_default_below: slots.by_default_below.lend(),
        }
            .judge(scope);
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
                    by_default_below: slot_by_default_below.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Default)]
pub struct RulesSlots {
    pub a: p::Slot<::std::string::String>,
    pub b: p::Slot<::std::string::String>,
    pub c: p::Slot<root::Types, <root::Types as ::paramtable::Table>::Seen>,
    pub d: p::Slot<i64>,
}

#[automatically_derived]
impl ::paramtable::Table for root::Rules {
    type Slots = RulesSlots;
    type Seen = ();
    fn read<'de, A: p::serde::de::MapAccess<'de>>(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, A>,
    ) -> ::core::result::Result<(), A::Error> {
        match entry.name() {
            "a" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.a),
            "b" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.b),
            "c" => entry.into(p::Nested::<root::Types>::new(), &mut slots.c),
            "d" => entry.into(p::Integer::ANY, &mut slots.d),
            _ => entry.unknown(),
        }
    }
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        super::validate::RulesView {
            a: slots.a.lend(),
            b: slots.b.lend(),
            c: slots.c.as_ref(),
            d: slots.d.lend(),
        }
            .judge(scope);
        match slots {
            RulesSlots {
                a: slot_a,
                b: slot_b,
                c: slot_c,
                d: slot_d,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    a: slot_a.optional(),
                    b: slot_b.optional(),
                    c: slot_c.optional(),
                    d: slot_d.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Default)]
pub struct NamesSlots {
    pub r#type: p::Slot<::std::string::String>,
    pub itself: p::Slot<::std::string::String>,
    pub r#gen: p::Slot<::std::string::String>,
    pub scope: p::Slot<::std::string::String>,
    pub slots: p::Slot<::std::string::String>,
    pub entry: p::Slot<::std::string::String>,
    pub value: p::Slot<
        ::std::boxed::Box<root::Names>,
        ::std::boxed::Box<<root::Names as ::paramtable::Table>::Seen>,
    >,
    pub serializer: p::Slot<root::String, <root::String as ::paramtable::Table>::Seen>,
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
impl ::paramtable::Table for root::Names {
    type Slots = NamesSlots;
    type Seen = ();
    fn read<'de, A: p::serde::de::MapAccess<'de>>(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, A>,
    ) -> ::core::result::Result<(), A::Error> {
        match entry.name() {
            "type" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.r#type),
            "self" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.itself),
            "gen" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.r#gen),
            "scope" => entry.into(NamesSlots::SCOPE, &mut slots.scope),
            "slots" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.slots),
            "entry" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.entry),
            "value" => entry.into(p::Boxed::<root::Names>::new(), &mut slots.value),
            "serializer" => {
                entry.into(p::Nested::<root::String>::new(), &mut slots.serializer)
            }
            "out" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.out),
            "check" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.check_),
            "odd.name" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.odd_name),
            "2DBarcode" => {
                entry.into(p::Text::new(p::Grammar::Any), &mut slots.barcode_2d)
            }
            "+1" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.plus_one),
            "größe" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.groesse),
            "quote\" `tick` \\ */ \n" => {
                entry.into(p::Text::new(p::Grammar::Any), &mut slots.quoted)
            }
            _ => entry.unknown(),
        }
    }
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        super::validate::NamesView {
            odd_name: slots.odd_name.lend(),
            quoted: slots.quoted.lend(),
        }
            .judge(scope);
        scope.mandatory("type", &slots.r#type);
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
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Default)]
pub struct StringSlots {
    pub text: p::Slot<::std::string::String>,
    pub option: p::Slot<root::Option, <root::Option as ::paramtable::Table>::Seen>,
}

#[automatically_derived]
impl ::paramtable::Table for root::String {
    type Slots = StringSlots;
    type Seen = ();
    fn read<'de, A: p::serde::de::MapAccess<'de>>(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, A>,
    ) -> ::core::result::Result<(), A::Error> {
        match entry.name() {
            "text" => entry.into(p::Text::new(p::Grammar::Any), &mut slots.text),
            "option" => entry.into(p::Nested::<root::Option>::new(), &mut slots.option),
            _ => entry.unknown(),
        }
    }
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        scope.mandatory("text", &slots.text);
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
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Default)]
pub struct OptionSlots {
    pub vec: p::Slot<root::OptionVec>,
    pub result: p::Slot<root::Result>,
}

#[automatically_derived]
impl ::paramtable::Table for root::Option {
    type Slots = OptionSlots;
    type Seen = ();
    fn read<'de, A: p::serde::de::MapAccess<'de>>(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, A>,
    ) -> ::core::result::Result<(), A::Error> {
        match entry.name() {
            "vec" => entry.into(p::Enumerated::<root::OptionVec>::new(), &mut slots.vec),
            "result" => {
                entry.into(p::Enumerated::<root::Result>::new(), &mut slots.result)
            }
            _ => entry.unknown(),
        }
    }
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

#[derive(Default)]
pub struct EmptySlots {}

#[automatically_derived]
impl ::paramtable::Table for root::Empty {
    type Slots = EmptySlots;
    type Seen = ();
    fn read<'de, A: p::serde::de::MapAccess<'de>>(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, A>,
    ) -> ::core::result::Result<(), A::Error> {
        match entry.name() {
            _ => entry.unknown(),
        }
    }
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

#[automatically_derived]
impl p::Enumeration for root::TypesColour {
    const VALUES: &'static [&'static str] = &["RED", "BLUE"];
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "RED" => root::TypesColour::Red,
                "BLUE" => root::TypesColour::Blue,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::TypesColour {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
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

#[automatically_derived]
impl p::Enumeration for root::OptionVec {
    const VALUES: &'static [&'static str] = &["none", ""];
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "none" => root::OptionVec::None,
                "" => root::OptionVec::Blank,
                _ => return ::core::option::Option::None,
            },
        )
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::OptionVec {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
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

#[automatically_derived]
impl p::Enumeration for root::Result {
    const VALUES: &'static [&'static str] = &["00", "no"];
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "00" => root::Result::Approved,
                "no" => root::Result::Refused,
                other => root::Result::Unknown(other.into()),
            },
        )
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::Result {
    type Err = ::core::convert::Infallible;
    fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
        ::core::result::Result::Ok(
            match text {
                "00" => Self::Approved,
                "no" => Self::Refused,
                other => Self::Unknown(other.into()),
            },
        )
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::Result {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
