//! A JSON text (RFC 8259) as a tree that loses nothing: places, repeated names
//! and numbers as they were written.

use std::ops::Range;

use paramtable_core::json::{self, LoneSurrogates, MAX_DEPTH, Undecodable};
use paramtable_core::pointer::unescaped;

pub use paramtable_core::json::ParseJsonError;

/// One value and its place in the text, in bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Json {
    /// The place.
    pub span: Range<usize>,
    /// The value.
    pub value: Value,
}

impl Json {
    /// The place of the value of a JSON pointer (RFC 6901), in bytes of the text.
    /// If there is no such value, the place of the innermost one on the way to it.
    pub fn place_of(&self, pointer: &str) -> Range<usize> {
        let mut at = self;
        for step in pointer.split('/').skip(1) {
            let name = unescaped(step);
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
            // The opening bracket is enough to point at.
            Value::Object(_) | Value::List(_) => at.span.start..at.span.end.min(at.span.start + 1),
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
    /// A value that cannot be decoded.
    Undecodable(Undecodable),
}

/// Reads a JSON text.
///
/// # Errors
///
/// [`ParseJsonError`] states where and why the text is not JSON.
pub fn parse(text: &str) -> Result<Json, ParseJsonError> {
    json::check(text)?;
    let mut reader = Reader { text, at: 0 };
    reader.space();
    Ok(reader.value(0))
}

/// Builds a tree from text that is valid JSON.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// Advances to `end`, and returns the range passed over.
    fn take(&mut self, end: Option<usize>) -> Range<usize> {
        let start = self.at;
        // Valid JSON always has an end here.
        self.at = end.unwrap_or(self.text.len());
        start..self.at
    }

    fn value(&mut self, depth: usize) -> Json {
        let start = self.at;
        let value = match self.peek() {
            Some(b'{' | b'[') if depth >= MAX_DEPTH => {
                self.take(json::end_of_value(self.text, start).ok());
                Value::Undecodable(Undecodable::TooDeep)
            }
            Some(b'{') => self.object(depth),
            Some(b'[') => self.list(depth),
            Some(b'"') => match self.string() {
                Ok(text) => Value::Text(text),
                Err(LoneSurrogates(_)) => Value::Undecodable(Undecodable::LoneSurrogateInText),
            },
            Some(b'-' | b'0'..=b'9') => {
                let number = self.take(json::end_of_number(self.text.as_bytes(), start));
                Value::Number(self.text[number].to_owned())
            }
            _ => {
                let word = self.take(json::end_of_value(self.text, start).ok());
                match &self.text[word] {
                    "true" => Value::Boolean(true),
                    "false" => Value::Boolean(false),
                    _ => Value::Null,
                }
            }
        };
        Json { span: start..self.at, value }
    }

    /// Passes over a bracket, a comma or a colon, and white space after it.
    fn sign(&mut self) {
        self.at += 1;
        self.space();
    }

    /// Whether another element or entry follows; if so, advances to it.
    fn goes_on(&mut self, end: u8) -> bool {
        self.space();
        match self.peek() {
            Some(b',') => self.sign(),
            Some(next) if next != end => {}
            _ => {
                self.at += 1;
                return false;
            }
        }
        true
    }

    fn list(&mut self, depth: usize) -> Value {
        let mut list = Vec::new();
        self.sign();
        while self.goes_on(b']') {
            list.push(self.value(depth + 1));
        }
        Value::List(list)
    }

    fn object(&mut self, depth: usize) -> Value {
        let mut entries = Vec::new();
        self.sign();
        while self.goes_on(b'}') {
            let name = self.string();
            self.space();
            self.sign();
            let mut json = self.value(depth + 1);
            let name = name.unwrap_or_else(|LoneSurrogates(name)| {
                json.value = Value::Undecodable(Undecodable::LoneSurrogateInName);
                name
            });
            entries.push((name, json));
        }
        Value::Object(entries)
    }

    fn string(&mut self) -> Result<String, LoneSurrogates> {
        let quoted = self.take(json::end_of_quoted(self.text, self.at).ok());
        json::unescaped(&self.text[quoted.start + 1..quoted.end - 1])
    }
}

#[cfg(test)]
mod tests {
    use super::{Json, MAX_DEPTH, Undecodable, Value, parse};

    #[test]
    fn nothing_is_lost() {
        let json = parse(r#" {"a": 1.50, "a": "\u00e9\ud83d\ude00\n"} "#).map(|json| json.value);
        let Ok(Value::Object(entries)) = json else { panic!("{json:?}") };
        assert_eq!(entries[0].1.value, Value::Number("1.50".into()));
        assert_eq!(entries[0].1.span, 7..11);
        assert_eq!(
            entries[1],
            (String::from("a"), Json { span: 18..40, value: Value::Text("é😀\n".into()) })
        );
    }

    #[test]
    fn what_can_t_be_read_keeps_its_place() {
        let Ok(json) = parse(r#"{"\ud83d": [1], "a": ["\ude00", 2]}"#) else { panic!("is JSON") };
        let Value::Object(entries) = json.value else { panic!("is an object") };
        assert_eq!(entries[0].0, "\u{fffd}");
        let half_name = Value::Undecodable(Undecodable::LoneSurrogateInName);
        assert_eq!(entries[0].1, Json { span: 11..14, value: half_name });
        let Value::List(list) = &entries[1].1.value else { panic!("is a list") };
        assert_eq!(list[0].value, Value::Undecodable(Undecodable::LoneSurrogateInText));
        assert_eq!(list[1].value, Value::Number("2".into()));

        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        let Ok(mut json) = parse(&deep) else { panic!("is JSON") };
        for _ in 0..MAX_DEPTH {
            let Value::List(mut list) = json.value else { panic!("is a list") };
            json = list.remove(0);
        }
        assert_eq!(json.value, Value::Undecodable(Undecodable::TooDeep));
    }
}
