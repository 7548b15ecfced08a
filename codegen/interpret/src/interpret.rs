//! Validates JSON values by the model.

use paramtable_core::{Location, Violations, messages};
use paramtable_language::model::{Api, Condition, GivenFacts, ObjectId, Type};

use crate::form;
use crate::json::{self, Json, ParseJsonError, Value};
use crate::mode::Judging;
use crate::state::{ParameterState, SentTable};
use crate::validator::Validator;

/// Reads a body: a form, or JSON.
///
/// # Errors
///
/// [`ParseJsonError`] states where and why it is neither.
pub fn parse_body(api: &Api, type_: &Type, text: &str) -> Result<Json, ParseJsonError> {
    if is_form(api, type_) { form::parse(text) } else { json::parse(text) }
}

fn is_form(api: &Api, type_: &Type) -> bool {
    matches!(type_, Type::Object(id) if api.object(*id).is_form())
}

/// Validates a value by a type of a spec, without any facts.
pub fn interpret(api: &Api, type_: &Type, json: &Json, judging: Judging) -> Violations {
    interpret_with(api, type_, json, judging, &GivenFacts::default())
}

/// The same with the facts that are known of the call.
pub fn interpret_with(
    api: &Api,
    type_: &Type,
    json: &Json,
    judging: Judging,
    facts: &GivenFacts,
) -> Violations {
    let mut validator = Validator::new(api, judging, facts);
    if is_form(api, type_) {
        // As other texts, also where the API sends them.
        validator = Validator::new(api, Judging::Request, facts);
        validator.open = !judging.is_strict();
        validator.as_text = true;
    }
    if json.value == Value::Null {
        validator.report(&Location::ROOT, messages::null());
    } else {
        validator.value(type_, json, &Location::ROOT, 0);
    }
    validator.violations
}

/// Whether a condition certainly holds for a valid object.
pub fn is_satisfied(
    api: &Api,
    object: ObjectId,
    json: &Json,
    condition: &Condition,
    facts: &GivenFacts,
) -> bool {
    let mut validator = Validator::new(api, Judging::ValidatedResponse, facts);
    validator.as_text = api.object(object).is_form();
    match validator.value(&Type::Object(object), json, &Location::ROOT, 0) {
        ParameterState::Object(table) => condition
            .evaluate(&SentTable { api, given: facts, table: &table, at_hand: None })
            .is_true(),
        _ => false,
    }
}
