// Made from spec/payments/list-payment-sessions.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

impl root::ListPaymentSessionsHeaders {
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
for root::ListPaymentSessionsHeaders {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::ListPaymentSessionsHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "x-submerchant-id",
                &super::decode::ListPaymentSessionsHeadersSlots::X_SUBMERCHANT_ID,
                p::Slot::from(&self.x_submerchant_id),
            );
    }
}

impl root::ListPaymentSessionsQuery {
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
for root::ListPaymentSessionsQuery {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::ListPaymentSessionsQuery {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "page",
                &super::decode::ListPaymentSessionsQuerySlots::PAGE,
                p::Slot::from(&self.page),
            );
        scope
            .judge(
                "perPage",
                &super::decode::ListPaymentSessionsQuerySlots::PER_PAGE,
                p::Slot::from(&self.per_page),
            );
    }
}

impl root::ListPaymentSessionsResponse {
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
for root::ListPaymentSessionsResponse {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::ListPaymentSessionsResponse {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "error",
                &p::Nested::<root::Error>::new(),
                p::Slot::from(&self.error),
            );
        let slot_data = scope
            .judge(
                "data",
                &super::decode::ListPaymentSessionsResponseSlots::DATA,
                p::Slot::from(&self.data),
            );
        scope
            .judge(
                "pagination",
                &p::Nested::<root::Pagination>::new(),
                p::Slot::from(&self.pagination),
            );
        ListPaymentSessionsResponseView {
            code: p::Slot::Value(&self.code),
            error: p::Slot::from(&self.error),
            data: slot_data,
            pagination: p::Slot::from(&self.pagination),
        }
            .judge(scope);
    }
}

pub(super) struct ListPaymentSessionsResponseView<'a> {
    pub(super) code: p::Slot<&'a ::std::string::String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<&'a ::std::vec::Vec<root::PaymentSession>>,
    pub(super) pagination: p::Slot<
        &'a root::Pagination,
        &'a <root::Pagination as p::Shape>::Seen,
    >,
}

impl ListPaymentSessionsResponseView<'_> {
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
        scope
            .required_when(
                "pagination",
                &self.pagination,
                self.code.is(false, |value| ["00"].contains(&value.as_str())),
                "`code` is `00`",
            );
    }
}
