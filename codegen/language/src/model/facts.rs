//! Facts: values that conditions test and that no message contains, such as the country
//! of an account.

use super::api::Api;
use super::ids::{EnumId, FactId};
use super::name::Name;
use super::types::{EnumType, Literal, Type};
use crate::span::Span;

/// A fact about a call, which conditions read.
#[derive(Debug)]
pub struct Fact {
    /// Its name.
    pub name: Name,
    /// Its type.
    pub type_: FactType,
    /// Its description.
    pub description: String,
    /// The place of its name on the page of the API.
    pub span: Span,
}

/// The type of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactType {
    /// `true` or `false`.
    Boolean,
    /// An enum that is not open.
    Enum(EnumId),
}

impl FactType {
    /// The type of its values.
    pub fn of_value(self) -> Type {
        match self {
            Self::Boolean => Type::Boolean { as_text: None },
            Self::Enum(id) => Type::Enum(EnumType::all(id)),
        }
    }
}

/// The facts that are known of a call. Tests of any other are unknown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GivenFacts(Vec<(FactId, Literal)>);

impl GivenFacts {
    /// Gives a fact, in the place of an earlier value.
    pub fn give(&mut self, fact: FactId, value: Literal) {
        self.0.retain(|(known, _)| *known != fact);
        self.0.push((fact, value));
    }

    /// The value of a fact, if it was given.
    pub fn get(&self, fact: FactId) -> Option<&Literal> {
        self.0.iter().find(|(known, _)| *known == fact).map(|(_, value)| value)
    }

    /// Each fact that was given, with its value.
    pub fn iter(&self) -> impl Iterator<Item = (FactId, &Literal)> {
        self.0.iter().map(|(fact, value)| (*fact, value))
    }

    /// Whether none was given.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Api {
    /// The fact of an id of this spec.
    pub fn fact(&self, id: FactId) -> &Fact {
        &self.facts[id.0]
    }

    /// The facts.
    pub fn facts(&self) -> impl ExactSizeIterator<Item = (FactId, &Fact)> {
        self.facts.iter().enumerate().map(|(index, fact)| (FactId(index), fact))
    }

    /// The values that a fact can have, each as a page writes it.
    pub fn values_of_fact(&self, fact: FactId) -> Vec<(&str, Literal)> {
        match self.fact(fact).type_ {
            FactType::Boolean => {
                vec![("true", Literal::Boolean(true)), ("false", Literal::Boolean(false))]
            }
            FactType::Enum(id) => {
                let values = self.enumeration(id).values.iter().enumerate();
                values
                    .map(|(index, value)| (value.name.wire(), Literal::Variant(id, index)))
                    .collect()
            }
        }
    }
}
