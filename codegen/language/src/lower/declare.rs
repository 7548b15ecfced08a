//! The types that pages declare: by name, for an operation, or within a row. Every
//! page knows the names of all pages.

use std::collections::HashMap;

use paramtable_core::Place;

use super::clashes::report_type_clashes;
use super::draft::{
    BodyDraft, CasesDraft, Declared, DraftName, EnumDraft, FactDraft, ObjectDraft, OperationDraft,
    PageDraft, ResponseDraft, ScalarDraft,
};
use super::expression::{BUILT_IN, Expression, written_elsewhere};
use super::names::{Taken, field_name, module_name, type_name};
use crate::diagnostic::{Diagnostics, messages};
use crate::keys::API_PAGE;
use crate::model::{
    ERROR_BODY, EnumId, FACTS, FACTS_MODULE, Item, MACHINERY, Name, ObjectId, Role, ScalarId,
};
use crate::source::Sources;
use crate::span::{Span, Spanned};
use crate::syntax::{self, Body};

pub(super) fn declare<'s>(
    spec: &'s syntax::Spec,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Declared<'s> {
    let mut declaring = Declaring {
        enums: spec
            .pages
            .iter()
            .flat_map(|page| &page.enums)
            .map(|enumeration| (enumeration.name.value.as_str(), &*enumeration.values))
            .collect(),
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
        take_modules(&mut modules, &joined, path, start, declaring.diagnostics);
        let items = std::mem::take(&mut declaring.items);
        let path = path.to_owned();
        let page = PageDraft { path, module, declares_facts: false, items, operation };
        declaring.declared.pages.push(page);
    }
    if let Some((at, facts)) = spec.api.as_ref().and_then(|api| api.facts.as_ref()) {
        declaring.facts(*at, facts);
        let module = FACTS_MODULE.to_owned();
        take_modules(&mut modules, &module, API_PAGE, *at, declaring.diagnostics);
    }
    let mut declared = declaring.declared;
    declared.aliases.extend(error_body(spec, &declared));
    report_type_clashes(&declared, diagnostics);
    declared
}

/// Takes the names of a page's module and of those that hold its machinery.
fn take_modules<'n>(
    modules: &mut Taken<'n>,
    module: &str,
    path: &'n str,
    at: Span,
    diagnostics: &mut Diagnostics,
) {
    if modules.take(module.to_owned(), path, at, "modules", diagnostics) {
        for machinery in MACHINERY {
            modules.take(format!("{module}::{machinery}"), path, at, "modules", diagnostics);
        }
    }
}

/// The additional name of the object that is the error body.
fn error_body(spec: &syntax::Spec, declared: &Declared<'_>) -> Option<DraftName> {
    let written = spec.api.as_ref()?.error_body.as_ref()?;
    let Item::Object(id) = declared.get(&written.value)? else { return None };
    let name = Name::type_(ERROR_BODY, None).ok()?;
    let own = declared.objects[id.0].name.rust.as_ref();
    let is_new = own.is_none_or(|own| own.rust() != name.rust());
    is_new.then(|| DraftName { wire: name.wire().to_owned(), rust: Some(name), span: written.span })
}

struct Declaring<'s, 'd> {
    /// The values of every enum with a name, which name the cases of tables.
    enums: HashMap<&'s str, &'s [syntax::EnumValue]>,
    declared: Declared<'s>,
    /// The types of the current page.
    items: Vec<Item>,
    /// The place of each operation.
    operations: HashMap<&'s str, Span>,
    diagnostics: &'d mut Diagnostics,
}

impl<'s> Declaring<'s, '_> {
    /// Declares the facts, and a page with the enums that they declare in place.
    fn facts(&mut self, at: Span, facts: &'s [syntax::Fact]) {
        let Ok(owner) = Name::type_(FACTS, None) else { return };
        let owner = DraftName { wire: FACTS_MODULE.to_owned(), rust: Some(owner), span: at };
        for fact in facts {
            let inline = fact.values.as_ref().map(|values| {
                let (wire, span) = (&fact.name.value, fact.name.span);
                let rust = fact.rust.as_ref().map(|rust| rust.value.as_str());
                let pascal = Name::field(wire, rust).map(|name| name.pascal());
                let rust = pascal.ok().and_then(|pascal| owner.followed_by(&pascal).rust);
                let name = DraftName { wire: format!("${wire}"), rust, span };
                self.enumeration(EnumDraft {
                    name,
                    description: &fact.description,
                    type_: fact.type_.as_ref(),
                    open: false,
                    values,
                })
            });
            self.declared.facts.push(FactDraft { written: fact, inline });
        }
        self.declared.aliases.push(owner);
        let items = std::mem::take(&mut self.items);
        let module = Name::field(FACTS_MODULE, None).into_iter().collect();
        let page = PageDraft {
            path: API_PAGE.to_owned(),
            module,
            declares_facts: true,
            items,
            operation: None,
        };
        let pages = &mut self.declared.pages;
        let place = pages.partition_point(|page| page.path.as_str() < API_PAGE);
        pages.insert(place, page);
    }

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
        let named = |part: &str| name.followed_by(part);
        let texts = operation.texts.iter().map(|(place, table)| {
            let part = match place {
                Place::Header => "Headers",
                Place::Query => "Query",
                // The syntax has no table of texts that is a body.
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
        let by_status = operation.by_status.map(|_| named("Response"));
        self.declared.aliases.extend(by_status.clone());
        let responses = operation.responses.iter();
        let responses = responses.map(|response| {
            let name = match (&by_status, &response.status) {
                (Some(name), Some(status)) => name.followed_by(&status.value),
                _ => named("Response"),
            };
            self.response(response, name)
        });
        let responses = responses.collect();
        Some(OperationDraft { name, written: operation, texts, request, responses, by_status })
    }

    fn response(&mut self, written: &'s syntax::Response, name: DraftName) -> ResponseDraft<'s> {
        let headers = written.headers.as_ref();
        let headers = headers.map(|table| {
            self.object(&name.followed_by("Headers"), Role::ResponseHeaders, "", table)
        });
        let body = written.body.as_ref();
        let body = body.map(|body| self.body(body, name, Role::Response, ""));
        ResponseDraft { written, headers, body }
    }

    fn body(
        &mut self,
        body: &'s Body,
        name: DraftName,
        role: Role,
        description: &'s str,
    ) -> BodyDraft<'s> {
        match body {
            Body::Table(table) => BodyDraft::Table(self.object(&name, role, description, table)),
            Body::Form(table) => {
                let role = Role::Texts(Place::Body);
                BodyDraft::Table(self.object(&name, role, description, table))
            }
            Body::Type(row) => {
                self.declared.aliases.push(name.clone());
                BodyDraft::Type { name, row }
            }
        }
    }

    /// Declares an object, then the types that its rows declare in place.
    fn object(
        &mut self,
        name: &DraftName,
        role: Role,
        description: &'s str,
        table: &'s syntax::Table,
    ) -> ObjectId {
        let id = ObjectId(self.declared.objects.len());
        self.items.push(Item::Object(id));
        let draft = ObjectDraft { name: name.clone(), role, description, table, cases: None };
        self.declared.objects.push(draft);
        for (index, row) in table.parameters.iter().enumerate() {
            if row.nested.is_none() && (row.values.is_none() || narrows(row)) {
                continue; // it declares nothing
            }
            let Ok(parameter) = field_name(row) else {
                continue; // reported where the row is lowered
            };
            let name = DraftName { span: row.name.span, ..name.followed_by(&parameter.pascal()) };
            let description = row.description.as_deref().unwrap_or_default();
            if let Some((_, table)) = &row.nested {
                let nested = self.object(&name, Role::Part, description, table);
                self.declared.inline.insert((id, index), Item::Object(nested));
            } else if let Some((_, values)) = &row.values
                && !narrows(row)
            {
                let type_ = row.type_.written();
                let draft = EnumDraft { name, description, type_, open: false, values };
                let enumeration = self.enumeration(draft);
                self.declared.inline.insert((id, index), Item::Enum(enumeration));
            }
        }
        if let Some(cases) = &table.cases {
            let cases = self.cases(id, name, table, cases);
            self.declared.objects[id.0].cases = Some(cases);
        }
        id
    }

    /// Declares each case as an object.
    fn cases(
        &mut self,
        table: ObjectId,
        owner: &DraftName,
        written: &'s syntax::Table,
        cases: &'s syntax::Cases,
    ) -> CasesDraft {
        let name = DraftName { span: cases.span, ..owner.followed_by("Case") };
        self.declared.aliases.push(name.clone());
        let values = self.values_of_tag(written);
        let objects = cases.list.iter().map(|case| {
            let wire = &case.value;
            let value = values.iter().find(|value| value.wire.value == wire.value);
            let rust = value.and_then(|value| value.rust.as_ref()).map(|rust| rust.value.as_str());
            // Where there is no such name, it is reported with the enum, or as no
            // value of it.
            let variant = Name::variant(&wire.value, rust).ok();
            let named = |name: &Name| Some(name.followed_by(variant.as_ref()?.rust()));
            let name = DraftName {
                wire: format!("{}.{}", owner.wire, wire.value),
                rust: owner.rust.as_ref().and_then(named),
                span: wire.span,
            };
            let description = case.description.as_deref().unwrap_or_default();
            self.object(&name, Role::Case(table), description, &case.table)
        });
        let objects = objects.collect();
        CasesDraft { name, objects }
    }

    /// The values that the tag of a table may have, as they are written.
    fn values_of_tag(&self, table: &'s syntax::Table) -> &'s [syntax::EnumValue] {
        let tag = table.tag.as_ref().map(|tag| tag.value.as_str());
        let row = table.parameters.iter().find(|row| Some(row.name.value.as_str()) == tag);
        let Some(row) = row else { return &[] };
        match (&row.values, row.type_.written()) {
            (Some((_, values)), _) if !narrows(row) => values,
            (_, Some(name)) => self.enums.get(name.value.as_str()).copied().unwrap_or_default(),
            (_, None) => &[],
        }
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

    /// Whether a name is still free for a type; reports it if not.
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

/// Whether the `values` of a row are some of those of a declared enum, and no enum of
/// its own.
fn narrows(row: &syntax::Parameter) -> bool {
    row.type_.written().is_some_and(|type_| {
        let name = Expression::innermost(&type_.value);
        !BUILT_IN.contains(&name) && written_elsewhere(name).is_none()
    })
}
