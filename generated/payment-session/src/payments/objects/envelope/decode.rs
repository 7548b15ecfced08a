// Made from spec/payments/objects/envelope.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct EnvelopeSlots {
    pub code: p::Slot<String>,
    pub message: p::Slot<String>,
    pub error: p::Slot<root::Error, <root::Error as p::Shape>::Seen>,
    pub data: p::Slot<p::Object>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Envelope {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "code" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.code),
            "message" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.message),
            "error" => entry.into(&p::Nested::<root::Error>::new(), &mut slots.error),
            "data" => entry.into(&p::FreeForm(p::Items::ANY), &mut slots.data),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Envelope {
    const NAME: &'static str = "Envelope";
    const NAMES: &'static [&'static str] = &["code", "message", "error", "data"];
    type Slots = EnvelopeSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            EnvelopeView {
                code: slots.code.lend(),
                error: slots.error.as_ref(),
                data: slots.data.lend(),
            }
                .judge(scope);
        }
        match slots {
            EnvelopeSlots {
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

#[derive(Clone, Default)]
pub struct ListEnvelopeSlots {
    pub code: p::Slot<String>,
    pub message: p::Slot<String>,
    pub error: p::Slot<root::Error, <root::Error as p::Shape>::Seen>,
    pub data: p::Slot<p::Object>,
    pub pagination: p::Slot<root::Pagination, <root::Pagination as p::Shape>::Seen>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::ListEnvelope {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "code" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.code),
            "message" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.message),
            "error" => entry.into(&p::Nested::<root::Error>::new(), &mut slots.error),
            "data" => entry.into(&p::FreeForm(p::Items::ANY), &mut slots.data),
            "pagination" => {
                entry.into(&p::Nested::<root::Pagination>::new(), &mut slots.pagination)
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ListEnvelope {
    const NAME: &'static str = "ListEnvelope";
    const NAMES: &'static [&'static str] = &[
        "code",
        "message",
        "error",
        "data",
        "pagination",
    ];
    type Slots = ListEnvelopeSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            ListEnvelopeView {
                code: slots.code.lend(),
                error: slots.error.as_ref(),
                data: slots.data.lend(),
                pagination: slots.pagination.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            ListEnvelopeSlots {
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

#[derive(Clone, Default)]
pub struct PaginationSlots {
    pub page: p::Slot<i64>,
    pub per_page: p::Slot<i64>,
    pub total_items: p::Slot<i64>,
    pub total_pages: p::Slot<i64>,
}

impl PaginationSlots {
    pub const PER_PAGE: p::Integer = p::Integer::ANY.at_least(1).at_most(100);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Pagination {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "page" => entry.into(&p::Integer::ANY, &mut slots.page),
            "perPage" => entry.into(&PaginationSlots::PER_PAGE, &mut slots.per_page),
            "totalItems" => entry.into(&p::Integer::ANY, &mut slots.total_items),
            "totalPages" => entry.into(&p::Integer::ANY, &mut slots.total_pages),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Pagination {
    const NAME: &'static str = "Pagination";
    const NAMES: &'static [&'static str] = &[
        "page",
        "perPage",
        "totalItems",
        "totalPages",
    ];
    type Slots = PaginationSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PaginationSlots {
                page: p::Slot::Value(slot_page),
                per_page: p::Slot::Value(slot_per_page),
                total_items: p::Slot::Value(slot_total_items),
                total_pages: p::Slot::Value(slot_total_pages),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    page: slot_page,
                    per_page: slot_per_page,
                    total_items: slot_total_items,
                    total_pages: slot_total_pages,
                })
            }
            slots => {
                scope.mandatory("page", &slots.page);
                scope.mandatory("perPage", &slots.per_page);
                scope.mandatory("totalItems", &slots.total_items);
                scope.mandatory("totalPages", &slots.total_pages);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct ErrorSlots {
    pub r#type: p::Slot<root::ErrorType>,
    pub source: p::Slot<root::ErrorSource>,
    pub details: p::Slot<Vec<root::ErrorDetail>>,
    pub trace_id: p::Slot<String>,
}

impl ErrorSlots {
    pub const DETAILS: p::ListOf<p::Nested<root::ErrorDetail>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::ErrorDetail>::new(),
    );
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Error {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "type" => {
                entry.into(&p::Enumerated::<root::ErrorType>::new(), &mut slots.r#type)
            }
            "source" => {
                entry.into(&p::Enumerated::<root::ErrorSource>::new(), &mut slots.source)
            }
            "details" => entry.into(&ErrorSlots::DETAILS, &mut slots.details),
            "trace_id" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.trace_id),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Error {
    const NAME: &'static str = "Error";
    const NAMES: &'static [&'static str] = &["type", "source", "details", "trace_id"];
    type Slots = ErrorSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            ErrorSlots { r#type: p::Slot::Value(slot_type), .. } if scope.is_clean() => {
                p::Slot::Value(Self {
                    r#type: slot_type,
                    source: slots.source.optional(),
                    details: slots.details.optional(),
                    trace_id: slots.trace_id.optional(),
                })
            }
            slots => {
                scope.mandatory("type", &slots.r#type);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct ErrorDetailSlots {
    pub field: p::Slot<String>,
    pub message: p::Slot<String>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::ErrorDetail {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "field" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.field),
            "message" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.message),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ErrorDetail {
    const NAME: &'static str = "ErrorDetail";
    const NAMES: &'static [&'static str] = &["field", "message"];
    type Slots = ErrorDetailSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    field: slots.field.optional(),
                    message: slots.message.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

p::enumeration!(kept root::ErrorType {
    ApiError = "API_ERROR",
    GatewayError = "GATEWAY_ERROR",
    PartnerError = "PARTNER_ERROR",
});

p::enumeration!(kept root::ErrorSource {
    Upstream = "UPSTREAM",
    Downstream = "DOWNSTREAM",
    System = "SYSTEM",
});
