//! Bodies: the types that a whole text is read into. An object is one by its
//! table; for a list or map that is a body there is a generated type that holds it.

use std::marker::PhantomData;
use std::ops::Deref;

use paramtable_core::Location;

use crate::context::Context;
use crate::decoder::{Decoder, ObjectOf, SlotOf};
use crate::reading::{Elements, Entries, Stop};
use crate::slot::Slot;
use crate::table::{DecodeTable, Validatable};

/// A body that holds all that it was read from: a [`Table`](crate::Table), or
/// the type of a list or map that a spec has for a body.
///
/// Users name it as a bound.
pub trait Body: for<'de> DecodeBody<'de> {}

impl<T: for<'de> DecodeBody<'de>> Body for T {}

/// A body that may borrow from its source, which lives for `'de`.
///
/// Users name it as a bound; its items are for generated code.
pub trait DecodeBody<'de>: Validatable {
    /// Its reader.
    #[doc(hidden)]
    type Decoder: Decoder<'de, Value = Self>;

    /// What reads it.
    #[doc(hidden)]
    const DECODER: Self::Decoder;
}

impl<'de, T: DecodeTable<'de>> DecodeBody<'de> for T {
    type Decoder = ObjectOf<T>;
    const DECODER: ObjectOf<T> = ObjectOf::new();
}

/// A generated type that holds a body: a list or map, or an object.
pub trait BodyWrapper<'de>: Validatable + Deref<Target = Self::Inner> {
    /// The type of the body.
    type Decoder: Decoder<'de, Value = Self::Inner>;
    /// The list, map or object.
    type Inner;
    /// Its decoder, with all constraints.
    const DECODER: Self::Decoder;

    /// Wraps the list, map or object.
    fn from_inner(inner: Self::Inner) -> Self;
}

/// The body that is held by a `T`.
#[derive(Debug)]
pub struct BodyOf<T>(PhantomData<T>);

impl<T> BodyOf<T> {
    /// The body of the type.
    #[allow(clippy::new_without_default)] // a decoder is not a value
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

fn value<'de, T: BodyWrapper<'de>, S>(slot: Slot<T::Inner, S>) -> Slot<T, S> {
    match slot {
        Slot::Absent => Slot::Absent,
        Slot::Null => Slot::Null,
        Slot::Invalid(salvaged) => Slot::Invalid(salvaged),
        Slot::Unknown => Slot::Unknown,
        Slot::Value(inner) => Slot::Value(T::from_inner(inner)),
    }
}

impl<'de, T: BodyWrapper<'de>> Decoder<'de> for BodyOf<T> {
    type Value = T;
    type Salvaged = <T::Decoder as Decoder<'de>>::Salvaged;
    const EXPECTED: &'static str = T::Decoder::EXPECTED;

    fn list(
        &self,
        elements: &mut dyn Elements<'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Result<SlotOf<'de, Self>, Stop> {
        T::DECODER.list(elements, at, cx).map(value)
    }

    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut SlotOf<'de, Self>,
    ) -> Result<(), Stop> {
        let mut inner = Slot::Absent;
        T::DECODER.object(entries, at, cx, &mut inner)?;
        slot.fill(value(inner));
        Ok(())
    }

    fn validate(&self, value: &T, at: &Location<'_>, cx: &mut Context) -> bool {
        T::DECODER.validate(value, at, cx)
    }
}
