//! Points in time, and days.

use paramtable_core::At;
use paramtable_core::checks::Grammar;

use super::{Kind, wrong};
use crate::context::Context;
use crate::reading::Primitive;
use crate::slot::Slot;
use crate::{Date, DateTime};

/// A point in time.
#[derive(Clone, Copy, Debug)]
pub struct Instant;

impl<'de> Kind<'de> for Instant {
    type Value = DateTime;
    type Seen = ();
    const EXPECTED: &'static str = "a text";

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &At<'_>,
        cx: &mut Context,
    ) -> Slot<DateTime> {
        match primitive.text() {
            Ok(text) if cx.holds(at, Grammar::DateTime.check(&text).err()) => {
                Slot::Value(DateTime::from_checked(&text))
            }
            Ok(_) => Slot::Bad(()),
            Err(other) => wrong::<Self>(&other, at, cx),
        }
    }
}

/// A day.
#[derive(Clone, Copy, Debug)]
pub struct Day;

impl<'de> Kind<'de> for Day {
    type Value = Date;
    type Seen = ();
    const EXPECTED: &'static str = "a text";

    fn primitive(
        &self,
        primitive: Primitive<'_, 'de>,
        at: &At<'_>,
        cx: &mut Context,
    ) -> Slot<Date> {
        match primitive.text() {
            Ok(text) if cx.holds(at, Grammar::Date.check(&text).err()) => {
                Slot::Value(Date::from_checked(&text))
            }
            Ok(_) => Slot::Bad(()),
            Err(other) => wrong::<Self>(&other, at, cx),
        }
    }
}
