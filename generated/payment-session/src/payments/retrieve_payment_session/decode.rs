// Made from spec/payments/retrieve-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

#[derive(::core::default::Default)]
pub struct RetrievePaymentSessionHeadersSlots {
    pub authorization: p::Slot<::std::string::String>,
    pub x_submerchant_id: p::Slot<::std::string::String>,
}

impl RetrievePaymentSessionHeadersSlots {
    pub const X_SUBMERCHANT_ID: p::Text = p::Text::new(p::Grammar::Uuid);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::RetrievePaymentSessionHeaders {
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
                        &super::decode::RetrievePaymentSessionHeadersSlots::X_SUBMERCHANT_ID,
                        &mut slots.x_submerchant_id,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::RetrievePaymentSessionHeaders {
    const NAME: &'static str = "retrievePaymentSessionHeaders";
    const NAMES: &'static [&'static str] = &["Authorization", "x-submerchant-id"];
    type Slots = RetrievePaymentSessionHeadersSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            RetrievePaymentSessionHeadersSlots {
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
pub struct RetrievePaymentSessionPathSlots {
    pub id: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::RetrievePaymentSessionPath {
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
impl p::Shape for root::RetrievePaymentSessionPath {
    const NAME: &'static str = "retrievePaymentSessionPath";
    const NAMES: &'static [&'static str] = &["id"];
    type Slots = RetrievePaymentSessionPathSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            RetrievePaymentSessionPathSlots {
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
pub struct RetrievePaymentSessionResponseSlots {
    pub code: p::Slot<::std::string::String>,
    pub message: p::Slot<::std::string::String>,
    pub error: p::Slot<root::Error, <root::Error as p::Shape>::Seen>,
    pub data: p::Slot<root::PaymentSession, <root::PaymentSession as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::RetrievePaymentSessionResponse {
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
impl p::Shape for root::RetrievePaymentSessionResponse {
    const NAME: &'static str = "retrievePaymentSessionResponse";
    const NAMES: &'static [&'static str] = &["code", "message", "error", "data"];
    type Slots = RetrievePaymentSessionResponseSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            super::validate::RetrievePaymentSessionResponseView {
                code: slots.code.lend(),
                error: slots.error.as_ref(),
                data: slots.data.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            RetrievePaymentSessionResponseSlots {
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
impl<'t> p::serde::Deserialize<'t> for root::RetrievePaymentSessionResponse {
    fn deserialize<D: p::serde::Deserializer<'t>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        p::read_leniently(deserializer)
    }
}
