//! The form of decoding: one pass over an object, key by key, into slots; then
//! the rules across them.

use paramtable_core::{Location, Violations, messages, nearest};

use crate::context::Context;
use crate::decoder::{Decoder, Entry, SlotTarget};
use crate::reading::{Ahead, Entries, Stop, Target, Value};
use crate::slot::{Salvaged, Slot};
use crate::validator::Validator;

/// An object that was generated from a table, and holds all that it was read from.
///
/// Users name it as a bound. Objects that borrow their texts (`text: borrowed`)
/// implement [`DecodeTable`] for the lifetime of their source, and only that.
pub trait Table: for<'de> DecodeTable<'de> {}

impl<T: for<'de> DecodeTable<'de>> Table for T {}

/// An object that was generated from a table, and may borrow from its source, which
/// lives for `'de`.
///
/// Users name it as a bound; its items are for generated code.
pub trait DecodeTable<'de>: TableDefinition + Validatable {
    /// Reads one entry into its slot.
    #[doc(hidden)]
    fn read(slots: &mut Self::Slots, entry: Entry<'_, 'de>) -> Result<(), Stop>;
}

/// The parts of a table, or of a case of one, that do not depend on the lifetime of
/// the input. A case has no more: without its table it can't be read or judged.
#[doc(hidden)]
pub trait TableDefinition: Sized {
    /// Its name in the spec.
    const NAME: &'static str;

    /// The wire names of its parameters.
    const NAMES: &'static [&'static str];

    /// The state of each parameter during decoding.
    type Slots: Default;

    /// The parameters that ancestors' rules read of an invalid object.
    type Salvaged: Salvaged;

    /// Validates rules and mandatory parameters, and builds the object if it is valid.
    fn finish(slots: Self::Slots, validator: &mut Validator<'_>) -> TableSlot<Self>;
}

/// The result of decoding an object.
#[doc(hidden)]
pub type TableSlot<T> = Slot<T, <T as TableDefinition>::Salvaged>;

/// A value whose constraints and rules can be validated.
#[doc(hidden)]
pub trait Validatable: Sized {
    /// Whether the API sends it. Its readers then accept additions of later
    /// versions.
    const RECEIVED: bool = false;

    /// Validates every constraint and rule.
    fn validate_with(&self, validator: &mut Validator<'_>);
}

pub(crate) fn read_table<'de, T: DecodeTable<'de>>(
    entries: &mut dyn Entries<'de>,
    at: &Location<'_>,
    cx: &mut Context,
    slot: &mut Slot<T, T::Salvaged>,
) -> Result<(), Stop> {
    let (clean, kept) = (cx.recorded(), cx.stored());
    let mut slots = T::Slots::default();
    entries.read(&mut |name, value| T::read(&mut slots, Entry::new(value, at, name, cx)))?;
    if cx.stored() > kept {
        suggest(T::NAMES, kept, at, cx, &mut |name, probe, scratch| {
            T::read(&mut slots, Entry::new(probe, at, name, scratch))
        });
    }
    slot.fill(T::finish(slots, &mut Validator::new(at, cx, clean)));
    Ok(())
}

/// Suggests the nearest known and unsent name for each unknown name. `read`
/// reads an entry of the table; only it is compiled for each table.
#[cold]
fn suggest(
    names: &[&'static str],
    kept: usize,
    at: &Location<'_>,
    cx: &mut Context,
    read: &mut dyn FnMut(&str, &mut Probe, &mut Context) -> Result<(), Stop>,
) {
    let mut scratch = Context::default();
    let mut is_absent = |name: &str| {
        let mut probe = Probe { is_asked_for: false };
        read(name, &mut probe, &mut scratch).is_ok() && probe.is_asked_for
    };
    // Asked only if there is an unknown name at all.
    let mut unsent = None;
    cx.suggest(kept, at, |name| {
        let unsent: &Vec<&str> = unsent.get_or_insert_with(|| {
            names.iter().copied().filter(|known| is_absent(known)).collect()
        });
        nearest(name, unsent.iter().copied())
    });
}

/// A placeholder value that detects whether its slot is still empty, and does
/// not fill it.
struct Probe {
    is_asked_for: bool,
}

impl<'de> Value<'de> for Probe {
    fn read(&mut self, _: &mut dyn Target<'de>) -> Result<(), Stop> {
        self.is_asked_for = true;
        Ok(())
    }

    fn skip(&mut self) -> Result<(), Stop> {
        Ok(())
    }

    fn ahead(&mut self, _: &str) -> Ahead<'_, 'de> {
        Ahead::Missing
    }
}

/// Reads and checks a value, and gives it if nothing is wrong with it.
///
/// # Errors
///
/// That of `read`: the text could not be read at all.
// A value is large: where this is inlined it is moved less often.
#[inline]
pub(crate) fn decode<'de, K: Decoder<'de>, E>(
    decoder: &K,
    mut cx: Context,
    read: impl FnOnce(&mut dyn Target<'de>) -> Result<(), E>,
) -> Result<Result<K::Value, Violations>, E> {
    let mut slot = Slot::Absent;
    read(&mut SlotTarget::new(decoder, &Location::ROOT, &mut cx, &mut slot))?;
    if let (Slot::Null, false) = (&slot, cx.validates()) {
        cx.record(&Location::ROOT, messages::null());
    }
    Ok(match slot {
        Slot::Value(value) if cx.is_clean() => Ok(value),
        _ => Err(cx.into_violations()),
    })
}
