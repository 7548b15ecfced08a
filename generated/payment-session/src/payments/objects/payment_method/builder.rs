// Made from spec/payments/objects/payment-method.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

/// A builder of `PaymentMethod`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodBuilder<HasType = p::Missing> {
    given: (HasType,),
    rest: PaymentMethodRest,
}

#[derive(Clone, Default)]
struct PaymentMethodRest {
    card: ::core::option::Option<root::Card>,
    virtual_account: ::core::option::Option<root::PaymentMethodVirtualAccount>,
    ewallet: ::core::option::Option<root::PaymentMethodEwallet>,
}

mod needs_PaymentMethod {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethod` needs `r#type`: call `.r#type(...)` before `build` or `check`",
        label = "`r#type` was not set"
    )]
    pub trait Type: p::Provided<root::PaymentMethodType> {}
    impl Type for p::Given<root::PaymentMethodType> {}
}

impl root::PaymentMethod {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodBuilder {
        PaymentMethodBuilder {
            given: (p::Missing,),
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
        HasType: needs_PaymentMethod::Type,
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
        HasType: needs_PaymentMethod::Type,
    {
        self.build().check()
    }
}

/// A builder of `PaymentMethodVirtualAccount`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodVirtualAccountBuilder<
    HasChannel = p::Missing,
    HasVirtualAccountNumber = p::Missing,
    HasVirtualAccountName = p::Missing,
    HasExpiryAt = p::Missing,
> {
    given: (HasChannel, HasVirtualAccountNumber, HasVirtualAccountName, HasExpiryAt),
}

mod needs_PaymentMethodVirtualAccount {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodVirtualAccount` needs `channel`: call `.channel(...)` before `build` or `check`",
        label = "`channel` was not set"
    )]
    pub trait Channel: p::Provided<root::VirtualAccountChannel> {}
    impl Channel for p::Given<root::VirtualAccountChannel> {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodVirtualAccount` needs `virtual_account_number`: call `.virtual_account_number(...)` before `build` or `check`",
        label = "`virtual_account_number` was not set"
    )]
    pub trait VirtualAccountNumber: p::Provided<::std::string::String> {}
    impl VirtualAccountNumber for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodVirtualAccount` needs `virtual_account_name`: call `.virtual_account_name(...)` before `build` or `check`",
        label = "`virtual_account_name` was not set"
    )]
    pub trait VirtualAccountName: p::Provided<::std::string::String> {}
    impl VirtualAccountName for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodVirtualAccount` needs `expiry_at`: call `.expiry_at(...)` before `build` or `check`",
        label = "`expiry_at` was not set"
    )]
    pub trait ExpiryAt: p::Provided<::paramtable::DateTime> {}
    impl ExpiryAt for p::Given<::paramtable::DateTime> {}
}

impl root::PaymentMethodVirtualAccount {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodVirtualAccountBuilder {
        PaymentMethodVirtualAccountBuilder {
            given: (p::Missing, p::Missing, p::Missing, p::Missing),
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
        HasChannel: needs_PaymentMethodVirtualAccount::Channel,
        HasVirtualAccountNumber: needs_PaymentMethodVirtualAccount::VirtualAccountNumber,
        HasVirtualAccountName: needs_PaymentMethodVirtualAccount::VirtualAccountName,
        HasExpiryAt: needs_PaymentMethodVirtualAccount::ExpiryAt,
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
        HasChannel: needs_PaymentMethodVirtualAccount::Channel,
        HasVirtualAccountNumber: needs_PaymentMethodVirtualAccount::VirtualAccountNumber,
        HasVirtualAccountName: needs_PaymentMethodVirtualAccount::VirtualAccountName,
        HasExpiryAt: needs_PaymentMethodVirtualAccount::ExpiryAt,
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
    HasCardHolderFirstName = p::Missing,
    HasCardHolderLastName = p::Missing,
    HasCardHolderEmail = p::Missing,
    HasCardHolderPhone = p::Missing,
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

mod needs_Card {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`Card` needs `card_holder_first_name`: call `.card_holder_first_name(...)` before `build` or `check`",
        label = "`card_holder_first_name` was not set"
    )]
    pub trait CardHolderFirstName: p::Provided<::std::string::String> {}
    impl CardHolderFirstName for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`Card` needs `card_holder_last_name`: call `.card_holder_last_name(...)` before `build` or `check`",
        label = "`card_holder_last_name` was not set"
    )]
    pub trait CardHolderLastName: p::Provided<::std::string::String> {}
    impl CardHolderLastName for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`Card` needs `card_holder_email`: call `.card_holder_email(...)` before `build` or `check`",
        label = "`card_holder_email` was not set"
    )]
    pub trait CardHolderEmail: p::Provided<::std::string::String> {}
    impl CardHolderEmail for p::Given<::std::string::String> {}
    #[diagnostic::on_unimplemented(
        message = "`Card` needs `card_holder_phone`: call `.card_holder_phone(...)` before `build` or `check`",
        label = "`card_holder_phone` was not set"
    )]
    pub trait CardHolderPhone: p::Provided<::std::string::String> {}
    impl CardHolderPhone for p::Given<::std::string::String> {}
}

impl root::Card {
    /// Starts with nothing set.
    pub fn builder() -> CardBuilder {
        CardBuilder {
            given: (p::Missing, p::Missing, p::Missing, p::Missing),
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
    /// `encryptedCard`: string, conditional, sensitive.
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
        HasCardHolderFirstName: needs_Card::CardHolderFirstName,
        HasCardHolderLastName: needs_Card::CardHolderLastName,
        HasCardHolderEmail: needs_Card::CardHolderEmail,
        HasCardHolderPhone: needs_Card::CardHolderPhone,
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
        HasCardHolderFirstName: needs_Card::CardHolderFirstName,
        HasCardHolderLastName: needs_Card::CardHolderLastName,
        HasCardHolderEmail: needs_Card::CardHolderEmail,
        HasCardHolderPhone: needs_Card::CardHolderPhone,
    {
        self.build().check()
    }
}
