//! Lists.

use paramtable_core::checks::Items;
use paramtable_core::{Location, messages};

use super::{Decoder, SlotTarget};
use crate::context::Context;
use crate::reading::{Elements, Stop};
use crate::slot::Slot;

/// A list of `K`s.
#[derive(Clone, Copy, Debug)]
pub struct ListOf<K> {
    items: Items,
    of: K,
}

impl<K> ListOf<K> {
    /// A list whose length is within `items`.
    pub const fn new(items: Items, of: K) -> Self {
        Self { items, of }
    }
}

impl<'de, K: Decoder<'de>> Decoder<'de> for ListOf<K> {
    type Value = Vec<K::Value>;
    type Salvaged = ();
    const EXPECTED: &'static str = messages::ARRAY;

    fn list(
        &self,
        elements: &mut dyn Elements<'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Result<Slot<Self::Value>, Stop> {
        let before = cx.recorded();
        let mut values = Vec::new();
        let mut count = 0;
        elements.read(&mut |value| {
            let element = at.index(count);
            let mut slot = Slot::Absent;
            value.read(&mut SlotTarget::new(&self.of, &element, cx, &mut slot))?;
            count += 1;
            match slot {
                // Of a list that is bad already nothing will be kept.
                Slot::Value(value) if cx.recorded() == before => values.push(value),
                // An element is always there, so `null` is wrong whoever wrote it.
                Slot::Null if !cx.validates() => {
                    cx.record(&element, messages::null());
                }
                _ => {}
            }
            Ok(())
        })?;
        if cx.validates() {
            cx.record_all(at, self.items.check(count).err());
        }
        Ok(if cx.recorded() == before { Slot::Value(values) } else { Slot::Invalid(()) })
    }

    fn validate(&self, values: &Self::Value, at: &Location<'_>, cx: &mut Context) -> bool {
        for (index, value) in values.iter().enumerate() {
            self.of.validate(value, &at.index(index), cx);
        }
        cx.record_all(at, self.items.check(values.len()).err())
    }
}
