//! The state of a validation: the violations so far, and how to report one.

mod cases;
mod objects;
mod rules;
mod single_values;

use paramtable_core::{Failure, Location, Violation, Violations, messages};
use paramtable_language::model::{Api, GivenFacts, Rule};

use crate::json::Value;
use crate::mode::Judging;
use crate::state::ParameterState;

/// Validates one value by the model alone, and finds every violation. The
/// generated Rust has to find the same ones; where the two differ, this is right.
/// Written for clarity, not for speed.
pub(crate) struct Validator<'a> {
    pub(crate) api: &'a Api,
    pub(crate) judging: Judging,
    /// The facts that are known of the call.
    pub(crate) given: &'a GivenFacts,
    /// Whether every value is a text, as in a URL or a header.
    pub(crate) as_text: bool,
    /// Whether unknown names are ignored.
    pub(crate) open: bool,
    pub(crate) violations: Violations,
}

impl<'a> Validator<'a> {
    pub(crate) fn new(api: &'a Api, judging: Judging, given: &'a GivenFacts) -> Self {
        let violations = Violations::default();
        Self { api, judging, given, as_text: false, open: !judging.is_strict(), violations }
    }

    pub(crate) fn report(&mut self, at: &Location<'_>, failure: Failure) {
        self.violations.push(Violation::new(at, failure));
    }

    fn report_rule(&mut self, at: &Location<'_>, rule: &Rule, failure: Failure) {
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
            self.report(at, failure);
            holds = false;
        }
        holds
    }

    fn wrong_type(&mut self, at: &Location<'_>, expected: &str, value: &Value) -> ParameterState {
        let found = match value {
            // Both are already reported, with other words.
            Value::Null | Value::Undecodable(_) => "what can't be read",
            Value::Boolean(_) => messages::BOOLEAN,
            Value::Number(_) => messages::NUMBER,
            Value::Text(_) => messages::STRING,
            Value::List(_) => messages::ARRAY,
            Value::Object(_) => messages::OBJECT,
        };
        self.report(at, messages::wrong_type(expected, found));
        ParameterState::Bad
    }
}
