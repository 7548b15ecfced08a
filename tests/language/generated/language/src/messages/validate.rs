// Made from spec/messages.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::decode::*;

p::object!(root::OpenThingHeaders);

#[automatically_derived]
impl p::Judged for root::OpenThingHeaders {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "X-Request-ID",
                &OpenThingHeadersSlots::X_REQUEST_ID,
                p::Slot::Value(&self.x_request_id),
            );
    }
}

p::object!(root::OpenThingPath);

#[automatically_derived]
impl p::Judged for root::OpenThingPath {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::OpenThingQuery);

#[automatically_derived]
impl p::Judged for root::OpenThingQuery {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let slot_page = scope
            .judge("page", &OpenThingQuerySlots::PAGE, p::Slot::from(&self.page));
        OpenThingQueryView {
            page: slot_page,
            day: p::Slot::from(&self.day),
        }
            .judge(scope);
    }
}

pub(super) struct OpenThingQueryView<'a> {
    pub(super) page: p::Slot<&'a i64>,
    pub(super) day: p::Slot<&'a p::Date>,
}

impl OpenThingQueryView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .require(
                "paged",
                self.page.is(false, |value| (Ord::cmp(&i64::clone(value), &2).is_ge())),
                &[(&["day"], self.day.missing())],
                "`page` is at least `2`",
            );
    }
}

p::object!(root::OpenThingRequest);

#[automatically_derived]
impl p::Judged for root::OpenThingRequest {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        OpenThingRequestView {
            a: p::Slot::Value(&self.a),
            b: p::Slot::from(&self.b),
            d: p::Slot::from(&self.d),
            from: p::Slot::from(&self.from),
            until: p::Slot::from(&self.until),
        }
            .judge(scope);
    }
}

pub(super) struct OpenThingRequestView<'a> {
    pub(super) a: p::Slot<&'a String>,
    pub(super) b: p::Slot<&'a String>,
    pub(super) d: p::Slot<&'a i64>,
    pub(super) from: p::Slot<&'a p::DateTime>,
    pub(super) until: p::Slot<&'a p::DateTime>,
}

impl OpenThingRequestView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .group(
                "together",
                self.d.is(false, |value| [2].contains(&i64::clone(value))),
                p::Group::AllOrNoneOf,
                &["`a`", "`b`"],
                &[self.a.sent(), self.b.sent()],
                "`d` is `2`",
            );
        scope
            .compare(
                "order",
                p::Truth::True,
                &["from"],
                self
                    .from
                    .compare(
                        &self.until,
                        |one, other| {
                            let one = one;
                            let other = other;
                            Some(one.compare(other).is_le())
                        },
                    ),
                "at most `until`",
                "",
            );
    }
}

p::object!(root::OpenThingResponse);

#[automatically_derived]
impl p::Judged for root::OpenThingResponse {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let slot_state = scope
            .judge(
                "state",
                &p::Enumerated::<root::State>::new(),
                p::Slot::Value(&self.state),
            );
        scope.judge("note", &OpenThingResponseSlots::NOTE, p::Slot::from(&self.note));
        scope.judge("parts", &OpenThingResponseSlots::PARTS, p::Slot::from(&self.parts));
        scope
            .judge(
                "parent",
                &p::Nested::<root::Part>::new(),
                p::Slot::from(&self.parent),
            );
        OpenThingResponseView {
            state: slot_state,
            parent: p::Slot::from(&self.parent),
        }
            .judge(scope);
    }
}

pub(super) struct OpenThingResponseView<'a> {
    pub(super) state: p::Slot<&'a root::State>,
    pub(super) parent: p::Slot<&'a root::Part, &'a <root::Part as p::Shape>::Seen>,
}

impl OpenThingResponseView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "parent",
                self.parent.sent(),
                self.state.is(false, |value| ::core::matches!(value, root::State::On)),
                "`state` is `ON`",
            );
    }
}

p::object!(root::Part);

#[automatically_derived]
impl p::Judged for root::Part {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "level",
                &p::EnumeratedInteger::<root::PartLevel>::new(),
                p::Slot::Value(&self.level),
            );
    }
}
