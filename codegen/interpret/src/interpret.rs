//! Validates JSON values by the model.

use paramtable_core::{Location, Violations, messages};
use paramtable_language::model::{Api, Condition, ObjectId, Type};

use crate::json::{Json, Value};
use crate::mode::Judging;
use crate::state::{ParameterState, SentFacts};
use crate::validator::Validator;

/// Validates a value by a type of a spec.
pub fn interpret(api: &Api, type_: &Type, json: &Json, judging: Judging) -> Violations {
    let mut validator = Validator::new(api, judging);
    if json.value == Value::Null {
        validator.report(&Location::ROOT, messages::null());
    } else {
        validator.value(type_, json, &Location::ROOT, 0);
    }
    validator.violations
}

/// Whether a condition certainly holds for a valid object.
pub fn is_satisfied(api: &Api, object: ObjectId, json: &Json, condition: &Condition) -> bool {
    let mut validator = Validator::new(api, Judging::ValidatedResponse);
    match validator.value(&Type::Object(object), json, &Location::ROOT, 0) {
        ParameterState::Object(table) => {
            condition.evaluate(&SentFacts { api, table: &table, at_hand: None }).is_true()
        }
        _ => false,
    }
}
