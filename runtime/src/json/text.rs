//! Reads JSON (RFC 8259) from a text, the quick way: it knows that the text is
//! UTF-8 and that most of it is names, texts without escapes and numbers.
//!
//! It leaves to `serde_json` what is rare (escapes, what is passed over), and
//! stops where `serde_json` would: that tells what is wrong and where.

use std::borrow::Cow;

use serde::de::IgnoredAny;

use crate::reading::{Elements, Entries, Primitive, Stop, Target, Words};

/// A text that is being read.
#[derive(Debug)]
pub(super) struct Text<'de> {
    whole: &'de str,
    at: usize,
    depth: usize,
}

/// How deep values may nest, as in `serde_json`.
const DEEPEST: usize = 127;

impl<'de> Text<'de> {
    pub(super) fn new(text: &'de str) -> Self {
        Self { whole: text, at: 0, depth: 0 }
    }

    /// Reads the value that is next.
    pub(super) fn value(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop> {
        match self.peek().ok_or(Stop)? {
            b'"' => match self.quoted() {
                Some(text) => target.primitive(Primitive::Text(Words::Lent(text))),
                None => target.primitive(Primitive::Text(Words::Given(self.unescaped()?))),
            },
            b'{' => self.deeper(|text| {
                let mut entries = Object { text, state: State::First };
                target.object(&mut entries)?;
                entries.state.ended()
            }),
            b'[' => self.deeper(|text| {
                let mut elements = List { text, state: State::First };
                target.list(&mut elements)?;
                elements.state.ended()
            }),
            b't' => self.word("true").and_then(|()| target.primitive(Primitive::Boolean(true))),
            b'f' => self.word("false").and_then(|()| target.primitive(Primitive::Boolean(false))),
            b'n' => {
                self.word("null")?;
                target.null();
                Ok(())
            }
            _ => target.primitive(Primitive::Number(self.number()?)),
        }
    }

    /// Whether nothing follows the value but white space.
    pub(super) fn end(&mut self) -> Result<(), Stop> {
        if self.peek().is_none() { Ok(()) } else { Err(Stop) }
    }

    /// The next byte that is not white space, which stays the next.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        match self.whole.as_bytes().get(self.at) {
            Some(byte) if *byte > b' ' => Some(*byte),
            _ => self.peek_past_space(),
        }
    }

    fn peek_past_space(&mut self) -> Option<u8> {
        let rest = self.whole.as_bytes().get(self.at..)?;
        let space = |byte: &&u8| matches!(byte, b' ' | b'\n' | b'\r' | b'\t');
        self.at += rest.iter().take_while(space).count();
        self.whole.as_bytes().get(self.at).copied()
    }

    #[inline]
    fn expect(&mut self, byte: u8) -> Result<(), Stop> {
        if self.peek() != Some(byte) {
            return Err(Stop);
        }
        self.at += 1;
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<(), Stop> {
        let rest = self.whole.get(self.at..).ok_or(Stop)?;
        if !rest.starts_with(word) {
            return Err(Stop);
        }
        self.at += word.len();
        Ok(())
    }

    /// The text between the quotes that are next, unless it has escapes.
    fn quoted(&mut self) -> Option<&'de str> {
        let start = self.at + 1;
        let length = plain(self.whole.as_bytes().get(start..)?);
        if self.whole.as_bytes().get(start + length) != Some(&b'"') {
            return None;
        }
        self.at = start + length + 1;
        self.whole.get(start..start + length)
    }

    /// The same with escapes.
    #[cold]
    fn unescaped(&mut self) -> Result<String, Stop> {
        let rest = self.whole.get(self.at..).ok_or(Stop)?;
        let mut texts = serde_json::Deserializer::from_str(rest).into_iter::<String>();
        let Some(Ok(text)) = texts.next() else { return Err(Stop) };
        self.at += texts.byte_offset();
        Ok(text)
    }

    /// The text of the number that is next.
    fn number(&mut self) -> Result<&'de str, Stop> {
        let start = self.at;
        let rest = &self.whole.as_bytes()[start..];
        let digits = |from: usize| {
            let digits = rest.get(from..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
            (digits > 0).then_some(from + digits)
        };
        let first = usize::from(rest.first() == Some(&b'-'));
        let mut end = match rest.get(first) {
            Some(b'0') => first + 1,
            _ => digits(first).ok_or(Stop)?,
        };
        if rest.get(end) == Some(&b'.') {
            end = digits(end + 1).ok_or(Stop)?;
        }
        if let Some(b'e' | b'E') = rest.get(end) {
            let sign = usize::from(matches!(rest.get(end + 1), Some(b'+' | b'-')));
            end = digits(end + 1 + sign).ok_or(Stop)?;
        }
        self.at = start + end;
        Ok(&self.whole[start..self.at])
    }

    /// Passes over the value that is next; what is wrong in one that nobody
    /// reads is for `serde_json` to say.
    fn skip(&mut self) -> Result<(), Stop> {
        let rest = self.whole.get(self.at..).ok_or(Stop)?;
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        let Some(Ok(IgnoredAny)) = values.next() else { return Err(Stop) };
        self.at += values.byte_offset();
        Ok(())
    }

    fn deeper(&mut self, read: impl FnOnce(&mut Self) -> Result<(), Stop>) -> Result<(), Stop> {
        if self.depth >= DEEPEST {
            return Err(Stop);
        }
        self.at += 1;
        self.depth += 1;
        read(self)?;
        self.depth -= 1;
        Ok(())
    }
}

/// Where the reading of an object or list stands.
#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    First,
    Later,
    Ended,
}

impl State {
    /// What was read has to be at its end.
    fn ended(self) -> Result<(), Stop> {
        if self == Self::Ended { Ok(()) } else { Err(Stop) }
    }
}

/// Whether there is another entry or element; if not, `end` was read.
#[inline]
fn another(text: &mut Text<'_>, state: &mut State, end: u8) -> Result<bool, Stop> {
    if *state == State::Ended {
        return Ok(false); // it may be asked for once more
    }
    let next = text.peek();
    if next == Some(end) {
        text.at += 1;
        *state = State::Ended;
        return Ok(false);
    }
    match (&state, next) {
        (State::First, _) => *state = State::Later,
        (State::Later, Some(b',')) => text.at += 1,
        _ => return Err(Stop),
    }
    Ok(true)
}

struct Object<'a, 'de> {
    text: &'a mut Text<'de>,
    state: State,
}

impl<'de> Entries<'de> for Object<'_, 'de> {
    #[inline]
    fn name(&mut self) -> Result<Option<Cow<'de, str>>, Stop> {
        if !another(self.text, &mut self.state, b'}')? {
            return Ok(None);
        }
        if self.text.peek() != Some(b'"') {
            return Err(Stop);
        }
        let name = match self.text.quoted() {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(self.text.unescaped()?),
        };
        self.text.expect(b':')?;
        Ok(Some(name))
    }

    fn value(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop> {
        self.text.value(target)
    }

    fn skip(&mut self) -> Result<(), Stop> {
        self.text.skip()
    }
}

struct List<'a, 'de> {
    text: &'a mut Text<'de>,
    state: State,
}

impl<'de> Elements<'de> for List<'_, 'de> {
    fn next(&mut self, target: &mut dyn Target<'de>) -> Result<bool, Stop> {
        let next = another(self.text, &mut self.state, b']')?;
        if next {
            self.text.value(target)?;
        }
        Ok(next)
    }

    fn skip(&mut self) -> Result<bool, Stop> {
        let next = another(self.text, &mut self.state, b']')?;
        if next {
            self.text.skip()?;
        }
        Ok(next)
    }
}

/// How many bytes stand for themselves in a text, before a quote, a backslash
/// or a control character.
#[inline]
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    let (words, tail) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        // Eight at a time: the high bit of each byte that is sought is set, and
        // none before the first of them.
        let word = u64::from_le_bytes(*word);
        let quote = word ^ (ONES * 0x22);
        let backslash = word ^ (ONES * 0x5C);
        let found = (quote.wrapping_sub(ONES) & !quote)
            | (backslash.wrapping_sub(ONES) & !backslash)
            | (word.wrapping_sub(ONES * 0x20) & !word);
        if found & HIGH != 0 {
            return index * 8 + ((found & HIGH).trailing_zeros() / 8) as usize;
        }
    }
    let in_tail = tail.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..0x20));
    words.len() * 8 + in_tail.unwrap_or(tail.len())
}

#[cfg(test)]
mod tests {
    use paramtable_core::checks::Items;

    use super::Text;
    use crate::Object;
    use crate::context::Direction;
    use crate::seed::FreeForm;
    use crate::table::decode;

    /// What is read is what `serde_json` reads, a value or the place of a mistake.
    #[track_caller]
    fn check(text: &str) -> bool {
        let text = format!("{{\"a\":{text}}}");
        let mut quick = Text::new(&text);
        let kind = FreeForm(Items::ANY);
        let read = decode(&kind, Direction::Request, |target| {
            quick.value(target).and_then(|()| quick.end())
        });
        if let Ok(Ok(value)) = &read {
            let slow: Object = serde_json::from_str(&text).expect(&text);
            assert_eq!(*value, slow, "{text}");
        }
        read.is_ok()
    }

    const VALUES: [&str; 24] = [
        "null",
        "true",
        "false",
        "0",
        "-0",
        "12",
        "-3.25e+2",
        "1e400",
        "0.1",
        "18446744073709551616",
        r#""""#,
        r#""a""#,
        r#""a name of more than eight""#,
        r#""é界😀""#,
        r#""\"\\\/\n\u00e9\ud83d\ude00""#,
        r#""eight by\"te""#,
        "[]",
        "{}",
        "[1,[2,{}],\"x\"]",
        r#"{"a":1,"b":{"c":[]},"a":2}"#,
        " [ 1 , 2 ] ",
        "\n{\t\"a\" : null\r}",
        r#"{"\u0061":1}"#,
        "[[[[[[1]]]]]]",
    ];

    #[test]
    fn json_is_read() {
        // Whether a float holds it depends on how `serde_json` was built.
        for text in VALUES.iter().filter(|text| **text != "1e400") {
            assert!(check(text), "{text}");
        }
    }

    #[test]
    fn what_is_no_json_is_not_read() {
        let wrong = [
            "",
            " ",
            "nul",
            "nulll",
            "tru",
            "01",
            "1.",
            ".5",
            "-",
            "+1",
            "1e",
            "1 2",
            "[1,]",
            "[,1]",
            "[1 2]",
            "{,}",
            r#"{"a"}"#,
            r#"{"a":}"#,
            r#"{"a":1,}"#,
            "{a:1}",
            "{1:2}",
            r#""a"#,
            "\"a\nb\"",
            r#""\x""#,
            r#""\u12""#,
            r#""\ud83d""#,
            "]",
            "}",
            "[",
            "{",
            r#"{"a":1]"#,
            "[1}",
        ];
        for text in wrong {
            assert!(!check(text), "{text}");
        }
        assert!(!check(&"[".repeat(100_000)));
    }

    #[test]
    fn whatever_is_cut_or_changed() {
        for text in VALUES {
            for (cut, _) in text.char_indices() {
                check(&text[..cut]);
                for other in ["\"", "\\", ",", "}", "]", "1", " ", "\u{1}"] {
                    let rest = text[cut..].chars().next().map_or(0, char::len_utf8);
                    check(&format!("{}{other}{}", &text[..cut], &text[cut + rest..]));
                }
            }
        }
    }
}
