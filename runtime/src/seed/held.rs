//! Values of a kind that are held as a type of a crate's own.

use std::marker::PhantomData;

use paramtable_core::At;
use serde::de::{Deserializer, MapAccess};

use super::{Kind, Read, Reader};
use crate::context::Context;
use crate::own::Holds;
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

    fn deserialize<D: Deserializer<'de>>(
        reader: Reader<'_, Self, Read<'de, Self>>,
        deserializer: D,
    ) -> Result<(), D::Error> {
        K::ask(deserializer, reader)
    }

    fn text(&self, text: &str, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(self.kind.text(text, at, cx))
    }

    fn lent_text(&self, text: &'de str, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(self.kind.lent_text(text, at, cx))
    }

    fn owned_text(&self, text: String, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(self.kind.owned_text(text, at, cx))
    }

    fn parse(&self, text: &str, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(self.kind.parse(text, at, cx))
    }

    fn boolean(&self, boolean: bool, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(self.kind.boolean(boolean, at, cx))
    }

    fn integer(&self, integer: i64, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(self.kind.integer(integer, at, cx))
    }

    fn float(&self, float: f64, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(self.kind.float(float, at, cx))
    }

    fn object<A: MapAccess<'de>>(
        &self,
        map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        let mut inner = Slot::Absent;
        self.kind.object(map, at, cx, &mut inner)?;
        *slot = value(inner);
        Ok(())
    }

    fn object_or_null<A: MapAccess<'de>>(
        &self,
        map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        let mut inner = Slot::Absent;
        self.kind.object_or_null(map, at, cx, &mut inner)?;
        *slot = value(inner);
        Ok(())
    }

    fn judge(&self, value: &T, at: &At<'_>, cx: &mut Context) -> bool {
        self.kind.judge(value.held(), at, cx)
    }
}
