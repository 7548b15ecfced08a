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
//! - `POST /v2/payments`, Create Payment Session: [`CreatePaymentSessionRequest`]

#[rustfmt::skip]
#[allow(clippy::all, clippy::pedantic, nonstandard_style, unused_parens)]
mod payments;
pub use self::payments::*;
