//! Where everything of a spec is shown: a page an operation, a page an object,
//! one page of all enums and scalars. An object that a row declares in place is
//! shown there.

use std::borrow::Cow;
use std::collections::BTreeSet;

use paramtable_core::Place;
use paramtable_core::pointer::escaped;

use super::anchors::{anchor_of_fact, anchor_of_row, elements, part_of_case, value_of_case};
use super::markup::Markup;
use paramtable_language::is_device;
use paramtable_language::model::{
    Api, Body, FactId, Item, Name, Object, ObjectId, Operation, Parameter, Path, Response, Role,
    Step, Type, name_of_fact,
};

/// The relative URL from a page in a folder to the root.
pub(super) const ROOT_FROM_FOLDER: &str = "../";

/// The URLs of everything, from the root of the reference.
pub(crate) struct SiteMap<'a> {
    pub(super) api: &'a Api,
    pub(super) markup: Markup,
    /// By the index of its page in the spec.
    operations: Vec<Option<String>>,
    objects: Vec<Home>,
}

/// Where an object is shown.
#[derive(Clone, Debug, Default)]
struct Home {
    page: String,
    /// The part of the page: see [`anchor_of_row`].
    part: Cow<'static, str>,
    /// The row that declares it in place.
    row: Option<String>,
}

impl<'a> SiteMap<'a> {
    pub(crate) fn new(api: &'a Api, markup: Markup) -> Self {
        let mut taken = BTreeSet::new();
        let operations: Vec<_> = api
            .pages
            .iter()
            .map(|page| {
                let operation = page.operation.as_ref()?;
                Some(file("operations", &operation.name, markup, &mut taken))
            })
            .collect();
        let mut homes: Vec<Option<Home>> = vec![None; api.objects().len()];
        for (page, url) in api.pages.iter().zip(&operations) {
            let (Some(operation), Some(url)) = (&page.operation, url) else { continue };
            for (id, part) in parts_of(operation) {
                if api.object(id).role != Role::Part {
                    homes[id.index()] =
                        Some(Home { page: url.clone(), part: part.clone(), row: None });
                }
            }
        }
        // An object stands before those that its rows declare in place, and before its
        // cases.
        for (index, object) in api.objects().iter().enumerate() {
            let home = homes[index].clone().unwrap_or_else(|| Home {
                page: file("objects", &object.name, markup, &mut taken),
                ..Home::default()
            });
            for parameter in &object.parameters {
                if let Some(inner) = declared_in_place(api, object, parameter) {
                    let row = home.row.clone().unwrap_or_default();
                    let row = format!("{row}/{}", escaped(parameter.name.wire()));
                    let row = format!("{row}{}", elements(&parameter.type_));
                    homes[inner.index()] = Some(Home { row: Some(row), ..home.clone() });
                }
            }
            // A case is shown with its table.
            for case in object.cases.iter().flat_map(|cases| &cases.list) {
                if let Some(value) = value_of_case(api, case.object) {
                    let part = part_of_case(&home.part, value);
                    homes[case.object.index()] =
                        Some(Home { part: Cow::Owned(part), ..home.clone() });
                }
            }
            homes[index] = Some(home);
        }
        let objects = homes.into_iter().map(Option::unwrap_or_default).collect();
        Self { api, markup, operations, objects }
    }

    /// The page of an operation, by the index of its page in the spec.
    pub(crate) fn operation(&self, page: usize) -> Option<&str> {
        self.operations[page].as_deref()
    }

    /// The page of an object that has one of its own.
    pub(super) fn page_of(&self, id: ObjectId) -> Option<&str> {
        let is_part = self.api.object(id).role == Role::Part;
        let home = &self.objects[id.index()];
        (is_part && home.row.is_none()).then_some(home.page.as_str())
    }

    /// Where a row is shown: with its object.
    pub(super) fn url_of_row(&self, step: Step) -> String {
        let Home { page, part, row } = &self.objects[step.object.index()];
        let name = self.api.object(step.object).parameters[step.parameter].name.wire();
        let row = format!("{}/{}", row.as_deref().unwrap_or_default(), escaped(name));
        format!("{page}#{}", anchor_of_row(part, &row))
    }

    /// Where a fact is shown.
    pub(super) fn url_of_fact(&self, fact: FactId) -> String {
        let anchor = match self.markup {
            Markup::Html => anchor_of_fact(&name_of_fact(self.api, fact)),
            // Readers of Markdown make anchors of headings, without the `$`.
            Markup::Markdown => String::from("facts"),
        };
        format!("{}#{anchor}", self.markup.index())
    }

    /// Whether a type is an object that a row declares in place.
    pub(super) fn is_in_place(&self, item: Item) -> bool {
        matches!(item, Item::Object(id) if self.objects[id.index()].row.is_some())
    }

    /// Where a type is shown.
    pub(super) fn url_of(&self, item: Item) -> String {
        let ending = self.markup.ending();
        match item {
            Item::Object(id) => {
                let Home { page, part, row } = &self.objects[id.index()];
                match row {
                    _ if self.markup == Markup::Markdown => page.clone(),
                    Some(row) => {
                        let row = row.trim_end_matches("/*");
                        format!("{page}#{}", anchor_of_row(part, row))
                    }
                    None if part.is_empty() => page.clone(),
                    None => format!("{page}#_{part}"),
                }
            }
            Item::Enum(_) | Item::Scalar(_) => {
                let name = self.api.name_of(item).rust();
                let name = match self.markup {
                    Markup::Html => name.to_owned(),
                    // Readers of Markdown make anchors of headings, in small letters.
                    Markup::Markdown => name.to_ascii_lowercase(),
                };
                format!("types.{ending}#{name}")
            }
        }
    }
}

/// Whether a path leads only through objects that rows declare in place, and so
/// stays on the page of its table.
pub(super) fn stays_in_place(api: &Api, path: &Path) -> bool {
    path.parents.iter().all(|step| {
        let owner = api.object(step.object);
        declared_in_place(api, owner, &owner.parameters[step.parameter]).is_some()
    })
}

/// The tables of an operation's own, with the part of the page that shows each.
pub(super) fn parts_of(
    operation: &Operation,
) -> impl Iterator<Item = (ObjectId, Cow<'static, str>)> {
    let headers = operation.responses.iter().filter_map(|response| {
        Some((response.headers?, Cow::Owned(header_part_of(operation, response))))
    });
    let bodies = operation.responses.iter().filter_map(|response| {
        Some((object_of(response.body.as_ref()?)?, part_of_response(operation, response)))
    });
    let request = parts_of_request(operation).map(|(id, part)| (id, Cow::Borrowed(part)));
    request.chain(headers).chain(bodies)
}

/// Those of its request, which is the main part: the anchors of its body are bare
/// pointers.
pub(super) fn parts_of_request(
    operation: &Operation,
) -> impl Iterator<Item = (ObjectId, &'static str)> {
    let texts = operation.texts.iter().map(|(place, id)| (*id, part_of(*place)));
    texts.chain(operation.request.as_ref().and_then(object_of).map(|id| (id, "")))
}

/// The object that is a whole body.
fn object_of(body: &Body) -> Option<ObjectId> {
    match body.type_ {
        Type::Object(id) => Some(id),
        _ => None,
    }
}

/// The part of the page that shows a response.
pub(super) fn part_of_response(operation: &Operation, response: &Response) -> Cow<'static, str> {
    match (&operation.by_status, response.status) {
        (Some(_), Some(status)) => Cow::Owned(format!("response-{status}")),
        _ => Cow::Borrowed("response"),
    }
}

/// The part of the page that shows the headers of a response.
pub(super) fn header_part_of(operation: &Operation, response: &Response) -> String {
    format!("{}-header", part_of_response(operation, response))
}

pub(super) fn part_of(place: Place) -> &'static str {
    match place {
        Place::Body => "",
        place => place.as_str(),
    }
}

/// The object that a row declares in place, for itself alone.
pub(super) fn declared_in_place(
    api: &Api,
    owner: &Object,
    parameter: &Parameter,
) -> Option<ObjectId> {
    let inner = parameter.type_.object()?;
    let own = owner.name.followed_by(&parameter.name.pascal());
    (api.object(inner).name == own).then_some(inner)
}

/// A file for a name. Names are unique also where a system ignores case, and valid on
/// Windows.
fn file(folder: &str, name: &Name, markup: Markup, taken: &mut BTreeSet<String>) -> String {
    let slug = name.snake().replace('_', "-");
    let mut numbered = slug.clone();
    let mut number = 2;
    while is_device(&numbered) || !taken.insert(format!("{folder}/{numbered}")) {
        numbered = format!("{slug}-{number}");
        number += 1;
    }
    format!("{folder}/{numbered}.{}", markup.ending())
}
