//! `like` and `without`: rows and rules are copied before anything is checked,
//! so that the result is an ordinary table.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::messages::NothingCopied;
use crate::diagnostic::{Diagnostics, messages};
use crate::span::{Span, Spanned};
use crate::syntax::{Column, Parameter, Spec, Table};

/// The longest chain of tables that rows may be copied through.
const DEEPEST: usize = 32;

/// The most rows that may be copied in all, because a few lines can demand any
/// number.
const MOST_ROWS: usize = 100_000;

/// The spec with every table written out.
pub(super) fn expand(
    mut spec: Spec,
    copied: &HashSet<String>,
    diagnostics: &mut Diagnostics,
) -> Spec {
    let mut objects = Objects {
        names: Vec::new(),
        written: HashMap::new(),
        done: HashMap::new(),
        open: Vec::new(),
        copied: 0,
        incomplete: spec.incomplete,
        diagnostics,
    };
    for object in spec.pages.iter().flat_map(|page| &page.objects) {
        if copied.contains(&object.name.value) {
            // The first of two objects with the same name, which is reported later.
            let table = || object.table.clone();
            objects.written.entry(object.name.value.clone()).or_insert_with(table);
        }
    }
    objects.names = spec
        .pages
        .iter()
        .flat_map(|page| &page.objects)
        .map(|object| object.name.value.clone())
        .collect();
    for page in &mut spec.pages {
        for object in &mut page.objects {
            objects.open = vec![object.name.value.clone()];
            objects.report_way(&object.name.value);
            objects.expand(&mut object.table);
            objects.open.clear();
        }
        let Some(operation) = &mut page.operation else { continue };
        for table in operation.tables_mut() {
            objects.expand(table);
        }
    }
    spec
}

/// The names of objects that others copy. Most objects are not copied, and
/// cloning them would cost most of this stage.
pub(super) fn copied(spec: &Spec) -> HashSet<String> {
    let mut tables: Vec<&Table> = Vec::new();
    for page in &spec.pages {
        tables.extend(page.objects.iter().map(|object| &object.table));
        let Some(operation) = &page.operation else { continue };
        tables.extend(operation.tables());
    }
    tables.into_iter().filter_map(|table| Some(table.like.as_ref()?.value.clone())).collect()
}

struct Objects<'d> {
    /// Every object, for suggestions.
    names: Vec<String>,
    written: HashMap<String, Table>,
    done: HashMap<String, Table>,
    /// The objects that are being written out, outermost first.
    open: Vec<String>,
    /// How many rows were copied.
    copied: usize,
    /// Whether a page could not be read.
    incomplete: bool,
    diagnostics: &'d mut Diagnostics,
}

impl Objects<'_> {
    /// Reports an object that is like itself, directly or through others, or that
    /// is like another through too many.
    fn report_way(&mut self, start: &str) {
        let mut way: Vec<&str> = vec![start];
        // An object that no other is like is missing here, and is in no circle.
        let mut like = self.written.get(start).and_then(|table| table.like.as_ref());
        let first = like.map(|like| like.span);
        while let Some(next) = like {
            if next.value == start {
                let Some(span) = first else { return };
                self.diagnostics.push(messages::circular_like(&way, span));
                return;
            }
            if way.contains(&next.value.as_str()) {
                return; // a circle that does not contain this object
            }
            if way.len() > DEEPEST {
                let Some(span) = first else { return };
                self.diagnostics.push(messages::like_too_deep(start, DEEPEST, span));
                return;
            }
            way.push(&next.value);
            like = self.written.get(&next.value).and_then(|table| table.like.as_ref());
        }
    }

    fn expand(&mut self, table: &mut Table) {
        if let Some(like) = table.like.take() {
            match self.base(&like) {
                Some(base) if self.is_too_many(base.parameters.len(), &like) => {
                    table.incomplete = true;
                }
                Some(base) => self.lay_over(base, &like, table),
                None => table.incomplete = true,
            }
            if table.incomplete {
                table.parameters.iter_mut().for_each(excuse);
            }
        } else {
            for name in &table.without {
                self.nothing_to_remove(name, &NothingCopied::WithoutLike);
            }
            for row in &table.parameters {
                for column in &row.removed {
                    let name = Spanned::new(column.value.to_owned(), column.span);
                    self.nothing_to_remove(&name, &NothingCopied::TildeWithoutLike);
                }
            }
        }
    }

    /// Counts copied rows, and reports once that there are too many.
    fn is_too_many(&mut self, rows: usize, like: &Spanned<String>) -> bool {
        let before = self.copied;
        self.copied += rows;
        if before <= MOST_ROWS && self.copied > MOST_ROWS {
            self.diagnostics.push(messages::like_too_many(MOST_ROWS, like.span));
        }
        self.copied > MOST_ROWS
    }

    /// The table of an object, written out.
    fn base(&mut self, like: &Spanned<String>) -> Option<Table> {
        let name = &like.value;
        if let Some(done) = self.done.get(name) {
            return Some(done.clone());
        }
        if self.open.contains(name) || self.open.len() > DEEPEST {
            return None; // reported by `report_way`
        }
        let Some(mut table) = self.written.get(name).cloned() else {
            if self.incomplete {
                return None; // it may be on a page that could not be read
            }
            let known = self.names.iter().map(String::as_str);
            self.diagnostics.push(messages::unknown_like(like, known));
            return None;
        };
        self.open.push(name.clone());
        // The object is also expanded on its own page, which reports its mistakes.
        let mut quiet = Diagnostics::default();
        std::mem::swap(self.diagnostics, &mut quiet);
        self.expand(&mut table);
        std::mem::swap(self.diagnostics, &mut quiet);
        self.open.pop();
        self.done.insert(name.clone(), table.clone());
        Some(table)
    }

    fn lay_over(&mut self, mut base: Table, like: &Spanned<String>, table: &mut Table) {
        for row in &mut base.parameters {
            row.copied = Some(like.span);
        }
        for rule in &mut base.rules {
            rule.copied = Some(like.span);
        }
        for name in &table.without {
            let is_dropped = |written: &str| written == name.value;
            let before = base.parameters.len() + base.rules.len();
            base.parameters.retain(|row| !is_dropped(&row.name.value));
            base.rules.retain(|rule| !rule.id.as_ref().is_some_and(|id| is_dropped(&id.value)));
            if base.parameters.len() + base.rules.len() == before && !base.incomplete {
                self.nothing_to_remove(name, &NothingCopied::InObject(&like.value));
            }
        }
        let mut merged = base.parameters;
        for row in std::mem::take(&mut table.parameters) {
            match merged.iter_mut().find(|copied| copied.name.value == row.name.value) {
                Some(copied) => self.lay_row_over(copied, row, like.span),
                None => merged.push(row),
            }
        }
        table.parameters = merged;
        base.rules.append(&mut table.rules);
        table.rules = base.rules;
        table.incomplete |= base.incomplete;
        table.ignores_unknown = table.ignores_unknown.or(base.ignores_unknown);
    }

    /// Replaces columns of the copied row by those that are written.
    fn lay_row_over(&mut self, copied: &mut Parameter, over: Parameter, like: Span) {
        fn lay<T>(copied: &mut Option<T>, over: Option<T>) {
            if over.is_some() {
                *copied = over;
            }
        }
        let Parameter {
            name,
            copied: _,
            removed,
            type_,
            requirement,
            length,
            bytes,
            range,
            digits,
            items,
            pattern,
            schemes,
            format,
            wire,
            nullable,
            default,
            conditions,
            values,
            nested,
            sensitive,
            rust,
            description,
            example,
            deprecated,
            since,
        } = over;
        for column in &removed {
            if !take_out(copied, column.value) {
                let name = Spanned::new(column.value.to_owned(), column.span);
                self.nothing_to_remove(&name, &NothingCopied::Column);
            }
        }
        if !matches!(type_, Column::Absent) {
            copied.type_ = type_;
        }
        if !matches!(requirement, Column::Absent) {
            copied.requirement = requirement;
        }
        lay(&mut copied.length, length);
        lay(&mut copied.bytes, bytes);
        lay(&mut copied.range, range);
        lay(&mut copied.digits, digits);
        lay(&mut copied.items, items);
        lay(&mut copied.pattern, pattern);
        lay(&mut copied.schemes, schemes);
        lay(&mut copied.format, format);
        lay(&mut copied.wire, wire);
        lay(&mut copied.nullable, nullable);
        lay(&mut copied.default, default);
        for (applies, span, condition) in conditions {
            copied.conditions.retain(|(known, _, _)| *known != applies);
            copied.conditions.push((applies, span, condition));
        }
        lay(&mut copied.values, values);
        lay(&mut copied.nested, nested);
        lay(&mut copied.sensitive, sensitive);
        lay(&mut copied.rust, rust);
        lay(&mut copied.description, description);
        lay(&mut copied.example, example);
        lay(&mut copied.deprecated, deprecated);
        lay(&mut copied.since, since);
        copied.copied = Some(like);
        copied.name = name;
    }

    fn nothing_to_remove(&mut self, name: &Spanned<String>, why: &NothingCopied<'_>) {
        self.diagnostics.push(messages::nothing_to_remove(&name.value, why, name.span));
    }
}

/// Marks the mandatory columns as written elsewhere, because the row that this one
/// is based on could not be read.
fn excuse(row: &mut Parameter) {
    for column in [&mut row.type_, &mut row.requirement] {
        if let Column::Absent = column {
            *column = Column::Unreadable;
        }
    }
}

/// Removes a column of a row; returns whether the row had it.
fn take_out(row: &mut Parameter, column: &str) -> bool {
    fn take<T>(column: &mut Option<T>) -> bool {
        column.take().is_some()
    }
    fn take_column<T>(column: &mut Column<T>) -> bool {
        !matches!(std::mem::replace(column, Column::Absent), Column::Absent)
    }
    let Parameter {
        name: _,
        copied: _,
        removed: _,
        type_,
        requirement,
        length,
        bytes,
        range,
        digits,
        items,
        pattern,
        schemes,
        format,
        wire,
        nullable,
        default,
        conditions,
        values,
        nested,
        sensitive,
        rust,
        description,
        example,
        deprecated,
        since,
    } = row;
    match column {
        "type" => take_column(type_),
        "requirement" => take_column(requirement),
        "length" => take(length),
        "bytes" => take(bytes),
        "range" => take(range),
        "digits" => take(digits),
        "items" => take(items),
        "pattern" => take(pattern),
        "schemes" => take(schemes),
        "format" => take(format),
        "wire" => take(wire),
        "nullable" => take(nullable),
        "default" => take(default),
        "values" => take(values),
        "sensitive" => take(sensitive),
        "rust" => take(rust),
        "description" => take(description),
        "example" => take(example),
        "deprecated" => take(deprecated),
        "since" => take(since),
        "parameters" | "rules" => take(nested),
        condition => {
            let before = conditions.len();
            conditions.retain(|(applies, _, _)| applies.column() != condition);
            conditions.len() < before
        }
    }
}
