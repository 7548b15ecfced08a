//! Types with their constraints, and values in a spec.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::ops::Bound;

use paramtable_core::checks::{Grammar, Range};
use rust_decimal::Decimal;

use super::ids::{EnumId, Item, ObjectId, ScalarId};
use crate::span::Spanned;

/// The type of a parameter, with its constraints.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// A text.
    Text(Text),
    /// `true` or `false`.
    Boolean {
        /// The constraints of its text, if it travels as text.
        as_text: Option<Box<Text>>,
    },
    /// A whole number of 64 bits.
    Integer {
        /// Its bounds.
        range: Range<i64>,
        /// The constraints of its text, if it travels as text.
        as_text: Option<Box<Text>>,
    },
    /// An exact decimal.
    Decimal {
        /// Its bounds.
        range: Range<Decimal>,
        /// The limits of its digits.
        digits: Digits,
        /// The constraints of its text, if it travels as text.
        as_text: Option<Box<Text>>,
    },
    /// A day.
    Date,
    /// A point in time.
    DateTime,
    /// A day, or a day and a time without an offset, in a format of its own.
    Formatted(DateFormat),
    /// An object of any content.
    FreeForm {
        /// The number of entries.
        items: Bounds,
    },
    /// Any JSON value but `null`.
    Any,
    /// One of an enum's values.
    Enum(EnumType),
    /// An object.
    Object(ObjectId),
    /// A scalar.
    Scalar(ScalarId),
    /// A list.
    List {
        /// The type of the elements.
        of: Box<Type>,
        /// The number of elements.
        items: Bounds,
    },
    /// A map from any name.
    Map {
        /// The type of the values.
        of: Box<Type>,
        /// The number of entries.
        items: Bounds,
    },
}

impl Type {
    /// The object that a value of this type is or holds, if it is or holds one.
    pub fn object(&self) -> Option<ObjectId> {
        match self.innermost().item()? {
            Item::Object(id) => Some(id),
            Item::Enum(_) | Item::Scalar(_) => None,
        }
    }

    /// The declared type that it is by itself, if it is one.
    pub fn item(&self) -> Option<Item> {
        match self {
            Self::Object(id) => Some(Item::Object(*id)),
            Self::Enum(type_) => Some(Item::Enum(type_.id)),
            Self::Scalar(id) => Some(Item::Scalar(*id)),
            Self::Text { .. }
            | Self::Boolean { .. }
            | Self::Integer { .. }
            | Self::Decimal { .. }
            | Self::Date
            | Self::DateTime
            | Self::Formatted(_)
            | Self::FreeForm { .. }
            | Self::Any
            | Self::List { .. }
            | Self::Map { .. } => None,
        }
    }

    /// The type of the elements below every list and map.
    pub fn innermost(&self) -> &Self {
        if let Self::List { of, .. } | Self::Map { of, .. } = self { of.innermost() } else { self }
    }

    /// The type of its elements, if it is a list.
    pub fn elements(&self) -> Option<&Self> {
        if let Self::List { of, .. } = self { Some(of) } else { None }
    }

    /// Whether it is a list of exactly one object, which paths lead through.
    pub fn is_of_one(&self) -> bool {
        const ONE: Bounds = Bounds { min: Some(1), max: Some(1) };
        matches!(self, Self::List { of, items: ONE } if matches!(**of, Self::Object(_)))
    }

    /// Whether its values are texts of any form but dates.
    pub fn is_text(&self) -> bool {
        matches!(self, Self::Text { .. })
    }

    /// The constraints of its text, where it is a text or travels as one.
    pub fn as_text(&self) -> Option<&Text> {
        match self {
            Self::Text(text) => Some(text),
            Self::Boolean { as_text }
            | Self::Integer { as_text, .. }
            | Self::Decimal { as_text, .. } => as_text.as_deref(),
            Self::Date
            | Self::DateTime
            | Self::Formatted(_)
            | Self::FreeForm { .. }
            | Self::Any
            | Self::Enum(_)
            | Self::Object(_)
            | Self::Scalar(_)
            | Self::List { .. }
            | Self::Map { .. } => None,
        }
    }

    /// Whether its values are single: these can travel as text, which headers, queries
    /// and paths have to.
    pub fn is_single(&self) -> bool {
        match self {
            Self::Text { .. }
            | Self::Boolean { .. }
            | Self::Integer { .. }
            | Self::Decimal { .. }
            | Self::Date
            | Self::DateTime
            | Self::Formatted(_)
            | Self::Enum(_)
            | Self::Scalar(_) => true,
            Self::FreeForm { .. }
            | Self::Any
            | Self::Object(_)
            | Self::List { .. }
            | Self::Map { .. } => false,
        }
    }
}

/// The format of a day, or of a day and a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DateFormat {
    /// The format: `ddMMyyyy`.
    pub format: String,
    /// Whether it has a time.
    pub has_time: bool,
}

/// An enum, or those of its values that a row takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumType {
    /// The enum.
    pub id: EnumId,
    /// The values that the row is narrowed to, by their index, in the order of the
    /// enum. Of these a request has one, even if the enum is open.
    pub only: Option<Vec<usize>>,
}

impl EnumType {
    /// All values of an enum.
    pub fn all(id: EnumId) -> Self {
        Self { id, only: None }
    }

    /// Whether the row takes a value of the enum.
    pub fn takes(&self, index: usize) -> bool {
        self.only.as_ref().is_none_or(|only| only.contains(&index))
    }
}

/// The constraints of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Its grammar; dates have types of their own.
    pub grammar: Grammar,
    /// The schemes that a URI may have, in lower case; empty if any may be used.
    pub schemes: Vec<String>,
    /// The number of characters.
    pub length: Bounds,
    /// The number of bytes in UTF-8.
    pub bytes: Bounds,
    /// A regular expression that the whole text has to match.
    pub pattern: Option<Pattern>,
}

/// A regular expression, and a hint for senders whose text does not match.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The expression.
    pub source: String,
    /// Words after the expression in messages, possibly none: `` , such as `IDR` ``.
    pub hint: String,
}

/// How many there may be: inclusive bounds, either of which may be absent; never empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The lower bound.
    pub min: Option<u64>,
    /// The upper bound.
    pub max: Option<u64>,
}

impl Text {
    /// Whether it has a constraint beyond its grammar.
    pub fn is_constrained(&self) -> bool {
        let Self { grammar: _, schemes, length, bytes, pattern } = self;
        !schemes.is_empty() || length.is_bounded() || bytes.is_bounded() || pattern.is_some()
    }
}

impl Bounds {
    /// No bounds.
    pub const ANY: Self = Self { min: None, max: None };

    /// Whether there is a bound.
    pub fn is_bounded(&self) -> bool {
        self.min.is_some() || self.max.is_some()
    }

    /// Whether a value can be within both.
    pub fn meets(&self, other: &Self) -> bool {
        let is_below = |min: &Option<u64>, max: &Option<u64>| match (min, max) {
            (Some(min), Some(max)) => min <= max,
            _ => true,
        };
        is_below(&self.min, &other.max) && is_below(&other.min, &self.max)
    }
}

/// The most digits that a decimal may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Digits {
    /// In all.
    pub total: Option<u32>,
    /// Before the point.
    pub integer: Option<u32>,
    /// After the point.
    pub fraction: Option<u32>,
}

/// The value that an absent parameter counts as.
#[derive(Clone, Debug, PartialEq)]
pub enum Default {
    /// A value that conditions read.
    Literal(Literal),
    /// A value that only the server knows, in words.
    Described(String),
}

impl Default {
    /// The value, if conditions can read it.
    pub fn literal(&self) -> Option<&Literal> {
        match self {
            Self::Literal(literal) => Some(literal),
            Self::Described(_) => None,
        }
    }
}

/// A value in a spec, of the type of its parameter.
#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    /// A text.
    Text(String),
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// A decimal.
    Decimal(Decimal),
    /// A day, as text.
    Date(String),
    /// A point in time, as text.
    DateTime(String),
    /// A day, or a day and a time, in the format of its row.
    Formatted {
        /// As it is written.
        text: String,
        /// As a day or local time of ISO 8601, which are in the order of time.
        plain: String,
    },
    /// The value of an enum, by its index.
    Variant(EnumId, usize),
}

impl Literal {
    /// The text that it is, or is written as where it travels as text.
    pub fn text(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Text(text)
            | Self::Date(text)
            | Self::DateTime(text)
            | Self::Formatted { text, .. } => Some(text.into()),
            Self::Boolean(value) => Some(value.to_string().into()),
            Self::Integer(value) => Some(value.to_string().into()),
            Self::Decimal(value) => Some(value.to_string().into()),
            Self::Variant(..) => None,
        }
    }

    /// Whether a value can lie above one bound and below another.
    pub fn any_between(lower: Bound<&Self>, upper: Bound<&Self>) -> bool {
        let whole = |bound: &Bound<&Self>, step: i128, end: i64| match bound {
            Bound::Included(Self::Integer(number)) => Some(i128::from(*number)),
            Bound::Excluded(Self::Integer(number)) => Some(i128::from(*number) + step),
            Bound::Included(_) | Bound::Excluded(_) => None,
            Bound::Unbounded => Some(end.into()),
        };
        // Nothing lies between a whole number and the next.
        if let (Some(lower), Some(upper)) =
            (whole(&lower, 1, i64::MIN), whole(&upper, -1, i64::MAX))
        {
            return lower <= upper;
        }
        match (lower, upper) {
            (Bound::Included(min), Bound::Included(max)) => !min.is(max, Ordering::is_gt),
            (
                Bound::Included(low) | Bound::Excluded(low),
                Bound::Included(high) | Bound::Excluded(high),
            ) => !low.is(high, Ordering::is_ge),
            (Bound::Unbounded, _) | (_, Bound::Unbounded) => true,
        }
    }

    /// Whether it compares with another value in some way.
    fn is(&self, other: &Self, how: fn(Ordering) -> bool) -> bool {
        self.compare(other).is_some_and(how)
    }

    /// The day or local time that it is, in a form that is ordered as text.
    fn plain(&self) -> Option<&str> {
        match self {
            Self::Date(text) | Self::Formatted { plain: text, .. } => Some(text),
            Self::Text(_)
            | Self::Boolean(_)
            | Self::Integer(_)
            | Self::Decimal(_)
            | Self::DateTime(_)
            | Self::Variant(..) => None,
        }
    }

    /// Compares as numbers, as instants or as exact text; `None` for values of
    /// different types.
    pub fn compare(&self, other: &Self) -> Option<Ordering> {
        Some(match (self, other) {
            (Self::Text(one), Self::Text(other)) => one.cmp(other),
            (Self::Date(_) | Self::Formatted { .. }, Self::Date(_) | Self::Formatted { .. }) => {
                let (one, other) = (self.plain()?, other.plain()?);
                // A day is no local time.
                (one.len() == other.len()).then(|| one.cmp(other))?
            }
            (Self::Boolean(one), Self::Boolean(other)) => one.cmp(other),
            (Self::Integer(one), Self::Integer(other)) => one.cmp(other),
            (Self::Decimal(one), Self::Decimal(other)) => one.cmp(other),
            (Self::Integer(one), Self::Decimal(other)) => Decimal::from(*one).cmp(other),
            (Self::Decimal(one), Self::Integer(other)) => one.cmp(&Decimal::from(*other)),
            (Self::DateTime(one), Self::DateTime(other)) => {
                paramtable_core::checks::datetime::compare(one, other)
            }
            (Self::Variant(one, first), Self::Variant(other, second)) if one == other => {
                first.cmp(second)
            }
            _ => return None,
        })
    }
}

/// A value that a parameter may have.
#[derive(Clone, Debug, PartialEq)]
pub enum Example {
    /// A single value.
    Literal(Literal),
    /// A list or an object, as JSON text.
    Json(Spanned<String>),
}
