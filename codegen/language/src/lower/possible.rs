//! Whether a condition can ever be true. Tests that all have to pass may exclude
//! each other, or leave no value that their parameter can have.

use paramtable_core::Truth;

use super::conditions::Reach;
use crate::model::{
    Answers, Bounds, Condition, Element, EnumType, FactId, FactTest, Literal, Matcher, Path, Range,
    Step, Text, Type,
};

/// Whether a condition may be true for some value. In doubt it may.
pub(super) fn can_be_true(condition: &Condition, reach: &Reach<'_, '_, '_>) -> bool {
    !condition.evaluate(reach).is_false()
}

/// The answers that hold for every value which the rows accept.
impl Answers for Reach<'_, '_, '_> {
    type Answer = Truth;

    fn sent(&self, path: &Path) -> Truth {
        // A row of a case is there where the case is: in conditions of the case itself.
        let is_there = |step: Step| {
            self.is_mandatory(step)
                && (step.object == self.owner
                    || self.known.declared.table_of(step.object).is_none())
        };
        if path.steps().all(is_there) { Truth::True } else { Truth::Unknown }
    }

    fn passes(&self, path: &Path, matcher: &Matcher) -> Truth {
        if let Some(tag) = self.own_tag(path) {
            return matcher.takes(&tag).into();
        }
        match matcher {
            // An absent parameter does not pass, but that is not the mistake to be
            // found here.
            Matcher::OneOf(values) if self.are_all(path, values) => Truth::True,
            Matcher::Within(range) if !self.is_near(path, range) => Truth::False,
            Matcher::Length(bounds) if !self.may_have(path, bounds, |text| text.length) => {
                Truth::False
            }
            Matcher::Bytes(bounds) if !self.may_have(path, bounds, |text| text.bytes) => {
                Truth::False
            }
            Matcher::OneOf(_)
            | Matcher::Within(_)
            | Matcher::Length(_)
            | Matcher::Bytes(_)
            | Matcher::Pattern(_) => Truth::Unknown,
            Matcher::Not(inner) => self.passes(path, inner).negate(),
            // An empty list has no element that passes.
            Matcher::Any(element) => Truth::Unknown.and(match &**element {
                Element::Object(condition) => condition.evaluate(self),
                Element::Value(matcher) => matcher.evaluate(path, self),
            }),
            Matcher::Count(bounds) => match self.type_at(path) {
                Some(Type::List { items, .. }) if !items.meets(bounds) => Truth::False,
                _ => Truth::Unknown,
            },
        }
    }

    fn fact(&self, _: FactId, values: &[Literal]) -> Truth {
        if self.are_whole_type(values) { Truth::True } else { Truth::Unknown }
    }

    fn agree(&self, tests: &[Condition]) -> Truth {
        tests.iter().all(|test| agrees(test, tests, self)).into()
    }
}

impl Reach<'_, '_, '_> {
    /// The value of the tag in the case whose conditions are lowered, if a path leads
    /// to it.
    fn own_tag(&self, path: &Path) -> Option<Literal> {
        let declared = self.known.declared;
        let table = declared.table_of(self.owner)?;
        if !path.parents.is_empty() || path.last.object != table {
            return None;
        }
        let written = declared.objects[table.0].table;
        let row = &self.rows[table.0][path.last.parameter];
        let is_tag = written.tag.as_ref().is_some_and(|tag| tag.value == row.wire());
        let Some(Type::Enum(type_)) = row.type_.as_ref().filter(|_| is_tag) else { return None };
        let at = declared.cases(table).iter().position(|case| *case == self.owner)?;
        let value = &written.cases.as_ref()?.list.get(at)?.value.value;
        let index = self.known.enums[type_.id.0].wires().position(|known| known == value)?;
        Some(Literal::Variant(type_.id, index))
    }

    /// Whether there are no other values than these.
    fn are_all(&self, path: &Path, values: &[Literal]) -> bool {
        if let Some(Type::Enum(EnumType { only: Some(only), .. })) = self.type_at(path) {
            return values.len() >= only.len();
        }
        self.are_whole_type(values)
    }

    /// Whether their type has no other values than these.
    fn are_whole_type(&self, values: &[Literal]) -> bool {
        match values.first() {
            Some(Literal::Variant(id, _)) => {
                let is_open = self.known.declared.enums[id.0].open;
                !is_open && values.len() >= self.known.enums[id.0].values.len()
            }
            Some(Literal::Boolean(_)) => values.len() >= 2,
            Some(
                Literal::Text(_)
                | Literal::Integer(_)
                | Literal::Decimal(_)
                | Literal::Date(_)
                | Literal::DateTime(_)
                | Literal::Formatted { .. },
            )
            | None => false,
        }
    }

    /// Whether a text that a row accepts can be of a size.
    fn may_have(&self, path: &Path, bounds: &Bounds, own: fn(&Text) -> Bounds) -> bool {
        let types = self.types_at(path);
        let possible = |type_: &&Type| type_.as_text().is_none_or(|text| own(text).meets(bounds));
        types.is_empty() || types.iter().any(possible)
    }

    /// Whether a value that a row accepts can lie within bounds.
    fn is_near(&self, path: &Path, range: &Range<Literal>) -> bool {
        let types = self.types_at(path);
        let mut taken = types.iter().map(|type_| range_of(type_));
        types.is_empty() || taken.any(|taken| overlap(range, &taken) && overlap(&taken, range))
    }
}

/// Whether a test can pass together with the others.
fn agrees(test: &Condition, all: &[Condition], reach: &Reach<'_, '_, '_>) -> bool {
    let others = |path: &Path| {
        let path = path.clone();
        all.iter().filter_map(move |other| match other {
            Condition::Value(known, matcher) => Some(matcher).filter(|_| *known == path),
            Condition::All(_)
            | Condition::Any(_)
            | Condition::NoneOf(_)
            | Condition::Present(..)
            | Condition::Fact(..)
            | Condition::Described(_) => None,
        })
    };
    let others_of_fact = |fact: FactId| {
        all.iter().filter_map(move |other| match other {
            Condition::Fact(known, test) => Some(test).filter(|_| *known == fact),
            Condition::All(_)
            | Condition::Any(_)
            | Condition::NoneOf(_)
            | Condition::Value(..)
            | Condition::Present(..)
            | Condition::Described(_) => None,
        })
    };
    match test {
        Condition::Present(path, true) => !all
            .iter()
            .any(|other| matches!(other, Condition::Present(known, false) if known == path)),
        // An absent parameter has no value, unless it has a default.
        Condition::Present(path, false) => {
            reach.has_default(path)
                || others(path).all(|matcher| matches!(matcher, Matcher::Not(_)))
        }
        Condition::Value(path, Matcher::OneOf(values)) => {
            values.iter().any(|value| others(path).all(|matcher| matcher.takes(value)))
        }
        Condition::Value(path, Matcher::Within(range)) => others(path).all(|other| match other {
            Matcher::Within(other) => overlap(range, other),
            Matcher::OneOf(_)
            | Matcher::Not(_)
            | Matcher::Length(_)
            | Matcher::Bytes(_)
            | Matcher::Pattern(_)
            | Matcher::Any(_)
            | Matcher::Count(_) => true,
        }),
        Condition::Value(path, Matcher::Length(bounds)) => others(path).all(|other| match other {
            Matcher::Length(other) => bounds.meets(other),
            Matcher::OneOf(_)
            | Matcher::Not(_)
            | Matcher::Within(_)
            | Matcher::Bytes(_)
            | Matcher::Pattern(_)
            | Matcher::Any(_)
            | Matcher::Count(_) => true,
        }),
        Condition::Value(path, Matcher::Bytes(bounds)) => others(path).all(|other| match other {
            Matcher::Bytes(other) => bounds.meets(other),
            Matcher::OneOf(_)
            | Matcher::Not(_)
            | Matcher::Within(_)
            | Matcher::Length(_)
            | Matcher::Pattern(_)
            | Matcher::Any(_)
            | Matcher::Count(_) => true,
        }),
        Condition::Fact(fact, FactTest { values, is_negated: false }) => {
            values.iter().any(|value| others_of_fact(*fact).all(|test| test.takes(value)))
        }
        Condition::Value(path, Matcher::Count(bounds)) => others(path).all(|other| match other {
            Matcher::Count(other) => bounds.meets(other),
            Matcher::OneOf(_)
            | Matcher::Not(_)
            | Matcher::Within(_)
            | Matcher::Length(_)
            | Matcher::Bytes(_)
            | Matcher::Pattern(_)
            | Matcher::Any(_) => true,
        }),
        // The tests next to a `not` check it, so it need not check them. Whether a text
        // can match a pattern is not decided, and two tests of elements may be passed by
        // different ones.
        Condition::Value(_, Matcher::Not(_) | Matcher::Pattern(_) | Matcher::Any(_))
        | Condition::All(_)
        | Condition::Any(_)
        | Condition::NoneOf(_)
        | Condition::Fact(..)
        | Condition::Described(_) => true,
    }
}

/// Whether a value can lie above the lower bound of one and below the upper of the other.
fn overlap(one: &Range<Literal>, other: &Range<Literal>) -> bool {
    Literal::any_between(one.lower.as_ref(), other.upper.as_ref())
}

/// The bounds of the values of a type, from its row or scalar.
fn range_of(type_: &Type) -> Range<Literal> {
    match type_ {
        Type::Integer { range: Range { lower, upper }, .. } => {
            Range { lower: lower.map(Literal::Integer), upper: upper.map(Literal::Integer) }
        }
        Type::Decimal { range: Range { lower, upper }, .. } => {
            Range { lower: lower.map(Literal::Decimal), upper: upper.map(Literal::Decimal) }
        }
        Type::Text { .. }
        | Type::Boolean { .. }
        | Type::Date
        | Type::DateTime
        | Type::Formatted(_)
        | Type::FreeForm { .. }
        | Type::Any
        | Type::Enum(_)
        | Type::Object(_)
        | Type::Scalar(_)
        | Type::List { .. }
        | Type::Map { .. } => Range::ANY,
    }
}
