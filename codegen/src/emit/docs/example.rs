//! Examples of variants, with what is sensitive masked.

use std::ops::Range;

use super::spelling::Spelling;
use crate::emit::prose::escape_html;
use crate::interpret::json::{Json, Value, parse};
use crate::model::{Api, Type};

/// What stands in place of a sensitive value.
const MASK: &str = "\"***\"";

/// An example as it is shown: coloured, or in a fence.
pub(super) fn shown(api: &Api, type_: &Type, text: &str, spelling: Spelling) -> String {
    let text = masked(api, type_, text.trim());
    match spelling {
        Spelling::Html => coloured(&text),
        Spelling::Markdown => {
            let longest = text.split(|other| other != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat(longest.max(2) + 1);
            format!("{fence}json\n{text}\n{fence}")
        }
    }
}

/// The text with each sensitive value masked.
fn masked(api: &Api, type_: &Type, text: &str) -> String {
    let Ok(json) = parse(text) else { return text.to_owned() };
    let mut sensitive = Vec::new();
    find_sensitive(api, type_, &json, &mut sensitive);
    sensitive.sort_by_key(|span| span.start);
    let mut masked = String::with_capacity(text.len());
    let mut at = 0;
    for span in sensitive.iter().filter(|span| !span.is_empty()) {
        masked.push_str(&text[at..span.start]);
        masked.push_str(MASK);
        at = span.end;
    }
    masked.push_str(&text[at..]);
    masked
}

fn find_sensitive(api: &Api, type_: &Type, json: &Json, found: &mut Vec<Range<usize>>) {
    match (type_, &json.value) {
        (Type::Object(id), Value::Object(entries)) => {
            for (name, json) in entries {
                let mut parameters = api.object(*id).parameters.iter();
                match parameters.find(|parameter| parameter.name.wire() == name) {
                    Some(parameter) if parameter.sensitive => found.push(json.span.clone()),
                    Some(parameter) => find_sensitive(api, &parameter.type_, json, found),
                    None => {}
                }
            }
        }
        (Type::Map { of, .. }, Value::Object(entries)) => {
            for (_, json) in entries {
                find_sensitive(api, of, json, found);
            }
        }
        (Type::List { of, .. }, Value::List(list)) => {
            for json in list {
                find_sensitive(api, of, json, found);
            }
        }
        _ => {}
    }
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
