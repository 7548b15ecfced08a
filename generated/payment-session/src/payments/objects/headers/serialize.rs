// Made from spec/payments/objects/headers.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

#[automatically_derived]
impl p::serde::Serialize for root::StandardHeaders {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("StandardHeaders", 2)?;
        p::field(&mut out, "Authorization", &self.authorization)?;
        p::optional(&mut out, "x-submerchant-id", self.x_submerchant_id.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::serde::Serialize for root::IdempotencyHeaders {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("IdempotencyHeaders", 3)?;
        p::field(&mut out, "Authorization", &self.authorization)?;
        p::optional(&mut out, "x-submerchant-id", self.x_submerchant_id.as_ref())?;
        p::field(&mut out, "X-REQUEST-ID", &self.x_request_id)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
