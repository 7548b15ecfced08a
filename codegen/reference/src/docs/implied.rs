//! The consequences of a variant's condition: which rows it makes mandatory, allowed or
//! forbidden, whatever else is sent. They hold for the requests that the API takes, and
//! for a row of a nested table if that table is sent. Whatever the condition leaves
//! open is unknown, so a test is true, false or unknown, and only a
//! definite answer counts.

#[cfg(test)]
mod agreement;
mod answers;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use paramtable_core::Truth;

pub(super) use answers::Implied;
use answers::{Test, VariantAnswers, tests_of};

use paramtable_language::model::{
    Api, Asked, Condition, ObjectId, Path, Presence, Role, Rule, Step, Type,
};

/// How deep nested tables are looked at.
const MAX_DEPTH: usize = 8;

/// How often the tables are read: a consequence for one row may imply others.
const MAX_ROUNDS: usize = 8;

/// What a condition that is true implies for an object's rows beyond what always holds, in the order of
/// the rows.
pub(super) fn implied_by(api: &Api, object: ObjectId, when: &Condition) -> Vec<(Path, Implied)> {
    let mut tests = Vec::new();
    tests_of(when, &mut tests);
    let (without, all) = (rows(api, object, &[]), rows(api, object, &tests));
    let known = VariantAnswers { api, tests: &tests, implied: &all, above: &[] };
    // The condition itself may state that a row is sent; rows within something
    // absent are not shown.
    let is_open = |path: &Path| {
        known.sent_by_condition(path) == Truth::Unknown && !known.is_there(&path.parents).is_false()
    };
    let mut with: Vec<_> = all.iter().map(|(path, what)| (path.clone(), *what)).collect();
    with.retain(|(path, what)| without.get(path) != Some(what) && is_open(path));
    // The rows of cases follow those of their table.
    let place = |step: Step| match api.object(step.object).role {
        Role::Case(_) => (step.object.index() + 1, step.parameter),
        _ => (0, step.parameter),
    };
    with.sort_by_key(|(path, _)| path.steps().map(place).collect::<Vec<_>>());
    with
}

/// The consequences for every row, given tests that pass.
fn rows(api: &Api, object: ObjectId, tests: &[Test<'_>]) -> BTreeMap<Path, Implied> {
    let mut implied = BTreeMap::new();
    for _ in 0..MAX_ROUNDS {
        let mut round = Round { verdicts: BTreeMap::new() };
        round.table(object, VariantAnswers { api, tests, implied: &implied, above: &[] });
        let found = round.implied();
        if found == implied {
            break;
        }
        implied = found;
    }
    implied
}

/// What is known of a row's presence.
#[derive(Clone, Copy)]
struct Verdict {
    /// Whether it must be sent.
    demanded: Truth,
    /// Whether it must not be sent.
    forbidden: Truth,
    /// Whether it has conditions of its own.
    is_conditional: bool,
}

/// One reading of the tables.
struct Round {
    verdicts: BTreeMap<Path, Verdict>,
}

impl Round {
    /// Each row of which something definite is known. A row that is both mandatory
    /// and forbidden is in no request that the API takes.
    fn implied(self) -> BTreeMap<Path, Implied> {
        let each = self.verdicts.into_iter().filter_map(|(path, verdict)| {
            let Verdict { demanded, forbidden, is_conditional } = verdict;
            let implied = match (demanded, forbidden) {
                (Truth::True, _) => Implied::Mandatory,
                (_, Truth::True) => Implied::Forbidden,
                (Truth::False, Truth::False) if is_conditional => Implied::Allowed,
                _ => return None,
            };
            Some((path, implied))
        });
        each.collect()
    }

    fn of(&mut self, known: VariantAnswers<'_>, path: Path) -> &mut Verdict {
        let is_mandatory = known.api.parameter(&path).presence == Presence::Mandatory;
        self.verdicts.entry(path).or_insert(Verdict {
            demanded: is_mandatory.into(),
            forbidden: Truth::False,
            is_conditional: false,
        })
    }

    /// Records the requirement of a parameter if `applies` holds. If it must be sent,
    /// so must all objects around it.
    fn ask(&mut self, known: VariantAnswers<'_>, path: &Path, asked: Asked<Truth>, applies: Truth) {
        // Of a row whose case is not settled nothing is certain.
        let Ok(path) = known.settled(&known.below(path)) else { return };
        for prefix in path.prefixes().skip(known.above.len()) {
            let verdict = self.of(known, prefix);
            verdict.demanded = verdict.demanded.or(applies.and(asked.demanded));
        }
        let verdict = self.of(known, path);
        verdict.forbidden = verdict.forbidden.or(applies.and(asked.forbidden));
    }

    /// Reads the table that `known` is seen from, and its cases.
    fn table(&mut self, object: ObjectId, known: VariantAnswers<'_>) {
        self.rows_and_rules(object, known, false);
        for case in known.api.object(object).cases.iter().flat_map(|cases| &cases.list) {
            match known.is_case(known.above, case.object) {
                Truth::True => self.rows_and_rules(case.object, known, true),
                Truth::False => {
                    for index in 0..known.api.object(case.object).parameters.len() {
                        let last = Step { object: case.object, parameter: index };
                        let own = known.below(&Path { parents: Vec::new(), last });
                        // Another case may have a row of this name.
                        if known.settled(&own) == Err(Truth::False) {
                            let [demanded, forbidden] = [Truth::False, Truth::True];
                            let verdict = Verdict { demanded, forbidden, is_conditional: true };
                            self.verdicts.insert(known.first(&own), verdict);
                        }
                    }
                }
                Truth::Unknown => {}
            }
        }
    }

    /// Reads the rows and rules of a table, or of its case.
    fn rows_and_rules(&mut self, object: ObjectId, known: VariantAnswers<'_>, is_case: bool) {
        let table = known.api.object(object);
        for (index, parameter) in table.parameters.iter().enumerate() {
            let own = Path { parents: Vec::new(), last: Step { object, parameter: index } };
            for applicability in &parameter.conditions {
                self.ask(known, &own, applicability.asked(&known), Truth::True);
            }
            let own = known.below(&own);
            if is_case || !parameter.conditions.is_empty() {
                self.of(known, own.clone()).is_conditional = true;
            }
            // Rows within something absent are not shown.
            if let Type::Object(inner) = parameter.type_
                && known.above.len() < MAX_DEPTH
                && !known.is_sent(&own).is_false()
            {
                let above: Vec<_> = own.steps().collect();
                self.table(inner, VariantAnswers { above: &above, ..known });
            }
        }
        for rule in &table.rules {
            self.rule(rule, known);
        }
    }

    fn rule(&mut self, rule: &Rule, known: VariantAnswers<'_>) {
        // Nothing is said of rows of elements.
        if rule.each.is_some() {
            return;
        }
        let applies = rule.applies(&known);
        for (path, asked) in rule.statements.iter().flat_map(|statement| statement.asked(&known)) {
            self.ask(known, path, asked, applies);
        }
    }
}
