//! Rows that take only some of the values of an enum. In requests even an open enum is
//! closed by that; responses are read as those of any row.

use std::marker::PhantomData;

use paramtable_core::Location;

use super::enumerated::report_unlisted;
use super::{Decoder, EnumOf, Enumeration, IntegerEnumOf, IntegerEnumeration};
use crate::context::Context;
use crate::reading::{InputText, Primitive};
use crate::slot::Slot;

/// One of some values of the enum `E`.
#[derive(Debug)]
pub struct SomeOf<E> {
    only: &'static [&'static str],
    of: PhantomData<E>,
}

impl<E> SomeOf<E> {
    /// One of these, as they are on the wire.
    pub const fn new(only: &'static [&'static str]) -> Self {
        Self { only, of: PhantomData }
    }
}

impl<'de, E: Enumeration> Decoder<'de> for SomeOf<E> {
    type Value = E;
    type Salvaged = ();
    const EXPECTED: &'static str = EnumOf::<E>::EXPECTED;

    fn text(&self, text: InputText<'_, 'de>, at: &Location<'_>, cx: &mut Context) -> Slot<E> {
        if !cx.validates() {
            return EnumOf::<E>::new().text(text, at, cx);
        }
        match E::from_wire(&text).filter(|value| self.only.contains(&value.as_wire())) {
            Some(value) => Slot::Value(value),
            None => {
                report_unlisted(self.only, at, cx);
                Slot::Invalid(())
            }
        }
    }

    fn validate(&self, value: &E, at: &Location<'_>, cx: &mut Context) -> bool {
        let is_unlisted = value.as_unlisted().is_some();
        let is_valid = !is_unlisted && self.only.contains(&value.as_wire());
        // The API may have added a value that the enum does not list.
        if !(is_valid || is_unlisted && cx.accepts_additions()) {
            report_unlisted(self.only, at, cx);
        }
        is_valid
    }
}

/// The same of an enum whose values are whole numbers.
#[derive(Debug)]
pub struct SomeOfIntegers<E> {
    only: &'static [i64],
    of: PhantomData<E>,
}

impl<E> SomeOfIntegers<E> {
    /// One of these, as they are on the wire.
    pub const fn new(only: &'static [i64]) -> Self {
        Self { only, of: PhantomData }
    }
}

impl<'de, E: IntegerEnumeration> Decoder<'de> for SomeOfIntegers<E> {
    type Value = E;
    type Salvaged = ();
    const EXPECTED: &'static str = IntegerEnumOf::<E>::EXPECTED;

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<E> {
        if !cx.validates() {
            return IntegerEnumOf::<E>::new().primitive(primitive, at, cx);
        }
        let number = paramtable_core::checks::Integer::ANY.primitive(primitive, at, cx);
        let Slot::Value(number) = number else { return Slot::Invalid(()) };
        match E::from_wire(number).filter(|value| self.only.contains(&value.as_wire())) {
            Some(value) => Slot::Value(value),
            None => {
                report_unlisted(self.only, at, cx);
                Slot::Invalid(())
            }
        }
    }

    fn validate(&self, value: &E, at: &Location<'_>, cx: &mut Context) -> bool {
        let is_unlisted = value.as_unlisted().is_some();
        let is_valid = !is_unlisted && self.only.contains(&value.as_wire());
        if !(is_valid || is_unlisted && cx.accepts_additions()) {
            report_unlisted(self.only, at, cx);
        }
        is_valid
    }
}
