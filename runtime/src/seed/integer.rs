//! Whole numbers of 64 bits, in whatever notation JSON gives them. They are
//! read from the number's own text, as decimals are: a float would take
//! `1.00000000000000000001` for 1, and `1e999` for no JSON at all.

use paramtable_core::At;
use paramtable_core::Code;
use paramtable_core::checks::Integer;
use paramtable_core::integer::{self, NotInteger};
use serde::de::{Deserializer, MapAccess, Visitor};

use super::decimal::{Raw, raw};
use super::{Kind, Read, wrong};
use crate::context::Context;
use crate::slot::Slot;
use crate::tokens::raw_token;

impl<'de> Kind<'de> for Integer {
    type Value = i64;
    type Seen = ();
    const EXPECTED: &'static str = "a whole number";

    fn ask<D: Deserializer<'de>, V: Visitor<'de>>(
        deserializer: D,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        deserializer.deserialize_newtype_struct(raw_token(), visitor)
    }

    fn integer(&self, value: i64, at: &At<'_>, cx: &mut Context) -> Slot<i64> {
        if !cx.judges() || cx.holds(at, self.check(value).err()) {
            Slot::Value(value)
        } else {
            Slot::Bad(())
        }
    }

    fn float(&self, value: f64, at: &At<'_>, cx: &mut Context) -> Slot<i64> {
        // `{:e}` is the shortest text that reads back as the same float.
        number(self, &format!("{value:e}"), Code::Type, at, cx)
    }

    fn parse(&self, text: &str, at: &At<'_>, cx: &mut Context) -> Slot<i64> {
        number(self, text, Code::Format, at, cx)
    }

    fn object<A: MapAccess<'de>>(
        &self,
        map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        self.object_or_null(map, at, cx, slot)?;
        if let Slot::Null = slot {
            *slot = self.null(at, cx);
        }
        Ok(())
    }

    fn object_or_null<A: MapAccess<'de>>(
        &self,
        map: A,
        at: &At<'_>,
        cx: &mut Context,
        slot: &mut Read<'de, Self>,
    ) -> Result<(), A::Error> {
        *slot = match raw(map, cx)? {
            Raw::Null => Slot::Null,
            Raw::Other(found) => wrong::<Self>(found, at, cx),
            Raw::Number(text) => number(self, &text, Code::Type, at, cx),
        };
        Ok(())
    }

    fn judge(&self, value: &i64, at: &At<'_>, cx: &mut Context) -> bool {
        cx.holds(at, self.check(*value).err())
    }
}

/// A number's text; `code` is what is said of one that is no whole number.
fn number(check: &Integer, text: &str, code: Code, at: &At<'_>, cx: &mut Context) -> Slot<i64> {
    match integer::parse(text) {
        Ok(value) => return check.integer(value, at, cx),
        Err(NotInteger::Syntax) => cx.record(at, code, "must be a whole number"),
        Err(NotInteger::Fraction) => {
            cx.record(at, code, "must be a whole number, not one with a fraction");
        }
        Err(NotInteger::TooLarge) => {
            cx.holds(at, [check.broken()]);
        }
    }
    Slot::Bad(())
}
