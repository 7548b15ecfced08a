//! Scalars: values with a type of their own, which enforces the constraints of the
//! spec in both directions.

use std::marker::PhantomData;

use paramtable_core::Location;

use super::Decoder;
use crate::context::Context;
use crate::reading::Primitive;
use crate::slot::Slot;

/// A generated scalar.
pub trait Scalar<'de>: Sized {
    /// The type within it.
    type Decoder: Decoder<'de, Value = Self::Inner, Salvaged = ()>;
    /// The value within.
    type Inner;
    /// Its decoder, with all constraints.
    const DECODER: Self::Decoder;

    /// The scalar of a value that holds.
    fn from_checked(inner: Self::Inner) -> Self;
}

/// A value of the scalar `T`.
#[derive(Debug)]
pub struct ScalarOf<T>(PhantomData<T>);

impl<T> ScalarOf<T> {
    /// A value of the scalar.
    #[allow(clippy::new_without_default)] // a decoder is not a value
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

fn value<'de, T: Scalar<'de>>(slot: Slot<T::Inner>) -> Slot<T> {
    match slot {
        Slot::Absent => Slot::Absent,
        Slot::Null => Slot::Null,
        Slot::Invalid(()) => Slot::Invalid(()),
        Slot::Unknown => Slot::Unknown,
        Slot::Value(inner) => Slot::Value(T::from_checked(inner)),
    }
}

impl<'de, T: Scalar<'de>> Decoder<'de> for ScalarOf<T> {
    type Value = T;
    type Salvaged = ();
    const EXPECTED: &'static str = T::Decoder::EXPECTED;

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<T> {
        value(cx.validating(|cx| T::DECODER.primitive(primitive, at, cx)))
    }
}
