//! Lists in conditions and rules: the tests of their elements, rules for each element,
//! and values that no two elements share.

use paramtable_core::MAX_NESTED_OBJECTS;

use super::bounds::lower_bounds;
use super::conditions::Reach;
use super::draft::row_at;
use crate::diagnostic::messages;
use crate::model::{Element, Matcher, ObjectId, Path, Rule, Step, Type, Unique};
use crate::span::Span;
use crate::syntax::{self, written_path};

/// The lists that a path may lead through, beside those that hold exactly one object.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Through {
    /// That of the element at hand, if a rule is about each.
    ElementAtHand,
    /// Every list: the path stands for all values that it reaches.
    EveryList,
}

impl Reach<'_, '_, '_> {
    /// The object that a path goes on in, below a value of a type at `steps`.
    pub(super) fn object_below(
        &self,
        steps: &[Step],
        type_: &Type,
        through: Through,
    ) -> Option<ObjectId> {
        if let Type::Object(inner) = type_ {
            return Some(*inner);
        }
        let Type::Object(inner) = *type_.elements()? else { return None };
        let is_at_hand =
            || self.each.as_ref().is_some_and(|each| each.steps().eq(steps.iter().copied()));
        (type_.is_of_one() || through == Through::EveryList || is_at_hand()).then_some(inner)
    }

    /// The type of the value that a test at a path reads, resolved if it is a scalar.
    /// In a rule for each element the path of the list is the element, unless the test
    /// is one of lists.
    pub(super) fn tested_type(&self, path: &Path, matcher: &syntax::Matcher) -> Option<&Type> {
        let type_ = self.type_at(path)?;
        if self.each.as_ref() == Some(path) && !is_of_list(matcher) {
            return self.resolved(type_.elements()?);
        }
        Some(type_)
    }

    /// Requires that a path leads to a row whose presence can be asked, and not to the
    /// element at hand.
    pub(super) fn require_row(&mut self, path: &Path, span: Span) -> Option<()> {
        if self.each.as_ref() != Some(path) {
            return Some(());
        }
        let list = self.name(path);
        self.diagnostics.push(messages::presence_of_element(&list, span));
        None
    }

    /// The test that at least one element of a list has to pass.
    pub(super) fn any(
        &mut self,
        path: &Path,
        type_: &Type,
        span: Span,
        node: &syntax::Node,
    ) -> Option<Matcher> {
        let of = self.elements_of("any", type_, span)?.clone();
        let of = self.resolved(&of)?.clone();
        let element = if let Type::Object(id) = of {
            let written = syntax::parse_condition(node, self.diagnostics)?;
            // Under `any` paths begin at the element.
            let each = self.each.take();
            let owner = std::mem::replace(&mut self.owner, id);
            let is_in_element = std::mem::replace(&mut self.is_in_element, true);
            let condition = self.condition(id, &written);
            (self.each, self.owner, self.is_in_element) = (each, owner, is_in_element);
            let steps: Vec<_> = path.steps().collect();
            let condition = condition?.seen_from_above(&steps);
            if condition.paths().iter().any(|path| path.parents.len() >= MAX_NESTED_OBJECTS) {
                self.diagnostics.push(messages::path_too_long(MAX_NESTED_OBJECTS, span));
                return None;
            }
            Element::Object(condition)
        } else {
            let written = syntax::parse_matcher(node, self.diagnostics)?;
            Element::Value(self.matcher_of(path, &of, node.span, &written)?)
        };
        Some(Matcher::Any(Box::new(element)))
    }

    /// The number of elements that a list has to have.
    pub(super) fn elements_counted(
        &mut self,
        type_: &Type,
        span: Span,
        written: &syntax::Bounds,
    ) -> Option<Matcher> {
        self.elements_of("count", type_, span)?;
        let before = self.diagnostics.len();
        let bounds = lower_bounds("count", Some(written), self.diagnostics);
        if bounds.min.is_none_or(|min| min == 0) && bounds.max.is_none() {
            if self.diagnostics.len() == before {
                self.diagnostics.push(messages::count_of_anything(written.span()));
            }
            return None;
        }
        Some(Matcher::Count(bounds))
    }

    /// The type of the elements of a list, which a test is about.
    pub(super) fn elements_of<'t>(
        &mut self,
        test: &str,
        type_: &'t Type,
        span: Span,
    ) -> Option<&'t Type> {
        if let Some(of) = type_.elements() {
            return Some(of);
        }
        self.diagnostics.push(messages::no_list(test, what(type_), span));
        None
    }

    /// The list whose elements a rule is about, each by itself.
    pub(super) fn list_of_each(&mut self, table: ObjectId, path: &syntax::Path) -> Option<Path> {
        let target = self.path_through(table, path, Through::EveryList)?;
        self.require_a_value(&target, path)?;
        let is_list = |prefix: &Path| {
            let type_ = row_at(self.rows, prefix.last).type_.as_ref();
            *prefix != target
                && type_.is_some_and(|type_| type_.elements().is_some() && !type_.is_of_one())
        };
        if let Some(outer) = target.prefixes().find(is_list) {
            let inner = target.below(&outer).unwrap_or_default();
            let inner = written_path(&self.wires(inner.iter().copied()));
            let outer = self.name(&outer);
            self.diagnostics.push(messages::each_within_each(&outer, &inner, path.span));
            return None;
        }
        let type_ = self.type_at(&target)?.clone();
        let of = self.elements_of("each", &type_, path.span)?;
        if matches!(of, Type::List { .. } | Type::Map { .. } | Type::FreeForm { .. } | Type::Any) {
            self.diagnostics.push(messages::each_of_no_values(path.span));
            return None;
        }
        Some(target)
    }

    /// Reports a rule for each element that reads no element.
    pub(super) fn check_each(&mut self, rule: &Rule, span: Span) {
        let Some(each) = &rule.each else { return };
        let reads_element = rule.when.iter().any(|when| when.reads_element(each))
            || rule.statements.iter().any(|statement| statement.reads_element(each));
        if !reads_element && !rule.statements.is_empty() {
            let list = self.name(each);
            self.diagnostics.push(messages::each_without_element(&list, span));
        }
    }

    /// The values that no two elements may agree in.
    pub(super) fn unique(
        &mut self,
        table: ObjectId,
        paths: &[syntax::Path],
        span: Span,
    ) -> Option<Unique> {
        // No early return: every path is read, so that every mistake is reported.
        let of: Vec<_> = paths.iter().map(|path| self.value_of_element(table, path)).collect();
        let of: Vec<_> = of.into_iter().collect::<Option<_>>()?;
        for (index, (_, value)) in of.iter().enumerate() {
            if of[..index].iter().any(|(_, known)| known == value) {
                let again = &paths[index];
                let shown = again.shown();
                self.diagnostics.push(messages::duplicate_parameter(&shown, again.span));
            }
        }
        let (list, _) = of.first()?.clone();
        if of.iter().any(|(other, _)| *other != list) {
            let lists = of.iter().map(|(list, _)| self.name(list));
            self.diagnostics.push(messages::unique_in_several(&lists.collect::<Vec<_>>(), span));
            return None;
        }
        Some(Unique { list, of: of.into_iter().map(|(_, path)| path).collect() })
    }

    /// A path to a single value of a list's elements, and to the list.
    fn value_of_element(&mut self, table: ObjectId, path: &syntax::Path) -> Option<(Path, Path)> {
        let target = self.path_through(table, path, Through::EveryList)?;
        self.require_a_value(&target, path)?;
        let Some(list) = self.innermost_list(&target) else {
            let what = what(self.type_at(&target)?);
            self.diagnostics.push(messages::no_list("unique", what, path.span));
            return None;
        };
        let type_ = self.type_at(&target)?;
        let type_ = if list == target { type_.elements()? } else { type_ };
        let type_ = self.resolved(type_)?.clone();
        if let (Type::Object(_), true) = (&type_, list == target) {
            let name = self.name(&list);
            self.diagnostics.push(messages::unique_objects(&name, path.span));
            return None;
        }
        self.is_comparable(&type_, path.span).then_some((list, target))
    }

    /// The innermost list that a path leads to or through, but for lists of one and
    /// that of the element at hand.
    pub(super) fn innermost_list(&self, path: &Path) -> Option<Path> {
        let lists = path.prefixes().filter(|prefix| {
            let type_ = row_at(self.rows, prefix.last).type_.as_ref();
            let is_left = prefix == path || !type_.is_some_and(Type::is_of_one);
            let is_list = type_.is_some_and(|type_| type_.elements().is_some());
            is_list && is_left && self.each.as_ref() != Some(prefix)
        });
        lists.last()
    }

    fn wires(&self, steps: impl Iterator<Item = Step>) -> Vec<&str> {
        steps.map(|step| row_at(self.rows, step).wire()).collect()
    }

    /// A path as a page would write it.
    fn name(&self, path: &Path) -> String {
        written_path(&self.wires(path.steps()))
    }
}

/// Whether a test is one of lists.
fn is_of_list(matcher: &syntax::Matcher) -> bool {
    match matcher {
        syntax::Matcher::Not(inner) => is_of_list(inner),
        syntax::Matcher::Any(_) | syntax::Matcher::Count(_) => true,
        syntax::Matcher::OneOf(_)
        | syntax::Matcher::Present(_)
        | syntax::Matcher::Within(_)
        | syntax::Matcher::Length(_)
        | syntax::Matcher::Bytes(_)
        | syntax::Matcher::Pattern(_) => false,
    }
}

/// A type in words, with its article.
fn what(type_: &Type) -> &'static str {
    match type_ {
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
        | Type::Scalar(_) => "a single value",
    }
}
