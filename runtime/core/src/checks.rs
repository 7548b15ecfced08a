//! The checks of constraints and rules, one a file. Generated code and the
//! generator call the same functions, so neither can be stricter than the other.
//!
//! No check puts the value itself into its message: messages may be logged.

pub mod bounds;
pub mod bytes;
pub mod date;
pub mod date_format;
pub mod datetime;
pub mod digits;
pub mod email;
pub mod group;
pub mod iban;
pub mod integer;
pub mod items;
pub mod language;
pub mod length;
pub mod number;
#[cfg(feature = "pattern")]
pub mod pattern;
pub mod phone;
pub mod range;
pub mod text;
pub mod time;
pub mod total;
pub mod uri;
pub mod uuid;

pub use bytes::Bytes;
pub use digits::Digits;
pub use group::Group;
pub use integer::Integer;
pub use items::Items;
pub use length::Length;
pub use number::Number;
#[cfg(feature = "pattern")]
pub use pattern::Pattern;
pub use range::Range;
pub use text::{Grammar, Text};
pub use total::{Operand, Total};

use std::borrow::Cow;

use crate::Code;

/// The failure that a check reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The kind of violation.
    pub code: Code,
    /// The message.
    pub message: Cow<'static, str>,
}

impl Failure {
    /// `message` is a sentence without its subject and without a full stop.
    pub fn new(code: Code, message: impl Into<Cow<'static, str>>) -> Self {
        Self { code, message: message.into() }
    }
}
