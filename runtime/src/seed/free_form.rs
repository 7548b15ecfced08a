//! Free-form objects. Their values are read by a visitor of our own, because
//! `serde_json`'s gives a meaning to some private keys that a sender may use.

use std::fmt;

use paramtable_core::checks::Items;
use paramtable_core::{At, Code, clipped};
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::{Kind, Name, Read, wrong};
use crate::Object;
use crate::context::Context;
use crate::slot::Slot;

/// A JSON object of any content, and of as many entries as it says.
#[derive(Clone, Copy, Debug)]
pub struct FreeForm(pub Items);

impl<'de> Kind<'de> for FreeForm {
    type Value = Object;
    type Seen = ();
    const EXPECTED: &'static str = "an object";

    fn object<A: MapAccess<'de>>(
        &self,
        map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        let before = cx.recorded();
        let object = match entries(map, at, cx)? {
            Entries::Object(object) => object,
            Entries::Number(_) => {
                *slot = wrong::<Self>("a number", at, cx);
                return Ok(());
            }
        };
        let holds = !cx.judges() || self.judge(&object, at, cx);
        let is_clean = cx.recorded() == before;
        *slot = if holds && is_clean { Slot::Value(object) } else { Slot::Bad(()) };
        Ok(())
    }

    fn judge(&self, object: &Object, at: &At<'_>, cx: &mut Context) -> bool {
        cx.holds(at, self.0.check(object.len()).err())
    }
}

/// What a map was.
enum Entries {
    Object(Object),
    /// A number, by its text.
    Number(String),
}

/// Of a repeated name the first value counts, at any depth.
fn entries<'de, A: MapAccess<'de>>(
    mut map: A,
    at: &At<'_>,
    cx: &mut Context,
) -> Result<Entries, A::Error> {
    let mut object = Map::new();
    while let Some(name) = map.next_key_seed(Name::new(cx))? {
        let Some(name) = name else { return map.next_value().map(Entries::Number) };
        let shown = clipped(&name);
        let at = at.key(&shown);
        if object.contains_key(&*name) {
            cx.record(&at, Code::Duplicate, "was sent more than once");
            map.next_value::<IgnoredAny>()?;
        } else {
            let value = map.next_value_seed(Anything { at: &at, cx })?;
            object.insert(name.into_owned(), value);
        }
    }
    Ok(Entries::Object(object))
}

struct Anything<'a> {
    at: &'a At<'a>,
    cx: &'a mut Context,
}

impl<'de> DeserializeSeed<'de> for Anything<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Anything<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        // JSON has no number that is not finite; other formats do.
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(Value::String(text))
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        loop {
            let at = self.at.index(values.len());
            match list.next_element_seed(Anything { at: &at, cx: self.cx })? {
                Some(value) => values.push(value),
                None => break,
            }
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Value, A::Error> {
        match entries(map, self.at, self.cx)? {
            Entries::Object(object) => Ok(Value::Object(object)),
            Entries::Number(text) => text.parse().map(Value::Number).map_err(A::Error::custom),
        }
    }
}
