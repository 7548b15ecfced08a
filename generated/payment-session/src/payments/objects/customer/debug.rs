// Made from spec/payments/objects/customer.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::fmt::Debug for root::Customer {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("Customer")
            .field("given_name", &self.given_name)
            .field("surname", &self.surname)
            .field("email", &p::Masked)
            .field("phone_number", &self.phone_number)
            .field("stored_payment_methods", &self.stored_payment_methods)
            .field("refund_preference", &self.refund_preference)
            .finish()
    }
}

#[automatically_derived]
impl p::fmt::Debug
for root::CustomerRefundPreferenceTransferDestinationChannelInformation {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("CustomerRefundPreferenceTransferDestinationChannelInformation")
            .field("account_number", &p::Masked)
            .field("account_name", &self.account_name)
            .finish()
    }
}

#[automatically_derived]
impl p::fmt::Debug for root::PhoneNumber {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("PhoneNumber")
            .field("country_code", &self.country_code)
            .field("number", &p::Masked)
            .finish()
    }
}

#[automatically_derived]
impl p::fmt::Debug for root::StoredPaymentMethod {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("StoredPaymentMethod")
            .field("token", &p::Masked)
            .field("payment_method", &self.payment_method)
            .field("payment_channel", &self.payment_channel)
            .field("status", &self.status)
            .field("created_at", &self.created_at)
            .field("card", &self.card)
            .finish()
    }
}
