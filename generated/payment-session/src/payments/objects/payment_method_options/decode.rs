// Made from spec/payments/objects/payment-method-options.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::validate::*;

#[derive(Clone, Default)]
pub struct PaymentMethodOptionsSlots {
    pub id: p::Slot<String>,
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
impl<'t> p::TableIn<'t> for root::PaymentMethodOptions {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    id: slots.id.optional(),
                    card: slots.card.optional(),
                    virtual_account: slots.virtual_account.optional(),
                    ewallet: slots.ewallet.optional(),
                    qr: slots.qr.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
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
impl<'t> p::TableIn<'t> for root::PaymentMethodOptionsCard {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
            PaymentMethodOptionsCardView {
                three_ds_method: slots.three_ds_method.lend(),
                three_ds_info: slots.three_ds_info.as_ref(),
            }
                .judge(scope);
        }
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    capture_method: slots.capture_method.optional(),
                    three_ds_method: slots.three_ds_method.optional(),
                    processing_config: slots.processing_config.optional(),
                    three_ds_info: slots.three_ds_info.optional(),
                    card_on_file: slots.card_on_file.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct PaymentMethodOptionsCardProcessingConfigSlots {
    pub bank_merchant_id: p::Slot<String>,
    pub merchant_id_tag: p::Slot<String>,
}

impl PaymentMethodOptionsCardProcessingConfigSlots {
    pub const BANK_MERCHANT_ID: p::Text = p::Text::new(p::Grammar::Any).at_most(50);
    pub const MERCHANT_ID_TAG: p::Text = p::Text::new(p::Grammar::Any).at_most(50);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PaymentMethodOptionsCardProcessingConfig {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "bankMerchantId" => {
                entry
                    .into(
                        &PaymentMethodOptionsCardProcessingConfigSlots::BANK_MERCHANT_ID,
                        &mut slots.bank_merchant_id,
                    )
            }
            "merchantIdTag" => {
                entry
                    .into(
                        &PaymentMethodOptionsCardProcessingConfigSlots::MERCHANT_ID_TAG,
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
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    bank_merchant_id: slots.bank_merchant_id.optional(),
                    merchant_id_tag: slots.merchant_id_tag.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct PaymentMethodOptionsCardCardOnFileSlots {
    pub initiator: p::Slot<root::Initiator>,
    pub r#type: p::Slot<root::CardOnFileType>,
    pub previous_network_transaction_id: p::Slot<String>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PaymentMethodOptionsCardCardOnFile {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
            PaymentMethodOptionsCardCardOnFileView {
                initiator: slots.initiator.lend(),
                previous_network_transaction_id: slots
                    .previous_network_transaction_id
                    .lend(),
            }
                .judge(scope);
        }
        match slots {
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    initiator: slots.initiator.optional(),
                    r#type: slots.r#type.optional(),
                    previous_network_transaction_id: slots
                        .previous_network_transaction_id
                        .optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct PaymentMethodOptionsVirtualAccountSlots {
    pub channel: p::Slot<root::VirtualAccountChannel>,
    pub virtual_account_name: p::Slot<String>,
    pub virtual_account_number: p::Slot<String>,
    pub expiry_at: p::Slot<p::DateTime>,
}

impl PaymentMethodOptionsVirtualAccountSlots {
    pub const VIRTUAL_ACCOUNT_NAME: p::Text = p::Text::new(p::Grammar::Any).at_most(100);
    pub const VIRTUAL_ACCOUNT_NUMBER: p::Text = p::Text::new(p::Grammar::Any)
        .at_most(100);
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PaymentMethodOptionsVirtualAccount {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
                        &PaymentMethodOptionsVirtualAccountSlots::VIRTUAL_ACCOUNT_NAME,
                        &mut slots.virtual_account_name,
                    )
            }
            "virtualAccountNumber" => {
                entry
                    .into(
                        &PaymentMethodOptionsVirtualAccountSlots::VIRTUAL_ACCOUNT_NUMBER,
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
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    channel: slots.channel.optional(),
                    virtual_account_name: slots.virtual_account_name.optional(),
                    virtual_account_number: slots.virtual_account_number.optional(),
                    expiry_at: slots.expiry_at.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

#[derive(Clone, Default)]
pub struct PaymentMethodOptionsEwalletSlots {
    pub channel: p::Slot<root::EwalletChannel>,
    pub expiry_at: p::Slot<p::DateTime>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PaymentMethodOptionsEwallet {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
                expiry_at: p::Slot::Value(slot_expiry_at),
                ..
            } if scope.is_clean() => {
                p::Slot::Value(Self {
                    channel: slots.channel.optional(),
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

#[derive(Clone, Default)]
pub struct PaymentMethodOptionsQrSlots {
    pub expiry_at: p::Slot<p::DateTime>,
}

#[automatically_derived]
impl<'t> p::TableIn<'t> for root::PaymentMethodOptionsQr {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
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
                ..
            } if scope.is_clean() => p::Slot::Value(Self { expiry_at: slot_expiry_at }),
            slots => {
                scope.mandatory("expiryAt", &slots.expiry_at);
                p::Slot::Bad(())
            }
        }
    }
}

#[derive(Clone, Default)]
pub struct ThreeDsInfoSlots {
    pub transaction_id: p::Slot<String>,
    pub three_ds_version: p::Slot<String>,
    pub eci: p::Slot<String>,
    pub transaction_status: p::Slot<root::ThreeDsInfoTransactionStatus>,
    pub authentication_scheme: p::Slot<root::ThreeDsInfoAuthenticationScheme>,
    pub acs_transaction_id: p::Slot<String>,
    pub acs_reference: p::Slot<String>,
    pub authentication_time: p::Slot<p::DateTime>,
    pub mcc: p::Slot<String>,
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
impl<'t> p::TableIn<'t> for root::ThreeDsInfo {
    fn read(slots: &mut Self::Slots, entry: p::Entry<'_, 't>) -> Result<(), p::Stop> {
        match entry.name() {
            "transactionId" => {
                entry.into(&ThreeDsInfoSlots::TRANSACTION_ID, &mut slots.transaction_id)
            }
            "threeDsVersion" => {
                entry
                    .into(
                        &ThreeDsInfoSlots::THREE_DS_VERSION,
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
                        &ThreeDsInfoSlots::ACS_TRANSACTION_ID,
                        &mut slots.acs_transaction_id,
                    )
            }
            "acsReference" => {
                entry.into(&ThreeDsInfoSlots::ACS_REFERENCE, &mut slots.acs_reference)
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
            _ if scope.is_clean() => {
                p::Slot::Value(Self {
                    transaction_id: slots.transaction_id.optional(),
                    three_ds_version: slots.three_ds_version.optional(),
                    eci: slots.eci.optional(),
                    transaction_status: slots.transaction_status.optional(),
                    authentication_scheme: slots.authentication_scheme.optional(),
                    acs_transaction_id: slots.acs_transaction_id.optional(),
                    acs_reference: slots.acs_reference.optional(),
                    authentication_time: slots.authentication_time.optional(),
                    mcc: slots.mcc.optional(),
                })
            }
            _ => p::Slot::Bad(()),
        }
    }
}

p::enumeration!(closed root::ThreeDsInfoTransactionStatus {
    Y = "Y",
    N = "N",
    U = "U",
    A = "A",
    R = "R",
});

p::enumeration!(closed root::ThreeDsInfoAuthenticationScheme {
    Visa = "VISA",
    Mastercard = "MASTERCARD",
    Jcb = "JCB",
    Amex = "AMEX",
    Unionpay = "UNIONPAY",
});

p::enumeration!(closed root::CaptureMethod {
    Automatic = "automatic",
    Manual = "manual",
    ManualUppercase = "MANUAL",
});

p::enumeration!(closed root::ThreeDsMethod {
    Automatic = "AUTOMATIC",
    Never = "NEVER",
    Challenge = "CHALLENGE",
    External = "EXTERNAL",
});

p::enumeration!(closed root::Initiator {
    Customer = "CUSTOMER",
    Merchant = "MERCHANT",
});

p::enumeration!(closed root::CardOnFileType {
    Scheduled = "SCHEDULED",
    Unschedule = "UNSCHEDULE",
    Installment = "INSTALLMENT",
});

p::enumeration!(open root::VirtualAccountChannel {
    Permata = "PERMATA",
    Bri = "BRI",
    Mandiri = "MANDIRI",
    Cimb = "CIMB",
    Bnc = "BNC",
    Danamon = "DANAMON",
    Bni = "BNI",
    Bsi = "BSI",
    Bca = "BCA",
});

p::enumeration!(kept root::EwalletChannel {
    Dana = "DANA",
    Ovo = "OVO",
    Shopeepay = "SHOPEEPAY",
});
