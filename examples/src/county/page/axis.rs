//! The time axis of the picture: which days it shows, where they lie, and what kind of day each is.

use chrono::{Days, NaiveDate, Timelike};
use gongkai::{
    calendar::{Calendar, DayKind},
    form::term::Point,
};

/// Days shown before the day looked at.
const BACK: u64 = 42;
/// Days shown after the last that counts as next.
const BEYOND: u64 = 14;
/// Width of a day.
const DAY: f64 = 13.0;

/// A stretch of days laid from left to right.
pub(super) struct Axis {
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
    /// Where the first day begins.
    left: f64,
}

impl Axis {
    pub(super) fn around(today: NaiveDate, ahead: u32, left: f64) -> Self {
        Self {
            first: today.checked_sub_days(Days::new(BACK)).unwrap_or(today),
            last: today.checked_add_days(Days::new(u64::from(ahead) + BEYOND)).unwrap_or(today),
            left,
        }
    }

    pub(super) fn days(&self) -> impl Iterator<Item = NaiveDate> {
        self.first.iter_days().take_while(|day| *day <= self.last)
    }

    pub(super) const fn day_width(&self) -> f64 {
        DAY
    }

    pub(super) fn right(&self) -> f64 {
        self.after(self.last)
    }

    /// Where a day begins, or a moment lies; never beyond the edges.
    pub(super) fn at(&self, point: Point) -> f64 {
        let part = match point {
            Point::Day(_) => 0.0,
            Point::Moment(moment) => f64::from(moment.num_seconds_from_midnight()) / 86_400.0,
        };
        self.clip(self.begins(point.day()) + part * DAY)
    }

    /// Where a day ends, or a moment lies; never beyond the edges.
    pub(super) fn end(&self, point: Point) -> f64 {
        match point {
            Point::Day(day) => self.after(day),
            moment @ Point::Moment(_) => self.at(moment),
        }
    }

    /// The middle of a day, or where a moment lies.
    pub(super) fn middle(&self, point: Point) -> f64 {
        match point {
            Point::Day(_) => self.clip(self.at(point) + DAY / 2.0),
            Point::Moment(_) => self.at(point),
        }
    }

    fn after(&self, day: NaiveDate) -> f64 {
        self.begins(day).max(self.left - DAY) + DAY
    }

    fn begins(&self, day: NaiveDate) -> f64 {
        let last = self.last.signed_duration_since(self.first).num_days();
        let offset = day.signed_duration_since(self.first).num_days().clamp(-1, last);
        // Clamped to a few hundred days.
        self.left + f64::from(i32::try_from(offset).unwrap_or_default()) * DAY
    }

    fn clip(&self, x: f64) -> f64 {
        x.clamp(self.left, self.right())
    }
}

/// How a day is shaded, and the sign it bears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shade {
    Workday,
    Makeup,
    Weekend,
    Holiday,
    /// Its holiday notice has not been issued.
    Unknown,
}

impl Shade {
    pub(super) fn of(day: NaiveDate, calendar: &Calendar) -> Self {
        match calendar.day(day).map(|day| day.kind) {
            Ok(DayKind::Workday) => Self::Workday,
            Ok(DayKind::MakeupWorkday) => Self::Makeup,
            Ok(DayKind::Weekend) => Self::Weekend,
            Ok(DayKind::Holiday | DayKind::Closure) => Self::Holiday,
            Err(_) => Self::Unknown,
        }
    }

    pub(super) const fn class(self) -> &'static str {
        match self {
            Self::Workday => "workday",
            Self::Makeup => "makeup",
            Self::Weekend => "weekend",
            Self::Holiday => "holiday",
            Self::Unknown => "unknown",
        }
    }

    /// The sign that Chinese calendars print: 休 for days off, 班 for worked weekends.
    pub(super) const fn sign(self) -> Option<&'static str> {
        match self {
            Self::Workday | Self::Weekend => None,
            Self::Makeup => Some("班"),
            Self::Holiday => Some("休"),
            Self::Unknown => Some("?"),
        }
    }
}
