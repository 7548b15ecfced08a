//! The values of enums.

use super::draft::{Declared, EnumDraft, ValueDraft, Values};
use super::expression::Expression;
use super::names::{Taken, or_report};
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{Name, NameProblem};
use crate::span::Span;
use crate::syntax;
use std::collections::HashMap;

/// Variants and constants that an enum has, or may get, besides its values.
pub const RESERVED_VARIANTS: [(&str, &str); 2] =
    [("Unknown", "any other value"), ("ALL", "the list of all values")];

pub(super) fn lower_enums<'s>(
    declared: &Declared<'s>,
    diagnostics: &mut Diagnostics,
) -> Vec<Values<'s>> {
    declared.enums.iter().map(|draft| lower_enum(declared, draft, diagnostics)).collect()
}

fn lower_enum<'s>(
    declared: &Declared<'_>,
    draft: &EnumDraft<'s>,
    diagnostics: &mut Diagnostics,
) -> Values<'s> {
    let element = draft.type_.map(|type_| Expression::innermost(&type_.value));
    let is_integer = element == Some("integer");
    let values = match draft.type_ {
        // Its values may be no names at all, so one message is enough.
        Some(type_) if !matches!(element, Some("string" | "integer")) => {
            let item = element.and_then(|element| declared.get(element));
            diagnostics.push(messages::enum_of(type_, item));
            Vec::new()
        }
        _ => lower_values(draft, is_integer, diagnostics),
    };
    Values { is_integer, values }
}

fn lower_values<'s>(
    draft: &EnumDraft<'s>,
    is_integer: bool,
    diagnostics: &mut Diagnostics,
) -> Vec<ValueDraft<'s>> {
    let mut taken = Taken::default();
    for (rust, what) in RESERVED_VARIANTS {
        taken.take(rust, what, draft.name.span, "variants", diagnostics);
    }
    let mut wires: HashMap<&str, Span> = HashMap::new();
    let mut values = Vec::new();
    let mut digits = Vec::new();
    for value in draft.values {
        let wire = &value.wire;
        if let Some(first) = wires.insert(&wire.value, wire.span) {
            diagnostics.push(messages::duplicate_value(wire, first));
            continue;
        }
        let rust = value.rust.as_ref();
        let name = match Name::variant(&wire.value, rust.map(|rust| rust.value.as_str())) {
            // Usually true of all values of an enum, so these are reported
            // together.
            Err(NameProblem::Digit) if rust.is_none() => {
                digits.push(value);
                None
            }
            made => {
                let such_as = || format!("values: {{ {} }}", with_name(value, is_integer));
                or_report(made, wire, rust, such_as, diagnostics)
            }
        };
        if let Some(name) = &name {
            taken.take(name.rust().to_owned(), &wire.value, wire.span, "variants", diagnostics);
        }
        // Each number has one spelling, as it has on the wire.
        let number: Option<i64> = wire.value.parse().ok();
        let plain = number.map(|number| number.to_string());
        if is_integer && plain.as_ref() != Some(&wire.value) {
            diagnostics.push(messages::not_an_enum_integer(wire, plain.as_deref()));
        }
        values.push(ValueDraft { written: value, name, number: number.filter(|_| is_integer) });
    }
    let named: Vec<_> = digits.iter().map(|value| with_name(value, is_integer)).collect();
    let digits: Vec<_> = digits.iter().map(|value| &value.wire).collect();
    let is_typed = draft.type_.is_some();
    if let Some(diagnostic) = messages::digits_without_names(&digits, &named, is_typed) {
        diagnostics.push(diagnostic);
    }
    values
}

/// A value with a name in Rust, as a page writes it.
fn with_name(value: &syntax::EnumValue, is_integer: bool) -> String {
    let wire = &value.wire.value;
    let digits = wire.trim_start_matches(['-', '+']);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let rust = match wire.chars().next() {
        Some('-') if is_number => format!("Minus{digits}"),
        Some('+') if is_number => format!("Plus{digits}"),
        _ if is_number => format!("N{digits}"),
        _ => String::from("..."),
    };
    let described = if value.description.is_empty() { "" } else { ", description: ..." };
    let key = if is_integer { wire.clone() } else { format!("\"{wire}\"") };
    format!("{key}: {{ rust: {rust}{described} }}")
}
