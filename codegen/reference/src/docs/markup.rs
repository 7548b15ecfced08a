//! The markup of the reference: HTML or Markdown.

use paramtable_language::model::on_one_line;
use paramtable_language::prose;

/// The markup language of the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Markup {
    Html,
    Markdown,
}

impl Markup {
    /// The ending of a page's name.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
        }
    }

    /// The first page.
    pub(super) fn index(self) -> &'static str {
        match self {
            Self::Html => "index.html",
            // Code hosting sites show this file below the list of a folder's files.
            Self::Markdown => "README.md",
        }
    }

    /// Paragraphs of a page's own words.
    pub(super) fn prose(self, text: &str) -> String {
        match self {
            Self::Html => prose::in_html(text),
            Self::Markdown => prose::in_markdown(text),
        }
    }

    /// The same on one line, which a list or the cell of a table can hold.
    pub(super) fn line(self, text: &str) -> String {
        let text = on_one_line(text);
        match self {
            Self::Html => prose::line_in_html(&text),
            Self::Markdown => prose::in_markdown(&text),
        }
    }

    /// A text that has no markup at all, not even code: titles and attributes.
    pub(super) fn text(self, text: &str) -> String {
        let text = on_one_line(text);
        match self {
            Self::Html => prose::escape_html(&text),
            Self::Markdown => prose::title_in_markdown(&text),
        }
    }

    /// A value or a name, as it is on the wire.
    pub(super) fn code(self, text: &str) -> String {
        match self {
            Self::Html => format!("<code>{}</code>", prose::escape_html(&on_one_line(text))),
            Self::Markdown => prose::code_in_markdown(text),
        }
    }

    /// The same of a name, which lines break in where its words do.
    pub(super) fn name(self, name: &str) -> String {
        let Self::Html = self else { return self.code(name) };
        let mut out = String::from("<code>");
        let mut after_small = false;
        for character in on_one_line(name).chars() {
            if after_small && character.is_ascii_uppercase() {
                out.push_str("<wbr>");
            }
            after_small = character.is_ascii_lowercase();
            out.push_str(&prose::escape_html(character.encode_utf8(&mut [0; 4])));
        }
        out.push_str("</code>");
        out
    }

    /// The text, as a link.
    pub(super) fn link(self, spelt: &str, url: &str) -> String {
        match self {
            Self::Html => format!("<a href=\"{}\">{spelt}</a>", prose::escape_html(url)),
            Self::Markdown => format!("[{spelt}]({url})"),
        }
    }
}
