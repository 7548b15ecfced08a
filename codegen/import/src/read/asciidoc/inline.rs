//! Text of `AsciiDoc`: marks, references and macros.

use super::Titles;
use crate::document::{Mark, Rich};

pub(super) fn inline(text: &str, titles: &Titles) -> Rich {
    let mut rich = Rich::default();
    let mut plain = String::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let opens = plain.chars().next_back().is_none_or(|last| !last.is_alphanumeric());
        let found = reference(rest, titles)
            .or_else(|| macro_link(rest).filter(|_| opens))
            .or_else(|| marked(rest, opens));
        match found {
            Some(Found { text, mark, link, rest: after }) => {
                rich.push(&std::mem::take(&mut plain), Mark::Plain, None);
                rich.push(&text, mark, link.as_deref());
                rest = after;
            }
            None => {
                let escaped = rest.strip_prefix('\\').and_then(|rest| rest.chars().next());
                let character = escaped.filter(char::is_ascii_punctuation).unwrap_or(first);
                rest = &rest[first.len_utf8()..];
                if escaped.is_some_and(|c| c.is_ascii_punctuation()) {
                    rest = &rest[character.len_utf8()..];
                }
                plain.push(character);
            }
        }
    }
    rich.push(&plain, Mark::Plain, None);
    rich
}

struct Found<'a> {
    text: String,
    mark: Mark,
    link: Option<String>,
    rest: &'a str,
}

/// `<<anchor,text>>`; without a text it shows the title of the section.
fn reference<'a>(text: &'a str, titles: &Titles) -> Option<Found<'a>> {
    let (inner, rest) = text.strip_prefix("<<")?.split_once(">>")?;
    if inner.contains('\n') {
        return None;
    }
    let (anchor, shown) = inner.split_once(',').unwrap_or((inner, ""));
    let shown = if shown.is_empty() {
        titles.get(anchor).map_or(anchor, String::as_str)
    } else {
        shown.trim()
    };
    let text = shown.trim_matches(['`', '*']).to_owned();
    let mark = if shown.starts_with('`') { Mark::Code } else { Mark::Plain };
    Some(Found { text, mark, link: Some(format!("#{anchor}")), rest })
}

/// `link:URL[text]`, `xref:ID[text]` or `https://...[text]`.
fn macro_link(text: &str) -> Option<Found<'_>> {
    let prefix = ["link:", "xref:", "https://", "http://", "mailto:"]
        .into_iter()
        .find(|prefix| text.starts_with(prefix))?;
    let end = text.find(|c: char| c.is_whitespace() || c == '[')?;
    let (shown, rest) = text[end..].strip_prefix('[')?.split_once(']')?;
    let target = text[..end].strip_prefix(prefix.trim_end_matches("//")).unwrap_or_default();
    let target = if prefix.starts_with("http") { &text[..end] } else { target };
    let target = if prefix == "xref:" { format!("#{target}") } else { target.to_owned() };
    Some(Found { text: shown.to_owned(), mark: Mark::Plain, link: Some(target), rest })
}

fn marked(text: &str, opens: bool) -> Option<Found<'_>> {
    let pairs = [
        ("``", Mark::Code, true),
        ("`", Mark::Code, false),
        ("++", Mark::Code, true),
        ("+", Mark::Code, false),
        ("**", Mark::Strong, true),
        ("*", Mark::Strong, false),
        ("__", Mark::Strong, true),
        ("_", Mark::Strong, false),
    ];
    for (edge, mark, anywhere) in pairs {
        if !(opens || anywhere) {
            continue;
        }
        let Some((inner, rest)) = text.strip_prefix(edge).and_then(|text| text.split_once(edge))
        else {
            continue;
        };
        let is_whole = !inner.is_empty()
            && !inner.contains('\n')
            && !inner.starts_with(char::is_whitespace)
            && !inner.ends_with(char::is_whitespace)
            && (anywhere || !rest.starts_with(|c: char| c.is_alphanumeric()));
        if is_whole {
            let text = inner.trim_matches('+').to_owned();
            return Some(Found { text, mark, link: None, rest });
        }
    }
    None
}
