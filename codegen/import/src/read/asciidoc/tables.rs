//! Tables of `AsciiDoc`: `|===` with rows over many lines and specifications of cells,
//! and `,===` and `:===`.

use super::Titles;
use super::inline::inline;
use crate::document::{Cell, Rich, Table, TableRow};
use crate::read::csv::records;

/// The separator of cells, if a line opens a table.
pub(super) fn delimiter(line: &str) -> Option<&'static str> {
    let mark = ["|", "!", ",", ":"].into_iter().find(|mark| line.starts_with(mark))?;
    let rest = &line[1..];
    (rest.len() >= 3 && rest.bytes().all(|byte| byte == b'=')).then_some(mark)
}

/// A cell as it is written.
struct Written {
    line: usize,
    text: String,
    columns: usize,
    rows: usize,
    copies: usize,
}

pub(super) fn read(
    body: &[&str],
    first: usize,
    separator: &str,
    attributes: &str,
    titles: &Titles,
) -> Option<Table> {
    if matches!(separator, "," | ":") {
        let rows = records(&body.join("\n"), separator.as_bytes()[0]);
        let rows = rows.into_iter().map(|(line, cells)| TableRow {
            line: first + line,
            written: cells.len(),
            cells: cells.iter().map(|text| cell(&inline(text.trim(), titles), false)).collect(),
        });
        return table(rows.collect());
    }
    let cells = cells(body, first, separator);
    let in_first_line = cells.iter().take_while(|cell| cell.line == cells[0].line);
    let written: usize = in_first_line.map(|cell| cell.columns * cell.copies).sum();
    let columns = columns(attributes).unwrap_or(written).clamp(1, 200);
    table(rows(&cells, columns, titles))
}

/// The number of columns that `cols=` says.
fn columns(attributes: &str) -> Option<usize> {
    let after = attributes.split("cols=").nth(1)?;
    let list = match after.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next()?,
        None => after.split([',', ']']).next()?,
    };
    let count = list.split([',', ';']).map(|column| match column.trim().split_once('*') {
        Some((count, _)) => count.trim().parse().unwrap_or(1),
        None => 1,
    });
    Some(count.sum::<usize>()).filter(|count| *count > 0)
}

fn cells(body: &[&str], first: usize, separator: &str) -> Vec<Written> {
    let mut cells: Vec<Written> = Vec::new();
    let mut in_code = false;
    for (at, line) in body.iter().enumerate() {
        let is_fence = matches!(line.trim(), "----" | "....");
        in_code ^= is_fence;
        if is_fence || in_code || line.trim_start().starts_with("//") {
            if let (false, Some(cell)) = (is_fence, cells.last_mut()) {
                cell.text.push('\n');
                cell.text.push_str(line.trim());
            }
            continue;
        }
        let mut rest = *line;
        let mut pending = String::new();
        loop {
            let at_bar = rest
                .match_indices(separator)
                .map(|(at, _)| at)
                .find(|at| !rest[..*at].ends_with('\\'));
            let Some(bar) = at_bar else { break };
            pending.push_str(&rest[..bar]);
            let (text, spec) = split_specification(&pending);
            append(&mut cells, &text);
            cells.push(Written {
                line: first + at + 1,
                text: String::new(),
                columns: spec.columns,
                rows: spec.rows,
                copies: spec.copies,
            });
            pending.clear();
            rest = &rest[bar + separator.len()..];
        }
        append(&mut cells, rest);
        if let Some(cell) = cells.last_mut() {
            cell.text.push('\n');
        }
    }
    cells
}

fn append(cells: &mut [Written], text: &str) {
    if let Some(cell) = cells.last_mut() {
        cell.text.push_str(&text.replace("\\|", "|"));
    }
}

struct Specification {
    columns: usize,
    rows: usize,
    copies: usize,
}

/// Cuts what stands before a bar and is about the cell after it: `2+`, `.3+`, `a`.
fn split_specification(before: &str) -> (String, Specification) {
    let mut spec = Specification { columns: 1, rows: 1, copies: 1 };
    let word = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let start = before.len() - word.len();
    let rest = word.trim_end_matches(['a', 'd', 'e', 'h', 'l', 'm', 's', 'v']);
    let rest = if word.len() - rest.len() > 1 { word } else { rest };
    let rest = rest.trim_end_matches(['<', '>', '^', '.']);
    let (numbers, sign) = match rest.strip_suffix('+') {
        Some(numbers) => (numbers, '+'),
        None => (rest.strip_suffix('*').unwrap_or(rest), '*'),
    };
    let (columns, rows) = numbers.split_once('.').unwrap_or((numbers, ""));
    let number = |text: &str| match text {
        "" => Some(1),
        text => text.parse::<usize>().ok().filter(|number| (1..=1000).contains(number)),
    };
    let is_spec = !word.is_empty() && (rest.is_empty() || rest.len() > numbers.len());
    match (number(columns), number(rows)) {
        (Some(columns), Some(rows)) if is_spec => {
            if sign == '+' {
                (spec.columns, spec.rows) = (columns, rows);
            } else {
                spec.copies = columns;
            }
            (before[..start].to_owned(), spec)
        }
        _ => (before.to_owned(), spec),
    }
}

fn rows(cells: &[Written], columns: usize, titles: &Titles) -> Vec<TableRow> {
    let mut rows: Vec<TableRow> = Vec::new();
    let mut below: Vec<(usize, Rich)> = vec![(0, Rich::default()); columns];
    let mut row = TableRow::default();
    let mut added = 0;
    for written in cells {
        let text = flow(&written.text, titles);
        for _ in 0..written.copies {
            added += written.columns;
            if added > 1_000_000 {
                return rows;
            }
            if row.cells.is_empty() {
                row.line = written.line;
            }
            fill(&mut row, &mut below);
            if let Some(slot) = below.get_mut(row.cells.len()) {
                *slot = (written.rows - 1, text.clone());
            }
            row.written += 1;
            row.cells.push(cell(&text, false));
            for _ in 1..written.columns {
                row.written += 1;
                row.cells.push(cell(&Rich::default(), true));
            }
            fill(&mut row, &mut below);
            if row.cells.len() >= columns {
                rows.push(std::mem::take(&mut row));
            }
        }
    }
    if !row.cells.is_empty() {
        rows.push(row);
    }
    rows
}

fn fill(row: &mut TableRow, below: &mut [(usize, Rich)]) {
    while let Some((rows, text)) = below.get_mut(row.cells.len())
        && *rows > 0
    {
        *rows -= 1;
        row.written += 1;
        row.cells.push(cell(text, true));
    }
}

fn cell(text: &Rich, spanned: bool) -> Cell {
    Cell { text: text.clone(), spanned }
}

/// The lines of a cell: paragraphs and items begin a line each, others are joined.
fn flow(text: &str, titles: &Titles) -> Rich {
    let mut joined = String::new();
    let mut is_new = true;
    for line in text.split('\n') {
        let line = line.trim();
        if line.is_empty() || line == "+" {
            is_new = true;
            continue;
        }
        let item = super::item(line);
        if !joined.is_empty() {
            let broke = joined.ends_with(" +");
            if broke {
                joined.truncate(joined.len() - 2);
            }
            joined.push(if is_new || broke || item.is_some() { '\n' } else { ' ' });
        }
        is_new = false;
        if item.is_some() {
            joined.push_str("- ");
        }
        joined.push_str(item.unwrap_or(line));
    }
    inline(&joined, titles)
}

fn table(rows: Vec<TableRow>) -> Option<Table> {
    let mut rows = rows.into_iter();
    let header = rows.next()?.cells.into_iter().map(|cell| cell.text).collect();
    Some(Table { caption: Rich::default(), header, rows: rows.collect() })
}
