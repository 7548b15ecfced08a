//! Tables without some of their rows: what is left out is judged when a value is
//! read, and dropped. So what held of the whole has to hold of what is kept, in
//! which a row left out counts as absent.
//!
//! Rows that are mandatory, or that tables above read, are not left out: whoever
//! asks sees to that.

use paramtable_core::Truth;
use paramtable_core::checks::Group;

use super::{Api, Condition, Matcher, Object, Parameter, Path, Presence, Rule, Statement};

/// What may not hold any more of a value that was judged to hold.
#[derive(Debug)]
pub enum Unheld<'a> {
    /// A row that is left out, and may have to be sent.
    Demanded(&'a Parameter),
    /// The condition of a row that is kept.
    Condition {
        /// The row.
        of: &'a Parameter,
        /// What it reads of the rows that are left out.
        reads: Vec<&'a Path>,
    },
    /// A rule.
    Rule {
        /// The rule.
        rule: &'a Rule,
        /// What it reads of the rows that are left out.
        reads: Vec<&'a Path>,
    },
}

/// Everything that may not hold of an object without some of its rows, by index.
/// If there is nothing, what held of an object holds without them.
pub fn unheld<'a>(
    api: &'a Api,
    object: &'a Object,
    is_left_out: impl Fn(usize) -> bool,
) -> Vec<Unheld<'a>> {
    let without = Without { api, is_left_out: &|path| is_left_out(path.first().parameter) };
    let mut unheld = Vec::new();
    for (index, parameter) in object.parameters.iter().enumerate() {
        for applicability in &parameter.conditions {
            let (kind, condition) = (applicability.kind, &applicability.condition);
            let changes = without.changes(condition);
            let demands = |changes: &[Change]| {
                kind.demands() && changes.iter().any(|change| change.after.holds())
            };
            if is_left_out(index) {
                if demands(&changes) {
                    unheld.push(Unheld::Demanded(parameter));
                    break;
                }
                continue;
            }
            let changes: Vec<_> =
                changes.into_iter().filter(|change| change.before != change.after).collect();
            let demands = demands(&changes) && parameter.presence != Presence::Mandatory;
            let forbids = kind.forbids() && changes.iter().any(|change| change.after.fails());
            if demands || forbids {
                let reads = without.left_out(condition.paths());
                unheld.push(Unheld::Condition { of: parameter, reads });
            }
        }
    }
    for rule in &object.rules {
        let reads = without.breaks(rule);
        if !reads.is_empty() {
            unheld.push(Unheld::Rule { rule, reads });
        }
    }
    unheld
}

/// What a condition is of the whole, and of what is kept.
#[derive(Clone, Copy, PartialEq)]
struct Change {
    before: Truth,
    after: Truth,
}

/// A table without what is left out.
struct Without<'a, 'f> {
    api: &'a Api,
    is_left_out: &'f dyn Fn(&Path) -> bool,
}

impl<'a> Without<'a, '_> {
    fn left_out(&self, paths: impl IntoIterator<Item = &'a Path>) -> Vec<&'a Path> {
        let mut left_out = Vec::new();
        for path in paths {
            if (self.is_left_out)(path) && !left_out.contains(&path) {
                left_out.push(path);
            }
        }
        left_out
    }

    fn is_kept(&self, path: &Path) -> bool {
        !(self.is_left_out)(path)
    }

    /// What may become of a condition. Its tests count as independent of each
    /// other: of two about one row, this may hold possible what is not.
    fn changes(&self, condition: &Condition) -> Vec<Change> {
        match condition {
            Condition::All(inner) => self.combined(inner, Truth::True, Truth::and),
            Condition::Any(inner) => self.combined(inner, Truth::False, Truth::or),
            Condition::NoneOf(inner) => {
                let any = self.combined(inner, Truth::False, Truth::or).into_iter();
                any.map(|Change { before, after }| Change {
                    before: before.negate(),
                    after: after.negate(),
                })
                .collect()
            }
            Condition::Value(path, matcher) if (self.is_left_out)(path) => {
                becomes(self.passes_absent(path, matcher))
            }
            Condition::Present(path, present) if (self.is_left_out)(path) => becomes(!present),
            Condition::Value(..) | Condition::Present(..) => {
                [Truth::True, Truth::False].map(stays).into()
            }
            Condition::Described(_) => vec![stays(Truth::Unknown)],
        }
    }

    fn combined(
        &self,
        conditions: &[Condition],
        start: Truth,
        combine: fn(Truth, Truth) -> Truth,
    ) -> Vec<Change> {
        conditions.iter().fold(vec![stays(start)], |all, condition| {
            let next = self.changes(condition);
            let mut combined = Vec::new();
            for (one, other) in all.iter().flat_map(|one| next.iter().map(move |next| (one, next)))
            {
                let change = Change {
                    before: combine(one.before, other.before),
                    after: combine(one.after, other.after),
                };
                if !combined.contains(&change) {
                    combined.push(change);
                }
            }
            combined
        })
    }

    /// Whether what stands for a row that is left out passes.
    fn passes_absent(&self, path: &Path, matcher: &Matcher) -> bool {
        match (self.default_of(path), matcher) {
            (Some(default), matcher) => matcher.takes(default),
            // It equals nothing and lies within nothing.
            (None, Matcher::Not(inner)) => !self.passes_absent(path, inner),
            (None, Matcher::OneOf(_) | Matcher::Within { .. }) => false,
        }
    }

    /// What a row that is left out counts as; nothing below an absent one has a value.
    fn default_of(&self, path: &Path) -> Option<&'a super::Literal> {
        let is_row = path.parents.is_empty();
        is_row.then(|| self.api.parameter(path).default_value()).flatten()
    }

    /// The paths left out by which a rule that held may be broken.
    fn breaks(&self, rule: &'a Rule) -> Vec<&'a Path> {
        let changes =
            rule.when.as_ref().map_or_else(|| vec![stays(Truth::True)], |when| self.changes(when));
        let applies = |before: bool| {
            changes.iter().any(|change| change.after.holds() && change.before.holds() == before)
        };
        let mut paths: Vec<&Path> = Vec::new();
        if applies(true) {
            paths.extend(rule.statements.iter().flat_map(|statement| self.misses(statement)));
        }
        if applies(false) && rule.statements.iter().any(|statement| self.may_fail(statement)) {
            paths.extend(rule.when.iter().flat_map(Condition::paths));
        }
        self.left_out(paths)
    }

    /// The paths left out by which a statement that held may not hold.
    fn misses(&self, statement: &'a Statement) -> Vec<&'a Path> {
        match statement {
            // Where none is kept, none is what is sent.
            Statement::Group(Group::AllOrNoneOf, paths)
                if !paths.iter().any(|path| self.is_kept(path)) =>
            {
                Vec::new()
            }
            Statement::Require(paths)
            | Statement::Group(
                Group::ExactlyOneOf | Group::AtLeastOneOf | Group::AllOrNoneOf,
                paths,
            ) => self.left_out(paths),
            Statement::Expect(path, matcher) if self.is_unexpected(path, matcher) => vec![path],
            // These say nothing of what is not sent.
            Statement::Expect(..)
            | Statement::Group(Group::AtMostOneOf, _)
            | Statement::Forbid(_)
            | Statement::Compare(..) => Vec::new(),
        }
    }

    /// Whether a statement may not hold of what is kept.
    fn may_fail(&self, statement: &Statement) -> bool {
        let kept = |paths: &[Path]| paths.iter().filter(|path| self.is_kept(path)).count();
        match statement {
            Statement::Group(Group::ExactlyOneOf | Group::AtLeastOneOf, _)
            | Statement::Require(_) => true,
            Statement::Group(Group::AtMostOneOf, paths) => kept(paths) > 1,
            Statement::Group(Group::AllOrNoneOf, paths) | Statement::Forbid(paths) => {
                kept(paths) > 0
            }
            Statement::Expect(path, matcher) => {
                self.is_kept(path) || self.is_unexpected(path, matcher)
            }
            Statement::Compare(one, _, other) => self.is_kept(one) && self.is_kept(other),
        }
    }

    /// Whether a row is left out, and its default is not what a rule expects.
    fn is_unexpected(&self, path: &Path, matcher: &Matcher) -> bool {
        let default = self.default_of(path);
        (self.is_left_out)(path) && default.is_some_and(|default| !matcher.takes(default))
    }
}

fn stays(truth: Truth) -> Change {
    Change { before: truth, after: truth }
}

/// Whatever it was before.
fn becomes(after: bool) -> Vec<Change> {
    [Truth::True, Truth::False].map(|before| Change { before, after: after.into() }).into()
}
