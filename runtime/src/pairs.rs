//! Tables whose values are text: headers, the query and the path of a URL.

use std::borrow::Cow;

use paramtable_core::{Location, Place, Violations};

use crate::context::Context;
use crate::facts::{GivenFacts, WithFacts};
use crate::reading::{Entries, Primitive, Stop, TakeEntry, Target, Value};
use crate::slot::Slot;
use crate::table::{DecodeTable, read_table};
use crate::valid::{self, Valid};

/// Decodes headers and validates them against their table. Names ignore ASCII
/// case (RFC 9110, section 5.1), and headers that the table does not know pass.
///
/// # Errors
///
/// Every violation, each with the place `header`.
pub fn from_headers<'a, T: DecodeTable<'a>>(
    headers: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Valid<T>, Violations> {
    headers_given(headers, &GivenFacts::default())
}

/// The same with the facts that are known of the call, for tables of a spec that has
/// facts.
///
/// # Errors
///
/// As [`from_headers`].
pub fn from_headers_with<'a, T: DecodeTable<'a> + WithFacts>(
    headers: impl IntoIterator<Item = (&'a str, &'a str)>,
    facts: &T::Facts,
) -> Result<Valid<T>, Violations> {
    headers_given(headers, facts.as_ref())
}

pub(crate) fn headers_given<'a, T: DecodeTable<'a>>(
    headers: impl IntoIterator<Item = (&'a str, &'a str)>,
    facts: &GivenFacts,
) -> Result<Valid<T>, Violations> {
    let canonical = |name: &'a str| {
        let known = T::NAMES.iter().find(|known| known.eq_ignore_ascii_case(name));
        known.map_or(name, |known| *known)
    };
    let headers = headers.into_iter().map(|(name, value)| (canonical(name), value));
    read(headers, Place::Header, facts)
}

/// Decodes the parameters of a query, their percent-encoding undone, and validates
/// them against their table. If a value has a blank and would be valid with a `+`,
/// the violation explains that a `+` has to be sent as `%2B`.
///
/// Undo the encoding with a function that refuses invalid UTF-8, as
/// `paramtable::axum::Query` does: many put U+FFFD in its place.
///
/// # Errors
///
/// Every violation, each with the place `query`.
pub fn from_query<'a, T: DecodeTable<'a>>(
    pairs: impl IntoIterator<Item = (impl Into<Cow<'a, str>>, impl Into<Cow<'a, str>>)>,
) -> Result<Valid<T>, Violations> {
    query_given(pairs, &GivenFacts::default())
}

/// The same with the facts that are known of the call, for tables of a spec that has
/// facts.
///
/// # Errors
///
/// As [`from_query`].
pub fn from_query_with<'a, T: DecodeTable<'a> + WithFacts>(
    pairs: impl IntoIterator<Item = (impl Into<Cow<'a, str>>, impl Into<Cow<'a, str>>)>,
    facts: &T::Facts,
) -> Result<Valid<T>, Violations> {
    query_given(pairs, facts.as_ref())
}

pub(crate) fn query_given<'a, T: DecodeTable<'a>>(
    pairs: impl IntoIterator<Item = (impl Into<Cow<'a, str>>, impl Into<Cow<'a, str>>)>,
    facts: &GivenFacts,
) -> Result<Valid<T>, Violations> {
    let pairs = pairs.into_iter().map(|(name, value)| (name.into(), value.into()));
    read_with_hints(pairs.collect(), Place::Query, facts)
}

/// Decodes a query or a form.
pub(crate) fn read_with_hints<'a, T: DecodeTable<'a>>(
    pairs: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    place: Place,
    facts: &GivenFacts,
) -> Result<Valid<T>, Violations> {
    let has_blank = pairs.iter().any(|(_, value)| value.contains(' '));
    if !has_blank {
        return read(pairs, place, facts);
    }
    read(pairs.clone(), place, facts)
        .map_err(|violations| add_plus_hints::<T>(violations, &pairs, place, facts))
}

/// A `+` in a query or a form stands for a blank, which few know who write a time's offset
/// or a telephone number. So it is read once more with a `+` for every
/// blank: if a violation is gone then, the blank was meant as a `+`.
#[cold]
fn add_plus_hints<'a, T: DecodeTable<'a>>(
    violations: Violations,
    pairs: &[(Cow<'a, str>, Cow<'a, str>)],
    place: Place,
    facts: &GivenFacts,
) -> Violations {
    let meant = pairs.iter().map(|(name, value)| (name.clone(), value.replace(' ', "+")));
    let still_wrong = read::<T>(meant, place, facts).err().unwrap_or_default();
    let root = Location::root(place);
    let hint = match place {
        Place::Body => "; a `+` in a form stands for a blank: write it as `%2B`",
        Place::Header | Place::Query | Place::Path => {
            "; a `+` in a query stands for a blank: write it as `%2B`"
        }
    };
    violations.map(|violation| {
        let has_blank = pairs.iter().any(|(name, value)| {
            value.contains(' ') && root.key(name).pointer() == *violation.pointer()
        });
        if has_blank && !still_wrong.iter().any(|wrong| wrong.pointer() == violation.pointer()) {
            violation.with_suffix(hint)
        } else {
            violation
        }
    })
}

/// Decodes the parameters of a path, their percent-encoding undone, and validates
/// them against their table.
///
/// # Errors
///
/// Every violation, each with the place `path`.
pub fn from_path<'a, T: DecodeTable<'a>>(
    pairs: impl IntoIterator<Item = (impl Into<Cow<'a, str>>, impl Into<Cow<'a, str>>)>,
) -> Result<Valid<T>, Violations> {
    path_given(pairs, &GivenFacts::default())
}

/// The same with the facts that are known of the call, for tables of a spec that has
/// facts.
///
/// # Errors
///
/// As [`from_path`].
pub fn from_path_with<'a, T: DecodeTable<'a> + WithFacts>(
    pairs: impl IntoIterator<Item = (impl Into<Cow<'a, str>>, impl Into<Cow<'a, str>>)>,
    facts: &T::Facts,
) -> Result<Valid<T>, Violations> {
    path_given(pairs, facts.as_ref())
}

pub(crate) fn path_given<'a, T: DecodeTable<'a>>(
    pairs: impl IntoIterator<Item = (impl Into<Cow<'a, str>>, impl Into<Cow<'a, str>>)>,
    facts: &GivenFacts,
) -> Result<Valid<T>, Violations> {
    read(pairs, Place::Path, facts)
}

fn read<'a, T: DecodeTable<'a>>(
    pairs: impl IntoIterator<Item = (impl Into<Cow<'a, str>>, impl Into<Cow<'a, str>>)>,
    place: Place,
    facts: &GivenFacts,
) -> Result<Valid<T>, Violations> {
    let mut cx = Context::for_parameters(place == Place::Header || T::RECEIVED).given(facts);
    let pairs = pairs.into_iter().map(|(name, value)| (name.into(), value.into()));
    // Text has no syntax that could be wrong.
    let mut slot = Slot::Absent;
    let read = read_table(&mut Pairs(pairs), &Location::root(place), &mut cx, &mut slot);
    match (slot, read) {
        (Slot::Value(value), Ok(())) if cx.is_clean() => Ok(valid::assume_valid(value)),
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
