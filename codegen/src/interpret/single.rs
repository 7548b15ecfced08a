//! Single values: everything that is neither an object nor a list.

use paramtable_core::checks::Grammar;
use paramtable_core::{At, Code, decimal, integer};

use super::json::Value;
use super::{Judge, State};
use crate::model::{EnumId, Literal, TextGrammar, Type, check_decimal, check_integer, check_text};

/// The literal of a value that holds.
fn state(holds: bool, literal: Literal) -> State {
    if holds { State::Single(Some(literal)) } else { State::Bad }
}

impl Judge<'_> {
    /// Judges a value by a type; by its constraints only if they count.
    pub(super) fn single(
        &mut self,
        type_: &Type,
        value: &Value,
        at: &At<'_>,
        constraints: bool,
    ) -> State {
        match (type_, value) {
            // What a scalar can hold it holds in both directions.
            (Type::Scalar(id), value) => self.single(&self.api.scalar(*id).type_, value, at, true),
            (Type::Enum(id), value) => self.enumerated(*id, value, at, constraints),
            (Type::Text { .. }, Value::Text(text)) => self.text(type_, text, at, constraints),
            (Type::Date, Value::Text(text)) => {
                let holds = self.holds(at, Grammar::Date.check(text).err());
                state(holds, Literal::Date(text.clone()))
            }
            (Type::DateTime, Value::Text(text)) => {
                let holds = self.holds(at, Grammar::DateTime.check(text).err());
                state(holds, Literal::DateTime(text.clone()))
            }
            (Type::Boolean { as_text: false }, Value::Boolean(value)) => {
                State::Single(Some(Literal::Boolean(*value)))
            }
            (Type::Boolean { as_text: true }, Value::Text(text)) => match text.as_str() {
                "true" => State::Single(Some(Literal::Boolean(true))),
                "false" => State::Single(Some(Literal::Boolean(false))),
                _ => {
                    self.say(at, Code::Format, "must be `true` or `false`");
                    State::Bad
                }
            },
            (Type::Integer { range, as_text }, Value::Number(text) | Value::Text(text))
                if *as_text == matches!(value, Value::Text(_)) =>
            {
                let code = if *as_text { Code::Format } else { Code::Type };
                let Some(number) = self.integer(text, at, code) else { return State::Bad };
                let check = check_integer(*range);
                let holds = !constraints || self.holds(at, check.check(number).err());
                state(holds, Literal::Integer(number))
            }
            (Type::Decimal { range, digits, as_text }, Value::Number(text) | Value::Text(text))
                if *as_text == matches!(value, Value::Text(_)) =>
            {
                let Some(number) = self.decimal(text, at) else { return State::Bad };
                let check = check_decimal(*range, *digits);
                let holds = !constraints || self.holds(at, check.check(number));
                state(holds, Literal::Decimal(number))
            }
            (Type::Boolean { as_text: false }, _) => self.wrong(at, "true or false"),
            (Type::Integer { as_text: false, .. }, _) => self.wrong(at, "a whole number"),
            (Type::Decimal { as_text: false, .. }, _) => self.wrong(at, "a number"),
            _ => self.wrong(at, "a text"),
        }
    }

    fn text(&mut self, type_: &Type, text: &str, at: &At<'_>, constraints: bool) -> State {
        let Type::Text { grammar, length, pattern } = type_ else { return State::Bad };
        let judged = match (constraints, grammar) {
            (true, _) => check_text(*grammar, *length, pattern.as_deref(), text),
            // A UUID is one in both directions; other grammars are constraints.
            (false, TextGrammar::Uuid) => Grammar::Uuid.check(text),
            (false, _) => Ok(()),
        };
        let holds = self.holds(at, judged.err());
        state(holds, Literal::Text(text.to_owned()))
    }

    fn enumerated(&mut self, id: EnumId, value: &Value, at: &At<'_>, constraints: bool) -> State {
        let enumeration = self.api.enumeration(id);
        let mut values = enumeration.values.iter();
        let listed = match value {
            Value::Text(text) if !enumeration.is_integer => {
                values.position(|known| known.name.wire() == text)
            }
            Value::Number(text) if enumeration.is_integer => {
                let Some(number) = self.integer(text, at, Code::Type) else { return State::Bad };
                values.position(|known| known.number == number)
            }
            _ if enumeration.is_integer => return self.wrong(at, "a whole number"),
            _ => return self.wrong(at, "a text"),
        };
        match listed {
            Some(index) => State::Single(Some(Literal::Variant(id, index))),
            None if enumeration.open || !constraints => State::Single(None),
            None => {
                self.say(at, Code::Enum, "must be one of the listed values");
                State::Bad
            }
        }
    }

    fn integer(&mut self, text: &str, at: &At<'_>, code: Code) -> Option<i64> {
        match integer::parse(text) {
            Ok(number) => return Some(number),
            Err(integer::NotInteger::TooLarge) => {
                self.say(at, Code::Range, "must be a whole number of 64 bits");
            }
            Err(_) => self.say(at, code, "must be a whole number"),
        }
        None
    }

    fn decimal(&mut self, text: &str, at: &At<'_>) -> Option<rust_decimal::Decimal> {
        match decimal::parse(text) {
            Ok(number) => return Some(number),
            Err(decimal::NotDecimal::TooManyDigits) => {
                self.say(at, Code::Digits, "must have at most 28 digits");
            }
            Err(decimal::NotDecimal::Syntax) => self.say(at, Code::Format, "must be a number"),
        }
        None
    }
}
