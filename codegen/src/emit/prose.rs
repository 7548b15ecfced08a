//! What a page says is text, in every output: no doctest starts by accident, no
//! link of the page's making and no HTML gets out; words in `backticks` are code.

use crate::model::{code, turns_text_around};

/// Text as Markdown. Markdown in it is shown, not obeyed, but for `code`.
pub(super) fn in_markdown(text: &str) -> String {
    let paragraphs = paragraphs(text).map(|paragraph| escaped(&paragraph));
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// Text as HTML, a `<p>` a paragraph; web addresses are links.
#[cfg(feature = "docs")]
pub(super) fn in_html(text: &str) -> String {
    let paragraphs: Vec<_> = paragraphs(text).map(|paragraph| line_in_html(&paragraph)).collect();
    if paragraphs.is_empty() {
        String::new()
    } else {
        format!("<p>{}</p>", paragraphs.join("</p><p>"))
    }
}

/// Text as HTML within a paragraph.
#[cfg(feature = "docs")]
pub(super) fn line_in_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for span in Spans(text) {
        match span {
            Span::Code(code) => {
                out.push_str("<code>");
                push_html(code, &mut out);
                out.push_str("</code>");
            }
            Span::Url(url) => {
                out.push_str("<a href=\"");
                push_html(url, &mut out);
                out.push_str("\" rel=\"noopener\">");
                push_html(url, &mut out);
                out.push_str("</a>");
            }
            Span::Character(character) => push_character(character, &mut out),
        }
    }
    out
}

/// Text as it is, within an element or a quoted attribute.
#[cfg(feature = "docs")]
pub(super) fn escape_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_html(text, &mut out);
    out
}

#[cfg(feature = "docs")]
fn push_html(text: &str, out: &mut String) {
    text.chars().for_each(|character| push_character(character, out));
}

#[cfg(feature = "docs")]
fn push_character(character: char, out: &mut String) {
    match character {
        '<' => out.push_str("&lt;"),
        '>' => out.push_str("&gt;"),
        '&' => out.push_str("&amp;"),
        '"' => out.push_str("&quot;"),
        '\'' => out.push_str("&#39;"),
        '\n' | '\t' => out.push(character),
        control if control.is_control() || turns_text_around(control) => out.push('\u{fffd}'),
        other => out.push(other),
    }
}

fn paragraphs(text: &str) -> impl Iterator<Item = String> {
    text.split("\n\n").filter_map(|paragraph| {
        let lines = paragraph.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines: Vec<_> = lines.collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    })
}

/// A piece of a paragraph.
enum Span<'a> {
    /// What stands between backticks.
    Code(&'a str),
    /// A web address.
    Url(&'a str),
    Character(char),
}

/// The pieces of a paragraph that are left.
struct Spans<'a>(&'a str);

impl<'a> Iterator for Spans<'a> {
    type Item = Span<'a>;

    fn next(&mut self) -> Option<Span<'a>> {
        let rest = self.0;
        let first = rest.chars().next()?;
        if let Some(span) = code_span(rest) {
            self.0 = &rest[span.len()..];
            return Some(Span::Code(&span[1..span.len() - 1]));
        }
        if let Some(url) = url(rest) {
            self.0 = &rest[url.len()..];
            return Some(Span::Url(url));
        }
        self.0 = &rest[first.len_utf8()..];
        Some(Span::Character(first))
    }
}

/// One paragraph with everything but code between single backticks escaped.
fn escaped(paragraph: &str) -> String {
    let mut out = String::with_capacity(paragraph.len());
    let mut line_start = true;
    // Digits at the start of a line, which `.` or `)` would make a list.
    let mut number = false;
    for span in Spans(paragraph) {
        let character = match span {
            Span::Code(text) => {
                out.extend(["`", text, "`"]);
                (line_start, number) = (false, false);
                continue;
            }
            Span::Url(url) => {
                out.push_str(&code(url));
                (line_start, number) = (false, false);
                continue;
            }
            Span::Character(character) => character,
        };
        let at_start = line_start && "#>+-=~|:".contains(character);
        let after_number = number && ".)".contains(character);
        if "\\`*_[]<>&".contains(character) || at_start || after_number {
            out.push('\\');
        }
        // Rust refuses comments that turn the direction of text around.
        out.push(if turns_text_around(character) { '\u{fffd}' } else { character });
        number = character.is_ascii_digit() && (line_start || number);
        line_start = character == '\n';
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
    use super::in_markdown as prose;

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

    #[cfg(feature = "docs")]
    #[test]
    fn html_is_shown_not_obeyed() {
        assert_eq!(
            super::in_html("a <b> `c<d>`\n\n\"e\" & 'f' \u{202e}"),
            "<p>a &lt;b&gt; <code>c&lt;d&gt;</code></p><p>&quot;e&quot; &amp; &#39;f&#39; \u{fffd}</p>"
        );
        assert_eq!(
            super::in_html("https://a.example/?b=1&c=\"d javascript:alert(1) [x](javascript:y)"),
            "<p><a href=\"https://a.example/?b=1&amp;c=\" rel=\"noopener\">https://a.example/?b=1&amp;c=</a>&quot;d javascript:alert(1) [x](javascript:y)</p>"
        );
    }
}
