//! Conversions of dates and points in time to `time` and `jiff`, and back.

use jiff::civil::{Date as CivilDate, DateTime as CivilDateTime};
use jiff::{Timestamp, Zoned};
use paramtable::{
    ConvertDateTimeError, Date, DateTime, LocalDateTime, ParseDateError, ParseDateTimeError,
    ParseLocalDateTimeError,
};
use time::{Date as TimeDate, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn moment(text: &str) -> DateTime {
    text.parse().unwrap()
}

#[test]
fn every_date_round_trips() {
    for text in ["0000-01-01", "2024-02-29", "9999-12-31"] {
        let date = date(text);
        assert_eq!(Date::try_from(TimeDate::from(&date)).as_ref(), Ok(&date));
        assert_eq!(Date::try_from(CivilDate::from(&date)).as_ref(), Ok(&date));
    }
    let day = TimeDate::from_calendar_date(2024, Month::February, 29).unwrap();
    assert_eq!(TimeDate::from(&date("2024-02-29")), day);
    assert_eq!(CivilDate::from(&date("2024-02-29")), jiff::civil::date(2024, 2, 29));
}

#[test]
fn a_date_before_year_0_has_no_text() {
    let before = TimeDate::from_calendar_date(-1, Month::December, 31).unwrap();
    assert_eq!(Date::try_from(before), Err(ParseDateError));
    assert_eq!(Date::try_from(jiff::civil::date(-1, 12, 31)), Err(ParseDateError));
}

/// Converts a text with both crates and back; `back` is the expected text.
fn check(text: &str, back: &str) {
    let sent = moment(text);
    let by_time = OffsetDateTime::try_from(&sent).unwrap();
    assert_eq!(DateTime::try_from(by_time).unwrap().as_str(), back, "by time: {text}");
    let by_jiff = Zoned::try_from(&sent).unwrap();
    assert_eq!(DateTime::try_from(&by_jiff).unwrap().as_str(), back, "by jiff: {text}");

    let timestamp = Timestamp::try_from(&sent).unwrap();
    assert_eq!(timestamp, by_jiff.timestamp());
    assert_eq!(timestamp.as_nanosecond(), by_time.unix_timestamp_nanos());
    assert!(DateTime::try_from(timestamp).unwrap().compare(&moment(back)).is_eq());
}

#[test]
fn a_point_in_time_round_trips_with_its_offset() {
    check("2026-01-31T23:59:00Z", "2026-01-31T23:59:00Z");
    check("2026-01-31T23:59:00.000000001Z", "2026-01-31T23:59:00.000000001Z");
    check("2026-01-31T23:59:00+07:00", "2026-01-31T23:59:00+07:00");
    check("2026-01-31T23:59:00.5-03:30", "2026-01-31T23:59:00.5-03:30");
    check("2026-01-31T23:59:00-00:01", "2026-01-31T23:59:00-00:01");
    check("2026-01-31T23:59:00+23:59", "2026-01-31T23:59:00+23:59");
    check("0000-03-01T00:00:00Z", "0000-03-01T00:00:00Z");
}

#[test]
fn the_notation_of_a_point_in_time_is_not_kept() {
    check("2026-01-31T23:59:00.10-00:00", "2026-01-31T23:59:00.1Z");
    check("2026-01-31T23:59:00.1234567899Z", "2026-01-31T23:59:00.123456789Z");
}

#[test]
fn a_timestamp_is_written_in_utc() {
    let timestamp = Timestamp::try_from(&moment("2026-02-01T06:59:00.25+07:00")).unwrap();
    assert_eq!(DateTime::try_from(timestamp).unwrap().as_str(), "2026-01-31T23:59:00.25Z");
}

#[test]
fn a_leap_second_is_held_by_neither() {
    let leap = moment("2016-12-31T23:59:60Z");
    assert_eq!(OffsetDateTime::try_from(&leap), Err(ConvertDateTimeError));
    assert_eq!(Timestamp::try_from(&leap), Err(ConvertDateTimeError));
    assert_eq!(Zoned::try_from(&leap), Err(ConvertDateTimeError));
}

#[test]
fn the_last_date_is_out_of_range_only_for_jiff() {
    let last = moment("9999-12-31T23:59:59-23:59");
    assert_eq!(Timestamp::try_from(&last), Err(ConvertDateTimeError));
    assert_eq!(Zoned::try_from(&last), Err(ConvertDateTimeError));
    let by_time = OffsetDateTime::try_from(&last).unwrap();
    assert_eq!(DateTime::try_from(by_time), Ok(last));
}

#[test]
fn a_point_in_time_that_rfc_3339_cannot_write_has_no_text() {
    let day = TimeDate::from_calendar_date(2026, Month::January, 31).unwrap();
    let with = |seconds| {
        let offset = UtcOffset::from_whole_seconds(seconds).unwrap();
        DateTime::try_from(OffsetDateTime::new_in_offset(day, Time::MIDNIGHT, offset))
    };
    assert_eq!(with(30), Err(ParseDateTimeError));
    assert_eq!(with(24 * 60 * 60), Err(ParseDateTimeError));
    assert_eq!(DateTime::try_from(Timestamp::MIN), Err(ParseDateTimeError));
}

#[test]
fn a_time_without_an_offset_round_trips() {
    for text in ["0000-01-01T00:00:00", "2024-02-29T23:59:58", "9999-12-31T23:59:59"] {
        let local: LocalDateTime = text.parse().unwrap();
        let (by_time, by_jiff) = (PrimitiveDateTime::from(&local), CivilDateTime::from(&local));
        assert_eq!(LocalDateTime::try_from(by_time).as_ref(), Ok(&local));
        assert_eq!(LocalDateTime::try_from(by_jiff).as_ref(), Ok(&local));
        assert_eq!(by_jiff.to_string(), text);
    }
    // It is one of whole seconds.
    let half = jiff::civil::date(2024, 2, 29).at(0, 0, 0, 500_000_000);
    assert_eq!(LocalDateTime::try_from(half), Err(ParseLocalDateTimeError));
    let half = TimeDate::from_calendar_date(2024, Month::February, 29)
        .unwrap()
        .with_hms_milli(0, 0, 0, 500)
        .unwrap();
    assert_eq!(LocalDateTime::try_from(half), Err(ParseLocalDateTimeError));
}
