//! Values of a kind that are held as a type of a crate's own.

use std::marker::PhantomData;

use paramtable_core::Location;

use super::{Kind, Read};
use crate::context::Context;
use crate::own::Holds;
use crate::reading::{Entries, Primitive, Stop};
use crate::slot::Slot;

/// A value of `K`, held as a `T`.
#[derive(Debug)]
pub struct Held<K, T> {
    kind: K,
    held: PhantomData<T>,
}

impl<K, T> Held<K, T> {
    /// A value of the kind.
    pub const fn new(kind: K) -> Self {
        Self { kind, held: PhantomData }
    }
}

impl<K: Clone, T> Clone for Held<K, T> {
    fn clone(&self) -> Self {
        Self { kind: self.kind.clone(), held: PhantomData }
    }
}

impl<K: Copy, T> Copy for Held<K, T> {}

fn value<W, T: Holds<W>>(slot: Slot<W>) -> Slot<T> {
    match slot {
        Slot::Absent => Slot::Absent,
        Slot::Null => Slot::Null,
        Slot::Bad(()) => Slot::Bad(()),
        Slot::Hidden => Slot::Hidden,
        Slot::Value(wire) => Slot::Value(T::hold(wire)),
    }
}

impl<'de, K: Kind<'de, Seen = ()>, T: Holds<K::Value>> Kind<'de> for Held<K, T> {
    type Value = T;
    type Seen = ();
    const EXPECTED: &'static str = K::EXPECTED;

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<T> {
        value(self.kind.primitive(primitive, at, cx))
    }

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), Stop> {
        let mut inner = Slot::Absent;
        self.kind.object(entries, at, cx, &mut inner)?;
        slot.fill(value(inner));
        Ok(())
    }

    fn judge(&self, value: &T, at: &Location<'_>, cx: &mut Context) -> bool {
        self.kind.judge(value.held(), at, cx)
    }
}
