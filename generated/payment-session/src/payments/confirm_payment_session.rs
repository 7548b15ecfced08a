// Made from spec/payments/confirm-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::{Error, PaymentMethod, PaymentMethodOptions, PaymentSession};

/// The headers of a request: `POST /v2/payments/{id}/confirm`, Confirm Payment Session.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConfirmPaymentSessionHeaders {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub authorization: String,
    /// The account that the call is made for.
    ///
    /// `x-submerchant-id`: uuid, optional.
    pub x_submerchant_id: Option<String>,
}

/// The parameters of the path: `POST /v2/payments/{id}/confirm`, Confirm Payment Session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfirmPaymentSessionPath {
    /// The session's id.
    ///
    /// `id`: string, mandatory.
    pub id: String,
}

/// Confirms a session that was created with `autoConfirm` set to `false`.
///
/// The body of a request: `POST /v2/payments/{id}/confirm`, Confirm Payment Session.
///
/// Beside it: headers [`ConfirmPaymentSessionHeaders`], path [`ConfirmPaymentSessionPath`], response [`ConfirmPaymentSessionResponse`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfirmPaymentSessionRequest {
    /// How the customer pays.
    ///
    /// `paymentMethod`: [`PaymentMethod`], optional.
    pub payment_method: Option<PaymentMethod>,
    /// Settings for the method.
    ///
    /// `paymentMethodOptions`: [`PaymentMethodOptions`], optional.
    pub payment_method_options: Option<PaymentMethodOptions>,
}

/// The body of a response: `POST /v2/payments/{id}/confirm`, Confirm Payment Session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfirmPaymentSessionResponse {
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
    ConfirmPaymentSessionHeadersBuilder, ConfirmPaymentSessionPathBuilder,
    ConfirmPaymentSessionRequestBuilder, ConfirmPaymentSessionResponseBuilder,
};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
