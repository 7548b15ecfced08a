//! The data of an operation's page.

use paramtable_core::Place;
use serde::Serialize;

use super::anchors::{Unfolding, elements};
use super::markup::Markup;
use super::refused::{RefusedData, refused_of};
use super::site::operation_entry;
use super::site_map::{ROOT_FROM_FOLDER, SiteMap, header_part_of, part_of, part_of_response};
use super::table::{TableData, table_of};
use super::variant::{VariantData, variants_of};
use super::what_to_send::what_to_send_of;
use paramtable_language::model::{
    Body, Operation, Role, Type, joined, words_of_limits, words_of_type,
};

#[derive(Debug, Serialize)]
pub(super) struct OperationData {
    title: String,
    name: String,
    method: String,
    path: String,
    is_callback: bool,
    description: String,
    /// Headers, path and query.
    texts: Vec<TextsData>,
    request: Option<BodyData>,
    response: Option<BodyData>,
    status: Option<u16>,
    /// Several responses, in the place of one.
    responses: Vec<ResponseData>,
    errors: Vec<ErrorData>,
    /// Whether an error has a body of its own.
    has_error_bodies: bool,
    /// The content of responses when the operation fails.
    error_body: Option<String>,
    variants: Vec<VariantData>,
    refused: Vec<RefusedData>,
    /// JSON for the page's script.
    needs: Option<String>,
}

#[derive(Debug, Serialize)]
struct TextsData {
    /// `header`, `path` or `query`.
    part: &'static str,
    /// Whether the caller's credentials are among them.
    authenticates: bool,
    table: TableData,
}

#[derive(Debug, Serialize)]
struct BodyData {
    /// The type, where the body is not a table of its own.
    #[serde(rename = "type")]
    type_: Option<String>,
    is_form: bool,
    table: Option<TableData>,
}

/// A response among several.
#[derive(Debug, Serialize)]
struct ResponseData {
    status: u16,
    description: String,
    /// The part of the page: `response-201`.
    part: String,
    /// The part of the page, and the table.
    headers: Option<(String, TableData)>,
    body: Option<BodyData>,
}

#[derive(Debug, Serialize)]
struct ErrorData {
    status: Option<u16>,
    code: String,
    /// Its body, if that is not the one of all errors.
    body: Option<String>,
    description: String,
}

pub(super) fn operation_data(site_map: &SiteMap<'_>, operation: &Operation) -> OperationData {
    let (api, markup) = (site_map.api, site_map.markup);
    let entry = operation_entry(markup, operation, "");
    let texts = operation.texts.iter().map(|(place, id)| {
        let rows = api.object(*id).parameters.iter();
        TextsData {
            part: part_of(*place),
            authenticates: *place == Place::Header
                && rows
                    .map(|row| row.name.wire())
                    .any(|name| name.eq_ignore_ascii_case("authorization")),
            table: table_of(
                site_map,
                ROOT_FROM_FOLDER,
                part_of(*place),
                (*id, ""),
                Unfolding::Everything,
            ),
        }
    });
    let object = |id| site_map.sentence(&words_of_type(&Type::Object(id)), ROOT_FROM_FOLDER, None);
    let errors = operation.errors.iter().map(|error| ErrorData {
        status: error.status,
        code: if error.code.is_empty() { String::new() } else { markup.code(&error.code) },
        body: error.body.map(object),
        description: markup.line(&error.description),
    });
    let one = match operation.responses.as_slice() {
        [response] if operation.by_status.is_none() => Some(response),
        _ => None,
    };
    let response = one.and_then(|response| response.body.as_ref());
    OperationData {
        title: entry.title,
        name: markup.text(operation.name.wire()),
        method: entry.method,
        path: entry.path,
        is_callback: operation.is_callback,
        description: markup.prose(&operation.description),
        texts: texts.collect(),
        request: operation.request.as_ref().map(|body| body_data(site_map, body, "")),
        response: response.map(|body| body_data(site_map, body, "response")),
        status: one.and_then(|response| response.status),
        responses: responses_of(site_map, operation),
        errors: errors.collect(),
        has_error_bodies: operation.errors.iter().any(|error| error.body.is_some()),
        error_body: api.error_body.map(object),
        variants: variants_of(site_map, ROOT_FROM_FOLDER, operation),
        refused: refused_of(site_map, ROOT_FROM_FOLDER, operation),
        needs: match markup {
            Markup::Html if !operation.is_callback => what_to_send_of(api, operation),
            _ => None,
        },
    }
}

/// The responses by status, if there are several.
fn responses_of(site_map: &SiteMap<'_>, operation: &Operation) -> Vec<ResponseData> {
    if operation.by_status.is_none() {
        return Vec::new();
    }
    let table = |id, part: &str| {
        table_of(site_map, ROOT_FROM_FOLDER, part, (id, ""), Unfolding::Everything)
    };
    let responses = operation.responses.iter().filter_map(|response| {
        let part = part_of_response(operation, response).into_owned();
        let header_part = header_part_of(operation, response);
        Some(ResponseData {
            status: response.status?,
            description: site_map.markup.line(&response.description),
            body: response.body.as_ref().map(|body| body_data(site_map, body, &part)),
            headers: response.headers.map(|id| (header_part.clone(), table(id, &header_part))),
            part,
        })
    });
    responses.collect()
}

fn body_data(site_map: &SiteMap<'_>, body: &Body, part: &str) -> BodyData {
    let is_own =
        matches!(body.type_, Type::Object(id) if site_map.api.object(id).role != Role::Part);
    let mut named = vec![words_of_type(&body.type_)];
    named.extend(words_of_limits(site_map.api, &body.type_));
    let named = joined(named, ", ");
    BodyData {
        is_form: body.is_form(site_map.api),
        type_: (!is_own).then(|| site_map.sentence(&named, ROOT_FROM_FOLDER, None)),
        table: body.type_.object().map(|id| {
            let pointer = elements(&body.type_);
            table_of(site_map, ROOT_FROM_FOLDER, part, (id, &pointer), Unfolding::Everything)
        }),
    }
}
