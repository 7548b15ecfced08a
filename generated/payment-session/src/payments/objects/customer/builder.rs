// Made from spec/payments/objects/customer.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

/// A builder of `Customer`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CustomerBuilder<HasEmail = p::Missing> {
    given: (HasEmail,),
    rest: CustomerRest,
}

#[derive(Clone, Default)]
struct CustomerRest {
    given_name: ::core::option::Option<::std::string::String>,
    surname: ::core::option::Option<::std::string::String>,
    phone_number: ::core::option::Option<root::PhoneNumber>,
    stored_payment_methods: ::core::option::Option<
        ::std::vec::Vec<root::StoredPaymentMethod>,
    >,
    refund_preference: ::core::option::Option<root::CustomerRefundPreference>,
}

mod needs_Customer {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Customer` needs `email`: call `.email(...)` before `build` or `check`",
        label = "`email` was not set"
    )]
    pub trait Email: p::Provided<::std::string::String> {}
    impl Email for p::Given<::std::string::String> {}
}

impl root::Customer {
    /// Starts with nothing set.
    pub fn builder() -> CustomerBuilder {
        CustomerBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasEmail> CustomerBuilder<HasEmail> {
    /// The e-mail address, by which a customer is known.
    ///
    /// `email`: email, mandatory, sensitive.
    ///
    /// Example: `ayu@example.com`
    pub fn email(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CustomerBuilder<p::Given<::std::string::String>> {
        CustomerBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasEmail> CustomerBuilder<HasEmail> {
    /// The given name.
    ///
    /// `givenName`: string, 1 to 255 characters, optional.
    ///
    /// Example: `Ayu`
    pub fn given_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.given_name = ::core::option::Option::Some(value.into());
        self
    }
    /// `givenName`, or nothing.
    pub fn maybe_given_name(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.given_name = value.map(|value| value.into());
        self
    }
    /// The family name.
    ///
    /// `surname`: string, optional.
    ///
    /// Example: `Lestari`
    pub fn surname(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.surname = ::core::option::Option::Some(value.into());
        self
    }
    /// `surname`, or nothing.
    pub fn maybe_surname(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.surname = value.map(|value| value.into());
        self
    }
    /// The telephone number.
    ///
    /// `phoneNumber`: `PhoneNumber`, optional.
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<root::PhoneNumber>,
    ) -> Self {
        self.rest.phone_number = ::core::option::Option::Some(value.into());
        self
    }
    /// `phoneNumber`, or nothing.
    pub fn maybe_phone_number(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::PhoneNumber>>,
    ) -> Self {
        self.rest.phone_number = value.map(|value| value.into());
        self
    }
    /// What the customer has paid with before. Only in answers.
    ///
    /// `storedPaymentMethods`: list of `StoredPaymentMethod`, optional.
    pub fn stored_payment_methods(
        mut self,
        value: impl ::core::convert::Into<::std::vec::Vec<root::StoredPaymentMethod>>,
    ) -> Self {
        self.rest.stored_payment_methods = ::core::option::Option::Some(value.into());
        self
    }
    /// `storedPaymentMethods`, or nothing.
    pub fn maybe_stored_payment_methods(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<::std::vec::Vec<root::StoredPaymentMethod>>,
        >,
    ) -> Self {
        self.rest.stored_payment_methods = value.map(|value| value.into());
        self
    }
    /// How the customer wants to be refunded.
    ///
    /// `refundPreference`: `CustomerRefundPreference`, optional.
    pub fn refund_preference(
        mut self,
        value: impl ::core::convert::Into<root::CustomerRefundPreference>,
    ) -> Self {
        self.rest.refund_preference = ::core::option::Option::Some(value.into());
        self
    }
    /// `refundPreference`, or nothing.
    pub fn maybe_refund_preference(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::CustomerRefundPreference>,
        >,
    ) -> Self {
        self.rest.refund_preference = value.map(|value| value.into());
        self
    }
}

impl<HasEmail> CustomerBuilder<HasEmail> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Customer
    where
        HasEmail: needs_Customer::Email,
    {
        root::Customer {
            given_name: self.rest.given_name,
            surname: self.rest.surname,
            email: self.given.0.into_value(),
            phone_number: self.rest.phone_number,
            stored_payment_methods: self.rest.stored_payment_methods,
            refund_preference: self.rest.refund_preference,
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::Customer>,
        ::paramtable::Violations,
    >
    where
        HasEmail: needs_Customer::Email,
    {
        self.build().check()
    }
}

/// A builder of `CustomerRefundPreference`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CustomerRefundPreferenceBuilder<HasMethod = p::Missing> {
    given: (HasMethod,),
    rest: CustomerRefundPreferenceRest,
}

#[derive(Clone, Default)]
struct CustomerRefundPreferenceRest {
    transfer_destination: ::core::option::Option<
        root::CustomerRefundPreferenceTransferDestination,
    >,
}

mod needs_CustomerRefundPreference {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CustomerRefundPreference` needs `method`: call `.method(...)` before `build` or `check`",
        label = "`method` was not set"
    )]
    pub trait Method: p::Provided<root::RefundMethod> {}
    impl Method for p::Given<root::RefundMethod> {}
}

impl root::CustomerRefundPreference {
    /// Starts with nothing set.
    pub fn builder() -> CustomerRefundPreferenceBuilder {
        CustomerRefundPreferenceBuilder {
            given: (p::Missing,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasMethod> CustomerRefundPreferenceBuilder<HasMethod> {
    /// The way back.
    ///
    /// `method`: `RefundMethod`, mandatory.
    pub fn method(
        self,
        value: root::RefundMethod,
    ) -> CustomerRefundPreferenceBuilder<p::Given<root::RefundMethod>> {
        CustomerRefundPreferenceBuilder {
            given: (p::Given(value),),
            rest: self.rest,
        }
    }
}

impl<HasMethod> CustomerRefundPreferenceBuilder<HasMethod> {
    /// The account to transfer to.
    ///
    /// `transferDestination`: `CustomerRefundPreferenceTransferDestination`, conditional.
    ///
    /// Mandatory when `method` is `TRANSFER_ONLY`.
    pub fn transfer_destination(
        mut self,
        value: impl ::core::convert::Into<
            root::CustomerRefundPreferenceTransferDestination,
        >,
    ) -> Self {
        self.rest.transfer_destination = ::core::option::Option::Some(value.into());
        self
    }
    /// `transferDestination`, or nothing.
    pub fn maybe_transfer_destination(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::CustomerRefundPreferenceTransferDestination>,
        >,
    ) -> Self {
        self.rest.transfer_destination = value.map(|value| value.into());
        self
    }
}

impl<HasMethod> CustomerRefundPreferenceBuilder<HasMethod> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CustomerRefundPreference
    where
        HasMethod: needs_CustomerRefundPreference::Method,
    {
        root::CustomerRefundPreference {
            method: self.given.0.into_value(),
            transfer_destination: self.rest.transfer_destination,
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::CustomerRefundPreference>,
        ::paramtable::Violations,
    >
    where
        HasMethod: needs_CustomerRefundPreference::Method,
    {
        self.build().check()
    }
}

/// A builder of `CustomerRefundPreferenceTransferDestination`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CustomerRefundPreferenceTransferDestinationBuilder<
    HasChannelCode = p::Missing,
    HasChannelInformation = p::Missing,
> {
    given: (HasChannelCode, HasChannelInformation),
}

mod needs_CustomerRefundPreferenceTransferDestination {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CustomerRefundPreferenceTransferDestination` needs `channel_code`: call `.channel_code(...)` before `build` or `check`",
        label = "`channel_code` was not set"
    )]
    pub trait ChannelCode: p::Provided<::std::string::String> {}
    impl ChannelCode for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`CustomerRefundPreferenceTransferDestination` needs `channel_information`: call `.channel_information(...)` before `build` or `check`",
        label = "`channel_information` was not set"
    )]
    pub trait ChannelInformation: p::Provided<
            root::CustomerRefundPreferenceTransferDestinationChannelInformation,
        > {}
    impl ChannelInformation
    for p::Given<root::CustomerRefundPreferenceTransferDestinationChannelInformation> {}
}

impl root::CustomerRefundPreferenceTransferDestination {
    /// Starts with nothing set.
    pub fn builder() -> CustomerRefundPreferenceTransferDestinationBuilder {
        CustomerRefundPreferenceTransferDestinationBuilder {
            given: (p::Missing, p::Missing),
        }
    }
}

impl<
    HasChannelCode,
    HasChannelInformation,
> CustomerRefundPreferenceTransferDestinationBuilder<
    HasChannelCode,
    HasChannelInformation,
> {
    /// The bank.
    ///
    /// `channelCode`: string, mandatory.
    ///
    /// Example: `BCA`
    pub fn channel_code(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CustomerRefundPreferenceTransferDestinationBuilder<
        p::Given<::std::string::String>,
        HasChannelInformation,
    > {
        CustomerRefundPreferenceTransferDestinationBuilder {
            given: (p::Given(value.into()), self.given.1),
        }
    }
}

impl<
    HasChannelCode,
    HasChannelInformation,
> CustomerRefundPreferenceTransferDestinationBuilder<
    HasChannelCode,
    HasChannelInformation,
> {
    /// The account at the bank.
    ///
    /// `channelInformation`: `CustomerRefundPreferenceTransferDestinationChannelInformation`, mandatory.
    pub fn channel_information(
        self,
        value: impl ::core::convert::Into<
            root::CustomerRefundPreferenceTransferDestinationChannelInformation,
        >,
    ) -> CustomerRefundPreferenceTransferDestinationBuilder<
        HasChannelCode,
        p::Given<root::CustomerRefundPreferenceTransferDestinationChannelInformation>,
    > {
        CustomerRefundPreferenceTransferDestinationBuilder {
            given: (self.given.0, p::Given(value.into())),
        }
    }
}

impl<
    HasChannelCode,
    HasChannelInformation,
> CustomerRefundPreferenceTransferDestinationBuilder<
    HasChannelCode,
    HasChannelInformation,
> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CustomerRefundPreferenceTransferDestination
    where
        HasChannelCode: needs_CustomerRefundPreferenceTransferDestination::ChannelCode,
        HasChannelInformation: needs_CustomerRefundPreferenceTransferDestination::ChannelInformation,
    {
        root::CustomerRefundPreferenceTransferDestination {
            channel_code: self.given.0.into_value(),
            channel_information: self.given.1.into_value(),
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::CustomerRefundPreferenceTransferDestination>,
        ::paramtable::Violations,
    >
    where
        HasChannelCode: needs_CustomerRefundPreferenceTransferDestination::ChannelCode,
        HasChannelInformation: needs_CustomerRefundPreferenceTransferDestination::ChannelInformation,
    {
        self.build().check()
    }
}

/// A builder of `CustomerRefundPreferenceTransferDestinationChannelInformation`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CustomerRefundPreferenceTransferDestinationChannelInformationBuilder<
    HasAccountNumber = p::Missing,
    HasAccountName = p::Missing,
> {
    given: (HasAccountNumber, HasAccountName),
}

mod needs_CustomerRefundPreferenceTransferDestinationChannelInformation {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`CustomerRefundPreferenceTransferDestinationChannelInformation` needs `account_number`: call `.account_number(...)` before `build` or `check`",
        label = "`account_number` was not set"
    )]
    pub trait AccountNumber: p::Provided<::std::string::String> {}
    impl AccountNumber for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`CustomerRefundPreferenceTransferDestinationChannelInformation` needs `account_name`: call `.account_name(...)` before `build` or `check`",
        label = "`account_name` was not set"
    )]
    pub trait AccountName: p::Provided<::std::string::String> {}
    impl AccountName for p::Given<::std::string::String> {}
}

impl root::CustomerRefundPreferenceTransferDestinationChannelInformation {
    /// Starts with nothing set.
    pub fn builder() -> CustomerRefundPreferenceTransferDestinationChannelInformationBuilder {
        CustomerRefundPreferenceTransferDestinationChannelInformationBuilder {
            given: (p::Missing, p::Missing),
        }
    }
}

impl<
    HasAccountNumber,
    HasAccountName,
> CustomerRefundPreferenceTransferDestinationChannelInformationBuilder<
    HasAccountNumber,
    HasAccountName,
> {
    /// Its number.
    ///
    /// `accountNumber`: string, mandatory, sensitive.
    ///
    /// Example: `1234567890`
    pub fn account_number(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CustomerRefundPreferenceTransferDestinationChannelInformationBuilder<
        p::Given<::std::string::String>,
        HasAccountName,
    > {
        CustomerRefundPreferenceTransferDestinationChannelInformationBuilder {
            given: (p::Given(value.into()), self.given.1),
        }
    }
}

impl<
    HasAccountNumber,
    HasAccountName,
> CustomerRefundPreferenceTransferDestinationChannelInformationBuilder<
    HasAccountNumber,
    HasAccountName,
> {
    /// The name that it is held under.
    ///
    /// `accountName`: string, mandatory.
    ///
    /// Example: `Ayu Lestari`
    pub fn account_name(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CustomerRefundPreferenceTransferDestinationChannelInformationBuilder<
        HasAccountNumber,
        p::Given<::std::string::String>,
    > {
        CustomerRefundPreferenceTransferDestinationChannelInformationBuilder {
            given: (self.given.0, p::Given(value.into())),
        }
    }
}

impl<
    HasAccountNumber,
    HasAccountName,
> CustomerRefundPreferenceTransferDestinationChannelInformationBuilder<
    HasAccountNumber,
    HasAccountName,
> {
    /// The value, not yet checked.
    pub fn build(
        self,
    ) -> root::CustomerRefundPreferenceTransferDestinationChannelInformation
    where
        HasAccountNumber: needs_CustomerRefundPreferenceTransferDestinationChannelInformation::AccountNumber,
        HasAccountName: needs_CustomerRefundPreferenceTransferDestinationChannelInformation::AccountName,
    {
        root::CustomerRefundPreferenceTransferDestinationChannelInformation {
            account_number: self.given.0.into_value(),
            account_name: self.given.1.into_value(),
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<
            root::CustomerRefundPreferenceTransferDestinationChannelInformation,
        >,
        ::paramtable::Violations,
    >
    where
        HasAccountNumber: needs_CustomerRefundPreferenceTransferDestinationChannelInformation::AccountNumber,
        HasAccountName: needs_CustomerRefundPreferenceTransferDestinationChannelInformation::AccountName,
    {
        self.build().check()
    }
}

/// A builder of `PhoneNumber`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PhoneNumberBuilder<HasCountryCode = p::Missing, HasNumber = p::Missing> {
    given: (HasCountryCode, HasNumber),
}

mod needs_PhoneNumber {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`PhoneNumber` needs `country_code`: call `.country_code(...)` before `build` or `check`",
        label = "`country_code` was not set"
    )]
    pub trait CountryCode: p::Provided<::std::string::String> {}
    impl CountryCode for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`PhoneNumber` needs `number`: call `.number(...)` before `build` or `check`",
        label = "`number` was not set"
    )]
    pub trait Number: p::Provided<::std::string::String> {}
    impl Number for p::Given<::std::string::String> {}
}

impl root::PhoneNumber {
    /// Starts with nothing set.
    pub fn builder() -> PhoneNumberBuilder {
        PhoneNumberBuilder {
            given: (p::Missing, p::Missing),
        }
    }
}

impl<HasCountryCode, HasNumber> PhoneNumberBuilder<HasCountryCode, HasNumber> {
    /// The code of the country.
    ///
    /// `countryCode`: string, mandatory.
    ///
    /// Example: `+62`
    pub fn country_code(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> PhoneNumberBuilder<p::Given<::std::string::String>, HasNumber> {
        PhoneNumberBuilder {
            given: (p::Given(value.into()), self.given.1),
        }
    }
}

impl<HasCountryCode, HasNumber> PhoneNumberBuilder<HasCountryCode, HasNumber> {
    /// The number within the country; it begins with 8.
    ///
    /// `number`: string, 1 to 15 characters, matching `8[0-9]*`, mandatory, sensitive.
    ///
    /// Example: `81234567890`
    pub fn number(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> PhoneNumberBuilder<HasCountryCode, p::Given<::std::string::String>> {
        PhoneNumberBuilder {
            given: (self.given.0, p::Given(value.into())),
        }
    }
}

impl<HasCountryCode, HasNumber> PhoneNumberBuilder<HasCountryCode, HasNumber> {
    /// The value, not yet checked.
    pub fn build(self) -> root::PhoneNumber
    where
        HasCountryCode: needs_PhoneNumber::CountryCode,
        HasNumber: needs_PhoneNumber::Number,
    {
        root::PhoneNumber {
            country_code: self.given.0.into_value(),
            number: self.given.1.into_value(),
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::PhoneNumber>,
        ::paramtable::Violations,
    >
    where
        HasCountryCode: needs_PhoneNumber::CountryCode,
        HasNumber: needs_PhoneNumber::Number,
    {
        self.build().check()
    }
}

/// A builder of `StoredPaymentMethod`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct StoredPaymentMethodBuilder<
    HasToken = p::Missing,
    HasPaymentMethod = p::Missing,
> {
    given: (HasToken, HasPaymentMethod),
    rest: StoredPaymentMethodRest,
}

#[derive(Clone, Default)]
struct StoredPaymentMethodRest {
    payment_channel: ::core::option::Option<::std::string::String>,
    status: ::core::option::Option<::std::string::String>,
    created_at: ::core::option::Option<::paramtable::DateTime>,
    card: ::core::option::Option<root::CardDigest>,
}

mod needs_StoredPaymentMethod {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`StoredPaymentMethod` needs `token`: call `.token(...)` before `build` or `check`",
        label = "`token` was not set"
    )]
    pub trait Token: p::Provided<::std::string::String> {}
    impl Token for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`StoredPaymentMethod` needs `payment_method`: call `.payment_method(...)` before `build` or `check`",
        label = "`payment_method` was not set"
    )]
    pub trait PaymentMethod: p::Provided<::std::string::String> {}
    impl PaymentMethod for p::Given<::std::string::String> {}
}

impl root::StoredPaymentMethod {
    /// Starts with nothing set.
    pub fn builder() -> StoredPaymentMethodBuilder {
        StoredPaymentMethodBuilder {
            given: (p::Missing, p::Missing),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasToken, HasPaymentMethod> StoredPaymentMethodBuilder<HasToken, HasPaymentMethod> {
    /// The token that stands for it.
    ///
    /// `token`: string, mandatory, sensitive.
    pub fn token(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> StoredPaymentMethodBuilder<p::Given<::std::string::String>, HasPaymentMethod> {
        StoredPaymentMethodBuilder {
            given: (p::Given(value.into()), self.given.1),
            rest: self.rest,
        }
    }
}

impl<HasToken, HasPaymentMethod> StoredPaymentMethodBuilder<HasToken, HasPaymentMethod> {
    /// The kind of method.
    ///
    /// `paymentMethod`: string, mandatory.
    ///
    /// Example: `CARD`
    pub fn payment_method(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> StoredPaymentMethodBuilder<HasToken, p::Given<::std::string::String>> {
        StoredPaymentMethodBuilder {
            given: (self.given.0, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<HasToken, HasPaymentMethod> StoredPaymentMethodBuilder<HasToken, HasPaymentMethod> {
    /// The channel.
    ///
    /// `paymentChannel`: string, optional.
    pub fn payment_channel(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.payment_channel = ::core::option::Option::Some(value.into());
        self
    }
    /// `paymentChannel`, or nothing.
    pub fn maybe_payment_channel(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.payment_channel = value.map(|value| value.into());
        self
    }
    /// Whether it can be used.
    ///
    /// `status`: string, optional.
    pub fn status(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.status = ::core::option::Option::Some(value.into());
        self
    }
    /// `status`, or nothing.
    pub fn maybe_status(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.status = value.map(|value| value.into());
        self
    }
    /// When it was kept.
    ///
    /// `createdAt`: datetime, optional.
    pub fn created_at(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.created_at = ::core::option::Option::Some(value.into());
        self
    }
    /// `createdAt`, or nothing.
    pub fn maybe_created_at(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.created_at = value.map(|value| value.into());
        self
    }
    /// What is known of the card.
    ///
    /// `card`: `CardDigest`, optional.
    pub fn card(mut self, value: impl ::core::convert::Into<root::CardDigest>) -> Self {
        self.rest.card = ::core::option::Option::Some(value.into());
        self
    }
    /// `card`, or nothing.
    pub fn maybe_card(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::CardDigest>>,
    ) -> Self {
        self.rest.card = value.map(|value| value.into());
        self
    }
}

impl<HasToken, HasPaymentMethod> StoredPaymentMethodBuilder<HasToken, HasPaymentMethod> {
    /// The value, not yet checked.
    pub fn build(self) -> root::StoredPaymentMethod
    where
        HasToken: needs_StoredPaymentMethod::Token,
        HasPaymentMethod: needs_StoredPaymentMethod::PaymentMethod,
    {
        root::StoredPaymentMethod {
            token: self.given.0.into_value(),
            payment_method: self.given.1.into_value(),
            payment_channel: self.rest.payment_channel,
            status: self.rest.status,
            created_at: self.rest.created_at,
            card: self.rest.card,
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::StoredPaymentMethod>,
        ::paramtable::Violations,
    >
    where
        HasToken: needs_StoredPaymentMethod::Token,
        HasPaymentMethod: needs_StoredPaymentMethod::PaymentMethod,
    {
        self.build().check()
    }
}

/// A builder of `CardDigest`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CardDigestBuilder {
    rest: CardDigestRest,
}

#[derive(Clone, Default)]
struct CardDigestRest {
    fingerprint: ::core::option::Option<::std::string::String>,
    network: ::core::option::Option<::std::string::String>,
    first6: ::core::option::Option<::std::string::String>,
    first8: ::core::option::Option<::std::string::String>,
    last4: ::core::option::Option<::std::string::String>,
    exp_month: ::core::option::Option<::std::string::String>,
    exp_year: ::core::option::Option<::std::string::String>,
    card_holder_first_name: ::core::option::Option<::std::string::String>,
    card_holder_last_name: ::core::option::Option<::std::string::String>,
}

impl root::CardDigest {
    /// Starts with nothing set.
    pub fn builder() -> CardDigestBuilder {
        CardDigestBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl CardDigestBuilder {
    /// The same for the same card.
    ///
    /// `fingerprint`: string, optional.
    pub fn fingerprint(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.fingerprint = ::core::option::Option::Some(value.into());
        self
    }
    /// `fingerprint`, or nothing.
    pub fn maybe_fingerprint(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.fingerprint = value.map(|value| value.into());
        self
    }
    /// The card network.
    ///
    /// `network`: string, optional.
    pub fn network(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.network = ::core::option::Option::Some(value.into());
        self
    }
    /// `network`, or nothing.
    pub fn maybe_network(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.network = value.map(|value| value.into());
        self
    }
    /// The first six digits.
    ///
    /// `first6`: numeric, exactly 6 characters, optional.
    pub fn first6(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.first6 = ::core::option::Option::Some(value.into());
        self
    }
    /// `first6`, or nothing.
    pub fn maybe_first6(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.first6 = value.map(|value| value.into());
        self
    }
    /// The first eight digits.
    ///
    /// `first8`: numeric, exactly 8 characters, optional.
    pub fn first8(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.first8 = ::core::option::Option::Some(value.into());
        self
    }
    /// `first8`, or nothing.
    pub fn maybe_first8(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.first8 = value.map(|value| value.into());
        self
    }
    /// The last four digits.
    ///
    /// `last4`: numeric, exactly 4 characters, optional.
    pub fn last4(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.last4 = ::core::option::Option::Some(value.into());
        self
    }
    /// `last4`, or nothing.
    pub fn maybe_last4(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.last4 = value.map(|value| value.into());
        self
    }
    /// The month in which it expires.
    ///
    /// `expMonth`: string, optional.
    pub fn exp_month(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.exp_month = ::core::option::Option::Some(value.into());
        self
    }
    /// `expMonth`, or nothing.
    pub fn maybe_exp_month(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.exp_month = value.map(|value| value.into());
        self
    }
    /// The year in which it expires.
    ///
    /// `expYear`: string, optional.
    pub fn exp_year(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.exp_year = ::core::option::Option::Some(value.into());
        self
    }
    /// `expYear`, or nothing.
    pub fn maybe_exp_year(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.exp_year = value.map(|value| value.into());
        self
    }
    /// The holder's given name.
    ///
    /// `cardHolderFirstName`: string, optional.
    pub fn card_holder_first_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.card_holder_first_name = ::core::option::Option::Some(value.into());
        self
    }
    /// `cardHolderFirstName`, or nothing.
    pub fn maybe_card_holder_first_name(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.card_holder_first_name = value.map(|value| value.into());
        self
    }
    /// The holder's family name.
    ///
    /// `cardHolderLastName`: string, optional.
    pub fn card_holder_last_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.card_holder_last_name = ::core::option::Option::Some(value.into());
        self
    }
    /// `cardHolderLastName`, or nothing.
    pub fn maybe_card_holder_last_name(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.card_holder_last_name = value.map(|value| value.into());
        self
    }
}

impl CardDigestBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::CardDigest {
        root::CardDigest {
            fingerprint: self.rest.fingerprint,
            network: self.rest.network,
            first6: self.rest.first6,
            first8: self.rest.first8,
            last4: self.rest.last4,
            exp_month: self.rest.exp_month,
            exp_year: self.rest.exp_year,
            card_holder_first_name: self.rest.card_holder_first_name,
            card_holder_last_name: self.rest.card_holder_last_name,
        }
    }
    /// The value, checked.
    ///
    /// # Errors
    ///
    /// Every violation, with its place.
    pub fn check(
        self,
    ) -> ::core::result::Result<
        ::paramtable::Valid<root::CardDigest>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}
