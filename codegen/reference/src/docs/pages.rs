//! The pages of the reference, and the data that each page's template gets.

use minijinja::Value;
use serde::Serialize;

use super::object::{UsedBy, object_data};
use super::operation::operation_data;
use super::overview::overview_data;
use super::site::{object_pages, types_of};
use super::site_map::{ROOT_FROM_FOLDER, SiteMap};
use super::types::types_data;
use paramtable_language::model::ObjectId;

/// A page of the reference, before its template is rendered.
pub(crate) struct ReferencePage {
    /// Its path below the root of the reference.
    pub(crate) path: String,
    /// The template, without the ending.
    pub(crate) template: &'static str,
    /// The data for the template.
    pub(crate) data: Value,
}

/// The variables of a template.
#[derive(Serialize)]
struct Variables<'g, T> {
    site: &'g Value,
    /// The relative URL from the page to the root: empty, or `../`.
    root: &'static str,
    /// The page's own path from the root.
    url: &'g str,
    page: &'g T,
}

/// The subject of a page.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject {
    Overview,
    /// By the index of its page in the spec.
    Operation(usize),
    Object(ObjectId),
    Types,
}

/// Every page: its path below the root of the reference, and its subject.
pub(crate) fn pages_of(site_map: &SiteMap<'_>) -> Vec<(String, Subject)> {
    let api = site_map.api;
    let ending = site_map.markup.ending();
    let mut pages = vec![(site_map.markup.index().to_owned(), Subject::Overview)];
    pages.extend((0..api.pages.len()).filter_map(|index| {
        Some((site_map.operation(index)?.to_owned(), Subject::Operation(index)))
    }));
    pages.extend(object_pages(site_map).map(|(id, url)| (url.to_owned(), Subject::Object(id))));
    if types_of(api).next().is_some() {
        pages.push((format!("types.{ending}"), Subject::Types));
    }
    pages
}

/// One page of the reference.
pub(crate) fn page_of(
    site_map: &SiteMap<'_>,
    site: &Value,
    used_by: &UsedBy,
    (path, subject): (String, Subject),
) -> ReferencePage {
    match subject {
        Subject::Overview => ReferencePage::new(path, "overview", site, &overview_data(site_map)),
        Subject::Operation(index) => {
            let operation = site_map.api.pages[index].operation.as_ref();
            let data = operation.map(|operation| operation_data(site_map, operation));
            ReferencePage::new(path, "operation", site, &data)
        }
        Subject::Object(id) => {
            ReferencePage::new(path, "object", site, &object_data(site_map, id, used_by.of(id)))
        }
        Subject::Types => ReferencePage::new(path, "types", site, &types_data(site_map)),
    }
}

impl ReferencePage {
    fn new(path: String, template: &'static str, site: &Value, page: &impl Serialize) -> Self {
        let root = if path.contains('/') { ROOT_FROM_FOLDER } else { "" };
        let data = Value::from_serialize(Variables { site, root, url: &path, page });
        Self { path, template, data }
    }
}
