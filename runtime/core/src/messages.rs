//! Codes and messages of every violation that is not a single check's.
//! Generated code and the interpreter share them, so previews and examples show
//! the messages that a server sends.
//!
//! The readers are customers of an API, so the messages are in plain English and
//! use the terms of JSON, not those of tables.

use std::fmt::{self, Display};

use crate::{Code, Failure, MAX_NESTED_OBJECTS, format_message};

/// JSON's words for its values.
pub const STRING: &str = "a string";
/// A number of any kind.
pub const NUMBER: &str = "a number";
/// A whole number.
pub const INTEGER: &str = "an integer";
/// `true` or `false`.
pub const BOOLEAN: &str = "a boolean";
/// A list.
pub const ARRAY: &str = "an array";
/// An object or a map.
pub const OBJECT: &str = "an object";

/// Of a parameter that is missing, and must not be; `when`, if not empty, is the
/// condition in words, as it is in all that follows.
pub fn required(when: &str) -> Failure {
    match when {
        "" => Failure::new(Code::Required, "is required"),
        when => Failure::new(
            Code::Required,
            format_message(format_args!("is required{}", WhenClause(when))),
        ),
    }
}

/// Of a parameter that was sent and may be only under a condition.
pub fn only_allowed(when: &str) -> Failure {
    let words = format_message(format_args!("is only allowed{}", WhenClause(when)));
    Failure::new(Code::NotApplicable, words)
}

/// Of a parameter that was sent and must not be.
pub fn not_allowed(when: &str) -> Failure {
    Failure::new(
        Code::NotApplicable,
        format_message(format_args!("is not allowed{}", WhenClause(when))),
    )
}

/// Of a value that a rule does not expect; `expected` is in words.
pub fn expected(expected: &str, when: &str) -> Failure {
    Failure::new(
        Code::Expect,
        format_message(format_args!("must be {expected}{}", WhenClause(when))),
    )
}

/// A value that does not compare with another as a rule requires; `expected` names
/// the comparison and the other value.
pub fn compared(expected: &str, when: &str) -> Failure {
    Failure::new(
        Code::Compare,
        format_message(format_args!("must be {expected}{}", WhenClause(when))),
    )
}

/// Of a value that an earlier element of the list has too; `others`, if not empty,
/// are the other values in which both agree.
pub fn not_unique(others: &str, when: &str) -> Failure {
    let together = match others {
        "" => String::new(),
        others => format_message(format_args!(", together with {others}")),
    };
    Failure::new(
        Code::Unique,
        format_message(format_args!("must differ in each element{together}{}", WhenClause(when))),
    )
}

/// Of `null` where it means nothing.
pub fn null() -> Failure {
    Failure::new(Code::Null, "must not be null")
}

/// A name that the table does not know; `meant` is a similar name, if there is one.
pub fn unknown(meant: Option<&str>) -> Failure {
    const MESSAGE: &str = "is not a known parameter";
    match meant {
        None => Failure::new(Code::UnknownParameter, MESSAGE),
        Some(meant) => {
            let words = format_message(format_args!("{MESSAGE}; did you mean `{meant}`?"));
            Failure::new(Code::UnknownParameter, words)
        }
    }
}

/// Of a name that was sent before.
pub fn duplicate() -> Failure {
    Failure::new(Code::Duplicate, "was sent more than once")
}

/// Of a value of another type; both are named with their article.
pub fn wrong_type(expected: &str, found: &str) -> Failure {
    Failure::new(Code::Type, format_message(format_args!("must be {expected}, not {found}")))
}

/// Of an object within too many others.
pub fn too_deep() -> Failure {
    let words = format_message(format_args!(
        "must not be nested more than {MAX_NESTED_OBJECTS} objects deep"
    ));
    Failure::new(Code::Type, words)
}

/// Of a text that is neither of the two that stand for a boolean.
pub fn not_boolean() -> Failure {
    Failure::new(Code::Format, "must be `true` or `false`")
}

/// Of a value that its enum does not list.
pub fn not_listed<T: Display>(values: &[T]) -> Failure {
    Failure::new(Code::Enum, format_message(format_args!("must be {}", one_of(values))))
}

/// The values of an enum in words; of a long list only the first.
pub fn one_of<T: Display>(values: &[T]) -> impl Display {
    OneOf(values)
}

struct OneOf<'a, T>(&'a [T]);

impl<T: Display> Display for OneOf<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const MAX_LISTED: usize = 20;
        for (index, value) in self.0.iter().take(MAX_LISTED).enumerate() {
            let before = match (index, self.0.len()) {
                (0, 1) => "",
                (0, _) => "one of ",
                _ => ", ",
            };
            write!(f, "{before}`{value}`")?;
        }
        match self.0.len().checked_sub(MAX_LISTED) {
            None | Some(0) => Ok(()),
            Some(more) => write!(f, " and {more} more"),
        }
    }
}

/// ` when` and a condition in words, or nothing.
pub(crate) struct WhenClause<'a>(pub(crate) &'a str);

impl Display for WhenClause<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() { Ok(()) } else { write!(f, " when {}", self.0) }
    }
}

#[cfg(test)]
mod tests {
    use super::{not_allowed, not_listed, required};

    #[test]
    fn a_condition_is_in_the_message_where_there_is_one() {
        assert_eq!(required("").message, "is required");
        assert_eq!(required("`a` is sent").message, "is required when `a` is sent");
        assert_eq!(not_allowed("").message, "is not allowed");
    }

    #[test]
    fn only_the_first_values_of_a_long_enum_are_listed() {
        assert_eq!(not_listed(&["A"]).message, "must be `A`");
        assert_eq!(not_listed(&["A", "B"]).message, "must be one of `A`, `B`");
        let many: Vec<_> = (0..22).collect();
        assert!(not_listed(&many).message.ends_with("`19` and 2 more"));
    }
}
