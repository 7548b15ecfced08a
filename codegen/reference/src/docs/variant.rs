//! Variants: the tabs of an operation.

use serde::Serialize;

use super::anchors::Anchors;
use super::example::shown;
use super::places::Places;
use super::settled::{Settled, settled};
use super::table::{Reference, Unfolding, reference};
use paramtable_language::model::{ExampleFile, Operation, Type, Variant, words_of_condition};

/// A variant.
#[derive(Debug, Serialize)]
pub(super) struct VariantData {
    /// Its number, from 1.
    number: usize,
    name: String,
    when: Option<String>,
    description: String,
    request: Option<String>,
    response: Option<String>,
    mandatory: Vec<Reference>,
    allowed: Vec<Reference>,
    forbidden: Vec<Reference>,
}

pub(super) fn variants_of(
    places: &Places<'_>,
    root: &str,
    operation: &Operation,
) -> Vec<VariantData> {
    let variants = operation.variants.iter().enumerate();
    variants
        .map(|(index, variant)| variant_of(places, root, operation, variant, index + 1))
        .collect()
}

fn variant_of(
    places: &Places<'_>,
    root: &str,
    operation: &Operation,
    variant: &Variant,
    number: usize,
) -> VariantData {
    let (api, spelling) = (places.api, places.spelling);
    let example =
        |file: &Option<ExampleFile>| Some(shown(&file.as_ref()?.found.as_ref()?.text, spelling));
    let anchors = Anchors { part: "", pointer: "", above: "", unfolding: Unfolding::Everything };
    let table = operation.request.as_ref().map(|body| &body.type_);
    let rows = match (&variant.when, table) {
        (Some(when), Some(Type::Object(id))) => settled(api, *id, when),
        _ => Vec::new(),
    };
    let rows_that_are = |what: Settled| {
        let rows = rows.iter().filter(move |(_, settled)| *settled == what);
        rows.map(|(path, _)| reference(api, spelling, "", path)).collect()
    };
    VariantData {
        number,
        name: spelling.text(&variant.name),
        when: variant.when.as_ref().map(|when| {
            spelling.sentence(&words_of_condition(api, when), places, root, Some(&anchors))
        }),
        description: spelling.line(&variant.description),
        request: example(&variant.request),
        response: example(&variant.response),
        mandatory: rows_that_are(Settled::Mandatory),
        allowed: rows_that_are(Settled::Allowed),
        forbidden: rows_that_are(Settled::Forbidden),
    }
}
