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

use std::borrow::Cow;
use std::fmt;

use paramtable_core::{At, Code, clipped, sentence};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

pub use as_text::AsText;
pub use boolean::Boolean;
pub(crate) use enumerated::OneOf;
pub use enumerated::{Enumerated, Enumeration};
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
use crate::slot::{Seen, Slot};

/// What is read, in a kind's terms.
pub(crate) type Read<'de, K> = Slot<<K as Kind<'de>>::Value, <K as Kind<'de>>::Seen>;

/// What values a row takes. A kind overrides what it accepts.
pub trait Kind<'de>: Sized {
    /// The type of the field.
    type Value;
    /// What an ancestor's rules read of a bad value.
    type Seen: Seen;
    /// What is expected, with its article: "a text".
    const EXPECTED: &'static str;

    /// Reads the value.
    fn deserialize<D: Deserializer<'de>>(
        reader: Reader<'_, Self, Read<'de, Self>>,
        deserializer: D,
    ) -> Result<(), D::Error> {
        Self::ask(deserializer, reader)
    }

    /// Asks the format for a value of this kind, on behalf of whatever visitor.
    fn ask<D: Deserializer<'de>, V: Visitor<'de>>(
        deserializer: D,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        deserializer.deserialize_any(visitor)
    }

    /// An object where `null` is no mistake: only what is read as raw text can
    /// find a `null` in one.
    fn object_or_null<A: MapAccess<'de>>(
        &self,
        map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        self.object(map, at, cx, slot)
    }

    /// A text.
    fn text(&self, _: &str, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        wrong::<Self>("a text", at, cx)
    }

    /// A text that what is being read lends for as long as it lives.
    fn lent_text(&self, text: &'de str, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        self.text(text, at, cx)
    }

    /// A text that the format gives away.
    fn owned_text(&self, text: String, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        self.text(&text, at, cx)
    }

    /// A value that travels as text: in headers and queries, and wherever the
    /// row says so.
    fn parse(&self, text: &str, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        self.text(text, at, cx)
    }

    /// `null`. In a response a parameter may be `null` as well as absent.
    fn null(&self, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        if cx.judges() {
            cx.record(at, Code::Null, "must not be null");
        }
        Slot::Null
    }

    /// Judges a value that is there, and says whether it holds by itself,
    /// whatever is in it.
    fn judge(&self, _: &Self::Value, _: &At<'_>, _: &mut Context) -> bool {
        true
    }

    /// `true` or `false`.
    fn boolean(&self, _: bool, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        wrong::<Self>("true or false", at, cx)
    }

    /// A whole number of 64 bits.
    fn integer(&self, _: i64, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        wrong::<Self>("a number", at, cx)
    }

    /// Any other number.
    fn float(&self, _: f64, at: &At<'_>, cx: &mut Context) -> Read<'de, Self> {
        wrong::<Self>("a number", at, cx)
    }

    /// A list, whose elements have to be read whatever it is taken for.
    fn list<A: SeqAccess<'de>>(
        &self,
        list: A,
        at: &At<'_>,
        cx: &mut Context,
    ) -> Result<Read<'de, Self>, A::Error> {
        drain_list(list)?;
        Ok(wrong::<Self>("a list", at, cx))
    }

    /// An object, likewise. It is large, so it is made in its slot.
    fn object<A: MapAccess<'de>>(
        &self,
        map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        *slot = if drain_object(map, cx)? {
            wrong::<Self>("an object", at, cx)
        } else {
            number::<Self>(at, cx)
        };
        Ok(())
    }
}

// These are compiled once a format, and not once a kind.

fn drain_list<'de, A: SeqAccess<'de>>(mut list: A) -> Result<(), A::Error> {
    while list.next_element::<IgnoredAny>()?.is_some() {}
    Ok(())
}

/// False if it is no object but a number, which was handed over as one.
fn drain_object<'de, A: MapAccess<'de>>(mut map: A, cx: &Context) -> Result<bool, A::Error> {
    match map.next_key_seed(Name::new(cx))? {
        Some(None) => return map.next_value::<IgnoredAny>().map(|_| false),
        Some(Some(_)) => drop(map.next_value::<IgnoredAny>()?),
        None => return Ok(true),
    }
    while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
    Ok(true)
}

/// A number where an object is expected, which it was handed over as.
pub(crate) fn number<'de, K: Kind<'de>>(at: &At<'_>, cx: &mut Context) -> Read<'de, K> {
    wrong::<K>("a number", at, cx)
}

/// A value of a wrong type.
pub(crate) fn wrong<'de, K: Kind<'de>>(found: &str, at: &At<'_>, cx: &mut Context) -> Read<'de, K> {
    wrong_type(K::EXPECTED, found, at, cx);
    Slot::Bad(K::Seen::hidden())
}

#[cold]
fn wrong_type(expected: &str, found: &str, at: &At<'_>, cx: &mut Context) {
    cx.record(at, Code::Type, sentence(format_args!("must be {expected}, not {found}")));
}

/// Reads one value at a place into a slot: what a seed returns is moved from
/// hand to hand, and objects are large.
#[derive(Debug)]
pub struct Reader<'a, K, R> {
    kind: &'a K,
    at: &'a At<'a>,
    cx: &'a mut Context,
    slot: &'a mut R,
}

impl<'a, K, R> Reader<'a, K, R> {
    pub(crate) fn new(kind: &'a K, at: &'a At<'a>, cx: &'a mut Context, slot: &'a mut R) -> Self {
        Self { kind, at, cx, slot }
    }
}

impl<'de, K: Kind<'de>> DeserializeSeed<'de> for Reader<'_, K, Read<'de, K>> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        K::deserialize(self, deserializer)
    }
}

impl<'de, K: Kind<'de>> Visitor<'de> for Reader<'_, K, Read<'de, K>> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(K::EXPECTED)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        *self.slot = if self.cx.is_texts() {
            self.kind.parse(text, self.at, self.cx)
        } else {
            self.kind.text(text, self.at, self.cx)
        };
        Ok(())
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        *self.slot = if self.cx.is_texts() {
            self.kind.parse(text, self.at, self.cx)
        } else {
            self.kind.lent_text(text, self.at, self.cx)
        };
        Ok(())
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        *self.slot = if self.cx.is_texts() {
            self.kind.parse(&text, self.at, self.cx)
        } else {
            self.kind.owned_text(text, self.at, self.cx)
        };
        Ok(())
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Self::Value, E> {
        *self.slot = self.kind.boolean(value, self.at, self.cx);
        Ok(())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Self::Value, E> {
        *self.slot = self.kind.integer(value, self.at, self.cx);
        Ok(())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Self::Value, E> {
        // Beyond 63 bits a number is too large for every kind, however roughly it is known.
        #[allow(clippy::cast_precision_loss)]
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Self::Value, E> {
        *self.slot = self.kind.float(value, self.at, self.cx);
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        *self.slot = self.kind.null(self.at, self.cx);
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<Self::Value, E> {
        *self.slot = wrong::<K>("bytes", self.at, self.cx);
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        *self.slot = self.kind.list(list, self.at, self.cx)?;
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        self.kind.object(map, self.at, self.cx, self.slot)
    }
}

/// One entry of an object that is being read: its name is known, its value is next.
#[derive(Debug)]
pub struct Entry<'e, A> {
    map: &'e mut A,
    at: &'e At<'e>,
    name: &'e str,
    cx: &'e mut Context,
}

impl<'e, A> Entry<'e, A> {
    pub(crate) fn new(map: &'e mut A, at: &'e At<'e>, name: &'e str, cx: &'e mut Context) -> Self {
        Self { map, at, name, cx }
    }

    /// The wire name.
    pub fn name(&self) -> &'e str {
        self.name
    }

    /// Reads the value into its slot; of a repeated entry the first value counts.
    ///
    /// # Errors
    ///
    /// The format's own, here and below: the text could not be read at all.
    pub fn into<'de, K: Kind<'de>>(self, kind: &K, slot: &mut Read<'de, K>) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        if !matches!(slot, Slot::Absent) {
            return self.repeated();
        }
        let at = self.at.key(self.name);
        self.map.next_value_seed(Reader::new(kind, &at, self.cx, slot))
    }

    // Apart from `into`, which is compiled once a kind.
    #[cold]
    fn repeated<'de>(self) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        self.cx.record(&self.at.key(self.name), Code::Duplicate, "was sent more than once");
        self.map.next_value::<IgnoredAny>().map(|_| ())
    }

    /// The same, of a table that takes parameters that it does not know.
    ///
    /// # Errors
    ///
    /// The format's own.
    pub fn ignore<'de>(self) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        self.map.next_value::<IgnoredAny>().map(|_| ())
    }

    /// Passes over the value of a name that the table does not know.
    ///
    /// # Errors
    ///
    /// The format's own.
    pub fn unknown<'de>(self) -> Result<(), A::Error>
    where
        A: MapAccess<'de>,
    {
        if self.cx.is_closed() {
            let name = clipped(self.name);
            let message = "is not a parameter of this table";
            self.cx.record(&self.at.key(&name), Code::UnknownParameter, message);
        }
        self.map.next_value::<IgnoredAny>()?;
        Ok(())
    }
}

/// Reads an entry's name, without a copy wherever the format can lend it. None
/// stands for the one entry of a map that is no object but a number.
///
/// `serde_json` hands over numbers as such maps if it is built with
/// `arbitrary_precision`, which any crate of a build may ask for. A sender may
/// use that name too: what tells the two apart is that a name that was sent can
/// be asked for as an option, and the private one just comes.
pub(crate) struct Name {
    number_token: Option<&'static str>,
}

impl Name {
    pub(crate) fn new(cx: &Context) -> Self {
        Self { number_token: cx.number_token() }
    }
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Option<Cow<'de, str>>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        match self.number_token {
            None => deserializer.deserialize_str(self),
            Some(_) => deserializer.deserialize_option(self),
        }
    }
}

impl Name {
    #[inline]
    fn unless_number(self, name: Cow<'_, str>) -> Option<Cow<'_, str>> {
        match self.number_token {
            Some(token) if token == name => None,
            _ => Some(name),
        }
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Option<Cow<'de, str>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a parameter's name")
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(Self { number_token: None })
    }

    #[inline]
    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(self.unless_number(Cow::Borrowed(name)))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(self.unless_number(Cow::Owned(name.to_owned())))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(self.unless_number(Cow::Owned(name)))
    }
}

/// Reads a text without a copy wherever the format can lend it.
pub(crate) struct RawText;

impl<'de> DeserializeSeed<'de> for RawText {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for RawText {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}
