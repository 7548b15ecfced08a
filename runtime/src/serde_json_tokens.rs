//! Private names by which `serde_json` hands over values that serde's data model
//! lacks. Each is learnt by watching a value being read, so that a release
//! with other names is no matter.

use std::fmt;
use std::sync::OnceLock;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};

/// The private name by which `serde_json` knows its `RawValue`: whoever
/// asks for one gets the text of any value.
pub(crate) fn raw_value_token() -> &'static str {
    static TOKEN: OnceLock<&'static str> = OnceLock::new();
    TOKEN.get_or_init(|| {
        let mut token = "";
        // The probe has no value to give, so this always fails.
        let _ = Box::<serde_json::value::RawValue>::deserialize(Probe(&mut token));
        token
    })
}

/// The private name by which `serde_json` hands over a number where its feature
/// `arbitrary_precision` is on somewhere in the build: as a map of that name to
/// the number's text. None where it is off.
pub(crate) fn number_token() -> Option<&'static str> {
    static TOKEN: OnceLock<Option<String>> = OnceLock::new();
    let read = || serde_json::from_str("1.5").ok().and_then(|NumberName(name)| name);
    TOKEN.get_or_init(read).as_deref()
}

struct Probe<'a>(&'a mut &'static str);

impl<'de> Deserializer<'de> for Probe<'_> {
    type Error = serde::de::value::Error;

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        _: V,
    ) -> Result<V::Value, Self::Error> {
        *self.0 = name;
        Err(Self::Error::custom("the name is all that was asked for"))
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Self::Error> {
        Err(Self::Error::custom("there is no value"))
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string
        bytes byte_buf option unit unit_struct seq tuple tuple_struct map
        struct enum identifier ignored_any
    }
}

/// The name that a number was handed over by.
struct NumberName(Option<String>);

impl<'de> Deserialize<'de> for NumberName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberNameVisitor)
    }
}

struct NumberNameVisitor;

impl<'de> Visitor<'de> for NumberNameVisitor {
    type Value = NumberName;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_f64<E>(self, _: f64) -> Result<NumberName, E> {
        Ok(NumberName(None))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<NumberName, A::Error> {
        Ok(NumberName(map.next_entry::<String, String>()?.map(|(name, _)| name)))
    }
}
