// Made from spec/payments/objects/payment-method-options.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::PaymentMethodOptions {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PaymentMethodOptions", 5)?;
        p::optional(&mut out, "id", self.id.as_ref())?;
        p::optional(&mut out, "card", self.card.as_ref())?;
        p::optional(&mut out, "virtualAccount", self.virtual_account.as_ref())?;
        p::optional(&mut out, "ewallet", self.ewallet.as_ref())?;
        p::optional(&mut out, "qr", self.qr.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::PaymentMethodOptionsCard {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PaymentMethodOptionsCard", 5)?;
        p::optional(&mut out, "captureMethod", self.capture_method.as_ref())?;
        p::optional(&mut out, "threeDsMethod", self.three_ds_method.as_ref())?;
        p::optional(&mut out, "processingConfig", self.processing_config.as_ref())?;
        p::optional(&mut out, "threeDsInfo", self.three_ds_info.as_ref())?;
        p::optional(&mut out, "cardOnFile", self.card_on_file.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::PaymentMethodOptionsCardProcessingConfig {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer
            .serialize_struct("PaymentMethodOptionsCardProcessingConfig", 2)?;
        p::optional(&mut out, "bankMerchantId", self.bank_merchant_id.as_ref())?;
        p::optional(&mut out, "merchantIdTag", self.merchant_id_tag.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::PaymentMethodOptionsCardCardOnFile {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer
            .serialize_struct("PaymentMethodOptionsCardCardOnFile", 3)?;
        p::optional(&mut out, "initiator", self.initiator.as_ref())?;
        p::optional(&mut out, "type", self.r#type.as_ref())?;
        p::optional(
            &mut out,
            "previousNetworkTransactionId",
            self.previous_network_transaction_id.as_ref(),
        )?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::PaymentMethodOptionsVirtualAccount {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer
            .serialize_struct("PaymentMethodOptionsVirtualAccount", 4)?;
        p::optional(&mut out, "channel", self.channel.as_ref())?;
        p::optional(&mut out, "virtualAccountName", self.virtual_account_name.as_ref())?;
        p::optional(
            &mut out,
            "virtualAccountNumber",
            self.virtual_account_number.as_ref(),
        )?;
        p::optional(&mut out, "expiryAt", self.expiry_at.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::PaymentMethodOptionsEwallet {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PaymentMethodOptionsEwallet", 2)?;
        p::optional(&mut out, "channel", self.channel.as_ref())?;
        p::field(&mut out, "expiryAt", &self.expiry_at)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::PaymentMethodOptionsQr {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PaymentMethodOptionsQr", 1)?;
        p::field(&mut out, "expiryAt", &self.expiry_at)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::ThreeDsInfo {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ThreeDsInfo", 9)?;
        p::optional(&mut out, "transactionId", self.transaction_id.as_ref())?;
        p::optional(&mut out, "threeDsVersion", self.three_ds_version.as_ref())?;
        p::optional(&mut out, "eci", self.eci.as_ref())?;
        p::optional(&mut out, "transactionStatus", self.transaction_status.as_ref())?;
        p::optional(
            &mut out,
            "authenticationScheme",
            self.authentication_scheme.as_ref(),
        )?;
        p::optional(&mut out, "acsTransactionId", self.acs_transaction_id.as_ref())?;
        p::optional(&mut out, "acsReference", self.acs_reference.as_ref())?;
        p::optional(&mut out, "authenticationTime", self.authentication_time.as_ref())?;
        p::optional(&mut out, "mcc", self.mcc.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
