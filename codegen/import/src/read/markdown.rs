//! Reads Markdown: `CommonMark` with tables, definition lists and front matter.
//! pulldown-cmark parses; HTML within it goes through the reader of HTML.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::builder::{Builder, Kind};
use super::html::{self, Reader};
use super::lines::Lines;
use crate::document::{Document, Mark};

pub(crate) fn read(text: &str) -> Document {
    let text = close_html_tables(text);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
        | Options::ENABLE_DEFINITION_LIST;
    let mut markdown = Markdown {
        text: &text,
        lines: Lines::of(&text),
        reader: Reader::new(Builder::new()),
        html: None,
        hidden: 0,
        terms: 0,
        cells: Vec::new(),
        columns: 0,
        tables: Vec::new(),
    };
    for (event, range) in Parser::new_ext(&text, options).into_offset_iter() {
        markdown.event(event, range);
    }
    let Markdown { mut reader, tables, .. } = markdown;
    lose_unread_rows(&text, &tables, reader.builder());
    reader.finish()
}

struct Markdown<'a> {
    text: &'a str,
    lines: Lines,
    reader: Reader,
    /// The block of HTML that is being collected, and its line.
    html: Option<(usize, String)>,
    /// Whether text is left out, as that of front matter.
    hidden: usize,
    terms: usize,
    /// The cells that the row writes, and the number of columns.
    cells: Vec<String>,
    columns: usize,
    /// Where the tables are.
    tables: Vec<Range<usize>>,
}

impl Markdown<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        let line = self.lines.line(range.start);
        let builder = self.reader.builder();
        builder.set_line(line);
        match event {
            Event::Start(tag) => self.start(tag, &range),
            Event::End(tag) => self.end(tag),
            Event::Text(_) if self.hidden > 0 => {}
            Event::Text(text) => builder.text(&text),
            Event::Code(text) => {
                builder.mark(Mark::Code, true);
                builder.text(&text);
                builder.mark(Mark::Code, false);
            }
            Event::Html(text) => match &mut self.html {
                Some((_, html)) => html.push_str(&text),
                None => self.reader.feed(&text, line),
            },
            Event::InlineHtml(text) => {
                let inner = text.trim_start_matches(['<', '/']);
                let end = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != ':');
                if text.starts_with("<!--") || html::is_known(&inner[..end.unwrap_or(inner.len())])
                {
                    self.reader.feed(&text, line);
                } else {
                    builder.text(&text);
                }
            }
            Event::SoftBreak => builder.text(" "),
            Event::HardBreak => builder.line_break(),
            Event::Rule => builder.end(),
            Event::TaskListMarker(is_done) => builder.text(if is_done { "☑ " } else { "☐ " }),
            Event::FootnoteReference(_) | Event::InlineMath(_) | Event::DisplayMath(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: &Range<usize>) {
        let builder = self.reader.builder();
        match tag {
            Tag::Heading { level, id, .. } => {
                builder.begin(Kind::Heading(level as u8));
                if let Some(id) = id {
                    builder.anchor(&id);
                }
            }
            Tag::Item => builder.begin(Kind::Item),
            Tag::DefinitionList => self.terms += 1,
            Tag::DefinitionListTitle => builder.begin(Kind::Term(self.terms)),
            Tag::DefinitionListDefinition => builder.begin(Kind::Definition),
            Tag::CodeBlock(kind) => {
                let language = match &kind {
                    CodeBlockKind::Fenced(language) => language.as_ref(),
                    CodeBlockKind::Indented => "",
                };
                builder.begin_code(language);
            }
            Tag::HtmlBlock => {
                let line = self.lines.line(range.start);
                self.html = Some((line, String::new()));
            }
            Tag::Table(columns) => {
                self.columns = columns.len();
                self.tables.push(range.clone());
                builder.open_table();
            }
            Tag::TableHead => {
                builder.set_head(true);
                builder.open_row();
            }
            Tag::TableRow => {
                builder.open_row();
                self.cells = cells_of(&self.text[range.clone()]);
            }
            Tag::TableCell => builder.open_cell(false, 1, 1),
            Tag::Emphasis | Tag::Strong => builder.mark(Mark::Strong, true),
            Tag::Strikethrough => builder.mark(Mark::Struck, true),
            Tag::Link { dest_url, .. } => builder.open_link(&dest_url),
            Tag::MetadataBlock(_) => self.hidden += 1,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        let builder = self.reader.builder();
        match tag {
            TagEnd::Paragraph
            | TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition => builder.end(),
            TagEnd::DefinitionList => self.terms = self.terms.saturating_sub(1),
            TagEnd::CodeBlock => builder.end_code(),
            TagEnd::HtmlBlock => {
                if let Some((line, html)) = self.html.take() {
                    self.reader.feed(&unescape(&html), line);
                }
            }
            TagEnd::Table => builder.close_table(),
            TagEnd::TableHead => builder.set_head(false),
            TagEnd::TableRow => {
                builder.close_cell();
                let cells = std::mem::take(&mut self.cells);
                builder.add_surplus(cells.get(self.columns..).unwrap_or_default());
                builder.set_written(cells.len());
                builder.close_row();
            }
            TagEnd::TableCell => builder.close_cell(),
            TagEnd::Emphasis | TagEnd::Strong => builder.mark(Mark::Strong, false),
            TagEnd::Strikethrough => builder.mark(Mark::Struck, false),
            TagEnd::Link => builder.close_link(),
            TagEnd::MetadataBlock(_) => self.hidden = self.hidden.saturating_sub(1),
            _ => {}
        }
    }
}

/// The cells that a row writes: a bar that is not escaped ends one.
fn cells_of(row: &str) -> Vec<String> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut cells = vec![String::new()];
    let mut is_escaped = false;
    let mut ends_with_bar = false;
    for character in row.chars() {
        ends_with_bar = character == '|' && !is_escaped;
        is_escaped = character == '\\' && !is_escaped;
        match cells.last_mut() {
            Some(cell) if !ends_with_bar => cell.push(character),
            _ => cells.push(String::new()),
        }
    }
    if ends_with_bar {
        cells.pop();
    }
    cells
}

/// Backslash escapes, which pages write within HTML as well.
fn unescape(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match rest.chars().next() {
            Some('<') => text.push_str("&lt;"),
            Some('>') => text.push_str("&gt;"),
            Some('&') => text.push_str("&amp;"),
            Some(sign) if sign.is_ascii_punctuation() => text.push(sign),
            _ => {
                text.push('\\');
                continue;
            }
        }
        rest = &rest[1..];
    }
    text.push_str(rest);
    text
}

/// An empty line ends a block of HTML in Markdown, even within a table. There it
/// becomes a comment, so that the table stays whole and lines keep their numbers.
fn close_html_tables(text: &str) -> String {
    let mut depth = 0_usize;
    let mut fence: Option<&str> = None;
    let mut closed = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let start = line.trim_start();
        let mark = ["```", "~~~"].into_iter().find(|mark| start.starts_with(mark));
        match (fence, mark) {
            (None, Some(mark)) if depth == 0 => fence = Some(mark),
            (Some(open), Some(mark)) if open == mark => fence = None,
            _ => {}
        }
        if fence.is_none() {
            let lower = line.to_ascii_lowercase();
            depth += lower.matches("<table").count();
            depth = depth.saturating_sub(lower.matches("</table").count());
            if depth > 0 && line.trim().is_empty() {
                closed.push_str("<!---->\n");
                continue;
            }
        }
        closed.push_str(line);
    }
    closed
}

/// Three lines in a row with two bars or more that no table holds are reported.
fn lose_unread_rows(text: &str, tables: &[Range<usize>], builder: &mut Builder) {
    let mut run = 0;
    let mut fence = false;
    let mut start = 0;
    let mut at = tables.iter().peekable();
    for (number, line) in text.split('\n').enumerate() {
        let range = start..start + line.len();
        start = range.end + 1;
        while at.next_if(|table| table.end <= range.start).is_some() {}
        let is_read = at.peek().is_some_and(|table| table.start <= range.end);
        let trimmed = line.trim_start();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            fence = !fence;
        }
        let bars = line.matches('|').count();
        let is_like_a_row = !is_read && !fence && bars >= 2 && !line.starts_with("    ");
        run = if is_like_a_row { run + 1 } else { 0 };
        if run == 3 {
            builder.set_line(number - 1);
            builder.lose("lines with bars that are no table of Markdown");
        }
    }
}
