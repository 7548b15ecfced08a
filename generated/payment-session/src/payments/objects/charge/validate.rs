// Made from spec/payments/objects/charge.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

impl root::Charge {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Charge {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Charge {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "paymentSessionClientReferenceId",
                &super::decode::ChargeSlots::PAYMENT_SESSION_CLIENT_REFERENCE_ID,
                p::Slot::Value(&self.payment_session_client_reference_id),
            );
        scope
            .judge(
                "amount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.amount),
            );
        let slot_status = scope
            .judge(
                "status",
                &p::Enumerated::<root::ChargeStatus>::new(),
                p::Slot::from(&self.status),
            );
        scope
            .judge(
                "authorizedAmount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.authorized_amount),
            );
        scope
            .judge(
                "capturedAmount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.captured_amount),
            );
        scope
            .judge(
                "fdsRiskAssessment",
                &p::Nested::<root::RiskAssessment>::new(),
                p::Slot::from(&self.fds_risk_assessment),
            );
        scope
            .judge(
                "card",
                &p::Nested::<root::CardCharge>::new(),
                p::Slot::from(&self.card),
            );
        scope
            .judge(
                "captureHistories",
                &super::decode::ChargeSlots::CAPTURE_HISTORIES,
                p::Slot::from(&self.capture_histories),
            );
        scope
            .judge(
                "virtualAccount",
                &p::Nested::<root::VirtualAccountCharge>::new(),
                p::Slot::from(&self.virtual_account),
            );
        scope.judge("qr", &p::Nested::<root::QrCharge>::new(), p::Slot::from(&self.qr));
        scope
            .judge(
                "ewallet",
                &p::Nested::<root::EwalletCharge>::new(),
                p::Slot::from(&self.ewallet),
            );
        scope
            .judge(
                "failureCode",
                &p::Enumerated::<root::ChargeFailure>::new(),
                p::Slot::from(&self.failure_code),
            );
        ChargeView {
            status: slot_status,
            paid_at: p::Slot::from(&self.paid_at),
        }
            .judge(scope);
    }
}

pub(super) struct ChargeView<'a> {
    pub(super) status: p::Slot<&'a root::ChargeStatus>,
    pub(super) paid_at: p::Slot<&'a ::paramtable::DateTime>,
}

impl ChargeView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "paidAt",
                self.paid_at.sent(),
                self
                    .status
                    .is(
                        false,
                        |value| ::core::matches!(value, root::ChargeStatus::Success),
                    ),
                "`status` is `SUCCESS`",
            );
    }
}

impl root::CaptureHistory {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::CaptureHistory {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CaptureHistory {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "status",
                &p::Enumerated::<root::CaptureStatus>::new(),
                p::Slot::from(&self.status),
            );
    }
}

impl root::CardCharge {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::CardCharge {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CardCharge {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "first6",
                &super::decode::CardChargeSlots::FIRST6,
                p::Slot::from(&self.first6),
            );
        scope
            .judge(
                "first8",
                &super::decode::CardChargeSlots::FIRST8,
                p::Slot::from(&self.first8),
            );
        scope
            .judge(
                "last4",
                &super::decode::CardChargeSlots::LAST4,
                p::Slot::from(&self.last4),
            );
        scope
            .judge(
                "binInformations",
                &p::Nested::<root::BinInformation>::new(),
                p::Slot::from(&self.bin_informations),
            );
        scope
            .judge(
                "authenticationResult",
                &p::Nested::<root::AuthenticationResult>::new(),
                p::Slot::from(&self.authentication_result),
            );
        scope
            .judge(
                "authorizationResult",
                &p::Nested::<root::AuthorizationResult>::new(),
                p::Slot::from(&self.authorization_result),
            );
    }
}

impl root::BinInformation {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::BinInformation {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::BinInformation {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "type",
                &p::Enumerated::<root::BinType>::new(),
                p::Slot::from(&self.r#type),
            );
    }
}

impl root::AuthenticationResult {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::AuthenticationResult {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::AuthenticationResult {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "threeDsResult",
                &p::Enumerated::<root::ThreeDsResult>::new(),
                p::Slot::from(&self.three_ds_result),
            );
    }
}

impl root::AuthorizationResult {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::AuthorizationResult {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::AuthorizationResult {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "authorizedAmount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.authorized_amount),
            );
    }
}

impl root::VirtualAccountCharge {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::VirtualAccountCharge {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::VirtualAccountCharge {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "channel",
                &p::Enumerated::<root::VirtualAccountChannel>::new(),
                p::Slot::from(&self.channel),
            );
    }
}

impl root::QrCharge {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::QrCharge {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::QrCharge {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "qrType",
                &p::Enumerated::<root::QrType>::new(),
                p::Slot::from(&self.qr_type),
            );
    }
}

impl root::EwalletCharge {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::EwalletCharge {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::EwalletCharge {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "channel",
                &p::Enumerated::<root::EwalletChannel>::new(),
                p::Slot::from(&self.channel),
            );
        scope
            .judge(
                "accountInformations",
                &p::Nested::<root::EwalletChargeAccountInformations>::new(),
                p::Slot::from(&self.account_informations),
            );
    }
}

impl root::EwalletChargeAccountInformations {
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
for root::EwalletChargeAccountInformations {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::EwalletChargeAccountInformations {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

impl root::RiskAssessment {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::RiskAssessment {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::RiskAssessment {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "status",
                &p::Enumerated::<root::RiskStatus>::new(),
                p::Slot::from(&self.status),
            );
    }
}
