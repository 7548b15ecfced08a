// Made from spec/payments/objects/amount.yaml by `paramtable generate`. Do not edit: change the page.

#[allow(unused_imports)]
use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super::super::super as root;

#[automatically_derived]
impl p::serde::Serialize for root::Amount {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Amount", 2)?;
        p::field(&mut out, "value", &self.value)?;
        p::field(&mut out, "currency", &self.currency)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::serde::Serialize for root::Currency {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        p::serde::Serialize::serialize(&self.0, serializer)
    }
}
