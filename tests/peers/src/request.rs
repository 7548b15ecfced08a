//! The request of `spec/payments/create-payment-session.yaml`, written by hand with
//! serde's derive. The baseline decodes these types and checks nothing. The constraints
//! for garde and validator are attributes of the fields, so all three decode the same
//! types. A number is an `f64`, the cheapest type for it.

mod methods;

use std::sync::LazyLock;

use regex::Regex;
use serde::Deserialize;
use validator::{Validate, ValidationError};

pub use methods::{PaymentMethod, PaymentMethodOptions};

static LOCAL_NUMBER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new("^8[0-9]*$").expect("the pattern is a regular expression"));

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct Request {
    #[garde(ascii, alphanumeric, length(chars, min = 1, max = 100))]
    #[validate(custom(function = is_alphanumeric), length(min = 1, max = 100))]
    pub client_reference_id: String,
    #[garde(dive)]
    #[validate(nested)]
    pub amount: Option<Amount>,
    pub payment_type: Option<PaymentType>,
    #[garde(dive)]
    #[validate(nested)]
    pub payment_method: Option<PaymentMethod>,
    #[garde(dive)]
    #[validate(nested)]
    pub payment_method_options: Option<PaymentMethodOptions>,
    pub save_for_future_use: Option<bool>,
    pub show_saved_payment: Option<bool>,
    pub mode: Option<Mode>,
    pub bypass_status_page: Option<bool>,
    #[garde(dive)]
    #[validate(nested)]
    pub redirect_url: Option<Redirect>,
    #[garde(length(chars, max = 255))]
    #[validate(length(max = 255))]
    pub customer_id: Option<String>,
    #[garde(dive)]
    #[validate(nested)]
    pub customer: Option<Customer>,
    #[garde(dive)]
    #[validate(nested)]
    pub order_information: Option<Order>,
    pub auto_confirm: Option<bool>,
    #[garde(length(chars, max = 20))]
    #[validate(length(max = 20))]
    pub statement_descriptor: Option<String>,
    pub expiration_mode: Option<ExpirationMode>,
    #[garde(inner(custom(datetime)))]
    #[validate(custom(function = is_datetime))]
    pub expiry_at: Option<String>,
    pub recurring_id: Option<String>,
    pub initiate_first_authorization: Option<bool>,
    pub metadata: Option<serde_json::Map<String, serde_json::Value>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum PaymentType {
    Single,
    Multiple,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Mode {
    Redirect,
    Api,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum ExpirationMode {
    Loose,
    Strict,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
pub struct Amount {
    pub value: f64,
    #[garde(length(chars, min = 1, max = 3))]
    #[validate(length(min = 1, max = 3))]
    pub currency: String,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[serde(rename_all = "camelCase")]
pub struct Redirect {
    #[garde(length(chars, min = 1, max = 255))]
    #[validate(length(min = 1, max = 255))]
    pub success_return_url: Option<String>,
    #[garde(length(chars, min = 1, max = 255))]
    #[validate(length(min = 1, max = 255))]
    pub failure_return_url: Option<String>,
    #[garde(length(chars, min = 1, max = 255))]
    #[validate(length(min = 1, max = 255))]
    pub expiration_return_url: Option<String>,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    #[garde(length(chars, min = 1, max = 255))]
    #[validate(length(min = 1, max = 255))]
    pub given_name: Option<String>,
    pub surname: Option<String>,
    #[garde(email)]
    #[validate(email)]
    pub email: String,
    #[garde(dive)]
    #[validate(nested)]
    pub phone_number: Option<PhoneNumber>,
    #[garde(dive)]
    #[validate(nested)]
    pub stored_payment_methods: Option<Vec<StoredPaymentMethod>>,
    pub refund_preference: Option<RefundPreference>,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct PhoneNumber {
    pub country_code: String,
    #[garde(length(chars, min = 1, max = 15), pattern(LOCAL_NUMBER))]
    #[validate(length(min = 1, max = 15), regex(path = *LOCAL_NUMBER))]
    pub number: String,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct StoredPaymentMethod {
    pub token: String,
    pub payment_method: String,
    pub payment_channel: Option<String>,
    pub status: Option<String>,
    #[garde(inner(custom(datetime)))]
    #[validate(custom(function = is_datetime))]
    pub created_at: Option<String>,
    #[garde(dive)]
    #[validate(nested)]
    pub card: Option<CardDigest>,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct CardDigest {
    pub fingerprint: Option<String>,
    pub network: Option<String>,
    #[garde(inner(custom(numeric)), length(chars, equal = 6))]
    #[validate(custom(function = is_numeric), length(equal = 6))]
    pub first6: Option<String>,
    #[garde(inner(custom(numeric)), length(chars, equal = 8))]
    #[validate(custom(function = is_numeric), length(equal = 8))]
    pub first8: Option<String>,
    #[garde(inner(custom(numeric)), length(chars, equal = 4))]
    #[validate(custom(function = is_numeric), length(equal = 4))]
    pub last4: Option<String>,
    pub exp_month: Option<String>,
    pub exp_year: Option<String>,
    pub card_holder_first_name: Option<String>,
    pub card_holder_last_name: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RefundPreference {
    pub method: RefundMethod,
    pub transfer_destination: Option<TransferDestination>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RefundMethod {
    Auto,
    TransferOnly,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TransferDestination {
    pub channel_code: String,
    pub channel_information: ChannelInformation,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChannelInformation {
    pub account_number: String,
    pub account_name: String,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    #[garde(dive)]
    #[validate(nested)]
    pub product_details: Vec<Product>,
    #[garde(dive)]
    #[validate(nested)]
    pub billing_info: Option<Address>,
    #[garde(dive)]
    #[validate(nested)]
    pub shipping_info: Option<Shipping>,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct Product {
    #[serde(rename = "type")]
    pub kind: ProductType,
    pub category: Option<String>,
    pub sub_category: Option<String>,
    pub name: Option<String>,
    pub description: Option<String>,
    pub quantity: f64,
    #[garde(dive)]
    #[validate(nested)]
    pub price: Amount,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum ProductType {
    Physical,
    Digital,
    Service,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    pub given_name: String,
    #[garde(length(chars, max = 255))]
    #[validate(length(max = 255))]
    pub surname: Option<String>,
    #[garde(email)]
    #[validate(email)]
    pub email: String,
    #[garde(dive)]
    #[validate(nested)]
    pub phone_number: Option<PhoneNumber>,
    #[serde(rename = "addressLine1")]
    pub address_line_1: Option<String>,
    #[serde(rename = "addressLine2")]
    pub address_line_2: Option<String>,
    pub city: Option<String>,
    pub province_state: Option<String>,
    pub country: Option<String>,
    pub postal_code: Option<String>,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct Shipping {
    pub given_name: String,
    #[garde(length(chars, max = 255))]
    #[validate(length(max = 255))]
    pub surname: Option<String>,
    #[garde(email)]
    #[validate(email)]
    pub email: String,
    #[garde(dive)]
    #[validate(nested)]
    pub phone_number: Option<PhoneNumber>,
    #[serde(rename = "addressLine1")]
    pub address_line_1: Option<String>,
    #[serde(rename = "addressLine2")]
    pub address_line_2: Option<String>,
    pub city: Option<String>,
    pub province_state: Option<String>,
    pub country: Option<String>,
    pub postal_code: Option<String>,
    pub method: Option<ShippingMethod>,
    #[garde(dive)]
    #[validate(nested)]
    pub shipping_fee: Option<Amount>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum ShippingMethod {
    Regular,
    Nextday,
    Sameday,
    Instant,
}

fn is_alphanumeric(text: &str) -> Result<(), ValidationError> {
    let holds = text.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if holds { Ok(()) } else { Err(ValidationError::new("alphanumeric")) }
}

pub(crate) fn is_numeric(text: &str) -> Result<(), ValidationError> {
    let holds = text.bytes().all(|byte| byte.is_ascii_digit());
    if holds { Ok(()) } else { Err(ValidationError::new("numeric")) }
}

pub(crate) fn is_datetime(text: &str) -> Result<(), ValidationError> {
    match chrono::DateTime::parse_from_rfc3339(text) {
        Ok(_) => Ok(()),
        Err(_) => Err(ValidationError::new("datetime")),
    }
}

// garde's custom functions have another signature.
fn numeric(text: &str, (): &()) -> garde::Result {
    is_numeric(text).map_err(|_| garde::Error::new("must be numeric"))
}

pub(crate) fn datetime(text: &str, (): &()) -> garde::Result {
    is_datetime(text).map_err(|_| garde::Error::new("must be a date and time"))
}
