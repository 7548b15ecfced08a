// Made from spec/payments/objects/headers.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::fmt::Debug for root::StandardHeaders {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("StandardHeaders")
            .field("authorization", &p::Masked)
            .field("x_submerchant_id", &self.x_submerchant_id)
            .finish()
    }
}

#[automatically_derived]
impl p::fmt::Debug for root::IdempotencyHeaders {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("IdempotencyHeaders")
            .field("authorization", &p::Masked)
            .field("x_submerchant_id", &self.x_submerchant_id)
            .field("x_request_id", &self.x_request_id)
            .finish()
    }
}
