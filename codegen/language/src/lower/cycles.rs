//! Objects that hold each other: those that could never end are refused, and
//! where a circle is closed by something that may be left out, it is boxed.

use super::declare::Declared;
use super::rows::Table;
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{Presence, Type};

/// Reports objects that hold themselves by mandatory parameters alone: no
/// value of them could ever be written down.
pub(super) fn check_endings(
    declared: &Declared<'_>,
    tables: &[Table],
    diagnostics: &mut Diagnostics,
) {
    let mandatory = |presence| presence == Presence::Mandatory;
    let circles = circles(&edges(tables, mandatory));
    for (object, table) in tables.iter().enumerate() {
        for (index, row) in table.rows.iter().enumerate() {
            let Type::Object(inner) = row.parameter.type_ else { continue };
            if !mandatory(row.parameter.presence) || circles[object] != circles[inner.0] {
                continue;
            }
            let draft = &declared.objects[object];
            let name = draft.name.value.wire();
            let parameter = draft.table.parameters[index].name.span;
            diagnostics.push(messages::endless_object(name, parameter));
        }
    }
}

/// Marks the parameters that need a box: a type can't hold itself in place.
pub(super) fn mark_boxed(tables: &mut [Table]) {
    let circles = circles(&edges(tables, |_| true));
    for (object, table) in tables.iter_mut().enumerate() {
        for row in &mut table.rows {
            if let Type::Object(inner) = row.parameter.type_ {
                let may_be_absent = row.parameter.presence != Presence::Mandatory;
                row.parameter.boxed = may_be_absent && circles[object] == circles[inner.0];
            }
        }
    }
}

/// Which objects each object holds in place.
fn edges(tables: &[Table], follow: impl Fn(Presence) -> bool) -> Vec<Vec<usize>> {
    let held = |table: &Table| {
        let rows = table.rows.iter().filter(|row| follow(row.parameter.presence));
        rows.filter_map(|row| match row.parameter.type_ {
            Type::Object(inner) => Some(inner.0),
            _ => None,
        })
        .collect()
    };
    tables.iter().map(held).collect()
}

/// For each node the number of its strongly connected component (Kosaraju's
/// algorithm): an edge out of a component leads to one of a higher number.
/// Without recursion: a long chain must not overflow the stack.
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

/// Visits what can be reached and was not seen, and lists it as it is finished.
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
