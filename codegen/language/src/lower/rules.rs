//! Rules, and the conditions of rows.

use std::collections::{HashMap, HashSet};

use super::comparisons::paths_of_term;
use super::conditions::Reach;
use super::contradictions::{check_row, check_rule, check_rules};
use super::draft::{Across, Declared, Known, Rows};
use super::possible::can_be_true;
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{
    Applicability, ApplicabilityKind, Condition, ObjectId, Path, Presence, Rule, Statement, Step,
};
use crate::span::Span;
use crate::syntax::{self, Applies};
use heck::ToKebabCase;

pub(super) fn lower_rules<'s>(
    known: &Known<'_, 's>,
    rows: &[Rows<'s>],
    diagnostics: &mut Diagnostics,
) -> Vec<Across> {
    let mut across = Vec::new();
    for (id, draft) in known.declared.tables() {
        let mut reach = Reach::new(known, rows, id, diagnostics);
        let rows = draft.table.parameters.iter().enumerate();
        across.push(Across {
            conditions: rows.map(|(index, row)| conditions(&mut reach, id, index, row)).collect(),
            rules: rules(&mut reach, id, &draft.table.rules),
        });
    }
    report_ungoverned(known.declared, rows, &across, diagnostics);
    across
}

/// The condition of a variant, which belongs to no row and no rule.
pub(super) fn lower_condition<'s>(
    known: &Known<'_, 's>,
    rows: &[Rows<'s>],
    table: ObjectId,
    condition: &syntax::Condition,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Option<Condition> {
    checked(&mut Reach::new(known, rows, table, diagnostics), table, condition, span)
}

fn conditions(
    reach: &mut Reach<'_, '_, '_>,
    table: ObjectId,
    index: usize,
    row: &syntax::Parameter,
) -> Vec<Applicability> {
    let mut lowered = Vec::new();
    let mut known = Vec::new();
    reach.copied = row.copied;
    for (applies, span, condition) in &row.conditions {
        let column = applies.column();
        if row.is_mandatory() {
            let name = &row.name.value;
            reach.diagnostics.push(messages::condition_of_mandatory(name, column, *span));
        }
        let Some(condition) = checked(reach, table, condition, *span) else { continue };
        let own = Step { object: table, parameter: index };
        if condition.paths().iter().any(|path| path.first() == own) {
            reach.diagnostics.push(messages::depends_on_itself(&row.name.value, *span));
        }
        known.push((*applies, *span, condition.clone()));
        let kind = match applies {
            Applies::Required => ApplicabilityKind::Required,
            Applies::Only => ApplicabilityKind::Only,
            Applies::Exactly => ApplicabilityKind::Exactly,
        };
        lowered.push(Applicability { kind, condition });
    }
    check_row(reach, &row.name.value, &known);
    reach.copied = None;
    lowered
}

/// Lowers a condition, and reports one that can never be true.
fn checked(
    reach: &mut Reach<'_, '_, '_>,
    table: ObjectId,
    condition: &syntax::Condition,
    span: Span,
) -> Option<Condition> {
    let lowered = reach.condition(table, condition)?;
    if !can_be_true(&lowered, reach) {
        reach.diagnostics.push(messages::impossible_condition(span));
    }
    Some(lowered)
}

fn rules(reach: &mut Reach<'_, '_, '_>, table: ObjectId, rules: &[syntax::Rule]) -> Vec<Rule> {
    let mut lowered = Vec::new();
    let mut ids: HashMap<String, Span> = HashMap::new();
    for rule in rules {
        let (id, span) = match &rule.id {
            Some(id) => (id.value.clone(), id.span),
            None => (derived_id(rule), rule.span),
        };
        if rule.id.is_none()
            && !rule.unreadable
            && rule.copied.is_none()
            && !rule.statements.is_empty()
        {
            reach.diagnostics.push(messages::rule_without_id(&id, span));
        }
        if !rule.unreadable
            && let Some(first) = ids.insert(id.clone(), span)
        {
            reach.diagnostics.push(messages::duplicate_rule(&id, span, first));
        }
        if rule.statements.is_empty() && !rule.unreadable {
            let id = rule.id.as_ref().map(|id| id.value.as_str());
            reach.diagnostics.push(messages::rule_without_statement(id, rule.span));
        }
        reach.copied = rule.copied;
        reach.each = rule.each.as_ref().and_then(|list| reach.list_of_each(table, list));
        if rule.each.is_some() && reach.each.is_none() {
            reach.copied = None; // without its list nothing about the elements is known
            continue;
        }
        let when = rule.when.as_ref().map(|when| checked(reach, table, when, rule.span));
        let statements: Vec<_> = rule
            .statements
            .iter()
            .filter_map(|statement| lower_statement(reach, table, rule, statement))
            .collect();
        check_rule(reach, &statements, span);
        reach.copied = None;
        let description = rule.description.clone();
        let (each, span) = (reach.each.take(), rule.span);
        let lowered_rule = Rule { id, each, when: when.flatten(), statements, description, span };
        if lowered_rule.statements.len() == rule.statements.len() {
            reach.check_each(&lowered_rule, span);
        }
        lowered.push(lowered_rule);
    }
    check_rules(reach, rules, &lowered);
    lowered
}

fn lower_statement(
    reach: &mut Reach<'_, '_, '_>,
    table: ObjectId,
    rule: &syntax::Rule,
    statement: &syntax::Statement,
) -> Option<Statement> {
    match statement {
        syntax::Statement::Unique { span, paths } => {
            if paths.is_empty() && !rule.unreadable {
                reach.diagnostics.push(messages::unique_of_nothing(*span));
            }
            reach.unique(table, paths, *span).map(Statement::Unique)
        }
        syntax::Statement::Group { group, span, paths } => {
            let lowered = lower_paths(reach, table, paths);
            if paths.len() < 2 && !rule.unreadable {
                reach.diagnostics.push(messages::small_group(*span));
            }
            Some(Statement::Group(*group, lowered?))
        }
        syntax::Statement::Require { paths } => {
            Some(Statement::Require(lower_paths(reach, table, paths)?))
        }
        syntax::Statement::Forbid { paths } => {
            Some(Statement::Forbid(lower_paths(reach, table, paths)?))
        }
        syntax::Statement::Expect { path, matcher } => {
            let target = reach.path(table, path)?;
            reach.require_a_value(&target, path)?;
            let matcher = reach.matcher(&target, path.span, matcher)?;
            if matcher.evaluate(&target, reach).is_false() {
                let shown = path.shown();
                reach.diagnostics.push(messages::impossible_expectation(&shown, path.span));
            }
            Some(Statement::Expect(target, matcher))
        }
        syntax::Statement::Compare { span, one, operator, other } => {
            let (one, comparison, other) = reach.comparison(table, *span, one, operator, other)?;
            Some(Statement::Compare(one, comparison, other))
        }
    }
}

fn lower_paths(
    reach: &mut Reach<'_, '_, '_>,
    table: ObjectId,
    paths: &[syntax::Path],
) -> Option<Vec<Path>> {
    let lowered: Vec<_> = paths.iter().map(|path| reach.path(table, path)).collect();
    let lowered: Vec<_> = lowered.into_iter().collect::<Option<_>>()?;
    for (path, written) in lowered.iter().zip(paths) {
        reach.require_row(path, written.span)?;
    }
    for (index, path) in lowered.iter().enumerate() {
        if lowered[..index].contains(path) {
            let again = &paths[index];
            let shown = again.shown();
            reach.diagnostics.push(messages::duplicate_parameter(&shown, again.span));
        }
    }
    Some(lowered)
}

/// An id derived from the statements of a rule without one.
fn derived_id(rule: &syntax::Rule) -> String {
    let mut words = Vec::new();
    let mut name = |what: &str, paths: &[syntax::Path]| {
        words.push(what.to_kebab_case());
        words.extend(paths.iter().map(|path| path.names.join("-").to_kebab_case()));
    };
    for statement in &rule.statements {
        match statement {
            syntax::Statement::Group { group, paths, .. } => name(group.name(), paths),
            syntax::Statement::Require { paths } => name("require", paths),
            syntax::Statement::Forbid { paths } => name("forbid", paths),
            syntax::Statement::Expect { path, .. } => name("expect", std::slice::from_ref(path)),
            syntax::Statement::Compare { one, other, .. } => {
                name("compare", &paths_of_term(one));
                name("with", &paths_of_term(other));
            }
            syntax::Statement::Unique { paths, .. } => name("unique", paths),
        }
    }
    words.join("-")
}

/// Reports conditional parameters that no condition and no rule of any table names.
fn report_ungoverned(
    declared: &Declared<'_>,
    rows: &[Rows<'_>],
    across: &[Across],
    diagnostics: &mut Diagnostics,
) {
    if diagnostics.has_errors() {
        return; // a rejected rule may name it
    }
    let mut named: HashSet<Step> = HashSet::new();
    for ((reader, _), across) in declared.tables().zip(across) {
        for statement in across.rules.iter().flat_map(|rule| &rule.statements) {
            let whole = matches!(statement, Statement::Require(_));
            for path in statement.named() {
                // To require a parameter is to require the objects that hold it.
                let steps = path.steps().filter(|step| whole || *step == path.last);
                named.extend(steps.flat_map(|step| declared.rows_of(rows, reader, step)));
            }
        }
    }
    for (object, rows) in rows.iter().enumerate() {
        for (parameter, row) in rows.iter().enumerate() {
            let object = ObjectId(object);
            let is_named = named.contains(&Step { object, parameter })
                || !across[object.0].conditions[parameter].is_empty();
            if row.presence != Some(Presence::Conditional) || is_named {
                continue;
            }
            let written = row.written;
            let requirement = written.requirement.written();
            let span = requirement.map_or(written.name.span, |requirement| requirement.span);
            diagnostics.push(messages::ungoverned(&written.name.value, span));
        }
    }
}
