// Made from spec/payments/list-charges.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

p::object!(root::ListChargesHeaders);

#[automatically_derived]
impl p::Judged for root::ListChargesHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &ListChargesHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
    }
}

p::object!(root::ListChargesQuery);

#[automatically_derived]
impl p::Judged for root::ListChargesQuery {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "clientReferenceId",
                &ListChargesQuerySlots::CLIENT_REFERENCE_ID,
                p::Slot::Value(&self.client_reference_id),
            );
    }
}

p::object!(root::ListChargesResponse);

#[automatically_derived]
impl p::Judged for root::ListChargesResponse {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "error",
                &p::Nested::<root::Error>::new(),
                p::Slot::from(&self.error),
            );
        let slot_data = scope
            .judge("data", &ListChargesResponseSlots::DATA, p::Slot::from(&self.data));
        scope
            .judge(
                "pagination",
                &p::Nested::<root::Pagination>::new(),
                p::Slot::from(&self.pagination),
            );
        ListChargesResponseView {
            code: p::Slot::Value(&self.code),
            error: p::Slot::from(&self.error),
            data: slot_data,
            pagination: p::Slot::from(&self.pagination),
        }
            .judge(scope);
    }
}

pub(super) struct ListChargesResponseView<'a> {
    pub(super) code: p::Slot<&'a String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<&'a Vec<root::Charge>>,
    pub(super) pagination: p::Slot<
        &'a root::Pagination,
        &'a <root::Pagination as p::Shape>::Seen,
    >,
}

impl ListChargesResponseView<'_> {
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
