// Made from spec/payments/objects/order.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

p::object!(root::Order);

#[automatically_derived]
impl p::Judged for root::Order {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "productDetails",
                &OrderSlots::PRODUCT_DETAILS,
                p::Slot::Value(&self.product_details),
            );
        scope
            .judge(
                "billingInfo",
                &p::Nested::<root::Address>::new(),
                p::Slot::from(&self.billing_info),
            );
        scope
            .judge(
                "shippingInfo",
                &p::Nested::<root::Shipping>::new(),
                p::Slot::from(&self.shipping_info),
            );
    }
}

p::object!(root::Product);

#[automatically_derived]
impl p::Judged for root::Product {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "type",
                &p::Enumerated::<root::ProductType>::new(),
                p::Slot::Value(&self.r#type),
            );
        scope.judge("quantity", &ProductSlots::QUANTITY, p::Slot::Value(&self.quantity));
        scope
            .judge(
                "price",
                &p::Nested::<root::Amount>::new(),
                p::Slot::Value(&self.price),
            );
    }
}

p::object!(root::Address);

#[automatically_derived]
impl p::Judged for root::Address {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("surname", &AddressSlots::SURNAME, p::Slot::from(&self.surname));
        scope.judge("email", &AddressSlots::EMAIL, p::Slot::Value(&self.email));
        scope
            .judge(
                "phoneNumber",
                &p::Nested::<root::PhoneNumber>::new(),
                p::Slot::from(&self.phone_number),
            );
    }
}

p::object!(root::Shipping);

#[automatically_derived]
impl p::Judged for root::Shipping {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("surname", &ShippingSlots::SURNAME, p::Slot::from(&self.surname));
        scope.judge("email", &ShippingSlots::EMAIL, p::Slot::Value(&self.email));
        scope
            .judge(
                "phoneNumber",
                &p::Nested::<root::PhoneNumber>::new(),
                p::Slot::from(&self.phone_number),
            );
        scope
            .judge(
                "method",
                &p::Enumerated::<root::ShippingMethod>::new(),
                p::Slot::from(&self.method),
            );
        scope
            .judge(
                "shippingFee",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.shipping_fee),
            );
    }
}
