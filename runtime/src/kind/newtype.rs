//! Scalars: values of a kind that have a type of their own, which holds what
//! the spec says of them in both directions.

use std::marker::PhantomData;

use paramtable_core::Location;

use super::Kind;
use crate::context::Context;
use crate::reading::Primitive;
use crate::slot::Slot;

/// A generated scalar.
pub trait Scalar<'de>: Sized {
    /// What it is made of.
    type Kind: Kind<'de, Value = Self::Inner, Seen = ()>;
    /// The value within.
    type Inner;
    /// Everything that the spec says of it.
    const KIND: Self::Kind;

    /// The scalar of a value that holds.
    fn from_checked(inner: Self::Inner) -> Self;
}

/// A value of the scalar `T`.
#[derive(Debug)]
pub struct Newtype<T>(PhantomData<T>);

impl<T> Newtype<T> {
    /// A value of the scalar.
    #[allow(clippy::new_without_default)] // a kind is not a value
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

fn value<'de, T: Scalar<'de>>(slot: Slot<T::Inner>) -> Slot<T> {
    match slot {
        Slot::Absent => Slot::Absent,
        Slot::Null => Slot::Null,
        Slot::Bad(()) => Slot::Bad(()),
        Slot::Hidden => Slot::Hidden,
        Slot::Value(inner) => Slot::Value(T::from_checked(inner)),
    }
}

impl<'de, T: Scalar<'de>> Kind<'de> for Newtype<T> {
    type Value = T;
    type Seen = ();
    const EXPECTED: &'static str = T::Kind::EXPECTED;

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<T> {
        value(cx.judging(|cx| T::KIND.primitive(primitive, at, cx)))
    }
}
