// Made from spec/event.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

#[derive(::core::default::Default)]
pub struct ThingOpenedCallbackSlots {
    pub state: p::Slot<root::State>,
    pub at: p::Slot<::paramtable::DateTime>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::ThingOpenedCallback {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
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

#[automatically_derived]
impl<'t> p::serde::Deserialize<'t> for root::ThingOpenedCallback {
    fn deserialize<D: p::serde::Deserializer<'t>>(
        deserializer: D,
    ) -> ::core::result::Result<Self, D::Error> {
        p::read_leniently(deserializer)
    }
}
