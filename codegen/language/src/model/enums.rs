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
    /// What it is.
    pub description: String,
    /// Whether other values may come.
    pub open: bool,
    /// Whether its type can hold other values: it is open, or a response may
    /// bring one.
    pub keeps_unknown: bool,
    /// The first row of what the API sends that is of this closed enum: because
    /// of it the type can hold other values.
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
    /// What it means.
    pub description: String,
    /// Where it stands on its page.
    pub span: Span,
}

/// A named, constrained type.
#[derive(Debug)]
pub struct Scalar {
    /// Its name.
    pub name: Name,
    /// What it is made of: a single value.
    pub type_: Type,
    /// What it is.
    pub description: String,
    /// A value that it may have.
    pub example: Option<Example>,
    /// Not to be used any more: why, and what to use instead.
    pub deprecated: Option<String>,
    /// The version that brought it.
    pub since: Option<String>,
}
