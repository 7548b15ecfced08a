//! Statements that can't be true together, whatever is sent: of one row, and of
//! one rule. What is not certain is not said.

use paramtable_core::checks::Group;

use super::conditions::Reach;
use super::possible::can_be_true;
use crate::diagnostic::{Diagnostic, codes};
use crate::model::{Condition, Path, Statement};
use crate::source::Span;
use crate::syntax::Applies;

/// Reports conditions of a row of which one asks for it where another does not
/// allow it: where both can never be true together.
pub(super) fn check_row(
    reach: &mut Reach<'_, '_, '_>,
    name: &str,
    conditions: &[(Applies, Span, Condition)],
) {
    for (index, (one, one_span, first)) in conditions.iter().enumerate() {
        for (other, other_span, second) in &conditions[..index] {
            let both = Condition::All([tests_of(first), tests_of(second)].concat());
            // One that is never true by itself was told of as such.
            let is_certain = can_be_true(first, reach) && can_be_true(second, reach);
            if !is_certain || can_be_true(&both, reach) {
                continue;
            }
            let message = format!(
                "`{}` and `{}` of `{name}` are never true together",
                other.column(),
                one.column()
            );
            let diagnostic = Diagnostic::new(codes::CONTRADICTION, message)
                .at(*one_span, role(*one, *other))
                .at(*other_span, role(*other, *one))
                .help("let `only_when` hold wherever it has to be sent; `exactly_when` says both at once");
            reach.diagnostics.push(diagnostic);
        }
    }
}

/// What a condition says of its row where the other says the opposite.
fn role(applies: Applies, other: Applies) -> &'static str {
    match (applies, other) {
        (Applies::Required, _) | (Applies::Exactly, Applies::Only) => "where this asks for it",
        (Applies::Only | Applies::Exactly, _) => "this forbids it",
    }
}

/// The tests that all have to pass.
fn tests_of(condition: &Condition) -> Vec<Condition> {
    match condition {
        Condition::All(tests) => tests.clone(),
        one => vec![one.clone()],
    }
}

/// Reports a rule that asks for what it forbids, or forbids what is always sent.
pub(super) fn check_rule(reach: &mut Reach<'_, '_, '_>, statements: &[Statement], span: Span) {
    let paths = |wanted: fn(&Statement) -> Option<&[Path]>| {
        statements.iter().filter_map(wanted).flatten().collect::<Vec<_>>()
    };
    let required = paths(|statement| match statement {
        Statement::Require(paths) => Some(paths),
        _ => None,
    });
    let forbidden = paths(|statement| match statement {
        Statement::Forbid(paths) => Some(paths),
        _ => None,
    });
    let alone = paths(|statement| match statement {
        Statement::Group(Group::ExactlyOneOf | Group::AtMostOneOf, paths) => Some(paths),
        _ => None,
    });
    let is_mandatory = |path: &Path| path.steps().all(|step| reach.is_mandatory(step));
    let name = |path: &Path| {
        let names = path
            .steps()
            .map(|step| reach.tables[step.object.0].rows[step.parameter].parameter.name.wire());
        names.collect::<Vec<_>>().join(".")
    };
    let mut said = Vec::new();
    for path in forbidden {
        if required.contains(&path) {
            let message = format!("this rule both requires and forbids `{}`", name(path));
            said.push((message, "drop one of the two"));
        } else if is_mandatory(path) {
            let message = format!("`{}` is mandatory, and this rule forbids it", name(path));
            said.push((message, "write `requirement: C` in its row, or drop it from the rule"));
        }
    }
    for path in alone.into_iter().filter(|path| is_mandatory(path)) {
        let message =
            format!("`{}` is mandatory, so none beside it in its group can be sent", name(path));
        said.push((message, "write `requirement: C` in its row, or drop it from the group"));
    }
    for (message, help) in said {
        let diagnostic = Diagnostic::new(codes::CONTRADICTION, message).at(span, "").help(help);
        reach.diagnostics.push(match reach.copied {
            Some(copied) => diagnostic.at(copied, "copied by this `like`"),
            None => diagnostic,
        });
    }
}
