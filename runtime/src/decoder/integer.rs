//! Whole numbers of 64 bits, in whatever notation JSON gives them. They are
//! read from the number's own text, as decimals are: a float would take
//! `1.00000000000000000001` for 1, and `1e999` for no JSON at all.

use paramtable_core::checks::Integer;
use paramtable_core::{Location, integer, messages};

use super::{Decoder, reject};
use crate::context::Context;
use crate::reading::Primitive;
use crate::slot::Slot;

impl<'de> Decoder<'de> for Integer {
    type Value = i64;
    type Salvaged = ();
    const EXPECTED: &'static str = messages::INTEGER;

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<i64> {
        match primitive {
            Primitive::Number(text) => number(self, text, false, at, cx),
            Primitive::Integer(value) => validated(self, value, at, cx),
            // `{:e}` is the shortest text that reads back as the same float.
            Primitive::Float(value) => number(self, &format!("{value:e}"), false, at, cx),
            Primitive::Untyped(text) => number(self, &text, true, at, cx),
            other => reject::<Self>(&other, at, cx),
        }
    }

    fn validate(&self, value: &i64, at: &Location<'_>, cx: &mut Context) -> bool {
        cx.record_all(at, self.check(*value).err())
    }
}

fn validated(check: &Integer, value: i64, at: &Location<'_>, cx: &mut Context) -> Slot<i64> {
    if !cx.validates() || cx.record_all(at, check.check(value).err()) {
        Slot::Value(value)
    } else {
        Slot::Invalid(())
    }
}

fn number(
    check: &Integer,
    text: &str,
    as_text: bool,
    at: &Location<'_>,
    cx: &mut Context,
) -> Slot<i64> {
    match integer::parse(text) {
        Ok(value) => validated(check, value, at, cx),
        Err(error) => {
            cx.record(at, error.failure(check, as_text));
            Slot::Invalid(())
        }
    }
}
