//! The engine of the term: from a start to a deadline, and from a deadline to what it is today.

use std::{fmt, iter::Peekable, str::FromStr};

use chrono::{DateTime, Datelike, Days, FixedOffset, Months, NaiveDate, TimeDelta, TimeZone};
use serde::{Serialize, Serializer};

use super::convention::{Conventions, Roll};
use super::term::{Amount, Bound, Limit, Unit, Within};
use crate::{
    calendar::{Calendar, CalendarError, Standing, instant, parse_date},
    error::{Code, Problem, unknown_name},
    order,
    text::Text,
};

/// A day, or a moment in Beijing time.
///
/// ```
/// use gongkai::form::deadline::Point;
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
/// use gongkai::{chrono::{DateTime, Utc}, form::deadline::Point};
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

/// Days that do not count: those after `from` up to and including `to`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Pause {
    /// The day the pause begins (a letter is sent); it still counts.
    pub from: NaiveDate,
    /// The last day that does not count (the answer arrives).
    pub to: NaiveDate,
    /// What stopped the term, by the name of its clause, such as `third_party`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
}

impl Pause {
    /// A pause from the day it begins to the last day that does not count.
    #[must_use]
    pub const fn between(from: NaiveDate, to: NaiveDate) -> Self {
        Self { from, to, cause: None }
    }

    /// The same with what stopped the term, by the name of its clause.
    #[must_use]
    pub fn because(self, cause: impl Into<String>) -> Self {
        Self { cause: Some(cause.into()), ..self }
    }
}

/// What happened to a term after it began: nothing, unless it is said.
///
/// ```
/// use gongkai::form::deadline::{Circumstances, Pause};
/// let (sent, answered) = ("2022-10-12".parse().unwrap(), "2022-10-24".parse().unwrap());
/// let since = Circumstances::default().extended_by(20).paused(Pause::between(sent, answered).because("third_party"));
/// assert_eq!((since.extended_by, since.pauses.len()), (20, 1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Circumstances {
    /// By how much it was lawfully extended, in the unit of its extension.
    pub extended_by: u32,
    /// When it stood still.
    pub pauses: Vec<Pause>,
    /// The number by which the amount is multiplied, where the term wants one.
    pub times: Option<u32>,
}

impl Circumstances {
    /// The same, lawfully extended by so many units.
    #[must_use]
    pub fn extended_by(self, units: u32) -> Self {
        Self { extended_by: units, ..self }
    }

    /// The same with one more pause.
    #[must_use]
    pub fn paused(mut self, pause: Pause) -> Self {
        self.pauses.push(pause);
        self
    }

    /// The same with the number by which the amount is multiplied, where the term wants one.
    #[must_use]
    pub fn times(self, times: impl Into<Option<u32>>) -> Self {
        Self { times: times.into(), ..self }
    }
}

/// A term applied to a start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Deadline {
    /// The figure applied, with its multiplier.
    pub within: Within,
    /// Latest or earliest.
    pub bound: Bound,
    /// The start as given; for terms counted back, the event.
    pub start: Point,
    /// The start after a roll off a rest day, where the rulebook rolls it.
    pub counted_from: Point,
    /// The first day of a window.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub opens: Option<NaiveDate>,
    /// Where the count ended, before any roll.
    pub ends: Point,
    /// The deadline.
    pub due: Point,
    /// The extension in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extension: Option<Amount>,
    /// The last day of the term itself, where the extension counts in another unit and begins after it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extended_from: Option<NaiveDate>,
    /// When it stood still, in order and apart from one another.
    pub pauses: Vec<Pause>,
    /// Those of the pauses given that left out a day which would have counted.
    pub stopped_by: Vec<Pause>,
    /// How firm the calendar is that it rests on.
    pub standing: Standing,
}

impl Deadline {
    /// The day it is due, in Beijing.
    pub fn day(&self) -> NaiveDate {
        self.due.day()
    }

    /// Applies a limit to a start.
    ///
    /// # Errors
    /// `no_figure` where the text sets none; `needs_instant` / `needs_date`; `beyond_cap`; `not_announced` where the count leaves the
    /// notices; `out_of_range`; `missing_key` where the amount is to be multiplied and nothing says by what.
    pub fn compute(
        limit: &Limit,
        conventions: &Conventions,
        calendar: &Calendar,
        start: Point,
        circumstances: &Circumstances,
    ) -> Result<Self, Problem> {
        let within = figure(limit, circumstances)?;
        check_kind(within, start)?;
        let start = match start {
            Point::Day(_) => start,
            Point::Moment(moment) => Point::Moment(instant::within_years(moment, "facts.start")?),
        };
        let extension = extension(limit, within, circumstances.extended_by)?;
        let pauses = pauses(limit, within, &circumstances.pauses)?;
        let mut count = Count { conventions, calendar, looked_at: None };
        let mut deadline = Self {
            within,
            bound: limit.bound,
            start,
            counted_from: start,
            opens: None,
            ends: start,
            due: start,
            extension,
            extended_from: None,
            pauses,
            stopped_by: Vec::new(),
            standing: Standing::Settled,
        };
        count.run(&mut deadline, &circumstances.pauses)?;
        deadline.standing = count.looked_at.map_or(Standing::Settled, |last| calendar.standing(last, last));
        Ok(deadline)
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

fn figure(limit: &Limit, circumstances: &Circumstances) -> Result<Within, Problem> {
    let within = limit.within.as_ref().map_err(|says| {
        Problem::new(
            Code::NoFigure,
            "rule",
            Text::new(
                format!("《{}》{}未规定期限：{}", limit.cite.document.title, limit.cite.provision, says.zh),
                format!("{} sets no figure: {}", limit.cite, says.en),
            ),
            Text::new("由规则书或本机关自行确定后写入自己的规则书", "once your office has set one, write it into a rulebook of your own"),
        )
    })?;
    match (&limit.per, circumstances.times) {
        (None, None) => Ok(*within),
        (Some(per), Some(times)) => within.times(times).ok_or_else(|| out_of_range(&format!("facts.{}", per.fact))),
        (Some(per), None) => Err(Problem::new(
            Code::MissingKey,
            format!("facts.{}", per.fact),
            Text::new(format!("缺少“{}”：{}", per.fact, per.name.zh), format!("`{}` is missing: {}", per.fact, per.name.en)),
            Text::new("写一个不小于 1 的整数", "give a whole number of at least 1"),
        )),
        (None, Some(_)) => Err(Problem::new(
            Code::BadValue,
            "facts",
            Text::new("此期限不按倍数计算", "this term is not multiplied"),
            Text::new("删去该项", "leave it out"),
        )),
    }
}

fn check_kind(within: Within, start: Point) -> Result<(), Problem> {
    match (within, start) {
        (Within::AtOnce, _) => Ok(()),
        (within, Point::Day(_)) if within.is_clock() => Err(Problem::new(
            Code::NeedsInstant,
            "facts.start",
            Text::new(format!("此期限为{}，须给出时刻", within.zh()), format!("the term is {within}: a point in time is needed")),
            Text::new("例如 2024-01-02T10:00+08:00", "for instance 2024-01-02T10:00+08:00"),
        )),
        (within, Point::Moment(moment)) if !within.is_clock() => Err(Problem::new(
            Code::NeedsDate,
            "facts.start",
            Text::new(
                format!("此期限为{}，须给出日期而非时刻", within.zh()),
                format!("the term is {within}: a day is meant, not a point in time"),
            ),
            Text::new(format!("写 {}", instant::day(moment)), format!("write {}", instant::day(moment))),
        )),
        _ => Ok(()),
    }
}

/// An extension in days follows on a term in days of another kind; one in hours lengthens only what runs in hours.
fn extension(limit: &Limit, within: Within, by: u32) -> Result<Option<Amount>, Problem> {
    if by == 0 {
        return Ok(None);
    }
    let fits = |unit: Unit| matches!(within, Within::After(amount) if amount.unit.is_clock() == unit.is_clock());
    match limit.extension.as_ref().filter(|extension| fits(extension.up_to.unit)) {
        Some(extension) if by <= extension.up_to.n => Ok(Some(Amount { n: by, ..extension.up_to })),
        Some(extension) => Err(Problem::new(
            Code::BeyondCap,
            "facts.extended_by",
            Text::new(
                format!("延长{by}超过上限{}（{}）", extension.up_to.zh(), extension.cite),
                format!("an extension of {by} is more than {} ({})", extension.up_to, extension.cite),
            ),
            Text::new(format!("至多 {}", extension.up_to.n), format!("at most {}", extension.up_to.n)),
        )),
        None => Err(Problem::new(
            Code::BeyondCap,
            "facts.extended_by",
            Text::new(format!("{}不可延长", limit.name.zh), format!("`{}` cannot be extended", limit.name.en)),
            Text::new("删去 extended_by", "leave extended_by out"),
        )),
    }
}

/// In order, and merged where they touch or overlap: a day is skipped once.
fn pauses(limit: &Limit, within: Within, given: &[Pause]) -> Result<Vec<Pause>, Problem> {
    if given.is_empty() {
        return Ok(Vec::new());
    }
    let countable = matches!(within, Within::After(amount) if matches!(amount.unit, Unit::Workday | Unit::Day));
    if limit.pauses.is_empty() || !countable {
        return Err(Problem::new(
            Code::BadValue,
            "facts.pauses",
            Text::new(format!("{}没有可中止的事由", limit.name.zh), format!("nothing stops `{}`", limit.name.en)),
            Text::new("删去 pauses", "leave pauses out"),
        ));
    }
    for (i, pause) in given.iter().enumerate() {
        if let Some(cause) = pause.cause.as_ref().filter(|cause| limit.pauses.iter().all(|clause| clause.id != **cause)) {
            let known: Vec<&str> = limit.pauses.iter().map(|clause| clause.id.as_str()).collect();
            return Err(unknown_name(Code::BadValue, &format!("facts.pauses[{i}].cause"), cause, &known));
        }
    }
    if let Some((i, pause)) = given.iter().enumerate().find(|(_, pause)| pause.to < pause.from) {
        return Err(Problem::new(
            Code::Contradiction,
            format!("facts.pauses[{i}].to"),
            Text::new(
                format!("中止于 {} 结束，早于其开始 {}", pause.to, pause.from),
                format!("the pause ends on {}, before it begins on {}", pause.to, pause.from),
            ),
            Text::new("对调或改正", "swap or correct them"),
        ));
    }
    let mut sorted = given.to_vec();
    order::by_key(&mut sorted, |pause| (pause.from, pause.to));
    let mut merged: Vec<Pause> = Vec::new();
    for pause in sorted {
        match merged.last_mut() {
            Some(last) if pause.from <= last.to => {
                last.to = last.to.max(pause.to);
                last.cause = last.cause.take().filter(|cause| Some(cause) == pause.cause.as_ref());
            }
            _ => merged.push(pause),
        }
    }
    Ok(merged)
}

/// Counting by the conventions of a rulebook and the days of a calendar.
struct Count<'a> {
    conventions: &'a Conventions,
    calendar: &'a Calendar,
    /// The last day of which the count asked whether it is worked.
    looked_at: Option<NaiveDate>,
}

impl Count<'_> {
    fn run(&mut self, deadline: &mut Deadline, given: &[Pause]) -> Result<(), Problem> {
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
                let this_year = yearly(start, month, day, 0);
                let due = this_year.filter(|due| *due >= start).or_else(|| yearly(start, month, day, 1));
                self.fixed(deadline, due.ok_or_else(|| out_of_range("facts.start"))?)?;
            }
            (Within::By(due), Point::Day(_)) => self.fixed(deadline, due)?,
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
                let rolled = self.calendar.roll(day).map_err(at_start)?;
                self.look_at(rolled);
                Ok(rolled)
            }
        }
    }

    fn add(&mut self, day: NaiveDate, amount: Amount) -> Result<NaiveDate, Problem> {
        if amount.unit == Unit::Workday {
            let next = day.succ_opt().ok_or_else(|| out_of_range("facts.start"))?;
            let ends = self.workday(next, amount.n, 1)?;
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
                return self.workday(last, amount.n, -1);
            }
            Unit::Day => day.checked_sub_days(Days::new(n)),
            Unit::Week => day.checked_sub_days(Days::new(7 * n)),
            Unit::Month => day.checked_sub_months(Months::new(amount.n)),
            Unit::Year => amount.n.checked_mul(12).and_then(|months| day.checked_sub_months(Months::new(months))),
            Unit::Hour | Unit::Minute => None,
        };
        moved.ok_or_else(|| out_of_range("facts.start"))
    }

    /// The `n`-th working day from a day on, forwards or back, that day included. What is counted from is not counted, and need not be
    /// in the notices.
    fn workday(&self, first: NaiveDate, n: u32, sign: i32) -> Result<NaiveDate, Problem> {
        let n = i32::try_from(n).map_err(|_| out_of_range("facts.start"))?;
        let rest = n - i32::from(self.calendar.is_workday(first).map_err(at_start)?);
        self.calendar.add(first, sign * rest).map_err(at_start)
    }

    /// Countable days after `from` up to and including `to`.
    fn between(&mut self, from: NaiveDate, to: NaiveDate, unit: Unit) -> Result<u32, Problem> {
        let days = match unit {
            Unit::Workday => {
                self.look_at(to);
                i64::from(self.calendar.count(from, to).map_err(|error| error.problem("facts.pauses"))?)
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

fn out_of_range(path: &str) -> Problem {
    Problem::new(
        Code::OutOfRange,
        path,
        Text::new("超出可计算的范围", "beyond what can be counted"),
        Text::new("检查年份和数量", "check the year and the amount"),
    )
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
mod tests {
    use chrono::Utc;

    use super::*;
    use crate::{Library, rulebook::TermQuestion};

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
