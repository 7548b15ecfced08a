//! The data of the whole reference, which every template gets: its title and the
//! entries of its navigation.

use minijinja::Value;
use serde::Serialize;

use super::markup::Markup;
use super::site_map::SiteMap;
use paramtable_language::model::{Api, Item, ObjectId, Operation};

/// The maximum number of entries of one kind in the navigation. With more, each
/// page would be mostly navigation.
const MAX_LISTED: usize = 150;

/// The data about the whole site, for each page.
#[derive(Debug, Serialize)]
struct Site {
    title: String,
    version: String,
    description: String,
    base_urls: Vec<BaseUrl>,
    operations: Vec<Entry>,
    callbacks: Vec<Entry>,
    objects: Vec<Entry>,
    /// Whether there is a page of enums and scalars.
    has_types: bool,
    /// How many entries of one kind the navigation lists at the most.
    most_listed: usize,
}

#[derive(Debug, Serialize)]
struct BaseUrl {
    name: String,
    url: String,
}

/// A page, as others name it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Entry {
    pub(super) title: String,
    /// From the root of the reference.
    pub(super) url: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) description: String,
}

/// The data about the whole site, for each template; made once.
pub(crate) fn site_of(site_map: &SiteMap<'_>) -> Value {
    let (api, markup) = (site_map.api, site_map.markup);
    let (callbacks, operations): (Vec<_>, Vec<_>) =
        operations(site_map).partition(|(operation, _)| operation.is_callback);
    let entries = |list: Vec<(&Operation, Entry)>| -> Vec<_> {
        list.into_iter().map(|(_, entry)| entry).collect()
    };
    let (operations, callbacks) = (entries(operations), entries(callbacks));
    let objects: Vec<_> =
        object_pages(site_map).map(|(id, url)| object_entry(site_map, id, url)).collect();
    Value::from_serialize(Site {
        title: title_of(api, markup),
        version: markup.text(&api.version),
        description: markup.prose(&api.description),
        base_urls: api
            .base_urls
            .iter()
            .map(|(name, url)| BaseUrl { name: markup.text(name), url: markup.code(url) })
            .collect(),
        has_types: types_of(api).next().is_some(),
        most_listed: MAX_LISTED,
        operations,
        callbacks,
        objects,
    })
}

fn title_of(api: &Api, markup: Markup) -> String {
    let crate_name = api.crate_name.as_deref().unwrap_or_default();
    markup.text(if api.title.is_empty() { crate_name } else { &api.title })
}

pub(super) fn operations<'p>(
    site_map: &'p SiteMap<'_>,
) -> impl Iterator<Item = (&'p Operation, Entry)> {
    site_map.api.pages.iter().enumerate().filter_map(|(index, page)| {
        let (operation, url) = (page.operation.as_ref()?, site_map.operation(index)?);
        Some((operation, operation_entry(site_map.markup, operation, url)))
    })
}

pub(super) fn operation_entry(markup: Markup, operation: &Operation, url: &str) -> Entry {
    let title = if operation.title.is_empty() { operation.name.wire() } else { &operation.title };
    Entry {
        title: markup.text(title),
        url: url.to_owned(),
        method: markup.text(&operation.method),
        path: markup.text(&operation.path),
        description: markup.line(&operation.description),
    }
}

/// Every object that has a page, with its URL, in the order of the spec.
pub(super) fn object_pages<'p>(
    site_map: &'p SiteMap<'_>,
) -> impl Iterator<Item = (ObjectId, &'p str)> {
    let items = site_map.api.pages.iter().flat_map(|page| &page.items);
    items.filter_map(|item| match item {
        Item::Object(id) => Some((*id, site_map.page_of(*id)?)),
        Item::Enum(_) | Item::Scalar(_) => None,
    })
}

pub(super) fn object_entry(site_map: &SiteMap<'_>, id: ObjectId, url: &str) -> Entry {
    let object = site_map.api.object(id);
    Entry {
        title: site_map.markup.text(object.name.rust()),
        url: url.to_owned(),
        method: String::new(),
        path: String::new(),
        description: site_map.markup.line(&object.description),
    }
}

pub(super) fn types_of(api: &Api) -> impl Iterator<Item = Item> {
    // Those that facts declare in place are shown with them.
    let pages = api.pages.iter().filter(|page| !page.declares_facts);
    let items = pages.flat_map(|page| &page.items).copied();
    items.filter(|item| matches!(item, Item::Enum(_) | Item::Scalar(_)))
}
