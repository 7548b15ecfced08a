// Made from spec/payments/confirm-payment-session.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::ConfirmPaymentSessionHeaders {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ConfirmPaymentSessionHeaders", 2)?;
        p::field(&mut out, "Authorization", &self.authorization)?;
        p::optional(&mut out, "x-submerchant-id", self.x_submerchant_id.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::ConfirmPaymentSessionPath {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ConfirmPaymentSessionPath", 1)?;
        p::field(&mut out, "id", &self.id)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::ConfirmPaymentSessionRequest {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ConfirmPaymentSessionRequest", 2)?;
        p::optional(&mut out, "paymentMethod", self.payment_method.as_ref())?;
        p::optional(
            &mut out,
            "paymentMethodOptions",
            self.payment_method_options.as_ref(),
        )?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::ConfirmPaymentSessionResponse {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ConfirmPaymentSessionResponse", 4)?;
        p::field(&mut out, "code", &self.code)?;
        p::field(&mut out, "message", &self.message)?;
        p::optional(&mut out, "error", self.error.as_ref())?;
        p::optional(&mut out, "data", self.data.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
