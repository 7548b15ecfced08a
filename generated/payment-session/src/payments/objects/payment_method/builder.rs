// Made from spec/payments/objects/payment-method.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

/// A builder of `PaymentMethod`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodBuilder<S = p::Unset1>(PaymentMethodSlots, p::PhantomData<(S,)>);

mod needs_PaymentMethod {
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethod` needs `r#type`: call `.r#type(...)` before `build` or `check`",
        label = "`r#type` was not set"
    )]
    pub trait Type {}
    impl Type for super::p::Set {}
}

impl root::PaymentMethod {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodBuilder {
        PaymentMethodBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> PaymentMethodBuilder<S> {
    /// The kind of method. `type`: `PaymentMethodType`, mandatory.
    pub fn r#type(
        mut self,
        value: root::PaymentMethodType,
    ) -> PaymentMethodBuilder<S::Set0> {
        self.0.r#type = p::Slot::Value(value);
        PaymentMethodBuilder(self.0, p::PhantomData)
    }
    /// The card. Merchants that are not certified to handle card numbers send a token. `card`: `Card`, conditional. Only when `type` is `CARD`.
    pub fn card(self, value: impl Into<root::Card>) -> Self {
        self.maybe_card(Some(value))
    }
    /// `card`, or nothing.
    pub fn maybe_card(mut self, value: Option<impl Into<root::Card>>) -> Self {
        self.0.card = p::Slot::maybe(value);
        self
    }
    /// The virtual account, where the merchant has chosen one already. `virtualAccount`: `PaymentMethodVirtualAccount`, conditional. Only when `type` is `VIRTUAL_ACCOUNT`.
    pub fn virtual_account(
        self,
        value: impl Into<root::PaymentMethodVirtualAccount>,
    ) -> Self {
        self.maybe_virtual_account(Some(value))
    }
    /// `virtualAccount`, or nothing.
    pub fn maybe_virtual_account(
        mut self,
        value: Option<impl Into<root::PaymentMethodVirtualAccount>>,
    ) -> Self {
        self.0.virtual_account = p::Slot::maybe(value);
        self
    }
    /// The e-wallet, where the merchant has chosen one already. `ewallet`: `PaymentMethodEwallet`, conditional. Only when `type` is `EWALLET`.
    pub fn ewallet(self, value: impl Into<root::PaymentMethodEwallet>) -> Self {
        self.maybe_ewallet(Some(value))
    }
    /// `ewallet`, or nothing.
    pub fn maybe_ewallet(
        mut self,
        value: Option<impl Into<root::PaymentMethodEwallet>>,
    ) -> Self {
        self.0.ewallet = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethod
    where
        S::State0: needs_PaymentMethod::Type,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::PaymentMethod>, p::Violations>
    where
        S::State0: needs_PaymentMethod::Type,
    {
        self.build().check()
    }
}

/// A builder of `PaymentMethodVirtualAccount`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodVirtualAccountBuilder<S = p::Unset4>(
    PaymentMethodVirtualAccountSlots,
    p::PhantomData<(S,)>,
);

mod needs_PaymentMethodVirtualAccount {
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodVirtualAccount` needs `channel`: call `.channel(...)` before `build` or `check`",
        label = "`channel` was not set"
    )]
    pub trait Channel {}
    impl Channel for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodVirtualAccount` needs `virtual_account_number`: call `.virtual_account_number(...)` before `build` or `check`",
        label = "`virtual_account_number` was not set"
    )]
    pub trait VirtualAccountNumber {}
    impl VirtualAccountNumber for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodVirtualAccount` needs `virtual_account_name`: call `.virtual_account_name(...)` before `build` or `check`",
        label = "`virtual_account_name` was not set"
    )]
    pub trait VirtualAccountName {}
    impl VirtualAccountName for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodVirtualAccount` needs `expiry_at`: call `.expiry_at(...)` before `build` or `check`",
        label = "`expiry_at` was not set"
    )]
    pub trait ExpiryAt {}
    impl ExpiryAt for super::p::Set {}
}

impl root::PaymentMethodVirtualAccount {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodVirtualAccountBuilder {
        PaymentMethodVirtualAccountBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States4> PaymentMethodVirtualAccountBuilder<S> {
    /// The bank. `channel`: `VirtualAccountChannel`, mandatory.
    pub fn channel(
        mut self,
        value: root::VirtualAccountChannel,
    ) -> PaymentMethodVirtualAccountBuilder<S::Set0> {
        self.0.channel = p::Slot::Value(value);
        PaymentMethodVirtualAccountBuilder(self.0, p::PhantomData)
    }
    /// The number to transfer to. `virtualAccountNumber`: string, 0 to 100 characters, mandatory. Example: `00000001`
    pub fn virtual_account_number(
        mut self,
        value: impl Into<String>,
    ) -> PaymentMethodVirtualAccountBuilder<S::Set1> {
        self.0.virtual_account_number = p::Slot::Value(value.into());
        PaymentMethodVirtualAccountBuilder(self.0, p::PhantomData)
    }
    /// The name that the customer sees. `virtualAccountName`: string, 0 to 100 characters, mandatory. Example: `Merchant Ltd`
    pub fn virtual_account_name(
        mut self,
        value: impl Into<String>,
    ) -> PaymentMethodVirtualAccountBuilder<S::Set2> {
        self.0.virtual_account_name = p::Slot::Value(value.into());
        PaymentMethodVirtualAccountBuilder(self.0, p::PhantomData)
    }
    /// Until when it can be paid to. `expiryAt`: datetime, mandatory.
    pub fn expiry_at(
        mut self,
        value: impl Into<p::DateTime>,
    ) -> PaymentMethodVirtualAccountBuilder<S::Set3> {
        self.0.expiry_at = p::Slot::Value(value.into());
        PaymentMethodVirtualAccountBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodVirtualAccount
    where
        S::State0: needs_PaymentMethodVirtualAccount::Channel,
        S::State1: needs_PaymentMethodVirtualAccount::VirtualAccountNumber,
        S::State2: needs_PaymentMethodVirtualAccount::VirtualAccountName,
        S::State3: needs_PaymentMethodVirtualAccount::ExpiryAt,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::PaymentMethodVirtualAccount>, p::Violations>
    where
        S::State0: needs_PaymentMethodVirtualAccount::Channel,
        S::State1: needs_PaymentMethodVirtualAccount::VirtualAccountNumber,
        S::State2: needs_PaymentMethodVirtualAccount::VirtualAccountName,
        S::State3: needs_PaymentMethodVirtualAccount::ExpiryAt,
    {
        self.build().check()
    }
}

/// A builder of `PaymentMethodEwallet`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodEwalletBuilder(PaymentMethodEwalletSlots);

impl root::PaymentMethodEwallet {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodEwalletBuilder {
        PaymentMethodEwalletBuilder(Default::default())
    }
}

impl PaymentMethodEwalletBuilder {
    /// The telephone number that the wallet is registered with. `accountIdentifier`: string, optional, sensitive. Example: `081234567890`
    pub fn account_identifier(self, value: impl Into<String>) -> Self {
        self.maybe_account_identifier(Some(value))
    }
    /// `accountIdentifier`, or nothing.
    pub fn maybe_account_identifier(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.account_identifier = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodEwallet {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::PaymentMethodEwallet>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `Card`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct CardBuilder<S = p::Unset4>(CardSlots, p::PhantomData<(S,)>);

mod needs_Card {
    #[diagnostic::on_unimplemented(
        message = "`Card` needs `card_holder_first_name`: call `.card_holder_first_name(...)` before `build` or `check`",
        label = "`card_holder_first_name` was not set"
    )]
    pub trait CardHolderFirstName {}
    impl CardHolderFirstName for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Card` needs `card_holder_last_name`: call `.card_holder_last_name(...)` before `build` or `check`",
        label = "`card_holder_last_name` was not set"
    )]
    pub trait CardHolderLastName {}
    impl CardHolderLastName for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Card` needs `card_holder_email`: call `.card_holder_email(...)` before `build` or `check`",
        label = "`card_holder_email` was not set"
    )]
    pub trait CardHolderEmail {}
    impl CardHolderEmail for super::p::Set {}
    #[diagnostic::on_unimplemented(
        message = "`Card` needs `card_holder_phone`: call `.card_holder_phone(...)` before `build` or `check`",
        label = "`card_holder_phone` was not set"
    )]
    pub trait CardHolderPhone {}
    impl CardHolderPhone for super::p::Set {}
}

impl root::Card {
    /// Starts with nothing set.
    pub fn builder() -> CardBuilder {
        CardBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States4> CardBuilder<S> {
    /// The card, encrypted with the session's key: in API mode, for a session that is not confirmed as it is created. `encryptedCard`: string, conditional, sensitive.
    pub fn encrypted_card(self, value: impl Into<String>) -> Self {
        self.maybe_encrypted_card(Some(value))
    }
    /// `encryptedCard`, or nothing.
    pub fn maybe_encrypted_card(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.encrypted_card = p::Slot::maybe(value);
        self
    }
    /// The network's token, in place of the card's number. `networkTokenNumber`: string, optional, sensitive.
    pub fn network_token_number(self, value: impl Into<String>) -> Self {
        self.maybe_network_token_number(Some(value))
    }
    /// `networkTokenNumber`, or nothing.
    pub fn maybe_network_token_number(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.network_token_number = p::Slot::maybe(value);
        self
    }
    /// The network's cryptogram, in place of `cvc`. Left out where the merchant starts the payment. `networkTokenCryptogram`: string, optional, sensitive.
    pub fn network_token_cryptogram(self, value: impl Into<String>) -> Self {
        self.maybe_network_token_cryptogram(Some(value))
    }
    /// `networkTokenCryptogram`, or nothing.
    pub fn maybe_network_token_cryptogram(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.network_token_cryptogram = p::Slot::maybe(value);
        self
    }
    /// Who asked for the token. Passed on as it is. `networkTokenRequestorId`: string, optional.
    pub fn network_token_requestor_id(self, value: impl Into<String>) -> Self {
        self.maybe_network_token_requestor_id(Some(value))
    }
    /// `networkTokenRequestorId`, or nothing.
    pub fn maybe_network_token_requestor_id(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.network_token_requestor_id = p::Slot::maybe(value);
        self
    }
    /// The token that a card was kept under. `token`: string, conditional, sensitive.
    pub fn token(self, value: impl Into<String>) -> Self {
        self.maybe_token(Some(value))
    }
    /// `token`, or nothing.
    pub fn maybe_token(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.token = p::Slot::maybe(value);
        self
    }
    /// The card's number. `number`: string, conditional, sensitive.
    pub fn number(self, value: impl Into<String>) -> Self {
        self.maybe_number(Some(value))
    }
    /// `number`, or nothing.
    pub fn maybe_number(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.number = p::Slot::maybe(value);
        self
    }
    /// The month in which the card expires. `expMonth`: integer, conditional. Mandatory when `number` is sent. Example: `11`
    pub fn exp_month(self, value: impl Into<i64>) -> Self {
        self.maybe_exp_month(Some(value))
    }
    /// `expMonth`, or nothing.
    pub fn maybe_exp_month(mut self, value: Option<impl Into<i64>>) -> Self {
        self.0.exp_month = p::Slot::maybe(value);
        self
    }
    /// The year in which the card expires, of two or four digits. `expYear`: integer, conditional. Mandatory when `number` is sent. Example: `2030`
    pub fn exp_year(self, value: impl Into<i64>) -> Self {
        self.maybe_exp_year(Some(value))
    }
    /// `expYear`, or nothing.
    pub fn maybe_exp_year(mut self, value: Option<impl Into<i64>>) -> Self {
        self.0.exp_year = p::Slot::maybe(value);
        self
    }
    /// The card's security code. `cvc`: string, 0 to 3 characters, optional, sensitive.
    pub fn cvc(self, value: impl Into<String>) -> Self {
        self.maybe_cvc(Some(value))
    }
    /// `cvc`, or nothing.
    pub fn maybe_cvc(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.cvc = p::Slot::maybe(value);
        self
    }
    /// The holder's given name. `cardHolderFirstName`: string, mandatory. Example: `Ayu`
    pub fn card_holder_first_name(
        mut self,
        value: impl Into<String>,
    ) -> CardBuilder<S::Set0> {
        self.0.card_holder_first_name = p::Slot::Value(value.into());
        CardBuilder(self.0, p::PhantomData)
    }
    /// The holder's family name. `cardHolderLastName`: string, mandatory. Example: `Lestari`
    pub fn card_holder_last_name(
        mut self,
        value: impl Into<String>,
    ) -> CardBuilder<S::Set1> {
        self.0.card_holder_last_name = p::Slot::Value(value.into());
        CardBuilder(self.0, p::PhantomData)
    }
    /// The holder's e-mail address. `cardHolderEmail`: string, mandatory, sensitive. Example: `ayu@example.com`
    pub fn card_holder_email(
        mut self,
        value: impl Into<String>,
    ) -> CardBuilder<S::Set2> {
        self.0.card_holder_email = p::Slot::Value(value.into());
        CardBuilder(self.0, p::PhantomData)
    }
    /// The holder's telephone number. `cardHolderPhone`: string, mandatory, sensitive. Example: `+6281234567890`
    pub fn card_holder_phone(
        mut self,
        value: impl Into<String>,
    ) -> CardBuilder<S::Set3> {
        self.0.card_holder_phone = p::Slot::Value(value.into());
        CardBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::Card
    where
        S::State0: needs_Card::CardHolderFirstName,
        S::State1: needs_Card::CardHolderLastName,
        S::State2: needs_Card::CardHolderEmail,
        S::State3: needs_Card::CardHolderPhone,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::Card>, p::Violations>
    where
        S::State0: needs_Card::CardHolderFirstName,
        S::State1: needs_Card::CardHolderLastName,
        S::State2: needs_Card::CardHolderEmail,
        S::State3: needs_Card::CardHolderPhone,
    {
        self.build().check()
    }
}
