// Made from spec/payments/list-payment-sessions.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

p::object!(root::ListPaymentSessionsHeaders);

#[automatically_derived]
impl p::Judged for root::ListPaymentSessionsHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &ListPaymentSessionsHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
    }
}

p::object!(root::ListPaymentSessionsQuery);

#[automatically_derived]
impl p::Judged for root::ListPaymentSessionsQuery {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "page",
                &ListPaymentSessionsQuerySlots::PAGE,
                p::Slot::from(&self.page),
            );
        scope
            .judge(
                "perPage",
                &ListPaymentSessionsQuerySlots::PER_PAGE,
                p::Slot::from(&self.per_page),
            );
    }
}

p::object!(root::ListPaymentSessionsResponse);

#[automatically_derived]
impl p::Judged for root::ListPaymentSessionsResponse {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "error",
                &p::Nested::<root::Error>::new(),
                p::Slot::from(&self.error),
            );
        let slot_data = scope
            .judge(
                "data",
                &ListPaymentSessionsResponseSlots::DATA,
                p::Slot::from(&self.data),
            );
        scope
            .judge(
                "pagination",
                &p::Nested::<root::Pagination>::new(),
                p::Slot::from(&self.pagination),
            );
        ListPaymentSessionsResponseView {
            code: p::Slot::Value(&self.code),
            error: p::Slot::from(&self.error),
            data: slot_data,
            pagination: p::Slot::from(&self.pagination),
        }
            .judge(scope);
    }
}

pub(super) struct ListPaymentSessionsResponseView<'a> {
    pub(super) code: p::Slot<&'a String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<&'a Vec<root::PaymentSession>>,
    pub(super) pagination: p::Slot<
        &'a root::Pagination,
        &'a <root::Pagination as p::Shape>::Seen,
    >,
}

impl ListPaymentSessionsResponseView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "error",
                self.error.sent(),
                self.code.is(false, |value| ["00"].contains(&value.as_str())).negate(),
                "`code` is not `00`",
            );
        scope
            .required_when(
                "data",
                &self.data,
                self.code.is(false, |value| ["00"].contains(&value.as_str())),
                "`code` is `00`",
            );
        scope
            .required_when(
                "pagination",
                &self.pagination,
                self.code.is(false, |value| ["00"].contains(&value.as_str())),
                "`code` is `00`",
            );
    }
}
