//! The answers of a universe to the tests of conditions and rules: formulas.

use paramtable_language::model::{
    Answers, Comparison, FactId, Literal, Matcher, Path, RuleAnswers, Term, Unique,
};

use crate::classes::{Class, Known};
use crate::formula::{Answer, Formula};
use crate::universe::{Row, Universe};

/// The most pairs of classes that one comparison looks at.
const MOST_PAIRS: usize = 40_000;

/// A table of a universe, which answers tests.
pub(crate) struct Reading<'u, 'a> {
    pub(crate) universe: &'u Universe<'a>,
    pub(crate) table: usize,
}

impl Reading<'_, '_> {
    /// An answer that is left open: it may hold, fail, or be unknown.
    fn open(&self, what: &str) -> Answer {
        let holds = self.universe.open(format!("{} {what} holds", self.table));
        let fails = self.universe.open(format!("{} {what} fails", self.table));
        Answer { fails: fails.and(&holds.not()), holds }
    }

    /// When at least one of the rows that a path may lead to does something; `None` where
    /// it leads through what is not looked into.
    fn any_row(&self, path: &Path, does: impl Fn(usize, &Row<'_>) -> Formula) -> Option<Formula> {
        let rows = self.universe.find(self.table, path)?;
        Some(Formula::any(rows.into_iter().map(|row| does(row, &self.universe.rows[row]))))
    }

    /// When a list of one row passes a test of lists.
    fn list_passes(&self, path: &Path, matcher: &Matcher) -> Answer {
        let test = self.open(&format!("{path:?} {matcher:?}"));
        let Some(some) =
            self.any_row(path, |_, row| row.when(|class| !matches!(class.known, Known::List(0))))
        else {
            return test;
        };
        // Nothing passes of an empty list, nor of an absent one.
        Answer { holds: some.and(&test.holds), fails: Formula::any([some.not(), test.fails]) }
    }
}

/// When a value of a row passes a test. What its classes leave open is a variable for each
/// test.
fn passes(universe: &Universe<'_>, number: usize, row: &Row<'_>, matcher: &Matcher) -> Formula {
    let of_class = |(class, variable): &(Class, Formula)| match class.passes(matcher) {
        Some(true) => variable.clone(),
        Some(false) => Formula::FALSE,
        None => variable.and(&universe.open(format!("{number} {matcher:?}"))),
    };
    Formula::any(row.classes.iter().map(of_class))
}

/// When a row is absent where its table is there.
fn absent(row: &Row<'_>) -> Formula {
    row.here.and(&row.sent.not())
}

impl Answers for Reading<'_, '_> {
    type Answer = Answer;

    fn sent(&self, path: &Path) -> Answer {
        let sent = self.any_row(path, |_, row| row.sent.clone());
        sent.map_or_else(|| self.open(&format!("{path:?} sent")), Answer::known)
    }

    fn passes(&self, path: &Path, matcher: &Matcher) -> Answer {
        if let Matcher::Any(_) = matcher {
            return self.list_passes(path, matcher);
        }
        let passes = self.any_row(path, |number, row| {
            let default = row.parameter.default_value();
            let is_taken = default.is_some_and(|default| matcher.takes(default));
            let by_default = if is_taken { absent(row) } else { Formula::FALSE };
            Formula::any([passes(self.universe, number, row, matcher), by_default])
        });
        passes.map_or_else(|| self.open(&format!("{path:?} {matcher:?}")), Answer::known)
    }

    fn fact(&self, fact: FactId, values: &[Literal]) -> Answer {
        let known = self.universe.fact(fact);
        let when = |is: bool| {
            let those = known.iter().filter(|(value, _)| values.contains(value) == is);
            Formula::any(those.map(|(_, variable)| variable.clone()))
        };
        Answer { holds: when(true), fails: when(false) }
    }
}

impl RuleAnswers for Reading<'_, '_> {
    fn has_value(&self, path: &Path) -> Answer {
        let has_value = self.any_row(path, |_, row| match row.parameter.default_value() {
            Some(_) => row.here.clone(),
            None => row.sent.clone(),
        });
        has_value.map_or_else(|| self.open(&format!("{path:?} value")), Answer::known)
    }

    fn sent_beyond_default(&self, path: &Path) -> Answer {
        let sent = self.any_row(path, |_, row| beyond_default(row));
        sent.map_or_else(|| self.open(&format!("{path:?} beyond")), Answer::known)
    }

    fn compares(&self, one: &Term, comparison: Comparison, other: &Term) -> Answer {
        let open = || self.open(&format!("{one:?} {comparison:?} {other:?}"));
        let (Term::Value(first), Term::Value(second)) = (one, other) else { return open() };
        let rows = |path| self.universe.find(self.table, path);
        let (Some(first), Some(second)) = (rows(first), rows(second)) else { return open() };
        let mut broken = Vec::new();
        for (first, second) in
            first.iter().flat_map(|first| second.iter().map(move |second| (*first, *second)))
        {
            let [one, other] = [first, second].map(|row| &self.universe.rows[row]);
            if one.classes.len() * other.classes.len() > MOST_PAIRS {
                return open();
            }
            for (class, is_one) in &one.classes {
                let others = other.classes.iter();
                let others =
                    others.map(|(other, is_other)| match breaks(class, comparison, other) {
                        Some(true) => is_other.clone(),
                        Some(false) => Formula::FALSE,
                        None => is_other.and(&open().fails),
                    });
                broken.push(is_one.and(&Formula::any(others)));
            }
        }
        Answer::known(Formula::any(broken).not())
    }

    fn is_unique(&self, unique: &Unique) -> Answer {
        self.open(&format!("{unique:?}"))
    }
}

/// Whether two values are not as a comparison has them; `None` if that is left open.
fn breaks(one: &Class, comparison: Comparison, other: &Class) -> Option<bool> {
    match (&one.known, &other.known) {
        (Known::Single(one), Known::Single(other)) => {
            Some(one.compare(other).is_some_and(|ordering| !comparison.holds(ordering)))
        }
        (Known::Sent | Known::List(_) | Known::Object, _)
        | (_, Known::Sent | Known::List(_) | Known::Object) => Some(false),
        (Known::Other | Known::Unlisted, _) | (_, Known::Other | Known::Unlisted) => None,
    }
}

/// When a row is sent, and not as its default.
pub(crate) fn beyond_default(row: &Row<'_>) -> Formula {
    let default = row.parameter.default_value();
    row.when(|class| !class.is(default))
}
