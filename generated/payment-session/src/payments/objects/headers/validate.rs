// Made from spec/payments/objects/headers.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

p::object!(root::StandardHeaders);

#[automatically_derived]
impl p::Judged for root::StandardHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &StandardHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
    }
}

p::object!(root::IdempotencyHeaders);

#[automatically_derived]
impl p::Judged for root::IdempotencyHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &IdempotencyHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
        scope
            .judge(
                "X-REQUEST-ID",
                &IdempotencyHeadersSlots::X_REQUEST_ID,
                p::Slot::Value(&self.x_request_id),
            );
    }
}
