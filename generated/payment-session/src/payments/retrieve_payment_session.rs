// Made from spec/payments/retrieve-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::{Error, PaymentSession};

/// The headers of a request: `GET /v2/payments/{id}`, Retrieve Payment Session.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RetrievePaymentSessionHeaders {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub authorization: String,
    /// The account that the call is made for.
    ///
    /// `x-submerchant-id`: uuid, optional.
    pub x_submerchant_id: Option<String>,
}

/// The parameters of the path: `GET /v2/payments/{id}`, Retrieve Payment Session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrievePaymentSessionPath {
    /// The session's id.
    ///
    /// `id`: string, mandatory.
    pub id: String,
}

/// The body of a response: `GET /v2/payments/{id}`, Retrieve Payment Session.
///
/// Beside it: headers [`RetrievePaymentSessionHeaders`], path [`RetrievePaymentSessionPath`].
///
/// # Errors of the API
///
/// - `404` `data_not_found`: There is no such session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrievePaymentSessionResponse {
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
    /// `data`: [`PaymentSession`], conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub data: Option<PaymentSession>,
}

pub use self::builder::{
    RetrievePaymentSessionHeadersBuilder, RetrievePaymentSessionPathBuilder,
    RetrievePaymentSessionResponseBuilder,
};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
