// Made from spec/order.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct PlaceOrderRequestSlots {
    pub r#type: p::Slot<root::PlaceOrderRequestType>,
    pub note: p::Slot<String>,
    pub id: p::Slot<String>,
    pub gift: p::Slot<bool>,
    pub count: p::Slot<i64>,
    pub price: p::Slot<p::Decimal>,
    pub discount: p::Slot<p::Decimal>,
    pub day: p::Slot<p::Date>,
    pub moment: p::Slot<p::DateTime>,
    pub currency: p::Slot<root::Currency>,
    pub pieces: p::Slot<root::Count>,
    pub rate: p::Slot<root::Rate>,
    pub since: p::Slot<root::Start>,
    pub address: p::Slot<
        root::PlaceOrderRequestAddress,
        <root::PlaceOrderRequestAddress as p::Shape>::Seen,
    >,
    pub more: p::Slot<Vec<String>>,
}

impl PlaceOrderRequestSlots {
    pub const ID: p::Text = p::Text::new(p::Grammar::Uuid);
    pub const COUNT: p::Integer = p::Integer::ANY.at_least(5000000000);
    pub const DISCOUNT: p::Number = p::Number::ANY
        .at_most(p::Exact::from_parts(1, 0, 0, true, 0));
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PlaceOrderRequest {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "type" => {
                entry
                    .into(
                        &p::Enumerated::<root::PlaceOrderRequestType>::new(),
                        &mut slots.r#type,
                    )
            }
            "note" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.note),
            "id" => entry.into(&PlaceOrderRequestSlots::ID, &mut slots.id),
            "gift" => entry.into(&p::Boolean, &mut slots.gift),
            "count" => entry.into(&PlaceOrderRequestSlots::COUNT, &mut slots.count),
            "price" => entry.into(&p::Number::ANY, &mut slots.price),
            "discount" => {
                entry.into(&PlaceOrderRequestSlots::DISCOUNT, &mut slots.discount)
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
                ..
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
                    more: slots.more.optional(),
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

p::enumeration!(closed root::PlaceOrderRequestType {
    Fast = "fast",
    Slow = "0",
});

#[derive(Clone, Default)]
pub struct PlaceOrderRequestAddressSlots {
    pub own: p::Slot<String>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PlaceOrderRequestAddress {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
                ..
            } if scope.is_clean() => p::Slot::Value(Self { own: slot_own }),
            slots => {
                scope.mandatory("self", &slots.own);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct PlaceOrderResponseSlots {
    pub id: p::Slot<i64>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PlaceOrderResponse {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
                ..
            } if scope.is_clean() => p::Slot::Value(Self { id: slot_id }),
            slots => {
                scope.mandatory("id", &slots.id);
                p::Slot::Bad(())
            }
        }
    }
}

p::received!(root::PlaceOrderResponse);

#[automatically_derived]
impl<'t> p::Scalar<'t> for root::Rate {
    type Kind = p::Number;
    type Inner = p::Decimal;
    const KIND: Self::Kind = p::Number::ANY
        .at_least(p::Exact::from_parts(25, 0, 0, false, 2));
    fn from_checked(inner: p::Decimal) -> Self {
        Self(inner)
    }
}

p::scalar!(value root::Rate { p::Decimal });

#[automatically_derived]
impl<'t> p::Scalar<'t> for root::Start {
    type Kind = p::Day;
    type Inner = p::Date;
    const KIND: Self::Kind = p::Day;
    fn from_checked(inner: p::Date) -> Self {
        Self(inner)
    }
}

p::scalar!(date root::Start { p::Date });
