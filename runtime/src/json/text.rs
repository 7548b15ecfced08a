//! JSON (RFC 8259) from a text, for serde: the quick way, which knows that the
//! text is UTF-8 and that most of it is names, texts without escapes and small
//! numbers.
//!
//! It leaves to `serde_json` what is rare (escapes, numbers that are read as
//! any value, what is passed over), and gives up where `serde_json` would:
//! that tells what is wrong and where.

use std::fmt;

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

use crate::tokens::{number_token, raw_token};

/// A text that is being read.
#[derive(Debug)]
pub(super) struct Text<'de> {
    whole: &'de str,
    at: usize,
    depth: usize,
    /// It is a number that is handed over by its digits.
    verbatim: bool,
}

/// That the quick way ends here; the text need not be wrong.
#[derive(Debug)]
pub(super) struct GivesUp;

/// How deep values may nest, as in `serde_json`.
const DEEPEST: usize = 127;

impl<'de> Text<'de> {
    pub(super) fn new(text: &'de str) -> Self {
        Self { whole: text, at: 0, depth: 0, verbatim: false }
    }

    /// Whether nothing follows the value but white space.
    pub(super) fn end(&mut self) -> Result<(), GivesUp> {
        if self.peek().is_none() { Ok(()) } else { Err(GivesUp) }
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
    fn expect(&mut self, byte: u8) -> Result<(), GivesUp> {
        if self.peek() != Some(byte) {
            return Err(GivesUp);
        }
        self.at += 1;
        Ok(())
    }

    fn word<T>(&mut self, word: &str, value: T) -> Result<T, GivesUp> {
        let rest = self.whole.get(self.at..).ok_or(GivesUp)?;
        if !rest.starts_with(word) {
            return Err(GivesUp);
        }
        self.at += word.len();
        Ok(value)
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
    fn unescaped(&mut self) -> Result<String, GivesUp> {
        let rest = self.whole.get(self.at..).ok_or(GivesUp)?;
        let mut texts = serde_json::Deserializer::from_str(rest).into_iter::<String>();
        let Some(Ok(text)) = texts.next() else { return Err(GivesUp) };
        self.at += texts.byte_offset();
        Ok(text)
    }

    #[inline]
    fn string<V: Visitor<'de>>(&mut self, visitor: V) -> Result<V::Value, GivesUp> {
        match self.quoted() {
            Some(text) => visitor.visit_borrowed_str(text),
            None => visitor.visit_string(self.unescaped()?),
        }
    }

    /// The text of the number that is next.
    fn number(&mut self) -> Result<&'de str, GivesUp> {
        let start = self.at;
        let rest = &self.whole.as_bytes()[start..];
        let digits = |from: usize| {
            let digits = rest.get(from..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
            (digits > 0).then_some(from + digits)
        };
        let first = usize::from(rest.first() == Some(&b'-'));
        let mut end = match rest.get(first) {
            Some(b'0') => first + 1,
            _ => digits(first).ok_or(GivesUp)?,
        };
        if rest.get(end) == Some(&b'.') {
            end = digits(end + 1).ok_or(GivesUp)?;
        }
        if let Some(b'e' | b'E') = rest.get(end) {
            let sign = usize::from(matches!(rest.get(end + 1), Some(b'+' | b'-')));
            end = digits(end + 1 + sign).ok_or(GivesUp)?;
        }
        self.at = start + end;
        Ok(&self.whole[start..self.at])
    }

    /// The text of the value that is next.
    fn raw(&mut self) -> Result<&'de str, GivesUp> {
        match self.peek() {
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.skip(),
        }
    }

    /// Passes over the value that is next; what is wrong in one that nobody
    /// reads is for `serde_json` to say.
    fn skip(&mut self) -> Result<&'de str, GivesUp> {
        let rest = self.whole.get(self.at..).ok_or(GivesUp)?;
        let mut values = serde_json::Deserializer::from_str(rest).into_iter::<IgnoredAny>();
        let Some(Ok(IgnoredAny)) = values.next() else { return Err(GivesUp) };
        let length = values.byte_offset();
        self.at += length;
        rest.get(..length).ok_or(GivesUp)
    }

    fn deeper<T>(
        &mut self,
        read: impl FnOnce(&mut Self) -> Result<T, GivesUp>,
    ) -> Result<T, GivesUp> {
        if self.depth >= DEEPEST {
            return Err(GivesUp);
        }
        self.at += 1;
        self.depth += 1;
        let value = read(self)?;
        self.depth -= 1;
        Ok(value)
    }
}

impl<'de> Deserializer<'de> for &mut Text<'de> {
    type Error = GivesUp;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivesUp> {
        match self.peek().ok_or(GivesUp)? {
            b'"' => self.string(visitor),
            b'{' => self.deeper(|text| {
                let mut entries = Entries { text, state: State::First };
                let value = visitor.visit_map(&mut entries)?;
                if entries.state == State::Ended { Ok(value) } else { Err(GivesUp) }
            }),
            b'[' => self.deeper(|text| {
                let mut elements = Elements { text, state: State::First };
                let value = visitor.visit_seq(&mut elements)?;
                if elements.state == State::Ended { Ok(value) } else { Err(GivesUp) }
            }),
            b't' => self.word("true", true).and_then(|value| visitor.visit_bool(value)),
            b'f' => self.word("false", false).and_then(|value| visitor.visit_bool(value)),
            b'n' => self.word("null", ()).and_then(|()| visitor.visit_unit()),
            _ => {
                // The visitor is not handed to `serde_json`: it would be compiled
                // for another format, and with it all that it reads.
                let text = self.number()?;
                if self.verbatim {
                    return visitor.visit_borrowed_str(text);
                }
                match number(text)? {
                    Number::Unsigned(number) => visitor.visit_u64(number),
                    Number::Signed(number) => visitor.visit_i64(number),
                    Number::Float(number) => visitor.visit_f64(number),
                    Number::Named(name) => {
                        let mut text = Text { verbatim: true, ..Text::new(text) };
                        visitor.visit_map(&mut Entries { text: &mut text, state: State::Named(name) })
                    }
                }
            }
        }
    }

    #[inline]
    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivesUp> {
        match self.peek() {
            Some(b'"') => self.string(visitor),
            _ if self.verbatim => visitor.visit_borrowed_str(self.number()?),
            _ => Err(GivesUp),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, GivesUp> {
        if name == raw_token() {
            visitor.visit_map(Raw { name: Some(name), text: self.raw()? })
        } else {
            visitor.visit_newtype_struct(self)
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivesUp> {
        match self.peek() {
            Some(b'n') => self.word("null", ()).and_then(|()| visitor.visit_none()),
            _ => visitor.visit_some(self),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char string bytes
        byte_buf unit unit_struct seq tuple tuple_struct map struct enum
        identifier
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivesUp> {
        self.skip()?;
        visitor.visit_unit()
    }
}

/// Where the reading of an object or list stands.
#[derive(Debug, PartialEq)]
enum State {
    First,
    Later,
    Ended,
    /// It is no object but a number, handed over by this name.
    Named(&'static str),
}

/// Whether there is another entry or element; if not, `end` was read.
#[inline]
fn another(text: &mut Text<'_>, state: &mut State, end: u8) -> Result<bool, GivesUp> {
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
        _ => return Err(GivesUp),
    }
    Ok(true)
}

struct Entries<'a, 'de> {
    text: &'a mut Text<'de>,
    state: State,
}

impl<'de> MapAccess<'de> for &mut Entries<'_, 'de> {
    type Error = GivesUp;

    #[inline]
    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, GivesUp> {
        if let State::Named(name) = self.state {
            self.state = State::Ended;
            return seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some);
        }
        if !another(self.text, &mut self.state, b'}')? {
            return Ok(None);
        }
        seed.deserialize(Key(self.text)).map(Some)
    }

    #[inline]
    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, GivesUp> {
        if !self.text.verbatim {
            self.text.expect(b':')?;
        }
        seed.deserialize(&mut *self.text)
    }
}

/// The name of an entry, which has to be a text.
struct Key<'a, 'de>(&'a mut Text<'de>);

impl<'de> Deserializer<'de> for Key<'_, 'de> {
    type Error = GivesUp;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivesUp> {
        self.0.deserialize_str(visitor)
    }

    /// As `serde_json` does, which tells a name that was sent from one of its own.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivesUp> {
        visitor.visit_some(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes
        byte_buf unit unit_struct newtype_struct seq tuple tuple_struct map struct
        enum identifier ignored_any
    }
}

struct Elements<'a, 'de> {
    text: &'a mut Text<'de>,
    state: State,
}

impl<'de> SeqAccess<'de> for &mut Elements<'_, 'de> {
    type Error = GivesUp;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, GivesUp> {
        if !another(self.text, &mut self.state, b']')? {
            return Ok(None);
        }
        seed.deserialize(&mut *self.text).map(Some)
    }
}

/// A value's own text, in the form in which `serde_json` hands it over.
struct Raw<'de> {
    name: Option<&'static str>,
    text: &'de str,
}

impl<'de> MapAccess<'de> for Raw<'de> {
    type Error = GivesUp;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, GivesUp> {
        let name = self.name.take();
        name.map(|name| seed.deserialize(BorrowedStrDeserializer::new(name))).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, GivesUp> {
        seed.deserialize(BorrowedStrDeserializer::new(self.text))
    }
}

/// A number as `serde_json` gives it.
enum Number {
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    /// By its digits, under this private name: where `arbitrary_precision` is on.
    Named(&'static str),
}

fn number(text: &str) -> Result<Number, GivesUp> {
    if let Some(name) = number_token() {
        return Ok(Number::Named(name));
    }
    let number: serde_json::Number = serde_json::from_str(text).map_err(|_| GivesUp)?;
    let number = match (number.as_u64(), number.as_i64()) {
        (Some(number), _) => Some(Number::Unsigned(number)),
        (_, Some(number)) => Some(Number::Signed(number)),
        _ => number.as_f64().map(Number::Float),
    };
    number.ok_or(GivesUp)
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

impl Error for GivesUp {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}

impl fmt::Display for GivesUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not read the quick way")
    }
}

impl std::error::Error for GivesUp {}

#[cfg(test)]
mod tests {
    use serde::de::Deserialize as _;
    use serde_json::Value;

    use super::Text;

    /// What the quick way reads is what `serde_json` reads.
    #[track_caller]
    fn check(text: &str) -> bool {
        let mut quick = Text::new(text);
        let read = Value::deserialize(&mut quick).and_then(|value| quick.end().map(|()| value));
        if let Ok(value) = &read {
            let slow: Value = serde_json::from_str(text).expect(text);
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
