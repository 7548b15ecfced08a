//! Values that are ordered: those on both sides of every bound stand for all.

use std::collections::BTreeSet;

use paramtable_core::checks::date::is_date;
use paramtable_language::model::{Api, Digits, Literal, Type};
use rust_decimal::{Decimal, RoundingStrategy};

/// The values of rows that are compared with each other: a chain of so many rows needs
/// as many values between two bounds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Steps {
    /// The bounds of all of them.
    pub(crate) cuts: BTreeSet<Decimal>,
    /// The numbers of digits after the point.
    pub(crate) grids: BTreeSet<u32>,
    /// The days that they are tested for.
    pub(crate) days: BTreeSet<String>,
    /// How many rows they are.
    pub(crate) count: usize,
}

/// The most digits after the point that are looked at.
const FINEST: u32 = 20;

impl Steps {
    /// Adds a row.
    pub(crate) fn add(&mut self, api: &Api, type_: &Type, literals: &[Literal]) {
        self.cuts.extend(bounds(api, type_));
        self.cuts.extend(literals.iter().filter_map(decimal));
        self.grids.extend(grids(api, type_, &self.cuts));
        self.days.extend(literals.iter().filter_map(day));
        self.count += 1;
    }
}

/// The number that a literal is.
pub(super) fn decimal(literal: &Literal) -> Option<Decimal> {
    match literal {
        Literal::Integer(number) => Some(Decimal::from(*number)),
        Literal::Decimal(number) => Some(*number),
        Literal::Text(_)
        | Literal::Boolean(_)
        | Literal::Date(_)
        | Literal::DateTime(_)
        | Literal::Formatted { .. }
        | Literal::Variant(..) => None,
    }
}

fn day(literal: &Literal) -> Option<String> {
    if let Literal::Date(text) = literal { Some(text.clone()) } else { None }
}

/// The bounds of a type.
fn bounds(api: &Api, type_: &Type) -> Vec<Decimal> {
    match type_ {
        Type::Scalar(id) => bounds(api, &api.scalar(*id).type_),
        Type::Integer { range, .. } => range.limits().map(|bound| Decimal::from(*bound)).collect(),
        Type::Decimal { range, .. } => range.limits().copied().collect(),
        _ => Vec::new(),
    }
}

/// The numbers of digits after the point that tell values of a type apart.
fn grids(api: &Api, type_: &Type, cuts: &BTreeSet<Decimal>) -> BTreeSet<u32> {
    match type_ {
        Type::Scalar(id) => grids(api, &api.scalar(*id).type_, cuts),
        Type::Decimal { digits: Digits { total, fraction, .. }, .. } => {
            let finest = cuts.iter().map(|cut| cut.scale() + 1).max().unwrap_or(1);
            match (total, fraction) {
                (None, Some(fraction)) => BTreeSet::from([0, (*fraction).min(FINEST)]),
                (None, None) => BTreeSet::from([0, finest.min(FINEST)]),
                (Some(total), fraction) => {
                    (0..=(*total).min(fraction.unwrap_or(*total)).min(FINEST)).collect()
                }
            }
        }
        _ => BTreeSet::from([0]),
    }
}

/// The numbers that stand for all of a type.
pub(super) fn numbers(
    literals: impl Iterator<Item = Decimal>,
    api: &Api,
    type_: &Type,
    steps: Option<&Steps>,
) -> Vec<Decimal> {
    let mut cuts: BTreeSet<Decimal> = literals.chain(bounds(api, type_)).collect();
    cuts.insert(Decimal::ZERO);
    let mut grids = grids(api, type_, &cuts);
    let mut count = 1;
    if let Some(steps) = steps {
        cuts.extend(&steps.cuts);
        grids.extend(&steps.grids);
        count = steps.count;
    }
    let mut all = cuts.clone();
    for grid in grids {
        for up in [true, false] {
            for cut in &cuts {
                let mut at = *cut;
                for _ in 0..count {
                    let Some(next) = beside(at, grid, up) else { break };
                    all.insert(next);
                    at = next;
                }
            }
        }
    }
    let mut all: Vec<Decimal> = all.into_iter().map(|number| number.normalize()).collect();
    // The plainest first: they are what payloads show.
    all.sort_by_key(|number| {
        (number.is_sign_negative(), number.scale(), number.is_zero(), number.abs())
    });
    all.dedup();
    all
}

/// The next number of so many digits after the point.
fn beside(cut: Decimal, digits: u32, up: bool) -> Option<Decimal> {
    let step = Decimal::try_new(1, digits).ok()?;
    if up {
        cut.round_dp_with_strategy(digits, RoundingStrategy::ToNegativeInfinity).checked_add(step)
    } else {
        cut.round_dp_with_strategy(digits, RoundingStrategy::ToPositiveInfinity).checked_sub(step)
    }
}

/// The days that stand for all.
pub(super) fn days(literals: &[Literal], steps: Option<&Steps>) -> Vec<String> {
    let mut cuts: BTreeSet<String> = literals.iter().filter_map(day).collect();
    cuts.extend(steps.iter().flat_map(|steps| &steps.days).cloned());
    cuts.insert(String::from("2026-01-31"));
    let count = steps.map_or(1, |steps| steps.count);
    let mut all: Vec<String> = cuts.iter().cloned().collect();
    for cut in &cuts {
        for up in [true, false] {
            let mut at = cut.clone();
            for _ in 0..count {
                let Some(next) = day_beside(&at, up) else { break };
                all.push(next.clone());
                at = next;
            }
        }
    }
    all
}

/// The day after or before another.
fn day_beside(day: &str, up: bool) -> Option<String> {
    let mut parts = day.split('-').map(|part| part.parse::<i32>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let year_and_month = |offset: i32| {
        let months = year * 12 + month - 1 + offset;
        (months.div_euclid(12), months.rem_euclid(12) + 1)
    };
    let written = |(year, month): (i32, i32), day: i32| format!("{year:04}-{month:02}-{day:02}");
    let candidates = if up {
        vec![written((year, month), day + 1), written(year_and_month(1), 1)]
    } else {
        let last = (28..=31).rev().map(|last| written(year_and_month(-1), last));
        std::iter::once(written((year, month), day - 1)).chain(last).collect()
    };
    candidates.into_iter().find(|day| is_date(day))
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::{beside, day_beside};

    #[test]
    fn neighbours_are_the_nearest_of_their_grid() {
        let number = |tenths: i64| Decimal::new(tenths, 1);
        assert_eq!(beside(Decimal::new(15, 2), 1, true), Some(number(2)));
        assert_eq!(beside(Decimal::new(15, 2), 1, false), Some(number(1)));
        assert_eq!(beside(number(20), 0, false), Some(number(10)));
        assert_eq!(beside(number(-5), 0, true), Some(number(0)));
    }

    #[test]
    fn days_follow_the_calendar() {
        assert_eq!(day_beside("2024-02-28", true).as_deref(), Some("2024-02-29"));
        assert_eq!(day_beside("2023-12-31", true).as_deref(), Some("2024-01-01"));
        assert_eq!(day_beside("2023-03-01", false).as_deref(), Some("2023-02-28"));
        assert_eq!(day_beside("9999-12-31", true), None);
    }
}
