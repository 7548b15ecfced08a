//! Decimals, from the text of the number itself: through a float they would
//! lose digits.

use paramtable_core::checks::Number;
use paramtable_core::{Location, messages};

use super::{Decoder, reject};
use crate::context::Context;
use crate::decimal::Decimal;
use crate::reading::Primitive;
use crate::slot::Slot;

impl<'de> Decoder<'de> for Number {
    type Value = Decimal;
    type Salvaged = ();
    const EXPECTED: &'static str = messages::NUMBER;

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<Decimal> {
        match primitive {
            Primitive::Number(text) => number(self, text, false, at, cx),
            Primitive::Integer(value) => validated(self, value.into(), at, cx),
            // `{:e}` is the shortest text that reads back as the same float.
            Primitive::Float(value) => number(self, &format!("{value:e}"), false, at, cx),
            Primitive::Untyped(text) => number(self, &text, true, at, cx),
            other => reject::<Self>(&other, at, cx),
        }
    }

    fn validate(&self, value: &Decimal, at: &Location<'_>, cx: &mut Context) -> bool {
        self.is_satisfied_by((*value).into()) || cx.record_all(at, self.check((*value).into()))
    }
}

fn validated(check: &Number, value: Decimal, at: &Location<'_>, cx: &mut Context) -> Slot<Decimal> {
    let is_valid = !cx.validates() || check.is_satisfied_by(value.into());
    if is_valid || cx.record_all(at, check.check(value.into())) {
        Slot::Value(value)
    } else {
        Slot::Invalid(())
    }
}

fn number(
    check: &Number,
    text: &str,
    as_text: bool,
    at: &Location<'_>,
    cx: &mut Context,
) -> Slot<Decimal> {
    match Decimal::parse(text) {
        Ok(value) => validated(check, value, at, cx),
        Err(error) => {
            cx.record(at, error.failure(as_text));
            Slot::Invalid(())
        }
    }
}
