//! The state of one parameter while its table is validated.

use paramtable_core::Truth;
use paramtable_core::checks::Operand;

use crate::decimal::Exact;

/// The state of one parameter.
///
/// `Salvaged` holds the parameters of an invalid object that the rules of its
/// ancestors read, so that one invalid parameter does not hide the others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Slot<T, Salvaged = ()> {
    /// Its key was not present.
    #[default]
    Absent,
    /// It was `null` where `null` has no meaning: reported, and counted as absent.
    Null,
    /// It was present, with a wrong type or a violated constraint.
    Invalid(Salvaged),
    /// It is below an invalid value, so not even its presence is known.
    Unknown,
    /// It was present and is valid.
    Value(T),
}

/// The parameters of an object that its ancestors' rules read: a structure of slots.
pub trait Salvaged {
    /// The state of a value that was not an object: every slot is unknown.
    fn unknown() -> Self;
}

impl Salvaged for () {
    fn unknown() -> Self {}
}

impl<S: Salvaged> Salvaged for Box<S> {
    fn unknown() -> Self {
        Self::new(S::unknown())
    }
}

/// What can be asked of a parameter.
pub trait BelowAbsent {
    /// The answer below an object that is absent.
    const ANSWER: Self;
}

impl BelowAbsent for Truth {
    const ANSWER: Self = Self::False;
}

impl BelowAbsent for Operand {
    const ANSWER: Self = Self::Nothing;
}

impl<T, S> Slot<T, S> {
    /// Overwrites `Absent` without dropping it, so no drop glue is generated.
    #[inline]
    pub(crate) fn fill(&mut self, found: Self) {
        debug_assert!(matches!(self, Self::Absent), "a filled slot would leak its value");
        std::mem::forget(std::mem::replace(self, found));
    }

    /// The slot of an optional setter's argument.
    pub fn from_option(value: Option<impl Into<T>>) -> Self {
        value.map_or(Self::Absent, |value| Self::Value(value.into()))
    }

    /// The same by reference.
    pub fn as_ref(&self) -> Slot<&T, &S> {
        match self {
            Self::Absent => Slot::Absent,
            Self::Null => Slot::Null,
            Self::Invalid(salvaged) => Slot::Invalid(salvaged),
            Self::Unknown => Slot::Unknown,
            Self::Value(value) => Slot::Value(value),
        }
    }

    /// The same with the value, or the readable part of an invalid one, boxed.
    pub fn boxed(self) -> Slot<Box<T>, Box<S>> {
        self.map(Box::new, Box::new)
    }

    /// The same with the value, or the readable part of an invalid one, in others.
    pub fn map<U, V>(
        self,
        value: impl FnOnce(T) -> U,
        salvaged: impl FnOnce(S) -> V,
    ) -> Slot<U, V> {
        match self {
            Self::Absent => Slot::Absent,
            Self::Null => Slot::Null,
            Self::Invalid(below) => Slot::Invalid(salvaged(below)),
            Self::Unknown => Slot::Unknown,
            Self::Value(inner) => Slot::Value(value(inner)),
        }
    }

    /// The same with another form of what is kept of an invalid value.
    pub(crate) fn salvaging<R>(self, keep: impl FnOnce(S) -> R) -> Slot<T, R> {
        match self {
            Self::Absent => Slot::Absent,
            Self::Null => Slot::Null,
            Self::Invalid(salvaged) => Slot::Invalid(keep(salvaged)),
            Self::Unknown => Slot::Unknown,
            Self::Value(value) => Slot::Value(value),
        }
    }

    /// The field of a parameter that may be left out.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null | Self::Invalid(_) | Self::Unknown => None,
        }
    }

    /// Whether the parameter was sent.
    pub fn sent(&self) -> Truth {
        match self {
            Self::Absent | Self::Null => Truth::False,
            Self::Unknown => Truth::Unknown,
            Self::Invalid(_) | Self::Value(_) => Truth::True,
        }
    }

    /// Whether the parameter is certainly not there. One that is `null` where
    /// it must not be was reported as that.
    pub fn missing(&self) -> Truth {
        match self {
            Self::Absent => Truth::True,
            Self::Unknown => Truth::Unknown,
            Self::Null | Self::Invalid(_) | Self::Value(_) => Truth::False,
        }
    }
}

impl<'a, T, S> Slot<&'a T, S> {
    /// The value, if there is one that holds.
    pub fn known(self) -> Option<&'a T> {
        if let Self::Value(value) = self { Some(value) } else { None }
    }

    /// Whether the value passes a test; `absent` is whether no value does,
    /// which depends on the default that it stands for.
    pub fn is(&self, absent: bool, test: impl FnOnce(&'a T) -> bool) -> Truth {
        match self {
            Self::Absent | Self::Null => absent.into(),
            Self::Invalid(_) | Self::Unknown => Truth::Unknown,
            Self::Value(value) => test(value).into(),
        }
    }

    /// What the value adds to a sum. `default` is that of an absent one, and a value
    /// without a number adds nothing: `null`.
    pub fn operand(
        &self,
        default: Option<Exact>,
        number: impl FnOnce(&'a T) -> Option<Exact>,
    ) -> Operand {
        match self {
            Self::Absent | Self::Null => default.map_or(Operand::Nothing, Operand::Default),
            Self::Invalid(_) | Self::Unknown => Operand::Unknown,
            Self::Value(value) => number(value).map_or(Operand::Nothing, Operand::Sent),
        }
    }

    /// Asks something of a parameter below this one, which is an object. Below
    /// one that is absent no default counts, so every test fails.
    pub fn test_child<U, V, A: BelowAbsent>(
        self,
        value: impl FnOnce(&'a T) -> Slot<U, V>,
        salvaged: impl FnOnce(S) -> Slot<U, V>,
        test: impl FnOnce(Slot<U, V>) -> A,
    ) -> A {
        match self {
            Self::Absent | Self::Null => A::ANSWER,
            _ => test(self.child(value, salvaged)),
        }
    }

    /// A parameter below this one, which is an object.
    pub fn child<U, V>(
        self,
        value: impl FnOnce(&'a T) -> Slot<U, V>,
        salvaged: impl FnOnce(S) -> Slot<U, V>,
    ) -> Slot<U, V> {
        match self {
            Self::Absent | Self::Null => Slot::Absent,
            Self::Invalid(below) => salvaged(below),
            Self::Unknown => Slot::Unknown,
            Self::Value(inner) => value(inner),
        }
    }

    /// Whether two values compare as a rule requires, where both were sent.
    pub fn compare<U, V>(
        &self,
        other: &Slot<&U, V>,
        is_satisfied: impl FnOnce(&T, &U) -> Option<bool>,
    ) -> Truth {
        match (self, other) {
            (Self::Absent | Self::Null, _) | (_, Slot::Absent | Slot::Null) => Truth::True,
            (Self::Value(one), Slot::Value(other)) => {
                is_satisfied(one, other).unwrap_or(true).into()
            }
            _ => Truth::Unknown,
        }
    }
}

impl<'a, T, S> Slot<&'a crate::Nullable<T>, S> {
    /// An object that may be `null`, on the way to a parameter below it: below
    /// `null` everything is absent.
    pub fn non_null(self) -> Slot<&'a T, S> {
        match self {
            Self::Absent | Self::Value(crate::Nullable::Null) => Slot::Absent,
            Self::Null => Slot::Null,
            Self::Invalid(salvaged) => Slot::Invalid(salvaged),
            Self::Unknown => Slot::Unknown,
            Self::Value(crate::Nullable::Value(value)) => Slot::Value(value),
        }
    }
}

impl<T> Slot<T> {
    /// The same by reference, of a value that has nothing below it.
    pub fn as_leaf_ref(&self) -> Slot<&T> {
        match self {
            Self::Absent => Slot::Absent,
            Self::Null => Slot::Null,
            Self::Invalid(()) => Slot::Invalid(()),
            Self::Unknown => Slot::Unknown,
            Self::Value(value) => Slot::Value(value),
        }
    }
}

impl<'a, T, S> From<&'a Option<T>> for Slot<&'a T, S> {
    fn from(field: &'a Option<T>) -> Self {
        match field {
            Some(value) => Self::Value(value),
            None => Self::Absent,
        }
    }
}
