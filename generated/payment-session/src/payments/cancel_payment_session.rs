// Made from spec/payments/cancel-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::{CancellationReason, Error, PaymentSession};

/// The headers of a request: `POST /v2/payments/{id}/cancel`, Cancel Payment Session.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CancelPaymentSessionHeaders {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub authorization: String,
    /// The account that the call is made for.
    ///
    /// `x-submerchant-id`: uuid, optional.
    pub x_submerchant_id: Option<String>,
}

/// The parameters of the path: `POST /v2/payments/{id}/cancel`, Cancel Payment Session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelPaymentSessionPath {
    /// The session's id.
    ///
    /// `id`: string, mandatory.
    pub id: String,
}

/// Cancels a session that waits for a method or for its confirmation.
///
/// The body of a request: `POST /v2/payments/{id}/cancel`, Cancel Payment Session.
///
/// Beside it: headers [`CancelPaymentSessionHeaders`], path [`CancelPaymentSessionPath`], response [`CancelPaymentSessionResponse`].
///
/// # Variants
///
/// - Cancelled: A session that was not needed.
///
/// # Rules
///
/// - `reasons-of-merchants`: `cancellationReason` is `REQUESTED_BY_CUSTOMER`, `DUPLICATED` or `VOID_SESSION` if there is one. The other reasons are those of this API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelPaymentSessionRequest {
    /// Why.
    ///
    /// `cancellationReason`: [`CancellationReason`], mandatory.
    pub cancellation_reason: CancellationReason,
}

/// The body of a response: `POST /v2/payments/{id}/cancel`, Cancel Payment Session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancelPaymentSessionResponse {
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
    CancelPaymentSessionHeadersBuilder, CancelPaymentSessionPathBuilder,
    CancelPaymentSessionRequestBuilder, CancelPaymentSessionResponseBuilder,
};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
