//! Values that were checked, and the outcomes of checking.

use std::fmt;
use std::ops::Deref;

use paramtable_core::{Location, Violations};
use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use crate::body::DecodeBody;
use crate::context::{Context, Direction};
use crate::decoder::{Decoder, Scalar};
use crate::facts::{GivenFacts, WithFacts};
use crate::reading::Target;
use crate::slot::Slot;
use crate::table::{self, Validatable};
use crate::validator::Validator;
use crate::{ConstraintError, IntoOwned, serde_reader};

/// A value that satisfies everything in its table.
///
/// It can only come from checking, so a function that takes one need not check
/// again. It reads like the value itself and cannot be changed; `into_inner`
/// gives the value back.
///
/// As a serde type it decodes strictly and puts every violation into the
/// error's text; [`Decoded`] keeps them as values.
///
/// Where the body is at hand, [`from_json`](crate::from_json) is quicker.
/// `serde_json` first goes through the whole value and lends its text, so a
/// reader of bytes keeps all of a value in memory: limit the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Valid<T>(T);

impl<T: Validatable> Valid<T> {
    /// Checks a value.
    ///
    /// # Errors
    ///
    /// The value, returned with every violation.
    pub fn new(value: T) -> Result<Self, InvalidValue<T>> {
        new_given(value, &GivenFacts::default())
    }
}

impl<T: Validatable + WithFacts> Valid<T> {
    /// Checks a value with the facts that are known of the call.
    ///
    /// # Errors
    ///
    /// The value, returned with every violation.
    pub fn new_with(value: T, facts: &T::Facts) -> Result<Self, InvalidValue<T>> {
        new_given(value, facts.as_ref())
    }
}

/// Checks a value.
// No function of the type's own: a compiler would suggest it to users.
pub(crate) fn new_given<T: Validatable>(
    value: T,
    facts: &GivenFacts,
) -> Result<Valid<T>, InvalidValue<T>> {
    match validate_given(&value, facts) {
        Ok(()) => Ok(Valid(value)),
        Err(violations) => Err(InvalidValue { value, violations }),
    }
}

impl<T> Valid<T> {
    /// The value, free to be changed again.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T: IntoOwned> Valid<T> {
    /// The same value with texts of its own, still valid.
    pub fn into_owned(self) -> Valid<T::Owned> {
        Valid(self.0.into_owned())
    }
}

/// A value that was checked as it was read.
// No function of the type's own: a compiler would suggest it to users.
pub(crate) fn assume_valid<T>(value: T) -> Valid<T> {
    Valid(value)
}

impl<T> Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> AsRef<T> for Valid<T> {
    fn as_ref(&self) -> &T {
        &self.0
    }
}

impl<T: Serialize> Serialize for Valid<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: DecodeBody<'de>> Deserialize<'de> for Valid<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Decoded::deserialize(deserializer)?.0.map_err(D::Error::custom)
    }
}

/// The outcome of decoding: the value, or every violation.
///
/// For frameworks that decode through serde and would lose the violations in
/// an error's text:
///
/// ```ignore
/// async fn create(Json(Decoded(request)): Json<Decoded<CreatePaymentSessionRequest>>) { ... }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded<T>(pub Result<Valid<T>, Violations>);

impl<'de, T: DecodeBody<'de>> Deserialize<'de> for Decoded<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // As `from_json` does.
        let direction = if T::RECEIVED { Direction::Response } else { Direction::Request };
        let read = |target: &mut dyn Target<'de>| serde_reader::read(deserializer, target);
        let decoded = table::decode(&T::DECODER, Context::new(direction), read)?;
        Ok(Self(decoded.and_then(|value| {
            if T::RECEIVED {
                Valid::new(value).map_err(|refused| refused.violations)
            } else {
                Ok(Valid(value))
            }
        })))
    }
}

/// A value that failed validation, and its violations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidValue<T> {
    /// The value as it was given.
    pub value: T,
    /// All that is wrong with it.
    pub violations: Violations,
}

impl<T> fmt::Display for InvalidValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.violations.fmt(f)
    }
}

impl<T: fmt::Debug> std::error::Error for InvalidValue<T> {}

/// Decodes a response leniently, with every violation in the error's text.
#[doc(hidden)]
pub fn deserialize_leniently<'de, T: DecodeBody<'de>, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let read = |target: &mut dyn Target<'de>| serde_reader::read(deserializer, target);
    table::decode(&T::DECODER, Context::new(Direction::Response), read)?.map_err(D::Error::custom)
}

/// Validates a value.
#[doc(hidden)]
pub fn validate<T: Validatable>(value: &T) -> Result<(), Violations> {
    validate_given(value, &GivenFacts::default())
}

/// Validates a value with facts.
#[doc(hidden)]
pub fn validate_with<T: Validatable>(
    value: &T,
    facts: &impl AsRef<GivenFacts>,
) -> Result<(), Violations> {
    validate_given(value, facts.as_ref())
}

fn validate_given<T: Validatable>(value: &T, facts: &GivenFacts) -> Result<(), Violations> {
    let mut cx = Context::for_value(T::RECEIVED).given(facts);
    value.validate_with(&mut Validator::new(&Location::ROOT, &mut cx, 0));
    let violations = cx.into_violations();
    if violations.is_empty() { Ok(()) } else { Err(violations) }
}

/// The scalar of a value, if the value is valid.
#[doc(hidden)]
pub fn scalar<'de, T: Scalar<'de>>(inner: T::Inner) -> Result<T, ConstraintError> {
    let mut cx = Context::default();
    if Decoder::validate(&T::DECODER, &inner, &Location::ROOT, &mut cx) {
        Ok(T::from_checked(inner))
    } else {
        Err(ConstraintError(cx.into_violations()))
    }
}

/// A value that rules of tables above read: invalid if it violates a constraint
/// of its row, which only a value that was built by hand can do.
#[doc(hidden)]
pub fn checked_slot<'a, 'de, K: Decoder<'de>>(
    decoder: &K,
    slot: Slot<&'a K::Value, &'a ()>,
) -> Slot<&'a K::Value, &'a ()> {
    match slot {
        Slot::Value(value)
            if !decoder.validate(value, &Location::ROOT, &mut Context::default()) =>
        {
            Slot::Invalid(&())
        }
        slot => slot,
    }
}
