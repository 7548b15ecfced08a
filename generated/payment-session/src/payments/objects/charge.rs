// Made from spec/payments/objects/charge.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::super::{Amount, Currency, EwalletChannel, VirtualAccountChannel};

/// One attempt to take money.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Charge {
    /// The charge's id.
    ///
    /// `id`: string, mandatory.
    pub id: String,
    /// The session that it belongs to.
    ///
    /// `paymentSessionId`: string, mandatory.
    pub payment_session_id: String,
    /// The merchant's reference of that session.
    ///
    /// `paymentSessionClientReferenceId`: alphanumeric, mandatory.
    ///
    /// Example: `1751612565`
    pub payment_session_client_reference_id: String,
    /// What stands on the customer's statement.
    ///
    /// `statementDescriptor`: string, mandatory.
    pub statement_descriptor: String,
    /// What was to be taken.
    ///
    /// `amount`: [`Amount`], optional.
    pub amount: Option<Amount>,
    /// How far it has come.
    ///
    /// `status`: [`ChargeStatus`], optional.
    pub status: Option<ChargeStatus>,
    /// What was authorised.
    ///
    /// `authorizedAmount`: [`Amount`], optional.
    pub authorized_amount: Option<Amount>,
    /// What was taken.
    ///
    /// `capturedAmount`: [`Amount`], optional.
    pub captured_amount: Option<Amount>,
    /// Whether the money was taken.
    ///
    /// `isCaptured`: boolean, optional.
    pub is_captured: Option<bool>,
    /// When it was made.
    ///
    /// `createdAt`: datetime, optional.
    pub created_at: Option<::paramtable::DateTime>,
    /// When it last changed.
    ///
    /// `updatedAt`: datetime, optional.
    pub updated_at: Option<::paramtable::DateTime>,
    /// When it was paid.
    ///
    /// `paidAt`: datetime, conditional.
    ///
    /// Only when `status` is `SUCCESS`.
    pub paid_at: Option<::paramtable::DateTime>,
    /// What the fraud check said.
    ///
    /// `fdsRiskAssessment`: [`RiskAssessment`], optional.
    pub fds_risk_assessment: Option<RiskAssessment>,
    /// The card.
    ///
    /// `card`: [`CardCharge`], optional.
    pub card: Option<CardCharge>,
    /// Each time that money was taken.
    ///
    /// `captureHistories`: list of [`CaptureHistory`], optional.
    pub capture_histories: Option<Vec<CaptureHistory>>,
    /// The virtual account.
    ///
    /// `virtualAccount`: [`VirtualAccountCharge`], optional.
    pub virtual_account: Option<VirtualAccountCharge>,
    /// The QR code.
    ///
    /// `qr`: [`QrCharge`], optional.
    pub qr: Option<QrCharge>,
    /// The e-wallet.
    ///
    /// `ewallet`: [`EwalletCharge`], optional.
    pub ewallet: Option<EwalletCharge>,
    /// Why it failed.
    ///
    /// `failureCode`: [`ChargeFailure`], optional.
    pub failure_code: Option<ChargeFailure>,
    /// The same in words.
    ///
    /// `failureMessage`: string, optional.
    pub failure_message: Option<String>,
    /// What to do about it.
    ///
    /// `recommendation`: string, optional.
    pub recommendation: Option<String>,
}

/// Money that was taken of an authorised charge.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CaptureHistory {
    /// The capture's id.
    ///
    /// `captureId`: string, optional.
    pub capture_id: Option<String>,
    /// The currency.
    ///
    /// `currency`: [`Currency`], optional.
    pub currency: Option<Currency>,
    /// How much.
    ///
    /// `capturedAmount`: decimal, optional.
    pub captured_amount: Option<::paramtable::Decimal>,
    /// How it ended.
    ///
    /// `status`: [`CaptureStatus`], optional.
    pub status: Option<CaptureStatus>,
    /// When.
    ///
    /// `createdAt`: datetime, optional.
    pub created_at: Option<::paramtable::DateTime>,
}

/// A card that was charged.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardCharge {
    /// The same for the same card.
    ///
    /// `fingerprint`: string, optional.
    pub fingerprint: Option<String>,
    /// The card network.
    ///
    /// `network`: string, optional.
    pub network: Option<String>,
    /// The first six digits.
    ///
    /// `first6`: numeric, exactly 6 characters, optional.
    pub first6: Option<String>,
    /// The first eight digits.
    ///
    /// `first8`: numeric, exactly 8 characters, optional.
    pub first8: Option<String>,
    /// The last four digits.
    ///
    /// `last4`: numeric, exactly 4 characters, optional.
    pub last4: Option<String>,
    /// The month in which it expires.
    ///
    /// `expMonth`: string, optional.
    pub exp_month: Option<String>,
    /// The year in which it expires.
    ///
    /// `expYear`: string, optional.
    pub exp_year: Option<String>,
    /// The holder's given name.
    ///
    /// `cardHolderFirstName`: string, optional.
    pub card_holder_first_name: Option<String>,
    /// The holder's family name.
    ///
    /// `cardHolderLastName`: string, optional.
    pub card_holder_last_name: Option<String>,
    /// What the number tells of the card.
    ///
    /// `binInformations`: [`BinInformation`], optional.
    pub bin_informations: Option<BinInformation>,
    /// How the holder was authenticated.
    ///
    /// `authenticationResult`: [`AuthenticationResult`], optional.
    pub authentication_result: Option<AuthenticationResult>,
    /// What the issuer said.
    ///
    /// `authorizationResult`: [`AuthorizationResult`], optional.
    pub authorization_result: Option<AuthorizationResult>,
    /// The code of the authorisation.
    ///
    /// `authorizationCode`: string, optional.
    pub authorization_code: Option<String>,
    /// The network's id.
    ///
    /// `networkTransactionId`: string, optional.
    pub network_transaction_id: Option<String>,
    /// The network's advice.
    ///
    /// `merchantAdviceCode`: string, optional.
    pub merchant_advice_code: Option<String>,
}

/// What a card's number tells of it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BinInformation {
    /// What sort of card it is.
    ///
    /// `type`: [`BinType`], optional.
    pub r#type: Option<BinType>,
    /// The bank.
    ///
    /// `issuingBank`: string, optional.
    pub issuing_bank: Option<String>,
    /// The brand.
    ///
    /// `brand`: string, optional.
    pub brand: Option<String>,
    /// The country, by its two letters in ISO 3166-1.
    ///
    /// `country`: string, optional.
    ///
    /// Example: `ID`
    pub country: Option<String>,
}

/// How a card's holder was authenticated.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthenticationResult {
    /// The version of the protocol.
    ///
    /// `threeDsVersion`: string, optional, may be `null`.
    pub three_ds_version: Option<::paramtable::Nullable<String>>,
    /// How it ended.
    ///
    /// `threeDsResult`: [`ThreeDsResult`], optional.
    pub three_ds_result: Option<ThreeDsResult>,
    /// The electronic commerce indicator.
    ///
    /// `eciCode`: string, optional.
    pub eci_code: Option<String>,
    /// How it was done: `BYPASSED`, `CHALLENGE` or `FRICTIONLESS`.
    ///
    /// `threeDsMethod`: string, optional.
    pub three_ds_method: Option<String>,
}

/// What the issuer of a card said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AuthorizationResult {
    /// The acquirer's reference.
    ///
    /// `acquirerReferenceNumber`: string, optional.
    pub acquirer_reference_number: Option<String>,
    /// The reference to retrieve it by.
    ///
    /// `retrievalReferenceNumber`: string, optional.
    pub retrieval_reference_number: Option<String>,
    /// The number of the trace.
    ///
    /// `stan`: string, optional.
    pub stan: Option<String>,
    /// Whether the address was right.
    ///
    /// `avsResult`: string, optional.
    pub avs_result: Option<String>,
    /// Whether the security code was right.
    ///
    /// `cvvResult`: string, optional.
    pub cvv_result: Option<String>,
    /// What was authorised.
    ///
    /// `authorizedAmount`: [`Amount`], optional.
    pub authorized_amount: Option<Amount>,
    /// The issuer's code.
    ///
    /// `issuerAuthorizationCode`: string, optional.
    pub issuer_authorization_code: Option<String>,
}

/// A virtual account that can be paid to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtualAccountCharge {
    /// The bank.
    ///
    /// `channel`: [`VirtualAccountChannel`], optional.
    pub channel: Option<VirtualAccountChannel>,
    /// The number to transfer to.
    ///
    /// `virtualAccountNumber`: string, optional.
    ///
    /// Example: `00000001`
    pub virtual_account_number: Option<String>,
    /// The name that the customer sees.
    ///
    /// `virtualAccountName`: string, optional.
    pub virtual_account_name: Option<String>,
    /// Until when it can be paid to.
    ///
    /// `expiryAt`: datetime, optional.
    pub expiry_at: Option<::paramtable::DateTime>,
}

/// A QR code that can be paid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QrCharge {
    /// The bank.
    ///
    /// `acquirer`: string, optional.
    ///
    /// Example: `BRI`
    pub acquirer: Option<String>,
    /// What the code holds.
    ///
    /// `qrContent`: string, optional.
    pub qr_content: Option<String>,
    /// A picture of it.
    ///
    /// `qrUrl`: string, optional.
    pub qr_url: Option<String>,
    /// Whether it can be paid once.
    ///
    /// `qrType`: [`QrType`], optional.
    pub qr_type: Option<QrType>,
    /// The reference, once it was paid.
    ///
    /// `retrievalReferenceNumber`: string, optional.
    pub retrieval_reference_number: Option<String>,
    /// Who paid it, once it was paid.
    ///
    /// `issuerName`: string, optional.
    pub issuer_name: Option<String>,
    /// Until when it can be paid.
    ///
    /// `expiryAt`: datetime, optional.
    pub expiry_at: Option<::paramtable::DateTime>,
    /// The name that the customer sees.
    ///
    /// `merchantName`: string, optional.
    pub merchant_name: Option<String>,
}

/// An e-wallet that was charged.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EwalletCharge {
    /// The wallet.
    ///
    /// `channel`: [`EwalletChannel`], optional.
    pub channel: Option<EwalletChannel>,
    /// Whose wallet it is.
    ///
    /// `accountInformations`: [`EwalletChargeAccountInformations`], optional.
    pub account_informations: Option<EwalletChargeAccountInformations>,
}

/// Whose wallet it is.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EwalletChargeAccountInformations {
    /// The telephone number, as in E.164.
    ///
    /// `mobileNumber`: string, optional, sensitive.
    pub mobile_number: Option<String>,
    /// The name.
    ///
    /// `name`: string, optional.
    pub name: Option<String>,
}

/// What the fraud check said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RiskAssessment {
    /// The score.
    ///
    /// `score`: string, optional.
    ///
    /// Example: `0`
    pub score: Option<String>,
    /// How high the risk is.
    ///
    /// `level`: string, optional.
    pub level: Option<String>,
    /// What to do.
    ///
    /// `recommendation`: string, optional.
    pub recommendation: Option<String>,
    /// How it ended.
    ///
    /// `status`: [`RiskStatus`], optional.
    pub status: Option<RiskStatus>,
    /// When.
    ///
    /// `evaluatedAt`: datetime, optional.
    pub evaluated_at: Option<::paramtable::DateTime>,
}

/// How far a charge has come.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeStatus {
    /// The customer has to do something.
    ///
    /// On the wire: `WAITING_FOR_USER_ACTION`
    WaitingForUserAction,
    /// The customer has to be authenticated.
    ///
    /// On the wire: `WAITING_FOR_AUTHENTICATION`
    WaitingForAuthentication,
    /// It is on its way.
    ///
    /// On the wire: `PROCESSING`
    Processing,
    /// The money has to be taken.
    ///
    /// On the wire: `WAITING_FOR_CAPTURE`
    WaitingForCapture,
    /// It failed.
    ///
    /// On the wire: `FAILED`
    Failed,
    /// It was paid.
    ///
    /// On the wire: `SUCCESS`
    Success,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// Why a charge failed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChargeFailure {
    /// On the wire: `DECLINED_BY_CHANNEL`
    DeclinedByChannel,
    /// On the wire: `INVALID_ACCOUNT`
    InvalidAccount,
    /// On the wire: `AUTHENTICATION_FAILED`
    AuthenticationFailed,
    /// On the wire: `SUSPECTED_FRAUD`
    SuspectedFraud,
    /// On the wire: `INSUFFICIENT_FUND`
    InsufficientFund,
    /// On the wire: `CHANNEL_UNAVAILABLE`
    ChannelUnavailable,
    /// On the wire: `CANCELLED_BY_USER`
    CancelledByUser,
    /// On the wire: `CHARGE_EXPIRED`
    ChargeExpired,
    /// On the wire: `BLOCKED_BY_FDS`
    BlockedByFds,
    /// On the wire: `REQUIRE_REVIEW`
    RequireReview,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// How a capture ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CaptureStatus {
    /// On the wire: `PENDING`
    Pending,
    /// On the wire: `SUCCESS`
    Success,
    /// On the wire: `FAILED`
    Failed,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// The sorts of cards.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BinType {
    /// On the wire: `DEBIT`
    Debit,
    /// On the wire: `CREDIT`
    Credit,
    /// On the wire: `PREPAID`
    Prepaid,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// How an authentication ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThreeDsResult {
    /// On the wire: `SUCCESSFUL`
    Successful,
    /// On the wire: `AUTHENTICATION_SUCCESSFUL`
    AuthenticationSuccessful,
    /// On the wire: `ATTEMPTED`
    Attempted,
    /// On the wire: `FAILED`
    Failed,
    /// On the wire: `NOT_AVAILABLE`
    NotAvailable,
    /// On the wire: `PROCESSING_ERROR`
    ProcessingError,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// Whether a QR code can be paid once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QrType {
    /// On the wire: `DYNAMIC`
    Dynamic,
    /// On the wire: `STATIC`
    Static,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

/// How a fraud check ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskStatus {
    /// On the wire: `PASSED`
    Passed,
    /// On the wire: `REJECTED`
    Rejected,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

pub use self::builder::{
    ChargeBuilder, CaptureHistoryBuilder, CardChargeBuilder, BinInformationBuilder,
    AuthenticationResultBuilder, AuthorizationResultBuilder, VirtualAccountChargeBuilder,
    QrChargeBuilder, EwalletChargeBuilder, EwalletChargeAccountInformationsBuilder,
    RiskAssessmentBuilder,
};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
