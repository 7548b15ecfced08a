//! Days and points in time from and to those of the crate `jiff`.

use ::jiff::civil::{Date as CivilDate, DateTime as CivilDateTime};
use ::jiff::tz::{Offset, TimeZone};
use ::jiff::{Timestamp, Zoned};

use super::convert::{self, ConvertDateTimeError};
use super::{
    Date, DateTime, LocalDateTime, ParseDateError, ParseDateTimeError, ParseLocalDateTimeError,
};

impl From<&Date> for CivilDate {
    fn from(date: &Date) -> Self {
        let day = convert::day(date);
        civil(day.year, day.month, day.day).expect("a day that exists, of the years 0 to 9999")
    }
}

/// A day of the years 0 to 9999.
impl TryFrom<CivilDate> for Date {
    type Error = ParseDateError;

    fn try_from(date: CivilDate) -> Result<Self, ParseDateError> {
        let [month, day] = [date.month(), date.day()].map(i8::unsigned_abs);
        convert::write_date(date.year().into(), month, day)
    }
}

/// Digits of a second beyond nanoseconds are left out. A leap second cannot be
/// held, nor a point in time beyond jiff's bounds.
impl TryFrom<&DateTime> for Timestamp {
    type Error = ConvertDateTimeError;

    fn try_from(moment: &DateTime) -> Result<Self, ConvertDateTimeError> {
        let (clock, offset) = clock(moment)?;
        offset.to_timestamp(clock).map_err(|_| ConvertDateTimeError)
    }
}

/// Keeps the offset; otherwise as a `Timestamp`.
impl TryFrom<&DateTime> for Zoned {
    type Error = ConvertDateTimeError;

    fn try_from(moment: &DateTime) -> Result<Self, ConvertDateTimeError> {
        let (clock, offset) = clock(moment)?;
        clock.to_zoned(TimeZone::fixed(offset)).map_err(|_| ConvertDateTimeError)
    }
}

/// A point in time of the years 0 to 9999, in UTC.
impl TryFrom<Timestamp> for DateTime {
    type Error = ParseDateTimeError;

    fn try_from(moment: Timestamp) -> Result<Self, ParseDateTimeError> {
        write(Offset::UTC.to_datetime(moment), Offset::UTC)
    }
}

/// A point in time of the years 0 to 9999 where its clock stands, whose offset
/// is one of whole minutes and less than a day. The name of the time zone is
/// left out.
impl TryFrom<&Zoned> for DateTime {
    type Error = ParseDateTimeError;

    fn try_from(moment: &Zoned) -> Result<Self, ParseDateTimeError> {
        write(moment.datetime(), moment.offset())
    }
}

fn civil(year: u16, month: u8, day: u8) -> Option<CivilDate> {
    let (year, month, day) = (year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?);
    CivilDate::new(year, month, day).ok()
}

/// Where a clock stands, and how far it is ahead of UTC.
fn clock(moment: &DateTime) -> Result<(CivilDateTime, Offset), ConvertDateTimeError> {
    let parts = convert::parts(moment);
    let time = [parts.hour, parts.minute, parts.second].map(i8::try_from);
    let nanosecond = i32::try_from(convert::nanoseconds(parts.fraction));
    let ([Ok(hour), Ok(minute), Ok(second)], Ok(nanosecond)) = (time, nanosecond) else {
        return Err(ConvertDateTimeError);
    };
    let date = civil(parts.day.year, parts.day.month, parts.day.day).ok_or(ConvertDateTimeError)?;
    let time = ::jiff::civil::Time::new(hour, minute, second, nanosecond);
    let offset = Offset::from_seconds(i32::from(parts.ahead) * 60);
    match (time, offset) {
        (Ok(time), Ok(offset)) => Ok((date.to_datetime(time), offset)),
        _ => Err(ConvertDateTimeError),
    }
}

fn write(clock: CivilDateTime, offset: Offset) -> Result<DateTime, ParseDateTimeError> {
    let day = Date::try_from(clock.date()).map_err(|_| ParseDateTimeError)?;
    let time = [clock.hour(), clock.minute(), clock.second()].map(i8::unsigned_abs);
    let nanosecond = clock.subsec_nanosecond().unsigned_abs();
    convert::write_datetime(&day, time, nanosecond, offset.seconds())
}

impl From<&LocalDateTime> for CivilDateTime {
    fn from(local: &LocalDateTime) -> Self {
        let local = local.parts();
        let time = [local.hour, local.minute, local.second].map(u8::cast_signed);
        let [hour, minute, second] = time;
        civil(local.day.year, local.day.month, local.day.day)
            .map(|day| day.at(hour, minute, second, 0))
            .expect("a day and a time that exist, of the years 0 to 9999")
    }
}

/// A time of whole seconds, of the years 0 to 9999.
impl TryFrom<CivilDateTime> for LocalDateTime {
    type Error = ParseLocalDateTimeError;

    fn try_from(local: CivilDateTime) -> Result<Self, ParseLocalDateTimeError> {
        let day = Date::try_from(local.date()).map_err(|_| ParseLocalDateTimeError)?;
        let time = [local.hour(), local.minute(), local.second()].map(i8::unsigned_abs);
        convert::write_local(&day, time, local.subsec_nanosecond().unsigned_abs())
    }
}
