// Made from spec/constructs.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private as p;
#[allow(unused_imports)]
use super::super as root;

#[automatically_derived]
impl p::serde::Serialize for root::Types {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Types", 15)?;
        p::optional(&mut out, "text", self.text.as_ref())?;
        p::optional(&mut out, "letters", self.letters.as_ref())?;
        p::optional(&mut out, "digits", self.digits.as_ref())?;
        p::optional(&mut out, "flag", self.flag.as_ref())?;
        p::optional(&mut out, "count", self.count.as_ref())?;
        p::optional(&mut out, "any_count", self.any_count.as_ref())?;
        p::optional(&mut out, "price", self.price.as_ref())?;
        p::optional(&mut out, "any_price", self.any_price.as_ref())?;
        p::optional(&mut out, "moment", self.moment.as_ref())?;
        p::optional(&mut out, "link", self.link.as_ref())?;
        p::optional(&mut out, "mail", self.mail.as_ref())?;
        p::optional(&mut out, "id", self.id.as_ref())?;
        p::optional(&mut out, "free", self.free.as_ref())?;
        p::optional(&mut out, "colour", self.colour.as_ref())?;
        p::optional(&mut out, "inner", self.inner.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::serde::Serialize for root::TypesInner {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("TypesInner", 1)?;
        p::field(&mut out, "deep", &self.deep)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::serde::Serialize for root::TypesInnerDeep {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("TypesInnerDeep", 1)?;
        p::field(&mut out, "deepest", &self.deepest)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::serde::Serialize for root::Conditions {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Conditions", 15)?;
        p::optional(&mut out, "types", self.types.as_ref())?;
        p::optional(&mut out, "text", self.text.as_ref())?;
        p::optional(&mut out, "count", self.count.as_ref())?;
        p::optional(&mut out, "price", self.price.as_ref())?;
        p::optional(&mut out, "flag", self.flag.as_ref())?;
        p::optional(&mut out, "by_text", self.by_text.as_ref())?;
        p::optional(&mut out, "by_count", self.by_count.as_ref())?;
        p::optional(&mut out, "by_price", self.by_price.as_ref())?;
        p::optional(&mut out, "by_flag", self.by_flag.as_ref())?;
        p::optional(&mut out, "by_presence", self.by_presence.as_ref())?;
        p::optional(&mut out, "by_depth", self.by_depth.as_ref())?;
        p::optional(&mut out, "by_any", self.by_any.as_ref())?;
        p::optional(&mut out, "by_all", self.by_all.as_ref())?;
        p::optional(&mut out, "by_none", self.by_none.as_ref())?;
        p::optional(&mut out, "by_default_below", self.by_default_below.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::serde::Serialize for root::Rules {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Rules", 4)?;
        p::optional(&mut out, "a", self.a.as_ref())?;
        p::optional(&mut out, "b", self.b.as_ref())?;
        p::optional(&mut out, "c", self.c.as_ref())?;
        p::optional(&mut out, "d", self.d.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::serde::Serialize for root::Names {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Names", 15)?;
        p::field(&mut out, "type", &self.r#type)?;
        p::optional(&mut out, "self", self.itself.as_ref())?;
        p::optional(&mut out, "gen", self.r#gen.as_ref())?;
        p::optional(&mut out, "scope", self.scope.as_ref())?;
        p::optional(&mut out, "slots", self.slots.as_ref())?;
        p::optional(&mut out, "entry", self.entry.as_ref())?;
        p::optional(&mut out, "value", self.value.as_ref())?;
        p::optional(&mut out, "serializer", self.serializer.as_ref())?;
        p::optional(&mut out, "out", self.out.as_ref())?;
        p::optional(&mut out, "check", self.check_.as_ref())?;
        p::optional(&mut out, "odd.name", self.odd_name.as_ref())?;
        p::optional(&mut out, "2DBarcode", self.barcode_2d.as_ref())?;
        p::optional(&mut out, "+1", self.plus_one.as_ref())?;
        p::optional(&mut out, "größe", self.groesse.as_ref())?;
        p::optional(&mut out, "quote\" `tick` \\ */ \n", self.quoted.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::serde::Serialize for root::String {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("String", 2)?;
        p::field(&mut out, "text", &self.text)?;
        p::optional(&mut out, "option", self.option.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::serde::Serialize for root::Option {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Option", 2)?;
        p::optional(&mut out, "vec", self.vec.as_ref())?;
        p::optional(&mut out, "result", self.result.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::serde::Serialize for root::Empty {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        let out = serializer.serialize_struct("Empty", 0)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::serde::Serialize for root::TypesColour {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[automatically_derived]
impl p::serde::Serialize for root::OptionVec {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[automatically_derived]
impl p::serde::Serialize for root::Result {
    fn serialize<S: p::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::core::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
