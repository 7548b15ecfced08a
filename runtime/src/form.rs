//! Bodies that are forms: `application/x-www-form-urlencoded`.

use std::borrow::Cow;
use std::fmt;

use paramtable_core::Place;
use paramtable_core::form::{self, NotUtf8};
use serde::Serialize;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::facts::{GivenFacts, WithFacts};
use crate::pairs::read_with_hints;
use crate::rejection::{Rejection, SyntaxError};
use crate::table::{DecodeTable, TableDefinition};
use crate::valid::Valid;

/// A table of a spec that is sent as a form.
///
/// Users name it as a bound.
pub trait FormTable: TableDefinition + Serialize {}

/// Decodes a form and validates it against its table. Names are compared exactly, and
/// `a=` and `a` are both empty text. If a value has a blank and would be valid with a
/// `+`, the violation explains that a `+` has to be sent as `%2B`.
///
/// # Errors
///
/// [`Rejection::Syntax`] if something in it is not UTF-8, else [`Rejection::Invalid`]
/// with every violation. (URL Standard, "application/x-www-form-urlencoded parsing",
/// which puts U+FFFD in the place of what is not UTF-8.)
pub fn from_form<'a, T: DecodeTable<'a> + FormTable>(
    body: &'a (impl AsRef<[u8]> + ?Sized),
) -> Result<Valid<T>, Rejection> {
    form_given(body.as_ref(), &GivenFacts::default())
}

/// The same with the facts that are known of the call, for tables of a spec that has
/// facts.
///
/// # Errors
///
/// As [`from_form`].
pub fn from_form_with<'a, T: DecodeTable<'a> + FormTable + WithFacts>(
    body: &'a (impl AsRef<[u8]> + ?Sized),
    facts: &T::Facts,
) -> Result<Valid<T>, Rejection> {
    form_given(body.as_ref(), facts.as_ref())
}

pub(crate) fn form_given<'a, T: DecodeTable<'a> + FormTable>(
    body: &'a [u8],
    facts: &GivenFacts,
) -> Result<Valid<T>, Rejection> {
    let not_utf8 = |at| SyntaxError::of_form(&body[..at]);
    let text = std::str::from_utf8(body).map_err(|error| not_utf8(error.valid_up_to()))?;
    let pairs = form::pairs(text).map(|pair| pair.map(|pair| (pair.name, pair.value)));
    let pairs: Result<Vec<_>, NotUtf8> = pairs.collect();
    let pairs = pairs.map_err(|NotUtf8(at)| not_utf8(at))?;
    read_with_hints(pairs, Place::Body, facts).map_err(Rejection::Invalid)
}

/// Writes a form, in the order of its table (URL Standard,
/// "application/x-www-form-urlencoded serializing").
///
/// # Errors
///
/// If a type of one's own is serialised as something else than a text, number or boolean,
/// or its `Serialize` fails. Generated types never are.
pub fn to_form<T: FormTable>(value: &T) -> Result<String, ToFormError> {
    let failed = |error: serde_json::Error| ToFormError { why: error.to_string() };
    let json = serde_json::to_string(value).map_err(failed)?;
    let Entries(entries) = serde_json::from_str(&json).map_err(failed)?;
    let mut written = String::new();
    for (name, value) in entries {
        let json = value.get();
        let text = match json.as_bytes() {
            [b'"', ..] => Cow::Owned(serde_json::from_str(json).map_err(failed)?),
            // An object, a list, or `null`.
            [b'{' | b'[' | b'n', ..] => return Err(ToFormError::of_parameter(&name)),
            // Numbers and booleans are the same text in a form.
            _ => Cow::Borrowed(json),
        };
        form::push_pair(&mut written, &name, &text);
    }
    Ok(written)
}

/// Why a value was not written as a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToFormError {
    why: String,
}

impl ToFormError {
    fn of_parameter(name: &str) -> Self {
        Self { why: format!("`{name}` is not serialised as a text, number or boolean") }
    }
}

impl fmt::Display for ToFormError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.why)
    }
}

impl std::error::Error for ToFormError {}

/// The entries of a JSON object, as they are written.
struct Entries<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Entries<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(Collect)
    }
}
