// Made from spec/payments/objects/envelope.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

impl root::Envelope {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Envelope {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Envelope {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "error",
                &p::Nested::<root::Error>::new(),
                p::Slot::from(&self.error),
            );
        EnvelopeView {
            code: p::Slot::Value(&self.code),
            error: p::Slot::from(&self.error),
            data: p::Slot::from(&self.data),
        }
            .judge(scope);
    }
}

pub(super) struct EnvelopeView<'a> {
    pub(super) code: p::Slot<&'a ::std::string::String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<&'a ::paramtable::Object>,
}

impl EnvelopeView<'_> {
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

impl root::ListEnvelope {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::ListEnvelope {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::ListEnvelope {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "error",
                &p::Nested::<root::Error>::new(),
                p::Slot::from(&self.error),
            );
        scope
            .judge(
                "pagination",
                &p::Nested::<root::Pagination>::new(),
                p::Slot::from(&self.pagination),
            );
        ListEnvelopeView {
            code: p::Slot::Value(&self.code),
            error: p::Slot::from(&self.error),
            data: p::Slot::from(&self.data),
            pagination: p::Slot::from(&self.pagination),
        }
            .judge(scope);
    }
}

pub(super) struct ListEnvelopeView<'a> {
    pub(super) code: p::Slot<&'a ::std::string::String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<&'a ::paramtable::Object>,
    pub(super) pagination: p::Slot<
        &'a root::Pagination,
        &'a <root::Pagination as p::Shape>::Seen,
    >,
}

impl ListEnvelopeView<'_> {
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

impl root::Pagination {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Pagination {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Pagination {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "perPage",
                &super::decode::PaginationSlots::PER_PAGE,
                p::Slot::Value(&self.per_page),
            );
    }
}

impl root::Error {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::Error {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::Error {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "type",
                &p::Enumerated::<root::ErrorType>::new(),
                p::Slot::Value(&self.r#type),
            );
        scope
            .judge(
                "source",
                &p::Enumerated::<root::ErrorSource>::new(),
                p::Slot::from(&self.source),
            );
        scope
            .judge(
                "details",
                &super::decode::ErrorSlots::DETAILS,
                p::Slot::from(&self.details),
            );
    }
}

impl root::ErrorDetail {
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
impl ::core::convert::From<::paramtable::Valid<Self>> for root::ErrorDetail {
    fn from(valid: ::paramtable::Valid<Self>) -> Self {
        valid.into_inner()
    }
}

#[automatically_derived]
impl p::Judged for root::ErrorDetail {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}
