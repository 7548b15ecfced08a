//! Values that may be `null` and mean something by it.

use paramtable_core::Location;

use super::{Kind, Read};
use crate::Nullable;
use crate::context::Context;
use crate::reading::{Elements, Entries, Primitive, Stop};
use crate::slot::Slot;

/// A value of `K`, or `null`.
#[derive(Clone, Copy, Debug)]
pub struct OrNull<K>(pub K);

fn value<'de, K: Kind<'de>>(slot: Read<'de, K>) -> Read<'de, OrNull<K>> {
    match slot {
        Slot::Absent => Slot::Absent,
        Slot::Null => Slot::Value(Nullable::Null),
        Slot::Bad(seen) => Slot::Bad(seen),
        Slot::Hidden => Slot::Hidden,
        Slot::Value(value) => Slot::Value(Nullable::Value(value)),
    }
}

impl<'de, K: Kind<'de>> Kind<'de> for OrNull<K> {
    type Value = Nullable<K::Value>;
    type Seen = K::Seen;
    const EXPECTED: &'static str = K::EXPECTED;

    fn null(&self, _: &Location<'_>, _: &mut Context) -> Read<'de, Self> {
        Slot::Value(Nullable::Null)
    }

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Read<'de, Self> {
        value::<K>(self.0.primitive(primitive, at, cx))
    }

    fn list(
        &self,
        elements: &mut dyn Elements<'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Result<Read<'de, Self>, Stop> {
        self.0.list(elements, at, cx).map(value::<K>)
    }

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), Stop> {
        let mut inner = Slot::Absent;
        self.0.object(entries, at, cx, &mut inner)?;
        slot.fill(value::<K>(inner));
        Ok(())
    }

    fn judge(&self, value: &Self::Value, at: &Location<'_>, cx: &mut Context) -> bool {
        match value {
            Nullable::Null => true,
            Nullable::Value(value) => self.0.judge(value, at, cx),
        }
    }
}
