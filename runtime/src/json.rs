//! JSON text in, a checked value or every violation out.

mod ahead;
pub(crate) mod reader;

use paramtable_core::checks::Items;

use self::reader::{Borrowed, JsonReader};
use crate::body::DecodeBody;
use crate::context::{Context, Direction};
use crate::decoder::{Decoder, ListOf, ObjectOf};
use crate::facts::{GivenFacts, WithFacts};
use crate::reading::{Stop, Target};
use crate::rejection::{Rejection, SyntaxError};
use crate::table::{self, DecodeTable};
use crate::valid::{self, Valid};

/// Decodes a JSON text (RFC 8259) and validates it against its table, list or map,
/// in one pass.
///
/// For a response or callback, it accepts additions of the API, as
/// [`read_response`] does, and then validates the rest:
/// [`read_strictly`] does not.
///
/// # Errors
///
/// [`Rejection::Syntax`] if the bytes are not JSON, else
/// [`Rejection::Invalid`] with every violation.
pub fn from_json<'de, T: DecodeBody<'de>>(
    body: &'de (impl AsRef<[u8]> + ?Sized),
) -> Result<Valid<T>, Rejection> {
    if T::RECEIVED {
        let received = read_response(body)?;
        return Valid::new(received).map_err(|refused| refused.violations.into());
    }
    read_strictly(body)
}

/// The same with the facts that are known of the call, for types of a spec that has
/// facts.
///
/// # Errors
///
/// As [`from_json`].
pub fn from_json_with<'de, T: DecodeBody<'de> + WithFacts>(
    body: &'de (impl AsRef<[u8]> + ?Sized),
    facts: &T::Facts,
) -> Result<Valid<T>, Rejection> {
    from_json_given(body, facts.as_ref())
}

/// The same for any type.
pub(crate) fn from_json_given<'de, T: DecodeBody<'de>>(
    body: &'de (impl AsRef<[u8]> + ?Sized),
    facts: &GivenFacts,
) -> Result<Valid<T>, Rejection> {
    if T::RECEIVED {
        let received = read_response(body)?;
        let valid = valid::new_given(received, facts);
        return valid.map_err(|refused| refused.violations.into());
    }
    read_strictly_given(body, facts)
}

fn read_strictly_given<'de, T: DecodeBody<'de>>(
    body: &'de (impl AsRef<[u8]> + ?Sized),
    facts: &GivenFacts,
) -> Result<Valid<T>, Rejection> {
    let cx = Context::new(Direction::Request).given(facts);
    read(&T::DECODER, body.as_ref(), cx).map(valid::assume_valid)
}

/// The same, but names and values that the table does not know are violations in a
/// response or callback, too. For the API that sends it, and for tests of an API
/// against its spec; additions of the API would break a receiver.
///
/// # Errors
///
/// As [`from_json`].
pub fn read_strictly<'de, T: DecodeBody<'de>>(
    body: &'de (impl AsRef<[u8]> + ?Sized),
) -> Result<Valid<T>, Rejection> {
    read(&T::DECODER, body.as_ref(), Context::new(Direction::Request)).map(valid::assume_valid)
}

/// The same with the facts that are known of the call, for types of a spec that has
/// facts.
///
/// # Errors
///
/// As [`from_json`].
pub fn read_strictly_with<'de, T: DecodeBody<'de> + WithFacts>(
    body: &'de (impl AsRef<[u8]> + ?Sized),
    facts: &T::Facts,
) -> Result<Valid<T>, Rejection> {
    read_strictly_given(body, facts.as_ref())
}

/// Decodes the JSON text (RFC 8259) of a response or callback: parameters and enum
/// values that the API may add later are accepted, and a parameter that
/// may be left out may also be `null`. Constraints and rules are left to
/// `validate`.
///
/// # Errors
///
/// [`Rejection::Syntax`] if the bytes are not JSON; [`Rejection::Invalid`] if a
/// type is wrong or something mandatory is missing.
pub fn read_response<'de, T: DecodeBody<'de>>(
    body: &'de (impl AsRef<[u8]> + ?Sized),
) -> Result<T, Rejection> {
    read(&T::DECODER, body.as_ref(), Context::new(Direction::Response))
}

/// The same of a list of objects for which the spec has no type.
///
/// # Errors
///
/// As [`read_response`].
pub fn read_list<'de, T: DecodeTable<'de>>(
    body: &'de (impl AsRef<[u8]> + ?Sized),
) -> Result<Vec<T>, Rejection> {
    let decoder = ListOf::new(Items::ANY, ObjectOf::<T>::new());
    read(&decoder, body.as_ref(), Context::new(Direction::Response))
}

fn read<'de, K: Decoder<'de>>(
    decoder: &K,
    body: &'de [u8],
    cx: Context,
) -> Result<K::Value, Rejection> {
    // Checked for UTF-8 once, here, a text is read faster than bytes are.
    let text = std::str::from_utf8(body).map_err(|error| SyntaxError::encoding(body, error))?;
    let mut reader = JsonReader::<Borrowed>::new(text);
    let read = |target: &mut dyn Target<'de>| reader.value(target).and_then(|()| reader.end());
    match table::decode(decoder, cx, read) {
        Ok(Ok(value)) => Ok(value),
        Ok(Err(violations)) => Err(Rejection::Invalid(violations)),
        Err(Stop) => Err(SyntaxError::of(text).into()),
    }
}
