//! What the library says about a record.

use chrono::{Datelike, Days, NaiveDate};
use gongkai::{
    Code, Lang, Library, Problem, Problems, Rulebook, Text,
    calendar::{Calendar, Standing},
    form::{
        cadence::{Cadence, Demand, Frequency, Period},
        term::{Bound, Circumstances, Left, Limit, Point},
    },
    rulebook::{Due, Form, Found, TermQuestion},
};

use super::{
    item::{Group, Item, Span},
    record::{Matter, Record},
};
use crate::{display::mark, fault::unknown_name};

/// The day looked at, and what all records share.
pub(super) struct Day<'a> {
    pub(super) on: Point,
    /// The last day that counts as next.
    pub(super) soon: NaiveDate,
    /// The rulebook of records that name none.
    pub(super) book: &'a str,
    pub(super) calendar: &'a Calendar,
}

impl<'a> Day<'a> {
    pub(super) fn new(on: Point, ahead: u32, book: &'a str, calendar: &'a Calendar) -> Self {
        let soon = on.day().checked_add_days(Days::new(ahead.into())).unwrap_or(NaiveDate::MAX);
        Self { on, soon, book, calendar }
    }

    /// The lines of a record: one, or for a cadence one for every lapse and one for the period that runs.
    pub(super) fn answer(&self, record: &Record) -> Result<Vec<Item>, Problems> {
        let book = |on| Library::embedded().book_on(record.book.as_deref().unwrap_or(self.book), on);
        let lines = match &record.matter {
            Matter::Term { start, done, circumstances } => {
                self.term(record, book(start.day())?.as_ref(), *start, *done, circumstances).map(|item| vec![item])
            }
            Matter::Cadence { from, acts } => self.cadence(record, book(*from)?.as_ref(), *from, acts),
            Matter::Procedure { on, taken, facts } => self.procedure(record, book(*on)?.as_ref(), *on, taken, facts).map(|item| vec![item]),
        };
        lines.map_err(|problems| problems.map(misfiled))
    }

    /// Whether a point lies after the day, or the moment, looked at.
    fn is_to_come(&self, point: Point) -> bool {
        match (point, self.on) {
            (Point::Moment(point), Point::Moment(on)) => point > on,
            (point, on) => point.day() > on.day(),
        }
    }

    fn term(
        &self,
        record: &Record,
        book: &Rulebook,
        start: Point,
        done: Option<Point>,
        circumstances: &Circumstances,
    ) -> Result<Item, Problems> {
        let found = book.rule(&record.rule, start.day())?;
        // What was done after the day looked at was not yet done on it.
        let done = done.filter(|done| !self.is_to_come(*done));
        let question = TermQuestion::new(&record.rule, start).case(record.case.as_deref()).since(circumstances.clone());
        let due = match book.deadline(&question, self.calendar) {
            Err(problems) if problems.first().code == Code::NoFigure => return undated(record, &found, start, done, problems),
            answer => answer?,
        };
        let Some(status) = due.status(self.calendar, Some(self.on), done)? else { return Err(no_day().into()) };
        let proof = due.proof(self.calendar).map_err(|error| error.problem("start"))?;
        Ok(Item {
            group: Group::of(status.state, due.day(), self.soon),
            title: due.limit.name.clone(),
            name: found.rule.name.clone(),
            gives: due.within.text(due.bound),
            book: due.book.clone(),
            cite: due.limit.cite.clone(),
            beside: beside(&due),
            lead: lead(record, &due.limit),
            span: Some(Span {
                start,
                opens: due.opens,
                due: due.due,
                standing: due.standing_of_due(),
                bound: due.bound,
                done,
                left: Some(status.left),
                pauses: due.pauses.clone(),
                acts: Vec::new(),
            }),
            proof: proof.lines,
            record: record.clone(),
        })
    }

    fn cadence(&self, record: &Record, book: &Rulebook, from: NaiveDate, acts: &[NaiveDate]) -> Result<Vec<Item>, Problems> {
        let cadence = book.cadence(record.rule.as_str(), from)?;
        let found = cadence.found;
        let frequency = frequency(&cadence, record.case.as_deref())?;
        let today = self.on.day();
        let line = |group, period: Option<(&Period, &Demand)>| Item {
            group,
            title: frequency.name.clone(),
            name: found.rule.name.clone(),
            gives: frequency.demand.as_ref().map_or_else(Clone::clone, demanded),
            book: found.book.id.clone(),
            cite: frequency.cite.clone(),
            beside: None,
            lead: record.unit.clone().unwrap_or_default(),
            span: period.map(|(period, demand)| self.period(period, demand, acts)),
            proof: period.map(|(period, demand)| counted(period, demand, &cadence)).into_iter().collect(),
            record: record.clone(),
        };
        let Ok(demand) = &frequency.demand else { return Ok(vec![line(Group::Undated, None)]) };
        let Some(seen) = demand.check(acts, from, today.max(from)) else { return Err(no_day().into()) };
        let mut items: Vec<Item> = seen
            .lapses
            .iter()
            .map(|lapse| line(if last_day(lapse, demand) < today { Group::Lapsed } else { Group::Today }, Some((lapse, demand))))
            .collect();
        items.extend(seen.open.iter().map(|open| {
            let last = last_day(open, demand);
            let group = if from > today {
                Group::Waiting
            } else if last <= self.soon {
                Group::Next
            } else {
                Group::Later
            };
            line(if last == today { Group::Today } else { group }, Some((open, demand)))
        }));
        let is_open = |item: &Item| item.group != Group::Lapsed;
        if !items.iter().any(is_open) {
            items.push(line(Group::Met, None));
        }
        Ok(items)
    }

    fn period(&self, period: &Period, demand: &Demand, acts: &[NaiveDate]) -> Span {
        let due = Point::Day(last_day(period, demand));
        Span {
            start: Point::Day(period.from),
            opens: None,
            due,
            standing: Standing::Settled,
            bound: Bound::AtMost,
            done: None,
            left: Some(days_left(self.on, due)),
            pauses: Vec::new(),
            acts: acts.iter().copied().filter(|act| (period.from..=period.to).contains(act)).collect(),
        }
    }
}

/// The last day of a period on which an act still counts.
fn last_day(period: &Period, demand: &Demand) -> NaiveDate {
    let part = demand.during.and_then(|part| NaiveDate::from_ymd_opt(period.to.year(), part.to.0, part.to.1));
    part.map_or(period.to, |last| last.min(period.to))
}

fn days_left(from: Point, due: Point) -> Left {
    Left::Days(due.day().signed_duration_since(from.day()).num_days())
}

fn frequency<'c>(cadence: &'c Cadence, case: Option<&str>) -> Result<&'c Frequency, Problem> {
    let ids: Vec<&str> = cadence.cases.iter().map(|frequency| frequency.id.as_str()).collect();
    match (cadence.cases.as_slice(), case) {
        ([only], None) => Ok(only),
        (cases, Some(case)) => {
            cases.iter().find(|frequency| frequency.id == case).ok_or_else(|| unknown_name(Code::BadValue, "case", case, &ids))
        }
        (_, None) => Err(Problem::new(
            Code::MissingKey,
            "case",
            Text::new("该频次分情形，须写明 case", "this cadence has several cases: name one"),
            Text::new(ids.join("、"), ids.join(", ")),
        )),
    }
}

fn demanded(demand: &Demand) -> Text {
    let every = demand.every.text();
    Text::new(format!("{}至少{}次", every.zh, demand.at_least), format!("at least {} {}", demand.at_least, every.en))
}

/// How many acts a period had.
fn counted(period: &Period, demand: &Demand, cadence: &Cadence) -> Text {
    let Text { zh, en } = cadence.acts.clone().unwrap_or_else(|| Text::new("行为", "acts"));
    let Period { from, to, acts } = period;
    Text::new(
        format!("{from}…{to} {zh}：{acts}次，要求{}次", demand.at_least),
        format!("{from}…{to} {en}: {acts}, wanted {}", demand.at_least),
    )
}

/// What the text says where it sets no figure.
fn undated(record: &Record, found: &Found, start: Point, done: Option<Point>, problems: Problems) -> Result<Item, Problems> {
    let term = match &found.rule.form {
        Form::Term(_) => Some(found.book.term(&record.rule, start.day())?),
        _ => None,
    };
    let (title, gives, cite, lead) = match (&found.rule.form, &term) {
        (_, Some(term)) => match &term.case(record.case.as_deref())?.limit {
            limit @ Limit { within: Err(says), .. } => (&limit.name, says, &limit.cite, lead(record, limit)),
            _ => return Err(problems),
        },
        (Form::Silent(says), None) => (&found.rule.name, says, &found.rule.cite, record.unit.clone().unwrap_or_default()),
        _ => return Err(problems),
    };
    Ok(Item {
        group: if done.is_some() { Group::Met } else { Group::Undated },
        title: title.clone(),
        name: found.rule.name.clone(),
        gives: gives.clone(),
        book: found.book.id.clone(),
        cite: cite.clone(),
        beside: None,
        lead,
        span: None,
        proof: Vec::new(),
        record: record.clone(),
    })
}

/// Who leads: as the record says, or as the rulebook does.
fn lead(record: &Record, limit: &Limit) -> String {
    let units = if limit.lead.is_empty() { &limit.units } else { &limit.lead };
    record.unit.clone().unwrap_or_else(|| units.join("、"))
}

fn beside(due: &Due) -> Option<Text> {
    let above = due.legal_max.as_ref().map(|limit| {
        let on = |lang: Lang| limit.due.map(|due| format!(" {due}{}", mark(limit.standing, lang))).unwrap_or_default();
        Text::new(
            format!("国家规定{}{}（{}），从本地更严的规定", limit.within.zh(), on(Lang::Zh), limit.cite),
            format!("the national limit is {}{} ({}); the stricter local one is kept", limit.within, on(Lang::En), limit.cite),
        )
    });
    let below = due.laxer.as_ref().map(|limit| {
        Text::new(
            format!("本地规定{}（{}），宽于国家规定，适用国家规定", limit.within.zh(), limit.cite),
            format!("the local limit of {} ({}) is laxer and gives way to the national one", limit.within, limit.cite),
        )
    });
    above.or(below)
}

/// A rule of another form belongs in another file of the folder.
fn misfiled(problem: Problem) -> Problem {
    match problem.code {
        Code::WrongType => Problem { help: Text::new("移到相应的文件", "move the row to another file"), ..problem },
        _ => problem,
    }
}

/// Beyond the last day a date can hold.
fn no_day() -> Problem {
    Problem::new(Code::OutOfRange, "", Text::new("超出可计算的范围", "beyond what can be counted"), Text::new("检查年份", "check the year"))
}
