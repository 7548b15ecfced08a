// Made from spec/payments/create-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::{
    Amount, Customer, Error, Order, PaymentMethod, PaymentMethodOptions, PaymentSession,
    Redirect,
};

/// The headers of a request: `POST /v2/payments`, Create Payment Session.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentSessionHeaders {
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

/// Opens a time-limited window in which a customer can pay.
///
/// The body of a request: `POST /v2/payments`, Create Payment Session.
///
/// Beside it: headers [`CreatePaymentSessionHeaders`], response [`CreatePaymentSessionResponse`]. The status of the answer is `200`.
///
/// # Variants
///
/// - Payment UI, when `mode` is `REDIRECT` and `paymentMethod` is not sent: The customer chooses the method on the payment page.
/// - Card, redirect, when `mode` is `REDIRECT` and `paymentMethod.type` is `CARD`: The customer enters the card on the payment page.
/// - Card, API, when `mode` is `API` and `paymentMethod.type` is `CARD`: The merchant takes the card, and sends it encrypted or as a network token.
/// - E-wallet, when `paymentMethod.type` is `EWALLET`: The customer confirms in the wallet. DANA can't be shown within another page.
/// - Virtual account, redirect, when `mode` is `REDIRECT` and `paymentMethod.type` is `VIRTUAL_ACCOUNT`: The payment page shows the number to transfer to.
/// - Virtual account, API, when `mode` is `API` and `paymentType` is `SINGLE` and `paymentMethod.type` is `VIRTUAL_ACCOUNT`: The merchant shows the number to transfer to.
/// - Virtual account, static, when `paymentType` is `MULTIPLE` and `paymentMethod.type` is `VIRTUAL_ACCOUNT`: A number that can be paid to many times.
/// - QR, when `paymentMethod.type` is `QR`: The customer scans a code.
///
/// # Rules
///
/// - `customer-choice`: exactly one of `customerId`, `customer`. Name a known customer or describe one, never both.
/// - `multiple-charges`: when `paymentType` is `MULTIPLE`: `paymentMethod.type` is `QR` or `VIRTUAL_ACCOUNT` if there is one. Only a QR code or a virtual account can be paid to many times.
/// - `encrypted-card`: when `mode` is `REDIRECT` or `autoConfirm` is `true`: `paymentMethod.card.encryptedCard` must not be sent. Only a session in API mode that waits for its confirmation has a key to encrypt a card with.
///
/// # Errors of the API
///
/// - `400` `api_validation_error`: The request does not hold.
/// - `401` `credentials_invalid`: The access token is not valid.
/// - `409` `duplicate_error`: The reference was used before.
/// - `409` `idempotency_error`: The id of the call was used for another body.
/// - `429` `frequency_above_limit`: Too many calls.
/// - `500` `internal_error`: Something went wrong in this API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentSessionRequest {
    /// The merchant's own unique reference for this payment.
    ///
    /// `clientReferenceId`: alphanumeric, 1 to 100 characters, mandatory.
    ///
    /// Example: `1751612565`
    pub client_reference_id: String,
    /// The total to pay.
    ///
    /// `amount`: [`Amount`], conditional.
    ///
    /// Mandatory when `paymentType` is `SINGLE`.
    pub amount: Option<Amount>,
    /// How often the session can be charged.
    ///
    /// `paymentType`: [`PaymentType`], optional, default `SINGLE`.
    pub payment_type: Option<PaymentType>,
    /// How the customer pays. Without it, and with `autoConfirm` set to `false`,
    /// the customer chooses from the list of methods.
    ///
    /// `paymentMethod`: [`PaymentMethod`], optional.
    pub payment_method: Option<PaymentMethod>,
    /// Settings for the method, or for the methods that may be chosen.
    ///
    /// `paymentMethodOptions`: [`PaymentMethodOptions`], optional.
    pub payment_method_options: Option<PaymentMethodOptions>,
    /// Keeps the instrument as a token with the customer once a charge by card or
    /// e-wallet succeeds.
    ///
    /// `saveForFutureUse`: boolean, optional, default `false`.
    pub save_for_future_use: Option<bool>,
    /// Offers the cards and e-wallets that the customer saved on the payment page.
    ///
    /// `showSavedPayment`: boolean, optional, default `false`.
    ///
    /// Only when `mode` is `REDIRECT`. Its default `false` may be sent always.
    pub show_saved_payment: Option<bool>,
    /// Whether the customer pays on a page of ours or on the merchant's.
    ///
    /// `mode`: [`Mode`], optional, default `REDIRECT`.
    pub mode: Option<Mode>,
    /// Sends the customer straight back to the merchant, past the page that says how
    /// the payment ended.
    ///
    /// `bypassStatusPage`: boolean, optional, default `false`.
    ///
    /// Only when `mode` is `REDIRECT`. Its default `false` may be sent always.
    pub bypass_status_page: Option<bool>,
    /// Where the customer is sent afterwards.
    ///
    /// `redirectUrl`: [`Redirect`], optional.
    pub redirect_url: Option<Redirect>,
    /// The id of a customer who is already known.
    ///
    /// `customerId`: string, 0 to 255 characters, optional, default: derived from the customer's e-mail address.
    pub customer_id: Option<String>,
    /// Who is paying, described in place.
    ///
    /// `customer`: [`Customer`], conditional.
    pub customer: Option<Customer>,
    /// What is being paid for.
    ///
    /// `orderInformation`: [`Order`], optional.
    pub order_information: Option<Order>,
    /// Whether the session is confirmed as it is created. If not, it waits for a
    /// call of `/confirm`.
    ///
    /// `autoConfirm`: boolean, optional, default `true`.
    pub auto_confirm: Option<bool>,
    /// What stands on the invoice, the receipt and, where the method allows it,
    /// the customer's bank statement. Spaces count.
    ///
    /// `statementDescriptor`: string, 0 to 20 characters, optional, default: the merchant's short name.
    pub statement_descriptor: Option<String>,
    /// Whose rules decide when the session expires.
    ///
    /// `expirationMode`: [`ExpirationMode`], optional, default `LOOSE`.
    ///
    /// Only when `paymentMethod.type` is `CARD` or `EWALLET`. Its default `LOOSE` may be sent always.
    pub expiration_mode: Option<ExpirationMode>,
    /// When the session expires. A session that can be charged many times needs
    /// none.
    ///
    /// `expiryAt`: datetime, optional, default: 15 minutes after the session was created.
    ///
    /// Example: `2026-01-31T23:59:00Z`
    pub expiry_at: Option<::paramtable::DateTime>,
    /// The subscription that the payment belongs to.
    ///
    /// `recurringId`: string, optional.
    pub recurring_id: Option<String>,
    /// Whether new or changed card data is authorised for the first time.
    ///
    /// `initiateFirstAuthorization`: boolean, optional.
    pub initiate_first_authorization: Option<bool>,
    /// Anything that the merchant wants to keep with the session.
    ///
    /// `metadata`: free-form object, optional.
    pub metadata: Option<::paramtable::Object>,
}

/// The body of a response: `POST /v2/payments`, Create Payment Session.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatePaymentSessionResponse {
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

/// How often a session can be charged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentType {
    /// It can be charged once.
    ///
    /// On the wire: `SINGLE`
    Single,
    /// It can be charged many times, and stays active.
    ///
    /// On the wire: `MULTIPLE`
    Multiple,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// Where the customer pays.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// On a payment page, to which the answer holds the address.
    ///
    /// On the wire: `REDIRECT`
    Redirect,
    /// In the merchant's own application.
    ///
    /// On the wire: `API`
    Api,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// Whose rules decide when a session expires.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpirationMode {
    /// The processor's.
    ///
    /// On the wire: `LOOSE`
    Loose,
    /// The merchant's.
    ///
    /// On the wire: `STRICT`
    Strict,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

pub use self::builder::{
    CreatePaymentSessionHeadersBuilder, CreatePaymentSessionRequestBuilder,
    CreatePaymentSessionResponseBuilder,
};
mod builder;
mod debug;
mod decode;
mod defaults;
mod serialize;
mod validate;
