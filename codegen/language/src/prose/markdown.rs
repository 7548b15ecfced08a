//! Text as Markdown: markup is escaped, except for code.

use super::spans::{Span, Spans, paragraphs};
use crate::model::on_one_line;
use crate::model::{code, turns_text_around};

/// The dialect of Markdown.
#[derive(Clone, Copy, PartialEq)]
enum Dialect {
    /// With smart punctuation, which makes `--` a dash and `"` curly.
    Rustdoc,
    /// With mathematics between dollars, and with table cells, which a bar ends.
    GitHub,
}

/// Text as rustdoc's Markdown.
pub fn in_rustdoc(text: &str) -> String {
    in_paragraphs(text, Dialect::Rustdoc)
}

/// Text as GitHub's Markdown; a text of one line fits in the cell of a table.
pub fn in_markdown(text: &str) -> String {
    in_paragraphs(text, Dialect::GitHub)
}

/// Text without any markup, not even code, on one line.
pub fn title_in_markdown(text: &str) -> String {
    let mut escaping = Escaping::new(Dialect::GitHub);
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        escaping.push(character, rest.clone().next());
    }
    escaping.out
}

/// Code as GitHub's Markdown. In a table cell a bar has to be escaped, which is
/// impossible after a backslash between backticks, so no bar is left there.
pub fn code_in_markdown(text: &str) -> String {
    if text.contains('|') {
        format!("<code>{}</code>", title_in_markdown(&on_one_line(text)))
    } else {
        code(text)
    }
}

fn in_paragraphs(text: &str, dialect: Dialect) -> String {
    let paragraphs = paragraphs(text);
    let paragraphs = paragraphs.iter().map(|paragraph| {
        let mut escaping = Escaping::new(dialect);
        let mut spans = Spans::of(paragraph);
        while let Some(span) = spans.next() {
            match span {
                Span::Code(text) | Span::Url(text) => escaping.push_code(text),
                Span::Character(character) => {
                    escaping.push(character, spans.rest.chars().next());
                }
            }
        }
        escaping.out
    });
    paragraphs.collect::<Vec<_>>().join("\n\n")
}

/// A paragraph while it is escaped.
struct Escaping {
    dialect: Dialect,
    out: String,
    line_start: bool,
    /// Digits at the start of a line, which `.` or `)` would make a list.
    number: bool,
    /// The previous character of the text; `None` at its beginning and after code.
    before: Option<char>,
}

impl Escaping {
    fn new(dialect: Dialect) -> Self {
        Self { dialect, out: String::new(), line_start: true, number: false, before: None }
    }

    fn push_code(&mut self, text: &str) {
        // Adjacent backticks would become one fence.
        if self.out.ends_with('`') {
            self.out.push_str("<!-- -->");
        }
        self.out.push_str(&match self.dialect {
            Dialect::Rustdoc => code(text),
            Dialect::GitHub => code_in_markdown(text),
        });
        (self.line_start, self.number, self.before) = (false, false, None);
    }

    fn push(&mut self, character: char, after: Option<char>) {
        let is_markup = "\\`*_[]<>&~".contains(character)
            || self.line_start && "#+-=|:".contains(character)
            || self.number && ".)".contains(character)
            || self.is_markup_of_dialect(character, after);
        if is_markup {
            self.out.push('\\');
        }
        // Rust refuses comments with characters that change the direction of text.
        self.out.push(if turns_text_around(character) { '\u{fffd}' } else { character });
        self.number = character.is_ascii_digit() && (self.line_start || self.number);
        self.line_start = character == '\n';
        self.before = Some(character);
    }

    fn is_markup_of_dialect(&self, character: char, after: Option<char>) -> bool {
        let is_letter = |beside: Option<char>| beside.is_some_and(char::is_alphanumeric);
        match (self.dialect, character) {
            (Dialect::Rustdoc, '-' | '.') => self.before == Some(character),
            (Dialect::Rustdoc, '"') | (Dialect::GitHub, '$' | '|') => true,
            // Within a word it is an apostrophe, straight or not.
            (Dialect::Rustdoc, '\'') => !(is_letter(self.before) && is_letter(after)),
            // Rustdoc warns of `https://` in text that is not a link, as in
            // `git+https://`.
            (Dialect::Rustdoc, ':') => after == Some('/'),
            // At the end of a heading they would disappear.
            (Dialect::GitHub, '#') => matches!(self.before, None | Some(' ' | '#')),
            (Dialect::Rustdoc | Dialect::GitHub, _) => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::in_rustdoc as prose;

    #[test]
    fn text_stays_text() {
        assert_eq!(prose("a <b> [c](d) *e* `f<g>`"), "a \\<b\\> \\[c\\](d) \\*e\\* `f<g>`");
        assert_eq!(prose("    let x = 1;"), "let x = 1;");
        assert_eq!(prose("```\nrun()\n```"), "\\`\\`\\`\nrun()\n\\`\\`\\`");
        assert_eq!(
            prose("# no title\n- no list\n1. nor here"),
            "\\# no title\n\\- no list\n1\\. nor here"
        );
        assert_eq!(prose("1~12, ~~old~~"), "1\\~12, \\~\\~old\\~\\~");
        assert_eq!(prose("see https://example.com/a."), "see `https://example.com/a`.");
        assert_eq!(prose("one ` alone"), "one \\` alone");
        assert_eq!(prose("`a`https://b.c"), "`a`<!-- -->`https://b.c`");
        assert_eq!(prose("git+https://b.c"), "git+https\\://b.c");
        assert_eq!(prose("use --force ..."), "use -\\-force .\\.\\.");
        assert_eq!(prose("the card's \"number\", 'x'"), "the card's \\\"number\\\", \\'x\\'");
    }
    #[test]
    fn a_bar_fits_into_a_cell() {
        assert_eq!(super::in_markdown("a|b `c|d` $5"), "a\\|b <code>c\\|d</code> \\$5");
    }
}
