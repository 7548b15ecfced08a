//! Types of a crate's own in the place of generated ones.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use crate::decoder::{DecodeCases, Enumeration, IntegerEnumeration};
use crate::table::Table;
use crate::{Date, DateTime, Decimal, LocalDateTime, Nullable, Object, Value};

/// A type that holds the values of a row, in a struct that is held to a table
/// by `#[derive(Table)]`.
///
/// `W` is the type that a row's values have by themselves: `String`, `bool`,
/// `i64`, [`Decimal`], [`Date`], [`DateTime`], [`LocalDateTime`], [`Object`] or [`Value`], each of which
/// holds itself. A newtype holds its inner type:
///
/// ```
/// struct Reference(String);
///
/// impl paramtable::Wraps<String> for Reference {
///     fn wrap(text: String) -> Self {
///         Self(text)
///     }
///     fn inner(&self) -> &String {
///         &self.0
///     }
/// }
/// ```
///
/// It has to serialise like the type that it holds.
pub trait Wraps<W>: Sized {
    /// Takes a value that the row allows.
    fn wrap(value: W) -> Self;

    /// The value.
    fn inner(&self) -> &W;
}

macro_rules! wrap_themselves {
    ($($type:ty),*) => {
        $(
            impl Wraps<Self> for $type {
                fn wrap(value: Self) -> Self {
                    value
                }

                fn inner(&self) -> &Self {
                    self
                }
            }
        )*
    };
}

wrap_themselves!(String, bool, i64, Decimal, Date, DateTime, LocalDateTime, Object, Value);

/// A type that can be a field for a row of the shape `S`.
pub trait Fits<S> {
    /// The type within options, lists and so on.
    type Leaf;
    /// The type of a value that was sent: without the option around it.
    type Present;
}

/// The same for a type that was compared with its row: `IS_CHECKED` is the result.
///
/// A constant that fails reports the reason by itself, and the compiler reports
/// nothing else about types that depend on it.
pub trait CheckedFit<S, const IS_CHECKED: bool> {
    /// The type within options, lists and so on.
    type Leaf;
    /// The type of a value that was sent: without the option around it.
    type Present;
}

impl<S, T: Fits<S>> CheckedFit<S, true> for T {
    type Leaf = T::Leaf;
    type Present = T::Present;
}

/// A field, of the type that it was held to.
pub fn field_ref<T>(field: &T) -> &T {
    field
}

/// A row of values that have the type `W` by themselves.
#[derive(Debug)]
pub struct ValueRow<W>(PhantomData<W>);

/// A row of objects.
#[derive(Debug)]
pub struct ObjectRow;

/// The tag of a table, in whose place the cases are held.
#[derive(Debug)]
pub struct CaseRow;

/// A row of an enum's values.
#[derive(Debug)]
pub struct EnumRow;

/// A row of the values of an enum of numbers.
#[derive(Debug)]
pub struct IntegerEnumRow;

/// A row that may be left out.
#[derive(Debug)]
pub struct OptionalRow<S>(PhantomData<S>);

/// A row that may be `null`.
#[derive(Debug)]
pub struct NullableRow<S>(PhantomData<S>);

/// A row that closes a circle of objects.
#[derive(Debug)]
pub struct BoxedRow<S>(PhantomData<S>);

/// A row of lists.
#[derive(Debug)]
pub struct ListRow<S>(PhantomData<S>);

/// A row of maps.
#[derive(Debug)]
pub struct MapRow<S>(PhantomData<S>);

#[diagnostic::do_not_recommend]
impl<W, T: Wraps<W>> Fits<ValueRow<W>> for T {
    type Leaf = T;
    type Present = T;
}

#[diagnostic::do_not_recommend]
impl<T: Table> Fits<ObjectRow> for T {
    type Leaf = T;
    type Present = T;
}

#[diagnostic::do_not_recommend]
impl<T: for<'de> DecodeCases<'de>> Fits<CaseRow> for T {
    type Leaf = T;
    type Present = T;
}

#[diagnostic::do_not_recommend]
impl<T: Enumeration> Fits<EnumRow> for T {
    type Leaf = T;
    type Present = T;
}

#[diagnostic::do_not_recommend]
impl<T: IntegerEnumeration> Fits<IntegerEnumRow> for T {
    type Leaf = T;
    type Present = T;
}

#[diagnostic::do_not_recommend]
impl<S, T: Fits<S>> Fits<OptionalRow<S>> for Option<T> {
    type Leaf = T::Leaf;
    type Present = T;
}

#[diagnostic::do_not_recommend]
impl<S, T: Fits<S>> Fits<NullableRow<S>> for Nullable<T> {
    type Leaf = T::Leaf;
    type Present = Self;
}

#[diagnostic::do_not_recommend]
impl<S, T: Fits<S>> Fits<BoxedRow<S>> for Box<T> {
    type Leaf = T::Leaf;
    type Present = Self;
}

#[diagnostic::do_not_recommend]
impl<S, T: Fits<S>> Fits<ListRow<S>> for Vec<T> {
    type Leaf = T::Leaf;
    type Present = Self;
}

#[diagnostic::do_not_recommend]
impl<S, T: Fits<S>> Fits<MapRow<S>> for BTreeMap<String, T> {
    type Leaf = T::Leaf;
    type Present = Self;
}

/// Whether two lists of values are the same, at compile time.
pub const fn same_texts(one: &[&str], other: &[&str]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut index = 0;
    while index < one.len() {
        if !same_text(one[index], other[index]) {
            return false;
        }
        index += 1;
    }
    true
}

/// Whether two texts are the same, at compile time.
pub const fn same_text(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut index = 0;
    while index < one.len() {
        if one[index] != other[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// Whether two lists of numbers are the same, at compile time.
pub const fn same_numbers(one: &[i64], other: &[i64]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut index = 0;
    while index < one.len() {
        if one[index] != other[index] {
            return false;
        }
        index += 1;
    }
    true
}
