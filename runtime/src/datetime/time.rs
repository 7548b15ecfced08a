//! Days and points in time from and to those of the crate `time`.

use ::time::{Date as TimeDate, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

use super::convert::{self, ConvertDateTimeError};
use super::{
    Date, DateTime, LocalDateTime, ParseDateError, ParseDateTimeError, ParseLocalDateTimeError,
};

impl From<&Date> for TimeDate {
    fn from(date: &Date) -> Self {
        let day = convert::day(date);
        Month::try_from(day.month)
            .and_then(|month| Self::from_calendar_date(day.year.into(), month, day.day))
            .expect("a day that exists, of the years 0 to 9999")
    }
}

/// A day of the years 0 to 9999.
impl TryFrom<TimeDate> for Date {
    type Error = ParseDateError;

    fn try_from(date: TimeDate) -> Result<Self, ParseDateError> {
        convert::write_date(date.year(), date.month().into(), date.day())
    }
}

/// Keeps the offset; digits of a second beyond nanoseconds are left out. A leap
/// second cannot be held.
impl TryFrom<&DateTime> for OffsetDateTime {
    type Error = ConvertDateTimeError;

    fn try_from(moment: &DateTime) -> Result<Self, ConvertDateTimeError> {
        let parts = convert::parts(moment);
        let date = Month::try_from(parts.day.month).and_then(|month| {
            TimeDate::from_calendar_date(parts.day.year.into(), month, parts.day.day)
        });
        let nanosecond = convert::nanoseconds(parts.fraction);
        let time = Time::from_hms_nano(parts.hour, parts.minute, parts.second, nanosecond);
        let offset = UtcOffset::from_whole_seconds(i32::from(parts.ahead) * 60);
        match (date, time, offset) {
            (Ok(date), Ok(time), Ok(offset)) => Ok(Self::new_in_offset(date, time, offset)),
            _ => Err(ConvertDateTimeError),
        }
    }
}

/// A point in time of the years 0 to 9999 where its clock stands, whose offset
/// is one of whole minutes and less than a day.
impl TryFrom<OffsetDateTime> for DateTime {
    type Error = ParseDateTimeError;

    fn try_from(moment: OffsetDateTime) -> Result<Self, ParseDateTimeError> {
        let day = Date::try_from(moment.date()).map_err(|_| ParseDateTimeError)?;
        let (hour, minute, second) = moment.to_hms();
        let ahead = moment.offset().whole_seconds();
        convert::write_datetime(&day, [hour, minute, second], moment.nanosecond(), ahead)
    }
}

impl From<&LocalDateTime> for PrimitiveDateTime {
    fn from(local: &LocalDateTime) -> Self {
        let local = local.parts();
        let time = Time::from_hms(local.hour, local.minute, local.second);
        Month::try_from(local.day.month)
            .and_then(|month| {
                TimeDate::from_calendar_date(local.day.year.into(), month, local.day.day)
            })
            .and_then(|date| Ok(Self::new(date, time?)))
            .expect("a day and a time that exist, of the years 0 to 9999")
    }
}

/// A time of whole seconds, of the years 0 to 9999.
impl TryFrom<PrimitiveDateTime> for LocalDateTime {
    type Error = ParseLocalDateTimeError;

    fn try_from(local: PrimitiveDateTime) -> Result<Self, ParseLocalDateTimeError> {
        let day = Date::try_from(local.date()).map_err(|_| ParseLocalDateTimeError)?;
        let (hour, minute, second) = local.as_hms();
        convert::write_local(&day, [hour, minute, second], local.nanosecond())
    }
}
