//! Reads JSON (RFC 8259) from a text, the quick way: it knows that the text is
//! UTF-8 and that most of it is names, texts without escapes and numbers.
//!
//! Rare cases (escapes, skipped values) are left to [`paramtable_core::json`]. This
//! reader stops at invalid JSON without a reason, which that module then finds.
//! Numbers of any size are read, for each row to check.

use std::marker::PhantomData;

use paramtable_core::json::{self, LoneSurrogates, MAX_DEPTH, Undecodable};

use crate::reading::{
    Ahead, Elements, Entries, InputText, Primitive, Stop, TakeElement, TakeEntry, Target, Value,
};

/// A text that is being read.
#[derive(Debug)]
pub(crate) struct JsonReader<'a, L> {
    pub(super) whole: &'a str,
    pub(super) at: usize,
    depth: usize,
    lends: PhantomData<L>,
}

/// The lifetime of the text, which decides whether values may borrow from it.
pub(crate) trait InputLifetime<'a, 'de> {
    fn lend(text: &'a str) -> Option<&'de str>;
}

/// As long as the value.
#[derive(Debug)]
pub(crate) struct Borrowed;

/// Less long.
#[derive(Debug)]
pub(crate) struct Transient;

impl<'de> InputLifetime<'de, 'de> for Borrowed {
    #[inline]
    fn lend(text: &'de str) -> Option<&'de str> {
        Some(text)
    }
}

impl<'de> InputLifetime<'_, 'de> for Transient {
    fn lend(_: &str) -> Option<&'de str> {
        None
    }
}

impl<'a, L> JsonReader<'a, L> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self { whole: text, at: 0, depth: 0, lends: PhantomData }
    }

    /// Reads the value that is next.
    pub(crate) fn value<'de>(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop>
    where
        L: InputLifetime<'a, 'de>,
    {
        match self.peek().ok_or(Stop)? {
            b'"' => target.primitive(match self.quoted() {
                Some(text) => Primitive::Text(
                    L::lend(text).map_or(InputText::Transient(text.into()), InputText::Borrowed),
                ),
                None => match self.unescaped()? {
                    Ok(text) => Primitive::Text(InputText::Transient(text.into())),
                    Err(LoneSurrogates(_)) => {
                        Primitive::Undecodable(Undecodable::LoneSurrogateInText)
                    }
                },
            }),
            b'{' | b'[' if self.depth >= MAX_DEPTH => {
                self.skip_value()?;
                target.primitive(Primitive::Undecodable(Undecodable::TooDeep))
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
    pub(super) fn peek(&mut self) -> Option<u8> {
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
    pub(super) fn expect(&mut self, byte: u8) -> Result<(), Stop> {
        if self.peek() != Some(byte) {
            return Err(Stop);
        }
        self.at += 1;
        Ok(())
    }

    /// Whether the list or object ends here; if not, there is a comma.
    #[inline]
    pub(super) fn ends(&mut self, end: u8) -> Result<bool, Stop> {
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
    pub(super) fn quoted(&mut self) -> Option<&'a str> {
        let start = self.at + 1;
        let end = json::end_of_plain(self.whole.as_bytes(), start);
        if self.whole.as_bytes().get(end) != Some(&b'"') {
            return None;
        }
        self.at = end + 1;
        self.whole.get(start..end)
    }

    /// The same with escapes.
    #[cold]
    pub(super) fn unescaped(&mut self) -> Result<Result<String, LoneSurrogates>, Stop> {
        let start = self.at;
        self.at = json::end_of_quoted(self.whole, start).map_err(|_| Stop)?;
        Ok(json::unescaped(&self.whole[start + 1..self.at - 1]))
    }

    /// The text of the number that is next.
    fn number(&mut self) -> Result<&'a str, Stop> {
        let start = self.at;
        self.at = json::end_of_number(self.whole.as_bytes(), start).ok_or(Stop)?;
        Ok(&self.whole[start..self.at])
    }

    /// Passes over the value that is next; nothing has to be made of it, so it
    /// may be whatever is JSON.
    pub(super) fn skip_value(&mut self) -> Result<(), Stop> {
        self.at = json::end_of_value(self.whole, self.at).map_err(|_| Stop)?;
        Ok(())
    }

    fn deeper(&mut self, read: impl FnOnce(&mut Self) -> Result<(), Stop>) -> Result<(), Stop> {
        self.at += 1;
        self.depth += 1;
        read(self)?;
        self.depth -= 1;
        debug_assert!(self.whole[..self.at].ends_with(['}', ']']), "it was read to its end");
        Ok(())
    }
}

impl<'a, 'de, L: InputLifetime<'a, 'de>> Value<'de> for JsonReader<'a, L> {
    fn read(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop> {
        self.value(target)
    }

    fn skip(&mut self) -> Result<(), Stop> {
        self.skip_value()
    }

    fn ahead(&mut self, name: &str) -> Ahead<'_, 'de> {
        self.entry_ahead(name)
    }
}

impl<'a, 'de, L: InputLifetime<'a, 'de>> Entries<'de> for JsonReader<'a, L> {
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
                    match name {
                        Ok(name) => take(&name, self)?,
                        Err(LoneSurrogates(name)) => take(&name, &mut InvalidNameValue(self))?,
                    }
                }
            }
            if self.ends(b'}')? {
                return Ok(());
            }
        }
    }
}

/// The value of a name that is no text. Whoever would have it gets nothing.
struct InvalidNameValue<'t, 'a, L>(&'t mut JsonReader<'a, L>);

impl<'de, L> Value<'de> for InvalidNameValue<'_, '_, L> {
    fn read(&mut self, target: &mut dyn Target<'de>) -> Result<(), Stop> {
        self.0.skip_value()?;
        target.primitive(Primitive::Undecodable(Undecodable::LoneSurrogateInName))
    }

    fn skip(&mut self) -> Result<(), Stop> {
        self.0.skip_value()
    }

    fn ahead(&mut self, name: &str) -> Ahead<'_, 'de> {
        self.0.entry_ahead(name)
    }
}

impl<'a, 'de, L: InputLifetime<'a, 'de>> Elements<'de> for JsonReader<'a, L> {
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use paramtable_core::checks::Items;
    use paramtable_core::json;
    use serde::de::IgnoredAny;

    use super::{Borrowed, JsonReader};
    use crate::context::{Context, Direction};
    use crate::decoder::FreeForm;
    use crate::table::decode;

    /// This reader, `serde_json` and our grammar accept the same texts.
    #[track_caller]
    fn check(text: &str) -> bool {
        let text = format!("{{\"a\":{text}}}");
        let mut quick = JsonReader::<Borrowed>::new(&text);
        let decoder = FreeForm(Items::ANY);
        let read = decode(&decoder, Context::new(Direction::Request), |target| {
            quick.value(target).and_then(|()| quick.end())
        });
        // It passes over numbers of any size and halves of surrogate pairs.
        let is_json = serde_json::from_str::<IgnoredAny>(&text).is_ok();
        assert_eq!(read.is_ok(), is_json, "{text}: {read:?}");
        assert_eq!(json::check(&text).is_ok(), is_json, "{text}");
        if let (Ok(Ok(value)), Ok(slow)) = (&read, serde_json::from_str::<serde_json::Value>(&text))
        {
            assert_eq!(serde_json::to_value(value).unwrap(), slow, "{text}");
        }
        read.is_ok()
    }

    const VALUES: [&str; 27] = [
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
        r#""\ud83d""#,
        r#"["\ude00\ud83d"]"#,
        r#"{"\ud83d":{"a":1}}"#,
    ];

    #[test]
    fn json_is_read() {
        for text in VALUES {
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
