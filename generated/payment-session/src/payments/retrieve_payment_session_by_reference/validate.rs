// Made from spec/payments/retrieve-payment-session-by-reference.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

p::object!(root::RetrievePaymentSessionByReferenceHeaders);

#[automatically_derived]
impl p::Judged for root::RetrievePaymentSessionByReferenceHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &RetrievePaymentSessionByReferenceHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
    }
}

p::object!(root::RetrievePaymentSessionByReferenceQuery);

#[automatically_derived]
impl p::Judged for root::RetrievePaymentSessionByReferenceQuery {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "clientReferenceId",
                &RetrievePaymentSessionByReferenceQuerySlots::CLIENT_REFERENCE_ID,
                p::Slot::Value(&self.client_reference_id),
            );
    }
}

p::object!(root::RetrievePaymentSessionByReferenceResponse);

#[automatically_derived]
impl p::Judged for root::RetrievePaymentSessionByReferenceResponse {
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
                &RetrievePaymentSessionByReferenceResponseSlots::DATA,
                p::Slot::from(&self.data),
            );
        scope
            .judge(
                "pagination",
                &p::Nested::<root::Pagination>::new(),
                p::Slot::from(&self.pagination),
            );
        RetrievePaymentSessionByReferenceResponseView {
            code: p::Slot::Value(&self.code),
            error: p::Slot::from(&self.error),
            data: slot_data,
            pagination: p::Slot::from(&self.pagination),
        }
            .judge(scope);
    }
}

pub(super) struct RetrievePaymentSessionByReferenceResponseView<'a> {
    pub(super) code: p::Slot<&'a String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<&'a Vec<root::PaymentSession>>,
    pub(super) pagination: p::Slot<
        &'a root::Pagination,
        &'a <root::Pagination as p::Shape>::Seen,
    >,
}

impl RetrievePaymentSessionByReferenceResponseView<'_> {
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
