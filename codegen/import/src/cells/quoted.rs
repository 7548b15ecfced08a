//! Values in prose: quoted, set as code or bold, or bare.

/// The quotes that values stand in.
const QUOTES: [(&str, &str); 10] = [
    ("`", "`"),
    ("**", "**"),
    ("\"", "\""),
    ("'", "'"),
    ("“", "”"),
    ("„", "“"),
    ("‘", "’"),
    ("«", "»"),
    ("「", "」"),
    ("『", "』"),
];

/// A value at the start of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Token<'a> {
    pub(crate) value: &'a str,
    pub(crate) is_quoted: bool,
    pub(crate) rest: &'a str,
}

/// A quoted value at the start; quotes within quotes are taken off.
pub(crate) fn quoted(text: &str) -> Option<Token<'_>> {
    let (inner, rest) = QUOTES.iter().find_map(|(open, close)| {
        let (inner, rest) = text.strip_prefix(open)?.split_once(close)?;
        (!inner.is_empty() && !inner.contains('\n')).then_some((inner, rest))
    })?;
    let value =
        quoted(inner).filter(|token| token.rest.is_empty()).map_or(inner, |token| token.value);
    Some(Token { value: value.trim(), is_quoted: true, rest })
}

/// A value at the start: quoted, or a bare word. A bare word ends at a blank, at
/// punctuation, and, if it is ASCII, at another script.
pub(crate) fn token(text: &str) -> Option<Token<'_>> {
    let text = text.trim_start_matches([' ', '\n']);
    if let Some(token) = quoted(text) {
        return Some(token);
    }
    let is_ascii = text.chars().next()?.is_ascii();
    let end = text
        .char_indices()
        .find(|(_, c)| {
            c.is_whitespace() || ",;()[]{}。，；、（）|\"".contains(*c) || is_ascii && !c.is_ascii()
        })
        .map_or(text.len(), |(at, _)| at);
    let value = text[..end].trim_end_matches(['.', ':', '!', '?', '*', '`', '\'']);
    if value.is_empty() {
        return None;
    }
    Some(Token { value, is_quoted: false, rest: &text[value.len()..] })
}

/// The text without marks of code and bold.
pub(crate) fn unmarked(text: &str) -> String {
    text.replace("**", "").replace('`', "")
}
