// Made from spec/payments/payment-callback.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;
use super::decode::*;

p::object!(root::PaymentHeaders);

#[automatically_derived]
impl p::Judged for root::PaymentHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::PaymentCallback);

#[automatically_derived]
impl p::Judged for root::PaymentCallback {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "event",
                &p::Enumerated::<root::PaymentEvent>::new(),
                p::Slot::Value(&self.event),
            );
        scope
            .judge(
                "data",
                &p::Nested::<root::PaymentSession>::new(),
                p::Slot::Value(&self.data),
            );
    }
}
