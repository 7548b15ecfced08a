//! Tables whose values are text: headers, the query and the path of a URL.

use std::borrow::Cow;

use paramtable_core::{At, Place, Violations};
use serde::de::value::{CowStrDeserializer, Error};
use serde::de::{DeserializeSeed, MapAccess};

use crate::context::Context;
use crate::slot::Slot;
use crate::table::{TableIn, read_table};
use crate::valid::{self, Valid};

/// Decodes headers and checks everything their table says. Names ignore ASCII
/// case (RFC 9110, section 5.1), and headers that the table does not know pass.
///
/// # Errors
///
/// Every violation, each with the place `header`.
pub fn from_headers<'a, T: TableIn<'a>>(
    headers: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Valid<T>, Violations> {
    let canonical = |name: &'a str| {
        let known = T::NAMES.iter().find(|known| known.eq_ignore_ascii_case(name));
        known.map_or(name, |known| *known)
    };
    read(headers.into_iter().map(|(name, value)| (canonical(name), value)), Place::Header)
}

/// Decodes the parameters of a query, their percent-encoding undone, and checks
/// everything their table says.
///
/// # Errors
///
/// Every violation, each with the place `query`.
pub fn from_query<'a, T: TableIn<'a>>(
    pairs: impl IntoIterator<Item = (impl Into<Cow<'a, str>>, impl Into<Cow<'a, str>>)>,
) -> Result<Valid<T>, Violations> {
    read(pairs, Place::Query)
}

/// Decodes the parameters of a path, their percent-encoding undone, and checks
/// everything their table says.
///
/// # Errors
///
/// Every violation, each with the place `path`.
pub fn from_path<'a, T: TableIn<'a>>(
    pairs: impl IntoIterator<Item = (impl Into<Cow<'a, str>>, impl Into<Cow<'a, str>>)>,
) -> Result<Valid<T>, Violations> {
    read(pairs, Place::Path)
}

fn read<'a, T: TableIn<'a>>(
    pairs: impl IntoIterator<Item = (impl Into<Cow<'a, str>>, impl Into<Cow<'a, str>>)>,
    place: Place,
) -> Result<Valid<T>, Violations> {
    let mut cx = Context::of_texts(place == Place::Header);
    let pairs = pairs.into_iter().map(|(name, value)| (name.into(), value.into()));
    let pairs = Pairs { pairs, value: None };
    // Text has no syntax that could be wrong.
    let mut slot = Slot::Absent;
    let read = read_table(pairs, &At::root(place), &mut cx, &mut slot);
    match (slot, read) {
        (Slot::Value(value), Ok(())) if cx.is_clean() => Ok(valid::checked(value)),
        _ => Err(cx.into_violations()),
    }
}

struct Pairs<'a, I> {
    pairs: I,
    value: Option<Cow<'a, str>>,
}

impl<'a, I: Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>> MapAccess<'a> for Pairs<'a, I> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'a>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let Some((name, value)) = self.pairs.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(CowStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'a>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(CowStrDeserializer::new(self.value.take().unwrap_or_default()))
    }
}
