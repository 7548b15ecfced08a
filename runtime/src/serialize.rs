//! Serialisation of fields: absent ones are left out.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::serde_json_tokens::raw_value_token;
use crate::user_types::Wraps;

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
