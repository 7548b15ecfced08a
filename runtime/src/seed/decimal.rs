//! Decimals, from the text of the number itself: through a float they would
//! lose digits. `serde_json` hands that text to whoever asks for its
//! `RawValue`; every other format is asked for what it has.

use std::borrow::Cow;

use paramtable_core::checks::Number;
use paramtable_core::{At, Code};
use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};

use super::{Kind, Name, RawText, Read, wrong};
use crate::context::Context;
use crate::decimal::{Decimal, NotDecimal};
use crate::slot::Slot;
use crate::tokens::raw_token;

impl<'de> Kind<'de> for Number {
    type Value = Decimal;
    type Seen = ();
    const EXPECTED: &'static str = "a number";

    fn ask<D: Deserializer<'de>, V: Visitor<'de>>(
        deserializer: D,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        deserializer.deserialize_newtype_struct(raw_token(), visitor)
    }

    fn integer(&self, value: i64, at: &At<'_>, cx: &mut Context) -> Slot<Decimal> {
        judged(self, Ok(value.into()), at, cx)
    }

    fn float(&self, value: f64, at: &At<'_>, cx: &mut Context) -> Slot<Decimal> {
        // `{:e}` is the shortest text that reads back as the same float.
        judged(self, Decimal::parse(&format!("{value:e}")), at, cx)
    }

    fn parse(&self, text: &str, at: &At<'_>, cx: &mut Context) -> Slot<Decimal> {
        match Decimal::parse(text) {
            Err(error) if error.code() == Code::Type => {
                cx.record(at, Code::Format, error.to_string());
                Slot::Bad(())
            }
            value => judged(self, value, at, cx),
        }
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
            Raw::Number(text) => judged(self, Decimal::parse(&text), at, cx),
        };
        Ok(())
    }

    fn judge(&self, value: &Decimal, at: &At<'_>, cx: &mut Context) -> bool {
        self.holds((*value).into()) || cx.holds(at, self.check((*value).into()))
    }
}

/// What was found where a number's text was asked for.
pub(super) enum Raw<'de> {
    Number(Cow<'de, str>),
    Null,
    /// Something else, in words.
    Other(&'static str),
}

/// Takes the raw text of a JSON value from the map that `serde_json` hands it
/// over in; any other map is an object that was sent.
pub(super) fn raw<'de, A: MapAccess<'de>>(mut map: A, cx: &Context) -> Result<Raw<'de>, A::Error> {
    let text = match map.next_key_seed(Name::new(cx))? {
        // One of the maps that a number may be, or the raw text that was asked for.
        Some(None) => Some(map.next_value_seed(RawText)?),
        Some(Some(name)) if name == raw_token() => Some(map.next_value_seed(RawText)?),
        Some(_) => map.next_value::<IgnoredAny>().map(|_| None)?,
        None => None,
    };
    while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
    let Some(text) = text else { return Ok(Raw::Other("an object")) };
    Ok(match text.as_bytes().first() {
        Some(b'n') => Raw::Null,
        Some(b't' | b'f') => Raw::Other("true or false"),
        Some(b'"') => Raw::Other("a text"),
        Some(b'[') => Raw::Other("a list"),
        Some(b'{') => Raw::Other("an object"),
        _ => Raw::Number(text),
    })
}

fn judged(
    check: &Number,
    value: Result<Decimal, NotDecimal>,
    at: &At<'_>,
    cx: &mut Context,
) -> Slot<Decimal> {
    let value = match value {
        Ok(value) => value,
        Err(error) => {
            cx.record(at, error.code(), error.to_string());
            return Slot::Bad(());
        }
    };
    let holds = !cx.judges() || check.holds(value.into());
    if holds || cx.holds(at, check.check(value.into())) {
        Slot::Value(value)
    } else {
        Slot::Bad(())
    }
}
