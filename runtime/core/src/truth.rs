//! Kleene's three-valued logic: a condition that reads a bad value is neither
//! true nor false, and only a definite answer is enforced.

/// True, false, or unknown because a value that was read is bad.
///
/// ```
/// use paramtable_core::Truth;
///
/// assert_eq!(Truth::False.and(Truth::Unknown), Truth::False);
/// assert_eq!(Truth::True.and(Truth::Unknown), Truth::Unknown);
/// ```
// The order makes "and" the minimum and "or" the maximum.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Truth {
    /// Certainly not.
    False,
    /// Nobody can tell.
    Unknown,
    /// Certainly.
    True,
}

impl Truth {
    /// True if both are, false if either is.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        self.min(other)
    }

    /// True if either is, false if both are.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.max(other)
    }

    /// True if every one is, false if any is not.
    pub fn all(truths: &[Self]) -> Self {
        truths.iter().copied().fold(Self::True, Self::and)
    }

    /// True if any is, false if none is.
    pub fn any(truths: &[Self]) -> Self {
        truths.iter().copied().fold(Self::False, Self::or)
    }

    /// True if this is false, and the other way round.
    #[must_use]
    pub fn negate(self) -> Self {
        match self {
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
            Self::True => Self::False,
        }
    }

    /// Whether this is certain and true.
    pub fn is_true(self) -> bool {
        self == Self::True
    }

    /// Whether this is certain and false.
    pub fn is_false(self) -> bool {
        self == Self::False
    }
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}
