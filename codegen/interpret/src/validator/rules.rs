//! Conditions and rules of a table.

use std::borrow::Cow;

use paramtable_core::{Failure, Location, messages};

use super::Validator;
use crate::state::{AtHand, ParameterState, SentTable, TableState, sent_beyond_default};
use paramtable_language::model::{
    Answers, Applicability, Parameter, Path, Rule, RuleAnswers, Statement, Term,
    words_of_comparison, words_of_condition, words_of_expected, words_of_others, words_of_path,
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
        let asked =
            applicability.asked(&SentTable { api, given: self.given, table, at_hand: None });
        let at = at.key(parameter.name.wire());
        let when = || words_of_condition(api, &applicability.condition).in_code(api);
        if asked.forbidden.is_true()
            && sent_beyond_default(parameter.default_value(), state).is_true()
        {
            self.report(&at, messages::only_allowed(&when()));
        }
        if asked.demanded.is_true() && self.is_missing(state) {
            self.report(&at, messages::required(&when()));
        }
    }

    pub(super) fn rule(&mut self, rule: &Rule, table: &TableState, at: &Location<'_>) {
        let sent = SentTable { api: self.api, given: self.given, table, at_hand: None };
        let Some(list) = &rule.each else {
            self.judge(rule, &sent, at);
            return;
        };
        for (index, element) in sent.elements(list).iter().enumerate() {
            let at_hand = Some(AtHand { list, index, element, is_each: true });
            self.judge(rule, &SentTable { at_hand, ..sent }, at);
        }
    }

    /// Judges a rule of a table, or for the element at hand.
    fn judge(&mut self, rule: &Rule, sent: &SentTable<'_>, at: &Location<'_>) {
        if !rule.applies(sent).is_true() {
            return;
        }
        for statement in &rule.statements {
            if statement.evaluate(sent).is_false() {
                self.failure(rule, statement, sent, at);
            }
        }
    }

    /// Reports the parts of a statement that do not hold.
    fn failure(
        &mut self,
        rule: &Rule,
        statement: &Statement,
        sent: &SentTable<'_>,
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
                let are_sent: Vec<_> = paths.iter().map(|path| sent.sent(path)).collect();
                if let Err(failure) = group.check(&names, &are_sent, &when) {
                    let element = sent.at_hand.map(|hand| sent.names(hand.list));
                    self.report_rule_at(at, &element.unwrap_or_default(), rule, &failure);
                }
            }
            Statement::Expect(path, matcher) => {
                let expected = words_of_expected(api, matcher).in_code(api);
                let names = sent.names_of(path, matcher);
                self.report_rule_at(at, &names, rule, &messages::expected(&expected, &when));
            }
            Statement::Require(paths) => {
                for path in paths {
                    self.require(rule, path, sent, at, &when);
                }
            }
            Statement::Forbid(paths) => {
                for path in paths.iter().filter(|path| sent.sent_beyond_default(path).is_true()) {
                    let names = sent.names(path);
                    self.report_rule_at(at, &names, rule, &messages::not_allowed(&when));
                }
            }
            Statement::Compare(one, comparison, other) => {
                let expected = words_of_comparison(one, *comparison, other).in_code(api);
                let Some(place) = one.place(api, sent.at_hand.map(|hand| hand.list)) else {
                    return;
                };
                // What is computed of a list is about the list, even where one of its
                // elements is at hand.
                let is_list = sent.at_hand.is_some_and(|hand| *hand.list == place)
                    && !matches!(one, Term::Value(_));
                let at_hand = if is_list { None } else { sent.at_hand };
                let names = SentTable { at_hand, ..*sent }.names(&place);
                self.report_rule_at(at, &names, rule, &messages::compared(&expected, &when));
            }
            Statement::Unique(unique) => {
                let others = unique.of.first().map(|first| words_of_others(unique, first));
                let others = others.unwrap_or_default().in_code(api);
                for names in sent.repeated(unique) {
                    self.report_rule_at(at, &names, rule, &messages::not_unique(&others, &when));
                }
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
            | ParameterState::Unlisted(_)
            | ParameterState::Sent
            | ParameterState::List(_)
            | ParameterState::Object(_) => false,
        }
    }

    /// Reports a missing parameter, or the outermost missing one that would hold
    /// it.
    fn require(
        &mut self,
        rule: &Rule,
        path: &Path,
        sent: &SentTable<'_>,
        at: &Location<'_>,
        when: &str,
    ) {
        for prefix in path.prefixes() {
            match sent.find(&prefix) {
                Some(state) if self.is_missing(state) => {
                    let names = sent.names(&prefix);
                    self.report_rule_at(at, &names, rule, &messages::required(when));
                    return;
                }
                // Unknown, or reported before.
                Some(ParameterState::Hidden | ParameterState::Null | ParameterState::Bad)
                | None => return,
                Some(_) => {}
            }
        }
    }

    /// Reports a failure at the parameter that names lead to.
    fn report_rule_at(
        &mut self,
        at: &Location<'_>,
        names: &[Cow<'_, str>],
        rule: &Rule,
        failure: &Failure,
    ) {
        let names: Vec<&str> = names.iter().map(|name| &**name).collect();
        at.below(&names, &mut |at| self.report_rule(at, rule, failure.clone()));
    }
}
