//! Objects that hold each other. A circle that could never end is refused; in any
//! other, a row that may be left out is boxed.

use super::cases::LoweredCases;
use super::draft::{Declared, Row, Rows};
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{Item, Presence, Type};

/// Reports objects that contain themselves through mandatory parameters alone,
/// whichever their cases are, so that they have no finite value.
pub(super) fn check_endings(
    declared: &Declared<'_>,
    rows: &[Rows<'_>],
    cases: &[Option<LoweredCases>],
    diagnostics: &mut Diagnostics,
) {
    let mandatory = |presence| presence == Some(Presence::Mandatory);
    let closing = closing(declared, rows, mandatory);
    if closing.iter().flatten().all(|closes| !closes) {
        return;
    }
    let is_finite = finite(declared, rows, cases);
    for (object, closing) in
        closing.into_iter().enumerate().filter(|(object, _)| !is_finite[*object])
    {
        for (row, _) in rows[object].iter().zip(closing).filter(|(_, closes)| *closes) {
            let name = &declared.objects[object].name.wire;
            diagnostics.push(messages::endless_object(name, row.written.name.span));
        }
    }
}

/// Whether each object has a finite value: one whose mandatory rows have one, and
/// which can have no case, or a case that has one.
fn finite(declared: &Declared<'_>, rows: &[Rows<'_>], cases: &[Option<LoweredCases>]) -> Vec<bool> {
    let mut is_finite = vec![false; rows.len()];
    loop {
        let before = is_finite.clone();
        for (object, own) in rows.iter().enumerate() {
            let mut held = own.iter().filter(|row| row.is_mandatory()).filter_map(held_in_place);
            let ends = cases[object].as_ref().is_none_or(|LoweredCases { tag, values, list }| {
                let of = &declared.enums[values.0];
                let only = own[*tag].type_.as_ref().and_then(|type_| {
                    let Type::Enum(type_) = type_ else { return None };
                    type_.only.as_ref().map(Vec::len)
                });
                let can_have_none = !own[*tag].is_mandatory()
                    || (of.open && only.is_none())
                    || list.len() < only.unwrap_or(of.values.len());
                can_have_none || list.iter().any(|case| before[case.object.0])
            });
            is_finite[object] = ends && held.all(|inner| before[inner]);
        }
        if is_finite == before {
            return is_finite;
        }
    }
}

/// The rows of each object that need a box, because a type cannot hold itself in
/// place. A mandatory row only needs one in a case: a circle without a case and
/// without a row that may be left out was refused before.
pub(super) fn boxed(declared: &Declared<'_>, rows: &[Rows<'_>]) -> Vec<Vec<bool>> {
    let mut boxed = closing(declared, rows, |_| true);
    for ((boxed, rows), (id, _)) in boxed.iter_mut().zip(rows).zip(declared.tables()) {
        for (boxed, row) in boxed.iter_mut().zip(rows) {
            *boxed &= !row.is_mandatory() || declared.table_of(id).is_some();
        }
    }
    boxed
}

/// For each object, whether each of its rows lies on a circle of followed rows.
/// A table holds its cases.
fn closing(
    declared: &Declared<'_>,
    rows: &[Rows<'_>],
    follow: impl Fn(Option<Presence>) -> bool,
) -> Vec<Vec<bool>> {
    let held = |row: &Row<'_>| held_in_place(row).filter(|_| follow(row.presence));
    let edges: Vec<Vec<usize>> = rows
        .iter()
        .zip(declared.tables())
        .map(|(rows, (id, _))| {
            let cases = declared.cases(id).iter().map(|case| case.0);
            rows.iter().filter_map(held).chain(cases).collect()
        })
        .collect();
    let circles = circles(&edges);
    let closes = |object: usize, row: &Row<'_>| {
        held(row).is_some_and(|inner| circles[object] == circles[inner])
    };
    let objects = rows.iter().enumerate();
    objects.map(|(object, rows)| rows.iter().map(|row| closes(object, row)).collect()).collect()
}

/// The object that a row contains in place, by its index.
fn held_in_place(row: &Row<'_>) -> Option<usize> {
    match row.type_.as_ref()?.item()? {
        Item::Object(inner) => Some(inner.0),
        Item::Enum(_) | Item::Scalar(_) => None,
    }
}

/// The number of the strongly connected component of each node (Kosaraju's
/// algorithm): an edge out of a component leads to one of a higher number. Without
/// recursion, because a long chain must not overflow the stack.
pub(super) fn circles(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut reversed = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        for to in targets {
            reversed[*to].push(from);
        }
    }
    let mut seen = vec![false; edges.len()];
    let mut finished = Vec::with_capacity(edges.len());
    for start in 0..edges.len() {
        walk(start, edges, &mut seen, &mut finished);
    }
    let mut component = vec![0; edges.len()];
    let mut seen = vec![false; edges.len()];
    for (number, start) in finished.into_iter().rev().enumerate() {
        let mut members = Vec::new();
        walk(start, &reversed, &mut seen, &mut members);
        for member in members {
            component[member] = number;
        }
    }
    component
}

/// Visits each node that is reachable and not seen yet, and lists it when it is
/// finished.
fn walk(start: usize, edges: &[Vec<usize>], seen: &mut [bool], finished: &mut Vec<usize>) {
    if std::mem::replace(&mut seen[start], true) {
        return;
    }
    let mut stack = vec![(start, 0)];
    while let Some((node, next)) = stack.pop() {
        match edges[node].get(next) {
            None => finished.push(node),
            Some(target) => {
                stack.push((node, next + 1));
                if !std::mem::replace(&mut seen[*target], true) {
                    stack.push((*target, 0));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[test]
    fn circles_are_told_from_chains() {
        // 0 → 1 → 2 → 1, 3 → 3, 4
        let circles = circles(&[vec![1], vec![2], vec![1], vec![3], vec![]]);
        assert_eq!(circles[1], circles[2]);
        assert_ne!(circles[0], circles[1]);
        assert_ne!(circles[3], circles[4]);
        assert!(circles[0] < circles[1]);
    }
}
