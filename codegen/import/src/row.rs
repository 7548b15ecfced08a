//! Makes a row out of the cells of a line. Each cell is read alone; then the results
//! are compared, and where they contradict each other, the row gets a doubt. Nothing here
//! knows the other rows of the table.

use std::sync::LazyLock;

use regex::Regex;

use crate::cells::bounds::{self, Bounds};
use crate::cells::requirement::{self, Requirement};
use crate::cells::types::{self, base};
use crate::cells::{condition, default, name, quoted, size, values};
use crate::doubt::{Column, Doubt};
use crate::roles::fold;

/// A parameter as a document describes it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Row {
    /// The line, from 1.
    pub(crate) line: usize,
    /// The wire name.
    pub(crate) name: String,
    /// The names of the rows that it is nested in.
    pub(crate) parent: Vec<String>,
    /// The type in our notation, if the page says one.
    pub(crate) kind: Option<String>,
    /// Whether `null` has a meaning.
    pub(crate) nullable: bool,
    /// The requirement, if the page says one.
    pub(crate) requirement: Option<Requirement>,
    /// The number of characters.
    pub(crate) length: Option<Bounds>,
    /// The pattern of the whole text.
    pub(crate) pattern: Option<String>,
    /// The number of elements.
    pub(crate) items: Option<Bounds>,
    /// Bounds of the number.
    pub(crate) range: Option<Bounds>,
    /// The values.
    pub(crate) values: Vec<String>,
    /// The default.
    pub(crate) default: Option<String>,
    /// The example.
    pub(crate) example: Option<String>,
    /// The condition.
    pub(crate) condition: Option<Condition>,
    /// The description.
    pub(crate) description: String,
    /// The version.
    pub(crate) since: Option<String>,
    /// Whether it is deprecated.
    pub(crate) deprecated: bool,
    /// Where it is sent, by the words of the page.
    pub(crate) place: Option<String>,
    /// Doubts.
    pub(crate) doubts: Vec<Doubt>,
    pub(crate) hints: Hints,
}

/// What later stages want to know of a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Hints {
    /// Marks of nesting before the name.
    pub(crate) depth: usize,
    /// Its number, such as `6.1`.
    pub(crate) ordinal: String,
    /// Where its cells link to.
    pub(crate) links: Vec<String>,
    /// What it says about when.
    pub(crate) sentences: Vec<condition::Sentence>,
    /// Its type says that there are values.
    pub(crate) needs_values: bool,
    /// Where the requirement came from a column.
    pub(crate) has_column: bool,
    /// The name in another column.
    pub(crate) other_name: String,
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Condition {
    /// All of these tests.
    Tests {
        /// What follows.
        kind: condition::Kind,
        /// The tests.
        tests: Vec<condition::Test>,
    },
    /// In words.
    Described {
        /// What follows.
        kind: condition::Kind,
        /// The words of the page.
        words: String,
    },
}

/// The cells of a line by their roles: marked texts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cells {
    pub(crate) line: usize,
    pub(crate) name: String,
    pub(crate) indent: usize,
    pub(crate) other_name: String,
    pub(crate) kind: Option<String>,
    pub(crate) requirement: Option<String>,
    /// The requirement column asks the opposite.
    pub(crate) is_optional: bool,
    /// The role of the requirement column was guessed.
    pub(crate) is_guessed: bool,
    pub(crate) nullable: Option<String>,
    pub(crate) cardinality: Option<String>,
    pub(crate) min_occurs: Option<String>,
    pub(crate) max_occurs: Option<String>,
    pub(crate) length: Option<String>,
    /// A bare number is exact.
    pub(crate) is_exact: bool,
    pub(crate) min_length: Option<String>,
    pub(crate) max_length: Option<String>,
    pub(crate) values: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) range: Option<String>,
    pub(crate) min: Option<String>,
    pub(crate) max: Option<String>,
    pub(crate) default: Option<String>,
    pub(crate) example: Option<String>,
    pub(crate) condition: Option<String>,
    pub(crate) format: Option<String>,
    pub(crate) description: String,
    pub(crate) label: Option<String>,
    pub(crate) ordinal: String,
    pub(crate) place: Option<String>,
    pub(crate) since: Option<String>,
    pub(crate) links: Vec<String>,
    /// Cells of columns that were not understood, with their headers.
    pub(crate) rest: Vec<(String, String)>,
}

/// What the page says about its own words.
pub(crate) trait Legend {
    /// What a word means as a type.
    fn kind(&self, word: &str) -> Option<types::Read>;
    /// What a word means as a requirement.
    fn requirement(&self, word: &str) -> Option<Requirement>;
}

macro_rules! pattern {
    ($name:ident, $pattern:expr) => {
        static $name: LazyLock<Regex> =
            LazyLock::new(|| Regex::new($pattern).expect("the pattern is valid"));
    };
}

pattern!(
    AT_HEAD,
    r"(?i)^[\W_]*(required|optional|mandatory|conditional|obligatorio|opcional|obrigatório|obligatoire|facultatif|optionnel|pflichtfeld|pflicht|erforderlich|обязательный|обязательное|необязательный|необязательное|必填|必须|必选|必須|可选|选填|任意|필수|선택|zorunlu|opsiyonel|wymagane|opcjonalne|bắt buộc|tùy chọn)[*`]*\s*(?:[)\]）】.:,;，。、\n-]|–|—|$)"
);
pattern!(
    AT_END,
    r"(?i)(?:^|[.\n。(（\[]\s*)[*_`]*(required|optional|mandatory|conditional|obligatorio|opcional|必填|必须|可选|选填|任意|필수|선택)[*_`]*\s*[)\]）.。]*\s*$"
);
pattern!(
    SENTENCE,
    r"(?i)\b(?:this|the)\s+(?:\w+\s+)?(?:parameter|field|setting|property|attribute|option|value|element|header)\s+is\s+(?:a\s+)?(required|mandatory|optional|not required|not mandatory)\b\s*(?:setting|field|parameter)?\s*(?:[.,;)\n]|$)"
);
pattern!(
    PER_OPERATION,
    r"(?im)^[-*\s]*(add|create|update|insert|modify|delete|get|post|put|patch|read|search|list)\s*\**\s*[:：]\s*\**\s*(.{1,80})$"
);
pattern!(
    SPEAKS_REQUIRED,
    r"(?i)\b(?:is|are)\s+\**(?:required|mandatory|optional)\b|\((?:required|optional|mandatory)\)|\bmust be (?:provided|specified|supplied)\b|必填|必须提供|任意入力|必須|필수"
);
pattern!(
    SPEAKS_OPTIONAL,
    r"(?i)\bomit(?:ted)?\b|\boptional(?:ly)?\b|\bif not (?:specified|provided|set|given|supplied)\b|\bno es obligatorio\b|可选|选填|任意|省略|se aplica somente|preenchimento obrigatório se"
);
pattern!(
    NOT_SENT,
    r"(?i)(?:^|\n|[.:(]\s+|[.:(])\W*(?:read[- ]only|not supported (?:for|by|in)|not allowed|ignored on|internal use|reserved|只读|読み取り専用|읽기 전용|solo lectura)\b?[^.\n]{0,40}"
);
pattern!(HEAD_WORD, r"(?i)^\W*\((?:optional|required|mandatory)\)\s*");
pattern!(
    PROSE_LIST,
    r"(?i)^\W*(?:an?|the)?\s*\b((?:json\s+)?(?:array|list)\s+of\s+)(?:(?:up )?to \d+\s+)?([\p{L}]+)\b"
);
pattern!(
    PROSE_TYPE,
    r"(?i)^\W*(?:an?|the)?\s*\b(boolean|bool|integer|int|string|number|object|float|url|uri|uuid|nested|timestamp|json object|dictionary)\b(?:\s+(?:value|that|which|specifying|containing|of|with|object|action|verb|indicating|representing|to|\[)|[,:.;]|\s*$)"
);
pattern!(
    PROSE_WORD,
    r"(?im)^\W*(?:valor|campo|cadena|texto|valeur|champ|wert|feld|значение|値|값)\s+(?:de tipo\s+)?(\p{L}+)\W*$"
);
pattern!(
    CARDINALITY,
    r"^\s*[\[(]?\s*(\d+|n|m|\*)\s*(?:(?:\.\.\.?|-|–|:|,|to)\s*(\d+|n|m|\*|unbounded|∞))?\s*[\])]?\s*$"
);

/// Reads a row.
pub(crate) fn read(cells: &Cells, legend: &dyn Legend) -> Row {
    let name = name::read(&cells.name);
    let mut row = Row {
        line: cells.line,
        name: name.name.clone(),
        since: name.since.clone(),
        deprecated: name.is_deprecated,
        doubts: name.doubts.clone(),
        place: cells.place.clone(),
        description: describe(cells, &name),
        ..Row::default()
    };
    row.hints.depth = name.depth + cells.indent;
    row.hints.ordinal.clone_from(&cells.ordinal);
    row.hints.links.clone_from(&cells.links);
    row.hints.other_name.clone_from(&cells.other_name);
    if let Some(since) = &cells.since
        && !since.is_empty()
    {
        row.since = Some(quoted::unmarked(since));
    }
    if !cells.other_name.is_empty() && fold(&cells.other_name) != fold(&row.name) {
        let why = "another column names it";
        row.doubts.push(Doubt::new(Column::Name, why, &quoted::unmarked(&cells.other_name)));
    }
    let prose = cells.description.as_str();
    read_type(&mut row, cells, &name, prose, legend);
    read_requirement(&mut row, cells, &name, prose, legend);
    read_occurrences(&mut row, cells);
    if let Some(cell) = &cells.nullable {
        row.nullable |= requirement::word(&quoted::unmarked(cell)) == Some(Requirement::M);
    }
    read_values(&mut row, cells, prose);
    read_bounds(&mut row, cells, prose);
    read_default(&mut row, cells, prose);
    read_example(&mut row, cells);
    read_conditions(&mut row, cells, prose);
    row
}

fn describe(cells: &Cells, name: &name::Name) -> String {
    let mut pieces = Vec::new();
    if let Some(label) = &cells.label {
        pieces.push(label.clone());
    }
    pieces.push(name.description.clone());
    pieces.push(cells.description.clone());
    for extra in [&cells.condition, &cells.format].into_iter().flatten() {
        pieces.push(extra.clone());
    }
    for (header, cell) in &cells.rest {
        pieces.push(format!("{header}: {cell}"));
    }
    pieces.retain(|piece| !piece.trim().is_empty());
    pieces.join("\n")
}

fn read_type(row: &mut Row, cells: &Cells, name: &name::Name, prose: &str, legend: &dyn Legend) {
    let cell = cells.kind.as_deref().filter(|cell| !cell.trim().is_empty());
    let written = cell.or(name.hint.as_deref());
    if let Some(written) = written {
        let read = types::read(written, &|word| legend.kind(word));
        row.kind = read.expression;
        row.length = read.length;
        row.range = read.range;
        row.values = read.values;
        row.nullable = read.nullable;
        row.hints.needs_values = read.needs_values;
        row.doubts.extend(read.doubts);
        return;
    }
    let prose = HEAD_WORD.replace(prose, "");
    let prose = prose.as_ref();
    if let Some(found) = PROSE_LIST.captures(prose) {
        let of = types::read(&format!("array of {}", &found[2]), &|_| None);
        let kind = of.expression.filter(|kind| types::is_ours(base(kind)));
        let doubt = Doubt::new(Column::Type, "by the first words of the description:", &found[0]);
        row.kind = Some(kind.unwrap_or_else(|| "list<object>".to_owned()));
        row.doubts.push(doubt);
    } else if let Some(found) = PROSE_TYPE.captures(prose) {
        let word = if found[1].eq_ignore_ascii_case("nested") { "object" } else { &found[1] };
        row.kind = types::read(word, &|_| None).expression;
        let doubt = Doubt::new(Column::Type, "by the first words of the description:", &found[0]);
        row.doubts.push(doubt);
    } else if let Some(found) = PROSE_WORD.captures(prose)
        && let Some(kind) =
            types::read(&found[1], &|_| None).expression.filter(|kind| types::is_ours(kind))
    {
        row.kind = Some(kind);
        let doubt = Doubt::new(Column::Type, "by words of the description:", &found[0]);
        row.doubts.push(doubt);
    } else if cells.kind.is_some() {
        let doubt = Doubt::new(Column::Type, "the cell is empty", "");
        row.doubts.push(doubt);
    }
}

fn read_requirement(
    row: &mut Row,
    cells: &Cells,
    name: &name::Name,
    prose: &str,
    legend: &dyn Legend,
) {
    let cell = cells.requirement.as_deref();
    if let Some(cell) = cell {
        row.hints.has_column = true;
        let read = match legend.requirement(&quoted::unmarked(cell)) {
            Some(value) => requirement::Read { value: Some(value), ..Default::default() },
            None => requirement::read(cell),
        };
        let turned = |value| match value {
            Requirement::M => Requirement::O,
            Requirement::O => Requirement::M,
            Requirement::C => Requirement::C,
        };
        row.requirement = if cells.is_optional { read.value.map(turned) } else { read.value };
        row.doubts.extend(read.doubts);
        if let Some(words) = read.condition {
            row.hints.sentences.push(condition::Sentence {
                kind: condition::Kind::RequiredWhen,
                test: words.split_once(' ').map_or("", |(_, test)| test).to_owned(),
                negated: words.starts_with("unless"),
                is_loose: false,
                words,
            });
        }
        if cells.is_guessed && row.requirement.is_some() {
            let why = "the header does not say what the column is about:";
            row.doubts.push(Doubt::new(Column::Requirement, why, cell));
        }
        if cell.trim().is_empty() {
            row.doubts.push(Doubt::new(Column::Requirement, "the cell is empty", ""));
        }
    }
    let beside = name.requirement.as_deref().map(requirement::read);
    let in_prose = from_prose(prose);
    if row.requirement.is_none()
        && let Some(read) = beside
    {
        row.requirement = read.value;
        row.doubts.extend(read.doubts);
        if let Some(words) = read.condition {
            row.hints.sentences.push(condition::Sentence {
                kind: condition::Kind::RequiredWhen,
                test: words.split_once(' ').map_or("", |(_, test)| test).to_owned(),
                negated: words.starts_with("unless"),
                is_loose: false,
                words,
            });
        }
    }
    match (row.requirement, in_prose) {
        (None, Some((value, words))) if cells.requirement.is_none() => {
            row.requirement = Some(value);
            if words.contains(':') {
                let why = "it differs by operation:";
                row.doubts.push(Doubt::new(Column::Requirement, why, &words));
            }
        }
        (Some(known), Some((value, words))) if known != value && value != Requirement::C => {
            let why = "the column and the description differ:";
            row.doubts.push(Doubt::new(Column::Requirement, why, &words));
        }
        _ => {}
    }
    contradictions(row, prose);
}

/// What the head or end of a description says, or its lines for each operation.
fn from_prose(prose: &str) -> Option<(Requirement, String)> {
    let per: Vec<(String, String)> = PER_OPERATION
        .captures_iter(prose)
        .map(|found| (found[1].to_owned(), quoted::unmarked(&found[2])))
        .collect();
    if !per.is_empty() {
        let words: Vec<String> =
            per.iter().map(|(operation, word)| format!("{operation}: {word}")).collect();
        let of_each: Vec<_> = per
            .iter()
            .map(|(_, word)| requirement::word(word.split(['.', ',']).next().unwrap_or(word)))
            .collect();
        if of_each.iter().all(|value| *value == Some(Requirement::M)) {
            return Some((Requirement::M, String::new()));
        }
        if of_each.iter().all(|value| *value == Some(Requirement::O)) {
            return Some((Requirement::O, words.join(", ")));
        }
        return None;
    }
    for pattern in [&*AT_HEAD, &*SENTENCE, &*AT_END] {
        if let Some(found) = pattern.captures(prose)
            && let Some(value) = requirement::word(&found[1])
            && !is_conditional(prose, found.get(0).map_or(0, |found| found.start()))
        {
            return Some((value, found[0].trim().replace(':', "")));
        }
    }
    None
}

/// Whether the sentence at a place begins with a condition.
fn is_conditional(prose: &str, at: usize) -> bool {
    let sentence = prose[..at].rsplit(['.', '\n', '。']).next().unwrap_or_default();
    let before = fold(sentence);
    ["if", "when", "unless", "where", "for"]
        .iter()
        .any(|word| before.split(' ').any(|said| said == *word))
}

fn contradictions(row: &mut Row, prose: &str) {
    let plain = quoted::unmarked(prose);
    let column_is_doubted = row.doubts.iter().any(|doubt| doubt.column == Column::Requirement);
    if column_is_doubted {
        return;
    }
    match row.requirement {
        Some(Requirement::M) => {
            if let Some(found) = SPEAKS_OPTIONAL.find(&plain) {
                let why = "mandatory, yet the description says";
                let quote = values::around(&plain, found.start());
                row.doubts.push(Doubt::new(Column::Requirement, why, &quote));
            }
        }
        None => {
            let words = PER_OPERATION.find(prose).or_else(|| SPEAKS_REQUIRED.find(&plain));
            if let Some(found) = words {
                let why = "the description speaks of it:";
                row.doubts.push(Doubt::new(Column::Requirement, why, found.as_str()));
            }
        }
        _ => {}
    }
    if row.requirement.is_none_or(|requirement| requirement != Requirement::M)
        && let Some(found) = NOT_SENT.find(&plain)
        && !row.doubts.iter().any(|doubt| doubt.column == Column::Requirement)
    {
        let why = "it may not be sent at all:";
        row.doubts.push(Doubt::new(Column::Requirement, why, found.as_str()));
    }
}

/// Cardinalities: the lower bound is the requirement, an upper one above 1 a list.
fn read_occurrences(row: &mut Row, cells: &Cells) {
    let mut bounds: Option<(String, String)> = None;
    if let Some(cell) = cells.cardinality.as_deref().filter(|cell| !cell.trim().is_empty()) {
        match CARDINALITY.captures(&quoted::unmarked(cell)) {
            Some(found) => {
                let low = found[1].to_owned();
                let high = found.get(2).map_or(low.clone(), |high| high.as_str().to_owned());
                bounds = Some((low, high));
            }
            None => {
                let why = "a cardinality that could not be read:";
                row.doubts.push(Doubt::new(Column::Requirement, why, cell));
            }
        }
    } else if cells.min_occurs.is_some() || cells.max_occurs.is_some() {
        let text = |cell: &Option<String>| {
            quoted::unmarked(cell.as_deref().unwrap_or("")).trim().to_owned()
        };
        bounds = Some((text(&cells.min_occurs), text(&cells.max_occurs)));
    }
    let Some((low, high)) = bounds else { return };
    let said = match low.as_str() {
        "" => None,
        "0" | "*" | "n" | "m" => Some(Requirement::O),
        _ => Some(Requirement::M),
    };
    match (row.requirement, said) {
        (None, said) if cells.requirement.is_none() => row.requirement = said,
        (Some(Requirement::M), Some(Requirement::O))
        | (Some(Requirement::O), Some(Requirement::M)) => {
            let why = "it differs from the number of occurrences:";
            row.doubts.push(Doubt::new(Column::Requirement, why, &low));
        }
        _ => {}
    }
    let is_many = !matches!(high.as_str(), "" | "0" | "1");
    let kind = row.kind.clone().unwrap_or_default();
    if is_many && !kind.starts_with("list<") && !kind.is_empty() {
        row.kind = Some(format!("list<{kind}>"));
    } else if high == "1" && kind.starts_with("list<") {
        let why = "a list of at most one:";
        row.doubts.push(Doubt::new(Column::Type, why, &kind));
    }
}

fn read_values(row: &mut Row, cells: &Cells, prose: &str) {
    let is_boolean = row.kind.as_deref().map(base) == Some("boolean");
    let mut doubts = Vec::new();
    if let Some(cell) = cells.values.as_deref().filter(|cell| !default::is_none(cell)) {
        read_values_cell(row, cell, &mut doubts);
    }
    if let Some(cell) = cells.value.as_deref().filter(|cell| !default::is_none(cell)) {
        let why = "one value: fixed, or an example?";
        doubts.push(Doubt::new(Column::Values, why, cell));
    }
    let read = values::in_prose(prose);
    let (is_object, is_number) = (is_object(row), is_number(row));
    if row.values.is_empty() && cells.values.as_deref().is_none_or(default::is_none) && !is_object {
        let is_true_false = read
            .values
            .iter()
            .all(|value| matches!(value.to_lowercase().as_str(), "true" | "false"));
        if !(is_boolean && is_true_false) {
            if is_number && read.values.iter().any(|value| value.parse::<f64>().is_err()) {
                let why = "values that are no numbers:";
                doubts.push(Doubt::new(Column::Values, why, &read.values.join(", ")));
            } else {
                row.values.clone_from(&read.values);
                doubts.extend(read.doubts.clone());
            }
        }
        if row.default.is_none() {
            row.default.clone_from(&read.default);
        }
        if is_boolean && row.values.is_empty() {
            doubts.retain(|doubt| doubt.column != Column::Values);
        }
    } else if !row.values.is_empty()
        && !read.values.is_empty()
        && !same(&row.values, &read.values)
        && !is_object
    {
        let why = "the description lists others:";
        doubts.push(Doubt::new(Column::Values, why, &read.values.join(", ")));
    }
    if row.hints.needs_values && row.values.is_empty() && doubts.is_empty() {
        doubts.push(Doubt::new(Column::Values, "an enum, but its values were not found", ""));
    }
    row.doubts.extend(doubts);
}

fn read_values_cell(row: &mut Row, cell: &str, doubts: &mut Vec<Doubt>) {
    let plain = quoted::unmarked(cell);
    if let Some(read) = bounds::read(&plain) {
        match read {
            bounds::Read::Bounds(bounds) => row.range = Some(bounds),
            bounds::Read::Exclusive(bounds) => exclusive(row, &bounds, &plain),
            bounds::Read::Bare(number) => {
                let why = "one value: fixed, or an example?";
                row.example = Some(number.clone());
                doubts.push(Doubt::new(Column::Values, why, &number));
            }
        }
        return;
    }
    if let Some(bounds) = size::length(&plain).bounds {
        row.length = Some(bounds);
        return;
    }
    match values::list(cell) {
        Some(list) if list.len() > 1 => row.values = list,
        _ => {
            let prose = values::in_prose(cell);
            if prose.values.len() > 1 {
                row.values = prose.values;
                doubts.extend(prose.doubts);
            } else if size::speaks_of_range(&plain) || plain.contains(['<', '>', '≤', '≥']) {
                let why = "a range that could not be read:";
                doubts.push(Doubt::new(Column::Range, why, &plain));
            } else {
                if plain.chars().count() <= 40 && !plain.contains('\n') {
                    row.example = Some(plain.trim().to_owned());
                }
                let why = "values that could not be read:";
                doubts.push(Doubt::new(Column::Values, why, &plain));
            }
        }
    }
}

fn same(a: &[String], b: &[String]) -> bool {
    a.len() == b.len() && a.iter().all(|value| b.contains(value))
}

fn exclusive(row: &mut Row, bounds: &Bounds, words: &str) {
    let why = "a bound that excludes its own value:";
    row.doubts.push(Doubt::new(Column::Range, why, words));
    let next = |text: &String, by: i64| {
        let number: i64 = text.parse().ok()?;
        Some(number.checked_add(by)?.to_string())
    };
    if row.kind.as_deref().map(base) == Some("integer") {
        row.range = Some(Bounds {
            min: bounds.min.as_ref().and_then(|min| next(min, 1)),
            max: bounds.max.as_ref().and_then(|max| next(max, -1)),
        })
        .filter(Bounds::is_sound);
    }
}

pub(crate) fn is_number(row: &Row) -> bool {
    row.kind.as_deref().map(base).is_some_and(|base| matches!(base, "integer" | "decimal"))
}

pub(crate) fn is_object(row: &Row) -> bool {
    row.kind.as_deref().map(base) == Some("object")
}

fn is_text(row: &Row) -> bool {
    row.kind
        .as_deref()
        .map(base)
        .is_none_or(|base| matches!(base, "string" | "alphanumeric" | "numeric"))
}

fn read_bounds(row: &mut Row, cells: &Cells, prose: &str) {
    if let Some(cell) = cells.range.as_deref().filter(|cell| !default::is_none(cell)) {
        read_range_cell(row, cell);
    }
    let single = |cell: &Option<String>| {
        cell.as_deref().map(quoted::unmarked).filter(|cell| !default::is_none(cell))
    };
    if let (None, (low, high)) = (&row.range, (single(&cells.min), single(&cells.max)))
        && (low.is_some() || high.is_some())
    {
        bounds_of_two(row, Column::Range, low.as_deref(), high.as_deref());
    }
    if let Some(cell) = cells.length.as_deref().filter(|cell| !default::is_none(cell)) {
        read_length_cell(row, cell, cells.is_exact);
    }
    let (low, high) = (single(&cells.min_length), single(&cells.max_length));
    if row.length.is_none() && (low.is_some() || high.is_some()) {
        if let (None, Some(high)) = (&low, &high) {
            read_length_cell(row, high, false);
        } else {
            bounds_of_two(row, Column::Length, low.as_deref(), high.as_deref());
        }
    }
    let is_list = row.kind.as_deref().is_some_and(|kind| kind.starts_with("list<"));
    let mut length = size::length(prose);
    let mut range = size::range(prose);
    if is_list || is_object(row) {
        length.doubts.clear();
        range.doubts.clear();
        length.bounds = None;
        range.bounds = None;
    }
    match (&row.length, length.bounds) {
        (None, Some(bounds)) if is_text(row) => row.length = Some(bounds),
        (None, Some(bounds)) => {
            let why = "a length of what is no text:";
            row.doubts.push(Doubt::new(Column::Length, why, &bounds.text()));
        }
        (Some(known), Some(bounds)) if *known != bounds => {
            let why = "the description says another:";
            row.doubts.push(Doubt::new(Column::Length, why, &bounds.text()));
        }
        _ => {}
    }
    if row.length.is_none() && cells.length.is_none() {
        row.doubts.extend(length.doubts);
    }
    let speaks_of_number = is_number(row) || row.kind.is_none() && row.values.is_empty();
    if !speaks_of_number {
        return;
    }
    match (&row.range, range.bounds) {
        (None, Some(bounds)) if row.length.is_none() => row.range = Some(bounds),
        (Some(known), Some(bounds)) if *known != bounds => {
            let why = "the description says another:";
            row.doubts.push(Doubt::new(Column::Range, why, &bounds.text()));
        }
        _ => {}
    }
    if row.range.is_none()
        && row.length.is_none()
        && !row.doubts.iter().any(|doubt| doubt.column == Column::Range)
    {
        row.doubts.extend(range.doubts);
    }
}

fn bounds_of_two(row: &mut Row, column: Column, low: Option<&str>, high: Option<&str>) {
    let number = |text: Option<&str>| text.and_then(bounds::number);
    let bounds = Bounds { min: number(low), max: number(high) };
    let all_read = bounds.min.is_some() == low.is_some() && bounds.max.is_some() == high.is_some();
    if !all_read || !bounds.is_sound() {
        let words = format!("{} {}", low.unwrap_or(""), high.unwrap_or(""));
        row.doubts.push(Doubt::new(column, "bounds that could not be read:", &words));
    } else if column == Column::Range && is_text(row) && row.kind.is_some() {
        let why = "bounds of a text: of its length?";
        row.doubts.push(Doubt::new(Column::Length, why, &bounds.text()));
    } else if column == Column::Range {
        row.range = Some(bounds);
    } else {
        row.length = Some(bounds);
    }
}

fn read_range_cell(row: &mut Row, cell: &str) {
    let plain = quoted::unmarked(cell);
    match bounds::read(&plain) {
        Some(bounds::Read::Bounds(bounds)) if is_text(row) && row.kind.is_some() => {
            let why = "bounds of a text: of its length?";
            row.doubts.push(Doubt::new(Column::Length, why, &bounds.text()));
        }
        Some(bounds::Read::Bounds(bounds)) => row.range = Some(bounds),
        Some(bounds::Read::Exclusive(bounds)) => exclusive(row, &bounds, &plain),
        Some(bounds::Read::Bare(_)) | None => {
            let length = size::length(&plain);
            let range = size::range(&plain);
            if let (Some(bounds), true) = (length.bounds, is_text(row)) {
                row.length = Some(bounds);
            } else if let (Some(bounds), true) = (range.bounds, is_number(row)) {
                row.range = Some(bounds);
            } else if let Some(list) = values::list(cell).filter(|list| list.len() > 1) {
                row.values = list;
            } else {
                let why = "a limit that could not be read:";
                row.doubts.push(Doubt::new(Column::Range, why, &plain));
                row.doubts.push(Doubt::new(Column::Length, why, &plain));
            }
        }
    }
}

fn read_length_cell(row: &mut Row, cell: &str, is_exact: bool) {
    let plain = quoted::unmarked(cell);
    let read = bounds::read(&plain);
    if !is_text(row) {
        let why = "the size of what is no text: digits, bytes, or elements?";
        row.doubts.push(Doubt::new(Column::Length, why, &plain));
        return;
    }
    match read {
        Some(bounds::Read::Bounds(bounds)) => row.length = Some(bounds),
        Some(bounds::Read::Bare(number)) if number.parse::<u32>().is_ok() => {
            row.length = Some(if is_exact {
                Bounds::between(&number, &number)
            } else {
                Bounds::max(&number)
            });
        }
        _ => match size::length(&plain).bounds {
            Some(bounds) => row.length = Some(bounds),
            None => {
                let why = "a length that could not be read:";
                row.doubts.push(Doubt::new(Column::Length, why, &plain));
            }
        },
    }
}

fn read_default(row: &mut Row, cells: &Cells, prose: &str) {
    let read = cells.default.as_deref().map(default::read).unwrap_or_default();
    let in_prose = default::in_prose(prose);
    let known = read.value.or(row.default.take());
    row.doubts.extend(read.doubts);
    match (&known, &in_prose.value) {
        (Some(known), Some(other))
            if fold(known) != fold(other) && !is_same_number(known, other) =>
        {
            let why = "the description says another:";
            row.doubts.push(Doubt::new(Column::Default, why, other));
        }
        (None, Some(_) | None)
            if !row.doubts.iter().any(|doubt| doubt.column == Column::Default) =>
        {
            row.doubts.extend(in_prose.doubts);
        }
        _ => {}
    }
    row.default = known.or(in_prose.value);
    if let Some(value) = &row.default
        && row.kind.as_deref() == Some("boolean")
        && !matches!(value.to_lowercase().as_str(), "true" | "false")
    {
        let why = "a default that is no boolean:";
        row.doubts.push(Doubt::new(Column::Default, why, value));
    }
    if let Some(value) = row.default.clone()
        && value.starts_with(['[', '{'])
    {
        row.doubts.push(Doubt::new(Column::Default, "a default that is a list or object:", &value));
    }
    if row.default.is_some() && row.requirement == Some(Requirement::M) {
        let why = "mandatory, yet with a default:";
        let value = row.default.clone().unwrap_or_default();
        row.doubts.push(Doubt::new(Column::Default, why, &value));
    }
}

/// "10" and "10s".
fn is_same_number(a: &str, b: &str) -> bool {
    let digits = |text: &str| text.trim_end_matches(|c: char| c.is_ascii_alphabetic()).to_owned();
    let (a, b) = (digits(a), digits(b));
    !a.is_empty() && a == b && a.parse::<f64>().is_ok()
}

fn read_example(row: &mut Row, cells: &Cells) {
    let Some(cell) = cells.example.as_deref() else { return };
    if default::is_none(cell) {
        return;
    }
    let text = match quoted::token(cell.trim()) {
        Some(found) if found.is_quoted && found.rest.trim().is_empty() => found.value.to_owned(),
        _ => quoted::unmarked(cell).trim().to_owned(),
    };
    row.example = Some(text);
}

fn read_conditions(row: &mut Row, cells: &Cells, prose: &str) {
    let column = cells.condition.as_deref().unwrap_or("");
    row.hints.sentences.extend(condition::sentences(prose));
    for sentence in condition::sentences(column) {
        if !row.hints.sentences.iter().any(|known| known.test == sentence.test) {
            row.hints.sentences.push(sentence);
        }
    }
    let is_nothing = column.trim().is_empty()
        || default::is_none(column)
        || fold(column).contains("restricao") && fold(column).starts_with("nao");
    if !is_nothing && row.hints.sentences.is_empty() {
        let words = quoted::unmarked(column);
        row.condition =
            Some(Condition::Described { kind: condition::Kind::OnlyWhen, words: words.clone() });
        if row.requirement == Some(Requirement::M) {
            let why = "mandatory, yet with a condition:";
            row.doubts.push(Doubt::new(Column::Requirement, why, &words));
        }
    }
}
