//! The constraint `pattern`: a regular expression over the whole text.

use std::sync::OnceLock;

use regex_lite::Regex;

use super::Broken;
use crate::Code;

/// A regular expression that a whole text has to match, compiled when it is
/// first needed. The generator has compiled it before, so it is one.
///
/// ```
/// use paramtable_core::checks::Pattern;
///
/// static LETTERS: Pattern = Pattern::new("[A-Z]+");
/// assert!(LETTERS.check("IDR").is_ok());
/// assert!(LETTERS.check("IDR1").is_err());
/// ```
#[derive(Debug)]
pub struct Pattern {
    source: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern of the spec language.
    pub const fn new(source: &'static str) -> Self {
        Self { source, compiled: OnceLock::new() }
    }

    /// Whether the whole of `text` matches.
    ///
    /// # Errors
    ///
    /// [`Code::Pattern`] if it does not.
    pub fn check(&self, text: &str) -> Result<(), Broken> {
        let compiled = self.compiled.get_or_init(|| compile(self.source).ok());
        match compiled {
            Some(regex) if !regex.is_match(text) => Err(broken(self.source)),
            _ => Ok(()),
        }
    }
}

/// Compiles a pattern over the whole text.
///
/// # Errors
///
/// Why it is none, in words.
pub fn compile(source: &str) -> Result<Regex, String> {
    Regex::new(&format!("^(?:{source})$")).map_err(|error| error.to_string())
}

/// What is said of a text that does not match.
pub fn broken(source: &str) -> Broken {
    Broken::new(Code::Pattern, format!("must match the pattern `{source}`"))
}
