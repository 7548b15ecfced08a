// Made from spec/payments/objects/redirect.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

impl root::Redirect {
    /// Judges every constraint and rule.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn validate(&self) -> ::core::result::Result<(), ::paramtable::Violations> {
        p::check(self)
    }
    /// The same value, known to hold.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<::paramtable::Valid<Self>, ::paramtable::Violations> {
        ::paramtable::Valid::new(self).map_err(|refused| refused.violations)
    }
}

#[automatically_derived]
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Redirect {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Redirect {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "successReturnUrl",
                &super::decode::RedirectSlots::SUCCESS_RETURN_URL,
                p::Slot::from(&self.success_return_url),
            );
        scope
            .judge(
                "failureReturnUrl",
                &super::decode::RedirectSlots::FAILURE_RETURN_URL,
                p::Slot::from(&self.failure_return_url),
            );
        scope
            .judge(
                "expirationReturnUrl",
                &super::decode::RedirectSlots::EXPIRATION_RETURN_URL,
                p::Slot::from(&self.expiration_return_url),
            );
    }
}
