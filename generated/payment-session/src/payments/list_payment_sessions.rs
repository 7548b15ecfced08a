// Made from spec/payments/list-payment-sessions.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::{Error, Pagination, PaymentSession};

/// The headers of a request: `GET /v2/payments`, List Payment Sessions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPaymentSessionsHeaders {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub authorization: String,
    /// The account that the call is made for.
    ///
    /// `x-submerchant-id`: uuid, optional.
    pub x_submerchant_id: Option<String>,
}

/// The query of a request: `GET /v2/payments`, List Payment Sessions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPaymentSessionsQuery {
    /// The page, from 1.
    ///
    /// `page`: integer, at least 1, optional, default `1`.
    pub page: Option<i64>,
    /// How many a page holds.
    ///
    /// `perPage`: integer, 1 to 100, optional, default `20`.
    pub per_page: Option<i64>,
}

/// The body of a response: `GET /v2/payments`, List Payment Sessions.
///
/// Beside it: headers [`ListPaymentSessionsHeaders`], query [`ListPaymentSessionsQuery`].
///
/// # Variants
///
/// - One page: A single session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListPaymentSessionsResponse {
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
    ListPaymentSessionsHeadersBuilder, ListPaymentSessionsQueryBuilder,
    ListPaymentSessionsResponseBuilder,
};
mod builder;
mod debug;
mod decode;
mod defaults;
mod serialize;
mod validate;
