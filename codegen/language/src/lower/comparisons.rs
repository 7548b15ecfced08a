//! `compare`: terms, and how they stand to each other.

use paramtable_core::checks::Grammar;
use rust_decimal::Decimal;

use super::conditions::Reach;
use super::elements::Through;
use crate::diagnostic::messages;
use crate::model::{Comparison, DateFormat, EnumId, ObjectId, Path, Summand, Term, Type};
use crate::span::{Span, Spanned};
use crate::syntax;

/// What the values of a term are, for whether two can be compared.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Comparable {
    Number,
    Day,
    Instant,
    LocalTime,
    Text,
    Boolean,
    Enum(EnumId),
}

impl Comparable {
    fn of(type_: &Type) -> Option<Self> {
        Some(match type_ {
            Type::Integer { .. } | Type::Decimal { .. } => Self::Number,
            Type::Date | Type::Formatted(DateFormat { has_time: false, .. }) => Self::Day,
            Type::Formatted(DateFormat { has_time: true, .. }) => Self::LocalTime,
            Type::DateTime => Self::Instant,
            Type::Text(_) => Self::Text,
            Type::Boolean { .. } => Self::Boolean,
            Type::Enum(type_) => Self::Enum(type_.id),
            Type::FreeForm { .. }
            | Type::Any
            | Type::Object(_)
            | Type::Scalar(_)
            | Type::List { .. }
            | Type::Map { .. } => return None,
        })
    }

    /// Whether one can be less than another.
    fn has_order(self) -> bool {
        match self {
            Self::Number | Self::Day | Self::Instant | Self::LocalTime => true,
            Self::Text | Self::Boolean | Self::Enum(_) => false,
        }
    }
}

impl Reach<'_, '_, '_> {
    /// A comparison. The first of its terms names a parameter, at which violations
    /// point, so the sides are swapped where only the second does.
    pub(super) fn comparison(
        &mut self,
        table: ObjectId,
        span: Span,
        one: &syntax::Term,
        operator: &Spanned<String>,
        other: &syntax::Term,
    ) -> Option<(Term, Comparison, Term)> {
        if self.is_with_a_value(table, [one, other], &operator.value) {
            return None;
        }
        let comparison = self.operator(operator);
        // No early return: both sides are read, so that every mistake is reported.
        let (first, second) = (self.term(table, one), self.term(table, other));
        let ((first, first_kind), (second, second_kind)) = (first?, second?);
        let comparison = comparison?;
        let names = || (shown(one), shown(other));
        if first.paths().is_empty() && second.paths().is_empty() {
            self.diagnostics.push(messages::compared_numbers(span));
        } else if first == second {
            self.diagnostics.push(messages::compared_with_itself(&shown(one), span));
        } else if first_kind.is_none() || first_kind != second_kind {
            let (one, other) = names();
            self.diagnostics.push(messages::types_differ(&one, &other, span));
        } else if comparison.is_of_order() && !first_kind.is_some_and(Comparable::has_order) {
            let (one, other) = names();
            self.diagnostics.push(messages::no_order(&one, &other, operator.span));
        } else if first.paths().is_empty() {
            return Some((second, comparison.swapped(), first));
        } else {
            return Some((first, comparison, second));
        }
        None
    }

    /// A term, and what its values are; nothing if they cannot be compared.
    fn term(&mut self, table: ObjectId, term: &syntax::Term) -> Option<(Term, Option<Comparable>)> {
        match term {
            syntax::Term::Value { path, is_number } => {
                if *is_number && !self.is_row(table, path) {
                    let number = self.number(path)?;
                    return Some((Term::Number(number), Some(Comparable::Number)));
                }
                let target = self.path(table, path)?;
                self.require_a_value(&target, path)?;
                let kind = self.compared_type(&target).and_then(Comparable::of);
                Some((Term::Value(target), kind))
            }
            syntax::Term::Count(written) => {
                let list = self.path_through(table, written, Through::EveryList)?;
                self.require_a_value(&list, written)?;
                let type_ = self.type_at(&list)?.clone();
                self.elements_of("count", &type_, written.span)?;
                Some((Term::Count(list), Some(Comparable::Number)))
            }
            syntax::Term::Sum { span, paths } => {
                if paths.is_empty() {
                    self.diagnostics.push(messages::sum_of_nothing(*span));
                    return None;
                }
                let summands: Vec<_> = paths.iter().map(|path| self.summand(table, path)).collect();
                let summands = summands.into_iter().collect::<Option<_>>()?;
                Some((Term::Sum(summands), Some(Comparable::Number)))
            }
            syntax::Term::SumOf { list, of, times } => {
                let target = self.path_through(table, list, Through::EveryList)?;
                self.require_a_value(&target, list)?;
                let type_ = self.type_at(&target)?.clone();
                let Type::Object(element) = *self.elements_of("sum", &type_, list.span)? else {
                    self.diagnostics.push(messages::sum_of_no_objects(&list.shown(), of.span));
                    return None;
                };
                let of_element = self.factor(element, &target, of);
                let times = times.as_ref().map(|times| self.factor(element, &target, times));
                let times = match times {
                    Some(times) => Some(times?),
                    None => None,
                };
                let summand = Summand { list: Some(target), of: of_element?, times };
                Some((Term::Sum(vec![summand]), Some(Comparable::Number)))
            }
        }
    }

    /// A value that a sum adds, or one of each element that its path reaches.
    fn summand(&mut self, table: ObjectId, written: &syntax::Path) -> Option<Summand> {
        let of = self.path_through(table, written, Through::EveryList)?;
        self.require_a_value(&of, written)?;
        // In a rule for each element the list itself is the whole list.
        let list = if self.each.as_ref() == Some(&of) {
            Some(of.clone())
        } else {
            self.innermost_list(&of)
        };
        let type_ = self.type_at(&of)?;
        let type_ = match (&list, type_.elements()) {
            (Some(list), Some(element)) if *list == of => self.resolved(element)?.clone(),
            _ => type_.clone(),
        };
        self.require_number(&type_, written)?;
        Some(Summand { list, of, times: None })
    }

    /// A number of each element of a list.
    fn factor(&mut self, element: ObjectId, list: &Path, written: &syntax::Path) -> Option<Path> {
        // The path begins at the element.
        let each = self.each.take();
        let path = self.path(element, written);
        self.each = each;
        let path = path?;
        self.require_a_value(&path, written)?;
        let type_ = self.type_at(&path)?.clone();
        self.require_number(&type_, written)?;
        let steps: Vec<_> = list.steps().collect();
        Some(path.seen_from_above(&steps))
    }

    fn require_number(&mut self, type_: &Type, written: &syntax::Path) -> Option<()> {
        if Comparable::of(type_) == Some(Comparable::Number) {
            return Some(());
        }
        self.diagnostics.push(messages::no_number(&written.shown(), written.span));
        None
    }

    /// The type of the value at a path, or of the element at hand.
    fn compared_type(&self, path: &Path) -> Option<&Type> {
        let type_ = self.type_at(path)?;
        match type_.elements() {
            Some(element) if self.each.as_ref() == Some(path) => self.resolved(element),
            _ => Some(type_),
        }
    }

    fn number(&mut self, written: &syntax::Path) -> Option<Decimal> {
        let number = paramtable_core::decimal::parse(&written.shown());
        if number.is_err() {
            self.diagnostics.push(messages::number_too_long(written.span));
        }
        number.ok()
    }

    fn is_row(&self, table: ObjectId, path: &syntax::Path) -> bool {
        path.names.first().is_some_and(|name| self.step(table, name, true).is_some())
    }

    /// Reports a comparison with a date, or with a number in quotes. Returns whether it
    /// was one.
    fn is_with_a_value(
        &mut self,
        table: ObjectId,
        [one, other]: [&syntax::Term; 2],
        operator: &str,
    ) -> bool {
        let value = |term: &syntax::Term| {
            let syntax::Term::Value { path, is_number: false } = term else { return None };
            let written = path.shown();
            let is_value = paramtable_core::decimal::parse(&written).is_ok()
                || Grammar::Date.is_satisfied_by(&written);
            (is_value && !self.is_row(table, path)).then_some((written, path.span))
        };
        let (term, (literal, at), is_swapped) = match (value(one), value(other)) {
            (None, None) => return false,
            (_, Some(found)) => (one, found, false),
            (Some(found), None) => (other, found, true),
        };
        let expected = match (operator, is_swapped) {
            ("<=", false) | (">=", true) => format!("{{ max: {literal} }}"),
            (">=", false) | ("<=", true) => format!("{{ min: {literal} }}"),
            ("<", false) | (">", true) => format!("{{ below: {literal} }}"),
            (">", false) | ("<", true) => format!("{{ above: {literal} }}"),
            ("!=", _) => format!("{{ not: {literal} }}"),
            _ => literal,
        };
        let expect = format!("{{ {}: {expected} }}", shown(term));
        self.diagnostics.push(messages::compared_with_value(&expect, at));
        true
    }

    fn operator(&mut self, operator: &Spanned<String>) -> Option<Comparison> {
        Some(match operator.value.as_str() {
            "<" => Comparison::Less,
            "<=" => Comparison::LessOrEqual,
            ">" => Comparison::Greater,
            ">=" => Comparison::GreaterOrEqual,
            "==" => Comparison::Equal,
            "!=" => Comparison::NotEqual,
            _ => {
                self.diagnostics.push(messages::invalid_operator(operator));
                return None;
            }
        })
    }
}

/// The paths of a term, as they are written.
pub(super) fn paths_of_term(term: &syntax::Term) -> Vec<syntax::Path> {
    match term {
        syntax::Term::Value { path, .. } | syntax::Term::Count(path) => vec![path.clone()],
        syntax::Term::Sum { span: _, paths } => paths.clone(),
        syntax::Term::SumOf { list, of, times } => {
            [list, of].into_iter().chain(times).cloned().collect()
        }
    }
}

/// A term as a page writes it.
fn shown(term: &syntax::Term) -> String {
    match term {
        syntax::Term::Value { path, .. } => path.shown(),
        syntax::Term::Count(list) => format!("{{ count: {} }}", list.shown()),
        syntax::Term::Sum { span: _, paths } => {
            let paths: Vec<_> = paths.iter().map(syntax::Path::shown).collect();
            format!("{{ sum: [{}] }}", paths.join(", "))
        }
        syntax::Term::SumOf { list, of, times } => {
            let times = times.as_ref().map(|times| format!(", times: {}", times.shown()));
            let (list, of) = (list.shown(), of.shown());
            format!("{{ sum: {list}, of: {of}{} }}", times.unwrap_or_default())
        }
    }
}
