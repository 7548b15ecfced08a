// Made from spec/payments/objects/payment-method.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::PaymentMethod {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PaymentMethod", 4)?;
        p::field(&mut out, "type", &self.r#type)?;
        p::optional(&mut out, "card", self.card.as_ref())?;
        p::optional(&mut out, "virtualAccount", self.virtual_account.as_ref())?;
        p::optional(&mut out, "ewallet", self.ewallet.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::PaymentMethodVirtualAccount {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PaymentMethodVirtualAccount", 4)?;
        p::field(&mut out, "channel", &self.channel)?;
        p::field(&mut out, "virtualAccountNumber", &self.virtual_account_number)?;
        p::field(&mut out, "virtualAccountName", &self.virtual_account_name)?;
        p::field(&mut out, "expiryAt", &self.expiry_at)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::PaymentMethodEwallet {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PaymentMethodEwallet", 1)?;
        p::optional(&mut out, "accountIdentifier", self.account_identifier.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Card {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Card", 13)?;
        p::optional(&mut out, "encryptedCard", self.encrypted_card.as_ref())?;
        p::optional(&mut out, "networkTokenNumber", self.network_token_number.as_ref())?;
        p::optional(
            &mut out,
            "networkTokenCryptogram",
            self.network_token_cryptogram.as_ref(),
        )?;
        p::optional(
            &mut out,
            "networkTokenRequestorId",
            self.network_token_requestor_id.as_ref(),
        )?;
        p::optional(&mut out, "token", self.token.as_ref())?;
        p::optional(&mut out, "number", self.number.as_ref())?;
        p::optional(&mut out, "expMonth", self.exp_month.as_ref())?;
        p::optional(&mut out, "expYear", self.exp_year.as_ref())?;
        p::optional(&mut out, "cvc", self.cvc.as_ref())?;
        p::field(&mut out, "cardHolderFirstName", &self.card_holder_first_name)?;
        p::field(&mut out, "cardHolderLastName", &self.card_holder_last_name)?;
        p::field(&mut out, "cardHolderEmail", &self.card_holder_email)?;
        p::field(&mut out, "cardHolderPhone", &self.card_holder_phone)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
