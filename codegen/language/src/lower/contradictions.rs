//! Statements that cannot be true together for any payload: of one row, of one
//! rule, and of two rules under one condition. Only certain contradictions are
//! reported.

use paramtable_core::checks::Group;

use super::conditions::Reach;
use super::draft::row_at;
use super::possible::can_be_true;
use crate::diagnostic::messages;
use crate::diagnostic::messages::{Conflicting, ConflictingRule};
use crate::model::{Answers, Condition, Path, Rule, Statement};
use crate::span::Span;
use crate::syntax::{self, Applies};

/// Reports two conditions of a row if one requires it where the other forbids it
/// and they can never be true together.
pub(super) fn check_row(
    reach: &mut Reach<'_, '_, '_>,
    name: &str,
    conditions: &[(Applies, Span, Condition)],
) {
    for (index, (one_applies, one_span, first)) in conditions.iter().enumerate() {
        for (other, other_span, second) in &conditions[..index] {
            let both = Condition::All([tests_of(first), tests_of(second)].concat());
            // A condition that is never true by itself has a diagnostic of its own.
            let is_certain = can_be_true(first, reach) && can_be_true(second, reach);
            if !is_certain || can_be_true(&both, reach) {
                continue;
            }
            let one_is_exact = [one_applies, other].contains(&&Applies::Exactly);
            let one = conflicting(*one_applies, *other, *one_span);
            let other = conflicting(*other, *one_applies, *other_span);
            reach.diagnostics.push(messages::conflicting_conditions(
                name,
                [&other, &one],
                one_is_exact,
            ));
        }
    }
}

/// A condition of a row where the other one demands the opposite.
fn conflicting(applies: Applies, other: Applies, at: Span) -> Conflicting {
    let requires =
        matches!((applies, other), (Applies::Required, _) | (Applies::Exactly, Applies::Only));
    Conflicting { column: applies.column(), requires, at }
}

/// The tests that all have to pass.
fn tests_of(condition: &Condition) -> Vec<Condition> {
    if let Condition::All(tests) = condition { tests.clone() } else { vec![condition.clone()] }
}

/// Reports a rule that requires a parameter which it forbids, or forbids one that
/// is always sent.
pub(super) fn check_rule(reach: &mut Reach<'_, '_, '_>, statements: &[Statement], span: Span) {
    let Named { required, forbidden, exclusive } = named(statements);
    let is_mandatory = |path: &Path| reach.sent(path).is_true();
    let mut found = Vec::new();
    for path in forbidden {
        let name = name(reach, path);
        if required.contains(&path) {
            found.push(messages::required_and_forbidden(&name, span));
        } else if is_mandatory(path) {
            found.push(messages::mandatory_and_forbidden(&name, span));
        }
    }
    for path in exclusive.into_iter().filter(|path| is_mandatory(path)) {
        found.push(messages::mandatory_in_group(&name(reach, path), span));
    }
    for diagnostic in found {
        reach.diagnostics.push(match reach.copied {
            Some(like) => messages::copied_by(diagnostic, like),
            None => diagnostic,
        });
    }
}

/// Reports two rules of a table under the same condition, if one forbids a
/// parameter that the other requires.
pub(super) fn check_rules(
    reach: &mut Reach<'_, '_, '_>,
    written: &[syntax::Rule],
    lowered: &[Rule],
) {
    let span = |rule: &syntax::Rule| rule.id.as_ref().map_or(rule.span, |id| id.span);
    // Nothing is known of a condition that was refused.
    let rules: Vec<_> = written
        .iter()
        .zip(lowered)
        .filter(|(written, rule)| written.when.is_some() == rule.when.is_some())
        .collect();
    for (index, (one_written, one)) in rules.iter().enumerate() {
        let ours = named(&one.statements);
        if ours.required.is_empty() && ours.forbidden.is_empty() {
            continue;
        }
        for (other_written, other) in &rules[..index] {
            // Rules that were copied together are reported at their original.
            let are_copied = one_written.copied.is_some() && other_written.copied.is_some();
            if are_copied || one.when != other.when || one.each != other.each {
                continue;
            }
            let theirs = named(&other.statements);
            let both = [
                (theirs.forbidden, &ours.required, true),
                (theirs.required, &ours.forbidden, false),
            ];
            for (theirs, ours, requires) in both {
                for path in theirs.into_iter().filter(|path| ours.contains(path)) {
                    let name = name(reach, path);
                    let one = ConflictingRule { id: &one.id, requires, at: span(one_written) };
                    let at = span(other_written);
                    let other = ConflictingRule { id: &other.id, requires: !requires, at };
                    reach.diagnostics.push(messages::conflicting_rules(&name, &one, &other));
                }
            }
        }
    }
}

/// The parameters that statements name, by the kind of demand.
#[derive(Default)]
struct Named<'a> {
    required: Vec<&'a Path>,
    forbidden: Vec<&'a Path>,
    /// Cannot be sent together with others.
    exclusive: Vec<&'a Path>,
}

fn named(statements: &[Statement]) -> Named<'_> {
    let mut named = Named::default();
    for statement in statements {
        match statement {
            Statement::Require(paths) => named.required.extend(paths),
            Statement::Forbid(paths) => named.forbidden.extend(paths),
            Statement::Group(Group::ExactlyOneOf | Group::AtMostOneOf, paths) => {
                named.exclusive.extend(paths);
            }
            Statement::Group(Group::AtLeastOneOf | Group::AllOrNoneOf, _)
            | Statement::Expect(..)
            | Statement::Compare(..)
            | Statement::Unique(_) => {}
        }
    }
    named
}

/// A path as a page would write it.
fn name(reach: &Reach<'_, '_, '_>, path: &Path) -> String {
    let names = path.steps().map(|step| row_at(reach.rows, step).wire());
    names.collect::<Vec<_>>().join(".")
}
