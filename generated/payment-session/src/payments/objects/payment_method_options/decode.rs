// Made from spec/payments/objects/payment-method-options.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

#[derive(::core::default::Default)]
pub struct PaymentMethodOptionsSlots {
    pub id: p::Slot<::std::string::String>,
    pub card: p::Slot<
        root::PaymentMethodOptionsCard,
        <root::PaymentMethodOptionsCard as p::Shape>::Seen,
    >,
    pub virtual_account: p::Slot<
        root::PaymentMethodOptionsVirtualAccount,
        <root::PaymentMethodOptionsVirtualAccount as p::Shape>::Seen,
    >,
    pub ewallet: p::Slot<
        root::PaymentMethodOptionsEwallet,
        <root::PaymentMethodOptionsEwallet as p::Shape>::Seen,
    >,
    pub qr: p::Slot<
        root::PaymentMethodOptionsQr,
        <root::PaymentMethodOptionsQr as p::Shape>::Seen,
    >,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PaymentMethodOptions {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "id" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.id),
            "card" => {
                entry
                    .into(
                        &p::Nested::<root::PaymentMethodOptionsCard>::new(),
                        &mut slots.card,
                    )
            }
            "virtualAccount" => {
                entry
                    .into(
                        &p::Nested::<root::PaymentMethodOptionsVirtualAccount>::new(),
                        &mut slots.virtual_account,
                    )
            }
            "ewallet" => {
                entry
                    .into(
                        &p::Nested::<root::PaymentMethodOptionsEwallet>::new(),
                        &mut slots.ewallet,
                    )
            }
            "qr" => {
                entry
                    .into(
                        &p::Nested::<root::PaymentMethodOptionsQr>::new(),
                        &mut slots.qr,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentMethodOptions {
    const NAME: &'static str = "PaymentMethodOptions";
    const NAMES: &'static [&'static str] = &[
        "id",
        "card",
        "virtualAccount",
        "ewallet",
        "qr",
    ];
    type Slots = PaymentMethodOptionsSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PaymentMethodOptionsSlots {
                id: slot_id,
                card: slot_card,
                virtual_account: slot_virtual_account,
                ewallet: slot_ewallet,
                qr: slot_qr,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    id: slot_id.optional(),
                    card: slot_card.optional(),
                    virtual_account: slot_virtual_account.optional(),
                    ewallet: slot_ewallet.optional(),
                    qr: slot_qr.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct PaymentMethodOptionsCardSlots {
    pub capture_method: p::Slot<root::CaptureMethod>,
    pub three_ds_method: p::Slot<root::ThreeDsMethod>,
    pub processing_config: p::Slot<
        root::PaymentMethodOptionsCardProcessingConfig,
        <root::PaymentMethodOptionsCardProcessingConfig as p::Shape>::Seen,
    >,
    pub three_ds_info: p::Slot<root::ThreeDsInfo, <root::ThreeDsInfo as p::Shape>::Seen>,
    pub card_on_file: p::Slot<
        root::PaymentMethodOptionsCardCardOnFile,
        <root::PaymentMethodOptionsCardCardOnFile as p::Shape>::Seen,
    >,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PaymentMethodOptionsCard {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "captureMethod" => {
                entry
                    .into(
                        &p::Enumerated::<root::CaptureMethod>::new(),
                        &mut slots.capture_method,
                    )
            }
            "threeDsMethod" => {
                entry
                    .into(
                        &p::Enumerated::<root::ThreeDsMethod>::new(),
                        &mut slots.three_ds_method,
                    )
            }
            "processingConfig" => {
                entry
                    .into(
                        &p::Nested::<
                            root::PaymentMethodOptionsCardProcessingConfig,
                        >::new(),
                        &mut slots.processing_config,
                    )
            }
            "threeDsInfo" => {
                entry
                    .into(
                        &p::Nested::<root::ThreeDsInfo>::new(),
                        &mut slots.three_ds_info,
                    )
            }
            "cardOnFile" => {
                entry
                    .into(
                        &p::Nested::<root::PaymentMethodOptionsCardCardOnFile>::new(),
                        &mut slots.card_on_file,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentMethodOptionsCard {
    const NAME: &'static str = "PaymentMethodOptionsCard";
    const NAMES: &'static [&'static str] = &[
        "captureMethod",
        "threeDsMethod",
        "processingConfig",
        "threeDsInfo",
        "cardOnFile",
    ];
    type Slots = PaymentMethodOptionsCardSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            super::validate::PaymentMethodOptionsCardView {
                three_ds_method: slots.three_ds_method.lend(),
                three_ds_info: slots.three_ds_info.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            PaymentMethodOptionsCardSlots {
                capture_method: slot_capture_method,
                three_ds_method: slot_three_ds_method,
                processing_config: slot_processing_config,
                three_ds_info: slot_three_ds_info,
                card_on_file: slot_card_on_file,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    capture_method: slot_capture_method.optional(),
                    three_ds_method: slot_three_ds_method.optional(),
                    processing_config: slot_processing_config.optional(),
                    three_ds_info: slot_three_ds_info.optional(),
                    card_on_file: slot_card_on_file.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct PaymentMethodOptionsCardProcessingConfigSlots {
    pub bank_merchant_id: p::Slot<::std::string::String>,
    pub merchant_id_tag: p::Slot<::std::string::String>,
}

impl PaymentMethodOptionsCardProcessingConfigSlots {
    pub const BANK_MERCHANT_ID: p::Text = p::Text::new(p::Grammar::Any).at_most(50);
    pub const MERCHANT_ID_TAG: p::Text = p::Text::new(p::Grammar::Any).at_most(50);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PaymentMethodOptionsCardProcessingConfig {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "bankMerchantId" => {
                entry
                    .into(
                        &super::decode::PaymentMethodOptionsCardProcessingConfigSlots::BANK_MERCHANT_ID,
                        &mut slots.bank_merchant_id,
                    )
            }
            "merchantIdTag" => {
                entry
                    .into(
                        &super::decode::PaymentMethodOptionsCardProcessingConfigSlots::MERCHANT_ID_TAG,
                        &mut slots.merchant_id_tag,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentMethodOptionsCardProcessingConfig {
    const NAME: &'static str = "PaymentMethodOptionsCardProcessingConfig";
    const NAMES: &'static [&'static str] = &["bankMerchantId", "merchantIdTag"];
    type Slots = PaymentMethodOptionsCardProcessingConfigSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PaymentMethodOptionsCardProcessingConfigSlots {
                bank_merchant_id: slot_bank_merchant_id,
                merchant_id_tag: slot_merchant_id_tag,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    bank_merchant_id: slot_bank_merchant_id.optional(),
                    merchant_id_tag: slot_merchant_id_tag.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct PaymentMethodOptionsCardCardOnFileSlots {
    pub initiator: p::Slot<root::Initiator>,
    pub r#type: p::Slot<root::CardOnFileType>,
    pub previous_network_transaction_id: p::Slot<::std::string::String>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PaymentMethodOptionsCardCardOnFile {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "initiator" => {
                entry
                    .into(&p::Enumerated::<root::Initiator>::new(), &mut slots.initiator)
            }
            "type" => {
                entry
                    .into(
                        &p::Enumerated::<root::CardOnFileType>::new(),
                        &mut slots.r#type,
                    )
            }
            "previousNetworkTransactionId" => {
                entry
                    .into(
                        &p::Text::new(p::Grammar::Any),
                        &mut slots.previous_network_transaction_id,
                    )
            }
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentMethodOptionsCardCardOnFile {
    const NAME: &'static str = "PaymentMethodOptionsCardCardOnFile";
    const NAMES: &'static [&'static str] = &[
        "initiator",
        "type",
        "previousNetworkTransactionId",
    ];
    type Slots = PaymentMethodOptionsCardCardOnFileSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        if scope.judges() {
            super::validate::PaymentMethodOptionsCardCardOnFileView {
                initiator: slots.initiator.lend(),
                previous_network_transaction_id: slots
                    .previous_network_transaction_id
                    .lend(),
            }
                .judge(scope);
        }
        match slots {
            PaymentMethodOptionsCardCardOnFileSlots {
                initiator: slot_initiator,
                r#type: slot_type,
                previous_network_transaction_id: slot_previous_network_transaction_id,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    initiator: slot_initiator.optional(),
                    r#type: slot_type.optional(),
                    previous_network_transaction_id: slot_previous_network_transaction_id
                        .optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct PaymentMethodOptionsVirtualAccountSlots {
    pub channel: p::Slot<root::VirtualAccountChannel>,
    pub virtual_account_name: p::Slot<::std::string::String>,
    pub virtual_account_number: p::Slot<::std::string::String>,
    pub expiry_at: p::Slot<::paramtable::DateTime>,
}

impl PaymentMethodOptionsVirtualAccountSlots {
    pub const VIRTUAL_ACCOUNT_NAME: p::Text = p::Text::new(p::Grammar::Any).at_most(100);
    pub const VIRTUAL_ACCOUNT_NUMBER: p::Text = p::Text::new(p::Grammar::Any)
        .at_most(100);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PaymentMethodOptionsVirtualAccount {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "channel" => {
                entry
                    .into(
                        &p::Enumerated::<root::VirtualAccountChannel>::new(),
                        &mut slots.channel,
                    )
            }
            "virtualAccountName" => {
                entry
                    .into(
                        &super::decode::PaymentMethodOptionsVirtualAccountSlots::VIRTUAL_ACCOUNT_NAME,
                        &mut slots.virtual_account_name,
                    )
            }
            "virtualAccountNumber" => {
                entry
                    .into(
                        &super::decode::PaymentMethodOptionsVirtualAccountSlots::VIRTUAL_ACCOUNT_NUMBER,
                        &mut slots.virtual_account_number,
                    )
            }
            "expiryAt" => entry.into(&p::Instant, &mut slots.expiry_at),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentMethodOptionsVirtualAccount {
    const NAME: &'static str = "PaymentMethodOptionsVirtualAccount";
    const NAMES: &'static [&'static str] = &[
        "channel",
        "virtualAccountName",
        "virtualAccountNumber",
        "expiryAt",
    ];
    type Slots = PaymentMethodOptionsVirtualAccountSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PaymentMethodOptionsVirtualAccountSlots {
                channel: slot_channel,
                virtual_account_name: slot_virtual_account_name,
                virtual_account_number: slot_virtual_account_number,
                expiry_at: slot_expiry_at,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    channel: slot_channel.optional(),
                    virtual_account_name: slot_virtual_account_name.optional(),
                    virtual_account_number: slot_virtual_account_number.optional(),
                    expiry_at: slot_expiry_at.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(::core::default::Default)]
pub struct PaymentMethodOptionsEwalletSlots {
    pub channel: p::Slot<root::EwalletChannel>,
    pub expiry_at: p::Slot<::paramtable::DateTime>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PaymentMethodOptionsEwallet {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "channel" => {
                entry
                    .into(
                        &p::Enumerated::<root::EwalletChannel>::new(),
                        &mut slots.channel,
                    )
            }
            "expiryAt" => entry.into(&p::Instant, &mut slots.expiry_at),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentMethodOptionsEwallet {
    const NAME: &'static str = "PaymentMethodOptionsEwallet";
    const NAMES: &'static [&'static str] = &["channel", "expiryAt"];
    type Slots = PaymentMethodOptionsEwalletSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PaymentMethodOptionsEwalletSlots {
                channel: slot_channel,
                expiry_at: p::Slot::Value(slot_expiry_at),
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    channel: slot_channel.optional(),
                    expiry_at: slot_expiry_at,
                })
            }
            slots => {
                scope.mandatory("expiryAt", &slots.expiry_at);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct PaymentMethodOptionsQrSlots {
    pub expiry_at: p::Slot<::paramtable::DateTime>,
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::PaymentMethodOptionsQr {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "expiryAt" => entry.into(&p::Instant, &mut slots.expiry_at),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::PaymentMethodOptionsQr {
    const NAME: &'static str = "PaymentMethodOptionsQr";
    const NAMES: &'static [&'static str] = &["expiryAt"];
    type Slots = PaymentMethodOptionsQrSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            PaymentMethodOptionsQrSlots {
                expiry_at: p::Slot::Value(slot_expiry_at),
            } if scope.is_clean() => p::Slot::Value(Self { expiry_at: slot_expiry_at }),
            slots => {
                scope.mandatory("expiryAt", &slots.expiry_at);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(::core::default::Default)]
pub struct ThreeDsInfoSlots {
    pub transaction_id: p::Slot<::std::string::String>,
    pub three_ds_version: p::Slot<::std::string::String>,
    pub eci: p::Slot<::std::string::String>,
    pub transaction_status: p::Slot<root::ThreeDsInfoTransactionStatus>,
    pub authentication_scheme: p::Slot<root::ThreeDsInfoAuthenticationScheme>,
    pub acs_transaction_id: p::Slot<::std::string::String>,
    pub acs_reference: p::Slot<::std::string::String>,
    pub authentication_time: p::Slot<::paramtable::DateTime>,
    pub mcc: p::Slot<::std::string::String>,
}

impl ThreeDsInfoSlots {
    pub const TRANSACTION_ID: p::Text = p::Text::new(p::Grammar::Any)
        .at_least(1)
        .at_most(50);
    pub const THREE_DS_VERSION: p::Text = p::Text::new(p::Grammar::Any)
        .at_least(1)
        .at_most(20);
    pub const ACS_TRANSACTION_ID: p::Text = p::Text::new(p::Grammar::Any).at_most(36);
    pub const ACS_REFERENCE: p::Text = p::Text::new(p::Grammar::Any).at_most(32);
}

#[automatically_derived]
impl<'t> ::paramtable::TableIn<'t> for root::ThreeDsInfo {
    fn read(
        slots: &mut Self::Slots,
        entry: p::Entry<'_, 't>,
    ) -> ::core::result::Result<(), p::Stop> {
        match entry.name() {
            "transactionId" => {
                entry
                    .into(
                        &super::decode::ThreeDsInfoSlots::TRANSACTION_ID,
                        &mut slots.transaction_id,
                    )
            }
            "threeDsVersion" => {
                entry
                    .into(
                        &super::decode::ThreeDsInfoSlots::THREE_DS_VERSION,
                        &mut slots.three_ds_version,
                    )
            }
            "eci" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.eci),
            "transactionStatus" => {
                entry
                    .into(
                        &p::Enumerated::<root::ThreeDsInfoTransactionStatus>::new(),
                        &mut slots.transaction_status,
                    )
            }
            "authenticationScheme" => {
                entry
                    .into(
                        &p::Enumerated::<root::ThreeDsInfoAuthenticationScheme>::new(),
                        &mut slots.authentication_scheme,
                    )
            }
            "acsTransactionId" => {
                entry
                    .into(
                        &super::decode::ThreeDsInfoSlots::ACS_TRANSACTION_ID,
                        &mut slots.acs_transaction_id,
                    )
            }
            "acsReference" => {
                entry
                    .into(
                        &super::decode::ThreeDsInfoSlots::ACS_REFERENCE,
                        &mut slots.acs_reference,
                    )
            }
            "authenticationTime" => {
                entry.into(&p::Instant, &mut slots.authentication_time)
            }
            "mcc" => entry.into(&p::Text::new(p::Grammar::Any), &mut slots.mcc),
            _ => entry.unknown(),
        }
    }
}

#[automatically_derived]
impl p::Shape for root::ThreeDsInfo {
    const NAME: &'static str = "ThreeDsInfo";
    const NAMES: &'static [&'static str] = &[
        "transactionId",
        "threeDsVersion",
        "eci",
        "transactionStatus",
        "authenticationScheme",
        "acsTransactionId",
        "acsReference",
        "authenticationTime",
        "mcc",
    ];
    type Slots = ThreeDsInfoSlots;
    type Seen = ();
    fn finish(
        slots: Self::Slots,
        scope: &mut p::Scope<'_>,
    ) -> p::Slot<Self, Self::Seen> {
        match slots {
            ThreeDsInfoSlots {
                transaction_id: slot_transaction_id,
                three_ds_version: slot_three_ds_version,
                eci: slot_eci,
                transaction_status: slot_transaction_status,
                authentication_scheme: slot_authentication_scheme,
                acs_transaction_id: slot_acs_transaction_id,
                acs_reference: slot_acs_reference,
                authentication_time: slot_authentication_time,
                mcc: slot_mcc,
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    transaction_id: slot_transaction_id.optional(),
                    three_ds_version: slot_three_ds_version.optional(),
                    eci: slot_eci.optional(),
                    transaction_status: slot_transaction_status.optional(),
                    authentication_scheme: slot_authentication_scheme.optional(),
                    acs_transaction_id: slot_acs_transaction_id.optional(),
                    acs_reference: slot_acs_reference.optional(),
                    authentication_time: slot_authentication_time.optional(),
                    mcc: slot_mcc.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

impl root::ThreeDsInfoTransactionStatus {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Y, Self::N, Self::U, Self::A, Self::R];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Y => "Y",
            Self::N => "N",
            Self::U => "U",
            Self::A => "A",
            Self::R => "R",
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::ThreeDsInfoTransactionStatus {
    const VALUES: &'static [&'static str] = &["Y", "N", "U", "A", "R"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "Y" => root::ThreeDsInfoTransactionStatus::Y,
                "N" => root::ThreeDsInfoTransactionStatus::N,
                "U" => root::ThreeDsInfoTransactionStatus::U,
                "A" => root::ThreeDsInfoTransactionStatus::A,
                "R" => root::ThreeDsInfoTransactionStatus::R,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        {
            let _ = text;
            ::core::option::Option::None
        }
    }
    fn can_be_sent(&self) -> bool {
        true
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::ThreeDsInfoTransactionStatus {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::ThreeDsInfoTransactionStatus {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::ThreeDsInfoAuthenticationScheme {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Visa,
        Self::Mastercard,
        Self::Jcb,
        Self::Amex,
        Self::Unionpay,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Visa => "VISA",
            Self::Mastercard => "MASTERCARD",
            Self::Jcb => "JCB",
            Self::Amex => "AMEX",
            Self::Unionpay => "UNIONPAY",
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::ThreeDsInfoAuthenticationScheme {
    const VALUES: &'static [&'static str] = &[
        "VISA",
        "MASTERCARD",
        "JCB",
        "AMEX",
        "UNIONPAY",
    ];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "VISA" => root::ThreeDsInfoAuthenticationScheme::Visa,
                "MASTERCARD" => root::ThreeDsInfoAuthenticationScheme::Mastercard,
                "JCB" => root::ThreeDsInfoAuthenticationScheme::Jcb,
                "AMEX" => root::ThreeDsInfoAuthenticationScheme::Amex,
                "UNIONPAY" => root::ThreeDsInfoAuthenticationScheme::Unionpay,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        {
            let _ = text;
            ::core::option::Option::None
        }
    }
    fn can_be_sent(&self) -> bool {
        true
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::ThreeDsInfoAuthenticationScheme {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::ThreeDsInfoAuthenticationScheme {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::CaptureMethod {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Automatic,
        Self::Manual,
        Self::ManualUppercase,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Automatic => "automatic",
            Self::Manual => "manual",
            Self::ManualUppercase => "MANUAL",
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::CaptureMethod {
    const VALUES: &'static [&'static str] = &["automatic", "manual", "MANUAL"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "automatic" => root::CaptureMethod::Automatic,
                "manual" => root::CaptureMethod::Manual,
                "MANUAL" => root::CaptureMethod::ManualUppercase,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        {
            let _ = text;
            ::core::option::Option::None
        }
    }
    fn can_be_sent(&self) -> bool {
        true
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::CaptureMethod {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::CaptureMethod {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::ThreeDsMethod {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Automatic,
        Self::Never,
        Self::Challenge,
        Self::External,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Automatic => "AUTOMATIC",
            Self::Never => "NEVER",
            Self::Challenge => "CHALLENGE",
            Self::External => "EXTERNAL",
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::ThreeDsMethod {
    const VALUES: &'static [&'static str] = &[
        "AUTOMATIC",
        "NEVER",
        "CHALLENGE",
        "EXTERNAL",
    ];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "AUTOMATIC" => root::ThreeDsMethod::Automatic,
                "NEVER" => root::ThreeDsMethod::Never,
                "CHALLENGE" => root::ThreeDsMethod::Challenge,
                "EXTERNAL" => root::ThreeDsMethod::External,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        {
            let _ = text;
            ::core::option::Option::None
        }
    }
    fn can_be_sent(&self) -> bool {
        true
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::ThreeDsMethod {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::ThreeDsMethod {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::Initiator {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Customer, Self::Merchant];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Customer => "CUSTOMER",
            Self::Merchant => "MERCHANT",
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::Initiator {
    const VALUES: &'static [&'static str] = &["CUSTOMER", "MERCHANT"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "CUSTOMER" => root::Initiator::Customer,
                "MERCHANT" => root::Initiator::Merchant,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        {
            let _ = text;
            ::core::option::Option::None
        }
    }
    fn can_be_sent(&self) -> bool {
        true
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::Initiator {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::Initiator {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::CardOnFileType {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Scheduled,
        Self::Unschedule,
        Self::Installment,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Scheduled => "SCHEDULED",
            Self::Unschedule => "UNSCHEDULE",
            Self::Installment => "INSTALLMENT",
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::CardOnFileType {
    const VALUES: &'static [&'static str] = &["SCHEDULED", "UNSCHEDULE", "INSTALLMENT"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "SCHEDULED" => root::CardOnFileType::Scheduled,
                "UNSCHEDULE" => root::CardOnFileType::Unschedule,
                "INSTALLMENT" => root::CardOnFileType::Installment,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        {
            let _ = text;
            ::core::option::Option::None
        }
    }
    fn can_be_sent(&self) -> bool {
        true
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::CardOnFileType {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::CardOnFileType {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::VirtualAccountChannel {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[
        Self::Permata,
        Self::Bri,
        Self::Mandiri,
        Self::Cimb,
        Self::Bnc,
        Self::Danamon,
        Self::Bni,
        Self::Bsi,
        Self::Bca,
    ];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Permata => "PERMATA",
            Self::Bri => "BRI",
            Self::Mandiri => "MANDIRI",
            Self::Cimb => "CIMB",
            Self::Bnc => "BNC",
            Self::Danamon => "DANAMON",
            Self::Bni => "BNI",
            Self::Bsi => "BSI",
            Self::Bca => "BCA",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::VirtualAccountChannel {
    const VALUES: &'static [&'static str] = &[
        "PERMATA",
        "BRI",
        "MANDIRI",
        "CIMB",
        "BNC",
        "DANAMON",
        "BNI",
        "BSI",
        "BCA",
    ];
    const OPEN: bool = true;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "PERMATA" => root::VirtualAccountChannel::Permata,
                "BRI" => root::VirtualAccountChannel::Bri,
                "MANDIRI" => root::VirtualAccountChannel::Mandiri,
                "CIMB" => root::VirtualAccountChannel::Cimb,
                "BNC" => root::VirtualAccountChannel::Bnc,
                "DANAMON" => root::VirtualAccountChannel::Danamon,
                "BNI" => root::VirtualAccountChannel::Bni,
                "BSI" => root::VirtualAccountChannel::Bsi,
                "BCA" => root::VirtualAccountChannel::Bca,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::VirtualAccountChannel::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        match self {
            root::VirtualAccountChannel::Unknown(held) => Self::from_wire(held).is_none(),
            _ => true,
        }
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::VirtualAccountChannel {
    type Err = ::core::convert::Infallible;
    fn from_str(
        text: &str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(
            <Self as p::Enumeration>::from_wire(text)
                .unwrap_or_else(|| root::VirtualAccountChannel::Unknown(text.into())),
        )
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::VirtualAccountChannel {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl root::EwalletChannel {
    /// Every value that the spec lists, in its order.
    pub const ALL: &'static [Self] = &[Self::Dana, Self::Ovo, Self::Shopeepay];
    /// The value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dana => "DANA",
            Self::Ovo => "OVO",
            Self::Shopeepay => "SHOPEEPAY",
            Self::Unknown(text) => text,
        }
    }
}

#[automatically_derived]
impl p::Enumeration for root::EwalletChannel {
    const VALUES: &'static [&'static str] = &["DANA", "OVO", "SHOPEEPAY"];
    const OPEN: bool = false;
    fn from_wire(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match text {
                "DANA" => root::EwalletChannel::Dana,
                "OVO" => root::EwalletChannel::Ovo,
                "SHOPEEPAY" => root::EwalletChannel::Shopeepay,
                _ => return ::core::option::Option::None,
            },
        )
    }
    fn unlisted(text: &str) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(root::EwalletChannel::Unknown(text.into()))
    }
    fn can_be_sent(&self) -> bool {
        !::core::matches!(self, root::EwalletChannel::Unknown(_))
    }
}

#[automatically_derived]
impl ::core::str::FromStr for root::EwalletChannel {
    type Err = ::paramtable::UnknownValue;
    fn from_str(text: &str) -> ::core::result::Result<Self, ::paramtable::UnknownValue> {
        <Self as p::Enumeration>::from_wire(text)
            .ok_or_else(|| ::paramtable::UnknownValue::new(
                <Self as p::Enumeration>::VALUES,
            ))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for root::EwalletChannel {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.write_str(self.as_str())
    }
}
