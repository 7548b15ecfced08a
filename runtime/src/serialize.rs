//! How fields are written: what is absent is left out.

use serde::ser::{Serialize, SerializeStruct, Serializer};

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
pub struct Texted<'a, T>(pub &'a T);

impl<T: std::fmt::Display> Serialize for Texted<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self.0)
    }
}
