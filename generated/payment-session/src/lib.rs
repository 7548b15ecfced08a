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
//! # Call it
//!
//! Leaving out what is mandatory does not compile; what else holds between parameters is checked.
//!
//! ```no_run
//! use payment_session::CreatePaymentSessionRequest;
//!
//! # fn main() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
//! let request = CreatePaymentSessionRequest::builder()
//!     .client_reference_id("1751612565")
//!     .check()?; // a `Valid` request, or every violation at once
//! # ::std::result::Result::Ok(())
//! # }
//! ```
//!
//! Whatever `serde` writes of it is the body: wire names, and nothing that is absent.
//!
//! # Read the answer
//!
//! Parameters and values that the API may add in time are taken; `validate` judges what the tables say beyond types and what is mandatory.
//!
//! ```no_run
//! # fn main() -> ::std::result::Result<(), ::std::boxed::Box<dyn ::std::error::Error>> {
//! # let body = "";
//! let response = paramtable::read_response::<payment_session::CreatePaymentSessionResponse>(body)?;
//! # ::std::result::Result::Ok(())
//! # }
//! ```
//!
//! # Serve it
//!
//! One pass over the body decodes it and checks everything.
//!
//! ```no_run
//! use paramtable::{ToProblem, from_json};
//!
//! # fn open(_: paramtable::Valid<payment_session::CreatePaymentSessionRequest>) {}
//! # fn respond(_: u16, _: paramtable::Problem) {}
//! # let body = "";
//! match from_json::<payment_session::CreatePaymentSessionRequest>(body) {
//!     Ok(request) => open(request),
//!     // 400 if it is not JSON, else 422 with every violation, as RFC 9457 says.
//!     Err(rejection) => respond(rejection.status(), rejection.to_problem()),
//! }
//! ```
//!
//! # Operations
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
//! # Callbacks
//!
//! - `POST the merchant's address`, Payment Callback: [`PaymentCallback`], [`PaymentHeaders`]
#![allow(
    clippy::all,
    clippy::nursery,
    clippy::pedantic,
    clippy::restriction,
    deprecated,
    missing_copy_implementations,
    missing_debug_implementations,
    nonstandard_style,
    private_interfaces,
    unnameable_types,
    unreachable_pub,
    unused,
    unused_qualifications,
    unused_results
)]

/// The body of an answer to a call that failed.
pub type ErrorBody = Envelope;

#[rustfmt::skip]
mod payments;
pub use self::payments::*;
