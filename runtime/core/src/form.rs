//! Forms: `application/x-www-form-urlencoded`, as the URL Standard defines it
//! (<https://url.spec.whatwg.org/#application/x-www-form-urlencoded>).

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::Range;

/// A name and a value of a form, decoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair<'t> {
    /// The name.
    pub name: Cow<'t, str>,
    /// The value; empty if there is no equals sign.
    pub value: Cow<'t, str>,
    /// The place of the pair in the text, in bytes.
    pub span: Range<usize>,
}

/// The byte at which a name or value begins that is not UTF-8. (The standard puts U+FFFD
/// in its place, so two different texts would be read as one.)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotUtf8(pub usize);

impl NotUtf8 {
    /// The message, for bytes too.
    pub const MESSAGE: &'static str = "the text is not UTF-8";
}

/// The pairs of a form.
pub fn pairs(text: &str) -> impl Iterator<Item = Result<Pair<'_>, NotUtf8>> {
    let mut at = 0;
    let pieces = text.split('&').map(move |piece| {
        let start = at;
        at += piece.len() + 1;
        (start, piece)
    });
    pieces.filter(|(_, piece)| !piece.is_empty()).map(|(start, piece)| {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        Ok(Pair {
            name: decoded(name).ok_or(NotUtf8(start))?,
            value: decoded(value).ok_or(NotUtf8(start + name.len() + 1))?,
            span: start..start + piece.len(),
        })
    })
}

/// A name or value without its encoding. A per cent sign that begins no escape is itself.
fn decoded(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains(['+', '%']) {
        return Some(Cow::Borrowed(text));
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    loop {
        let escaped = match rest {
            [b'%', high, low, behind @ ..] => digit(*high).zip(digit(*low)).zip(Some(behind)),
            _ => None,
        };
        rest = match (escaped, rest) {
            (Some(((high, low), behind)), _) => {
                bytes.push(high * 16 + low);
                behind
            }
            (None, [first, behind @ ..]) => {
                bytes.push(if *first == b'+' { b' ' } else { *first });
                behind
            }
            (None, []) => break,
        };
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

/// Adds a pair to a form.
pub fn push_pair(form: &mut String, name: &str, value: &str) {
    if !form.is_empty() {
        form.push('&');
    }
    push_encoded(form, name);
    form.push('=');
    push_encoded(form, value);
}

fn push_encoded(form: &mut String, text: &str) {
    for byte in text.bytes() {
        match byte {
            b' ' => form.push('+'),
            b'*' | b'-' | b'.' | b'_' => form.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => form.push(char::from(byte)),
            _ => {
                let _ = write!(form, "%{byte:02X}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NotUtf8, pairs, push_pair};

    fn read(text: &str) -> Result<Vec<(String, String)>, NotUtf8> {
        let pairs = pairs(text);
        pairs.map(|pair| pair.map(|pair| (pair.name.into(), pair.value.into()))).collect()
    }

    #[test]
    fn forms_are_read_as_the_standard_says() {
        let all: [(&str, &[(&str, &str)]); 8] = [
            ("", &[]),
            ("&&a=b&", &[("a", "b")]),
            ("a&b=", &[("a", ""), ("b", "")]),
            ("=a&=", &[("", "a"), ("", "")]),
            ("a=b=c", &[("a", "b=c")]),
            ("a+b=%20%2B%26&%3D=é", &[("a b", " +&"), ("=", "é")]),
            ("%=%1&%zz=%c3%A9", &[("%", "%1"), ("%zz", "é")]),
            ("a=1&a=2", &[("a", "1"), ("a", "2")]),
        ];
        for (text, pairs) in all {
            let pairs = pairs.iter().map(|(name, value)| ((*name).into(), (*value).into()));
            assert_eq!(read(text), Ok(pairs.collect()), "{text}");
        }
        assert_eq!(read("a=b&c=%ff"), Err(NotUtf8(6)));
        assert_eq!(read("a=b&%c3=d"), Err(NotUtf8(4)));
    }

    #[test]
    fn places_are_those_of_the_text() {
        let places: Vec<_> = pairs("a=1&&b&").map(|pair| pair.map(|pair| pair.span)).collect();
        assert_eq!(places, [Ok(0..3), Ok(5..6)]);
    }

    #[test]
    fn what_is_written_is_read() {
        let all = [("a b", "+&="), ("", ""), ("é%", "\n\0*-._~"), ("a", "1.50")];
        let mut form = String::new();
        for (name, value) in &all {
            push_pair(&mut form, name, value);
        }
        assert_eq!(form, "a+b=%2B%26%3D&=&%C3%A9%25=%0A%00*-._%7E&a=1.50");
        let back = all.map(|(name, value)| (name.to_owned(), value.to_owned()));
        assert_eq!(read(&form), Ok(back.to_vec()));
    }
}
