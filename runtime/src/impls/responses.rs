//! The code of the enum of an operation's responses.

/// An enum with a variant for each status, which holds the body if there is one.
#[doc(hidden)]
#[macro_export]
macro_rules! __responses {
    ($type:ty { $($status:literal $variant:ident $(($body:ident))?),* }) => {
        impl<'t> $type {
            /// Reads a response of a status, as `read_response` does: leniently.
            /// A status without a body is read whatever the body is.
            ///
            /// # Errors
            ///
            /// `UnlistedStatus` if the spec lists no response of the status: the body is
            /// not looked at. `Rejected` if the body is not JSON, a type in it is wrong,
            /// or something mandatory is missing.
            pub fn read(
                status: u16,
                body: &'t (impl ::core::convert::AsRef<[u8]> + ?::core::marker::Sized),
            ) -> ::core::result::Result<Self, $crate::ReadResponseError> {
                ::core::result::Result::Ok(match status {
                    $($status => Self::$variant $(({
                        let $body = $crate::read_response(body)?;
                        $body
                    }))?,)*
                    _ => {
                        return ::core::result::Result::Err(
                            $crate::ReadResponseError::UnlistedStatus(status),
                        );
                    }
                })
            }

            /// The HTTP status.
            pub fn status(&self) -> u16 {
                $crate::Responses::status(self)
            }

            /// Validates every constraint and rule of the body.
            ///
            /// # Errors
            ///
            /// Every violation, with its place.
            pub fn validate(&self) -> ::core::result::Result<(), $crate::Violations> {
                match self {
                    $(Self::$variant $(($body))? => $crate::__responses!(@validate $($body)?),)*
                }
            }
        }

        #[automatically_derived]
        impl<'t> $crate::Responses for $type {
            fn status(&self) -> u16 {
                match self {
                    $(Self::$variant { .. } => $status,)*
                }
            }

            fn has_body(&self) -> bool {
                match self {
                    $(Self::$variant { .. } => $crate::__responses!(@has_body $($body)?),)*
                }
            }
        }

        #[automatically_derived]
        impl<'t> $crate::__private::Serialize for $type {
            fn serialize<S: $crate::__private::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant $(($body))? => {
                        $crate::__responses!(@serialize serializer $($body)?)
                    })*
                }
            }
        }
    };
    (@validate $body:ident) => { $crate::__private::validate($body) };
    (@validate) => { ::core::result::Result::Ok(()) };
    (@has_body $body:ident) => { true };
    (@has_body) => { false };
    (@serialize $serializer:ident $body:ident) => {
        $crate::__private::Serialize::serialize($body, $serializer)
    };
    (@serialize $serializer:ident) => {
        $crate::__private::Serializer::serialize_unit($serializer)
    };
}
