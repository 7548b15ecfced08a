//! Values of an enum that are numbers on the wire.

use std::marker::PhantomData;

use paramtable_core::Location;
use paramtable_core::checks::Integer;

use super::Decoder;
use super::enumerated::{report_listed_as_unknown, report_unlisted};
use crate::context::Context;
use crate::reading::Primitive;
use crate::slot::Slot;

/// A generated enum whose values are whole numbers.
pub trait IntegerEnumeration: Sized {
    /// The values that the spec lists, as they are on the wire.
    const VALUES: &'static [i64];

    /// Whether other values may come, in requests too.
    const OPEN: bool = false;

    /// The value as it is on the wire.
    fn as_wire(&self) -> i64;

    /// The listed value that a number stands for.
    fn from_wire(number: i64) -> Option<Self>;

    /// A value that is not listed, if the type can hold one.
    fn from_unlisted(number: i64) -> Option<Self> {
        let _ = number;
        None
    }

    /// The number of the variant for others, if the value is of that.
    fn as_unlisted(&self) -> Option<i64> {
        None
    }
}

/// A value of the enum `E`.
#[derive(Debug)]
pub struct IntegerEnumOf<E>(PhantomData<E>);

impl<E> IntegerEnumOf<E> {
    /// A value of the enum.
    #[allow(clippy::new_without_default)] // a decoder is not a value
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, E: IntegerEnumeration> Decoder<'de> for IntegerEnumOf<E> {
    type Value = E;
    type Salvaged = ();
    const EXPECTED: &'static str = Integer::EXPECTED;

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<E> {
        let Slot::Value(number) = Integer::ANY.primitive(primitive, at, cx) else {
            return Slot::Invalid(());
        };
        if let Some(value) = E::from_wire(number) {
            return Slot::Value(value);
        }
        // Values that the API adds later must not break its clients.
        if (E::OPEN || !cx.validates())
            && let Some(value) = E::from_unlisted(number)
        {
            return Slot::Value(value);
        }
        report_unlisted(E::VALUES, at, cx);
        Slot::Invalid(())
    }

    fn validate(&self, value: &E, at: &Location<'_>, cx: &mut Context) -> bool {
        // As for enums of texts.
        let is_valid =
            value.as_unlisted().is_none_or(|number| E::OPEN && E::from_wire(number).is_none());
        // The effect on conditions of a value that the API added is unknown.
        if !is_valid && E::OPEN {
            report_listed_as_unknown(at, cx);
        } else if !is_valid && !cx.accepts_additions() {
            report_unlisted(E::VALUES, at, cx);
        }
        is_valid
    }
}
