//! Enums and scalars: named values, and named constraints.

use super::across::Step;
use super::name::Name;
use super::types::{Example, Type};
use crate::span::Span;

/// A closed or open list of values.
#[derive(Debug)]
pub struct Enum {
    /// Its name.
    pub name: Name,
    /// Its description.
    pub description: String,
    /// Whether values that are not listed are allowed.
    pub open: bool,
    /// Whether its type can hold values that are not listed: the enum is open, or
    /// the API sends it.
    pub keeps_unknown: bool,
    /// The first row of this closed enum in a message that the API sends; because
    /// of this row, the type can hold values that are not listed.
    pub brought_by: Option<Step>,
    /// Whether its values are whole numbers on the wire.
    pub is_integer: bool,
    /// Its values; never empty.
    pub values: Vec<EnumValue>,
}

/// A value of an enum.
#[derive(Debug)]
pub struct EnumValue {
    /// Its name, as a variant.
    pub name: Name,
    /// Its number, if the enum is one of numbers.
    pub number: Option<i64>,
    /// Its description.
    pub description: String,
    /// The place of the value on its page.
    pub span: Span,
}

/// A named, constrained type.
#[derive(Debug)]
pub struct Scalar {
    /// Its name.
    pub name: Name,
    /// The type that it constrains: one of a single value.
    pub type_: Type,
    /// Its description.
    pub description: String,
    /// A value that it may have.
    pub example: Option<Example>,
    /// Why it is deprecated, and the replacement.
    pub deprecated: Option<String>,
    /// The version that added it.
    pub since: Option<String>,
}
