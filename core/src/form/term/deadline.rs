//! A term applied to a start: what can be applied, and what comes of it.

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    Amount, Bound, Circumstances, Limit, Pause, Point, Unit, Within,
    count::{Count, Source, out_of_range},
};
use crate::{
    calendar::{Calendar, Edge, Standing, instant},
    error::{Code, Problem, unknown_name},
    form::convention::Conventions,
    order,
    text::Text,
};

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
    /// The first and the last day that the true deadline can be, where it rests on the year after the last notice: by what all
    /// arrangements since 2014 have in common.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_between: Option<(NaiveDate, NaiveDate)>,
}

impl Deadline {
    /// The day it is due, in Beijing.
    pub fn day(&self) -> NaiveDate {
        self.due.day()
    }

    /// How firm the due day is. Of a window the days before it are counted, not its last one.
    pub fn standing_of_due(&self) -> Standing {
        if self.opens.is_some() { Standing::Settled } else { self.standing }
    }

    /// Whether a day is before or after the deadline for certain. Between the days that a provisional one may be, nobody knows.
    pub(crate) fn is_certain_on(&self, day: NaiveDate) -> bool {
        self.due_between.is_none_or(|(first, last)| first == last || day < first || day > last)
    }

    /// Between which days it is due for certain: on one day where it rests on arranged days only.
    fn certain_days(&self) -> Option<(NaiveDate, NaiveDate)> {
        let day = self.day();
        if self.standing == Standing::Provisional { self.due_between } else { Some((day, day)) }
    }

    /// The same where another limit runs beside it and the stricter of the two binds.
    #[must_use]
    pub(crate) fn beside(self, other: &Self) -> Self {
        if self.standing.max(other.standing) < Standing::Provisional {
            return self;
        }
        let stricter = |one: NaiveDate, other: NaiveDate| if self.bound == Bound::AtMost { one.min(other) } else { one.max(other) };
        let both = self.certain_days().zip(other.certain_days());
        let due_between = both.map(|(own, other)| (stricter(own.0, other.0), stricter(own.1, other.1)));
        match due_between {
            // Whatever becomes of the other, this one binds.
            Some((first, last)) if first == last && self.standing < Standing::Provisional => self,
            Some(_) => Self { due_between, standing: Standing::Provisional, ..self },
            None => Self { due_between, ..self },
        }
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
        let begun = Self {
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
            due_between: None,
        };
        let end = |days: Source<'_>| -> Result<(Self, Option<NaiveDate>), Problem> {
            let (mut count, mut deadline) = (Count::by(conventions, days), begun.clone());
            count.run(&mut deadline, &circumstances.pauses)?;
            Ok((deadline, count.looked_at()))
        };
        let (deadline, looked_at) = end(Source::Calendar(calendar))?;
        let standing = looked_at.map_or(Standing::Settled, |last| calendar.standing(last, last));
        let edge = |edge: Edge| Some(end(Source::Edge(calendar.bounds()?, edge)).ok()?.0.day());
        let due_between = if standing == Standing::Provisional { edge(Edge::Earliest).zip(edge(Edge::Latest)) } else { None };
        Ok(Self { standing, due_between, ..deadline })
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
