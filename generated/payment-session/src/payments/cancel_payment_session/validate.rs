// Made from spec/payments/cancel-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

p::object!(root::CancelPaymentSessionHeaders);

#[automatically_derived]
impl p::Judged for root::CancelPaymentSessionHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &CancelPaymentSessionHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
    }
}

p::object!(root::CancelPaymentSessionPath);

#[automatically_derived]
impl p::Judged for root::CancelPaymentSessionPath {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::CancelPaymentSessionRequest);

#[automatically_derived]
impl p::Judged for root::CancelPaymentSessionRequest {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let slot_cancellation_reason = scope
            .judge(
                "cancellationReason",
                &p::Enumerated::<root::CancellationReason>::new(),
                p::Slot::Value(&self.cancellation_reason),
            );
        CancelPaymentSessionRequestView {
            cancellation_reason: slot_cancellation_reason,
        }
            .judge(scope);
    }
}

pub(super) struct CancelPaymentSessionRequestView<'a> {
    pub(super) cancellation_reason: p::Slot<&'a root::CancellationReason>,
}

impl CancelPaymentSessionRequestView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .expect(
                "reasons-of-merchants",
                p::Truth::True,
                &["cancellationReason"],
                self
                    .cancellation_reason
                    .is(
                        false,
                        |value| {
                            !::core::matches!(
                                value, root::CancellationReason::RequestedByCustomer |
                                root::CancellationReason::Duplicated |
                                root::CancellationReason::VoidSession
                            )
                        },
                    ),
                "`REQUESTED_BY_CUSTOMER`, `DUPLICATED` or `VOID_SESSION`",
                "",
            );
    }
}

p::object!(root::CancelPaymentSessionResponse);

#[automatically_derived]
impl p::Judged for root::CancelPaymentSessionResponse {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "error",
                &p::Nested::<root::Error>::new(),
                p::Slot::from(&self.error),
            );
        scope
            .judge(
                "data",
                &p::Nested::<root::PaymentSession>::new(),
                p::Slot::from(&self.data),
            );
        CancelPaymentSessionResponseView {
            code: p::Slot::Value(&self.code),
            error: p::Slot::from(&self.error),
            data: p::Slot::from(&self.data),
        }
            .judge(scope);
    }
}

pub(super) struct CancelPaymentSessionResponseView<'a> {
    pub(super) code: p::Slot<&'a String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<
        &'a root::PaymentSession,
        &'a <root::PaymentSession as p::Shape>::Seen,
    >,
}

impl CancelPaymentSessionResponseView<'_> {
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
    }
}
