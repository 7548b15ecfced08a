//! Bodies: what a text is read into as a whole. An object is one by its table;
//! of a list or map that is a body there is a generated type that holds it.

use std::marker::PhantomData;
use std::ops::Deref;

use paramtable_core::Location;

use crate::context::Context;
use crate::kind::{Kind, Nested, Read};
use crate::reading::{Elements, Entries, Stop};
use crate::slot::Slot;
use crate::table::{Judged, TableIn};

/// A body that holds all that it was read from: a [`Table`](crate::Table), or
/// the type of a list or map that a spec has for a body.
///
/// Users name it as a bound.
pub trait Body: for<'de> BodyIn<'de> {}

impl<T: for<'de> BodyIn<'de>> Body for T {}

/// A body that may borrow from what it was read from, which lives for `'de`.
///
/// Users name it as a bound; its items are for generated code.
pub trait BodyIn<'de>: Judged {
    /// What reads it.
    #[doc(hidden)]
    type Kind: Kind<'de, Value = Self>;

    /// What reads it.
    #[doc(hidden)]
    const KIND: Self::Kind;
}

impl<'de, T: TableIn<'de>> BodyIn<'de> for T {
    type Kind = Nested<T>;
    const KIND: Nested<T> = Nested::new();
}

/// A generated type that holds a body: a list or map, or an object.
pub trait Collection<'de>: Judged + Deref<Target = Self::Inner> {
    /// What the body is.
    type Kind: Kind<'de, Value = Self::Inner>;
    /// The list, map or object.
    type Inner;
    /// Everything that the spec says of it.
    const KIND: Self::Kind;

    /// Holds one.
    fn of(inner: Self::Inner) -> Self;
}

/// The body that is held by a `T`.
#[derive(Debug)]
pub struct Whole<T>(PhantomData<T>);

impl<T> Whole<T> {
    /// The body of the type.
    #[allow(clippy::new_without_default)] // a kind is not a value
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

fn value<'de, T: Collection<'de>, S>(slot: Slot<T::Inner, S>) -> Slot<T, S> {
    match slot {
        Slot::Absent => Slot::Absent,
        Slot::Null => Slot::Null,
        Slot::Bad(seen) => Slot::Bad(seen),
        Slot::Hidden => Slot::Hidden,
        Slot::Value(inner) => Slot::Value(T::of(inner)),
    }
}

impl<'de, T: Collection<'de>> Kind<'de> for Whole<T> {
    type Value = T;
    type Seen = <T::Kind as Kind<'de>>::Seen;
    const EXPECTED: &'static str = T::Kind::EXPECTED;

    fn list(
        &self,
        elements: &mut dyn Elements<'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Result<Read<'de, Self>, Stop> {
        T::KIND.list(elements, at, cx).map(value)
    }

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), Stop> {
        let mut inner = Slot::Absent;
        T::KIND.object(entries, at, cx, &mut inner)?;
        slot.fill(value(inner));
        Ok(())
    }

    fn judge(&self, value: &T, at: &Location<'_>, cx: &mut Context) -> bool {
        T::KIND.judge(value, at, cx)
    }
}
