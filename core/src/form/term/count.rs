//! Counting: from a start to the day or moment at which a term ends.

use std::iter::Peekable;

use chrono::{DateTime, Datelike, Days, FixedOffset, Months, NaiveDate, TimeDelta};

use super::{Amount, Deadline, Limit, Pause, Point, Unit, Within};
use crate::{
    calendar::{Bounds, Calendar, CalendarError, Edge},
    error::{Code, Problem},
    form::convention::{Conventions, NamedDay, Roll},
    text::Text,
};

/// The days that are counted: those of a calendar, or those at one edge of what a year without a notice can be.
#[derive(Clone, Copy)]
pub(super) enum Source<'a> {
    Calendar(&'a Calendar),
    Edge(&'a Bounds, Edge),
}

impl Source<'_> {
    /// The day itself if it is worked, or the next that is.
    fn roll(self, day: NaiveDate) -> Result<NaiveDate, Problem> {
        match self {
            Self::Calendar(calendar) => calendar.roll(day).map_err(at_start),
            Self::Edge(..) => self.workday(day, 1, false),
        }
    }

    /// The `n`-th working day from a day on, forwards or back, that day included. What is counted from is not counted, and need not be
    /// in the notices.
    fn workday(self, first: NaiveDate, n: u32, back: bool) -> Result<NaiveDate, Problem> {
        match self {
            Self::Calendar(calendar) => {
                let n = i32::try_from(n).map_err(|_| out_of_range("facts.start"))?;
                let rest = n - i32::from(calendar.is_workday(first).map_err(at_start)?);
                calendar.add(first, if back { -rest } else { rest }).map_err(at_start)
            }
            Self::Edge(bounds, edge) => {
                let from = if back { first.succ_opt() } else { first.pred_opt() };
                from.and_then(|from| bounds.nth(from, n, back, edge)).ok_or_else(|| out_of_range("facts.start"))
            }
        }
    }

    /// The working days after a day up to and including another.
    fn count(self, from: NaiveDate, to: NaiveDate) -> Result<i32, Problem> {
        match self {
            Self::Calendar(calendar) => calendar.count(from, to).map_err(|error| error.problem("facts.pauses")),
            Self::Edge(bounds, edge) => bounds.count(from, to, edge).ok_or_else(|| out_of_range("facts.pauses")),
        }
    }
}

/// Counting by the conventions of a rulebook and the days of a calendar.
pub(super) struct Count<'a> {
    conventions: &'a Conventions,
    days: Source<'a>,
    /// The last day of which the count asked whether it is worked.
    looked_at: Option<NaiveDate>,
}

impl<'a> Count<'a> {
    pub(super) const fn by(conventions: &'a Conventions, days: Source<'a>) -> Self {
        Self { conventions, days, looked_at: None }
    }

    /// The last day of which the count asked whether it is worked.
    pub(super) const fn looked_at(&self) -> Option<NaiveDate> {
        self.looked_at
    }

    /// Counts from the start of a deadline to its end; the pauses given are told from those that left a day out.
    pub(super) fn run(&mut self, deadline: &mut Deadline, given: &[Pause]) -> Result<(), Problem> {
        match (deadline.within, deadline.start) {
            (Within::AtOnce | Within::SameDay, _) => {}
            (Within::After(amount), Point::Moment(moment)) => {
                let ends = moved(moment, amount, 1)?;
                deadline.end(deadline.extension.map_or(Ok(ends), |more| moved(ends, more, 1))?.into());
            }
            (Within::Before(amount), Point::Moment(moment)) => deadline.end(moved(moment, amount, -1)?.into()),
            (Within::Window(amount), Point::Moment(moment)) => {
                deadline.opens = Some(moved(moment, amount, -1)?.date_naive());
                deadline.end(moment.into());
            }
            (Within::After(amount), Point::Day(day)) => self.forward(deadline, amount, day, given)?,
            (Within::Before(amount), Point::Day(day)) => deadline.end(self.back(day, amount)?.into()),
            (Within::Window(amount), Point::Day(day)) => {
                deadline.opens = Some(self.back(day, amount)?);
                deadline.end(day.pred_opt().ok_or_else(|| out_of_range("facts.start"))?.into());
            }
            (Within::Yearly { .. } | Within::By(_), Point::Moment(_)) => {}
            (Within::Yearly { month, day }, Point::Day(start)) => {
                let last = |years| yearly(start, month, day, years).and_then(|named| self.last_day(named));
                let due = last(0).filter(|due| *due >= start).or_else(|| last(1));
                self.fixed(deadline, due.ok_or_else(|| out_of_range("facts.start"))?)?;
            }
            (Within::By(named), Point::Day(_)) => {
                self.fixed(deadline, self.last_day(named).ok_or_else(|| out_of_range("rule"))?)?;
            }
        }
        Ok(())
    }

    fn forward(&mut self, deadline: &mut Deadline, amount: Amount, start: NaiveDate, given: &[Pause]) -> Result<(), Problem> {
        let from = self.roll(self.conventions.receipt_on_rest_day.roll, start)?;
        deadline.counted_from = from.into();
        let (alike, other) = match deadline.extension {
            Some(more) if more.unit == amount.unit => (more.n, None),
            other => (0, other),
        };
        let n = amount.n.checked_add(alike).ok_or_else(|| out_of_range("facts.extended_by"))?;
        let mut pauses = std::mem::take(&mut deadline.pauses).into_iter().peekable();
        let (mut ends, stops) = self.past(from, Amount { n, ..amount }, &mut pauses)?;
        deadline.stopped_by = self.leaving_out(given, &stops, from, amount.unit)?;
        deadline.pauses = stops;
        let mut unit = amount.unit;
        if let Some(more) = other {
            deadline.extended_from = Some(ends);
            let (last, stops) = self.past(ends, more, &mut pauses)?;
            let also = self.leaving_out(given, &stops, ends, more.unit)?;
            deadline.stopped_by.extend(also);
            deadline.pauses.extend(stops);
            (ends, unit) = (last, more.unit);
        }
        deadline.end(ends.into());
        if unit != Unit::Workday {
            deadline.due = self.roll(self.conventions.calendar_day_roll.roll, ends)?.into();
        }
        Ok(())
    }

    /// The last day of an amount that counts from a day and stands still in pauses: those that begin before it has run out are taken,
    /// and those of them that leave a day out come back.
    fn past(
        &mut self,
        from: NaiveDate,
        amount: Amount,
        pauses: &mut Peekable<impl Iterator<Item = Pause>>,
    ) -> Result<(NaiveDate, Vec<Pause>), Problem> {
        let mut ends = self.add(from, amount)?;
        let mut stops = Vec::new();
        while let Some(pause) = pauses.next_if(|pause| pause.from < ends) {
            if pause.to <= from {
                continue;
            }
            let n = self.between(pause.from.max(from), pause.to, amount.unit)?;
            if n > 0 {
                ends = self.add(ends, Amount { n, ..amount })?;
                stops.push(pause);
            }
        }
        Ok((ends, stops))
    }

    /// The pauses given of which a countable day lies in one of the stops, which are in order and apart.
    fn leaving_out(&mut self, given: &[Pause], stops: &[Pause], from: NaiveDate, unit: Unit) -> Result<Vec<Pause>, Problem> {
        let mut leaving = Vec::new();
        for pause in given {
            let stop = stops.partition_point(|stop| stop.from <= pause.from).checked_sub(1).and_then(|i| stops.get(i));
            let is_in = stop.is_some_and(|stop| pause.to <= stop.to) && pause.to > from;
            if is_in && self.between(pause.from.max(from), pause.to, unit)? > 0 {
                leaving.push(pause.clone());
            }
        }
        Ok(leaving)
    }

    /// The last day of a term that ends by a named day.
    fn last_day(&self, named: NaiveDate) -> Option<NaiveDate> {
        match self.conventions.named_day.reading {
            NamedDay::Included => Some(named),
            NamedDay::Excluded => named.pred_opt(),
        }
    }

    fn fixed(&mut self, deadline: &mut Deadline, due: NaiveDate) -> Result<(), Problem> {
        deadline.end(due.into());
        deadline.due = self.roll(self.conventions.fixed_date_roll.roll, due)?.into();
        Ok(())
    }

    fn look_at(&mut self, day: NaiveDate) {
        self.looked_at = self.looked_at.max(Some(day));
    }

    fn roll(&mut self, roll: Roll, day: NaiveDate) -> Result<NaiveDate, Problem> {
        match roll {
            Roll::Keep => Ok(day),
            Roll::NextWorkday => {
                let rolled = self.days.roll(day)?;
                self.look_at(rolled);
                Ok(rolled)
            }
        }
    }

    fn add(&mut self, day: NaiveDate, amount: Amount) -> Result<NaiveDate, Problem> {
        if amount.unit == Unit::Workday {
            let next = day.succ_opt().ok_or_else(|| out_of_range("facts.start"))?;
            let ends = self.days.workday(next, amount.n, false)?;
            self.look_at(ends);
            return Ok(ends);
        }
        calendar_end(day, amount).ok_or_else(|| out_of_range("facts.start"))
    }

    fn back(&mut self, day: NaiveDate, amount: Amount) -> Result<NaiveDate, Problem> {
        let n = u64::from(amount.n);
        let moved = match amount.unit {
            Unit::Workday => {
                let last = day.pred_opt().ok_or_else(|| out_of_range("facts.start"))?;
                self.look_at(last);
                return self.days.workday(last, amount.n, true);
            }
            Unit::Day => day.checked_sub_days(Days::new(n)),
            Unit::Week => day.checked_sub_days(Days::new(7 * n)),
            Unit::Month => day.checked_sub_months(Months::new(amount.n)),
            Unit::Year => amount.n.checked_mul(12).and_then(|months| day.checked_sub_months(Months::new(months))),
            Unit::Hour | Unit::Minute => None,
        };
        moved.ok_or_else(|| out_of_range("facts.start"))
    }

    /// Countable days after `from` up to and including `to`.
    fn between(&mut self, from: NaiveDate, to: NaiveDate, unit: Unit) -> Result<u32, Problem> {
        let days = match unit {
            Unit::Workday => {
                self.look_at(to);
                i64::from(self.days.count(from, to)?)
            }
            _ => to.signed_duration_since(from).num_days(),
        };
        u32::try_from(days).map_err(|_| out_of_range("facts.pauses"))
    }
}

impl Deadline {
    fn end(&mut self, at: Point) {
        self.ends = at;
        self.due = at;
    }
}

/// A day before which a limit that counts forward cannot be due, whatever the calendar, the conventions and the circumstances.
pub(crate) fn no_earlier_than(limit: &Limit, start: NaiveDate) -> Option<NaiveDate> {
    let Ok(Within::After(amount)) = limit.within else { return None };
    let unit = if amount.unit == Unit::Workday { Unit::Day } else { amount.unit };
    calendar_end(start, Amount { unit, ..amount })
}

/// Where an amount of calendar days, weeks, months or years ends.
fn calendar_end(day: NaiveDate, Amount { n, unit }: Amount) -> Option<NaiveDate> {
    match unit {
        Unit::Day => day.checked_add_days(Days::new(n.into())),
        Unit::Week => day.checked_add_days(Days::new(7 * u64::from(n))),
        Unit::Month => day.checked_add_months(Months::new(n)),
        Unit::Year => day.checked_add_months(Months::new(n.checked_mul(12)?)),
        Unit::Workday | Unit::Hour | Unit::Minute => None,
    }
}

fn yearly(start: NaiveDate, month: u32, day: u32, years_on: i32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(start.year().checked_add(years_on)?, month, day)
}

fn moved(moment: DateTime<FixedOffset>, amount: Amount, sign: i32) -> Result<DateTime<FixedOffset>, Problem> {
    let minutes = match amount.unit {
        Unit::Hour => i64::from(amount.n) * 60,
        _ => i64::from(amount.n),
    };
    let delta = TimeDelta::try_minutes(i64::from(sign) * minutes);
    delta.and_then(|delta| moment.checked_add_signed(delta)).ok_or_else(|| out_of_range("facts.start"))
}

fn at_start(error: CalendarError) -> Problem {
    error.problem("facts.start")
}

pub(super) fn out_of_range(path: &str) -> Problem {
    Problem::new(
        Code::OutOfRange,
        path,
        Text::new("超出可计算的范围", "beyond what can be counted"),
        Text::new("检查年份和数量", "check the year and the amount"),
    )
}
