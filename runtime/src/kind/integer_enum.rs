//! Values of an enum that are numbers on the wire.

use std::marker::PhantomData;

use paramtable_core::checks::Integer;
use paramtable_core::{Location, messages};

use super::Kind;
use super::enumerated::misnamed;
use crate::context::Context;
use crate::reading::Primitive;
use crate::slot::Slot;

/// A generated enum whose values are whole numbers.
pub trait IntegerEnumeration: Sized {
    /// The values that the spec lists, as they are on the wire.
    const VALUES: &'static [i64];

    /// Whether other values may come, in requests too.
    const OPEN: bool = false;

    /// The listed value that a number stands for.
    fn from_wire(number: i64) -> Option<Self>;

    /// A value that is not listed, if the type can hold one.
    fn unlisted(number: i64) -> Option<Self> {
        let _ = number;
        None
    }

    /// The number of the variant for others, if the value is of that.
    fn kept(&self) -> Option<i64> {
        None
    }
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
    const EXPECTED: &'static str = Integer::EXPECTED;

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<E> {
        let Slot::Value(number) = Integer::ANY.primitive(primitive, at, cx) else {
            return Slot::Bad(());
        };
        if let Some(value) = E::from_wire(number) {
            return Slot::Value(value);
        }
        // What the API adds in time must not break those who read it.
        if (E::OPEN || !cx.judges())
            && let Some(value) = E::unlisted(number)
        {
            return Slot::Value(value);
        }
        unlisted(E::VALUES, at, cx);
        Slot::Bad(())
    }

    fn judge(&self, value: &E, at: &Location<'_>, cx: &mut Context) -> bool {
        // As for enums of texts.
        let holds = value.kept().is_none_or(|number| E::OPEN && E::from_wire(number).is_none());
        // What one that the API added says to conditions is not known.
        if !holds && E::OPEN {
            misnamed(at, cx);
        } else if !holds && !cx.takes_added() {
            unlisted(E::VALUES, at, cx);
        }
        holds
    }
}

fn unlisted(values: &[i64], at: &Location<'_>, cx: &mut Context) {
    cx.record(at, messages::not_listed(values));
}
