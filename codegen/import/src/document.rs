//! A document in one form, whatever its layout was: blocks with their lines. Readers
//! make it; nothing after them knows a layout.

/// A document that was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Document {
    /// The blocks, in their order.
    pub(crate) blocks: Vec<Block>,
    /// What the reader saw but could not read.
    pub(crate) losses: Vec<Loss>,
}

/// A part of a document that was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Loss {
    /// The line, from 1.
    pub(crate) line: usize,
    /// What it is, and why it was not read.
    pub(crate) why: String,
}

/// A piece of a document.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Block {
    /// The line, from 1.
    pub(crate) line: usize,
    /// The names by which links reach it.
    pub(crate) anchors: Vec<String>,
    /// The content.
    pub(crate) content: Content,
}

/// The content of a block.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    /// A heading; level 1 is the highest.
    Heading {
        /// The level, from 1.
        level: u8,
        /// The text.
        text: Rich,
    },
    /// A paragraph.
    Paragraph(Rich),
    /// An item of a list.
    Item(Rich),
    /// A term of a definition list.
    Term {
        /// How many lists it is nested in, from 1.
        depth: usize,
        /// The text.
        text: Rich,
    },
    /// A definition of the term before it.
    Definition(Rich),
    /// A field of a field list, such as `:query integer limit:`.
    Field {
        /// The words between the colons.
        name: String,
        /// The text.
        text: Rich,
    },
    /// A table.
    Table(Table),
    /// A block of code.
    Code {
        /// The language, if it says one.
        language: String,
        /// The text.
        text: String,
    },
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Table {
    /// The caption.
    pub(crate) caption: Rich,
    /// The cells of the header, or of the first row.
    pub(crate) header: Vec<Rich>,
    /// The rows below the header.
    pub(crate) rows: Vec<TableRow>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct TableRow {
    /// The line, from 1.
    pub(crate) line: usize,
    /// The cells, as many as the header has, or more.
    pub(crate) cells: Vec<Cell>,
    /// How many cells the document writes.
    pub(crate) written: usize,
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Cell {
    /// The text.
    pub(crate) text: Rich,
    /// Whether it is the continuation of a cell that spans rows or columns.
    pub(crate) spanned: bool,
}

/// How a piece of text is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Mark {
    /// As the text around it.
    #[default]
    Plain,
    /// As code.
    Code,
    /// Bold or in italics.
    Strong,
    /// Struck through.
    Struck,
}

/// A piece of text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Span {
    /// The text; `\n` is a line break.
    pub(crate) text: String,
    /// How it is set.
    pub(crate) mark: Mark,
    /// Where it links to.
    pub(crate) link: Option<String>,
}

/// A text with marks and links.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Rich {
    /// The pieces.
    pub(crate) spans: Vec<Span>,
}

impl Rich {
    /// A text without marks.
    pub(crate) fn from_plain(text: &str) -> Self {
        let mut rich = Self::default();
        rich.push(text, Mark::Plain, None);
        rich
    }

    /// Adds a piece; joins it to the last one if they are set alike.
    pub(crate) fn push(&mut self, text: &str, mark: Mark, link: Option<&str>) {
        if text.is_empty() {
            return;
        }
        if let Some(last) = self.spans.last_mut()
            && last.mark == mark
            && last.link.as_deref() == link
        {
            last.text.push_str(text);
            return;
        }
        self.spans.push(Span { text: text.to_owned(), mark, link: link.map(str::to_owned) });
    }

    /// Adds another text.
    pub(crate) fn append(&mut self, other: &Rich) {
        for span in &other.spans {
            self.push(&span.text, span.mark, span.link.as_deref());
        }
    }

    /// The last character.
    pub(crate) fn last(&self) -> Option<char> {
        self.spans.last()?.text.chars().next_back()
    }

    /// The text without marks.
    pub(crate) fn plain(&self) -> String {
        let text: String = self.spans.iter().map(|span| span.text.as_str()).collect();
        tidy(&text)
    }

    /// The text with code in backticks and strong text in `**`.
    pub(crate) fn marked(&self) -> String {
        let mut text = String::new();
        for span in &self.spans {
            let edge = match span.mark {
                Mark::Plain | Mark::Struck => "",
                Mark::Code => "`",
                Mark::Strong => "**",
            };
            let inner = span.text.trim();
            if edge.is_empty() || inner.is_empty() || inner.contains('\n') {
                text.push_str(&span.text);
                continue;
            }
            let start = span.text.len() - span.text.trim_start().len();
            text.push_str(&span.text[..start]);
            text.push_str(edge);
            text.push_str(inner);
            text.push_str(edge);
            text.push_str(&span.text[start + inner.len()..]);
        }
        tidy(&text)
    }

    /// Whether there is nothing to read.
    pub(crate) fn is_empty(&self) -> bool {
        self.spans.iter().all(|span| span.text.chars().all(is_blank))
    }

    /// The places that it links to, with the linked text.
    pub(crate) fn links(&self) -> impl Iterator<Item = (&str, &str)> {
        self.spans.iter().filter_map(|span| Some((span.text.as_str(), span.link.as_deref()?)))
    }

    /// Whether all of it is struck through.
    pub(crate) fn is_struck(&self) -> bool {
        let mut said = self.spans.iter().filter(|span| !span.text.trim().is_empty()).peekable();
        said.peek().is_some() && said.all(|span| span.mark == Mark::Struck)
    }
}

/// White space, and characters that are as invisible.
pub(crate) fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{AD}')
}

/// Joins runs of blanks, trims lines, and keeps at most one empty line in a row.
fn tidy(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.split('\n') {
        let words: Vec<&str> = line.split(is_blank).filter(|word| !word.is_empty()).collect();
        let line = words.join(" ");
        if line.is_empty() && lines.last().is_none_or(String::is_empty) {
            continue;
        }
        lines.push(line);
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.join("\n")
}
