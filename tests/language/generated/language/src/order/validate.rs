// Made from spec/order.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::decode::*;

p::object!(root::PlaceOrderRequest);

#[automatically_derived]
impl p::Judged for root::PlaceOrderRequest {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("id", &PlaceOrderRequestSlots::ID, p::Slot::Value(&self.id));
        scope
            .judge("count", &PlaceOrderRequestSlots::COUNT, p::Slot::Value(&self.count));
        scope
            .judge(
                "discount",
                &PlaceOrderRequestSlots::DISCOUNT,
                p::Slot::Value(&self.discount),
            );
        scope
            .judge(
                "address",
                &p::Nested::<root::PlaceOrderRequestAddress>::new(),
                p::Slot::Value(&self.address),
            );
    }
}

p::object!(root::PlaceOrderRequestAddress);

#[automatically_derived]
impl p::Judged for root::PlaceOrderRequestAddress {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::PlaceOrderResponse);

#[automatically_derived]
impl p::Judged for root::PlaceOrderResponse {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}
