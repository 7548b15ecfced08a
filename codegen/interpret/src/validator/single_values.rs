//! Single values: everything that is neither an object nor a list.

use paramtable_core::checks::{Integer, date_format};
use paramtable_core::{Location, decimal, integer, messages};
use rust_decimal::Decimal;

use super::Validator;
use crate::json::Value;
use crate::mode::Judging;
use crate::state::ParameterState;
use paramtable_language::model::{
    DateFormat, EnumType, Grammar, Literal, Text, Type, check_decimal, check_integer, check_text,
    in_format,
};

/// The literal of a value that holds.
fn state(holds: bool, literal: Literal) -> ParameterState {
    if holds { ParameterState::Single(literal) } else { ParameterState::Bad }
}

impl Validator<'_> {
    /// Validates a value by a type; constraints only count if `constraints` is set.
    pub(super) fn single(
        &mut self,
        type_: &Type,
        value: &Value,
        at: &Location<'_>,
        constraints: bool,
    ) -> ParameterState {
        match (type_, value) {
            // A scalar's type in Rust enforces its constraints in responses too.
            (Type::Scalar(id), value) => self.single(&self.api.scalar(*id).type_, value, at, true),
            (Type::Enum(type_), value) => self.enumerated(type_, value, at, constraints),
            (Type::Text(type_), Value::Text(text)) => self.text(type_, text, at, constraints),
            (Type::Date, Value::Text(text)) => {
                let holds = self.report_all(at, Grammar::Date.check(text).err());
                state(holds, Literal::Date(text.clone()))
            }
            (Type::DateTime, Value::Text(text)) => {
                let holds = self.report_all(at, Grammar::DateTime.check(text).err());
                state(holds, Literal::DateTime(text.clone()))
            }
            (Type::Formatted(DateFormat { format, has_time }), Value::Text(text)) => {
                match date_format::check(format, *has_time, text) {
                    Ok(local) => state(true, in_format(text, *has_time, local)),
                    Err(failure) => {
                        self.report(at, failure);
                        ParameterState::Bad
                    }
                }
            }
            (Type::Boolean { as_text }, Value::Boolean(value)) if !self.is_text(as_text.as_deref()) => {
                ParameterState::Single(Literal::Boolean(*value))
            }
            (Type::Boolean { as_text }, Value::Text(text)) if self.is_text(as_text.as_deref()) => {
                let literal = match text.as_str() {
                    "true" => Literal::Boolean(true),
                    "false" => Literal::Boolean(false),
                    _ => {
                        self.report(at, messages::not_boolean());
                        return ParameterState::Bad;
                    }
                };
                let holds = !constraints || self.as_text_holds(as_text.as_deref(), &literal, at);
                state(holds, literal)
            }
            (Type::Integer { range, as_text }, Value::Number(text) | Value::Text(text))
                if self.is_text(as_text.as_deref()) == matches!(value, Value::Text(_)) =>
            {
                let check = check_integer(*range);
                let is_text = self.is_text(as_text.as_deref());
                let Some(number) = self.integer(text, &check, is_text, at) else {
                    return ParameterState::Bad;
                };
                let literal = Literal::Integer(number);
                let holds = !constraints
                    || self.report_all(at, check.check(number).err())
                        & self.as_text_holds(as_text.as_deref(), &literal, at);
                state(holds, literal)
            }
            (Type::Decimal { range, digits, as_text }, Value::Number(text) | Value::Text(text))
                if self.is_text(as_text.as_deref()) == matches!(value, Value::Text(_)) =>
            {
                let is_text = self.is_text(as_text.as_deref());
                let Some(number) = self.decimal(text, is_text, at) else { return ParameterState::Bad };
                let (check, literal) = (check_decimal(*range, *digits), Literal::Decimal(number));
                let holds = !constraints
                    || self.report_all(at, check.check(number))
                        & self.as_text_holds(as_text.as_deref(), &literal, at);
                state(holds, literal)
            }
            (Type::Boolean { as_text: None }, _) => self.wrong_type(at, messages::BOOLEAN, value),
            (Type::Integer { as_text: None, .. }, _) => self.wrong_type(at, messages::INTEGER, value),
            (Type::Decimal { as_text: None, .. }, _) => self.wrong_type(at, messages::NUMBER, value),
            (
                Type::Text(_)
                | Type::Date
                | Type::DateTime
                | Type::Formatted(_)
                | Type::Boolean { as_text: Some(_) }
                | Type::Integer { as_text: Some(_), .. }
                | Type::Decimal { as_text: Some(_), .. }
                // `value` handles these.
                | Type::FreeForm { .. }
                | Type::Any
                | Type::Object(_)
                | Type::List { .. }
                | Type::Map { .. },
                _,
            ) => self.wrong_type(at, messages::STRING, value),
        }
    }

    /// Whether a value travels as text, because its row or its whole table does.
    fn is_text(&self, as_text: Option<&Text>) -> bool {
        as_text.is_some() || self.as_text
    }

    /// Whether a value that travels as text keeps to the constraints of that text.
    fn as_text_holds(
        &mut self,
        as_text: Option<&Text>,
        literal: &Literal,
        at: &Location<'_>,
    ) -> bool {
        match (as_text, literal.text()) {
            (Some(type_), Some(text)) => self.report_all(at, check_text(type_, &text).err()),
            _ => true,
        }
    }

    fn text(
        &mut self,
        type_: &Text,
        text: &str,
        at: &Location<'_>,
        constraints: bool,
    ) -> ParameterState {
        let judged = match (constraints, type_.grammar) {
            (true, _) => check_text(type_, text),
            // Every UUID is checked, because Rust has a type for it; other grammars
            // are constraints.
            (false, Grammar::Uuid) => Grammar::Uuid.check(text),
            (false, _) => Ok(()),
        };
        let holds = self.report_all(at, judged.err());
        state(holds, Literal::Text(text.to_owned()))
    }

    fn enumerated(
        &mut self,
        type_: &EnumType,
        value: &Value,
        at: &Location<'_>,
        constraints: bool,
    ) -> ParameterState {
        let enumeration = self.api.enumeration(type_.id);
        let is_open = enumeration.open && type_.only.is_none();
        let mut values = enumeration.values.iter();
        let (listed, sent) = match value {
            Value::Text(text) if !enumeration.is_integer => {
                (values.position(|known| known.name.wire() == text), text.clone())
            }
            Value::Number(text) | Value::Text(text)
                if enumeration.is_integer && self.as_text == matches!(value, Value::Text(_)) =>
            {
                let Some(number) = self.integer(text, &Integer::ANY, self.as_text, at) else {
                    return ParameterState::Bad;
                };
                (values.position(|known| known.number == Some(number)), number.to_string())
            }
            _ if enumeration.is_integer => return self.wrong_type(at, messages::INTEGER, value),
            _ => return self.wrong_type(at, messages::STRING, value),
        };
        match listed {
            Some(index) if type_.takes(index) || !constraints => {
                ParameterState::Single(Literal::Variant(type_.id, index))
            }
            None if is_open || !constraints => ParameterState::Unlisted(sent),
            // The API may have added this value later, so its effect on conditions
            // is unknown.
            None if self.judging == Judging::Received => ParameterState::Bad,
            Some(_) | None => {
                let listed = enumeration.values.iter().enumerate();
                let listed = listed.filter(|(index, _)| type_.takes(*index));
                let listed = listed.map(|(_, value)| value.name.wire());
                self.report(at, messages::not_listed(&listed.collect::<Vec<_>>()));
                ParameterState::Bad
            }
        }
    }

    fn integer(
        &mut self,
        text: &str,
        check: &Integer,
        as_text: bool,
        at: &Location<'_>,
    ) -> Option<i64> {
        integer::parse(text).map_err(|error| self.report(at, error.failure(check, as_text))).ok()
    }

    fn decimal(&mut self, text: &str, as_text: bool, at: &Location<'_>) -> Option<Decimal> {
        decimal::parse(text).map_err(|error| self.report(at, error.failure(as_text))).ok()
    }
}
