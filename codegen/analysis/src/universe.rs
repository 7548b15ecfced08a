//! The payloads of a table as variables: which rows are sent, and which class each value
//! is of. Tables below are part of it where a condition or rule reads into them; every
//! other object is one value, because nothing above can tell its values apart.

mod build;
mod readers;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use paramtable_language::model::{
    Api, Condition, FactId, Literal, ObjectId, Parameter, Path, Role, Step,
};

use crate::classes::{Class, Known};
use crate::formula::Formula;
use crate::reading::Reading;

/// A table and all that its conditions and rules read.
///
/// What is not looked into is left open: a free variable stands for it. So a payload
/// that exists is always among those described here, and what can't hold here can't
/// hold of any payload.
#[derive(Debug)]
pub struct Universe<'a> {
    pub(crate) api: &'a Api,
    pub(crate) tables: Vec<Table>,
    pub(crate) rows: Vec<Row<'a>>,
    /// What always holds: a clause each.
    pub(crate) structure: Vec<Vec<Formula>>,
    /// Of each of these lists, at most one holds.
    pub(crate) exclusive: Vec<Vec<Formula>>,
    next: Cell<u32>,
    facts: RefCell<BTreeMap<FactId, Vec<(Literal, Formula)>>>,
    open: RefCell<BTreeMap<String, Formula>>,
}

/// An object of a payload that is looked into.
#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) object: ObjectId,
    /// When there is one.
    pub(crate) here: Formula,
    /// Its rows, and those of its cases.
    pub(crate) rows: Vec<usize>,
    /// The row that holds it.
    pub(crate) holder: Option<usize>,
    pub(crate) as_text: bool,
}

/// A row of a table, or of one of its cases.
#[derive(Debug)]
pub(crate) struct Row<'a> {
    pub(crate) parameter: &'a Parameter,
    pub(crate) table: usize,
    pub(crate) step: Step,
    /// When its table, and its case, is there.
    pub(crate) here: Formula,
    /// When it is sent.
    pub(crate) sent: Formula,
    pub(crate) classes: Vec<(Class, Formula)>,
    /// The table below, if it is looked into.
    pub(crate) below: Option<usize>,
}

impl<'a> Universe<'a> {
    /// The payloads of a table: a body, headers, a query, a path, or a part of these.
    pub fn new(api: &'a Api, object: ObjectId) -> Self {
        build::build(api, object)
    }

    /// The spec.
    pub fn api(&self) -> &'a Api {
        self.api
    }

    fn empty(api: &'a Api) -> Self {
        Self {
            api,
            tables: Vec::new(),
            rows: Vec::new(),
            structure: Vec::new(),
            exclusive: Vec::new(),
            next: Cell::new(0),
            facts: RefCell::default(),
            open: RefCell::default(),
        }
    }

    /// The object of a table, and those of its cases.
    pub(crate) fn objects(&self, table: usize) -> Vec<ObjectId> {
        let object = self.tables[table].object;
        let cases = self.api.object(object).cases.iter().flat_map(|cases| &cases.list);
        std::iter::once(object).chain(cases.map(|case| case.object)).collect()
    }

    /// When a table is there, or one of its cases.
    pub(crate) fn here(&self, table: usize, object: ObjectId) -> Formula {
        let Table { object: whole, here, rows, .. } = &self.tables[table];
        let Some((_, value)) = self.api.case_of(object) else { return here.clone() };
        let Some(cases) = &self.api.object(*whole).cases else { return Formula::FALSE };
        let mut rows = rows.iter().map(|row| &self.rows[*row]);
        let tag = rows.find(|row| row.step == Step { object: *whole, parameter: cases.tag });
        let is_value = |class: &Class| matches!(&class.known, Known::Single(Literal::Variant(_, index)) if *index == value);
        tag.map_or(Formula::FALSE, |tag| here.and(&tag.when(is_value)))
    }

    /// When a condition of the table certainly holds.
    pub fn holds(&self, condition: &Condition) -> Formula {
        condition.evaluate(&Reading { universe: self, table: 0 }).holds
    }

    pub(crate) fn variable(&self) -> Formula {
        let number = self.next.get();
        self.next.set(number + 1);
        Formula::Variable(number, true)
    }

    /// The variable of what is left open, one for each description.
    pub(crate) fn open(&self, what: String) -> Formula {
        let known = self.open.borrow().get(&what).cloned();
        known.unwrap_or_else(|| {
            let variable = self.variable();
            self.open.borrow_mut().insert(what, variable.clone());
            variable
        })
    }

    /// When a fact has each of its values. It may have none: then it is not known.
    pub(crate) fn fact(&self, fact: FactId) -> Vec<(Literal, Formula)> {
        let known = self.facts.borrow().get(&fact).cloned();
        known.unwrap_or_else(|| {
            let values = self.api.values_of_fact(fact).into_iter();
            let values: Vec<_> = values.map(|(_, value)| (value, self.variable())).collect();
            self.facts.borrow_mut().insert(fact, values.clone());
            values
        })
    }

    /// Every fact that was asked for.
    pub(crate) fn facts(&self) -> Vec<Vec<Formula>> {
        let facts = self.facts.borrow();
        facts
            .values()
            .map(|values| values.iter().map(|(_, value)| value.clone()).collect())
            .collect()
    }

    /// The rows that a path may lead to from a table: several where it leads into the
    /// cases of a table. `None` where it leads through what is not looked into.
    pub(crate) fn find(&self, table: usize, path: &Path) -> Option<Vec<usize>> {
        let mut found = self.at(table, path.first());
        for step in path.steps().skip(1) {
            let mut next = Vec::new();
            for row in found {
                next.extend(self.at(self.rows[row].below?, step));
            }
            found = next;
        }
        Some(found)
    }

    /// The rows of a table that a step may lead to.
    pub(crate) fn at(&self, table: usize, step: Step) -> Vec<usize> {
        let rows = self.tables[table].rows.iter().copied();
        rows.filter(|row| is_at(self.api, step, &self.rows[*row])).collect()
    }
}

impl Row<'_> {
    /// When a value is sent that is of some of its classes.
    pub(crate) fn when(&self, is: impl Fn(&Class) -> bool) -> Formula {
        let classes = self.classes.iter().filter(|(class, _)| is(class));
        Formula::any(classes.map(|(_, variable)| variable.clone()))
    }
}

/// Whether a step leads to a row: one into a case leads to the rows of its name in every
/// case.
fn is_at(api: &Api, step: Step, row: &Row<'_>) -> bool {
    let is_case = |object| matches!(api.object(object).role, Role::Case(_));
    let is_name = api.step(step).name.wire() == row.parameter.name.wire();
    row.step == step || (is_case(step.object) && is_case(row.step.object) && is_name)
}
