//! What a page says is text, in every output: no doctest starts by accident, no
//! link of the page's making and no HTML gets out; words in `backticks` are code.

mod html;
mod links;
mod markdown;
#[cfg(test)]
mod tests;

pub use html::{escape_html, in_html, line_in_html};
pub use markdown::in_rustdoc;
pub use markdown::{code_in_markdown, in_markdown, title_in_markdown};

/// The paragraphs of a text: empty lines are between them, and blanks at the
/// ends of lines are no part of them.
fn paragraphs(text: &str) -> Vec<String> {
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    let paragraphs = lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
    paragraphs.map(|lines| lines.join("\n")).collect()
}

/// A piece of a paragraph.
enum Span<'a> {
    /// What stands between backticks.
    Code(&'a str),
    /// A web address.
    Url(&'a str),
    Character(char),
}

/// The pieces of a paragraph that are left, and the character before them.
struct Spans<'a> {
    rest: &'a str,
    before: Option<char>,
}

impl<'a> Spans<'a> {
    fn of(text: &'a str) -> Self {
        Self { rest: text, before: None }
    }
}

impl<'a> Iterator for Spans<'a> {
    type Item = Span<'a>;

    fn next(&mut self) -> Option<Span<'a>> {
        let first = self.rest.chars().next()?;
        let (span, length) = if let Some(code) = code_span(self.rest) {
            (Span::Code(code), code.len() + 2)
        } else if let Some(url) = links::url(self.rest, self.before) {
            (Span::Url(url), url.len())
        } else {
            (Span::Character(first), first.len_utf8())
        };
        let (taken, rest) = self.rest.split_at(length);
        *self = Self { rest, before: taken.chars().next_back() };
        Some(span)
    }
}

/// Code between single backticks, on one line.
fn code_span(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('`')?;
    let end = inner.find(['`', '\n'])?;
    let (code, behind) = inner.split_at(end);
    let is_closed = behind.starts_with('`') && !behind.starts_with("``");
    (is_closed && !code.trim().is_empty()).then_some(code)
}
