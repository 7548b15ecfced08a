// Made from spec/payments/cancel-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;

#[automatically_derived]
impl p::fmt::Debug for root::CancelPaymentSessionHeaders {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("CancelPaymentSessionHeaders")
            .field("authorization", &p::Masked)
            .field("x_submerchant_id", &self.x_submerchant_id)
            .finish()
    }
}
