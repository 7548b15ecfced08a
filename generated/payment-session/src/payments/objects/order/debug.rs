// Made from spec/payments/objects/order.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::fmt::Debug for root::Address {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("Address")
            .field("given_name", &self.given_name)
            .field("surname", &self.surname)
            .field("email", &p::Masked)
            .field("phone_number", &self.phone_number)
            .field("address_line1", &self.address_line1)
            .field("address_line2", &self.address_line2)
            .field("city", &self.city)
            .field("province_state", &self.province_state)
            .field("country", &self.country)
            .field("postal_code", &self.postal_code)
            .finish()
    }
}

#[automatically_derived]
impl p::fmt::Debug for root::Shipping {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("Shipping")
            .field("given_name", &self.given_name)
            .field("surname", &self.surname)
            .field("email", &p::Masked)
            .field("phone_number", &self.phone_number)
            .field("address_line1", &self.address_line1)
            .field("address_line2", &self.address_line2)
            .field("city", &self.city)
            .field("province_state", &self.province_state)
            .field("country", &self.country)
            .field("postal_code", &self.postal_code)
            .field("method", &self.method)
            .field("shipping_fee", &self.shipping_fee)
            .finish()
    }
}
