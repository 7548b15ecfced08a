// Made from spec/payments/simulate-payment.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

#[derive(::core::default::Default)]
pub struct SimulatePaymentHeadersSlots {
    pub authorization: p::Slot<::std::string::String>,
    pub x_submerchant_id: p::Slot<::std::string::String>,
}

impl SimulatePaymentHeadersSlots {
    pub const X_SUBMERCHANT_ID: p::Text = p::Text::new(p::Grammar::Uuid);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::SimulatePaymentHeaders {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "Authorization" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.authorization)
            }
            "x-submerchant-id" => {
                entry
                    .into(
                        &super::decode::SimulatePaymentHeadersSlots::X_SUBMERCHANT_ID,
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
                x_submerchant_id: slot_x_submerchant_id,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    authorization: slot_authorization,
                    x_submerchant_id: slot_x_submerchant_id.optional(),
                })
            }
            slots => {
                scope.mandatory("Authorization", &slots.authorization);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct SimulatePaymentRequestSlots {
    pub payment_session_id: p::Slot<::std::string::String>,
    pub charge_status: p::Slot<root::SimulatedStatus>,
    pub amount: p::Slot<root::Amount, <root::Amount as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::SimulatePaymentRequest {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            super::validate::SimulatePaymentRequestView {
                amount: slots.amount.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            SimulatePaymentRequestSlots {
                payment_session_id: p::Slot::Value(slot_payment_session_id),
                charge_status: p::Slot::Value(slot_charge_status),
                amount: slot_amount,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    payment_session_id: slot_payment_session_id,
                    charge_status: slot_charge_status,
                    amount: slot_amount.optional(),
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

#[derive(::core::default::Default)]
pub struct SimulatePaymentResponseSlots {
    pub code: p::Slot<::std::string::String>,
    pub message: p::Slot<::std::string::String>,
    pub error: p::Slot<root::Error, <root::Error as p::Shape>::Seen>,
    pub data: p::Slot<root::Simulated, <root::Simulated as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::SimulatePaymentResponse {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            super::validate::SimulatePaymentResponseView {
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
                error: slot_error,
                data: slot_data,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    code: slot_code,
                    message: slot_message,
                    error: slot_error.optional(),
                    data: slot_data.optional(),
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

#[automatically_derived]
impl<'t> p::serde::Deserialize<'t> for root::SimulatePaymentResponse {
    fn deserialize<D: p::serde::Deserializer<'t>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        p::read_leniently(deserializer)
    }
}

#[derive(::core::default::Default)]
pub struct SimulatedSlots {
    pub updated: p::Slot<bool>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::Simulated {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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
            } if scope.is_clean() => p::Slot::Value(Self { updated: slot_updated }),
            slots => {
                scope.mandatory("updated", &slots.updated);
                p::Slot::Bad(())
            }
        }
    }
}

impl root::SimulatedStatus {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Success, Self::Expired];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "SUCCESS",
            Self::Expired => "EXPIRED",
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::SimulatedStatus {
    const VALUES: &'static [&'static str] = &["SUCCESS", "EXPIRED"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "SUCCESS" => root::SimulatedStatus::Success,
                "EXPIRED" => root::SimulatedStatus::Expired,
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
impl ::core::str::FromStr for root::SimulatedStatus {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::SimulatedStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
