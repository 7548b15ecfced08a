//! Macros for the code that generated types of one sort share. So it is reviewed once,
//! and generated code contains only the particulars of a type. A type that borrows
//! its texts holds them for `'t`.

mod body;
mod responses;

/// The methods of every object: `validate`, `check` and the way back from `Valid`.
#[doc(hidden)]
#[macro_export]
macro_rules! __object {
    ($type:ty) => {
        impl<'t> $type {
            /// Validates every constraint and rule.
            ///
            /// # Errors
            ///
            /// Every violation, with its place.
            pub fn validate(&self) -> ::core::result::Result<(), $crate::Violations> {
                $crate::__private::validate(self)
            }

            /// The same value, validated.
            ///
            /// # Errors
            ///
            /// Every violation, with its place.
            pub fn check(self) -> ::core::result::Result<$crate::Valid<Self>, $crate::Violations> {
                $crate::Valid::new(self).map_err(|refused| refused.violations)
            }
        }

        #[automatically_derived]
        impl<'t> ::core::convert::From<$crate::Valid<Self>> for $type {
            fn from(valid: $crate::Valid<Self>) -> Self {
                valid.into_inner()
            }
        }
    };
}

/// Deserialisation of types that the API sends: a response is read leniently in
/// every format.
#[doc(hidden)]
#[macro_export]
macro_rules! __deserialize_received {
    ($type:ty) => {
        #[automatically_derived]
        impl<'t> $crate::__private::serde::Deserialize<'t> for $type {
            fn deserialize<D: $crate::__private::serde::Deserializer<'t>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__private::deserialize_leniently(deserializer)
            }
        }
    };
}

/// An enum of texts: `closed`, `extensible` where a response may bring a value that is
/// not listed, and `open` where a request may send one too.
#[doc(hidden)]
#[macro_export]
macro_rules! __enumeration {
    (closed $type:ty { $($listed:tt)* }) => {
        $crate::__enumeration!(@all false $type { $($listed)* });
        $crate::__enumeration!(@parsed $type);
    };
    (extensible $type:ty { $($listed:tt)* }) => {
        $crate::__enumeration!(@all false $type { $($listed)* } Unknown);
        $crate::__enumeration!(@parsed $type);
    };
    (open $type:ty { $($listed:tt)* }) => {
        $crate::__enumeration!(@all true $type { $($listed)* } Unknown);

        #[automatically_derived]
        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            // The type is named in full: a value may be called `Err`.
            fn from_str(
                text: &str,
            ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                let listed = <Self as $crate::__private::Enumeration>::from_wire(text);
                ::core::result::Result::Ok(listed.unwrap_or_else(|| Self::Unknown(text.into())))
            }
        }
    };
    (@parsed $type:ty) => {
        #[automatically_derived]
        impl ::core::str::FromStr for $type {
            type Err = $crate::ParseEnumError;

            // The type is named in full: a value may be called `Err`.
            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::ParseEnumError> {
                $crate::__private::parse_listed(text)
            }
        }
    };
    (
        @all $open:literal $type:ty { $($variant:ident = $wire:literal),* $(,)? } $($unknown:ident)?
    ) => {
        impl $type {
            /// Every value that the spec lists, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    $(Self::$unknown(text) => text,)?
                }
            }
        }

        #[automatically_derived]
        impl $crate::__private::Enumeration for $type {
            const VALUES: &'static [&'static str] = &[$($wire),*];
            const OPEN: bool = $open;

            fn as_wire(&self) -> &str {
                self.as_str()
            }

            fn from_wire(text: &str) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match text {
                    $($wire => Self::$variant,)*
                    _ => return ::core::option::Option::None,
                })
            }

            $(
                fn from_unlisted(text: &str) -> ::core::option::Option<Self> {
                    ::core::option::Option::Some(Self::$unknown(text.into()))
                }

                fn as_unlisted(&self) -> ::core::option::Option<&str> {
                    match self {
                        Self::$unknown(text) => ::core::option::Option::Some(text),
                        _ => ::core::option::Option::None,
                    }
                }
            )?
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        #[automatically_derived]
        impl $crate::__private::Serialize for $type {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

/// An enum of whole numbers, likewise.
#[doc(hidden)]
#[macro_export]
macro_rules! __integer_enumeration {
    (closed $type:ty { $($listed:tt)* }) => {
        $crate::__integer_enumeration!(@all false $type { $($listed)* });
    };
    (extensible $type:ty { $($listed:tt)* }) => {
        $crate::__integer_enumeration!(@all false $type { $($listed)* } Unknown);
    };
    (open $type:ty { $($listed:tt)* }) => {
        $crate::__integer_enumeration!(@all true $type { $($listed)* } Unknown);
    };
    (
        @all $open:literal $type:ty { $($variant:ident = $wire:literal),* $(,)? } $($unknown:ident)?
    ) => {
        impl $type {
            /// Every value that the spec lists, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is on the wire.
            pub fn as_i64(&self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    $(Self::$unknown(number) => *number,)?
                }
            }
        }

        #[automatically_derived]
        impl $crate::__private::IntegerEnumeration for $type {
            const VALUES: &'static [i64] = &[$($wire),*];
            const OPEN: bool = $open;

            fn as_wire(&self) -> i64 {
                self.as_i64()
            }

            fn from_wire(number: i64) -> ::core::option::Option<Self> {
                ::core::option::Option::Some(match number {
                    $($wire => Self::$variant,)*
                    _ => return ::core::option::Option::None,
                })
            }

            $(
                fn from_unlisted(number: i64) -> ::core::option::Option<Self> {
                    ::core::option::Option::Some(Self::$unknown(number))
                }

                fn as_unlisted(&self) -> ::core::option::Option<i64> {
                    match self {
                        Self::$unknown(number) => ::core::option::Option::Some(*number),
                        _ => ::core::option::Option::None,
                    }
                }
            )?
        }

        #[automatically_derived]
        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.as_i64(), f)
            }
        }

        #[automatically_derived]
        impl $crate::__private::Serialize for $type {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }
    };
}

/// A scalar: `text`; `date` for a text with a meaning; `value` for other values,
/// `as_text` for those that travel as text, and `formatted` for dates in a format.
#[doc(hidden)]
#[macro_export]
macro_rules! __scalar {
    (text $type:ty { $inner:ty }) => {
        impl<'t> $type {
            /// The text within.
            pub fn get(&self) -> &str {
                &self.0
            }
        }

        #[automatically_derived]
        impl<'t> ::core::str::FromStr for $type {
            type Err = $crate::ConstraintError;

            fn from_str(text: &str) -> ::core::result::Result<Self, $crate::ConstraintError> {
                $crate::__private::scalar(::std::string::String::from(text).into())
            }
        }

        $crate::__scalar!(@as_text $type);
        $crate::__scalar!(@converts $type { $inner });
        $crate::__scalar!(@written $type);
    };
    (date $type:ty { $inner:ty }) => {
        $crate::__scalar!(@get $type { $inner });
        $crate::__scalar!(@as_text $type);
        $crate::__scalar!(@converts $type { $inner });
        $crate::__scalar!(@written $type);
    };
    (value $type:ty { $inner:ty }) => {
        $crate::__scalar!(@get $type { $inner });
        $crate::__scalar!(@converts $type { $inner });
        $crate::__scalar!(@written $type);
    };
    (as_text $type:ty { $inner:ty }) => {
        $crate::__scalar!(@get $type { $inner });
        $crate::__scalar!(@converts $type { $inner });

        #[automatically_derived]
        impl $crate::__private::Serialize for $type {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                serializer.collect_str(&self.0)
            }
        }
    };
    (formatted $type:ty { $inner:ty } $format:literal) => {
        $crate::__scalar!(@get $type { $inner });
        $crate::__scalar!(@converts $type { $inner });

        #[automatically_derived]
        impl $crate::__private::Serialize for $type {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                let written = $crate::__private::SerializeInFormat(&self.0, $format);
                $crate::__private::Serialize::serialize(&written, serializer)
            }
        }
    };
    (@get $type:ty { $inner:ty }) => {
        impl $type {
            /// The value within.
            pub fn get(&self) -> &$inner {
                &self.0
            }
        }
    };
    (@as_text $type:ty) => {
        impl<'t> $type {
            /// The value as text.
            pub fn as_str(&self) -> &str {
                ::core::convert::AsRef::<str>::as_ref(&self.0)
            }
        }

        #[automatically_derived]
        impl<'t> ::core::convert::AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        #[automatically_derived]
        impl<'t> ::core::cmp::PartialEq<str> for $type {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        #[automatically_derived]
        impl<'t> ::core::cmp::PartialEq<&str> for $type {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }
    };
    (@converts $type:ty { $inner:ty }) => {
        #[automatically_derived]
        impl<'t> ::core::convert::TryFrom<$inner> for $type {
            type Error = $crate::ConstraintError;

            fn try_from(inner: $inner) -> ::core::result::Result<Self, $crate::ConstraintError> {
                $crate::__private::scalar(inner)
            }
        }

        #[automatically_derived]
        impl<'t> ::core::convert::From<$type> for $inner {
            fn from(scalar: $type) -> Self {
                scalar.0
            }
        }

        #[automatically_derived]
        impl<'t> ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }
    };
    (@written $type:ty) => {
        #[automatically_derived]
        impl<'t> $crate::__private::Serialize for $type {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__private::Serialize::serialize(&self.0, serializer)
            }
        }
    };
}

/// A builder's bound on a mandatory parameter: it was set. `message` and `label` are
/// the compiler's words if it was not.
#[doc(hidden)]
#[macro_export]
macro_rules! __need {
    ($name:ident: $message:literal, $label:literal) => {
        #[doc = $message]
        #[diagnostic::on_unimplemented(message = $message, label = $label)]
        pub trait $name {}
        impl $name for $crate::__private::Set {}
    };
}

/// A list of names. As a macro's arguments they are laid out many to a line; as a
/// slice they would take a line each.
#[doc(hidden)]
#[macro_export]
macro_rules! __names {
    ($($name:literal),*) => {
        &[$($name),*]
    };
}
