//! How bounds are put into words, the same for every constraint that has some.

use std::fmt::Display;

/// `1 to 100`, `at least 1`, `at most 100` or `exactly 3`.
pub(super) fn words<T: Display + PartialEq>(min: Option<&T>, max: Option<&T>) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => format!("exactly {min}"),
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => String::from("any number of"),
    }
}
