// Made from spec/payments/objects/payment-method-options.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

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
pub struct PaymentMethodOptionsEwalletBuilder<HasExpiryAt = p::Missing> {
    given: (HasExpiryAt,),
    rest: PaymentMethodOptionsEwalletRest,
}

#[derive(Clone, Default)]
struct PaymentMethodOptionsEwalletRest {
    channel: ::core::option::Option<root::EwalletChannel>,
}

mod needs_PaymentMethodOptionsEwallet {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodOptionsEwallet` needs `expiry_at`: call `.expiry_at(...)` before `build` or `check`",
        label = "`expiry_at` was not set"
    )]
    pub trait ExpiryAt: p::Provided<::paramtable::DateTime> {}
    impl ExpiryAt for p::Given<::paramtable::DateTime> {}
}

impl root::PaymentMethodOptionsEwallet {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsEwalletBuilder {
        PaymentMethodOptionsEwalletBuilder {
            given: (p::Missing,),
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
        HasExpiryAt: needs_PaymentMethodOptionsEwallet::ExpiryAt,
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
        HasExpiryAt: needs_PaymentMethodOptionsEwallet::ExpiryAt,
    {
        self.build().check()
    }
}

/// A builder of `PaymentMethodOptionsQr`.
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` or `check`"]
pub struct PaymentMethodOptionsQrBuilder<HasExpiryAt = p::Missing> {
    given: (HasExpiryAt,),
}

mod needs_PaymentMethodOptionsQr {
    #[allow(unused_imports)]
    use super::{p, root};
    #[diagnostic::on_unimplemented(
        message = "`PaymentMethodOptionsQr` needs `expiry_at`: call `.expiry_at(...)` before `build` or `check`",
        label = "`expiry_at` was not set"
    )]
    pub trait ExpiryAt: p::Provided<::paramtable::DateTime> {}
    impl ExpiryAt for p::Given<::paramtable::DateTime> {}
}

impl root::PaymentMethodOptionsQr {
    /// Starts with nothing set.
    pub fn builder() -> PaymentMethodOptionsQrBuilder {
        PaymentMethodOptionsQrBuilder {
            given: (p::Missing,),
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
        HasExpiryAt: needs_PaymentMethodOptionsQr::ExpiryAt,
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
        HasExpiryAt: needs_PaymentMethodOptionsQr::ExpiryAt,
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
