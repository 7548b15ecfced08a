//! Objects that have a table.

use std::marker::PhantomData;

use paramtable_core::{Location, messages};

use super::{Decoder, SlotOf};
use crate::context::Context;
use crate::reading::{Entries, Stop};
use crate::slot::{Salvaged, Slot};
use crate::table::{DecodeTable, read_table};
use crate::validator::Validator;

/// An object of the table `T`.
#[derive(Debug)]
pub struct ObjectOf<T>(PhantomData<T>);

impl<T> ObjectOf<T> {
    /// An object of the table.
    #[allow(clippy::new_without_default)] // a decoder is not a value
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: DecodeTable<'de>> Decoder<'de> for ObjectOf<T> {
    type Value = T;
    type Salvaged = T::Salvaged;
    const EXPECTED: &'static str = messages::OBJECT;

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut SlotOf<'de, Self>,
    ) -> Result<(), Stop> {
        if cx.is_at_max_depth() {
            too_deep(entries, at, cx)?;
            slot.fill(Slot::Invalid(T::Salvaged::unknown()));
            return Ok(());
        }
        cx.nested(|cx| read_table(entries, at, cx, slot))
    }

    fn validate(&self, value: &T, at: &Location<'_>, cx: &mut Context) -> bool {
        let clean = cx.recorded();
        value.validate_with(&mut Validator::new(at, cx, clean));
        // Invalid entries do not make the object itself invalid.
        true
    }
}

#[cold]
fn too_deep(
    entries: &mut dyn Entries<'_>,
    at: &Location<'_>,
    cx: &mut Context,
) -> Result<(), Stop> {
    entries.read(&mut |_, value| value.skip())?;
    cx.record(at, messages::too_deep());
    Ok(())
}

/// An object of the table `T` that closes a circle of objects.
#[derive(Debug)]
pub struct Boxed<T>(PhantomData<T>);

impl<T> Boxed<T> {
    /// An object of the table.
    #[allow(clippy::new_without_default)] // a decoder is not a value
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: DecodeTable<'de>> Decoder<'de> for Boxed<T> {
    type Value = Box<T>;
    type Salvaged = Box<T::Salvaged>;
    const EXPECTED: &'static str = ObjectOf::<T>::EXPECTED;

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut SlotOf<'de, Self>,
    ) -> Result<(), Stop> {
        let mut inner = Slot::Absent;
        ObjectOf::<T>::new().object(entries, at, cx, &mut inner)?;
        slot.fill(inner.boxed());
        Ok(())
    }

    fn validate(&self, value: &Box<T>, at: &Location<'_>, cx: &mut Context) -> bool {
        ObjectOf::<T>::new().validate(value, at, cx)
    }
}
