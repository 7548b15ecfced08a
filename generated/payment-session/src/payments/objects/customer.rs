// Made from spec/payments/objects/customer.yaml by `paramtable generate`. Do not edit: change the page.

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
    /// `phoneNumber`: [`PhoneNumber`], optional.
    pub phone_number: Option<PhoneNumber>,
    /// What the customer has paid with before. Only in answers.
    ///
    /// `storedPaymentMethods`: list of [`StoredPaymentMethod`], optional.
    pub stored_payment_methods: Option<Vec<StoredPaymentMethod>>,
    /// How the customer wants to be refunded.
    ///
    /// `refundPreference`: [`CustomerRefundPreference`], optional.
    pub refund_preference: Option<CustomerRefundPreference>,
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

/// A telephone number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhoneNumber {
    /// The code of the country.
    ///
    /// `countryCode`: string, mandatory.
    ///
    /// Example: `+62`
    pub country_code: String,
    /// The number within the country; it begins with 8.
    ///
    /// `number`: string, 1 to 15 characters, matching `8[0-9]*`, mandatory, sensitive.
    ///
    /// Example: `81234567890`
    pub number: String,
}

/// Something that a customer has paid with before.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct StoredPaymentMethod {
    /// The token that stands for it.
    ///
    /// `token`: string, mandatory, sensitive.
    pub token: String,
    /// The kind of method.
    ///
    /// `paymentMethod`: string, mandatory.
    ///
    /// Example: `CARD`
    pub payment_method: String,
    /// The channel.
    ///
    /// `paymentChannel`: string, optional.
    pub payment_channel: Option<String>,
    /// Whether it can be used.
    ///
    /// `status`: string, optional.
    pub status: Option<String>,
    /// When it was kept.
    ///
    /// `createdAt`: datetime, optional.
    pub created_at: Option<::paramtable::DateTime>,
    /// What is known of the card.
    ///
    /// `card`: [`CardDigest`], optional.
    pub card: Option<CardDigest>,
}

/// A card, as far as it may be shown.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardDigest {
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
}

/// The ways of refunding.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefundMethod {
    /// By the channel that was paid with, where that can be done.
    ///
    /// On the wire: `AUTO`
    Auto,
    /// By a transfer to an account.
    ///
    /// On the wire: `TRANSFER_ONLY`
    TransferOnly,
    /// A value that the spec does not list, as it is on the wire.
    Unknown(Box<str>),
}

pub use self::builder::{
    CustomerBuilder, CustomerRefundPreferenceBuilder,
    CustomerRefundPreferenceTransferDestinationBuilder,
    CustomerRefundPreferenceTransferDestinationChannelInformationBuilder,
    PhoneNumberBuilder, StoredPaymentMethodBuilder, CardDigestBuilder,
};
mod builder;
mod debug;
mod decode;
mod serialize;
mod validate;
