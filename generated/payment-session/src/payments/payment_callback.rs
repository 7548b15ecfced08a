// Made from spec/payments/payment-callback.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::PaymentSession;

/// The headers of a request: `POST the merchant's address`, Payment Callback.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentHeaders {
    /// The key that was agreed on for callbacks.
    ///
    /// `X-API-Key`: string, mandatory, sensitive.
    pub x_api_key: String,
    /// The type of the body.
    ///
    /// `Content-Type`: string, mandatory.
    ///
    /// Example: `application/json`
    pub content_type: String,
    /// The types that are taken as an answer.
    ///
    /// `Accept`: string, mandatory.
    ///
    /// Example: `application/json`
    pub accept: String,
}

/// Tells the merchant that a payment has changed.
///
/// The body that the API sends: `POST the merchant's address`, Payment Callback.
///
/// Beside it: headers [`PaymentHeaders`].
///
/// # Variants
///
/// - Paid, when `event` is `PAYMENT.PAID`: A session that is charged once was paid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentCallback {
    /// What has happened.
    ///
    /// `event`: [`PaymentEvent`], mandatory.
    pub event: PaymentEvent,
    /// The session as it is now.
    ///
    /// `data`: [`PaymentSession`], mandatory.
    pub data: PaymentSession,
}

/// What can happen to a payment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentEvent {
    /// A payment is on its way.
    ///
    /// On the wire: `PAYMENT.PROCESSING`
    PaymentProcessing,
    /// A session that is charged once was paid.
    ///
    /// On the wire: `PAYMENT.PAID`
    PaymentPaid,
    /// A session that is charged many times was paid once more.
    ///
    /// On the wire: `CHARGE.SUCCESS`
    ChargeSuccess,
    /// A session was cancelled.
    ///
    /// On the wire: `PAYMENT.CANCELLED`
    PaymentCancelled,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

pub use self::builder::{PaymentHeadersBuilder, PaymentCallbackBuilder};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
