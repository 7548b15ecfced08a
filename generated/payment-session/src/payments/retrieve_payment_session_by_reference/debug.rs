// Made from spec/payments/retrieve-payment-session-by-reference.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;

#[automatically_derived]
impl p::fmt::Debug for root::RetrievePaymentSessionByReferenceHeaders {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("RetrievePaymentSessionByReferenceHeaders")
            .field("authorization", &p::Masked)
            .field("x_submerchant_id", &self.x_submerchant_id)
            .finish()
    }
}
