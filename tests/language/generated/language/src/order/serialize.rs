// Made from spec/order.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;

#[automatically_derived]
impl p::Serialize for root::PlaceOrderRequest {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PlaceOrderRequest", 15)?;
        p::field(&mut out, "type", &self.r#type)?;
        p::field(&mut out, "note", &self.note)?;
        p::field(&mut out, "id", &self.id)?;
        p::field(&mut out, "gift", &self.gift)?;
        p::field(&mut out, "count", &self.count)?;
        p::field(&mut out, "price", &self.price)?;
        p::field(&mut out, "discount", &self.discount)?;
        p::field(&mut out, "day", &self.day)?;
        p::field(&mut out, "moment", &self.moment)?;
        p::field(&mut out, "currency", &self.currency)?;
        p::field(&mut out, "pieces", &self.pieces)?;
        p::field(&mut out, "rate", &self.rate)?;
        p::field(&mut out, "since", &self.since)?;
        p::field(&mut out, "address", &self.address)?;
        p::optional(&mut out, "more", self.more.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::PlaceOrderRequestAddress {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PlaceOrderRequestAddress", 1)?;
        p::field(&mut out, "self", &self.own)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::PlaceOrderResponse {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("PlaceOrderResponse", 1)?;
        p::field(&mut out, "id", &self.id)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
