//! Points in time, and days.

use paramtable_core::checks::{Grammar, date_format};
use paramtable_core::{Location, messages};

use super::Decoder;
use crate::context::Context;
use crate::plain_text::PlainText;
use crate::reading::InputText;
use crate::slot::Slot;
use crate::{Date, DateTime, LocalDateTime};

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

/// A day in a format of its own.
#[derive(Clone, Copy, Debug)]
pub struct FormattedDate(pub &'static str);

impl<'de> Decoder<'de> for FormattedDate {
    type Value = Date;
    type Salvaged = ();
    const EXPECTED: &'static str = messages::STRING;

    fn text(&self, text: InputText<'_, 'de>, at: &Location<'_>, cx: &mut Context) -> Slot<Date> {
        match date_format::check(self.0, false, &text) {
            Ok(local) => Slot::Value(Date::from_checked(&PlainText::of(&local.day))),
            Err(failure) => {
                cx.record(at, failure);
                Slot::Invalid(())
            }
        }
    }
}

/// A day with a time, in a format of its own.
#[derive(Clone, Copy, Debug)]
pub struct FormattedDateTime(pub &'static str);

impl<'de> Decoder<'de> for FormattedDateTime {
    type Value = LocalDateTime;
    type Salvaged = ();
    const EXPECTED: &'static str = messages::STRING;

    fn text(
        &self,
        text: InputText<'_, 'de>,
        at: &Location<'_>,
        cx: &mut Context,
    ) -> Slot<LocalDateTime> {
        match date_format::check(self.0, true, &text) {
            Ok(local) => Slot::Value(LocalDateTime::of(local)),
            Err(failure) => {
                cx.record(at, failure);
                Slot::Invalid(())
            }
        }
    }

    fn validate(&self, value: &LocalDateTime, at: &Location<'_>, cx: &mut Context) -> bool {
        cx.record_all(at, date_format::check_seconds(self.0, value.parts().second).err())
    }
}
