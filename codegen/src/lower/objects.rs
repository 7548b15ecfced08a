//! Whole objects: what was lowered of each, and what rules above it read.

use super::names::Declared;
use super::rows::Table;
use super::rules::Across;
use crate::model::{Api, Object, Path, Statement};

/// Puts what was lowered of each object together.
pub(super) fn assemble(
    declared: &Declared<'_>,
    tables: Vec<Table>,
    across: Vec<Across>,
) -> Vec<Object> {
    let parts = declared.objects.iter().zip(tables).zip(across);
    parts
        .map(|((draft, table), across)| {
            let mut parameters: Vec<_> = table.rows.into_iter().map(|row| row.parameter).collect();
            for (parameter, conditions) in parameters.iter_mut().zip(across.conditions) {
                parameter.conditions = conditions;
            }
            Object {
                name: draft.name.value.clone(),
                role: draft.role.clone(),
                description: draft.description.to_owned(),
                parameters,
                rules: across.rules,
                seen: Vec::new(),
            }
        })
        .collect()
}

/// Notes in each object which of its parameters the tables above read.
pub(super) fn mark_seen(api: &mut Api) {
    let mut seen = std::collections::BTreeSet::new();
    let mut see = |path: &Path| {
        // The first step is read from the table's own slots.
        seen.extend(path.steps().skip(1));
    };
    for object in api.objects_mut().iter() {
        for applicability in object.parameters.iter().flat_map(|parameter| &parameter.conditions) {
            applicability.condition.paths().into_iter().for_each(&mut see);
        }
        for rule in &object.rules {
            rule.when.iter().flat_map(|when| when.paths()).for_each(&mut see);
            for statement in &rule.statements {
                match statement {
                    Statement::Group(_, paths) => paths.iter().for_each(&mut see),
                    Statement::Expect(path, _) => see(path),
                }
            }
        }
    }
    for step in seen {
        api.objects_mut()[step.object.0].seen.push(step.parameter);
    }
}
