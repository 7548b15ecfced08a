//! The codes of violations: a closed vocabulary that clients may match on.

use std::fmt;

/// Each code with its meaning, which is its documentation, and its word on the wire.
macro_rules! codes {
    ($(#[doc = $meaning:literal] $code:ident = $wire:literal,)*) => {
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
            $(#[doc = $meaning] $code,)*
        }

        impl Code {
            /// Every code, in order.
            pub const ALL: &'static [Self] = &[$(Self::$code),*];

            /// The words of all codes, in the same order.
            #[doc(hidden)]
            pub const WORDS: &'static [&'static str] = &[$($wire),*];

            /// The code as it is written on the wire.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$code => $wire,)*
                }
            }

            /// What the code means: a sentence.
            pub fn meaning(self) -> &'static str {
                match self {
                    $(Self::$code => $meaning.trim_start(),)*
                }
            }
        }
    };
}

codes! {
    /// A mandatory parameter is missing, or one that a condition or rule asks for.
    Required = "required",
    /// The JSON type is not the parameter's.
    Type = "type",
    /// `null` where it has no meaning.
    Null = "null",
    /// A parameter that the table does not know.
    UnknownParameter = "unknown_parameter",
    /// A parameter that was sent twice; the first value counts.
    Duplicate = "duplicate",
    /// A text with too few or too many characters.
    Length = "length",
    /// A text with too few or too many bytes in UTF-8.
    Bytes = "bytes",
    /// A number outside its bounds.
    Range = "range",
    /// A decimal with too many digits.
    Digits = "digits",
    /// A list, map or free-form object with too few or too many elements.
    Items = "items",
    /// A text that its pattern does not match.
    Pattern = "pattern",
    /// A text outside the grammar of its type.
    Format = "format",
    /// A value that the enum does not list.
    Enum = "enum",
    /// Sent although a condition or a rule forbids it.
    NotApplicable = "not_applicable",
    /// Not exactly one parameter of a group was sent.
    ExactlyOneOf = "exactly_one_of",
    /// More than one parameter of a group was sent.
    AtMostOneOf = "at_most_one_of",
    /// No parameter of a group was sent.
    AtLeastOneOf = "at_least_one_of",
    /// Some parameters of a group were sent and some were not.
    AllOrNoneOf = "all_or_none_of",
    /// A value that a rule does not allow beside the others.
    Expect = "expect",
    /// Two values that do not compare as a rule requires.
    Compare = "compare",
    /// A value of an element that an earlier element has, although a rule forbids it.
    Unique = "unique",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
