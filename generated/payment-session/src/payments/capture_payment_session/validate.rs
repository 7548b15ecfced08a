// Made from spec/payments/capture-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

impl root::CapturePaymentSessionHeaders {
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
for root::CapturePaymentSessionHeaders {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CapturePaymentSessionHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &super::decode::CapturePaymentSessionHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
        scope
            .judge(
                "X-REQUEST-ID",
                &super::decode::CapturePaymentSessionHeadersSlots::X_REQUEST_ID,
                p::Slot::Value(&self.x_request_id),
            );
    }
}

impl root::CapturePaymentSessionPath {
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
for root::CapturePaymentSessionPath {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CapturePaymentSessionPath {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

impl root::CapturePaymentSessionRequest {
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
for root::CapturePaymentSessionRequest {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CapturePaymentSessionRequest {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "amount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.amount),
            );
    }
}

impl root::CapturePaymentSessionResponse {
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
for root::CapturePaymentSessionResponse {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CapturePaymentSessionResponse {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "error",
                &p::Nested::<root::Error>::new(),
                p::Slot::from(&self.error),
            );
        scope
            .judge(
                "data",
                &p::Nested::<root::Capture>::new(),
                p::Slot::from(&self.data),
            );
        CapturePaymentSessionResponseView {
            code: p::Slot::Value(&self.code),
            error: p::Slot::from(&self.error),
            data: p::Slot::from(&self.data),
        }
            .judge(scope);
    }
}

pub(super) struct CapturePaymentSessionResponseView<'a> {
    pub(super) code: p::Slot<&'a ::std::string::String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<&'a root::Capture, &'a <root::Capture as p::Shape>::Seen>,
}

impl CapturePaymentSessionResponseView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "error",
                self.error.sent(),
                self.code.is(false, |value| ["00"].contains(&value.as_str())).negate(),
                "`code` is not `00`",
            );
        scope
            .required_when(
                "data",
                &self.data,
                self.code.is(false, |value| ["00"].contains(&value.as_str())),
                "`code` is `00`",
            );
    }
}

impl root::Capture {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Capture {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Capture {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "paymentSessionClientReferenceId",
                &super::decode::CaptureSlots::PAYMENT_SESSION_CLIENT_REFERENCE_ID,
                p::Slot::Value(&self.payment_session_client_reference_id),
            );
        scope
            .judge(
                "status",
                &p::Enumerated::<root::CaptureStatus>::new(),
                p::Slot::Value(&self.status),
            );
        scope
            .judge(
                "amount",
                &p::Nested::<root::Amount>::new(),
                p::Slot::from(&self.amount),
            );
    }
}
