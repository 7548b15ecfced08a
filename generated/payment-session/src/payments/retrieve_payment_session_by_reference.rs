// Made from spec/payments/retrieve-payment-session-by-reference.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::{Error, Pagination, PaymentSession};

/// The headers of a request: `GET /v2/payments`, Retrieve Payment Session by Reference.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrievePaymentSessionByReferenceHeaders {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub authorization: String,
    /// The account that the call is made for.
    ///
    /// `x-submerchant-id`: uuid, optional.
    pub x_submerchant_id: Option<String>,
}

/// The query of a request: `GET /v2/payments`, Retrieve Payment Session by Reference.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrievePaymentSessionByReferenceQuery {
    /// The merchant's own reference.
    ///
    /// `clientReferenceId`: alphanumeric, 1 to 100 characters, mandatory.
    ///
    /// Example: `1751612565`
    pub client_reference_id: String,
}

/// The body of a response: `GET /v2/payments`, Retrieve Payment Session by Reference.
///
/// Beside it: headers [`RetrievePaymentSessionByReferenceHeaders`], query [`RetrievePaymentSessionByReferenceQuery`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrievePaymentSessionByReferenceResponse {
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
    /// `data`: list of [`PaymentSession`], conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub data: Option<Vec<PaymentSession>>,
    /// Which page this is.
    ///
    /// `pagination`: [`Pagination`], conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub pagination: Option<Pagination>,
}

pub use self::builder::{
    RetrievePaymentSessionByReferenceHeadersBuilder,
    RetrievePaymentSessionByReferenceQueryBuilder,
    RetrievePaymentSessionByReferenceResponseBuilder,
};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
