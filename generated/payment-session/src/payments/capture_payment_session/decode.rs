// Made from spec/payments/capture-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct CapturePaymentSessionHeadersSlots {
    pub authorization: p::Slot<String>,
    pub x_submerchant_id: p::Slot<String>,
    pub x_request_id: p::Slot<String>,
}

impl CapturePaymentSessionHeadersSlots {
    pub const X_SUBMERCHANT_ID: p::Text = p::Text::new(p::Grammar::Uuid);
    pub const X_REQUEST_ID: p::Text = p::Text::new(p::Grammar::Alphanumeric)
        .at_least(16)
        .at_most(36);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::CapturePaymentSessionHeaders {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "Authorization" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.authorization)
            }
            "x-submerchant-id" => {
                entry
                    .into(
                        &CapturePaymentSessionHeadersSlots::X_SUBMERCHANT_ID,
                        &mut slots.x_submerchant_id,
                    )
            }
            "X-REQUEST-ID" => {
                entry
                    .into(
                        &CapturePaymentSessionHeadersSlots::X_REQUEST_ID,
                        &mut slots.x_request_id,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::CapturePaymentSessionHeaders {
    const NAME: &'static str = "capturePaymentSessionHeaders";
    const NAMES: &'static [&'static str] = &[
        "Authorization",
        "x-submerchant-id",
        "X-REQUEST-ID",
    ];
    type Slots = CapturePaymentSessionHeadersSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            CapturePaymentSessionHeadersSlots {
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

#[derive(Clone, Default)]
pub struct CapturePaymentSessionPathSlots {
    pub id: p::Slot<String>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::CapturePaymentSessionPath {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "id" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.id),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::CapturePaymentSessionPath {
    const NAME: &'static str = "capturePaymentSessionPath";
    const NAMES: &'static [&'static str] = &["id"];
    type Slots = CapturePaymentSessionPathSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            CapturePaymentSessionPathSlots {
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

#[derive(Clone, Default)]
pub struct CapturePaymentSessionRequestSlots {
    pub release_remaining_amount: p::Slot<bool>,
    pub amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::CapturePaymentSessionRequest {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "releaseRemainingAmount" => {
                entry.into(&p::Boolean, &mut slots.release_remaining_amount)
            }
            "amount" => entry.into(&p::Nested::<root::Amount>::new(), &mut slots.amount),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::CapturePaymentSessionRequest {
    const NAME: &'static str = "capturePaymentSessionRequest";
    const NAMES: &'static [&'static str] = &["releaseRemainingAmount", "amount"];
    type Slots = CapturePaymentSessionRequestSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            CapturePaymentSessionRequestSlots {
                release_remaining_amount: p::Slot::Value(slot_release_remaining_amount),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    release_remaining_amount: slot_release_remaining_amount,
                    amount: slots.amount.optional(),
                })
            }
            slots => {
                scope
                    .mandatory(
                        "releaseRemainingAmount",
                        &slots.release_remaining_amount,
                    );
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct CapturePaymentSessionResponseSlots {
    pub code: p::Slot<String>,
    pub message: p::Slot<String>,
    pub error: p::Slot<root::Error, <root::Error as p::Shape>::Seen>,
    pub data: p::Slot<root::Capture, <root::Capture as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::CapturePaymentSessionResponse {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "code" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.code),
            "message" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.message),
            "error" => entry.into(&p::Nested::<root::Error>::new(), &mut slots.error),
            "data" => entry.into(&p::Nested::<root::Capture>::new(), &mut slots.data),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::CapturePaymentSessionResponse {
    const NAME: &'static str = "capturePaymentSessionResponse";
    const NAMES: &'static [&'static str] = &["code", "message", "error", "data"];
    type Slots = CapturePaymentSessionResponseSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            CapturePaymentSessionResponseView {
                code: slots.code.lend(),
                error: slots.error.as_ref(),
                data: slots.data.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            CapturePaymentSessionResponseSlots {
                code: p::Slot::Value(slot_code),
                message: p::Slot::Value(slot_message),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    code: slot_code,
                    message: slot_message,
                    error: slots.error.optional(),
                    data: slots.data.optional(),
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

p::received!(root::CapturePaymentSessionResponse);

#[derive(Clone, Default)]
pub struct CaptureSlots {
    pub id: p::Slot<String>,
    pub payment_session_id: p::Slot<String>,
    pub payment_session_client_reference_id: p::Slot<String>,
    pub status: p::Slot<root::CaptureStatus>,
    pub release_remaining_amount: p::Slot<bool>,
    pub amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
    pub created_at: p::Slot<p::DateTime>,
    pub updated_at: p::Slot<p::DateTime>,
}

impl CaptureSlots {
    pub const PAYMENT_SESSION_CLIENT_REFERENCE_ID: p::Text = p::Text::new(
        p::Grammar::Alphanumeric,
    );
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Capture {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "id" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.id),
            "paymentSessionId" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.payment_session_id)
            }
            "paymentSessionClientReferenceId" => {
                entry
                    .into(
                        &CaptureSlots::PAYMENT_SESSION_CLIENT_REFERENCE_ID,
                        &mut slots.payment_session_client_reference_id,
                    )
            }
            "status" => {
                entry
                    .into(
                        &p::Enumerated::<root::CaptureStatus>::new(),
                        &mut slots.status,
                    )
            }
            "releaseRemainingAmount" => {
                entry.into(&p::Boolean, &mut slots.release_remaining_amount)
            }
            "amount" => entry.into(&p::Nested::<root::Amount>::new(), &mut slots.amount),
            "createdAt" => entry.into(&p::Instant, &mut slots.created_at),
            "updatedAt" => entry.into(&p::Instant, &mut slots.updated_at),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Capture {
    const NAME: &'static str = "Capture";
    const NAMES: &'static [&'static str] = &[
        "id",
        "paymentSessionId",
        "paymentSessionClientReferenceId",
        "status",
        "releaseRemainingAmount",
        "amount",
        "createdAt",
        "updatedAt",
    ];
    type Slots = CaptureSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            CaptureSlots {
                id: p::Slot::Value(slot_id),
                payment_session_id: p::Slot::Value(slot_payment_session_id),
                payment_session_client_reference_id: p::Slot::Value(
                    slot_payment_session_client_reference_id,
                ),
                status: p::Slot::Value(slot_status),
                created_at: p::Slot::Value(slot_created_at),
                updated_at: p::Slot::Value(slot_updated_at),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    id: slot_id,
                    payment_session_id: slot_payment_session_id,
                    payment_session_client_reference_id: slot_payment_session_client_reference_id,
                    status: slot_status,
                    release_remaining_amount: slots.release_remaining_amount.optional(),
                    amount: slots.amount.optional(),
                    created_at: slot_created_at,
                    updated_at: slot_updated_at,
                })
            }
            slots => {
                scope.mandatory("id", &slots.id);
                scope.mandatory("paymentSessionId", &slots.payment_session_id);
                scope
                    .mandatory(
                        "paymentSessionClientReferenceId",
                        &slots.payment_session_client_reference_id,
                    );
                scope.mandatory("status", &slots.status);
                scope.mandatory("createdAt", &slots.created_at);
                scope.mandatory("updatedAt", &slots.updated_at);
                p::Slot::Bad(())
            }
        }
    }
}
