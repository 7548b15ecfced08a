// Made from spec/payments/simulate-payment.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct SimulatePaymentHeadersSlots {
    pub authorization: p::Slot<String>,
    pub x_submerchant_id: p::Slot<String>,
}

impl SimulatePaymentHeadersSlots {
    pub const X_SUBMERCHANT_ID: p::Text = p::Text::new(p::Grammar::Uuid);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::SimulatePaymentHeaders {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "Authorization" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.authorization)
            }
            "x-submerchant-id" => {
                entry
                    .into(
                        &SimulatePaymentHeadersSlots::X_SUBMERCHANT_ID,
                        &mut slots.x_submerchant_id,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::SimulatePaymentHeaders {
    const NAME: &'static str = "simulatePaymentHeaders";
    const NAMES: &'static [&'static str] = &["Authorization", "x-submerchant-id"];
    type Slots = SimulatePaymentHeadersSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            SimulatePaymentHeadersSlots {
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
pub struct SimulatePaymentRequestSlots {
    pub payment_session_id: p::Slot<String>,
    pub charge_status: p::Slot<root::SimulatedStatus>,
    pub amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::SimulatePaymentRequest {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "paymentSessionId" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.payment_session_id)
            }
            "chargeStatus" => {
                entry
                    .into(
                        &p::Enumerated::<root::SimulatedStatus>::new(),
                        &mut slots.charge_status,
                    )
            }
            "amount" => entry.into(&p::Nested::<root::Amount>::new(), &mut slots.amount),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::SimulatePaymentRequest {
    const NAME: &'static str = "simulatePaymentRequest";
    const NAMES: &'static [&'static str] = &[
        "paymentSessionId",
        "chargeStatus",
        "amount",
    ];
    type Slots = SimulatePaymentRequestSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            SimulatePaymentRequestView {
                amount: slots.amount.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            SimulatePaymentRequestSlots {
                payment_session_id: p::Slot::Value(slot_payment_session_id),
                charge_status: p::Slot::Value(slot_charge_status),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    payment_session_id: slot_payment_session_id,
                    charge_status: slot_charge_status,
                    amount: slots.amount.optional(),
                })
            }
            slots => {
                scope.mandatory("paymentSessionId", &slots.payment_session_id);
                scope.mandatory("chargeStatus", &slots.charge_status);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct SimulatePaymentResponseSlots {
    pub code: p::Slot<String>,
    pub message: p::Slot<String>,
    pub error: p::Slot<root::Error, <root::Error as p::Shape>::Seen>,
    pub data: p::Slot<root::Simulated, <root::Simulated as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::SimulatePaymentResponse {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "code" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.code),
            "message" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.message),
            "error" => entry.into(&p::Nested::<root::Error>::new(), &mut slots.error),
            "data" => entry.into(&p::Nested::<root::Simulated>::new(), &mut slots.data),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::SimulatePaymentResponse {
    const NAME: &'static str = "simulatePaymentResponse";
    const NAMES: &'static [&'static str] = &["code", "message", "error", "data"];
    type Slots = SimulatePaymentResponseSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            SimulatePaymentResponseView {
                code: slots.code.lend(),
                error: slots.error.as_ref(),
                data: slots.data.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            SimulatePaymentResponseSlots {
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

p::received!(root::SimulatePaymentResponse);

#[derive(Clone, Default)]
pub struct SimulatedSlots {
    pub updated: p::Slot<bool>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Simulated {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "updated" => entry.into(&p::Boolean, &mut slots.updated),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Simulated {
    const NAME: &'static str = "Simulated";
    const NAMES: &'static [&'static str] = &["updated"];
    type Slots = SimulatedSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            SimulatedSlots {
                updated: p::Slot::Value(slot_updated),
                ..
            } if scope.is_clean() => p::Slot::Value(Self { updated: slot_updated }),
            slots => {
                scope.mandatory("updated", &slots.updated);
                p::Slot::Bad(())
            }
        }
    }
}

p::enumeration!(closed root::SimulatedStatus {
    Success = "SUCCESS",
    Expired = "EXPIRED",
});
