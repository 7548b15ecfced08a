// Made from spec/constructs.yaml by `paramtable generate`. Do not edit: change the page.

use ::paramtable::__private::{self as p, prelude::*};
use super::super as root;

#[automatically_derived]
impl p::Serialize for root::Types {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Types", 31)?;
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
        p::optional(&mut out, "day", self.day.as_ref())?;
        p::optional(&mut out, "code", self.code.as_ref())?;
        p::optional(&mut out, "currency", self.currency.as_ref())?;
        p::optional(&mut out, "level", self.level.as_ref())?;
        p::optional(&mut out, "as_text", self.as_text.as_ref().map(p::Texted).as_ref())?;
        p::optional(
            &mut out,
            "price_as_text",
            self.price_as_text.as_ref().map(p::Texted).as_ref(),
        )?;
        p::optional(
            &mut out,
            "flag_as_text",
            self.flag_as_text.as_ref().map(p::Texted).as_ref(),
        )?;
        p::optional(&mut out, "note", self.note.as_ref())?;
        p::optional(&mut out, "amount", self.amount.as_ref())?;
        p::optional(
            &mut out,
            "amount_as_text",
            self
                .amount_as_text
                .as_ref()
                .map(|value| value.as_ref().map(p::Texted))
                .as_ref(),
        )?;
        p::optional(&mut out, "tags", self.tags.as_ref())?;
        p::optional(&mut out, "grid", self.grid.as_ref())?;
        p::optional(&mut out, "prices", self.prices.as_ref())?;
        p::optional(&mut out, "parts", self.parts.as_ref())?;
        p::optional(&mut out, "old", self.old.as_ref())?;
        p::optional(&mut out, "inner", self.inner.as_ref())?;
        p::optional(&mut out, "again", self.again.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::TypesParts {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("TypesParts", 1)?;
        p::field(&mut out, "size", &self.size)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::TypesInner {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("TypesInner", 1)?;
        p::field(&mut out, "deep", &self.deep)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::TypesInnerDeep {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("TypesInnerDeep", 1)?;
        p::field(&mut out, "deepest", &self.deepest)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Defaults {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Defaults", 8)?;
        p::optional(&mut out, "currency", self.currency.as_ref())?;
        p::optional(&mut out, "count", self.count.as_ref())?;
        p::optional(&mut out, "colour", self.colour.as_ref())?;
        p::optional(&mut out, "note", self.note.as_ref())?;
        p::optional(&mut out, "price", self.price.as_ref())?;
        p::optional(&mut out, "nullable_currency", self.nullable_currency.as_ref())?;
        p::optional(&mut out, "nullable_colour", self.nullable_colour.as_ref())?;
        p::optional(&mut out, "day", self.day.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Conditions {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Conditions", 28)?;
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
        p::optional(&mut out, "day", self.day.as_ref())?;
        p::optional(&mut out, "moment", self.moment.as_ref())?;
        p::optional(&mut out, "currency", self.currency.as_ref())?;
        p::optional(&mut out, "level", self.level.as_ref())?;
        p::optional(&mut out, "by_range", self.by_range.as_ref())?;
        p::optional(&mut out, "by_price_range", self.by_price_range.as_ref())?;
        p::optional(&mut out, "by_day", self.by_day.as_ref())?;
        p::optional(&mut out, "by_moment", self.by_moment.as_ref())?;
        p::optional(&mut out, "by_scalar", self.by_scalar.as_ref())?;
        p::optional(&mut out, "by_null", self.by_null.as_ref())?;
        p::optional(&mut out, "by_words", self.by_words.as_ref())?;
        p::optional(&mut out, "maybe", self.maybe.as_ref())?;
        p::optional(&mut out, "by_maybe", self.by_maybe.as_ref())?;
        p::optional(&mut out, "by_default_below", self.by_default_below.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::ConditionsMaybe {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("ConditionsMaybe", 1)?;
        p::optional(&mut out, "name", self.name.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Rules {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Rules", 7)?;
        p::optional(&mut out, "a", self.a.as_ref())?;
        p::optional(&mut out, "b", self.b.as_ref())?;
        p::optional(&mut out, "c", self.c.as_ref())?;
        p::optional(&mut out, "d", self.d.as_ref())?;
        p::optional(&mut out, "e", self.e.as_ref())?;
        p::optional(&mut out, "from", self.from.as_ref())?;
        p::optional(&mut out, "until", self.until.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Names {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
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
impl p::Serialize for root::String {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("String", 2)?;
        p::field(&mut out, "text", &self.text)?;
        p::optional(&mut out, "option", self.option.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Option {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Option", 2)?;
        p::optional(&mut out, "vec", self.vec.as_ref())?;
        p::optional(&mut out, "result", self.result.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Empty {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let out = serializer.serialize_struct("Empty", 0)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Crate {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Crate", 1)?;
        p::field(&mut out, "self", &self.self_)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Root {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Root", 1)?;
        p::field(&mut out, "p", &self.p)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::P {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let out = serializer.serialize_struct("P", 0)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Left {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Left", 1)?;
        p::field(&mut out, "a_b", &self.a_b)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::LeftA {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("LeftA", 1)?;
        p::field(&mut out, "b", &self.b)?;
        p::serde::ser::SerializeStruct::end(out)
    }
}

#[automatically_derived]
impl p::Serialize for root::Copied {
    fn serialize<S: p::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut out = serializer.serialize_struct("Copied", 6)?;
        p::field(&mut out, "a", &self.a)?;
        p::optional(&mut out, "b", self.b.as_ref())?;
        p::optional(&mut out, "d", self.d.as_ref())?;
        p::optional(&mut out, "from", self.from.as_ref())?;
        p::optional(&mut out, "until", self.until.as_ref())?;
        p::optional(&mut out, "more", self.more.as_ref())?;
        p::serde::ser::SerializeStruct::end(out)
    }
}
