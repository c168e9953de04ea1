//! Days and moments of the other libraries of time, from and to a [`Point`](crate::form::term::Point).

#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "time")]
mod time;

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::{
    error::{Code, Problem},
    form::term::Point,
    text::Text,
};

/// A day that another library can hold.
fn day<D>(day: NaiveDate, held: Option<D>) -> Result<D, Problem> {
    held.ok_or_else(|| beyond(&day.to_string()))
}

/// The moment of a point: a day is none.
fn moment(point: Point) -> Result<DateTime<FixedOffset>, Problem> {
    match point {
        Point::Moment(moment) => Ok(moment),
        Point::Day(day) => Err(Problem::new(
            Code::NeedsInstant,
            "",
            Text::new(format!("{day}只有日期，没有时刻"), format!("{day} is a day, not a point in time")),
            Text::new("取其日期", "take it as a date"),
        )),
    }
}

/// Nanoseconds since 1970, which no moment has too many of.
fn nanoseconds(moment: DateTime<FixedOffset>) -> i128 {
    i128::from(moment.timestamp()) * 1_000_000_000 + i128::from(moment.timestamp_subsec_nanos())
}

/// A moment from nanoseconds since 1970.
fn from_nanoseconds(nanoseconds: i128) -> Option<Point> {
    let second = i64::try_from(nanoseconds.div_euclid(1_000_000_000)).ok()?;
    let rest = u32::try_from(nanoseconds.rem_euclid(1_000_000_000)).ok()?;
    DateTime::from_timestamp(second, rest).map(Point::from)
}

fn beyond(what: &str) -> Problem {
    Problem::new(
        Code::OutOfRange,
        "",
        Text::new(format!("{what} 超出可表示的范围"), format!("{what} is beyond what can be held")),
        Text::new("检查年份", "check the year"),
    )
}
