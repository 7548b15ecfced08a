// Made from spec/payments/capture-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;

#[automatically_derived]
impl p::fmt::Debug for root::CapturePaymentSessionHeaders {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("CapturePaymentSessionHeaders")
            .field("authorization", &p::Masked)
            .field("x_submerchant_id", &self.x_submerchant_id)
            .field("x_request_id", &self.x_request_id)
            .finish()
    }
}
