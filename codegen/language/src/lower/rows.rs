//! Rows to parameters: presence, default, example. Conditions follow when every row
//! that they may read is known.

use paramtable_core::Place;

use super::clashes::report_row_clashes;
use super::draft::{Constrained, Declared, Known, Row, Rows, Values};
use super::literals::{has_no_values, lower_literal};
use super::names::{field_name, or_report, rust_column};
use super::types::{is_text_table, lower_type};
use crate::diagnostic::messages::ValueOf;
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{Default, Example, Literal, ObjectId, Presence, Role, Type};
use crate::parallel;
use crate::span::Spanned;
use crate::syntax::{self, Column, Value};

pub(super) fn lower_scalars(
    declared: &Declared<'_>,
    enums: &[Values<'_>],
    diagnostics: &mut Diagnostics,
) -> Vec<Constrained> {
    let mut scalars = Vec::new();
    for draft in &declared.scalars {
        let row = draft.row;
        let type_ = lower_type(declared, None, row, diagnostics);
        if let Some(type_) = &type_
            && (!type_.is_single() || type_.item().is_some())
            && let Some(written) = row.type_.written()
        {
            diagnostics.push(messages::scalar_of(written));
        }
        let known = Known { declared, enums, scalars: &[], facts: &[] };
        let mut lowering = Lowering { known: &known, diagnostics };
        let example = type_.as_ref().and_then(|type_| lowering.example(row, type_));
        scalars.push(Constrained { type_, example });
    }
    scalars
}

pub(super) fn lower_rows<'s>(
    known: &Known<'_, 's>,
    diagnostics: &mut Diagnostics,
) -> Vec<Rows<'s>> {
    let tables: Vec<_> = known.declared.tables().collect();
    let lowered = parallel::map(&tables, |(id, draft)| {
        let mut diagnostics = Diagnostics::default();
        let mut lowering = Lowering { known, diagnostics: &mut diagnostics };
        let rows = draft.table.parameters.iter().enumerate();
        let rows: Vec<_> = rows.map(|(index, row)| lowering.row(*id, index, row)).collect();
        report_row_clashes(draft, &rows, &mut diagnostics);
        (rows, diagnostics)
    });
    let lowered = lowered.into_iter().map(|(rows, said)| {
        diagnostics.append(said);
        rows
    });
    lowered.collect()
}

struct Lowering<'a, 's, 'd> {
    known: &'a Known<'a, 's>,
    diagnostics: &'d mut Diagnostics,
}

impl Lowering<'_, '_, '_> {
    fn row<'r>(&mut self, owner: ObjectId, index: usize, row: &'r syntax::Parameter) -> Row<'r> {
        let rust = row.rust.as_ref();
        let name = or_report(field_name(row), &row.name, rust, rust_column, self.diagnostics);
        let declared = self.known.declared;
        let type_ = lower_type(declared, declared.inline(owner, index), row, self.diagnostics);
        if let Some(type_) = &type_
            && is_text_table(declared, owner)
            && !type_.is_single()
        {
            let span = row.type_.written().map_or(row.name.span, |type_| type_.span);
            self.diagnostics.push(messages::not_as_text(&row.name.value, span));
        }
        if let Some(nullable) = row.nullable.as_ref().filter(|nullable| nullable.value)
            && is_text_table(declared, owner)
        {
            self.diagnostics.push(messages::null_as_text(&row.name.value, nullable.span));
        }
        let presence = self.presence(row);
        let is_in_path = declared.objects[owner.0].role == Role::Texts(Place::Path);
        if let (true, Some(written)) = (is_in_path, row.requirement.written())
            && matches!(written.value.as_str(), "O" | "C")
        {
            self.diagnostics.push(messages::optional_path_parameter(&row.name.value, written.span));
        }
        let default = type_.as_ref().and_then(|type_| self.default(row, type_, presence));
        let example = type_.as_ref().and_then(|type_| self.example(row, type_));
        Row { written: row, name, type_, presence, default, example }
    }

    fn presence(&mut self, row: &syntax::Parameter) -> Option<Presence> {
        let written = match &row.requirement {
            Column::Written(written) => written,
            Column::Absent => {
                self.diagnostics.push(messages::row_without_requirement(&row.name));
                return None;
            }
            Column::Unreadable => return None,
        };
        match written.value.as_str() {
            "M" => Some(Presence::Mandatory),
            "O" => Some(Presence::Optional),
            "C" => Some(Presence::Conditional),
            other => {
                self.diagnostics.push(messages::invalid_requirement(written, letter_for(other)));
                None
            }
        }
    }

    fn default(
        &mut self,
        row: &syntax::Parameter,
        type_: &Type,
        presence: Option<Presence>,
    ) -> Option<Default> {
        let written = row.default.as_ref()?;
        let span = match written {
            syntax::Default::Literal(node) => node.span,
            syntax::Default::Described(text) => text.span,
        };
        if presence == Some(Presence::Mandatory) {
            self.diagnostics.push(messages::unused_default(&row.name.value, span));
        }
        match written {
            syntax::Default::Described(text) => {
                Some(Default::Described(text.value.trim().to_owned()))
            }
            syntax::Default::Literal(node) => {
                self.literal(node, type_, ValueOf::Default).map(Default::Literal)
            }
        }
    }

    fn example(&mut self, row: &syntax::Parameter, type_: &Type) -> Option<Example> {
        let node = row.example.as_ref()?;
        if type_.is_single() {
            return self.literal(node, type_, ValueOf::Example).map(Example::Literal);
        }
        // The interpreter checks it once there is a model.
        Some(Example::Json(Spanned::new(syntax::to_json(node), node.span)))
    }

    fn literal(&mut self, node: &syntax::Node, type_: &Type, of: ValueOf) -> Option<Literal> {
        let Value::Scalar(scalar) = &node.value else {
            if !matches!(node.value, Value::Refused) {
                self.diagnostics.push(messages::not_a_single_value(of, node.span));
            }
            return None;
        };
        if has_no_values(type_, self.known) {
            return None;
        }
        let literal = lower_literal(scalar, node.span, type_, self.known, of);
        literal.map_err(|diagnostic| self.diagnostics.push(diagnostic)).ok()
    }
}

/// The letter for a requirement in words. `M (always)` and `O*` are a letter with a
/// remark after it.
fn letter_for(requirement: &str) -> Option<char> {
    let lower = requirement.to_ascii_lowercase();
    match lower.split([' ', '(', '*', ':', ',']).next().unwrap_or_default() {
        "m" | "yes" | "y" | "true" | "mandatory" | "required" => Some('M'),
        "o" | "no" | "n" | "false" | "optional" => Some('O'),
        "c" | "cm" | "conditional" => Some('C'),
        _ => None,
    }
}
