//! A JSON text (RFC 8259) as a tree that loses nothing: places, repeated names
//! and numbers as they were written.

use std::ops::Range;

/// How deep lists and objects may nest, as `serde_json` has it.
const DEEPEST: usize = 128;

/// One value and its place in the text, in bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Json {
    /// The place.
    pub span: Range<usize>,
    /// The value.
    pub value: Value,
}

impl Json {
    /// Where the value of a JSON pointer (RFC 6901) is, in bytes of the text; of
    /// one that is not there, what it is missing from.
    pub fn place_of(&self, pointer: &str) -> Range<usize> {
        let mut at = self;
        for step in pointer.split('/').skip(1) {
            let name = step.replace("~1", "/").replace("~0", "~");
            let next = match &at.value {
                Value::Object(entries) => {
                    entries.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
                }
                Value::List(list) => name.parse::<usize>().ok().and_then(|index| list.get(index)),
                _ => None,
            };
            let Some(next) = next else { break };
            at = next;
        }
        match &at.value {
            // The first sign of it is enough to point at.
            Value::Object(_) | Value::List(_) => at.span.start..at.span.start + 1,
            _ => at.span.clone(),
        }
    }
}

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// A number, as it was written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, repeated names and all.
    Object(Vec<(String, Json)>),
}

/// Where and why a text is not JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotJson {
    /// The byte at which it ends being JSON.
    pub at: usize,
    /// Why.
    pub message: &'static str,
}

/// Reads a JSON text.
///
/// # Errors
///
/// [`NotJson`] says where and why it is none.
pub fn parse(text: &str) -> Result<Json, NotJson> {
    let mut reader = Reader { text, at: 0 };
    reader.space();
    let value = reader.value(0)?;
    reader.space();
    if reader.at < text.len() { Err(reader.wrong("nothing more was expected")) } else { Ok(value) }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn wrong(&self, message: &'static str) -> NotJson {
        NotJson { at: self.at.min(self.text.len()), message }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// Takes a byte, if it is the next.
    fn take(&mut self, byte: u8) -> bool {
        let is_next = self.peek() == Some(byte);
        self.at += usize::from(is_next);
        is_next
    }

    fn value(&mut self, depth: usize) -> Result<Json, NotJson> {
        if depth == DEEPEST {
            return Err(self.wrong("nested too deeply"));
        }
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.list(depth)?,
            Some(b'"') => Value::Text(self.string()?),
            Some(b'-' | b'0'..=b'9') => self.number()?,
            _ => self.word()?,
        };
        Ok(Json { span: start..self.at, value })
    }

    fn word(&mut self) -> Result<Value, NotJson> {
        let words = [
            ("null", Value::Null),
            ("true", Value::Boolean(true)),
            ("false", Value::Boolean(false)),
        ];
        for (word, value) in words {
            if self.text[self.at..].starts_with(word) {
                self.at += word.len();
                return Ok(value);
            }
        }
        Err(self.wrong("a value was expected"))
    }

    fn number(&mut self) -> Result<Value, NotJson> {
        let start = self.at;
        while let Some(b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        let text = &self.text[start..self.at];
        let is_number = paramtable_core::decimal::parse(text)
            != Err(paramtable_core::decimal::NotDecimal::Syntax);
        if is_number {
            return Ok(Value::Number(text.to_owned()));
        }
        self.at = start;
        Err(self.wrong("this is no number"))
    }

    fn list(&mut self, depth: usize) -> Result<Value, NotJson> {
        let mut list = Vec::new();
        self.at += 1;
        self.space();
        if self.take(b']') {
            return Ok(Value::List(list));
        }
        loop {
            self.space();
            list.push(self.value(depth + 1)?);
            self.space();
            if self.take(b']') {
                return Ok(Value::List(list));
            }
            if !self.take(b',') {
                return Err(self.wrong("a comma or `]` was expected"));
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, NotJson> {
        let mut entries = Vec::new();
        self.at += 1;
        self.space();
        if self.take(b'}') {
            return Ok(Value::Object(entries));
        }
        loop {
            self.space();
            if self.peek() != Some(b'"') {
                return Err(self.wrong("a name in quotes was expected"));
            }
            let name = self.string()?;
            self.space();
            if !self.take(b':') {
                return Err(self.wrong("a colon was expected"));
            }
            self.space();
            entries.push((name, self.value(depth + 1)?));
            self.space();
            if self.take(b'}') {
                return Ok(Value::Object(entries));
            }
            if !self.take(b',') {
                return Err(self.wrong("a comma or `}` was expected"));
            }
        }
    }

    fn string(&mut self) -> Result<String, NotJson> {
        let mut out = String::new();
        self.at += 1;
        loop {
            let rest = &self.text[self.at..];
            let Some(character) = rest.chars().next() else {
                return Err(self.wrong("the text does not end"));
            };
            match character {
                '"' => {
                    self.at += 1;
                    return Ok(out);
                }
                '\\' => out.push(self.escape()?),
                control if control < ' ' => {
                    return Err(self.wrong("a control character has to be escaped"));
                }
                other => {
                    out.push(other);
                    self.at += other.len_utf8();
                }
            }
        }
    }

    fn escape(&mut self) -> Result<char, NotJson> {
        let escaped = self.text.as_bytes().get(self.at + 1).copied();
        let character = match escaped {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return Err(self.wrong("this escape is not known")),
        };
        self.at += 2;
        Ok(character)
    }

    /// `\u0041`, or a pair of surrogates.
    fn unicode(&mut self) -> Result<char, NotJson> {
        let first = self
            .unit(self.at)
            .ok_or_else(|| self.wrong("four hexadecimal digits were expected"))?;
        if let Some(character) = char::from_u32(first) {
            self.at += 6;
            return Ok(character);
        }
        let second = self.unit(self.at + 6).filter(|unit| (0xDC00..0xE000).contains(unit));
        let code = second
            .filter(|_| first < 0xDC00)
            .map(|second| 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
        match code.and_then(char::from_u32) {
            Some(character) => {
                self.at += 12;
                Ok(character)
            }
            None => Err(self.wrong("half of a surrogate pair")),
        }
    }

    fn unit(&self, at: usize) -> Option<u32> {
        let digits = self.text.get(at..at + 6)?.strip_prefix("\\u")?;
        let all = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        if all { u32::from_str_radix(digits, 16).ok() } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::{Value, parse};

    #[test]
    fn nothing_is_lost() {
        let json = parse(r#" {"a": 1.50, "a": "\u00e9\ud83d\ude00\n"} "#).map(|json| json.value);
        let Ok(Value::Object(entries)) = json else { panic!("{json:?}") };
        assert_eq!(entries[0].1.value, Value::Number("1.50".into()));
        assert_eq!(entries[0].1.span, 7..11);
        assert_eq!(
            entries[1],
            (String::from("a"), super::Json { span: 18..40, value: Value::Text("é😀\n".into()) })
        );
    }

    #[test]
    fn only_json() {
        for bad in [
            "",
            "{",
            "[1,]",
            "{\"a\"}",
            "{a:1}",
            "01",
            "1.",
            "tru",
            "\"",
            "\"\\x\"",
            "\"\\ud83d\"",
            "\"\t\"",
            "1 2",
        ] {
            assert!(parse(bad).is_err(), "{bad}");
        }
        let deep = "[".repeat(100_000);
        assert_eq!(parse(&deep).map_err(|error| error.message), Err("nested too deeply"));
    }
}
