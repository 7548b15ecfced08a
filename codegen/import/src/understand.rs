//! From a document to parameter tables: which blocks are such tables, their rows,
//! how they nest, and what their conditions test.

use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

use regex::Regex;

use crate::cells::types::base;
use crate::document::{Block, Content, Document, Rich};
use crate::doubt::{Column, Doubt};
use crate::legend::Words;
use crate::mapping::Mapping;
use crate::place::{Operation, Part, Place};
use crate::roles::fold;
use crate::row::{self, Row};
use crate::sections::{self, Group};
use crate::select::{self, Line, Selected, Skipped, Verdict};
use crate::{govern, nest};

/// "All parameters are optional."
static LEAD: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"(?i)\b(?:all|every|each|none|todos|todas|alle|tous|toutes|все|tutti|wszystkie)\b[^.;:]{0,60}?\b(?:are|is|son|são|sind|sont|являются|sono|są)\s+(optional|required|mandatory|opcional\w*|obligatori\w*|facultati\w*|optionnel\w*|obligatoires?)\s*[.;,]";
    Regex::new(words).expect("the pattern is valid")
});
static SPEAKS: LazyLock<Regex> = LazyLock::new(|| {
    let words = r"(?i)\b(?:are|is)\s+(?:all\s+)?(?:optional|required|mandatory)\b|\b(?:optional|required|mandatory) (?:parameters|fields)\b|必填|可选|任意|필수";
    Regex::new(words).expect("the pattern is valid")
});

static CAPTION: LazyLock<Regex> = LazyLock::new(|| {
    let words =
        r"(?i)^(?:table|tabla|tabela|tableau|tabelle|таблица|表|표)\s*\d[\d.-]*\s*[.:：-]?\s*";
    Regex::new(words).expect("the pattern is valid")
});

/// A parameter table of a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct ParameterTable {
    /// A name that no other table of the document has.
    pub(crate) name: String,
    /// The headings above it, the highest first.
    pub(crate) headings: Vec<String>,
    /// Its caption.
    pub(crate) caption: String,
    /// Its line, from 1.
    pub(crate) line: usize,
    /// The operation that it belongs to.
    pub(crate) operation: Option<Operation>,
    /// The part of the operation.
    pub(crate) part: Part,
    /// The rows.
    pub(crate) rows: Vec<Row>,
    /// What was noted about the whole table.
    pub(crate) notes: Vec<String>,
    /// The table and row that it hangs below.
    pub(crate) hangs_below: Option<(usize, usize)>,
    /// One of several tables of one parameter.
    pub(crate) is_variant: bool,
    pub(crate) anchors: Vec<String>,
    pub(crate) lead: String,
    /// What the document says the object is, where it has a place for that.
    pub(crate) description: String,
}

impl ParameterTable {
    /// The nearest heading.
    pub(crate) fn heading(&self) -> String {
        self.headings.last().cloned().unwrap_or_default()
    }

    /// Its name as that of an object, in the usual case.
    pub(crate) fn object_name(&self) -> String {
        let from = if self.caption.is_empty() { self.heading() } else { self.caption.clone() };
        upper_camel(&from)
    }
}

/// What a document was understood to say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Understood {
    /// The parameter tables.
    pub(crate) tables: Vec<ParameterTable>,
    /// The tables that were skipped.
    pub(crate) skipped: Vec<Skipped>,
}

/// Understands a document.
pub(crate) fn understand(document: &Document, mapping: &Mapping) -> Understood {
    let words = Words::of(document, mapping);
    let groups = sections::groups(document);
    let mut stage = Stage { words, mapping, understood: Understood::default(), values: Vec::new() };
    let in_groups: HashSet<usize> =
        groups.iter().flat_map(|group| group.blocks.iter().copied()).collect();
    let mut groups = groups.into_iter().peekable();
    let mut place = Place::default();
    for (at, block) in document.blocks.iter().enumerate() {
        while let Some(group) = groups.next_if(|group| group.at <= at) {
            stage.group(group, block, &place);
        }
        if let Content::Table(table) = &block.content
            && !in_groups.contains(&at)
        {
            stage.table(table, block, &place);
        }
        // Sections of parameters head nothing.
        if !in_groups.contains(&at) || matches!(block.content, Content::Field { .. }) {
            place.pass(block);
        }
    }
    stage.finish()
}

struct Stage<'a> {
    words: Words<'a>,
    mapping: &'a Mapping,
    understood: Understood,
    /// Values of rows, by the table that lists them.
    values: Vec<(usize, BTreeMap<String, Vec<String>>)>,
}

impl Stage<'_> {
    fn table(&mut self, table: &crate::document::Table, block: &Block, place: &Place) {
        let caption = CAPTION.replace(&table.caption.plain(), "").into_owned();
        let heading = if caption.is_empty() { place.heading().to_owned() } else { caption.clone() };
        let mut headings = place.headings();
        if !caption.is_empty() {
            headings.push(caption.clone());
        }
        let is_wanted = self.mapping.table(&headings);
        match select::select(table, &heading, self.mapping, is_wanted) {
            Verdict::Parameters(selected) => {
                let mut found = new_table(block, place);
                found.caption = caption;
                found.part = place.part(&found.caption);
                self.push(found, selected);
            }
            Verdict::Values(values) => {
                self.skip(block, &heading, "it lists values of parameters", first_cells(table));
                self.values.push((self.understood.tables.len(), values));
            }
            Verdict::Other(why) => self.skip(block, &heading, &why, first_cells(table)),
        }
    }

    fn skip(&mut self, block: &Block, heading: &str, why: &str, names: Vec<String>) {
        self.understood.skipped.push(Skipped {
            table: heading.to_owned(),
            line: block.line,
            why: why.to_owned(),
            names,
        });
    }

    fn group(&mut self, group: Group, block: &Block, place: &Place) {
        let Group { cells, notes, part, .. } = group;
        let mut found = new_table(block, place);
        found.part = part.unwrap_or_else(|| place.part(""));
        let has_type = cells.iter().any(|cells| cells.kind.is_some());
        let has_requirement = cells.iter().any(|cells| cells.requirement.is_some());
        let lines = cells.into_iter().map(|cells| Line { cells, child_of: None, doubt: None });
        let selected = Selected { lines: lines.collect(), notes, has_type, has_requirement };
        self.push(found, selected);
    }

    fn push(&mut self, mut found: ParameterTable, selected: Selected) {
        let Selected { lines, notes, has_type, has_requirement } = selected;
        found.notes = notes;
        for Line { cells, child_of, doubt } in lines {
            let mut row = row::read(&cells, &self.words);
            if let Some(parent) = child_of {
                row.parent = vec![crate::cells::name::read(&parent).name];
            }
            if let Some((why, quote)) = doubt {
                row.doubts.push(Doubt::new(Column::Row, &why, &quote));
            }
            found.rows.push(row);
        }
        lead_requirement(&mut found, has_requirement);
        defaults_of_others(&mut found.rows);
        nest::within(&mut found.rows);
        note_duplicates(&mut found.rows);
        if !has_type && found.rows.iter().any(|row| row.kind.is_none()) {
            found.notes.push("the page does not say the types; `string` was written".to_owned());
        }
        if !has_requirement && found.rows.iter().any(|row| row.requirement.is_none()) {
            found.notes.push("the page does not say what is mandatory; `O` was written".to_owned());
        }
        found.rows.retain(|row| !row.name.is_empty());
        if !found.rows.is_empty() {
            self.understood.tables.push(found);
        }
    }

    fn finish(self) -> Understood {
        let Stage { mut understood, values, .. } = self;
        for (before, of_rows) in values {
            give_values(&mut understood.tables, before, &of_rows);
        }
        join_repeated(&mut understood);
        nest::between(&mut understood.tables);
        for table in &mut understood.tables {
            govern::govern(&mut table.rows);
            nest::doubt_parents(&mut table.rows);
        }
        doubt_unknown_types(&mut understood.tables);
        name_tables(&mut understood.tables);
        for table in &mut understood.tables {
            for row in &mut table.rows {
                row.doubts.sort();
                row.doubts.dedup();
            }
        }
        understood
    }
}

fn new_table(block: &Block, place: &Place) -> ParameterTable {
    ParameterTable {
        headings: place.headings(),
        line: block.line,
        operation: place.operation(),
        anchors: place.anchors(&block.anchors),
        lead: place.lead.clone(),
        ..ParameterTable::default()
    }
}

fn first_cells(table: &crate::document::Table) -> Vec<String> {
    let first = |text: &Rich| crate::doubt::excerpt(&text.plain(), 60);
    let cells = table.rows.iter().filter_map(|row| row.cells.first());
    cells.map(|cell| first(&cell.text)).filter(|text| !text.is_empty()).take(200).collect()
}

/// "All parameters are optional" above a table without such a column, and headings
/// such as "Required settings".
fn lead_requirement(table: &mut ParameterTable, has_requirement: bool) {
    use crate::cells::requirement::Requirement;
    if has_requirement {
        return;
    }
    let lead = LEAD.captures(&table.lead).map(|found| fold(&found[1])).unwrap_or_default();
    let says = |word: &str| lead == word;
    let by_heading = |word: &str| fold(&table.heading()).split(' ').next() == Some(word);
    let said = if says("optional") || by_heading("optional") {
        Some(Requirement::O)
    } else if says("required")
        || says("mandatory")
        || by_heading("required")
        || by_heading("mandatory")
    {
        Some(Requirement::M)
    } else {
        None
    };
    if said.is_none()
        && let Some(found) = SPEAKS.find(&table.lead)
    {
        let why = "the text above the table speaks of it:";
        for row in table.rows.iter_mut().filter(|row| row.requirement.is_none()) {
            row.doubts.push(Doubt::new(Column::Requirement, why, found.as_str()));
        }
    }
    for row in &mut table.rows {
        if row.requirement.is_none() && said.is_some() {
            row.requirement = said;
            row.doubts.retain(|doubt| doubt.column != Column::Requirement);
            if said == Some(Requirement::M) && row.default.is_some() {
                let why = "mandatory by the heading, yet with a default";
                row.doubts.push(Doubt::new(Column::Requirement, why, ""));
            }
        }
    }
}

/// A default that is the name of another row is what that row holds.
fn defaults_of_others(rows: &mut [Row]) {
    let names: HashSet<String> = rows.iter().map(|row| row.name.clone()).collect();
    for row in rows {
        let is_name = |value: &String| {
            names.contains(value) && *value != row.name && !row.values.contains(value)
        };
        if let Some(other) = row.default.take_if(|value| is_name(value)) {
            let why = "the default is another parameter:";
            row.doubts.push(Doubt::new(Column::Default, why, &other));
        }
    }
}

fn note_duplicates(rows: &mut [Row]) {
    let mut seen: BTreeMap<(Vec<String>, String), usize> = BTreeMap::new();
    for row in rows.iter() {
        *seen.entry((row.parent.clone(), row.name.clone())).or_default() += 1;
    }
    for row in rows {
        if seen[&(row.parent.clone(), row.name.clone())] > 1 {
            let why = "the table has this name more than once";
            row.doubts.push(Doubt::new(Column::Name, why, &row.name));
        }
    }
}

/// Values that a table of its own lists: for the nearest table before it that has
/// such a row.
fn give_values(
    tables: &mut [ParameterTable],
    before: usize,
    of_rows: &BTreeMap<String, Vec<String>>,
) {
    for (name, values) in of_rows {
        let leaf = name.rsplit(['.', '/']).next().unwrap_or(name).trim_end_matches("[]");
        let nearest = tables[..before]
            .iter_mut()
            .rev()
            .find_map(|table| table.rows.iter_mut().find(|row| row.name == leaf));
        let Some(row) = nearest else { continue };
        if row.values.is_empty() || row.values.len() < values.len() {
            row.values.clone_from(values);
        }
        row.doubts.retain(|doubt| doubt.column != Column::Values);
    }
}

/// A summary table and a section for each of its rows say the same twice: they
/// become one, and where they differ, both are quoted.
fn join_repeated(understood: &mut Understood) {
    let tables = &mut understood.tables;
    let mut at = 0;
    while at + 1 < tables.len() {
        let names = |table: &ParameterTable| -> HashSet<String> {
            table.rows.iter().map(|row| row.name.clone()).collect()
        };
        let later = (at + 1..tables.len()).find(|later| {
            let is_sections =
                tables[*later].notes.iter().any(|note| note.contains("section of its own"));
            let (first, second) = (names(&tables[at]), names(&tables[*later]));
            let shared = first.intersection(&second).count();
            is_sections && shared >= 3 && shared * 10 >= first.len() * 6
        });
        let Some(later) = later else {
            at += 1;
            continue;
        };
        let second = tables.remove(later);
        let first = &mut tables[at];
        for row in second.rows {
            match first.rows.iter_mut().find(|known| known.name == row.name) {
                Some(known) => join_rows(known, row),
                None => {
                    let mut row = row;
                    if row.requirement.is_none() {
                        let why = "it has a section, but no line in the table";
                        row.doubts.push(Doubt::new(Column::Requirement, why, ""));
                    }
                    first.rows.push(row);
                }
            }
        }
        first.notes.push("joined with the sections of its parameters".to_owned());
    }
}

fn join_rows(known: &mut Row, row: Row) {
    let Row {
        kind,
        requirement,
        length,
        range,
        values,
        default,
        example,
        condition,
        description,
        since,
        deprecated,
        nullable,
        doubts,
        hints,
        ..
    } = row;
    let differ = |known: &mut Row, column: Column, other: String| {
        known.doubts.push(Doubt::new(column, "its section says another:", &other));
    };
    match (&known.kind, kind) {
        (Some(one), Some(other)) if *one != other => differ(known, Column::Type, other),
        (None, Some(other)) => {
            known.kind = Some(other);
            known.doubts.retain(|doubt| doubt.column != Column::Type);
        }
        _ => {}
    }
    match (known.requirement, requirement) {
        (Some(one), Some(other)) if one != other => {
            differ(known, Column::Requirement, other.letter().to_owned());
        }
        (None, Some(other)) => known.requirement = Some(other),
        _ => {}
    }
    if known.values.is_empty() {
        known.values = values;
    } else if !values.is_empty() && values.iter().any(|value| !known.values.contains(value)) {
        differ(known, Column::Values, values.join(", "));
    }
    match (&known.default, default) {
        (Some(one), Some(other)) if *one != other => differ(known, Column::Default, other),
        (None, other) => known.default = other,
        _ => {}
    }
    known.length = known.length.take().or(length);
    known.range = known.range.take().or(range);
    known.example = known.example.take().or(example);
    known.condition = known.condition.take().or(condition);
    known.since = known.since.take().or(since);
    known.deprecated |= deprecated;
    known.nullable |= nullable;
    if known.description.is_empty() {
        known.description = description;
    }
    known.hints.sentences.extend(hints.sentences);
    known.hints.links.extend(hints.links);
    known.doubts.extend(doubts);
}

/// Types that are the name of something that the document does not describe.
fn doubt_unknown_types(tables: &mut [ParameterTable]) {
    for at in 0..tables.len() {
        for number in 0..tables[at].rows.len() {
            let row = &tables[at].rows[number];
            let Some(kind) = row.kind.as_deref().map(base).map(str::to_owned) else { continue };
            let is_known =
                crate::cells::types::is_ours(&kind) || names_table(tables, &kind).is_some();
            if !is_known && row.values.is_empty() {
                let why = "the document does not describe";
                tables[at].rows[number].doubts.push(Doubt::new(Column::Type, why, &kind));
            }
        }
    }
}

/// Gives each table a name of its own, from its caption and the headings above it.
fn name_tables(tables: &mut [ParameterTable]) {
    let mut used: HashSet<String> = HashSet::new();
    for table in tables {
        let mut parts = table.headings.clone();
        if !table.caption.is_empty() {
            parts.push(table.caption.clone());
        }
        let mut name = parts.pop().unwrap_or_else(|| format!("table at line {}", table.line));
        while used.contains(&name) {
            match parts.pop() {
                Some(above) => name = format!("{above} / {name}"),
                None => {
                    let base = name.clone();
                    let mut number = 2;
                    while used.contains(&name) {
                        name = format!("{base} ({number})");
                        number += 1;
                    }
                }
            }
        }
        used.insert(name.clone());
        table.name = name;
    }
}

/// A text as a name such as `ShippingAddress`. Empty if it has no ASCII letters.
pub(crate) fn upper_camel(text: &str) -> String {
    let mut name = String::new();
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    for word in words.filter(|word| !word.is_empty()).take(8) {
        let mut characters = word.chars();
        if let Some(first) = characters.next() {
            name.push(first.to_ascii_uppercase());
            name.extend(characters);
        }
    }
    while name.starts_with(|c: char| c.is_ascii_digit()) {
        name.remove(0);
    }
    name.truncate(60);
    name
}

/// Whether a type is the name of a table of the document.
pub(crate) fn names_table(tables: &[ParameterTable], kind: &str) -> Option<usize> {
    let kind = base(kind);
    tables.iter().position(|table| table.object_name() == kind || table.heading() == kind)
}
