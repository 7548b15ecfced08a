//! The form of decoding: one pass over an object, key by key, into slots; then
//! the rules across them.

use paramtable_core::{At, Code};
use serde::de::{DeserializeSeed as _, Deserializer, MapAccess};

use crate::context::Context;
use crate::scope::Scope;
use crate::seed::{Entry, Kind, Lent, Read, Reader};
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
    map: A,
    at: &At<'_>,
    cx: &mut Context,
    slot: &mut Slot<T, T::Seen>,
) -> Result<(), A::Error> {
    let clean = cx.recorded();
    let mut slots = T::Slots::default();
    read_entries(map, at, cx, &mut |entry| T::read(&mut slots, entry))?;
    *slot = T::finish(slots, &mut Scope::new(at, cx, clean));
    Ok(())
}

// By reference, so that it is compiled once a format and not once a table.
#[inline(never)]
fn read_entries<'de, A: MapAccess<'de>>(
    mut map: A,
    at: &At<'_>,
    cx: &mut Context,
    read: &mut dyn FnMut(Entry<'_, A>) -> Result<(), A::Error>,
) -> Result<(), A::Error> {
    while let Some(name) = map.next_key_seed(Lent)? {
        read(Entry::new(&mut map, at, &name, cx))?;
    }
    Ok(())
}

/// Decodes and checks a value from any self-describing format.
///
/// # Errors
///
/// The format's own: the text could not be read at all.
pub(crate) fn decode<'de, K: Kind<'de>, D: Deserializer<'de>>(
    kind: &K,
    deserializer: D,
    cx: &mut Context,
    slot: &mut Read<'de, K>,
) -> Result<(), D::Error> {
    Reader::new(kind, &At::ROOT, cx, slot).deserialize(deserializer)?;
    if let (Slot::Null, false) = (slot, cx.judges()) {
        cx.record(&At::ROOT, Code::Null, "must not be null");
    }
    Ok(())
}
