//! The payment method and its options.

use serde::Deserialize;
use validator::Validate;

use super::{datetime, is_datetime};

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct PaymentMethod {
    #[serde(rename = "type")]
    pub kind: PaymentMethodType,
    #[garde(dive)]
    #[validate(nested)]
    pub card: Option<Card>,
    #[garde(dive)]
    #[validate(nested)]
    pub virtual_account: Option<VirtualAccount>,
    pub ewallet: Option<Ewallet>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum PaymentMethodType {
    VirtualAccount,
    Qr,
    Card,
    Ewallet,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct Card {
    pub encrypted_card: Option<String>,
    pub network_token_number: Option<String>,
    pub network_token_cryptogram: Option<String>,
    pub network_token_requestor_id: Option<String>,
    pub token: Option<String>,
    pub number: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    #[garde(length(chars, max = 3))]
    #[validate(length(max = 3))]
    pub cvc: Option<String>,
    pub card_holder_first_name: String,
    pub card_holder_last_name: String,
    pub card_holder_email: String,
    pub card_holder_phone: String,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct VirtualAccount {
    pub channel: String,
    #[garde(length(chars, max = 100))]
    #[validate(length(max = 100))]
    pub virtual_account_number: String,
    #[garde(length(chars, max = 100))]
    #[validate(length(max = 100))]
    pub virtual_account_name: String,
    #[garde(custom(datetime))]
    #[validate(custom(function = is_datetime))]
    pub expiry_at: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Ewallet {
    pub account_identifier: Option<String>,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct PaymentMethodOptions {
    pub id: Option<String>,
    #[garde(dive)]
    #[validate(nested)]
    pub card: Option<CardOptions>,
    #[garde(dive)]
    #[validate(nested)]
    pub virtual_account: Option<VirtualAccountOptions>,
    #[garde(dive)]
    #[validate(nested)]
    pub ewallet: Option<EwalletOptions>,
    #[garde(dive)]
    #[validate(nested)]
    pub qr: Option<QrOptions>,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct CardOptions {
    pub capture_method: Option<CaptureMethod>,
    pub three_ds_method: Option<ThreeDsMethod>,
    #[garde(dive)]
    #[validate(nested)]
    pub processing_config: Option<ProcessingConfig>,
    #[garde(dive)]
    #[validate(nested)]
    pub three_ds_info: Option<ThreeDsInfo>,
    pub card_on_file: Option<CardOnFile>,
}

#[derive(Debug, Deserialize)]
pub enum CaptureMethod {
    #[serde(rename = "automatic")]
    Automatic,
    #[serde(rename = "manual")]
    Manual,
    #[serde(rename = "MANUAL")]
    ManualUppercase,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum ThreeDsMethod {
    Automatic,
    Never,
    Challenge,
    External,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[serde(rename_all = "camelCase")]
pub struct ProcessingConfig {
    #[garde(length(chars, max = 50))]
    #[validate(length(max = 50))]
    pub bank_merchant_id: Option<String>,
    #[garde(length(chars, max = 50))]
    #[validate(length(max = 50))]
    pub merchant_id_tag: Option<String>,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct ThreeDsInfo {
    #[garde(length(chars, min = 1, max = 50))]
    #[validate(length(min = 1, max = 50))]
    pub transaction_id: Option<String>,
    #[garde(length(chars, min = 1, max = 20))]
    #[validate(length(min = 1, max = 20))]
    pub three_ds_version: Option<String>,
    pub eci: Option<String>,
    pub transaction_status: Option<TransactionStatus>,
    pub authentication_scheme: Option<AuthenticationScheme>,
    #[garde(length(chars, max = 36))]
    #[validate(length(max = 36))]
    pub acs_transaction_id: Option<String>,
    #[garde(length(chars, max = 32))]
    #[validate(length(max = 32))]
    pub acs_reference: Option<String>,
    #[garde(inner(custom(datetime)))]
    #[validate(custom(function = is_datetime))]
    pub authentication_time: Option<String>,
    pub mcc: Option<String>,
}

#[derive(Debug, Deserialize)]
pub enum TransactionStatus {
    Y,
    N,
    U,
    A,
    R,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum AuthenticationScheme {
    Visa,
    Mastercard,
    Jcb,
    Amex,
    Unionpay,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CardOnFile {
    pub initiator: Option<Initiator>,
    #[serde(rename = "type")]
    pub kind: Option<CardOnFileType>,
    pub previous_network_transaction_id: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Initiator {
    Customer,
    Merchant,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum CardOnFileType {
    Scheduled,
    Unschedule,
    Installment,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct VirtualAccountOptions {
    pub channel: Option<String>,
    #[garde(length(chars, max = 100))]
    #[validate(length(max = 100))]
    pub virtual_account_name: Option<String>,
    #[garde(length(chars, max = 100))]
    #[validate(length(max = 100))]
    pub virtual_account_number: Option<String>,
    #[garde(inner(custom(datetime)))]
    #[validate(custom(function = is_datetime))]
    pub expiry_at: Option<String>,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[garde(allow_unvalidated)]
#[serde(rename_all = "camelCase")]
pub struct EwalletOptions {
    pub channel: Option<EwalletChannel>,
    #[garde(custom(datetime))]
    #[validate(custom(function = is_datetime))]
    pub expiry_at: String,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum EwalletChannel {
    Dana,
    Ovo,
    Shopeepay,
}

#[derive(Debug, Deserialize, garde::Validate, Validate)]
#[serde(rename_all = "camelCase")]
pub struct QrOptions {
    #[garde(custom(datetime))]
    #[validate(custom(function = is_datetime))]
    pub expiry_at: String,
}
