//! The form of decoding: one pass over an object, key by key, into slots; then
//! the rules across them.

use paramtable_core::At;
use serde::de::{Deserializer, MapAccess};

use crate::context::Context;
use crate::scope::Scope;
use crate::seed::{Entry, Kind, Lent, Nested, Reader};
use crate::slot::{Seen, Slot};

/// An object that was generated from a table.
///
/// Users name it as a bound; its items are for generated code.
pub trait Table: Judged + Sized {
    /// The wire names of its parameters.
    #[doc(hidden)]
    const NAMES: &'static [&'static str];

    /// What is known of each parameter while the object is being read.
    #[doc(hidden)]
    type Slots: Default;

    /// What an ancestor's rules read of an object that is bad.
    #[doc(hidden)]
    type Seen: Seen;

    /// Reads one entry into its slot.
    #[doc(hidden)]
    fn read<'de, A: MapAccess<'de>>(
        slots: &mut Self::Slots,
        entry: Entry<'_, A>,
    ) -> Result<(), A::Error>;

    /// Judges the rules and what is missing, and makes the object if nothing is wrong.
    #[doc(hidden)]
    fn finish(slots: Self::Slots, scope: &mut Scope<'_>) -> Slot<Self, Self::Seen>;
}

/// Something whose constraints and rules can be judged once it is there.
#[doc(hidden)]
pub trait Judged {
    /// Judges every constraint and rule.
    fn judge(&self, scope: &mut Scope<'_>);
}

pub(crate) fn read_table<'de, T: Table, A: MapAccess<'de>>(
    mut map: A,
    at: &At<'_>,
    cx: &mut Context,
) -> Result<Slot<T, T::Seen>, A::Error> {
    let clean = cx.recorded();
    let mut slots = T::Slots::default();
    while let Some(name) = map.next_key_seed(Lent)? {
        T::read(&mut slots, Entry::new(&mut map, at, &name, cx))?;
    }
    Ok(T::finish(slots, &mut Scope::new(at, cx, clean)))
}

/// Decodes and checks a table from any self-describing format.
///
/// The outer error is the format's own: the text could not be read at all.
#[doc(hidden)]
pub fn decode<'de, T: Table, D: Deserializer<'de>>(
    deserializer: D,
    cx: &mut Context,
) -> Result<Option<T>, D::Error> {
    decode_kind(Nested::<T>::new(), deserializer, cx)
}

pub(crate) fn decode_kind<'de, K: Kind<'de>, D: Deserializer<'de>>(
    kind: K,
    deserializer: D,
    cx: &mut Context,
) -> Result<Option<K::Value>, D::Error> {
    let mut slot = Slot::Absent;
    let reader = Reader::new(kind, &At::ROOT, cx, &mut slot);
    serde::de::DeserializeSeed::deserialize(reader, deserializer)?;
    if let (Slot::Null, false) = (&slot, cx.judges()) {
        cx.record(&At::ROOT, paramtable_core::Code::Null, "must not be null");
    }
    Ok(slot.optional())
}
