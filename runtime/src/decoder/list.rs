//! Lists.

use paramtable_core::checks::Items;
use paramtable_core::{Location, messages};

use super::{Decoder, SlotOf, SlotTarget};
use crate::context::Context;
use crate::elements::SalvagedList;
use crate::reading::{Elements, Stop};
use crate::slot::{Salvaged, Slot};

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

/// A list of `K`s whose elements conditions read, also where some are bad.
#[derive(Clone, Copy, Debug)]
pub struct SeenListOf<K>(ListOf<K>);

impl<K> SeenListOf<K> {
    /// A list whose length is within `items`.
    pub const fn new(items: Items, of: K) -> Self {
        Self(ListOf::new(items, of))
    }
}

impl<'de, K: Decoder<'de>> Decoder<'de> for SeenListOf<K> {
    type Value = Vec<K::Value>;
    type Salvaged = SalvagedList<K::Value, K::Salvaged>;
    const EXPECTED: &'static str = messages::ARRAY;

    fn list(
        &self,
        elements: &mut dyn Elements<'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Result<SlotOf<'de, Self>, Stop> {
        if !cx.validates() {
            // Rules are left to `validate`, so nobody reads what is kept.
            let list = self.0.list(elements, at, cx)?;
            return Ok(list.salvaging(|()| SalvagedList::unknown()));
        }
        let before = cx.recorded();
        let (mut values, mut salvaged) = (Vec::new(), None::<Vec<_>>);
        let mut count = 0;
        elements.read(&mut |value| {
            let mut slot = Slot::Absent;
            value.read(&mut SlotTarget::new(&self.0.of, &at.index(count), cx, &mut slot))?;
            count += 1;
            match (slot, &mut salvaged) {
                (Slot::Value(value), None) => values.push(value),
                // The first bad one: from here on every element is kept by its slot.
                (slot, None) => {
                    let slots = std::mem::take(&mut values).into_iter().map(Slot::Value);
                    salvaged = Some(slots.chain([known(slot)]).collect());
                }
                (slot, Some(slots)) => slots.push(known(slot)),
            }
            Ok(())
        })?;
        if !cx.record_all(at, self.0.items.check(count).err()) {
            return Ok(Slot::Invalid(SalvagedList::unknown()));
        }
        Ok(match salvaged {
            None if cx.recorded() == before => Slot::Value(values),
            None => {
                let slots = values.into_iter().map(Slot::Value).collect();
                Slot::Invalid(SalvagedList(Some(slots)))
            }
            Some(slots) => Slot::Invalid(SalvagedList(Some(slots))),
        })
    }

    fn validate(&self, values: &Self::Value, at: &Location<'_>, cx: &mut Context) -> bool {
        self.0.validate(values, at, cx)
    }
}

/// An element that is `null` is bad.
fn known<T, S: Salvaged>(slot: Slot<T, S>) -> Slot<T, S> {
    match slot {
        Slot::Null => Slot::Invalid(S::unknown()),
        other => other,
    }
}
