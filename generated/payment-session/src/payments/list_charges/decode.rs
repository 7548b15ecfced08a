// Made from spec/payments/list-charges.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct ListChargesHeadersSlots {
    pub authorization: p::Slot<String>,
    pub x_submerchant_id: p::Slot<String>,
}

impl ListChargesHeadersSlots {
    pub const X_SUBMERCHANT_ID: p::Text = p::Text::new(p::Grammar::Uuid);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::ListChargesHeaders {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "Authorization" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.authorization)
            }
            "x-submerchant-id" => {
                entry
                    .into(
                        &ListChargesHeadersSlots::X_SUBMERCHANT_ID,
                        &mut slots.x_submerchant_id,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ListChargesHeaders {
    const NAME: &'static str = "listChargesHeaders";
    const NAMES: &'static [&'static str] = &["Authorization", "x-submerchant-id"];
    type Slots = ListChargesHeadersSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            ListChargesHeadersSlots {
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
pub struct ListChargesQuerySlots {
    pub client_reference_id: p::Slot<String>,
}

impl ListChargesQuerySlots {
    pub const CLIENT_REFERENCE_ID: p::Text = p::Text::new(p::Grammar::Alphanumeric)
        .at_least(1)
        .at_most(100);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::ListChargesQuery {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "clientReferenceId" => {
                entry
                    .into(
                        &ListChargesQuerySlots::CLIENT_REFERENCE_ID,
                        &mut slots.client_reference_id,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ListChargesQuery {
    const NAME: &'static str = "listChargesQuery";
    const NAMES: &'static [&'static str] = &["clientReferenceId"];
    type Slots = ListChargesQuerySlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            ListChargesQuerySlots {
                client_reference_id: p::Slot::Value(slot_client_reference_id),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    client_reference_id: slot_client_reference_id,
                })
            }
            slots => {
                scope.mandatory("clientReferenceId", &slots.client_reference_id);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct ListChargesResponseSlots {
    pub code: p::Slot<String>,
    pub message: p::Slot<String>,
    pub error: p::Slot<root::Error, <root::Error as p::Shape>::Seen>,
    pub data: p::Slot<Vec<root::Charge>>,
    pub pagination: p::Slot<root::Pagination, <root::Pagination as p::Shape>::Seen>,
}

impl ListChargesResponseSlots {
    pub const DATA: p::ListOf<p::Nested<root::Charge>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::Charge>::new(),
    );
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::ListChargesResponse {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "code" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.code),
            "message" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.message),
            "error" => entry.into(&p::Nested::<root::Error>::new(), &mut slots.error),
            "data" => entry.into(&ListChargesResponseSlots::DATA, &mut slots.data),
            "pagination" => {
                entry.into(&p::Nested::<root::Pagination>::new(), &mut slots.pagination)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ListChargesResponse {
    const NAME: &'static str = "listChargesResponse";
    const NAMES: &'static [&'static str] = &[
        "code",
        "message",
        "error",
        "data",
        "pagination",
    ];
    type Slots = ListChargesResponseSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            ListChargesResponseView {
                code: slots.code.lend(),
                error: slots.error.as_ref(),
                data: slots.data.lend(),
                pagination: slots.pagination.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            ListChargesResponseSlots {
                code: p::Slot::Value(slot_code),
                message: p::Slot::Value(slot_message),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    code: slot_code,
                    message: slot_message,
                    error: slots.error.optional(),
                    data: slots.data.optional(),
                    pagination: slots.pagination.optional(),
                })
            }
            slots => {
                scope.mandatory("code", &slots.code);
                scope.mandatory("message", &slots.message);
                p::Slot::Bad(())
            }
        }
    }
}

p::received!(root::ListChargesResponse);
