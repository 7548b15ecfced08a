//! Values that may be `null` and mean something by it.

use paramtable_core::Location;

use super::{Decoder, SlotOf};
use crate::Nullable;
use crate::context::Context;
use crate::reading::{Elements, Entries, Primitive, Stop};
use crate::slot::Slot;

/// A value of `K`, or `null`.
#[derive(Clone, Copy, Debug)]
pub struct OrNull<K>(pub K);

fn value<'de, K: Decoder<'de>>(slot: SlotOf<'de, K>) -> SlotOf<'de, OrNull<K>> {
    match slot {
        Slot::Absent => Slot::Absent,
        Slot::Null => Slot::Value(Nullable::Null),
        Slot::Invalid(salvaged) => Slot::Invalid(salvaged),
        Slot::Unknown => Slot::Unknown,
        Slot::Value(value) => Slot::Value(Nullable::Value(value)),
    }
}

impl<'de, K: Decoder<'de>> Decoder<'de> for OrNull<K> {
    type Value = Nullable<K::Value>;
    type Salvaged = K::Salvaged;
    const EXPECTED: &'static str = K::EXPECTED;

    fn null(&self, _: &Location<'_>, _: &mut Context) -> SlotOf<'de, Self> {
        Slot::Value(Nullable::Null)
    }

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> SlotOf<'de, Self> {
        value::<K>(self.0.primitive(primitive, at, cx))
    }

    fn list(
        &self,
        elements: &mut dyn Elements<'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Result<SlotOf<'de, Self>, Stop> {
        self.0.list(elements, at, cx).map(value::<K>)
    }

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut SlotOf<'de, Self>,
    ) -> Result<(), Stop> {
        let mut inner = Slot::Absent;
        self.0.object(entries, at, cx, &mut inner)?;
        slot.fill(value::<K>(inner));
        Ok(())
    }

    fn validate(&self, value: &Self::Value, at: &Location<'_>, cx: &mut Context) -> bool {
        match value {
            Nullable::Null => true,
            Nullable::Value(value) => self.0.validate(value, at, cx),
        }
    }
}
