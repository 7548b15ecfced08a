//! What can be wrong with a payload: each line of a page with the formula of its being
//! broken.

use paramtable_language::Span;
use paramtable_language::model::{
    ObjectId, Presence, Rule, words_of_applicability, words_of_limits, words_of_rule,
};

use crate::formula::Formula;
use crate::reading::{Reading, beyond_default};
use crate::universe::Universe;

/// A statement of a spec that a payload can break.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// The type and constraints of a row, by its number.
    Values(usize),
    /// A row whose object is not looked into: one that is valid has to exist.
    Below(usize, ObjectId),
    /// That a row is mandatory.
    Mandatory(usize),
    /// That a row belongs to a case.
    Case(usize),
    /// A condition of a row, by its index.
    Condition(usize, usize),
    /// A rule of a table, by the table, its object or case, and the index.
    Rule(usize, ObjectId, usize),
}

/// Everything that a payload can break, and when it does.
pub(crate) fn causes(universe: &Universe<'_>) -> Vec<(Cause, Formula)> {
    let mut found = Vec::new();
    for (number, row) in universe.rows.iter().enumerate() {
        found.push((Cause::Values(number), row.when(|class| !class.is_valid)));
        let mut needed: Vec<ObjectId> =
            row.classes.iter().filter_map(|(class, _)| class.needs).collect();
        needed.dedup();
        for object in needed {
            found.push((Cause::Below(number, object), row.when(|class| class.needs.is_some())));
        }
        let absent = row.here.and(&row.sent.not());
        if row.parameter.presence == Presence::Mandatory {
            found.push((Cause::Mandatory(number), absent.clone()));
        }
        if universe.api.case_of(row.step.object).is_some() {
            found.push((Cause::Case(number), row.sent.and(&row.here.not())));
        }
        let reading = Reading { universe, table: row.table };
        for (index, applicability) in row.parameter.conditions.iter().enumerate() {
            let asked = applicability.asked(&reading);
            let missing = asked.demanded.holds.and(&absent);
            let too_much = asked.forbidden.holds.and(&beyond_default(row)).and(&row.here);
            found.push((Cause::Condition(number, index), Formula::any([missing, too_much])));
        }
    }
    for table in 0..universe.tables.len() {
        for object in universe.objects(table) {
            let here = universe.here(table, object);
            for (index, rule) in universe.api.object(object).rules.iter().enumerate() {
                let broken = breaks(universe, table, object, rule).and(&here);
                found.push((Cause::Rule(table, object, index), broken));
            }
        }
    }
    found.retain(|(_, broken)| !matches!(broken, Formula::Constant(false)));
    found
}

/// When a rule is broken.
fn breaks(universe: &Universe<'_>, table: usize, object: ObjectId, rule: &Rule) -> Formula {
    if rule.each.is_some() {
        return universe.open(format!("{table} {object:?} {}", rule.id));
    }
    let reading = Reading { universe, table };
    let applies = rule.applies(&reading).holds;
    let failed = rule.statements.iter().map(|statement| statement.evaluate(&reading).fails);
    applies.and(&Formula::any(failed))
}

impl Cause {
    /// Whether nothing enforces it, or a part of it.
    pub(crate) fn is_described(self, universe: &Universe<'_>) -> bool {
        match self {
            Self::Condition(row, index) => {
                let conditions = &universe.rows[row].parameter.conditions;
                conditions.get(index).is_some_and(|known| known.condition.is_described())
            }
            Self::Rule(_, object, index) => {
                let rule = universe.api.object(object).rules.get(index);
                let when = rule.and_then(|rule| rule.when.as_ref());
                when.is_some_and(paramtable_language::model::Condition::is_described)
            }
            Self::Values(_) | Self::Below(..) | Self::Mandatory(_) | Self::Case(_) => false,
        }
    }

    /// Its place, and what stands there in words. `None` only for a cause of another
    /// universe.
    pub fn label(self, universe: &Universe<'_>) -> Option<(Span, String)> {
        let api = universe.api;
        let of_row = |row: usize, words: String| Some((universe.rows[row].parameter.span, words));
        match self {
            Self::Values(row) => {
                let type_ = &universe.rows[row].parameter.type_;
                let limits = words_of_limits(api, type_).into_iter();
                let limits: Vec<String> = limits.map(|limit| limit.in_code(api)).collect();
                of_row(row, limits.join(", "))
            }
            Self::Below(row, object) => {
                let name = api.object(object).name.wire();
                of_row(row, format!("no `{name}` is valid"))
            }
            Self::Mandatory(row) => of_row(row, String::from("mandatory")),
            Self::Case(row) => of_row(row, String::from("belongs to a case")),
            Self::Condition(row, index) => {
                let parameter = universe.rows[row].parameter;
                let words = parameter.conditions.get(index).map(|applicability| {
                    words_of_applicability(api, parameter, applicability).in_code(api)
                });
                of_row(row, begun(words.unwrap_or_default()))
            }
            Self::Rule(_, object, index) => {
                let object = api.object(object);
                let rule = object.rules.get(index);
                rule.map(|rule| (rule.span, begun(words_of_rule(api, rule).in_code(api))))
            }
        }
    }
}

/// Words that don't begin a sentence.
fn begun(words: String) -> String {
    let mut characters = words.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => words,
    }
}
