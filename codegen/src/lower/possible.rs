//! Whether a condition can ever be true: tests that all have to pass may rule
//! each other out, or leave no value that their parameter could have.

use super::conditions::Reach;
use crate::model::{Condition, Literal, Matcher, Path, Type};

/// Whether a condition leaves room for a value. What it can't tell it takes for
/// possible.
pub(super) fn can_be_true(condition: &Condition, reach: &Reach<'_, '_, '_>) -> bool {
    match condition {
        Condition::All(inner) => {
            inner.iter().all(|test| can_be_true(test, reach))
                && inner.iter().all(|test| agrees(test, inner, reach))
        }
        Condition::Any(inner) => {
            inner.is_empty() || inner.iter().any(|test| can_be_true(test, reach))
        }
        Condition::NoneOf(inner) => inner.iter().all(|test| can_be_false(test, reach)),
        Condition::Present(path, false) => !path.steps().all(|step| reach.is_mandatory(step)),
        Condition::Value(path, Matcher::Within { min, max }) => {
            let (lowest, highest) = bounds_of(reach.type_at(path));
            overlap(min.as_ref(), highest.as_ref()) && overlap(lowest.as_ref(), max.as_ref())
        }
        Condition::Value(_, Matcher::Not(inner)) => match &**inner {
            Matcher::OneOf(values) => match values.first() {
                // A parameter that is absent passes, but is not what is meant.
                Some(Literal::Variant(id, _)) => {
                    let enumeration = &reach.known.enums[id.0];
                    enumeration.open || values.len() < enumeration.values.len()
                }
                Some(Literal::Boolean(_)) => values.len() < 2,
                _ => true,
            },
            _ => true,
        },
        _ => true,
    }
}

/// Whether a test can fail. What it can't tell it takes for possible.
fn can_be_false(test: &Condition, reach: &Reach<'_, '_, '_>) -> bool {
    match test {
        Condition::Present(path, present) => {
            can_be_true(&Condition::Present(path.clone(), !present), reach)
        }
        Condition::Value(path, matcher) => {
            let not = Matcher::Not(Box::new(matcher.clone()));
            can_be_true(&Condition::Value(path.clone(), not), reach)
        }
        _ => true,
    }
}

/// Whether a test leaves room for the others that have to pass with it.
fn agrees(test: &Condition, all: &[Condition], reach: &Reach<'_, '_, '_>) -> bool {
    let others = |path: &Path| {
        let path = path.clone();
        all.iter().filter_map(move |other| match other {
            Condition::Value(known, matcher) if *known == path => Some(matcher),
            _ => None,
        })
    };
    match test {
        Condition::Present(path, true) => !all
            .iter()
            .any(|other| matches!(other, Condition::Present(known, false) if known == path)),
        // Absent it has no value, unless it has a default.
        Condition::Present(path, false) if !reach.has_default(path) => {
            others(path).all(|matcher| matches!(matcher, Matcher::Not(_)))
        }
        Condition::Value(path, Matcher::OneOf(values)) => {
            values.iter().any(|value| others(path).all(|matcher| matcher.takes(value)))
        }
        Condition::Value(path, Matcher::Within { min, .. }) => {
            others(path).all(|other| match other {
                Matcher::Within { max, .. } => overlap(min.as_ref(), max.as_ref()),
                _ => true,
            })
        }
        _ => true,
    }
}

/// Whether anything lies above the one bound and below the other.
fn overlap(min: Option<&Literal>, max: Option<&Literal>) -> bool {
    !min.zip(max).is_some_and(|(min, max)| min.exceeds(max))
}

/// The bounds that a type's own row or scalar gives its values.
fn bounds_of(type_: &Type) -> (Option<Literal>, Option<Literal>) {
    match type_ {
        Type::Integer { range, .. } => {
            (range.min.map(Literal::Integer), range.max.map(Literal::Integer))
        }
        Type::Decimal { range, .. } => {
            (range.min.map(Literal::Decimal), range.max.map(Literal::Decimal))
        }
        _ => (None, None),
    }
}
