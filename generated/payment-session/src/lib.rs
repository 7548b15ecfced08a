// Made by `paramtable generate` from the pages of the spec. Do not edit.

//! Payment Session API
//!
//! Payment sessions: a time-limited window in which a customer can pay by card,
//! e-wallet, virtual account or QR.
//!
//! Version `2`.
//!
//! Base URLs:
//!
//! - Production: `https://api.pivot-payment.com`
//! - Sandbox: `https://api-stg.pivot-payment.com`
//!
//! Operations:
//!
//! - `POST /v2/payments/{id}/cancel`, Cancel Payment Session: [`CancelPaymentSessionRequest`], [`CancelPaymentSessionResponse`], [`CancelPaymentSessionHeaders`], [`CancelPaymentSessionPath`]
//! - `POST /v2/payments/{id}/capture`, Capture Payment Session: [`CapturePaymentSessionRequest`], [`CapturePaymentSessionResponse`], [`CapturePaymentSessionHeaders`], [`CapturePaymentSessionPath`]
//! - `POST /v2/payments/{id}/confirm`, Confirm Payment Session: [`ConfirmPaymentSessionRequest`], [`ConfirmPaymentSessionResponse`], [`ConfirmPaymentSessionHeaders`], [`ConfirmPaymentSessionPath`]
//! - `POST /v2/payments`, Create Payment Session: [`CreatePaymentSessionRequest`], [`CreatePaymentSessionResponse`], [`CreatePaymentSessionHeaders`]
//! - `GET /v2/charges`, List Charges: [`ListChargesResponse`], [`ListChargesHeaders`], [`ListChargesQuery`]
//! - `GET /v2/payments`, List Payment Sessions: [`ListPaymentSessionsResponse`], [`ListPaymentSessionsHeaders`], [`ListPaymentSessionsQuery`]
//! - `GET /v2/payments`, Retrieve Payment Session by Reference: [`RetrievePaymentSessionByReferenceResponse`], [`RetrievePaymentSessionByReferenceHeaders`], [`RetrievePaymentSessionByReferenceQuery`]
//! - `GET /v2/payments/{id}`, Retrieve Payment Session: [`RetrievePaymentSessionResponse`], [`RetrievePaymentSessionHeaders`], [`RetrievePaymentSessionPath`]
//! - `POST /v2/payments/simulations`, Simulate Payment: [`SimulatePaymentRequest`], [`SimulatePaymentResponse`], [`SimulatePaymentHeaders`]
//!
//! Callbacks:
//!
//! - `POST the merchant's address`, Payment Callback: [`PaymentCallback`], [`PaymentHeaders`]

/// The body of an answer to a call that failed.
pub type ErrorBody = Envelope;

#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, nonstandard_style, unused_parens)]
mod payments;
pub use self::payments::*;
