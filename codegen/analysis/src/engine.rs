//! Questions about the payloads of a table, asked one after the other.

mod payload;

use std::collections::BTreeMap;

use paramtable_language::model::{Api, ObjectId};

use crate::causes::{Cause, causes};
use crate::formula::Formula;
use crate::solver::{Found, Solver};
use crate::universe::Universe;

/// The answer to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// This payload, as JSON, which the interpreter confirmed.
    Payload(String),
    /// There is none, because of these: a set from which nothing can be taken away.
    No(Vec<Cause>),
    /// It was not decided.
    NotDecided(Reason),
}

/// Why a question was not decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It took too long.
    TooLong,
    /// There may be a payload, but a part of it is not looked into, or no value for it is
    /// at hand.
    NotFound,
}

/// A universe, and the solver of its formulas.
pub struct Engine<'a> {
    universe: Universe<'a>,
    solver: Solver,
    causes: BTreeMap<Cause, Selected>,
}

/// A cause, as the solver knows it.
struct Selected {
    /// As long as this holds, nothing breaks it.
    kept: Formula,
    broken: Formula,
}

impl<'a> Engine<'a> {
    /// The engine of a table: a body, headers, a query, a path, or a part of these.
    pub fn new(api: &'a Api, object: ObjectId) -> Self {
        let universe = Universe::new(api, object);
        let mut solver = Solver::default();
        let mut selected = BTreeMap::new();
        for (cause, broken) in causes(&universe) {
            let kept = universe.variable();
            solver.add(&[kept.not(), broken.not()]);
            selected.insert(cause, Selected { kept, broken });
        }
        for clause in &universe.structure {
            solver.add(clause);
        }
        for set in universe.exclusive.iter().chain(&universe.facts()) {
            at_most_one(&universe, &mut solver, set);
        }
        Self { universe, solver, causes: selected }
    }

    /// What is asked about.
    pub fn universe(&self) -> &Universe<'a> {
        &self.universe
    }

    /// Everything that a payload can break.
    pub fn causes(&self) -> impl Iterator<Item = Cause> {
        self.causes.keys().copied()
    }

    /// When a payload breaks something.
    pub fn breaks(&self, cause: Cause) -> Formula {
        self.causes.get(&cause).map_or(Formula::FALSE, |cause| cause.broken.clone())
    }

    /// Whether a valid payload fulfils some formulas.
    pub fn question(&mut self, assumed: &[Formula]) -> Answer {
        match self.conflict(assumed, |_| true) {
            Sought::No(causes) => Answer::No(causes),
            Sought::GaveUp => Answer::NotDecided(Reason::TooLong),
            Sought::Yes => match self.payload() {
                Some(payload) => Answer::Payload(payload),
                None => Answer::NotDecided(Reason::NotFound),
            },
        }
    }

    /// Whether some causes can be kept together with formulas. Only a no is an answer
    /// about payloads: a yes may be of what is left open.
    pub(crate) fn conflict(
        &mut self,
        assumed: &[Formula],
        keeps: impl Fn(Cause) -> bool,
    ) -> Sought {
        let kept: Vec<(Cause, Formula)> = self
            .causes
            .iter()
            .filter(|(cause, _)| keeps(**cause))
            .map(|(cause, selected)| (*cause, selected.kept.clone()))
            .collect();
        let mut core = match self.solve(assumed, &kept) {
            Found::Model => return Sought::Yes,
            Found::GaveUp => return Sought::GaveUp,
            Found::Core(core) => taken(&kept, &core),
        };
        // Without each in turn, until none can be taken away.
        let mut index = 0;
        while index < core.len() {
            let mut fewer = core.clone();
            fewer.remove(index);
            match self.solve(assumed, &fewer) {
                Found::Core(smaller) => {
                    // Those before this one were found to be needed.
                    let smaller = taken(&fewer, &smaller);
                    let is_kept = |cause: &Cause| smaller.iter().any(|(known, _)| known == cause);
                    let needed: Vec<Cause> =
                        core.iter().take(index).map(|(cause, _)| *cause).collect();
                    fewer.retain(|(cause, _)| needed.contains(cause) || is_kept(cause));
                    core = fewer;
                }
                Found::Model => index += 1,
                Found::GaveUp => return Sought::GaveUp,
            }
        }
        Sought::No(core.into_iter().map(|(cause, _)| cause).collect())
    }

    /// Solves with the causes first, so that the core has their indexes.
    fn solve(&mut self, assumed: &[Formula], kept: &[(Cause, Formula)]) -> Found {
        let kept = kept.iter().map(|(_, kept)| kept.clone());
        let all: Vec<Formula> = kept.chain(assumed.iter().cloned()).collect();
        self.solver.solve(&all)
    }

    /// Whether a formula holds in the model of the last yes.
    pub(crate) fn is_true(&self, formula: &Formula) -> bool {
        self.solver.holds(formula)
    }
}

/// What came of a search.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sought {
    /// There may be a payload.
    Yes,
    /// There is none, because of these.
    No(Vec<Cause>),
    /// It took too long.
    GaveUp,
}

fn taken(from: &[(Cause, Formula)], indexes: &[usize]) -> Vec<(Cause, Formula)> {
    let kept = indexes.iter().filter_map(|index| from.get(*index));
    kept.cloned().collect()
}

/// The most formulas of which each pair is excluded by a clause of its own.
const MOST_PAIRED: usize = 6;

fn at_most_one(universe: &Universe<'_>, solver: &mut Solver, set: &[Formula]) {
    if set.len() <= MOST_PAIRED {
        for (index, one) in set.iter().enumerate() {
            for other in set.iter().skip(index + 1) {
                solver.add(&[one.not(), other.not()]);
            }
        }
        return;
    }
    // A chain of "one of those so far".
    let mut before: Option<Formula> = None;
    for one in set {
        let so_far = universe.variable();
        solver.add(&[one.not(), so_far.clone()]);
        if let Some(before) = before {
            solver.add(&[before.not(), so_far.clone()]);
            solver.add(&[before.not(), one.not()]);
        }
        before = Some(so_far);
    }
}
