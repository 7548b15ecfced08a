// Made from spec/payments/payment-callback.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::PaymentHeaders {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PaymentHeaders", 3)?;
        p::field(&mut out, "X-API-Key", &self.x_api_key)?;
        p::field(&mut out, "Content-Type", &self.content_type)?;
        p::field(&mut out, "Accept", &self.accept)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::PaymentCallback {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PaymentCallback", 2)?;
        p::field(&mut out, "event", &self.event)?;
        p::field(&mut out, "data", &self.data)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
