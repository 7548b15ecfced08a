//! Variants: the tabs of an operation.

use serde::Serialize;

use super::anchors::{Anchors, Unfolding};
use super::call::call_of;
use super::example::{shown, shown_command};
use super::implied::{Implied, implied_by};
use super::site_map::SiteMap;
use super::table::{Link, link_to};
use paramtable_language::model::{
    ExampleResponse, GivenFacts, Operation, Type, Variant, words_of_condition, words_of_given,
};

/// A variant.
#[derive(Debug, Serialize)]
pub(super) struct VariantData {
    /// Its number, from 1.
    number: usize,
    name: String,
    when: Option<String>,
    description: String,
    /// The facts that hold for the examples.
    given: Option<String>,
    /// The request as a command, if it is more than a body.
    call: Option<String>,
    request: Option<String>,
    response: Option<String>,
    /// Examples of several responses, each after its name.
    responses: Vec<(String, String)>,
    mandatory: Vec<Link>,
    allowed: Vec<Link>,
    forbidden: Vec<Link>,
}

pub(super) fn variants_of(
    site_map: &SiteMap<'_>,
    root: &str,
    operation: &Operation,
) -> Vec<VariantData> {
    let variants = operation.variants.iter().enumerate();
    variants
        .map(|(index, variant)| variant_of(site_map, root, operation, variant, index + 1))
        .collect()
}

/// The facts that hold for an example, if there are any.
pub(super) fn given_facts(
    site_map: &SiteMap<'_>,
    root: &str,
    given: &GivenFacts,
) -> Option<String> {
    let words = words_of_given(site_map.api, given);
    (!given.is_empty()).then(|| site_map.sentence(&words, root, None))
}

fn variant_of(
    site_map: &SiteMap<'_>,
    root: &str,
    operation: &Operation,
    variant: &Variant,
    number: usize,
) -> VariantData {
    let (api, markup) = (site_map.api, site_map.markup);
    let mut response = None;
    let mut responses = Vec::new();
    for ExampleResponse { response: index, file } in &variant.responses {
        let Some(found) = &file.found else { continue };
        let text = shown(&found.text, markup);
        match (&operation.by_status, operation.responses[*index].status) {
            (Some(_), Some(status)) => responses.push((format!("Response {status}"), text)),
            _ => response = Some(text),
        }
    }
    let anchors = Anchors { part: "", pointer: "", above: "", unfolding: Unfolding::Everything };
    let table = operation.request.as_ref().map(|body| &body.type_);
    let rows = match (&variant.when, table) {
        (Some(when), Some(Type::Object(id))) => implied_by(api, *id, when),
        _ => Vec::new(),
    };
    let rows_that_are = |what: Implied| {
        let rows = rows.iter().filter(move |(_, implied)| *implied == what);
        rows.map(|(path, _)| link_to(api, markup, "", path)).collect()
    };
    VariantData {
        number,
        name: markup.text(&variant.name),
        when: variant
            .when
            .as_ref()
            .map(|when| site_map.sentence(&words_of_condition(api, when), root, Some(&anchors))),
        description: markup.line(&variant.description),
        given: given_facts(site_map, root, &variant.facts),
        call: call_of(api, operation, &variant.texts, variant.request.as_ref())
            .map(|call| shown_command(&call, markup)),
        request: variant
            .request
            .as_ref()
            .and_then(|file| file.found.as_ref())
            .map(|found| shown(&found.text, markup)),
        response,
        responses,
        mandatory: rows_that_are(Implied::Mandatory),
        allowed: rows_that_are(Implied::Allowed),
        forbidden: rows_that_are(Implied::Forbidden),
    }
}
