// Made from spec/payments/objects/customer.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

impl root::Customer {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Customer {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Customer {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "givenName",
                &super::decode::CustomerSlots::GIVEN_NAME,
                p::Slot::from(&self.given_name),
            );
        scope
            .judge(
                "email",
                &super::decode::CustomerSlots::EMAIL,
                p::Slot::Value(&self.email),
            );
        scope
            .judge(
                "phoneNumber",
                &p::Nested::<root::PhoneNumber>::new(),
                p::Slot::from(&self.phone_number),
            );
        scope
            .judge(
                "storedPaymentMethods",
                &super::decode::CustomerSlots::STORED_PAYMENT_METHODS,
                p::Slot::from(&self.stored_payment_methods),
            );
        scope
            .judge(
                "refundPreference",
                &p::Nested::<root::CustomerRefundPreference>::new(),
                p::Slot::from(&self.refund_preference),
            );
    }
}

impl root::CustomerRefundPreference {
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
impl ::core::convert::From<::paramtable::Valid<Self>>
for root::CustomerRefundPreference {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CustomerRefundPreference {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let slot_method = scope
            .judge(
                "method",
                &p::Enumerated::<root::RefundMethod>::new(),
                p::Slot::Value(&self.method),
            );
        scope
            .judge(
                "transferDestination",
                &p::Nested::<root::CustomerRefundPreferenceTransferDestination>::new(),
                p::Slot::from(&self.transfer_destination),
            );
        CustomerRefundPreferenceView {
            method: slot_method,
            transfer_destination: p::Slot::from(&self.transfer_destination),
        }
            .judge(scope);
    }
}

pub(super) struct CustomerRefundPreferenceView<'a> {
    pub(super) method: p::Slot<&'a root::RefundMethod>,
    pub(super) transfer_destination: p::Slot<
        &'a root::CustomerRefundPreferenceTransferDestination,
        &'a <root::CustomerRefundPreferenceTransferDestination as p::Shape>::Seen,
    >,
}

impl CustomerRefundPreferenceView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .required_when(
                "transferDestination",
                &self.transfer_destination,
                self
                    .method
                    .is(
                        false,
                        |value| ::core::matches!(value, root::RefundMethod::TransferOnly),
                    ),
                "`method` is `TRANSFER_ONLY`",
            );
    }
}

impl root::CustomerRefundPreferenceTransferDestination {
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
impl ::core::convert::From<::paramtable::Valid<Self>>
for root::CustomerRefundPreferenceTransferDestination {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CustomerRefundPreferenceTransferDestination {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "channelInformation",
                &p::Nested::<
                    root::CustomerRefundPreferenceTransferDestinationChannelInformation,
                >::new(),
                p::Slot::Value(&self.channel_information),
            );
    }
}

impl root::CustomerRefundPreferenceTransferDestinationChannelInformation {
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
impl ::core::convert::From<::paramtable::Valid<Self>>
for root::CustomerRefundPreferenceTransferDestinationChannelInformation {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CustomerRefundPreferenceTransferDestinationChannelInformation {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

impl root::PhoneNumber {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::PhoneNumber {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::PhoneNumber {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "number",
                &super::decode::PhoneNumberSlots::NUMBER,
                p::Slot::Value(&self.number),
            );
    }
}

impl root::StoredPaymentMethod {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::StoredPaymentMethod {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::StoredPaymentMethod {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "card",
                &p::Nested::<root::CardDigest>::new(),
                p::Slot::from(&self.card),
            );
    }
}

impl root::CardDigest {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::CardDigest {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CardDigest {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "first6",
                &super::decode::CardDigestSlots::FIRST6,
                p::Slot::from(&self.first6),
            );
        scope
            .judge(
                "first8",
                &super::decode::CardDigestSlots::FIRST8,
                p::Slot::from(&self.first8),
            );
        scope
            .judge(
                "last4",
                &super::decode::CardDigestSlots::LAST4,
                p::Slot::from(&self.last4),
            );
    }
}
