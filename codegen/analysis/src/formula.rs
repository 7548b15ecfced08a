//! Formulas over the variables of a payload, and the answers that are two of them.

use std::rc::Rc;

use paramtable_core::Truth;
use paramtable_language::model::Logic;

/// A formula of propositional logic. Copies share their parts.
#[derive(Clone, Debug)]
pub enum Formula {
    /// A constant.
    Constant(bool),
    /// A variable, by its number, or its negation.
    Variable(u32, bool),
    /// All parts together, or that not all of them hold.
    All(Rc<[Formula]>, bool),
}

impl Formula {
    /// Always true.
    pub const TRUE: Self = Self::Constant(true);
    /// Never true.
    pub const FALSE: Self = Self::Constant(false);

    /// That this does not hold.
    #[must_use]
    pub fn not(&self) -> Self {
        match self {
            Self::Constant(value) => Self::Constant(!value),
            Self::Variable(number, is_true) => Self::Variable(*number, !is_true),
            Self::All(parts, is_true) => Self::All(Rc::clone(parts), !is_true),
        }
    }

    /// That every part holds.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let mut flat = Vec::new();
        for part in parts {
            match part {
                Self::Constant(true) => {}
                Self::Constant(false) => return Self::FALSE,
                // Flat, so that long lists of conditions are not deep.
                Self::All(inner, true) => flat.extend(inner.iter().cloned()),
                part @ (Self::Variable(..) | Self::All(_, false)) => flat.push(part),
            }
        }
        match flat.as_slice() {
            [] => Self::TRUE,
            [one] => one.clone(),
            _ => Self::All(flat.into(), true),
        }
    }

    /// That at least one part holds.
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::all(parts.into_iter().map(|part| part.not())).not()
    }

    /// That this holds and another.
    #[must_use]
    pub fn and(&self, other: &Self) -> Self {
        Self::all([self.clone(), other.clone()])
    }
}

/// An answer to a test: when it certainly holds, and when it certainly fails. Where
/// neither, it is unknown.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// When it holds.
    pub holds: Formula,
    /// When it fails.
    pub fails: Formula,
}

impl Answer {
    /// An answer that is never unknown.
    pub(crate) fn known(holds: Formula) -> Self {
        Self { fails: holds.not(), holds }
    }
}

impl From<Truth> for Answer {
    fn from(truth: Truth) -> Self {
        let is = |value| Formula::Constant(truth == value);
        Self { holds: is(Truth::True), fails: is(Truth::False) }
    }
}

impl Logic for Answer {
    fn and(self, other: Self) -> Self {
        Self {
            holds: Formula::all([self.holds, other.holds]),
            fails: Formula::any([self.fails, other.fails]),
        }
    }

    fn or(self, other: Self) -> Self {
        self.negate().and(other.negate()).negate()
    }

    fn negate(self) -> Self {
        Self { holds: self.fails, fails: self.holds }
    }
}
