//! Paths, conditions and rules: the parts of a spec that relate parameters.

use paramtable_core::checks::{Group, Range, pattern};

use super::checks::{check_bytes, check_length};
use super::comparisons::{Comparison, Term};
use super::ids::{FactId, ObjectId};
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
///
/// It leads through objects, and through lists that hold exactly one. In the test of
/// an element and in a rule for each element, it also leads through their list, to the
/// element at hand. Where a statement takes all values that a path reaches, it leads
/// through any list.
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

    /// Whether it leads to a parameter, or through it to something below.
    pub fn starts_with(&self, other: &Self) -> bool {
        let length = other.parents.len() + 1;
        self.parents.len() + 1 >= length && self.steps().take(length).eq(other.steps())
    }

    /// The steps that follow those of another path, if it leads there.
    pub fn below(&self, other: &Self) -> Option<Vec<Step>> {
        let length = other.parents.len() + 1;
        self.starts_with(other).then(|| self.steps().skip(length).collect())
    }

    /// The path from a table above, from which `steps` lead to this one's.
    #[must_use]
    pub fn seen_from_above(&self, steps: &[Step]) -> Self {
        Self { parents: [steps, &self.parents].concat(), last: self.last }
    }

    /// The step from the table itself.
    pub fn first(&self) -> Step {
        self.parents.first().copied().unwrap_or(self.last)
    }
}

/// A parameter of an object, or of one of its cases.
///
/// The object is the table that the path has led to, except that:
///
/// - a condition or rule of a case begins in the case itself or in its table;
/// - any other step into a case stands for the rows of this name in every case of
///   the table ([`Api::rows_of`](super::Api::rows_of)), of which it is the first. Outside
///   a case its rows are absent, without their defaults; while the case is unknown,
///   everything about them is.
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
    /// A fact passes.
    Fact(FactId, FactTest),
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
            Self::Value(_, matcher) => matcher.element().is_some_and(Self::is_described),
            Self::Present(..) | Self::Fact(..) => false,
        }
    }

    /// Every path that is read, by value or by presence.
    pub fn paths(&self) -> Vec<&Path> {
        match self {
            Self::All(inner) | Self::Any(inner) | Self::NoneOf(inner) => {
                inner.iter().flat_map(Self::paths).collect()
            }
            Self::Value(path, matcher) => matcher.paths(path),
            Self::Present(path, _) => vec![path],
            Self::Fact(..) | Self::Described(_) => Vec::new(),
        }
    }

    /// Every fact that is read.
    pub fn facts(&self) -> Vec<FactId> {
        match self {
            Self::All(inner) | Self::Any(inner) | Self::NoneOf(inner) => {
                inner.iter().flat_map(Self::facts).collect()
            }
            Self::Fact(fact, _) => vec![*fact],
            Self::Value(_, matcher) => matcher.element().map(Self::facts).unwrap_or_default(),
            Self::Present(..) | Self::Described(_) => Vec::new(),
        }
    }

    /// Every list that is tested as such.
    pub fn lists(&self) -> Vec<&Path> {
        match self {
            Self::All(inner) | Self::Any(inner) | Self::NoneOf(inner) => {
                inner.iter().flat_map(Self::lists).collect()
            }
            Self::Value(path, matcher) => matcher.lists(path),
            Self::Present(..) | Self::Fact(..) | Self::Described(_) => Vec::new(),
        }
    }

    /// Whether it reads the element at hand of a list. What a test of the list reads is
    /// that test's own.
    pub fn reads_element(&self, list: &Path) -> bool {
        match self {
            Self::All(inner) | Self::Any(inner) | Self::NoneOf(inner) => {
                inner.iter().any(|condition| condition.reads_element(list))
            }
            Self::Value(path, matcher) => matcher.reads_element(path, list),
            Self::Present(path, _) => path.starts_with(list),
            Self::Fact(..) | Self::Described(_) => false,
        }
    }

    /// The same condition on a table below, to which `steps` lead.
    #[must_use]
    pub fn seen_from_above(self, steps: &[Step]) -> Self {
        let each = |inner: Vec<Self>| {
            inner.into_iter().map(|condition| condition.seen_from_above(steps)).collect()
        };
        match self {
            Self::All(inner) => Self::All(each(inner)),
            Self::Any(inner) => Self::Any(each(inner)),
            Self::NoneOf(inner) => Self::NoneOf(each(inner)),
            Self::Value(path, matcher) => {
                Self::Value(path.seen_from_above(steps), matcher.seen_from_above(steps))
            }
            Self::Present(path, is) => Self::Present(path.seen_from_above(steps), is),
            Self::Fact(fact, test) => Self::Fact(fact, test),
            Self::Described(words) => Self::Described(words),
        }
    }
}

/// A test of a fact.
#[derive(Clone, Debug, PartialEq)]
pub struct FactTest {
    /// The values that it is held against; never empty.
    pub values: Vec<Literal>,
    /// Whether it passes with any other value.
    pub is_negated: bool,
}

impl FactTest {
    /// Whether a value passes.
    pub fn takes(&self, value: &Literal) -> bool {
        self.values.contains(value) != self.is_negated
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
    /// It is a list, and at least one of its elements passes.
    Any(Box<Element>),
    /// It is a list of so many elements.
    Count(Bounds),
}

/// A test of one element of a list.
#[derive(Clone, Debug, PartialEq)]
pub enum Element {
    /// Of an object. The paths lead through the list, to the element at hand.
    Object(Condition),
    /// Of any other value.
    Value(Matcher),
}

impl Matcher {
    /// Whether the list itself is tested, and not a value of its elements.
    pub fn is_of_list(&self) -> bool {
        match self {
            Self::Not(inner) => inner.is_of_list(),
            Self::Any(_) | Self::Count(_) => true,
            Self::OneOf(_)
            | Self::Within(_)
            | Self::Length(_)
            | Self::Bytes(_)
            | Self::Pattern(_) => false,
        }
    }

    /// The same for the test of the value at a path.
    pub fn reads_element(&self, path: &Path, list: &Path) -> bool {
        path.starts_with(list) && !(path == list && self.is_of_list())
    }

    /// The condition on an element that is an object.
    fn element(&self) -> Option<&Condition> {
        match self {
            Self::Not(inner) => inner.element(),
            Self::Any(element) => match &**element {
                Element::Object(condition) => Some(condition),
                Element::Value(matcher) => matcher.element(),
            },
            Self::OneOf(_)
            | Self::Within(_)
            | Self::Length(_)
            | Self::Bytes(_)
            | Self::Pattern(_)
            | Self::Count(_) => None,
        }
    }

    /// Every list that the test of the value at a path tests as such.
    fn lists<'a>(&'a self, path: &'a Path) -> Vec<&'a Path> {
        let below = self.element().map(Condition::lists);
        let own = self.is_of_list().then_some(path);
        own.into_iter().chain(below.into_iter().flatten()).collect()
    }

    /// Every path that the test of a value reads.
    fn paths<'a>(&'a self, path: &'a Path) -> Vec<&'a Path> {
        let below = self.element().map(Condition::paths);
        std::iter::once(path).chain(below.into_iter().flatten()).collect()
    }

    fn seen_from_above(self, steps: &[Step]) -> Self {
        match self {
            Self::Not(inner) => Self::Not(Box::new(inner.seen_from_above(steps))),
            Self::Any(element) => Self::Any(Box::new(match *element {
                Element::Object(condition) => Element::Object(condition.seen_from_above(steps)),
                Element::Value(matcher) => Element::Value(matcher.seen_from_above(steps)),
            })),
            other @ (Self::OneOf(_)
            | Self::Within(_)
            | Self::Length(_)
            | Self::Bytes(_)
            | Self::Pattern(_)
            | Self::Count(_)) => other,
        }
    }

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
            // A literal is no list.
            Self::Any(_) | Self::Count(_) => false,
        }
    }
}

/// A statement across parameters.
#[derive(Debug)]
pub struct Rule {
    /// Its id, stable across edits.
    pub id: String,
    /// The list to whose elements it applies, each by itself: where paths lead through
    /// this list, to the element at hand.
    pub each: Option<Path>,
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
        self.each.iter().chain(when).chain(self.statements.iter().flat_map(Statement::paths))
    }

    /// Every list whose elements are read by a test of the list, or each by itself.
    pub fn lists(&self) -> impl Iterator<Item = &Path> {
        let when = self.when.iter().flat_map(Condition::lists);
        self.each.iter().chain(when).chain(self.statements.iter().flat_map(Statement::lists))
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
    /// How two terms stand to each other, if both hold something that is sent or a number
    /// of the page. The first names a parameter.
    Compare(Term, Comparison, Term),
    /// The values that no two elements of a list may agree in.
    Unique(Unique),
}

/// The values that no two elements of a list may agree in, all together.
#[derive(Debug)]
pub struct Unique {
    /// The list. The path may lead through others: then their lists count as one.
    pub list: Path,
    /// The values of an element: paths through the list, or its own if its elements
    /// are single values; never empty.
    pub of: Vec<Path>,
}

impl Statement {
    /// Every path that is read.
    pub fn paths(&self) -> Vec<&Path> {
        match self {
            Self::Expect(path, matcher) => matcher.paths(path),
            Self::Group(..)
            | Self::Require(_)
            | Self::Forbid(_)
            | Self::Compare(..)
            | Self::Unique(_) => self.named(),
        }
    }

    /// Every path that it makes a demand on. What a test of elements reads is not among
    /// them.
    pub fn named(&self) -> Vec<&Path> {
        match self {
            Self::Group(_, paths) | Self::Require(paths) | Self::Forbid(paths) => {
                paths.iter().collect()
            }
            Self::Expect(path, _) => vec![path],
            Self::Compare(one, _, other) => [one.paths(), other.paths()].concat(),
            Self::Unique(Unique { list, of }) => std::iter::once(list).chain(of).collect(),
        }
    }

    /// Every list that is tested as such.
    fn lists(&self) -> Vec<&Path> {
        match self {
            Self::Expect(path, matcher) => matcher.lists(path),
            Self::Compare(one, _, other) => [one.lists(), other.lists()].concat(),
            Self::Unique(unique) => vec![&unique.list],
            Self::Group(..) | Self::Require(_) | Self::Forbid(_) => Vec::new(),
        }
    }

    /// Whether it reads the element at hand of a list.
    pub fn reads_element(&self, list: &Path) -> bool {
        match self {
            Self::Expect(path, matcher) => matcher.reads_element(path, list),
            Self::Unique(unique) => unique.list != *list && unique.list.starts_with(list),
            Self::Compare(one, _, other) => one.reads_element(list) || other.reads_element(list),
            Self::Group(..) | Self::Require(_) | Self::Forbid(_) => {
                self.paths().iter().any(|path| path.starts_with(list))
            }
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
    /// [`Statement::Unique`]
    Unique,
}

impl StatementKind {
    /// Every kind, in the order in which a rule's statements are read.
    pub const ALL: [Self; 9] = [
        Self::Group(Group::ExactlyOneOf),
        Self::Group(Group::AtMostOneOf),
        Self::Group(Group::AtLeastOneOf),
        Self::Group(Group::AllOrNoneOf),
        Self::Expect,
        Self::Require,
        Self::Forbid,
        Self::Compare,
        Self::Unique,
    ];
}
