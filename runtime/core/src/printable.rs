//! Names that a sender chose, on their way to people: into a log or a terminal.

use std::fmt::{self, Display};

/// A text that shows on one line, without disguise: control characters, format
/// characters (such as those that turn the direction of text around) and
/// separators of lines are shown by their escapes and not obeyed.
///
/// ```
/// use paramtable_core::printable;
///
/// assert_eq!(printable("a\nb").to_string(), r"a\nb");
/// assert_eq!(printable("gift\u{202e}card").to_string(), r"gift\u{202e}card");
/// assert_eq!(printable("naïve, 名前, 👍").to_string(), "naïve, 名前, 👍");
/// ```
pub fn printable(text: &str) -> impl Display {
    Printable(text)
}

struct Printable<'a>(&'a str);

impl Display for Printable<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The standard library knows which characters are invisible. It also escapes those
        // that would end a literal of Rust, which is fine here.
        const ENDS_A_LITERAL: [char; 3] = ['"', '\'', '\\'];
        for piece in self.0.split_inclusive(ENDS_A_LITERAL) {
            let plain = piece.trim_end_matches(ENDS_A_LITERAL);
            write!(f, "{}{}", plain.escape_debug(), &piece[plain.len()..])?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::printable;

    fn check(text: &str, shown: &str) {
        assert_eq!(printable(text).to_string(), shown);
    }

    #[test]
    fn what_can_not_be_seen_is_escaped() {
        check("\r\n\t\0\u{1b}[31m", r"\r\n\t\0\u{1b}[31m");
        check("\u{85}\u{2028}\u{2029}", r"\u{85}\u{2028}\u{2029}");
        check("\u{200b}\u{200e}\u{2066}\u{feff}\u{ad}", r"\u{200b}\u{200e}\u{2066}\u{feff}\u{ad}");
        check("\u{e0041}", r"\u{e0041}");
    }

    #[test]
    fn what_can_be_seen_stays() {
        for text in ["it's \"so\" \\ 'so'", "''", "e\u{301}", "العربية", "हिन्दी", "👍"]
        {
            check(text, text);
        }
    }
}
