//! Reads comma- and tab-separated values as one table. The header line tells the
//! delimiter; the `csv` crate reads quotes.

use crate::document::{Block, Cell, Content, Document, Rich, Table, TableRow};
use crate::roles;

pub(crate) fn read(text: &str) -> Document {
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let delimiter = [b';', b'\t', b',', b'|']
        .into_iter()
        .max_by_key(|delimiter| header.bytes().filter(|byte| byte == delimiter).count())
        .unwrap_or(b',');
    let mut records = records(text, delimiter);
    records.retain(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()));
    // Lines above the header, such as a title, have no word for names.
    let is_header =
        |cells: &[String]| cells.len() > 1 && cells.iter().any(|cell| roles::is_name(cell));
    let above = records.iter().take(12).position(|(_, cells)| is_header(cells)).unwrap_or(0);
    let mut document = Document::default();
    let mut push = |line, content| {
        document.blocks.push(Block { line, anchors: Vec::new(), content });
    };
    let mut records = records.into_iter();
    for (line, cells) in records.by_ref().take(above) {
        let text = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
        push(line, Content::Paragraph(Rich::from_plain(&text.collect::<Vec<_>>().join(" "))));
    }
    let Some((line, header)) = records.next() else { return document };
    let rows = records.map(|(line, cells)| TableRow {
        line,
        written: cells.len(),
        cells: cells.iter().map(|cell| as_cell(cell)).collect(),
    });
    let header = header.iter().map(|cell| Rich::from_plain(cell)).collect();
    push(line, Content::Table(Table { caption: Rich::default(), header, rows: rows.collect() }));
    document
}

fn as_cell(text: &str) -> Cell {
    Cell { text: Rich::from_plain(text), spanned: false }
}

/// The records with their lines, from 1.
pub(super) fn records(text: &str, delimiter: u8) -> Vec<(usize, Vec<String>)> {
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let records = reader.records().filter_map(Result::ok);
    records
        .map(|record| {
            let line = record.position().map_or(1, csv::Position::line);
            let cells = record.iter().map(str::to_owned).collect();
            (usize::try_from(line).unwrap_or(usize::MAX), cells)
        })
        .collect()
}
