//! What is known of a request in a variant: the variant's condition, and its
//! consequences so far. A test is true, false or unknown.

use std::collections::BTreeMap;

use paramtable_core::Truth;

use paramtable_language::model::{
    Answers, Api, Condition, FactId, FactTest, Literal, Matcher, ObjectId, Path, Presence, Step,
};

/// The consequence for a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::docs) enum Implied {
    Mandatory,
    /// It has conditions, and may be sent and left out.
    Allowed,
    Forbidden,
}

/// A test of a parameter in a condition.
pub(super) enum Test<'a> {
    Passes(&'a Path, &'a Matcher),
    Sent(&'a Path, bool),
    /// A fact of the call passes.
    Given(FactId, &'a FactTest),
}

/// The tests that have to hold for a condition to be true.
pub(super) fn tests_of<'a>(when: &'a Condition, tests: &mut Vec<Test<'a>>) {
    match when {
        Condition::All(inner) => inner.iter().for_each(|inner| tests_of(inner, tests)),
        Condition::Any(inner) if inner.len() == 1 => tests_of(&inner[0], tests),
        Condition::Value(path, matcher) => tests.push(Test::Passes(path, matcher)),
        Condition::Present(path, sent) => tests.push(Test::Sent(path, *sent)),
        Condition::Fact(fact, test) => tests.push(Test::Given(*fact, test)),
        Condition::Any(_) | Condition::NoneOf(_) | Condition::Described(_) => {}
    }
}

/// What is known, seen from a table of the request.
#[derive(Clone, Copy)]
pub(super) struct VariantAnswers<'k> {
    pub(super) api: &'k Api,
    pub(super) tests: &'k [Test<'k>],
    pub(super) implied: &'k BTreeMap<Path, Implied>,
    /// The steps to the table. Answers in a table assume that the table is sent.
    pub(super) above: &'k [Step],
}

impl Answers for VariantAnswers<'_> {
    type Answer = Truth;

    fn sent(&self, path: &Path) -> Truth {
        self.settled(&self.below(path))
            .map_or_else(|unsettled| unsettled, |path| self.is_sent(&path))
    }

    fn passes(&self, path: &Path, matcher: &Matcher) -> Truth {
        let settled = self.settled(&self.below(path));
        settled.map_or_else(|unsettled| unsettled, |path| self.value_passes(&path, matcher))
    }

    fn fact(&self, fact: FactId, values: &[Literal]) -> Truth {
        let tests = self.tests.iter().filter_map(|known| match known {
            Test::Given(of, test) if *of == fact => Some(*test),
            Test::Given(..) | Test::Passes(..) | Test::Sent(..) => None,
        });
        let tests: Vec<_> = tests.collect();
        let possible = self.api.values_of_fact(fact).into_iter().map(|(_, value)| value);
        let possible = possible.filter(|value| tests.iter().all(|test| test.takes(value)));
        let mut are_asked = possible.map(|value| Truth::from(values.contains(&value)));
        let first = are_asked.next().unwrap_or(Truth::Unknown);
        if are_asked.all(|is| is == first) { first } else { Truth::Unknown }
    }
}

impl VariantAnswers<'_> {
    /// Whether the value at a path of the request passes.
    fn value_passes(&self, path: &Path, matcher: &Matcher) -> Truth {
        if self.is_sent(path).is_false() {
            let default = self.api.parameter(path).default_value();
            // A default counts only where its table is.
            let stands = default.is_some_and(|default| matcher.takes(default));
            return Truth::from(stands).and(self.is_there(&path.parents));
        }
        let known = self.tests.iter().filter_map(|test| match test {
            Test::Passes(of, known) if **of == self.first(path) => Some(implies(known, matcher)),
            Test::Passes(..) | Test::Sent(..) | Test::Given(..) => None,
        });
        known.into_iter().find(|truth| *truth != Truth::Unknown).unwrap_or(Truth::Unknown)
    }

    /// Whether a table is of a case, given the steps to the table.
    pub(super) fn is_case(&self, table: &[Step], case: ObjectId) -> Truth {
        let Some((object, value)) = self.api.case_of(case) else { return Truth::True };
        let Some(cases) = &self.api.object(object).cases else { return Truth::True };
        let last = Step { object, parameter: cases.tag };
        let value = Matcher::OneOf(vec![Literal::Variant(cases.values, value)]);
        self.value_passes(&Path { parents: table.to_vec(), last }, &value)
    }

    /// The path with each row that several cases have taken from the one that it is.
    /// Where a case is another, nothing is there; where it is open, nothing is known.
    pub(super) fn settled(&self, path: &Path) -> Result<Path, Truth> {
        let mut settled: Vec<Step> = Vec::new();
        for step in path.steps() {
            let mut open = Truth::False;
            let row = self.api.rows_of(step).into_iter().find(|row| {
                let is_case = self.is_case(&settled, row.object);
                open = open.or(is_case);
                is_case.is_true()
            });
            settled.push(row.ok_or(open)?);
        }
        let last = settled.pop().unwrap_or(path.last);
        Ok(Path { parents: settled, last })
    }

    /// A path as conditions write it: with the first of the cases that have a row.
    pub(super) fn first(&self, path: &Path) -> Path {
        let first = |step: Step| self.api.rows_of(step).first().copied().unwrap_or(step);
        let parents = path.parents.iter().map(|step| first(*step)).collect();
        Path { parents, last: first(path.last) }
    }

    /// A path of the table, seen from the request.
    pub(super) fn below(&self, path: &Path) -> Path {
        Path { parents: [self.above, &path.parents].concat(), last: path.last }
    }

    /// Whether a parameter is sent in every request that the API takes.
    pub(super) fn is_sent(&self, path: &Path) -> Truth {
        let is_there = self.is_there(&path.parents);
        if is_there.is_false() {
            return Truth::False;
        }
        let by_condition = self.sent_by_condition(path);
        if by_condition != Truth::Unknown {
            return by_condition;
        }
        let parameter = self.api.parameter(path);
        match self.implied.get(path) {
            // A forbidden row may still be sent with its default value.
            Some(Implied::Forbidden) if parameter.default_value().is_none() => Truth::False,
            Some(Implied::Mandatory) => is_there,
            _ if parameter.presence == Presence::Mandatory => is_there,
            _ => Truth::Unknown,
        }
    }

    /// The answer of the variant's condition alone.
    pub(super) fn sent_by_condition(&self, path: &Path) -> Truth {
        let path = &self.first(path);
        for test in self.tests {
            match test {
                Test::Sent(of, sent) if *of == path => return (*sent).into(),
                Test::Sent(of, true) if leads_through(of, path) => return Truth::True,
                // An absent row passes no positive test, unless its default does.
                Test::Passes(_, Matcher::Not(_)) => {}
                Test::Passes(of, _) if leads_through(of, path) => return Truth::True,
                Test::Passes(of, matcher) if *of == path => {
                    // Of several cases, each may have another default.
                    let mut rows = self.api.rows_of(path.last).into_iter();
                    let default =
                        |last| self.api.parameter(&Path { last, ..path.clone() }).default_value();
                    if !rows.any(|row| default(row).is_some_and(|default| matcher.takes(default))) {
                        return Truth::True;
                    }
                }
                Test::Sent(..) | Test::Passes(..) | Test::Given(..) => {}
            }
        }
        Truth::Unknown
    }

    /// Whether the table that some steps lead to is sent.
    pub(super) fn is_there(&self, steps: &[Step]) -> Truth {
        match steps.split_last() {
            _ if self.above.starts_with(steps) => Truth::True,
            None => Truth::True,
            Some((last, parents)) => self.is_sent(&Path { parents: parents.to_vec(), last: *last }),
        }
    }
}

/// Whether a path leads through another one to something below it.
fn leads_through(longer: &Path, path: &Path) -> bool {
    longer.parents.len() > path.parents.len()
        && longer.steps().take(path.parents.len() + 1).eq(path.steps())
}

/// Whether each value that passes `known` also passes `asked`.
fn implies(known: &Matcher, asked: &Matcher) -> Truth {
    match (known, asked) {
        _ if known == asked => Truth::True,
        (Matcher::OneOf(values), _) if values.iter().all(|value| asked.takes(value)) => Truth::True,
        (Matcher::OneOf(values), _) if !values.iter().any(|value| asked.takes(value)) => {
            Truth::False
        }
        // All that is asked for is ruled out.
        (_, Matcher::OneOf(values)) if !values.iter().any(|value| known.takes(value)) => {
            Truth::False
        }
        (Matcher::Not(inner), _) if **inner == *asked => Truth::False,
        _ => Truth::Unknown,
    }
}
