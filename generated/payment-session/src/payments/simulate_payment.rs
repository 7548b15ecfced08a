// Made from spec/payments/simulate-payment.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::{Amount, Error};

/// The headers of a request: `POST /v2/payments/simulations`, Simulate Payment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SimulatePaymentHeaders {
    /// The access token, as `Bearer ...`.
    ///
    /// `Authorization`: string, mandatory, sensitive.
    pub authorization: String,
    /// The account that the call is made for.
    ///
    /// `x-submerchant-id`: uuid, optional.
    pub x_submerchant_id: Option<String>,
}

/// Ends a payment by QR code, virtual account or e-wallet in the sandbox as if the
/// customer had.
///
/// The body of a request: `POST /v2/payments/simulations`, Simulate Payment.
///
/// Beside it: headers [`SimulatePaymentHeaders`], response [`SimulatePaymentResponse`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SimulatePaymentRequest {
    /// The session.
    ///
    /// `paymentSessionId`: string, mandatory.
    pub payment_session_id: String,
    /// How to end it.
    ///
    /// `chargeStatus`: [`SimulatedStatus`], mandatory.
    pub charge_status: SimulatedStatus,
    /// How much is paid.
    ///
    /// `amount`: [`Amount`], conditional.
    ///
    /// Mandatory when the session can be charged many times.
    pub amount: Option<Amount>,
}

/// The body of a response: `POST /v2/payments/simulations`, Simulate Payment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SimulatePaymentResponse {
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
    /// `data`: [`Simulated`], conditional.
    ///
    /// Mandatory when `code` is `00`.
    pub data: Option<Simulated>,
}

/// What a simulation did.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Simulated {
    /// Whether anything changed.
    ///
    /// `updated`: boolean, mandatory.
    pub updated: bool,
}

/// How a payment can be ended in the sandbox.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum SimulatedStatus {
    /// As if it were paid.
    ///
    /// On the wire: `SUCCESS`
    Success,
    /// As if its time were over.
    ///
    /// On the wire: `EXPIRED`
    Expired,
}

pub use self::builder::{
    SimulatePaymentHeadersBuilder, SimulatePaymentRequestBuilder,
    SimulatePaymentResponseBuilder, SimulatedBuilder,
};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
