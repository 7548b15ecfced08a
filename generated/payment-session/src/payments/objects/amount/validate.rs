// Made from spec/payments/objects/amount.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

p::object!(root::Amount);

#[automatically_derived]
impl p::Judged for root::Amount {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope.judge("value", &AmountSlots::VALUE, p::Slot::Value(&self.value));
    }
}
