//! The data of an object's page, and which pages use the object.

use std::collections::BTreeMap;

use serde::Serialize;

use super::anchors::Unfolding;
use super::site::{Entry, object_entry, object_pages, operations};
use super::site_map::{ROOT_FROM_FOLDER, SiteMap};
use super::table::{TableData, table_of};
use paramtable_language::model::{Item, ObjectId, Type};

#[derive(Debug, Serialize)]
pub(super) struct ObjectData {
    name: String,
    description: String,
    table: TableData,
    used_by: Vec<Entry>,
}

pub(super) fn object_data(site_map: &SiteMap<'_>, id: ObjectId, used_by: Vec<Entry>) -> ObjectData {
    let object = site_map.api.object(id);
    ObjectData {
        name: site_map.markup.text(object.name.rust()),
        description: site_map.markup.prose(&object.description),
        table: table_of(site_map, ROOT_FROM_FOLDER, "", (id, ""), Unfolding::InPlace),
        used_by,
    }
}

/// For each object the pages whose tables have a row of its type.
pub(crate) struct UsedBy {
    entries: Vec<Entry>,
    /// By object, the positions of its pages in `entries`.
    by_object: Vec<Vec<usize>>,
}

impl UsedBy {
    pub(crate) fn new(site_map: &SiteMap<'_>) -> Self {
        let api = site_map.api;
        let mut entries: Vec<_> = operations(site_map).map(|(_, entry)| entry).collect();
        entries.extend(object_pages(site_map).map(|(id, url)| object_entry(site_map, id, url)));
        let known: BTreeMap<_, _> =
            entries.iter().enumerate().map(|(place, entry)| (entry.url.clone(), place)).collect();
        let mut by_object = vec![Vec::new(); api.objects().len()];
        let mut note = |type_: &Type, page: Option<&usize>| {
            if let (Some(id), Some(page)) = (type_.object(), page)
                && !by_object[id.index()].contains(page)
            {
                by_object[id.index()].push(*page);
            }
        };
        for (index, page) in api.pages.iter().enumerate() {
            if let Some(operation) = &page.operation {
                let url = site_map.operation(index).and_then(|url| known.get(url));
                operation.bodies().for_each(|body| note(&body.type_, url));
                let errors = operation.errors.iter().filter_map(|error| error.body);
                errors.for_each(|id| note(&Type::Object(id), url));
            }
            for item in &page.items {
                // A type that is declared in place is on the page of its declaration.
                let home = site_map.url_of(*item);
                let page = known.get(home.split('#').next().unwrap_or(&home));
                if let Item::Object(id) = item {
                    api.object(*id).parameters.iter().for_each(|row| note(&row.type_, page));
                }
            }
        }
        Self { entries, by_object }
    }

    pub(super) fn of(&self, id: ObjectId) -> Vec<Entry> {
        self.by_object[id.index()].iter().map(|page| self.entries[*page].clone()).collect()
    }
}
