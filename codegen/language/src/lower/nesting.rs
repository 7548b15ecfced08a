//! The depth of nested objects. Readers refuse values that are nested more deeply
//! than [`MAX_NESTED_OBJECTS`], so deeper parameters cannot be sent; and somewhat
//! deeper, the Rust compiler fails on the types.

use std::cmp::Reverse;

use paramtable_core::MAX_NESTED_OBJECTS;

use super::cycles::circles;
use super::draft::{Declared, Rows};
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{ObjectId, Step};

/// Reports each object that nests others more deeply than readers accept.
///
/// Objects in a circle count as one: the sender decides how often a value
/// repeats it.
pub(super) fn check_depth(
    declared: &Declared<'_>,
    tables: &[Rows<'_>],
    diagnostics: &mut Diagnostics,
) {
    let held: Vec<Vec<Held>> =
        declared.tables().map(|(id, _)| held(declared, tables, id)).collect();
    let objects = |held: &Vec<Held>| held.iter().map(|held| held.object).collect();
    let circles = circles(&held.iter().map(objects).collect::<Vec<_>>());
    let mut inside_out: Vec<usize> = (0..tables.len()).collect();
    inside_out.sort_by_key(|object| Reverse(circles[*object]));

    // For each circle, the row that leads down the furthest, and how far.
    let mut furthest: Vec<Option<(Step, usize)>> = vec![None; tables.len()];
    let mut is_within = vec![false; tables.len()];
    for object in inside_out {
        for Held { row, object: inner } in &held[object] {
            let (circle, inner) = (circles[object], circles[*inner]);
            if circle == inner {
                continue;
            }
            is_within[inner] = true;
            let depth = 1 + furthest[inner].map_or(0, |(_, depth)| depth);
            if furthest[circle].is_none_or(|(_, known)| known < depth) {
                furthest[circle] = Some((*row, depth));
            }
        }
    }
    // Of objects within each other, only the outermost is reported.
    let outermost = furthest.iter().zip(is_within).filter(|(_, is_within)| !is_within);
    for (way, _) in outermost {
        let Some((Step { object: ObjectId(object), parameter: row }, inner)) = *way else {
            continue;
        };
        let depth = 1 + inner;
        if depth <= MAX_NESTED_OBJECTS {
            continue;
        }
        let draft = &declared.objects[object];
        let name = draft.name.wire.as_str();
        let parameter = draft.table.parameters[row].name.span;
        diagnostics.push(messages::nested_too_deeply(name, depth, MAX_NESTED_OBJECTS, parameter));
    }
}

/// An object that a row holds, directly or as elements of a list or map.
struct Held {
    row: Step,
    object: usize,
}

/// The objects in the rows of a table, those of its cases included: a case is no
/// object of its own on the wire.
fn held(declared: &Declared<'_>, tables: &[Rows<'_>], table: ObjectId) -> Vec<Held> {
    if declared.table_of(table).is_some() {
        return Vec::new();
    }
    let objects = std::iter::once(table).chain(declared.cases(table).iter().copied());
    let rows = objects.flat_map(|object| {
        let rows = tables[object.0].iter().enumerate();
        rows.map(move |(parameter, row)| (Step { object, parameter }, row))
    });
    rows.filter_map(|(step, row)| {
        let object = row.type_.as_ref()?.object()?.0;
        Some(Held { row: step, object })
    })
    .collect()
}
