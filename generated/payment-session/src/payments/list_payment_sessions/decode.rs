// Made from spec/payments/list-payment-sessions.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct ListPaymentSessionsHeadersSlots {
    pub authorization: p::Slot<String>,
    pub x_submerchant_id: p::Slot<String>,
}

impl ListPaymentSessionsHeadersSlots {
    pub const X_SUBMERCHANT_ID: p::Text = p::Text::new(p::Grammar::Uuid);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::ListPaymentSessionsHeaders {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "Authorization" => {
                entry.into(&p::Text::new(p::Grammar::Any), &mut slots.authorization)
            }
            "x-submerchant-id" => {
                entry
                    .into(
                        &ListPaymentSessionsHeadersSlots::X_SUBMERCHANT_ID,
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
pub struct ListPaymentSessionsQuerySlots {
    pub page: p::Slot<i64>,
    pub per_page: p::Slot<i64>,
}

impl ListPaymentSessionsQuerySlots {
    pub const PAGE: p::Integer = p::Integer::ANY.at_least(1);
    pub const PER_PAGE: p::Integer = p::Integer::ANY.at_least(1).at_most(100);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::ListPaymentSessionsQuery {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "page" => entry.into(&ListPaymentSessionsQuerySlots::PAGE, &mut slots.page),
            "perPage" => {
                entry.into(&ListPaymentSessionsQuerySlots::PER_PAGE, &mut slots.per_page)
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
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    page: slots.page.optional(),
                    per_page: slots.per_page.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct ListPaymentSessionsResponseSlots {
    pub code: p::Slot<String>,
    pub message: p::Slot<String>,
    pub error: p::Slot<root::Error, <root::Error as p::Shape>::Seen>,
    pub data: p::Slot<Vec<root::PaymentSession>>,
    pub pagination: p::Slot<root::Pagination, <root::Pagination as p::Shape>::Seen>,
}

impl ListPaymentSessionsResponseSlots {
    pub const DATA: p::ListOf<p::Nested<root::PaymentSession>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::PaymentSession>::new(),
    );
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::ListPaymentSessionsResponse {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "code" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.code),
            "message" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.message),
            "error" => entry.into(&p::Nested::<root::Error>::new(), &mut slots.error),
            "data" => {
                entry.into(&ListPaymentSessionsResponseSlots::DATA, &mut slots.data)
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
            ListPaymentSessionsResponseView {
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

p::received!(root::ListPaymentSessionsResponse);
