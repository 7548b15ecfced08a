//! Conditions and rules of a table.

use paramtable_core::{Failure, Location, Truth, messages};

use super::{Judge, State, Table};
use paramtable_language::model::{
    Api, Applicability, Comparison, Facts, Literal, Matcher, Parameter, Path, Rule, RuleFacts,
    Statement, words_of_compared, words_of_condition, words_of_matcher, words_of_path,
};

impl Judge<'_> {
    pub(super) fn applicability(
        &mut self,
        applicability: &Applicability,
        parameter: &Parameter,
        state: &State,
        table: &Table,
        at: &Location<'_>,
    ) {
        let api = self.api;
        let asked = applicability.asked(&Sent { api, table });
        let at = at.key(parameter.name.wire());
        let when = || words_of_condition(api, &applicability.condition).in_code(api);
        if asked.forbidden.is_true() && sent_beyond_default(parameter, state).is_true() {
            self.say(&at, messages::only_allowed(&when()));
        }
        if asked.demanded.is_true() && self.is_missing(state) {
            self.say(&at, messages::required(&when()));
        }
    }

    pub(super) fn rule(&mut self, rule: &Rule, table: &Table, at: &Location<'_>) {
        let sent = Sent { api: self.api, table };
        if !rule.applies(&sent).is_true() {
            return;
        }
        for statement in &rule.statements {
            if statement.evaluate(&sent).is_false() {
                self.failure(rule, statement, &sent, at);
            }
        }
    }

    /// Reports the parts of a statement that do not hold.
    fn failure(&mut self, rule: &Rule, statement: &Statement, sent: &Sent<'_>, at: &Location<'_>) {
        let api = self.api;
        let when = rule.when.as_ref().map(|when| words_of_condition(api, when).in_code(api));
        let when = when.unwrap_or_default();
        match statement {
            Statement::Group(group, paths) => {
                let names: Vec<_> =
                    paths.iter().map(|path| words_of_path(path).in_code(api)).collect();
                let names: Vec<_> = names.iter().map(String::as_str).collect();
                let sent: Vec<_> = paths.iter().map(|path| sent.sent(path)).collect();
                if let Err(failure) = group.check(&names, &sent, &when) {
                    self.say_rule(at, rule, failure);
                }
            }
            Statement::Expect(path, matcher) => {
                let expected = words_of_matcher(api, matcher).in_code(api);
                self.say_at(at, path, rule, &messages::expected(&expected, &when));
            }
            Statement::Require(paths) => {
                for path in paths {
                    self.require(rule, path, sent.table, at, &when);
                }
            }
            Statement::Forbid(paths) => {
                for path in paths.iter().filter(|path| sent.sent_beyond_default(path).is_true()) {
                    self.say_at(at, path, rule, &messages::not_allowed(&when));
                }
            }
            Statement::Compare(one, comparison, other) => {
                let expected = words_of_compared(*comparison, other).in_code(api);
                self.say_at(at, one, rule, &messages::compared(&expected, &when));
            }
        }
    }

    /// Whether a parameter is absent and nothing about it is reported yet. In a
    /// request, a `null` is reported as a violation of its own.
    fn is_missing(&self, state: &State) -> bool {
        match state {
            State::Absent => true,
            State::Null => !self.judging.is_strict(),
            _ => false,
        }
    }

    /// Reports a missing parameter, or the outermost missing one that would hold
    /// it.
    fn require(&mut self, rule: &Rule, path: &Path, table: &Table, at: &Location<'_>, when: &str) {
        for prefix in path.prefixes() {
            match find(table, &prefix) {
                Some(state) if self.is_missing(state) => {
                    self.say_at(at, &prefix, rule, &messages::required(when));
                    return;
                }
                // Unknown, or reported before.
                Some(State::Hidden | State::Null | State::Bad) | None => return,
                Some(_) => {}
            }
        }
    }

    /// Reports a failure at the parameter of a path.
    fn say_at(&mut self, at: &Location<'_>, path: &Path, rule: &Rule, failure: &Failure) {
        let api = self.api;
        let names: Vec<&str> = api.steps(path).map(|step| step.name.wire()).collect();
        at.below(&names, &mut |at| self.say_rule(at, rule, failure.clone()));
    }
}

/// The facts that conditions and rules read: the table as it was sent.
pub(super) struct Sent<'t> {
    pub(super) api: &'t Api,
    pub(super) table: &'t Table,
}

impl Facts for Sent<'_> {
    type Answer = Truth;

    fn sent(&self, path: &Path) -> Truth {
        sent(find(self.table, path))
    }

    fn passes(&self, path: &Path, matcher: &Matcher) -> Truth {
        match self.value(path) {
            Effective::Unknown => Truth::Unknown,
            Effective::Value(literal) => matcher.takes(literal).into(),
            // A value without a literal equals nothing and lies within nothing.
            Effective::None | Effective::Unnamed => Truth::False,
        }
    }
}

impl RuleFacts for Sent<'_> {
    fn has_value(&self, path: &Path) -> Truth {
        match self.value(path) {
            Effective::None => Truth::False,
            Effective::Unknown => Truth::Unknown,
            Effective::Value(_) | Effective::Unnamed => Truth::True,
        }
    }

    fn sent_beyond_default(&self, path: &Path) -> Truth {
        let state = find(self.table, path);
        state.map_or(Truth::False, |state| sent_beyond_default(self.api.parameter(path), state))
    }

    fn compares(&self, one: &Path, comparison: Comparison, other: &Path) -> Truth {
        compares(find(self.table, one), comparison, find(self.table, other))
    }
}

/// The value that tests read: the sent one, or a default.
enum Effective<'t> {
    /// There is none.
    None,
    /// It is not known.
    Unknown,
    /// One that a page can write as a literal.
    Value(&'t Literal),
    /// Any other.
    Unnamed,
}

impl<'t> Sent<'t> {
    /// The value sent, or the default of an absent parameter whose parent is
    /// present.
    fn value(&self, path: &Path) -> Effective<'t> {
        match find(self.table, path) {
            None => Effective::None,
            Some(State::Single(Some(literal))) => Effective::Value(literal),
            Some(State::Single(None) | State::Sent | State::Object(_)) => Effective::Unnamed,
            Some(State::Bad | State::Hidden) => Effective::Unknown,
            Some(State::Absent | State::Null) => {
                let default = self.api.parameter(path).default_value();
                default.map_or(Effective::None, Effective::Value)
            }
        }
    }
}

static HIDDEN: State = State::Hidden;

/// The state of the parameter at a path; `None` below an absent one.
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
        Some(State::Bad | State::Single(_) | State::Sent | State::Object(_)) => Truth::True,
    }
}

/// Whether a parameter is sent with another value than its default.
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
                Some(ordering) => comparison.holds(ordering).into(),
            }
        }
        (Some(State::Bad | State::Hidden), _) | (_, Some(State::Bad | State::Hidden)) => {
            Truth::Unknown
        }
        // Values without a literal, or with several parts.
        (
            Some(State::Single(_) | State::Sent | State::Object(_)),
            Some(State::Single(_) | State::Sent | State::Object(_)),
        ) => Truth::True,
    }
}
