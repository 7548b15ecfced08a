//! Decimals, from the text of the number itself: through a float they would
//! lose digits.

use paramtable_core::checks::Number;
use paramtable_core::{At, Code};

use super::{Kind, wrong};
use crate::context::Context;
use crate::decimal::{Decimal, NotDecimal};
use crate::reading::Primitive;
use crate::slot::Slot;

impl<'de> Kind<'de> for Number {
    type Value = Decimal;
    type Seen = ();
    const EXPECTED: &'static str = "a number";

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &At<'_>,
        cx: &mut Context,
    ) -> Slot<Decimal> {
        match primitive {
            Primitive::Number(text) => judged(self, Decimal::parse(text), at, cx),
            Primitive::Integer(value) => judged(self, Ok(value.into()), at, cx),
            // `{:e}` is the shortest text that reads back as the same float.
            Primitive::Float(value) => judged(self, Decimal::parse(&format!("{value:e}")), at, cx),
            Primitive::Untyped(text) => match Decimal::parse(&text) {
                Err(error) if error.code() == Code::Type => {
                    cx.record(at, Code::Format, error.to_string());
                    Slot::Bad(())
                }
                value => judged(self, value, at, cx),
            },
            other => wrong::<Self>(&other, at, cx),
        }
    }

    fn judge(&self, value: &Decimal, at: &At<'_>, cx: &mut Context) -> bool {
        self.holds((*value).into()) || cx.holds(at, self.check((*value).into()))
    }
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
