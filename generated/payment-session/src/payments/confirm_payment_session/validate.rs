// Made from spec/payments/confirm-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

p::object!(root::ConfirmPaymentSessionHeaders);

#[automatically_derived]
impl p::Judged for root::ConfirmPaymentSessionHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &ConfirmPaymentSessionHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
    }
}

p::object!(root::ConfirmPaymentSessionPath);

#[automatically_derived]
impl p::Judged for root::ConfirmPaymentSessionPath {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::ConfirmPaymentSessionRequest);

#[automatically_derived]
impl p::Judged for root::ConfirmPaymentSessionRequest {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "paymentMethod",
                &p::Nested::<root::PaymentMethod>::new(),
                p::Slot::from(&self.payment_method),
            );
        scope
            .judge(
                "paymentMethodOptions",
                &p::Nested::<root::PaymentMethodOptions>::new(),
                p::Slot::from(&self.payment_method_options),
            );
    }
}

p::object!(root::ConfirmPaymentSessionResponse);

#[automatically_derived]
impl p::Judged for root::ConfirmPaymentSessionResponse {
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
        ConfirmPaymentSessionResponseView {
            code: p::Slot::Value(&self.code),
            error: p::Slot::from(&self.error),
            data: p::Slot::from(&self.data),
        }
            .judge(scope);
    }
}

pub(super) struct ConfirmPaymentSessionResponseView<'a> {
    pub(super) code: p::Slot<&'a String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<
        &'a root::PaymentSession,
        &'a <root::PaymentSession as p::Shape>::Seen,
    >,
}

impl ConfirmPaymentSessionResponseView<'_> {
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
