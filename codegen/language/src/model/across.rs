//! Paths, conditions and rules: the parts of a spec that relate parameters.

use paramtable_core::checks::{Group, Range, pattern};

use super::checks::{check_bytes, check_length};
use super::ids::ObjectId;
use super::types::{Bounds, Literal, Pattern};
use crate::span::Span;

/// A condition on a parameter.
#[derive(Debug)]
pub struct Applicability {
    /// The effect of the condition.
    pub kind: ApplicabilityKind,
    /// The condition.
    pub condition: Condition,
}

/// The effect of a condition on the presence of its parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplicabilityKind {
    /// If true, it must be sent.
    Required,
    /// If false, it must not be sent.
    Only,
    /// If true, it must be sent; if false, it must not.
    Exactly,
}

impl ApplicabilityKind {
    /// Whether it must be sent where the condition is true.
    pub fn demands(self) -> bool {
        matches!(self, Self::Required | Self::Exactly)
    }

    /// Whether it must not be sent where the condition is false.
    pub fn forbids(self) -> bool {
        matches!(self, Self::Only | Self::Exactly)
    }
}

/// A parameter, seen from a table that contains it, directly or not.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Path {
    /// The steps before the last.
    pub parents: Vec<Step>,
    /// The parameter.
    pub last: Step,
}

impl Path {
    /// Every step from the table down.
    pub fn steps(&self) -> impl DoubleEndedIterator<Item = Step> {
        self.parents.iter().copied().chain([self.last])
    }

    /// The paths to everything on the way, outermost first, and this one.
    pub fn prefixes(&self) -> impl Iterator<Item = Self> {
        self.steps()
            .enumerate()
            .map(|(count, last)| Self { parents: self.parents[..count].to_vec(), last })
    }

    /// The step from the table itself.
    pub fn first(&self) -> Step {
        self.parents.first().copied().unwrap_or(self.last)
    }
}

/// A parameter of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Step {
    /// The object.
    pub object: ObjectId,
    /// The parameter's index in it.
    pub parameter: usize,
}

/// A condition on the parameters of a table.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// Every one holds.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// None holds.
    NoneOf(Vec<Condition>),
    /// A parameter's value passes.
    Value(Path, Matcher),
    /// A parameter is sent, or is not.
    Present(Path, bool),
    /// Words for people, which no program can evaluate.
    Described(String),
}

impl Condition {
    /// Whether a part of it is in words.
    pub fn is_described(&self) -> bool {
        match self {
            Self::All(inner) | Self::Any(inner) | Self::NoneOf(inner) => {
                inner.iter().any(Self::is_described)
            }
            Self::Described(_) => true,
            Self::Value(..) | Self::Present(..) => false,
        }
    }

    /// Every path that is read, by value or by presence.
    pub fn paths(&self) -> Vec<&Path> {
        match self {
            Self::All(inner) | Self::Any(inner) | Self::NoneOf(inner) => {
                inner.iter().flat_map(Self::paths).collect()
            }
            Self::Value(path, _) | Self::Present(path, _) => vec![path],
            Self::Described(_) => Vec::new(),
        }
    }
}

/// A test of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Matcher {
    /// It equals one of these; never empty.
    OneOf(Vec<Literal>),
    /// It does not pass the inner test.
    Not(Box<Matcher>),
    /// It lies within these; never empty.
    Within(Range<Literal>),
    /// Its text has so many characters.
    Length(Bounds),
    /// Its text has so many bytes in UTF-8.
    Bytes(Bounds),
    /// The whole of its text matches; without a hint.
    Pattern(Pattern),
}

impl Matcher {
    /// Whether a value of the spec passes.
    pub fn takes(&self, value: &Literal) -> bool {
        match self {
            Self::OneOf(values) => values
                .iter()
                .any(|known| known.compare(value).is_some_and(std::cmp::Ordering::is_eq)),
            Self::Not(inner) => !inner.takes(value),
            Self::Within(range) => range.contains_by(|bound| value.compare(bound)),
            Self::Length(bounds) => {
                value.text().is_some_and(|text| check_length(*bounds).is_satisfied_by(&text))
            }
            Self::Bytes(bounds) => {
                value.text().is_some_and(|text| check_bytes(*bounds).is_satisfied_by(&text))
            }
            Self::Pattern(Pattern { source, .. }) => {
                let text = value.text();
                pattern::compile(source)
                    .is_ok_and(|regex| text.is_some_and(|text| regex.is_match(&text)))
            }
        }
    }
}

/// A statement across parameters.
#[derive(Debug)]
pub struct Rule {
    /// Its id, stable across edits.
    pub id: String,
    /// The condition under which it applies; without one, it always applies.
    pub when: Option<Condition>,
    /// Its statements, all of which have to hold.
    pub statements: Vec<Statement>,
    /// Its description.
    pub description: String,
    /// The place of the rule on its page.
    pub span: Span,
}

impl Rule {
    /// Every path that is read.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        let when = self.when.iter().flat_map(Condition::paths);
        when.chain(self.statements.iter().flat_map(Statement::paths))
    }
}

/// A statement of a rule.
#[derive(Debug)]
pub enum Statement {
    /// The number of parameters in a group that may be sent.
    Group(Group, Vec<Path>),
    /// The values that a parameter may have, if it has one.
    Expect(Path, Matcher),
    /// Parameters that have to be sent.
    Require(Vec<Path>),
    /// Parameters that must not be sent.
    Forbid(Vec<Path>),
    /// The order of two values, if both are sent.
    Compare(Path, Comparison, Path),
}

impl Statement {
    /// Every path that is read.
    pub fn paths(&self) -> Vec<&Path> {
        match self {
            Self::Group(_, paths) | Self::Require(paths) | Self::Forbid(paths) => {
                paths.iter().collect()
            }
            Self::Expect(path, _) => vec![path],
            Self::Compare(one, _, other) => vec![one, other],
        }
    }
}

/// The kind of a statement: each is a key of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementKind {
    /// [`Statement::Group`], of each group.
    Group(Group),
    /// [`Statement::Expect`]
    Expect,
    /// [`Statement::Require`]
    Require,
    /// [`Statement::Forbid`]
    Forbid,
    /// [`Statement::Compare`]
    Compare,
}

impl StatementKind {
    /// Every kind, in the order in which a rule's statements are read.
    pub const ALL: [Self; 8] = [
        Self::Group(Group::ExactlyOneOf),
        Self::Group(Group::AtMostOneOf),
        Self::Group(Group::AtLeastOneOf),
        Self::Group(Group::AllOrNoneOf),
        Self::Expect,
        Self::Require,
        Self::Forbid,
        Self::Compare,
    ];
}

/// How two values stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
}
