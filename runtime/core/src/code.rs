//! The codes of violations: a closed vocabulary that clients may match on.

use std::fmt;

/// The kind of a violation, stable across releases.
///
/// ```
/// use paramtable_core::Code;
///
/// assert_eq!(Code::NotApplicable.as_str(), "not_applicable");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Code {
    /// A mandatory parameter is missing, or one that a condition or rule asks for.
    Required,
    /// The JSON type is not the parameter's.
    Type,
    /// `null` where it has no meaning.
    Null,
    /// A parameter that the table does not know.
    UnknownParameter,
    /// A parameter that was sent twice; the first value counts.
    Duplicate,
    /// A text with too few or too many characters.
    Length,
    /// A text with too few or too many bytes in UTF-8.
    Bytes,
    /// A number outside its bounds.
    Range,
    /// A decimal with too many digits.
    Digits,
    /// A list, map or free-form object with too few or too many elements.
    Items,
    /// A text that its pattern does not match.
    Pattern,
    /// A text outside the grammar of its type.
    Format,
    /// A value that the enum does not list.
    Enum,
    /// Sent although a condition or a rule forbids it.
    NotApplicable,
    /// Not exactly one parameter of a group was sent.
    ExactlyOneOf,
    /// More than one parameter of a group was sent.
    AtMostOneOf,
    /// No parameter of a group was sent.
    AtLeastOneOf,
    /// Some parameters of a group were sent and some were not.
    AllOrNoneOf,
    /// A value that a rule does not allow beside the others.
    Expect,
    /// Two values that do not compare as a rule requires.
    Compare,
}

impl Code {
    /// The code as it is written on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Type => "type",
            Self::Null => "null",
            Self::UnknownParameter => "unknown_parameter",
            Self::Duplicate => "duplicate",
            Self::Length => "length",
            Self::Bytes => "bytes",
            Self::Range => "range",
            Self::Digits => "digits",
            Self::Items => "items",
            Self::Pattern => "pattern",
            Self::Format => "format",
            Self::Enum => "enum",
            Self::NotApplicable => "not_applicable",
            Self::ExactlyOneOf => "exactly_one_of",
            Self::AtMostOneOf => "at_most_one_of",
            Self::AtLeastOneOf => "at_least_one_of",
            Self::AllOrNoneOf => "all_or_none_of",
            Self::Expect => "expect",
            Self::Compare => "compare",
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
