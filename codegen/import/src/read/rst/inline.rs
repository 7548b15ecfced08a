//! Text of reStructuredText: marks, roles, references and escapes.

use crate::document::{Mark, Rich};

/// Lines of a cell, item or paragraph as one text: lines of a paragraph are joined,
/// items and paragraphs begin a line each.
pub(super) fn flow(lines: &[&str]) -> Rich {
    let mut text = String::new();
    let mut is_new = true;
    for line in lines {
        let line = line.trim();
        if line.is_empty() {
            is_new = true;
            continue;
        }
        let item = super::item(line);
        if !text.is_empty() {
            text.push(if is_new || item.is_some() { '\n' } else { ' ' });
        }
        is_new = false;
        match item {
            Some(item) => {
                text.push_str("- ");
                text.push_str(item);
            }
            None => text.push_str(line),
        }
    }
    inline(&text)
}

pub(super) fn inline(text: &str) -> Rich {
    let mut rich = Rich::default();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let mut matched = None;
        if let Some(escaped) = rest.strip_prefix('\\') {
            let next = escaped.chars().next();
            if let Some(next) = next.filter(|next| !next.is_whitespace()) {
                plain.push(next);
            }
            rest = &escaped[next.map_or(0, char::len_utf8)..];
            continue;
        } else if let Some((code, after)) = between(rest, "``", "``") {
            matched = Some((code.to_owned(), Mark::Code, None, after));
        } else if let Some((strong, after)) = between(rest, "**", "**") {
            matched = Some((strong.to_owned(), Mark::Strong, None, after));
        } else if let Some((strong, after)) = between(rest, "*", "*").filter(|_| can_open(&plain)) {
            matched = Some((strong.to_owned(), Mark::Strong, None, after));
        } else if let Some((reference, after)) = role(rest) {
            let (text, target) = reference;
            matched = Some((text, Mark::Plain, Some(target), after));
        }
        match matched {
            Some((text, mark, link, after)) => {
                rich.push(&std::mem::take(&mut plain), Mark::Plain, None);
                rich.push(&text.replace('\\', ""), mark, link.as_deref());
                rest = after;
            }
            None => {
                plain.push(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    rich.push(&plain, Mark::Plain, None);
    rich
}

fn can_open(before: &str) -> bool {
    before.chars().next_back().is_none_or(|last| !last.is_alphanumeric())
}

fn between<'a>(text: &'a str, open: &str, close: &str) -> Option<(&'a str, &'a str)> {
    let (inner, after) = text.strip_prefix(open)?.split_once(close)?;
    let is_whole = !inner.is_empty()
        && !inner.contains('\n')
        && !inner.starts_with(char::is_whitespace)
        && !inner.ends_with(char::is_whitespace);
    is_whole.then_some((inner, after))
}

/// `` :role:`text <target>` `` or `` `text <target>`_ ``.
fn role(text: &str) -> Option<((String, String), &str)> {
    let start = match text.strip_prefix(':') {
        Some(rest) => {
            let (role, after) = rest.split_once(":`")?;
            let is_role = !role.is_empty()
                && role.chars().all(|c| c.is_ascii_alphanumeric() || "-_:+.".contains(c));
            if !is_role {
                return None;
            }
            after
        }
        None => text.strip_prefix('`')?,
    };
    let (inner, after) = start.split_once('`')?;
    let after = after.strip_prefix("__").or_else(|| after.strip_prefix('_')).unwrap_or(after);
    let (shown, target) = match inner.strip_suffix('>').and_then(|inner| inner.rsplit_once('<')) {
        Some((shown, target)) => (shown.trim(), target),
        None => (inner, inner),
    };
    Some(((shown.to_owned(), format!("#{}", target.to_ascii_lowercase())), after))
}
