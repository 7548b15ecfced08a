// Made from spec/payments/capture-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

p::object!(root::CapturePaymentSessionHeaders);

#[automatically_derived]
impl p::Judged for root::CapturePaymentSessionHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &CapturePaymentSessionHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
        scope
            .judge(
                "X-REQUEST-ID",
                &CapturePaymentSessionHeadersSlots::X_REQUEST_ID,
                p::Slot::Value(&self.x_request_id),
            );
    }
}

p::object!(root::CapturePaymentSessionPath);

#[automatically_derived]
impl p::Judged for root::CapturePaymentSessionPath {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::CapturePaymentSessionRequest);

#[automatically_derived]
impl p::Judged for root::CapturePaymentSessionRequest {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "amount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.amount),
            );
    }
}

p::object!(root::CapturePaymentSessionResponse);

#[automatically_derived]
impl p::Judged for root::CapturePaymentSessionResponse {
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
                &p::Nested::<root::Capture>::new(),
                p::Slot::from(&self.data),
            );
        CapturePaymentSessionResponseView {
            code: p::Slot::Value(&self.code),
            error: p::Slot::from(&self.error),
            data: p::Slot::from(&self.data),
        }
            .judge(scope);
    }
}

pub(super) struct CapturePaymentSessionResponseView<'a> {
    pub(super) code: p::Slot<&'a String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<&'a root::Capture, &'a <root::Capture as p::Shape>::Seen>,
}

impl CapturePaymentSessionResponseView<'_> {
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

p::object!(root::Capture);

#[automatically_derived]
impl p::Judged for root::Capture {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "paymentSessionClientReferenceId",
                &CaptureSlots::PAYMENT_SESSION_CLIENT_REFERENCE_ID,
                p::Slot::Value(&self.payment_session_client_reference_id),
            );
        scope
            .judge(
                "status",
                &p::Enumerated::<root::CaptureStatus>::new(),
                p::Slot::Value(&self.status),
            );
        scope
            .judge(
                "amount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.amount),
            );
    }
}
