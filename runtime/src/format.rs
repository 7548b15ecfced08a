//! Any self-describing format that serde knows, as a reader.
//!
//! Two habits of `serde_json` are dealt with here. Numbers through a float would
//! lose digits: it hands their text to whoever asks for its `RawValue`. And it
//! hands over numbers as maps of a private name to their text if it is built
//! with `arbitrary_precision`, which any crate of a build may ask for. A sender
//! may use that name too: what tells the two apart is that a name that was sent
//! can be asked for as an option, and the private one just comes.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::reading::{Elements, Entries, Primitive, Stop, Target, Words};
use crate::tokens::{number_token, raw_token};

/// Reads a value.
///
/// # Errors
///
/// The format's own: the text could not be read at all.
pub(crate) fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    target: &mut dyn Target<'de>,
) -> Result<(), D::Error> {
    Value(target).deserialize(deserializer)
}

/// What serde knows a target by.
struct Value<'t, 'de>(&'t mut dyn Target<'de>);

impl<'de> Value<'_, 'de> {
    fn give<E: Error>(self, primitive: Primitive<'_, 'de>) -> Result<(), E> {
        self.0.primitive(primitive).map_err(|Stop| unread())
    }

    /// The text of a JSON value, where digits were asked for: what is no number
    /// is wrong, so that what is in it does not matter.
    fn give_raw<E: Error>(self, text: &str) -> Result<(), E> {
        let given = match text.as_bytes().first() {
            Some(b'n') => {
                self.0.null();
                Ok(())
            }
            Some(b't') => self.0.primitive(Primitive::Boolean(true)),
            Some(b'f') => self.0.primitive(Primitive::Boolean(false)),
            Some(b'"') => self.0.primitive(Primitive::Text(Words::Shown(text))),
            Some(b'[') => self.0.list(&mut Nothing),
            Some(b'{') => self.0.object(&mut Nothing),
            _ => self.0.primitive(Primitive::Number(text)),
        };
        given.map_err(|Stop| unread())
    }
}

#[cold]
fn unread<E: Error>() -> E {
    E::custom("it can't be read")
}

impl<'de> DeserializeSeed<'de> for Value<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.0.wants_digits() {
            deserializer.deserialize_newtype_struct(raw_token(), self)
        } else {
            deserializer.deserialize_any(self)
        }
    }
}

impl<'de> Visitor<'de> for Value<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.0.null();
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.give(Primitive::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.give(Primitive::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.give(Primitive::Integer(value)),
            Err(_) => self.give(Primitive::Number(&value.to_string())),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.give(Primitive::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.give(Primitive::Text(Words::Shown(text)))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        self.give(Primitive::Text(Words::Lent(text)))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        self.give(Primitive::Text(Words::Given(text)))
    }

    fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<(), E> {
        self.give(Primitive::Bytes)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        let mut list = List { list, error: None };
        self.0.list(&mut list).map_err(|Stop| list.error.unwrap_or_else(unread))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let first = match map.next_key_seed(FirstName)? {
            Some(Name::Private) => {
                let text = map.next_value_seed(Text)?;
                return self.give(Primitive::Number(&text));
            }
            Some(Name::Sent(name)) if self.0.wants_digits() && name == raw_token() => {
                let text = map.next_value_seed(Text)?;
                return self.give_raw(&text);
            }
            Some(Name::Sent(name)) => Some(name),
            None => return self.0.object(&mut Nothing).map_err(|Stop| unread()),
        };
        let mut map = Map { map, first, error: None };
        self.0.object(&mut map).map_err(|Stop| map.error.unwrap_or_else(unread))
    }
}

/// A list or an object with nothing in it.
struct Nothing;

impl<'de> Elements<'de> for Nothing {
    fn next(&mut self, _: &mut dyn Target<'de>) -> Result<bool, Stop> {
        Ok(false)
    }

    fn skip(&mut self) -> Result<bool, Stop> {
        Ok(false)
    }
}

impl<'de> Entries<'de> for Nothing {
    fn name(&mut self) -> Result<Option<Cow<'de, str>>, Stop> {
        Ok(None)
    }

    fn value(&mut self, _: &mut dyn Target<'de>) -> Result<(), Stop> {
        Ok(())
    }

    fn skip(&mut self) -> Result<(), Stop> {
        Ok(())
    }
}

/// A list, and the format's error if there was one.
struct List<A, E> {
    list: A,
    error: Option<E>,
}

impl<'de, A: SeqAccess<'de>> Elements<'de> for List<A, A::Error> {
    fn next(&mut self, target: &mut dyn Target<'de>) -> Result<bool, Stop> {
        let next = self.list.next_element_seed(Value(target));
        next.map(|next| next.is_some()).map_err(|error| keep(&mut self.error, error))
    }

    fn skip(&mut self) -> Result<bool, Stop> {
        let next = self.list.next_element::<IgnoredAny>();
        next.map(|next| next.is_some()).map_err(|error| keep(&mut self.error, error))
    }
}

/// An object, of which the first name was read already.
struct Map<'de, A, E> {
    map: A,
    first: Option<Cow<'de, str>>,
    error: Option<E>,
}

impl<'de, A: MapAccess<'de>> Entries<'de> for Map<'de, A, A::Error> {
    fn name(&mut self) -> Result<Option<Cow<'de, str>>, Stop> {
        if let Some(first) = self.first.take() {
            return Ok(Some(first));
        }
        self.map.next_key_seed(Text).map_err(|error| keep(&mut self.error, error))
    }

    fn value(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop> {
        self.map.next_value_seed(Value(target)).map_err(|error| keep(&mut self.error, error))
    }

    fn skip(&mut self) -> Result<(), Stop> {
        let skipped = self.map.next_value::<IgnoredAny>();
        skipped.map(|_| ()).map_err(|error| keep(&mut self.error, error))
    }
}

#[cold]
fn keep<E>(place: &mut Option<E>, error: E) -> Stop {
    *place = Some(error);
    Stop
}

/// Reads a text without a copy wherever the format can lend it.
struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = Cow<'de, str>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    #[inline]
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

/// The first name of a map.
enum Name<'de> {
    Sent(Cow<'de, str>),
    /// That by which `serde_json` hands over a number.
    Private,
}

struct FirstName;

impl<'de> DeserializeSeed<'de> for FirstName {
    type Value = Name<'de>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if number_token().is_none() {
            return deserializer.deserialize_str(Text).map(Name::Sent);
        }
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for FirstName {
    type Value = Name<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a parameter's name")
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(Text).map(Name::Sent)
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(name_of(Cow::Borrowed(name)))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(name_of(Cow::Owned(name.to_owned())))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(name_of(Cow::Owned(name)))
    }
}

/// A name that just came.
fn name_of(name: Cow<'_, str>) -> Name<'_> {
    match number_token() {
        Some(token) if token == name => Name::Private,
        _ => Name::Sent(name),
    }
}
