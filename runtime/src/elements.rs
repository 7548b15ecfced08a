//! Lists whose elements conditions and rules read: those of a list that holds in place,
//! those of another from what was kept of it.

use std::collections::HashSet;
use std::hash::{BuildHasher, Hash};

use paramtable_core::checks::{Items, Operand};
use paramtable_core::{Location, Truth};

use crate::Nullable;
use crate::context::Context;
use crate::decoder::Decoder;
use crate::slot::{Salvaged, Slot};

/// What is kept of a list in which something is wrong: its elements, unless the list
/// itself is bad.
#[derive(Clone, Debug)]
pub struct SalvagedList<T, S = ()>(pub(crate) Option<Vec<Slot<T, S>>>);

impl<T, S> SalvagedList<T, S> {
    /// A list of which nothing is known.
    const BAD: Self = Self(None);
}

impl<T, S> Salvaged for SalvagedList<T, S> {
    fn unknown() -> Self {
        Self::BAD
    }
}

impl<'a, T, S> Slot<&'a Vec<T>, &'a SalvagedList<T, S>> {
    /// Whether at least one element passes a test.
    pub fn any(self, mut test: impl FnMut(Slot<&'a T, &'a S>) -> Truth) -> Truth {
        match self {
            Self::Absent | Self::Null => Truth::False,
            Self::Unknown | Self::Invalid(SalvagedList(None)) => Truth::Unknown,
            Self::Value(list) => or(list.iter().map(|element| test(Slot::Value(element)))),
            Self::Invalid(SalvagedList(Some(slots))) => {
                or(slots.iter().map(|slot| test(slot.as_ref())))
            }
        }
    }

    /// Whether it has so many elements.
    pub fn counts(self, bounds: Items) -> Truth {
        match self {
            Self::Absent | Self::Null => Truth::False,
            Self::Unknown | Self::Invalid(SalvagedList(None)) => Truth::Unknown,
            Self::Value(list) => bounds.holds(list.len()).into(),
            Self::Invalid(SalvagedList(Some(slots))) => bounds.holds(slots.len()).into(),
        }
    }

    /// How many elements it has, for a sum.
    pub fn length(self) -> Operand {
        let count = |count: usize| Operand::Sent(count.into());
        match self {
            Self::Absent | Self::Null => Operand::Nothing,
            Self::Unknown | Self::Invalid(SalvagedList(None)) => Operand::Unknown,
            Self::Value(list) => count(list.len()),
            Self::Invalid(SalvagedList(Some(slots))) => count(slots.len()),
        }
    }

    /// Calls `then` with each element and its index. Returns whether these are all: of a
    /// bad list none is known.
    pub fn each(self, mut then: impl FnMut(usize, Slot<&'a T, &'a S>)) -> bool {
        match self {
            Self::Absent | Self::Null => true,
            Self::Unknown | Self::Invalid(SalvagedList(None)) => false,
            Self::Value(list) => {
                let elements = list.iter().enumerate();
                elements.for_each(|(index, element)| then(index, Slot::Value(element)));
                true
            }
            Self::Invalid(SalvagedList(Some(slots))) => {
                let elements = slots.iter().enumerate();
                elements.for_each(|(index, slot)| then(index, slot.as_ref()));
                true
            }
        }
    }

    /// The element of a list that holds exactly one.
    pub fn only(self) -> Slot<&'a T, &'a S> {
        match self {
            Self::Absent => Slot::Absent,
            Self::Null => Slot::Null,
            Self::Value(list) => match list.as_slice() {
                [element] => Slot::Value(element),
                _ => Slot::Unknown,
            },
            Self::Invalid(SalvagedList(Some(slots))) => match slots.as_slice() {
                [slot] => slot.as_ref(),
                _ => Slot::Unknown,
            },
            Self::Unknown | Self::Invalid(SalvagedList(None)) => Slot::Unknown,
        }
    }

    /// The same, bad if it has too few or too many elements, which only a value that was
    /// built by hand can have.
    #[must_use]
    pub fn counted(self, bounds: Items) -> Self {
        match self {
            Self::Value(list) if !bounds.holds(list.len()) => Self::Invalid(bad()),
            other => other,
        }
    }
}

impl<'a, T, S> Slot<&'a Nullable<Vec<T>>, &'a SalvagedList<T, S>> {
    /// The same of a list that may be `null`.
    #[must_use]
    pub fn counted_or_null(self, bounds: Items) -> Self {
        match self {
            Self::Value(Nullable::Value(list)) if !bounds.holds(list.len()) => Self::Invalid(bad()),
            other => other,
        }
    }
}

impl<'a, T> Slot<&'a T> {
    /// The slot of a list that was validated.
    pub fn of_list<E, S>(self) -> Slot<&'a T, &'a SalvagedList<E, S>> {
        match self {
            Self::Absent => Slot::Absent,
            Self::Null => Slot::Null,
            Self::Invalid(()) => Slot::Invalid(bad()),
            Self::Unknown => Slot::Unknown,
            Self::Value(value) => Slot::Value(value),
        }
    }
}

impl<'a, T> Slot<&'a T, &'a ()> {
    /// An element, bad if it breaks a constraint, which only a value that was built by
    /// hand can do.
    #[must_use]
    pub fn checked<'de, K: Decoder<'de, Value = T>>(self, decoder: &K) -> Self {
        match self {
            Self::Value(value)
                if !decoder.validate(value, &Location::ROOT, &mut Context::default()) =>
            {
                Self::Invalid(&())
            }
            other => other,
        }
    }
}

fn bad<'a, T, S>() -> &'a SalvagedList<T, S> {
    const { &SalvagedList::BAD }
}

fn or(mut truths: impl Iterator<Item = Truth>) -> Truth {
    let mut any = Truth::False;
    // A certain element decides.
    while !any.is_true()
        && let Some(truth) = truths.next()
    {
        any = any.or(truth);
    }
    any
}

/// Whether the values of an element were there before, if all of them are known.
pub fn is_repeated<K: Hash + Eq, S: BuildHasher>(
    seen: &mut HashSet<K, S>,
    values: impl FnOnce() -> Option<K>,
) -> bool {
    values().is_some_and(|values| !seen.insert(values))
}
