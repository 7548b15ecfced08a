//! Literals for a parameter: defaults, examples and the values in conditions. Each
//! has to be a value that the parameter can have.

use paramtable_core::checks::{Grammar, date_format};

use super::draft::Known;
use super::elsewhere::date_instead;
use crate::diagnostic::messages::ValueOf;
use crate::diagnostic::{Diagnostic, messages};
use crate::model::{
    DateFormat, EnumType, Literal, Pattern, Text, Type, check_decimal, check_integer, check_text,
    in_format,
};
use crate::span::Span;
use crate::syntax::{Plain, Scalar};

/// Whether a type is an enum or scalar that could not be read. That was reported,
/// so values for it are not reported too.
pub(super) fn has_no_values(type_: &Type, known: &Known<'_, '_>) -> bool {
    match type_ {
        Type::Enum(type_) => known.enums[type_.id.0].values.is_empty(),
        Type::Scalar(id) => known.scalars.get(id.0).is_some_and(|scalar| scalar.type_.is_none()),
        Type::Text { .. }
        | Type::Boolean { .. }
        | Type::Integer { .. }
        | Type::Decimal { .. }
        | Type::Date
        | Type::DateTime
        | Type::Formatted(_)
        | Type::FreeForm { .. }
        | Type::Any
        | Type::Object(_)
        | Type::List { .. }
        | Type::Map { .. } => false,
    }
}

const BOOLEAN: &str = "`true` or `false`";

/// Reads a value of a type.
#[allow(clippy::too_many_lines)] // One arm a type.
pub(super) fn lower_literal(
    scalar: &Scalar,
    span: Span,
    type_: &Type,
    known: &Known<'_, '_>,
    of: ValueOf,
) -> Result<Literal, Diagnostic> {
    let written = scalar.text.as_str();
    if scalar.is_nothing() {
        return Err(messages::no_value(of, span));
    }
    let wrong = |expected: &str| messages::value_of_another_type(of, written, expected, span);
    let quoted =
        |expected: &str, right: &str| messages::quoted_value(of, written, expected, right, span);
    let no_text = || messages::unquoted_value(of, written, scalar.trap(), span);
    let broken = |broken: paramtable_core::Failure| {
        messages::value_not_allowed(of, written, &broken.message, span)
    };
    // A value that is a text or travels as one has to keep to its constraints.
    let written_as = |type_: Option<&Text>, literal: Literal| {
        if let (Some(type_), Some(text)) = (type_, literal.text()) {
            // The author of the page needs no hint, which may be this very value.
            let bare = |pattern: &Pattern| Pattern { hint: String::new(), ..pattern.clone() };
            let type_ = Text { pattern: type_.pattern.as_ref().map(bare), ..type_.clone() };
            check_text(&type_, &text).map_err(broken)?;
        }
        Ok(literal)
    };
    let broken_date = |failure: paramtable_core::Failure| {
        date_instead(written).into_iter().fold(broken(failure), Diagnostic::help)
    };
    let number_expected = |is_one: bool, expected: &str| {
        // Without its quotes it would be a number.
        if is_one && !scalar.plain { quoted(expected, written) } else { wrong(expected) }
    };
    match type_ {
        Type::Text(type_) => {
            let text = text(scalar).ok_or_else(no_text)?;
            written_as(Some(type_), Literal::Text(text.to_owned()))
        }
        Type::DateTime => {
            let text = text(scalar).ok_or_else(|| wrong("a date and time"))?;
            Grammar::DateTime.check(text).map_err(broken_date)?;
            Ok(Literal::DateTime(text.to_owned()))
        }
        Type::Formatted(DateFormat { format, has_time }) => {
            let text = text(scalar).ok_or_else(no_text)?;
            let local = date_format::check(format, *has_time, text).map_err(broken)?;
            Ok(in_format(text, *has_time, local))
        }
        Type::Date => {
            let text = text(scalar).ok_or_else(|| wrong("a date"))?;
            Grammar::Date.check(text).map_err(broken_date)?;
            Ok(Literal::Date(text.to_owned()))
        }
        Type::Scalar(id) => match known.scalars.get(id.0).and_then(|of| of.type_.as_ref()) {
            Some(type_) => lower_literal(scalar, span, type_, known, of),
            None => Err(wrong("a value of a scalar")),
        },
        Type::Boolean { as_text } => match scalar.read() {
            Plain::Boolean(value) => written_as(as_text.as_deref(), Literal::Boolean(value)),
            Plain::Null | Plain::Number(_) | Plain::Text(_) => {
                Err(match written.to_ascii_lowercase().as_str() {
                    "true" | "yes" | "on" => quoted(BOOLEAN, "true"),
                    "false" | "no" | "off" => quoted(BOOLEAN, "false"),
                    _ => wrong(BOOLEAN),
                })
            }
        },
        Type::Integer { range, as_text } => {
            let value = number(scalar)
                .and_then(|text| text.parse().ok())
                .ok_or_else(|| number_expected(written.parse::<i64>().is_ok(), "an integer"))?;
            check_integer(*range).check(value).map_err(broken)?;
            written_as(as_text.as_deref(), Literal::Integer(value))
        }
        Type::Decimal { range, digits, as_text } => {
            let value = number(scalar)
                .and_then(|text| paramtable_core::decimal::parse(text).ok())
                .ok_or_else(|| {
                    let is_one = paramtable_core::decimal::parse(written).is_ok();
                    number_expected(is_one, "a decimal of at most 28 digits")
                })?;
            match check_decimal(*range, *digits).check(value).next() {
                Some(violation) => Err(broken(violation)),
                None => written_as(as_text.as_deref(), Literal::Decimal(value)),
            }
        }
        Type::Enum(EnumType { id, only }) => {
            let listed = &known.enums[id.0];
            if scalar.trap().is_some() && !listed.is_integer {
                return Err(no_text());
            }
            let position = listed.wires().position(|value| value == written);
            let name = &known.declared.enums[id.0].name.wire;
            let values: Vec<_> = listed.wires().collect();
            match (position, only) {
                (None, _) => Err(messages::not_an_enum_value(of, written, name, &values, span)),
                (Some(index), Some(only)) if !only.contains(&index) => {
                    let taken: Vec<_> =
                        only.iter().filter_map(|index| values.get(*index)).copied().collect();
                    Err(messages::not_a_narrowed_value(of, written, name, &taken, span))
                }
                (Some(index), _) => Ok(Literal::Variant(*id, index)),
            }
        }
        Type::Any => Err(wrong("allowed here: no value stands for a row of type `any`")),
        Type::FreeForm { .. } | Type::Object(_) | Type::List { .. } | Type::Map { .. } => {
            Err(wrong("a value that can stand for an object or a list"))
        }
    }
}

/// The text, unless YAML reads it as another value.
fn text(scalar: &Scalar) -> Option<&str> {
    match scalar.read() {
        Plain::Text(text) => Some(text).filter(|_| scalar.trap().is_none()),
        Plain::Null | Plain::Boolean(_) | Plain::Number(_) => None,
    }
}

fn number(scalar: &Scalar) -> Option<&str> {
    match scalar.read() {
        Plain::Number(text) => Some(text),
        Plain::Null | Plain::Boolean(_) | Plain::Text(_) => None,
    }
}
