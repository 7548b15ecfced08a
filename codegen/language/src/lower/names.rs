//! What declared things are called in Rust, and where two would be called the
//! same: that is said, never mended in silence.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use paramtable_core::Place;

use super::declare::{Declared, ObjectDraft};
use super::rows::Row;
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{Name, NameProblem, Role};
use crate::span::{Span, Spanned};
use crate::syntax;

/// How the setters begin that take an `Option`.
const MAYBE: &str = "maybe_";

/// Methods of every generated type, whose names no parameter can have.
pub const RESERVED_METHODS: [&str; 6] =
    ["builder", "build", "check", "validate", "read", "from_json"];

/// The module of builders at the root.
const BUILDER: &str = "builder";

/// File names that mean something to the Rust compiler or to Cargo.
const RESERVED_MODULES: [&str; 4] = ["bin", "lib", "main", "mod"];

/// Reports types whose names become the same.
pub(super) fn report_type_clashes(declared: &Declared<'_>, diagnostics: &mut Diagnostics) {
    let mut types = Taken::default();
    let objects = declared.objects.iter().map(|draft| &draft.name);
    let enums = declared.enums.iter().map(|draft| &draft.name);
    let scalars = declared.scalars.iter().map(|draft| &draft.name);
    let all = objects.chain(enums).chain(scalars).chain(&declared.aliases);
    for Spanned { value: name, span } in all {
        types.take(name.rust(), name.wire(), *span, "types", diagnostics);
    }
}

/// Reports rows of a table whose names become the same.
pub(super) fn report_row_clashes(
    draft: &ObjectDraft<'_>,
    rows: &[Row],
    diagnostics: &mut Diagnostics,
) {
    let written = &draft.table.parameters;
    if draft.role == Role::Texts(Place::Header) {
        report_header_clashes(written, diagnostics);
    }
    // A setter can only have the name of another where a field is called so.
    let is_maybe = |row: &Row| row.parameter.name.rust().starts_with(MAYBE);
    let has_maybe = rows.iter().any(is_maybe);
    let mut fields = Taken::default();
    for (row, lowered) in written.iter().zip(rows) {
        let field = &lowered.parameter.name;
        let (wire, span) = (field.wire(), row.name.span);
        if RESERVED_METHODS.contains(&field.rust()) {
            diagnostics.push(messages::reserved_method(field.rust(), span));
        }
        let is_new = fields.take(field.rust(), wire, span, "fields", diagnostics);
        if is_new && has_maybe && !row.is_mandatory() {
            let setter = format!("{MAYBE}{}", field.rust());
            fields.take(setter, wire, span, "setters", diagnostics);
        }
    }
}

/// Reports headers that only differ in case: to HTTP they are the same.
fn report_header_clashes(rows: &[syntax::Parameter], diagnostics: &mut Diagnostics) {
    let mut first: HashMap<String, Span> = HashMap::new();
    for row in rows {
        let name = &row.name;
        if let Some(first) = first.insert(name.value.to_ascii_lowercase(), name.span) {
            diagnostics.push(messages::duplicate_header(name, first));
        }
    }
}

/// Rust names in one namespace, and what took each first.
#[derive(Default)]
pub(super) struct Taken<'n> {
    first: HashMap<Cow<'n, str>, (&'n str, Span)>,
}

impl<'n> Taken<'n> {
    /// Takes a name for `wire`, or says what has it already.
    pub(super) fn take(
        &mut self,
        rust: impl Into<Cow<'n, str>>,
        wire: &'n str,
        span: Span,
        kind: &str,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        let rust = rust.into();
        if rust.is_empty() {
            return false; // a name that was refused stands in nobody's way
        }
        match self.first.entry(rust) {
            Entry::Vacant(free) => {
                free.insert((wire, span));
                return true;
            }
            Entry::Occupied(taken) => {
                let (first, first_span) = *taken.get();
                // A row that stands twice was reported by the reader.
                if first_span == span || first == wire && kind != "types" {
                    return false;
                }
                let rust = taken.key();
                let clash = match kind {
                    "modules" => messages::modules_clash,
                    _ => messages::names_clash,
                };
                diagnostics.push(clash([first, wire], rust, [span, first_span]));
            }
        }
        false
    }
}

/// The name of a row.
pub(super) fn field_name(row: &syntax::Parameter) -> Result<Name, NameProblem> {
    Name::field(&row.name.value, row.rust.as_ref().map(|name| name.value.as_str()))
}

/// The name of a type.
pub(super) fn type_name(
    name: &Spanned<String>,
    rust: Option<&Spanned<String>>,
    diagnostics: &mut Diagnostics,
) -> Spanned<Name> {
    let made = Name::type_(&name.value, rust.map(|rust| rust.value.as_str()));
    Spanned::new(or_report(made, name, rust, rust_column, diagnostics), name.span)
}

/// How rows and types are given a name in Rust.
pub(super) fn rust_column() -> String {
    String::from("rust: ...")
}

/// The name, or a stand-in and a diagnostic that asks for another, `such_as` this.
pub(super) fn or_report(
    made: Result<Name, NameProblem>,
    name: &Spanned<String>,
    rust: Option<&Spanned<String>>,
    such_as: impl FnOnce() -> String,
    diagnostics: &mut Diagnostics,
) -> Name {
    made.unwrap_or_else(|problem| {
        let written = rust.unwrap_or(name);
        diagnostics.push(messages::no_rust_name(written, &problem, &such_as()));
        Name::stand_in(&name.value)
    })
}

/// The names of a page's modules, by its path.
pub(super) fn module_name(path: &str, start: Span, diagnostics: &mut Diagnostics) -> Vec<Name> {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let mut module = Vec::new();
    for part in stem.split('/') {
        let name = Name::field(part, None);
        let taken = match &name {
            Ok(name) if RESERVED_MODULES.contains(&name.rust()) => "Cargo and the compiler",
            // At the root no page's module can be called as that of the builders.
            Ok(name) if module.is_empty() && name.rust() == BUILDER => "generated crates",
            _ => "",
        };
        match name {
            Ok(name) if taken.is_empty() => module.push(name),
            Ok(_) => diagnostics.push(messages::reserved_module(part, taken, start)),
            Err(_) => diagnostics.push(messages::no_module(part, start)),
        }
    }
    module
}
