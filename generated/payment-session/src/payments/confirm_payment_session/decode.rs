// Made from spec/payments/confirm-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

#[derive(::core::default::Default)]
pub struct ConfirmPaymentSessionHeadersSlots {
    pub authorization: p::Slot<::std::string::String>,
    pub x_submerchant_id: p::Slot<::std::string::String>,
}

impl ConfirmPaymentSessionHeadersSlots {
    pub const X_SUBMERCHANT_ID: p::Text = p::Text::new(p::Grammar::Uuid);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::ConfirmPaymentSessionHeaders {
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
                        &super::decode::ConfirmPaymentSessionHeadersSlots::X_SUBMERCHANT_ID,
                        &mut slots.x_submerchant_id,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ConfirmPaymentSessionHeaders {
    const NAME: &'static str = "confirmPaymentSessionHeaders";
    const NAMES: &'static [&'static str] = &["Authorization", "x-submerchant-id"];
    type Slots = ConfirmPaymentSessionHeadersSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            ConfirmPaymentSessionHeadersSlots {
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
pub struct ConfirmPaymentSessionPathSlots {
    pub id: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::ConfirmPaymentSessionPath {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "id" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.id),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ConfirmPaymentSessionPath {
    const NAME: &'static str = "confirmPaymentSessionPath";
    const NAMES: &'static [&'static str] = &["id"];
    type Slots = ConfirmPaymentSessionPathSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            ConfirmPaymentSessionPathSlots {
                id: p::Slot::Value(slot_id),
            } if scope.is_clean() => p::Slot::Value(Self { id: slot_id }),
            slots => {
                scope.mandatory("id", &slots.id);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct ConfirmPaymentSessionRequestSlots {
    pub payment_method: p::Slot<
        root::PaymentMethod,
        <root::PaymentMethod as p::Shape>::Seen,
    >,
    pub payment_method_options: p::Slot<
        root::PaymentMethodOptions,
        <root::PaymentMethodOptions as p::Shape>::Seen,
    >,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::ConfirmPaymentSessionRequest {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "paymentMethod" => {
                entry
                    .into(
                        &p::Nested::<root::PaymentMethod>::new(),
                        &mut slots.payment_method,
                    )
            }
            "paymentMethodOptions" => {
                entry
                    .into(
                        &p::Nested::<root::PaymentMethodOptions>::new(),
                        &mut slots.payment_method_options,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ConfirmPaymentSessionRequest {
    const NAME: &'static str = "confirmPaymentSessionRequest";
    const NAMES: &'static [&'static str] = &["paymentMethod", "paymentMethodOptions"];
    type Slots = ConfirmPaymentSessionRequestSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            ConfirmPaymentSessionRequestSlots {
                payment_method: slot_payment_method,
                payment_method_options: slot_payment_method_options,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    payment_method: slot_payment_method.optional(),
                    payment_method_options: slot_payment_method_options.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct ConfirmPaymentSessionResponseSlots {
    pub code: p::Slot<::std::string::String>,
    pub message: p::Slot<::std::string::String>,
    pub error: p::Slot<root::Error, <root::Error as p::Shape>::Seen>,
    pub data: p::Slot<root::PaymentSession, <root::PaymentSession as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::ConfirmPaymentSessionResponse {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "code" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.code),
            "message" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.message),
            "error" => entry.into(&p::Nested::<root::Error>::new(), &mut slots.error),
            "data" => {
                entry.into(&p::Nested::<root::PaymentSession>::new(), &mut slots.data)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ConfirmPaymentSessionResponse {
    const NAME: &'static str = "confirmPaymentSessionResponse";
    const NAMES: &'static [&'static str] = &["code", "message", "error", "data"];
    type Slots = ConfirmPaymentSessionResponseSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            super::validate::ConfirmPaymentSessionResponseView {
                code: slots.code.lend(),
                error: slots.error.as_ref(),
                data: slots.data.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            ConfirmPaymentSessionResponseSlots {
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
impl<'t> p::serde::Deserialize<'t> for root::ConfirmPaymentSessionResponse {
    fn deserialize<D: p::serde::Deserializer<'t>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        p::read_leniently(deserializer)
    }
}
