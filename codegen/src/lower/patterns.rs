//! The column `pattern`: the part of regular expressions that everybody who
//! reads them agrees on.

use super::elsewhere::pattern_instead;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::source::Spanned;

/// A pattern, or a diagnostic.
pub(super) fn lower_pattern(
    written: Option<&Spanned<String>>,
    diagnostics: &mut Diagnostics,
) -> Option<String> {
    let written = written?;
    let problem = unsupported(&written.value)
        .map(str::to_owned)
        .or_else(|| paramtable_core::checks::pattern::compile(&written.value).err());
    let Some(problem) = problem else { return Some(written.value.clone()) };
    let message = format!("the pattern `{}` can't be read", written.value);
    // What a library says may run over several lines.
    let help = pattern_instead(&written.value).unwrap_or_else(|| {
        String::from("it is held against the whole text, and made of literals, classes, `\\d`, groups, alternation and quantifiers")
    });
    let why = problem.lines().last().unwrap_or_default().trim().to_owned();
    diagnostics.push(Diagnostic::new(codes::BAD_PATTERN, message).at(written.span, why).help(help));
    None
}

/// The first part of a pattern that means different things to different readers.
fn unsupported(pattern: &str) -> Option<&'static str> {
    let mut characters = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                None => return Some("it ends in a backslash"),
                Some('d') => {}
                Some(escaped) if escaped.is_ascii_punctuation() => {}
                Some('w' | 'W' | 's' | 'S' | 'D') => {
                    return Some("write the characters of this class out, as in `[A-Za-z0-9_]`");
                }
                Some('b' | 'B' | 'A' | 'z' | 'Z') => {
                    return Some("anchors are not needed: the whole text has to match");
                }
                Some(_) => return Some("this escape is not known"),
            },
            '[' if in_class => return Some("write `[` within a class as `\\[`"),
            '&' if in_class && characters.peek() == Some(&'&') => {
                return Some("classes can't be intersected");
            }
            '[' => {
                in_class = true;
                // A first `]` is the class's end to some and a member to others.
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
                    "`.` takes different characters in different readers: use a class, or `\\.` for a point",
                );
            }
            '^' | '$' => return Some("anchors are not needed: the whole text has to match"),
            '(' if characters.peek() == Some(&'?') => {
                characters.next();
                if characters.peek() != Some(&':') {
                    return Some("groups have no flags, names or look-around");
                }
            }
            '*' | '+' | '?' | '}' if matches!(characters.peek(), Some('?' | '+')) => {
                return Some("a quantifier is greedy: the whole text has to match either way");
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::unsupported;

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
