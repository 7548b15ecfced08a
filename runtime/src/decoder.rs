//! Decoders of single values. A wrong type is a violation, and decoding
//! continues. Each type of the spec language has a [`Decoder`] in a file of its
//! own, which accepts its values; all others are rejected by default.

mod any;
mod as_text;
mod boolean;
mod cases;
mod datetime;
mod decimal;
mod enumerated;
mod free_form;
mod integer;
mod integer_enumerated;
mod list;
mod map;
mod narrowed;
mod nullable;
mod object;
mod scalar;
mod text;
mod wrapped;

use paramtable_core::{Location, messages, truncate_name};

pub use any::AnyValue;
pub use as_text::{AsCheckedText, AsText};
pub use boolean::Boolean;
pub use cases::{CaseSlot, CasesDefinition, DecodeCases, tag_slot};
pub use datetime::{DateDecoder, DateTimeDecoder, FormattedDate, FormattedDateTime};
pub use enumerated::{EnumOf, Enumeration, parse_listed};
pub use free_form::FreeForm;
pub use integer_enumerated::{IntegerEnumOf, IntegerEnumeration};
pub use list::{ListOf, SeenListOf};
pub use map::MapOf;
pub use narrowed::{SomeOf, SomeOfIntegers};
pub use nullable::OrNull;
pub use object::{Boxed, ObjectOf};
pub use scalar::{Scalar, ScalarOf};
pub use text::BorrowedText;
pub use wrapped::Wrapped;

use crate::context::Context;
use crate::reading::{Elements, Entries, InputText, Primitive, Stop, Target, Value};
use crate::slot::{Salvaged, Slot};

/// The slot that a decoder fills.
pub(crate) type SlotOf<'de, K> = Slot<<K as Decoder<'de>>::Value, <K as Decoder<'de>>::Salvaged>;

/// Decodes and validates the values of a row. An implementation overrides the
/// methods for the values that it accepts.
pub trait Decoder<'de>: Sized {
    /// The type of the field.
    type Value;
    /// The part of an invalid value that ancestors' rules read.
    type Salvaged: Salvaged;
    /// The expected type with its article: "a string".
    const EXPECTED: &'static str;

    /// `null`. In a response a parameter may be `null` as well as absent.
    fn null(&self, at: &Location<'_>, cx: &mut Context) -> SlotOf<'de, Self> {
        if cx.validates() {
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
    ) -> SlotOf<'de, Self> {
        match primitive.text() {
            Ok(text) => self.text(text, at, cx),
            Err(other) => reject::<Self>(&other, at, cx),
        }
    }

    /// A text, where [`Self::primitive`] takes nothing else.
    fn text(
        &self,
        _: InputText<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> SlotOf<'de, Self> {
        reject_type(Self::EXPECTED, messages::STRING, at, cx);
        Slot::Invalid(Self::Salvaged::unknown())
    }

    /// A list. Its elements must be read even if it is rejected.
    fn list(
        &self,
        elements: &mut dyn Elements<'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Result<SlotOf<'de, Self>, Stop> {
        reject_list(elements, Self::EXPECTED, at, cx)?;
        Ok(Slot::Invalid(Self::Salvaged::unknown()))
    }

    /// An object, likewise. It is large, so it is built in its slot.
    fn object(
        &self,
        entries: &mut dyn Entries<'de>,
        at: &Location<'_>,
        cx: &mut Context,
        slot: &mut SlotOf<'de, Self>,
    ) -> Result<(), Stop> {
        reject_object(entries, Self::EXPECTED, at, cx)?;
        slot.fill(Slot::Invalid(Self::Salvaged::unknown()));
        Ok(())
    }

    /// Validates a value and everything in it. Returns whether the value itself is
    /// valid, apart from the values that it contains.
    fn validate(&self, _: &Self::Value, _: &Location<'_>, _: &mut Context) -> bool {
        true
    }
}

/// Rejects a primitive of a wrong type, or one that cannot be decoded.
pub(crate) fn reject<'de, K: Decoder<'de>>(
    primitive: &Primitive<'_, '_>,
    at: &Location<'_>,
    cx: &mut Context,
) -> SlotOf<'de, K> {
    reject_primitive_type(K::EXPECTED, primitive, at, cx);
    Slot::Invalid(K::Salvaged::unknown())
}

// Apart from the generic function, so that they are compiled once and not for
// each decoder.

#[cold]
fn reject_primitive_type(
    expected: &str,
    primitive: &Primitive<'_, '_>,
    at: &Location<'_>,
    cx: &mut Context,
) {
    match primitive {
        Primitive::Undecodable(why) => drop(cx.record_all(at, [why.failure()])),
        other => reject_type(expected, other.found(), at, cx),
    }
}

#[cold]
fn reject_list(
    elements: &mut dyn Elements<'_>,
    expected: &str,
    at: &Location<'_>,
    cx: &mut Context,
) -> Result<(), Stop> {
    elements.read(&mut |element| element.skip())?;
    reject_type(expected, messages::ARRAY, at, cx);
    Ok(())
}

#[cold]
fn reject_object(
    entries: &mut dyn Entries<'_>,
    expected: &str,
    at: &Location<'_>,
    cx: &mut Context,
) -> Result<(), Stop> {
    entries.read(&mut |_, value| value.skip())?;
    reject_type(expected, messages::OBJECT, at, cx);
    Ok(())
}

#[cold]
fn reject_type(expected: &str, found: &str, at: &Location<'_>, cx: &mut Context) {
    cx.record(at, messages::wrong_type(expected, found));
}

/// Decodes one value into a slot. Objects are large, so the value is written in
/// place instead of being returned and moved.
#[derive(Debug)]
pub(crate) struct SlotTarget<'a, K, R> {
    decoder: &'a K,
    at: &'a Location<'a>,
    cx: &'a mut Context,
    slot: &'a mut R,
}

impl<'a, K, R> SlotTarget<'a, K, R> {
    pub(crate) fn new(
        decoder: &'a K,
        at: &'a Location<'a>,
        cx: &'a mut Context,
        slot: &'a mut R,
    ) -> Self {
        Self { decoder, at, cx, slot }
    }
}

impl<'de, K: Decoder<'de>> Target<'de> for SlotTarget<'_, K, SlotOf<'de, K>> {
    fn null(&mut self) {
        self.slot.fill(self.decoder.null(self.at, self.cx));
    }

    fn primitive(&mut self, primitive: Primitive<'_, 'de>) -> Result<(), Stop> {
        self.slot.fill(self.decoder.primitive(primitive, self.at, self.cx));
        Ok(())
    }

    fn list(&mut self, elements: &mut dyn Elements<'de>) -> Result<(), Stop> {
        self.slot.fill(self.decoder.list(elements, self.at, self.cx)?);
        Ok(())
    }

    fn object(&mut self, entries: &mut dyn Entries<'de>) -> Result<(), Stop> {
        self.decoder.object(entries, self.at, self.cx, self.slot)
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
    pub fn decode<K: Decoder<'de>>(
        self,
        decoder: &K,
        slot: &mut SlotOf<'de, K>,
    ) -> Result<(), Stop> {
        if !matches!(slot, Slot::Absent) {
            return self.repeated();
        }
        let at = self.at.key(self.name);
        self.value.read(&mut SlotTarget::new(decoder, &at, self.cx, slot))
    }

    // Apart from `decode`, which is compiled for each decoder.
    #[cold]
    fn repeated(self) -> Result<(), Stop> {
        self.cx.record(&self.at.key(self.name), messages::duplicate());
        self.value.skip()
    }

    /// Skips the value, where a table accepts unknown parameters.
    ///
    /// # Errors
    ///
    /// Reading ends here.
    pub fn ignore(self) -> Result<(), Stop> {
        self.value.skip()
    }

    /// Reports an unknown name and skips its value.
    ///
    /// # Errors
    ///
    /// Reading ends here.
    pub fn unknown(self) -> Result<(), Stop> {
        if self.cx.rejects_unknown_parameters() {
            let name = truncate_name(self.name);
            self.cx.record(&self.at.key(&name), messages::unknown(None));
        }
        self.value.skip()
    }
}
