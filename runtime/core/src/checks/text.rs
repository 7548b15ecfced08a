//! The constraints of a text: its grammar, then its length in characters and in
//! bytes, then its pattern.

use super::{
    Bytes, Failure, Length, date, datetime, email, iban, language, phone, time, uri, uuid,
};
use crate::Code;

/// The form of a text, by its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grammar {
    /// Any characters.
    Any,
    /// ASCII letters and digits.
    Alphanumeric,
    /// ASCII digits.
    Numeric,
    /// A calendar date, see [`date`].
    Date,
    /// A point in time, see [`datetime`].
    DateTime,
    /// A time of day, see [`time`].
    Time,
    /// An absolute URI, see [`uri`].
    Uri,
    /// An e-mail address, see [`email`].
    Email,
    /// A UUID, see [`uuid`].
    Uuid,
    /// The form of a country code, alpha-2 of ISO 3166-1: two ASCII capitals.
    Country,
    /// The form of a currency code, alphabetic of ISO 4217: three ASCII capitals.
    Currency,
    /// A telephone number, see [`phone`].
    Phone,
    /// A language tag, see [`language`].
    Language,
    /// An international bank account number, see [`iban`].
    Iban,
}

impl Grammar {
    /// Whether `text` follows the grammar.
    pub fn is_satisfied_by(self, text: &str) -> bool {
        match self {
            Self::Any => true,
            Self::Alphanumeric => text.bytes().all(|byte| byte.is_ascii_alphanumeric()),
            Self::Numeric => text.bytes().all(|byte| byte.is_ascii_digit()),
            Self::Date => date::is_date(text),
            Self::DateTime => datetime::is_datetime(text),
            Self::Time => time::is_time(text),
            Self::Uri => uri::is_uri(text),
            Self::Email => email::is_email(text),
            Self::Uuid => uuid::is_uuid(text),
            Self::Country => is_capitals(text, 2),
            Self::Currency => is_capitals(text, 3),
            Self::Phone => phone::is_phone(text),
            Self::Language => language::is_language(text),
            Self::Iban => iban::is_iban(text),
        }
    }

    /// Checks the same, and reports a failure.
    ///
    /// # Errors
    ///
    /// [`Code::Format`] if it does not.
    pub fn check(self, text: &str) -> Result<(), Failure> {
        if self.is_satisfied_by(text) {
            Ok(())
        } else {
            Err(Failure::new(Code::Format, self.expected()))
        }
    }

    const fn expected(self) -> &'static str {
        match self {
            Self::Any => "can contain anything",
            Self::Alphanumeric => "must contain only letters (A-Z, a-z) and digits (0-9)",
            Self::Numeric => "must contain only digits (0-9)",
            Self::Date => "must be a date such as 2026-01-31",
            Self::DateTime => "must be a date and time such as 2026-01-31T23:59:00Z",
            Self::Time => "must be a time with an offset, such as 23:59:00Z or 23:59:00+07:00",
            Self::Uri => "must be a URI with a scheme, such as https://example.com/path",
            Self::Email => "must be an e-mail address such as name@example.com",
            Self::Uuid => "must be a UUID such as 123e4567-e89b-12d3-a456-426614174000",
            Self::Country => "must be a country code of two capitals, such as ID (ISO 3166-1)",
            Self::Currency => "must be a currency code of three capitals, such as IDR (ISO 4217)",
            Self::Phone => "must be a phone number such as +6281234567890 (E.164)",
            Self::Language => "must be a language tag such as en or zh-Hant-TW (RFC 5646)",
            Self::Iban => {
                "must be an IBAN in capitals, without spaces and with its check digits, such as GB82WEST12345698765432"
            }
        }
    }
}

fn is_capitals(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// All constraints of a row on a text.
///
/// ```
/// use paramtable_core::checks::{Grammar, Text};
///
/// const REFERENCE: Text = Text::new(Grammar::Alphanumeric).at_least(1).at_most(100);
/// assert!(REFERENCE.check("order1042").is_ok());
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Text {
    grammar: Grammar,
    /// The schemes of a URI; any, where none is listed.
    schemes: &'static [&'static str],
    length: Length,
    bytes: Bytes,
    /// Whether every text holds, which is so of most rows.
    is_any: bool,
    #[cfg(feature = "pattern")]
    pattern: Option<&'static super::Pattern>,
}

impl Text {
    /// A text of a grammar and any length.
    pub const fn new(grammar: Grammar) -> Self {
        Self {
            grammar,
            schemes: &[],
            length: Length::ANY,
            bytes: Bytes::ANY,
            is_any: matches!(grammar, Grammar::Any),
            #[cfg(feature = "pattern")]
            pattern: None,
        }
    }

    /// The same, for a URI, with one of these schemes, in either case.
    #[must_use]
    pub const fn of_schemes(self, schemes: &'static [&'static str]) -> Self {
        Self { schemes, is_any: false, ..self }
    }

    /// The same with at least `min` characters.
    #[must_use]
    pub const fn at_least(self, min: usize) -> Self {
        Self { length: self.length.at_least(min), is_any: false, ..self }
    }

    /// The same with at most `max` characters.
    #[must_use]
    pub const fn at_most(self, max: usize) -> Self {
        Self { length: self.length.at_most(max), is_any: false, ..self }
    }

    /// The same with so many bytes in UTF-8.
    #[must_use]
    pub const fn bytes(self, bytes: Bytes) -> Self {
        Self { bytes, is_any: false, ..self }
    }

    /// The same with a pattern that the whole text has to match.
    #[cfg(feature = "pattern")]
    #[must_use]
    pub const fn matching(self, pattern: &'static super::Pattern) -> Self {
        Self { pattern: Some(pattern), is_any: false, ..self }
    }

    /// The form of the text.
    pub const fn grammar(&self) -> Grammar {
        self.grammar
    }

    /// Whether `text` breaks no constraint.
    #[inline]
    pub fn is_satisfied_by(&self, text: &str) -> bool {
        self.is_any
            || (self.length.is_satisfied_by(text)
                && self.bytes.is_satisfied_by(text)
                && self.grammar.is_satisfied_by(text)
                && uri::has_scheme(text, self.schemes)
                && self.matches(text))
    }

    /// Checks `text` against one constraint after the other and reports the first
    /// failure. So a pattern, which may be slow on a long text, never sees one that is
    /// too long.
    ///
    /// # Errors
    ///
    /// [`Code::Format`], [`Code::Length`], [`Code::Bytes`] or [`Code::Pattern`].
    pub fn check(&self, text: &str) -> Result<(), Failure> {
        self.grammar.check(text)?;
        uri::check_scheme(text, self.schemes)?;
        self.length.check(text)?;
        self.bytes.check(text)?;
        #[cfg(feature = "pattern")]
        if let Some(pattern) = self.pattern {
            pattern.check(text)?;
        }
        Ok(())
    }

    #[cfg(feature = "pattern")]
    #[inline]
    fn matches(&self, text: &str) -> bool {
        self.pattern.is_none_or(|pattern| pattern.is_satisfied_by(text))
    }

    #[cfg(not(feature = "pattern"))]
    #[allow(clippy::unused_self)] // a text without patterns matches
    fn matches(&self, _: &str) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::{Grammar, Text};
    use crate::Code;

    fn check(grammar: Grammar, text: &str, is_valid: bool) {
        assert_eq!(Text::new(grammar).check(text).is_ok(), is_valid, "{text:?}");
    }

    #[test]
    fn alphanumeric_is_ascii() {
        check(Grammar::Alphanumeric, "Az09", true);
        check(Grammar::Alphanumeric, "", true);
        check(Grammar::Alphanumeric, "a-b", false);
        check(Grammar::Alphanumeric, "é", false);
    }

    #[test]
    fn numeric_is_ascii_digits() {
        check(Grammar::Numeric, "0123", true);
        check(Grammar::Numeric, "12a", false);
        check(Grammar::Numeric, "٣", false);
    }

    #[test]
    fn codes_are_capitals() {
        check(Grammar::Country, "ID", true);
        check(Grammar::Currency, "IDR", true);
        for bad in ["", "I", "IDR", "id", "I1", "É"] {
            check(Grammar::Country, bad, false);
        }
        for bad in ["ID", "IDRX", "idr", "ID1", "IÉ"] {
            check(Grammar::Currency, bad, false);
        }
    }

    #[test]
    fn outside_the_grammar_length_is_not_judged() {
        let failure =
            Text::new(Grammar::Numeric).at_most(1).check("ab").map_err(|failure| failure.code);
        assert_eq!(failure, Err(Code::Format));
    }
}
