// Made from spec/payments/payment-callback.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

#[automatically_derived]
impl ::core::fmt::Debug for root::PaymentHeaders {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("PaymentHeaders")
            .field("x_api_key", &p::Masked)
            .field("content_type", &self.content_type)
            .field("accept", &self.accept)
            .finish()
    }
}
