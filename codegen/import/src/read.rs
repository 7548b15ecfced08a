//! Readers: one for each layout, all of them into [`Document`]. Nothing here knows
//! what a parameter is; the readers of plain text and CSV ask `roles` which line is
//! a header.

mod asciidoc;
mod browser;
mod builder;
mod csv;
mod html;
mod lines;
mod markdown;
mod rst;

use crate::document::Document;

/// The layout of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Markdown, HTML within it included.
    Markdown,
    /// HTML.
    Html,
    /// reStructuredText.
    Rst,
    /// `AsciiDoc`.
    AsciiDoc,
    /// Values separated by commas, semicolons or tabs.
    Csv,
    /// Text that was copied from a browser.
    Browser,
    /// `OpenAPI`, Swagger or JSON Schema, as YAML or JSON.
    OpenApi,
}

impl Layout {
    /// Every layout with the name that the command line gives it, and its endings.
    pub const ALL: [(Layout, &'static str, &'static [&'static str]); 7] = [
        (Layout::Markdown, "markdown", &["md", "mdx", "markdown"]),
        (Layout::Html, "html", &["html", "htm", "xhtml"]),
        (Layout::Rst, "rst", &["rst", "rest"]),
        (Layout::AsciiDoc, "asciidoc", &["adoc", "asciidoc", "asc"]),
        (Layout::Csv, "csv", &["csv", "tsv"]),
        (Layout::Browser, "text", &["txt", "text"]),
        (Layout::OpenApi, "openapi", &["yaml", "yml", "json"]),
    ];

    /// The layout of a name such as `html`.
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known, _)| *known == name).map(|(layout, ..)| *layout)
    }

    /// The layout of a file, by the ending of its name.
    pub fn of_file(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        let ending = ending.to_ascii_lowercase();
        let known = Self::ALL.iter().find(|(_, _, endings)| endings.contains(&ending.as_str()));
        known.map(|(layout, ..)| *layout)
    }
}

/// Reads a document.
pub(crate) fn read(text: &str, layout: Layout) -> Document {
    match layout {
        Layout::Markdown => markdown::read(text),
        Layout::Html => html::read(text),
        Layout::Rst => rst::read(text),
        Layout::AsciiDoc => asciidoc::read(text),
        Layout::Csv => csv::read(text),
        Layout::Browser => browser::read(text),
        // Has no blocks; `openapi` reads it.
        Layout::OpenApi => Document::default(),
    }
}
