//! The terms of comparisons, as they were sent.

use paramtable_core::checks::{Operand, Total};
use paramtable_language::model::{Literal, Path, Summand, Term};
use rust_decimal::Decimal;

use crate::elements::Reached;
use crate::state::{Found, ParameterState, SentTable, walk};

impl SentTable<'_> {
    /// The number that a term stands for.
    pub(crate) fn total(&self, term: &Term) -> Total {
        let mut total = Total::NOTHING;
        match term {
            Term::Value(path) => total.add(self.operand(path)),
            Term::Number(number) => return Total::of(*number),
            Term::Count(list) => self.for_elements(list, &mut total, |_, total| total.count()),
            Term::Sum(summands) => {
                for summand in summands {
                    self.add(summand, &mut total);
                }
            }
        }
        total
    }

    fn add(&self, Summand { list, of, times }: &Summand, total: &mut Total) {
        let Some(list) = list else { return total.add(self.operand(of)) };
        let factor = |element: &ParameterState, path: &Path| {
            let steps = path.below(list).unwrap_or_default();
            operand(walk(self.api, Found { state: element, default: None }, &steps))
        };
        self.for_elements(list, total, |element, total| {
            let of = factor(element, of);
            total.add(match times {
                Some(times) => of.times(factor(element, times)),
                None => of,
            });
        });
    }

    /// Calls `then` with each element that a path through lists reaches.
    fn for_elements(
        &self,
        list: &Path,
        total: &mut Total,
        mut then: impl FnMut(&ParameterState, &mut Total),
    ) {
        let reached = self.reached(list);
        total.list(reached.is_sent.into());
        for Reached { element, names: _ } in reached.elements {
            then(element, total);
        }
        if !reached.is_whole {
            total.spoil();
        }
    }

    /// The value at a path.
    fn operand(&self, path: &Path) -> Operand {
        operand(self.found(path))
    }
}

/// The number that was sent, or the default of its row.
fn operand(found: Option<Found<'_>>) -> Operand {
    let Some(Found { state, default }) = found else { return Operand::Nothing };
    match state {
        ParameterState::Single(literal) => number(literal).map_or(Operand::Nothing, Operand::Sent),
        ParameterState::Absent | ParameterState::Null => {
            default.and_then(number).map_or(Operand::Nothing, Operand::Default)
        }
        ParameterState::Bad | ParameterState::Hidden => Operand::Unknown,
        // `null` that is a value adds nothing.
        ParameterState::Unlisted(_)
        | ParameterState::Sent
        | ParameterState::List(_)
        | ParameterState::Object(_) => Operand::Nothing,
    }
}

fn number(literal: &Literal) -> Option<Decimal> {
    match literal {
        Literal::Integer(number) => Some((*number).into()),
        Literal::Decimal(number) => Some(*number),
        Literal::Text(_)
        | Literal::Boolean(_)
        | Literal::Date(_)
        | Literal::DateTime(_)
        | Literal::Formatted { .. }
        | Literal::Variant(..) => None,
    }
}
