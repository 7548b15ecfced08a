//! Tables of reStructuredText: grids, simple tables, and the directives `list-table`
//! and `csv-table`. Each reader takes the lines and where the table begins, and
//! returns the table and the line after it.

use super::inline::flow;
use super::{field, indent};
use crate::document::{Cell, Rich, Table, TableRow};
use crate::read::csv::records;

/// A line as columns of a terminal, in which wide characters take two.
fn columns(line: &str, skip: usize) -> Vec<char> {
    let mut columns = Vec::with_capacity(line.len());
    for character in line.chars().skip(skip) {
        columns.push(character);
        let code = u32::from(character);
        let is_wide = matches!(code, 0x1100..=0x115F | 0x2E80..=0xA4CF | 0xAC00..=0xD7A3
            | 0xF900..=0xFAFF | 0xFE30..=0xFE6F | 0xFF00..=0xFF60 | 0xFFE0..=0xFFE6
            | 0x1F300..=0x1FAFF | 0x20000..=0x3FFFD);
        if is_wide {
            columns.push('\0');
        }
    }
    columns
}

fn piece(line: &[char], from: usize, to: usize) -> String {
    let piece = &line[from.min(line.len())..to.min(line.len())];
    piece.iter().filter(|character| **character != '\0').collect::<String>().trim_end().to_owned()
}

pub(super) fn grid(lines: &[&str], start: usize) -> Option<(Table, usize)> {
    let skip = indent(lines[start]);
    let end = start
        + lines[start..]
            .iter()
            .take_while(|line| indent(line) == skip && line.trim_start().starts_with(['+', '|']))
            .count();
    let grid: Vec<_> =
        lines[start..end].iter().map(|line| columns(line.trim_end(), skip)).collect();
    let is_border = |line: &[char]| line.first() == Some(&'+');
    let mut edges: Vec<usize> = Vec::new();
    for line in grid.iter().filter(|line| is_border(line)) {
        let corners = line.iter().enumerate().filter(|(_, character)| **character == '+');
        edges.extend(corners.map(|(at, _)| at));
    }
    edges.sort_unstable();
    edges.dedup();
    if edges.len() < 2 || edges.len() > 200 {
        return None;
    }
    let mut header: Option<usize> = None;
    let mut rows: Vec<TableRow> = Vec::new();
    let mut open: Vec<Vec<String>> = vec![Vec::new(); edges.len() - 1];
    let mut spanned = vec![false; edges.len() - 1];
    let mut first = start + 1;
    for (offset, line) in grid.iter().enumerate().skip(1) {
        if !is_border(line) && !line.iter().all(|c| "|+-= ".contains(*c)) || !has_rule(line) {
            let mut from = 0;
            for to in 1..edges.len() {
                let is_edge =
                    matches!(line.get(edges[to]), Some('|' | '+')) || to + 1 == edges.len();
                if is_edge {
                    open[from].push(piece(line, edges[from] + 1, edges[to]));
                    from = to;
                }
            }
            continue;
        }
        let mut row = TableRow { line: first + 1, ..TableRow::default() };
        for (at, cell) in open.iter_mut().enumerate() {
            let texts: Vec<&str> = cell.iter().map(String::as_str).collect();
            row.cells.push(Cell { text: flow(&texts), spanned: spanned[at] });
            let is_closed = (edges[at] + 1..edges[at + 1])
                .all(|column| matches!(line.get(column), Some('-' | '=')));
            if is_closed {
                cell.clear();
            }
            spanned[at] = !is_closed;
        }
        row.written = row.cells.len();
        rows.push(row);
        if line.contains(&'=') {
            header = Some(rows.len());
        }
        first = start + offset + 1;
    }
    Some((table(rows, header)?, end))
}

fn has_rule(line: &[char]) -> bool {
    line.windows(2).any(|pair| pair == ['-', '-'] || pair == ['=', '='])
}

pub(super) fn is_simple_border(line: &str) -> bool {
    let line = line.trim();
    line.starts_with("==") && line.contains(' ') && line.chars().all(|c| c == '=' || c == ' ')
}

pub(super) fn simple(lines: &[&str], start: usize) -> Option<(Table, usize)> {
    let skip = indent(lines[start]);
    let border = columns(lines[start].trim_end(), skip);
    let mut edges = Vec::new();
    for (at, character) in border.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| border[before]);
        if *character == '=' && before != Some('=') {
            edges.push(at);
        }
    }
    let mut rows: Vec<TableRow> = Vec::new();
    let mut texts: Vec<Vec<String>> = Vec::new();
    let mut header = None;
    let mut end = None;
    for (at, line) in lines.iter().enumerate().skip(start + 1) {
        if is_simple_border(line) {
            let is_last = lines.get(at + 1).is_none_or(|next| next.trim().is_empty());
            if header.is_some() || is_last {
                end = Some(at + 1);
                break;
            }
            header = Some(texts.len());
            continue;
        }
        if line.trim().is_empty() || line.trim().chars().all(|c| c == '-' || c == ' ') {
            continue;
        }
        let line = columns(line, skip.min(indent(line)));
        let cells: Vec<String> = (0..edges.len())
            .map(|column| {
                piece(&line, edges[column], edges.get(column + 1).copied().unwrap_or(usize::MAX))
            })
            .collect();
        let continues = cells[0].trim().is_empty() && texts.len() > header.unwrap_or(0);
        if !continues {
            texts.push(vec![String::new(); edges.len()]);
            rows.push(TableRow { line: at + 1, ..TableRow::default() });
        }
        if let Some(row) = texts.last_mut() {
            for (text, cell) in row.iter_mut().zip(cells) {
                text.push('\n');
                text.push_str(&cell);
            }
        }
    }
    for (row, texts) in rows.iter_mut().zip(&texts) {
        let cells = texts.iter().map(|text| flow(&text.split('\n').collect::<Vec<_>>()));
        row.cells = cells.map(|text| Cell { text, spanned: false }).collect();
        row.written = row.cells.len();
    }
    Some((table(rows, header)?, end?))
}

pub(super) fn list(lines: &[&str], start: usize) -> Option<(Table, usize)> {
    let (body, end) = directive_body(lines, start);
    let mut rows: Vec<TableRow> = Vec::new();
    let mut cells: Vec<Vec<String>> = Vec::new();
    let close = |rows: &mut Vec<TableRow>, cells: &mut Vec<Vec<String>>| {
        if let Some(row) = rows.last_mut() {
            row.cells = std::mem::take(cells)
                .iter()
                .map(|lines| {
                    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
                    Cell { text: flow(&lines), spanned: false }
                })
                .collect();
            row.written = row.cells.len();
        }
    };
    let mut dash = None;
    for (at, line) in body {
        let trimmed = line.trim_start();
        if let Some(rest) =
            trimmed.strip_prefix("* ").filter(|rest| rest.trim_start().starts_with('-'))
        {
            close(&mut rows, &mut cells);
            rows.push(TableRow { line: at + 1, ..TableRow::default() });
            dash = Some(indent(line) + trimmed.len() - rest.trim_start().len());
            cells.push(vec![rest.trim_start()[1..].trim().to_owned()]);
        } else if dash == Some(indent(line)) && trimmed.starts_with('-') {
            cells.push(vec![trimmed[1..].trim().to_owned()]);
        } else if let Some(cell) = cells.last_mut() {
            cell.push(line.to_owned());
        }
    }
    close(&mut rows, &mut cells);
    Some((table(rows, Some(1))?, end))
}

pub(super) fn comma(lines: &[&str], start: usize) -> Option<(Table, usize)> {
    let (body, end) = directive_body(lines, start);
    let header = lines[start..end].iter().find_map(|line| {
        field(line.trim()).filter(|(name, _)| *name == "header").map(|(_, header)| header)
    });
    let first = body.first().map_or(start, |(at, _)| *at);
    let mut text = header.map(|header| format!("{header}\n")).unwrap_or_default();
    for (_, line) in &body {
        text.push_str(line.trim());
        text.push('\n');
    }
    let rows = records(&text, b',').into_iter().map(|(line, cells)| TableRow {
        line: first + line,
        written: cells.len(),
        cells: cells.iter().map(|cell| Cell { text: flow(&[cell]), spanned: false }).collect(),
    });
    Some((table(rows.collect(), Some(1))?, end))
}

/// The lines of a directive below its options, and the line after it.
fn directive_body<'a>(lines: &[&'a str], start: usize) -> (Vec<(usize, &'a str)>, usize) {
    let skip = indent(lines[start]);
    let mut end = start + 1;
    let mut body = Vec::new();
    while let Some(line) = lines.get(end)
        && (line.trim().is_empty() || indent(line) > skip)
    {
        let is_option = body.is_empty() && field(line.trim()).is_some();
        if !line.trim().is_empty() && !is_option {
            body.push((end, *line));
        }
        end += 1;
    }
    (body, end)
}

/// The first rows are the header.
fn table(rows: Vec<TableRow>, header: Option<usize>) -> Option<Table> {
    let headers = header.unwrap_or(1).max(1);
    let mut header: Vec<Rich> = Vec::new();
    let mut rows = rows.into_iter();
    for row in rows.by_ref().take(headers) {
        for (at, cell) in row.cells.into_iter().enumerate() {
            match header.get_mut(at) {
                None => header.push(cell.text),
                Some(_) if cell.spanned || cell.text.is_empty() => {}
                Some(above) => {
                    above.push(" ", crate::document::Mark::Plain, None);
                    above.append(&cell.text);
                }
            }
        }
    }
    (!header.is_empty()).then(|| Table { caption: Rich::default(), header, rows: rows.collect() })
}
