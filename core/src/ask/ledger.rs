//! How does a request stand after these events?

use chrono::NaiveDate;

use super::{answer::notes, question::Question};
use crate::{
    answer::{self, Answer, Beside, Breach, CalendarRef, DaysUnit, Ground, LedgerReading, Open, Told, Tried, changes},
    calendar::Standing,
    form::{
        asked::Ask,
        convention::Roll,
        ledger::{DutyKind, EventKind, LedgerRules},
        term::{Clause, Point, Unit},
    },
    law::{Citation, RuleId},
    limits::Cap,
    order,
    reader::{Fields, Node},
    request::{
        ledger::{
            Account, Clock, Effect, Event, Firmness, LedgerStatus, LeftOut, NextDuty, Readings, Refusal, ReplyTerm, Unknown,
            read::{self, ReceiptLaw},
        },
        received::other_law,
    },
    rulebook::Found,
    text::Text,
};

/// An event, and the place in the question where it stands.
struct Given {
    event: Event,
    path: String,
    is_late: bool,
}

/// Events that can have happened, and what they come to; no event at all is none that cannot.
pub(super) struct Replayed {
    clock: Clock,
    given: Vec<Given>,
    events: Vec<Event>,
    account: Account,
}

/// Reads the events of a question and lives through them; `None` inside where there are none.
pub(super) fn replayed(question: &Question) -> Option<Option<Replayed>> {
    let fields = question.facts()?;
    let list = |key: &'static str| fields.fact(key).and_then(|node| events(&node, question, key == "insert"));
    let readings = readings(&fields);
    let (filed, late) = (list("events"), list("insert"));
    fields.close();
    if !question.sink.is_clean() {
        return None;
    }
    let mut given: Vec<Given> = filed.into_iter().chain(late).flatten().collect();
    if given.is_empty() {
        return Some(None);
    }
    order::by(&mut given, |a, b| a.event.cmp(&b.event));
    let received = given.iter().find(|given| given.event.kind == EventKind::Received).map(|given| given.event.date);
    let is_its_day = |law: NaiveDate| given.iter().any(|given| given.event.kind == EventKind::PassedOn && given.event.date == law);
    if let Some((law, received)) = question.named_on.zip(received).filter(|(law, received)| law != received && !is_its_day(*law)) {
        question.sink.report(other_law("on", law, received));
        return None;
    }
    let on = question.on.or_else(|| given.first().map(|given| given.event.date))?;
    let events: Vec<Event> = given.iter().map(|given| given.event.clone()).collect();
    let (clock, account) = match lived_through(question, on, &events, readings)? {
        (clock, Ok(account)) => (clock, account),
        (clock, Err(refusals)) => {
            let path = |i: usize| given.get(i).map_or_else(String::new, |given| given.path.clone());
            refusals.into_iter().for_each(|refusal| question.sink.report(clock.problem(refusal, &events, path)));
            return None;
        }
    };
    Some(Some(Replayed { clock, given, events, account }))
}

/// By the notices, and where the question leaves it open by what is certain of the days after them.
fn lived_through(
    question: &Question,
    on: NaiveDate,
    events: &[Event],
    readings: Readings,
) -> Option<(Clock, Result<Account, Vec<Refusal>>)> {
    let clock = question.sink.take_all(Clock::new(&question.book, on, &question.calendar, readings))?;
    let today = question.today.map(Point::day);
    if question.looks_ahead {
        return Some(clock.replay_ahead(events, today));
    }
    let account = clock.replay(events, today);
    Some((clock, account))
}

#[inline(never)]
pub(super) fn answer(question: &Question, found: &Found, rules: &LedgerRules) -> Option<Answer> {
    let Some(Replayed { clock, given, events, account }) = replayed(question)? else {
        return Some(question.unanswered(found, [Ask::new("events", events_question())]));
    };
    let paths: Vec<&str> = given.iter().map(|given| given.path.as_str()).collect();
    let teller = Teller { question, rules, clock: &clock, events: &events, paths: &paths, account: &account };
    let mut said = question.said(found, None);
    said.note = teller.note(found);
    said.grounds = teller.grounds();
    said.tried = teller.tried();
    said.open = account.unknown.iter().filter_map(|unknown| teller.open(*unknown)).collect();
    let mut told = teller.told()?;
    if given.iter().any(|given| given.is_late) {
        let looked_at = question.today.map(Point::day).or_else(|| given.last().map(|given| given.event.date));
        let before: Vec<&Given> = given.iter().filter(|given| !given.is_late).collect();
        let events: Vec<Event> = before.iter().map(|given| given.event.clone()).collect();
        let paths: Vec<&str> = before.iter().map(|given| given.path.as_str()).collect();
        if let Ok(account) = clock.replay(&events, looked_at) {
            let earlier = Teller { question, rules, clock: &clock, events: &events, paths: &paths, account: &account }.told()?;
            told.changes = changes(&earlier, &told);
        }
    }
    Some(question.tells(said, Told::Ledger(Box::new(told))))
}

/// The readings that a question chooses.
pub(super) fn readings(fields: &Fields) -> Readings {
    Readings {
        consultation_days: fields.fact("consultation_days").and_then(|node| node.one_of()),
        receipt_on_rest_day: fields.fact("receipt_on_rest_day").and_then(|node| node.one_of()),
    }
}

pub(super) fn roll_text(roll: Roll) -> Text {
    match roll {
        Roll::Keep => Text::new("休息日收到的，收到之日不顺延", "a start on a rest day is kept"),
        Roll::NextWorkday => Text::new("休息日收到的，视为下一工作日收到", "a start on a rest day moves to the next working day"),
    }
}

fn passing_on_text(starts: bool) -> Text {
    if starts {
        Text::new("转到之日为收到申请之日", "received on the day it was passed on")
    } else {
        Text::new("先行收到之日为收到申请之日，转交不影响期限", "received on the day it was first taken in; passing it on moves nothing")
    }
}

fn stands_text(stands: bool) -> Text {
    if stands {
        Text::new("退回不影响已经作出的答复", "the reply counts as given although it came back")
    } else {
        Text::new("退回的答复视为未送达，申请仍未答复", "a reply that came back was never served; the request is not answered")
    }
}

pub(super) fn events_question() -> Text {
    Text::new("该申请有哪些事件，各在何日？", "what happened to the request, and on which days?")
}

// Reading events.

fn events(node: &Node, question: &Question, is_late: bool) -> Option<Vec<Given>> {
    Some(node.list_within(Cap::Events)?.into_iter().filter_map(|item| given(item, question, is_late)).collect())
}

fn given(node: Node, question: &Question, is_late: bool) -> Option<Given> {
    let path = node.path();
    let law = question.on.map(|on| ReceiptLaw { book: &question.book, on, is_named: question.named_on.is_some() });
    Some(Given { event: read::event(node, law)?, path, is_late })
}

// Telling the account.

/// How firm each key of the answer is that tells a day, or days counted.
fn keys(firm: Firmness) -> [(&'static str, Standing); 8] {
    let Firmness { due, due_latest, latest_lawful, used, left, legal_max, duties, breaches } = firm;
    [
        ("due", due),
        ("due_latest", due_latest),
        ("latest_lawful", latest_lawful),
        ("days_used", used),
        ("days_left", left),
        ("legal_max", legal_max),
        ("duties", duties),
        ("breaches", breaches),
    ]
}

struct Teller<'a> {
    question: &'a Question<'a, 'a>,
    rules: &'a LedgerRules,
    clock: &'a Clock,
    events: &'a [Event],
    paths: &'a [&'a str],
    account: &'a Account,
}

impl Teller<'_> {
    fn told(&self) -> Option<answer::Ledger> {
        let Account { state, .. } = self.account;
        let (term, clock) = self.clock.terms().get(state.clock).zip(self.account.clocks.get(state.clock))?;
        let is_in_workdays = term.limit.within.as_ref().is_ok_and(|within| within.unit() == Some(Unit::Workday));
        let calendar = self.clock.calendar();
        let firm = self.clock.firmness(self.events, self.account);
        let proof = clock.deadline.as_ref().filter(|_| self.question.proof);
        Some(answer::Ledger {
            status: state.status,
            on: state.on,
            received: state.received,
            start: clock.start,
            within: term.limit.within.as_ref().ok().copied(),
            extended_by: Some(clock.extended_by).filter(|days| *days > 0),
            delayed_to: clock.delayed_to,
            due: state.due,
            due_between: self.clock.due_between(self.account).map_or_else(Vec::new, |(first, last)| vec![first, last]),
            due_unknown: self.account.due_unknown.map(|error| error.problem("").message),
            today_unknown: self.account.today_unknown.map(|error| error.problem("").message),
            due_moves: state.status == LedgerStatus::Paused,
            due_latest: state.due_latest,
            latest_lawful: state.latest_lawful,
            days_used: state.used,
            days_left: state.left,
            days_unit: if is_in_workdays { DaysUnit::Workdays } else { DaysUnit::Days },
            closed_by: state.closed_by,
            legal_max: self.legal_max(firm.legal_max),
            events: (0..self.events.len()).filter_map(|i| self.event(i)).collect(),
            breaches: self.account.breaches.iter().filter_map(|breach| self.breach(breach)).collect(),
            duties: self.account.duties.iter().filter_map(|duty| self.duty(duty)).collect(),
            pauses: self.account.left_out.iter().filter_map(|stop| self.pause(stop)).collect(),
            readings: self.readings(),
            changes: Vec::new(),
            calendar: CalendarRef::new(calendar, &keys(firm), &self.account.beyond),
            proof: proof.and_then(|due| due.proof(&term.conventions, calendar).ok()).map(Into::into),
        })
    }

    /// What the rule says of itself, and that a request may have outlived its law.
    fn note(&self, found: &Found) -> Option<Text> {
        let book = &self.question.book;
        let national = if book.family.is_some() { Some(&**book) } else { book.parent(self.clock_day()) };
        let outlived = national.filter(|book| book.valid.to.is_some_and(|to| self.account.state.on > to));
        notes([found.rule.note.as_ref(), outlived.and_then(|book| book.valid_note.as_ref())].into_iter().flatten())
    }

    fn clock_day(&self) -> NaiveDate {
        self.account.state.received
    }

    fn legal_max(&self, standing: Standing) -> Option<Beside> {
        let term = self.clock.terms().get(1).filter(|_| self.account.state.clock == 0)?;
        let due = self.account.state.dues.get(1).copied().flatten();
        Some(Beside {
            cite: term.limit.cite.clone(),
            marks: standing.into(),
            book: term.book.clone(),
            within: term.limit.within.as_ref().ok().copied(),
            due: due.map(Point::Day),
        })
    }

    fn event(&self, i: usize) -> Option<answer::Event> {
        let (event, effect) = (self.events.get(i)?, self.account.effects.get(i)?);
        let rule = self.rules.event(event.kind)?;
        let event = event.clone();
        Some(answer::Event {
            cite: rule.cite.as_ref().unwrap_or(self.clock.cite()).clone(),
            date: event.date,
            event: event.kind,
            name: rule.name.clone(),
            effect: *effect,
            path: self.path(i)?,
            says: rule.says.clone(),
            who: event.who,
            days: event.days,
            until: event.until,
            excused: event.excused,
            opinion: event.opinion,
            served: event.served,
            remedy: event.remedy,
            by: event.by,
            channel: event.channel,
            taken_in_by: event.taken_in_by,
            passing_on_starts: event.passing_on_starts,
            fault: event.fault,
            stands: event.stands,
            reference: event.reference,
        })
    }

    fn breach(&self, breach: &crate::request::ledger::Breach) -> Option<Breach> {
        let rule = self.rules.breach(breach.kind)?;
        let (book, cite) = self.clock.breach_ground(breach);
        let event = breach.event.and_then(|i| self.events.get(i));
        Some(Breach {
            cite: cite.clone(),
            marks: self.clock.standing_of_breach(self.account, breach).into(),
            breach: breach.kind,
            name: rule.name.clone(),
            by: rule.by,
            book: book.to_owned(),
            date: event.map(|event| event.date),
            path: breach.event.and_then(|i| self.path(i)),
            doubtful: breach.doubtful(),
        })
    }

    fn duty(&self, duty: &NextDuty) -> Option<answer::NextDuty> {
        let rule = self.rules.duty(duty.kind)?;
        let id: Option<&RuleId> = match (self.clock.side(duty.kind), duty.kind) {
            (Some(side), _) => Some(&side.rule),
            (None, DutyKind::Reply) => Some(&self.rules.terms.reply),
            (None, _) => None,
        };
        Some(answer::NextDuty {
            cite: self.clock.duty_cite(duty, self.account.state.clock).clone(),
            marks: self.clock.standing_of(self.account, duty).into(),
            duty: duty.kind,
            name: rule.name.clone(),
            by: rule.by,
            rule: id.cloned(),
            who: duty.event.and_then(|i| self.events.get(i)).and_then(|event| event.who.clone()),
            due: duty.due,
            due_unknown: duty.is_beyond.then(|| self.clock.missing_year().problem("").message),
            path: duty.event.and_then(|i| self.path(i)),
        })
    }

    fn pause(&self, stop: &LeftOut) -> Option<answer::Pause> {
        let event = self.events.get(stop.event)?;
        let rule = self.rules.event(event.kind)?;
        Some(answer::Pause { from: stop.first, to: stop.last, cause: rule.stops.clone(), event: event.kind, who: event.who.clone() })
    }

    fn path(&self, event: usize) -> Option<String> {
        self.paths.get(event).map(|path| (*path).to_owned())
    }

    fn grounds(&self) -> Vec<Ground> {
        let state = &self.account.state;
        let Some(term) = self.clock.terms().get(state.clock) else { return Vec::new() };
        let ground = |gives: Option<Text>, cite: &Citation| Ground {
            cite: cite.clone(),
            rule: self.rules.terms.reply.clone(),
            book: term.book.clone(),
            gives,
        };
        let within = term.limit.within.as_ref().map(|within| within.text(term.limit.bound)).unwrap_or_default();
        let mut grounds = vec![ground(Some(within), &term.limit.cite)];
        grounds.extend(term.also.iter().map(|cite| ground(None, cite)));
        if let Some(extension) = term.limit.extension.as_ref().filter(|_| state.extended_by > 0) {
            grounds.push(ground(Some(extension.condition.clone()), &extension.cite));
        }
        let due = self.account.clocks.get(state.clock).and_then(|clock| clock.deadline.as_ref());
        let stopped = |id: &str| due.is_some_and(|due| due.stopped_by.iter().any(|pause| pause.cause.as_deref() == Some(id)));
        let restarted = |id: &str| {
            self.events.iter().zip(&self.account.effects).any(|(event, effect)| {
                *effect == Effect::Restart && self.rules.event(event.kind).is_some_and(|rule| rule.restarts.as_deref() == Some(id))
            })
        };
        let pauses = term.limit.pauses.iter().filter(|clause| stopped(&clause.id));
        let restarts = term.limit.restarts.iter().filter(|clause| restarted(&clause.id));
        let book_of = |clause: &Clause| {
            let mut rules = self.clock.laxer().into_iter().chain(self.clock.terms());
            rules.find(|term| term.limit.restarts.contains(clause)).map_or(&term.book, |term| &term.book).clone()
        };
        grounds.extend(pauses.map(|clause| ground(Some(clause.name.clone()), &clause.cite)));
        grounds.extend(restarts.map(|clause| Ground { book: book_of(clause), ..ground(Some(clause.name.clone()), &clause.cite) }));
        grounds
    }

    /// A local limit that gave way to the national one.
    fn tried(&self) -> Vec<Tried> {
        let outrun = self.clock.terms().first().filter(|_| self.account.state.clock == 1);
        let entry = |term: &ReplyTerm| Tried {
            cite: term.limit.cite.clone(),
            outcome: term.limit.within.as_ref().map(|within| within.text(term.limit.bound)).unwrap_or_default(),
            failed: Text::new("宽于国家规定，适用国家规定", "laxer than the national rule, which answers"),
            rule: None,
            book: Some(term.book.clone()),
        };
        self.clock.laxer().into_iter().chain(outrun).map(entry).collect()
    }

    /// The readings on which the count rests, where the events touch them.
    fn readings(&self) -> Vec<LedgerReading> {
        let Some(term) = self.clock.terms().get(self.account.state.clock) else { return Vec::new() };
        let mut readings = Vec::new();
        let mut add = |fact: &str, value: String, says: Text, note: Option<Text>, cite: &Citation| {
            readings.push(LedgerReading { cite: cite.clone(), fact: fact.to_owned(), value, says, note });
        };
        if !self.account.left_out.is_empty() {
            let consulted = &term.conventions.consultation_days;
            let reading = consulted.reading;
            add("consultation_days", reading.as_str().to_owned(), reading.text(), consulted.note.clone(), &consulted.cite);
        }
        let start = self.account.clocks.get(self.account.state.clock).map(|clock| clock.start);
        if start.is_some_and(|start| self.question.calendar.is_workday(start) == Ok(false)) {
            let receipt = &term.conventions.receipt_on_rest_day;
            add("receipt_on_rest_day", receipt.roll.to_string(), roll_text(receipt.roll), receipt.note.clone(), &receipt.cite);
        }
        for (event, effect) in self.events.iter().zip(&self.account.effects) {
            let (fact, holds, says) = match (event.kind, effect) {
                (EventKind::PassedOn, effect) => ("passing_on_starts", *effect == Effect::Start, passing_on_text as fn(bool) -> Text),
                (EventKind::ReplyReturned, effect) => ("stands", *effect == Effect::Record, stands_text as fn(bool) -> Text),
                _ => continue,
            };
            let cite = self.rules.event(event.kind).and_then(|rule| rule.cite.as_ref()).unwrap_or(self.clock.cite());
            add(fact, holds.to_string(), says(holds), None, cite);
        }
        readings
    }

    fn open(&self, unknown: Unknown) -> Option<Open> {
        let (i, fact) = match unknown {
            Unknown::Reached(i) => (i, "reached"),
            Unknown::Until(i) => (i, "until"),
            Unknown::Excused(i) => (i, "excused"),
            Unknown::FeeNotice(i) => (i, "fee_notice_reached"),
            Unknown::TakenInBy(i) => (i, "taken_in_by"),
            Unknown::Fault(i) => (i, "fault"),
        };
        let event = self.events.get(i)?;
        let who = event.who.as_ref().map_or_else(String::new, |who| format!("（{who}）"));
        let ask = match unknown {
            Unknown::Reached(_) => {
                Text::new(format!("征求意见书{who}何日送达？"), format!("on which day did the letter of consultation reach them{who}?"))
            }
            Unknown::Until(_) => Text::new("补正期限至何日？", "until which day may the applicant correct the request?"),
            Unknown::Excused(_) => Text::new("逾期补正有无正当理由？", "was there a good reason for the late correction?"),
            Unknown::FeeNotice(_) => Text::new("申请人何日收到收费通知？", "on which day did the applicant receive the fee notice?"),
            Unknown::TakenInBy(_) => Text::new("由谁先行收到？", "who took it in first?"),
            Unknown::Fault(_) => Text::new("因何方的原因退回？", "whose fault is it that it came back?"),
        };
        Some(Open { path: Some(self.path(i)?), ..Open::new(fact, ask) })
    }
}
