// Made from spec/payments/objects.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super as root;

/// A builder of `Amount`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct AmountBuilder<
    HasValue = missing_amount::Value,
    HasCurrency = missing_amount::Currency,
> {
    given: (HasValue, HasCurrency),
}

mod missing_amount {
    #[derive(Clone, Debug)]
    pub struct Value;
    #[derive(Clone, Debug)]
    pub struct Currency;
}

impl root::Amount {
    /// Starts with nothing set.
    pub fn builder() -> AmountBuilder {
        AmountBuilder {
            given: (missing_amount::Value, missing_amount::Currency),
        }
    }
}

impl<HasValue, HasCurrency> AmountBuilder<HasValue, HasCurrency> {
    /// How much, in units of the currency.
    ///
    /// `value`: decimal, at most 18 digits, mandatory.
    ///
    /// Example: `10000`
    pub fn value(
        self,
        value: impl ::core::convert::Into<::paramtable::Decimal>,
    ) -> AmountBuilder<p::Given<::paramtable::Decimal>, HasCurrency> {
        AmountBuilder {
            given: (p::Given(value.into()), self.given.1),
        }
    }
}

impl<HasValue, HasCurrency> AmountBuilder<HasValue, HasCurrency> {
    /// The currency, by its code in ISO 4217.
    ///
    /// `currency`: string, 1 to 3 characters, mandatory.
    ///
    /// Example: `IDR`
    pub fn currency(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> AmountBuilder<HasValue, p::Given<::std::string::String>> {
        AmountBuilder {
            given: (self.given.0, p::Given(value.into())),
        }
    }
}

impl<HasValue, HasCurrency> AmountBuilder<HasValue, HasCurrency> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Amount
    where
        HasValue: p::Provided<::paramtable::Decimal>,
        HasCurrency: p::Provided<::std::string::String>,
    {
        root::Amount {
            value: self.given.0.into_value(),
            currency: self.given.1.into_value(),
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
        ::paramtable::Valid<root::Amount>,
        ::paramtable::Violations,
    >
    where
        HasValue: p::Provided<::paramtable::Decimal>,
        HasCurrency: p::Provided<::std::string::String>,
    {
        self.build().check()
    }
}

/// A builder of `Redirect`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct RedirectBuilder {
    rest: RedirectRest,
}

#[derive(Clone, Default)]
struct RedirectRest {
    success_return_url: ::core::option::Option<::std::string::String>,
    failure_return_url: ::core::option::Option<::std::string::String>,
    expiration_return_url: ::core::option::Option<::std::string::String>,
}

impl root::Redirect {
    /// Starts with nothing set.
    pub fn builder() -> RedirectBuilder {
        RedirectBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl RedirectBuilder {
    /// After a payment. The e-wallet DANA uses this one for every outcome.
    ///
    /// `successReturnUrl`: string, 1 to 255 characters, optional.
    ///
    /// Example: `https://merchant.example/paid`
    pub fn success_return_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.success_return_url = ::core::option::Option::Some(value.into());
        self
    }
    /// `successReturnUrl`, or nothing.
    pub fn maybe_success_return_url(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.success_return_url = value.map(|value| value.into());
        self
    }
    /// After a payment that failed.
    ///
    /// `failureReturnUrl`: string, 1 to 255 characters, optional.
    ///
    /// Example: `https://merchant.example/failed`
    pub fn failure_return_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.failure_return_url = ::core::option::Option::Some(value.into());
        self
    }
    /// `failureReturnUrl`, or nothing.
    pub fn maybe_failure_return_url(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.failure_return_url = value.map(|value| value.into());
        self
    }
    /// After the session expired.
    ///
    /// `expirationReturnUrl`: string, 1 to 255 characters, optional.
    ///
    /// Example: `https://merchant.example/expired`
    pub fn expiration_return_url(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.expiration_return_url = ::core::option::Option::Some(value.into());
        self
    }
    /// `expirationReturnUrl`, or nothing.
    pub fn maybe_expiration_return_url(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.expiration_return_url = value.map(|value| value.into());
        self
    }
}

impl RedirectBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::Redirect {
        root::Redirect {
            success_return_url: self.rest.success_return_url,
            failure_return_url: self.rest.failure_return_url,
            expiration_return_url: self.rest.expiration_return_url,
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
        ::paramtable::Valid<root::Redirect>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `Customer`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CustomerBuilder<HasEmail = missing_customer::Email> {
    given: (HasEmail,),
    rest: CustomerRest,
}

#[derive(Clone, Default)]
struct CustomerRest {
    given_name: ::core::option::Option<::std::string::String>,
    surname: ::core::option::Option<::std::string::String>,
    phone_number: ::core::option::Option<root::CustomerPhoneNumber>,
    refund_preference: ::core::option::Option<root::CustomerRefundPreference>,
}

mod missing_customer {
    #[derive(Clone, Debug)]
    pub struct Email;
}

impl root::Customer {
    /// Starts with nothing set.
    pub fn builder() -> CustomerBuilder {
        CustomerBuilder {
            given: (missing_customer::Email,),
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
    /// `phoneNumber`: `CustomerPhoneNumber`, optional.
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::Into<root::CustomerPhoneNumber>,
    ) -> Self {
        self.rest.phone_number = ::core::option::Option::Some(value.into());
        self
    }
    /// `phoneNumber`, or nothing.
    pub fn maybe_phone_number(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::CustomerPhoneNumber>,
        >,
    ) -> Self {
        self.rest.phone_number = value.map(|value| value.into());
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
        HasEmail: p::Provided<::std::string::String>,
    {
        root::Customer {
            given_name: self.rest.given_name,
            surname: self.rest.surname,
            email: self.given.0.into_value(),
            phone_number: self.rest.phone_number,
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
        HasEmail: p::Provided<::std::string::String>,
    {
        self.build().check()
    }
}

/// A builder of `CustomerPhoneNumber`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CustomerPhoneNumberBuilder<
    HasCountryCode = missing_customer_phone_number::CountryCode,
    HasNumber = missing_customer_phone_number::Number,
> {
    given: (HasCountryCode, HasNumber),
}

mod missing_customer_phone_number {
    #[derive(Clone, Debug)]
    pub struct CountryCode;
    #[derive(Clone, Debug)]
    pub struct Number;
}

impl root::CustomerPhoneNumber {
    /// Starts with nothing set.
    pub fn builder() -> CustomerPhoneNumberBuilder {
        CustomerPhoneNumberBuilder {
            given: (
                missing_customer_phone_number::CountryCode,
                missing_customer_phone_number::Number,
            ),
        }
    }
}

impl<HasCountryCode, HasNumber> CustomerPhoneNumberBuilder<HasCountryCode, HasNumber> {
    /// The code of the country.
    ///
    /// `countryCode`: string, mandatory.
    ///
    /// Example: `+62`
    pub fn country_code(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CustomerPhoneNumberBuilder<p::Given<::std::string::String>, HasNumber> {
        CustomerPhoneNumberBuilder {
            given: (p::Given(value.into()), self.given.1),
        }
    }
}

impl<HasCountryCode, HasNumber> CustomerPhoneNumberBuilder<HasCountryCode, HasNumber> {
    /// The number within the country, from the digit 8 on.
    ///
    /// `number`: string, mandatory, sensitive.
    ///
    /// Example: `81234567890`
    pub fn number(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CustomerPhoneNumberBuilder<HasCountryCode, p::Given<::std::string::String>> {
        CustomerPhoneNumberBuilder {
            given: (self.given.0, p::Given(value.into())),
        }
    }
}

impl<HasCountryCode, HasNumber> CustomerPhoneNumberBuilder<HasCountryCode, HasNumber> {
    /// The value, not yet checked.
    pub fn build(self) -> root::CustomerPhoneNumber
    where
        HasCountryCode: p::Provided<::std::string::String>,
        HasNumber: p::Provided<::std::string::String>,
    {
        root::CustomerPhoneNumber {
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
        ::paramtable::Valid<root::CustomerPhoneNumber>,
        ::paramtable::Violations,
    >
    where
        HasCountryCode: p::Provided<::std::string::String>,
        HasNumber: p::Provided<::std::string::String>,
    {
        self.build().check()
    }
}

/// A builder of `CustomerRefundPreference`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CustomerRefundPreferenceBuilder<
    HasMethod = missing_customer_refund_preference::Method,
> {
    given: (HasMethod,),
    rest: CustomerRefundPreferenceRest,
}

#[derive(Clone, Default)]
struct CustomerRefundPreferenceRest {
    transfer_destination: ::core::option::Option<
        root::CustomerRefundPreferenceTransferDestination,
    >,
}

mod missing_customer_refund_preference {
    #[derive(Clone, Debug)]
    pub struct Method;
}

impl root::CustomerRefundPreference {
    /// Starts with nothing set.
    pub fn builder() -> CustomerRefundPreferenceBuilder {
        CustomerRefundPreferenceBuilder {
            given: (missing_customer_refund_preference::Method,),
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
        HasMethod: p::Provided<root::RefundMethod>,
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
        HasMethod: p::Provided<root::RefundMethod>,
    {
        self.build().check()
    }
}

/// A builder of `CustomerRefundPreferenceTransferDestination`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CustomerRefundPreferenceTransferDestinationBuilder<
    HasChannelCode
        = missing_customer_refund_preference_transfer_destination::ChannelCode,
    HasChannelInformation
        = missing_customer_refund_preference_transfer_destination::ChannelInformation,
> {
    given: (HasChannelCode, HasChannelInformation),
}

mod missing_customer_refund_preference_transfer_destination {
    #[derive(Clone, Debug)]
    pub struct ChannelCode;
    #[derive(Clone, Debug)]
    pub struct ChannelInformation;
}

impl root::CustomerRefundPreferenceTransferDestination {
    /// Starts with nothing set.
    pub fn builder() -> CustomerRefundPreferenceTransferDestinationBuilder {
        CustomerRefundPreferenceTransferDestinationBuilder {
            given: (
                missing_customer_refund_preference_transfer_destination::ChannelCode,
                missing_customer_refund_preference_transfer_destination::ChannelInformation,
            ),
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
        HasChannelCode: p::Provided<::std::string::String>,
        HasChannelInformation: p::Provided<
            root::CustomerRefundPreferenceTransferDestinationChannelInformation,
        >,
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
        HasChannelCode: p::Provided<::std::string::String>,
        HasChannelInformation: p::Provided<
            root::CustomerRefundPreferenceTransferDestinationChannelInformation,
        >,
    {
        self.build().check()
    }
}

/// A builder of `CustomerRefundPreferenceTransferDestinationChannelInformation`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CustomerRefundPreferenceTransferDestinationChannelInformationBuilder<
    HasAccountNumber
        = missing_customer_refund_preference_transfer_destination_channel_information::AccountNumber,
    HasAccountName
        = missing_customer_refund_preference_transfer_destination_channel_information::AccountName,
> {
    given: (HasAccountNumber, HasAccountName),
}

mod missing_customer_refund_preference_transfer_destination_channel_information {
    #[derive(Clone, Debug)]
    pub struct AccountNumber;
    #[derive(Clone, Debug)]
    pub struct AccountName;
}

impl root::CustomerRefundPreferenceTransferDestinationChannelInformation {
    /// Starts with nothing set.
    pub fn builder() -> CustomerRefundPreferenceTransferDestinationChannelInformationBuilder {
        CustomerRefundPreferenceTransferDestinationChannelInformationBuilder {
            given: (
                missing_customer_refund_preference_transfer_destination_channel_information::AccountNumber,
                missing_customer_refund_preference_transfer_destination_channel_information::AccountName,
            ),
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
        HasAccountNumber: p::Provided<::std::string::String>,
        HasAccountName: p::Provided<::std::string::String>,
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
        HasAccountNumber: p::Provided<::std::string::String>,
        HasAccountName: p::Provided<::std::string::String>,
    {
        self.build().check()
    }
}

/// A builder of `PaymentMethod`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodBuilder<HasType = missing_payment_method::Type> {
    given: (HasType,),
    rest: PaymentMethodRest,
}

#[derive(Clone, Default)]
struct PaymentMethodRest {
    card: ::core::option::Option<root::Card>,
    virtual_account: ::core::option::Option<root::PaymentMethodVirtualAccount>,
    ewallet: ::core::option::Option<root::PaymentMethodEwallet>,
}

mod missing_payment_method {
    #[derive(Clone, Debug)]
    pub struct Type;
}

impl root::PaymentMethod {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodBuilder {
        PaymentMethodBuilder {
            given: (missing_payment_method::Type,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasType> PaymentMethodBuilder<HasType> {
    /// The kind of method.
    ///
    /// `type`: `PaymentMethodType`, mandatory.
    pub fn r#type(
        self,
        value: root::PaymentMethodType,
    ) -> PaymentMethodBuilder<p::Given<root::PaymentMethodType>> {
        PaymentMethodBuilder {
            given: (p::Given(value),),
            rest: self.rest,
        }
    }
}

impl<HasType> PaymentMethodBuilder<HasType> {
    /// The card. Merchants that are not certified to handle card numbers send a
    /// token.
    ///
    /// `card`: `Card`, conditional.
    ///
    /// Only when `type` is `CARD`.
    pub fn card(mut self, value: impl ::core::convert::Into<root::Card>) -> Self {
        self.rest.card = ::core::option::Option::Some(value.into());
        self
    }
    /// `card`, or nothing.
    pub fn maybe_card(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::Card>>,
    ) -> Self {
        self.rest.card = value.map(|value| value.into());
        self
    }
    /// The virtual account, where the merchant has chosen one already.
    ///
    /// `virtualAccount`: `PaymentMethodVirtualAccount`, conditional.
    ///
    /// Only when `type` is `VIRTUAL_ACCOUNT`.
    pub fn virtual_account(
        mut self,
        value: impl ::core::convert::Into<root::PaymentMethodVirtualAccount>,
    ) -> Self {
        self.rest.virtual_account = ::core::option::Option::Some(value.into());
        self
    }
    /// `virtualAccount`, or nothing.
    pub fn maybe_virtual_account(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::PaymentMethodVirtualAccount>,
        >,
    ) -> Self {
        self.rest.virtual_account = value.map(|value| value.into());
        self
    }
    /// The e-wallet, where the merchant has chosen one already.
    ///
    /// `ewallet`: `PaymentMethodEwallet`, conditional.
    ///
    /// Only when `type` is `EWALLET`.
    pub fn ewallet(
        mut self,
        value: impl ::core::convert::Into<root::PaymentMethodEwallet>,
    ) -> Self {
        self.rest.ewallet = ::core::option::Option::Some(value.into());
        self
    }
    /// `ewallet`, or nothing.
    pub fn maybe_ewallet(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::PaymentMethodEwallet>,
        >,
    ) -> Self {
        self.rest.ewallet = value.map(|value| value.into());
        self
    }
}

impl<HasType> PaymentMethodBuilder<HasType> {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethod
    where
        HasType: p::Provided<root::PaymentMethodType>,
    {
        root::PaymentMethod {
            r#type: self.given.0.into_value(),
            card: self.rest.card,
            virtual_account: self.rest.virtual_account,
            ewallet: self.rest.ewallet,
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
        ::paramtable::Valid<root::PaymentMethod>,
        ::paramtable::Violations,
    >
    where
        HasType: p::Provided<root::PaymentMethodType>,
    {
        self.build().check()
    }
}

/// A builder of `PaymentMethodVirtualAccount`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodVirtualAccountBuilder<
    HasChannel = missing_payment_method_virtual_account::Channel,
    HasVirtualAccountNumber
        = missing_payment_method_virtual_account::VirtualAccountNumber,
    HasVirtualAccountName = missing_payment_method_virtual_account::VirtualAccountName,
    HasExpiryAt = missing_payment_method_virtual_account::ExpiryAt,
> {
    given: (HasChannel, HasVirtualAccountNumber, HasVirtualAccountName, HasExpiryAt),
}

mod missing_payment_method_virtual_account {
    #[derive(Clone, Debug)]
    pub struct Channel;
    #[derive(Clone, Debug)]
    pub struct VirtualAccountNumber;
    #[derive(Clone, Debug)]
    pub struct VirtualAccountName;
    #[derive(Clone, Debug)]
    pub struct ExpiryAt;
}

impl root::PaymentMethodVirtualAccount {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodVirtualAccountBuilder {
        PaymentMethodVirtualAccountBuilder {
            given: (
                missing_payment_method_virtual_account::Channel,
                missing_payment_method_virtual_account::VirtualAccountNumber,
                missing_payment_method_virtual_account::VirtualAccountName,
                missing_payment_method_virtual_account::ExpiryAt,
            ),
        }
    }
}

impl<
    HasChannel,
    HasVirtualAccountNumber,
    HasVirtualAccountName,
    HasExpiryAt,
> PaymentMethodVirtualAccountBuilder<
    HasChannel,
    HasVirtualAccountNumber,
    HasVirtualAccountName,
    HasExpiryAt,
> {
    /// The bank.
    ///
    /// `channel`: `VirtualAccountChannel`, mandatory.
    pub fn channel(
        self,
        value: root::VirtualAccountChannel,
    ) -> PaymentMethodVirtualAccountBuilder<
        p::Given<root::VirtualAccountChannel>,
        HasVirtualAccountNumber,
        HasVirtualAccountName,
        HasExpiryAt,
    > {
        PaymentMethodVirtualAccountBuilder {
            given: (p::Given(value), self.given.1, self.given.2, self.given.3),
        }
    }
}

impl<
    HasChannel,
    HasVirtualAccountNumber,
    HasVirtualAccountName,
    HasExpiryAt,
> PaymentMethodVirtualAccountBuilder<
    HasChannel,
    HasVirtualAccountNumber,
    HasVirtualAccountName,
    HasExpiryAt,
> {
    /// The number to transfer to.
    ///
    /// `virtualAccountNumber`: string, 0 to 100 characters, mandatory.
    ///
    /// Example: `00000001`
    pub fn virtual_account_number(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> PaymentMethodVirtualAccountBuilder<
        HasChannel,
        p::Given<::std::string::String>,
        HasVirtualAccountName,
        HasExpiryAt,
    > {
        PaymentMethodVirtualAccountBuilder {
            given: (self.given.0, p::Given(value.into()), self.given.2, self.given.3),
        }
    }
}

impl<
    HasChannel,
    HasVirtualAccountNumber,
    HasVirtualAccountName,
    HasExpiryAt,
> PaymentMethodVirtualAccountBuilder<
    HasChannel,
    HasVirtualAccountNumber,
    HasVirtualAccountName,
    HasExpiryAt,
> {
    /// The name that the customer sees.
    ///
    /// `virtualAccountName`: string, 0 to 100 characters, mandatory.
    ///
    /// Example: `Merchant Ltd`
    pub fn virtual_account_name(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> PaymentMethodVirtualAccountBuilder<
        HasChannel,
        HasVirtualAccountNumber,
        p::Given<::std::string::String>,
        HasExpiryAt,
    > {
        PaymentMethodVirtualAccountBuilder {
            given: (self.given.0, self.given.1, p::Given(value.into()), self.given.3),
        }
    }
}

impl<
    HasChannel,
    HasVirtualAccountNumber,
    HasVirtualAccountName,
    HasExpiryAt,
> PaymentMethodVirtualAccountBuilder<
    HasChannel,
    HasVirtualAccountNumber,
    HasVirtualAccountName,
    HasExpiryAt,
> {
    /// Until when it can be paid to.
    ///
    /// `expiryAt`: datetime, mandatory.
    pub fn expiry_at(
        self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> PaymentMethodVirtualAccountBuilder<
        HasChannel,
        HasVirtualAccountNumber,
        HasVirtualAccountName,
        p::Given<::paramtable::DateTime>,
    > {
        PaymentMethodVirtualAccountBuilder {
            given: (self.given.0, self.given.1, self.given.2, p::Given(value.into())),
        }
    }
}

impl<
    HasChannel,
    HasVirtualAccountNumber,
    HasVirtualAccountName,
    HasExpiryAt,
> PaymentMethodVirtualAccountBuilder<
    HasChannel,
    HasVirtualAccountNumber,
    HasVirtualAccountName,
    HasExpiryAt,
> {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodVirtualAccount
    where
        HasChannel: p::Provided<root::VirtualAccountChannel>,
        HasVirtualAccountNumber: p::Provided<::std::string::String>,
        HasVirtualAccountName: p::Provided<::std::string::String>,
        HasExpiryAt: p::Provided<::paramtable::DateTime>,
    {
        root::PaymentMethodVirtualAccount {
            channel: self.given.0.into_value(),
            virtual_account_number: self.given.1.into_value(),
            virtual_account_name: self.given.2.into_value(),
            expiry_at: self.given.3.into_value(),
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
        ::paramtable::Valid<root::PaymentMethodVirtualAccount>,
        ::paramtable::Violations,
    >
    where
        HasChannel: p::Provided<root::VirtualAccountChannel>,
        HasVirtualAccountNumber: p::Provided<::std::string::String>,
        HasVirtualAccountName: p::Provided<::std::string::String>,
        HasExpiryAt: p::Provided<::paramtable::DateTime>,
    {
        self.build().check()
    }
}

/// A builder of `PaymentMethodEwallet`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodEwalletBuilder {
    rest: PaymentMethodEwalletRest,
}

#[derive(Clone, Default)]
struct PaymentMethodEwalletRest {
    account_identifier: ::core::option::Option<::std::string::String>,
}

impl root::PaymentMethodEwallet {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodEwalletBuilder {
        PaymentMethodEwalletBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl PaymentMethodEwalletBuilder {
    /// The telephone number that the wallet is registered with.
    ///
    /// `accountIdentifier`: string, optional, sensitive.
    ///
    /// Example: `081234567890`
    pub fn account_identifier(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.account_identifier = ::core::option::Option::Some(value.into());
        self
    }
    /// `accountIdentifier`, or nothing.
    pub fn maybe_account_identifier(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.account_identifier = value.map(|value| value.into());
        self
    }
}

impl PaymentMethodEwalletBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodEwallet {
        root::PaymentMethodEwallet {
            account_identifier: self.rest.account_identifier,
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
        ::paramtable::Valid<root::PaymentMethodEwallet>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `Card`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CardBuilder<
    HasCardHolderFirstName = missing_card::CardHolderFirstName,
    HasCardHolderLastName = missing_card::CardHolderLastName,
    HasCardHolderEmail = missing_card::CardHolderEmail,
    HasCardHolderPhone = missing_card::CardHolderPhone,
> {
    given: (
        HasCardHolderFirstName,
        HasCardHolderLastName,
        HasCardHolderEmail,
        HasCardHolderPhone,
    ),
    rest: CardRest,
}

#[derive(Clone, Default)]
struct CardRest {
    encrypted_card: ::core::option::Option<::std::string::String>,
    network_token_number: ::core::option::Option<::std::string::String>,
    network_token_cryptogram: ::core::option::Option<::std::string::String>,
    network_token_requestor_id: ::core::option::Option<::std::string::String>,
    token: ::core::option::Option<::std::string::String>,
    number: ::core::option::Option<::std::string::String>,
    exp_month: ::core::option::Option<i64>,
    exp_year: ::core::option::Option<i64>,
    cvc: ::core::option::Option<::std::string::String>,
}

mod missing_card {
    #[derive(Clone, Debug)]
    pub struct CardHolderFirstName;
    #[derive(Clone, Debug)]
    pub struct CardHolderLastName;
    #[derive(Clone, Debug)]
    pub struct CardHolderEmail;
    #[derive(Clone, Debug)]
    pub struct CardHolderPhone;
}

impl root::Card {
    /// Starts with nothing set.
    pub fn builder() -> CardBuilder {
        CardBuilder {
            given: (
                missing_card::CardHolderFirstName,
                missing_card::CardHolderLastName,
                missing_card::CardHolderEmail,
                missing_card::CardHolderPhone,
            ),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<
    HasCardHolderFirstName,
    HasCardHolderLastName,
    HasCardHolderEmail,
    HasCardHolderPhone,
> CardBuilder<
    HasCardHolderFirstName,
    HasCardHolderLastName,
    HasCardHolderEmail,
    HasCardHolderPhone,
> {
    /// The holder's given name.
    ///
    /// `cardHolderFirstName`: string, mandatory.
    ///
    /// Example: `Ayu`
    pub fn card_holder_first_name(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CardBuilder<
        p::Given<::std::string::String>,
        HasCardHolderLastName,
        HasCardHolderEmail,
        HasCardHolderPhone,
    > {
        CardBuilder {
            given: (p::Given(value.into()), self.given.1, self.given.2, self.given.3),
            rest: self.rest,
        }
    }
}

impl<
    HasCardHolderFirstName,
    HasCardHolderLastName,
    HasCardHolderEmail,
    HasCardHolderPhone,
> CardBuilder<
    HasCardHolderFirstName,
    HasCardHolderLastName,
    HasCardHolderEmail,
    HasCardHolderPhone,
> {
    /// The holder's family name.
    ///
    /// `cardHolderLastName`: string, mandatory.
    ///
    /// Example: `Lestari`
    pub fn card_holder_last_name(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CardBuilder<
        HasCardHolderFirstName,
        p::Given<::std::string::String>,
        HasCardHolderEmail,
        HasCardHolderPhone,
    > {
        CardBuilder {
            given: (self.given.0, p::Given(value.into()), self.given.2, self.given.3),
            rest: self.rest,
        }
    }
}

impl<
    HasCardHolderFirstName,
    HasCardHolderLastName,
    HasCardHolderEmail,
    HasCardHolderPhone,
> CardBuilder<
    HasCardHolderFirstName,
    HasCardHolderLastName,
    HasCardHolderEmail,
    HasCardHolderPhone,
> {
    /// The holder's e-mail address.
    ///
    /// `cardHolderEmail`: string, mandatory, sensitive.
    ///
    /// Example: `ayu@example.com`
    pub fn card_holder_email(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CardBuilder<
        HasCardHolderFirstName,
        HasCardHolderLastName,
        p::Given<::std::string::String>,
        HasCardHolderPhone,
    > {
        CardBuilder {
            given: (self.given.0, self.given.1, p::Given(value.into()), self.given.3),
            rest: self.rest,
        }
    }
}

impl<
    HasCardHolderFirstName,
    HasCardHolderLastName,
    HasCardHolderEmail,
    HasCardHolderPhone,
> CardBuilder<
    HasCardHolderFirstName,
    HasCardHolderLastName,
    HasCardHolderEmail,
    HasCardHolderPhone,
> {
    /// The holder's telephone number.
    ///
    /// `cardHolderPhone`: string, mandatory, sensitive.
    ///
    /// Example: `+6281234567890`
    pub fn card_holder_phone(
        self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> CardBuilder<
        HasCardHolderFirstName,
        HasCardHolderLastName,
        HasCardHolderEmail,
        p::Given<::std::string::String>,
    > {
        CardBuilder {
            given: (self.given.0, self.given.1, self.given.2, p::Given(value.into())),
            rest: self.rest,
        }
    }
}

impl<
    HasCardHolderFirstName,
    HasCardHolderLastName,
    HasCardHolderEmail,
    HasCardHolderPhone,
> CardBuilder<
    HasCardHolderFirstName,
    HasCardHolderLastName,
    HasCardHolderEmail,
    HasCardHolderPhone,
> {
    /// The card, encrypted with the session's key: in API mode, for a session that
    /// is not confirmed as it is created.
    ///
    /// `encryptedCard`: string, optional, sensitive.
    pub fn encrypted_card(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.encrypted_card = ::core::option::Option::Some(value.into());
        self
    }
    /// `encryptedCard`, or nothing.
    pub fn maybe_encrypted_card(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.encrypted_card = value.map(|value| value.into());
        self
    }
    /// The network's token, in place of the card's number.
    ///
    /// `networkTokenNumber`: string, optional, sensitive.
    pub fn network_token_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.network_token_number = ::core::option::Option::Some(value.into());
        self
    }
    /// `networkTokenNumber`, or nothing.
    pub fn maybe_network_token_number(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.network_token_number = value.map(|value| value.into());
        self
    }
    /// The network's cryptogram, in place of `cvc`. Left out where the merchant
    /// starts the payment.
    ///
    /// `networkTokenCryptogram`: string, optional, sensitive.
    pub fn network_token_cryptogram(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.network_token_cryptogram = ::core::option::Option::Some(value.into());
        self
    }
    /// `networkTokenCryptogram`, or nothing.
    pub fn maybe_network_token_cryptogram(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.network_token_cryptogram = value.map(|value| value.into());
        self
    }
    /// Who asked for the token. Passed on as it is.
    ///
    /// `networkTokenRequestorId`: string, optional.
    pub fn network_token_requestor_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.network_token_requestor_id = ::core::option::Option::Some(
            value.into(),
        );
        self
    }
    /// `networkTokenRequestorId`, or nothing.
    pub fn maybe_network_token_requestor_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.network_token_requestor_id = value.map(|value| value.into());
        self
    }
    /// The token that a card was kept under.
    ///
    /// `token`: string, conditional, sensitive.
    pub fn token(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.token = ::core::option::Option::Some(value.into());
        self
    }
    /// `token`, or nothing.
    pub fn maybe_token(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.token = value.map(|value| value.into());
        self
    }
    /// The card's number.
    ///
    /// `number`: string, conditional, sensitive.
    pub fn number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.number = ::core::option::Option::Some(value.into());
        self
    }
    /// `number`, or nothing.
    pub fn maybe_number(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.number = value.map(|value| value.into());
        self
    }
    /// The month in which the card expires.
    ///
    /// `expMonth`: integer, conditional.
    ///
    /// Mandatory when `number` is sent.
    ///
    /// Example: `11`
    pub fn exp_month(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.rest.exp_month = ::core::option::Option::Some(value.into());
        self
    }
    /// `expMonth`, or nothing.
    pub fn maybe_exp_month(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<i64>>,
    ) -> Self {
        self.rest.exp_month = value.map(|value| value.into());
        self
    }
    /// The year in which the card expires, of two or four digits.
    ///
    /// `expYear`: integer, conditional.
    ///
    /// Mandatory when `number` is sent.
    ///
    /// Example: `2030`
    pub fn exp_year(mut self, value: impl ::core::convert::Into<i64>) -> Self {
        self.rest.exp_year = ::core::option::Option::Some(value.into());
        self
    }
    /// `expYear`, or nothing.
    pub fn maybe_exp_year(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<i64>>,
    ) -> Self {
        self.rest.exp_year = value.map(|value| value.into());
        self
    }
    /// The card's security code.
    ///
    /// `cvc`: string, 0 to 3 characters, optional, sensitive.
    pub fn cvc(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.cvc = ::core::option::Option::Some(value.into());
        self
    }
    /// `cvc`, or nothing.
    pub fn maybe_cvc(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.cvc = value.map(|value| value.into());
        self
    }
}

impl<
    HasCardHolderFirstName,
    HasCardHolderLastName,
    HasCardHolderEmail,
    HasCardHolderPhone,
> CardBuilder<
    HasCardHolderFirstName,
    HasCardHolderLastName,
    HasCardHolderEmail,
    HasCardHolderPhone,
> {
    /// The value, not yet checked.
    pub fn build(self) -> root::Card
    where
        HasCardHolderFirstName: p::Provided<::std::string::String>,
        HasCardHolderLastName: p::Provided<::std::string::String>,
        HasCardHolderEmail: p::Provided<::std::string::String>,
        HasCardHolderPhone: p::Provided<::std::string::String>,
    {
        root::Card {
            encrypted_card: self.rest.encrypted_card,
            network_token_number: self.rest.network_token_number,
            network_token_cryptogram: self.rest.network_token_cryptogram,
            network_token_requestor_id: self.rest.network_token_requestor_id,
            token: self.rest.token,
            number: self.rest.number,
            exp_month: self.rest.exp_month,
            exp_year: self.rest.exp_year,
            cvc: self.rest.cvc,
            card_holder_first_name: self.given.0.into_value(),
            card_holder_last_name: self.given.1.into_value(),
            card_holder_email: self.given.2.into_value(),
            card_holder_phone: self.given.3.into_value(),
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
        ::paramtable::Valid<root::Card>,
        ::paramtable::Violations,
    >
    where
        HasCardHolderFirstName: p::Provided<::std::string::String>,
        HasCardHolderLastName: p::Provided<::std::string::String>,
        HasCardHolderEmail: p::Provided<::std::string::String>,
        HasCardHolderPhone: p::Provided<::std::string::String>,
    {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptions`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsBuilder {
    rest: PaymentMethodOptionsRest,
}

#[derive(Clone, Default)]
struct PaymentMethodOptionsRest {
    id: ::core::option::Option<::std::string::String>,
    card: ::core::option::Option<root::PaymentMethodOptionsCard>,
    virtual_account: ::core::option::Option<root::PaymentMethodOptionsVirtualAccount>,
    ewallet: ::core::option::Option<root::PaymentMethodOptionsEwallet>,
    qr: ::core::option::Option<root::PaymentMethodOptionsQr>,
}

impl root::PaymentMethodOptions {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsBuilder {
        PaymentMethodOptionsBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl PaymentMethodOptionsBuilder {
    /// A preset that was stored before.
    ///
    /// `id`: string, optional.
    pub fn id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.id = ::core::option::Option::Some(value.into());
        self
    }
    /// `id`, or nothing.
    pub fn maybe_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.id = value.map(|value| value.into());
        self
    }
    /// Settings for cards.
    ///
    /// `card`: `PaymentMethodOptionsCard`, optional.
    pub fn card(
        mut self,
        value: impl ::core::convert::Into<root::PaymentMethodOptionsCard>,
    ) -> Self {
        self.rest.card = ::core::option::Option::Some(value.into());
        self
    }
    /// `card`, or nothing.
    pub fn maybe_card(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::PaymentMethodOptionsCard>,
        >,
    ) -> Self {
        self.rest.card = value.map(|value| value.into());
        self
    }
    /// Settings for virtual accounts.
    ///
    /// `virtualAccount`: `PaymentMethodOptionsVirtualAccount`, optional.
    pub fn virtual_account(
        mut self,
        value: impl ::core::convert::Into<root::PaymentMethodOptionsVirtualAccount>,
    ) -> Self {
        self.rest.virtual_account = ::core::option::Option::Some(value.into());
        self
    }
    /// `virtualAccount`, or nothing.
    pub fn maybe_virtual_account(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::PaymentMethodOptionsVirtualAccount>,
        >,
    ) -> Self {
        self.rest.virtual_account = value.map(|value| value.into());
        self
    }
    /// Settings for e-wallets.
    ///
    /// `ewallet`: `PaymentMethodOptionsEwallet`, optional.
    pub fn ewallet(
        mut self,
        value: impl ::core::convert::Into<root::PaymentMethodOptionsEwallet>,
    ) -> Self {
        self.rest.ewallet = ::core::option::Option::Some(value.into());
        self
    }
    /// `ewallet`, or nothing.
    pub fn maybe_ewallet(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::PaymentMethodOptionsEwallet>,
        >,
    ) -> Self {
        self.rest.ewallet = value.map(|value| value.into());
        self
    }
    /// Settings for QR codes.
    ///
    /// `qr`: `PaymentMethodOptionsQr`, optional.
    pub fn qr(
        mut self,
        value: impl ::core::convert::Into<root::PaymentMethodOptionsQr>,
    ) -> Self {
        self.rest.qr = ::core::option::Option::Some(value.into());
        self
    }
    /// `qr`, or nothing.
    pub fn maybe_qr(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::PaymentMethodOptionsQr>,
        >,
    ) -> Self {
        self.rest.qr = value.map(|value| value.into());
        self
    }
}

impl PaymentMethodOptionsBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptions {
        root::PaymentMethodOptions {
            id: self.rest.id,
            card: self.rest.card,
            virtual_account: self.rest.virtual_account,
            ewallet: self.rest.ewallet,
            qr: self.rest.qr,
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
        ::paramtable::Valid<root::PaymentMethodOptions>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptionsCard`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsCardBuilder {
    rest: PaymentMethodOptionsCardRest,
}

#[derive(Clone, Default)]
struct PaymentMethodOptionsCardRest {
    capture_method: ::core::option::Option<root::CaptureMethod>,
    three_ds_method: ::core::option::Option<root::ThreeDsMethod>,
    processing_config: ::core::option::Option<
        root::PaymentMethodOptionsCardProcessingConfig,
    >,
    three_ds_info: ::core::option::Option<root::ThreeDsInfo>,
    card_on_file: ::core::option::Option<root::PaymentMethodOptionsCardCardOnFile>,
}

impl root::PaymentMethodOptionsCard {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsCardBuilder {
        PaymentMethodOptionsCardBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl PaymentMethodOptionsCardBuilder {
    /// When the money is taken.
    ///
    /// `captureMethod`: `CaptureMethod`, optional.
    pub fn capture_method(mut self, value: root::CaptureMethod) -> Self {
        self.rest.capture_method = ::core::option::Option::Some(value);
        self
    }
    /// `captureMethod`, or nothing.
    pub fn maybe_capture_method(
        mut self,
        value: ::core::option::Option<root::CaptureMethod>,
    ) -> Self {
        self.rest.capture_method = value.map(|value| value);
        self
    }
    /// How the holder is authenticated.
    ///
    /// `threeDsMethod`: `ThreeDsMethod`, optional, default `AUTOMATIC`.
    pub fn three_ds_method(mut self, value: root::ThreeDsMethod) -> Self {
        self.rest.three_ds_method = ::core::option::Option::Some(value);
        self
    }
    /// `threeDsMethod`, or nothing.
    pub fn maybe_three_ds_method(
        mut self,
        value: ::core::option::Option<root::ThreeDsMethod>,
    ) -> Self {
        self.rest.three_ds_method = value.map(|value| value);
        self
    }
    /// For facilitators only.
    ///
    /// `processingConfig`: `PaymentMethodOptionsCardProcessingConfig`, optional.
    pub fn processing_config(
        mut self,
        value: impl ::core::convert::Into<root::PaymentMethodOptionsCardProcessingConfig>,
    ) -> Self {
        self.rest.processing_config = ::core::option::Option::Some(value.into());
        self
    }
    /// `processingConfig`, or nothing.
    pub fn maybe_processing_config(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::PaymentMethodOptionsCardProcessingConfig>,
        >,
    ) -> Self {
        self.rest.processing_config = value.map(|value| value.into());
        self
    }
    /// The outcome of an authentication that was done elsewhere.
    ///
    /// `threeDsInfo`: `ThreeDsInfo`, conditional.
    ///
    /// Only when `threeDsMethod` is `EXTERNAL`.
    pub fn three_ds_info(
        mut self,
        value: impl ::core::convert::Into<root::ThreeDsInfo>,
    ) -> Self {
        self.rest.three_ds_info = ::core::option::Option::Some(value.into());
        self
    }
    /// `threeDsInfo`, or nothing.
    pub fn maybe_three_ds_info(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<root::ThreeDsInfo>>,
    ) -> Self {
        self.rest.three_ds_info = value.map(|value| value.into());
        self
    }
    /// What a stored card is used for.
    ///
    /// `cardOnFile`: `PaymentMethodOptionsCardCardOnFile`, optional.
    pub fn card_on_file(
        mut self,
        value: impl ::core::convert::Into<root::PaymentMethodOptionsCardCardOnFile>,
    ) -> Self {
        self.rest.card_on_file = ::core::option::Option::Some(value.into());
        self
    }
    /// `cardOnFile`, or nothing.
    pub fn maybe_card_on_file(
        mut self,
        value: ::core::option::Option<
            impl ::core::convert::Into<root::PaymentMethodOptionsCardCardOnFile>,
        >,
    ) -> Self {
        self.rest.card_on_file = value.map(|value| value.into());
        self
    }
}

impl PaymentMethodOptionsCardBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptionsCard {
        root::PaymentMethodOptionsCard {
            capture_method: self.rest.capture_method,
            three_ds_method: self.rest.three_ds_method,
            processing_config: self.rest.processing_config,
            three_ds_info: self.rest.three_ds_info,
            card_on_file: self.rest.card_on_file,
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
        ::paramtable::Valid<root::PaymentMethodOptionsCard>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptionsCardProcessingConfig`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsCardProcessingConfigBuilder {
    rest: PaymentMethodOptionsCardProcessingConfigRest,
}

#[derive(Clone, Default)]
struct PaymentMethodOptionsCardProcessingConfigRest {
    bank_merchant_id: ::core::option::Option<::std::string::String>,
    merchant_id_tag: ::core::option::Option<::std::string::String>,
}

impl root::PaymentMethodOptionsCardProcessingConfig {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsCardProcessingConfigBuilder {
        PaymentMethodOptionsCardProcessingConfigBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl PaymentMethodOptionsCardProcessingConfigBuilder {
    /// The merchant's id at the bank.
    ///
    /// `bankMerchantId`: string, 0 to 50 characters, optional.
    pub fn bank_merchant_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.bank_merchant_id = ::core::option::Option::Some(value.into());
        self
    }
    /// `bankMerchantId`, or nothing.
    pub fn maybe_bank_merchant_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.bank_merchant_id = value.map(|value| value.into());
        self
    }
    /// The tag of a merchant's id.
    ///
    /// `merchantIdTag`: string, 0 to 50 characters, optional.
    pub fn merchant_id_tag(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.merchant_id_tag = ::core::option::Option::Some(value.into());
        self
    }
    /// `merchantIdTag`, or nothing.
    pub fn maybe_merchant_id_tag(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.merchant_id_tag = value.map(|value| value.into());
        self
    }
}

impl PaymentMethodOptionsCardProcessingConfigBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptionsCardProcessingConfig {
        root::PaymentMethodOptionsCardProcessingConfig {
            bank_merchant_id: self.rest.bank_merchant_id,
            merchant_id_tag: self.rest.merchant_id_tag,
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
        ::paramtable::Valid<root::PaymentMethodOptionsCardProcessingConfig>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptionsCardCardOnFile`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsCardCardOnFileBuilder {
    rest: PaymentMethodOptionsCardCardOnFileRest,
}

#[derive(Clone, Default)]
struct PaymentMethodOptionsCardCardOnFileRest {
    initiator: ::core::option::Option<root::Initiator>,
    r#type: ::core::option::Option<root::CardOnFileType>,
    previous_network_transaction_id: ::core::option::Option<::std::string::String>,
}

impl root::PaymentMethodOptionsCardCardOnFile {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsCardCardOnFileBuilder {
        PaymentMethodOptionsCardCardOnFileBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl PaymentMethodOptionsCardCardOnFileBuilder {
    /// Who starts the payment.
    ///
    /// `initiator`: `Initiator`, optional.
    pub fn initiator(mut self, value: root::Initiator) -> Self {
        self.rest.initiator = ::core::option::Option::Some(value);
        self
    }
    /// `initiator`, or nothing.
    pub fn maybe_initiator(
        mut self,
        value: ::core::option::Option<root::Initiator>,
    ) -> Self {
        self.rest.initiator = value.map(|value| value);
        self
    }
    /// What the payment is a part of.
    ///
    /// `type`: `CardOnFileType`, optional.
    pub fn r#type(mut self, value: root::CardOnFileType) -> Self {
        self.rest.r#type = ::core::option::Option::Some(value);
        self
    }
    /// `type`, or nothing.
    pub fn maybe_type(
        mut self,
        value: ::core::option::Option<root::CardOnFileType>,
    ) -> Self {
        self.rest.r#type = value.map(|value| value);
        self
    }
    /// The network's id of the payment that came before.
    ///
    /// `previousNetworkTransactionId`: string, conditional.
    ///
    /// Mandatory when `initiator` is `MERCHANT`.
    pub fn previous_network_transaction_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.previous_network_transaction_id = ::core::option::Option::Some(
            value.into(),
        );
        self
    }
    /// `previousNetworkTransactionId`, or nothing.
    pub fn maybe_previous_network_transaction_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.previous_network_transaction_id = value.map(|value| value.into());
        self
    }
}

impl PaymentMethodOptionsCardCardOnFileBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptionsCardCardOnFile {
        root::PaymentMethodOptionsCardCardOnFile {
            initiator: self.rest.initiator,
            r#type: self.rest.r#type,
            previous_network_transaction_id: self.rest.previous_network_transaction_id,
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
        ::paramtable::Valid<root::PaymentMethodOptionsCardCardOnFile>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptionsVirtualAccount`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsVirtualAccountBuilder {
    rest: PaymentMethodOptionsVirtualAccountRest,
}

#[derive(Clone, Default)]
struct PaymentMethodOptionsVirtualAccountRest {
    channel: ::core::option::Option<root::VirtualAccountChannel>,
    virtual_account_name: ::core::option::Option<::std::string::String>,
    virtual_account_number: ::core::option::Option<::std::string::String>,
    expiry_at: ::core::option::Option<::paramtable::DateTime>,
}

impl root::PaymentMethodOptionsVirtualAccount {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsVirtualAccountBuilder {
        PaymentMethodOptionsVirtualAccountBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl PaymentMethodOptionsVirtualAccountBuilder {
    /// The bank.
    ///
    /// `channel`: `VirtualAccountChannel`, optional.
    pub fn channel(mut self, value: root::VirtualAccountChannel) -> Self {
        self.rest.channel = ::core::option::Option::Some(value);
        self
    }
    /// `channel`, or nothing.
    pub fn maybe_channel(
        mut self,
        value: ::core::option::Option<root::VirtualAccountChannel>,
    ) -> Self {
        self.rest.channel = value.map(|value| value);
        self
    }
    /// The name that the customer sees.
    ///
    /// `virtualAccountName`: string, 0 to 100 characters, optional.
    pub fn virtual_account_name(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.virtual_account_name = ::core::option::Option::Some(value.into());
        self
    }
    /// `virtualAccountName`, or nothing.
    pub fn maybe_virtual_account_name(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.virtual_account_name = value.map(|value| value.into());
        self
    }
    /// A number of the merchant's own, from the range that was set up for fixed
    /// numbers.
    ///
    /// `virtualAccountNumber`: string, 0 to 100 characters, optional.
    ///
    /// Example: `00000001`
    pub fn virtual_account_number(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.virtual_account_number = ::core::option::Option::Some(value.into());
        self
    }
    /// `virtualAccountNumber`, or nothing.
    pub fn maybe_virtual_account_number(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.virtual_account_number = value.map(|value| value.into());
        self
    }
    /// Until when it can be paid to. A session that can be charged many times
    /// needs none.
    ///
    /// `expiryAt`: datetime, optional.
    pub fn expiry_at(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.expiry_at = ::core::option::Option::Some(value.into());
        self
    }
    /// `expiryAt`, or nothing.
    pub fn maybe_expiry_at(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.expiry_at = value.map(|value| value.into());
        self
    }
}

impl PaymentMethodOptionsVirtualAccountBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptionsVirtualAccount {
        root::PaymentMethodOptionsVirtualAccount {
            channel: self.rest.channel,
            virtual_account_name: self.rest.virtual_account_name,
            virtual_account_number: self.rest.virtual_account_number,
            expiry_at: self.rest.expiry_at,
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
        ::paramtable::Valid<root::PaymentMethodOptionsVirtualAccount>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptionsEwallet`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsEwalletBuilder<
    HasExpiryAt = missing_payment_method_options_ewallet::ExpiryAt,
> {
    given: (HasExpiryAt,),
    rest: PaymentMethodOptionsEwalletRest,
}

#[derive(Clone, Default)]
struct PaymentMethodOptionsEwalletRest {
    channel: ::core::option::Option<root::EwalletChannel>,
}

mod missing_payment_method_options_ewallet {
    #[derive(Clone, Debug)]
    pub struct ExpiryAt;
}

impl root::PaymentMethodOptionsEwallet {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsEwalletBuilder {
        PaymentMethodOptionsEwalletBuilder {
            given: (missing_payment_method_options_ewallet::ExpiryAt,),
            rest: ::core::default::Default::default(),
        }
    }
}

impl<HasExpiryAt> PaymentMethodOptionsEwalletBuilder<HasExpiryAt> {
    /// Until when it can be paid.
    ///
    /// `expiryAt`: datetime, mandatory.
    pub fn expiry_at(
        self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> PaymentMethodOptionsEwalletBuilder<p::Given<::paramtable::DateTime>> {
        PaymentMethodOptionsEwalletBuilder {
            given: (p::Given(value.into()),),
            rest: self.rest,
        }
    }
}

impl<HasExpiryAt> PaymentMethodOptionsEwalletBuilder<HasExpiryAt> {
    /// The wallet.
    ///
    /// `channel`: `EwalletChannel`, optional.
    pub fn channel(mut self, value: root::EwalletChannel) -> Self {
        self.rest.channel = ::core::option::Option::Some(value);
        self
    }
    /// `channel`, or nothing.
    pub fn maybe_channel(
        mut self,
        value: ::core::option::Option<root::EwalletChannel>,
    ) -> Self {
        self.rest.channel = value.map(|value| value);
        self
    }
}

impl<HasExpiryAt> PaymentMethodOptionsEwalletBuilder<HasExpiryAt> {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptionsEwallet
    where
        HasExpiryAt: p::Provided<::paramtable::DateTime>,
    {
        root::PaymentMethodOptionsEwallet {
            channel: self.rest.channel,
            expiry_at: self.given.0.into_value(),
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
        ::paramtable::Valid<root::PaymentMethodOptionsEwallet>,
        ::paramtable::Violations,
    >
    where
        HasExpiryAt: p::Provided<::paramtable::DateTime>,
    {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptionsQr`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsQrBuilder<
    HasExpiryAt = missing_payment_method_options_qr::ExpiryAt,
> {
    given: (HasExpiryAt,),
}

mod missing_payment_method_options_qr {
    #[derive(Clone, Debug)]
    pub struct ExpiryAt;
}

impl root::PaymentMethodOptionsQr {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsQrBuilder {
        PaymentMethodOptionsQrBuilder {
            given: (missing_payment_method_options_qr::ExpiryAt,),
        }
    }
}

impl<HasExpiryAt> PaymentMethodOptionsQrBuilder<HasExpiryAt> {
    /// Until when it can be paid.
    ///
    /// `expiryAt`: datetime, mandatory.
    pub fn expiry_at(
        self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> PaymentMethodOptionsQrBuilder<p::Given<::paramtable::DateTime>> {
        PaymentMethodOptionsQrBuilder {
            given: (p::Given(value.into()),),
        }
    }
}

impl<HasExpiryAt> PaymentMethodOptionsQrBuilder<HasExpiryAt> {
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptionsQr
    where
        HasExpiryAt: p::Provided<::paramtable::DateTime>,
    {
        root::PaymentMethodOptionsQr {
            expiry_at: self.given.0.into_value(),
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
        ::paramtable::Valid<root::PaymentMethodOptionsQr>,
        ::paramtable::Violations,
    >
    where
        HasExpiryAt: p::Provided<::paramtable::DateTime>,
    {
        self.build().check()
    }
}

/// A builder of `ThreeDsInfo`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ThreeDsInfoBuilder {
    rest: ThreeDsInfoRest,
}

#[derive(Clone, Default)]
struct ThreeDsInfoRest {
    transaction_id: ::core::option::Option<::std::string::String>,
    three_ds_version: ::core::option::Option<::std::string::String>,
    eci: ::core::option::Option<::std::string::String>,
    transaction_status: ::core::option::Option<root::ThreeDsInfoTransactionStatus>,
    authentication_scheme: ::core::option::Option<root::ThreeDsInfoAuthenticationScheme>,
    acs_transaction_id: ::core::option::Option<::std::string::String>,
    acs_reference: ::core::option::Option<::std::string::String>,
    authentication_time: ::core::option::Option<::paramtable::DateTime>,
    mcc: ::core::option::Option<::std::string::String>,
}

impl root::ThreeDsInfo {
    /// Starts with nothing set.
    pub fn builder() -> ThreeDsInfoBuilder {
        ThreeDsInfoBuilder {
            rest: ::core::default::Default::default(),
        }
    }
}

impl ThreeDsInfoBuilder {
    /// The id of the authentication.
    ///
    /// `transactionId`: string, 1 to 50 characters, optional.
    pub fn transaction_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.transaction_id = ::core::option::Option::Some(value.into());
        self
    }
    /// `transactionId`, or nothing.
    pub fn maybe_transaction_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.transaction_id = value.map(|value| value.into());
        self
    }
    /// The version of the protocol.
    ///
    /// `threeDsVersion`: string, 1 to 20 characters, optional.
    ///
    /// Example: `2.2.0`
    pub fn three_ds_version(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.three_ds_version = ::core::option::Option::Some(value.into());
        self
    }
    /// `threeDsVersion`, or nothing.
    pub fn maybe_three_ds_version(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.three_ds_version = value.map(|value| value.into());
        self
    }
    /// The electronic commerce indicator.
    ///
    /// `eci`: string, optional.
    ///
    /// Example: `05`
    pub fn eci(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.eci = ::core::option::Option::Some(value.into());
        self
    }
    /// `eci`, or nothing.
    pub fn maybe_eci(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.eci = value.map(|value| value.into());
        self
    }
    /// How it ended.
    ///
    /// `transactionStatus`: `ThreeDsInfoTransactionStatus`, optional.
    pub fn transaction_status(
        mut self,
        value: root::ThreeDsInfoTransactionStatus,
    ) -> Self {
        self.rest.transaction_status = ::core::option::Option::Some(value);
        self
    }
    /// `transactionStatus`, or nothing.
    pub fn maybe_transaction_status(
        mut self,
        value: ::core::option::Option<root::ThreeDsInfoTransactionStatus>,
    ) -> Self {
        self.rest.transaction_status = value.map(|value| value);
        self
    }
    /// The card network.
    ///
    /// `authenticationScheme`: `ThreeDsInfoAuthenticationScheme`, optional.
    pub fn authentication_scheme(
        mut self,
        value: root::ThreeDsInfoAuthenticationScheme,
    ) -> Self {
        self.rest.authentication_scheme = ::core::option::Option::Some(value);
        self
    }
    /// `authenticationScheme`, or nothing.
    pub fn maybe_authentication_scheme(
        mut self,
        value: ::core::option::Option<root::ThreeDsInfoAuthenticationScheme>,
    ) -> Self {
        self.rest.authentication_scheme = value.map(|value| value);
        self
    }
    /// The id that the issuer's server gave.
    ///
    /// `acsTransactionId`: string, 0 to 36 characters, optional.
    pub fn acs_transaction_id(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.acs_transaction_id = ::core::option::Option::Some(value.into());
        self
    }
    /// `acsTransactionId`, or nothing.
    pub fn maybe_acs_transaction_id(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.acs_transaction_id = value.map(|value| value.into());
        self
    }
    /// The reference of the issuer's server.
    ///
    /// `acsReference`: string, 0 to 32 characters, optional.
    pub fn acs_reference(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.acs_reference = ::core::option::Option::Some(value.into());
        self
    }
    /// `acsReference`, or nothing.
    pub fn maybe_acs_reference(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.acs_reference = value.map(|value| value.into());
        self
    }
    /// When it took place.
    ///
    /// `authenticationTime`: datetime, optional.
    pub fn authentication_time(
        mut self,
        value: impl ::core::convert::Into<::paramtable::DateTime>,
    ) -> Self {
        self.rest.authentication_time = ::core::option::Option::Some(value.into());
        self
    }
    /// `authenticationTime`, or nothing.
    pub fn maybe_authentication_time(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::paramtable::DateTime>>,
    ) -> Self {
        self.rest.authentication_time = value.map(|value| value.into());
        self
    }
    /// The merchant's category code.
    ///
    /// `mcc`: string, optional.
    pub fn mcc(
        mut self,
        value: impl ::core::convert::Into<::std::string::String>,
    ) -> Self {
        self.rest.mcc = ::core::option::Option::Some(value.into());
        self
    }
    /// `mcc`, or nothing.
    pub fn maybe_mcc(
        mut self,
        value: ::core::option::Option<impl ::core::convert::Into<::std::string::String>>,
    ) -> Self {
        self.rest.mcc = value.map(|value| value.into());
        self
    }
}

impl ThreeDsInfoBuilder {
    /// The value, not yet checked.
    pub fn build(self) -> root::ThreeDsInfo {
        root::ThreeDsInfo {
            transaction_id: self.rest.transaction_id,
            three_ds_version: self.rest.three_ds_version,
            eci: self.rest.eci,
            transaction_status: self.rest.transaction_status,
            authentication_scheme: self.rest.authentication_scheme,
            acs_transaction_id: self.rest.acs_transaction_id,
            acs_reference: self.rest.acs_reference,
            authentication_time: self.rest.authentication_time,
            mcc: self.rest.mcc,
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
        ::paramtable::Valid<root::ThreeDsInfo>,
        ::paramtable::Violations,
    > {
        self.build().check()
    }
}
