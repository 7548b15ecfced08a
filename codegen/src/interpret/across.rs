//! Conditions and rules: what is said across the parameters of a table.

use paramtable_core::{At, Broken, Truth, says};

use super::{Judge, State, Table};
use crate::model::{
    Applicability, Comparison, Condition, Literal, Matcher, Parameter, Path, Rule, Statement,
    words_of_compared, words_of_condition, words_of_matcher, words_of_path,
};

impl Judge<'_> {
    pub(super) fn applicability(
        &mut self,
        applicability: &Applicability,
        parameter: &Parameter,
        state: &State,
        table: &Table,
        at: &At<'_>,
    ) {
        let condition = self.condition(&applicability.condition, table);
        let at = at.key(parameter.name.wire());
        let api = self.api;
        let when = || words_of_condition(api, &applicability.condition).in_code(api);
        if applicability.kind.forbids()
            && condition.fails()
            && sent_beyond_default(parameter, state).holds()
        {
            self.say(&at, says::only_allowed(&when()));
        }
        if applicability.kind.demands() && condition.holds() && self.is_missing(state) {
            self.say(&at, says::required(&when()));
        }
    }

    pub(super) fn rule(&mut self, rule: &Rule, table: &Table, at: &At<'_>) {
        if !rule.when.as_ref().is_none_or(|when| self.condition(when, table).holds()) {
            return;
        }
        let api = self.api;
        let when = rule.when.as_ref().map(|when| words_of_condition(api, when).in_code(api));
        let when = when.unwrap_or_default();
        for statement in &rule.statements {
            match statement {
                Statement::Group(group, paths) => {
                    let names: Vec<_> =
                        paths.iter().map(|path| words_of_path(path).in_code(api)).collect();
                    let names: Vec<_> = names.iter().map(String::as_str).collect();
                    let sent: Vec<_> = paths.iter().map(|path| sent(find(table, path))).collect();
                    if let Err(broken) = group.check(&names, &sent, &when) {
                        self.say_rule(at, rule, broken);
                    }
                }
                Statement::Expect(path, matcher) => {
                    let effective = self.effective(table, path);
                    if let Some(value) = effective
                        && value_passes(&value, matcher).fails()
                    {
                        let expected = words_of_matcher(api, matcher).in_code(api);
                        self.say_at(at, path, rule, &says::expected(&expected, &when));
                    }
                }
                Statement::Require(paths) => {
                    for path in paths {
                        self.require(rule, path, table, at, &when);
                    }
                }
                Statement::Forbid(paths) => {
                    for path in paths {
                        let parameter = api.parameter(path);
                        let state = find(table, path);
                        if state.is_some_and(|state| sent_beyond_default(parameter, state).holds())
                        {
                            self.say_at(at, path, rule, &says::not_allowed(&when));
                        }
                    }
                }
                Statement::Compare(one, comparison, other) => {
                    if compares(find(table, one), *comparison, find(table, other)).fails() {
                        let expected = words_of_compared(*comparison, other).in_code(api);
                        self.say_at(at, one, rule, &says::compared(&expected, &when));
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
    fn require(&mut self, rule: &Rule, path: &Path, table: &Table, at: &At<'_>, when: &str) {
        for prefix in path.prefixes() {
            match find(table, &prefix) {
                Some(state) if self.is_missing(state) => {
                    self.say_at(at, &prefix, rule, &says::required(when));
                    return;
                }
                // Nobody can tell, or it was said.
                Some(State::Hidden | State::Null | State::Bad) | None => return,
                Some(_) => {}
            }
        }
    }

    /// Says something of the parameter that a path leads to.
    fn say_at(&mut self, at: &At<'_>, path: &Path, rule: &Rule, broken: &Broken) {
        let api = self.api;
        let names: Vec<&str> = api.steps(path).map(|step| step.name.wire()).collect();
        at.below(&names, &mut |at| self.say_rule(at, rule, broken.clone()));
    }

    pub(super) fn condition(&self, condition: &Condition, table: &Table) -> Truth {
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
