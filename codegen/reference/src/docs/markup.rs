//! How sentences and texts are written in HTML and in Markdown.

use paramtable_language::model::{Piece, Sentence, on_one_line};
use paramtable_language::prose;

use super::anchors::Anchors;
use super::places::{Places, stays_in_place};
use super::table::{Unfolding, name_below};

/// What the reference is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spelling {
    Html,
    Markdown,
}

impl Spelling {
    /// The ending of a page's name.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
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

    /// What was spelt, as a link.
    pub(super) fn link(self, spelt: &str, url: &str) -> String {
        match self {
            Self::Html => format!("<a href=\"{}\">{spelt}</a>", prose::escape_html(url)),
            Self::Markdown => format!("[{spelt}]({url})"),
        }
    }

    /// A sentence; parameters that it names lead to their rows, where `anchors`
    /// knows them, and types to where they are shown.
    pub(super) fn sentence(
        self,
        sentence: &Sentence<'_>,
        places: &Places<'_>,
        root: &str,
        anchors: Option<&Anchors<'_>>,
    ) -> String {
        sentence.spelt(|piece, text| match piece {
            Piece::Plain(words) => text.push_str(words),
            Piece::Prose(words) => text.push_str(&self.line(words)),
            Piece::Code(value) => text.push_str(&self.code(value)),
            Piece::Parameter(path) => {
                let name = paramtable_language::model::wire_path(places.api, path);
                text.push_str(&match (self, anchors) {
                    // The row is on the page of its own object.
                    (Self::Html, Some(Anchors { unfolding: Unfolding::InPlace, .. }))
                        if !stays_in_place(places.api, path) =>
                    {
                        let url = format!("{root}{}", places.url_of_row(path.last));
                        self.link(&self.code(&name), &url)
                    }
                    (Self::Html, Some(anchors)) => {
                        self.link(&self.code(&name), &anchors.url_of(places.api, path))
                    }
                    // Readers of Markdown make anchors of headings alone.
                    (Self::Markdown, Some(anchors)) => self.code(&name_below(anchors.above, &name)),
                    (_, None) => self.code(&name),
                });
            }
            // It has no name in the spec, and stands below the row.
            Piece::Type(item) if places.is_in_place(*item) => text.push_str("object"),
            Piece::Type(item) => {
                let name = self.name(places.api.name_of(*item).rust());
                text.push_str(&self.link(&name, &format!("{root}{}", places.url_of(*item))));
            }
        })
    }
}
