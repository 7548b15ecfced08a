//! Text as HTML.

use super::spans::{Span, Spans, paragraphs};
use crate::model::{on_one_line, turns_text_around};

/// Text as HTML, a `<p>` a paragraph; web addresses are links.
pub fn in_html(text: &str) -> String {
    let paragraphs = paragraphs(text);
    let paragraphs: Vec<_> = paragraphs.iter().map(|text| line_in_html(text)).collect();
    if paragraphs.is_empty() {
        String::new()
    } else {
        format!("<p>{}</p>", paragraphs.join("</p><p>"))
    }
}

/// Text as HTML within a paragraph.
pub fn line_in_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for span in Spans::of(text) {
        match span {
            Span::Code(code) => {
                out.push_str("<code>");
                push_html(&on_one_line(code), &mut out);
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
pub fn escape_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_html(text, &mut out);
    out
}

fn push_html(text: &str, out: &mut String) {
    text.chars().for_each(|character| push_character(character, out));
}

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

#[cfg(test)]
mod tests {
    use super::in_html;

    #[test]
    fn html_is_shown_not_obeyed() {
        assert_eq!(
            in_html("a <b> `c<d>`\n\n\"e\" & 'f' \u{202e}"),
            "<p>a &lt;b&gt; <code>c&lt;d&gt;</code></p><p>&quot;e&quot; &amp; &#39;f&#39; \u{fffd}</p>"
        );
        assert_eq!(
            in_html("https://a.example/?b=1&c=\"d javascript:alert(1) [x](javascript:y)"),
            "<p><a href=\"https://a.example/?b=1&amp;c=\" rel=\"noopener\">https://a.example/?b=1&amp;c=</a>&quot;d javascript:alert(1) [x](javascript:y)</p>"
        );
    }
}
