//! The pages of the reference and what each is given.

use std::collections::BTreeMap;

use minijinja::Value;
use paramtable_core::Place;
use serde::Serialize;

use super::anchors::elements;
use super::needs::needs_of;
use super::places::{Places, part_of};
use super::spelling::Spelling;
use super::table::{Table, Unfolding, Value as EnumValue, table_of, values_of, words_of_bounded};
use super::variant::{VariantData, variants_of};
use paramtable_language::model::{
    Api, Body, Item, ObjectId, Operation, Role, Type, joined, words_of_example, words_of_limits,
    words_of_type,
};

/// The most entries of one kind that the navigation of each page lists: a site
/// of so many more would be navigation for the most part.
const MOST_LISTED: usize = 150;

/// One file of the reference.
pub(crate) struct Page {
    /// Its path below the root of the reference.
    pub(crate) path: String,
    /// The template, without the ending.
    pub(crate) template: &'static str,
    /// What the template is given.
    pub(crate) data: Value,
}

/// What every page is given of the whole.
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
struct Entry {
    title: String,
    /// From the root of the reference.
    url: String,
    method: String,
    path: String,
    description: String,
}

#[derive(Debug, Serialize)]
struct OperationData {
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
    errors: Vec<ErrorData>,
    /// What answers bring when the operation fails.
    error_body: Option<String>,
    variants: Vec<VariantData>,
    /// JSON for the page's script.
    needs: Option<String>,
}

#[derive(Debug, Serialize)]
struct TextsData {
    /// `header`, `path` or `query`.
    part: &'static str,
    /// Whether the caller's credentials are among them.
    authenticates: bool,
    table: Table,
}

#[derive(Debug, Serialize)]
struct BodyData {
    /// The type, where the body is not a table of its own.
    #[serde(rename = "type")]
    type_: Option<String>,
    table: Option<Table>,
}

#[derive(Debug, Serialize)]
struct ErrorData {
    status: Option<u16>,
    code: String,
    description: String,
}

#[derive(Debug, Serialize)]
struct ObjectData {
    name: String,
    description: String,
    table: Table,
    used_by: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct TypesData {
    enums: Vec<EnumData>,
    scalars: Vec<ScalarData>,
}

#[derive(Debug, Serialize)]
struct EnumData {
    name: String,
    description: String,
    open: bool,
    values: Vec<EnumValue>,
}

#[derive(Debug, Serialize)]
struct ScalarData {
    name: String,
    description: String,
    #[serde(rename = "type")]
    type_: String,
    example: Option<String>,
    since: Option<String>,
    deprecated: Option<String>,
}

/// What a template is given.
#[derive(Serialize)]
struct Given<'g, T> {
    site: &'g Value,
    /// The way from the page to the root: empty, or `../`.
    root: &'static str,
    /// The page's own path from the root.
    url: &'g str,
    page: &'g T,
}

/// What every template is given of the whole, made once.
pub(crate) fn site_of(places: &Places<'_>) -> Value {
    let (api, spelling) = (places.api, places.spelling);
    let (callbacks, operations): (Vec<_>, Vec<_>) =
        operations(places).partition(|(operation, _)| operation.is_callback);
    let entries = |list: Vec<(&Operation, Entry)>| -> Vec<_> {
        list.into_iter().map(|(_, entry)| entry).collect()
    };
    let (operations, callbacks) = (entries(operations), entries(callbacks));
    let objects: Vec<_> =
        object_pages(places).map(|(id, url)| object_entry(places, id, url)).collect();
    Value::from_serialize(Site {
        title: title_of(api, spelling),
        version: spelling.text(&api.version),
        description: spelling.prose(&api.description),
        base_urls: api
            .base_urls
            .iter()
            .map(|(name, url)| BaseUrl { name: spelling.text(name), url: spelling.code(url) })
            .collect(),
        has_types: types_of(api).next().is_some(),
        most_listed: MOST_LISTED,
        operations,
        callbacks,
        objects,
    })
}

/// What a page is about.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Subject {
    Overview,
    /// By the index of its page in the spec.
    Operation(usize),
    Object(ObjectId),
    Types,
}

/// Every page: its path below the root of the reference, and what it is about.
pub(crate) fn pages_of(places: &Places<'_>) -> Vec<(String, Subject)> {
    let api = places.api;
    let ending = places.spelling.ending();
    let index = match places.spelling {
        Spelling::Html => "index",
        // What a forge shows of a folder.
        Spelling::Markdown => "README",
    };
    let mut pages = vec![(format!("{index}.{ending}"), Subject::Overview)];
    pages.extend((0..api.pages.len()).filter_map(|index| {
        Some((places.operation(index)?.to_owned(), Subject::Operation(index)))
    }));
    pages.extend(object_pages(places).map(|(id, url)| (url.to_owned(), Subject::Object(id))));
    if types_of(api).next().is_some() {
        pages.push((format!("types.{ending}"), Subject::Types));
    }
    pages
}

/// One page of the reference.
pub(crate) fn page_of(
    places: &Places<'_>,
    site: &Value,
    uses: &Uses,
    (path, subject): (String, Subject),
) -> Page {
    match subject {
        Subject::Overview => Page::new(path, "overview", site, &()),
        Subject::Operation(index) => {
            let operation = places.api.pages[index].operation.as_ref();
            let data = operation.map(|operation| operation_data(places, operation));
            Page::new(path, "operation", site, &data)
        }
        Subject::Object(id) => {
            Page::new(path, "object", site, &object_data(places, id, uses.of(id)))
        }
        Subject::Types => Page::new(path, "types", site, &types_data(places)),
    }
}

impl Page {
    fn new(path: String, template: &'static str, site: &Value, page: &impl Serialize) -> Self {
        let root = if path.contains('/') { UP } else { "" };
        let data = Value::from_serialize(Given { site, root, url: &path, page });
        Self { path, template, data }
    }
}

/// The way from a page below a folder to the root.
const UP: &str = "../";

fn title_of(api: &Api, spelling: Spelling) -> String {
    let crate_name = api.crate_name.as_deref().unwrap_or_default();
    spelling.text(if api.title.is_empty() { crate_name } else { &api.title })
}

fn operations<'p>(places: &'p Places<'_>) -> impl Iterator<Item = (&'p Operation, Entry)> {
    places.api.pages.iter().enumerate().filter_map(|(index, page)| {
        let (operation, url) = (page.operation.as_ref()?, places.operation(index)?);
        Some((operation, operation_entry(places.spelling, operation, url)))
    })
}

fn operation_entry(spelling: Spelling, operation: &Operation, url: &str) -> Entry {
    let title = if operation.title.is_empty() { operation.name.wire() } else { &operation.title };
    Entry {
        title: spelling.text(title),
        url: url.to_owned(),
        method: spelling.text(&operation.method),
        path: spelling.text(&operation.path),
        description: spelling.line(&operation.description),
    }
}

/// Every object that has a page, with its URL, in the order of the spec.
fn object_pages<'p>(places: &'p Places<'_>) -> impl Iterator<Item = (ObjectId, &'p str)> {
    let items = places.api.pages.iter().flat_map(|page| &page.items);
    items.filter_map(|item| match item {
        Item::Object(id) => Some((*id, places.page_of(*id)?)),
        Item::Enum(_) | Item::Scalar(_) => None,
    })
}

fn object_entry(places: &Places<'_>, id: ObjectId, url: &str) -> Entry {
    let object = places.api.object(id);
    Entry {
        title: places.spelling.text(object.name.rust()),
        url: url.to_owned(),
        method: String::new(),
        path: String::new(),
        description: places.spelling.line(&object.description),
    }
}

fn types_of(api: &Api) -> impl Iterator<Item = Item> {
    let items = api.pages.iter().flat_map(|page| &page.items).copied();
    items.filter(|item| matches!(item, Item::Enum(_) | Item::Scalar(_)))
}

fn operation_data(places: &Places<'_>, operation: &Operation) -> OperationData {
    let (api, spelling) = (places.api, places.spelling);
    let entry = operation_entry(spelling, operation, "");
    let texts = operation.texts.iter().map(|(place, id)| {
        let rows = api.object(*id).parameters.iter();
        TextsData {
            part: part_of(*place),
            authenticates: *place == Place::Header
                && rows
                    .map(|row| row.name.wire())
                    .any(|name| name.eq_ignore_ascii_case("authorization")),
            table: table_of(places, UP, part_of(*place), (*id, ""), Unfolding::Everything),
        }
    });
    let errors = operation.errors.iter().map(|error| ErrorData {
        status: error.status,
        code: if error.code.is_empty() { String::new() } else { spelling.code(&error.code) },
        description: spelling.line(&error.description),
    });
    OperationData {
        title: entry.title,
        name: spelling.text(operation.name.wire()),
        method: entry.method,
        path: entry.path,
        is_callback: operation.is_callback,
        description: spelling.prose(&operation.description),
        texts: texts.collect(),
        request: operation.request.as_ref().map(|body| body_data(places, body, "")),
        response: operation.response.as_ref().map(|body| body_data(places, body, "response")),
        status: operation.status,
        errors: errors.collect(),
        error_body: api.error_body.map(|id| {
            let named = words_of_type(&Type::Object(id));
            spelling.sentence(&named, places, UP, None)
        }),
        variants: variants_of(places, UP, operation),
        needs: match spelling {
            Spelling::Html if !operation.is_callback => needs_of(api, operation),
            _ => None,
        },
    }
}

fn body_data(places: &Places<'_>, body: &Body, part: &str) -> BodyData {
    let is_own = matches!(body.type_, Type::Object(id) if places.api.object(id).role != Role::Part);
    let mut named = vec![words_of_type(&body.type_)];
    named.extend(words_of_limits(&body.type_));
    let named = joined(named, ", ");
    BodyData {
        type_: (!is_own).then(|| places.spelling.sentence(&named, places, UP, None)),
        table: body.type_.object().map(|id| {
            let pointer = elements(&body.type_);
            table_of(places, UP, part, (id, &pointer), Unfolding::Everything)
        }),
    }
}

fn object_data(places: &Places<'_>, id: ObjectId, used_by: Vec<Entry>) -> ObjectData {
    let object = places.api.object(id);
    ObjectData {
        name: places.spelling.text(object.name.rust()),
        description: places.spelling.prose(&object.description),
        table: table_of(places, UP, "", (id, ""), Unfolding::InPlace),
        used_by,
    }
}

/// The pages that name each object in a table of theirs.
pub(crate) struct Uses {
    entries: Vec<Entry>,
    /// By object, the places of the pages in `entries`.
    by_object: Vec<Vec<usize>>,
}

impl Uses {
    pub(crate) fn new(places: &Places<'_>) -> Self {
        let api = places.api;
        let mut entries: Vec<_> = operations(places).map(|(_, entry)| entry).collect();
        entries.extend(object_pages(places).map(|(id, url)| object_entry(places, id, url)));
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
                let url = places.operation(index).and_then(|url| known.get(url));
                let bodies = [&operation.request, &operation.response].into_iter().flatten();
                bodies.for_each(|body| note(&body.type_, url));
            }
            for item in &page.items {
                // What is declared in place is on the page of what it is declared in.
                let home = places.url_of(*item);
                let page = known.get(home.split('#').next().unwrap_or(&home));
                if let Item::Object(id) = item {
                    api.object(*id).parameters.iter().for_each(|row| note(&row.type_, page));
                }
            }
        }
        Self { entries, by_object }
    }

    fn of(&self, id: ObjectId) -> Vec<Entry> {
        self.by_object[id.index()].iter().map(|page| self.entries[*page].clone()).collect()
    }
}

fn types_data(places: &Places<'_>) -> TypesData {
    let (api, spelling) = (places.api, places.spelling);
    let mut data = TypesData { enums: Vec::new(), scalars: Vec::new() };
    for item in types_of(api) {
        match item {
            Item::Enum(id) => {
                let enumeration = api.enumeration(id);
                let (values, open) = values_of(api, &Type::Enum(id), spelling);
                data.enums.push(EnumData {
                    name: spelling.text(enumeration.name.rust()),
                    description: spelling.prose(&enumeration.description),
                    open,
                    values,
                });
            }
            Item::Scalar(id) => {
                let scalar = api.scalar(id);
                let type_ = words_of_bounded(api, &scalar.type_);
                data.scalars.push(ScalarData {
                    name: spelling.text(scalar.name.rust()),
                    description: spelling.prose(&scalar.description),
                    type_: spelling.sentence(&type_, places, "", None),
                    example: scalar
                        .example
                        .as_ref()
                        .map(|example| spelling.code(&words_of_example(api, example))),
                    since: scalar.since.as_ref().map(|since| spelling.code(since)),
                    deprecated: scalar.deprecated.as_ref().map(|why| spelling.line(why)),
                });
            }
            Item::Object(_) => {}
        }
    }
    data
}
