// Made from spec/payments/retrieve-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

#[automatically_derived]
impl ::core::fmt::Debug for root::RetrievePaymentSessionHeaders {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("RetrievePaymentSessionHeaders")
            .field("authorization", &p::Masked)
            .field("x_submerchant_id", &self.x_submerchant_id)
            .finish()
    }
}
