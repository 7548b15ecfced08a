// Made from spec/messages.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct OpenThingHeadersSlots {
    pub x_request_id: p::Slot<String>,
    pub x_dry_run: p::Slot<bool>,
}

impl OpenThingHeadersSlots {
    pub const X_REQUEST_ID: p::Text = p::Text::new(p::Grammar::Alphanumeric)
        .at_least(1)
        .at_most(4);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::OpenThingHeaders {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "X-Request-ID" => {
                entry.into(&OpenThingHeadersSlots::X_REQUEST_ID, &mut slots.x_request_id)
            }
            "X-Dry-Run" => entry.into(&p::Boolean, &mut slots.x_dry_run),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::OpenThingHeaders {
    const NAME: &'static str = "openThingHeaders";
    const NAMES: &'static [&'static str] = &["X-Request-ID", "X-Dry-Run"];
    type Slots = OpenThingHeadersSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            OpenThingHeadersSlots {
                x_request_id: p::Slot::Value(slot_x_request_id),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    x_request_id: slot_x_request_id,
                    x_dry_run: slots.x_dry_run.optional(),
                })
            }
            slots => {
                scope.mandatory("X-Request-ID", &slots.x_request_id);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct OpenThingPathSlots {
    pub id: p::Slot<root::Count>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::OpenThingPath {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "id" => entry.into(&p::Newtype::<root::Count>::new(), &mut slots.id),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::OpenThingPath {
    const NAME: &'static str = "openThingPath";
    const NAMES: &'static [&'static str] = &["id"];
    type Slots = OpenThingPathSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            OpenThingPathSlots {
                id: p::Slot::Value(slot_id),
                ..
            } if scope.is_clean() => p::Slot::Value(Self { id: slot_id }),
            slots => {
                scope.mandatory("id", &slots.id);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct OpenThingQuerySlots {
    pub page: p::Slot<i64>,
    pub day: p::Slot<p::Date>,
}

impl OpenThingQuerySlots {
    pub const PAGE: p::Integer = p::Integer::ANY.at_least(1).at_most(100);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::OpenThingQuery {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "page" => entry.into(&OpenThingQuerySlots::PAGE, &mut slots.page),
            "day" => entry.into(&p::Day, &mut slots.day),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::OpenThingQuery {
    const NAME: &'static str = "openThingQuery";
    const NAMES: &'static [&'static str] = &["page", "day"];
    type Slots = OpenThingQuerySlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            OpenThingQueryView {
                page: slots.page.lend(),
                day: slots.day.lend(),
            }
                .judge(scope);
        }
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    page: slots.page.optional(),
                    day: slots.day.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct OpenThingRequestSlots {
    pub a: p::Slot<String>,
    pub b: p::Slot<String>,
    pub d: p::Slot<i64>,
    pub from: p::Slot<p::DateTime>,
    pub until: p::Slot<p::DateTime>,
    pub more: p::Slot<bool>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::OpenThingRequest {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "a" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.a),
            "b" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.b),
            "d" => entry.into(&p::Integer::ANY, &mut slots.d),
            "from" => entry.into(&p::Instant, &mut slots.from),
            "until" => entry.into(&p::Instant, &mut slots.until),
            "more" => entry.into(&p::Boolean, &mut slots.more),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::OpenThingRequest {
    const NAME: &'static str = "openThingRequest";
    const NAMES: &'static [&'static str] = &["a", "b", "d", "from", "until", "more"];
    type Slots = OpenThingRequestSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            OpenThingRequestView {
                a: slots.a.lend(),
                b: slots.b.lend(),
                d: slots.d.lend(),
                from: slots.from.lend(),
                until: slots.until.lend(),
            }
                .judge(scope);
        }
        match slots {
            OpenThingRequestSlots {
                a: p::Slot::Value(slot_a),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    a: slot_a,
                    b: slots.b.optional(),
                    d: slots.d.optional(),
                    from: slots.from.optional(),
                    until: slots.until.optional(),
                    more: slots.more.optional(),
                })
            }
            slots => {
                scope.mandatory("a", &slots.a);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct OpenThingResponseSlots {
    pub state: p::Slot<root::State>,
    pub note: p::Slot<String>,
    pub parts: p::Slot<Vec<root::Part>>,
    pub parent: p::Slot<root::Part, <root::Part as p::Shape>::Seen>,
}

impl OpenThingResponseSlots {
    pub const NOTE: p::Text = p::Text::new(p::Grammar::Any).at_least(1).at_most(3);
    pub const PARTS: p::ListOf<p::Nested<root::Part>> = p::ListOf::new(
        p::Items::ANY,
        p::Nested::<root::Part>::new(),
    );
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::OpenThingResponse {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "state" => entry.into(&p::Enumerated::<root::State>::new(), &mut slots.state),
            "note" => entry.into(&OpenThingResponseSlots::NOTE, &mut slots.note),
            "parts" => entry.into(&OpenThingResponseSlots::PARTS, &mut slots.parts),
            "parent" => entry.into(&p::Nested::<root::Part>::new(), &mut slots.parent),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::OpenThingResponse {
    const NAME: &'static str = "openThingResponse";
    const NAMES: &'static [&'static str] = &["state", "note", "parts", "parent"];
    type Slots = OpenThingResponseSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            OpenThingResponseView {
                state: slots.state.lend(),
                parent: slots.parent.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            OpenThingResponseSlots {
                state: p::Slot::Value(slot_state),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    state: slot_state,
                    note: slots.note.optional(),
                    parts: slots.parts.optional(),
                    parent: slots.parent.optional(),
                })
            }
            slots => {
                scope.mandatory("state", &slots.state);
                p::Slot::Bad(())
            }
        }
    }
}

p::received!(root::OpenThingResponse);

#[derive(Clone, Default)]
pub struct PartSlots {
    pub level: p::Slot<root::PartLevel>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::Part {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "level" => {
                entry
                    .into(
                        &p::EnumeratedInteger::<root::PartLevel>::new(),
                        &mut slots.level,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::Part {
    const NAME: &'static str = "Part";
    const NAMES: &'static [&'static str] = &["level"];
    type Slots = PartSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PartSlots { level: p::Slot::Value(slot_level), .. } if scope.is_clean() => {
                p::Slot::Value(Self { level: slot_level })
            }
            slots => {
                scope.mandatory("level", &slots.level);
                p::Slot::Bad(())
            }
        }
    }
}

p::integer_enumeration!(kept root::PartLevel {
    One = 1,
});

p::enumeration!(kept root::State {
    On = "ON",
    Off = "OFF",
});
