//! Facts: values that conditions test and that no message contains, such as the country
//! of an account. Each crate whose spec has facts
//! has a type `Facts` with a setter for each; here is what is common to them.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use paramtable_core::Truth;

/// The facts of a call by their names, whatever spec they are of.
///
/// It is made from the type `Facts` of a generated crate, for layers that do not know
/// which types will be read: the extractors of [`axum`](crate::axum) take it from the
/// extensions of a request.
///
/// None is given by default. A test of a fact that is not given is unknown, so alone it
/// requires and forbids nothing.
#[derive(Clone, Default)]
// Shared, and not borrowed, so that the state of decoding has no lifetime more;
// without facts it is one null.
pub struct GivenFacts(Option<Arc<BTreeMap<&'static str, String>>>);

impl GivenFacts {
    /// The same with another fact, or without it.
    #[doc(hidden)]
    #[must_use]
    pub fn with(mut self, name: &'static str, value: Option<impl ToString>) -> Self {
        let facts = Arc::make_mut(self.0.get_or_insert_default());
        match value {
            Some(value) => facts.insert(name, value.to_string()),
            None => facts.remove(name),
        };
        self
    }

    /// Each fact with its value, as a page writes it.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.0.iter().flat_map(|facts| facts.iter()).map(|(name, value)| (*name, value.as_str()))
    }

    /// Whether a fact has one of some values.
    pub(crate) fn is(&self, name: &str, values: &[&str]) -> Truth {
        match self.0.as_ref().and_then(|facts| facts.get(name)) {
            Some(value) => values.contains(&value.as_str()).into(),
            None => Truth::Unknown,
        }
    }
}

impl fmt::Debug for GivenFacts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl PartialEq for GivenFacts {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for GivenFacts {}

/// A type of a spec that has facts: they can be given where a value is read or
/// validated.
///
/// Users name it as a bound.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not read with facts",
    note = "its spec declares none, or its `derive(Table)` does not name their type: `#[table(facts = orders::Facts)]`"
)]
pub trait WithFacts {
    /// The facts of its spec.
    type Facts: AsRef<GivenFacts>;
}

/// What the `Facts` of every spec have.
#[doc(hidden)]
#[macro_export]
macro_rules! __facts {
    ($type:ty) => {
        #[automatically_derived]
        impl ::core::convert::AsRef<$crate::GivenFacts> for $type {
            fn as_ref(&self) -> &$crate::GivenFacts {
                &self.0
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<$type> for $crate::GivenFacts {
            fn from(facts: $type) -> Self {
                facts.0
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}

/// The methods of an object whose spec has facts.
#[doc(hidden)]
#[macro_export]
macro_rules! __with_facts {
    ($type:ty, $facts:ty) => {
        impl<'t> $type {
            /// Validates every constraint and rule, with the facts of the call.
            ///
            /// # Errors
            ///
            /// Every violation, with its place.
            pub fn validate_with(
                &self,
                facts: &$facts,
            ) -> ::core::result::Result<(), $crate::Violations> {
                $crate::__private::validate_with(self, facts)
            }

            /// The same value, validated with the facts of the call.
            ///
            /// # Errors
            ///
            /// Every violation, with its place.
            pub fn check_with(
                self,
                facts: &$facts,
            ) -> ::core::result::Result<$crate::Valid<Self>, $crate::Violations> {
                $crate::Valid::new_with(self, facts).map_err(|refused| refused.violations)
            }
        }

        #[automatically_derived]
        impl<'t> $crate::WithFacts for $type {
            type Facts = $facts;
        }
    };
}

/// The methods of the responses of an operation, by status, whose spec has facts.
#[doc(hidden)]
#[macro_export]
macro_rules! __responses_with_facts {
    ($type:ty, $facts:ty { $($variant:ident $(($body:ident))?),* }) => {
        impl<'t> $type {
            /// Validates every constraint and rule of the body, with the facts of the call.
            ///
            /// # Errors
            ///
            /// Every violation, with its place.
            pub fn validate_with(
                &self,
                facts: &$facts,
            ) -> ::core::result::Result<(), $crate::Violations> {
                match self {
                    $(Self::$variant $(($body))? => {
                        $crate::__responses_with_facts!(@validate facts $($body)?)
                    })*
                }
            }
        }
    };
    (@validate $facts:ident $body:ident) => {
        $crate::__private::validate_with($body, $facts)
    };
    (@validate $facts:ident) => {
        ::core::result::Result::Ok(())
    };
}
