//! Declared types that no operation uses: left over, or misspelt at the place of
//! use.

use std::collections::HashSet;

use super::draft::Declared;
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{Api, Item, Type};

/// Warns of each type that no operation uses, directly or through other types.
/// `liked` are the objects whose rows other tables copy.
///
/// A spec without operations is a library of types, in which every type counts as
/// used.
pub(super) fn report_unused(
    api: &Api,
    declared: &Declared<'_>,
    liked: &HashSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let mut open: Vec<Item> = Vec::new();
    for operation in api.operations() {
        open.extend(operation.texts.iter().map(|(_, table)| Item::Object(*table)));
        let headers = operation.responses.iter().filter_map(|response| response.headers);
        open.extend(headers.map(Item::Object));
        let errors = operation.errors.iter().filter_map(|error| error.body);
        open.extend(errors.map(Item::Object));
        open.extend(operation.bodies().filter_map(|body| item_of(&body.type_)));
    }
    if open.is_empty() {
        return;
    }
    open.extend(api.error_body.map(Item::Object));
    open.extend(liked.iter().filter_map(|name| declared.get(name)));
    let mut used: HashSet<Item> = HashSet::new();
    while let Some(item) = open.pop() {
        if let (true, Item::Object(id)) = (used.insert(item), item) {
            let object = api.object(id);
            let cases = object.cases.iter().flat_map(|cases| &cases.list);
            open.extend(cases.map(|case| Item::Object(case.object)));
            let parameters = &object.parameters;
            open.extend(parameters.iter().filter_map(|parameter| item_of(&parameter.type_)));
        }
    }
    for (name, item, span) in declared.items() {
        if used.contains(&item) {
            continue;
        }
        diagnostics.push(messages::unused_type(name, span));
    }
}

/// The declared type within a type.
fn item_of(type_: &Type) -> Option<Item> {
    type_.innermost().item()
}
