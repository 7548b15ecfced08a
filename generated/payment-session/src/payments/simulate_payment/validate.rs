// Made from spec/payments/simulate-payment.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

p::object!(root::SimulatePaymentHeaders);

#[automatically_derived]
impl p::Judged for root::SimulatePaymentHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &SimulatePaymentHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
    }
}

p::object!(root::SimulatePaymentRequest);

#[automatically_derived]
impl p::Judged for root::SimulatePaymentRequest {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "amount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.amount),
            );
        SimulatePaymentRequestView {
            amount: p::Slot::from(&self.amount),
        }
            .judge(scope);
    }
}

pub(super) struct SimulatePaymentRequestView<'a> {
    pub(super) amount: p::Slot<&'a root::Amount, &'a <root::Amount as p::Shape>::Seen>,
}

impl SimulatePaymentRequestView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .required_when(
                "amount",
                &self.amount,
                p::Truth::Unknown,
                "the session can be charged many times",
            );
    }
}

p::object!(root::SimulatePaymentResponse);

#[automatically_derived]
impl p::Judged for root::SimulatePaymentResponse {
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
                &p::Nested::<root::Simulated>::new(),
                p::Slot::from(&self.data),
            );
        SimulatePaymentResponseView {
            code: p::Slot::Value(&self.code),
            error: p::Slot::from(&self.error),
            data: p::Slot::from(&self.data),
        }
            .judge(scope);
    }
}

pub(super) struct SimulatePaymentResponseView<'a> {
    pub(super) code: p::Slot<&'a String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<
        &'a root::Simulated,
        &'a <root::Simulated as p::Shape>::Seen,
    >,
}

impl SimulatePaymentResponseView<'_> {
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

p::object!(root::Simulated);

#[automatically_derived]
impl p::Judged for root::Simulated {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}
