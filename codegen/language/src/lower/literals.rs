//! Values that a spec holds against a parameter: defaults, examples and what
//! conditions compare with. Each has to be a value that the parameter can have.

use paramtable_core::checks::Grammar;

use super::rows::Known;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Literal, Pattern, Type, check_decimal, check_integer, check_text};
use crate::span::Span;
use crate::syntax::{Plain, Scalar, quoted};

/// Whether a type is an enum of which no value could be read, which was said:
/// whatever is held against it is no mistake of its own.
pub(super) fn has_no_values(type_: &Type, known: &Known<'_, '_>) -> bool {
    matches!(type_, Type::Enum(id) if known.enums[id.0].values.is_empty())
}

/// Reads a value of a type; `code` is what is said of a wrong one.
pub(super) fn lower_literal(
    scalar: &Scalar,
    span: Span,
    type_: &Type,
    known: &Known<'_, '_>,
    code: Code,
) -> Result<Literal, Diagnostic> {
    let written = scalar.text.as_str();
    if scalar.is_nothing() {
        return Err(Diagnostic::new(code, "there is no value here").at(span, ""));
    }
    let wrong = |expected: &str| {
        Diagnostic::new(code, format!("`{written}` is not {expected}")).at(span, "")
    };
    let no_text = || {
        let quotes = format!("put it in quotes: `\"{written}\"`");
        wrong("a text").help(match scalar.trap() {
            Some(why) => format!("{why}; {quotes}"),
            None => quotes,
        })
    };
    let broken = |broken: paramtable_core::Failure| {
        Diagnostic::new(code, format!("`{written}` {}", broken.message)).at(span, "")
    };
    match type_ {
        Type::Text { grammar, length, pattern } => {
            let text = text(scalar).ok_or_else(no_text)?;
            // Whoever writes the page needs no hint, which may be this very value.
            let bare = |pattern: &Pattern| Pattern { hint: String::new(), ..pattern.clone() };
            let pattern = pattern.as_ref().map(bare);
            check_text(*grammar, *length, pattern.as_ref(), text).map_err(broken)?;
            Ok(Literal::Text(text.to_owned()))
        }
        Type::DateTime => {
            let text = text(scalar).ok_or_else(|| wrong("a date and time"))?;
            Grammar::DateTime.check(text).map_err(broken)?;
            Ok(Literal::DateTime(text.to_owned()))
        }
        Type::Date => {
            let text = text(scalar).ok_or_else(|| wrong("a date"))?;
            Grammar::Date.check(text).map_err(broken)?;
            Ok(Literal::Date(text.to_owned()))
        }
        Type::Scalar(id) => match known.scalars.get(id.0) {
            Some(scalar_type) => lower_literal(scalar, span, &scalar_type.type_, known, code),
            None => Err(wrong("a value of a scalar")),
        },
        Type::Boolean { .. } => match scalar.read() {
            Plain::Boolean(value) => Ok(Literal::Boolean(value)),
            _ => Err(match written.to_ascii_lowercase().as_str() {
                "true" | "yes" | "on" => {
                    wrong("`true` or `false`").help("write `true`, without quotes")
                }
                "false" | "no" | "off" => {
                    wrong("`true` or `false`").help("write `false`, without quotes")
                }
                _ => wrong("`true` or `false`"),
            }),
        },
        Type::Integer { range, .. } => {
            let value = number(scalar).and_then(|text| text.parse().ok()).ok_or_else(|| {
                no_number(scalar, written.parse::<i64>().is_ok(), wrong("a whole number"))
            })?;
            check_integer(*range).check(value).map_err(broken)?;
            Ok(Literal::Integer(value))
        }
        Type::Decimal { range, digits, .. } => {
            let value = number(scalar)
                .and_then(|text| paramtable_core::decimal::parse(text).ok())
                .ok_or_else(|| {
                    let is_one = paramtable_core::decimal::parse(written).is_ok();
                    no_number(scalar, is_one, wrong("a number of at most 28 digits"))
                })?;
            match check_decimal(*range, *digits).check(value).next() {
                Some(violation) => Err(broken(violation)),
                None => Ok(Literal::Decimal(value)),
            }
        }
        Type::Enum(id) => {
            let enumeration = &known.enums[id.0];
            if scalar.trap().is_some() && !enumeration.is_integer {
                return Err(no_text());
            }
            let position = enumeration.values.iter().position(|value| value.name.wire() == written);
            position.map(|index| Literal::Variant(*id, index)).ok_or_else(|| {
                let values: Vec<_> =
                    enumeration.values.iter().map(|value| value.name.wire()).collect();
                wrong(&format!("a value of `{}`", enumeration.name.wire()))
                    .did_you_mean(written, values.iter().copied())
                    .help(format!("its values are {}", quoted(&values)))
            })
        }
        Type::FreeForm { .. } | Type::Object(_) | Type::List { .. } | Type::Map { .. } => {
            Err(wrong("a value that can stand for an object or a list"))
        }
    }
}

/// The text, unless YAML takes it for something else.
fn text(scalar: &Scalar) -> Option<&str> {
    match scalar.read() {
        Plain::Text(text) if scalar.trap().is_none() => Some(text),
        _ => None,
    }
}

fn number(scalar: &Scalar) -> Option<&str> {
    match scalar.read() {
        Plain::Number(text) => Some(text),
        _ => None,
    }
}

/// What is said of a value that is no number, or would be one but for its quotes.
fn no_number(scalar: &Scalar, is_one: bool, wrong: Diagnostic) -> Diagnostic {
    if is_one && !scalar.plain {
        return wrong.help(format!("write `{}`, without quotes", scalar.text));
    }
    wrong
}
