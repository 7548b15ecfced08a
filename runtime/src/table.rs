//! The form of decoding: one pass over an object, key by key, into slots; then
//! the rules across them.

use paramtable_core::{At, Code};
use serde::de::{DeserializeSeed as _, Deserializer, IgnoredAny, MapAccess};

use crate::context::Context;
use crate::scope::Scope;
use crate::seed::{Entry, Kind, Name, Nested, Read, Reader, number};
use crate::slot::{Seen, Slot};

/// An object that was generated from a table, and holds all that it was read from.
///
/// Users name it as a bound. Objects that borrow their texts, which are those of
/// specs with `text: borrowed`, are [`TableIn`] what they borrow from, and only that.
pub trait Table: for<'de> TableIn<'de> {}

impl<T: for<'de> TableIn<'de>> Table for T {}

/// An object that was generated from a table, and may borrow from what it was
/// read from, which lives for `'de`.
///
/// Users name it as a bound; its items are for generated code.
pub trait TableIn<'de>: Shape {
    /// Reads one entry into its slot.
    #[doc(hidden)]
    fn read<A: MapAccess<'de>>(
        slots: &mut Self::Slots,
        entry: Entry<'_, A>,
    ) -> Result<(), A::Error>;
}

/// What is known of an object wherever it is read from.
#[doc(hidden)]
pub trait Shape: Judged + Sized {
    /// What the spec calls it.
    const NAME: &'static str;

    /// The wire names of its parameters.
    const NAMES: &'static [&'static str];

    /// What is known of each parameter while the object is being read.
    type Slots: Default;

    /// What an ancestor's rules read of an object that is bad.
    type Seen: Seen;

    /// Judges the rules and what is missing, and makes the object if nothing is wrong.
    fn finish(slots: Self::Slots, scope: &mut Scope<'_>) -> Slot<Self, Self::Seen>;
}

/// Something whose constraints and rules can be judged once it is there.
#[doc(hidden)]
pub trait Judged {
    /// Judges every constraint and rule.
    fn judge(&self, scope: &mut Scope<'_>);
}

pub(crate) fn read_table<'de, T: TableIn<'de>, A: MapAccess<'de>>(
    map: A,
    at: &At<'_>,
    cx: &mut Context,
    slot: &mut Slot<T, T::Seen>,
) -> Result<(), A::Error> {
    let clean = cx.recorded();
    let mut slots = T::Slots::default();
    let is_object = read_entries(map, at, cx, &mut |entry| T::read(&mut slots, entry))?;
    *slot = if is_object {
        T::finish(slots, &mut Scope::new(at, cx, clean))
    } else {
        number::<Nested<T>>(at, cx)
    };
    Ok(())
}

/// Reads one entry into its slot.
type ReadEntry<'a, A, E> = dyn FnMut(Entry<'_, A>) -> Result<(), E> + 'a;

/// False if it is no object but a number, which was handed over as one.
// By reference, so that it is compiled once a format and not once a table.
#[inline(never)]
fn read_entries<'de, A: MapAccess<'de>>(
    mut map: A,
    at: &At<'_>,
    cx: &mut Context,
    read: &mut ReadEntry<'_, A, A::Error>,
) -> Result<bool, A::Error> {
    while let Some(name) = map.next_key_seed(Name::new(cx))? {
        let Some(name) = name else {
            map.next_value::<IgnoredAny>()?;
            return Ok(false);
        };
        read(Entry::new(&mut map, at, &name, cx))?;
    }
    Ok(true)
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
