//! The values of enums.

use super::declare::{Declared, EnumDraft};
use super::expression::Expression;
use super::names::{Taken, or_report};
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{Enum, EnumValue, Name};
use crate::span::Span;
use crate::syntax;
use std::collections::HashMap;

/// What every enum has, or may come to have, besides its values.
pub const RESERVED_VARIANTS: [(&str, &str); 2] =
    [("Unknown", "any other value"), ("ALL", "the list of all values")];

pub(super) fn lower_enums(declared: &Declared<'_>, diagnostics: &mut Diagnostics) -> Vec<Enum> {
    declared.enums.iter().map(|draft| lower_enum(declared, draft, diagnostics)).collect()
}

fn lower_enum(
    declared: &Declared<'_>,
    draft: &EnumDraft<'_>,
    diagnostics: &mut Diagnostics,
) -> Enum {
    let is_integer =
        draft.type_.is_some_and(|type_| Expression::innermost(&type_.value) == "integer");
    let mut taken = Taken::default();
    for (rust, what) in RESERVED_VARIANTS {
        taken.take(rust, what, draft.name.span, "variants", diagnostics);
    }
    let mut wires: HashMap<&str, Span> = HashMap::new();
    let mut values = Vec::new();
    for value in draft.values {
        let wire = &value.wire;
        if let Some(first) = wires.insert(&wire.value, wire.span) {
            diagnostics.push(messages::duplicate_value(wire, first));
            continue;
        }
        let rust = value.rust.as_ref();
        let made = Name::variant(&wire.value, rust.map(|rust| rust.value.as_str()));
        let name = or_report(made, wire, rust, || with_name(value, is_integer), diagnostics);
        taken.take(name.rust().to_owned(), &wire.value, wire.span, "variants", diagnostics);
        // One spelling a number: on the wire there is one, too.
        let number: Option<i64> = wire.value.parse().ok();
        let plain = number.map(|number| number.to_string());
        if is_integer && plain.as_ref() != Some(&wire.value) {
            diagnostics.push(messages::not_an_enum_integer(wire, plain.as_deref()));
        }
        values.push(EnumValue {
            name,
            number: number.unwrap_or_default(),
            description: value.description.clone(),
            span: wire.span,
        });
    }
    if let Some(type_) = draft.type_
        && !matches!(Expression::innermost(&type_.value), "string" | "integer")
    {
        let item = declared.get(Expression::innermost(&type_.value));
        diagnostics.push(messages::enum_of(type_, item));
    }
    Enum {
        name: draft.name.value.clone(),
        description: draft.description.to_owned(),
        open: draft.open,
        keeps_unknown: draft.open,
        brought_by: None,
        is_integer,
        values,
    }
}

/// A value as it is written with a name in Rust.
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
    format!("values: {{ {key}: {{ rust: {rust}{described} }} }}")
}
