//! `like` and `without`: rows and rules are copied before anything is checked,
//! so that the result is an ordinary table.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::messages::NothingCopied;
use crate::diagnostic::{Diagnostics, messages};
use crate::span::{Span, Spanned};
use crate::syntax::{Cases, Column, Parameter, Spec, Table};

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
            objects.report_ways_of_cases(&object.name.value, &object.table);
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
    let mut names = HashSet::new();
    while let Some(table) = tables.pop() {
        names.extend(table.like.as_ref().map(|like| like.value.clone()));
        tables.extend(table.cases.iter().flat_map(|cases| &cases.list).map(|case| &case.table));
        // Only cases of nested tables can be like an object.
        let nested = table.parameters.iter().filter_map(|row| row.nested.as_ref());
        tables.extend(nested.map(|(_, table)| &**table));
    }
    names
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

    /// Reports each case of an object that is like the object itself, through
    /// others.
    fn report_ways_of_cases(&mut self, start: &str, table: &Table) {
        for case in table.cases.iter().flat_map(|cases| &cases.list) {
            let Some(first) = &case.table.like else { continue };
            let mut way = vec![start];
            let mut like = Some(first);
            while let Some(next) = like
                && !way[1..].contains(&next.value.as_str())
                && way.len() <= DEEPEST
            {
                // An object that has the case itself is refused as one with cases.
                if next.value == start && way.len() > 1 {
                    self.diagnostics.push(messages::circular_like(&way, first.span));
                    break;
                }
                way.push(&next.value);
                like = self.written.get(&next.value).and_then(|table| table.like.as_ref());
            }
        }
    }

    fn expand(&mut self, table: &mut Table) {
        self.expand_rows(table);
        self.expand_cases(table);
        // Cases of nested tables.
        for row in &mut table.parameters {
            if let Some((_, nested)) = &mut row.nested {
                self.expand(nested);
            }
        }
    }

    fn expand_rows(&mut self, table: &mut Table) {
        if let Some(like) = table.like.take() {
            match self.base(&like) {
                Some(base) if self.is_too_many(rows_of(&base), &like) => {
                    table.incomplete = true;
                }
                Some(base) => self.lay_over(base, &like, table),
                None => table.incomplete = true,
            }
            if table.incomplete {
                table.parameters.iter_mut().for_each(excuse);
                let cases = table.cases.iter_mut().flat_map(|cases| &mut cases.list);
                cases.flat_map(|case| &mut case.table.parameters).for_each(excuse);
            }
        } else {
            for name in std::mem::take(&mut table.without) {
                self.nothing_to_remove(&name, &NothingCopied::WithoutLike);
            }
            for row in &mut table.parameters {
                for column in std::mem::take(&mut row.removed) {
                    let name = Spanned::new(column.value.to_owned(), column.span);
                    self.nothing_to_remove(&name, &NothingCopied::TildeWithoutLike);
                }
            }
        }
    }

    /// Writes out the cases of a table, after those that it copies were laid below
    /// them.
    fn expand_cases(&mut self, table: &mut Table) {
        let Some(cases) = &mut table.cases else { return };
        // What an object that cannot be read would have given is not known.
        let mut dropped = cases.are_dropped.then(|| Spanned::new("cases".to_owned(), cases.span));
        let cases_dropped = cases.list.extract_if(.., |case| case.is_dropped);
        let dropped: Vec<_> =
            dropped.take().into_iter().chain(cases_dropped.map(|case| case.value)).collect();
        for name in dropped.iter().filter(|_| !table.incomplete) {
            self.nothing_to_remove(name, &NothingCopied::TildeWithoutLike);
        }
        if cases.are_dropped {
            table.cases = None;
            return;
        }
        for case in &mut cases.list {
            if let Some(like) = &case.table.like
                && self.has_cases(&like.value)
            {
                self.diagnostics.push(messages::case_like_cases(like));
                case.table.like = None;
                case.table.incomplete = true;
                case.table.parameters.iter_mut().for_each(excuse);
            }
            self.expand(&mut case.table);
        }
    }

    /// Whether an object has cases, which it may copy.
    fn has_cases(&self, name: &str) -> bool {
        let mut way = vec![name];
        while let Some(table) = way.last().and_then(|name| self.written.get(*name)) {
            match (&table.cases, &table.like) {
                (Some(cases), _) => return !cases.are_dropped,
                (None, Some(like)) if way.len() <= DEEPEST => way.push(&like.value),
                (None, _) => return false,
            }
        }
        false
    }

    /// Lays the written cases of a table over those that it copies.
    fn lay_cases_over(
        &mut self,
        base: Option<Box<Cases>>,
        like: &Spanned<String>,
        table: &mut Table,
    ) {
        let Some(mut base) = base else { return };
        let Some(mut written) = table.cases.take() else {
            table.cases = Some(base);
            return;
        };
        if written.are_dropped {
            table.tag = None;
            return;
        }
        for mut case in std::mem::take(&mut written.list) {
            let Some(at) =
                base.list.iter().position(|copied| copied.value.value == case.value.value)
            else {
                if case.is_dropped && !base.incomplete {
                    let why = NothingCopied::CaseInObject(&like.value);
                    self.nothing_to_remove(&case.value, &why);
                } else if !case.is_dropped {
                    base.list.push(case);
                }
                continue;
            };
            if case.is_dropped {
                base.list.remove(at);
            } else if case.table.like.is_some() {
                base.list[at] = case;
            } else {
                let copied = base.list[at].clone();
                self.lay_over(copied.table, like, &mut case.table);
                case.description = case.description.or(copied.description);
                case.copied = copied.copied;
                base.list[at] = case;
            }
        }
        base.span = written.span;
        base.incomplete |= written.incomplete;
        table.cases = Some(base);
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
        mark_copied(&mut base, like.span);
        for name in std::mem::take(&mut table.without) {
            let is_dropped = |written: &str| written == name.value;
            let before = base.parameters.len() + base.rules.len();
            base.parameters.retain(|row| !is_dropped(&row.name.value));
            base.rules.retain(|rule| !rule.id.as_ref().is_some_and(|id| is_dropped(&id.value)));
            if base.parameters.len() + base.rules.len() == before && !base.incomplete {
                self.nothing_to_remove(&name, &NothingCopied::InObject(&like.value));
            }
        }
        let mut merged = base.parameters;
        for mut row in std::mem::take(&mut table.parameters) {
            match merged.iter_mut().find(|copied| copied.name.value == row.name.value) {
                Some(copied) => self.lay_row_over(copied, row, like.span),
                None => {
                    row.removed.clear();
                    merged.push(row);
                }
            }
        }
        table.parameters = merged;
        base.rules.append(&mut table.rules);
        table.rules = base.rules;
        table.incomplete |= base.incomplete;
        if base.tag.is_some() && table.tag.is_none() {
            table.tag = base.tag;
        }
        self.lay_cases_over(base.cases, like, table);
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

/// How many rows are copied with a table.
fn rows_of(table: &Table) -> usize {
    let cases = table.cases.iter().flat_map(|cases| &cases.list);
    table.parameters.len() + cases.map(|case| case.table.parameters.len()).sum::<usize>()
}

/// Marks everything in a table as copied by a `like`.
fn mark_copied(table: &mut Table, like: Span) {
    for row in &mut table.parameters {
        row.copied = Some(like);
    }
    for rule in &mut table.rules {
        rule.copied = Some(like);
    }
    for case in table.cases.iter_mut().flat_map(|cases| &mut cases.list) {
        case.copied = Some(like);
        mark_copied(&mut case.table, like);
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
        "tag" => nested.as_mut().is_some_and(|(_, table)| take(&mut table.tag)),
        "cases" => nested.as_mut().is_some_and(|(_, table)| take(&mut table.cases)),
        condition => {
            let before = conditions.len();
            conditions.retain(|(applies, _, _)| applies.column() != condition);
            conditions.len() < before
        }
    }
}
