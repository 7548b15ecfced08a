//! The meaning of unquoted values in YAML, and values that are easily misread.

use super::yaml::Scalar;

/// A value in the terms of YAML's core schema (YAML 1.2.2, section 10.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plain<'a> {
    /// An empty value, `~` or `null`.
    Null,
    Boolean(bool),
    /// A number, in JSON's notation.
    Number(&'a str),
    Text(&'a str),
}

impl Scalar {
    /// The value as YAML reads it.
    pub(crate) fn read(&self) -> Plain<'_> {
        let text = self.text.as_str();
        if !self.plain {
            return Plain::Text(text);
        }
        match text {
            "" | "~" | "null" | "Null" | "NULL" => Plain::Null,
            "true" | "True" | "TRUE" => Plain::Boolean(true),
            "false" | "False" | "FALSE" => Plain::Boolean(false),
            _ if is_number(text) => Plain::Number(text),
            _ => Plain::Text(text),
        }
    }

    /// Whether the value is empty.
    pub(crate) fn is_nothing(&self) -> bool {
        self.plain && self.text.is_empty()
    }

    /// The reason why a reader of YAML 1.1 or 1.2 would not read this as text, for
    /// places where text is expected.
    pub(crate) fn trap(&self) -> Option<&'static str> {
        if !self.plain {
            return None;
        }
        let text = self.text.as_str();
        let is_any_of = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
        if text.is_empty() {
            Some("there is no value here")
        } else if is_any_of(&["~", "null"]) {
            Some("YAML reads this as nothing")
        } else if is_any_of(&["yes", "no", "on", "off", "true", "false"]) {
            Some("YAML reads this as true or false")
        } else if is_number_to_some(text) && !is_number(text) {
            Some("some YAML readers take this for a number, and not the one it looks like")
        } else if text.contains(['e', 'E', '.']) && is_number(text) {
            Some("YAML reads this as a number")
        } else {
            None
        }
    }
}

/// A number in JSON's notation.
fn is_number(text: &str) -> bool {
    paramtable_core::decimal::parse(text)
        != Err(paramtable_core::decimal::ParseDecimalError::Syntax)
}

/// `0123`, `0o17`, `0x1f`, `1_000`, `12:30`: numbers in YAML 1.1 or 1.2.
fn is_number_to_some(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let prefixed = ["0x", "0X", "0o", "0O", "0b", "0B"];
    let prefixed = prefixed.into_iter().find_map(|prefix| text.strip_prefix(prefix));
    if let Some(digits) = prefixed {
        return !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    }
    text.starts_with(|first: char| first.is_ascii_digit())
        && text.bytes().all(|byte| byte.is_ascii_digit() || b"_:.".contains(&byte))
        && text.bytes().any(|byte| byte.is_ascii_digit())
        // `1.2.3` is a version in both.
        && text.matches('.').count() < 2
}

#[cfg(test)]
mod tests {
    use super::Scalar;

    #[test]
    fn traps() {
        let trapped = |text: &str| {
            Scalar { text: text.to_owned(), plain: true, comment: None }.trap().is_some()
        };
        for trap in
            ["", "~", "null", "No", "on", "TRUE", "0123", "0x1f", "1_000", "12:30", "1e3", "1.50"]
        {
            assert!(trapped(trap), "{trap}");
        }
        for text in ["none", "north", "42", "1.2.3", "2026-01-31", "a:b", "/v2", "M"] {
            assert!(!trapped(text), "{text}");
        }
    }
}
