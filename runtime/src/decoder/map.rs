//! Maps from any name to values of one kind.

use std::collections::{BTreeMap, BTreeSet};

use paramtable_core::checks::Items;
use paramtable_core::{Location, messages, truncate_name};

use super::{Decoder, SlotOf, SlotTarget};
use crate::context::Context;
use crate::reading::{Entries, Stop};
use crate::slot::Slot;

/// A map of `K`s.
#[derive(Clone, Copy, Debug)]
pub struct MapOf<K> {
    items: Items,
    of: K,
}

impl<K> MapOf<K> {
    /// A map whose number of entries is within `items`.
    pub const fn new(items: Items, of: K) -> Self {
        Self { items, of }
    }
}

impl<'de, K: Decoder<'de>> Decoder<'de> for MapOf<K> {
    type Value = BTreeMap<String, K::Value>;
    type Salvaged = ();
    const EXPECTED: &'static str = messages::OBJECT;

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut SlotOf<'de, Self>,
    ) -> Result<(), Stop> {
        let before = cx.recorded();
        let mut values = BTreeMap::new();
        // An invalid entry keeps its name, so that a duplicate is recognised.
        let mut bad = BTreeSet::new();
        entries.read(&mut |name, entry| {
            let shown = truncate_name(name);
            let at = at.key(&shown);
            if values.contains_key(name) || bad.contains(name) {
                cx.record(&at, messages::duplicate());
                return entry.skip();
            }
            let mut value = Slot::Absent;
            entry.read(&mut SlotTarget::new(&self.of, &at, cx, &mut value))?;
            if let (Slot::Null, false) = (&value, cx.validates()) {
                cx.record(&at, messages::null());
            }
            match value {
                Slot::Value(value) => drop(values.insert(name.to_owned(), value)),
                _ => drop(bad.insert(name.to_owned())),
            }
            Ok(())
        })?;
        if cx.validates() {
            cx.record_all(at, self.items.check(values.len() + bad.len()).err());
        }
        let is_clean = cx.recorded() == before;
        slot.fill(if is_clean { Slot::Value(values) } else { Slot::Invalid(()) });
        Ok(())
    }

    fn validate(&self, values: &Self::Value, at: &Location<'_>, cx: &mut Context) -> bool {
        for (name, value) in values {
            self.of.validate(value, &at.key(&truncate_name(name)), cx);
        }
        cx.record_all(at, self.items.check(values.len()).err())
    }
}
