//! What reads a value and what takes it, whatever the format: a reader goes
//! through a text, and hands each value to its target.
//!
//! Both sides are behind a `dyn`: a table is compiled once, where it was
//! generated, and not once more for every format and crate that it is read in.

use std::borrow::Cow;
use std::ops::Deref;

/// That reading ends here: what the text says from here on is not known. The
/// reader knows why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop;

/// Takes one value. A list or an object has to be read to its end, whatever it
/// is taken for.
pub trait Target<'de> {
    /// Whether numbers are wanted by their digits, which a format may have to
    /// be asked for.
    fn wants_digits(&self) -> bool {
        false
    }

    /// `null`.
    fn null(&mut self);

    /// A value that holds no others.
    fn primitive(&mut self, primitive: Primitive<'_, 'de>) -> Result<(), Stop>;

    /// A list.
    fn list(&mut self, elements: &mut dyn Elements<'de>) -> Result<(), Stop>;

    /// An object.
    fn object(&mut self, entries: &mut dyn Entries<'de>) -> Result<(), Stop>;
}

/// The elements of a list that is being read.
pub trait Elements<'de> {
    /// Reads the next; false if there is none.
    fn next(&mut self, target: &mut dyn Target<'de>) -> Result<bool, Stop>;

    /// Passes over the next; false if there is none.
    fn skip(&mut self) -> Result<bool, Stop>;
}

/// The entries of an object that is being read. After each name comes its value,
/// which has to be read or passed over.
pub trait Entries<'de> {
    /// The name of the next; `None` if there is none.
    fn name(&mut self) -> Result<Option<Cow<'de, str>>, Stop>;

    /// Reads the value.
    fn value(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop>;

    /// Passes over the value.
    fn skip(&mut self) -> Result<(), Stop>;
}

/// Passes over what is left of a list.
pub(crate) fn skip_elements(elements: &mut dyn Elements<'_>) -> Result<(), Stop> {
    while elements.skip()? {}
    Ok(())
}

/// Passes over what is left of an object.
pub(crate) fn skip_entries(entries: &mut dyn Entries<'_>) -> Result<(), Stop> {
    while entries.name()?.is_some() {
        entries.skip()?;
    }
    Ok(())
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
    Text(Words<'a, 'de>),
    /// A text that stands for a value of whatever type: in headers, queries and
    /// paths, and wherever the row says so.
    Untyped(Words<'a, 'de>),
    /// Bytes, which JSON has none of.
    Bytes,
}

impl<'a, 'de> Primitive<'a, 'de> {
    /// What it is, with its article.
    pub(crate) fn found(&self) -> &'static str {
        match self {
            Self::Boolean(_) => "true or false",
            Self::Integer(_) | Self::Float(_) | Self::Number(_) => "a number",
            Self::Text(_) | Self::Untyped(_) => "a text",
            Self::Bytes => "bytes",
        }
    }

    /// The text that it is; else, itself.
    #[inline]
    pub(crate) fn text(self) -> Result<Words<'a, 'de>, Self> {
        match self {
            Self::Text(words) | Self::Untyped(words) => Ok(words),
            other => Err(other),
        }
    }
}

/// A text, and for how long it may be kept.
#[derive(Debug)]
pub enum Words<'a, 'de> {
    /// For as long as what is being read.
    Lent(&'de str),
    /// For the moment.
    Shown(&'a str),
    /// For good.
    Given(String),
}

impl<'de> Words<'_, 'de> {
    #[inline]
    pub(crate) fn into_string(self) -> String {
        match self {
            Self::Given(text) => text,
            shown => String::from(&*shown),
        }
    }

    #[inline]
    pub(crate) fn into_cow(self) -> Cow<'de, str> {
        match self {
            Self::Lent(text) => Cow::Borrowed(text),
            Self::Shown(text) => Cow::Owned(text.to_owned()),
            Self::Given(text) => Cow::Owned(text),
        }
    }
}

impl Deref for Words<'_, '_> {
    type Target = str;

    #[inline]
    fn deref(&self) -> &str {
        match self {
            Self::Lent(text) => text,
            Self::Shown(text) => text,
            Self::Given(text) => text,
        }
    }
}

impl<'de> From<Cow<'de, str>> for Words<'_, 'de> {
    fn from(text: Cow<'de, str>) -> Self {
        match text {
            Cow::Borrowed(text) => Self::Lent(text),
            Cow::Owned(text) => Self::Given(text),
        }
    }
}
