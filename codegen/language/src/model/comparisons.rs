//! Comparisons: terms, and how they stand to each other.

use rust_decimal::Decimal;

use super::across::Path;
use super::api::Api;

/// How two values stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
}

impl Comparison {
    /// The same from the other side: `a < b` is `b > a`.
    #[must_use]
    pub fn swapped(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::LessOrEqual => Self::GreaterOrEqual,
            Self::Greater => Self::Less,
            Self::GreaterOrEqual => Self::LessOrEqual,
            Self::Equal => Self::Equal,
            Self::NotEqual => Self::NotEqual,
        }
    }

    /// Whether it asks for an order, and not only whether two values are equal.
    pub fn is_of_order(self) -> bool {
        !matches!(self, Self::Equal | Self::NotEqual)
    }
}

/// One side of a comparison.
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    /// The value of a parameter.
    Value(Path),
    /// A number.
    Number(Decimal),
    /// How many elements a list has. The path may lead through others: then the elements
    /// of all are counted.
    Count(Path),
    /// The sum of these; never empty.
    Sum(Vec<Summand>),
}

/// The values that a sum adds: one, or one of each element of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Summand {
    /// The list, whose path may lead through others.
    pub list: Option<Path>,
    /// The value: a path through the list, or its own if its elements are numbers.
    pub of: Path,
    /// The value of the same element that it is multiplied with.
    pub times: Option<Path>,
}

impl Term {
    /// Every path that is read.
    pub fn paths(&self) -> Vec<&Path> {
        match self {
            Self::Value(path) | Self::Count(path) => vec![path],
            Self::Number(_) => Vec::new(),
            Self::Sum(summands) => {
                let paths = summands
                    .iter()
                    .flat_map(|Summand { list, of, times }| list.iter().chain([of]).chain(times));
                paths.collect()
            }
        }
    }

    /// Every list whose elements are counted or added.
    pub(super) fn lists(&self) -> Vec<&Path> {
        match self {
            Self::Value(_) | Self::Number(_) => Vec::new(),
            Self::Count(list) => vec![list],
            Self::Sum(summands) => {
                summands.iter().filter_map(|summand| summand.list.as_ref()).collect()
            }
        }
    }

    /// Whether it reads the element at hand of a list, and not the list.
    pub fn reads_element(&self, list: &Path) -> bool {
        let is_below = |path: &Path| path != list && path.starts_with(list);
        match self {
            Self::Value(path) => path.starts_with(list),
            Self::Number(_) => false,
            Self::Count(path) => is_below(path),
            Self::Sum(summands) => summands.iter().any(|summand| match &summand.list {
                Some(summed) => is_below(summed),
                None => summand.of.starts_with(list),
            }),
        }
    }

    /// The first parameter that it names, which violations point at: of what leads
    /// through lists the outermost one, but for that of the element at hand.
    pub fn place(&self, api: &Api, at_hand: Option<&Path>) -> Option<Path> {
        let path = match self {
            Self::Number(_) => return None,
            Self::Value(path) | Self::Count(path) => path,
            Self::Sum(summands) => {
                let Summand { list, of, times: _ } = summands.first()?;
                list.as_ref().unwrap_or(of)
            }
        };
        let outermost = path.prefixes().find(|prefix| {
            let type_ = &api.parameter(prefix).type_;
            type_.elements().is_some() && !type_.is_of_one() && Some(prefix) != at_hand
        });
        Some(outermost.unwrap_or_else(|| path.clone()))
    }
}
