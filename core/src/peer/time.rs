//! time: with its feature `large-dates` it reaches beyond what a day is here, so that both ways may be too far.

use chrono::{Datelike, NaiveDate};
use time::{Date, Month, OffsetDateTime, UtcOffset};

use super::{beyond, day, from_nanoseconds, moment, nanoseconds};
use crate::{error::Problem, form::term::Point};

impl TryFrom<Date> for Point {
    type Error = Problem;

    fn try_from(date: Date) -> Result<Self, Problem> {
        let (year, month, day) = date.to_calendar_date();
        let held = NaiveDate::from_ymd_opt(year, u8::from(month).into(), day.into());
        held.map(Self::Day).ok_or_else(|| beyond(&format!("{year}-{:02}-{day:02}", u8::from(month))))
    }
}

impl TryFrom<OffsetDateTime> for Point {
    type Error = Problem;

    fn try_from(moment: OffsetDateTime) -> Result<Self, Problem> {
        from_nanoseconds(moment.unix_timestamp_nanos()).ok_or_else(|| beyond(&moment.to_string()))
    }
}

/// The day, in Beijing.
impl TryFrom<Point> for Date {
    type Error = Problem;

    fn try_from(point: Point) -> Result<Self, Problem> {
        let on = point.day();
        let part = |part: u32| u8::try_from(part).ok();
        let held = || Self::from_calendar_date(on.year(), Month::try_from(part(on.month())?).ok()?, part(on.day())?).ok();
        day(on, held())
    }
}

/// In China's legal time, `+08:00`.
impl TryFrom<Point> for OffsetDateTime {
    type Error = Problem;

    /// # Errors
    /// `needs_instant` for a day.
    fn try_from(point: Point) -> Result<Self, Problem> {
        let utc = Self::from_unix_timestamp_nanos(nanoseconds(moment(point)?)).ok();
        let beijing = || utc?.checked_to_offset(UtcOffset::from_hms(8, 0, 0).ok()?);
        beijing().ok_or_else(|| beyond(&point.to_string()))
    }
}
