//! Values of a kind that are held as a type of a crate's own.

use std::marker::PhantomData;

use paramtable_core::Location;

use super::{Decoder, SlotOf};
use crate::context::Context;
use crate::reading::{Elements, Entries, Primitive, Stop};
use crate::slot::Slot;
use crate::user_types::Wraps;

/// A value of `K`, held as a `T`.
#[derive(Debug)]
pub struct Wrapped<K, T> {
    decoder: K,
    held: PhantomData<T>,
}

impl<K, T> Wrapped<K, T> {
    /// A value of the kind.
    pub const fn new(decoder: K) -> Self {
        Self { decoder, held: PhantomData }
    }
}

impl<K: Clone, T> Clone for Wrapped<K, T> {
    fn clone(&self) -> Self {
        Self { decoder: self.decoder.clone(), held: PhantomData }
    }
}

impl<K: Copy, T> Copy for Wrapped<K, T> {}

fn value<W, T: Wraps<W>>(slot: Slot<W>) -> Slot<T> {
    match slot {
        Slot::Absent => Slot::Absent,
        Slot::Null => Slot::Null,
        Slot::Invalid(()) => Slot::Invalid(()),
        Slot::Unknown => Slot::Unknown,
        Slot::Value(wire) => Slot::Value(T::wrap(wire)),
    }
}

impl<'de, K: Decoder<'de, Salvaged = ()>, T: Wraps<K::Value>> Decoder<'de> for Wrapped<K, T> {
    type Value = T;
    type Salvaged = ();
    const EXPECTED: &'static str = K::EXPECTED;

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<T> {
        value(self.decoder.primitive(primitive, at, cx))
    }

    fn list(
        &self,
        elements: &mut dyn Elements<'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Result<Slot<T>, Stop> {
        self.decoder.list(elements, at, cx).map(value)
    }

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut SlotOf<'de, Self>,
    ) -> Result<(), Stop> {
        let mut inner = Slot::Absent;
        self.decoder.object(entries, at, cx, &mut inner)?;
        slot.fill(value(inner));
        Ok(())
    }

    fn validate(&self, value: &T, at: &Location<'_>, cx: &mut Context) -> bool {
        self.decoder.validate(value.inner(), at, cx)
    }
}
