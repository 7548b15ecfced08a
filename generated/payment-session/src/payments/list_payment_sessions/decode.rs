// Made from spec/payments/list-payment-sessions.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

#[derive(::core::default::Default)]
pub struct ListPaymentSessionsHeadersSlots {
    pub authorization: p::Slot<::std::string::String>,
    pub x_submerchant_id: p::Slot<::std::string::String>,
}

impl ListPaymentSessionsHeadersSlots {
    pub const X_SUBMERCHANT_ID: p::Text = p::Text::new(p::Grammar::Uuid);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::ListPaymentSessionsHeaders {
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
                        &super::decode::ListPaymentSessionsHeadersSlots::X_SUBMERCHANT_ID,
                        &mut slots.x_submerchant_id,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ListPaymentSessionsHeaders {
    const NAME: &'static str = "listPaymentSessionsHeaders";
    const NAMES: &'static [&'static str] = &["Authorization", "x-submerchant-id"];
    type Slots = ListPaymentSessionsHeadersSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            ListPaymentSessionsHeadersSlots {
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
pub struct ListPaymentSessionsQuerySlots {
    pub page: p::Slot<i64>,
    pub per_page: p::Slot<i64>,
}

impl ListPaymentSessionsQuerySlots {
    pub const PAGE: p::Integer = p::Integer::ANY.at_least(1);
    pub const PER_PAGE: p::Integer = p::Integer::ANY.at_least(1).at_most(100);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::ListPaymentSessionsQuery {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "page" => {
                entry
                    .into(
                        &super::decode::ListPaymentSessionsQuerySlots::PAGE,
                        &mut slots.page,
                    )
            }
            "perPage" => {
                entry
                    .into(
                        &super::decode::ListPaymentSessionsQuerySlots::PER_PAGE,
                        &mut slots.per_page,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ListPaymentSessionsQuery {
    const NAME: &'static str = "listPaymentSessionsQuery";
    const NAMES: &'static [&'static str] = &["page", "perPage"];
    type Slots = ListPaymentSessionsQuerySlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            ListPaymentSessionsQuerySlots {
                page: slot_page,
                per_page: slot_per_page,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    page: slot_page.optional(),
                    per_page: slot_per_page.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct ListPaymentSessionsResponseSlots {
    pub code: p::Slot<::std::string::String>,
    pub message: p::Slot<::std::string::String>,
    pub error: p::Slot<root::Error, <root::Error as p::Shape>::Seen>,
    pub data: p::Slot<::std::vec::Vec<root::PaymentSession>>,
    pub pagination: p::Slot<root::Pagination, <root::Pagination as p::Shape>::Seen>,
}

impl ListPaymentSessionsResponseSlots {
    pub const DATA: p::ListOf<p::Nested<root::PaymentSession>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::PaymentSession>::new(),
    );
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::ListPaymentSessionsResponse {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "code" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.code),
            "message" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.message),
            "error" => entry.into(&p::Nested::<root::Error>::new(), &mut slots.error),
            "data" => {
                entry
                    .into(
                        &super::decode::ListPaymentSessionsResponseSlots::DATA,
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
impl p::Shape for root::ListPaymentSessionsResponse {
    const NAME: &'static str = "listPaymentSessionsResponse";
    const NAMES: &'static [&'static str] = &[
        "code",
        "message",
        "error",
        "data",
        "pagination",
    ];
    type Slots = ListPaymentSessionsResponseSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            super::validate::ListPaymentSessionsResponseView {
                code: slots.code.lend(),
                error: slots.error.as_ref(),
                data: slots.data.lend(),
                pagination: slots.pagination.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            ListPaymentSessionsResponseSlots {
                code: p::Slot::Value(slot_code),
                message: p::Slot::Value(slot_message),
                error: slot_error,
                data: slot_data,
                pagination: slot_pagination,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    code: slot_code,
                    message: slot_message,
                    error: slot_error.optional(),
                    data: slot_data.optional(),
                    pagination: slot_pagination.optional(),
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
impl<'t> p::serde::Deserialize<'t> for root::ListPaymentSessionsResponse {
    fn deserialize<D: p::serde::Deserializer<'t>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        p::read_leniently(deserializer)
    }
}
