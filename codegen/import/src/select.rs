//! Which tables are parameter tables, and what their columns are. A table that is
//! skipped is listed with the reason.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use regex::Regex;

use crate::cells::{name, requirement, types};
use crate::document::{Cell, Rich, Table, TableRow};
use crate::mapping::Mapping;
use crate::roles::{self, Role, fold};
use crate::row::Cells;

/// A table of the document that was skipped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The heading above it.
    pub table: String,
    /// Its line, from 1.
    pub line: usize,
    /// Why.
    pub why: String,
    /// The first cells of its rows.
    pub names: Vec<String>,
}

/// A table with known columns.
#[derive(Debug)]
pub(crate) struct Selected {
    /// The rows, with children of a second column of names marked.
    pub(crate) lines: Vec<Line>,
    /// What was noted about the table.
    pub(crate) notes: Vec<String>,
    pub(crate) has_type: bool,
    pub(crate) has_requirement: bool,
}

/// A line of a table.
#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) cells: Cells,
    /// The row of the first column of names that it belongs to.
    pub(crate) child_of: Option<String>,
    /// What is wrong with the line as a whole.
    pub(crate) doubt: Option<(String, String)>,
}

/// What a table turned out to be.
#[derive(Debug)]
pub(crate) enum Verdict {
    Parameters(Selected),
    /// Values of rows of other tables.
    Values(BTreeMap<String, Vec<String>>),
    Other(String),
}

static OTHER_HEADING: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"(?i)\berrors?\b|\berror codes?\b|\bstatus codes?\b|\bchange ?log\b|\brelease notes\b|\bversions?\b|\bobsolete\b|\breplaced\b|\brevision history\b|\bc[óo]digos? de error\b|\bfehlercodes?\b|\bcodes? d'erreur\b|\bкоды ошибок\b|错误码|错误代码|状态码|返回码|变更|更新记录|エラーコード|ステータスコード|変更履歴|오류 코드|에러 코드|상태 코드|변경 이력";
    Regex::new(words).expect("the pattern is valid")
});

/// Decides about a table.
pub(crate) fn select(
    table: &Table,
    heading: &str,
    mapping: &Mapping,
    is_wanted: Option<bool>,
) -> Verdict {
    if is_wanted == Some(false) {
        return Verdict::Other("the mapping file passes it over".to_owned());
    }
    let mut columns: Vec<Option<Role>> = Vec::new();
    let mut left_out = Vec::new();
    for (at, header) in table.header.iter().enumerate() {
        let plain = header.plain();
        match mapping.column(&plain) {
            Some(role) => {
                columns.push(role);
                if role.is_none() {
                    left_out.push(at);
                }
            }
            None => columns.push(roles::role(&plain)),
        }
    }
    let rows = join_broken(&table.rows, table.header.len());
    let rows: Vec<&TableRow> =
        rows.iter().filter(|row| !is_header_again(row, &table.header)).collect();
    if rows.is_empty() {
        return Verdict::Other("it has no rows".to_owned());
    }
    let mut notes = Vec::new();
    let Some(names) = column_of_names(&mut columns, &rows) else {
        let headers: Vec<String> = table.header.iter().map(Rich::plain).collect();
        return Verdict::Other(format!(
            "no column has a header for the parameter's name: {}",
            headers.join(" | ")
        ));
    };
    guess_columns(&mut columns, &table.header, &rows, &left_out, &mut notes);
    let has = |role: Role| columns.contains(&Some(role));
    let has_type = has(Role::Type);
    let has_requirement = has(Role::Requirement) || has(Role::Optional) || has(Role::Cardinality);
    let cells = |row: &&TableRow| text(row, names);
    let said: Vec<String> = rows.iter().map(cells).filter(|name| !name.is_empty()).collect();
    if said.is_empty() {
        return Verdict::Other("its names are empty".to_owned());
    }
    if let Some(values) = values_of(&columns, names, &rows, &said) {
        return Verdict::Values(values);
    }
    if is_wanted != Some(true)
        && let Some(why) = other(&columns, names, &said, heading, has_type || has_requirement)
    {
        return Verdict::Other(why);
    }
    let requirement = columns.iter().position(|role| matches!(role, Some(Role::Requirement)));
    let empty_is_no = requirement.is_some_and(|at| empty_means_no(&rows, at));
    if empty_is_no {
        notes.push("an empty cell of the requirement was taken as optional".to_owned());
    }
    let is_guessed = requirement.is_some_and(|at| {
        table.header.get(at).is_none_or(|header| roles::role(&header.plain()).is_none())
            && mapping.column(&table.header[at].plain()).is_none()
    });
    let reader = Reader {
        columns: &columns,
        header: &table.header,
        left_out: &left_out,
        names,
        empty_is_no,
        is_guessed,
        is_exact: has(Role::Position),
        others: others(&columns, names, &table.header, &rows),
    };
    Verdict::Parameters(Selected { lines: reader.lines(&rows), notes, has_type, has_requirement })
}

fn cell(row: &TableRow, column: usize) -> Option<&Cell> {
    row.cells.get(column)
}

fn text(row: &TableRow, column: usize) -> String {
    cell(row, column).map_or_else(String::new, |cell| cell.text.plain())
}

/// A row that is broken over two lines gives two rows with cells missing. They are
/// one if their cells make a whole row and the second does not begin with a name.
fn join_broken(rows: &[TableRow], columns: usize) -> Vec<TableRow> {
    let mut joined: Vec<TableRow> = Vec::with_capacity(rows.len());
    for row in rows {
        let first = row.cells.first().map(|cell| cell.text.marked()).unwrap_or_default();
        let is_rest = row.written < columns
            && row.written > 0
            && !name::is_plausible(first.lines().next().unwrap_or_default());
        match joined.last_mut() {
            Some(last)
                if is_rest
                    && last.written < columns
                    && last.written + row.written <= columns + 1 =>
            {
                let at = last.written.saturating_sub(1);
                last.cells.truncate(last.written);
                let mut cells = row.cells.iter().take(row.written);
                if let (Some(cell), Some(more)) = (last.cells.get_mut(at), cells.next()) {
                    cell.text.push("\n", crate::document::Mark::Plain, None);
                    cell.text.append(&more.text);
                }
                last.cells.extend(cells.cloned());
                last.written = last.cells.len();
                last.cells.resize(columns.max(last.written), Cell::default());
            }
            Some(last) if is_rest && row.written == 1 && last.written == columns => {
                // Text that goes on below a whole row.
                if let (Some(cell), Some(more)) =
                    (last.cells.get_mut(columns - 1), row.cells.first())
                    && !more.text.is_empty()
                {
                    cell.text.push("\n", crate::document::Mark::Plain, None);
                    cell.text.append(&more.text);
                }
            }
            _ => joined.push(row.clone()),
        }
    }
    joined
}

fn is_header_again(row: &TableRow, header: &[Rich]) -> bool {
    let mut cells = row.cells.iter().zip(header);
    !header.is_empty()
        && cells.all(|(cell, header)| fold(&cell.text.plain()) == fold(&header.plain()))
}

/// What a row says, without cells that span into it.
fn all_text(row: &TableRow) -> String {
    let cells = row.cells.iter().filter(|cell| !cell.spanned).map(|cell| cell.text.marked());
    cells.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The column of names. A column of numbers under such a header is an ordinal.
fn column_of_names(columns: &mut [Option<Role>], rows: &[&TableRow]) -> Option<usize> {
    let mut best: Option<usize> = None;
    for (at, column) in columns.iter_mut().enumerate() {
        if *column != Some(Role::Name) {
            continue;
        }
        let said: Vec<String> =
            rows.iter().map(|row| text(row, at)).filter(|t| !t.is_empty()).collect();
        let is_number = |text: &String| text.chars().all(|c| c.is_ascii_digit() || c == '.');
        if !said.is_empty() && said.iter().all(is_number) {
            *column = Some(Role::Ordinal);
            continue;
        }
        let first = |text: &String| {
            let marked = text.lines().next().unwrap_or_default();
            name::is_plausible(&name::read(marked).name)
        };
        let plausible = said.iter().filter(|text| first(text)).count();
        let is_better = plausible * 10 >= said.len() * 6 && !said.is_empty();
        if is_better && best.is_none() {
            best = Some(at);
        }
    }
    best.or_else(|| columns.iter().position(|role| *role == Some(Role::Name)))
}

/// Columns without a known header whose cells all are types, or words of requirement.
fn guess_columns(
    columns: &mut [Option<Role>],
    header: &[Rich],
    rows: &[&TableRow],
    left_out: &[usize],
    notes: &mut Vec<String>,
) {
    for at in 0..columns.len() {
        let is_format = columns[at] == Some(Role::Format);
        if columns[at].is_some() && !is_format || left_out.contains(&at) {
            continue;
        }
        let said: Vec<String> =
            rows.iter().map(|row| text(row, at)).filter(|t| !t.is_empty()).collect();
        if said.is_empty() {
            continue;
        }
        let shown = header.get(at).map(Rich::plain).unwrap_or_default();
        let shown =
            if shown.is_empty() { "without a header".to_owned() } else { format!("`{shown}`") };
        let are = |test: &dyn Fn(&str) -> bool| {
            said.iter().filter(|text| test(text)).count() * 10 >= said.len() * 8
        };
        if !columns.contains(&Some(Role::Requirement)) && !is_format && are(&requirement::is_word) {
            columns[at] = Some(Role::Requirement);
            notes.push(format!("the column {shown} was taken as the requirement, by its cells"));
        } else if !columns.contains(&Some(Role::Type)) && are(&types::is_type) {
            columns[at] = Some(Role::Type);
            notes.push(format!("the column {shown} was taken as the type, by its cells"));
        } else if !is_format {
            notes.push(format!(
                "the column {shown} was not understood; its cells stand in the descriptions"
            ));
        }
    }
}

/// The same name again and again beside a value: the table lists values.
fn values_of(
    columns: &[Option<Role>],
    names: usize,
    rows: &[&TableRow],
    said: &[String],
) -> Option<BTreeMap<String, Vec<String>>> {
    let value = columns.iter().position(|role| matches!(role, Some(Role::Value | Role::Values)))?;
    let mut distinct: Vec<&String> = said.iter().collect();
    distinct.sort_unstable();
    distinct.dedup();
    let is_list = distinct.len() * 2 <= said.len() && columns.len() <= 3;
    if !is_list {
        return None;
    }
    let mut values: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in rows {
        let (name, value) = (text(row, names), text(row, value));
        if !name.is_empty() && !value.is_empty() {
            values.entry(name).or_default().push(value);
        }
    }
    Some(values)
}

/// Why a table with a column of names is no parameter table.
fn other(
    columns: &[Option<Role>],
    names: usize,
    said: &[String],
    heading: &str,
    has_facts: bool,
) -> Option<String> {
    let status = columns.iter().position(|role| *role == Some(Role::Status));
    if status.is_some_and(|at| at < names) && !has_facts {
        return Some("it lists codes".to_owned());
    }
    let is_code = |name: &String| {
        let digits = name.chars().filter(char::is_ascii_digit).count();
        digits * 2 > name.chars().count() && name.chars().next().is_some_and(|c| c.is_ascii_digit())
    };
    if said.iter().filter(|name| is_code(name)).count() * 10 >= said.len() * 8 {
        return Some("its names are codes".to_owned());
    }
    let plausible = |text: &&String| {
        name::is_plausible(&name::read(text.lines().next().unwrap_or_default()).name)
    };
    let names_found = said.iter().filter(plausible).count();
    if names_found * 10 < said.len() * 6 && !has_facts {
        return Some("most of its names do not look like names on the wire".to_owned());
    }
    let known = columns.iter().enumerate().filter(|(at, role)| {
        *at != names
            && !matches!(
                role,
                None | Some(Role::Name | Role::Ordinal | Role::Label | Role::Status | Role::Since)
            )
    });
    if known.count() == 0 {
        return Some("it has names, and no other known column".to_owned());
    }
    if !has_facts && OTHER_HEADING.is_match(heading) {
        return Some("its heading is about something else".to_owned());
    }
    None
}

/// Cells of requirement that are empty where all others say yes.
fn empty_means_no(rows: &[&TableRow], at: usize) -> bool {
    let mut empty = 0;
    let mut yes = 0;
    for row in rows {
        let said = text(row, at);
        if said.is_empty() {
            empty += usize::from(row.written > at);
        } else if requirement::read(&said).value == Some(requirement::Requirement::M) {
            yes += 1;
        } else {
            return false;
        }
    }
    empty > 0 && yes > 0
}

/// What other columns of names hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Others {
    None,
    /// The same parameter under another name.
    Names(usize),
    /// Parameters within that of the first column.
    Children(usize),
}

fn others(columns: &[Option<Role>], names: usize, header: &[Rich], rows: &[&TableRow]) -> Others {
    let other = (0..columns.len()).find(|at| *at != names && columns[*at] == Some(Role::Name));
    let Some(other) = other else { return Others::None };
    let own = |row: &&&TableRow| {
        cell(row, names).is_some_and(|cell| !cell.spanned && !cell.text.is_empty())
    };
    let below = rows.iter().filter(|row| !own(row) && !text(row, other).is_empty()).count();
    let title = |at: usize| header.get(at).map(|header| fold(&header.plain())).unwrap_or_default();
    let are_within = title(names).contains("element") && title(other).contains("attribut");
    if below > 0 || are_within { Others::Children(other) } else { Others::Names(other) }
}

struct Reader<'a> {
    columns: &'a [Option<Role>],
    header: &'a [Rich],
    left_out: &'a [usize],
    names: usize,
    empty_is_no: bool,
    is_guessed: bool,
    is_exact: bool,
    others: Others,
}

impl Reader<'_> {
    fn lines(&self, rows: &[&TableRow]) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        let mut parent: Option<String> = None;
        for row in rows {
            let mut cells = self.cells(row);
            let mut child_of = None;
            if let Others::Children(other) = self.others {
                let is_own = cell(row, self.names)
                    .is_some_and(|cell| !cell.spanned && !cell.text.is_empty());
                let child = cell(row, other).map(|cell| cell.text.marked()).unwrap_or_default();
                cells.other_name.clear();
                let is_child = !child.is_empty() && !crate::cells::default::is_none(&child);
                if is_own {
                    parent = Some(cells.name.clone());
                }
                if is_child {
                    if is_own {
                        let own =
                            Cells { line: row.line, name: cells.name.clone(), ..Cells::default() };
                        lines.push(Line { cells: own, child_of: None, doubt: None });
                    }
                    child_of.clone_from(&parent);
                    cells.name = child;
                } else if !is_own {
                    continue;
                }
            }
            if cells.name.trim().is_empty() {
                if let Some(last) = lines.last_mut() {
                    let more = all_text(row);
                    if !more.is_empty() {
                        last.cells.description.push('\n');
                        last.cells.description.push_str(&more);
                        last.doubt
                            .get_or_insert(("a line without a name follows:".to_owned(), more));
                    }
                }
                continue;
            }
            let doubt = self.doubt(row);
            lines.push(Line { cells, child_of, doubt });
        }
        lines
    }

    fn doubt(&self, row: &TableRow) -> Option<(String, String)> {
        if row.written > self.header.len() {
            let words = row.cells.iter().skip(self.header.len()).map(|cell| cell.text.plain());
            let words: Vec<String> = words.collect();
            return Some(("more cells than the header has:".to_owned(), words.join(" | ")));
        }
        let name = cell(row, self.names)?;
        name.text.is_struck().then(|| ("the name is struck through".to_owned(), String::new()))
    }

    fn cells(&self, row: &TableRow) -> Cells {
        let mut cells = Cells {
            line: row.line,
            is_guessed: self.is_guessed,
            is_exact: self.is_exact,
            ..Cells::default()
        };
        let mut description: Vec<String> = Vec::new();
        for (at, role) in self.columns.iter().enumerate() {
            let Some(cell) = cell(row, at) else {
                if *role == Some(Role::Requirement) {
                    cells.requirement = Some(String::new());
                }
                continue;
            };
            let text = cell.text.marked();
            cells.links.extend(
                cell.text.links().filter_map(|(_, to)| to.strip_prefix('#')).map(str::to_owned),
            );
            if at == self.names {
                cells.indent = indent(&cell.text);
                cells.name = text;
                continue;
            }
            let slot = match role {
                Some(Role::Name) => {
                    cells.other_name = text;
                    continue;
                }
                Some(Role::Requirement | Role::Optional) => {
                    if cells.requirement.is_none() {
                        let is_missing = row.written <= at;
                        let text = if text.is_empty() && self.empty_is_no && !is_missing {
                            "no".to_owned()
                        } else {
                            text
                        };
                        cells.requirement = Some(text);
                        cells.is_optional = *role == Some(Role::Optional);
                    }
                    continue;
                }
                Some(Role::Description) => {
                    description.push(text);
                    continue;
                }
                Some(Role::Ordinal) => {
                    cells.ordinal = cell.text.plain();
                    continue;
                }
                Some(Role::Type) if cells.kind.is_some() => continue,
                Some(Role::Type) => &mut cells.kind,
                Some(Role::Nullable) => &mut cells.nullable,
                Some(Role::Cardinality) => &mut cells.cardinality,
                Some(Role::MinOccurs) => &mut cells.min_occurs,
                Some(Role::MaxOccurs) => &mut cells.max_occurs,
                Some(Role::Length) => &mut cells.length,
                Some(Role::MinLength) => &mut cells.min_length,
                Some(Role::MaxLength) => &mut cells.max_length,
                Some(Role::Values) => &mut cells.values,
                Some(Role::Value) => &mut cells.value,
                Some(Role::Range) => &mut cells.range,
                Some(Role::Min) => &mut cells.min,
                Some(Role::Max) => &mut cells.max,
                Some(Role::Default) => &mut cells.default,
                Some(Role::Example) => &mut cells.example,
                Some(Role::Condition) => &mut cells.condition,
                Some(Role::Format) => &mut cells.format,
                Some(Role::Label) => &mut cells.label,
                Some(Role::Place) => &mut cells.place,
                Some(Role::Since) => &mut cells.since,
                Some(Role::Position | Role::Status) | None => {
                    if !text.is_empty() && !self.left_out.contains(&at) {
                        let header = self.header.get(at).map(Rich::plain).unwrap_or_default();
                        cells.rest.push((header, text));
                    }
                    continue;
                }
            };
            if *role == Some(Role::Type) && text.is_empty() && cells.links.is_empty() {
                *slot = Some(String::new());
            } else if slot.as_deref().is_none_or(str::is_empty) {
                *slot = Some(text);
            }
        }
        cells.description = description.join("\n");
        // Without a requirement beside it, "nullable" is the requirement turned round.
        if cells.requirement.is_none()
            && let Some(nullable) = cells.nullable.take()
        {
            cells.requirement = Some(nullable);
            cells.is_optional = true;
        }
        cells
    }
}

/// Blanks before a name that are no spaces of the source: they indent it.
fn indent(text: &Rich) -> usize {
    let first = text.spans.first().map_or("", |span| span.text.as_str());
    first
        .chars()
        .take_while(|c| matches!(c, '\u{a0}' | '\u{2002}' | '\u{2003}' | '\u{3000}'))
        .count()
}
