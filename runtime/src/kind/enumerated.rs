//! Values of an enum.

use std::fmt;
use std::marker::PhantomData;

use paramtable_core::{At, Code, sentence};

use super::Kind;
use crate::context::Context;
use crate::reading::Words;
use crate::slot::Slot;

/// A generated enum.
pub trait Enumeration: Sized {
    /// The values that the spec lists, as they are on the wire.
    const VALUES: &'static [&'static str];

    /// Whether other values may come, in requests too.
    const OPEN: bool;

    /// The listed value that a text stands for.
    fn from_wire(text: &str) -> Option<Self>;

    /// A value that is not listed, if the type can hold one.
    fn unlisted(text: &str) -> Option<Self>;

    /// Whether the value can be sent: a listed one by its variant, and of an
    /// open enum any other.
    fn can_be_sent(&self) -> bool;
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
    const EXPECTED: &'static str = "a text";

    fn text(&self, text: Words<'_, 'de>, at: &At<'_>, cx: &mut Context) -> Slot<E> {
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

    fn judge(&self, value: &E, at: &At<'_>, cx: &mut Context) -> bool {
        let holds = value.can_be_sent();
        if !holds && E::OPEN {
            misnamed(at, cx);
        } else if !holds {
            unlisted(E::VALUES, at, cx);
        }
        holds
    }
}

fn unlisted(values: &[&str], at: &At<'_>, cx: &mut Context) {
    cx.record(at, Code::Enum, sentence(format_args!("must be one of {}", OneOf(values))));
}

/// What is said of a listed value in the variant for others.
pub(crate) fn misnamed(at: &At<'_>, cx: &mut Context) {
    cx.record(at, Code::Enum, sentence(format_args!("is listed, and has a variant of its own")));
}

/// The listed values in words; of a long list only the first.
pub(crate) struct OneOf<'a, T>(pub(crate) &'a [T]);

impl<T: fmt::Display> fmt::Display for OneOf<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MOST: usize = 20;
        for (index, value) in self.0.iter().take(MOST).enumerate() {
            let comma = if index > 0 { ", " } else { "" };
            write!(f, "{comma}`{value}`")?;
        }
        match self.0.len().checked_sub(MOST) {
            None | Some(0) => Ok(()),
            Some(more) => write!(f, ", {more} more"),
        }
    }
}
