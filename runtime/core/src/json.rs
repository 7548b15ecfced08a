//! The grammar of JSON (RFC 8259), without building values: the place and reason of
//! a syntax error, the end of a value, and the text of a string. The readers of
//! payloads and of examples share it, so they agree.

use crate::Code;
use crate::checks::Failure;

/// How deeply lists and objects may nest where a value is built from them. Skipped
/// values may nest to any depth.
pub const MAX_DEPTH: usize = 127;

/// Where and why a text is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseJsonError {
    /// The byte at which it ends being JSON.
    pub at: usize,
    /// Why.
    pub message: &'static str,
}

/// Valid JSON from which no value can be built (RFC 8259, sections 8.2 and 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undecodable {
    /// A list or an object within [`MAX_DEPTH`] others.
    TooDeep,
    /// A text with half of a surrogate pair, such as `"\ud83d"`.
    LoneSurrogateInText,
    /// A value whose name has one.
    LoneSurrogateInName,
}

impl Undecodable {
    /// The failure to report.
    pub fn failure(self) -> Failure {
        match self {
            Self::TooDeep => Failure::new(
                Code::Type,
                format!("must not be nested more than {MAX_DEPTH} levels deep"),
            ),
            Self::LoneSurrogateInText => Failure::new(
                Code::Format,
                "must not contain half of a surrogate pair, which is no character",
            ),
            Self::LoneSurrogateInName => Failure::new(
                Code::Format,
                "must not have half of a surrogate pair in its name, which is no character",
            ),
        }
    }
}

/// A text that has halves of surrogate pairs, with U+FFFD in their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoneSurrogates(pub String);

/// Checks that a text is JSON, however deep it nests.
///
/// # Errors
///
/// Where and why it is none.
pub fn check(text: &str) -> Result<(), ParseJsonError> {
    let mut scanner = Scanner { text: text.as_bytes(), at: 0 };
    if text.starts_with('\u{feff}') {
        // A sender must not, and a reader need not take it (section 8.1).
        return Err(scanner.wrong("a byte order mark (U+FEFF) comes first: leave it out"));
    }
    scanner.value()?;
    scanner.space();
    if scanner.peek().is_none() { Ok(()) } else { Err(scanner.wrong("nothing more was expected")) }
}

/// Where the value ends that begins at `start`, white space aside.
///
/// # Errors
///
/// Where and why there is none.
pub fn end_of_value(text: &str, start: usize) -> Result<usize, ParseJsonError> {
    let mut scanner = Scanner { text: text.as_bytes(), at: start };
    scanner.value()?;
    Ok(scanner.at)
}

/// Where the text ends whose opening quote is at `start`, both quotes included.
///
/// # Errors
///
/// Where and why it is none.
pub fn end_of_quoted(text: &str, start: usize) -> Result<usize, ParseJsonError> {
    let mut scanner = Scanner { text: text.as_bytes(), at: start };
    scanner.quoted()?;
    Ok(scanner.at)
}

/// Where the number ends that begins at `start`, if there is one.
#[inline]
pub fn end_of_number(text: &[u8], start: usize) -> Option<usize> {
    let rest = text.get(start..)?;
    let digits = |from: usize| {
        let digits = rest.get(from..)?.iter().take_while(|byte| byte.is_ascii_digit()).count();
        (digits > 0).then_some(from + digits)
    };
    let first = usize::from(rest.first() == Some(&b'-'));
    let mut end = match rest.get(first) {
        Some(b'0') => first + 1,
        _ => digits(first)?,
    };
    if rest.get(end) == Some(&b'.') {
        end = digits(end + 1)?;
    }
    if let Some(b'e' | b'E') = rest.get(end) {
        let sign = usize::from(matches!(rest.get(end + 1), Some(b'+' | b'-')));
        end = digits(end + 1 + sign)?;
    }
    Some(start + end)
}

/// Where the bytes end that stand for themselves in a text: at a quote, a
/// backslash or a control character, or at the end of all.
#[inline]
pub fn end_of_plain(bytes: &[u8], mut at: usize) -> usize {
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

/// The text of a string, given the characters between its quotes.
///
/// # Errors
///
/// It has half of a surrogate pair.
pub fn unescaped(inner: &str) -> Result<String, LoneSurrogates> {
    let mut out = String::with_capacity(inner.len());
    let (mut rest, mut is_whole) = (inner, true);
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let (character, length) = escaped(&rest.as_bytes()[at..]);
        is_whole &= character.is_some();
        out.push(character.unwrap_or(char::REPLACEMENT_CHARACTER));
        rest = rest.get(at + length..).unwrap_or_default();
    }
    out.push_str(rest);
    if is_whole { Ok(out) } else { Err(LoneSurrogates(out)) }
}

/// The character of the escape that comes first, if it is one, and how long the
/// escape is.
fn escaped(text: &[u8]) -> (Option<char>, usize) {
    let character = match text.get(1) {
        Some(b'b') => '\u{8}',
        Some(b'f') => '\u{c}',
        Some(b'n') => '\n',
        Some(b'r') => '\r',
        Some(b't') => '\t',
        Some(b'u') => {
            let Some(first) = unit(text, 0) else { return (None, 2) };
            if let Some(character) = char::from_u32(first) {
                return (Some(character), 6);
            }
            let second = unit(text, 6).filter(|unit| (0xDC00..0xE000).contains(unit));
            let pair = second
                .filter(|_| first < 0xDC00)
                .map(|second| 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00));
            return pair.and_then(char::from_u32).map_or((None, 6), |both| (Some(both), 12));
        }
        Some(other) => char::from(*other),
        None => return (None, 1),
    };
    (Some(character), 2)
}

/// The number that `\u` and four digits stand for.
fn unit(text: &[u8], at: usize) -> Option<u32> {
    let digits = text.get(at..at + 6)?.strip_prefix(b"\\u")?;
    digits.iter().try_fold(0, |unit, digit| Some(unit * 16 + char::from(*digit).to_digit(16)?))
}

/// The ends of the lists and objects that are open, the innermost last. The outermost
/// 64 are bits, so that skipping what people send allocates nothing.
#[derive(Default)]
struct Open {
    depth: usize,
    /// Whether each is an object.
    objects: u64,
    deeper: Vec<u8>,
}

impl Open {
    fn push(&mut self, end: u8) {
        if self.depth < 64 {
            let bit = 1 << self.depth;
            self.objects = if end == b'}' { self.objects | bit } else { self.objects & !bit };
        } else {
            self.deeper.push(end);
        }
        self.depth += 1;
    }

    fn last(&self) -> Option<u8> {
        match self.depth.checked_sub(1)? {
            last @ ..64 => Some(if self.objects >> last & 1 == 1 { b'}' } else { b']' }),
            _ => self.deeper.last().copied(),
        }
    }

    /// Closes the innermost, if one is open.
    fn pop(&mut self) -> bool {
        if self.depth > 64 {
            self.deeper.pop();
        }
        let is_open = self.depth > 0;
        self.depth -= usize::from(is_open);
        is_open
    }
}

struct Scanner<'t> {
    text: &'t [u8],
    at: usize,
}

impl Scanner<'_> {
    fn wrong(&self, message: &'static str) -> ParseJsonError {
        let ends = self.at >= self.text.len();
        let message = if ends { "the text ends too early" } else { message };
        ParseJsonError { at: self.at.min(self.text.len()), message }
    }

    fn peek(&self) -> Option<u8> {
        self.text.get(self.at).copied()
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

    /// Skips a value. Open lists and objects are kept apart instead of by recursion,
    /// because a hostile text would use up the stack.
    fn value(&mut self) -> Result<(), ParseJsonError> {
        let mut open = Open::default();
        self.space();
        loop {
            match self.peek() {
                Some(b'{') => {
                    self.at += 1;
                    self.space();
                    if !self.take(b'}') {
                        open.push(b'}');
                        self.name()?;
                        continue;
                    }
                }
                Some(b'[') => {
                    self.at += 1;
                    self.space();
                    if !self.take(b']') {
                        open.push(b']');
                        continue;
                    }
                }
                Some(b'"') => self.quoted()?,
                Some(b'-' | b'0'..=b'9') => self.number()?,
                _ => self.word()?,
            }
            while self.ends(&open)? {
                if !open.pop() {
                    return Ok(());
                }
            }
            if open.last() == Some(b'}') {
                self.name()?;
            }
        }
    }

    /// After a value: whether the innermost open list or object ends here; true if
    /// none is open. Otherwise consumes a comma.
    fn ends(&mut self, open: &Open) -> Result<bool, ParseJsonError> {
        let Some(end) = open.last() else { return Ok(true) };
        self.space();
        let comma = self.at;
        if self.take(end) {
            return Ok(true);
        }
        if !self.take(b',') {
            return Err(self.wrong(match end {
                b'}' => "a comma or `}` was expected",
                _ => "a comma or `]` was expected",
            }));
        }
        self.space();
        if self.peek() == Some(end) {
            return Err(ParseJsonError { at: comma, message: "nothing follows this comma" });
        }
        Ok(false)
    }

    /// A name of an object's, and the colon.
    fn name(&mut self) -> Result<(), ParseJsonError> {
        if self.peek() != Some(b'"') {
            return Err(self.wrong("a name in double quotes was expected"));
        }
        self.quoted()?;
        self.space();
        if !self.take(b':') {
            return Err(self.wrong("a colon was expected"));
        }
        self.space();
        Ok(())
    }

    fn word(&mut self) -> Result<(), ParseJsonError> {
        let rest = &self.text[self.at.min(self.text.len())..];
        let words = [&b"null"[..], b"true", b"false"];
        let Some(word) = words.iter().find(|word| rest.starts_with(word)) else {
            return Err(self.wrong("a value was expected"));
        };
        self.at += word.len();
        Ok(())
    }

    fn number(&mut self) -> Result<(), ParseJsonError> {
        let end = end_of_number(self.text, self.at);
        let goes_on = |end: &usize| {
            matches!(self.text.get(*end), Some(b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9'))
        };
        match end {
            Some(end) if !goes_on(&end) => self.at = end,
            _ => return Err(self.wrong("this is not a number")),
        }
        Ok(())
    }

    fn quoted(&mut self) -> Result<(), ParseJsonError> {
        self.at += 1;
        loop {
            self.at = end_of_plain(self.text, self.at);
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => self.at += self.escape()?,
                _ => return Err(self.wrong("a control character has to be escaped")),
            }
        }
    }

    /// How long the escape is that is next.
    fn escape(&self) -> Result<usize, ParseJsonError> {
        match self.text.get(self.at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(2),
            Some(b'u') if unit(self.text, self.at).is_some() => Ok(6),
            Some(b'u') => Err(self.wrong("four hexadecimal digits were expected after `\\u`")),
            Some(_) => Err(self.wrong("this escape is not known")),
            None => Err(Self { at: self.text.len(), ..*self }.wrong("")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LoneSurrogates, check, end_of_value, unescaped};

    #[test]
    fn what_is_wrong_is_said_where_it_is() {
        for (text, at, message) in [
            ("", 0, "the text ends too early"),
            (r#"{"a":"#, 5, "the text ends too early"),
            (r#"["a"#, 3, "the text ends too early"),
            (r#""\"#, 2, "the text ends too early"),
            ("\u{feff}{}", 0, "a byte order mark (U+FEFF) comes first: leave it out"),
            (r#"{"i":1e400,}"#, 10, "nothing follows this comma"),
            ("[1 , ]", 3, "nothing follows this comma"),
            ("[,1]", 1, "a value was expected"),
            ("{,}", 1, "a name in double quotes was expected"),
            (r#"{"a":1, b:2}"#, 8, "a name in double quotes was expected"),
            (r#"{"a" 1}"#, 5, "a colon was expected"),
            (r#"{"a":1]"#, 6, "a comma or `}` was expected"),
            ("[1}", 2, "a comma or `]` was expected"),
            ("[01]", 1, "this is not a number"),
            ("1.", 0, "this is not a number"),
            ("+1", 0, "a value was expected"),
            ("[tru]", 1, "a value was expected"),
            ("{} {}", 3, "nothing more was expected"),
            ("[\"a\tb\"]", 3, "a control character has to be escaped"),
            (r#"["\x"]"#, 2, "this escape is not known"),
            (r#"["\u12"]"#, 2, "four hexadecimal digits were expected after `\\u`"),
        ] {
            let wrong = check(text).map_err(|wrong| (wrong.at, wrong.message));
            assert_eq!(wrong, Err((at, message)), "{text}");
        }
    }

    #[test]
    fn depth_halves_and_digits_are_json() {
        let deep = format!("{}{}", r#"[{"a":"#.repeat(100_000), "}]".repeat(100_000));
        assert!(check(&deep).is_err());
        let deep = format!("{}1{}", r#"[{"a":"#.repeat(100_000), "}]".repeat(100_000));
        assert_eq!(check(&deep), Ok(()));
        assert_eq!(check(r#" {"\ud83d" : [ "\udc00" , 1e400 , {} , [ ] ] } "#), Ok(()));
        assert_eq!(end_of_value(r#"[ [1, {"a": "]"}] , 2]"#, 1), Ok(17));
    }

    #[test]
    fn escapes_become_what_they_stand_for() {
        let says = unescaped(r#"a\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00z"#);
        assert_eq!(says, Ok(String::from("a\"\\/\u{8}\u{c}\n\r\té😀z")));
        for (half, says) in [
            (r"\ud83d", "\u{fffd}"),
            (r"a\ude00\ud83db", "a\u{fffd}\u{fffd}b"),
            (r"\ud83d\n", "\u{fffd}\n"),
            (r"\ud83d\ud83d\ude00", "\u{fffd}😀"),
        ] {
            assert_eq!(unescaped(half), Err(LoneSurrogates(says.to_owned())), "{half}");
        }
    }
}
