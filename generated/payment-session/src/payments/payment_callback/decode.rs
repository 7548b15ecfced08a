// Made from spec/payments/payment-callback.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct PaymentHeadersSlots {
    pub x_api_key: p::Slot<String>,
    pub content_type: p::Slot<String>,
    pub accept: p::Slot<String>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PaymentHeaders {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "X-API-Key" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.x_api_key)
            }
            "Content-Type" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.content_type)
            }
            "Accept" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.accept),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentHeaders {
    const NAME: &'static str = "paymentHeaders";
    const NAMES: &'static [&'static str] = &["X-API-Key", "Content-Type", "Accept"];
    type Slots = PaymentHeadersSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PaymentHeadersSlots {
                x_api_key: p::Slot::Value(slot_x_api_key),
                content_type: p::Slot::Value(slot_content_type),
                accept: p::Slot::Value(slot_accept),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    x_api_key: slot_x_api_key,
                    content_type: slot_content_type,
                    accept: slot_accept,
                })
            }
            slots => {
                scope.mandatory("X-API-Key", &slots.x_api_key);
                scope.mandatory("Content-Type", &slots.content_type);
                scope.mandatory("Accept", &slots.accept);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct PaymentCallbackSlots {
    pub event: p::Slot<root::PaymentEvent>,
    pub data: p::Slot<root::PaymentSession, <root::PaymentSession as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PaymentCallback {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "event" => {
                entry.into(&p::Enumerated::<root::PaymentEvent>::new(), &mut slots.event)
            }
            "data" => {
                entry.into(&p::Nested::<root::PaymentSession>::new(), &mut slots.data)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentCallback {
    const NAME: &'static str = "paymentCallback";
    const NAMES: &'static [&'static str] = &["event", "data"];
    type Slots = PaymentCallbackSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PaymentCallbackSlots {
                event: p::Slot::Value(slot_event),
                data: p::Slot::Value(slot_data),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    event: slot_event,
                    data: slot_data,
                })
            }
            slots => {
                scope.mandatory("event", &slots.event);
                scope.mandatory("data", &slots.data);
                p::Slot::Bad(())
            }
        }
    }
}

p::received!(root::PaymentCallback);

p::enumeration!(kept root::PaymentEvent {
    PaymentProcessing = "PAYMENT.PROCESSING",
    PaymentPaid = "PAYMENT.PAID",
    ChargeSuccess = "CHARGE.SUCCESS",
    PaymentCancelled = "PAYMENT.CANCELLED",
});
