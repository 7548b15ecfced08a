//! What conditions and rules read the rows of a universe for.

use std::collections::BTreeSet;

use paramtable_language::model::{Condition, Matcher, Path, Rule, Statement, Term, limit};

use super::{Row, Universe};
use crate::classes::{Reads, Steps};

/// The most rows whose comparisons are looked into together.
const LONGEST_CHAIN: usize = 6;

/// What the rows are read for, by row.
pub(super) struct Readers {
    reads: Vec<Reads>,
    /// The group of rows that it is compared with.
    group: Vec<Option<usize>>,
    groups: Vec<Vec<usize>>,
}

impl Readers {
    pub(super) fn of(universe: &Universe<'_>) -> Self {
        let count = universe.rows.len();
        let reads = vec![Reads::default(); count];
        let mut readers = Self { reads, group: vec![None; count], groups: Vec::new() };
        for (row, Row { parameter, step, .. }) in universe.rows.iter().enumerate() {
            // Whether a default may always be sent depends on the value, and so does the
            // case.
            let cases = universe.api.object(step.object).cases.as_ref();
            let is_tag = cases.is_some_and(|cases| cases.tag == step.parameter);
            let default = parameter.default_value();
            readers.reads[row].is_any = is_tag || default.is_some();
            readers.reads[row].literals.extend(default.cloned());
        }
        for table in 0..universe.tables.len() {
            for object in universe.objects(table) {
                let object = universe.api.object(object);
                for parameter in &object.parameters {
                    for applicability in &parameter.conditions {
                        readers.condition(universe, table, &applicability.condition);
                    }
                }
                for rule in &object.rules {
                    readers.rule(universe, table, rule);
                }
            }
        }
        readers
    }

    fn condition(&mut self, universe: &Universe<'_>, table: usize, condition: &Condition) {
        match condition {
            Condition::All(inner) | Condition::Any(inner) | Condition::NoneOf(inner) => {
                for inner in inner {
                    self.condition(universe, table, inner);
                }
            }
            Condition::Value(path, matcher) => self.matcher(universe, table, path, matcher),
            Condition::Present(..) | Condition::Fact(..) | Condition::Described(_) => {}
        }
    }

    fn rule(&mut self, universe: &Universe<'_>, table: usize, rule: &Rule) {
        // Rules for each element are left open.
        if rule.each.is_some() {
            return;
        }
        if let Some(when) = &rule.when {
            self.condition(universe, table, when);
        }
        for statement in &rule.statements {
            match statement {
                Statement::Expect(path, matcher) => self.matcher(universe, table, path, matcher),
                Statement::Compare(Term::Value(one), _, Term::Value(other)) => {
                    self.compared(universe, table, one, other);
                }
                // Other terms are left open; presence needs no value but the default's.
                Statement::Compare(..)
                | Statement::Group(..)
                | Statement::Require(_)
                | Statement::Forbid(_)
                | Statement::Unique(_) => {}
            }
        }
    }

    fn matcher(&mut self, universe: &Universe<'_>, table: usize, path: &Path, matcher: &Matcher) {
        for row in universe.find(table, path).unwrap_or_default() {
            self.reads[row].is_any = true;
            self.read(row, matcher);
        }
    }

    fn read(&mut self, row: usize, matcher: &Matcher) {
        let reads = &mut self.reads[row];
        match matcher {
            Matcher::OneOf(values) => reads.literals.extend(values.iter().cloned()),
            Matcher::Not(inner) => self.read(row, inner),
            Matcher::Within(range) => {
                let bounds = [limit(&range.lower), limit(&range.upper)];
                reads.literals.extend(bounds.into_iter().flatten().cloned());
            }
            // How a number is written tells numbers apart that are of one class.
            Matcher::Length(_) | Matcher::Bytes(_) | Matcher::Pattern(_) => reads.is_open = true,
            Matcher::Count(bounds) => {
                let ends = [bounds.min, bounds.max].into_iter().flatten();
                let around = |end: u64| [end.saturating_sub(1), end, end.saturating_add(1)];
                reads.counts.extend(ends.flat_map(around));
            }
            // What an element passes is left open.
            Matcher::Any(_) => {}
        }
    }

    /// Joins the groups of rows that are compared.
    fn compared(&mut self, universe: &Universe<'_>, table: usize, one: &Path, other: &Path) {
        let paths = [one, other].into_iter();
        let rows = paths.filter_map(|path| universe.find(table, path)).flatten();
        let mut members: BTreeSet<usize> = rows.collect();
        for row in &members {
            self.reads[*row].is_any = true;
        }
        let known: BTreeSet<usize> = members.iter().filter_map(|row| self.group[*row]).collect();
        for group in known {
            members.extend(std::mem::take(&mut self.groups[group]));
        }
        for row in &members {
            self.group[*row] = Some(self.groups.len());
        }
        self.groups.push(members.into_iter().collect());
    }

    /// What a row is read for.
    pub(super) fn reads_of(&self, universe: &Universe<'_>, row: usize) -> Reads {
        let mut reads = self.reads[row].clone();
        let Some(group) = self.group[row] else { return reads };
        let members = &self.groups[group];
        if members.len() > LONGEST_CHAIN {
            reads.is_open = true;
            return reads;
        }
        let mut steps = Steps::default();
        for member in members {
            let type_ = &universe.rows[*member].parameter.type_;
            steps.add(universe.api, type_, &self.reads[*member].literals);
        }
        reads.steps = Some(steps);
        reads
    }
}
