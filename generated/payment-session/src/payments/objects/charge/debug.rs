// Made from spec/payments/objects/charge.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

#[automatically_derived]
impl ::core::fmt::Debug for root::EwalletChargeAccountInformations {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("EwalletChargeAccountInformations")
            .field("mobile_number", &self.mobile_number.as_ref().map(|_| p::Masked))
            .field("name", &self.name)
            .finish()
    }
}
