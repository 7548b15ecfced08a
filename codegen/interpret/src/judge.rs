//! The judgement of one value, apart from any table.

use paramtable_core::{Location, Violations};
use paramtable_language::model::{Api, GivenFacts, Literal, Type};

use crate::json::Json;
use crate::mode::Judging;
use crate::state::ParameterState;
use crate::validator::Validator;

/// What conditions know of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Judged {
    /// Nothing: it is not valid.
    Bad,
    /// This value.
    Single(Literal),
    /// A value that its enum does not list.
    Unlisted(String),
    /// That it is there.
    Sent,
}

/// Judges a value that is not `null` by its type. With `as_text` it is a text, as in
/// headers and forms.
pub fn judge(
    api: &Api,
    type_: &Type,
    json: &Json,
    judging: Judging,
    as_text: bool,
) -> (Judged, Violations) {
    let given = GivenFacts::default();
    let mut validator = Validator::new(api, judging, &given);
    validator.as_text = as_text;
    let judged = match validator.value(type_, json, &Location::ROOT, 0) {
        ParameterState::Single(literal) => Judged::Single(literal),
        ParameterState::Unlisted(text) => Judged::Unlisted(text),
        ParameterState::Bad
        | ParameterState::Absent
        | ParameterState::Null
        | ParameterState::Hidden => Judged::Bad,
        ParameterState::Sent | ParameterState::List(_) | ParameterState::Object(_) => Judged::Sent,
    };
    (judged, validator.violations)
}
