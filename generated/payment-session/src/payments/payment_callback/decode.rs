// Made from spec/payments/payment-callback.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

#[derive(::core::default::Default)]
pub struct PaymentHeadersSlots {
    pub x_api_key: p::Slot<::std::string::String>,
    pub content_type: p::Slot<::std::string::String>,
    pub accept: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PaymentHeaders {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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

#[derive(::core::default::Default)]
pub struct PaymentCallbackSlots {
    pub event: p::Slot<root::PaymentEvent>,
    pub data: p::Slot<root::PaymentSession, <root::PaymentSession as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PaymentCallback {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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

#[automatically_derived]
impl<'t> p::serde::Deserialize<'t> for root::PaymentCallback {
    fn deserialize<D: p::serde::Deserializer<'t>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        p::read_leniently(deserializer)
    }
}

impl root::PaymentEvent {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::PaymentProcessing,
        Self::PaymentPaid,
        Self::ChargeSuccess,
        Self::PaymentCancelled,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::PaymentProcessing => "PAYMENT.PROCESSING",
            Self::PaymentPaid => "PAYMENT.PAID",
            Self::ChargeSuccess => "CHARGE.SUCCESS",
            Self::PaymentCancelled => "PAYMENT.CANCELLED",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::PaymentEvent {
    const VALUES: &'static [&'static str] = &[
        "PAYMENT.PROCESSING",
        "PAYMENT.PAID",
        "CHARGE.SUCCESS",
        "PAYMENT.CANCELLED",
    ];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "PAYMENT.PROCESSING" => root::PaymentEvent::PaymentProcessing,
                "PAYMENT.PAID" => root::PaymentEvent::PaymentPaid,
                "CHARGE.SUCCESS" => root::PaymentEvent::ChargeSuccess,
                "PAYMENT.CANCELLED" => root::PaymentEvent::PaymentCancelled,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::PaymentEvent::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::PaymentEvent::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::PaymentEvent {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::PaymentEvent {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
