//! Points in time, and days.

use paramtable_core::checks::Grammar;
use paramtable_core::{Location, messages};

use super::Kind;
use crate::context::Context;
use crate::reading::Words;
use crate::slot::Slot;
use crate::{Date, DateTime};

/// A point in time.
#[derive(Clone, Copy, Debug)]
pub struct Instant;

impl<'de> Kind<'de> for Instant {
    type Value = DateTime;
    type Seen = ();
    const EXPECTED: &'static str = messages::STRING;

    fn text(&self, text: Words<'_, 'de>, at: &Location<'_>, cx: &mut Context) -> Slot<DateTime> {
        if cx.record_all(at, Grammar::DateTime.check(&text).err()) {
            Slot::Value(DateTime::from_checked(&text))
        } else {
            Slot::Bad(())
        }
    }
}

/// A day.
#[derive(Clone, Copy, Debug)]
pub struct Day;

impl<'de> Kind<'de> for Day {
    type Value = Date;
    type Seen = ();
    const EXPECTED: &'static str = messages::STRING;

    fn text(&self, text: Words<'_, 'de>, at: &Location<'_>, cx: &mut Context) -> Slot<Date> {
        if cx.record_all(at, Grammar::Date.check(&text).err()) {
            Slot::Value(Date::from_checked(&text))
        } else {
            Slot::Bad(())
        }
    }
}
