//! The lines of a record whose rule is a cadence.

use chrono::{Datelike, NaiveDate};

use super::{DutyGroup, DutyRecord, DutySpan, SheetDay, SheetLine, day::no_day};
use crate::{
    calendar::Standing,
    error::{Code, Problem, Problems, unknown_name},
    form::{
        cadence::{Cadence, Demand, Frequency, Period},
        term::{Bound, Left, Point},
    },
    rulebook::Rulebook,
    text::Text,
};

impl SheetDay<'_> {
    pub(super) fn cadence(
        &self,
        record: &DutyRecord,
        book: &Rulebook,
        from: NaiveDate,
        acts: &[NaiveDate],
    ) -> Result<Vec<SheetLine>, Problems> {
        let cadence = book.cadence(record.rule.as_str(), from)?;
        let found = cadence.found;
        let frequency = frequency(&cadence, record.case.as_deref())?;
        let today = self.on.day();
        let proof = |period: &Period, demand: &Demand| self.has_proof.then(|| counted(period, demand, &cadence));
        let line = |group, period: Option<(&Period, &Demand)>| SheetLine {
            record: 0,
            group,
            title: frequency.name.clone(),
            name: found.rule.name.clone(),
            gives: frequency.demand.as_ref().map_or_else(Clone::clone, demanded),
            book: found.book.id.clone(),
            cite: frequency.cite.clone(),
            beside: None,
            lead: record.unit.clone().unwrap_or_default(),
            span: period.map(|(period, demand)| self.period(period, demand, acts)),
            proof: period.and_then(|(period, demand)| proof(period, demand)).into_iter().collect(),
        };
        let Ok(demand) = &frequency.demand else { return Ok(vec![line(DutyGroup::Undated, None)]) };
        let Some(seen) = demand.check(acts, from, today.max(from)) else { return Err(no_day().into()) };
        let lapsed = |lapse: &Period| if last_day(lapse, demand) < today { DutyGroup::Lapsed } else { DutyGroup::Today };
        let mut lines: Vec<SheetLine> = seen.lapses.iter().map(|lapse| line(lapsed(lapse), Some((lapse, demand)))).collect();
        lines.extend(seen.open.iter().map(|open| {
            let last = last_day(open, demand);
            let group = if last == today {
                DutyGroup::Today
            } else if from > today {
                DutyGroup::Waiting
            } else if last <= self.soon {
                DutyGroup::Next
            } else {
                DutyGroup::Later
            };
            line(group, Some((open, demand)))
        }));
        if lines.iter().all(|line| line.group == DutyGroup::Lapsed) {
            lines.push(line(DutyGroup::Met, None));
        }
        Ok(lines)
    }

    fn period(&self, period: &Period, demand: &Demand, acts: &[NaiveDate]) -> DutySpan {
        let due = last_day(period, demand);
        DutySpan {
            start: Point::Day(period.from),
            opens: None,
            due: Point::Day(due),
            due_between: None,
            standing: Standing::Settled,
            bound: Bound::AtMost,
            done: None,
            left: Some(Left::Days(due.signed_duration_since(self.on.day()).num_days())),
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

fn frequency<'c>(cadence: &'c Cadence, case: Option<&str>) -> Result<&'c Frequency, Problem> {
    let ids = || -> Vec<&str> { cadence.cases.iter().map(|frequency| frequency.id.as_str()).collect() };
    match (cadence.cases.as_slice(), case) {
        ([only], None) => Ok(only),
        (cases, Some(case)) => {
            cases.iter().find(|frequency| frequency.id == case).ok_or_else(|| unknown_name(Code::BadValue, "case", case, &ids()))
        }
        (_, None) => Err(Problem::new(
            Code::MissingKey,
            "case",
            Text::new("该频次分情形，须写明 case", "this cadence has several cases: name one"),
            Text::new(ids().join("、"), ids().join(", ")),
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
