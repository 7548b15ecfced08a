// Made from spec/messages.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;

#[automatically_derived]
impl p::Serialize for root::OpenThingHeaders {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("OpenThingHeaders", 2)?;
        p::field(&mut out, "X-Request-ID", &self.x_request_id)?;
        p::optional(&mut out, "X-Dry-Run", self.x_dry_run.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::OpenThingPath {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("OpenThingPath", 1)?;
        p::field(&mut out, "id", &self.id)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::OpenThingQuery {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("OpenThingQuery", 2)?;
        p::optional(&mut out, "page", self.page.as_ref())?;
        p::optional(&mut out, "day", self.day.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::OpenThingRequest {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("OpenThingRequest", 6)?;
        p::field(&mut out, "a", &self.a)?;
        p::optional(&mut out, "b", self.b.as_ref())?;
        p::optional(&mut out, "d", self.d.as_ref())?;
        p::optional(&mut out, "from", self.from.as_ref())?;
        p::optional(&mut out, "until", self.until.as_ref())?;
        p::optional(&mut out, "more", self.more.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::OpenThingResponse {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("OpenThingResponse", 4)?;
        p::field(&mut out, "state", &self.state)?;
        p::optional(&mut out, "note", self.note.as_ref())?;
        p::optional(&mut out, "parts", self.parts.as_ref())?;
        p::optional(&mut out, "parent", self.parent.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Part {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Part", 1)?;
        p::field(&mut out, "level", &self.level)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
