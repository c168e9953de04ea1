//! When: a day, or a moment.

use std::{fmt, str::FromStr};

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone};
use serde::{Serialize, Serializer};

use crate::{
    calendar::{instant, parse_date},
    error::Problem,
};

/// A day, or a moment in Beijing time.
///
/// ```
/// use gongkai::form::term::Point;
/// assert!(matches!("2024-01-02".parse(), Ok(Point::Day(_))));
/// assert_eq!("2024-01-02T02:00Z".parse::<Point>().unwrap().to_string(), "2024-01-02T10:00:00+08:00");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Point {
    /// A day.
    Day(NaiveDate),
    /// A moment, at UTC+8. [`From`] brings one of another zone there.
    Moment(DateTime<FixedOffset>),
}

impl Point {
    /// A day or a moment, with the place where the text stood.
    pub(crate) fn parse(text: &str, path: &str) -> Result<Self, Problem> {
        // No day has a colon, every time has one.
        if text.contains(':') { instant::parse(text, path).map(Self::Moment) } else { parse_date(text, path).map(Self::Day) }
    }

    /// The first moment of a day in Beijing.
    pub(crate) fn midnight(day: NaiveDate) -> Option<Self> {
        Self::at(day, 0, 0)
    }

    /// The last minute of a day in Beijing.
    pub(crate) fn last_minute(day: NaiveDate) -> Option<Self> {
        Self::at(day, 23, 59)
    }

    fn at(day: NaiveDate, hour: u32, minute: u32) -> Option<Self> {
        day.and_hms_opt(hour, minute, 0)?.and_local_timezone(instant::BEIJING).single().map(Self::Moment)
    }

    /// The day, in Beijing.
    pub fn day(self) -> NaiveDate {
        match self {
            Self::Day(day) => day,
            Self::Moment(moment) => instant::day(moment),
        }
    }
}

impl FromStr for Point {
    type Err = Problem;

    /// A day `YYYY-MM-DD`, or anything with a time as [`instant::parse`] reads it.
    fn from_str(text: &str) -> Result<Self, Problem> {
        Self::parse(text, "")
    }
}

impl From<NaiveDate> for Point {
    fn from(day: NaiveDate) -> Self {
        Self::Day(day)
    }
}

/// A moment of any zone, in Beijing time.
///
/// ```
/// use gongkai::{chrono::{DateTime, Utc}, form::term::Point};
/// let evening: DateTime<Utc> = "2024-05-06T18:30:00Z".parse().unwrap();
/// assert_eq!(Point::from(evening).day().to_string(), "2024-05-07");
/// ```
impl<Z: TimeZone> From<DateTime<Z>> for Point {
    fn from(moment: DateTime<Z>) -> Self {
        Self::Moment(moment.with_timezone(&instant::BEIJING))
    }
}

/// As it is written.
impl Serialize for Point {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Moment(moment) => f.write_str(&instant::format(*moment)),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
mod tests {
    use chrono::Utc;

    use super::*;
    use crate::{Code, Library, calendar::Calendar, rulebook::TermQuestion};

    /// Whatever moment there is can be held, shown and asked about; outside the years of this law it is refused, not counted.
    #[test]
    fn no_moment_is_too_far() {
        let book = Library::embedded().book("cn-2019").unwrap();
        let due = |start: Point| {
            let question = TermQuestion::new("opinion.major_release", start).on("2024-05-06".parse().ok());
            book.deadline(&question, &Calendar::china()).map(|due| due.due.to_string()).map_err(|problems| problems.first().code)
        };
        for moment in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let point = Point::from(moment);
            assert!(!point.to_string().is_empty() && !format!("{point:?}").is_empty());
            assert_eq!(due(point), Err(Code::OutOfRange), "{point}");
        }
        let westwards = FixedOffset::west_opt(10 * 3600).unwrap();
        let evening: DateTime<Utc> = "2024-05-06T18:30:00Z".parse().unwrap();
        // Held at another offset, it is the same moment still.
        let elsewhere = Point::Moment(evening.with_timezone(&westwards));
        assert_eq!(elsewhere.day(), Point::from(evening).day());
        assert_eq!(due(elsewhere).as_deref(), Ok("2024-05-07T07:30:00+08:00"));
        assert_eq!(due(Point::from("1988-07-01T10:00:00Z".parse::<DateTime<Utc>>().unwrap())), Err(Code::OutOfRange));
    }
}
