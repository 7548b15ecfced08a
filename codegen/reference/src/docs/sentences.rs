//! Sentences in the markup of the output, with links.

use paramtable_language::model::{Piece, Sentence, name_of_fact, wire_path};

use super::anchors::{Anchors, Unfolding, name_below};
use super::markup::Markup;
use super::site_map::{SiteMap, stays_in_place};

impl SiteMap<'_> {
    /// A sentence in the markup of the output. Parameters are links to their rows
    /// where there are `anchors`, and types are links to their pages.
    pub(super) fn sentence(
        &self,
        sentence: &Sentence<'_>,
        root: &str,
        anchors: Option<&Anchors<'_>>,
    ) -> String {
        let Self { api, markup, .. } = *self;
        sentence.spelt(|piece, text| match piece {
            Piece::Plain(words) => text.push_str(words),
            Piece::Prose(words) => text.push_str(&markup.line(words)),
            Piece::Code(value) => text.push_str(&markup.code(value)),
            Piece::Parameter(path) => {
                let name = wire_path(api, path);
                text.push_str(&match (markup, anchors) {
                    // The row is on the page of its own object.
                    (Markup::Html, Some(Anchors { unfolding: Unfolding::InPlace, .. }))
                        if !stays_in_place(api, path) =>
                    {
                        let url = format!("{root}{}", self.url_of_row(path.last));
                        markup.link(&markup.code(&name), &url)
                    }
                    (Markup::Html, Some(anchors)) => {
                        markup.link(&markup.code(&name), &anchors.url_of(api, path))
                    }
                    // Readers of Markdown make anchors of headings alone.
                    (Markup::Markdown, Some(anchors)) => {
                        markup.code(&name_below(anchors.above, &name))
                    }
                    (_, None) => markup.code(&name),
                });
            }
            Piece::Fact(fact) => {
                let url = format!("{root}{}", self.url_of_fact(*fact));
                text.push_str(&markup.link(&markup.code(&name_of_fact(api, *fact)), &url));
            }
            // It has no name in the spec, and stands below the row.
            Piece::Type(item) if self.is_in_place(*item) => text.push_str("object"),
            Piece::Type(item) => {
                let name = markup.name(api.name_of(*item).rust());
                text.push_str(&markup.link(&name, &format!("{root}{}", self.url_of(*item))));
            }
        })
    }
}
