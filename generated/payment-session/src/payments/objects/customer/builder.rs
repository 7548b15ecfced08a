// Made from spec/payments/objects/customer.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

/// A builder of `Customer`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CustomerBuilder<S = p::Unset1>(CustomerSlots, p::PhantomData<(S,)>);

mod needs_Customer {
    #[diagnostic::on_unimplemented(
        message = "`Customer` needs `email`: call `.email(...)` before `build` or `check`",
        label = "`email` was not set"
    )]
    pub trait Email {}
    impl Email for super::p::Set {}
}

impl root::Customer {
    /// Starts with nothing set.
    pub fn builder() -> CustomerBuilder {
        CustomerBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> CustomerBuilder<S> {
    /// The given name. `givenName`: string, 1 to 255 characters, optional. Example: `Ayu`
    pub fn given_name(self, value: impl Into<String>) -> Self {
        self.maybe_given_name(Some(value))
    }
    /// `givenName`, or nothing.
    pub fn maybe_given_name(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.given_name = p::Slot::maybe(value);
        self
    }
    /// The family name. `surname`: string, optional. Example: `Lestari`
    pub fn surname(self, value: impl Into<String>) -> Self {
        self.maybe_surname(Some(value))
    }
    /// `surname`, or nothing.
    pub fn maybe_surname(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.surname = p::Slot::maybe(value);
        self
    }
    /// The e-mail address, by which a customer is known. `email`: email, mandatory, sensitive. Example: `ayu@example.com`
    pub fn email(mut self, value: impl Into<String>) -> CustomerBuilder<S::Set0> {
        self.0.email = p::Slot::Value(value.into());
        CustomerBuilder(self.0, p::PhantomData)
    }
    /// The telephone number. `phoneNumber`: `PhoneNumber`, optional.
    pub fn phone_number(self, value: impl Into<root::PhoneNumber>) -> Self {
        self.maybe_phone_number(Some(value))
    }
    /// `phoneNumber`, or nothing.
    pub fn maybe_phone_number(
        mut self,
        value: Option<impl Into<root::PhoneNumber>>,
    ) -> Self {
        self.0.phone_number = p::Slot::maybe(value);
        self
    }
    /// What the customer has paid with before. Only in answers. `storedPaymentMethods`: list of `StoredPaymentMethod`, optional.
    pub fn stored_payment_methods(
        self,
        value: impl Into<Vec<root::StoredPaymentMethod>>,
    ) -> Self {
        self.maybe_stored_payment_methods(Some(value))
    }
    /// `storedPaymentMethods`, or nothing.
    pub fn maybe_stored_payment_methods(
        mut self,
        value: Option<impl Into<Vec<root::StoredPaymentMethod>>>,
    ) -> Self {
        self.0.stored_payment_methods = p::Slot::maybe(value);
        self
    }
    /// How the customer wants to be refunded. `refundPreference`: `CustomerRefundPreference`, optional.
    pub fn refund_preference(
        self,
        value: impl Into<root::CustomerRefundPreference>,
    ) -> Self {
        self.maybe_refund_preference(Some(value))
    }
    /// `refundPreference`, or nothing.
    pub fn maybe_refund_preference(
        mut self,
        value: Option<impl Into<root::CustomerRefundPreference>>,
    ) -> Self {
        self.0.refund_preference = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Customer
    where
        S::State0: needs_Customer::Email,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Customer>, p::Violations>
    where
        S::State0: needs_Customer::Email,
    {
        self.build().check()
    }
}

/// A builder of `CustomerRefundPreference`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CustomerRefundPreferenceBuilder<S = p::Unset1>(
    CustomerRefundPreferenceSlots,
    p::PhantomData<(S,)>,
);

mod needs_CustomerRefundPreference {
    #[diagnostic::on_unimplemented(
        message = "`CustomerRefundPreference` needs `method`: call `.method(...)` before `build` or `check`",
        label = "`method` was not set"
    )]
    pub trait Method {}
    impl Method for super::p::Set {}
}

impl root::CustomerRefundPreference {
    /// Starts with nothing set.
    pub fn builder() -> CustomerRefundPreferenceBuilder {
        CustomerRefundPreferenceBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> CustomerRefundPreferenceBuilder<S> {
    /// The way back. `method`: `RefundMethod`, mandatory.
    pub fn method(
        mut self,
        value: root::RefundMethod,
    ) -> CustomerRefundPreferenceBuilder<S::Set0> {
        self.0.method = p::Slot::Value(value);
        CustomerRefundPreferenceBuilder(self.0, p::PhantomData)
    }
    /// The account to transfer to. `transferDestination`: `CustomerRefundPreferenceTransferDestination`, conditional. Mandatory when `method` is `TRANSFER_ONLY`.
    pub fn transfer_destination(
        self,
        value: impl Into<root::CustomerRefundPreferenceTransferDestination>,
    ) -> Self {
        self.maybe_transfer_destination(Some(value))
    }
    /// `transferDestination`, or nothing.
    pub fn maybe_transfer_destination(
        mut self,
        value: Option<impl Into<root::CustomerRefundPreferenceTransferDestination>>,
    ) -> Self {
        self.0.transfer_destination = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CustomerRefundPreference
    where
        S::State0: needs_CustomerRefundPreference::Method,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::CustomerRefundPreference>, p::Violations>
    where
        S::State0: needs_CustomerRefundPreference::Method,
    {
        self.build().check()
    }
}

/// A builder of `CustomerRefundPreferenceTransferDestination`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CustomerRefundPreferenceTransferDestinationBuilder<S = p::Unset2>(
    CustomerRefundPreferenceTransferDestinationSlots,
    p::PhantomData<(S,)>,
);

mod needs_CustomerRefundPreferenceTransferDestination {
    #[diagnostic::on_unimplemented(
        message = "`CustomerRefundPreferenceTransferDestination` needs `channel_code`: call `.channel_code(...)` before `build` or `check`",
        label = "`channel_code` was not set"
    )]
    pub trait ChannelCode {}
    impl ChannelCode for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`CustomerRefundPreferenceTransferDestination` needs `channel_information`: call `.channel_information(...)` before `build` or `check`",
        label = "`channel_information` was not set"
    )]
    pub trait ChannelInformation {}
    impl ChannelInformation for super::p::Set {}
}

impl root::CustomerRefundPreferenceTransferDestination {
    /// Starts with nothing set.
    pub fn builder() -> CustomerRefundPreferenceTransferDestinationBuilder {
        CustomerRefundPreferenceTransferDestinationBuilder(
            Default::default(),
            p::PhantomData,
        )
    }
}

impl<S: p::States2> CustomerRefundPreferenceTransferDestinationBuilder<S> {
    /// The bank. `channelCode`: string, mandatory. Example: `BCA`
    pub fn channel_code(
        mut self,
        value: impl Into<String>,
    ) -> CustomerRefundPreferenceTransferDestinationBuilder<S::Set0> {
        self.0.channel_code = p::Slot::Value(value.into());
        CustomerRefundPreferenceTransferDestinationBuilder(self.0, p::PhantomData)
    }
    /// The account at the bank. `channelInformation`: `CustomerRefundPreferenceTransferDestinationChannelInformation`, mandatory.
    pub fn channel_information(
        mut self,
        value: impl Into<
            root::CustomerRefundPreferenceTransferDestinationChannelInformation,
        >,
    ) -> CustomerRefundPreferenceTransferDestinationBuilder<S::Set1> {
        self.0.channel_information = p::Slot::Value(value.into());
        CustomerRefundPreferenceTransferDestinationBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CustomerRefundPreferenceTransferDestination
    where
        S::State0: needs_CustomerRefundPreferenceTransferDestination::ChannelCode,
        S::State1: needs_CustomerRefundPreferenceTransferDestination::ChannelInformation,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<
        p::Valid<root::CustomerRefundPreferenceTransferDestination>,
        p::Violations,
    >
    where
        S::State0: needs_CustomerRefundPreferenceTransferDestination::ChannelCode,
        S::State1: needs_CustomerRefundPreferenceTransferDestination::ChannelInformation,
    {
        self.build().check()
    }
}

/// A builder of `CustomerRefundPreferenceTransferDestinationChannelInformation`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CustomerRefundPreferenceTransferDestinationChannelInformationBuilder<
    S = p::Unset2,
>(
    CustomerRefundPreferenceTransferDestinationChannelInformationSlots,
    p::PhantomData<(S,)>,
);

mod needs_CustomerRefundPreferenceTransferDestinationChannelInformation {
    #[diagnostic::on_unimplemented(
        message = "`CustomerRefundPreferenceTransferDestinationChannelInformation` needs `account_number`: call `.account_number(...)` before `build` or `check`",
        label = "`account_number` was not set"
    )]
    pub trait AccountNumber {}
    impl AccountNumber for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`CustomerRefundPreferenceTransferDestinationChannelInformation` needs `account_name`: call `.account_name(...)` before `build` or `check`",
        label = "`account_name` was not set"
    )]
    pub trait AccountName {}
    impl AccountName for super::p::Set {}
}

impl root::CustomerRefundPreferenceTransferDestinationChannelInformation {
    /// Starts with nothing set.
    pub fn builder() -> CustomerRefundPreferenceTransferDestinationChannelInformationBuilder {
        CustomerRefundPreferenceTransferDestinationChannelInformationBuilder(
            Default::default(),
            p::PhantomData,
        )
    }
}

impl<
    S: p::States2,
> CustomerRefundPreferenceTransferDestinationChannelInformationBuilder<S> {
    /// Its number. `accountNumber`: string, mandatory, sensitive. Example: `1234567890`
    pub fn account_number(
        mut self,
        value: impl Into<String>,
    ) -> CustomerRefundPreferenceTransferDestinationChannelInformationBuilder<S::Set0> {
        self.0.account_number = p::Slot::Value(value.into());
        CustomerRefundPreferenceTransferDestinationChannelInformationBuilder(
            self.0,
            p::PhantomData,
        )
    }
    /// The name that it is held under. `accountName`: string, mandatory. Example: `Ayu Lestari`
    pub fn account_name(
        mut self,
        value: impl Into<String>,
    ) -> CustomerRefundPreferenceTransferDestinationChannelInformationBuilder<S::Set1> {
        self.0.account_name = p::Slot::Value(value.into());
        CustomerRefundPreferenceTransferDestinationChannelInformationBuilder(
            self.0,
            p::PhantomData,
        )
    }
    /// The value, not yet checked.
    pub fn build(
        self,
    ) -> root::CustomerRefundPreferenceTransferDestinationChannelInformation
    where
        S::State0: needs_CustomerRefundPreferenceTransferDestinationChannelInformation::AccountNumber,
        S::State1: needs_CustomerRefundPreferenceTransferDestinationChannelInformation::AccountName,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<
        p::Valid<root::CustomerRefundPreferenceTransferDestinationChannelInformation>,
        p::Violations,
    >
    where
        S::State0: needs_CustomerRefundPreferenceTransferDestinationChannelInformation::AccountNumber,
        S::State1: needs_CustomerRefundPreferenceTransferDestinationChannelInformation::AccountName,
    {
        self.build().check()
    }
}

/// A builder of `PhoneNumber`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PhoneNumberBuilder<S = p::Unset2>(PhoneNumberSlots, p::PhantomData<(S,)>);

mod needs_PhoneNumber {
    #[diagnostic::on_unimplemented(
        message = "`PhoneNumber` needs `country_code`: call `.country_code(...)` before `build` or `check`",
        label = "`country_code` was not set"
    )]
    pub trait CountryCode {}
    impl CountryCode for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PhoneNumber` needs `number`: call `.number(...)` before `build` or `check`",
        label = "`number` was not set"
    )]
    pub trait Number {}
    impl Number for super::p::Set {}
}

impl root::PhoneNumber {
    /// Starts with nothing set.
    pub fn builder() -> PhoneNumberBuilder {
        PhoneNumberBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> PhoneNumberBuilder<S> {
    /// The code of the country. `countryCode`: string, mandatory. Example: `+62`
    pub fn country_code(
        mut self,
        value: impl Into<String>,
    ) -> PhoneNumberBuilder<S::Set0> {
        self.0.country_code = p::Slot::Value(value.into());
        PhoneNumberBuilder(self.0, p::PhantomData)
    }
    /// The number within the country; it begins with 8. `number`: string, 1 to 15 characters, matching `8[0-9]*`, mandatory, sensitive. Example: `81234567890`
    pub fn number(mut self, value: impl Into<String>) -> PhoneNumberBuilder<S::Set1> {
        self.0.number = p::Slot::Value(value.into());
        PhoneNumberBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PhoneNumber
    where
        S::State0: needs_PhoneNumber::CountryCode,
        S::State1: needs_PhoneNumber::Number,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::PhoneNumber>, p::Violations>
    where
        S::State0: needs_PhoneNumber::CountryCode,
        S::State1: needs_PhoneNumber::Number,
    {
        self.build().check()
    }
}

/// A builder of `StoredPaymentMethod`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct StoredPaymentMethodBuilder<S = p::Unset2>(
    StoredPaymentMethodSlots,
    p::PhantomData<(S,)>,
);

mod needs_StoredPaymentMethod {
    #[diagnostic::on_unimplemented(
        message = "`StoredPaymentMethod` needs `token`: call `.token(...)` before `build` or `check`",
        label = "`token` was not set"
    )]
    pub trait Token {}
    impl Token for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`StoredPaymentMethod` needs `payment_method`: call `.payment_method(...)` before `build` or `check`",
        label = "`payment_method` was not set"
    )]
    pub trait PaymentMethod {}
    impl PaymentMethod for super::p::Set {}
}

impl root::StoredPaymentMethod {
    /// Starts with nothing set.
    pub fn builder() -> StoredPaymentMethodBuilder {
        StoredPaymentMethodBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States2> StoredPaymentMethodBuilder<S> {
    /// The token that stands for it. `token`: string, mandatory, sensitive.
    pub fn token(
        mut self,
        value: impl Into<String>,
    ) -> StoredPaymentMethodBuilder<S::Set0> {
        self.0.token = p::Slot::Value(value.into());
        StoredPaymentMethodBuilder(self.0, p::PhantomData)
    }
    /// The kind of method. `paymentMethod`: string, mandatory. Example: `CARD`
    pub fn payment_method(
        mut self,
        value: impl Into<String>,
    ) -> StoredPaymentMethodBuilder<S::Set1> {
        self.0.payment_method = p::Slot::Value(value.into());
        StoredPaymentMethodBuilder(self.0, p::PhantomData)
    }
    /// The channel. `paymentChannel`: string, optional.
    pub fn payment_channel(self, value: impl Into<String>) -> Self {
        self.maybe_payment_channel(Some(value))
    }
    /// `paymentChannel`, or nothing.
    pub fn maybe_payment_channel(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.payment_channel = p::Slot::maybe(value);
        self
    }
    /// Whether it can be used. `status`: string, optional.
    pub fn status(self, value: impl Into<String>) -> Self {
        self.maybe_status(Some(value))
    }
    /// `status`, or nothing.
    pub fn maybe_status(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.status = p::Slot::maybe(value);
        self
    }
    /// When it was kept. `createdAt`: datetime, optional.
    pub fn created_at(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_created_at(Some(value))
    }
    /// `createdAt`, or nothing.
    pub fn maybe_created_at(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.created_at = p::Slot::maybe(value);
        self
    }
    /// What is known of the card. `card`: `CardDigest`, optional.
    pub fn card(self, value: impl Into<root::CardDigest>) -> Self {
        self.maybe_card(Some(value))
    }
    /// `card`, or nothing.
    pub fn maybe_card(mut self, value: Option<impl Into<root::CardDigest>>) -> Self {
        self.0.card = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::StoredPaymentMethod
    where
        S::State0: needs_StoredPaymentMethod::Token,
        S::State1: needs_StoredPaymentMethod::PaymentMethod,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::StoredPaymentMethod>, p::Violations>
    where
        S::State0: needs_StoredPaymentMethod::Token,
        S::State1: needs_StoredPaymentMethod::PaymentMethod,
    {
        self.build().check()
    }
}

/// A builder of `CardDigest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CardDigestBuilder(CardDigestSlots);

impl root::CardDigest {
    /// Starts with nothing set.
    pub fn builder() -> CardDigestBuilder {
        CardDigestBuilder(Default::default())
    }
}

impl CardDigestBuilder {
    /// The same for the same card. `fingerprint`: string, optional.
    pub fn fingerprint(self, value: impl Into<String>) -> Self {
        self.maybe_fingerprint(Some(value))
    }
    /// `fingerprint`, or nothing.
    pub fn maybe_fingerprint(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.fingerprint = p::Slot::maybe(value);
        self
    }
    /// The card network. `network`: string, optional.
    pub fn network(self, value: impl Into<String>) -> Self {
        self.maybe_network(Some(value))
    }
    /// `network`, or nothing.
    pub fn maybe_network(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.network = p::Slot::maybe(value);
        self
    }
    /// The first six digits. `first6`: numeric, exactly 6 characters, optional.
    pub fn first6(self, value: impl Into<String>) -> Self {
        self.maybe_first6(Some(value))
    }
    /// `first6`, or nothing.
    pub fn maybe_first6(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.first6 = p::Slot::maybe(value);
        self
    }
    /// The first eight digits. `first8`: numeric, exactly 8 characters, optional.
    pub fn first8(self, value: impl Into<String>) -> Self {
        self.maybe_first8(Some(value))
    }
    /// `first8`, or nothing.
    pub fn maybe_first8(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.first8 = p::Slot::maybe(value);
        self
    }
    /// The last four digits. `last4`: numeric, exactly 4 characters, optional.
    pub fn last4(self, value: impl Into<String>) -> Self {
        self.maybe_last4(Some(value))
    }
    /// `last4`, or nothing.
    pub fn maybe_last4(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.last4 = p::Slot::maybe(value);
        self
    }
    /// The month in which it expires. `expMonth`: string, optional.
    pub fn exp_month(self, value: impl Into<String>) -> Self {
        self.maybe_exp_month(Some(value))
    }
    /// `expMonth`, or nothing.
    pub fn maybe_exp_month(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.exp_month = p::Slot::maybe(value);
        self
    }
    /// The year in which it expires. `expYear`: string, optional.
    pub fn exp_year(self, value: impl Into<String>) -> Self {
        self.maybe_exp_year(Some(value))
    }
    /// `expYear`, or nothing.
    pub fn maybe_exp_year(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.exp_year = p::Slot::maybe(value);
        self
    }
    /// The holder's given name. `cardHolderFirstName`: string, optional.
    pub fn card_holder_first_name(self, value: impl Into<String>) -> Self {
        self.maybe_card_holder_first_name(Some(value))
    }
    /// `cardHolderFirstName`, or nothing.
    pub fn maybe_card_holder_first_name(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.card_holder_first_name = p::Slot::maybe(value);
        self
    }
    /// The holder's family name. `cardHolderLastName`: string, optional.
    pub fn card_holder_last_name(self, value: impl Into<String>) -> Self {
        self.maybe_card_holder_last_name(Some(value))
    }
    /// `cardHolderLastName`, or nothing.
    pub fn maybe_card_holder_last_name(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.card_holder_last_name = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::CardDigest {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::CardDigest>, p::Violations> {
        self.build().check()
    }
}
