//! Which types the pages declare, and what they are called in Rust. Names of
//! any page are known on every page; where two become one it is said here.

use std::collections::HashMap;

use super::rows::RESERVED_METHODS;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{EnumId, Item, MACHINERY, Name, NameProblem, ObjectId, Page, Role};
use crate::source::{Sources, Span, Spanned};
use crate::syntax;

/// What the pages declare.
pub(super) struct Declared<'s> {
    pub(super) objects: Vec<ObjectDraft<'s>>,
    pub(super) enums: Vec<EnumDraft<'s>>,
    pub(super) pages: Vec<Page>,
    by_name: HashMap<&'s str, (Item, Span)>,
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
    pub(super) open: bool,
    pub(super) values: &'s [syntax::EnumValue],
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
        self.by_name.keys().copied()
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
    let declared = Declared {
        objects: Vec::new(),
        enums: Vec::new(),
        pages: Vec::new(),
        by_name: HashMap::new(),
        inline: HashMap::new(),
    };
    let mut declaring = Declaring { declared, items: Vec::new(), diagnostics };
    let mut modules = Taken::default();
    for page in &spec.pages {
        declaring.page(page);
        let path = sources.get(page.file).path();
        let start = Span::new(page.file, 0..0);
        let module = module(path, start, declaring.diagnostics);
        let joined = module.iter().map(Name::snake).collect::<Vec<_>>().join("::");
        if modules.take(joined.clone(), path, start, "modules", declaring.diagnostics) {
            for machinery in MACHINERY {
                let name = format!("{joined}::{machinery}");
                modules.take(name, path, start, "modules", declaring.diagnostics);
            }
        }
        let items = std::mem::take(&mut declaring.items);
        declaring.declared.pages.push(Page { path: path.to_owned(), module, items });
    }
    let declared = declaring.declared;
    report_clashes(&declared, diagnostics);
    declared
}

struct Declaring<'s, 'd> {
    declared: Declared<'s>,
    /// Those of the page at hand.
    items: Vec<Item>,
    diagnostics: &'d mut Diagnostics,
}

impl<'s> Declaring<'s, '_> {
    fn page(&mut self, page: &'s syntax::Page) {
        if let Some(operation) = &page.operation {
            self.operation(operation);
        }
        for object in &page.objects {
            if !self.is_new(&object.name) {
                continue;
            }
            let name = type_name(&object.name, object.rust.as_ref(), self.diagnostics);
            let id = self.object(&name, Role::Part, &object.description, &object.table);
            self.declared.by_name.insert(&object.name.value, (Item::Object(id), object.name.span));
        }
        for enumeration in &page.enums {
            if !self.is_new(&enumeration.name) {
                continue;
            }
            let name = type_name(&enumeration.name, enumeration.rust.as_ref(), self.diagnostics);
            let id = self.enumeration(EnumDraft {
                name,
                description: &enumeration.description,
                open: enumeration.open,
                values: &enumeration.values,
            });
            self.declared
                .by_name
                .insert(&enumeration.name.value, (Item::Enum(id), enumeration.name.span));
        }
    }

    fn operation(&mut self, operation: &'s syntax::Operation) {
        let name = type_name(&operation.name, operation.rust.as_ref(), self.diagnostics);
        if let Some(request) = &operation.request {
            let role = Role::Request {
                title: operation.title.clone(),
                method: operation.method.clone(),
                path: operation.path.clone(),
            };
            let request_name = derived(&name, "Request");
            self.object(&request_name, role, &operation.description, request);
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
            let Ok(parameter) =
                Name::field(&row.name.value, row.rust.as_ref().map(|name| name.value.as_str()))
            else {
                continue; // said where the row is lowered
            };
            let name = Spanned::new(derived(name, &parameter.pascal()).value, row.name.span);
            if let Some((_, table)) = &row.nested {
                let nested = self.object(&name, Role::Part, &row.description, table);
                self.declared.inline.insert((id, index), Item::Object(nested));
            } else if let Some((_, values)) = &row.values {
                let draft = EnumDraft { name, description: &row.description, open: false, values };
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

    /// Whether a name is still free for a type; says so where it is not.
    fn is_new(&mut self, name: &Spanned<String>) -> bool {
        let diagnostic = if BUILT_IN.contains(&name.value.as_str()) {
            Diagnostic::new(
                codes::DECLARED_TWICE,
                format!("`{}` is a type of the language", name.value),
            )
            .at(name.span, "declared here once more")
            .help("choose another name")
        } else if let Some((_, first)) = self.declared.by_name.get(name.value.as_str()) {
            Diagnostic::new(codes::DECLARED_TWICE, format!("`{}` is declared twice", name.value))
                .at(name.span, "again here")
                .at(*first, "first here")
        } else {
            return true;
        };
        self.diagnostics.push(diagnostic);
        false
    }
}

/// The types of the language, in the order of its documentation.
pub(super) const BUILT_IN: &[&str] = &[
    "string",
    "alphanumeric",
    "numeric",
    "boolean",
    "integer",
    "decimal",
    "datetime",
    "uri",
    "email",
    "uuid",
    "object",
];

fn report_clashes(declared: &Declared<'_>, diagnostics: &mut Diagnostics) {
    let mut types = Taken::default();
    for draft in &declared.objects {
        let (name, span) = (&draft.name.value, draft.name.span);
        if types.take(name.rust().to_owned(), name.wire(), span, "types", diagnostics) {
            let builder = format!("{}Builder", name.rust());
            types.take(builder, name.wire(), span, "types", diagnostics);
        }
        let mut fields = Taken::default();
        for row in &draft.table.parameters {
            let Ok(field) =
                Name::field(&row.name.value, row.rust.as_ref().map(|name| name.value.as_str()))
            else {
                continue; // said where the row is lowered
            };
            let (wire, span) = (field.wire(), row.name.span);
            if RESERVED_METHODS.contains(&field.rust()) {
                let message = format!("`{}` is a method of every generated type", field.rust());
                let help =
                    format!("give the row a name of its own in Rust: `rust: {}_`", field.rust());
                diagnostics
                    .push(Diagnostic::new(codes::NAME_CLASH, message).at(span, "").help(help));
            }
            let is_new = fields.take(field.rust().to_owned(), wire, span, "fields", diagnostics);
            let is_mandatory =
                row.requirement.written().is_some_and(|requirement| requirement.value == "M");
            if is_new && !is_mandatory {
                let setter = format!("maybe_{}", field.rust());
                fields.take(setter, wire, span, "setters", diagnostics);
            }
        }
    }
    for draft in &declared.enums {
        let (name, span) = (&draft.name.value, draft.name.span);
        types.take(name.rust().to_owned(), name.wire(), span, "types", diagnostics);
    }
}

/// Rust names in one namespace, and what took each first.
#[derive(Default)]
pub(super) struct Taken {
    first: HashMap<String, (String, Span)>,
}

impl Taken {
    /// Takes a name for `wire`, or says what has it already.
    pub(super) fn take(
        &mut self,
        rust: String,
        wire: &str,
        span: Span,
        kind: &str,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        match self.first.get(&rust) {
            // A name that was refused stands in nobody's way.
            None if rust.is_empty() => return false,
            None => {
                self.first.insert(rust, (wire.to_owned(), span));
                return true;
            }
            // The very same name twice in a map was reported by the reader.
            Some((_, first_span)) if *first_span == span => {}
            Some((first, _)) if first == wire && kind != "types" => {}
            Some((first, first_span)) => {
                let message = format!(
                    "`{first}` and `{wire}` would both become `{rust}` among Rust's {kind}"
                );
                let diagnostic = Diagnostic::new(codes::NAME_CLASH, message)
                    .at(span, "this one")
                    .at(*first_span, "and this one")
                    .help(match kind {
                        "modules" => "rename one of the files",
                        _ => "give one of them a name of its own in Rust: `rust: ...`",
                    });
                diagnostics.push(diagnostic);
            }
        }
        false
    }
}

fn type_name(
    name: &Spanned<String>,
    rust: Option<&Spanned<String>>,
    diagnostics: &mut Diagnostics,
) -> Spanned<Name> {
    let made = Name::type_(&name.value, rust.map(|rust| rust.value.as_str()));
    Spanned::new(or_report(made, name, rust, diagnostics), name.span)
}

/// The name, or a stand-in and a diagnostic that asks for another.
pub(super) fn or_report(
    made: Result<Name, NameProblem>,
    name: &Spanned<String>,
    rust: Option<&Spanned<String>>,
    diagnostics: &mut Diagnostics,
) -> Name {
    made.unwrap_or_else(|problem| {
        let written = rust.unwrap_or(name);
        let why = match problem {
            NameProblem::NoLetters => "it is not made of letters, digits and underscores",
            NameProblem::Digit => "it would begin with a digit",
            NameProblem::NotAscii => "only ASCII names are turned into Rust's case",
            NameProblem::Keyword => "Rust keeps this word for itself",
        };
        diagnostics.push(
            Diagnostic::new(codes::NO_RUST_NAME, format!("`{}` gives no Rust name", written.value))
                .at(written.span, why)
                .help("say what it is to be called in Rust: `rust: ...`"),
        );
        Name::stand_in(&name.value)
    })
}

/// A name made of an owner's and a part's.
fn derived(owner: &Spanned<Name>, part: &str) -> Spanned<Name> {
    Spanned::new(owner.value.followed_by(part), owner.span)
}

fn module(path: &str, start: Span, diagnostics: &mut Diagnostics) -> Vec<Name> {
    let stem = path.strip_suffix(".yaml").or(path.strip_suffix(".yml")).unwrap_or(path);
    let mut module = Vec::new();
    for part in stem.split('/') {
        if let Ok(name) = Name::field(part, None) {
            module.push(name);
        } else {
            let message = format!("`{part}` can't be the name of a Rust module");
            diagnostics.push(Diagnostic::new(codes::NO_RUST_NAME, message).at(start, "").help(
                "rename the file or folder: ASCII letters, digits and hyphens, a letter first",
            ));
        }
    }
    module
}
