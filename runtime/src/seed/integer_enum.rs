//! Values of an enum that are numbers on the wire.

use std::marker::PhantomData;

use paramtable_core::checks::Integer;
use paramtable_core::{At, Code, sentence};
use serde::de::{Deserializer, MapAccess, Visitor};

use super::{Kind, OneOf, Read};
use crate::context::Context;
use crate::slot::Slot;

/// A generated enum whose values are whole numbers.
pub trait IntegerEnumeration: Sized {
    /// The values that the spec lists, as they are on the wire.
    const VALUES: &'static [i64];

    /// Whether other values may come, in requests too.
    const OPEN: bool;

    /// The listed value that a number stands for.
    fn from_wire(number: i64) -> Option<Self>;

    /// A value that is not listed, if the type can hold one.
    fn unlisted(number: i64) -> Option<Self>;

    /// Whether the value is listed.
    fn is_listed(&self) -> bool;
}

/// A value of the enum `E`.
#[derive(Debug)]
pub struct EnumeratedInteger<E>(PhantomData<E>);

impl<E> EnumeratedInteger<E> {
    /// A value of the enum.
    #[allow(clippy::new_without_default)] // a kind is not a value
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, E: IntegerEnumeration> Kind<'de> for EnumeratedInteger<E> {
    type Value = E;
    type Seen = ();
    const EXPECTED: &'static str = "a whole number";

    fn integer(&self, number: i64, at: &At<'_>, cx: &mut Context) -> Slot<E> {
        if let Some(value) = E::from_wire(number) {
            return Slot::Value(value);
        }
        if (E::OPEN || !cx.judges())
            && let Some(value) = E::unlisted(number)
        {
            return Slot::Value(value);
        }
        unlisted(E::VALUES, at, cx);
        Slot::Bad(())
    }

    fn ask<D: Deserializer<'de>, V: Visitor<'de>>(
        deserializer: D,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        Integer::ask(deserializer, visitor)
    }

    fn object<A: MapAccess<'de>>(
        &self,
        map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        let mut number = Slot::Absent;
        Integer::ANY.object(map, at, cx, &mut number)?;
        *slot = self.listed(number, at, cx);
        Ok(())
    }

    fn object_or_null<A: MapAccess<'de>>(
        &self,
        map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        let mut number = Slot::Absent;
        Integer::ANY.object_or_null(map, at, cx, &mut number)?;
        *slot = self.listed(number, at, cx);
        Ok(())
    }

    fn float(&self, value: f64, at: &At<'_>, cx: &mut Context) -> Slot<E> {
        self.listed(Integer::ANY.float(value, at, cx), at, cx)
    }

    fn parse(&self, text: &str, at: &At<'_>, cx: &mut Context) -> Slot<E> {
        self.listed(Integer::ANY.parse(text, at, cx), at, cx)
    }

    fn judge(&self, value: &E, at: &At<'_>, cx: &mut Context) -> bool {
        let holds = E::OPEN || value.is_listed();
        if !holds {
            unlisted(E::VALUES, at, cx);
        }
        holds
    }
}

impl<E: IntegerEnumeration> EnumeratedInteger<E> {
    #[allow(clippy::trivially_copy_pass_by_ref)] // as the methods of a kind take it
    fn listed(&self, number: Slot<i64>, at: &At<'_>, cx: &mut Context) -> Slot<E> {
        match number {
            Slot::Value(number) => self.integer(number, at, cx),
            Slot::Null => Slot::Null,
            _ => Slot::Bad(()),
        }
    }
}

fn unlisted(values: &[i64], at: &At<'_>, cx: &mut Context) {
    let message = sentence(format_args!("must be one of {}", OneOf(values)));
    cx.record(at, Code::Enum, message);
}
