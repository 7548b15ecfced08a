//! Values of an enum.

use std::marker::PhantomData;

use paramtable_core::{Code, Failure, Location, messages};

use super::Kind;
use crate::UnknownValue;
use crate::context::Context;
use crate::reading::Words;
use crate::slot::Slot;

/// A generated enum.
pub trait Enumeration: Sized {
    /// The values that the spec lists, as they are on the wire.
    const VALUES: &'static [&'static str];

    /// Whether other values may come, in requests too.
    const OPEN: bool = false;

    /// The listed value that a text stands for.
    fn from_wire(text: &str) -> Option<Self>;

    /// A value that is not listed, if the type can hold one.
    fn unlisted(text: &str) -> Option<Self> {
        let _ = text;
        None
    }

    /// The text of the variant for others, if the value is of that.
    fn kept(&self) -> Option<&str> {
        None
    }
}

/// A value of the enum `E`.
#[derive(Debug)]
pub struct Enumerated<E>(PhantomData<E>);

impl<E> Enumerated<E> {
    /// A value of the enum.
    #[allow(clippy::new_without_default)] // a kind is not a value
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, E: Enumeration> Kind<'de> for Enumerated<E> {
    type Value = E;
    type Seen = ();
    const EXPECTED: &'static str = messages::STRING;

    fn text(&self, text: Words<'_, 'de>, at: &Location<'_>, cx: &mut Context) -> Slot<E> {
        if let Some(value) = E::from_wire(&text) {
            return Slot::Value(value);
        }
        // What the API adds in time must not break those who read it.
        if (E::OPEN || !cx.judges())
            && let Some(value) = E::unlisted(&text)
        {
            return Slot::Value(value);
        }
        unlisted(E::VALUES, at, cx);
        Slot::Bad(())
    }

    fn judge(&self, value: &E, at: &Location<'_>, cx: &mut Context) -> bool {
        // Of an open enum any text can be sent, but a listed one by its variant
        // only: by the other it would be judged as what it is not.
        let holds = value.kept().is_none_or(|text| E::OPEN && E::from_wire(text).is_none());
        // What one that the API added says to conditions is not known.
        if !holds && E::OPEN {
            misnamed(at, cx);
        } else if !holds && !cx.takes_added() {
            unlisted(E::VALUES, at, cx);
        }
        holds
    }
}

/// The listed value that a text stands for.
///
/// # Errors
///
/// There is none.
pub fn listed<E: Enumeration>(text: &str) -> Result<E, UnknownValue> {
    E::from_wire(text).ok_or(UnknownValue { expected: E::VALUES })
}

fn unlisted(values: &[&str], at: &Location<'_>, cx: &mut Context) {
    cx.record(at, messages::not_listed(values));
}

/// What is said of a listed value in the variant for others.
pub(crate) fn misnamed(at: &Location<'_>, cx: &mut Context) {
    let words = "is a listed value, so it must be the variant of that name";
    cx.record(at, Failure::new(Code::Enum, words));
}
