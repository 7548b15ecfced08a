//! Conditions: resolves their paths, and checks that the parameters can have their
//! values.

use std::ops::Bound;

use paramtable_core::MAX_NESTED_OBJECTS;

use super::bounds::lower_bounds;
use super::draft::{Known, Rows, row_at};
use super::elements::Through;
use super::elsewhere::path_instead;
use super::literals::{has_no_values, lower_literal};
use super::patterns::checked_pattern;
use crate::diagnostic::messages::{NoObject, ValueOf};
use crate::diagnostic::{Diagnostic, Diagnostics, messages};
use crate::model::{
    Condition, Literal, Matcher, ObjectId, Path, Pattern, Range, Step, Type, limit,
};
use crate::span::{Span, Spanned};
use crate::syntax::{self, Limits};

/// The part of a path below an element, without its number: `kind` of `0.kind`.
fn below_elements(names: &[String]) -> String {
    let is_number = |name: &&String| name.bytes().all(|byte| byte.is_ascii_digit() || byte == b'*');
    let names: Vec<_> = names.iter().skip_while(is_number).map(String::as_str).collect();
    names.join(".")
}

/// Everything that a condition or rule is checked against.
pub(super) struct Reach<'a, 's, 'd> {
    pub(super) known: &'a Known<'a, 's>,
    pub(super) rows: &'a [Rows<'s>],
    pub(super) diagnostics: &'d mut Diagnostics,
    /// The table whose conditions and rules are lowered.
    pub(super) owner: ObjectId,
    /// The `like` that copied the row or rule being lowered, if it was copied.
    pub(super) copied: Option<Span>,
    /// The list whose elements the rule being lowered is about, each by itself.
    pub(super) each: Option<Path>,
    /// Whether paths begin at an element.
    pub(super) is_in_element: bool,
}

impl<'a, 's, 'd> Reach<'a, 's, 'd> {
    /// To lower the conditions and rules of a table.
    pub(super) fn new(
        known: &'a Known<'a, 's>,
        rows: &'a [Rows<'s>],
        owner: ObjectId,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        Self { known, rows, diagnostics, owner, copied: None, each: None, is_in_element: false }
    }
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
            syntax::Condition::Described(words) => {
                Condition::Described(words.value.trim().to_owned())
            }
            syntax::Condition::Fact(name, matcher) => {
                let fact = self.fact(table, name)?;
                Condition::Fact(fact, self.fact_test(fact, name, matcher)?)
            }
            syntax::Condition::Test(path, syntax::Matcher::Present(present)) => {
                let target = self.path(table, path)?;
                self.require_row(&target, path.span)?;
                Condition::Present(target, *present)
            }
            syntax::Condition::Test(path, matcher) => {
                let target = self.path(table, path)?;
                self.require_a_value(&target, path)?;
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
        if conditions.is_empty() {
            return None; // reported by the parser
        }
        // No early return: every part is lowered, so that every mistake is
        // reported.
        let lowered: Vec<_> = conditions.iter().map(|inner| self.condition(table, inner)).collect();
        lowered.into_iter().collect()
    }

    /// The parameter that a path leads to, from a table down through objects, and
    /// through the lists that it may lead through.
    pub(super) fn path(&mut self, table: ObjectId, path: &syntax::Path) -> Option<Path> {
        self.path_through(table, path, Through::ElementAtHand)
    }

    pub(super) fn path_through(
        &mut self,
        table: ObjectId,
        path: &syntax::Path,
        through: Through,
    ) -> Option<Path> {
        if path.is_fact {
            self.fact_as_path(table, path);
            return None;
        }
        // Objects that nest deeper are never read.
        if path.names.len() > MAX_NESTED_OBJECTS {
            self.diagnostics.push(messages::path_too_long(MAX_NESTED_OBJECTS, path.span));
            return None;
        }
        let mut object = table;
        let mut steps: Vec<Step> = Vec::new();
        for (index, name) in path.names.iter().enumerate() {
            let Some(step) = self.step(object, name, index == 0) else {
                self.unknown_path(object, path, index);
                return None;
            };
            steps.push(step);
            let row = row_at(self.rows, step);
            let type_ = row.type_.as_ref()?; // reported with the row
            if index + 1 < path.names.len() {
                self.require_one_type(step, &path.names[..=index], path.span)?;
                let Some(inner) = self.object_below(&steps, type_, through) else {
                    let known = self.names_of(object, index == 0);
                    let instead = path_instead(&path.names, index, &known);
                    let advice = match (instead, type_) {
                        (Some(instead), _) => NoObject::Instead(instead),
                        (None, Type::List { .. }) => NoObject::List {
                            list: path.names[..=index].join("."),
                            // Some languages number elements.
                            below: below_elements(&path.names[index + 1..]),
                        },
                        (None, Type::Map { .. }) => NoObject::Map,
                        (None, _) => NoObject::Other,
                    };
                    self.diagnostics
                        .push(messages::path_through_no_object(name, advice, path.span));
                    return None;
                };
                object = inner;
            }
        }
        let last = steps.pop()?;
        Some(Path { parents: steps, last })
    }

    /// The row of a name in a table, or in its cases. A path of a case begins in the
    /// case or in its table.
    pub(super) fn step(&self, object: ObjectId, name: &str, is_first: bool) -> Option<Step> {
        let tables = self.tables_at(object, is_first);
        tables.into_iter().find_map(|object| {
            let parameter = self.rows[object.0].iter().position(|row| row.wire() == name)?;
            Some(Step { object, parameter })
        })
    }

    /// The table and its cases; or, where a path of a case begins, the case and its
    /// table.
    fn tables_at(&self, object: ObjectId, is_first: bool) -> Vec<ObjectId> {
        let declared = self.known.declared;
        let mut tables = vec![object];
        tables.extend(declared.cases(object));
        tables.extend(declared.table_of(object).filter(|_| is_first));
        tables
    }

    /// The names that a path may go on with.
    fn names_of(&self, object: ObjectId, is_first: bool) -> Vec<&str> {
        let tables = self.tables_at(object, is_first);
        let mut names: Vec<&str> = Vec::new();
        for row in tables.into_iter().flat_map(|table| &self.rows[table.0]) {
            if !names.contains(&row.wire()) {
                names.push(row.wire());
            }
        }
        names
    }

    /// The rows that a step stands for.
    pub(super) fn rows_of(&self, step: Step) -> Vec<Step> {
        self.known.declared.rows_of(self.rows, self.owner, step)
    }

    /// Reports a row that has another type in each case, because its value, or what
    /// is below it, has no one meaning.
    fn require_one_type(&mut self, step: Step, names: &[String], span: Span) -> Option<()> {
        let rows = self.rows_of(step);
        let types = rows.iter().map(|step| row_at(self.rows, *step).type_.as_ref());
        let types: Vec<_> = types.collect::<Option<_>>()?; // reported with the row
        if types.iter().all(|type_| is_same(type_, types[0])) {
            return Some(());
        }
        let cases = rows.iter().filter_map(|step| {
            let table = self.known.declared.table_of(step.object)?;
            let at = self.known.declared.cases(table).iter().position(|id| *id == step.object)?;
            let written = self.known.declared.objects[table.0].table.cases.as_ref()?;
            Some(written.list.get(at)?.value.value.as_str())
        });
        let cases: Vec<_> = cases.collect();
        self.diagnostics.push(messages::several_types_of_row(&names.join("."), &cases, span));
        None
    }

    /// Reports a path whose value has no one meaning.
    pub(super) fn require_a_value(&mut self, path: &Path, written: &syntax::Path) -> Option<()> {
        self.require_one_type(path.last, &written.names, written.span)
    }

    /// Reports that a path's name at `index` does not exist in an object.
    fn unknown_path(&mut self, object: ObjectId, path: &syntax::Path, index: usize) {
        let (name, span) = (path.names[index].as_str(), path.span);
        let draft = &self.known.declared.objects[object.0];
        let tables = self.tables_at(object, index == 0);
        let objects = &self.known.declared.objects;
        let cases = draft.table.cases.as_ref();
        if tables.iter().any(|table| objects[table.0].table.incomplete)
            || cases.is_some_and(|cases| cases.incomplete)
        {
            return; // it may be unreadable
        }
        let owner = draft.name.wire.as_str();
        let known = self.names_of(object, index == 0);
        let shown = if name.is_empty() { path.shown() } else { name.to_owned() };
        if self.diagnostics.is_crowded() {
            self.diagnostics.push(messages::unknown_parameter(&shown, owner, span));
            return;
        }
        let instead = path_instead(&path.names, index, &known);
        let diagnostic =
            messages::unknown_parameter_with_advice(name, &shown, owner, &known, instead, span);
        self.report(diagnostic);
    }

    /// Reports a mistake, with the `like` that copied it.
    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(match self.copied {
            Some(like) => messages::copied_with(diagnostic, like),
            None => diagnostic,
        });
    }

    /// The type of the value at a path, resolved if it is a scalar. If it stands for
    /// rows of several cases, that of the first.
    pub(super) fn type_at(&self, path: &Path) -> Option<&Type> {
        self.type_of(path.last)
    }

    /// The types of the value at a path: one for each row that it stands for.
    pub(super) fn types_at(&self, path: &Path) -> Vec<&Type> {
        self.rows_of(path.last).into_iter().filter_map(|step| self.type_of(step)).collect()
    }

    /// The type of the single values in lists of a type, resolved if it is a scalar.
    fn single<'t>(&'t self, type_: &'t Type) -> Option<&'t Type> {
        match type_.elements() {
            Some(of) => self.single(of),
            None => self.resolved(type_),
        }
    }

    fn type_of(&self, step: Step) -> Option<&Type> {
        self.resolved(row_at(self.rows, step).type_.as_ref()?)
    }

    /// A type, resolved if it is a scalar.
    pub(super) fn resolved<'t>(&'t self, type_: &'t Type) -> Option<&'t Type> {
        match type_ {
            Type::Scalar(id) => self.known.scalars[id.0].type_.as_ref(),
            type_ @ (Type::Text { .. }
            | Type::Boolean { .. }
            | Type::Integer { .. }
            | Type::Decimal { .. }
            | Type::Date
            | Type::DateTime
            | Type::Formatted(_)
            | Type::FreeForm { .. }
            | Type::Any
            | Type::Enum(_)
            | Type::Object(_)
            | Type::List { .. }
            | Type::Map { .. }) => Some(type_),
        }
    }

    /// Whether a parameter is present wherever its table is.
    pub(super) fn is_mandatory(&self, step: Step) -> bool {
        row_at(self.rows, step).is_mandatory()
    }

    /// Whether the parameter at a path has a value when it is absent.
    pub(super) fn has_default(&self, path: &Path) -> bool {
        let rows = self.rows_of(path.last);
        rows.into_iter().any(|step| row_at(self.rows, step).default_value().is_some())
    }

    /// Reads the test of the value at a path.
    pub(super) fn matcher(
        &mut self,
        path: &Path,
        span: Span,
        matcher: &syntax::Matcher,
    ) -> Option<Matcher> {
        let type_ = self.tested_type(path, matcher)?.clone();
        self.matcher_of(path, &type_, span, matcher)
    }

    /// Reads the test of a value of a type, which is at a path or is an element of the
    /// list there.
    pub(super) fn matcher_of(
        &mut self,
        path: &Path,
        type_: &Type,
        span: Span,
        matcher: &syntax::Matcher,
    ) -> Option<Matcher> {
        match matcher {
            syntax::Matcher::Not(inner) => {
                Some(Matcher::Not(Box::new(self.matcher_of(path, type_, span, inner)?)))
            }
            syntax::Matcher::Any(node) => self.any(path, type_, span, node),
            syntax::Matcher::Count(written) => self.elements_counted(type_, span, written),
            syntax::Matcher::Present(_) => {
                self.diagnostics.push(messages::present_is_no_value(span));
                None
            }
            syntax::Matcher::Within(limits) => self.bounds(type_, limits),
            syntax::Matcher::Length(written) => {
                self.require_text(type_, "length", written.span())?;
                let bounds = lower_bounds("length", Some(written), self.diagnostics);
                bounds.is_bounded().then_some(Matcher::Length(bounds))
            }
            syntax::Matcher::Bytes(written) => {
                self.require_text(type_, "bytes", written.span())?;
                let bounds = lower_bounds("bytes", Some(written), self.diagnostics);
                bounds.is_bounded().then_some(Matcher::Bytes(bounds))
            }
            syntax::Matcher::Pattern(written) => {
                self.require_text(type_, "pattern", written.span)?;
                let source = checked_pattern(written, self.diagnostics)?;
                Some(Matcher::Pattern(Pattern { source, hint: String::new() }))
            }
            syntax::Matcher::OneOf(scalars) => {
                if !self.is_comparable(type_, span) {
                    return None;
                }
                let all = self.types_at(path).into_iter().filter_map(|type_| self.single(type_));
                let all = all.cloned().collect::<Vec<_>>();
                let all = if all.len() > 1 { all } else { vec![type_.clone()] };
                self.values_of_any(&all, scalars).map(Matcher::OneOf)
            }
        }
    }

    /// Reads values of a type, each once.
    pub(super) fn values(
        &mut self,
        type_: &Type,
        scalars: &[Spanned<syntax::Scalar>],
    ) -> Option<Vec<Literal>> {
        self.values_of_any(std::slice::from_ref(type_), scalars)
    }

    /// Reads values, each of any of these types and once: rows of several cases may have
    /// several constraints.
    fn values_of_any(
        &mut self,
        types: &[Type],
        scalars: &[Spanned<syntax::Scalar>],
    ) -> Option<Vec<Literal>> {
        let mut literals: Vec<Literal> = Vec::new();
        let mut all = true;
        for scalar in scalars {
            let takes = |type_: &&Type| {
                lower_literal(&scalar.value, scalar.span, type_, self.known, ValueOf::Test).is_ok()
            };
            let of = match types {
                [one] => one,
                several => several.iter().find(takes).or(several.first())?,
            };
            match self.literal(scalar, of) {
                Some(literal) if literals.contains(&literal) => {
                    let text = &scalar.value.text;
                    self.diagnostics.push(messages::duplicate_test_value(text, scalar.span));
                }
                Some(literal) => literals.push(literal),
                None => all = false,
            }
        }
        all.then_some(literals)
    }

    fn literal(&mut self, scalar: &Spanned<syntax::Scalar>, type_: &Type) -> Option<Literal> {
        if has_no_values(type_, self.known) {
            return None;
        }
        let is_null = matches!(scalar.value.text.as_str(), "null" | "~");
        lower_literal(&scalar.value, scalar.span, type_, self.known, ValueOf::Test)
            .map_err(|diagnostic| {
                self.diagnostics.push(if is_null {
                    messages::null_is_no_value(diagnostic)
                } else {
                    diagnostic
                });
            })
            .ok()
    }

    pub(super) fn is_comparable(&mut self, type_: &Type, span: Span) -> bool {
        let what = match type_ {
            Type::Object(_) | Type::FreeForm { .. } => "an object",
            Type::List { .. } => "a list",
            Type::Map { .. } => "a map",
            Type::Any => "a row of type `any`",
            Type::Text { .. }
            | Type::Boolean { .. }
            | Type::Integer { .. }
            | Type::Decimal { .. }
            | Type::Date
            | Type::DateTime
            | Type::Formatted(_)
            | Type::Enum(_)
            | Type::Scalar(_) => return true,
        };
        self.diagnostics.push(messages::no_comparable_value(
            what,
            matches!(type_, Type::Object(_)),
            span,
        ));
        false
    }

    /// Requires that values of a type travel as text, which a test is about.
    fn require_text(&mut self, type_: &Type, test: &str, span: Span) -> Option<()> {
        let instead = match type_ {
            Type::Text(_)
            | Type::Boolean { as_text: Some(_) }
            | Type::Integer { as_text: Some(_), .. }
            | Type::Decimal { as_text: Some(_), .. } => return Some(()),
            Type::Integer { .. }
            | Type::Decimal { .. }
            | Type::Date
            | Type::DateTime
            | Type::Formatted(_) => "write bounds: `{ min: ... }`",
            Type::Boolean { .. } => "write `true` or `false`",
            Type::Enum(_) => "write its values: `[ONE, OTHER]`",
            Type::Object(_)
            | Type::Scalar(_)
            | Type::FreeForm { .. }
            | Type::Any
            | Type::List { .. }
            | Type::Map { .. } => "write `{ present: true }`",
        };
        self.diagnostics.push(messages::no_text(test, instead, span));
        None
    }

    fn bounds(&mut self, type_: &Type, limits: &Limits<syntax::Scalar>) -> Option<Matcher> {
        // A bound may lie outside the possible values, so constraints do not count
        // here.
        let type_ = match type_ {
            Type::Integer { .. } => Type::Integer { range: Range::ANY, as_text: None },
            Type::Decimal { .. } => Type::Decimal {
                range: Range::ANY,
                digits: crate::model::Digits::default(),
                as_text: None,
            },
            Type::Date => Type::Date,
            Type::DateTime => Type::DateTime,
            Type::Formatted(format) => Type::Formatted(format.clone()),
            Type::Text { .. }
            | Type::Boolean { .. }
            | Type::FreeForm { .. }
            | Type::Any
            | Type::Enum(_)
            | Type::Object(_)
            | Type::Scalar(_)
            | Type::List { .. }
            | Type::Map { .. } => {
                self.diagnostics.push(messages::no_bounds(limits.span));
                return None;
            }
        };
        let mut read = |bound: &Bound<Spanned<syntax::Scalar>>| match limit(bound) {
            None => Some(Bound::Unbounded),
            Some(written) => {
                let literal = self.literal(written, &type_)?;
                Some(bound.as_ref().map(|_| literal))
            }
        };
        let (lower, upper) = (read(&limits.lower)?, read(&limits.upper)?);
        if !Literal::any_between(lower.as_ref(), upper.as_ref()) {
            self.diagnostics.push(match (lower, upper) {
                (Bound::Included(_), Bound::Included(_)) => {
                    messages::swapped_test_bounds(limits.span)
                }
                _ => messages::impossible_test_bounds(limits.span),
            });
            return None;
        }
        Some(Matcher::Within(Range { lower, upper }))
    }
}

/// Whether two types are the same but for the columns that constrain their values.
fn is_same(one: &Type, other: &Type) -> bool {
    match (one, other) {
        (Type::Text(one), Type::Text(other)) => one.grammar == other.grammar,
        (Type::Boolean { as_text: one }, Type::Boolean { as_text: other })
        | (Type::Integer { as_text: one, .. }, Type::Integer { as_text: other, .. })
        | (Type::Decimal { as_text: one, .. }, Type::Decimal { as_text: other, .. }) => {
            one.is_some() == other.is_some()
        }
        (Type::Enum(one), Type::Enum(other)) => one.id == other.id,
        // Paths lead through a list of one.
        (Type::List { of: one_of, .. }, Type::List { of: other_of, .. }) => {
            is_same(one_of, other_of) && one.is_of_one() == other.is_of_one()
        }
        (Type::Map { of: one, .. }, Type::Map { of: other, .. }) => is_same(one, other),
        (Type::FreeForm { .. }, Type::FreeForm { .. }) => true,
        (one, other) => one == other,
    }
}
