//! Tables whose values are text: headers, the query and the path of a URL.

use std::borrow::Cow;

use paramtable_core::{At, Place, Violations};

use crate::context::Context;
use crate::reading::{Entries, Primitive, Stop, Target};
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
    let mut cx = Context::of_table(place == Place::Header);
    let pairs = pairs.into_iter().map(|(name, value)| (name.into(), value.into()));
    // Text has no syntax that could be wrong.
    let mut slot = Slot::Absent;
    let read = read_table(&mut Pairs { pairs, value: None }, &At::root(place), &mut cx, &mut slot);
    match (slot, read) {
        (Slot::Value(value), Ok(())) if cx.is_clean() => Ok(valid::checked(value)),
        _ => Err(cx.into_violations()),
    }
}

struct Pairs<'a, I> {
    pairs: I,
    value: Option<Cow<'a, str>>,
}

impl<'a, I: Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>> Entries<'a> for Pairs<'a, I> {
    fn name(&mut self) -> Result<Option<Cow<'a, str>>, Stop> {
        let Some((name, value)) = self.pairs.next() else { return Ok(None) };
        self.value = Some(value);
        Ok(Some(name))
    }

    fn value(&mut self, target: &mut dyn Target<'a>) -> Result<(), Stop> {
        target.primitive(Primitive::Untyped(self.value.take().unwrap_or_default().into()))
    }

    fn skip(&mut self) -> Result<(), Stop> {
        Ok(())
    }
}
