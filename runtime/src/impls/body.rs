//! What types have that hold a body, such as a list or map.

/// A type that holds a body, which is `sent`, or `received` where the API sends it.
#[doc(hidden)]
#[macro_export]
macro_rules! __collection {
    (received $type:ty { $inner:ty }) => {
        $crate::__received!($type);
        $crate::__collection!(@all true $type { $inner });
    };
    (sent $type:ty { $inner:ty }) => {
        $crate::__collection!(@all false $type { $inner });
    };
    (@all $received:literal $type:ty { $inner:ty }) => {
        $crate::__object!($type);

        #[automatically_derived]
        impl<'t> $crate::__private::Judged for $type {
            const RECEIVED: bool = $received;

            fn judge(&self, scope: &mut $crate::__private::Scope<'_>) {
                scope.whole(&<Self as $crate::__private::Collection<'t>>::KIND, &self.0);
            }
        }

        #[automatically_derived]
        impl<'t> $crate::__private::BodyIn<'t> for $type {
            type Kind = $crate::__private::Whole<Self>;
            const KIND: Self::Kind = $crate::__private::Whole::new();
        }

        #[automatically_derived]
        impl<'t> ::core::convert::From<$inner> for $type {
            fn from(inner: $inner) -> Self {
                Self(inner)
            }
        }

        #[automatically_derived]
        impl<'t> ::core::ops::Deref for $type {
            type Target = $inner;

            fn deref(&self) -> &$inner {
                &self.0
            }
        }

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
