//! Values of any content, alone and in free-form objects. They are types of our own
//! because those of `serde_json` lose details: digits that a float has no room for,
//! zeros behind the point, the sign of `-0`. Its feature `arbitrary_precision` would keep most of
//! them, and change how every other crate of the build reads numbers.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use paramtable_core::{Code, Failure, Location, integer, json, messages, truncate_name};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use crate::context::{Context, Direction};
use crate::decimal::Decimal;
use crate::reading::{Elements, Entries, Primitive, Stop, Target};
use crate::{serde_reader, serialize};

/// A free-form JSON object.
///
/// It converts from values of `serde_json::json!`, and to every type that serde reads:
///
/// ```
/// use paramtable::{Object, Value};
/// use serde_json::json;
///
/// let price: Object = serde_json::from_str(r#"{"price":100.00}"#)?;
/// assert_eq!(serde_json::to_string(&price)?, r#"{"price":100.00}"#);
///
/// let order = Object::from([("order".to_owned(), Value::from(json!({ "lines": [1, 2] })))]);
/// assert_eq!(serde_json::to_value(&order)?, json!({ "order": { "lines": [1, 2] } }));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub type Object = BTreeMap<String, Value>;

/// A JSON value of any content, which keeps the text of its numbers.
///
/// Read through serde, it refuses names that are sent more than once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Value {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// An object.
    Object(Object),
}

impl Value {
    /// The number that it is.
    pub fn as_number(&self) -> Option<&Number> {
        if let Self::Number(number) = self { Some(number) } else { None }
    }

    /// The text that it is.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The list that it is.
    pub fn as_list(&self) -> Option<&[Self]> {
        if let Self::List(list) = self { Some(list) } else { None }
    }

    /// The object that it is.
    pub fn as_object(&self) -> Option<&Object> {
        if let Self::Object(object) = self { Some(object) } else { None }
    }
}

/// A number of JSON (RFC 8259, section 6), as it was written: `100.00`, `1e400`
/// and `-0` stay as they are. Two are equal if they are written alike.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Number(Box<str>);

impl Number {
    /// Its text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The whole number of 64 bits that it is, however it is written: `1e2` is 100.
    pub fn to_integer(&self) -> Option<i64> {
        integer::parse(&self.0).ok()
    }

    /// The decimal that it is, unless it has too many digits for one.
    pub fn to_decimal(&self) -> Option<Decimal> {
        self.0.parse().ok()
    }

    /// The float that is nearest to it, unless it is too large for one.
    pub fn to_float(&self) -> Option<f64> {
        self.0.parse().ok().filter(|float: &f64| float.is_finite())
    }
}

/// A text that is not a number of JSON, or a float that is not finite.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseNumberError(());

impl fmt::Display for ParseNumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("must be a number such as 10.50")
    }
}

impl std::error::Error for ParseNumberError {}

impl FromStr for Number {
    type Err = ParseNumberError;

    /// Takes a number as JSON writes it (RFC 8259, section 6).
    fn from_str(text: &str) -> Result<Self, ParseNumberError> {
        match json::end_of_number(text.as_bytes(), 0) {
            Some(end) if end == text.len() => Ok(Self(text.into())),
            _ => Err(ParseNumberError(())),
        }
    }
}

impl TryFrom<f64> for Number {
    type Error = ParseNumberError;

    /// The shortest text that reads back as the same float.
    fn try_from(float: f64) -> Result<Self, ParseNumberError> {
        // `Debug` writes a finite float as JSON.
        format!("{float:?}").parse()
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

macro_rules! from_number {
    ($($type:ty),*) => {
        $(
            impl From<$type> for Number {
                fn from(number: $type) -> Self {
                    Self(number.to_string().into())
                }
            }

            impl From<$type> for Value {
                fn from(number: $type) -> Self {
                    Self::Number(number.into())
                }
            }
        )*
    };
}

from_number!(i32, u32, i64, u64, Decimal);

macro_rules! from_value {
    ($($type:ty => $variant:ident),*) => {
        $(
            impl From<$type> for Value {
                fn from(value: $type) -> Self {
                    Self::$variant(value.into())
                }
            }
        )*
    };
}

from_value!(bool => Boolean, Number => Number, &str => Text, String => Text, Vec<Self> => List, Object => Object);

impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Self::Null,
            serde_json::Value::Bool(value) => Self::Boolean(value),
            // The output is JSON.
            serde_json::Value::Number(number) => Self::Number(Number(number.to_string().into())),
            serde_json::Value::String(text) => Self::Text(text),
            serde_json::Value::Array(list) => {
                Self::List(list.into_iter().map(Self::from).collect())
            }
            serde_json::Value::Object(object) => {
                Self::Object(object.into_iter().map(|(name, value)| (name, value.into())).collect())
            }
        }
    }
}

impl Serialize for Number {
    /// In JSON the number as it was written; in other formats a whole number
    /// where it is one of 64 bits, else the nearest float.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize::number(&self.0, serializer)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(value) => value.serialize(serializer),
            Self::Number(number) => number.serialize(serializer),
            Self::Text(text) => text.serialize(serializer),
            Self::List(list) => list.serialize(serializer),
            Self::Object(object) => object.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut cx, mut value) = (Context::new(Direction::Request), Self::Null);
        serde_reader::read(
            deserializer,
            &mut AnyValueTarget::new(&Location::ROOT, &mut cx, &mut value),
        )?;
        if cx.is_clean() { Ok(value) } else { Err(D::Error::custom(cx.into_violations())) }
    }
}

/// Reads any object. Of a repeated name the first value counts, at any depth.
pub(crate) fn read_object(
    entries: &mut dyn Entries<'_>,
    at: &Location<'_>,
    cx: &mut Context,
) -> Result<Object, Stop> {
    let mut object = Object::new();
    entries.read(&mut |name, entry| {
        let shown = truncate_name(name);
        let at = at.key(&shown);
        if object.contains_key(name) {
            cx.record(&at, messages::duplicate());
            return entry.skip();
        }
        let mut value = Value::Null;
        entry.read(&mut AnyValueTarget::new(&at, cx, &mut value))?;
        object.insert(name.to_owned(), value);
        Ok(())
    })?;
    Ok(object)
}

/// Reads any list.
pub(crate) fn read_list(
    elements: &mut dyn Elements<'_>,
    at: &Location<'_>,
    cx: &mut Context,
) -> Result<Vec<Value>, Stop> {
    let mut values = Vec::new();
    elements.read(&mut |element| {
        let (at, mut value) = (at.index(values.len()), Value::Null);
        element.read(&mut AnyValueTarget::new(&at, cx, &mut value))?;
        values.push(value);
        Ok(())
    })?;
    Ok(values)
}

/// A value that holds no others, or the failure where JSON has none such.
pub(crate) fn read_primitive(primitive: Primitive<'_, '_>) -> Result<Value, Failure> {
    let wrong = |message: &'static str| Failure { code: Code::Type, message: message.into() };
    match primitive {
        Primitive::Boolean(value) => Ok(value.into()),
        Primitive::Text(text) | Primitive::Untyped(text) => Ok(text.into_string().into()),
        Primitive::Integer(value) => Ok(value.into()),
        Primitive::Number(digits) => {
            digits.parse().map(Value::Number).map_err(|_| wrong("must be a number"))
        }
        // JSON has none of the others; other formats do.
        Primitive::Float(value) => {
            value.try_into().map(Value::Number).map_err(|_| wrong("must be a finite number"))
        }
        Primitive::Bytes => Err(wrong("must be a value of JSON, not bytes")),
        Primitive::Undecodable(why) => Err(why.failure()),
    }
}

/// Takes any value, which is `null` before.
struct AnyValueTarget<'a> {
    at: &'a Location<'a>,
    cx: &'a mut Context,
    value: &'a mut Value,
}

impl<'a> AnyValueTarget<'a> {
    fn new(at: &'a Location<'a>, cx: &'a mut Context, value: &'a mut Value) -> Self {
        Self { at, cx, value }
    }
}

impl<'de> Target<'de> for AnyValueTarget<'_> {
    fn null(&mut self) {}

    fn primitive(&mut self, primitive: Primitive<'_, 'de>) -> Result<(), Stop> {
        match read_primitive(primitive) {
            Ok(value) => *self.value = value,
            Err(failure) => drop(self.cx.record_all(self.at, [failure])),
        }
        Ok(())
    }

    fn list(&mut self, elements: &mut dyn Elements<'de>) -> Result<(), Stop> {
        *self.value = Value::List(read_list(elements, self.at, self.cx)?);
        Ok(())
    }

    fn object(&mut self, entries: &mut dyn Entries<'de>) -> Result<(), Stop> {
        *self.value = Value::Object(read_object(entries, self.at, self.cx)?);
        Ok(())
    }
}
