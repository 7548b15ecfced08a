// Made from spec/payments/objects/payment-method.yaml by `paramtable generate`. Do not edit: change the page.

use super::super::super::VirtualAccountChannel;

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
    /// `encryptedCard`: string, conditional, sensitive.
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

/// The kinds of payment method.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

pub use self::builder::{
    PaymentMethodBuilder, PaymentMethodVirtualAccountBuilder,
    PaymentMethodEwalletBuilder, CardBuilder,
};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
