//! Reads `AsciiDoc`, line by line: headings, tables, lists, definition lists.

mod inline;
mod tables;

use std::collections::BTreeMap;

use crate::document::{Block, Content, Document, Loss, Rich};
use inline::inline;

/// The titles of sections by their anchors, which a reference without a text shows.
pub(super) type Titles = BTreeMap<String, String>;

pub(crate) fn read(text: &str) -> Document {
    let lines: Vec<&str> = text.split('\n').collect();
    let titles = titles(&lines);
    let mut reader = Reader {
        lines: &lines,
        titles: &titles,
        at: 0,
        document: Document::default(),
        anchors: Vec::new(),
        attributes: String::new(),
        title: None,
    };
    while reader.at < lines.len() {
        reader.block();
    }
    reader.document
}

struct Reader<'a> {
    lines: &'a [&'a str],
    titles: &'a Titles,
    at: usize,
    document: Document,
    anchors: Vec<String>,
    /// What `[...]` above the next block says.
    attributes: String,
    title: Option<&'a str>,
}

impl<'a> Reader<'a> {
    fn line(&self, at: usize) -> &'a str {
        self.lines.get(at).copied().unwrap_or_default()
    }

    fn block(&mut self) {
        let at = self.at;
        let line = self.line(at);
        let start = line.trim();
        if start.is_empty() {
            self.at += 1;
        } else if let Some((level, text)) = heading(line) {
            self.at += 1;
            let text = self.rich(text);
            self.push(at, Content::Heading { level, text });
        } else if let Some(name) = anchor(start) {
            self.anchors.push(name);
            self.attributes = start.to_owned();
            self.at += 1;
        } else if start.starts_with('[') && start.ends_with(']') {
            self.attributes = start.to_owned();
            self.at += 1;
        } else if let Some(separator) = tables::delimiter(start) {
            self.table(separator);
        } else if let Some(fence) = fence(start) {
            self.fenced(fence);
        } else if start.starts_with("//") {
            self.at += 1;
        } else if start.starts_with("include::") {
            self.lose(at, "another file is included here, which was not read");
            self.at += 1;
        } else if start.starts_with('.') && start.len() > 1 && !start[1..].starts_with(['.', ' ']) {
            self.title = Some(&start[1..]);
            self.at += 1;
        } else if start.starts_with(':') && attribute_entry(start) || is_break(start) {
            self.at += 1;
        } else if let Some(text) = item(start) {
            let text = self.lines_of(text);
            self.push(at, Content::Item(text));
        } else if let Some((depth, term, rest)) = term(start) {
            self.at += 1;
            let text = self.rich(term);
            self.push(at, Content::Term { depth, text });
            if rest.is_empty() {
                self.definition();
            } else {
                let text = self.rich(rest);
                self.push(at, Content::Definition(text));
            }
        } else {
            let text = self.lines_of(start);
            self.push(at, Content::Paragraph(text));
        }
    }

    fn rich(&self, text: &str) -> Rich {
        inline(text, self.titles)
    }

    fn push(&mut self, at: usize, content: Content) {
        let anchors = std::mem::take(&mut self.anchors);
        self.attributes.clear();
        if !matches!(content, Content::Table(_))
            && let Some(title) = self.title.take()
        {
            let text = self.rich(title);
            let content = Content::Paragraph(text);
            self.document.blocks.push(Block { line: at, anchors: Vec::new(), content });
        }
        self.document.blocks.push(Block { line: at + 1, anchors, content });
    }

    fn lose(&mut self, at: usize, why: &str) {
        self.document.losses.push(Loss { line: at + 1, why: why.to_owned() });
    }

    /// The paragraph or item that begins here with a text.
    fn lines_of(&mut self, first: &str) -> Rich {
        let mut text = first.to_owned();
        self.at += 1;
        while self.at < self.lines.len() {
            let line = self.line(self.at);
            let start = line.trim();
            let ends = start.is_empty()
                || start == "+"
                || item(start).is_some()
                || tables::delimiter(start).is_some()
                || fence(start).is_some()
                || heading(line).is_some()
                || term(start).is_some();
            if ends {
                break;
            }
            if let Some(before) = text.strip_suffix(" +") {
                text = format!("{before}\n{start}");
            } else {
                text.push(' ');
                text.push_str(start);
            }
            self.at += 1;
        }
        if self.line(self.at).trim() == "+" {
            self.at += 1;
        }
        self.rich(&text)
    }

    fn definition(&mut self) {
        while self.at < self.lines.len() && self.line(self.at).trim().is_empty() {
            self.at += 1;
        }
        let at = self.at;
        let start = self.line(at).trim();
        if start.is_empty() || heading(self.line(at)).is_some() || term(start).is_some() {
            return;
        }
        let text = self.lines_of(start);
        self.push(at, Content::Definition(text));
    }

    fn table(&mut self, delimiter: &str) {
        let start = self.at;
        let body = &self.lines[start + 1..];
        let length = body.iter().position(|line| line.trim() == self.line(start).trim());
        let Some(length) = length else {
            self.lose(start, "a table that is not closed");
            self.at += 1;
            return;
        };
        self.at = start + length + 2;
        let read =
            tables::read(&body[..length], start + 1, delimiter, &self.attributes, self.titles);
        let Some(mut table) = read else { return };
        if let Some(title) = self.title.take() {
            table.caption = self.rich(title);
        }
        self.push(start, Content::Table(table));
    }

    fn fenced(&mut self, fence: &str) {
        let start = self.at;
        let body = &self.lines[start + 1..];
        let length = body.iter().position(|line| line.trim() == fence);
        if matches!(fence.as_bytes()[0], b'=' | b'*' | b'_') || fence == "--" {
            // A block around other blocks: its lines are read as they come.
            self.at += 1;
            return;
        }
        let length = length.unwrap_or(body.len());
        self.at = start + length + 2;
        if fence.starts_with("//") {
            return;
        }
        let language = self.attributes.trim_matches(['[', ']']).to_owned();
        let text = body[..length].join("\n");
        self.push(start, Content::Code { language, text });
    }
}

/// The anchors of the document with the titles of the sections below them.
fn titles(lines: &[&str]) -> Titles {
    let mut titles = Titles::new();
    let mut waiting: Vec<String> = Vec::new();
    for line in lines {
        let start = line.trim();
        if let Some(name) = anchor(start) {
            waiting.push(name);
        } else if let Some((_, text)) = heading(line) {
            let title = inline(text, &Titles::new()).plain();
            titles.extend(waiting.drain(..).map(|name| (name, title.clone())));
        } else if !start.is_empty() && !start.starts_with('[') && !start.starts_with("//") {
            waiting.clear();
        }
    }
    titles
}

fn heading(line: &str) -> Option<(u8, &str)> {
    let marks = line.bytes().take_while(|byte| *byte == b'=').count();
    let text = line[marks..].strip_prefix(' ')?.trim();
    let level = u8::try_from(marks).ok().filter(|level| (1..=6).contains(level))?;
    (!text.is_empty()).then_some((level, text))
}

fn anchor(line: &str) -> Option<String> {
    let inner = line.strip_prefix('[')?.strip_suffix(']')?;
    let name = if let Some(inner) = inner.strip_prefix('[') {
        inner.strip_suffix(']')?.split(',').next()?
    } else if let Some(inner) = inner.strip_prefix('#') {
        inner.split([',', '.', '%']).next()?
    } else {
        let after = inner.strip_prefix("id=").or_else(|| inner.split(",id=").nth(1))?;
        after.trim_start_matches('"').split(['"', ',']).next()?
    };
    Some(name.trim().to_owned())
}

fn fence(line: &str) -> Option<&str> {
    let first = line.chars().next()?;
    let is_fence = line.len() >= 4 && "-=.*_+/".contains(first) && line.chars().all(|c| c == first);
    (is_fence || line == "--" || line == "```").then_some(line)
}

fn is_break(line: &str) -> bool {
    matches!(line, "'''" | "<<<" | "+" | "---" | "***")
}

fn attribute_entry(line: &str) -> bool {
    line[1..].split_once(':').is_some_and(|(name, _)| {
        !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_!".contains(c))
    })
}

fn item(line: &str) -> Option<&str> {
    let text = line.trim_start_matches('*');
    let text = if text.len() == line.len() { line.strip_prefix('-')? } else { text };
    text.strip_prefix(' ').map(str::trim)
}

/// `term:: text`; more colons nest.
fn term(line: &str) -> Option<(usize, &str, &str)> {
    let at = line.find("::")?;
    let term = line[..at].trim();
    let colons = line[at..].bytes().take_while(|byte| *byte == b':').count();
    let rest = &line[at + colons..];
    let is_term = !term.is_empty()
        && (rest.is_empty() || rest.starts_with(' '))
        && !term.ends_with("http")
        && term.chars().count() <= 100;
    is_term.then(|| (colons - 1, term, rest.trim()))
}
