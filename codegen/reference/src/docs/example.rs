//! Examples of variants, as they were written: they are made up by the page's
//! author, and are there to be copied and sent.

use super::markup::Markup;
use paramtable_language::prose::escape_html;

/// An example as it is shown: coloured, or in a fence.
pub(super) fn shown(text: &str, markup: Markup) -> String {
    let text = text.trim();
    match markup {
        Markup::Html => coloured(text),
        Markup::Markdown => fenced("json", text),
    }
}

/// A command as it is shown.
pub(super) fn shown_command(text: &str, markup: Markup) -> String {
    match markup {
        Markup::Html => escape_html(text),
        Markup::Markdown => fenced("sh", text),
    }
}

fn fenced(language: &str, text: &str) -> String {
    let longest = text.split(|other| other != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{language}\n{text}\n{fence}")
}

/// JSON as HTML, a `span` a name, text, number or word.
fn coloured(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let mut rest = json;
    while let Some(first) = rest.chars().next() {
        let (class, length) = match first {
            '"' => {
                let length = text_length(rest);
                let is_name = rest[length..].trim_start().starts_with(':');
                (if is_name { "k" } else { "s" }, length)
            }
            '-' | '0'..='9' => {
                ("n", length_of(rest, |other| "+-.eE".contains(other) || other.is_ascii_digit()))
            }
            'a'..='z' => ("w", length_of(rest, |other| other.is_ascii_lowercase())),
            other => ("", other.len_utf8()),
        };
        let text = escape_html(&rest[..length]);
        if class.is_empty() {
            out.push_str(&text);
        } else {
            out.extend(["<span class=\"", class, "\">", &text, "</span>"]);
        }
        rest = &rest[length..];
    }
    out
}

fn length_of(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|other| !belongs(other)).unwrap_or(text.len())
}

/// A text in quotes, escapes and all.
fn text_length(text: &str) -> usize {
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::coloured;

    #[test]
    fn json_is_coloured_and_stays_text() {
        assert_eq!(
            coloured(r#"{"a": "<b>\"", "c": [-1.5e2, null]}"#),
            concat!(
                r#"{<span class="k">&quot;a&quot;</span>: <span class="s">&quot;&lt;b&gt;\&quot;&quot;</span>, "#,
                r#"<span class="k">&quot;c&quot;</span>: [<span class="n">-1.5e2</span>, <span class="w">null</span>]}"#
            )
        );
    }
}
