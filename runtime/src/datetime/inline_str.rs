//! The text of a day or a point in time, which is short, kept in place.

use std::fmt;
use std::hash::{Hash, Hasher};

/// A text of ASCII. One that is longer than a point in time with nanoseconds and an
/// offset is on the heap.
#[derive(Clone)]
pub(super) enum InlineStr {
    Short { bytes: [u8; MAX_INLINE], length: u8 },
    Long(Box<str>),
}

/// Makes the whole as large as four words.
const MAX_INLINE: usize = 30;

impl InlineStr {
    pub(super) fn new(text: &str) -> Self {
        let mut bytes = [0; MAX_INLINE];
        match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(place), Ok(length)) => {
                place.copy_from_slice(text.as_bytes());
                Self::Short { bytes, length }
            }
            _ => Self::Long(text.into()),
        }
    }

    pub(super) fn as_str(&self) -> &str {
        match self {
            Self::Short { bytes, length } => std::str::from_utf8(&bytes[..usize::from(*length)])
                .expect("the bytes were a text, and so many fit"),
            Self::Long(text) => text,
        }
    }
}

impl fmt::Debug for InlineStr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl PartialEq for InlineStr {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for InlineStr {}

impl PartialOrd for InlineStr {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for InlineStr {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl Hash for InlineStr {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

#[cfg(test)]
mod tests {
    use super::InlineStr;

    #[test]
    fn texts_of_every_length_come_back() {
        for length in [0, 10, 20, 30, 31, 300] {
            let text = "0".repeat(length);
            let inline_str = InlineStr::new(&text);
            assert_eq!(inline_str.as_str(), text);
            assert_eq!(matches!(inline_str, InlineStr::Long(_)), length > 30);
        }
    }
}
