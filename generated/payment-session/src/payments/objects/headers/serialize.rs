// Made from spec/payments/objects/headers.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::StandardHeaders {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("StandardHeaders", 2)?;
        p::field(&mut out, "Authorization", &self.authorization)?;
        p::optional(&mut out, "x-submerchant-id", self.x_submerchant_id.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::IdempotencyHeaders {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("IdempotencyHeaders", 3)?;
        p::field(&mut out, "Authorization", &self.authorization)?;
        p::optional(&mut out, "x-submerchant-id", self.x_submerchant_id.as_ref())?;
        p::field(&mut out, "X-REQUEST-ID", &self.x_request_id)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
