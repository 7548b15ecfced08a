//! Reads reStructuredText, line by line: headings, tables, field lists, labels.
//! Directives that only wrap text are seen through.

mod inline;
mod tables;

use crate::document::{Block, Content, Document, Loss, Rich, Table};
use inline::{flow, inline};

pub(crate) fn read(text: &str) -> Document {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut reader = Reader { lines: &lines, at: 0, ..Reader::default() };
    while reader.at < reader.lines.len() {
        reader.block();
    }
    reader.document
}

/// Reads the table that begins at a line, and tells the line behind it.
type TableReader = fn(&[&str], usize) -> Option<(Table, usize)>;

#[derive(Default)]
struct Reader<'a> {
    lines: &'a [&'a str],
    at: usize,
    document: Document,
    anchors: Vec<String>,
    caption: Rich,
    /// The styles of underlines, the highest level first.
    styles: Vec<(char, bool)>,
}

impl<'a> Reader<'a> {
    fn line(&self, at: usize) -> &'a str {
        self.lines.get(at).copied().unwrap_or_default()
    }

    fn block(&mut self) {
        let line = self.line(self.at);
        let start = line.trim();
        if start.is_empty() {
            self.at += 1;
        } else if let Some(rest) = start.strip_prefix(".. ") {
            self.directive(rest.trim());
        } else if start == ".." {
            self.skip_body();
        } else if start.starts_with("+-") && start.ends_with('+') {
            self.table(tables::grid);
        } else if tables::is_simple_border(start) && !self.is_heading() {
            self.table(tables::simple);
        } else if self.is_heading() {
            self.heading();
        } else if let Some((name, rest)) = field(start) {
            self.field(name, rest);
        } else if let Some(rest) = item(start) {
            self.item(rest);
        } else {
            self.paragraph();
        }
    }

    fn push(&mut self, at: usize, content: Content) {
        let anchors = std::mem::take(&mut self.anchors);
        self.document.blocks.push(Block { line: at + 1, anchors, content });
    }

    fn table(&mut self, read: TableReader) {
        let at = self.at;
        match read(self.lines, at) {
            Some((mut table, next)) => {
                table.caption = std::mem::take(&mut self.caption);
                self.at = next;
                self.push(at, Content::Table(table));
            }
            None => {
                self.lose(at, "a table whose borders do not meet");
                self.at += 1;
            }
        }
    }

    fn lose(&mut self, at: usize, why: &str) {
        self.document.losses.push(Loss { line: at + 1, why: why.to_owned() });
    }

    /// Whether a heading begins here: a line above its underline, or between two.
    fn is_heading(&self) -> bool {
        let (first, second) = (self.line(self.at), self.line(self.at + 1));
        if let (Some(over), Some(under)) = (underline(first), underline(self.line(self.at + 2))) {
            return over == under && !second.trim().is_empty() && underline(second).is_none();
        }
        underline(second).is_some()
            && underline(first).is_none()
            && !first.starts_with([' ', '\t'])
            && second.trim().chars().count() >= first.trim().chars().count().min(4)
    }

    fn heading(&mut self) {
        let at = self.at;
        let is_overlined = underline(self.line(at)).is_some();
        let text = self.line(at + usize::from(is_overlined));
        let Some(style) = underline(self.line(at + 1 + usize::from(is_overlined))) else {
            self.at += 1;
            return;
        };
        let style = (style, is_overlined);
        let level = self.styles.iter().position(|known| *known == style).unwrap_or_else(|| {
            self.styles.push(style);
            self.styles.len() - 1
        });
        self.at += 2 + usize::from(is_overlined);
        let level = u8::try_from(level + 1).unwrap_or(u8::MAX).min(6);
        self.push(at, Content::Heading { level, text: inline(text.trim()) });
    }

    fn directive(&mut self, rest: &str) {
        if let Some(label) = rest.strip_prefix('_') {
            if let Some((label, _)) = label.split_once(':') {
                self.anchors.push(label.trim_matches('`').to_ascii_lowercase());
            }
            self.at += 1;
            return;
        }
        let Some((name, argument)) = rest.split_once("::") else {
            return self.skip_body();
        };
        let at = self.at;
        let argument = argument.trim();
        match name.trim() {
            "table" => self.caption = inline(argument),
            "list-table" | "csv-table" => {
                self.caption = inline(argument);
                self.table(if name == "list-table" { tables::list } else { tables::comma });
                return;
            }
            name if name.starts_with("http:") => {
                let text = format!("{} {argument}", name[5..].to_ascii_uppercase());
                self.push(at, Content::Heading { level: 6, text: Rich::from_plain(&text) });
            }
            "code" | "code-block" | "sourcecode" | "parsed-literal" | "highlight" | "raw"
            | "image" | "figure" | "toctree" | "contents" | "literalinclude" => {
                let body = self.body();
                let language = argument.to_owned();
                self.push(at, Content::Code { language, text: body.join("\n") });
                return;
            }
            "include" => self.lose(at, "another file is included here, which was not read"),
            name if name.starts_with('|') => {}
            _ if argument.is_empty() => {}
            _ => self.push(at, Content::Paragraph(inline(argument))),
        }
        self.at += 1;
        // The options of the directive.
        while field(self.line(self.at).trim()).is_some() && self.line(self.at).starts_with(' ') {
            if name.starts_with("http:") {
                break;
            }
            self.at += 1;
        }
    }

    /// Skips what is indented more than the line here.
    fn skip_body(&mut self) {
        self.body();
    }

    fn body(&mut self) -> Vec<&'a str> {
        let indent = indent(self.line(self.at));
        let mut body = Vec::new();
        self.at += 1;
        while self.at < self.lines.len() {
            let line = self.line(self.at);
            if !line.trim().is_empty() && self::indent(line) <= indent {
                break;
            }
            body.push(line);
            self.at += 1;
        }
        body
    }

    fn field(&mut self, name: &str, rest: &str) {
        let at = self.at;
        let mut lines = vec![rest];
        lines.extend(self.body());
        self.push(at, Content::Field { name: name.to_owned(), text: flow(&lines) });
    }

    fn item(&mut self, rest: &str) {
        let at = self.at;
        let indent = indent(self.line(at));
        let mut lines = vec![rest];
        self.at += 1;
        while self.at < self.lines.len() {
            let line = self.line(self.at);
            if line.trim().is_empty() || self::indent(line) <= indent || item(line.trim()).is_some()
            {
                break;
            }
            lines.push(line);
            self.at += 1;
        }
        self.push(at, Content::Item(flow(&lines)));
    }

    fn paragraph(&mut self) {
        let at = self.at;
        let mut lines = Vec::new();
        while self.at < self.lines.len() {
            let line = self.line(self.at);
            if line.trim().is_empty() || !lines.is_empty() && item(line.trim()).is_some() {
                break;
            }
            lines.push(line);
            self.at += 1;
        }
        let is_literal = lines.last().is_some_and(|line| line.trim_end().ends_with("::"));
        self.push(at, Content::Paragraph(flow(&lines)));
        if is_literal {
            let indent = lines.first().map_or(0, |line| indent(line));
            let start = self.at;
            let mut body = Vec::new();
            while self.at < self.lines.len() {
                let line = self.line(self.at);
                if !line.trim().is_empty() && self::indent(line) <= indent {
                    break;
                }
                body.push(line);
                self.at += 1;
            }
            let text = body.join("\n");
            if !text.trim().is_empty() {
                self.push(start, Content::Code { language: String::new(), text });
            }
        }
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// The character of a line that is an underline.
fn underline(line: &str) -> Option<char> {
    let line = line.trim_end();
    let first = line.chars().next()?;
    let is_line = first.is_ascii_punctuation()
        && first != '|'
        && line.len() >= 3
        && line.chars().all(|character| character == first);
    is_line.then_some(first)
}

fn field(line: &str) -> Option<(&str, &str)> {
    let (name, rest) = line.strip_prefix(':')?.split_once(':')?;
    let is_name = !name.is_empty() && !name.contains('`') && name.trim() == name;
    (is_name && (rest.is_empty() || rest.starts_with(' '))).then(|| (name, rest.trim()))
}

fn item(line: &str) -> Option<&str> {
    let rest = line.strip_prefix(['-', '*', '•'])?;
    (rest.is_empty() || rest.starts_with(' ')).then(|| rest.trim())
}
