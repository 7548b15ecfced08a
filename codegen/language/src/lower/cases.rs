//! Cases: the rows that can be tags, and the values that cases belong to.

use super::draft::{CasesDraft, Known, ObjectDraft, Row, Rows};
use super::types::is_text_table;
use crate::diagnostic::messages::TagProblem;
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{Case, EnumId, EnumType, ObjectId, Presence, Type};
use crate::span::Spanned;
use crate::syntax;

/// The tag and the cases of a table.
pub(super) struct LoweredCases {
    /// The tag's index among the rows.
    pub(super) tag: usize,
    pub(super) values: EnumId,
    pub(super) list: Vec<Case>,
}

/// The cases of each object, by its index.
pub(super) fn lower_cases(
    known: &Known<'_, '_>,
    rows: &[Rows<'_>],
    diagnostics: &mut Diagnostics,
) -> Vec<Option<LoweredCases>> {
    let tables = known.declared.tables();
    tables.map(|(id, draft)| Cases { known, rows, draft, id, diagnostics }.lower()).collect()
}

struct Cases<'a, 's, 'd> {
    known: &'a Known<'a, 's>,
    rows: &'a [Rows<'s>],
    draft: &'a ObjectDraft<'s>,
    id: ObjectId,
    diagnostics: &'d mut Diagnostics,
}

impl<'a> Cases<'a, '_, '_> {
    fn lower(&mut self) -> Option<LoweredCases> {
        let table = self.draft.table;
        let written =
            table.cases.as_ref().filter(|cases| cases.incomplete || !cases.list.is_empty());
        let (tag, cases) = match (&table.tag, written) {
            (None, None) => return None,
            (Some(tag), None) => {
                if !table.incomplete {
                    let span = table.cases.as_ref().map_or(tag.span, |cases| cases.span);
                    self.diagnostics.push(messages::tag_without_cases(span));
                }
                return None;
            }
            (None, Some(cases)) => {
                if !table.incomplete {
                    let enums = table.parameters.iter().find(|row| row.values.is_some());
                    let example = enums.map_or("kind", |row| &row.name.value);
                    self.diagnostics.push(messages::cases_without_tag(example, cases.span));
                }
                return None;
            }
            (Some(tag), Some(cases)) => (tag, cases),
        };
        if is_text_table(self.known.declared, self.id) {
            // The page's own are refused by the reader.
            let copied = cases.list.iter().find_map(|case| case.copied);
            self.diagnostics.push(messages::cases_as_text(copied.unwrap_or(cases.span)));
            return None;
        }
        self.report_common_rows(cases);
        let (tag, values) = self.tag(tag)?;
        let CasesDraft { name: _, objects } = self.draft.cases.as_ref()?;
        let mut list = Vec::new();
        for (case, object) in cases.list.iter().zip(objects) {
            let value = self.value(case, tag, values);
            list.extend(value.map(|value| Case { value, object: *object }));
        }
        Some(LoweredCases { tag, values: values.id, list })
    }

    fn rows(&self) -> &Rows<'_> {
        &self.rows[self.id.0]
    }

    /// The row of the tag, and its enum.
    fn tag(&mut self, tag: &Spanned<String>) -> Option<(usize, &'a EnumType)> {
        let table = self.draft.table;
        let found = self.rows().iter().position(|row| row.wire() == tag.value);
        let Some(index) = found else {
            let mut cases = table.cases.iter().flat_map(|cases| &cases.list);
            let is_in_a_case = cases
                .any(|case| case.table.parameters.iter().any(|row| row.name.value == tag.value));
            if !table.incomplete {
                let known = self.rows[self.id.0].iter().map(Row::wire);
                self.diagnostics.push(messages::unknown_tag(tag, known, is_in_a_case));
            }
            return None;
        };
        let rows = self.rows;
        let row = &rows[self.id.0][index];
        let written = row.written;
        let mut problems = Vec::new();
        if row.presence == Some(Presence::Conditional) {
            let column = written.requirement.written();
            let span = column.map_or(written.name.span, |column| column.span);
            problems.push((TagProblem::Conditional, span));
        }
        if !row.is_mandatory()
            && let Some(default) = &written.default
        {
            let span = match default {
                syntax::Default::Literal(node) => node.span,
                syntax::Default::Described(text) => text.span,
            };
            problems.push((TagProblem::Default, span));
        }
        if let Some(nullable) = written.nullable.as_ref().filter(|nullable| nullable.value) {
            problems.push((TagProblem::Nullable, nullable.span));
        }
        let type_ = row.type_.as_ref();
        if !matches!(type_, Some(Type::Enum(_)) | None) {
            let column = written.type_.written();
            let span = column.map_or(written.name.span, |column| column.span);
            problems.push((TagProblem::NoEnum, span));
        }
        for (problem, span) in &problems {
            self.diagnostics.push(messages::invalid_tag(tag, problem, *span));
        }
        match type_ {
            Some(Type::Enum(type_)) => Some((index, type_)),
            _ => None,
        }
    }

    /// The value of a case, by its index in the tag's enum.
    fn value(&mut self, case: &syntax::Case, tag: usize, type_: &EnumType) -> Option<usize> {
        let values = &self.known.enums[type_.id.0];
        let listed = || values.wires().enumerate().filter(|(index, _)| type_.takes(*index));
        let value = listed().find(|(_, known)| *known == case.value.value).map(|(index, _)| index);
        // An enum without values is reported itself.
        if value.is_none() && listed().next().is_some() {
            let tag = self.rows[self.id.0][tag].wire();
            let known: Vec<_> = listed().map(|(_, known)| known).collect();
            self.diagnostics.push(messages::unknown_case(&case.value, tag, &known));
        }
        value
    }

    /// Reports rows of cases that the table has too.
    fn report_common_rows(&mut self, cases: &syntax::Cases) {
        let common = &self.draft.table.parameters;
        for case in &cases.list {
            for row in &case.table.parameters {
                let name = &row.name.value;
                let same = common.iter().find(|known| known.name.value == *name);
                if let Some(same) = same {
                    let [at, common] = [row, same].map(|row| row.name.span);
                    let at = row.copied.filter(|_| case.copied.is_none()).unwrap_or(at);
                    self.diagnostics.push(messages::row_of_table_in_case(
                        name,
                        &case.value.value,
                        at,
                        common,
                    ));
                }
            }
        }
    }
}
