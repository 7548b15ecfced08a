//! What a spec means, said of one JSON value: every violation, by reading the
//! model and nothing else. The generated Rust has to say the same; where the
//! two differ, this is right. It is written for clarity, not for speed.

mod across;
pub mod json;
mod single;

use paramtable_core::checks::Items;
use paramtable_core::{At, Broken, MOST_NESTED, Violation, Violations, clipped, nearest, says};

use crate::model::{Api, Bounds, Condition, Literal, ObjectId, Parameter, Presence, Rule, Type};
use across::Sent;
use json::{Json, Value};

/// How strictly a value is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judging {
    /// A request, as a server reads it: everything.
    Request,
    /// A response or callback, as a client reads it: types, and what is mandatory.
    Response,
    /// The same, with constraints, conditions and rules, as `from_json` and
    /// `validate` judge it: values that an enum does not list are let pass.
    Received,
    /// The same with those: as the API has to write it.
    ValidatedResponse,
}

impl Judging {
    /// Whether what the table does not know is wrong, and `null` for what may be absent.
    fn is_strict(self) -> bool {
        self == Self::Request
    }

    /// Whether constraints, conditions and rules count.
    fn has_rules(self) -> bool {
        self != Self::Response
    }
}

/// Judges a value by a type of a spec.
pub fn interpret(api: &Api, type_: &Type, json: &Json, judging: Judging) -> Violations {
    let mut judge = Judge { api, judging, violations: Violations::default() };
    if json.value == Value::Null {
        judge.say(&At::ROOT, says::null());
    } else {
        judge.value(type_, json, &At::ROOT, 0);
    }
    judge.violations
}

/// Whether a condition certainly holds for an object that was judged to hold.
pub fn holds(api: &Api, object: ObjectId, json: &Json, condition: &Condition) -> bool {
    let mut judge =
        Judge { api, judging: Judging::ValidatedResponse, violations: Violations::default() };
    match judge.value(&Type::Object(object), json, &At::ROOT, 0) {
        State::Object(table) => condition.evaluate(&Sent { api, table: &table }).holds(),
        _ => false,
    }
}

/// What is known of one parameter.
enum State {
    Absent,
    /// `null` where it means nothing: counts as absent, and was said.
    Null,
    /// There, and not what its row allows.
    Bad,
    /// Below something bad.
    Hidden,
    /// There: a single value. None that a page could name equals `None`.
    Single(Option<Literal>),
    /// There: a list, a map, a free-form object, or a `null` that means something.
    Sent,
    /// There: an object, whatever is wrong within it.
    Object(Table),
}

/// What is known of an object's parameters, in their order.
struct Table {
    states: Vec<State>,
}

struct Judge<'a> {
    api: &'a Api,
    judging: Judging,
    violations: Violations,
}

impl<'a> Judge<'a> {
    fn say(&mut self, at: &At<'_>, broken: Broken) {
        self.violations.push(Violation::new(at, broken));
    }

    fn say_rule(&mut self, at: &At<'_>, rule: &Rule, broken: Broken) {
        self.violations.push(Violation::new(at, broken).of_rule(rule.id.clone()));
    }

    /// Says what is broken; whether nothing is.
    fn holds(&mut self, at: &At<'_>, broken: impl IntoIterator<Item = Broken>) -> bool {
        let mut holds = true;
        for broken in broken {
            self.say(at, broken);
            holds = false;
        }
        holds
    }

    fn wrong(&mut self, at: &At<'_>, expected: &str, value: &Value) -> State {
        let found = match value {
            // Both were told before.
            Value::Null | Value::Unreadable(_) => "what can't be read",
            Value::Boolean(_) => says::BOOLEAN,
            Value::Number(_) => says::NUMBER,
            Value::Text(_) => says::STRING,
            Value::List(_) => says::ARRAY,
            Value::Object(_) => says::OBJECT,
        };
        self.say(at, says::wrong_type(expected, found));
        State::Bad
    }

    /// Judges a value that is not `null`.
    fn value(&mut self, type_: &'a Type, json: &Json, at: &At<'_>, depth: usize) -> State {
        match (type_, &json.value) {
            (_, Value::Unreadable(why)) => {
                self.holds(at, [why.broken()]);
                State::Bad
            }
            (Type::Object(id), Value::Object(entries)) => {
                if depth == MOST_NESTED {
                    self.say(at, says::too_deep());
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
                    let shown = clipped(name);
                    let at = at.key(&shown);
                    if seen.contains(&name.as_str()) {
                        self.say(&at, says::duplicate());
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
                self.wrong(at, says::OBJECT, value)
            }
            (Type::List { .. }, value) => self.wrong(at, says::ARRAY, value),
            (single, value) => self.single(single, value, at, self.judging.has_rules()),
        }
    }

    /// An object of any content: repeated names are said at any depth. How many
    /// names there are.
    fn free_form(&mut self, entries: &[(String, Json)], at: &At<'_>) -> usize {
        let mut seen = std::collections::BTreeSet::new();
        for (name, json) in entries {
            let shown = clipped(name);
            let at = at.key(&shown);
            if seen.insert(name) {
                self.anything(json, &at);
            } else {
                self.say(&at, says::duplicate());
            }
        }
        seen.len()
    }

    fn anything(&mut self, json: &Json, at: &At<'_>) {
        match &json.value {
            Value::Object(entries) => {
                self.free_form(entries, at);
            }
            Value::List(list) => {
                for (index, json) in list.iter().enumerate() {
                    self.anything(json, &at.index(index));
                }
            }
            Value::Unreadable(why) => drop(self.holds(at, [why.broken()])),
            Value::Null | Value::Boolean(_) | Value::Number(_) | Value::Text(_) => {}
        }
    }

    /// A value of a list or map: always there, so never `null`.
    fn element(&mut self, type_: &'a Type, json: &Json, at: &At<'_>, depth: usize) {
        if json.value == Value::Null {
            self.say(at, says::null());
        } else {
            self.value(type_, json, at, depth);
        }
    }

    fn count(&mut self, items: Bounds<u64>, count: usize, at: &At<'_>) {
        if !self.judging.has_rules() {
            return;
        }
        let bound = |bound: u64| usize::try_from(bound).unwrap_or(usize::MAX);
        let check = items.min.map_or(Items::ANY, |min| Items::ANY.at_least(bound(min)));
        let check = items.max.map_or(check, |max| check.at_most(bound(max)));
        self.holds(at, check.check(count).err());
    }

    /// Judges an object: what was sent, then conditions and rules, then what is missing.
    fn table(
        &mut self,
        id: ObjectId,
        entries: &[(String, Json)],
        at: &At<'_>,
        depth: usize,
    ) -> Table {
        let object = self.api.object(id);
        let mut table = Table { states: object.parameters.iter().map(|_| State::Absent).collect() };
        let said = self.violations.len();
        for (name, json) in entries {
            let shown = clipped(name);
            let at = at.key(&shown);
            let position = object.parameters.iter().position(|known| known.name.wire() == name);
            let Some(index) = position else {
                if self.judging.is_strict() && !object.ignores_unknown {
                    self.say(&at, says::unknown(None));
                }
                continue;
            };
            if !matches!(table.states[index], State::Absent) {
                self.say(&at, says::duplicate());
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
                self.say(&at.key(parameter.name.wire()), says::required(""));
            }
        }
        table
    }

    fn parameter(
        &mut self,
        parameter: &'a Parameter,
        json: &Json,
        at: &At<'_>,
        depth: usize,
    ) -> State {
        if json.value != Value::Null {
            return self.value(&parameter.type_, json, at, depth);
        }
        if parameter.nullable {
            return State::Sent;
        }
        if self.judging.is_strict() || parameter.presence == Presence::Mandatory {
            self.say(at, says::null());
        }
        State::Null
    }
}
