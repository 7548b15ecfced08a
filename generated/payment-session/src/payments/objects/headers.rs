// Made from spec/payments/objects/headers.yaml by `paramtable generate`. Do not edit: change the page.

/// The headers of every call.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StandardHeaders {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub authorization: String,
    /// The account that the call is made for.
    ///
    /// `x-submerchant-id`: uuid, optional.
    pub x_submerchant_id: Option<String>,
}

/// The headers of a call that must not be carried out twice.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdempotencyHeaders {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub authorization: String,
    /// The account that the call is made for.
    ///
    /// `x-submerchant-id`: uuid, optional.
    pub x_submerchant_id: Option<String>,
    /// The caller's own id of the call. A call of the same id and body is answered
    /// with the first answer; the id can be used again after a day.
    ///
    /// `X-REQUEST-ID`: alphanumeric, 16 to 36 characters, mandatory.
    ///
    /// Example: `0123456789abcdef`
    pub x_request_id: String,
}

pub use self::builder::{StandardHeadersBuilder, IdempotencyHeadersBuilder};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
