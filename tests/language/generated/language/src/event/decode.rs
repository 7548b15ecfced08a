// Made from spec/event.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct ThingOpenedCallbackSlots {
    pub state: p::Slot<root::State>,
    pub at: p::Slot<p::DateTime>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::ThingOpenedCallback {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "state" => entry.into(&p::Enumerated::<root::State>::new(), &mut slots.state),
            "at" => entry.into(&p::Instant, &mut slots.at),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ThingOpenedCallback {
    const NAME: &'static str = "thingOpenedCallback";
    const NAMES: &'static [&'static str] = &["state", "at"];
    type Slots = ThingOpenedCallbackSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            ThingOpenedCallbackSlots {
                state: p::Slot::Value(slot_state),
                at: p::Slot::Value(slot_at),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    state: slot_state,
                    at: slot_at,
                })
            }
            slots => {
                scope.mandatory("state", &slots.state);
                scope.mandatory("at", &slots.at);
                p::Slot::Bad(())
            }
        }
    }
}

p::received!(root::ThingOpenedCallback);
