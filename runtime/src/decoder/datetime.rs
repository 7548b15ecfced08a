//! Points in time, and days.

use paramtable_core::checks::Grammar;
use paramtable_core::{Location, messages};

use super::Decoder;
use crate::context::Context;
use crate::reading::InputText;
use crate::slot::Slot;
use crate::{Date, DateTime};

/// A point in time.
#[derive(Clone, Copy, Debug)]
pub struct DateTimeDecoder;

impl<'de> Decoder<'de> for DateTimeDecoder {
    type Value = DateTime;
    type Salvaged = ();
    const EXPECTED: &'static str = messages::STRING;

    fn text(
        &self,
        text: InputText<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<DateTime> {
        if cx.record_all(at, Grammar::DateTime.check(&text).err()) {
            Slot::Value(DateTime::from_checked(&text))
        } else {
            Slot::Invalid(())
        }
    }
}

/// A day.
#[derive(Clone, Copy, Debug)]
pub struct DateDecoder;

impl<'de> Decoder<'de> for DateDecoder {
    type Value = Date;
    type Salvaged = ();
    const EXPECTED: &'static str = messages::STRING;

    fn text(&self, text: InputText<'_, 'de>, at: &Location<'_>, cx: &mut Context) -> Slot<Date> {
        if cx.record_all(at, Grammar::Date.check(&text).err()) {
            Slot::Value(Date::from_checked(&text))
        } else {
            Slot::Invalid(())
        }
    }
}
