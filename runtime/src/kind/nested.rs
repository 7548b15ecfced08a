//! Objects that have a table.

use std::marker::PhantomData;

use paramtable_core::{Location, messages};

use super::{Kind, Read};
use crate::context::Context;
use crate::reading::{Entries, Stop};
use crate::scope::Scope;
use crate::slot::{Seen, Slot};
use crate::table::{TableIn, read_table};

/// An object of the table `T`.
#[derive(Debug)]
pub struct Nested<T>(PhantomData<T>);

impl<T> Nested<T> {
    /// An object of the table.
    #[allow(clippy::new_without_default)] // a kind is not a value
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: TableIn<'de>> Kind<'de> for Nested<T> {
    type Value = T;
    type Seen = T::Seen;
    const EXPECTED: &'static str = messages::OBJECT;

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), Stop> {
        if cx.is_deepest() {
            too_deep(entries, at, cx)?;
            slot.fill(Slot::Bad(T::Seen::hidden()));
            return Ok(());
        }
        cx.deeper(|cx| read_table(entries, at, cx, slot))
    }

    fn judge(&self, value: &T, at: &Location<'_>, cx: &mut Context) -> bool {
        let clean = cx.recorded();
        value.judge(&mut Scope::new(at, cx, clean));
        // An object is not bad because of what is in it.
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
    #[allow(clippy::new_without_default)] // a kind is not a value
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T: TableIn<'de>> Kind<'de> for Boxed<T> {
    type Value = Box<T>;
    type Seen = Box<T::Seen>;
    const EXPECTED: &'static str = Nested::<T>::EXPECTED;

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), Stop> {
        let mut inner = Slot::Absent;
        Nested::<T>::new().object(entries, at, cx, &mut inner)?;
        slot.fill(inner.boxed());
        Ok(())
    }

    fn judge(&self, value: &Box<T>, at: &Location<'_>, cx: &mut Context) -> bool {
        Nested::<T>::new().judge(value, at, cx)
    }
}
