// Made from spec/payments/payment-callback.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;

#[automatically_derived]
impl p::fmt::Debug for root::PaymentHeaders {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("PaymentHeaders")
            .field("x_api_key", &p::Masked)
            .field("content_type", &self.content_type)
            .field("accept", &self.accept)
            .finish()
    }
}
