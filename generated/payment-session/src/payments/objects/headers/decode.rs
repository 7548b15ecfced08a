// Made from spec/payments/objects/headers.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct StandardHeadersSlots {
    pub authorization: p::Slot<String>,
    pub x_submerchant_id: p::Slot<String>,
}

impl StandardHeadersSlots {
    pub const X_SUBMERCHANT_ID: p::Text = p::Text::new(p::Grammar::Uuid);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::StandardHeaders {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "Authorization" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.authorization)
            }
            "x-submerchant-id" => {
                entry
                    .into(
                        &StandardHeadersSlots::X_SUBMERCHANT_ID,
                        &mut slots.x_submerchant_id,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::StandardHeaders {
    const NAME: &'static str = "StandardHeaders";
    const NAMES: &'static [&'static str] = &["Authorization", "x-submerchant-id"];
    type Slots = StandardHeadersSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            StandardHeadersSlots {
                authorization: p::Slot::Value(slot_authorization),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    authorization: slot_authorization,
                    x_submerchant_id: slots.x_submerchant_id.optional(),
                })
            }
            slots => {
                scope.mandatory("Authorization", &slots.authorization);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct IdempotencyHeadersSlots {
    pub authorization: p::Slot<String>,
    pub x_submerchant_id: p::Slot<String>,
    pub x_request_id: p::Slot<String>,
}

impl IdempotencyHeadersSlots {
    pub const X_SUBMERCHANT_ID: p::Text = p::Text::new(p::Grammar::Uuid);
    pub const X_REQUEST_ID: p::Text = p::Text::new(p::Grammar::Alphanumeric)
        .at_least(16)
        .at_most(36);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::IdempotencyHeaders {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "Authorization" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.authorization)
            }
            "x-submerchant-id" => {
                entry
                    .into(
                        &IdempotencyHeadersSlots::X_SUBMERCHANT_ID,
                        &mut slots.x_submerchant_id,
                    )
            }
            "X-REQUEST-ID" => {
                entry
                    .into(
                        &IdempotencyHeadersSlots::X_REQUEST_ID,
                        &mut slots.x_request_id,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::IdempotencyHeaders {
    const NAME: &'static str = "IdempotencyHeaders";
    const NAMES: &'static [&'static str] = &[
        "Authorization",
        "x-submerchant-id",
        "X-REQUEST-ID",
    ];
    type Slots = IdempotencyHeadersSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            IdempotencyHeadersSlots {
                authorization: p::Slot::Value(slot_authorization),
                x_request_id: p::Slot::Value(slot_x_request_id),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    authorization: slot_authorization,
                    x_submerchant_id: slots.x_submerchant_id.optional(),
                    x_request_id: slot_x_request_id,
                })
            }
            slots => {
                scope.mandatory("Authorization", &slots.authorization);
                scope.mandatory("X-REQUEST-ID", &slots.x_request_id);
                p::Slot::Bad(())
            }
        }
    }
}
