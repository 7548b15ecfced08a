// Made from spec/texts.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;

#[automatically_derived]
impl<'t> p::Serialize for root::SendTextsHeaders<'t> {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("SendTextsHeaders", 1)?;
        p::field(&mut out, "X-Id", &self.x_id)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl<'t> p::Serialize for root::SendTextsRequest<'t> {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("SendTextsRequest", 20)?;
        p::field(&mut out, "text", &self.text)?;
        p::optional(&mut out, "other", self.other.as_ref())?;
        p::optional(&mut out, "secret", self.secret.as_ref())?;
        p::optional(&mut out, "note", self.note.as_ref())?;
        p::field(&mut out, "currency", &self.currency)?;
        p::optional(&mut out, "code", self.code.as_ref())?;
        p::optional(&mut out, "list", self.list.as_ref())?;
        p::optional(&mut out, "map", self.map.as_ref())?;
        p::optional(&mut out, "day", self.day.as_ref())?;
        p::optional(&mut out, "moment", self.moment.as_ref())?;
        p::optional(&mut out, "kind", self.kind.as_ref())?;
        p::optional(&mut out, "free", self.free.as_ref())?;
        p::field(&mut out, "size", &self.size)?;
        p::optional(&mut out, "sizes", self.sizes.as_ref())?;
        p::optional(&mut out, "part", self.part.as_ref())?;
        p::optional(&mut out, "parts", self.parts.as_ref())?;
        p::optional(&mut out, "by_text", self.by_text.as_ref())?;
        p::optional(&mut out, "by_currency", self.by_currency.as_ref())?;
        p::optional(&mut out, "by_part", self.by_part.as_ref())?;
        p::optional(&mut out, "by_width", self.by_width.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl<'t> p::Serialize for root::SendTextsResponse<'t> {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("SendTextsResponse", 2)?;
        p::field(&mut out, "text", &self.text)?;
        p::field(&mut out, "kind", &self.kind)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Size {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Size", 2)?;
        p::field(&mut out, "width", &self.width)?;
        p::optional(&mut out, "exact", self.exact.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl<'t> p::Serialize for root::Part<'t> {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Part", 2)?;
        p::field(&mut out, "name", &self.name)?;
        p::optional(&mut out, "part", self.part.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl<'t> p::Serialize for root::Problem<'t> {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Problem", 1)?;
        p::field(&mut out, "message", &self.message)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
