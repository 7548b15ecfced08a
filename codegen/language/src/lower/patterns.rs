//! The column `pattern`: the subset of regular expressions with the same meaning in
//! all common engines.

use super::elsewhere::pattern_instead;
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{Pattern, code, on_one_line};
use crate::span::Spanned;
use crate::syntax::{self, Value};

/// A row's pattern, or a diagnostic.
pub(super) fn lower_pattern(
    row: &syntax::Parameter,
    diagnostics: &mut Diagnostics,
) -> Option<Pattern> {
    let source = checked_pattern(row.pattern.as_ref()?, diagnostics)?;
    Some(Pattern { source, hint: hint(row) })
}

/// A pattern as it was written, or a diagnostic.
pub(super) fn checked_pattern(
    written: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    if let Some(bare) = between_slashes(&written.value) {
        diagnostics.push(messages::pattern_between_slashes(written, bare));
        return None;
    }
    let problem = unsupported(&written.value)
        .map(str::to_owned)
        .or_else(|| paramtable_core::checks::pattern::compile(&written.value).err());
    let Some(problem) = problem else {
        return Some(written.value.clone());
    };
    // The library's messages may have several lines.
    let why = problem.lines().last().unwrap_or_default().trim();
    let instead = pattern_instead(&written.value);
    diagnostics.push(messages::invalid_pattern(written, why, instead));
    None
}

/// The hint for senders whose text does not match the pattern: the row's example,
/// or else its description. A sensitive example stays in the docs.
fn hint(row: &syntax::Parameter) -> String {
    let is_sensitive = row.sensitive.unwrap_or(false);
    match row.example.as_ref().map(|example| &example.value) {
        Some(Value::Scalar(example)) if !is_sensitive && !example.is_nothing() => {
            format!(", such as {}", code(&example.text))
        }
        _ => match first_sentence(row.description.as_deref().unwrap_or_default()) {
            "" => String::new(),
            sentence => format!(": {}", on_one_line(sentence)),
        },
    }
}

/// The first sentence of a text, without its full stop: it ends at the first
/// stop that does not belong to an abbreviation, or with the first paragraph.
fn first_sentence(text: &str) -> &str {
    let paragraph = text.trim().split("\n\n").next().unwrap_or_default();
    let ends = paragraph.match_indices(['.', '。']).find(|(at, stop)| {
        let (before, after) = (&paragraph[..*at], &paragraph[at + stop.len()..]);
        let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
        *stop == "。" || (after.starts_with(char::is_whitespace) && !word.contains('.'))
    });
    let end = ends.map_or(paragraph.len(), |(at, _)| at);
    paragraph[..end].trim_end_matches(['.', '。']).trim_end()
}

/// The pattern within `/.../`, as JavaScript and others delimit it, with escaped
/// slashes or not.
fn between_slashes(pattern: &str) -> Option<&str> {
    let (bare, flags) = pattern.strip_prefix('/')?.rsplit_once('/')?;
    let is_delimited = !bare.is_empty()
        && !bare.ends_with('\\')
        && !bare.replace("\\/", "").contains('/')
        && flags.bytes().all(|flag| b"dgimsuvxy".contains(&flag));
    is_delimited.then_some(bare)
}

/// The first part of a pattern whose meaning depends on the engine.
fn unsupported(pattern: &str) -> Option<&'static str> {
    let mut characters = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                None => return Some("a backslash at the end escapes nothing"),
                Some('d') => {}
                Some(escaped) if escaped.is_ascii_punctuation() => {}
                Some('w' | 'W' | 's' | 'S' | 'D') => {
                    return Some("write out the characters of this class, as in `[A-Za-z0-9_]`");
                }
                Some('b' | 'B' | 'A' | 'z' | 'Z') => {
                    return Some("anchors are not needed: a pattern matches the whole text");
                }
                Some(_) => return Some("unknown escape"),
            },
            '[' if in_class => return Some("write `[` within a class as `\\[`"),
            '&' if in_class && characters.peek() == Some(&'&') => {
                return Some("classes cannot be intersected");
            }
            '[' => {
                in_class = true;
                // A first `]` ends the class in some engines, and is a member in
                // others.
                if characters.peek() == Some(&'^') {
                    characters.next();
                }
                if characters.peek() == Some(&']') {
                    return Some("a class needs at least one character");
                }
            }
            ']' => in_class = false,
            _ if in_class => {}
            '.' => {
                return Some(
                    "`.` matches different characters in different languages: use a class, or `\\.` for a point",
                );
            }
            '^' | '$' => return Some("anchors are not needed: a pattern matches the whole text"),
            '(' if characters.peek() == Some(&'?') => {
                characters.next();
                if characters.peek() != Some(&':') {
                    return Some("groups cannot have flags, names or look-around");
                }
            }
            '*' | '+' | '?' | '}' if matches!(characters.peek(), Some('?' | '+')) => {
                return Some(
                    "lazy and possessive quantifiers are not needed: a pattern matches the whole text",
                );
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{first_sentence, unsupported};

    #[test]
    fn the_first_sentence_of_a_description() {
        for (text, first) in [
            ("", ""),
            ("ISO 4217 code.", "ISO 4217 code"),
            ("A code, e.g. `IDR`. More of it.", "A code, e.g. `IDR`"),
            ("Version 1.2 of it. More", "Version 1.2 of it"),
            ("A code\nover two lines\n\nMore", "A code\nover two lines"),
            ("通貨。三文字", "通貨"),
        ] {
            assert_eq!(first_sentence(text), first);
        }
    }

    #[test]
    fn what_everybody_reads_alike() {
        for good in
            ["[A-Z]{3}", "8\\d*", "(a|b)+c?", "\\+\\d{1,3}", "[^A-Z\\]]", "(?:ab)+", "a-b", "\\."]
        {
            assert_eq!(unsupported(good), None, "{good}");
        }
        for bad in [
            "a.b", "^a", "a$", "\\w+", "\\bword", "(?i)a", "(?=a)", "(?<n>a)", "a+?", "[]a]",
            "[a[b]]", "\\u0041", "a\\",
        ] {
            assert!(unsupported(bad).is_some(), "{bad}");
        }
    }
}
