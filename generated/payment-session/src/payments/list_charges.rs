// Made from spec/payments/list-charges.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::{Charge, Error, Pagination};

/// The headers of a request: `GET /v2/charges`, List Charges.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListChargesHeaders {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub authorization: String,
    /// The account that the call is made for.
    ///
    /// `x-submerchant-id`: uuid, optional.
    pub x_submerchant_id: Option<String>,
}

/// The query of a request: `GET /v2/charges`, List Charges.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListChargesQuery {
    /// The merchant's own reference.
    ///
    /// `clientReferenceId`: alphanumeric, 1 to 100 characters, mandatory.
    ///
    /// Example: `1751612565`
    pub client_reference_id: String,
}

/// The body of a response: `GET /v2/charges`, List Charges.
///
/// Beside it: headers [`ListChargesHeaders`], query [`ListChargesQuery`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListChargesResponse {
    /// The outcome; `00` is success.
    ///
    /// `code`: string, mandatory.
    ///
    /// Example: `00`
    pub code: String,
    /// The outcome in words.
    ///
    /// `message`: string, mandatory.
    ///
    /// Example: `Success`
    pub message: String,
    /// What went wrong.
    ///
    /// `error`: [`Error`], conditional.
    ///
    /// Only when `code` is not `00`.
    pub error: Option<Error>,
    /// The answer itself.
    ///
    /// `data`: list of [`Charge`], conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub data: Option<Vec<Charge>>,
    /// Which page this is.
    ///
    /// `pagination`: [`Pagination`], conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub pagination: Option<Pagination>,
}

pub use self::builder::{
    ListChargesHeadersBuilder, ListChargesQueryBuilder, ListChargesResponseBuilder,
};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
