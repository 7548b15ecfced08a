// Made from spec/payments/objects.yaml by `paramtable generate`. Do not edit: change the page.

/// A sum of money.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// How much, in units of the currency.
    ///
    /// `value`: decimal, at most 18 digits, mandatory.
    ///
    /// Example: `10000`
    pub value: ::paramtable::Decimal,
    /// The currency, by its code in ISO 4217.
    ///
    /// `currency`: string, 1 to 3 characters, mandatory.
    ///
    /// Example: `IDR`
    pub currency: String,
}

/// Where the customer is sent afterwards.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Redirect {
    /// After a payment. The e-wallet DANA uses this one for every outcome.
    ///
    /// `successReturnUrl`: string, 1 to 255 characters, optional.
    ///
    /// Example: `https://merchant.example/paid`
    pub success_return_url: Option<String>,
    /// After a payment that failed.
    ///
    /// `failureReturnUrl`: string, 1 to 255 characters, optional.
    ///
    /// Example: `https://merchant.example/failed`
    pub failure_return_url: Option<String>,
    /// After the session expired.
    ///
    /// `expirationReturnUrl`: string, 1 to 255 characters, optional.
    ///
    /// Example: `https://merchant.example/expired`
    pub expiration_return_url: Option<String>,
}

/// Somebody who pays.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// The given name.
    ///
    /// `givenName`: string, 1 to 255 characters, optional.
    ///
    /// Example: `Ayu`
    pub given_name: Option<String>,
    /// The family name.
    ///
    /// `surname`: string, optional.
    ///
    /// Example: `Lestari`
    pub surname: Option<String>,
    /// The e-mail address, by which a customer is known.
    ///
    /// `email`: email, mandatory, sensitive.
    ///
    /// Example: `ayu@example.com`
    pub email: String,
    /// The telephone number.
    ///
    /// `phoneNumber`: [`CustomerPhoneNumber`], optional.
    pub phone_number: Option<CustomerPhoneNumber>,
    /// How the customer wants to be refunded.
    ///
    /// `refundPreference`: [`CustomerRefundPreference`], optional.
    pub refund_preference: Option<CustomerRefundPreference>,
}

/// The telephone number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerPhoneNumber {
    /// The code of the country.
    ///
    /// `countryCode`: string, mandatory.
    ///
    /// Example: `+62`
    pub country_code: String,
    /// The number within the country, from the digit 8 on.
    ///
    /// `number`: string, mandatory, sensitive.
    ///
    /// Example: `81234567890`
    pub number: String,
}

/// How the customer wants to be refunded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerRefundPreference {
    /// The way back.
    ///
    /// `method`: [`RefundMethod`], mandatory.
    pub method: RefundMethod,
    /// The account to transfer to.
    ///
    /// `transferDestination`: [`CustomerRefundPreferenceTransferDestination`], conditional.
    ///
    /// Mandatory when `method` is `TRANSFER_ONLY`.
    pub transfer_destination: Option<CustomerRefundPreferenceTransferDestination>,
}

/// The account to transfer to.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerRefundPreferenceTransferDestination {
    /// The bank.
    ///
    /// `channelCode`: string, mandatory.
    ///
    /// Example: `BCA`
    pub channel_code: String,
    /// The account at the bank.
    ///
    /// `channelInformation`: [`CustomerRefundPreferenceTransferDestinationChannelInformation`], mandatory.
    pub channel_information: CustomerRefundPreferenceTransferDestinationChannelInformation,
}

/// The account at the bank.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerRefundPreferenceTransferDestinationChannelInformation {
    /// Its number.
    ///
    /// `accountNumber`: string, mandatory, sensitive.
    ///
    /// Example: `1234567890`
    pub account_number: String,
    /// The name that it is held under.
    ///
    /// `accountName`: string, mandatory.
    ///
    /// Example: `Ayu Lestari`
    pub account_name: String,
}

/// How the customer pays.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// The kind of method.
    ///
    /// `type`: [`PaymentMethodType`], mandatory.
    pub r#type: PaymentMethodType,
    /// The card. Merchants that are not certified to handle card numbers send a
    /// token.
    ///
    /// `card`: [`Card`], conditional.
    ///
    /// Only when `type` is `CARD`.
    pub card: Option<Card>,
    /// The virtual account, where the merchant has chosen one already.
    ///
    /// `virtualAccount`: [`PaymentMethodVirtualAccount`], conditional.
    ///
    /// Only when `type` is `VIRTUAL_ACCOUNT`.
    pub virtual_account: Option<PaymentMethodVirtualAccount>,
    /// The e-wallet, where the merchant has chosen one already.
    ///
    /// `ewallet`: [`PaymentMethodEwallet`], conditional.
    ///
    /// Only when `type` is `EWALLET`.
    pub ewallet: Option<PaymentMethodEwallet>,
}

/// The virtual account, where the merchant has chosen one already.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodVirtualAccount {
    /// The bank.
    ///
    /// `channel`: [`VirtualAccountChannel`], mandatory.
    pub channel: VirtualAccountChannel,
    /// The number to transfer to.
    ///
    /// `virtualAccountNumber`: string, 0 to 100 characters, mandatory.
    ///
    /// Example: `00000001`
    pub virtual_account_number: String,
    /// The name that the customer sees.
    ///
    /// `virtualAccountName`: string, 0 to 100 characters, mandatory.
    ///
    /// Example: `Merchant Ltd`
    pub virtual_account_name: String,
    /// Until when it can be paid to.
    ///
    /// `expiryAt`: datetime, mandatory.
    pub expiry_at: ::paramtable::DateTime,
}

/// The e-wallet, where the merchant has chosen one already.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodEwallet {
    /// The telephone number that the wallet is registered with.
    ///
    /// `accountIdentifier`: string, optional, sensitive.
    ///
    /// Example: `081234567890`
    pub account_identifier: Option<String>,
}

/// A card, as its number, a token or a network token.
///
/// # Rules
///
/// - `card-source`: exactly one of `encryptedCard`, `networkTokenNumber`, `token`, `number`. A card is given in one way.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Card {
    /// The card, encrypted with the session's key: in API mode, for a session that
    /// is not confirmed as it is created.
    ///
    /// `encryptedCard`: string, optional, sensitive.
    pub encrypted_card: Option<String>,
    /// The network's token, in place of the card's number.
    ///
    /// `networkTokenNumber`: string, optional, sensitive.
    pub network_token_number: Option<String>,
    /// The network's cryptogram, in place of `cvc`. Left out where the merchant
    /// starts the payment.
    ///
    /// `networkTokenCryptogram`: string, optional, sensitive.
    pub network_token_cryptogram: Option<String>,
    /// Who asked for the token. Passed on as it is.
    ///
    /// `networkTokenRequestorId`: string, optional.
    pub network_token_requestor_id: Option<String>,
    /// The token that a card was kept under.
    ///
    /// `token`: string, conditional, sensitive.
    pub token: Option<String>,
    /// The card's number.
    ///
    /// `number`: string, conditional, sensitive.
    pub number: Option<String>,
    /// The month in which the card expires.
    ///
    /// `expMonth`: integer, conditional.
    ///
    /// Mandatory when `number` is sent.
    ///
    /// Example: `11`
    pub exp_month: Option<i64>,
    /// The year in which the card expires, of two or four digits.
    ///
    /// `expYear`: integer, conditional.
    ///
    /// Mandatory when `number` is sent.
    ///
    /// Example: `2030`
    pub exp_year: Option<i64>,
    /// The card's security code.
    ///
    /// `cvc`: string, 0 to 3 characters, optional, sensitive.
    pub cvc: Option<String>,
    /// The holder's given name.
    ///
    /// `cardHolderFirstName`: string, mandatory.
    ///
    /// Example: `Ayu`
    pub card_holder_first_name: String,
    /// The holder's family name.
    ///
    /// `cardHolderLastName`: string, mandatory.
    ///
    /// Example: `Lestari`
    pub card_holder_last_name: String,
    /// The holder's e-mail address.
    ///
    /// `cardHolderEmail`: string, mandatory, sensitive.
    ///
    /// Example: `ayu@example.com`
    pub card_holder_email: String,
    /// The holder's telephone number.
    ///
    /// `cardHolderPhone`: string, mandatory, sensitive.
    ///
    /// Example: `+6281234567890`
    pub card_holder_phone: String,
}

/// Settings for payment methods.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodOptions {
    /// A preset that was stored before.
    ///
    /// `id`: string, optional.
    pub id: Option<String>,
    /// Settings for cards.
    ///
    /// `card`: [`PaymentMethodOptionsCard`], optional.
    pub card: Option<PaymentMethodOptionsCard>,
    /// Settings for virtual accounts.
    ///
    /// `virtualAccount`: [`PaymentMethodOptionsVirtualAccount`], optional.
    pub virtual_account: Option<PaymentMethodOptionsVirtualAccount>,
    /// Settings for e-wallets.
    ///
    /// `ewallet`: [`PaymentMethodOptionsEwallet`], optional.
    pub ewallet: Option<PaymentMethodOptionsEwallet>,
    /// Settings for QR codes.
    ///
    /// `qr`: [`PaymentMethodOptionsQr`], optional.
    pub qr: Option<PaymentMethodOptionsQr>,
}

/// Settings for cards.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCard {
    /// When the money is taken.
    ///
    /// `captureMethod`: [`CaptureMethod`], optional.
    pub capture_method: Option<CaptureMethod>,
    /// How the holder is authenticated.
    ///
    /// `threeDsMethod`: [`ThreeDsMethod`], optional, default `AUTOMATIC`.
    pub three_ds_method: Option<ThreeDsMethod>,
    /// For facilitators only.
    ///
    /// `processingConfig`: [`PaymentMethodOptionsCardProcessingConfig`], optional.
    pub processing_config: Option<PaymentMethodOptionsCardProcessingConfig>,
    /// The outcome of an authentication that was done elsewhere.
    ///
    /// `threeDsInfo`: [`ThreeDsInfo`], conditional.
    ///
    /// Only when `threeDsMethod` is `EXTERNAL`.
    pub three_ds_info: Option<ThreeDsInfo>,
    /// What a stored card is used for.
    ///
    /// `cardOnFile`: [`PaymentMethodOptionsCardCardOnFile`], optional.
    pub card_on_file: Option<PaymentMethodOptionsCardCardOnFile>,
}

impl PaymentMethodOptionsCard {
    /// What `threeDsMethod` counts as: what was sent, or `AUTOMATIC`.
    pub fn three_ds_method(&self) -> &ThreeDsMethod {
        self.three_ds_method.as_ref().unwrap_or(&ThreeDsMethod::Automatic)
    }
}

/// For facilitators only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardProcessingConfig {
    /// The merchant's id at the bank.
    ///
    /// `bankMerchantId`: string, 0 to 50 characters, optional.
    pub bank_merchant_id: Option<String>,
    /// The tag of a merchant's id.
    ///
    /// `merchantIdTag`: string, 0 to 50 characters, optional.
    pub merchant_id_tag: Option<String>,
}

/// What a stored card is used for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodOptionsCardCardOnFile {
    /// Who starts the payment.
    ///
    /// `initiator`: [`Initiator`], optional.
    pub initiator: Option<Initiator>,
    /// What the payment is a part of.
    ///
    /// `type`: [`CardOnFileType`], optional.
    pub r#type: Option<CardOnFileType>,
    /// The network's id of the payment that came before.
    ///
    /// `previousNetworkTransactionId`: string, conditional.
    ///
    /// Mandatory when `initiator` is `MERCHANT`.
    pub previous_network_transaction_id: Option<String>,
}

/// Settings for virtual accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodOptionsVirtualAccount {
    /// The bank.
    ///
    /// `channel`: [`VirtualAccountChannel`], optional.
    pub channel: Option<VirtualAccountChannel>,
    /// The name that the customer sees.
    ///
    /// `virtualAccountName`: string, 0 to 100 characters, optional.
    pub virtual_account_name: Option<String>,
    /// A number of the merchant's own, from the range that was set up for fixed
    /// numbers.
    ///
    /// `virtualAccountNumber`: string, 0 to 100 characters, optional.
    ///
    /// Example: `00000001`
    pub virtual_account_number: Option<String>,
    /// Until when it can be paid to. A session that can be charged many times
    /// needs none.
    ///
    /// `expiryAt`: datetime, optional.
    pub expiry_at: Option<::paramtable::DateTime>,
}

/// Settings for e-wallets.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodOptionsEwallet {
    /// The wallet.
    ///
    /// `channel`: [`EwalletChannel`], optional.
    pub channel: Option<EwalletChannel>,
    /// Until when it can be paid.
    ///
    /// `expiryAt`: datetime, mandatory.
    pub expiry_at: ::paramtable::DateTime,
}

/// Settings for QR codes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethodOptionsQr {
    /// Until when it can be paid.
    ///
    /// `expiryAt`: datetime, mandatory.
    pub expiry_at: ::paramtable::DateTime,
}

/// The outcome of an authentication that was done elsewhere.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThreeDsInfo {
    /// The id of the authentication.
    ///
    /// `transactionId`: string, 1 to 50 characters, optional.
    pub transaction_id: Option<String>,
    /// The version of the protocol.
    ///
    /// `threeDsVersion`: string, 1 to 20 characters, optional.
    ///
    /// Example: `2.2.0`
    pub three_ds_version: Option<String>,
    /// The electronic commerce indicator.
    ///
    /// `eci`: string, optional.
    ///
    /// Example: `05`
    pub eci: Option<String>,
    /// How it ended.
    ///
    /// `transactionStatus`: [`ThreeDsInfoTransactionStatus`], optional.
    pub transaction_status: Option<ThreeDsInfoTransactionStatus>,
    /// The card network.
    ///
    /// `authenticationScheme`: [`ThreeDsInfoAuthenticationScheme`], optional.
    pub authentication_scheme: Option<ThreeDsInfoAuthenticationScheme>,
    /// The id that the issuer's server gave.
    ///
    /// `acsTransactionId`: string, 0 to 36 characters, optional.
    pub acs_transaction_id: Option<String>,
    /// The reference of the issuer's server.
    ///
    /// `acsReference`: string, 0 to 32 characters, optional.
    pub acs_reference: Option<String>,
    /// When it took place.
    ///
    /// `authenticationTime`: datetime, optional.
    pub authentication_time: Option<::paramtable::DateTime>,
    /// The merchant's category code.
    ///
    /// `mcc`: string, optional.
    pub mcc: Option<String>,
}

/// How it ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ThreeDsInfoTransactionStatus {
    /// The holder was authenticated.
    ///
    /// On the wire: `Y`
    Y,
    /// The holder was not.
    ///
    /// On the wire: `N`
    N,
    /// It could not be carried out.
    ///
    /// On the wire: `U`
    U,
    /// It was attempted.
    ///
    /// On the wire: `A`
    A,
    /// It was refused.
    ///
    /// On the wire: `R`
    R,
}

impl ThreeDsInfoTransactionStatus {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Y, Self::N, Self::U, Self::A, Self::R];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::U => "U",
            Self::A => "A",
            Self::R => "R",
        }
    }
}

/// The card network.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ThreeDsInfoAuthenticationScheme {
    /// On the wire: `VISA`
    Visa,
    /// On the wire: `MASTERCARD`
    Mastercard,
    /// On the wire: `JCB`
    Jcb,
    /// On the wire: `AMEX`
    Amex,
    /// On the wire: `UNIONPAY`
    Unionpay,
}

impl ThreeDsInfoAuthenticationScheme {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Visa,
        Self::Mastercard,
        Self::Jcb,
        Self::Amex,
        Self::Unionpay,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Visa => "VISA",
            Self::Mastercard => "MASTERCARD",
            Self::Jcb => "JCB",
            Self::Amex => "AMEX",
            Self::Unionpay => "UNIONPAY",
        }
    }
}

/// The kinds of payment method.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PaymentMethodType {
    /// A transfer to a number made for this payment.
    ///
    /// On the wire: `VIRTUAL_ACCOUNT`
    VirtualAccount,
    /// A QR code.
    ///
    /// On the wire: `QR`
    Qr,
    /// A credit or debit card.
    ///
    /// On the wire: `CARD`
    Card,
    /// An e-wallet.
    ///
    /// On the wire: `EWALLET`
    Ewallet,
}

impl PaymentMethodType {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::VirtualAccount,
        Self::Qr,
        Self::Card,
        Self::Ewallet,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::VirtualAccount => "VIRTUAL_ACCOUNT",
            Self::Qr => "QR",
            Self::Card => "CARD",
            Self::Ewallet => "EWALLET",
        }
    }
}

/// The ways of refunding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RefundMethod {
    /// By the channel that was paid with, where that can be done.
    ///
    /// On the wire: `AUTO`
    Auto,
    /// By a transfer to an account.
    ///
    /// On the wire: `TRANSFER_ONLY`
    TransferOnly,
}

impl RefundMethod {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Auto, Self::TransferOnly];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "AUTO",
            Self::TransferOnly => "TRANSFER_ONLY",
        }
    }
}

/// When the money of a card payment is taken.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CaptureMethod {
    /// At once.
    ///
    /// On the wire: `automatic`
    Automatic,
    /// By a call of its own.
    ///
    /// On the wire: `manual`
    Manual,
    /// By a call of its own, in another spelling.
    ///
    /// On the wire: `MANUAL`
    ManualUppercase,
}

impl CaptureMethod {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Automatic,
        Self::Manual,
        Self::ManualUppercase,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Automatic => "automatic",
            Self::Manual => "manual",
            Self::ManualUppercase => "MANUAL",
        }
    }
}

/// How a card's holder is authenticated.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ThreeDsMethod {
    /// As the risk suggests.
    ///
    /// On the wire: `AUTOMATIC`
    Automatic,
    /// Not at all.
    ///
    /// On the wire: `NEVER`
    Never,
    /// By a question of the issuer's.
    ///
    /// On the wire: `CHALLENGE`
    Challenge,
    /// It was done elsewhere.
    ///
    /// On the wire: `EXTERNAL`
    External,
}

impl ThreeDsMethod {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Automatic,
        Self::Never,
        Self::Challenge,
        Self::External,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Automatic => "AUTOMATIC",
            Self::Never => "NEVER",
            Self::Challenge => "CHALLENGE",
            Self::External => "EXTERNAL",
        }
    }
}

/// Who starts a payment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Initiator {
    /// The customer.
    ///
    /// On the wire: `CUSTOMER`
    Customer,
    /// The merchant.
    ///
    /// On the wire: `MERCHANT`
    Merchant,
}

impl Initiator {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Customer, Self::Merchant];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "CUSTOMER",
            Self::Merchant => "MERCHANT",
        }
    }
}

/// What a payment with a stored card is a part of.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CardOnFileType {
    /// Payments at fixed times.
    ///
    /// On the wire: `SCHEDULED`
    Scheduled,
    /// Payments at no fixed times.
    ///
    /// On the wire: `UNSCHEDULE`
    Unschedule,
    /// One payment in parts.
    ///
    /// On the wire: `INSTALLMENT`
    Installment,
}

impl CardOnFileType {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Scheduled,
        Self::Unschedule,
        Self::Installment,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Scheduled => "SCHEDULED",
            Self::Unschedule => "UNSCHEDULE",
            Self::Installment => "INSTALLMENT",
        }
    }
}

/// The banks that offer virtual accounts.
///
/// Other values may come: they are kept as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VirtualAccountChannel {
    /// On the wire: `PERMATA`
    Permata,
    /// On the wire: `BRI`
    Bri,
    /// On the wire: `MANDIRI`
    Mandiri,
    /// On the wire: `CIMB`
    Cimb,
    /// On the wire: `BNC`
    Bnc,
    /// On the wire: `DANAMON`
    Danamon,
    /// On the wire: `BNI`
    Bni,
    /// On the wire: `BSI`
    Bsi,
    /// On the wire: `BCA`
    Bca,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

impl VirtualAccountChannel {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Permata,
        Self::Bri,
        Self::Mandiri,
        Self::Cimb,
        Self::Bnc,
        Self::Danamon,
        Self::Bni,
        Self::Bsi,
        Self::Bca,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Permata => "PERMATA",
            Self::Bri => "BRI",
            Self::Mandiri => "MANDIRI",
            Self::Cimb => "CIMB",
            Self::Bnc => "BNC",
            Self::Danamon => "DANAMON",
            Self::Bni => "BNI",
            Self::Bsi => "BSI",
            Self::Bca => "BCA",
            Self::Unknown(text) => text,
        }
    }
}

/// The e-wallets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum EwalletChannel {
    /// On the wire: `DANA`
    Dana,
    /// On the wire: `OVO`
    Ovo,
    /// On the wire: `SHOPEEPAY`
    Shopeepay,
}

impl EwalletChannel {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Dana, Self::Ovo, Self::Shopeepay];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dana => "DANA",
            Self::Ovo => "OVO",
            Self::Shopeepay => "SHOPEEPAY",
        }
    }
}

pub use self::builder::{
    AmountBuilder, RedirectBuilder, CustomerBuilder, CustomerPhoneNumberBuilder,
    CustomerRefundPreferenceBuilder, CustomerRefundPreferenceTransferDestinationBuilder,
    CustomerRefundPreferenceTransferDestinationChannelInformationBuilder,
    PaymentMethodBuilder, PaymentMethodVirtualAccountBuilder,
    PaymentMethodEwalletBuilder, CardBuilder, PaymentMethodOptionsBuilder,
    PaymentMethodOptionsCardBuilder, PaymentMethodOptionsCardProcessingConfigBuilder,
    PaymentMethodOptionsCardCardOnFileBuilder, PaymentMethodOptionsVirtualAccountBuilder,
    PaymentMethodOptionsEwalletBuilder, PaymentMethodOptionsQrBuilder, ThreeDsInfoBuilder,
};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
