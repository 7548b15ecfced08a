//! Scalars: values of a kind that have a type of their own, which holds what
//! the spec says of them in both directions.

use std::marker::PhantomData;

use paramtable_core::At;
use serde::de::{Deserializer, MapAccess};

use super::{Kind, Read, Reader};
use crate::context::Context;
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

    fn deserialize<D: Deserializer<'de>>(
        reader: Reader<'_, Self, Read<'de, Self>>,
        deserializer: D,
    ) -> Result<(), D::Error> {
        T::Kind::ask(deserializer, reader)
    }

    fn text(&self, text: &str, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(cx.judging(|cx| T::KIND.text(text, at, cx)))
    }

    fn lent_text(&self, text: &'de str, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(cx.judging(|cx| T::KIND.lent_text(text, at, cx)))
    }

    fn owned_text(&self, text: String, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(cx.judging(|cx| T::KIND.owned_text(text, at, cx)))
    }

    fn parse(&self, text: &str, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(cx.judging(|cx| T::KIND.parse(text, at, cx)))
    }

    fn boolean(&self, boolean: bool, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(T::KIND.boolean(boolean, at, cx))
    }

    fn integer(&self, integer: i64, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(cx.judging(|cx| T::KIND.integer(integer, at, cx)))
    }

    fn float(&self, float: f64, at: &At<'_>, cx: &mut Context) -> Slot<T> {
        value(cx.judging(|cx| T::KIND.float(float, at, cx)))
    }

    fn object<A: MapAccess<'de>>(
        &self,
        map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        self.object_or_null(map, at, cx, slot)?;
        // Whether `null` is wrong depends on the direction, not on the scalar.
        if let Slot::Null = slot {
            *slot = self.null(at, cx);
        }
        Ok(())
    }

    fn object_or_null<A: MapAccess<'de>>(
        &self,
        map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        let mut inner = Slot::Absent;
        cx.judging(|cx| T::KIND.object_or_null(map, at, cx, &mut inner))?;
        *slot = value(inner);
        Ok(())
    }
}
