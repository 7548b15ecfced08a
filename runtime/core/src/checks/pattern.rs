//! The constraint `pattern`: a regular expression over the whole text.

mod steps;

use std::sync::OnceLock;

use regex_lite::Regex;

use self::steps::Steps;
use super::Failure;
use crate::{Code, format_message};

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
    hint: &'static str,
    compiled: OnceLock<Compiled>,
}

#[derive(Debug)]
enum Compiled {
    Steps(Steps),
    Regex(Regex),
    /// The text is not a valid pattern; the generator would have reported that.
    Anything,
}

impl Pattern {
    /// A pattern of the spec language.
    pub const fn new(source: &'static str) -> Self {
        Self::explained(source, "")
    }

    /// The same, with an explanation that follows it in messages, because few people
    /// can read a regular expression.
    pub const fn explained(source: &'static str, hint: &'static str) -> Self {
        Self { source, hint, compiled: OnceLock::new() }
    }

    /// Whether the whole of `text` matches.
    pub fn is_satisfied_by(&self, text: &str) -> bool {
        match self.compiled.get_or_init(|| compiled(self.source)) {
            Compiled::Steps(steps) => steps.is_match(text),
            Compiled::Regex(regex) => regex.is_match(text),
            Compiled::Anything => true,
        }
    }

    /// Checks the same, and reports a failure.
    ///
    /// # Errors
    ///
    /// [`Code::Pattern`] if it does not.
    pub fn check(&self, text: &str) -> Result<(), Failure> {
        if self.is_satisfied_by(text) { Ok(()) } else { Err(failure(self.source, self.hint)) }
    }
}

fn compiled(source: &str) -> Compiled {
    match Steps::of(source) {
        Some(steps) => Compiled::Steps(steps),
        None => compile(source).map_or(Compiled::Anything, Compiled::Regex),
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

/// The failure of a text that does not match.
pub fn failure(source: &str, hint: &str) -> Failure {
    Failure::new(
        Code::Pattern,
        format_message(format_args!("must match the pattern `{source}`{hint}")),
    )
}

#[cfg(test)]
mod tests {
    use super::Pattern;
    use crate::Code;
    use crate::checks::{Grammar, Text};

    #[test]
    fn a_text_that_is_too_long_never_meets_its_pattern() {
        static LETTERS: Pattern = Pattern::new("[A-Z]+");
        let text = Text::new(Grammar::Any).at_most(3).matching(&LETTERS);
        let codes = |text: Text, value| text.check(value).map_err(|failure| failure.code);
        assert_eq!(codes(text, "abcd"), Err(Code::Length));
        assert!(LETTERS.compiled.get().is_none(), "the pattern was compiled, so it ran");
        assert_eq!(codes(text, "abc"), Err(Code::Pattern));
    }
}
