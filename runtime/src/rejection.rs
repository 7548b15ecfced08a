//! Why a body was not accepted: its syntax, or its violations.

use std::fmt;

use paramtable_core::Violations;
use paramtable_core::form::NotUtf8;
use paramtable_core::json::{self, ParseJsonError};

/// Why a body was not accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rejection {
    /// It is not JSON, or not a form: an HTTP server answers 400.
    Syntax(SyntaxError),
    /// It can be read and does not hold: an HTTP server answers 422.
    Invalid(Violations),
}

impl Rejection {
    /// The HTTP status of the answer: 400 or 422.
    pub fn status(&self) -> u16 {
        match self {
            Self::Syntax(_) => 400,
            Self::Invalid(_) => 422,
        }
    }
}

impl From<Violations> for Rejection {
    fn from(violations: Violations) -> Self {
        Self::Invalid(violations)
    }
}

impl From<SyntaxError> for Rejection {
    fn from(error: SyntaxError) -> Self {
        Self::Syntax(error)
    }
}

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(error) => error.fmt(f),
            Self::Invalid(violations) => violations.fmt(f),
        }
    }
}

impl std::error::Error for Rejection {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            // What `Display` shows is not a cause besides.
            Self::Syntax(error) => error.source(),
            Self::Invalid(violations) => violations.source(),
        }
    }
}

/// Where and why a body is not JSON, or not a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The format of the body.
    format: &'static str,
    line: usize,
    column: usize,
    message: &'static str,
}

impl SyntaxError {
    /// The line, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The byte in the line, from 1.
    pub fn column(&self) -> usize {
        self.column
    }

    /// The message, without the place.
    pub fn message(&self) -> &str {
        self.message
    }

    /// The error of a text that could not be read.
    #[cold]
    pub(crate) fn of(text: &str) -> Self {
        match json::check(text) {
            Err(ParseJsonError { at, message }) => {
                Self::at("JSON", &text.as_bytes()[..at], message)
            }
            Ok(()) => Self::at("JSON", b"", "it can't be read"),
        }
    }

    pub(crate) fn encoding(body: &[u8], error: std::str::Utf8Error) -> Self {
        Self::at("JSON", &body[..error.valid_up_to()], NotUtf8::MESSAGE)
    }

    /// The error of a form in which something after the bytes `before` is not UTF-8.
    pub(crate) fn of_form(before: &[u8]) -> Self {
        Self::at("a form", before, NotUtf8::MESSAGE)
    }

    /// Something is wrong after the bytes `before`.
    fn at(format: &'static str, before: &[u8], message: &'static str) -> Self {
        let last_line = before.split(|byte| *byte == b'\n').next_back().unwrap_or_default();
        Self {
            format,
            line: before.split(|byte| *byte == b'\n').count(),
            column: 1 + last_line.len(),
            message,
        }
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { format, line, column, message } = self;
        write!(f, "not {format}: {message} at line {line} column {column}")
    }
}

impl std::error::Error for SyntaxError {}
