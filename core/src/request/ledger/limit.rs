//! The limits that a rulebook sets, as a clock counts by them.

use chrono::NaiveDate;

use super::clock::{Cause, Readings, Reply, ReplyTerm, Side, SideLimit, Time, Times, waits};
use crate::{
    error::{Code, Problem, Problems},
    form::{
        convention::{Conventions, Roll},
        ledger::{EventKind, LedgerRules},
        term::{Amount, Limit, Unit, Within},
    },
    law::RuleId,
    rulebook::{Found, Rulebook, TermOn},
    text::Text,
};

/// The reply terms that run, the one that answers first, and a local one that is too lax to.
pub(super) fn reply_terms(
    reply: &TermOn,
    readings: Readings,
    corrected: Option<&String>,
) -> Result<(Vec<ReplyTerm>, Option<ReplyTerm>), Problems> {
    let case = reply.case(None::<&str>)?;
    let term = |book: &Rulebook, found: &Found, limit: &Limit, conventions: &Conventions| ReplyTerm {
        book: book.id.clone(),
        limit: limit.clone(),
        also: found.rule.also.clone(),
        conventions: readings.over(conventions),
    };
    let Some((found, above)) = case.above.filter(|(_, above)| above.within.is_ok()) else {
        return Ok((vec![term(case.found.book, &case.found, &case.limit, &reply.conventions)], None));
    };
    // What is inherited is that of the book which counts it in its own way.
    let book = if case.found.book.family.is_some() { reply.book } else { case.found.book };
    let own = term(book, &case.found, &case.limit, &reply.conventions);
    let mut legal = term(found.book, &found, above, reply.national());
    // Where the national law does not say what a correction does, a local rule that does is the law.
    let is_unsaid = legal.limit.restarts.iter().all(|clause| Some(&clause.id) != corrected);
    legal.limit.restarts.extend(own.limit.restarts.iter().filter(|clause| is_unsaid && Some(&clause.id) == corrected).cloned());
    let counted = |term: &ReplyTerm| {
        let Conventions { calendar_day_roll, receipt_on_rest_day, consultation_days, .. } = &term.conventions;
        (calendar_day_roll.roll, receipt_on_rest_day.roll, consultation_days.reading)
    };
    match (days(&own.limit), days(&legal.limit)) {
        (Some((mine, my_unit)), Some((national, unit))) if my_unit == unit && mine > national && counted(&own) == counted(&legal) => {
            Ok((vec![legal], Some(own)))
        }
        _ => Ok((vec![own, legal], None)),
    }
}

/// A term of somebody else; `None` where the law of the day has none.
pub(super) fn term_of(book: &Rulebook, id: &RuleId, on: NaiveDate, readings: Readings) -> Result<Option<Side>, Problems> {
    let absent = |faults: &Problems| matches!(faults.first().code, Code::NotInForce | Code::NotInBook | Code::NoFigure | Code::UnknownRule);
    let term = match book.term(id.as_str(), on) {
        Ok(term) => term,
        Err(faults) if absent(&faults) => return Ok(None),
        Err(faults) => return Err(faults),
    };
    let case = term.case(None::<&str>)?;
    let limit = |found: &Found, limit: &Limit| SideLimit { book: found.book.id.clone(), cite: limit.cite.clone() };
    let above = case.above.filter(|(_, above)| above.within.is_ok());
    let national = above.map(|(_, above)| time(above, &readings.over(term.national()))).transpose()?;
    let times = Times { own: time(&case.limit, &readings.over(&term.conventions))?, national };
    let limits = [limit(&case.found, &case.limit)].into_iter().chain(above.map(|(found, above)| limit(&found, above))).collect();
    Ok(Some(Side { rule: id.clone(), limits, times }))
}

impl Readings {
    /// Conventions with the readings that were chosen.
    fn over(self, conventions: &Conventions) -> Conventions {
        let mut conventions = conventions.clone();
        conventions.receipt_on_rest_day.roll = self.receipt_on_rest_day.unwrap_or(conventions.receipt_on_rest_day.roll);
        conventions.consultation_days.reading = self.consultation_days.unwrap_or(conventions.consultation_days.reading);
        conventions
    }
}

/// A limit of a step as it is counted.
fn time(limit: &Limit, conventions: &Conventions) -> Result<Time, Problem> {
    let (amount, receipt, end) = match limit.within {
        Ok(Within::After(amount)) if !amount.unit.is_clock() => {
            (amount, conventions.receipt_on_rest_day.roll, conventions.calendar_day_roll.roll)
        }
        Ok(Within::SameDay | Within::AtOnce) => (Amount { n: 0, unit: Unit::Day }, Roll::Keep, Roll::Keep),
        _ => return Err(not_in_days(limit)),
    };
    Ok(Time { amount, receipt, end })
}

/// How many days a limit has, and of which kind.
fn days(limit: &Limit) -> Option<(i32, Unit)> {
    match limit.within {
        Ok(Within::After(amount)) if matches!(amount.unit, Unit::Workday | Unit::Day) => Some((i32::try_from(amount.n).ok()?, amount.unit)),
        _ => None,
    }
}

pub(super) fn figures(term: &ReplyTerm, rules: &LedgerRules) -> Result<Reply, Problem> {
    let limit = &term.limit;
    let Some((days, unit)) = days(limit) else { return Err(not_in_days(limit)) };
    let cap = limit.extension.as_ref().map_or(Amount { n: 0, unit }, |extension| extension.up_to);
    if !matches!(cap.unit, Unit::Workday | Unit::Day) {
        return Err(not_in_days(&Limit { within: Ok(Within::After(cap)), ..limit.clone() }));
    }
    let named = |kind: EventKind, id: fn(&crate::form::ledger::EventRule) -> Option<&String>, clauses: &[crate::form::term::Clause]| {
        rules.event(kind).and_then(id).is_some_and(|id| clauses.iter().any(|clause| clause.id == *id))
    };
    let stops = |cause: &Cause| named(cause.begins(), |rule| rule.stops.as_ref(), &limit.pauses);
    let restarts = |kind: EventKind| named(kind, |rule| rule.restarts.as_ref(), &limit.restarts);
    let bit = |holds: bool, bit: u8| if holds { bit } else { 0 };
    Ok(Reply {
        days,
        cap: i32::try_from(cap.n).unwrap_or(i32::MAX),
        causes: Cause::ALL.into_iter().filter(stops).fold(0, |bits, cause| bits | cause.bit()),
        restarts: bit(restarts(EventKind::SupplementReceived), waits::CORRECTION) | bit(restarts(EventKind::FeePaid), waits::PAYMENT),
        calendar_days: unit == Unit::Day,
        extends_in_calendar_days: cap.unit == Unit::Day,
        rolls: (unit == Unit::Day || cap.unit == Unit::Day) && term.conventions.calendar_day_roll.roll == Roll::NextWorkday,
        receipt: term.conventions.receipt_on_rest_day.roll,
        reading: term.conventions.consultation_days.reading,
    })
}

fn not_in_days(limit: &Limit) -> Problem {
    let figure = limit.within.as_ref().map_or_else(|says| says.clone(), |within| within.text(limit.bound));
    Problem::new(
        Code::WrongType,
        "book",
        Text::new(
            format!("{}须以工作日或日计算，却是：{}", limit.name.zh, figure.zh),
            format!("`{}` must be in days, but is: {}", limit.name.en, figure.en),
        ),
        Text::new("改写规则书中的答复期限", "change the term in the rulebook"),
    )
}
