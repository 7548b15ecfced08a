// Made from spec/payments/objects/envelope.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

p::object!(root::Envelope);

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
    pub(super) code: p::Slot<&'a String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<&'a p::Object>,
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

p::object!(root::ListEnvelope);

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
    pub(super) code: p::Slot<&'a String>,
    pub(super) error: p::Slot<&'a root::Error, &'a <root::Error as p::Shape>::Seen>,
    pub(super) data: p::Slot<&'a p::Object>,
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

p::object!(root::Pagination);

#[automatically_derived]
impl p::Judged for root::Pagination {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "perPage",
                &PaginationSlots::PER_PAGE,
                p::Slot::Value(&self.per_page),
            );
    }
}

p::object!(root::Error);

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
        scope.judge("details", &ErrorSlots::DETAILS, p::Slot::from(&self.details));
    }
}

p::object!(root::ErrorDetail);

#[automatically_derived]
impl p::Judged for root::ErrorDetail {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}
