//! Decimals, from the text of the number itself: through a float they would
//! lose digits. `serde_json` hands that text to whoever asks for its
//! `RawValue`; every other format is asked for what it has.

use paramtable_core::At;
use paramtable_core::checks::Number;
use serde::de::{Deserializer, IgnoredAny, MapAccess};

use super::{Kind, Reader, wrong};
use crate::context::Context;
use crate::decimal::{Decimal, NotDecimal, raw_token};
use crate::slot::Slot;

impl<'de> Kind<'de> for Number {
    type Value = Decimal;
    type Seen = ();
    const EXPECTED: &'static str = "a number";

    fn deserialize<D: Deserializer<'de>>(
        reader: Reader<'_, Self>,
        deserializer: D,
    ) -> Result<Slot<Decimal>, D::Error> {
        deserializer.deserialize_newtype_struct(raw_token(), reader)
    }

    fn integer(self, value: i64, at: &At<'_>, cx: &mut Context) -> Slot<Decimal> {
        self.judge(Ok(value.into()), at, cx)
    }

    fn float(self, value: f64, at: &At<'_>, cx: &mut Context) -> Slot<Decimal> {
        // `{:e}` is the shortest text that reads back as the same float.
        self.judge(Decimal::parse(&format!("{value:e}")), at, cx)
    }

    fn object<A: MapAccess<'de>>(
        self,
        mut map: A,
        at: &At<'_>,
        cx: &mut Context,
    ) -> Result<Slot<Decimal>, A::Error> {
        let raw = match map.next_key_seed(super::Name)? {
            Some(name) if name == raw_token() => Some(map.next_value::<String>()?),
            Some(_) => map.next_value::<IgnoredAny>().map(|_| None)?,
            None => None,
        };
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(match raw {
            Some(raw) => self.raw(&raw, at, cx),
            None => wrong::<Self>("an object", at, cx),
        })
    }
}

/// What a decimal does with the raw text of a JSON value.
trait Raw {
    fn raw(self, text: &str, at: &At<'_>, cx: &mut Context) -> Slot<Decimal>;
    fn judge(
        self,
        value: Result<Decimal, NotDecimal>,
        at: &At<'_>,
        cx: &mut Context,
    ) -> Slot<Decimal>;
}

impl Raw for Number {
    fn raw(self, text: &str, at: &At<'_>, cx: &mut Context) -> Slot<Decimal> {
        match text.as_bytes().first() {
            Some(b'n') => {
                cx.record(at, paramtable_core::Code::Null, "must not be null");
                Slot::Null
            }
            Some(b't' | b'f') => wrong::<Self>("true or false", at, cx),
            Some(b'"') => wrong::<Self>("a text", at, cx),
            Some(b'[') => wrong::<Self>("a list", at, cx),
            Some(b'{') => wrong::<Self>("an object", at, cx),
            _ => self.judge(Decimal::parse(text), at, cx),
        }
    }

    fn judge(
        self,
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
        let before = cx.recorded();
        for broken in self.check(value.into()) {
            cx.record_broken(at, broken);
        }
        if cx.recorded() == before { Slot::Value(value) } else { Slot::Bad(()) }
    }
}
