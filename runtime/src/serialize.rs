//! Serialisation of fields: absent ones are left out.

use std::collections::BTreeMap;

use paramtable_core::checks::date::day;
use paramtable_core::checks::date_format::{InFormat, Local};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::serde_json_tokens::raw_value_token;
use crate::user_types::Wraps;
use crate::{Date, LocalDateTime};

/// Writes a field that is always there.
///
/// # Errors
///
/// The format's own.
pub fn field<S: SerializeStruct>(
    out: &mut S,
    name: &'static str,
    value: &impl Serialize,
) -> Result<(), S::Error> {
    out.serialize_field(name, value)
}

/// Writes a field if it is there.
///
/// # Errors
///
/// The format's own.
pub fn optional<S: SerializeStruct>(
    out: &mut S,
    name: &'static str,
    value: Option<&impl Serialize>,
) -> Result<(), S::Error> {
    match value {
        Some(value) => out.serialize_field(name, value),
        None => out.skip_field(name),
    }
}

/// The rows of a case, which are written among those of its table.
pub trait SerializeCases {
    /// How many there are, sent or not.
    fn count(&self) -> usize;

    /// Writes them.
    ///
    /// # Errors
    ///
    /// The format's own.
    fn write<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error>;
}

/// A value that travels as text although it is none.
pub struct SerializeAsText<'a, T>(pub &'a T);

impl<T: std::fmt::Display> Serialize for SerializeAsText<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}

/// The same for a type of a crate's own.
pub fn serialize_inner_as_text<W, T: Wraps<W>>(value: &T) -> SerializeAsText<'_, W> {
    SerializeAsText(value.inner())
}

/// A day or local time that has a format on the wire.
pub struct SerializeInFormat<'a, T>(pub &'a T, pub &'static str);

impl<T: Formatted> Serialize for SerializeInFormat<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&InFormat(self.1, self.0.local()))
    }
}

/// The same for a type of a crate's own.
pub fn serialize_inner_in_format<'a, W, T: Wraps<W>>(
    value: &'a T,
    format: &'static str,
) -> SerializeInFormat<'a, W> {
    SerializeInFormat(value.inner(), format)
}

/// A list or map of a crate's own, of which each value is written by a function.
pub struct SerializeEach<'a, C, F>(&'a C, F);

impl<'a, T, W: Serialize, F: Fn(&'a T) -> W> Serialize for SerializeEach<'a, Vec<T>, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(&self.1))
    }
}

impl<'a, T, W: Serialize, F: Fn(&'a T) -> W> Serialize
    for SerializeEach<'a, BTreeMap<String, T>, F>
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, (self.1)(value))))
    }
}

/// A list, of which each element is written by a function.
pub fn serialize_list<'a, T, W, F: Fn(&'a T) -> W>(
    list: &'a Vec<T>,
    write: F,
) -> SerializeEach<'a, Vec<T>, F> {
    SerializeEach(list, write)
}

/// The same of a map.
pub fn serialize_map<'a, T, W, F: Fn(&'a T) -> W>(
    map: &'a BTreeMap<String, T>,
    write: F,
) -> SerializeEach<'a, BTreeMap<String, T>, F> {
    SerializeEach(map, write)
}

/// What can be written in a format.
pub trait Formatted {
    /// Its day and time.
    fn local(&self) -> Local;
}

impl Formatted for Date {
    fn local(&self) -> Local {
        let day = day(self.as_str()).expect("a `Date` was checked when it was made");
        Local { day, hour: 0, minute: 0, second: 0 }
    }
}

impl Formatted for LocalDateTime {
    fn local(&self) -> Local {
        self.parts()
    }
}

/// Writes a number of JSON by its text: to JSON as it is; to other formats as a
/// whole number where it is one of 64 bits, else as the nearest float.
pub(crate) fn number<S: Serializer>(text: &str, serializer: S) -> Result<S::Ok, S::Error> {
    // A serializer can't be asked for its type, and only `serde_json` knows
    // its token. Were this name to change, digits would be lost, not data.
    let is_json = std::any::type_name::<S>().contains("serde_json");
    match text.parse::<i64>() {
        Ok(whole) if !is_json || text != "-0" => return serializer.serialize_i64(whole),
        _ => {}
    }
    if is_json {
        let token = raw_value_token();
        let mut raw = serializer.serialize_struct(token, 1)?;
        raw.serialize_field(token, text)?;
        return raw.end();
    }
    if let Ok(whole) = text.parse() {
        return serializer.serialize_u64(whole);
    }
    match text.parse::<f64>() {
        Ok(float) if float.is_finite() => serializer.serialize_f64(float),
        _ => serializer.serialize_str(text),
    }
}
