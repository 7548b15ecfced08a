// Made from spec/payments/objects/payment-method-options.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

/// A builder of `PaymentMethodOptions`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsBuilder(PaymentMethodOptionsSlots);

impl root::PaymentMethodOptions {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsBuilder {
        PaymentMethodOptionsBuilder(Default::default())
    }
}

impl PaymentMethodOptionsBuilder {
    /// A preset that was stored before. `id`: string, optional.
    pub fn id(self, value: impl Into<String>) -> Self {
        self.maybe_id(Some(value))
    }
    /// `id`, or nothing.
    pub fn maybe_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.id = p::Slot::maybe(value);
        self
    }
    /// Settings for cards. `card`: `PaymentMethodOptionsCard`, optional.
    pub fn card(self, value: impl Into<root::PaymentMethodOptionsCard>) -> Self {
        self.maybe_card(Some(value))
    }
    /// `card`, or nothing.
    pub fn maybe_card(
        mut self,
        value: Option<impl Into<root::PaymentMethodOptionsCard>>,
    ) -> Self {
        self.0.card = p::Slot::maybe(value);
        self
    }
    /// Settings for virtual accounts. `virtualAccount`: `PaymentMethodOptionsVirtualAccount`, optional.
    pub fn virtual_account(
        self,
        value: impl Into<root::PaymentMethodOptionsVirtualAccount>,
    ) -> Self {
        self.maybe_virtual_account(Some(value))
    }
    /// `virtualAccount`, or nothing.
    pub fn maybe_virtual_account(
        mut self,
        value: Option<impl Into<root::PaymentMethodOptionsVirtualAccount>>,
    ) -> Self {
        self.0.virtual_account = p::Slot::maybe(value);
        self
    }
    /// Settings for e-wallets. `ewallet`: `PaymentMethodOptionsEwallet`, optional.
    pub fn ewallet(self, value: impl Into<root::PaymentMethodOptionsEwallet>) -> Self {
        self.maybe_ewallet(Some(value))
    }
    /// `ewallet`, or nothing.
    pub fn maybe_ewallet(
        mut self,
        value: Option<impl Into<root::PaymentMethodOptionsEwallet>>,
    ) -> Self {
        self.0.ewallet = p::Slot::maybe(value);
        self
    }
    /// Settings for QR codes. `qr`: `PaymentMethodOptionsQr`, optional.
    pub fn qr(self, value: impl Into<root::PaymentMethodOptionsQr>) -> Self {
        self.maybe_qr(Some(value))
    }
    /// `qr`, or nothing.
    pub fn maybe_qr(
        mut self,
        value: Option<impl Into<root::PaymentMethodOptionsQr>>,
    ) -> Self {
        self.0.qr = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptions {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::PaymentMethodOptions>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptionsCard`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsCardBuilder(PaymentMethodOptionsCardSlots);

impl root::PaymentMethodOptionsCard {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsCardBuilder {
        PaymentMethodOptionsCardBuilder(Default::default())
    }
}

impl PaymentMethodOptionsCardBuilder {
    /// When the money is taken. `captureMethod`: `CaptureMethod`, optional.
    pub fn capture_method(self, value: root::CaptureMethod) -> Self {
        self.maybe_capture_method(Some(value))
    }
    /// `captureMethod`, or nothing.
    pub fn maybe_capture_method(mut self, value: Option<root::CaptureMethod>) -> Self {
        self.0.capture_method = p::Slot::maybe(value);
        self
    }
    /// How the holder is authenticated. `threeDsMethod`: `ThreeDsMethod`, optional, default `AUTOMATIC`.
    pub fn three_ds_method(self, value: root::ThreeDsMethod) -> Self {
        self.maybe_three_ds_method(Some(value))
    }
    /// `threeDsMethod`, or nothing.
    pub fn maybe_three_ds_method(mut self, value: Option<root::ThreeDsMethod>) -> Self {
        self.0.three_ds_method = p::Slot::maybe(value);
        self
    }
    /// For facilitators only. `processingConfig`: `PaymentMethodOptionsCardProcessingConfig`, optional.
    pub fn processing_config(
        self,
        value: impl Into<root::PaymentMethodOptionsCardProcessingConfig>,
    ) -> Self {
        self.maybe_processing_config(Some(value))
    }
    /// `processingConfig`, or nothing.
    pub fn maybe_processing_config(
        mut self,
        value: Option<impl Into<root::PaymentMethodOptionsCardProcessingConfig>>,
    ) -> Self {
        self.0.processing_config = p::Slot::maybe(value);
        self
    }
    /// The outcome of an authentication that was done elsewhere. `threeDsInfo`: `ThreeDsInfo`, conditional. Only when `threeDsMethod` is `EXTERNAL`.
    pub fn three_ds_info(self, value: impl Into<root::ThreeDsInfo>) -> Self {
        self.maybe_three_ds_info(Some(value))
    }
    /// `threeDsInfo`, or nothing.
    pub fn maybe_three_ds_info(
        mut self,
        value: Option<impl Into<root::ThreeDsInfo>>,
    ) -> Self {
        self.0.three_ds_info = p::Slot::maybe(value);
        self
    }
    /// What a stored card is used for. `cardOnFile`: `PaymentMethodOptionsCardCardOnFile`, optional.
    pub fn card_on_file(
        self,
        value: impl Into<root::PaymentMethodOptionsCardCardOnFile>,
    ) -> Self {
        self.maybe_card_on_file(Some(value))
    }
    /// `cardOnFile`, or nothing.
    pub fn maybe_card_on_file(
        mut self,
        value: Option<impl Into<root::PaymentMethodOptionsCardCardOnFile>>,
    ) -> Self {
        self.0.card_on_file = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptionsCard {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::PaymentMethodOptionsCard>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptionsCardProcessingConfig`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsCardProcessingConfigBuilder(
    PaymentMethodOptionsCardProcessingConfigSlots,
);

impl root::PaymentMethodOptionsCardProcessingConfig {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsCardProcessingConfigBuilder {
        PaymentMethodOptionsCardProcessingConfigBuilder(Default::default())
    }
}

impl PaymentMethodOptionsCardProcessingConfigBuilder {
    /// The merchant's id at the bank. `bankMerchantId`: string, 0 to 50 characters, optional.
    pub fn bank_merchant_id(self, value: impl Into<String>) -> Self {
        self.maybe_bank_merchant_id(Some(value))
    }
    /// `bankMerchantId`, or nothing.
    pub fn maybe_bank_merchant_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.bank_merchant_id = p::Slot::maybe(value);
        self
    }
    /// The tag of a merchant's id. `merchantIdTag`: string, 0 to 50 characters, optional.
    pub fn merchant_id_tag(self, value: impl Into<String>) -> Self {
        self.maybe_merchant_id_tag(Some(value))
    }
    /// `merchantIdTag`, or nothing.
    pub fn maybe_merchant_id_tag(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.merchant_id_tag = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptionsCardProcessingConfig {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<
        p::Valid<root::PaymentMethodOptionsCardProcessingConfig>,
        p::Violations,
    > {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptionsCardCardOnFile`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsCardCardOnFileBuilder(
    PaymentMethodOptionsCardCardOnFileSlots,
);

impl root::PaymentMethodOptionsCardCardOnFile {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsCardCardOnFileBuilder {
        PaymentMethodOptionsCardCardOnFileBuilder(Default::default())
    }
}

impl PaymentMethodOptionsCardCardOnFileBuilder {
    /// Who starts the payment. `initiator`: `Initiator`, optional.
    pub fn initiator(self, value: root::Initiator) -> Self {
        self.maybe_initiator(Some(value))
    }
    /// `initiator`, or nothing.
    pub fn maybe_initiator(mut self, value: Option<root::Initiator>) -> Self {
        self.0.initiator = p::Slot::maybe(value);
        self
    }
    /// What the payment is a part of. `type`: `CardOnFileType`, optional.
    pub fn r#type(self, value: root::CardOnFileType) -> Self {
        self.maybe_type(Some(value))
    }
    /// `type`, or nothing.
    pub fn maybe_type(mut self, value: Option<root::CardOnFileType>) -> Self {
        self.0.r#type = p::Slot::maybe(value);
        self
    }
    /// The network's id of the payment that came before. `previousNetworkTransactionId`: string, conditional. Mandatory when `initiator` is `MERCHANT`.
    pub fn previous_network_transaction_id(self, value: impl Into<String>) -> Self {
        self.maybe_previous_network_transaction_id(Some(value))
    }
    /// `previousNetworkTransactionId`, or nothing.
    pub fn maybe_previous_network_transaction_id(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.previous_network_transaction_id = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptionsCardCardOnFile {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::PaymentMethodOptionsCardCardOnFile>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptionsVirtualAccount`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsVirtualAccountBuilder(
    PaymentMethodOptionsVirtualAccountSlots,
);

impl root::PaymentMethodOptionsVirtualAccount {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsVirtualAccountBuilder {
        PaymentMethodOptionsVirtualAccountBuilder(Default::default())
    }
}

impl PaymentMethodOptionsVirtualAccountBuilder {
    /// The bank. `channel`: `VirtualAccountChannel`, optional.
    pub fn channel(self, value: root::VirtualAccountChannel) -> Self {
        self.maybe_channel(Some(value))
    }
    /// `channel`, or nothing.
    pub fn maybe_channel(mut self, value: Option<root::VirtualAccountChannel>) -> Self {
        self.0.channel = p::Slot::maybe(value);
        self
    }
    /// The name that the customer sees. `virtualAccountName`: string, 0 to 100 characters, optional.
    pub fn virtual_account_name(self, value: impl Into<String>) -> Self {
        self.maybe_virtual_account_name(Some(value))
    }
    /// `virtualAccountName`, or nothing.
    pub fn maybe_virtual_account_name(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.virtual_account_name = p::Slot::maybe(value);
        self
    }
    /// A number of the merchant's own, from the range that was set up for fixed numbers. `virtualAccountNumber`: string, 0 to 100 characters, optional. Example: `00000001`
    pub fn virtual_account_number(self, value: impl Into<String>) -> Self {
        self.maybe_virtual_account_number(Some(value))
    }
    /// `virtualAccountNumber`, or nothing.
    pub fn maybe_virtual_account_number(
        mut self,
        value: Option<impl Into<String>>,
    ) -> Self {
        self.0.virtual_account_number = p::Slot::maybe(value);
        self
    }
    /// Until when it can be paid to. A session that can be charged many times needs none. `expiryAt`: datetime, optional.
    pub fn expiry_at(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_expiry_at(Some(value))
    }
    /// `expiryAt`, or nothing.
    pub fn maybe_expiry_at(mut self, value: Option<impl Into<p::DateTime>>) -> Self {
        self.0.expiry_at = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptionsVirtualAccount {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::PaymentMethodOptionsVirtualAccount>, p::Violations> {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptionsEwallet`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsEwalletBuilder<S = p::Unset1>(
    PaymentMethodOptionsEwalletSlots,
    p::PhantomData<(S,)>,
);

mod needs_PaymentMethodOptionsEwallet {
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodOptionsEwallet` needs `expiry_at`: call `.expiry_at(...)` before `build` or `check`",
        label = "`expiry_at` was not set"
    )]
    pub trait ExpiryAt {}
    impl ExpiryAt for super::p::Set {}
}

impl root::PaymentMethodOptionsEwallet {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsEwalletBuilder {
        PaymentMethodOptionsEwalletBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> PaymentMethodOptionsEwalletBuilder<S> {
    /// The wallet. `channel`: `EwalletChannel`, optional.
    pub fn channel(self, value: root::EwalletChannel) -> Self {
        self.maybe_channel(Some(value))
    }
    /// `channel`, or nothing.
    pub fn maybe_channel(mut self, value: Option<root::EwalletChannel>) -> Self {
        self.0.channel = p::Slot::maybe(value);
        self
    }
    /// Until when it can be paid. `expiryAt`: datetime, mandatory.
    pub fn expiry_at(
        mut self,
        value: impl Into<p::DateTime>,
    ) -> PaymentMethodOptionsEwalletBuilder<S::Set0> {
        self.0.expiry_at = p::Slot::Value(value.into());
        PaymentMethodOptionsEwalletBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptionsEwallet
    where
        S::State0: needs_PaymentMethodOptionsEwallet::ExpiryAt,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(
        self,
    ) -> Result<p::Valid<root::PaymentMethodOptionsEwallet>, p::Violations>
    where
        S::State0: needs_PaymentMethodOptionsEwallet::ExpiryAt,
    {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptionsQr`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsQrBuilder<S = p::Unset1>(
    PaymentMethodOptionsQrSlots,
    p::PhantomData<(S,)>,
);

mod needs_PaymentMethodOptionsQr {
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodOptionsQr` needs `expiry_at`: call `.expiry_at(...)` before `build` or `check`",
        label = "`expiry_at` was not set"
    )]
    pub trait ExpiryAt {}
    impl ExpiryAt for super::p::Set {}
}

impl root::PaymentMethodOptionsQr {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsQrBuilder {
        PaymentMethodOptionsQrBuilder(Default::default(), p::PhantomData)
    }
}

impl<S: p::States1> PaymentMethodOptionsQrBuilder<S> {
    /// Until when it can be paid. `expiryAt`: datetime, mandatory.
    pub fn expiry_at(
        mut self,
        value: impl Into<p::DateTime>,
    ) -> PaymentMethodOptionsQrBuilder<S::Set0> {
        self.0.expiry_at = p::Slot::Value(value.into());
        PaymentMethodOptionsQrBuilder(self.0, p::PhantomData)
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::PaymentMethodOptionsQr
    where
        S::State0: needs_PaymentMethodOptionsQr::ExpiryAt,
    {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::PaymentMethodOptionsQr>, p::Violations>
    where
        S::State0: needs_PaymentMethodOptionsQr::ExpiryAt,
    {
        self.build().check()
    }
}

/// A builder of `ThreeDsInfo`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct ThreeDsInfoBuilder(ThreeDsInfoSlots);

impl root::ThreeDsInfo {
    /// Starts with nothing set.
    pub fn builder() -> ThreeDsInfoBuilder {
        ThreeDsInfoBuilder(Default::default())
    }
}

impl ThreeDsInfoBuilder {
    /// The id of the authentication. `transactionId`: string, 1 to 50 characters, optional.
    pub fn transaction_id(self, value: impl Into<String>) -> Self {
        self.maybe_transaction_id(Some(value))
    }
    /// `transactionId`, or nothing.
    pub fn maybe_transaction_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.transaction_id = p::Slot::maybe(value);
        self
    }
    /// The version of the protocol. `threeDsVersion`: string, 1 to 20 characters, optional. Example: `2.2.0`
    pub fn three_ds_version(self, value: impl Into<String>) -> Self {
        self.maybe_three_ds_version(Some(value))
    }
    /// `threeDsVersion`, or nothing.
    pub fn maybe_three_ds_version(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.three_ds_version = p::Slot::maybe(value);
        self
    }
    /// The electronic commerce indicator. `eci`: string, optional. Example: `05`
    pub fn eci(self, value: impl Into<String>) -> Self {
        self.maybe_eci(Some(value))
    }
    /// `eci`, or nothing.
    pub fn maybe_eci(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.eci = p::Slot::maybe(value);
        self
    }
    /// How it ended. `transactionStatus`: `ThreeDsInfoTransactionStatus`, optional.
    pub fn transaction_status(self, value: root::ThreeDsInfoTransactionStatus) -> Self {
        self.maybe_transaction_status(Some(value))
    }
    /// `transactionStatus`, or nothing.
    pub fn maybe_transaction_status(
        mut self,
        value: Option<root::ThreeDsInfoTransactionStatus>,
    ) -> Self {
        self.0.transaction_status = p::Slot::maybe(value);
        self
    }
    /// The card network. `authenticationScheme`: `ThreeDsInfoAuthenticationScheme`, optional.
    pub fn authentication_scheme(
        self,
        value: root::ThreeDsInfoAuthenticationScheme,
    ) -> Self {
        self.maybe_authentication_scheme(Some(value))
    }
    /// `authenticationScheme`, or nothing.
    pub fn maybe_authentication_scheme(
        mut self,
        value: Option<root::ThreeDsInfoAuthenticationScheme>,
    ) -> Self {
        self.0.authentication_scheme = p::Slot::maybe(value);
        self
    }
    /// The id that the issuer's server gave. `acsTransactionId`: string, 0 to 36 characters, optional.
    pub fn acs_transaction_id(self, value: impl Into<String>) -> Self {
        self.maybe_acs_transaction_id(Some(value))
    }
    /// `acsTransactionId`, or nothing.
    pub fn maybe_acs_transaction_id(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.acs_transaction_id = p::Slot::maybe(value);
        self
    }
    /// The reference of the issuer's server. `acsReference`: string, 0 to 32 characters, optional.
    pub fn acs_reference(self, value: impl Into<String>) -> Self {
        self.maybe_acs_reference(Some(value))
    }
    /// `acsReference`, or nothing.
    pub fn maybe_acs_reference(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.acs_reference = p::Slot::maybe(value);
        self
    }
    /// When it took place. `authenticationTime`: datetime, optional.
    pub fn authentication_time(self, value: impl Into<p::DateTime>) -> Self {
        self.maybe_authentication_time(Some(value))
    }
    /// `authenticationTime`, or nothing.
    pub fn maybe_authentication_time(
        mut self,
        value: Option<impl Into<p::DateTime>>,
    ) -> Self {
        self.0.authentication_time = p::Slot::maybe(value);
        self
    }
    /// The merchant's category code. `mcc`: string, optional.
    pub fn mcc(self, value: impl Into<String>) -> Self {
        self.maybe_mcc(Some(value))
    }
    /// `mcc`, or nothing.
    pub fn maybe_mcc(mut self, value: Option<impl Into<String>>) -> Self {
        self.0.mcc = p::Slot::maybe(value);
        self
    }
    /// The value, not yet checked.
    pub fn build(self) -> root::ThreeDsInfo {
        p::built(self.0)
    }
    /// The value, checked, or every violation with its place.
    pub fn check(self) -> Result<p::Valid<root::ThreeDsInfo>, p::Violations> {
        self.build().check()
    }
}
