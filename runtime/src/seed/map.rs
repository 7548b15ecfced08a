//! Maps from any name to values of one kind.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use paramtable_core::checks::Items;
use paramtable_core::{At, Code, clipped};
use serde::de::{IgnoredAny, MapAccess};

use super::{Kind, Lent, Reader};
use crate::context::Context;
use crate::slot::Slot;

/// A map of `K`s.
#[derive(Clone, Copy, Debug)]
pub struct MapOf<K> {
    items: Items,
    of: K,
}

impl<K> MapOf<K> {
    /// A map of as many as `items` says.
    pub const fn new(items: Items, of: K) -> Self {
        Self { items, of }
    }
}

impl<'de, K: Kind<'de>> Kind<'de> for MapOf<K> {
    type Value = BTreeMap<String, K::Value>;
    type Seen = ();
    const EXPECTED: &'static str = "an object";

    fn object<A: MapAccess<'de>>(
        self,
        mut map: A,
        at: &At<'_>,
        cx: &mut Context,
    ) -> Result<Slot<Self::Value>, A::Error> {
        let before = cx.recorded();
        // What is bad keeps its name, so that a repetition is known for one.
        let mut values: BTreeMap<String, Option<K::Value>> = BTreeMap::new();
        while let Some(name) = map.next_key_seed(Lent)? {
            let shown = clipped(&name);
            let at = at.key(&shown);
            match values.entry(name.clone().into_owned()) {
                Entry::Occupied(_) => {
                    cx.record(&at, Code::Duplicate, "was sent more than once");
                    map.next_value::<IgnoredAny>()?;
                }
                Entry::Vacant(entry) => {
                    let mut slot = Slot::Absent;
                    map.next_value_seed(Reader::new(self.of, &at, cx, &mut slot))?;
                    if let (Slot::Null, false) = (&slot, cx.judges()) {
                        cx.record(&at, Code::Null, "must not be null");
                    }
                    entry.insert(slot.optional());
                }
            }
        }
        if cx.judges() {
            cx.holds(at, self.items.check(values.len()).err());
        }
        if cx.recorded() != before {
            return Ok(Slot::Bad(()));
        }
        let values = values.into_iter().filter_map(|(name, value)| Some((name, value?)));
        Ok(Slot::Value(values.collect()))
    }

    fn judge(self, values: &Self::Value, at: &At<'_>, cx: &mut Context) -> bool {
        for (name, value) in values {
            self.of.judge(value, &at.key(&clipped(name)), cx);
        }
        cx.holds(at, self.items.check(values.len()).err())
    }
}
