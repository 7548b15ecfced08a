// Made from spec/payments/objects/payment-method-options.yaml by `paramtable generate`. Do not edit: change the page.

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

/// The e-wallets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EwalletChannel {
    /// On the wire: `DANA`
    Dana,
    /// On the wire: `OVO`
    Ovo,
    /// On the wire: `SHOPEEPAY`
    Shopeepay,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

pub use self::builder::{
    PaymentMethodOptionsBuilder, PaymentMethodOptionsCardBuilder,
    PaymentMethodOptionsCardProcessingConfigBuilder,
    PaymentMethodOptionsCardCardOnFileBuilder, PaymentMethodOptionsVirtualAccountBuilder,
    PaymentMethodOptionsEwalletBuilder, PaymentMethodOptionsQrBuilder, ThreeDsInfoBuilder,
};
mod builder;
mod decode;
mod defaults;
mod serialize;
mod validate;
