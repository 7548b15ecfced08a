//! What a page says is text: no doctest starts by accident, no link and no HTML
//! gets out; words in `backticks` stay code.

use crate::model::code;

/// Text as text. Markdown in it is shown, not obeyed, but for `code`.
pub(super) fn prose(text: &str) -> String {
    let paragraphs = text.split("\n\n").map(|paragraph| {
        let lines = paragraph.lines().map(str::trim).filter(|line| !line.is_empty());
        escaped(&lines.collect::<Vec<_>>().join("\n"))
    });
    paragraphs.filter(|paragraph| !paragraph.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// One paragraph with everything but code between single backticks escaped.
fn escaped(paragraph: &str) -> String {
    let mut out = String::with_capacity(paragraph.len());
    let mut rest = paragraph;
    let mut line_start = true;
    while let Some(first) = rest.chars().next() {
        if let Some(span) = code_span(rest) {
            out.push_str(span);
            rest = &rest[span.len()..];
            line_start = false;
            continue;
        }
        if let Some(url) = url(rest) {
            out.push_str(&code(url));
            rest = &rest[url.len()..];
            line_start = false;
            continue;
        }
        let at_start = line_start && "#>+-=~|:".contains(first);
        let number = line_start && first.is_ascii_digit();
        if "\\`*_[]<>&".contains(first) || at_start {
            out.push('\\');
        }
        if number {
            // `1.` and `1)` would start a list.
            let digits: &str =
                &rest[..rest.find(|other: char| !other.is_ascii_digit()).unwrap_or(rest.len())];
            out.push_str(digits);
            rest = &rest[digits.len()..];
            if rest.starts_with(['.', ')']) {
                out.push('\\');
                out.push_str(&rest[..1]);
                rest = &rest[1..];
            }
            line_start = false;
            continue;
        }
        // Rust refuses comments that turn the direction of text around.
        match first {
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
        rest = &rest[first.len_utf8()..];
        line_start = first == '\n';
    }
    out
}

/// Code between single backticks, on one line.
fn code_span(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('`')?;
    let end = inner.find(['`', '\n'])?;
    let closed = inner[end..].starts_with('`') && !inner[end + 1..].starts_with('`') && end > 0;
    closed.then(|| &text[..end + 2])
}

/// A web address: bare, rustdoc would complain of it.
fn url(text: &str) -> Option<&str> {
    if !text.starts_with("https://") && !text.starts_with("http://") {
        return None;
    }
    let end = text
        .find(|other: char| other.is_whitespace() || "<>\"`".contains(other))
        .unwrap_or(text.len());
    Some(text[..end].trim_end_matches(['.', ',', ')', ';']))
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn text_stays_text() {
        assert_eq!(prose("a <b> [c](d) *e* `f<g>`"), "a \\<b\\> \\[c\\](d) \\*e\\* `f<g>`");
        assert_eq!(prose("    let x = 1;"), "let x = 1;");
        assert_eq!(prose("```\nrun()\n```"), "\\`\\`\\`\nrun()\n\\`\\`\\`");
        assert_eq!(
            prose("# no title\n- no list\n1. nor here"),
            "\\# no title\n\\- no list\n1\\. nor here"
        );
        assert_eq!(prose("~~~\nfence"), "\\~~~\nfence");
        assert_eq!(prose("see https://example.com/a."), "see `https://example.com/a`.");
        assert_eq!(prose("one ` alone"), "one \\` alone");
    }
}
