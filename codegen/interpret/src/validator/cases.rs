//! The cases of a table: which one its tag names, and the rows of the others.

use paramtable_core::{Location, messages};
use paramtable_language::model::{Literal, Object, Presence, Step, words_of_condition};

use super::Validator;
use crate::json::Json;
use crate::state::{CaseState, ParameterState};

/// The states of rows that were not sent yet.
pub(super) fn absent(object: &Object) -> Vec<ParameterState> {
    object.parameters.iter().map(|_| ParameterState::Absent).collect()
}

impl<'a> Validator<'a> {
    /// The case of a table. It is known before any row is judged, so that the order on
    /// the wire does not matter. Of a repeated tag the first value counts.
    pub(super) fn case(
        &mut self,
        object: &'a Object,
        entries: &[(String, Json)],
        at: &Location<'_>,
        depth: usize,
    ) -> CaseState {
        let Some(cases) = &object.cases else { return CaseState::None };
        let tag = &object.parameters[cases.tag];
        let sent = entries.iter().find(|(name, _)| name == tag.name.wire());
        let state = sent.map_or(ParameterState::Absent, |(_, json)| {
            // What is wrong with it is reported in its turn.
            let reported = std::mem::take(&mut self.violations);
            let state = self.parameter(tag, json, at, depth);
            self.violations = reported;
            state
        });
        let case = match state {
            ParameterState::Single(Literal::Variant(_, value)) => cases.of(value),
            // A value that an open enum does not list.
            ParameterState::Single(_) | ParameterState::Unlisted(_) => None,
            ParameterState::Absent if tag.presence != Presence::Mandatory => None,
            ParameterState::Absent
            | ParameterState::Null
            | ParameterState::Bad
            | ParameterState::Hidden
            | ParameterState::Sent
            | ParameterState::List(_)
            | ParameterState::Object(_) => return CaseState::Unknown,
        };
        case.map_or(CaseState::None, |id| CaseState::Known(id, absent(self.api.object(id))))
    }

    /// The first row of a name in any case.
    pub(super) fn row_of_cases(&self, object: &Object, name: &str) -> Option<Step> {
        let mut cases = object.cases.iter().flat_map(|cases| &cases.list);
        cases.find_map(|case| {
            let rows = &self.api.object(case.object).parameters;
            let parameter = rows.iter().position(|row| row.name.wire() == name)?;
            Some(Step { object: case.object, parameter })
        })
    }

    /// Judges a row that the case does not have. The API may send it later, so it is
    /// passed over in what it sends; and where the case is unknown, it may belong there.
    pub(super) fn row_of_another_case(&mut self, row: Step, case: &CaseState, at: &Location<'_>) {
        let is_known = !matches!(case, CaseState::Unknown);
        if self.judging.is_strict()
            && is_known
            && let Some(condition) = self.api.condition_of_case(row)
        {
            let when = words_of_condition(self.api, &condition).in_code(self.api);
            self.report(at, messages::only_allowed(&when));
        }
    }

    /// The names that an unknown one may be meant as: those of the table and of its
    /// case, if there is one that is known.
    pub(super) fn names(&self, object: &'a Object, case: &CaseState) -> Vec<&'a str> {
        let cases = object.cases.iter().flat_map(|cases| &cases.list).map(|case| case.object);
        let cases = cases.filter(|id| match case {
            CaseState::None | CaseState::Unknown => false,
            CaseState::Known(known, _) => known == id,
        });
        let tables = std::iter::once(object).chain(cases.map(|id| self.api.object(id)));
        tables.flat_map(|object| &object.parameters).map(|row| row.name.wire()).collect()
    }
}
