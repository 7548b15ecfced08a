//! The traits between readers and targets, for every format: a reader goes through a
//! text and hands each value to its target.
//!
//! Both sides are behind a `dyn`: a table is compiled once, where it was
//! generated, and not once more for every format and crate that it is read in.

use std::borrow::Cow;
use std::ops::Deref;

use paramtable_core::json::Undecodable;
use paramtable_core::messages;

/// Reading ends here, because the rest of the text can't be read. The reader knows
/// the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop;

/// Takes one value. A list or an object has to be read whatever it is taken for:
/// the reader stands at its beginning.
pub trait Target<'de> {
    /// `null`.
    fn null(&mut self);

    /// A value that holds no others.
    fn primitive(&mut self, primitive: Primitive<'_, 'de>) -> Result<(), Stop>;

    /// A list, which has to be read.
    fn list(&mut self, elements: &mut dyn Elements<'de>) -> Result<(), Stop>;

    /// An object, which has to be read.
    fn object(&mut self, entries: &mut dyn Entries<'de>) -> Result<(), Stop>;
}

/// A value that is next. It has to be read or passed over, once.
pub trait Value<'de> {
    /// Reads it.
    fn read(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop>;

    /// Passes over it.
    fn skip(&mut self) -> Result<(), Stop>;

    /// Looks for a name among the entries after this one, which are read later all the
    /// same. Of a repeated name the first counts.
    fn ahead(&mut self, _name: &str) -> Ahead<'_, 'de> {
        Ahead::Blind
    }
}

/// What an entry further on in an object holds.
#[derive(Debug)]
pub enum Ahead<'a, 'de> {
    /// The reader can't look ahead.
    Blind,
    /// There is no such entry.
    Missing,
    /// `null`.
    Null,
    /// A list or an object.
    Many,
    /// A value that holds no others.
    Single(Primitive<'a, 'de>),
}

/// Takes an element of a list.
pub(crate) type TakeElement<'t, 'de> = dyn FnMut(&mut dyn Value<'de>) -> Result<(), Stop> + 't;

/// The elements of a list.
pub trait Elements<'de> {
    /// Reads them all.
    fn read(&mut self, take: &mut TakeElement<'_, 'de>) -> Result<(), Stop>;
}

/// Takes an entry of an object: its name and its value.
pub(crate) type TakeEntry<'t, 'de> = dyn FnMut(&str, &mut dyn Value<'de>) -> Result<(), Stop> + 't;

/// The entries of an object.
pub trait Entries<'de> {
    /// Reads them all.
    fn read(&mut self, take: &mut TakeEntry<'_, 'de>) -> Result<(), Stop>;
}

/// A value that holds no others, and is not `null`.
#[derive(Debug)]
pub enum Primitive<'a, 'de> {
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// Another number.
    Float(f64),
    /// A number by its digits, as JSON writes it.
    Number(&'a str),
    /// A text.
    Text(InputText<'a, 'de>),
    /// A text that stands for a value of whatever type: in headers, queries and
    /// paths, and wherever the row has `wire: string`.
    Untyped(InputText<'a, 'de>),
    /// Bytes, which JSON has none of.
    Bytes,
    /// Valid syntax from which no value can be built, for any target.
    Undecodable(Undecodable),
}

impl<'a, 'de> Primitive<'a, 'de> {
    /// Its type in words, with an article.
    pub(crate) fn found(&self) -> &'static str {
        match self {
            Self::Boolean(_) => messages::BOOLEAN,
            Self::Integer(_) | Self::Float(_) | Self::Number(_) => messages::NUMBER,
            Self::Text(_) | Self::Untyped(_) => messages::STRING,
            Self::Bytes => "bytes",
            Self::Undecodable(_) => "what can't be read",
        }
    }

    /// The text that it is; else, itself.
    #[inline]
    pub(crate) fn text(self) -> Result<InputText<'a, 'de>, Self> {
        match self {
            Self::Text(words) | Self::Untyped(words) => Ok(words),
            other => Err(other),
        }
    }
}

/// A text, and for how long it may be kept.
#[derive(Debug)]
pub enum InputText<'a, 'de> {
    /// As long as the value that is being read.
    Borrowed(&'de str),
    /// For the moment, unless it is given away.
    Transient(Cow<'a, str>),
}

impl<'de> InputText<'_, 'de> {
    #[inline]
    pub(crate) fn into_string(self) -> String {
        match self {
            Self::Borrowed(text) => text.to_owned(),
            Self::Transient(text) => text.into_owned(),
        }
    }

    #[inline]
    pub(crate) fn into_cow(self) -> Cow<'de, str> {
        match self {
            Self::Borrowed(text) => Cow::Borrowed(text),
            Self::Transient(text) => Cow::Owned(text.into_owned()),
        }
    }
}

impl Deref for InputText<'_, '_> {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        match self {
            Self::Borrowed(text) => text,
            Self::Transient(text) => text,
        }
    }
}

impl<'de> From<Cow<'de, str>> for InputText<'_, 'de> {
    fn from(text: Cow<'de, str>) -> Self {
        match text {
            Cow::Borrowed(text) => Self::Borrowed(text),
            Cow::Owned(text) => Self::Transient(Cow::Owned(text)),
        }
    }
}
