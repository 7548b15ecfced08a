//! The code of types that hold a body, such as a list or map.

/// A type that holds a body, which is `sent`, or `received` where the API sends it.
#[doc(hidden)]
#[macro_export]
macro_rules! __body_wrapper {
    (received $type:ty { $inner:ty }) => {
        $crate::__deserialize_received!($type);
        $crate::__body_wrapper!(@all true $type { $inner });
    };
    (sent $type:ty { $inner:ty }) => {
        $crate::__body_wrapper!(@all false $type { $inner });
    };
    (@all $received:literal $type:ty { $inner:ty }) => {
        $crate::__object!($type);

        #[automatically_derived]
        impl<'t> $crate::__private::Validatable for $type {
            const RECEIVED: bool = $received;

            fn validate_with(&self, validator: &mut $crate::__private::Validator<'_>) {
                validator.body(&<Self as $crate::__private::BodyWrapper<'t>>::DECODER, &self.0);
            }
        }

        #[automatically_derived]
        impl<'t> $crate::__private::DecodeBody<'t> for $type {
            type Decoder = $crate::__private::BodyOf<Self>;
            const DECODER: Self::Decoder = $crate::__private::BodyOf::new();
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
