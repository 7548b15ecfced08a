//! Validates one JSON value by the model alone, and finds every violation. The
//! generated Rust has to find the same ones; where the two differ, this is right.
//! Written for clarity, not for speed.

mod across;
mod single;
mod texts;

use paramtable_core::checks::Items;
use paramtable_core::{
    Failure, Location, MAX_NESTED_OBJECTS, Violation, Violations, messages, nearest, truncate_name,
};

use crate::json::{Json, Value};
use across::Sent;
pub use texts::interpret_texts;

use paramtable_language::model::{
    Api, Bounds, Condition, Literal, ObjectId, Parameter, Presence, Rule, Type,
};

/// How strictly a value is validated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judging {
    /// A request, as a server reads it: everything counts.
    Request,
    /// A response or callback, as a client reads it: types and mandatory rows.
    Response,
    /// A response or callback with constraints, conditions and rules, as
    /// `from_json` and `validate` treat it. Values that an enum does not list are
    /// allowed.
    Received,
    /// The same without such values: as the API has to write it.
    ValidatedResponse,
}

impl Judging {
    /// Whether unknown names are violations, and so is `null` for a parameter that
    /// may be absent.
    fn is_strict(self) -> bool {
        self == Self::Request
    }

    /// Whether constraints, conditions and rules are checked.
    fn has_rules(self) -> bool {
        self != Self::Response
    }
}

/// Validates a value by a type of a spec.
pub fn interpret(api: &Api, type_: &Type, json: &Json, judging: Judging) -> Violations {
    let mut judge = Judge::new(api, judging);
    if json.value == Value::Null {
        judge.say(&Location::ROOT, messages::null());
    } else {
        judge.value(type_, json, &Location::ROOT, 0);
    }
    judge.violations
}

/// Whether a condition certainly holds for a valid object.
pub fn holds(api: &Api, object: ObjectId, json: &Json, condition: &Condition) -> bool {
    let mut judge = Judge::new(api, Judging::ValidatedResponse);
    match judge.value(&Type::Object(object), json, &Location::ROOT, 0) {
        State::Object(table) => condition.evaluate(&Sent { api, table: &table }).is_true(),
        _ => false,
    }
}

/// The state of one parameter.
enum State {
    Absent,
    /// A `null` that is not a value of its row: counts as absent, and is already
    /// reported if it is a violation.
    Null,
    /// Present, but invalid by its row.
    Bad,
    /// Below an invalid value, so unknown.
    Hidden,
    /// A single value; `None` if no literal of a page could equal it.
    Single(Option<Literal>),
    /// A list, a map, a free-form object, or a `null` that is a value of its row.
    Sent,
    /// An object, whatever its parameters are.
    Object(Table),
}

/// The states of an object's parameters, in their order.
struct Table {
    states: Vec<State>,
}

struct Judge<'a> {
    api: &'a Api,
    judging: Judging,
    /// Whether every value is a text, as in a URL or a header.
    as_text: bool,
    /// Whether unknown names are ignored.
    open: bool,
    violations: Violations,
}

impl<'a> Judge<'a> {
    fn new(api: &'a Api, judging: Judging) -> Self {
        let violations = Violations::default();
        Self { api, judging, as_text: false, open: !judging.is_strict(), violations }
    }

    fn say(&mut self, at: &Location<'_>, failure: Failure) {
        self.violations.push(Violation::new(at, failure));
    }

    fn say_rule(&mut self, at: &Location<'_>, rule: &Rule, failure: Failure) {
        self.violations.push(Violation::new(at, failure).with_rule(rule.id.clone()));
    }

    /// Reports failures; returns whether there are none.
    fn report_all(
        &mut self,
        at: &Location<'_>,
        failure: impl IntoIterator<Item = Failure>,
    ) -> bool {
        let mut holds = true;
        for failure in failure {
            self.say(at, failure);
            holds = false;
        }
        holds
    }

    fn wrong(&mut self, at: &Location<'_>, expected: &str, value: &Value) -> State {
        let found = match value {
            // Both are already reported, with other words.
            Value::Null | Value::Undecodable(_) => "what can't be read",
            Value::Boolean(_) => messages::BOOLEAN,
            Value::Number(_) => messages::NUMBER,
            Value::Text(_) => messages::STRING,
            Value::List(_) => messages::ARRAY,
            Value::Object(_) => messages::OBJECT,
        };
        self.say(at, messages::wrong_type(expected, found));
        State::Bad
    }

    /// Validates a value that is not `null`.
    fn value(&mut self, type_: &'a Type, json: &Json, at: &Location<'_>, depth: usize) -> State {
        match (type_, &json.value) {
            (_, Value::Undecodable(why)) => {
                self.report_all(at, [why.failure()]);
                State::Bad
            }
            (Type::Object(id), Value::Object(entries)) => {
                if depth == MAX_NESTED_OBJECTS {
                    self.say(at, messages::too_deep());
                    return State::Bad;
                }
                State::Object(self.table(*id, entries, at, depth + 1))
            }
            (Type::FreeForm { items }, Value::Object(entries)) => {
                let count = self.free_form(entries, at);
                self.count(*items, count, at);
                State::Sent
            }
            (Type::Map { of, items }, Value::Object(entries)) => {
                let mut seen: Vec<&str> = Vec::new();
                for (name, value) in entries {
                    let shown = truncate_name(name);
                    let at = at.key(&shown);
                    if seen.contains(&name.as_str()) {
                        self.say(&at, messages::duplicate());
                        continue;
                    }
                    seen.push(name);
                    self.element(of, value, &at, depth);
                }
                self.count(*items, seen.len(), at);
                State::Sent
            }
            (Type::List { of, items }, Value::List(list)) => {
                for (index, value) in list.iter().enumerate() {
                    self.element(of, value, &at.index(index), depth);
                }
                self.count(*items, list.len(), at);
                State::Sent
            }
            (Type::Object(_) | Type::FreeForm { .. } | Type::Map { .. }, value) => {
                self.wrong(at, messages::OBJECT, value)
            }
            (Type::List { .. }, value) => self.wrong(at, messages::ARRAY, value),
            (single, value) => self.single(single, value, at, self.judging.has_rules()),
        }
    }

    /// An object of any content: only repeated names are violations, at any depth.
    /// Returns the number of distinct names.
    fn free_form(&mut self, entries: &[(String, Json)], at: &Location<'_>) -> usize {
        let mut seen = std::collections::BTreeSet::new();
        for (name, json) in entries {
            let shown = truncate_name(name);
            let at = at.key(&shown);
            if seen.insert(name) {
                self.anything(json, &at);
            } else {
                self.say(&at, messages::duplicate());
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
    fn element(&mut self, type_: &'a Type, json: &Json, at: &Location<'_>, depth: usize) {
        if json.value == Value::Null {
            self.say(at, messages::null());
        } else {
            self.value(type_, json, at, depth);
        }
    }

    fn count(&mut self, items: Bounds, count: usize, at: &Location<'_>) {
        if !self.judging.has_rules() {
            return;
        }
        let bound = |bound: u64| usize::try_from(bound).unwrap_or(usize::MAX);
        let check = items.min.map_or(Items::ANY, |min| Items::ANY.at_least(bound(min)));
        let check = items.max.map_or(check, |max| check.at_most(bound(max)));
        self.report_all(at, check.check(count).err());
    }

    /// Validates an object: first its entries, then conditions and rules, then
    /// missing rows.
    fn table(
        &mut self,
        id: ObjectId,
        entries: &[(String, Json)],
        at: &Location<'_>,
        depth: usize,
    ) -> Table {
        let object = self.api.object(id);
        let mut table = Table { states: object.parameters.iter().map(|_| State::Absent).collect() };
        let said = self.violations.len();
        for (name, json) in entries {
            let shown = truncate_name(name);
            let at = at.key(&shown);
            let position = object.parameters.iter().position(|known| known.name.wire() == name);
            let Some(index) = position else {
                if !self.open && !object.ignores_unknown {
                    self.say(&at, messages::unknown(None));
                }
                continue;
            };
            if !matches!(table.states[index], State::Absent) {
                self.say(&at, messages::duplicate());
                continue;
            }
            table.states[index] = self.parameter(&object.parameters[index], json, &at, depth);
        }
        self.violations.suggest(said, at, |name| {
            let known = object.parameters.iter().map(|known| known.name.wire());
            nearest(name, known.filter(|known| entries.iter().all(|(sent, _)| sent != known)))
        });
        if self.judging.has_rules() {
            for (index, parameter) in object.parameters.iter().enumerate() {
                for applicability in &parameter.conditions {
                    self.applicability(applicability, parameter, &table.states[index], &table, at);
                }
            }
            for rule in &object.rules {
                self.rule(rule, &table, at);
            }
        }
        for (parameter, state) in object.parameters.iter().zip(&table.states) {
            if parameter.presence == Presence::Mandatory && matches!(state, State::Absent) {
                self.say(&at.key(parameter.name.wire()), messages::required(""));
            }
        }
        table
    }

    fn parameter(
        &mut self,
        parameter: &'a Parameter,
        json: &Json,
        at: &Location<'_>,
        depth: usize,
    ) -> State {
        if json.value != Value::Null {
            return self.value(&parameter.type_, json, at, depth);
        }
        if parameter.nullable {
            return State::Sent;
        }
        if self.judging.is_strict() || parameter.presence == Presence::Mandatory {
            self.say(at, messages::null());
        }
        State::Null
    }
}
