//! Reads JSON (RFC 8259) from a text, the quick way: it knows that the text is
//! UTF-8 and that most of it is names, texts without escapes and numbers.
//!
//! It leaves to `serde_json` what is rare (escapes, what is passed over), and
//! stops at what is no JSON without saying why: `serde_json` tells that, and where.
//! Numbers are read whatever their size, for each row to judge.

use std::marker::PhantomData;

use serde::de::IgnoredAny;

use crate::reading::{
    Elements, Entries, Primitive, Stop, TakeElement, TakeEntry, Target, Value, Words,
};

/// A text that is being read.
#[derive(Debug)]
pub(crate) struct Text<'a, L> {
    whole: &'a str,
    at: usize,
    depth: usize,
    lends: PhantomData<L>,
}

/// How long the text lasts, which decides whether what is read may borrow from it.
pub(crate) trait Lasts<'a, 'de> {
    fn lend(text: &'a str) -> Option<&'de str>;
}

/// As long as what is read.
#[derive(Debug)]
pub(crate) struct Lasting;

/// Less long.
#[derive(Debug)]
pub(crate) struct Passing;

impl<'de> Lasts<'de, 'de> for Lasting {
    #[inline]
    fn lend(text: &'de str) -> Option<&'de str> {
        Some(text)
    }
}

impl<'de> Lasts<'_, 'de> for Passing {
    fn lend(_: &str) -> Option<&'de str> {
        None
    }
}

/// How deep values may nest, as in `serde_json`.
const DEEPEST: usize = 127;

impl<'a, L> Text<'a, L> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { whole: text, at: 0, depth: 0, lends: PhantomData }
    }

    /// Reads the value that is next.
    pub(crate) fn value<'de>(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop>
    where
        L: Lasts<'a, 'de>,
    {
        match self.peek().ok_or(Stop)? {
            b'"' => {
                let words = match self.quoted() {
                    Some(text) => L::lend(text).map_or(Words::Shown(text.into()), Words::Lent),
                    None => Words::Shown(self.unescaped()?.into()),
                };
                target.primitive(Primitive::Text(words))
            }
            b'{' => self.deeper(|text| target.object(text)),
            b'[' => self.deeper(|text| target.list(text)),
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
    pub(crate) fn end(&mut self) -> Result<(), Stop> {
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

    /// Whether the list or object ends here; if not, there is a comma.
    #[inline]
    fn ends(&mut self, end: u8) -> Result<bool, Stop> {
        let next = self.peek().ok_or(Stop)?;
        self.at += 1;
        match next {
            b',' => Ok(false),
            next if next == end => Ok(true),
            _ => Err(Stop),
        }
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
    #[inline]
    fn quoted(&mut self) -> Option<&'a str> {
        let start = self.at + 1;
        let end = end_of_plain(self.whole.as_bytes(), start);
        if self.whole.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.whole.get(start..end)
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
    fn number(&mut self) -> Result<&'a str, Stop> {
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
    fn pass(&mut self) -> Result<(), Stop> {
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
        debug_assert!(self.whole[..self.at].ends_with(['}', ']']), "it was read to its end");
        Ok(())
    }
}

impl<'a, 'de, L: Lasts<'a, 'de>> Value<'de> for Text<'a, L> {
    fn read(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop> {
        self.value(target)
    }

    fn skip(&mut self) -> Result<(), Stop> {
        self.pass()
    }
}

impl<'a, 'de, L: Lasts<'a, 'de>> Entries<'de> for Text<'a, L> {
    fn read(&mut self, take: &mut TakeEntry<'_, 'de>) -> Result<(), Stop> {
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(());
        }
        loop {
            if self.peek() != Some(b'"') {
                return Err(Stop);
            }
            match self.quoted() {
                Some(name) => {
                    self.expect(b':')?;
                    take(name, self)?;
                }
                None => {
                    let name = self.unescaped()?;
                    self.expect(b':')?;
                    take(&name, self)?;
                }
            }
            if self.ends(b'}')? {
                return Ok(());
            }
        }
    }
}

impl<'a, 'de, L: Lasts<'a, 'de>> Elements<'de> for Text<'a, L> {
    fn read(&mut self, take: &mut TakeElement<'_, 'de>) -> Result<(), Stop> {
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(());
        }
        loop {
            take(self)?;
            if self.ends(b']')? {
                return Ok(());
            }
        }
    }
}

/// Where the bytes end that stand for themselves in a text: at a quote, a
/// backslash or a control character, or at the end of all.
#[inline]
fn end_of_plain(bytes: &[u8], mut at: usize) -> usize {
    const ONES: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = ONES << 7;
    while let Some(word) = bytes.get(at..).and_then(|rest| rest.first_chunk::<8>()) {
        // Eight at a time: the high bit of each byte that is sought is set, and
        // none before the first of them. With this bit flipped, quotes and
        // control characters are those below 0x21.
        let word = u64::from_le_bytes(*word);
        let low = (word ^ (ONES * 0x02)).wrapping_sub(ONES * 0x21);
        let backslash = (word ^ (ONES * 0x5C)).wrapping_sub(ONES);
        let found = (low | backslash) & !word & HIGH;
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    let tail = bytes.get(at..).unwrap_or_default();
    let end = tail.iter().position(|byte| matches!(byte, b'"' | b'\\' | ..0x20));
    at + end.unwrap_or(tail.len())
}

#[cfg(test)]
mod tests {
    use paramtable_core::checks::Items;

    use super::{Lasting, Text};
    use crate::Object;
    use crate::context::Direction;
    use crate::kind::FreeForm;
    use crate::reading::Stop;
    use crate::table::decode;

    /// What is read is what `serde_json` reads, and what is not it does not read either.
    #[track_caller]
    fn check(text: &str) -> bool {
        let text = format!("{{\"a\":{text}}}");
        let mut quick = Text::<Lasting>::new(&text);
        let kind = FreeForm(Items::ANY);
        let read = decode(&kind, Direction::Request, |target| {
            quick.value(target).and_then(|()| quick.end())
        });
        match (&read, serde_json::from_str::<Object>(&text)) {
            (Ok(Ok(value)), Ok(slow)) => assert_eq!(*value, slow, "{text}"),
            // A repeated name is a violation.
            (Ok(Err(_)), Ok(_)) | (Err(Stop), Err(_)) => {}
            (read, slow) => panic!("{text}: {read:?} and {slow:?}"),
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
