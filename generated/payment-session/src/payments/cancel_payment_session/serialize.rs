// Made from spec/payments/cancel-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::CancelPaymentSessionHeaders {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CancelPaymentSessionHeaders", 2)?;
        p::field(&mut out, "Authorization", &self.authorization)?;
        p::optional(&mut out, "x-submerchant-id", self.x_submerchant_id.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::CancelPaymentSessionPath {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CancelPaymentSessionPath", 1)?;
        p::field(&mut out, "id", &self.id)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::CancelPaymentSessionRequest {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CancelPaymentSessionRequest", 1)?;
        p::field(&mut out, "cancellationReason", &self.cancellation_reason)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::CancelPaymentSessionResponse {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CancelPaymentSessionResponse", 4)?;
        p::field(&mut out, "code", &self.code)?;
        p::field(&mut out, "message", &self.message)?;
        p::optional(&mut out, "error", self.error.as_ref())?;
        p::optional(&mut out, "data", self.data.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
