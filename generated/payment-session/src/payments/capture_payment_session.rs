// Made from spec/payments/capture-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::{Amount, CaptureStatus, Error};

/// The headers of a request: `POST /v2/payments/{id}/capture`, Capture Payment Session.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CapturePaymentSessionHeaders {
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

/// The parameters of the path: `POST /v2/payments/{id}/capture`, Capture Payment Session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CapturePaymentSessionPath {
    /// The session's id.
    ///
    /// `id`: string, mandatory.
    pub id: String,
}

/// Takes the money of a card payment that was only authorised: all of it, or parts,
/// until nothing is left.
///
/// The body of a request: `POST /v2/payments/{id}/capture`, Capture Payment Session.
///
/// Beside it: headers [`CapturePaymentSessionHeaders`], path [`CapturePaymentSessionPath`], response [`CapturePaymentSessionResponse`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CapturePaymentSessionRequest {
    /// Whether what is left is given back.
    ///
    /// `releaseRemainingAmount`: boolean, mandatory.
    pub release_remaining_amount: bool,
    /// How much to take, if not everything.
    ///
    /// `amount`: [`Amount`], optional.
    pub amount: Option<Amount>,
}

/// The body of a response: `POST /v2/payments/{id}/capture`, Capture Payment Session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CapturePaymentSessionResponse {
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
    /// `data`: [`Capture`], conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub data: Option<Capture>,
}

/// Money that was taken of an authorised payment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Capture {
    /// The capture's id.
    ///
    /// `id`: string, mandatory.
    pub id: String,
    /// The session.
    ///
    /// `paymentSessionId`: string, mandatory.
    pub payment_session_id: String,
    /// The merchant's reference of it.
    ///
    /// `paymentSessionClientReferenceId`: alphanumeric, mandatory.
    ///
    /// Example: `1751612565`
    pub payment_session_client_reference_id: String,
    /// How it ended.
    ///
    /// `status`: [`CaptureStatus`], mandatory.
    pub status: CaptureStatus,
    /// Whether what was left was given back.
    ///
    /// `releaseRemainingAmount`: boolean, optional.
    pub release_remaining_amount: Option<bool>,
    /// How much was taken.
    ///
    /// `amount`: [`Amount`], optional.
    pub amount: Option<Amount>,
    /// When it was asked for.
    ///
    /// `createdAt`: datetime, mandatory.
    pub created_at: ::paramtable::DateTime,
    /// When it last changed.
    ///
    /// `updatedAt`: datetime, mandatory.
    pub updated_at: ::paramtable::DateTime,
}

pub use self::builder::{
    CapturePaymentSessionHeadersBuilder, CapturePaymentSessionPathBuilder,
    CapturePaymentSessionRequestBuilder, CapturePaymentSessionResponseBuilder,
    CaptureBuilder,
};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
