//! The constraint `range` of a number: its bounds, each of which may be
//! inclusive (`min`, `max`) or exclusive (`above`, `below`).

use std::cmp::Ordering;
use std::fmt::{self, Display};
use std::ops::Bound;

/// The bounds of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range<T> {
    /// The lower bound.
    pub lower: Bound<T>,
    /// The upper bound.
    pub upper: Bound<T>,
}

impl<T> Range<T> {
    /// No bounds.
    pub const ANY: Self = Self { lower: Bound::Unbounded, upper: Bound::Unbounded };

    /// Whether there is a bound.
    pub fn is_bounded(&self) -> bool {
        !matches!((&self.lower, &self.upper), (Bound::Unbounded, Bound::Unbounded))
    }

    /// The values of the bounds, the lower first.
    pub fn limits(&self) -> impl Iterator<Item = &T> {
        [limit(&self.lower), limit(&self.upper)].into_iter().flatten()
    }

    /// Whether a value lies within the bounds, given how it compares with each; one
    /// that does not compare with a bound does not.
    pub fn contains_by(&self, compare: impl Fn(&T) -> Option<Ordering>) -> bool {
        let above = match &self.lower {
            Bound::Included(min) => compare(min).is_some_and(Ordering::is_ge),
            Bound::Excluded(above) => compare(above).is_some_and(Ordering::is_gt),
            Bound::Unbounded => true,
        };
        above
            && match &self.upper {
                Bound::Included(max) => compare(max).is_some_and(Ordering::is_le),
                Bound::Excluded(below) => compare(below).is_some_and(Ordering::is_lt),
                Bound::Unbounded => true,
            }
    }
}

impl<T: Ord> Range<T> {
    /// Whether a value lies within the bounds.
    pub fn contains(&self, value: &T) -> bool {
        self.contains_by(|bound| Some(value.cmp(bound)))
    }
}

/// The value of a bound, if there is one.
pub fn limit<T>(bound: &Bound<T>) -> Option<&T> {
    match bound {
        Bound::Included(value) | Bound::Excluded(value) => Some(value),
        Bound::Unbounded => None,
    }
}

/// The bounds in words: `between 1 and 99`, `at least 1`, `greater than 0 and at most 1`.
impl<T: Display + PartialEq> Display for Range<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.lower, &self.upper) {
            (Bound::Included(min), Bound::Included(max)) if min == max => {
                write!(f, "exactly {min}")
            }
            (Bound::Included(min), Bound::Included(max)) => write!(f, "between {min} and {max}"),
            (lower, upper) => {
                match lower {
                    Bound::Included(min) => write!(f, "at least {min}")?,
                    Bound::Excluded(above) => write!(f, "greater than {above}")?,
                    Bound::Unbounded => {}
                }
                if !matches!(lower, Bound::Unbounded) && !matches!(upper, Bound::Unbounded) {
                    f.write_str(" and ")?;
                }
                match upper {
                    Bound::Included(max) => write!(f, "at most {max}"),
                    Bound::Excluded(below) => write!(f, "less than {below}"),
                    Bound::Unbounded => Ok(()),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Range;
    use std::ops::Bound::{Excluded, Included, Unbounded};

    #[test]
    fn bounds_are_inclusive_or_not() {
        let within = |lower, upper| {
            let range = Range { lower, upper };
            (0..=4).filter(|value| range.contains(value)).collect::<Vec<_>>()
        };
        assert_eq!(within(Included(1), Included(3)), [1, 2, 3]);
        assert_eq!(within(Excluded(1), Excluded(3)), [2]);
        assert_eq!(within(Excluded(3), Unbounded), [4]);
        assert_eq!(within(Unbounded, Excluded(1)), [0]);
    }

    #[test]
    fn words() {
        let words = |lower, upper| Range { lower, upper }.to_string();
        assert_eq!(words(Included(1), Included(1)), "exactly 1");
        assert_eq!(words(Included(1), Included(9)), "between 1 and 9");
        assert_eq!(words(Excluded(0), Unbounded), "greater than 0");
        assert_eq!(words(Excluded(0), Included(9)), "greater than 0 and at most 9");
        assert_eq!(words(Included(0), Excluded(9)), "at least 0 and less than 9");
        assert_eq!(words(Unbounded, Excluded(9)), "less than 9");
    }
}
