//! Tables whose values are text: headers, the query and the path of a URL.

use std::borrow::Cow;

use paramtable_core::{At, Place, Violations};

use crate::context::Context;
use crate::reading::{Entries, Primitive, Stop, TakeEntry, Target, Value};
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
    let read = read_table(&mut Pairs(pairs), &At::root(place), &mut cx, &mut slot);
    match (slot, read) {
        (Slot::Value(value), Ok(())) if cx.is_clean() => Ok(valid::checked(value)),
        _ => Err(cx.into_violations()),
    }
}

struct Pairs<I>(I);

impl<'a, I: Iterator<Item = (Cow<'a, str>, Cow<'a, str>)>> Entries<'a> for Pairs<I> {
    fn read(&mut self, take: &mut TakeEntry<'_, 'a>) -> Result<(), Stop> {
        self.0.try_for_each(|(name, value)| take(&name, &mut Untyped(value)))
    }
}

struct Untyped<'a>(Cow<'a, str>);

impl<'a> Value<'a> for Untyped<'a> {
    fn read(&mut self, target: &mut dyn Target<'a>) -> Result<(), Stop> {
        target.primitive(Primitive::Untyped(std::mem::take(&mut self.0).into()))
    }

    fn skip(&mut self) -> Result<(), Stop> {
        Ok(())
    }
}
