//! Whole objects: what was lowered of each, what rules above it read, and which
//! values a response may bring.

use super::declare::Declared;
use super::rows::Table;
use super::rules::Across;
use crate::model::{Api, Body, EnumId, Object, ObjectId, Step, Type};

/// Puts what was lowered of each object together.
pub(super) fn assemble(
    declared: &Declared<'_>,
    tables: Vec<Table>,
    across: Vec<Across>,
    ignores_unknown: bool,
) -> Vec<Object> {
    let parts = declared.objects.iter().zip(tables).zip(across);
    parts
        .map(|((draft, table), across)| {
            let mut parameters: Vec<_> = table.rows.into_iter().map(|row| row.parameter).collect();
            for (parameter, conditions) in parameters.iter_mut().zip(across.conditions) {
                parameter.conditions = conditions;
            }
            Object {
                name: draft.name.value.clone(),
                role: draft.role.clone(),
                description: draft.description.to_owned(),
                parameters,
                rules: across.rules,
                ignores_unknown: draft.table.ignores_unknown.unwrap_or(ignores_unknown),
                seen: Vec::new(),
                borrows: false,
                received: false,
            }
        })
        .collect()
}

/// Notes in each object which of its parameters the tables above read.
pub(super) fn mark_seen(api: &mut Api) {
    let paths = api.objects().iter().flat_map(Object::paths);
    // The first step is read from the table's own slots.
    let seen: Vec<_> = paths.flat_map(|path| path.steps().skip(1)).collect();
    for step in seen {
        let seen = &mut api.objects_mut()[step.object.0].seen;
        if let Err(place) = seen.binary_search(&step.parameter) {
            seen.insert(place, step.parameter);
        }
    }
}

/// Notes which objects hold texts, if texts are borrowed.
pub(super) fn mark_borrowing(api: &mut Api) {
    let mut holders = vec![Vec::new(); api.objects().len()];
    let mut open = Vec::new();
    for (index, object) in api.objects().iter().enumerate() {
        for parameter in &object.parameters {
            match parameter.type_.innermost() {
                Type::Object(inner) => holders[inner.0].push(index),
                // No object is marked yet, so this is about texts and scalars.
                type_ if api.borrows(type_) => open.push(index),
                _ => {}
            }
        }
    }
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut api.objects_mut()[index].borrows, true) {
            open.extend(&holders[index]);
        }
    }
}

/// Notes which objects the API sends, and which enums these may bring: the API
/// may add values to them, so their types can hold any.
pub(super) fn mark_received(api: &mut Api) {
    let mut open: Vec<ObjectId> = api.error_body.into_iter().collect();
    let mut wholes = open.clone();
    let mut sent: Vec<ObjectId> = Vec::new();
    let mut enums: Vec<EnumId> = Vec::new();
    for operation in api.operations() {
        let (theirs, ours) = match (&operation.request, &operation.response) {
            (request, response) if operation.is_callback => (request, response),
            (request, response) => (response, request),
        };
        if let Some(body) = theirs {
            match body.type_.innermost() {
                Type::Object(id) => open.push(*id),
                Type::Enum(id) => enums.push(*id),
                _ => {}
            }
        }
        wholes.extend(theirs.iter().filter_map(whole));
        sent.extend(ours.iter().filter_map(whole));
        if operation.is_callback {
            wholes.extend(operation.texts.iter().map(|(_, id)| *id));
        }
    }
    // A type that goes both ways is read as what a caller sends, and a callback
    // of it is a type of its own.
    let goes_both_ways = |body: &Body| whole(body).is_some_and(|id| sent.contains(&id));
    wholes.retain(|id| !sent.contains(id));
    for operation in api.pages.iter_mut().filter_map(|page| page.operation.as_mut()) {
        let callback = operation.request.as_mut().filter(|_| operation.is_callback);
        if let Some(body) = callback.filter(|body| goes_both_ways(body)) {
            body.is_held = true;
        }
    }
    for id in wholes {
        api.objects_mut()[id.0].received = true;
    }
    let mut reached = vec![false; api.objects().len()];
    while let Some(id) = open.pop() {
        if !std::mem::replace(&mut reached[id.0], true) {
            let parameters = api.object(id).parameters.iter();
            open.extend(parameters.filter_map(|parameter| parameter.type_.object()));
        }
    }
    for id in enums {
        api.enums_mut()[id.0].keeps_unknown = true;
    }
    // In the order of the pages, so that it is always the same row that is named.
    let mut brought = Vec::new();
    for (object, _) in reached.iter().enumerate().filter(|(_, is_reached)| **is_reached) {
        for (parameter, row) in api.objects()[object].parameters.iter().enumerate() {
            if let Type::Enum(id) = row.type_.innermost() {
                brought.push((*id, Step { object: ObjectId(object), parameter }));
            }
        }
    }
    for (id, step) in brought {
        let enumeration = &mut api.enums_mut()[id.0];
        enumeration.keeps_unknown = true;
        if !enumeration.open {
            enumeration.brought_by.get_or_insert(step);
        }
    }
}

/// The object that a body is.
fn whole(body: &Body) -> Option<ObjectId> {
    match body.type_ {
        Type::Object(id) => Some(id),
        _ => None,
    }
}
