//! Evaluates conditions and rules from answers about the parameters that they read.
//! Only this module defines the meaning of `any_of`, `present` or `exactly_one_of`:
//! each evaluator implements `Answers`. Code that translates a condition (to Rust, to
//! words, to data for the page's script) matches the same types exhaustively.

use std::cmp::Ordering;

use paramtable_core::Truth;
use paramtable_core::checks::Group;

use super::across::{Applicability, Condition, FactTest, Matcher, Path, Rule, Statement, Unique};
use super::comparisons::{Comparison, Term};
use super::ids::FactId;
use super::types::Literal;

/// An answer in three-valued logic: a `Truth`, or several that are possible.
pub trait Logic: Clone + From<Truth> {
    /// True if both are, false if either is.
    #[must_use]
    fn and(self, other: Self) -> Self;
    /// True if either is, false if both are.
    #[must_use]
    fn or(self, other: Self) -> Self;
    /// True if this is false, and the other way round.
    #[must_use]
    fn negate(self) -> Self;
}

impl Logic for Truth {
    fn and(self, other: Self) -> Self {
        Self::and(self, other)
    }

    fn or(self, other: Self) -> Self {
        Self::or(self, other)
    }

    fn negate(self) -> Self {
        Self::negate(self)
    }
}

/// The answers to the tests of a condition. Paths start at the table of
/// the condition.
pub trait Answers {
    /// The result of a test.
    type Answer: Logic;

    /// Whether a parameter is sent.
    fn sent(&self, path: &Path) -> Self::Answer;

    /// Whether a value passes: the one that is sent, or the default of an absent
    /// parameter. Without a value nothing passes. `matcher` is never a
    /// `Matcher::Not`: the caller negates the result of the inner matcher.
    ///
    /// `Matcher::Any` is true if certain of one element, false if certainly of none,
    /// and so of an empty list. An element that is bad or `null` makes its own test
    /// unknown.
    fn passes(&self, path: &Path, matcher: &Matcher) -> Self::Answer;

    /// Whether a fact of the call has one of some values.
    fn fact(&self, fact: FactId, values: &[Literal]) -> Self::Answer;

    /// Whether tests can pass together, for implementations that know more about
    /// them together than about each.
    fn agree(&self, _tests: &[Condition]) -> Self::Answer {
        Truth::True.into()
    }
}

/// Further answers, which the statements of rules need.
pub trait RuleAnswers: Answers {
    /// Whether there is a value: one that is sent, or the default of an absent parameter.
    fn has_value(&self, path: &Path) -> Self::Answer;

    /// Whether a parameter is sent, and not as its default.
    fn sent_beyond_default(&self, path: &Path) -> Self::Answer;

    /// Whether two terms compare as a rule requires. True unless each has a number written in
    /// the rule, or at least one value that was sent; unknown if something in one is bad or unknown,
    /// or if a step of the computation has too many digits.
    fn compares(&self, one: &Term, comparison: Comparison, other: &Term) -> Self::Answer;

    /// Whether no two elements agree; true if there is no list.
    fn is_unique(&self, unique: &Unique) -> Self::Answer;
}

/// The demands on the presence of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked<A> {
    /// Whether it must be sent.
    pub demanded: A,
    /// Whether it must not be sent.
    pub forbidden: A,
}

impl Condition {
    /// Whether it holds.
    pub fn evaluate<A: Answers>(&self, answers: &A) -> A::Answer {
        let each = |inner: &[Self]| -> Vec<_> {
            inner.iter().map(|condition| condition.evaluate(answers)).collect()
        };
        match self {
            Self::All(inner) => all(each(inner)).and(answers.agree(inner)),
            Self::Any(inner) => any(each(inner)),
            Self::NoneOf(inner) => any(each(inner)).negate(),
            Self::Value(path, matcher) => matcher.evaluate(path, answers),
            Self::Present(path, true) => answers.sent(path),
            Self::Present(path, false) => answers.sent(path).negate(),
            Self::Fact(fact, FactTest { values, is_negated }) => {
                let is = answers.fact(*fact, values);
                if *is_negated { is.negate() } else { is }
            }
            Self::Described(_) => Truth::Unknown.into(),
        }
    }
}

impl Matcher {
    /// Whether the value at a path passes.
    pub fn evaluate<A: Answers>(&self, path: &Path, answers: &A) -> A::Answer {
        match self {
            Self::Not(inner) => inner.evaluate(path, answers).negate(),
            Self::OneOf(_)
            | Self::Within(_)
            | Self::Length(_)
            | Self::Bytes(_)
            | Self::Pattern(_)
            | Self::Any(_)
            | Self::Count(_) => answers.passes(path, self),
        }
    }
}

impl Applicability {
    /// Its demands on the presence of its parameter.
    pub fn asked<A: Answers>(&self, answers: &A) -> Asked<A::Answer> {
        let holds = self.condition.evaluate(answers);
        let never = || A::Answer::from(Truth::False);
        Asked {
            demanded: if self.kind.demands() { holds.clone() } else { never() },
            forbidden: if self.kind.forbids() { holds.negate() } else { never() },
        }
    }
}

impl Comparison {
    /// Whether values in this order fulfil it.
    pub fn holds(self, ordering: Ordering) -> bool {
        match self {
            Self::Less => ordering.is_lt(),
            Self::LessOrEqual => ordering.is_le(),
            Self::Greater => ordering.is_gt(),
            Self::GreaterOrEqual => ordering.is_ge(),
            Self::Equal => ordering.is_eq(),
            Self::NotEqual => ordering.is_ne(),
        }
    }
}

impl Rule {
    /// Whether its statements have to hold.
    pub fn applies<A: Answers>(&self, answers: &A) -> A::Answer {
        self.when.as_ref().map_or_else(|| Truth::True.into(), |when| when.evaluate(answers))
    }
}

impl Statement {
    /// Whether it holds.
    pub fn evaluate<A: RuleAnswers>(&self, answers: &A) -> A::Answer {
        match self {
            Self::Group(group, paths) => {
                let sent: Vec<_> = paths.iter().map(|path| answers.sent(path)).collect();
                group_holds(*group, &sent)
            }
            Self::Expect(path, matcher) => {
                answers.has_value(path).negate().or(matcher.evaluate(path, answers))
            }
            Self::Require(paths) => all(paths.iter().map(|path| answers.sent(path))),
            Self::Forbid(paths) => {
                all(paths.iter().map(|path| answers.sent_beyond_default(path).negate()))
            }
            Self::Compare(one, comparison, other) => answers.compares(one, *comparison, other),
            Self::Unique(unique) => answers.is_unique(unique),
        }
    }

    /// Its demands on the presence of each parameter that it names.
    pub fn asked<A: Answers>(&self, answers: &A) -> Vec<(&Path, Asked<A::Answer>)> {
        let [never, always] = [Truth::False, Truth::True].map(A::Answer::from);
        match self {
            Self::Group(group, paths) => {
                let sent: Vec<_> = paths.iter().map(|path| answers.sent(path)).collect();
                let asked = (0..sent.len()).map(|member| asked_of_member(*group, &sent, member));
                paths.iter().zip(asked).collect()
            }
            Self::Require(paths) => {
                let asked = Asked { demanded: always, forbidden: never };
                paths.iter().map(|path| (path, asked.clone())).collect()
            }
            Self::Forbid(paths) => {
                let asked = Asked { demanded: never, forbidden: always };
                paths.iter().map(|path| (path, asked.clone())).collect()
            }
            // These are about values, not presence.
            Self::Expect(..) | Self::Compare(..) | Self::Unique(_) => Vec::new(),
        }
    }
}

/// Whether a group holds. `Group::check` decides the same at run time, with
/// messages.
fn group_holds<A: Logic>(group: Group, sent: &[A]) -> A {
    let (mut one, mut two) = (A::from(Truth::False), A::from(Truth::False));
    for sent in sent {
        two = two.or(one.clone().and(sent.clone()));
        one = one.or(sent.clone());
    }
    match group {
        Group::ExactlyOneOf => one.and(two.negate()),
        Group::AtMostOneOf => two.negate(),
        Group::AtLeastOneOf => one,
        Group::AllOrNoneOf => all(sent.iter().cloned()).or(one.negate()),
    }
}

/// The demands of a group on one member, which depend on the other members.
fn asked_of_member<A: Logic>(group: Group, sent: &[A], member: usize) -> Asked<A> {
    let others = || sent[..member].iter().chain(&sent[member + 1..]).cloned();
    let none_sent = || any(others()).negate();
    let never = || A::from(Truth::False);
    match group {
        Group::ExactlyOneOf => Asked { demanded: none_sent(), forbidden: any(others()) },
        Group::AtMostOneOf => Asked { demanded: never(), forbidden: any(others()) },
        Group::AtLeastOneOf => Asked { demanded: none_sent(), forbidden: never() },
        Group::AllOrNoneOf => Asked { demanded: any(others()), forbidden: all(others()).negate() },
    }
}

fn all<A: Logic>(answers: impl IntoIterator<Item = A>) -> A {
    answers.into_iter().fold(Truth::True.into(), A::and)
}

fn any<A: Logic>(answers: impl IntoIterator<Item = A>) -> A {
    answers.into_iter().fold(Truth::False.into(), A::or)
}

#[cfg(test)]
mod tests {
    use paramtable_core::Truth::{self, False, True, Unknown};
    use paramtable_core::checks::Group;

    use super::{Asked, asked_of_member, group_holds};

    /// Every way in which three parameters can be sent.
    fn worlds(truths: &[Truth]) -> Vec<[Truth; 3]> {
        let pairs = truths.iter().flat_map(|one| truths.iter().map(move |two| (*one, *two)));
        pairs.flat_map(|(one, two)| truths.iter().map(move |three| [one, two, *three])).collect()
    }

    #[test]
    fn a_group_is_judged_as_at_run_time() {
        for group in Group::ALL {
            for sent in worlds(&[False, Unknown, True]) {
                let is_broken = group.check(&["a", "b", "c"], &sent, "").is_err();
                assert_eq!(group_holds(group, &sent).is_false(), is_broken, "{group:?} {sent:?}");
            }
        }
    }

    #[test]
    fn a_group_asks_for_what_makes_it_hold() {
        for group in Group::ALL {
            for [_, one, other] in worlds(&[False, True]) {
                let breaks = |sent: Truth| group_holds(group, &[sent, one, other]).negate();
                let asked = asked_of_member(group, &[Unknown, one, other], 0);
                let [without, with] = [breaks(False), breaks(True)];
                // If it is broken either way, the member makes no difference.
                if !without.and(with).is_true() {
                    assert_eq!(asked, Asked { demanded: without, forbidden: with }, "{group:?}");
                }
            }
        }
    }
}
