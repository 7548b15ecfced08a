//! Values of an enum.

use std::marker::PhantomData;

use paramtable_core::{Code, Failure, Location, messages};

use super::Decoder;
use crate::ParseEnumError;
use crate::context::Context;
use crate::reading::InputText;
use crate::slot::Slot;

/// A generated enum.
pub trait Enumeration: Sized {
    /// The values that the spec lists, as they are on the wire.
    const VALUES: &'static [&'static str];

    /// Whether other values may come, in requests too.
    const OPEN: bool = false;

    /// The value as it is on the wire.
    fn as_wire(&self) -> &str;

    /// The listed value that a text stands for.
    fn from_wire(text: &str) -> Option<Self>;

    /// A value that is not listed, if the type can hold one.
    fn from_unlisted(text: &str) -> Option<Self> {
        let _ = text;
        None
    }

    /// The text of the variant for others, if the value is of that.
    fn as_unlisted(&self) -> Option<&str> {
        None
    }
}

/// A value of the enum `E`.
#[derive(Debug)]
pub struct EnumOf<E>(PhantomData<E>);

impl<E> EnumOf<E> {
    /// A value of the enum.
    #[allow(clippy::new_without_default)] // a decoder is not a value
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, E: Enumeration> Decoder<'de> for EnumOf<E> {
    type Value = E;
    type Salvaged = ();
    const EXPECTED: &'static str = messages::STRING;

    fn text(&self, text: InputText<'_, 'de>, at: &Location<'_>, cx: &mut Context) -> Slot<E> {
        if let Some(value) = E::from_wire(&text) {
            return Slot::Value(value);
        }
        // Values that the API adds later must not break its clients.
        if (E::OPEN || !cx.validates())
            && let Some(value) = E::from_unlisted(&text)
        {
            return Slot::Value(value);
        }
        report_unlisted(E::VALUES, at, cx);
        Slot::Invalid(())
    }

    fn validate(&self, value: &E, at: &Location<'_>, cx: &mut Context) -> bool {
        // An open enum accepts any text, but a listed value only by its variant: as
        // `Unknown`, rules would not recognise it.
        let is_valid =
            value.as_unlisted().is_none_or(|text| E::OPEN && E::from_wire(text).is_none());
        // The effect on conditions of a value that the API added is unknown.
        if !is_valid && E::OPEN {
            report_listed_as_unknown(at, cx);
        } else if !is_valid && !cx.accepts_additions() {
            report_unlisted(E::VALUES, at, cx);
        }
        is_valid
    }
}

/// The listed value that a text stands for.
///
/// # Errors
///
/// There is none.
pub fn parse_listed<E: Enumeration>(text: &str) -> Result<E, ParseEnumError> {
    E::from_wire(text).ok_or(ParseEnumError { expected: E::VALUES })
}

pub(super) fn report_unlisted<T: std::fmt::Display>(
    values: &[T],
    at: &Location<'_>,
    cx: &mut Context,
) {
    cx.record(at, messages::not_listed(values));
}

/// The failure for a listed value in the variant for others.
pub(crate) fn report_listed_as_unknown(at: &Location<'_>, cx: &mut Context) {
    let words = "is a listed value, so it must be the variant of that name";
    cx.record(at, Failure::new(Code::Enum, words));
}
