// Made from spec/order.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

#[derive(::core::default::Default)]
pub struct PlaceOrderRequestSlots {
    pub r#type: p::Slot<root::PlaceOrderRequestType>,
    pub note: p::Slot<::std::string::String>,
    pub id: p::Slot<::std::string::String>,
    pub gift: p::Slot<bool>,
    pub count: p::Slot<i64>,
    pub price: p::Slot<::paramtable::Decimal>,
    pub discount: p::Slot<::paramtable::Decimal>,
    pub day: p::Slot<::paramtable::Date>,
    pub moment: p::Slot<::paramtable::DateTime>,
    pub currency: p::Slot<root::Currency>,
    pub pieces: p::Slot<root::Count>,
    pub rate: p::Slot<root::Rate>,
    pub since: p::Slot<root::Start>,
    pub address: p::Slot<
        root::PlaceOrderRequestAddress,
        <root::PlaceOrderRequestAddress as p::Shape>::Seen,
    >,
    pub more: p::Slot<::std::vec::Vec<::std::string::String>>,
}

impl PlaceOrderRequestSlots {
    pub const ID: p::Text = p::Text::new(p::Grammar::Uuid);
    pub const COUNT: p::Integer = p::Integer::ANY.at_least(5000000000);
    pub const DISCOUNT: p::Number = p::Number::ANY
        .at_most(p::Exact::from_parts(1, 0, 0, true, 0));
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PlaceOrderRequest {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "type" => {
                entry
                    .into(
                        &p::Enumerated::<root::PlaceOrderRequestType>::new(),
                        &mut slots.r#type,
                    )
            }
            "note" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.note),
            "id" => entry.into(&super::decode::PlaceOrderRequestSlots::ID, &mut slots.id),
            "gift" => entry.into(&p::Boolean, &mut slots.gift),
            "count" => {
                entry
                    .into(
                        &super::decode::PlaceOrderRequestSlots::COUNT,
                        &mut slots.count,
                    )
            }
            "price" => entry.into(&p::Number::ANY, &mut slots.price),
            "discount" => {
                entry
                    .into(
                        &super::decode::PlaceOrderRequestSlots::DISCOUNT,
                        &mut slots.discount,
                    )
            }
            "day" => entry.into(&p::Day, &mut slots.day),
            "moment" => entry.into(&p::Instant, &mut slots.moment),
            "currency" => {
                entry.into(&p::Newtype::<root::Currency>::new(), &mut slots.currency)
            }
            "pieces" => entry.into(&p::Newtype::<root::Count>::new(), &mut slots.pieces),
            "rate" => entry.into(&p::Newtype::<root::Rate>::new(), &mut slots.rate),
            "since" => entry.into(&p::Newtype::<root::Start>::new(), &mut slots.since),
            "address" => {
                entry
                    .into(
                        &p::Nested::<root::PlaceOrderRequestAddress>::new(),
                        &mut slots.address,
                    )
            }
            "more" => {
                entry
                    .into(
                        &p::ListOf::new(p::Items::ANY, p::Text::new(p::Grammar::Any)),
                        &mut slots.more,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PlaceOrderRequest {
    const NAME: &'static str = "placeOrderRequest";
    const NAMES: &'static [&'static str] = &[
        "type",
        "note",
        "id",
        "gift",
        "count",
        "price",
        "discount",
        "day",
        "moment",
        "currency",
        "pieces",
        "rate",
        "since",
        "address",
        "more",
    ];
    type Slots = PlaceOrderRequestSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PlaceOrderRequestSlots {
                r#type: p::Slot::Value(slot_type),
                note: p::Slot::Value(slot_note),
                id: p::Slot::Value(slot_id),
                gift: p::Slot::Value(slot_gift),
                count: p::Slot::Value(slot_count),
                price: p::Slot::Value(slot_price),
                discount: p::Slot::Value(slot_discount),
                day: p::Slot::Value(slot_day),
                moment: p::Slot::Value(slot_moment),
                currency: p::Slot::Value(slot_currency),
                pieces: p::Slot::Value(slot_pieces),
                rate: p::Slot::Value(slot_rate),
                since: p::Slot::Value(slot_since),
                address: p::Slot::Value(slot_address),
                more: slot_more,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    r#type: slot_type,
                    note: slot_note,
                    id: slot_id,
                    gift: slot_gift,
                    count: slot_count,
                    price: slot_price,
                    discount: slot_discount,
                    day: slot_day,
                    moment: slot_moment,
                    currency: slot_currency,
                    pieces: slot_pieces,
                    rate: slot_rate,
                    since: slot_since,
                    address: slot_address,
                    more: slot_more.optional(),
                })
            }
            slots => {
                scope.mandatory("type", &slots.r#type);
                scope.mandatory("note", &slots.note);
                scope.mandatory("id", &slots.id);
                scope.mandatory("gift", &slots.gift);
                scope.mandatory("count", &slots.count);
                scope.mandatory("price", &slots.price);
                scope.mandatory("discount", &slots.discount);
                scope.mandatory("day", &slots.day);
                scope.mandatory("moment", &slots.moment);
                scope.mandatory("currency", &slots.currency);
                scope.mandatory("pieces", &slots.pieces);
                scope.mandatory("rate", &slots.rate);
                scope.mandatory("since", &slots.since);
                scope.mandatory("address", &slots.address);
                p::Slot::Bad(())
            }
        }
    }
}

impl root::PlaceOrderRequestType {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Fast, Self::Slow];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Fast => "fast",
            Self::Slow => "0",
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::PlaceOrderRequestType {
    const VALUES: &'static [&'static str] = &["fast", "0"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "fast" => root::PlaceOrderRequestType::Fast,
                "0" => root::PlaceOrderRequestType::Slow,
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
impl ::core::str::FromStr for root::PlaceOrderRequestType {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::PlaceOrderRequestType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[derive(::core::default::Default)]
pub struct PlaceOrderRequestAddressSlots {
    pub own: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PlaceOrderRequestAddress {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "self" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.own),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PlaceOrderRequestAddress {
    const NAME: &'static str = "placeOrderRequestAddress";
    const NAMES: &'static [&'static str] = &["self"];
    type Slots = PlaceOrderRequestAddressSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PlaceOrderRequestAddressSlots {
                own: p::Slot::Value(slot_own),
            } if scope.is_clean() => p::Slot::Value(Self { own: slot_own }),
            slots => {
                scope.mandatory("self", &slots.own);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct PlaceOrderResponseSlots {
    pub id: p::Slot<i64>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PlaceOrderResponse {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "id" => entry.into(&p::Integer::ANY, &mut slots.id),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PlaceOrderResponse {
    const NAME: &'static str = "placeOrderResponse";
    const NAMES: &'static [&'static str] = &["id"];
    type Slots = PlaceOrderResponseSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PlaceOrderResponseSlots {
                id: p::Slot::Value(slot_id),
            } if scope.is_clean() => p::Slot::Value(Self { id: slot_id }),
            slots => {
                scope.mandatory("id", &slots.id);
                p::Slot::Bad(())
            }
        }
    }
}

#[automatically_derived]
impl<'t> p::serde::Deserialize<'t> for root::PlaceOrderResponse {
    fn deserialize<D: p::serde::Deserializer<'t>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        p::read_leniently(deserializer)
    }
}

impl root::Rate {
    /// The value within.
    pub fn get(&self) -> &::paramtable::Decimal {
        &self.0
    }
}

#[automatically_derived]
impl<'t> p::Scalar<'t> for root::Rate {
    type Kind = p::Number;
    type Inner = ::paramtable::Decimal;
    const KIND: Self::Kind = p::Number::ANY
        .at_least(p::Exact::from_parts(25, 0, 0, false, 2));
    fn from_checked(inner: ::paramtable::Decimal) -> Self {
        Self(inner)
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<::paramtable::Decimal> for root::Rate {
    type Error = ::paramtable::OutOfBounds;
    fn try_from(
        inner: ::paramtable::Decimal,
    ) -> ::core::result::Result<Self, ::paramtable::OutOfBounds> {
        p::scalar(inner)
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::Rate {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.0, f)
    }
}

impl root::Start {
    /// The value within.
    pub fn get(&self) -> &::paramtable::Date {
        &self.0
    }
    /// The value as text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

#[automatically_derived]
impl<'t> p::Scalar<'t> for root::Start {
    type Kind = p::Day;
    type Inner = ::paramtable::Date;
    const KIND: Self::Kind = p::Day;
    fn from_checked(inner: ::paramtable::Date) -> Self {
        Self(inner)
    }
}

#[automatically_derived]
impl ::core::convert::TryFrom<::paramtable::Date> for root::Start {
    type Error = ::paramtable::OutOfBounds;
    fn try_from(
        inner: ::paramtable::Date,
    ) -> ::core::result::Result<Self, ::paramtable::OutOfBounds> {
        p::scalar(inner)
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::Start {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(&self.0, f)
    }
}
