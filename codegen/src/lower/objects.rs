//! Whole objects: that each can end, and what rules above them read.

use super::names::Declared;
use super::rows::Table;
use super::rules::Across;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Api, Object, ObjectId, Path, Presence, Statement, Type};

/// Reports objects that hold themselves by mandatory parameters alone: no
/// value of them could ever be written down.
pub(super) fn check_endings(
    declared: &Declared<'_>,
    tables: &[Table],
    diagnostics: &mut Diagnostics,
) {
    let mut state = vec![Visit::Not; tables.len()];
    for (id, _) in declared.tables() {
        visit(id, declared, tables, &mut state, diagnostics);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Visit {
    Not,
    Open,
    Done,
}

fn visit(
    start: ObjectId,
    declared: &Declared<'_>,
    tables: &[Table],
    state: &mut [Visit],
    diagnostics: &mut Diagnostics,
) {
    // A stack of our own: a long chain of objects must not overflow the machine's.
    let mut stack = vec![(start, 0)];
    while let Some((object, next)) = stack.pop() {
        if next == 0 {
            if state[object.0] != Visit::Not {
                continue;
            }
            state[object.0] = Visit::Open;
        }
        let rows = &tables[object.0].rows;
        let Some(row) = rows.get(next) else {
            state[object.0] = Visit::Done;
            continue;
        };
        stack.push((object, next + 1));
        let Type::Object(inner) = row.parameter.type_ else { continue };
        if row.parameter.presence != Presence::Mandatory {
            continue;
        }
        match state[inner.0] {
            Visit::Not => stack.push((inner, 0)),
            Visit::Done => {}
            Visit::Open => {
                let written = &declared.objects[object.0].table.parameters[next];
                let name = declared.objects[inner.0].name.value.wire();
                let message = format!("`{name}` can never end: it holds itself, and has to");
                diagnostics.push(
                    Diagnostic::new(codes::ENDLESS_OBJECT, message)
                        .at(written.name.span, "here the circle closes")
                        .help("make one of the parameters on the way optional: `requirement: O`"),
                );
            }
        }
    }
}

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
