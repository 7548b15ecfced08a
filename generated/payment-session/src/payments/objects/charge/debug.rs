// Made from spec/payments/objects/charge.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::fmt::Debug for root::EwalletChargeAccountInformations {
    fn fmt(&self, f: &mut p::fmt::Formatter<'_>) -> p::fmt::Result {
        f.debug_struct("EwalletChargeAccountInformations")
            .field("mobile_number", &self.mobile_number.as_ref().map(|_| p::Masked))
            .field("name", &self.name)
            .finish()
    }
}
