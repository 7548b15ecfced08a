//! Builds a document out of the events that the readers of Markdown and HTML send.
//! One stack of tables, one open block: nesting in the input costs no stack here.

use crate::document::{Block, Cell, Content, Document, Loss, Mark, Rich, Table, TableRow};

/// Tables within tables, at most.
const NESTED_TABLES: usize = 8;
/// Cells that spans may add to a document, at most.
const SPANNED_CELLS: usize = 100_000;

/// A kind of block that holds text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Heading(u8),
    Paragraph,
    Item,
    Term(usize),
    Definition,
    Code,
}

pub(super) struct Builder {
    pub(super) document: Document,
    line: usize,
    /// The anchors that the next block gets.
    anchors: Vec<String>,
    open: Option<Open>,
    tables: Vec<OpenTable>,
    /// Tables that were found within the cells of an open one.
    inner: Vec<Block>,
    too_deep: usize,
    spanned: usize,
    code: usize,
    strong: usize,
    struck: usize,
    links: Vec<String>,
    keeps_blanks: usize,
}

struct Open {
    line: usize,
    kind: Kind,
    language: String,
    text: Rich,
}

struct OpenTable {
    line: usize,
    caption: Rich,
    in_caption: bool,
    in_head: bool,
    rows: Vec<OpenRow>,
    row: Option<OpenRow>,
    cell: Option<OpenCell>,
    /// For each column, the cell that spans down into the next rows, and how many.
    below: Vec<(usize, Cell)>,
}

#[derive(Default)]
struct OpenRow {
    row: TableRow,
    cells_of_header: usize,
    is_head: bool,
}

struct OpenCell {
    text: Rich,
    rows: usize,
    columns: usize,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self {
            document: Document::default(),
            line: 1,
            anchors: Vec::new(),
            open: None,
            tables: Vec::new(),
            inner: Vec::new(),
            too_deep: 0,
            spanned: 0,
            code: 0,
            strong: 0,
            struck: 0,
            links: Vec::new(),
            keeps_blanks: 0,
        }
    }

    pub(super) fn set_line(&mut self, line: usize) {
        self.line = line;
    }

    pub(super) fn anchor(&mut self, name: &str) {
        if !name.is_empty() && self.anchors.len() < 16 {
            self.anchors.push(name.to_owned());
        }
    }

    pub(super) fn lose(&mut self, why: &str) {
        self.document.losses.push(Loss { line: self.line, why: why.to_owned() });
    }

    /// The text that is being written, if a block, cell or caption is open.
    fn target(&mut self) -> Option<&mut Rich> {
        if let Some(table) = self.tables.last_mut() {
            if table.in_caption {
                return Some(&mut table.caption);
            }
            return table.cell.as_mut().map(|cell| &mut cell.text);
        }
        self.open.as_mut().map(|open| &mut open.text)
    }

    /// Adds text. Outside of code, blanks are joined.
    pub(super) fn text(&mut self, text: &str) {
        let mark = if self.code > 0 {
            Mark::Code
        } else if self.struck > 0 {
            Mark::Struck
        } else if self.strong > 0 {
            Mark::Strong
        } else {
            Mark::Plain
        };
        let keeps_blanks = self.keeps_blanks > 0;
        if self.tables.is_empty() && self.open.is_none() {
            if text.trim().is_empty() {
                return;
            }
            self.begin(Kind::Paragraph);
        }
        let link = self.links.last().cloned();
        let Some(target) = self.target() else { return };
        if keeps_blanks {
            target.push(text, mark, link.as_deref());
            return;
        }
        let mut joined = String::with_capacity(text.len());
        for character in text.chars() {
            if !matches!(character, ' ' | '\t' | '\n' | '\r') {
                joined.push(character);
            } else if !matches!(
                joined.chars().next_back().or(target.last()),
                None | Some(' ' | '\n')
            ) {
                joined.push(' ');
            }
        }
        target.push(&joined, mark, link.as_deref());
    }

    pub(super) fn line_break(&mut self) {
        let link = self.links.last().cloned();
        if let Some(target) = self.target() {
            target.push("\n", Mark::Plain, link.as_deref());
        }
    }

    /// Begins a block. In a cell it begins a line.
    pub(super) fn begin(&mut self, kind: Kind) {
        if !self.tables.is_empty() {
            if self.target().is_some_and(|text| !text.is_empty()) {
                self.line_break();
            }
            if kind == Kind::Item {
                self.text("- ");
            }
            self.keeps_blanks += usize::from(kind == Kind::Code);
            return;
        }
        self.end();
        self.keeps_blanks += usize::from(kind == Kind::Code);
        self.open =
            Some(Open { line: self.line, kind, language: String::new(), text: Rich::default() });
    }

    pub(super) fn begin_code(&mut self, language: &str) {
        self.begin(Kind::Code);
        if let Some(open) = &mut self.open {
            language.clone_into(&mut open.language);
        }
    }

    /// Ends a block of code within a cell, or the open block.
    pub(super) fn end_code(&mut self) {
        if self.tables.is_empty() {
            self.end();
        } else {
            self.keeps_blanks = self.keeps_blanks.saturating_sub(1);
            self.line_break();
        }
    }

    /// Ends the open block.
    pub(super) fn end(&mut self) {
        if !self.tables.is_empty() {
            if self.target().is_some_and(|text| !text.is_empty()) {
                self.line_break();
            }
            return;
        }
        let Some(Open { line, kind, language, text }) = self.open.take() else { return };
        if kind == Kind::Code {
            self.keeps_blanks = self.keeps_blanks.saturating_sub(1);
        }
        if text.is_empty() {
            return;
        }
        let content = match kind {
            Kind::Heading(level) => Content::Heading { level, text },
            Kind::Paragraph => Content::Paragraph(text),
            Kind::Item => Content::Item(text),
            Kind::Term(depth) => Content::Term { depth, text },
            Kind::Definition => Content::Definition(text),
            Kind::Code => Content::Code {
                language,
                text: text.spans.iter().map(|span| span.text.as_str()).collect(),
            },
        };
        self.push(line, content);
    }

    fn push(&mut self, line: usize, content: Content) {
        let anchors = std::mem::take(&mut self.anchors);
        self.document.blocks.push(Block { line, anchors, content });
    }

    pub(super) fn mark(&mut self, mark: Mark, is_open: bool) {
        let depth = match mark {
            Mark::Plain => return,
            Mark::Code => &mut self.code,
            Mark::Strong => &mut self.strong,
            Mark::Struck => &mut self.struck,
        };
        *depth = if is_open { *depth + 1 } else { depth.saturating_sub(1) };
    }

    pub(super) fn open_link(&mut self, to: &str) {
        if self.links.len() < 64 {
            self.links.push(to.to_owned());
        }
    }

    pub(super) fn close_link(&mut self) {
        self.links.pop();
    }

    pub(super) fn open_table(&mut self) {
        if self.tables.is_empty() {
            self.end();
        }
        if self.tables.len() >= NESTED_TABLES {
            self.too_deep += 1;
            return;
        }
        self.tables.push(OpenTable {
            line: self.line,
            caption: Rich::default(),
            in_caption: false,
            in_head: false,
            rows: Vec::new(),
            row: None,
            cell: None,
            below: Vec::new(),
        });
    }

    pub(super) fn set_head(&mut self, is_head: bool) {
        self.close_row();
        if let Some(table) = self.tables.last_mut() {
            table.in_head = is_head;
        }
    }

    pub(super) fn set_caption(&mut self, is_caption: bool) {
        if let Some(table) = self.tables.last_mut() {
            table.in_caption = is_caption;
        }
    }

    pub(super) fn open_row(&mut self) {
        self.close_row();
        let line = self.line;
        let Some(table) = self.tables.last_mut() else { return };
        let row = TableRow { line, ..TableRow::default() };
        table.row = Some(OpenRow { row, cells_of_header: 0, is_head: table.in_head });
        self.fill_spans();
    }

    /// Adds the cells that span down from rows above, up to the next free column.
    fn fill_spans(&mut self) {
        let spanned = &mut self.spanned;
        let Some(table) = self.tables.last_mut() else { return };
        let Some(row) = &mut table.row else { return };
        while let Some((rows, cell)) = table.below.get_mut(row.row.cells.len())
            && *rows > 0
            && *spanned < SPANNED_CELLS
        {
            *rows -= 1;
            *spanned += 1;
            row.row.cells.push(Cell { text: cell.text.clone(), spanned: true });
        }
    }

    pub(super) fn open_cell(&mut self, is_header: bool, rows: usize, columns: usize) {
        self.close_cell();
        let Some(table) = self.tables.last_mut() else { return };
        if table.row.is_none() {
            self.open_row();
        }
        let Some(table) = self.tables.last_mut() else { return };
        if let Some(row) = &mut table.row {
            row.cells_of_header += usize::from(is_header);
            row.row.written += 1;
        }
        table.cell = Some(OpenCell {
            text: Rich::default(),
            rows: rows.clamp(1, 1000),
            columns: columns.clamp(1, 50),
        });
    }

    pub(super) fn close_cell(&mut self) {
        let Some(table) = self.tables.last_mut() else { return };
        let (Some(cell), Some(row)) = (table.cell.take(), &mut table.row) else { return };
        let at = row.row.cells.len();
        row.row.cells.push(Cell { text: cell.text.clone(), spanned: false });
        for _ in 1..cell.columns {
            if self.spanned < SPANNED_CELLS {
                self.spanned += 1;
                row.row.written += 1;
                row.row.cells.push(Cell { text: Rich::default(), spanned: true });
            }
        }
        if table.below.len() < at + cell.columns {
            table.below.resize(at + cell.columns, (0, Cell::default()));
        }
        if cell.rows > 1 {
            table.below[at] = (cell.rows - 1, Cell { text: cell.text, spanned: true });
        }
        self.fill_spans();
    }

    pub(super) fn close_row(&mut self) {
        self.close_cell();
        let Some(table) = self.tables.last_mut() else { return };
        if let Some(row) = table.row.take()
            && !row.row.cells.is_empty()
        {
            table.rows.push(row);
        }
    }

    /// Adds cells that the header has no column for.
    pub(super) fn add_surplus(&mut self, cells: &[String]) {
        if let Some(row) = self.tables.last_mut().and_then(|table| table.row.as_mut()) {
            let texts = cells.iter().map(|cell| Rich::from_plain(cell.trim()));
            row.row.cells.extend(texts.map(|text| Cell { text, spanned: false }));
        }
    }

    pub(super) fn set_written(&mut self, cells: usize) {
        if let Some(row) = self.tables.last_mut().and_then(|table| table.row.as_mut()) {
            row.row.written = cells;
        }
    }

    pub(super) fn close_table(&mut self) {
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        self.close_row();
        let Some(OpenTable { line, caption, rows, .. }) = self.tables.pop() else { return };
        let content = Content::Table(as_table(caption, rows));
        if self.tables.is_empty() {
            self.push(line, content);
            self.document.blocks.append(&mut self.inner);
        } else {
            self.inner.push(Block { line, anchors: Vec::new(), content });
        }
    }

    pub(super) fn finish(mut self) -> Document {
        self.too_deep = 0;
        while !self.tables.is_empty() {
            self.close_table();
        }
        self.end();
        self.document
    }
}

/// The first rows of header cells are the header; if there are none, the first row.
fn as_table(caption: Rich, rows: Vec<OpenRow>) -> Table {
    let is_header = |row: &OpenRow| row.is_head || row.cells_of_header == row.row.cells.len();
    let headers = rows.iter().take_while(|row| is_header(row)).count().max(1);
    let mut header: Vec<Rich> = Vec::new();
    let mut below = Vec::new();
    for (at, OpenRow { row, .. }) in rows.into_iter().enumerate() {
        if at >= headers {
            below.push(row);
            continue;
        }
        for (column, cell) in row.cells.into_iter().enumerate() {
            match header.get_mut(column) {
                None => header.push(cell.text),
                Some(_) if cell.spanned || cell.text.is_empty() => {}
                Some(above) => {
                    if !above.is_empty() {
                        above.push(" ", Mark::Plain, None);
                    }
                    above.append(&cell.text);
                }
            }
        }
    }
    Table { caption, header, rows: below }
}
