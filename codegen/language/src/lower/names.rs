//! Names of declared things in Rust, and the names that are taken.

use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::draft::DraftName;
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{Name, NameProblem};
use crate::span::{Span, Spanned};
use crate::syntax;

/// The module of builders at the root.
const BUILDER: &str = "builder";

/// File names that have a meaning for the Rust compiler or Cargo.
const RESERVED_MODULES: [&str; 4] = ["bin", "lib", "main", "mod"];

/// Rust names in one namespace, and the first owner of each.
#[derive(Default)]
pub(super) struct Taken<'n> {
    first: HashMap<Cow<'n, str>, (&'n str, Span)>,
}

impl<'n> Taken<'n> {
    /// Takes a name for `wire`, or reports its owner.
    pub(super) fn take(
        &mut self,
        rust: impl Into<Cow<'n, str>>,
        wire: &'n str,
        span: Span,
        kind: &str,
        diagnostics: &mut Diagnostics,
    ) -> bool {
        match self.first.entry(rust.into()) {
            Entry::Vacant(free) => {
                free.insert((wire, span));
                return true;
            }
            Entry::Occupied(taken) => {
                let (first, first_span) = *taken.get();
                // The reader has reported a row that is written twice.
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
) -> DraftName {
    let made = Name::type_(&name.value, rust.map(|rust| rust.value.as_str()));
    let made = or_report(made, name, rust, rust_column, diagnostics);
    DraftName { wire: name.value.clone(), rust: made, span: name.span }
}

/// The column that gives rows and types a name in Rust.
pub(super) fn rust_column() -> String {
    String::from("rust: ...")
}

/// The name, or a diagnostic that asks for another one like `such_as`.
pub(super) fn or_report(
    made: Result<Name, NameProblem>,
    name: &Spanned<String>,
    rust: Option<&Spanned<String>>,
    such_as: impl FnOnce() -> String,
    diagnostics: &mut Diagnostics,
) -> Option<Name> {
    made.map_err(|problem| {
        let written = rust.unwrap_or(name);
        diagnostics.push(messages::no_rust_name(written, &problem, &such_as()));
    })
    .ok()
}

/// The names of a page's modules, from its path.
pub(super) fn module_name(path: &str, start: Span, diagnostics: &mut Diagnostics) -> Vec<Name> {
    let stem = path.rsplit_once('.').map_or(path, |(stem, _)| stem);
    let mut module = Vec::new();
    for part in stem.split('/') {
        let name = Name::field(part, None);
        let taken = match &name {
            Ok(name) if RESERVED_MODULES.contains(&name.rust()) => "Cargo and the compiler",
            // At the root, the module of the builders has this name.
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
