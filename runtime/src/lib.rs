//! What code generated from parameter tables calls, and what its users meet:
//! [`from_json`] decodes and checks in one pass, [`Valid`] is a value that was
//! checked, and [`Violations`] is everything that is wrong with one, at once.
//!
//! A table becomes code in the crates of `codegen/`; nothing of the
//! generator is compiled into its users.

#[cfg(feature = "axum")]
pub mod axum;
mod body;
mod builder;
mod context;
mod datetime;
mod decimal;
mod format;
mod impls;
mod json;
mod kind;
mod nullable;
mod own;
mod owned;
mod pairs;
mod problem;
mod reading;
mod scope;
mod serialize;
mod slot;
mod table;
mod tokens;
mod valid;
mod value;

pub use body::{Body, BodyIn};
#[cfg(any(feature = "jiff", feature = "time"))]
pub use datetime::ConvertDateTimeError;
pub use datetime::{Date, DateTime, ParseDateError, ParseDateTimeError};
pub use decimal::{Decimal, ParseDecimalError};
pub use json::{Rejection, SyntaxError, from_json, read_list, read_response, read_strictly};
pub use nullable::Nullable;
pub use own::Holds;
pub use owned::IntoOwned;
pub use pairs::{from_headers, from_path, from_query};
pub use paramtable_core::{Code, Place, Pointer, Violation, Violations};
#[cfg(feature = "macros")]
pub use paramtable_macros::{Holds, Table, Validate, include_spec};
pub use problem::{Problem, ToProblem};
pub use table::{Table, TableIn};
pub use valid::{Decoded, Refused, Valid};
pub use value::{Number, Object, ParseNumberError, Value};

/// A value that a closed enum does not list, from the enum's `FromStr`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue {
    expected: &'static [&'static str],
}

impl UnknownValue {
    /// The values that the enum lists.
    pub fn expected(&self) -> &'static [&'static str] {
        self.expected
    }
}

impl std::fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "must be {}", paramtable_core::messages::one_of(self.expected))
    }
}

impl std::error::Error for UnknownValue {}

/// A value that a scalar's constraints do not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutOfBounds(Violations);

impl OutOfBounds {
    /// Each constraint that does not hold.
    pub fn violations(&self) -> &Violations {
        &self.0
    }
}

impl std::fmt::Display for OutOfBounds {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for OutOfBounds {}

/// What generated code names. Not for people: it changes with the generator.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "pattern")]
    pub use paramtable_core::checks::Pattern;
    pub use paramtable_core::checks::{Digits, Number};
    pub use paramtable_core::checks::{Grammar, Group, Integer, Items, Text};
    pub use paramtable_core::{Location, Truth};
    pub use serde;
    pub use serde::{Serialize, Serializer};
    pub use std::borrow::Cow;
    pub use std::collections::BTreeMap;
    pub use std::fmt;
    pub use std::marker::PhantomData;

    pub use crate::__collection as collection;
    pub use crate::__enumeration as enumeration;
    pub use crate::__integer_enumeration as integer_enumeration;
    pub use crate::__names as names;
    pub use crate::__need as need;
    pub use crate::__object as object;
    pub use crate::__received as received;
    pub use crate::__scalar as scalar;
    pub use crate::body::{BodyIn, Collection, Whole};
    pub use crate::builder::*;
    pub use crate::context::Context;
    pub use crate::decimal::Exact;
    pub use crate::kind::{
        AsText, Boolean, Boxed, Day, Entry, Enumerated, EnumeratedInteger, Enumeration, Held,
        Instant, IntegerEnumeration, ListOf, MapOf, Nested, Newtype, OrNull, Scalar, listed,
    };
    pub use crate::kind::{FreeForm, Lent};
    pub use crate::own::{
        ByName, Fits, Fitted, InBox, Listed, ListedNumber, Many, Maybe, NullOr, One, Tabled, lent,
        same_numbers, same_text, same_texts,
    };
    pub use crate::reading::Stop;
    pub use crate::scope::{Masked, Scope};
    pub use crate::serialize::{Texted, field, optional, texted};
    pub use crate::slot::{Seen, Slot};
    pub use crate::table::{Finished, Judged, Shape};
    pub use crate::valid::{check, read_leniently, scalar, shown_if_good};
    pub use crate::{Date, DateTime, Decimal, Holds, IntoOwned, Nullable, Object, TableIn};
    pub use crate::{Valid, Violations};

    /// The standard prelude, for code whose surroundings may have given its names
    /// to something else.
    pub mod prelude {
        pub use std::prelude::rust_2024::*;
    }
}
