//! The line of a record whose rule is a term.

use super::{DutyGroup, DutyRecord, DutySpan, SheetDay, SheetLine, mark};
use crate::{
    calendar::Calendar,
    error::{Code, Problems},
    form::term::{Circumstances, Limit, Point},
    rulebook::{Beside, Due, Form, Found, Rulebook, TermQuestion},
    text::Text,
};

impl SheetDay<'_> {
    pub(super) fn term(
        &self,
        record: &DutyRecord,
        book: &Rulebook,
        start: Point,
        done: Option<Point>,
        circumstances: &Circumstances,
    ) -> Result<SheetLine, Problems> {
        let found = book.rule(&record.rule, start.day())?;
        // What was done after the day looked at was not yet done on it.
        let done = done.filter(|done| !self.is_to_come(*done));
        let question = TermQuestion::new(&record.rule, start).case(record.case.as_deref()).since(circumstances.clone());
        let mut calendars = self.calendars();
        let mut told = calendars.next().map(|calendar| self.dated(record, book, &found, &question, done, &calendar));
        if told.as_ref().is_some_and(|told| told.as_ref().is_err_and(|problems| problems.first().code == Code::NotAnnounced)) {
            told = calendars.next().map(|calendar| self.dated(record, book, &found, &question, done, &calendar)).or(told);
        }
        match told {
            Some(Err(problems)) if problems.first().code == Code::NoFigure => undated(record, &found, start, done, problems),
            Some(told) => told,
            None => Err(super::day::no_day().into()),
        }
    }

    fn dated(
        &self,
        record: &DutyRecord,
        book: &Rulebook,
        found: &Found,
        question: &TermQuestion,
        done: Option<Point>,
        calendar: &Calendar,
    ) -> Result<SheetLine, Problems> {
        let due = book.deadline(question, calendar)?;
        // Between the days that a provisional one may be, nobody knows: it is pressing, and nothing is said of what is left.
        let status = due.status(calendar, Some(self.on), done)?;
        let proof = if self.has_proof { due.proof(calendar).map_err(|error| error.problem("start"))?.lines } else { Vec::new() };
        Ok(SheetLine {
            record: 0,
            group: status.map_or(DutyGroup::Next, |status| DutyGroup::of(status.state, due.day(), self.soon)),
            title: due.limit.name.clone(),
            name: found.rule.name.clone(),
            gives: due.within.text(due.bound),
            book: due.book.clone(),
            cite: due.limit.cite.clone(),
            beside: beside(&due),
            lead: lead(record, &due.limit),
            span: Some(DutySpan {
                start: question.start,
                opens: due.opens,
                due: due.due,
                due_between: due.due_between,
                standing: due.standing_of_due(),
                bound: due.bound,
                done,
                left: status.map(|status| status.left),
                pauses: due.pauses.clone(),
                acts: Vec::new(),
            }),
            proof,
        })
    }
}

/// What the text says where it sets no figure.
fn undated(record: &DutyRecord, found: &Found, start: Point, done: Option<Point>, problems: Problems) -> Result<SheetLine, Problems> {
    let term = match &found.rule.form {
        Form::Term(_) => Some(found.book.term(record.rule.as_str(), start.day())?),
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
    Ok(SheetLine {
        record: 0,
        group: if done.is_some() { DutyGroup::Met } else { DutyGroup::Undated },
        title: title.clone(),
        name: found.rule.name.clone(),
        gives: gives.clone(),
        book: found.book.id.clone(),
        cite: cite.clone(),
        beside: None,
        lead,
        span: None,
        proof: Vec::new(),
    })
}

/// Who leads: as the record says, or as the rulebook does.
fn lead(record: &DutyRecord, limit: &Limit) -> String {
    let units = if limit.lead.is_empty() { &limit.units } else { &limit.lead };
    record.unit.clone().unwrap_or_else(|| units.join("、"))
}

/// The other level's figure. A day of it that a notice may still move is marked as such.
fn beside(due: &Due) -> Option<Text> {
    let above = due.legal_max.as_ref().map(|limit| {
        let day = |limit: &Beside| limit.due.map(|due| format!(" {due}")).unwrap_or_default();
        let mark = mark(limit.standing);
        let (zh, en) = limit.due.map_or_else(Default::default, |_| (mark.zh, mark.en));
        Text::new(
            format!("国家规定{}{}{zh}（{}），从本地更严的规定", limit.within.zh(), day(limit), limit.cite),
            format!("the national limit is {}{}{en} ({}); the stricter local one is kept", limit.within, day(limit), limit.cite),
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
