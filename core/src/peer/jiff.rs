//! jiff: all it can hold is a day or a moment here; the way back may be too far.

use chrono::NaiveDate;
use jiff::{
    Timestamp, ZonedDateTime,
    civil::Date,
    tz::{Offset, TimeZone},
};

use super::{beyond, day, from_nanoseconds, moment, nanoseconds};
use crate::{error::Problem, form::term::Point};

#[expect(clippy::expect_used, reason = "the years of jiff, -9999 to 9999, are years of chrono")]
impl From<Date> for Point {
    fn from(date: Date) -> Self {
        let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
        Self::Day(NaiveDate::from_ymd_opt(date.year().into(), month.into(), day.into()).expect("a date of jiff is one of chrono"))
    }
}

#[expect(clippy::expect_used, reason = "the years of jiff, -9999 to 9999, are years of chrono")]
impl From<Timestamp> for Point {
    fn from(timestamp: Timestamp) -> Self {
        from_nanoseconds(timestamp.as_nanosecond()).expect("a moment of jiff is one of chrono")
    }
}

/// The moment, whatever its zone; the zone is not kept.
impl From<&ZonedDateTime> for Point {
    fn from(zoned: &ZonedDateTime) -> Self {
        zoned.timestamp().into()
    }
}

/// The moment, whatever its zone; the zone is not kept.
impl From<ZonedDateTime> for Point {
    fn from(zoned: ZonedDateTime) -> Self {
        zoned.timestamp().into()
    }
}

/// The day, in Beijing.
impl TryFrom<Point> for Date {
    type Error = Problem;

    fn try_from(point: Point) -> Result<Self, Problem> {
        use chrono::Datelike;

        let on = point.day();
        let part = |part: u32| i8::try_from(part).ok();
        let held = || Self::new(on.year().try_into().ok()?, part(on.month())?, part(on.day())?).ok();
        day(on, held())
    }
}

impl TryFrom<Point> for Timestamp {
    type Error = Problem;

    /// # Errors
    /// `needs_instant` for a day.
    fn try_from(point: Point) -> Result<Self, Problem> {
        Self::from_nanosecond(nanoseconds(moment(point)?)).map_err(|_| beyond(&point.to_string()))
    }
}

/// In China's legal time, `+08:00`; with a zone database `with_time_zone` gives it the zone's name.
impl TryFrom<Point> for ZonedDateTime {
    type Error = Problem;

    /// # Errors
    /// `needs_instant` for a day.
    fn try_from(point: Point) -> Result<Self, Problem> {
        Ok(Timestamp::try_from(point)?.to_zoned_datetime(TimeZone::fixed(Offset::constant(8))))
    }
}
