// Made from spec/payments/retrieve-payment-session-by-reference.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct RetrievePaymentSessionByReferenceHeadersSlots {
    pub authorization: p::Slot<String>,
    pub x_submerchant_id: p::Slot<String>,
}

impl RetrievePaymentSessionByReferenceHeadersSlots {
    pub const X_SUBMERCHANT_ID: p::Text = p::Text::new(p::Grammar::Uuid);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::RetrievePaymentSessionByReferenceHeaders {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "Authorization" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.authorization)
            }
            "x-submerchant-id" => {
                entry
                    .into(
                        &RetrievePaymentSessionByReferenceHeadersSlots::X_SUBMERCHANT_ID,
                        &mut slots.x_submerchant_id,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::RetrievePaymentSessionByReferenceHeaders {
    const NAME: &'static str = "retrievePaymentSessionByReferenceHeaders";
    const NAMES: &'static [&'static str] = &["Authorization", "x-submerchant-id"];
    type Slots = RetrievePaymentSessionByReferenceHeadersSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            RetrievePaymentSessionByReferenceHeadersSlots {
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
pub struct RetrievePaymentSessionByReferenceQuerySlots {
    pub client_reference_id: p::Slot<String>,
}

impl RetrievePaymentSessionByReferenceQuerySlots {
    pub const CLIENT_REFERENCE_ID: p::Text = p::Text::new(p::Grammar::Alphanumeric)
        .at_least(1)
        .at_most(100);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::RetrievePaymentSessionByReferenceQuery {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "clientReferenceId" => {
                entry
                    .into(
                        &RetrievePaymentSessionByReferenceQuerySlots::CLIENT_REFERENCE_ID,
                        &mut slots.client_reference_id,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::RetrievePaymentSessionByReferenceQuery {
    const NAME: &'static str = "retrievePaymentSessionByReferenceQuery";
    const NAMES: &'static [&'static str] = &["clientReferenceId"];
    type Slots = RetrievePaymentSessionByReferenceQuerySlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            RetrievePaymentSessionByReferenceQuerySlots {
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
pub struct RetrievePaymentSessionByReferenceResponseSlots {
    pub code: p::Slot<String>,
    pub message: p::Slot<String>,
    pub error: p::Slot<root::Error, <root::Error as p::Shape>::Seen>,
    pub data: p::Slot<Vec<root::PaymentSession>>,
    pub pagination: p::Slot<root::Pagination, <root::Pagination as p::Shape>::Seen>,
}

impl RetrievePaymentSessionByReferenceResponseSlots {
    pub const DATA: p::ListOf<p::Nested<root::PaymentSession>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::PaymentSession>::new(),
    );
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::RetrievePaymentSessionByReferenceResponse {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "code" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.code),
            "message" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.message),
            "error" => entry.into(&p::Nested::<root::Error>::new(), &mut slots.error),
            "data" => {
                entry
                    .into(
                        &RetrievePaymentSessionByReferenceResponseSlots::DATA,
                        &mut slots.data,
                    )
            }
            "pagination" => {
                entry.into(&p::Nested::<root::Pagination>::new(), &mut slots.pagination)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::RetrievePaymentSessionByReferenceResponse {
    const NAME: &'static str = "retrievePaymentSessionByReferenceResponse";
    const NAMES: &'static [&'static str] = &[
        "code",
        "message",
        "error",
        "data",
        "pagination",
    ];
    type Slots = RetrievePaymentSessionByReferenceResponseSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            RetrievePaymentSessionByReferenceResponseView {
                code: slots.code.lend(),
                error: slots.error.as_ref(),
                data: slots.data.lend(),
                pagination: slots.pagination.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            RetrievePaymentSessionByReferenceResponseSlots {
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

p::received!(root::RetrievePaymentSessionByReferenceResponse);
