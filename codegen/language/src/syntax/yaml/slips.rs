//! Guesses the intention of text that the YAML library cannot parse.

use granit_parser::{ErrorKind, ScanError};

use crate::diagnostic::messages::slip;
use crate::diagnostic::{Diagnostic, messages};
use crate::span::Span;

/// Quotes of word processors, which are plain text in YAML.
const CURLY: [char; 4] = ['\u{201c}', '\u{201d}', '\u{2018}', '\u{2019}'];

/// The diagnostic for an error of the library, with a fix for the most common
/// cause.
pub(super) fn unreadable(error: &ScanError, text: &str, at: Span, deepest: usize) -> Diagnostic {
    if matches!(error.kind(), ErrorKind::RecursionLimitExceeded) {
        return messages::yaml_too_deep(deepest, at);
    }
    let not_yaml = |at: Span| messages::not_yaml(at, &error.info());
    if error.info().contains("escape") {
        return not_yaml(at).help(slip::ESCAPE);
    }
    let begin = at.range().start;
    // The braces may begin on a line above. Assuming so at once would misread a
    // line with braces of its own.
    let is_within = error.info().contains("flow");
    let in_braces = slip_in_braces(text, begin, false)
        .or_else(|| is_within.then(|| slip_in_braces(text, begin, true))?);
    if let Some((place, help)) = in_braces {
        return not_yaml(Span::new(at.file, place..place)).help(help);
    }
    // An unclosed quote may begin far above.
    let above = if error.info().contains("quote") { 50 } else { 1 };
    let slip = slips(text, at.range().start, above).into_iter().find_map(|(start, line)| {
        let (column, help) = slip(line)?;
        Some((start + column, help))
    });
    match slip {
        Some((place, help)) => not_yaml(Span::new(at.file, place..place)).help(help),
        None if error.info().contains("did not find expected ','") => {
            not_yaml(at).help(slip::UNCLOSED)
        }
        None if matches!(error.kind(), ErrorKind::MappingValueNotAllowed) => {
            not_yaml(at).help(slip::COLON_OR_INDENTATION)
        }
        None if error.info().contains("did not find expected key") => {
            not_yaml(at).help(slip::INDENTATION)
        }
        None => not_yaml(at),
    }
}

/// The lines that may hold the cause of an error at a byte: that line, the next
/// one, and up to `most` lines above.
fn slips(text: &str, at: usize, most: usize) -> Vec<(usize, &str)> {
    let start = text[..at].rfind('\n').map_or(0, |line| line + 1);
    let next = text[at..].find('\n').map_or(text.len(), |line| at + line + 1);
    let line = |start: usize| (start, text[start..].lines().next().unwrap_or_default());
    let mut lines = vec![line(start), line(next)];
    let mut above = start;
    while above > 0 && lines.len() < 2 + most {
        above = text[..above - 1].rfind('\n').map_or(0, |line| line + 1);
        lines.push(line(above));
    }
    lines
}

/// The position of a common mistake in a line, and the advice for it.
fn slip(line: &str) -> Option<(usize, &'static str)> {
    if ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark)) {
        return Some((0, slip::CONFLICT));
    }
    let indentation = line.len() - line.trim_start().len();
    if let Some(tab) = line[..indentation].find('\t') {
        return Some((tab, slip::TAB));
    }
    if let Some(space) = line.find('\u{a0}') {
        return Some((space, slip::NO_BREAK_SPACE));
    }
    let key = &line[indentation..];
    let colon = key.find(':')?;
    let name = &key[..colon];
    let is_name = !name.is_empty()
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    if !is_name || name == "http" || name == "https" {
        return None;
    }
    let behind = &key[colon + 1..];
    let place = indentation + colon + 1;
    if behind.starts_with(|first: char| !first.is_whitespace()) {
        return Some((place, slip::SPACE_AFTER_COLON));
    }
    let value = behind.trim();
    let place = place + behind.len() - behind.trim_start().len();
    let inner = |quote: char| value.strip_prefix(quote).map(|rest| rest.matches(quote).count());
    match (inner('\''), inner('"')) {
        (Some(0), _) | (_, Some(0)) => Some((place, slip::UNCLOSED_QUOTE)),
        (Some(quotes), _) if quotes % 2 == 0 => Some((place, slip::SINGLE_QUOTE)),
        _ if value.starts_with(['`', '@', '%', '&', '*', '!']) => {
            Some((place, slip::BEGINS_WITH_A_SIGN))
        }
        _ => None,
    }
}

/// The position of a common mistake in a text within braces on the line of a byte,
/// and the advice for it. Such a text has to be quoted as a whole if it contains a
/// colon, a bracket or the beginning of a comment. With `within`, the braces may
/// begin on a line above.
fn slip_in_braces(text: &str, at: usize, within: bool) -> Option<(usize, &'static str)> {
    let start = text[..at].rfind('\n').map_or(0, |line| line + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let opens = if within { 0 } else { line.find(['{', '['])? };
    let mut quote = None;
    // The beginning of the current plain text, once a key precedes it.
    let mut plain: Option<usize> = None;
    // The beginning of the value that a quote or bracket has just ended.
    let mut ended: Option<usize> = None;
    let mut open = Vec::new();
    let mut expects_value = false;
    let mut before = ' ';
    for (place, sign) in line.char_indices().skip_while(|(place, _)| *place < opens) {
        let next = line[place + sign.len_utf8()..].chars().next();
        match sign {
            _ if let Some((sign_of_end, begin)) = quote => {
                let ends = sign == sign_of_end;
                (quote, ended) = if ends { (None, Some(begin)) } else { (quote, ended) };
            }
            '#' if before == ' ' => {
                return plain.map(|plain| (start + plain, slip::COMMENT));
            }
            ' ' => {}
            _ if let Some(value) = ended.filter(|_| !",:]}".contains(sign)) => {
                return Some((start + value, slip::WHOLE_TEXT));
            }
            '"' | '\'' if plain.is_none() => (quote, expects_value) = (Some((sign, place)), false),
            ':' if next.is_none_or(|next| " ,}".contains(next)) => {
                if let Some(plain) = plain {
                    return Some((start + plain, slip::COLON));
                }
                (expects_value, ended) = (true, None);
            }
            '[' if plain.is_some() && next == Some(']') => {
                return Some((start + place, slip::LIST));
            }
            '[' | '{' => {
                if let Some(plain) = plain {
                    if line[plain..].starts_with(CURLY) {
                        return Some((start + plain, slip::CURLY_QUOTES));
                    }
                    return Some((start + plain, slip::BRACKET));
                }
                open.push(place);
                expects_value = false;
            }
            ']' | '}' => (plain, expects_value, ended) = (None, false, open.pop()),
            ',' => (plain, expects_value, ended) = (None, false, None),
            '`' | '@' | '%' if expects_value => {
                return Some((start + place, slip::BEGINS_WITH_A_SIGN));
            }
            _ if expects_value => (plain, expects_value) = (Some(place), false),
            _ => {}
        }
        before = sign;
    }
    None
}
