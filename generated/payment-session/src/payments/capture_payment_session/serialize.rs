// Made from spec/payments/capture-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::CapturePaymentSessionHeaders {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CapturePaymentSessionHeaders", 3)?;
        p::field(&mut out, "Authorization", &self.authorization)?;
        p::optional(&mut out, "x-submerchant-id", self.x_submerchant_id.as_ref())?;
        p::field(&mut out, "X-REQUEST-ID", &self.x_request_id)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::CapturePaymentSessionPath {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CapturePaymentSessionPath", 1)?;
        p::field(&mut out, "id", &self.id)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::CapturePaymentSessionRequest {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CapturePaymentSessionRequest", 2)?;
        p::field(&mut out, "releaseRemainingAmount", &self.release_remaining_amount)?;
        p::optional(&mut out, "amount", self.amount.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::CapturePaymentSessionResponse {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("CapturePaymentSessionResponse", 4)?;
        p::field(&mut out, "code", &self.code)?;
        p::field(&mut out, "message", &self.message)?;
        p::optional(&mut out, "error", self.error.as_ref())?;
        p::optional(&mut out, "data", self.data.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Capture {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Capture", 8)?;
        p::field(&mut out, "id", &self.id)?;
        p::field(&mut out, "paymentSessionId", &self.payment_session_id)?;
        p::field(
            &mut out,
            "paymentSessionClientReferenceId",
            &self.payment_session_client_reference_id,
        )?;
        p::field(&mut out, "status", &self.status)?;
        p::optional(
            &mut out,
            "releaseRemainingAmount",
            self.release_remaining_amount.as_ref(),
        )?;
        p::optional(&mut out, "amount", self.amount.as_ref())?;
        p::field(&mut out, "createdAt", &self.created_at)?;
        p::field(&mut out, "updatedAt", &self.updated_at)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
