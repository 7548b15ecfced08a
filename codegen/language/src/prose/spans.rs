//! Splits a text into code, web addresses and plain characters.

use super::links::url;

/// The paragraphs of a text. Empty lines separate them; blanks at the ends of lines
/// are dropped.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    let lines: Vec<_> = text.lines().map(str::trim).collect();
    let paragraphs = lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty());
    paragraphs.map(|lines| lines.join("\n")).collect()
}

/// A piece of a paragraph.
pub(super) enum Span<'a> {
    /// The text between backticks.
    Code(&'a str),
    /// A web address.
    Url(&'a str),
    Character(char),
}

/// The remaining pieces of a paragraph, and the character before them.
pub(super) struct Spans<'a> {
    pub(super) rest: &'a str,
    before: Option<char>,
}

impl<'a> Spans<'a> {
    pub(super) fn of(text: &'a str) -> Self {
        Self { rest: text, before: None }
    }
}

impl<'a> Iterator for Spans<'a> {
    type Item = Span<'a>;

    fn next(&mut self) -> Option<Span<'a>> {
        let first = self.rest.chars().next()?;
        let (span, length) = if let Some(code) = code_span(self.rest) {
            (Span::Code(code), code.len() + 2)
        } else if let Some(link) = url(self.rest, self.before) {
            (Span::Url(link), link.len())
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
