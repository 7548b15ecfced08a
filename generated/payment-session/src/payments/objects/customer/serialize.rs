// Made from spec/payments/objects/customer.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::Customer {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Customer", 6)?;
        p::optional(&mut out, "givenName", self.given_name.as_ref())?;
        p::optional(&mut out, "surname", self.surname.as_ref())?;
        p::field(&mut out, "email", &self.email)?;
        p::optional(&mut out, "phoneNumber", self.phone_number.as_ref())?;
        p::optional(
            &mut out,
            "storedPaymentMethods",
            self.stored_payment_methods.as_ref(),
        )?;
        p::optional(&mut out, "refundPreference", self.refund_preference.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::CustomerRefundPreference {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CustomerRefundPreference", 2)?;
        p::field(&mut out, "method", &self.method)?;
        p::optional(
            &mut out,
            "transferDestination",
            self.transfer_destination.as_ref(),
        )?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::CustomerRefundPreferenceTransferDestination {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer
            .serialize_struct("CustomerRefundPreferenceTransferDestination", 2)?;
        p::field(&mut out, "channelCode", &self.channel_code)?;
        p::field(&mut out, "channelInformation", &self.channel_information)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize
for root::CustomerRefundPreferenceTransferDestinationChannelInformation {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer
            .serialize_struct(
                "CustomerRefundPreferenceTransferDestinationChannelInformation",
                2,
            )?;
        p::field(&mut out, "accountNumber", &self.account_number)?;
        p::field(&mut out, "accountName", &self.account_name)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::PhoneNumber {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PhoneNumber", 2)?;
        p::field(&mut out, "countryCode", &self.country_code)?;
        p::field(&mut out, "number", &self.number)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::StoredPaymentMethod {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("StoredPaymentMethod", 6)?;
        p::field(&mut out, "token", &self.token)?;
        p::field(&mut out, "paymentMethod", &self.payment_method)?;
        p::optional(&mut out, "paymentChannel", self.payment_channel.as_ref())?;
        p::optional(&mut out, "status", self.status.as_ref())?;
        p::optional(&mut out, "createdAt", self.created_at.as_ref())?;
        p::optional(&mut out, "card", self.card.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::CardDigest {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CardDigest", 9)?;
        p::optional(&mut out, "fingerprint", self.fingerprint.as_ref())?;
        p::optional(&mut out, "network", self.network.as_ref())?;
        p::optional(&mut out, "first6", self.first6.as_ref())?;
        p::optional(&mut out, "first8", self.first8.as_ref())?;
        p::optional(&mut out, "last4", self.last4.as_ref())?;
        p::optional(&mut out, "expMonth", self.exp_month.as_ref())?;
        p::optional(&mut out, "expYear", self.exp_year.as_ref())?;
        p::optional(
            &mut out,
            "cardHolderFirstName",
            self.card_holder_first_name.as_ref(),
        )?;
        p::optional(
            &mut out,
            "cardHolderLastName",
            self.card_holder_last_name.as_ref(),
        )?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
