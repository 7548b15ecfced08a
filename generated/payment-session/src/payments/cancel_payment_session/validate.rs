// Made from spec/payments/cancel-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

impl root::CancelPaymentSessionHeaders {
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
for root::CancelPaymentSessionHeaders {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CancelPaymentSessionHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &super::decode::CancelPaymentSessionHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
    }
}

impl root::CancelPaymentSessionPath {
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
for root::CancelPaymentSessionPath {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CancelPaymentSessionPath {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

impl root::CancelPaymentSessionRequest {
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
for root::CancelPaymentSessionRequest {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CancelPaymentSessionRequest {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let slot_cancellation_reason = scope
            .judge(
                "cancellationReason",
                &p::Enumerated::<root::CancellationReason>::new(),
                p::Slot::Value(&self.cancellation_reason),
            );
        CancelPaymentSessionRequestView {
            cancellation_reason: slot_cancellation_reason,
        }
            .judge(scope);
    }
}

pub(super) struct CancelPaymentSessionRequestView<'a> {
    pub(super) cancellation_reason: p::Slot<&'a root::CancellationReason>,
}

impl CancelPaymentSessionRequestView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .expect(
                "reasons-of-merchants",
                p::Truth::True,
                &["cancellationReason"],
                self
                    .cancellation_reason
                    .is(
                        false,
                        |value| {
                            !::core::matches!(
                                value, root::CancellationReason::RequestedByCustomer |
                                root::CancellationReason::Duplicated |
                                root::CancellationReason::VoidSession
                            )
                        },
                    ),
                "`REQUESTED_BY_CUSTOMER`, `DUPLICATED` or `VOID_SESSION`",
            );
    }
}

impl root::CancelPaymentSessionResponse {
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
for root::CancelPaymentSessionResponse {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::CancelPaymentSessionResponse {
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
                &p::Nested::<root::PaymentSession>::new(),
                p::Slot::from(&self.data),
            );
        CancelPaymentSessionResponseView {
            code: p::Slot::Value(&self.code),
            error: p::Slot::from(&self.error),
            data: p::Slot::from(&self.data),
        }
            .judge(scope);
    }
}

pub(super) struct CancelPaymentSessionResponseView<'a> {
    pub(super) code: p::Slot<&'a ::std::string::String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<
        &'a root::PaymentSession,
        &'a <root::PaymentSession as p::Shape>::Seen,
    >,
}

impl CancelPaymentSessionResponseView<'_> {
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
