//! Reads text that was copied from a browser. Browsers write the cells of a row
//! either with tabs between them, or each on a line of its own; in both, the line
//! breaks within cells stay.

use crate::cells::{name, requirement, types};
use crate::document::{Block, Cell, Content, Document, Rich, Table, TableRow};
use crate::roles::{self, Role};

/// Columns of a table with one cell a line, at most.
const COLUMNS: usize = 12;

pub(crate) fn read(text: &str) -> Document {
    let lines: Vec<&str> = text.split('\n').collect();
    let mut document = Document::default();
    let mut at = 0;
    while at < lines.len() {
        let (content, next) = if let Some(found) = with_tabs(&lines, at) {
            found
        } else if let Some(found) = one_a_line(&lines, at) {
            found
        } else {
            let line = lines[at].trim();
            let is_title = is_title(&lines, at);
            let text = Rich::from_plain(line);
            at += 1;
            if line.is_empty() {
                continue;
            }
            let content = if is_title {
                Content::Heading { level: 2, text }
            } else {
                Content::Paragraph(text)
            };
            document.blocks.push(Block { line: at, anchors: Vec::new(), content });
            continue;
        };
        document.blocks.push(Block { line: at + 1, anchors: Vec::new(), content });
        at = next;
    }
    document
}

/// A short line between empty ones, without the end of a sentence.
fn is_title(lines: &[&str], at: usize) -> bool {
    let line = lines[at].trim();
    let is_alone = |at: Option<usize>| {
        at.and_then(|at| lines.get(at)).is_none_or(|line| line.trim().is_empty())
    };
    let ends_sentence = line.ends_with(['.', ',', ';', ':', '。', '!', '?']);
    (1..=80).contains(&line.chars().count())
        && !ends_sentence
        && is_alone(at.checked_sub(1))
        && is_alone(Some(at + 1))
}

/// Roles of the cells, if they are a header: a column of names, and another one.
fn header(cells: &[&str]) -> Option<Vec<Option<Role>>> {
    let found: Vec<_> = cells.iter().map(|cell| roles::role(cell)).collect();
    let known = found.iter().flatten().count();
    let is_header = found.contains(&Some(Role::Name))
        && known >= 2
        && known * 2 >= cells.len()
        && cells.iter().all(|cell| cell.chars().count() <= 40);
    is_header.then_some(found)
}

fn with_tabs(lines: &[&str], start: usize) -> Option<(Content, usize)> {
    let titles: Vec<&str> = lines[start].split('\t').map(str::trim).collect();
    if titles.len() < 2 {
        return None;
    }
    header(&titles)?;
    let mut rows: Vec<(usize, Vec<String>)> = Vec::new();
    let mut at = start + 1;
    while let Some(line) = lines.get(at) {
        let mut pieces = line.split('\t').map(str::trim);
        let first = pieces.next().unwrap_or_default();
        let rest: Vec<&str> = pieces.collect();
        let is_whole = rows.last().is_none_or(|(_, cells)| cells.len() >= titles.len());
        if rest.is_empty() && is_whole && ends_table(lines, at, titles.len()) {
            break;
        }
        match rows.last_mut() {
            // A line without tabs goes on with the last cell of the row before it.
            Some((_, cells)) if rest.is_empty() || !is_whole => {
                if let Some(last) = cells.last_mut() {
                    last.push('\n');
                    last.push_str(first);
                }
                cells.extend(rest.into_iter().map(str::to_owned));
            }
            _ => {
                let cells = std::iter::once(first).chain(rest).map(str::to_owned).collect();
                rows.push((at, cells));
            }
        }
        at += 1;
    }
    Some((table(&titles, rows), at))
}

/// Whether a table with tabs ends: no row follows until the next title.
fn ends_table(lines: &[&str], at: usize, columns: usize) -> bool {
    let mut after = lines[at..].iter().take(40).enumerate();
    let next = after.find(|(_, line)| line.contains('\t'));
    match next {
        None => lines[at].trim().is_empty() || is_title(lines, at),
        Some((offset, line)) => {
            let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
            let is_new = header(&cells).is_some() || cells.len() + 1 < columns;
            is_new
                && (is_title(lines, at)
                    || (at..at + offset)
                        .all(|at| lines[at].trim().is_empty() || lines[at].chars().count() < 80))
        }
    }
}

fn one_a_line(lines: &[&str], start: usize) -> Option<(Content, usize)> {
    let run = lines[start..].iter().take(COLUMNS).take_while(|line| {
        let line = line.trim();
        !line.is_empty() && !line.contains('\t') && line.chars().count() <= 40
    });
    let titles: Vec<&str> = run.map(|line| line.trim()).collect();
    // The longest run of lines that are titles of columns.
    let mut columns = titles.len();
    let roles = loop {
        if columns < 2 {
            return None;
        }
        let are_known = titles[..columns].iter().all(|title| roles::role(title).is_some());
        if let (true, Some(roles)) = (are_known, header(&titles[..columns])) {
            break roles;
        }
        columns -= 1;
    };
    let titles = &titles[..columns];
    if roles[0] != Some(Role::Name) {
        return None;
    }
    // Text may go over many lines in one column; the others are one line each.
    let free =
        roles.iter().rposition(|role| *role == Some(Role::Description)).unwrap_or(columns - 1);
    let after = columns - free - 1;
    let first = start + columns;
    let mut starts = Vec::new();
    let mut at = first;
    while at < lines.len() {
        if at > first && begins_header(lines, at) {
            break;
        }
        if fits(lines, at, &roles, free) {
            starts.push(at);
            at += free;
        }
        at += 1;
    }
    let end = at;
    let mut rows = Vec::new();
    for (number, row) in starts.iter().enumerate() {
        let is_last = number + 1 == starts.len();
        let to = starts.get(number + 1).copied().unwrap_or(end);
        let mut body: Vec<&str> = lines[*row..to].iter().map(|line| line.trim()).collect();
        if is_last {
            cut_titles(&mut body, columns);
        }
        while body.last().is_some_and(|line| line.is_empty()) {
            body.pop();
        }
        if body.len() < free + after {
            rows.push((*row, body.iter().map(|line| (*line).to_owned()).collect()));
            continue;
        }
        let tail = body.split_off(body.len() - after);
        let text = body.get(free..).unwrap_or_default().join("\n");
        let mut cells: Vec<String> = body[..free].iter().map(|line| (*line).to_owned()).collect();
        cells.push(text);
        cells.extend(tail.iter().map(|line| (*line).to_owned()));
        rows.push((*row, cells));
    }
    // The titles below the last row belong to what follows.
    let last = starts.last().copied().unwrap_or(first);
    let mut next = end;
    while next > last + columns && {
        let line = lines[next - 1].trim();
        line.is_empty() || is_title(lines, next - 1)
    } {
        next -= 1;
    }
    Some((table(titles, rows), next))
}

/// Takes the titles below the last row away: short paragraphs at the end.
fn cut_titles(body: &mut Vec<&str>, columns: usize) {
    while body.len() > columns
        && body.last().is_some_and(|line| {
            line.is_empty() || line.chars().count() <= 60 && !line.ends_with(['.', ')', ']'])
        })
        && body.iter().rev().take_while(|line| !line.is_empty()).count() <= 1
    {
        body.pop();
    }
}

fn begins_header(lines: &[&str], at: usize) -> bool {
    let Some(first) = lines.get(at).map(|line| line.trim()) else { return false };
    let is_short = |line: &str| (1..=40).contains(&line.chars().count());
    if !is_short(first) || roles::role(first) != Some(Role::Name) {
        return false;
    }
    let next = lines[at + 1..].iter().take(2).map(|line| line.trim());
    next.filter(|line| is_short(line) && roles::role(line).is_some()).count() == 2
}

/// Whether a row begins here: a name, and cells that fit their columns below it.
fn fits(lines: &[&str], at: usize, roles: &[Option<Role>], free: usize) -> bool {
    let line = |at: usize| lines.get(at).map_or("", |line| line.trim());
    if !name::is_plausible(line(at)) {
        return false;
    }
    if free == 1 {
        return line(at + 1).contains(' ') && line(at.wrapping_sub(1)).is_empty() || at == 0;
    }
    (1..free).all(|column| {
        let cell = line(at + column);
        match roles[column] {
            Some(Role::Requirement) => requirement::is_word(cell),
            Some(Role::Type) => types::is_type(cell),
            _ => cell.chars().count() <= 60 && !cell.is_empty(),
        }
    })
}

fn table(titles: &[&str], rows: Vec<(usize, Vec<String>)>) -> Content {
    let header = titles.iter().map(|title| Rich::from_plain(title)).collect();
    let rows = rows.into_iter().map(|(at, cells)| TableRow {
        line: at + 1,
        written: cells.len(),
        cells: cells
            .iter()
            .map(|cell| Cell { text: Rich::from_plain(cell), spanned: false })
            .collect(),
    });
    Content::Table(Table { caption: Rich::default(), header, rows: rows.collect() })
}
