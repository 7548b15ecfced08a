//! Reading one value: whatever JSON brings, a wrong type is a violation and
//! reading goes on. Each type of the spec language is a [`Kind`] in a file of
//! its own; it says what it accepts, and the rest is wrong by default.

mod as_text;
mod boolean;
mod decimal;
mod enumerated;
mod free_form;
mod held;
mod instant;
mod integer;
mod integer_enum;
mod list;
mod map;
mod nested;
mod newtype;
mod nullable;
mod text;

use paramtable_core::{Location, messages, truncate_name};

pub use as_text::AsText;
pub use boolean::Boolean;
pub use enumerated::{Enumerated, Enumeration, listed};
pub use free_form::FreeForm;
pub use held::Held;
pub use instant::{Day, Instant};
pub use integer_enum::{EnumeratedInteger, IntegerEnumeration};
pub use list::ListOf;
pub use map::MapOf;
pub use nested::{Boxed, Nested};
pub use newtype::{Newtype, Scalar};
pub use nullable::OrNull;
pub use text::Lent;

use crate::context::Context;
use crate::reading::{Elements, Entries, Primitive, Stop, Target, Value, Words};
use crate::slot::{Seen, Slot};

/// What is read, in a kind's terms.
pub(crate) type Read<'de, K> = Slot<<K as Kind<'de>>::Value, <K as Kind<'de>>::Seen>;

/// What values a row takes. A kind overrides what it accepts.
pub trait Kind<'de>: Sized {
    /// The type of the field.
    type Value;
    /// What an ancestor's rules read of a bad value.
    type Seen: Seen;
    /// What is expected, with its article: "a string".
    const EXPECTED: &'static str;

    /// `null`. In a response a parameter may be `null` as well as absent.
    fn null(&self, at: &Location<'_>, cx: &mut Context) -> Read<'de, Self> {
        if cx.judges() {
            cx.record(at, messages::null());
        }
        Slot::Null
    }

    /// A value that holds no others.
    #[inline]
    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Read<'de, Self> {
        match primitive.text() {
            Ok(text) => self.text(text, at, cx),
            Err(other) => wrong::<Self>(&other, at, cx),
        }
    }

    /// A text, where [`Self::primitive`] takes nothing else.
    fn text(&self, _: Words<'_, 'de>, at: &Location<'_>, cx: &mut Context) -> Read<'de, Self> {
        wrong_type(Self::EXPECTED, messages::STRING, at, cx);
        Slot::Bad(Self::Seen::hidden())
    }

    /// A list, whose elements have to be read whatever it is taken for.
    fn list(
        &self,
        elements: &mut dyn Elements<'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Result<Read<'de, Self>, Stop> {
        wrong_list(elements, Self::EXPECTED, at, cx)?;
        Ok(Slot::Bad(Self::Seen::hidden()))
    }

    /// An object, likewise. It is large, so it is made in its slot.
    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), Stop> {
        wrong_object(entries, Self::EXPECTED, at, cx)?;
        slot.fill(Slot::Bad(Self::Seen::hidden()));
        Ok(())
    }

    /// Judges a value that is there, and says whether it holds by itself,
    /// whatever is in it.
    fn judge(&self, _: &Self::Value, _: &Location<'_>, _: &mut Context) -> bool {
        true
    }
}

/// A primitive of a wrong type, or what is none of any type.
pub(crate) fn wrong<'de, K: Kind<'de>>(
    primitive: &Primitive<'_, '_>,
    at: &Location<'_>,
    cx: &mut Context,
) -> Read<'de, K> {
    wrong_primitive(K::EXPECTED, primitive, at, cx);
    Slot::Bad(K::Seen::hidden())
}

// These are compiled once, and not once a kind.

#[cold]
fn wrong_primitive(
    expected: &str,
    primitive: &Primitive<'_, '_>,
    at: &Location<'_>,
    cx: &mut Context,
) {
    match primitive {
        Primitive::Undecodable(why) => drop(cx.record_all(at, [why.failure()])),
        other => wrong_type(expected, other.found(), at, cx),
    }
}

#[cold]
fn wrong_list(
    elements: &mut dyn Elements<'_>,
    expected: &str,
    at: &Location<'_>,
    cx: &mut Context,
) -> Result<(), Stop> {
    elements.read(&mut |element| element.skip())?;
    wrong_type(expected, messages::ARRAY, at, cx);
    Ok(())
}

#[cold]
fn wrong_object(
    entries: &mut dyn Entries<'_>,
    expected: &str,
    at: &Location<'_>,
    cx: &mut Context,
) -> Result<(), Stop> {
    entries.read(&mut |_, value| value.skip())?;
    wrong_type(expected, messages::OBJECT, at, cx);
    Ok(())
}

#[cold]
fn wrong_type(expected: &str, found: &str, at: &Location<'_>, cx: &mut Context) {
    cx.record(at, messages::wrong_type(expected, found));
}

/// Reads one value at a place into a slot: what a target returned would be moved
/// from hand to hand, and objects are large.
#[derive(Debug)]
pub(crate) struct IntoSlot<'a, K, R> {
    kind: &'a K,
    at: &'a Location<'a>,
    cx: &'a mut Context,
    slot: &'a mut R,
}

impl<'a, K, R> IntoSlot<'a, K, R> {
    pub(crate) fn new(
        kind: &'a K,
        at: &'a Location<'a>,
        cx: &'a mut Context,
        slot: &'a mut R,
    ) -> Self {
        Self { kind, at, cx, slot }
    }
}

impl<'de, K: Kind<'de>> Target<'de> for IntoSlot<'_, K, Read<'de, K>> {
    fn null(&mut self) {
        self.slot.fill(self.kind.null(self.at, self.cx));
    }

    fn primitive(&mut self, primitive: Primitive<'_, 'de>) -> Result<(), Stop> {
        self.slot.fill(self.kind.primitive(primitive, self.at, self.cx));
        Ok(())
    }

    fn list(&mut self, elements: &mut dyn Elements<'de>) -> Result<(), Stop> {
        self.slot.fill(self.kind.list(elements, self.at, self.cx)?);
        Ok(())
    }

    fn object(&mut self, entries: &mut dyn Entries<'de>) -> Result<(), Stop> {
        self.kind.object(entries, self.at, self.cx, self.slot)
    }
}

/// One entry of an object that is being read: its name is known, its value is next.
pub struct Entry<'e, 'de> {
    value: &'e mut dyn Value<'de>,
    at: &'e Location<'e>,
    name: &'e str,
    cx: &'e mut Context,
}

impl<'e, 'de> Entry<'e, 'de> {
    pub(crate) fn new(
        value: &'e mut dyn Value<'de>,
        at: &'e Location<'e>,
        name: &'e str,
        cx: &'e mut Context,
    ) -> Self {
        Self { value, at, name, cx }
    }

    /// The wire name.
    pub fn name(&self) -> &'e str {
        self.name
    }

    /// Reads the value into its slot; of a repeated entry the first value counts.
    ///
    /// # Errors
    ///
    /// Reading ends here.
    pub fn into<K: Kind<'de>>(self, kind: &K, slot: &mut Read<'de, K>) -> Result<(), Stop> {
        if !matches!(slot, Slot::Absent) {
            return self.repeated();
        }
        let at = self.at.key(self.name);
        self.value.read(&mut IntoSlot::new(kind, &at, self.cx, slot))
    }

    // Apart from `into`, which is compiled once a kind.
    #[cold]
    fn repeated(self) -> Result<(), Stop> {
        self.cx.record(&self.at.key(self.name), messages::duplicate());
        self.value.skip()
    }

    /// Passes over the value, where a table takes parameters that it does not know.
    ///
    /// # Errors
    ///
    /// Reading ends here.
    pub fn ignore(self) -> Result<(), Stop> {
        self.value.skip()
    }

    /// Passes over the value of a name that the table does not know.
    ///
    /// # Errors
    ///
    /// Reading ends here.
    pub fn unknown(self) -> Result<(), Stop> {
        if self.cx.is_closed() {
            let name = truncate_name(self.name);
            self.cx.record(&self.at.key(&name), messages::unknown(None));
        }
        self.value.skip()
    }
}
