//! Objects, lists and maps.

use std::collections::BTreeSet;

use paramtable_core::checks::Items;
use paramtable_core::{Location, MAX_NESTED_OBJECTS, messages, nearest, truncate_name};
use paramtable_language::model::{Bounds, Object, ObjectId, Parameter, Presence, Type};

use super::Validator;
use super::cases::absent;
use crate::json::{Json, Value};
use crate::state::{CaseState, ParameterState, TableState};

impl<'a> Validator<'a> {
    /// Validates a value that is not `null`.
    pub(crate) fn value(
        &mut self,
        type_: &'a Type,
        json: &Json,
        at: &Location<'_>,
        depth: usize,
    ) -> ParameterState {
        match (type_, &json.value) {
            (_, Value::Undecodable(why)) => {
                self.report_all(at, [why.failure()]);
                ParameterState::Bad
            }
            (Type::Object(id), Value::Object(entries)) => {
                if depth == MAX_NESTED_OBJECTS {
                    self.report(at, messages::too_deep());
                    return ParameterState::Bad;
                }
                ParameterState::Object(self.table(*id, entries, at, depth + 1))
            }
            (Type::Any, _) => {
                self.anything(json, at);
                ParameterState::Sent
            }
            (Type::FreeForm { items }, Value::Object(entries)) => {
                let count = self.free_form(entries, at);
                self.count(*items, count, at);
                ParameterState::Sent
            }
            (Type::Map { of, items }, Value::Object(entries)) => {
                let mut seen: Vec<&str> = Vec::new();
                for (name, value) in entries {
                    let shown = truncate_name(name);
                    let at = at.key(&shown);
                    if seen.contains(&name.as_str()) {
                        self.report(&at, messages::duplicate());
                        continue;
                    }
                    seen.push(name);
                    self.element(of, value, &at, depth);
                }
                self.count(*items, seen.len(), at);
                ParameterState::Sent
            }
            (Type::List { of, items }, Value::List(list)) => {
                let elements = list
                    .iter()
                    .enumerate()
                    .map(|(index, value)| self.element(of, value, &at.index(index), depth));
                let elements = elements.collect();
                if self.count(*items, list.len(), at) {
                    ParameterState::List(elements)
                } else {
                    ParameterState::Bad
                }
            }
            (Type::Object(_) | Type::FreeForm { .. } | Type::Map { .. }, value) => {
                self.wrong_type(at, messages::OBJECT, value)
            }
            (Type::List { .. }, value) => self.wrong_type(at, messages::ARRAY, value),
            (single, value) => self.single(single, value, at, self.judging.has_rules()),
        }
    }

    /// An object of any content: only repeated names are violations, at any depth.
    /// Returns the number of distinct names.
    fn free_form(&mut self, entries: &[(String, Json)], at: &Location<'_>) -> usize {
        let mut seen = BTreeSet::new();
        for (name, json) in entries {
            let shown = truncate_name(name);
            let at = at.key(&shown);
            if seen.insert(name) {
                self.anything(json, &at);
            } else {
                self.report(&at, messages::duplicate());
            }
        }
        seen.len()
    }

    fn anything(&mut self, json: &Json, at: &Location<'_>) {
        match &json.value {
            Value::Object(entries) => {
                self.free_form(entries, at);
            }
            Value::List(list) => {
                for (index, json) in list.iter().enumerate() {
                    self.anything(json, &at.index(index));
                }
            }
            Value::Undecodable(why) => drop(self.report_all(at, [why.failure()])),
            Value::Null | Value::Boolean(_) | Value::Number(_) | Value::Text(_) => {}
        }
    }

    /// A value of a list or map, where `null` is never allowed.
    fn element(
        &mut self,
        type_: &'a Type,
        json: &Json,
        at: &Location<'_>,
        depth: usize,
    ) -> ParameterState {
        if json.value == Value::Null {
            self.report(at, messages::null());
            return ParameterState::Bad;
        }
        self.value(type_, json, at, depth)
    }

    /// Checks the number of elements; returns whether it may be this.
    fn count(&mut self, items: Bounds, count: usize, at: &Location<'_>) -> bool {
        if !self.judging.has_rules() {
            return true;
        }
        let bound = |bound: u64| usize::try_from(bound).unwrap_or(usize::MAX);
        let check = items.min.map_or(Items::ANY, |min| Items::ANY.at_least(bound(min)));
        let check = items.max.map_or(check, |max| check.at_most(bound(max)));
        self.report_all(at, check.check(count).err())
    }

    /// Validates an object: first its entries, then conditions and rules, then
    /// missing rows.
    pub(crate) fn table(
        &mut self,
        id: ObjectId,
        entries: &[(String, Json)],
        at: &Location<'_>,
        depth: usize,
    ) -> TableState {
        let object = self.api.object(id);
        let case = self.case(object, entries, at, depth);
        let mut table = TableState { states: absent(object), case };
        let reported = self.violations.len();
        let mut elsewhere: Vec<&str> = Vec::new();
        for (name, json) in entries {
            let shown = truncate_name(name);
            let at = at.key(&shown);
            if let Some((row, state)) = self.slot(object, &mut table, name) {
                if matches!(state, ParameterState::Absent) {
                    *state = self.parameter(row, json, &at, depth);
                } else {
                    self.report(&at, messages::duplicate());
                }
            } else if let Some(row) = self.row_of_cases(object, name) {
                // Nothing else is said of it, not even that it is there twice.
                if !elsewhere.contains(&name.as_str()) {
                    elsewhere.push(name);
                    self.row_of_another_case(row, &table.case, &at);
                }
            } else if !self.open && !object.ignores_unknown {
                self.report(&at, messages::unknown(None));
            }
        }
        let known = self.names(object, &table.case);
        self.violations.suggest(reported, at, |name| {
            let known = known.iter().copied();
            nearest(name, known.filter(|known| entries.iter().all(|(sent, _)| sent != known)))
        });
        let case = match &table.case {
            CaseState::Known(id, states) => Some((self.api.object(*id), states)),
            CaseState::None | CaseState::Unknown => None,
        };
        let tables = || std::iter::once((object, &table.states)).chain(case);
        if self.judging.has_rules() {
            for (object, states) in tables() {
                for (parameter, state) in object.parameters.iter().zip(states) {
                    for applicability in &parameter.conditions {
                        self.applicability(applicability, parameter, state, &table, at);
                    }
                }
                for rule in &object.rules {
                    self.rule(rule, &table, at);
                }
            }
        }
        let rows = tables().flat_map(|(object, states)| object.parameters.iter().zip(states));
        for (parameter, state) in rows {
            if parameter.presence == Presence::Mandatory && matches!(state, ParameterState::Absent)
            {
                self.report(&at.key(parameter.name.wire()), messages::required(""));
            }
        }
        table
    }

    /// The row of a name, in the table or in its case, and its state.
    fn slot<'t>(
        &self,
        object: &'a Object,
        table: &'t mut TableState,
        name: &str,
    ) -> Option<(&'a Parameter, &'t mut ParameterState)> {
        let TableState { states, case } = table;
        let case = match case {
            CaseState::Known(id, states) => Some((self.api.object(*id), states)),
            CaseState::None | CaseState::Unknown => None,
        };
        let mut tables = std::iter::once((object, states)).chain(case);
        tables.find_map(|(object, states)| {
            let mut rows = object.parameters.iter().zip(states);
            rows.find(|(row, _)| row.name.wire() == name)
        })
    }

    pub(super) fn parameter(
        &mut self,
        parameter: &'a Parameter,
        json: &Json,
        at: &Location<'_>,
        depth: usize,
    ) -> ParameterState {
        if json.value != Value::Null {
            return self.value(&parameter.type_, json, at, depth);
        }
        if parameter.nullable {
            return ParameterState::Sent;
        }
        if self.judging.is_strict() || parameter.presence == Presence::Mandatory {
            self.report(at, messages::null());
        }
        ParameterState::Null
    }
}
