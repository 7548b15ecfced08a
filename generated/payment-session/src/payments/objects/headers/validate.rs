// Made from spec/payments/objects/headers.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

impl root::StandardHeaders {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::StandardHeaders {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::StandardHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &super::decode::StandardHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
    }
}

impl root::IdempotencyHeaders {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::IdempotencyHeaders {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::IdempotencyHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &super::decode::IdempotencyHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
        scope
            .judge(
                "X-REQUEST-ID",
                &super::decode::IdempotencyHeadersSlots::X_REQUEST_ID,
                p::Slot::Value(&self.x_request_id),
            );
    }
}
