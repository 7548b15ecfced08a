//! Any self-describing format that serde knows, as a reader.
//!
//! Two habits of `serde_json` are dealt with here. It hands its text to whoever
//! asks for a `RawValue`: our own reader of JSON is quicker, and does not lose
//! digits of numbers to floats. And it hands over numbers as maps of a private
//! name to their text if it is built with `arbitrary_precision`, which any crate
//! of a build may ask for. A sender may use such names too. The difference: a name
//! that was sent can be asked for as an option; a private one just comes, alone.

use std::borrow::Cow;
use std::fmt;

use serde::de::{
    Deserialize as _, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess,
    Visitor,
};

use crate::json::reader::{Borrowed, InputLifetime, JsonReader, Transient};
use crate::reading::{
    self, Elements, Entries, InputText, Primitive, Stop, TakeElement, TakeEntry, Target,
};
use crate::rejection::SyntaxError;
use crate::serde_json_tokens::{number_token, raw_value_token};

/// Reads a value.
///
/// # Errors
///
/// The format's own: the text could not be read at all.
pub(crate) fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    target: &mut dyn Target<'de>,
) -> Result<(), D::Error> {
    deserializer.deserialize_newtype_struct(raw_value_token(), TargetVisitor { target, root: true })
}

/// A target as serde's visitor and seed.
struct TargetVisitor<'t, 'de> {
    target: &'t mut dyn Target<'de>,
    /// Whether it was asked for as a text of JSON.
    root: bool,
}

impl<'t, 'de> TargetVisitor<'t, 'de> {
    fn nested(target: &'t mut dyn Target<'de>) -> Self {
        Self { target, root: false }
    }

    fn pass_primitive<E: Error>(self, primitive: Primitive<'_, 'de>) -> Result<(), E> {
        self.target.primitive(primitive).map_err(|Stop| unread_error())
    }
}

fn read_raw_json<'a, 'de, L: InputLifetime<'a, 'de>, E: Error>(
    text: &'a str,
    target: &mut dyn Target<'de>,
) -> Result<(), E> {
    let mut json = JsonReader::<L>::new(text);
    let read = json.value(target).and_then(|()| json.end());
    read.map_err(|Stop| E::custom(SyntaxError::of(text)))
}

#[cold]
fn unread_error<E: Error>() -> E {
    E::custom("it can't be read")
}

impl<'de> DeserializeSeed<'de> for TargetVisitor<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for TargetVisitor<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.target.null();
        Ok(())
    }

    fn visit_none<E: Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Self::nested(self.target))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Self::nested(self.target))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.pass_primitive(Primitive::Boolean(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.pass_primitive(Primitive::Integer(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        match i64::try_from(value) {
            Ok(value) => self.pass_primitive(Primitive::Integer(value)),
            Err(_) => self.pass_primitive(Primitive::Number(&value.to_string())),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.pass_primitive(Primitive::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.pass_primitive(Primitive::Text(InputText::Transient(text.into())))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        self.pass_primitive(Primitive::Text(InputText::Borrowed(text)))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<(), E> {
        self.pass_primitive(Primitive::Text(InputText::Transient(text.into())))
    }

    fn visit_bytes<E: Error>(self, _: &[u8]) -> Result<(), E> {
        self.pass_primitive(Primitive::Bytes)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<(), A::Error> {
        let mut list = List { list, error: None };
        self.target.list(&mut list).map_err(|Stop| list.error.unwrap_or_else(unread_error))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let may_be_private = self.root || number_token().is_some();
        let first = match map.next_key_seed(FirstNameSeed { may_be_private })? {
            Some(Name::MaybePrivate(name)) if number_token().is_some_and(|token| name == token) => {
                let text = only_value(&mut map)?;
                return self.pass_primitive(Primitive::Number(&text));
            }
            Some(Name::MaybePrivate(name)) if self.root && name == raw_value_token() => {
                return match only_value(&mut map)? {
                    Cow::Borrowed(text) => read_raw_json::<Borrowed, _>(text, self.target),
                    Cow::Owned(text) => read_raw_json::<Transient, _>(&text, self.target),
                };
            }
            Some(Name::MaybePrivate(name) | Name::Sent(name)) => Some(name),
            None => return self.target.object(&mut EmptyObject).map_err(|Stop| unread_error()),
        };
        let mut map = Map { entries: map, first, error: None };
        self.target.object(&mut map).map_err(|Stop| map.error.unwrap_or_else(unread_error))
    }
}

/// The text behind a private name. There are formats of which every name just
/// comes: nobody may hide something behind one of ours.
fn only_value<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Cow<'de, str>, A::Error> {
    let text = map.next_value_seed(TextSeed)?;
    match map.next_key::<IgnoredAny>()? {
        None => Ok(text),
        Some(IgnoredAny) => Err(unread_error()),
    }
}

/// An object with nothing in it.
struct EmptyObject;

impl<'de> Entries<'de> for EmptyObject {
    fn read(&mut self, _: &mut TakeEntry<'_, 'de>) -> Result<(), Stop> {
        Ok(())
    }
}

/// A list, and the format's error if there was one.
struct List<A, E> {
    list: A,
    error: Option<E>,
}

impl<'de, A: SeqAccess<'de>> Elements<'de> for List<A, A::Error> {
    fn read(&mut self, take: &mut TakeElement<'_, 'de>) -> Result<(), Stop> {
        loop {
            match self.list.next_element_seed(ElementSeed(&mut *take)) {
                Ok(Some(())) => {}
                Ok(None) => return Ok(()),
                Err(error) => return Err(keep_error(&mut self.error, error)),
            }
        }
    }
}

/// The receiver of an element, once it is known that there is one.
struct ElementSeed<'t, 'k, 'de>(&'t mut TakeElement<'k, 'de>);

impl<'de> DeserializeSeed<'de> for ElementSeed<'_, '_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let mut element = Element { deserializer: Some(deserializer), error: None };
        (self.0)(&mut element).map_err(|Stop| element.error.unwrap_or_else(unread_error))
    }
}

struct Element<D, E> {
    deserializer: Option<D>,
    error: Option<E>,
}

impl<'de, D: Deserializer<'de>> reading::Value<'de> for Element<D, D::Error> {
    fn read(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop> {
        let deserializer = self.deserializer.take().ok_or(Stop)?;
        TargetVisitor::nested(target)
            .deserialize(deserializer)
            .map_err(|error| keep_error(&mut self.error, error))
    }

    fn skip(&mut self) -> Result<(), Stop> {
        let deserializer = self.deserializer.take().ok_or(Stop)?;
        let skipped = IgnoredAny::deserialize(deserializer);
        skipped.map(|_| ()).map_err(|error| keep_error(&mut self.error, error))
    }
}

/// An object, of which the first name was read already.
struct Map<'de, A, E> {
    entries: A,
    first: Option<Cow<'de, str>>,
    error: Option<E>,
}

impl<'de, A: MapAccess<'de>> Entries<'de> for Map<'de, A, A::Error> {
    fn read(&mut self, take: &mut TakeEntry<'_, 'de>) -> Result<(), Stop> {
        let mut next = self.first.take();
        while let Some(name) = next {
            take(&name, self)?;
            let name = self.entries.next_key_seed(TextSeed);
            next = name.map_err(|error| keep_error(&mut self.error, error))?;
        }
        Ok(())
    }
}

/// The value of the name that was read last.
impl<'de, A: MapAccess<'de>> reading::Value<'de> for Map<'de, A, A::Error> {
    fn read(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop> {
        let read = self.entries.next_value_seed(TargetVisitor::nested(target));
        read.map_err(|error| keep_error(&mut self.error, error))
    }

    fn skip(&mut self) -> Result<(), Stop> {
        let skipped = self.entries.next_value::<IgnoredAny>();
        skipped.map(|_| ()).map_err(|error| keep_error(&mut self.error, error))
    }
}

#[cold]
fn keep_error<E>(place: &mut Option<E>, error: E) -> Stop {
    *place = Some(error);
    Stop
}

/// Reads a text without a copy wherever the format can lend it.
struct TextSeed;

impl<'de> DeserializeSeed<'de> for TextSeed {
    type Value = Cow<'de, str>;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for TextSeed {
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

/// The first name of a map, asked for as an option.
enum Name<'de> {
    /// As one that was sent.
    Sent(Cow<'de, str>),
    /// It just came, so it may be a private one.
    MaybePrivate(Cow<'de, str>),
}

struct FirstNameSeed {
    may_be_private: bool,
}

impl<'de> DeserializeSeed<'de> for FirstNameSeed {
    type Value = Name<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        if self.may_be_private {
            deserializer.deserialize_option(self)
        } else {
            deserializer.deserialize_str(TextSeed).map(Name::Sent)
        }
    }
}

impl<'de> Visitor<'de> for FirstNameSeed {
    type Value = Name<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a parameter's name")
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(TextSeed).map(Name::Sent)
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Name::MaybePrivate(Cow::Borrowed(name)))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Name::MaybePrivate(Cow::Owned(name.to_owned())))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(Name::MaybePrivate(Cow::Owned(name)))
    }
}
