//! Days and moments come from the other libraries of time and go back to them unchanged.

use chrono::{DateTime, NaiveDate, Utc};
use gongkai::{Code, Library, calendar::instant, form::term::Point};
use proptest::prelude::*;

/// From the first day of the calendars of law to the last day that any of the libraries holds.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (-719_162..=2_932_896).prop_map(|day| NaiveDate::from_epoch_days(day).unwrap())
}

fn any_moment() -> impl Strategy<Value = Point> {
    (-62_000_000_000_i64..=253_000_000_000, 0_u32..1_000_000_000)
        .prop_map(|(second, rest)| DateTime::from_timestamp(second, rest).unwrap().into())
}

proptest! {
    #[test]
    fn there_and_back(day in any_day(), moment in any_moment()) {
        let point = Point::Day(day);
        prop_assert_eq!(Point::from(jiff::civil::Date::try_from(point).unwrap()), point);
        prop_assert_eq!(Point::try_from(time::Date::try_from(point).unwrap()).unwrap(), point);
        prop_assert_eq!(jiff::civil::Date::try_from(point).unwrap().to_string(), day.to_string());
        prop_assert_eq!(Point::from(jiff::Timestamp::try_from(moment).unwrap()), moment);
        prop_assert_eq!(Point::from(jiff::ZonedDateTime::try_from(moment).unwrap()), moment);
        prop_assert_eq!(Point::try_from(time::OffsetDateTime::try_from(moment).unwrap()).unwrap(), moment);
        prop_assert_eq!(jiff::civil::Date::try_from(moment).unwrap().to_string(), moment.day().to_string());
    }
}

#[test]
fn a_term_starts_from_any_of_them() {
    let book = Library::embedded().book("cn-2019").unwrap();
    let due = book.due("request.reply", jiff::civil::date(2022, 9, 30)).unwrap();
    assert_eq!(jiff::civil::Date::try_from(due.due), Ok(jiff::civil::date(2022, 11, 2)));
    let start = time::Date::from_calendar_date(2022, time::Month::September, 30).unwrap();
    assert_eq!(book.due("request.reply", Point::try_from(start).unwrap()).unwrap(), due);
    // Written by jiff with its zone, read here, and the other way round.
    let zoned: jiff::ZonedDateTime = "2024-05-06T09:00:00+08:00[+08:00]".parse().unwrap();
    assert_eq!(Point::from(&zoned), zoned.to_string().parse().unwrap());
    let due = book.due("opinion.major_release", &zoned).unwrap();
    assert_eq!(jiff::ZonedDateTime::try_from(due.due).unwrap().to_string(), "2024-05-06T14:00:00+08:00[+08:00]");
    assert_eq!(instant::parse(&zoned.to_string(), "").map(Point::Moment), Ok(Point::from(zoned)));
}

#[test]
fn what_cannot_be_held_is_refused() {
    let far = Point::Day(NaiveDate::MAX);
    assert_eq!(jiff::civil::Date::try_from(far).unwrap_err().code, Code::OutOfRange);
    assert_eq!(time::Date::try_from(far).unwrap_err().code, Code::OutOfRange);
    let end = Point::from(DateTime::<Utc>::MAX_UTC);
    assert_eq!(jiff::Timestamp::try_from(end).unwrap_err().code, Code::OutOfRange);
    assert_eq!(time::OffsetDateTime::try_from(end).unwrap_err().code, Code::OutOfRange);
    let day = Point::Day("2024-05-06".parse().unwrap());
    assert_eq!(jiff::ZonedDateTime::try_from(day).unwrap_err().code, Code::NeedsInstant);
    assert_eq!(time::OffsetDateTime::try_from(day).unwrap_err().code, Code::NeedsInstant);
}

#[test]
fn all_of_jiff_is_a_point() {
    for date in [jiff::civil::Date::MIN, jiff::civil::Date::MAX] {
        assert_eq!(jiff::civil::Date::try_from(Point::from(date)), Ok(date));
    }
    for timestamp in [jiff::Timestamp::MIN, jiff::Timestamp::MAX] {
        assert_eq!(jiff::Timestamp::try_from(Point::from(timestamp)), Ok(timestamp));
    }
    for date in [time::Date::MIN, time::Date::MAX] {
        assert_eq!(time::Date::try_from(Point::try_from(date).unwrap()), Ok(date));
    }
}
