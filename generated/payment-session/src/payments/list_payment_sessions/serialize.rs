// Made from spec/payments/list-payment-sessions.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::ListPaymentSessionsHeaders {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ListPaymentSessionsHeaders", 2)?;
        p::field(&mut out, "Authorization", &self.authorization)?;
        p::optional(&mut out, "x-submerchant-id", self.x_submerchant_id.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::ListPaymentSessionsQuery {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ListPaymentSessionsQuery", 2)?;
        p::optional(&mut out, "page", self.page.as_ref())?;
        p::optional(&mut out, "perPage", self.per_page.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::ListPaymentSessionsResponse {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ListPaymentSessionsResponse", 5)?;
        p::field(&mut out, "code", &self.code)?;
        p::field(&mut out, "message", &self.message)?;
        p::optional(&mut out, "error", self.error.as_ref())?;
        p::optional(&mut out, "data", self.data.as_ref())?;
        p::optional(&mut out, "pagination", self.pagination.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
