//! What a spec means, said of one JSON value: every violation, by reading the
//! model and nothing else. The generated Rust has to say the same; where the
//! two differ, this is right. It is written for clarity, not for speed.

pub mod json;
mod single;

use paramtable_core::checks::Items;
use paramtable_core::{At, Broken, Code, MOST_NESTED, Truth, Violation, Violations, clipped};

use crate::model::{
    Api, Applicability, Bounds, Comparison, Condition, Literal, Matcher, ObjectId, Parameter, Path,
    Presence, Rule, Statement, Type, words_of_path,
};
use json::{Json, Value};

/// How strictly a value is judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judging {
    /// A request, as a server reads it: everything.
    Request,
    /// A response or callback, as a client reads it: types, and what is mandatory.
    Response,
    /// The same, with constraints, conditions and rules as `validate` judges them.
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
        judge.say(&At::ROOT, Code::Null, "must not be null");
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
        State::Object(table) => judge.condition(condition, &table).holds(),
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
    fn say(&mut self, at: &At<'_>, code: Code, message: impl Into<Box<str>>) {
        self.violations.push(Violation::new(at, code, message));
    }

    fn say_rule(&mut self, at: &At<'_>, code: Code, rule: &Rule, message: impl Into<Box<str>>) {
        self.violations.push(Violation::new(at, code, message).of_rule(rule.id.clone()));
    }

    /// Says what is broken; whether nothing is.
    fn holds(&mut self, at: &At<'_>, broken: impl IntoIterator<Item = Broken>) -> bool {
        let mut holds = true;
        for broken in broken {
            self.say(at, broken.code, broken.message);
            holds = false;
        }
        holds
    }

    fn wrong(&mut self, at: &At<'_>, expected: &str) -> State {
        self.say(at, Code::Type, format!("must be {expected}"));
        State::Bad
    }

    /// Judges a value that is not `null`.
    fn value(&mut self, type_: &'a Type, json: &Json, at: &At<'_>, depth: usize) -> State {
        match (type_, &json.value) {
            (Type::Object(id), Value::Object(entries)) => {
                if depth == MOST_NESTED {
                    return self.wrong(at, "nested less deeply");
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
                        self.say(&at, Code::Duplicate, "was sent more than once");
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
            (Type::Object(_) | Type::FreeForm { .. } | Type::Map { .. }, _) => {
                self.wrong(at, "an object")
            }
            (Type::List { .. }, _) => self.wrong(at, "a list"),
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
                self.say(&at, Code::Duplicate, "was sent more than once");
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
            _ => {}
        }
    }

    /// A value of a list or map: always there, so never `null`.
    fn element(&mut self, type_: &'a Type, json: &Json, at: &At<'_>, depth: usize) {
        if json.value == Value::Null {
            self.say(at, Code::Null, "must not be null");
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
        for (name, json) in entries {
            let shown = clipped(name);
            let at = at.key(&shown);
            let position = object.parameters.iter().position(|known| known.name.wire() == name);
            let Some(index) = position else {
                if self.judging.is_strict() && !object.ignores_unknown {
                    self.say(&at, Code::UnknownParameter, "is not a parameter of this table");
                }
                continue;
            };
            if !matches!(table.states[index], State::Absent) {
                self.say(&at, Code::Duplicate, "was sent more than once");
                continue;
            }
            table.states[index] = self.parameter(&object.parameters[index], json, &at, depth);
        }
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
                self.say(&at.key(parameter.name.wire()), Code::Required, "is mandatory");
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
            self.say(at, Code::Null, "must not be null");
        }
        State::Null
    }

    fn applicability(
        &mut self,
        applicability: &Applicability,
        parameter: &Parameter,
        state: &State,
        table: &Table,
        at: &At<'_>,
    ) {
        let condition = self.condition(&applicability.condition, table);
        let at = at.key(parameter.name.wire());
        if applicability.kind.forbids()
            && condition.fails()
            && sent_beyond_default(parameter, state).holds()
        {
            self.say(&at, Code::NotApplicable, "may not be sent here");
        }
        if applicability.kind.demands() && condition.holds() && self.is_missing(state) {
            self.say(&at, Code::Required, "is mandatory here");
        }
    }

    fn rule(&mut self, rule: &Rule, table: &Table, at: &At<'_>) {
        if !rule.when.as_ref().is_none_or(|when| self.condition(when, table).holds()) {
            return;
        }
        for statement in &rule.statements {
            match statement {
                Statement::Group(group, paths) => {
                    let names: Vec<_> =
                        paths.iter().map(|path| words_of_path(self.api, path)).collect();
                    let names: Vec<_> = names.iter().map(String::as_str).collect();
                    let sent: Vec<_> = paths.iter().map(|path| sent(find(table, path))).collect();
                    if let Err(broken) = group.check(&names, &sent) {
                        self.say_rule(at, broken.code, rule, broken.message);
                    }
                }
                Statement::Expect(path, matcher) => {
                    let effective = self.effective(table, path);
                    if let Some(value) = effective
                        && value_passes(&value, matcher).fails()
                    {
                        self.say_at(at, path, Code::Expect, rule, "is not what is expected here");
                    }
                }
                Statement::Require(paths) => {
                    for path in paths {
                        self.require(rule, path, table, at);
                    }
                }
                Statement::Forbid(paths) => {
                    for path in paths {
                        let parameter = self.api.parameter(path);
                        let state = find(table, path);
                        if state.is_some_and(|state| sent_beyond_default(parameter, state).holds())
                        {
                            self.say_at(
                                at,
                                path,
                                Code::NotApplicable,
                                rule,
                                "may not be sent here",
                            );
                        }
                    }
                }
                Statement::Compare(one, comparison, other) => {
                    if compares(find(table, one), *comparison, find(table, other)).fails() {
                        self.say_at(at, one, Code::Compare, rule, "does not compare as it should");
                    }
                }
            }
        }
    }

    /// Whether a parameter is absent and nothing was said of it yet: in a request
    /// a `null` that means nothing was reported as that.
    fn is_missing(&self, state: &State) -> bool {
        match state {
            State::Absent => true,
            State::Null => !self.judging.is_strict(),
            _ => false,
        }
    }

    /// A parameter that has to be sent, and everything that it is in.
    fn require(&mut self, rule: &Rule, path: &Path, table: &Table, at: &At<'_>) {
        for prefix in path.prefixes() {
            match find(table, &prefix) {
                Some(state) if self.is_missing(state) => {
                    self.say_at(at, &prefix, Code::Required, rule, "is mandatory here");
                    return;
                }
                // Nobody can tell, or it was said.
                Some(State::Hidden | State::Null | State::Bad) | None => return,
                Some(_) => {}
            }
        }
    }

    /// Says something of the parameter that a path leads to.
    fn say_at(&mut self, at: &At<'_>, path: &Path, code: Code, rule: &Rule, message: &str) {
        let api = self.api;
        let names: Vec<&str> = api.steps(path).map(|step| step.name.wire()).collect();
        at.below(&names, &mut |at| self.say_rule(at, code, rule, message));
    }

    fn condition(&self, condition: &Condition, table: &Table) -> Truth {
        match condition {
            Condition::All(inner) => {
                inner.iter().fold(Truth::True, |all, test| all.and(self.condition(test, table)))
            }
            Condition::Any(inner) => {
                inner.iter().fold(Truth::False, |any, test| any.or(self.condition(test, table)))
            }
            Condition::NoneOf(inner) => {
                let any = inner
                    .iter()
                    .fold(Truth::False, |any, test| any.or(self.condition(test, table)));
                any.negate()
            }
            Condition::Present(path, present) => {
                let sent = sent(find(table, path));
                if *present { sent } else { sent.negate() }
            }
            Condition::Described(_) => Truth::Unknown,
            Condition::Value(path, matcher) => self.passes(table, path, matcher),
        }
    }

    /// Whether the value at a path passes. An absent one without a default
    /// fails every positive test, and so passes `not`.
    fn passes(&self, table: &Table, path: &Path, matcher: &Matcher) -> Truth {
        if let Matcher::Not(inner) = matcher {
            return self.passes(table, path, inner).negate();
        }
        self.effective(table, path).map_or(Truth::False, |value| value_passes(&value, matcher))
    }

    /// The sent value, or the default of an absent parameter whose parent is there.
    fn effective(&self, table: &Table, path: &Path) -> Option<Effective> {
        match find(table, path)? {
            State::Single(literal) => Some(Effective::Value(literal.clone())),
            State::Sent | State::Object(_) => Some(Effective::Value(None)),
            State::Bad | State::Hidden => Some(Effective::Unknown),
            State::Absent | State::Null => {
                let default = self.api.parameter(path).default_value()?;
                Some(Effective::Value(Some(default.clone())))
            }
        }
    }
}

/// A value that tests read.
enum Effective {
    Value(Option<Literal>),
    Unknown,
}

fn value_passes(value: &Effective, matcher: &Matcher) -> Truth {
    match value {
        Effective::Unknown => Truth::Unknown,
        Effective::Value(Some(literal)) => matcher.takes(literal).into(),
        // It equals nothing and lies within nothing.
        Effective::Value(None) => match matcher {
            Matcher::Not(inner) => value_passes(value, inner).negate(),
            Matcher::OneOf(_) | Matcher::Within { .. } => Truth::False,
        },
    }
}

static HIDDEN: State = State::Hidden;

/// What is known of the parameter at a path; `None` below what is absent.
fn find<'t>(table: &'t Table, path: &Path) -> Option<&'t State> {
    let mut table = table;
    for step in &path.parents {
        match &table.states[step.parameter] {
            State::Object(inner) => table = inner,
            State::Bad | State::Hidden => return Some(&HIDDEN),
            State::Absent | State::Null | State::Single(_) | State::Sent => return None,
        }
    }
    Some(&table.states[path.last.parameter])
}

fn sent(state: Option<&State>) -> Truth {
    match state {
        None | Some(State::Absent | State::Null) => Truth::False,
        Some(State::Hidden) => Truth::Unknown,
        Some(_) => Truth::True,
    }
}

/// Whether a parameter was sent, and not with the default that it stands for anyway.
fn sent_beyond_default(parameter: &Parameter, state: &State) -> Truth {
    let Some(default) = parameter.default_value() else { return sent(Some(state)) };
    match state {
        State::Absent | State::Null => Truth::False,
        State::Bad | State::Hidden => Truth::Unknown,
        State::Single(Some(literal)) => {
            (!literal.compare(default).is_some_and(std::cmp::Ordering::is_eq)).into()
        }
        State::Single(None) | State::Sent | State::Object(_) => Truth::True,
    }
}

fn compares(one: Option<&State>, comparison: Comparison, other: Option<&State>) -> Truth {
    match (one, other) {
        (None | Some(State::Absent | State::Null), _)
        | (_, None | Some(State::Absent | State::Null)) => Truth::True,
        (Some(State::Single(Some(one))), Some(State::Single(Some(other)))) => {
            match one.compare(other) {
                None => Truth::True,
                Some(ordering) => match comparison {
                    Comparison::Less => ordering.is_lt(),
                    Comparison::LessOrEqual => ordering.is_le(),
                    Comparison::Equal => ordering.is_eq(),
                    Comparison::NotEqual => ordering.is_ne(),
                }
                .into(),
            }
        }
        (Some(State::Bad | State::Hidden), _) | (_, Some(State::Bad | State::Hidden)) => {
            Truth::Unknown
        }
        _ => Truth::True,
    }
}
