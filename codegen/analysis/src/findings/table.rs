//! Findings about one table.

use std::collections::BTreeSet;

use paramtable_language::Diagnostic;
use paramtable_language::diagnostic::messages;
use paramtable_language::model::{Api, ObjectId, Presence};

use super::objects::Objects;
use crate::causes::Cause;
use crate::engine::{Engine, Sought};
use crate::formula::Formula;
use crate::universe::Universe;

/// The findings about a table of which there are valid payloads.
pub(super) fn findings(api: &Api, id: ObjectId, objects: &Objects<'_>) -> Vec<Diagnostic> {
    let engine = Engine::new(api, id);
    let rows = engine.universe().tables.first().map(|table| table.rows.clone());
    let named = named(engine.universe());
    let mut table = Findings {
        engine,
        objects,
        rows: rows.unwrap_or_default(),
        dead: BTreeSet::new(),
        reasons: Vec::new(),
        found: Vec::new(),
    };
    table.never_sent(&named);
    table.always_sent(&named);
    table.redundant();
    table.found
}

/// The rows of the table that a condition or rule is about. Nothing is hidden in others.
fn named(universe: &Universe<'_>) -> BTreeSet<usize> {
    let mut named = BTreeSet::new();
    for object in universe.objects(0) {
        for path in universe.api.object(object).paths() {
            named.extend(universe.at(0, path.first()));
        }
    }
    let rows = universe.rows.iter().enumerate().filter(|(_, row)| row.table == 0);
    named.extend(
        rows.filter(|(_, row)| {
            let is_free = row.parameter.conditions.is_empty()
                && universe.api.case_of(row.step.object).is_none();
            !is_free
                || !row.classes.iter().any(|(class, _)| class.is_valid && class.needs.is_none())
        })
        .map(|(row, _)| row),
    );
    named
}

struct Findings<'a, 'o> {
    engine: Engine<'a>,
    objects: &'o Objects<'a>,
    /// The rows of the table.
    rows: Vec<usize>,
    /// Those that are never sent.
    dead: BTreeSet<usize>,
    /// Why rows are never sent.
    reasons: Vec<Vec<Cause>>,
    found: Vec<Diagnostic>,
}

impl Findings<'_, '_> {
    /// Why no valid payload fulfils a formula, if that is so.
    fn why_not(&mut self, formula: Formula, keeps: impl Fn(Cause) -> bool) -> Option<Vec<Cause>> {
        let objects = self.objects;
        match self.engine.conflict(&[formula], |cause| objects.counts(cause) && keeps(cause)) {
            Sought::No(causes) => Some(causes),
            Sought::Yes | Sought::GaveUp => None,
        }
    }

    /// Whether it was said before: of an object, or of another row with the same reasons.
    fn is_known(&self, causes: &[Cause]) -> bool {
        causes.iter().any(|cause| matches!(cause, Cause::Below(..)))
            || self.reasons.iter().any(|known| known.iter().all(|cause| causes.contains(cause)))
    }

    fn say(&mut self, said: Diagnostic, causes: &[Cause]) {
        self.found.push(with_reasons(said, self.engine.universe(), causes));
    }

    fn never_sent(&mut self, named: &BTreeSet<usize>) {
        let mut sent = BTreeSet::new();
        for row in self.rows.clone() {
            if !named.contains(&row) || sent.contains(&row) {
                continue;
            }
            let is_sent = self.engine.universe().rows[row].sent.clone();
            let Some(causes) = self.why_not(is_sent, |_| true) else {
                // Whatever else is sent now is no question any more.
                let rows = self.rows.iter().copied();
                sent.extend(
                    rows.filter(|row| self.engine.is_true(&self.engine.universe().rows[*row].sent)),
                );
                continue;
            };
            self.dead.insert(row);
            if !self.is_known(&causes) {
                let parameter = self.engine.universe().rows[row].parameter;
                let said = messages::never_sent(parameter.name.wire(), parameter.span);
                self.say(said, &causes);
                self.reasons.push(causes);
            }
        }
    }

    fn always_sent(&mut self, named: &BTreeSet<usize>) {
        let mut reasons: Vec<Vec<Cause>> = Vec::new();
        for row in self.rows.clone() {
            let universe = self.engine.universe();
            let parameter = universe.rows[row].parameter;
            let is_asked = parameter.presence != Presence::Mandatory
                && named.contains(&row)
                && !self.dead.contains(&row);
            if !is_asked {
                continue;
            }
            let absent = universe.rows[row].here.and(&universe.rows[row].sent.not());
            let here = universe.rows[row].here.clone();
            let Some(causes) = self.why_not(absent, |_| true) else { continue };
            // A case that no payload is of says nothing about its rows.
            let is_below = causes.iter().any(|cause| matches!(cause, Cause::Below(..)));
            if is_below || reasons.contains(&causes) || self.why_not(here, |_| true).is_some() {
                continue;
            }
            let said = messages::always_sent(parameter.name.wire(), parameter.span);
            self.say(said, &causes);
            reasons.push(causes);
        }
    }

    fn redundant(&mut self) {
        let mut redundant = BTreeSet::new();
        let causes: Vec<Cause> = self.engine.causes().collect();
        for cause in causes {
            let is_asked = match cause {
                Cause::Condition(row, _) => self.rows.contains(&row) && !self.dead.contains(&row),
                Cause::Rule(table, ..) => table == 0,
                Cause::Values(_) | Cause::Below(..) | Cause::Mandatory(_) | Cause::Case(_) => false,
            };
            if !is_asked || cause.is_described(self.engine.universe()) {
                continue;
            }
            let broken = self.engine.breaks(cause);
            // Of two that say the same, only one is said to be redundant.
            let why = self.why_not(broken, |other| other != cause && !redundant.contains(&other));
            let Some(causes) = why else { continue };
            if self.is_known(&causes) {
                continue;
            }
            if let Some((span, words)) = cause.label(self.engine.universe()) {
                redundant.insert(cause);
                let is_rule = matches!(cause, Cause::Rule(..));
                self.say(messages::redundant(is_rule, span, &words), &causes);
            }
        }
    }
}

/// Adds the lines that make it so.
pub(super) fn with_reasons(
    said: Diagnostic,
    universe: &Universe<'_>,
    causes: &[Cause],
) -> Diagnostic {
    let mut labels: Vec<_> = causes.iter().filter_map(|cause| cause.label(universe)).collect();
    labels.sort();
    // One label for each line.
    let mut lines: Vec<(paramtable_language::Span, String)> = Vec::new();
    for (span, words) in labels {
        match lines.last_mut() {
            Some((known, said)) if *known == span => {
                said.push_str("; ");
                said.push_str(&words);
            }
            _ => lines.push((span, words)),
        }
    }
    lines.into_iter().fold(said, |said, (span, words)| said.at(span, words))
}
