// Made from spec/payments/objects/payment-method-options.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;
use super::decode::*;

p::object!(root::PaymentMethodOptions);

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptions {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "card",
                &p::Nested::<root::PaymentMethodOptionsCard>::new(),
                p::Slot::from(&self.card),
            );
        scope
            .judge(
                "virtualAccount",
                &p::Nested::<root::PaymentMethodOptionsVirtualAccount>::new(),
                p::Slot::from(&self.virtual_account),
            );
        scope
            .judge(
                "ewallet",
                &p::Nested::<root::PaymentMethodOptionsEwallet>::new(),
                p::Slot::from(&self.ewallet),
            );
        scope
            .judge(
                "qr",
                &p::Nested::<root::PaymentMethodOptionsQr>::new(),
                p::Slot::from(&self.qr),
            );
    }
}

p::object!(root::PaymentMethodOptionsCard);

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptionsCard {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "processingConfig",
                &p::Nested::<root::PaymentMethodOptionsCardProcessingConfig>::new(),
                p::Slot::from(&self.processing_config),
            );
        scope
            .judge(
                "threeDsInfo",
                &p::Nested::<root::ThreeDsInfo>::new(),
                p::Slot::from(&self.three_ds_info),
            );
        scope
            .judge(
                "cardOnFile",
                &p::Nested::<root::PaymentMethodOptionsCardCardOnFile>::new(),
                p::Slot::from(&self.card_on_file),
            );
        PaymentMethodOptionsCardView {
            three_ds_method: p::Slot::from(&self.three_ds_method),
            three_ds_info: p::Slot::from(&self.three_ds_info),
        }
            .judge(scope);
    }
}

pub(super) struct PaymentMethodOptionsCardView<'a> {
    pub(super) three_ds_method: p::Slot<&'a root::ThreeDsMethod>,
    pub(super) three_ds_info: p::Slot<
        &'a root::ThreeDsInfo,
        &'a <root::ThreeDsInfo as p::Shape>::Seen,
    >,
}

impl PaymentMethodOptionsCardView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .only_when(
                "threeDsInfo",
                self.three_ds_info.sent(),
                self
                    .three_ds_method
                    .is(
                        false,
                        |value| ::core::matches!(value, root::ThreeDsMethod::External),
                    ),
                "`threeDsMethod` is `EXTERNAL`",
            );
    }
}

p::object!(root::PaymentMethodOptionsCardProcessingConfig);

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptionsCardProcessingConfig {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "bankMerchantId",
                &PaymentMethodOptionsCardProcessingConfigSlots::BANK_MERCHANT_ID,
                p::Slot::from(&self.bank_merchant_id),
            );
        scope
            .judge(
                "merchantIdTag",
                &PaymentMethodOptionsCardProcessingConfigSlots::MERCHANT_ID_TAG,
                p::Slot::from(&self.merchant_id_tag),
            );
    }
}

p::object!(root::PaymentMethodOptionsCardCardOnFile);

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptionsCardCardOnFile {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        PaymentMethodOptionsCardCardOnFileView {
            initiator: p::Slot::from(&self.initiator),
            previous_network_transaction_id: p::Slot::from(
                &self.previous_network_transaction_id,
            ),
        }
            .judge(scope);
    }
}

pub(super) struct PaymentMethodOptionsCardCardOnFileView<'a> {
    pub(super) initiator: p::Slot<&'a root::Initiator>,
    pub(super) previous_network_transaction_id: p::Slot<&'a String>,
}

impl PaymentMethodOptionsCardCardOnFileView<'_> {
    pub(super) fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .required_when(
                "previousNetworkTransactionId",
                &self.previous_network_transaction_id,
                self
                    .initiator
                    .is(
                        false,
                        |value| ::core::matches!(value, root::Initiator::Merchant),
                    ),
                "`initiator` is `MERCHANT`",
            );
    }
}

p::object!(root::PaymentMethodOptionsVirtualAccount);

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptionsVirtualAccount {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "channel",
                &p::Enumerated::<root::VirtualAccountChannel>::new(),
                p::Slot::from(&self.channel),
            );
        scope
            .judge(
                "virtualAccountName",
                &PaymentMethodOptionsVirtualAccountSlots::VIRTUAL_ACCOUNT_NAME,
                p::Slot::from(&self.virtual_account_name),
            );
        scope
            .judge(
                "virtualAccountNumber",
                &PaymentMethodOptionsVirtualAccountSlots::VIRTUAL_ACCOUNT_NUMBER,
                p::Slot::from(&self.virtual_account_number),
            );
    }
}

p::object!(root::PaymentMethodOptionsEwallet);

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptionsEwallet {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "channel",
                &p::Enumerated::<root::EwalletChannel>::new(),
                p::Slot::from(&self.channel),
            );
    }
}

p::object!(root::PaymentMethodOptionsQr);

#[automatically_derived]
impl p::Judged for root::PaymentMethodOptionsQr {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        let _ = scope;
    }
}

p::object!(root::ThreeDsInfo);

#[automatically_derived]
impl p::Judged for root::ThreeDsInfo {
    fn judge(&self, scope: &mut p::Scope<'_>) {
        scope
            .judge(
                "transactionId",
                &ThreeDsInfoSlots::TRANSACTION_ID,
                p::Slot::from(&self.transaction_id),
            );
        scope
            .judge(
                "threeDsVersion",
                &ThreeDsInfoSlots::THREE_DS_VERSION,
                p::Slot::from(&self.three_ds_version),
            );
        scope
            .judge(
                "acsTransactionId",
                &ThreeDsInfoSlots::ACS_TRANSACTION_ID,
                p::Slot::from(&self.acs_transaction_id),
            );
        scope
            .judge(
                "acsReference",
                &ThreeDsInfoSlots::ACS_REFERENCE,
                p::Slot::from(&self.acs_reference),
            );
    }
}
