//! How the bounds of a count are put into words, the same for every constraint
//! that counts. Both ends are allowed.

use std::fmt::{self, Display};

/// `1 to 100`, `at least 1`, `at most 100` or `exactly 3`.
pub fn words<T: Display + PartialEq>(min: Option<T>, max: Option<T>) -> impl Display {
    Words { min, max }
}

struct Words<T> {
    min: Option<T>,
    max: Option<T>,
}

impl<T: Display + PartialEq> Display for Words<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.min, &self.max) {
            (Some(min), Some(max)) if min == max => write!(f, "exactly {min}"),
            (Some(min), Some(max)) => write!(f, "{min} to {max}"),
            (Some(min), None) => write!(f, "at least {min}"),
            (None, Some(max)) => write!(f, "at most {max}"),
            (None, None) => f.write_str("any number of"),
        }
    }
}
