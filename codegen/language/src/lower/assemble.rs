//! Makes the model of the drafts, once they have no mistakes. Drafts are
//! destructured without `..`, so the compiler reports a column that is not used.

use super::cases::LoweredCases;
use super::derived::{Derived, DerivedEnum, DerivedObject};
use super::draft::{
    Across, BodyParts, CasesDraft, Constrained, Declared, EnumDraft, ObjectDraft, OperationParts,
    PageDraft, ResponseParts, Row, Rows, ScalarDraft, ValueDraft, Values,
};
use crate::model::{
    Applicability, Body, Cases, Enum, EnumValue, Object, ObjectId, Operation, Page, Parameter,
    Response, Scalar, Type,
};
use crate::syntax;

pub(super) fn objects(
    declared: &Declared<'_>,
    rows: Vec<Rows<'_>>,
    cases: Vec<Option<LoweredCases>>,
    across: Vec<Across>,
    derived: &[DerivedObject],
    ignores_unknown: bool,
) -> Option<Vec<Object>> {
    let parts = declared.objects.iter().zip(rows).zip(cases).zip(across).zip(derived);
    parts
        .map(|((((draft, rows), cases), across), derived)| {
            object(draft, rows, cases, across, derived, ignores_unknown)
        })
        .collect()
}

fn object(
    ObjectDraft { name, role, description, table, cases: declared }: &ObjectDraft<'_>,
    rows: Rows<'_>,
    cases: Option<LoweredCases>,
    Across { conditions, rules }: Across,
    DerivedObject { seen, elements_read, boxed, borrows, sent: _, received }: &DerivedObject,
    ignores_unknown: bool,
) -> Option<Object> {
    let parameters = rows.into_iter().zip(conditions).zip(boxed.iter().zip(elements_read));
    let parameters = parameters.map(|((row, conditions), (boxed, elements_read))| {
        parameter(row, conditions, *boxed, *elements_read)
    });
    Some(Object {
        name: name.rust.clone()?,
        role: role.clone(),
        description: (*description).to_owned(),
        parameters: parameters.collect::<Option<_>>()?,
        cases: match (cases, declared) {
            (Some(LoweredCases { tag, values, list }), Some(CasesDraft { name, objects: _ })) => {
                Some(Cases { name: name.rust.clone()?, tag, values, list })
            }
            (None, _) | (_, None) => None,
        },
        rules,
        ignores_unknown: table.ignores_unknown.unwrap_or(ignores_unknown),
        seen: seen.clone(),
        borrows: *borrows,
        received: *received,
    })
}

fn parameter(
    Row { written, name, type_, presence, default, example }: Row<'_>,
    conditions: Vec<Applicability>,
    boxed: bool,
    elements_read: bool,
) -> Option<Parameter> {
    Some(Parameter {
        name: name?,
        type_: type_?,
        presence: presence?,
        conditions,
        default,
        sensitive: written.sensitive.unwrap_or(false),
        nullable: written.nullable.as_ref().is_some_and(|nullable| nullable.value),
        deprecated: written.deprecated.clone(),
        since: written.since.clone(),
        boxed,
        elements_read,
        description: written.description.clone().unwrap_or_default(),
        example,
        span: written.name.span,
    })
}

pub(super) fn enums(
    declared: &Declared<'_>,
    values: Vec<Values<'_>>,
    derived: &[DerivedEnum],
) -> Option<Vec<Enum>> {
    let parts = declared.enums.iter().zip(values).zip(derived);
    parts.map(|((draft, values), derived)| enumeration(draft, values, derived)).collect()
}

fn enumeration(
    EnumDraft { name, description, type_: _, open, values: _ }: &EnumDraft<'_>,
    Values { is_integer, values }: Values<'_>,
    DerivedEnum { received, brought_by }: &DerivedEnum,
) -> Option<Enum> {
    let values = values.into_iter().map(|ValueDraft { written, name, number }| {
        let syntax::EnumValue { wire, rust: _, description } = written;
        Some(EnumValue { name: name?, number, description: description.clone(), span: wire.span })
    });
    Some(Enum {
        name: name.rust.clone()?,
        description: (*description).to_owned(),
        open: *open,
        keeps_unknown: *open || *received,
        brought_by: brought_by.filter(|_| !open),
        is_integer,
        values: values.collect::<Option<_>>()?,
    })
}

pub(super) fn scalars(declared: &Declared<'_>, made: Vec<Constrained>) -> Option<Vec<Scalar>> {
    let parts = declared.scalars.iter().zip(made);
    parts
        .map(|(ScalarDraft { name, row }, Constrained { type_, example })| {
            Some(Scalar {
                name: name.rust.clone()?,
                type_: type_?,
                description: row.description.clone().unwrap_or_default(),
                example,
                deprecated: row.deprecated.clone(),
                since: row.since.clone(),
            })
        })
        .collect()
}

pub(super) fn pages(
    declared: &Declared<'_>,
    operations: Vec<Option<OperationParts<'_>>>,
    derived: &Derived,
) -> Option<Vec<Page>> {
    let parts = declared.pages.iter().zip(operations);
    parts
        .map(|(PageDraft { path, module, declares_facts, items, operation: _ }, parts)| {
            let operation = match parts {
                Some(parts) => Some(operation(parts, derived)?),
                None => None,
            };
            let (path, module, items) = (path.clone(), module.clone(), items.clone());
            Some(Page { path, module, operation, declares_facts: *declares_facts, items })
        })
        .collect()
}

fn operation(
    OperationParts {
        name,
        written,
        texts,
        request,
        responses,
        by_status,
        errors,
        variants,
        refused,
    }: OperationParts<'_>,
    derived: &Derived,
) -> Option<Operation> {
    let is_callback = written.is_callback;
    let responses = responses.into_iter().map(|response| {
        let ResponseParts { status, description, headers, body } = response;
        Some(Response { status, description, headers, body: self::body(body, false, derived)? })
    });
    let by_status = match by_status {
        Some(name) => Some(name.rust?),
        None => None,
    };
    Some(Operation {
        name: name.rust?,
        is_callback,
        title: written.title.clone(),
        description: written.description.clone(),
        method: written.method.as_ref().map(|method| method.value.clone()).unwrap_or_default(),
        path: written.path.as_ref().map(|path| path.value.clone()).unwrap_or_default(),
        texts,
        request: body(request, is_callback, derived)?,
        responses: responses.collect::<Option<_>>()?,
        by_status,
        errors,
        variants,
        refused,
    })
}

/// A body, if there is one. That of a callback needs to know whether callers send the
/// same object too.
#[allow(clippy::option_option)] // whether it could be made, and whether there is one
fn body(parts: Option<BodyParts>, is_callback: bool, derived: &Derived) -> Option<Option<Body>> {
    let Some(parts) = parts else { return Some(None) };
    let goes_both_ways =
        is_callback && parts.object().is_some_and(|ObjectId(id)| derived.objects[id].sent);
    let BodyParts { name, type_, is_alias } = parts;
    let type_ = type_?;
    let is_collection = is_alias && matches!(type_, Type::List { .. } | Type::Map { .. });
    let is_held = is_collection || goes_both_ways;
    Some(Some(Body { name: name.rust?, type_, is_alias, is_held }))
}
