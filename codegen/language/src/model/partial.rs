//! Tables without some of their rows. A value is validated whole when it is read,
//! and then loses these rows. The kept part has to fulfil the same conditions and
//! rules, with the lost rows counting as absent.
//!
//! The callers make sure that a row which is mandatory, or which tables above read,
//! is not left out.

use paramtable_core::Truth;

use super::across::{Condition, Matcher, Path, Rule, Unique};
use super::api::Api;
use super::comparisons::{Comparison, Term};
use super::evaluate::{Answers, Logic, RuleAnswers};
use super::ids::FactId;
use super::objects::{Object, Parameter, Presence};
use super::types::Literal;

/// Something that held for the whole value and may not hold for the kept part.
#[derive(Debug)]
pub enum Unheld<'a> {
    /// A row that is left out although the kept part may require it.
    Demanded(&'a Parameter),
    /// The condition of a row that is kept.
    Condition {
        /// The row.
        of: &'a Parameter,
        /// The paths that it reads in rows that are left out.
        reads: Vec<&'a Path>,
    },
    /// A rule.
    Rule {
        /// The rule.
        rule: &'a Rule,
        /// The paths that it reads in rows that are left out.
        reads: Vec<&'a Path>,
    },
}

/// Returns everything that may no longer hold for an object without some of its
/// rows, which `is_left_out` tells by index. If nothing is returned, the kept part
/// of every valid value is valid.
pub fn unheld<'a>(
    api: &'a Api,
    object: &'a Object,
    is_left_out: impl Fn(usize) -> bool,
) -> Vec<Unheld<'a>> {
    // Rows of cases are never left out: they are held together.
    let is_own = |of: &Object| std::ptr::eq(of, object);
    let without = Without {
        api,
        is_left_out: &|path| {
            let first = path.first();
            is_own(api.object(first.object)) && is_left_out(first.parameter)
        },
    };
    let mut unheld = Vec::new();
    let cases = object.cases.iter().flat_map(|cases| &cases.list);
    let tables: Vec<_> = std::iter::once(object)
        .chain(cases.into_iter().map(|case| api.object(case.object)))
        .collect();
    let rows = tables.iter().flat_map(|table| {
        table.parameters.iter().enumerate().map(|(index, row)| (*table, index, row))
    });
    for (table, index, parameter) in rows {
        for applicability in &parameter.conditions {
            let asked = applicability.asked(&without);
            if is_own(table) && is_left_out(index) {
                if asked.demanded.0.iter().any(|change| change.after.is_true()) {
                    unheld.push(Unheld::Demanded(parameter));
                    break;
                }
                continue;
            }
            let demands = asked.demanded.may_begin() && parameter.presence != Presence::Mandatory;
            if demands || asked.forbidden.may_begin() {
                let reads = without.left_out(applicability.condition.paths());
                unheld.push(Unheld::Condition { of: parameter, reads });
            }
        }
    }
    for rule in tables.iter().flat_map(|table| &table.rules) {
        let reads = without.breaks(rule);
        if !reads.is_empty() {
            unheld.push(Unheld::Rule { rule, reads });
        }
    }
    unheld
}

/// The truth of a condition for the whole value, and for the kept part.
#[derive(Clone, Copy, PartialEq)]
struct Change {
    before: Truth,
    after: Truth,
}

/// The possible changes of a condition or statement, each once. Tests count as
/// independent of each other, so with two tests of one row this may list changes
/// that cannot happen.
#[derive(Clone)]
struct Changes(Vec<Change>);

impl Changes {
    /// From any truth to `after`.
    fn to(after: bool) -> Self {
        Self(
            [Truth::True, Truth::False].map(|before| Change { before, after: after.into() }).into(),
        )
    }

    /// From any truth to the same.
    fn unchanged() -> Self {
        Self([Truth::True, Truth::False].map(|truth| Change { before: truth, after: truth }).into())
    }

    /// Whether it may hold for the kept part where it did not hold for the whole.
    fn may_begin(&self) -> bool {
        self.0.iter().any(|change| change.after.is_true() && !change.before.is_true())
    }

    /// Whether it may stop holding.
    fn may_end(&self) -> bool {
        self.0.iter().any(|change| !change.after.is_true() && change.before.is_true())
    }

    fn combined(&self, other: &Self, combine: fn(Truth, Truth) -> Truth) -> Self {
        let mut combined = Vec::new();
        for (one, other) in self.0.iter().flat_map(|one| other.0.iter().map(move |two| (one, two)))
        {
            let change = Change {
                before: combine(one.before, other.before),
                after: combine(one.after, other.after),
            };
            if !combined.contains(&change) {
                combined.push(change);
            }
        }
        Self(combined)
    }
}

impl From<Truth> for Changes {
    fn from(truth: Truth) -> Self {
        Self(vec![Change { before: truth, after: truth }])
    }
}

impl Logic for Changes {
    fn and(self, other: Self) -> Self {
        self.combined(&other, Truth::and)
    }

    fn or(self, other: Self) -> Self {
        self.combined(&other, Truth::or)
    }

    fn negate(self) -> Self {
        let negated = self.0.into_iter().map(|Change { before, after }| Change {
            before: before.negate(),
            after: after.negate(),
        });
        Self(negated.collect())
    }
}

/// A table without the rows that are left out.
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

    /// The default of a row that is left out. Paths below such a row have no value.
    fn default_of(&self, path: &Path) -> Option<&'a Literal> {
        let is_row = path.parents.is_empty();
        is_row.then(|| self.api.parameter(path).default_value()).flatten()
    }

    /// The changes of a test; `after` is its result if its row is left out.
    fn becomes(&self, path: &Path, after: impl FnOnce() -> bool) -> Changes {
        if (self.is_left_out)(path) { Changes::to(after()) } else { Changes::unchanged() }
    }

    /// The paths in rows left out that may break a rule which held.
    fn breaks(&self, rule: &'a Rule) -> Vec<&'a Path> {
        if rule.each.as_ref().is_some_and(self.is_left_out) {
            return Vec::new(); // there are no elements to judge
        }
        let applies = rule.applies(self);
        let stays =
            applies.0.iter().any(|change| change.after.is_true() && change.before.is_true());
        let statements =
            rule.statements.iter().map(|statement| (statement, statement.evaluate(self)));
        let statements: Vec<_> = statements.collect();
        let mut paths: Vec<&Path> = Vec::new();
        let ended = statements.iter().filter(|(_, changes)| stays && changes.may_end());
        paths.extend(ended.flat_map(|(statement, _)| statement.paths()));
        let may_fail = |changes: &Changes| changes.0.iter().any(|change| !change.after.is_true());
        if applies.may_begin() && statements.iter().any(|(_, changes)| may_fail(changes)) {
            paths.extend(rule.when.iter().flat_map(Condition::paths));
        }
        self.left_out(paths)
    }
}

impl Answers for Without<'_, '_> {
    type Answer = Changes;

    fn sent(&self, path: &Path) -> Changes {
        self.becomes(path, || false)
    }

    fn passes(&self, path: &Path, matcher: &Matcher) -> Changes {
        self.becomes(path, || self.default_of(path).is_some_and(|default| matcher.takes(default)))
    }

    fn fact(&self, _: FactId, _: &[Literal]) -> Changes {
        Changes::unchanged()
    }
}

impl RuleAnswers for Without<'_, '_> {
    fn has_value(&self, path: &Path) -> Changes {
        self.becomes(path, || self.default_of(path).is_some())
    }

    fn sent_beyond_default(&self, path: &Path) -> Changes {
        self.becomes(path, || false)
    }

    fn compares(&self, one: &Term, _: Comparison, other: &Term) -> Changes {
        let paths = [one.paths(), other.paths()].concat();
        if !paths.into_iter().any(self.is_left_out) {
            return Changes::unchanged();
        }
        match (one, other) {
            (Term::Value(_), Term::Value(_)) => Changes::to(true),
            // Without one of its values a sum is another.
            _ => Changes([Changes::to(true).0, Changes::to(false).0].concat()),
        }
    }

    fn is_unique(&self, unique: &Unique) -> Changes {
        self.becomes(&unique.list, || true)
    }
}
