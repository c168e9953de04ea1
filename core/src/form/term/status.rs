//! What a deadline is on a day: running, due, overdue, met.

use serde::Serialize;

use super::{Bound, Deadline, Point, Unit, Within};
use crate::{
    calendar::{Calendar, CalendarError},
    error::Problem,
    names,
};

names! {
    /// How a deadline stands on a day.
    State {
        /// It has not begun.
        NotStarted = "not_started",
        /// A window that has not opened.
        NotOpen = "not_open",
        /// It is running.
        Running = "running",
        /// This is its last day.
        DueToday = "due_today",
        /// It has passed.
        Overdue = "overdue",
        /// A minimum period that is over.
        Complete = "complete",
        /// Done in time.
        Met = "met",
        /// Done, but late.
        Late = "late",
        /// Done before the window opened, or before a minimum period was over.
        TooEarly = "too_early",
    }
}

/// How much is left; negative when it is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Left {
    /// Working days, for terms in working days.
    #[serde(rename = "workdays_left")]
    Workdays(i64),
    /// Calendar days, for all other terms in days.
    #[serde(rename = "days_left")]
    Days(i64),
    /// Minutes, for terms in hours and minutes.
    #[serde(rename = "minutes_left")]
    Minutes(i64),
}

/// How a deadline stands, and how much is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Status {
    /// How it stands.
    #[serde(rename = "status")]
    pub state: State,
    /// What is left from the day looked at (or the day it was done) to the deadline.
    #[serde(flatten)]
    pub left: Left,
}

impl Deadline {
    /// How it stands on `today`, or how it was met if it was `done`.
    ///
    /// None without a day, and where the days between which a provisional deadline lies leave it open.
    ///
    /// A term that runs in hours and is looked at with a day only has its days left, not its minutes.
    ///
    /// # Errors
    /// `not_announced` if the working days between today and the deadline cannot be counted.
    pub fn status(&self, calendar: &Calendar, today: Option<Point>, done: Option<Point>) -> Result<Option<Status>, Problem> {
        let Some((at, path)) = done.map(|at| (at, "facts.done")).or(today.map(|at| (at, "today"))) else { return Ok(None) };
        if !self.is_certain_on(at.day()) {
            return Ok(None);
        }
        let (before, after) = match (at, self.due) {
            (Point::Moment(at), Point::Moment(due)) => (at < due, at > due),
            (at, due) => (at.day() < due.day(), at.day() > due.day()),
        };
        let state = match (done, self.bound) {
            (Some(_), Bound::AtMost) if after => State::Late,
            (Some(_), Bound::AtMost) if self.opens.is_some_and(|opens| at.day() < opens) => State::TooEarly,
            (Some(_), Bound::AtLeast) if before => State::TooEarly,
            (Some(_), _) => State::Met,
            (None, Bound::AtMost) if after => State::Overdue,
            (None, Bound::AtLeast) if after => State::Complete,
            (None, _) => self.before_due(at),
        };
        Ok(Some(Status { state, left: self.left(calendar, at).map_err(|error| error.problem(path))? }))
    }

    fn before_due(&self, at: Point) -> State {
        let today = at.day();
        let counted_back = matches!(self.within, Within::Before(_) | Within::Window(_));
        let not_started = match (at, self.start) {
            (Point::Moment(at), Point::Moment(start)) => at < start,
            (_, start) => today < start.day(),
        };
        if self.opens.is_some_and(|opens| today < opens) {
            State::NotOpen
        } else if not_started && !counted_back {
            State::NotStarted
        } else if today == self.due.day() {
            State::DueToday
        } else {
            State::Running
        }
    }

    fn left(&self, calendar: &Calendar, at: Point) -> Result<Left, CalendarError> {
        Ok(match (at, self.due) {
            (Point::Moment(at), Point::Moment(due)) => Left::Minutes(due.signed_duration_since(at).num_minutes()),
            (at, Point::Day(due)) if self.within.unit() == Some(Unit::Workday) => Left::Workdays(i64::from(calendar.count(at.day(), due)?)),
            (at, due) => Left::Days(due.day().signed_duration_since(at.day()).num_days()),
        })
    }
}
