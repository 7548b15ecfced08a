//! The text that a boolean or number travels as, without an allocation.

use std::fmt::{self, Display, Write as _};
use std::ops::Deref;

/// A text of ASCII that is as long as a decimal at most: a sign, a point, and 29
/// digits with a zero before the point.
#[derive(Clone, Copy, Debug)]
pub struct PlainText {
    bytes: [u8; MAX],
    length: usize,
}

const MAX: usize = 32;

impl PlainText {
    /// The text of a value. Of one that is longer, the beginning.
    pub fn of(value: &impl Display) -> Self {
        let mut text = Self { bytes: [0; MAX], length: 0 };
        let written = write!(text, "{value}");
        debug_assert!(written.is_ok(), "a boolean or number is not so long");
        text
    }
}

impl fmt::Write for PlainText {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let place = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        place.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

impl Deref for PlainText {
    type Target = str;

    fn deref(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).expect("it was written of whole texts")
    }
}

#[cfg(test)]
mod tests {
    use super::PlainText;
    use crate::Decimal;

    #[test]
    fn the_longest_values_fit() {
        assert_eq!(&*PlainText::of(&i64::MIN), "-9223372036854775808");
        assert_eq!(&*PlainText::of(&false), "false");
        for text in ["-0.1234567890123456789012345678", "-1234567890123456789012345678", "1.50"] {
            let value: Decimal = text.parse().expect("it is a decimal");
            assert_eq!(&*PlainText::of(&value), text);
        }
    }
}
