//! Values that may be `null` and mean something by it.

use paramtable_core::At;
use serde::de::{Deserializer, MapAccess, SeqAccess};

use super::{Kind, Read, Reader};
use crate::Nullable;
use crate::context::Context;
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

    fn deserialize<D: Deserializer<'de>>(
        reader: Reader<'_, Self, Read<'de, Self>>,
        deserializer: D,
    ) -> Result<(), D::Error> {
        K::ask(deserializer, reader)
    }

    fn text(&self, text: &str, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        value::<K>(self.0.text(text, at, cx))
    }

    fn lent_text(&self, text: &'de str, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        value::<K>(self.0.lent_text(text, at, cx))
    }

    fn owned_text(&self, text: String, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        value::<K>(self.0.owned_text(text, at, cx))
    }

    fn parse(&self, text: &str, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        value::<K>(self.0.parse(text, at, cx))
    }

    fn null(&self, _: &At<'_>, _: &mut Context) -> Read<'de, Self> {
        Slot::Value(Nullable::Null)
    }

    fn boolean(&self, boolean: bool, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        value::<K>(self.0.boolean(boolean, at, cx))
    }

    fn integer(&self, integer: i64, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        value::<K>(self.0.integer(integer, at, cx))
    }

    fn float(&self, float: f64, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        value::<K>(self.0.float(float, at, cx))
    }

    fn list<A: SeqAccess<'de>>(
        &self,
        list: A,
        at: &At<'_>,
        cx: &mut Context,
    ) -> Result<Read<'de, Self>, A::Error> {
        self.0.list(list, at, cx).map(value::<K>)
    }

    fn object<A: MapAccess<'de>>(
        &self,
        map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        let mut inner = Slot::Absent;
        self.0.object_or_null(map, at, cx, &mut inner)?;
        *slot = value::<K>(inner);
        Ok(())
    }

    fn judge(&self, value: &Self::Value, at: &At<'_>, cx: &mut Context) -> bool {
        match value {
            Nullable::Null => true,
            Nullable::Value(value) => self.0.judge(value, at, cx),
        }
    }
}
