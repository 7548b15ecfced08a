//! The ways to accept a request. Each returns the request, or the number of violations
//! that it found; their messages are produced and dropped.

use std::cell::RefCell;
use std::sync::LazyLock;

use paramtable::{Decoded, Rejection, Valid};
use payment_session::CreatePaymentSessionRequest;
use serde_json::Value;

use crate::borrowed;
use crate::request::Request;

/// A request, or the number of violations.
pub type Outcome<T> = Result<T, usize>;

/// serde's derive without checks: the baseline.
pub fn serde(body: &[u8]) -> Outcome<Request> {
    serde_json::from_slice(body).map_err(|_| 1)
}

/// The same from a text whose UTF-8 is checked once.
pub fn serde_from_str(body: &[u8]) -> Outcome<Request> {
    let text = std::str::from_utf8(body).map_err(|_| 1_usize)?;
    serde_json::from_str(text).map_err(|_| 1)
}

/// serde's derive with `sonic_rs`.
pub fn sonic_rs(body: &[u8]) -> Outcome<Request> {
    sonic_rs::from_slice(body).map_err(|_| 1)
}

thread_local! {
    /// The buffers of `simd_json`. They are reused, which its documentation recommends
    /// for speed.
    static SIMD_JSON: RefCell<(Vec<u8>, simd_json::Buffers)> = RefCell::default();
}

/// serde's derive with `simd_json`. It reads a copy of the body, because it overwrites
/// its input.
pub fn simd_json(body: &[u8]) -> Outcome<Request> {
    SIMD_JSON.with_borrow_mut(|(copy, buffers)| {
        copy.clear();
        copy.extend_from_slice(body);
        simd_json::serde::from_slice_with_buffers(copy, buffers).map_err(|_| 1)
    })
}

/// serde's derive, then garde's.
pub fn garde(body: &[u8]) -> Outcome<Request> {
    let request = serde(body)?;
    match garde::Validate::validate(&request) {
        Ok(()) => Ok(request),
        Err(report) => Err(report.iter().count()),
    }
}

/// serde's derive, then validator's.
pub fn validator(body: &[u8]) -> Outcome<Request> {
    let request = serde(body)?;
    match validator::Validate::validate(&request) {
        Ok(()) => Ok(request),
        Err(errors) => Err(broken(&errors)),
    }
}

fn broken(errors: &validator::ValidationErrors) -> usize {
    use validator::ValidationErrorsKind::{Field, List, Struct};
    let each = errors.errors().values().map(|kind| match kind {
        Field(found) => found.len(),
        Struct(inner) => broken(inner),
        List(items) => items.values().map(|inner| broken(inner)).sum(),
    });
    each.sum()
}

static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(include_str!("request.schema.json")).expect("the schema is JSON")
});

static JSONSCHEMA: LazyLock<jsonschema::Validator> = LazyLock::new(|| {
    jsonschema::options()
        .should_validate_formats(true)
        .build(&SCHEMA)
        .expect("the schema is a schema")
});

/// A tree of JSON, validated by jsonschema, then serde's derive on the tree.
pub fn jsonschema(body: &[u8]) -> Outcome<Request> {
    let tree: Value = serde_json::from_slice(body).map_err(|_| 1_usize)?;
    match JSONSCHEMA.iter_errors(&tree).count() {
        0 => serde_json::from_value(tree).map_err(|_| 1),
        found => Err(found),
    }
}

static BOON: LazyLock<(boon::Schemas, boon::SchemaIndex)> = LazyLock::new(|| {
    let mut schemas = boon::Schemas::new();
    let mut compiler = boon::Compiler::new();
    compiler.enable_format_assertions();
    compiler.add_resource("request.json", SCHEMA.clone()).expect("the name is a URL");
    let index = compiler.compile("request.json", &mut schemas).expect("the schema is a schema");
    (schemas, index)
});

/// The same with boon.
pub fn boon(body: &[u8]) -> Outcome<Request> {
    let tree: Value = serde_json::from_slice(body).map_err(|_| 1_usize)?;
    let (schemas, index) = &*BOON;
    let found = schemas.validate(&tree, *index).err().map(|error| leaves(&error));
    match found {
        None => serde_json::from_value(tree).map_err(|_| 1),
        Some(found) => Err(found),
    }
}

fn leaves(error: &boon::ValidationError<'_, '_>) -> usize {
    if error.causes.is_empty() { 1 } else { error.causes.iter().map(leaves).sum() }
}

/// The generated crate.
pub fn from_json(body: &[u8]) -> Outcome<Valid<CreatePaymentSessionRequest>> {
    paramtable::from_json(body).map_err(found)
}

fn found(rejection: Rejection) -> usize {
    match rejection {
        Rejection::Syntax(_) => 1,
        Rejection::Invalid(violations) => violations.len(),
    }
}

/// The generated crate with texts that are borrowed from the body.
pub fn from_json_borrowed(
    body: &[u8],
) -> Outcome<Valid<borrowed::CreatePaymentSessionRequest<'_>>> {
    paramtable::from_json(body).map_err(found)
}

/// The generated crate, through serde's `Deserialize`.
pub fn deserialize(body: &[u8]) -> Outcome<Valid<CreatePaymentSessionRequest>> {
    match serde_json::from_slice(body) {
        Ok(Decoded(outcome)) => outcome.map_err(|violations| violations.len()),
        Err(_) => Err(1),
    }
}

/// Compiles schemas and patterns and allocates buffers, which a server does only once.
pub fn warm_up() {
    drop(simd_json(crate::payloads::LARGE));
    for way in [garde, validator, jsonschema, boon] {
        drop(way(crate::payloads::VALID));
    }
    drop(from_json(crate::payloads::VALID));
}
