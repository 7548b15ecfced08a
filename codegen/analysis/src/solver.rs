//! Whether formulas can hold together. Only this file knows the SAT solver.

use std::collections::HashMap;
use std::rc::Rc;

use batsat::{Callbacks, ClauseKind, Lit, SolverInterface, lbool};

use crate::formula::Formula;

/// The most clauses that one question may learn before it counts as not decided. Specs
/// of people learn a few hundred.
const MOST_LEARNT: u32 = 50_000;

/// Counts what a question learns, so that a hostile spec ends. A count, and no clock, so
/// that the answer is the same on every machine.
#[derive(Default)]
struct Budget {
    learnt: u32,
}

impl Callbacks for Budget {
    fn on_start(&mut self) {
        self.learnt = 0;
    }

    fn on_new_clause(&mut self, _clause: &[Lit], kind: ClauseKind) {
        if kind == ClauseKind::Learnt {
            self.learnt += 1;
        }
    }

    fn stop(&self) -> bool {
        self.learnt > MOST_LEARNT
    }
}

/// What a solver found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    /// They hold together, with the values that [`Solver::holds`] gives.
    Model,
    /// They don't: already these, by their index among the assumptions, exclude each other.
    Core(Vec<usize>),
    /// It was given up.
    GaveUp,
}

/// The formulas that hold.
#[derive(Default)]
pub(crate) struct Solver {
    inner: batsat::Solver<Budget>,
    variables: HashMap<u32, Lit>,
    /// The literal of each compound formula, by its address. The formula is kept, so
    /// that no other gets its address.
    known: HashMap<*const Formula, (Rc<[Formula]>, Lit)>,
    truth: Option<Lit>,
}

impl Solver {
    /// Has at least one of these hold.
    pub(crate) fn add(&mut self, clause: &[Formula]) {
        let mut clause: Vec<Lit> = clause.iter().map(|part| self.literal(part)).collect();
        self.inner.add_clause_reuse(&mut clause);
    }

    fn fresh(&mut self) -> Lit {
        // What nothing asks for is left out, so that payloads are small.
        Lit::new(self.inner.new_var(lbool::FALSE, true), true)
    }

    fn literal(&mut self, formula: &Formula) -> Lit {
        let (literal, is_true) = match formula {
            Formula::Constant(value) => {
                let truth = self.truth.unwrap_or_else(|| {
                    let truth = self.fresh();
                    self.inner.add_clause_reuse(&mut vec![truth]);
                    truth
                });
                self.truth = Some(truth);
                (truth, *value)
            }
            Formula::Variable(number, is_true) => {
                let known = self.variables.get(number).copied();
                let literal = known.unwrap_or_else(|| self.fresh());
                self.variables.insert(*number, literal);
                (literal, *is_true)
            }
            Formula::All(parts, is_true) => (self.all(parts), *is_true),
        };
        if is_true { literal } else { !literal }
    }

    /// The literal of a conjunction, after Tseitin.
    fn all(&mut self, parts: &Rc<[Formula]>) -> Lit {
        if let Some((_, literal)) = self.known.get(&parts.as_ptr()) {
            return *literal;
        }
        let each: Vec<Lit> = parts.iter().map(|part| self.literal(part)).collect();
        let whole = self.fresh();
        for part in &each {
            self.inner.add_clause_reuse(&mut vec![!whole, *part]);
        }
        let mut all: Vec<Lit> = each.into_iter().map(|part| !part).chain([whole]).collect();
        self.inner.add_clause_reuse(&mut all);
        self.known.insert(parts.as_ptr(), (Rc::clone(parts), whole));
        whole
    }

    /// Whether all that was added can hold together with these.
    pub(crate) fn solve(&mut self, assumed: &[Formula]) -> Found {
        let literals: Vec<Lit> = assumed.iter().map(|formula| self.literal(formula)).collect();
        let result = self.inner.solve_limited(&literals);
        if result == lbool::TRUE {
            return Found::Model;
        }
        if result != lbool::FALSE {
            return Found::GaveUp;
        }
        let core = self.inner.unsat_core();
        let is_in = |literal: &Lit| core.contains(literal) || core.contains(&!*literal);
        let core = literals.iter().enumerate().filter(|(_, literal)| is_in(literal));
        Found::Core(core.map(|(index, _)| index).collect())
    }

    /// Whether a formula holds in the last model.
    pub(crate) fn holds(&self, formula: &Formula) -> bool {
        match formula {
            Formula::Constant(value) => *value,
            Formula::Variable(number, is_true) => {
                let literal = self.variables.get(number);
                let value = literal.map(|literal| self.inner.value_lit(*literal));
                (value == Some(lbool::TRUE)) == *is_true
            }
            Formula::All(parts, is_true) => parts.iter().all(|part| self.holds(part)) == *is_true,
        }
    }
}
