//! Rules, and the conditions of rows: everything that speaks across parameters.

use heck::ToKebabCase;

use super::conditions::Reach;
use super::names::Declared;
use super::rows::Table;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Applicability, ApplicabilityKind, Enum, ObjectId, Presence, Rule, Statement};
use crate::source::Span;
use crate::syntax::{self, Applies};

/// What is said across the parameters of one object.
#[derive(Default)]
pub(super) struct Across {
    /// By parameter.
    pub(super) conditions: Vec<Vec<Applicability>>,
    pub(super) rules: Vec<Rule>,
}

pub(super) fn lower_rules(
    declared: &Declared<'_>,
    tables: &[Table],
    enums: &[Enum],
    diagnostics: &mut Diagnostics,
) -> Vec<Across> {
    let mut reach = Reach { declared, tables, enums, diagnostics };
    let across: Vec<_> = declared
        .tables()
        .map(|(id, draft)| Across {
            conditions: draft
                .table
                .parameters
                .iter()
                .map(|row| conditions(&mut reach, id, row))
                .collect(),
            rules: rules(&mut reach, id, &draft.table.rules),
        })
        .collect();
    report_ungoverned(declared, tables, &across, diagnostics);
    across
}

fn conditions(
    reach: &mut Reach<'_, '_, '_>,
    table: ObjectId,
    row: &syntax::Parameter,
) -> Vec<Applicability> {
    let mandatory = row.requirement.written().is_some_and(|requirement| requirement.value == "M");
    let mut lowered = Vec::new();
    for (applies, span, condition) in &row.conditions {
        if mandatory {
            let column = applies.column();
            let message = format!("`{}` is mandatory whatever `{column}` says", row.name.value);
            reach.diagnostics.push(
                Diagnostic::new(codes::MANDATORY_YET_NOT, message)
                    .at(*span, "")
                    .help("write `requirement: C`, or drop the condition"),
            );
        }
        if let Some(condition) = reach.condition(table, condition) {
            let kind = match applies {
                Applies::Required => ApplicabilityKind::Required,
                Applies::Only => ApplicabilityKind::Only,
                Applies::Exactly => ApplicabilityKind::Exactly,
            };
            lowered.push(Applicability { kind, condition });
        }
    }
    lowered
}

fn rules(reach: &mut Reach<'_, '_, '_>, table: ObjectId, rules: &[syntax::Rule]) -> Vec<Rule> {
    let mut lowered = Vec::new();
    let mut ids: Vec<(String, Span)> = Vec::new();
    for rule in rules {
        let (id, span) = match &rule.id {
            Some(id) => (id.value.clone(), id.span),
            None => (derived_id(rule), rule.span),
        };
        if let Some((_, first)) = ids.iter().find(|(known, _)| *known == id) {
            let diagnostic =
                Diagnostic::new(codes::RULE_TWICE, format!("two rules have the id `{id}`"))
                    .at(span, "this one")
                    .at(*first, "and this one")
                    .help("give one of them an `id` of its own");
            reach.diagnostics.push(diagnostic);
        }
        ids.push((id.clone(), span));
        if rule.statements.is_empty() && !rule.unreadable {
            let message = match &rule.id {
                Some(id) => format!("the rule `{}` says nothing", id.value),
                None => String::from("this rule says nothing"),
            };
            let diagnostic = Diagnostic::new(codes::NO_STATEMENT, message).at(rule.span, "").help(
                "add a statement, such as `exactly_one_of: [a, b]` or `expect: { a: VALUE }`",
            );
            reach.diagnostics.push(diagnostic);
        }
        let when = rule.when.as_ref().map(|when| reach.condition(table, when));
        let statements: Vec<_> = rule
            .statements
            .iter()
            .filter_map(|statement| lower_statement(reach, table, statement))
            .collect();
        lowered.push(Rule {
            id,
            when: when.flatten(),
            statements,
            description: rule.description.clone(),
        });
    }
    lowered
}

fn lower_statement(
    reach: &mut Reach<'_, '_, '_>,
    table: ObjectId,
    statement: &syntax::Statement,
) -> Option<Statement> {
    match statement {
        syntax::Statement::Group { group, span, paths } => {
            if paths.len() < 2 {
                let diagnostic =
                    Diagnostic::new(codes::SMALL_GROUP, "a group needs at least two parameters")
                        .at(*span, "")
                        .help("of one alone, say it in its row");
                reach.diagnostics.push(diagnostic);
            }
            let paths: Vec<_> = paths.iter().map(|path| reach.path(table, path)).collect();
            Some(Statement::Group(*group, paths.into_iter().collect::<Option<_>>()?))
        }
        syntax::Statement::Expect { path, matcher } => {
            let target = reach.path(table, path)?;
            let matcher = reach.matcher(&target, path.span, matcher)?;
            Some(Statement::Expect(target, matcher))
        }
    }
}

/// An id made of what the rule says, for a rule without one.
fn derived_id(rule: &syntax::Rule) -> String {
    let mut words = Vec::new();
    for statement in &rule.statements {
        match statement {
            syntax::Statement::Group { group, paths, .. } => {
                words.push(format!("{group:?}"));
                words.extend(paths.iter().map(|path| path.names.join("-")));
            }
            syntax::Statement::Expect { path, .. } => {
                words.push(format!("expect-{}", path.names.join("-")));
            }
        }
    }
    words.join("-").to_kebab_case()
}

/// A conditional parameter that no condition and no rule names, in any table.
fn report_ungoverned(
    declared: &Declared<'_>,
    tables: &[Table],
    across: &[Across],
    diagnostics: &mut Diagnostics,
) {
    if diagnostics.has_errors() {
        return; // a rule that was refused may be the one
    }
    let mut named = std::collections::HashSet::new();
    for statement in
        across.iter().flat_map(|across| &across.rules).flat_map(|rule| &rule.statements)
    {
        match statement {
            Statement::Group(_, paths) => named.extend(paths.iter().map(|path| path.last)),
            Statement::Expect(path, _) => {
                named.insert(path.last);
            }
        }
    }
    for (object, draft) in declared.tables() {
        for (parameter, row) in tables[object.0].rows.iter().enumerate() {
            let step = crate::model::Step { object, parameter };
            let own = &across[object.0].conditions[parameter];
            if row.parameter.presence == Presence::Conditional
                && own.is_empty()
                && !named.contains(&step)
            {
                let written = &draft.table.parameters[parameter];
                let span = written
                    .requirement
                    .written()
                    .map_or(written.name.span, |requirement| requirement.span);
                diagnostics.push(
                    Diagnostic::new(codes::UNGOVERNED, format!("nothing says when `{}` has to be sent", written.name.value))
                        .at(span, "conditional on what?")
                        .help("add `required_when`, `only_when` or `exactly_when`, name it in a rule, or write `O`"),
                );
            }
        }
    }
}
