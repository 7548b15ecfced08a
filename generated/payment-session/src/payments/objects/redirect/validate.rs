// Made from spec/payments/objects/redirect.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

p::object!(root::Redirect);

#[automatically_derived]
impl p::Judged for root::Redirect {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "successReturnUrl",
                &RedirectSlots::SUCCESS_RETURN_URL,
                p::Slot::from(&self.success_return_url),
            );
        scope
            .judge(
                "failureReturnUrl",
                &RedirectSlots::FAILURE_RETURN_URL,
                p::Slot::from(&self.failure_return_url),
            );
        scope
            .judge(
                "expirationReturnUrl",
                &RedirectSlots::EXPIRATION_RETURN_URL,
                p::Slot::from(&self.expiration_return_url),
            );
    }
}
