//! Objects that have a table.

use std::marker::PhantomData;

use paramtable_core::{At, Code, MOST_NESTED};
use serde::de::{IgnoredAny, MapAccess};

use super::{Kind, Read};
use crate::context::Context;
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
    const EXPECTED: &'static str = "an object";

    fn object<A: MapAccess<'de>>(
        &self,
        mut map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        if cx.is_deepest() {
            while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
            let message = format!("is nested deeper than {MOST_NESTED} objects");
            cx.record(at, Code::Type, message);
            *slot = Slot::Bad(T::Seen::hidden());
            return Ok(());
        }
        cx.deeper(|cx| read_table(map, at, cx, slot))
    }

    fn judge(&self, value: &T, at: &At<'_>, cx: &mut Context) -> bool {
        let clean = cx.recorded();
        value.judge(&mut Scope::new(at, cx, clean));
        // An object is not bad because of what is in it.
        true
    }
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

    fn object<A: MapAccess<'de>>(
        &self,
        map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        let mut inner = Slot::Absent;
        Nested::<T>::new().object(map, at, cx, &mut inner)?;
        *slot = inner.boxed();
        Ok(())
    }

    fn judge(&self, value: &Box<T>, at: &At<'_>, cx: &mut Context) -> bool {
        Nested::<T>::new().judge(value, at, cx)
    }
}
