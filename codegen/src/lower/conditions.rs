//! Conditions: what their paths lead to, and whether their values can be.

use super::literals::lower_literal;
use super::names::Declared;
use super::rows::Table;
use crate::diagnostic::{Diagnostic, Diagnostics, codes};
use crate::model::{Condition, Enum, Matcher, ObjectId, Path, Step, Type};
use crate::source::Span;
use crate::syntax;

/// Everything that a condition or rule is checked against.
pub(super) struct Reach<'a, 's, 'd> {
    pub(super) declared: &'a Declared<'s>,
    pub(super) tables: &'a [Table],
    pub(super) enums: &'a [Enum],
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl Reach<'_, '_, '_> {
    /// A condition of a table. `None` where a part of it was refused.
    pub(super) fn condition(
        &mut self,
        table: ObjectId,
        condition: &syntax::Condition,
    ) -> Option<Condition> {
        Some(match condition {
            syntax::Condition::All(inner) => Condition::All(self.conditions(table, inner)?),
            syntax::Condition::Any(inner) => Condition::Any(self.conditions(table, inner)?),
            syntax::Condition::NoneOf(inner) => Condition::NoneOf(self.conditions(table, inner)?),
            syntax::Condition::Test(path, syntax::Matcher::Present(present)) => {
                Condition::Present(self.path(table, path)?, *present)
            }
            syntax::Condition::Test(path, matcher) => {
                let target = self.path(table, path)?;
                let matcher = self.matcher(&target, path.span, matcher)?;
                Condition::Value(target, matcher)
            }
        })
    }

    fn conditions(
        &mut self,
        table: ObjectId,
        conditions: &[syntax::Condition],
    ) -> Option<Vec<Condition>> {
        // Each is looked at, so that all that is wrong is said.
        let lowered: Vec<_> = conditions.iter().map(|inner| self.condition(table, inner)).collect();
        lowered.into_iter().collect()
    }

    /// The parameter that a path leads to, from a table down through objects.
    pub(super) fn path(&mut self, table: ObjectId, path: &syntax::Path) -> Option<Path> {
        let mut object = table;
        let mut steps: Vec<Step> = Vec::new();
        for (index, name) in path.names.iter().enumerate() {
            let rows = &self.tables[object.0].rows;
            let Some(parameter) = rows.iter().position(|row| row.parameter.name.wire() == name)
            else {
                let owner = self.declared.objects[object.0].name.value.wire();
                let known: Vec<_> = rows.iter().map(|row| row.parameter.name.wire()).collect();
                self.diagnostics.push(
                    Diagnostic::new(
                        codes::UNKNOWN_PATH,
                        format!("`{owner}` has no parameter `{name}`"),
                    )
                    .at(path.span, "this leads nowhere")
                    .did_you_mean_or(
                        name,
                        known.iter().copied(),
                        format!("it has {}", syntax::quoted(&known)),
                    ),
                );
                return None;
            };
            let row = &rows[parameter];
            steps.push(Step { object, parameter });
            if row.doubtful {
                return None; // said where the row stands
            }
            if index + 1 < path.names.len() {
                let Type::Object(inner) = row.parameter.type_ else {
                    let diagnostic = Diagnostic::new(
                        codes::UNKNOWN_PATH,
                        format!("`{name}` is no object with a table"),
                    )
                    .at(path.span, "so nothing below it can be named")
                    .help("a parameter whose own name holds a dot is written as `/odd.name`");
                    self.diagnostics.push(diagnostic);
                    return None;
                };
                object = inner;
            }
        }
        let last = steps.pop()?;
        Some(Path { parents: steps, last })
    }

    /// What the value at a path is held against.
    pub(super) fn matcher(
        &mut self,
        path: &Path,
        span: Span,
        matcher: &syntax::Matcher,
    ) -> Option<Matcher> {
        match matcher {
            syntax::Matcher::Not(inner) => {
                Some(Matcher::Not(Box::new(self.matcher(path, span, inner)?)))
            }
            syntax::Matcher::Present(_) => {
                let diagnostic = Diagnostic::new(codes::WRONG_SHAPE, "`present` is not a value")
                    .at(span, "")
                    .help("in a condition write `{ name: { present: true } }`");
                self.diagnostics.push(diagnostic);
                None
            }
            syntax::Matcher::OneOf(scalars) => {
                let type_ =
                    &self.tables[path.last.object.0].rows[path.last.parameter].parameter.type_;
                if let Type::Object(_) | Type::FreeForm = type_ {
                    let diagnostic = Diagnostic::new(
                        codes::IMPOSSIBLE_VALUE,
                        "an object can't be compared with a value",
                    )
                    .at(span, "this is an object")
                    .help("ask for `{ present: true }`, or name a parameter of it");
                    self.diagnostics.push(diagnostic);
                    return None;
                }
                if let Type::DateTime = type_ {
                    let diagnostic =
                        Diagnostic::new(codes::RESERVED, "comparing dates can't be generated yet")
                            .at(span, "")
                            .help("say it in the description for now");
                    self.diagnostics.push(diagnostic);
                    return None;
                }
                let mut literals = Vec::new();
                let mut all = true;
                for scalar in scalars {
                    let code = codes::IMPOSSIBLE_VALUE;
                    match lower_literal(&scalar.value, scalar.span, type_, self.enums, code) {
                        Ok(literal) => literals.push(literal),
                        Err(diagnostic) => {
                            self.diagnostics.push(diagnostic);
                            all = false;
                        }
                    }
                }
                all.then_some(Matcher::OneOf(literals))
            }
        }
    }
}
