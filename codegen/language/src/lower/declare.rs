//! Which types the pages declare: by name, for an operation, or within a row.
//! Names of any page are known on every page.

use std::collections::HashMap;

use paramtable_core::Place;

use super::names::{Taken, field_name, module_name, report_type_clashes, type_name};
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{ERROR_BODY, EnumId, Item, MACHINERY, Name, ObjectId, Role, ScalarId};
use crate::source::Sources;
use crate::span::{Span, Spanned};
use crate::syntax::{self, Body};

/// The types of the language, in the order of its documentation.
pub const BUILT_IN: &[&str] = &[
    "string",
    "alphanumeric",
    "numeric",
    "boolean",
    "integer",
    "decimal",
    "date",
    "datetime",
    "uri",
    "email",
    "uuid",
    "country",
    "currency",
    "phone",
    "language",
    "iban",
    "object",
];

/// What the pages declare.
#[derive(Default)]
pub(super) struct Declared<'s> {
    pub(super) objects: Vec<ObjectDraft<'s>>,
    pub(super) enums: Vec<EnumDraft<'s>>,
    pub(super) scalars: Vec<ScalarDraft<'s>>,
    pub(super) pages: Vec<PageDraft<'s>>,
    /// Other names for types, which bodies have.
    pub(super) aliases: Vec<Spanned<Name>>,
    by_name: HashMap<&'s str, (Item, Span)>,
    /// The names of types, in the order of the pages.
    names: Vec<&'s str>,
    /// A page could not be read, so that more may be declared.
    pub(super) incomplete: bool,
    /// Types that a row declares in place, by object and index.
    inline: HashMap<(ObjectId, usize), Item>,
}

/// An object before its rows are looked at.
pub(super) struct ObjectDraft<'s> {
    pub(super) name: Spanned<Name>,
    pub(super) role: Role,
    pub(super) description: &'s str,
    pub(super) table: &'s syntax::Table,
}

/// An enum before its values are looked at.
pub(super) struct EnumDraft<'s> {
    pub(super) name: Spanned<Name>,
    pub(super) description: &'s str,
    pub(super) type_: Option<&'s Spanned<String>>,
    pub(super) open: bool,
    pub(super) values: &'s [syntax::EnumValue],
}

/// A scalar before its columns are looked at.
pub(super) struct ScalarDraft<'s> {
    pub(super) name: Spanned<Name>,
    pub(super) row: &'s syntax::Parameter,
}

/// A page before its operation is looked at.
pub(super) struct PageDraft<'s> {
    pub(super) path: String,
    pub(super) module: Vec<Name>,
    pub(super) items: Vec<Item>,
    pub(super) operation: Option<OperationDraft<'s>>,
}

/// An operation, with its tables declared.
pub(super) struct OperationDraft<'s> {
    pub(super) name: Spanned<Name>,
    pub(super) written: &'s syntax::Operation,
    pub(super) texts: Vec<(Place, ObjectId)>,
    pub(super) request: Option<BodyDraft<'s>>,
    pub(super) response: Option<BodyDraft<'s>>,
}

/// A body: a table of its own, or another name for a type.
pub(super) enum BodyDraft<'s> {
    Table(ObjectId),
    Type { name: Spanned<Name>, row: &'s syntax::Parameter },
}

impl<'s> Declared<'s> {
    /// The declared type of a name.
    pub(super) fn get(&self, name: &str) -> Option<Item> {
        self.by_name.get(name).map(|(item, _)| *item)
    }

    /// The type that a row declares in place.
    pub(super) fn inline(&self, owner: ObjectId, parameter: usize) -> Option<Item> {
        self.inline.get(&(owner, parameter)).copied()
    }

    /// Every name that a type may have.
    pub(super) fn names(&self) -> impl Iterator<Item = &'s str> {
        self.names.iter().copied()
    }

    /// Every declared type, by its name and where that stands, in the order of the pages.
    pub(super) fn items(&self) -> impl Iterator<Item = (&'s str, Item, Span)> {
        self.names.iter().filter_map(|name| {
            let (item, span) = self.by_name.get(name)?;
            Some((*name, *item, *span))
        })
    }

    /// The name in Rust of every type that has one.
    pub(super) fn rust_names(&self) -> Vec<String> {
        let objects = self.objects.iter().map(|draft| &draft.name);
        let enums = self.enums.iter().map(|draft| &draft.name);
        let scalars = self.scalars.iter().map(|draft| &draft.name);
        let names = objects.chain(enums).chain(scalars).chain(&self.aliases);
        let names = names.map(|name| name.value.rust()).filter(|name| !name.is_empty());
        names.map(str::to_owned).collect()
    }

    /// Every object with its id.
    pub(super) fn tables(&self) -> impl Iterator<Item = (ObjectId, &ObjectDraft<'s>)> {
        self.objects.iter().enumerate().map(|(index, draft)| (ObjectId(index), draft))
    }
}

pub(super) fn declare<'s>(
    spec: &'s syntax::Spec,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Declared<'s> {
    let mut declaring = Declaring {
        declared: Declared { incomplete: spec.incomplete, ..Declared::default() },
        items: Vec::new(),
        operations: HashMap::new(),
        diagnostics,
    };
    let mut modules = Taken::default();
    for page in &spec.pages {
        let operation = declaring.page(page);
        let path = sources.get(page.file).path();
        let start = Span::new(page.file, 0..0);
        let module = module_name(path, start, declaring.diagnostics);
        let joined = module.iter().map(Name::snake).collect::<Vec<_>>().join("::");
        if modules.take(joined.clone(), path, start, "modules", declaring.diagnostics) {
            for machinery in MACHINERY {
                let name = format!("{joined}::{machinery}");
                modules.take(name, path, start, "modules", declaring.diagnostics);
            }
        }
        let items = std::mem::take(&mut declaring.items);
        let page = PageDraft { path: path.to_owned(), module, items, operation };
        declaring.declared.pages.push(page);
    }
    let mut declared = declaring.declared;
    declared.aliases.extend(error_body(spec, &declared));
    report_type_clashes(&declared, diagnostics);
    declared
}

/// The name that the body of errors has besides its object's own.
fn error_body(spec: &syntax::Spec, declared: &Declared<'_>) -> Option<Spanned<Name>> {
    let written = spec.api.as_ref()?.error_body.as_ref()?;
    let Item::Object(id) = declared.get(&written.value)? else { return None };
    let name = Name::type_(ERROR_BODY, None).ok()?;
    let own = &declared.objects[id.0].name.value;
    (own.rust() != name.rust()).then(|| Spanned::new(name, written.span))
}

struct Declaring<'s, 'd> {
    declared: Declared<'s>,
    /// Those of the page at hand.
    items: Vec<Item>,
    /// Where each operation is.
    operations: HashMap<&'s str, Span>,
    diagnostics: &'d mut Diagnostics,
}

impl<'s> Declaring<'s, '_> {
    fn page(&mut self, page: &'s syntax::Page) -> Option<OperationDraft<'s>> {
        let operation = page.operation.as_ref().and_then(|operation| self.operation(operation));
        for object in &page.objects {
            if self.is_new(&object.name) {
                let name = type_name(&object.name, object.rust.as_ref(), self.diagnostics);
                let id = self.object(&name, Role::Part, &object.description, &object.table);
                self.known_as(&object.name, Item::Object(id));
            }
        }
        for enumeration in &page.enums {
            if self.is_new(&enumeration.name) {
                let name =
                    type_name(&enumeration.name, enumeration.rust.as_ref(), self.diagnostics);
                let id = self.enumeration(EnumDraft {
                    name,
                    description: &enumeration.description,
                    type_: enumeration.type_.as_ref(),
                    open: enumeration.open,
                    values: &enumeration.values,
                });
                self.known_as(&enumeration.name, Item::Enum(id));
            }
        }
        for scalar in &page.scalars {
            let row = &scalar.row;
            if self.is_new(&row.name) {
                let name = type_name(&row.name, row.rust.as_ref(), self.diagnostics);
                let id = ScalarId(self.declared.scalars.len());
                self.items.push(Item::Scalar(id));
                self.declared.scalars.push(ScalarDraft { name, row });
                self.known_as(&row.name, Item::Scalar(id));
            }
        }
        operation
    }

    fn operation(&mut self, operation: &'s syntax::Operation) -> Option<OperationDraft<'s>> {
        if let Some(first) = self.operations.get(operation.name.value.as_str()) {
            self.diagnostics.push(messages::duplicate_operation(&operation.name, *first));
            return None;
        }
        self.operations.insert(&operation.name.value, operation.name.span);
        let name = type_name(&operation.name, operation.rust.as_ref(), self.diagnostics);
        let named = |part: &str| Spanned::new(name.value.followed_by(part), name.span);
        let texts = operation.texts.iter().map(|(place, table)| {
            let part = match place {
                Place::Header => "Headers",
                Place::Query => "Query",
                Place::Path | Place::Body => "Path",
            };
            (*place, self.object(&named(part), Role::Texts(*place), "", table))
        });
        let texts = texts.collect();
        let (request_name, request_role) = if operation.is_callback {
            (named("Callback"), Role::Callback)
        } else {
            (named("Request"), Role::Request)
        };
        let request = operation.request.as_ref();
        let request =
            request.map(|body| self.body(body, request_name, request_role, &operation.description));
        let response = operation.response.as_ref();
        let response = response.map(|body| self.body(body, named("Response"), Role::Response, ""));
        Some(OperationDraft { name, written: operation, texts, request, response })
    }

    fn body(
        &mut self,
        body: &'s Body,
        name: Spanned<Name>,
        role: Role,
        description: &'s str,
    ) -> BodyDraft<'s> {
        match body {
            Body::Table(table) => BodyDraft::Table(self.object(&name, role, description, table)),
            Body::Type(row) => {
                self.declared.aliases.push(name.clone());
                BodyDraft::Type { name, row }
            }
        }
    }

    /// Declares an object, then whatever its rows declare in place.
    fn object(
        &mut self,
        name: &Spanned<Name>,
        role: Role,
        description: &'s str,
        table: &'s syntax::Table,
    ) -> ObjectId {
        let id = ObjectId(self.declared.objects.len());
        self.items.push(Item::Object(id));
        self.declared.objects.push(ObjectDraft { name: name.clone(), role, description, table });
        for (index, row) in table.parameters.iter().enumerate() {
            if row.nested.is_none() && row.values.is_none() {
                continue; // it declares nothing
            }
            let Ok(parameter) = field_name(row) else {
                continue; // said where the row is lowered
            };
            let name = Spanned::new(name.value.followed_by(&parameter.pascal()), row.name.span);
            let description = row.description.as_deref().unwrap_or_default();
            if let Some((_, table)) = &row.nested {
                let nested = self.object(&name, Role::Part, description, table);
                self.declared.inline.insert((id, index), Item::Object(nested));
            } else if let Some((_, values)) = &row.values {
                let type_ = row.type_.written();
                let draft = EnumDraft { name, description, type_, open: false, values };
                let enumeration = self.enumeration(draft);
                self.declared.inline.insert((id, index), Item::Enum(enumeration));
            }
        }
        id
    }

    fn enumeration(&mut self, draft: EnumDraft<'s>) -> EnumId {
        let id = EnumId(self.declared.enums.len());
        self.items.push(Item::Enum(id));
        self.declared.enums.push(draft);
        id
    }

    fn known_as(&mut self, name: &'s Spanned<String>, item: Item) {
        self.declared.by_name.insert(&name.value, (item, name.span));
        self.declared.names.push(&name.value);
    }

    /// Whether a name is still free for a type; says so where it is not.
    fn is_new(&mut self, name: &Spanned<String>) -> bool {
        let diagnostic = if BUILT_IN.contains(&name.value.as_str()) {
            messages::built_in_type(name)
        } else if let Some((_, first)) = self.declared.by_name.get(name.value.as_str()) {
            messages::duplicate_type(name, *first)
        } else {
            return true;
        };
        self.diagnostics.push(diagnostic);
        false
    }
}
