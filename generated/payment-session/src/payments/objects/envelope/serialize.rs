// Made from spec/payments/objects/envelope.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super::super::super as root;

#[automatically_derived]
impl p::Serialize for root::Envelope {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Envelope", 4)?;
        p::field(&mut out, "code", &self.code)?;
        p::field(&mut out, "message", &self.message)?;
        p::optional(&mut out, "error", self.error.as_ref())?;
        p::optional(&mut out, "data", self.data.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::ListEnvelope {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ListEnvelope", 5)?;
        p::field(&mut out, "code", &self.code)?;
        p::field(&mut out, "message", &self.message)?;
        p::optional(&mut out, "error", self.error.as_ref())?;
        p::optional(&mut out, "data", self.data.as_ref())?;
        p::optional(&mut out, "pagination", self.pagination.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Pagination {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Pagination", 4)?;
        p::field(&mut out, "page", &self.page)?;
        p::field(&mut out, "perPage", &self.per_page)?;
        p::field(&mut out, "totalItems", &self.total_items)?;
        p::field(&mut out, "totalPages", &self.total_pages)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Error {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Error", 4)?;
        p::field(&mut out, "type", &self.r#type)?;
        p::optional(&mut out, "source", self.source.as_ref())?;
        p::optional(&mut out, "details", self.details.as_ref())?;
        p::optional(&mut out, "trace_id", self.trace_id.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::ErrorDetail {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ErrorDetail", 2)?;
        p::optional(&mut out, "field", self.field.as_ref())?;
        p::optional(&mut out, "message", self.message.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
