//! Makes a universe: first the tables that are looked into, then what their rows are read
//! for, then the classes and variables.

use std::collections::BTreeSet;

use paramtable_language::model::{Api, ObjectId, Step, Type};

use super::readers::Readers;
use super::{Row, Table, Universe, is_at};
use crate::classes::{Known, Slot};
use crate::formula::Formula;

/// The most rows of a universe: beyond them, objects are not looked into.
const MOST_ROWS: usize = 5_000;

/// How often an object may be within itself before it is not looked into.
const MOST_NESTED: usize = 2;

pub(super) fn build(api: &Api, object: ObjectId) -> Universe<'_> {
    let mut universe = Universe::empty(api);
    let as_text = api.object(object).role.texts().is_some();
    let table = Table { object, here: Formula::TRUE, rows: Vec::new(), holder: None, as_text };
    universe.tables.push(table);
    // Tables are appended while this runs, each after the one that holds it.
    let mut read_from_above = vec![Vec::new()];
    let mut table = 0;
    while table < universe.tables.len() {
        look_into(&mut universe, table, &mut read_from_above);
        table += 1;
    }
    let readers = Readers::of(&universe);
    for table in 0..universe.tables.len() {
        variables(&mut universe, table, &readers);
    }
    universe
}

/// Adds the rows of a table, and the tables below into which paths lead.
fn look_into(universe: &mut Universe<'_>, table: usize, read_from_above: &mut Vec<Vec<Vec<Step>>>) {
    let api = universe.api;
    let objects = universe.objects(table);
    let mut paths = read_from_above[table].clone();
    for object in &objects {
        let own = api.object(*object).paths();
        paths.extend(own.map(|path| path.steps().collect::<Vec<_>>()));
    }
    for object in objects {
        for (index, parameter) in api.object(object).parameters.iter().enumerate() {
            let number = universe.rows.len();
            let row = Row {
                parameter,
                table,
                step: Step { object, parameter: index },
                here: Formula::FALSE,
                sent: Formula::FALSE,
                classes: Vec::new(),
                below: None,
            };
            let mut below: BTreeSet<Vec<Step>> = BTreeSet::new();
            for path in &paths {
                if let [first, rest @ ..] = path.as_slice()
                    && !rest.is_empty()
                    && is_at(api, *first, &row)
                {
                    below.insert(rest.to_vec());
                }
            }
            universe.rows.push(row);
            universe.tables[table].rows.push(number);
            let held = match &parameter.type_ {
                Type::Object(id) => Some(*id),
                list if list.is_of_one() => list.object(),
                _ => None,
            };
            if let (Some(held), false) = (held, below.is_empty())
                && nested(universe, table, held) < MOST_NESTED
                && universe.rows.len() < MOST_ROWS
            {
                universe.rows[number].below = Some(universe.tables.len());
                universe.tables.push(Table {
                    object: held,
                    here: Formula::FALSE,
                    rows: Vec::new(),
                    holder: Some(number),
                    as_text: false,
                });
                read_from_above.push(below.into_iter().collect());
            }
        }
    }
}

/// How often an object is among a table and those that hold it.
fn nested(universe: &Universe<'_>, table: usize, object: ObjectId) -> usize {
    let mut count = 0;
    let mut at = Some(table);
    while let Some(table) = at {
        let Table { object: known, holder, .. } = &universe.tables[table];
        count += usize::from(*known == object);
        at = holder.map(|row| universe.rows[row].table);
    }
    count
}

/// Makes the classes and variables of a table's rows.
fn variables(universe: &mut Universe<'_>, table: usize, readers: &Readers) {
    let api = universe.api;
    let here = universe.tables[table]
        .holder
        .map_or(Formula::TRUE, |row| universe.rows[row].when(|class| class.known == Known::Object));
    universe.tables[table].here = here.clone();
    for row in universe.tables[table].rows.clone() {
        let Row { parameter, step, below, .. } = universe.rows[row];
        let slot = Slot {
            api,
            parameter,
            as_text: universe.tables[table].as_text,
            is_entered: below.is_some(),
            reads: readers.reads_of(universe, row),
        };
        let classes = slot.classes().into_iter();
        let classes: Vec<_> = classes.map(|class| (class, universe.variable())).collect();
        let variables = || classes.iter().map(|(_, variable)| variable.clone());
        universe.exclusive.push(variables().collect());
        let sent = Formula::any(variables());
        universe.structure.push(vec![sent.not(), here.clone()]);
        let here = universe.here(table, step.object);
        let row = &mut universe.rows[row];
        row.here = here;
        row.sent = sent;
        row.classes = classes;
    }
}
