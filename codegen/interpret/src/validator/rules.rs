//! Conditions and rules of a table.

use paramtable_core::{Failure, Location, messages};

use super::Validator;
use crate::state::{ParameterState, SentFacts, TableState, find, sent_beyond_default};
use paramtable_language::model::{
    Applicability, Facts, Parameter, Path, Rule, RuleFacts, Statement, words_of_compared,
    words_of_condition, words_of_matcher, words_of_path,
};

impl Validator<'_> {
    pub(super) fn applicability(
        &mut self,
        applicability: &Applicability,
        parameter: &Parameter,
        state: &ParameterState,
        table: &TableState,
        at: &Location<'_>,
    ) {
        let api = self.api;
        let asked = applicability.asked(&SentFacts { api, table });
        let at = at.key(parameter.name.wire());
        let when = || words_of_condition(api, &applicability.condition).in_code(api);
        if asked.forbidden.is_true() && sent_beyond_default(parameter, state).is_true() {
            self.report(&at, messages::only_allowed(&when()));
        }
        if asked.demanded.is_true() && self.is_missing(state) {
            self.report(&at, messages::required(&when()));
        }
    }

    pub(super) fn rule(&mut self, rule: &Rule, table: &TableState, at: &Location<'_>) {
        let sent = SentFacts { api: self.api, table };
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
    fn failure(
        &mut self,
        rule: &Rule,
        statement: &Statement,
        sent: &SentFacts<'_>,
        at: &Location<'_>,
    ) {
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
                    self.report_rule(at, rule, failure);
                }
            }
            Statement::Expect(path, matcher) => {
                let expected = words_of_matcher(api, matcher).in_code(api);
                self.report_rule_at(at, path, rule, &messages::expected(&expected, &when));
            }
            Statement::Require(paths) => {
                for path in paths {
                    self.require(rule, path, sent.table, at, &when);
                }
            }
            Statement::Forbid(paths) => {
                for path in paths.iter().filter(|path| sent.sent_beyond_default(path).is_true()) {
                    self.report_rule_at(at, path, rule, &messages::not_allowed(&when));
                }
            }
            Statement::Compare(one, comparison, other) => {
                let expected = words_of_compared(*comparison, other).in_code(api);
                self.report_rule_at(at, one, rule, &messages::compared(&expected, &when));
            }
        }
    }

    /// Whether a parameter is absent and nothing about it is reported yet. In a
    /// request, a `null` is reported as a violation of its own.
    fn is_missing(&self, state: &ParameterState) -> bool {
        match state {
            ParameterState::Absent => true,
            ParameterState::Null => !self.judging.is_strict(),
            ParameterState::Bad
            | ParameterState::Hidden
            | ParameterState::Single(_)
            | ParameterState::Sent
            | ParameterState::Object(_) => false,
        }
    }

    /// Reports a missing parameter, or the outermost missing one that would hold
    /// it.
    fn require(
        &mut self,
        rule: &Rule,
        path: &Path,
        table: &TableState,
        at: &Location<'_>,
        when: &str,
    ) {
        for prefix in path.prefixes() {
            match find(table, &prefix) {
                Some(state) if self.is_missing(state) => {
                    self.report_rule_at(at, &prefix, rule, &messages::required(when));
                    return;
                }
                // Unknown, or reported before.
                Some(ParameterState::Hidden | ParameterState::Null | ParameterState::Bad)
                | None => return,
                Some(_) => {}
            }
        }
    }

    /// Reports a failure at the parameter of a path.
    fn report_rule_at(&mut self, at: &Location<'_>, path: &Path, rule: &Rule, failure: &Failure) {
        let api = self.api;
        let names: Vec<&str> = api.steps(path).map(|step| step.name.wire()).collect();
        at.below(&names, &mut |at| self.report_rule(at, rule, failure.clone()));
    }
}
