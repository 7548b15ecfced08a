//! The library behind code that is generated from parameter tables, for its users:
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
mod decoder;
mod elements;
mod facts;
mod form;
mod impls;
mod into_owned;
mod json;
mod kept;
mod nullable;
mod pairs;
mod plain_text;
mod problem;
mod reading;
mod rejection;
mod responses;
mod serde_json_tokens;
mod serde_reader;
mod serialize;
mod slot;
mod table;
mod user_types;
mod valid;
mod validator;
mod value;

pub use body::{Body, DecodeBody};
#[cfg(any(feature = "jiff", feature = "time"))]
pub use datetime::ConvertDateTimeError;
pub use datetime::{Date, DateTime, ParseDateError, ParseDateTimeError};
pub use datetime::{LocalDateTime, ParseLocalDateTimeError};
pub use decimal::{Decimal, ParseDecimalError};
pub use facts::{GivenFacts, WithFacts};
pub use form::{FormTable, ToFormError, from_form, from_form_with, to_form};
pub use into_owned::IntoOwned;
pub use json::{
    from_json, from_json_with, read_list, read_response, read_strictly, read_strictly_with,
};
pub use nullable::Nullable;
pub use pairs::{
    from_headers, from_headers_with, from_path, from_path_with, from_query, from_query_with,
};
pub use paramtable_core::{Code, Place, Pointer, Violation, Violations};
#[cfg(feature = "macros")]
pub use paramtable_macros::{Table, Validate, Wraps, include_spec};
pub use problem::{Problem, ToProblem};
pub use rejection::{Rejection, SyntaxError};
pub use responses::{ReadResponseError, Responses};
pub use table::{DecodeTable, Table};
pub use user_types::Wraps;
pub use valid::{Decoded, InvalidValue, Valid};
pub use value::{Number, Object, ParseNumberError, Value};

/// A value that a closed enum does not list, from the enum's `FromStr`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseEnumError {
    expected: &'static [&'static str],
}

impl ParseEnumError {
    /// The values that the enum lists.
    pub fn expected(&self) -> &'static [&'static str] {
        self.expected
    }
}

impl std::fmt::Display for ParseEnumError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "must be {}", paramtable_core::messages::one_of(self.expected))
    }
}

impl std::error::Error for ParseEnumError {}

/// A value that a scalar's constraints do not allow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConstraintError(Violations);

impl ConstraintError {
    /// Each constraint that does not hold.
    pub fn violations(&self) -> &Violations {
        &self.0
    }
}

impl std::fmt::Display for ConstraintError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for ConstraintError {}

/// The names that generated code uses. Not for people: it changes with the generator.
#[doc(hidden)]
pub mod __private {
    #[cfg(feature = "pattern")]
    pub use paramtable_core::checks::Pattern;
    pub use paramtable_core::checks::{Bytes, Grammar, Group, Integer, Items, Length, Text};
    pub use paramtable_core::checks::{Digits, Number, Total};
    pub use paramtable_core::{Location, Truth};
    pub use serde;
    pub use serde::{Serialize, Serializer};
    pub use std::borrow::Cow;
    pub use std::collections::{BTreeMap, HashSet};
    pub use std::fmt;
    pub use std::marker::PhantomData;

    pub use crate::__body_wrapper as body_wrapper;
    pub use crate::__deserialize_received as deserialize_received;
    pub use crate::__enumeration as enumeration;
    pub use crate::__facts as facts;
    pub use crate::__integer_enumeration as integer_enumeration;
    pub use crate::__names as names;
    pub use crate::__need as need;
    pub use crate::__object as object;
    pub use crate::__responses as responses;
    pub use crate::__responses_with_facts as responses_with_facts;
    pub use crate::__scalar as scalar;
    pub use crate::__with_facts as with_facts;
    pub use crate::body::{BodyOf, BodyWrapper, DecodeBody};
    pub use crate::builder::*;
    pub use crate::context::Context;
    pub use crate::decimal::Exact;
    pub use crate::decoder::{
        AnyValue, AsCheckedText, AsText, Boolean, Boxed, CaseSlot, CasesDefinition, DateDecoder,
        DateTimeDecoder, DecodeCases, Entry, EnumOf, Enumeration, FormattedDate, FormattedDateTime,
        IntegerEnumOf, IntegerEnumeration, ListOf, MapOf, ObjectOf, OrNull, Scalar, ScalarOf,
        SeenListOf, SomeOf, SomeOfIntegers, Wrapped, parse_listed, tag_slot,
    };
    pub use crate::decoder::{BorrowedText, FreeForm};
    pub use crate::elements::{SalvagedList, is_repeated};
    pub use crate::plain_text::PlainText;
    pub use crate::reading::Stop;
    pub use crate::serialize::{
        SerializeAsText, SerializeCases, SerializeInFormat, field, optional,
        serialize_inner_as_text, serialize_inner_in_format, serialize_list, serialize_map,
    };
    pub use crate::slot::{Salvaged, Slot};
    pub use crate::table::{TableDefinition, TableSlot, Validatable};
    pub use crate::user_types::{
        BoxedRow, CaseRow, CheckedFit, EnumRow, Fits, IntegerEnumRow, ListRow, MapRow, NullableRow,
        ObjectRow, OptionalRow, ValueRow, field_ref, same_numbers, same_text, same_texts,
    };
    pub use crate::valid::{checked_slot, deserialize_leniently, scalar, validate, validate_with};
    pub use crate::validator::{Masked, Validator};
    pub use crate::{Date, DateTime, Decimal, DecodeTable, IntoOwned, LocalDateTime, Nullable};
    pub use crate::{FormTable, Object, Wraps};
    pub use crate::{Valid, Value, Violations};

    /// The standard prelude, for code whose surroundings may have given its names
    /// to something else.
    pub mod prelude {
        pub use std::prelude::rust_2024::*;
    }
}
