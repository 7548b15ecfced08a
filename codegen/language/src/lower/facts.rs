//! Facts, and the tests of them in conditions.

use super::conditions::Reach;
use super::draft::{Declared, FactDraft, FactParts, Known};
use super::expression::Expression;
use super::literals::{has_no_values, lower_literal};
use super::names::{Taken, or_report, rust_column};
use crate::diagnostic::messages::ValueOf;
use crate::diagnostic::{Diagnostics, messages};
use crate::model::{Fact, FactId, FactTest, FactType, GivenFacts, Item, Name, ObjectId};
use crate::span::Spanned;
use crate::syntax;

pub(super) fn lower_facts(
    declared: &Declared<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<FactParts> {
    let mut setters = Taken::default();
    let lowered = declared.facts.iter().map(|FactDraft { written, inline }| {
        let rust = written.rust.as_ref();
        let made = Name::field(&written.name.value, rust.map(|rust| rust.value.as_str()));
        let name = or_report(made, &written.name, rust, rust_column, diagnostics);
        if let Some(name) = &name {
            let (wire, span) = (&written.name.value, written.name.span);
            setters.take(name.rust().to_owned(), wire, span, "setters", diagnostics);
        }
        let type_ = match (inline, &written.type_) {
            (Some(id), _) => Some(FactType::Enum(*id)),
            (None, Some(type_)) => lower_type(declared, type_, diagnostics),
            (None, None) => None, // reported by the parser
        };
        FactParts { name, type_ }
    });
    lowered.collect()
}

/// A boolean, or a declared enum that is not open.
fn lower_type(
    declared: &Declared<'_>,
    written: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<FactType> {
    let found = match Expression::of(&written.value) {
        Expression::Named("boolean") => return Some(FactType::Boolean),
        Expression::Named(name) => declared.get(name),
        Expression::List(_) | Expression::Map(_) => None,
    };
    match found {
        Some(Item::Enum(id)) if declared.enums[id.0].open => {
            diagnostics.push(messages::open_fact(written));
            None
        }
        Some(Item::Enum(id)) => Some(FactType::Enum(id)),
        None if declared.incomplete => None,
        Some(Item::Object(_) | Item::Scalar(_)) | None => {
            diagnostics.push(messages::fact_of_another_type(written));
            None
        }
    }
}

/// The facts of the model, if nothing of them was refused.
pub(super) fn assemble(declared: &Declared<'_>, parts: Vec<FactParts>) -> Option<Vec<Fact>> {
    let parts = declared.facts.iter().zip(parts);
    let facts = parts.map(|(FactDraft { written, inline: _ }, FactParts { name, type_ })| {
        let syntax::Fact { name: wire, rust: _, description, type_: _, values: _ } = written;
        let (description, span) = (description.clone(), wire.span);
        Some(Fact { name: name?, type_: type_?, description, span })
    });
    facts.collect()
}

/// The facts that hold for an example.
pub(super) fn lower_given(
    known: &Known<'_, '_>,
    written: &[syntax::GivenFact],
    diagnostics: &mut Diagnostics,
) -> GivenFacts {
    let mut given = GivenFacts::default();
    for syntax::GivenFact { name, value } in written {
        let Some(fact) = find(known, name) else {
            let facts = names(known);
            // A sign before the name is not needed here.
            let bare = name.value.strip_prefix('$').filter(|bare| facts.contains(bare));
            if !known.declared.incomplete {
                diagnostics.push(messages::unknown_given_fact(name, bare, &facts));
            }
            continue;
        };
        let Some(type_) = known.facts[fact.0].type_.map(FactType::of_value) else { continue };
        if has_no_values(&type_, known) {
            continue;
        }
        match lower_literal(&value.value, value.span, &type_, known, ValueOf::Test) {
            Ok(literal) => given.give(fact, literal),
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    given
}

fn find(known: &Known<'_, '_>, name: &Spanned<String>) -> Option<FactId> {
    let mut facts = known.declared.facts.iter();
    facts.position(|fact| fact.written.name.value == name.value).map(FactId)
}

fn names<'a>(known: &Known<'a, '_>) -> Vec<&'a str> {
    known.declared.facts.iter().map(|fact| fact.written.name.value.as_str()).collect()
}

impl Reach<'_, '_, '_> {
    /// The fact of a name, in a condition of a table.
    pub(super) fn fact(&mut self, table: ObjectId, name: &Spanned<String>) -> Option<FactId> {
        let found = find(self.known, name);
        if found.is_none() && !self.known.declared.incomplete {
            let diagnostic = if self.is_row_like(table, name) {
                messages::parameter_like_a_fact(name)
            } else {
                messages::unknown_fact(name, &names(self.known))
            };
            self.report(diagnostic);
        }
        found
    }

    /// Reports a fact in the place of a parameter.
    pub(super) fn fact_as_path(&mut self, table: ObjectId, path: &syntax::Path) {
        let written = path.shown();
        let name = Spanned::new(written.trim_start_matches('$').to_owned(), path.span);
        let diagnostic = if self.is_row_like(table, &name) {
            messages::parameter_like_a_fact(&name)
        } else {
            messages::fact_as_parameter(&name)
        };
        self.report(diagnostic);
    }

    /// Whether the table has a row of the name with its `$`.
    fn is_row_like(&self, table: ObjectId, name: &Spanned<String>) -> bool {
        let written = format!("${}", name.value);
        let first = written.split('.').next().unwrap_or_default();
        self.rows[table.0].iter().any(|row| row.wire() == first || row.wire() == written)
    }

    /// Reads the test of a fact.
    pub(super) fn fact_test(
        &mut self,
        fact: FactId,
        name: &Spanned<String>,
        matcher: &syntax::Matcher,
    ) -> Option<FactTest> {
        match matcher {
            syntax::Matcher::OneOf(scalars) => {
                let type_ = self.known.facts[fact.0].type_?.of_value();
                Some(FactTest { values: self.values(&type_, scalars)?, is_negated: false })
            }
            syntax::Matcher::Not(inner) => {
                let FactTest { values, is_negated } = self.fact_test(fact, name, inner)?;
                Some(FactTest { values, is_negated: !is_negated })
            }
            syntax::Matcher::Present(_) => {
                self.report(messages::presence_of_fact(name));
                None
            }
            syntax::Matcher::Within(_)
            | syntax::Matcher::Length(_)
            | syntax::Matcher::Bytes(_)
            | syntax::Matcher::Pattern(_)
            | syntax::Matcher::Any(_)
            | syntax::Matcher::Count(_) => {
                self.report(messages::fact_without_values(name));
                None
            }
        }
    }
}
