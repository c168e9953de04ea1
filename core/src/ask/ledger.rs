//! How does a request stand after these events?

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde_json::Value;

use super::{answer::citation, question::Question, term};
use crate::{
    error::Code,
    form::{
        convention::{Consultation, Roll},
        deadline::Point,
        ledger::Ledger as Rules,
    },
    json::Object,
    law::Citation,
    reader::{Fields, Node},
    request::{
        ledger::{
            Account, Breach, Clock, Effect, Event, LeftOut, NextDuty, Opinion, Readings, Remedy, Service, Status, Unknown,
            read::{self, MOST_EVENTS},
        },
        received::Channel,
    },
    rulebook::Found,
    text::{Lang, Text},
};

/// An event, and the place in the question where it stands.
struct Given {
    event: Event,
    path: String,
    is_late: bool,
}

pub(super) fn answer(question: &Question, found: &Found, rules: &Rules) -> Option<Value> {
    let fields = question.facts()?;
    let list = |key: &'static str| fields.fact(key).and_then(|node| events(&node, question, key == "insert"));
    let readings = readings(&fields);
    let (filed, late) = (list("events"), list("insert"));
    fields.close();
    if !question.sink.is_clean() {
        return None;
    }
    let mut all: Vec<Given> = filed.into_iter().chain(late).flatten().collect();
    if all.is_empty() {
        let open = [question.open("events", &events_question(), [])];
        return Some(question.answer(found, found.rule.note.as_ref()).set_all("open", open).into());
    }
    all.sort_by(|a, b| a.event.cmp(&b.event));
    let on = question.on.or_else(|| all.first().map(|given| given.event.date))?;
    let clock = question.sink.take_all(Clock::new(&question.book, on, &question.calendar, readings))?;
    let today = question.today.map(Point::day);
    let ledger: Vec<Event> = all.iter().map(|given| given.event.clone()).collect();
    let account = match clock.replay(&ledger, today) {
        Ok(account) => account,
        Err(refusals) => {
            let path = |i: usize| all.get(i).map_or_else(String::new, |given| given.path.clone());
            refusals.into_iter().for_each(|refusal| question.sink.report(clock.problem(refusal, &ledger, path)));
            return None;
        }
    };
    if let Some(error) = account.beyond {
        question.sink.report(error.problem("facts.events"));
        return None;
    }
    let paths: Vec<&str> = all.iter().map(|given| given.path.as_str()).collect();
    let teller = Teller { question, rules, clock: &clock, events: &ledger, paths: &paths, account: &account };
    let mut answer = question.answer(found, None);
    answer.set_some("note", teller.note(found));
    teller.tell(&mut answer);
    if all.iter().any(|given| given.is_late) {
        let looked_at = today.or_else(|| all.last().map(|given| given.event.date));
        let before: Vec<&Given> = all.iter().filter(|given| !given.is_late).collect();
        let events: Vec<Event> = before.iter().map(|given| given.event.clone()).collect();
        let paths: Vec<&str> = before.iter().map(|given| given.path.as_str()).collect();
        if let Ok(account) = clock.replay(&events, looked_at) {
            let mut earlier = Object::default();
            Teller { question, rules, clock: &clock, events: &events, paths: &paths, account: &account }.tell(&mut earlier);
            let changes = changes(&earlier, &answer);
            answer.set_all("changes", changes);
        }
    }
    Some(answer.into())
}

/// The readings that a question chooses.
pub(super) fn readings(fields: &Fields) -> Readings {
    Readings {
        consultation_days: fields
            .fact("consultation_days")
            .and_then(|node| node.name(&Consultation::ALL.map(|reading| (reading.as_str(), reading)))),
        receipt_on_rest_day: fields.fact("receipt_on_rest_day").and_then(|node| node.name(&ROLLS)),
    }
}

pub(super) const ROLLS: [(&str, Roll); 2] = [("keep", Roll::Keep), ("next_workday", Roll::NextWorkday)];

pub(super) fn roll_text(roll: Roll) -> Text {
    match roll {
        Roll::Keep => Text::new("休息日收到的，收到之日不顺延", "a start on a rest day is kept"),
        Roll::NextWorkday => Text::new("休息日收到的，视为下一工作日收到", "a start on a rest day moves to the next working day"),
    }
}

pub(super) fn events_question() -> Text {
    Text::new("该申请有哪些事件，各在何日？", "what happened to the request, and on which days?")
}

// Reading events.

fn events(node: &Node, question: &Question, is_late: bool) -> Option<Vec<Given>> {
    let items = node.list()?;
    if items.len() > MOST_EVENTS {
        return node.report(
            Code::OutOfRange,
            Text::new(format!("事件多于 {MOST_EVENTS} 个"), format!("more than {MOST_EVENTS} events")),
            Text::new("一个台账只记一件申请", "a ledger is that of one request"),
        );
    }
    Some(items.into_iter().filter_map(|item| given(item, question, is_late)).collect())
}

fn given(node: Node, question: &Question, is_late: bool) -> Option<Given> {
    let path = node.path();
    let law = question.on.map(|on| (&*question.book, on));
    Some(Given { event: read::event(node, law)?, path, is_late })
}

// Telling the account.

struct Teller<'a> {
    question: &'a Question<'a, 'a>,
    rules: &'a Rules,
    clock: &'a Clock,
    events: &'a [Event],
    paths: &'a [&'a str],
    account: &'a Account,
}

impl Teller<'_> {
    fn tell(&self, answer: &mut Object) {
        let Account { state, .. } = self.account;
        let date = |day: NaiveDate| day.to_string();
        let Some((term, clock)) = self.clock.terms().get(state.clock).zip(self.account.clocks.get(state.clock)) else { return };
        let extended = Some(clock.extended_by).filter(|days| *days > 0);
        let unit = if term.limit.within.as_ref().is_ok_and(|within| within.unit() == Some(crate::form::term::Unit::Workday)) {
            "workdays"
        } else {
            "days"
        };
        answer
            .set("status", state.status.as_str())
            .set("on", date(state.on))
            .set("received", date(state.received))
            .set("start", clock.start.to_string())
            .set_some("within", term.limit.within.as_ref().ok().map(ToString::to_string))
            .set_some("extended_by", extended)
            .set_some("delayed_to", clock.delayed_to.map(|day| day.to_string()))
            .set_some("due", state.due.map(date))
            .set_some("due_moves", (state.status == Status::Paused).then_some(true))
            .set_some("due_latest", state.due_latest.map(date))
            .set_some("latest_lawful", state.latest_lawful.map(date))
            .set("days_used", state.used)
            .set_some("days_left", state.left)
            .set("days_unit", unit)
            .set_some("closed_by", state.closed_by.map(crate::request::ledger::Closing::as_str))
            .set_some("legal_max", self.legal_max())
            .set_all("events", (0..self.events.len()).filter_map(|i| self.event(i)))
            .set_all("breaches", self.account.breaches.iter().filter_map(|breach| self.breach(*breach)))
            .set_all("duties", self.account.duties.iter().filter_map(|duty| self.duty(duty)))
            .set_all("pauses", self.account.left_out.iter().filter_map(|stop| self.pause(stop)))
            .set_all("grounds", self.grounds())
            .set_all("tried", self.tried())
            .set_all("readings", self.readings())
            .set_all("open", self.account.unknown.iter().filter_map(|unknown| self.open(*unknown)));
        let latest = [state.due, state.due_latest, Some(state.on)].into_iter().flatten().max();
        let standing = self.question.calendar.standing(clock.start, latest.unwrap_or(clock.start));
        answer.set("calendar", term::calendar(self.question, standing));
        if self.question.proof
            && let Some(proof) = clock.deadline.as_ref().and_then(|due| due.proof(&term.conventions, &self.question.calendar).ok())
        {
            answer.set("proof", term::account(self.question, &proof));
        }
    }

    fn lang(&self) -> Lang {
        self.question.lang
    }

    /// What the rule says of itself, and that a request may have outlived its law.
    fn note(&self, found: &Found) -> Option<String> {
        let book = &self.question.book;
        let national = if book.family.is_some() { Some(&**book) } else { book.parent(self.clock_day()) };
        let outlived = national.filter(|book| book.valid.to.is_some_and(|to| self.account.state.on > to));
        let notes: Vec<&str> = [found.rule.note.as_ref(), outlived.and_then(|book| book.valid_note.as_ref())]
            .into_iter()
            .flatten()
            .map(|note| self.question.say(note))
            .collect();
        (!notes.is_empty()).then(|| notes.join(if self.lang() == Lang::Zh { "" } else { " " }))
    }

    fn clock_day(&self) -> NaiveDate {
        self.account.state.received
    }

    fn legal_max(&self) -> Option<Value> {
        let term = self.clock.terms().get(1).filter(|_| self.account.state.clock == 0)?;
        let due = self.account.state.dues.get(1).copied().flatten();
        let mut entry = citation(&term.limit.cite);
        entry
            .set("book", term.book.as_str())
            .set_some("within", term.limit.within.as_ref().ok().map(ToString::to_string))
            .set_some("due", due.map(|day| day.to_string()));
        Some(entry.into())
    }

    fn event(&self, i: usize) -> Option<Value> {
        let (event, effect, path) = (self.events.get(i)?, self.account.effects.get(i)?, self.paths.get(i)?);
        let rule = self.rules.event(event.kind)?;
        let mut entry = citation(rule.cite.as_ref().unwrap_or(self.clock.cite()));
        entry
            .set("date", event.date.to_string())
            .set("event", event.kind.as_str())
            .set("name", self.question.say(&rule.name))
            .set("effect", effect.as_str())
            .set("path", *path)
            .set_some("says", rule.says.as_ref().map(|says| self.question.say(says)))
            .set_some("who", event.who.as_deref())
            .set_some("days", event.days)
            .set_some("until", event.until.map(|day| day.to_string()))
            .set_some("excused", event.excused)
            .set_some("opinion", event.opinion.map(Opinion::as_str))
            .set_some("served", event.served.map(Service::as_str))
            .set_some("remedy", event.remedy.map(Remedy::as_str))
            .set_some("by", event.by.as_deref())
            .set_some("channel", event.channel.map(Channel::as_str))
            .set_some("ref", event.reference.as_deref());
        Some(entry.into())
    }

    fn breach(&self, breach: Breach) -> Option<Value> {
        let rule = self.rules.breach(breach.kind)?;
        let term = breach.clock.and_then(|clock| self.clock.terms().get(clock));
        let cite = self.clock.breach_cite(&breach);
        let event = breach.event.and_then(|i| self.events.get(i));
        let mut entry = citation(cite);
        entry
            .set("breach", breach.kind.as_str())
            .set("name", self.question.say(&rule.name))
            .set("by", rule.by.as_str())
            .set("book", term.map_or(self.clock.book(), |term| term.book.as_str()))
            .set_some("date", event.map(|event| event.date.to_string()))
            .set_some("path", breach.event.and_then(|i| self.paths.get(i)).copied());
        Some(entry.into())
    }

    fn duty(&self, duty: &NextDuty) -> Option<Value> {
        let rule = self.rules.duty(duty.kind)?;
        let side = self.clock.side(duty.kind);
        let id = match (side, duty.kind) {
            (Some(side), _) => Some(&side.rule),
            (None, crate::form::ledger::DutyKind::Reply) => Some(&self.rules.terms.reply),
            (None, _) => None,
        };
        let cite = self.clock.duty_cite(duty.kind, self.account.state.clock);
        let event = duty.event.and_then(|i| self.events.get(i));
        let mut entry = citation(cite);
        entry
            .set("duty", duty.kind.as_str())
            .set("name", self.question.say(&rule.name))
            .set("by", rule.by.as_str())
            .set_some("rule", id.map(crate::law::RuleId::as_str))
            .set_some("who", event.and_then(|event| event.who.as_deref()))
            .set_some("due", duty.due.map(|day| day.to_string()))
            .set_some("path", duty.event.and_then(|i| self.paths.get(i)).copied());
        Some(entry.into())
    }

    fn pause(&self, stop: &LeftOut) -> Option<Value> {
        let event = self.events.get(stop.event)?;
        let rule = self.rules.event(event.kind)?;
        let mut entry = Object::default();
        entry
            .set("from", stop.first.to_string())
            .set("to", stop.last.to_string())
            .set_some("cause", rule.stops.as_deref())
            .set("event", event.kind.as_str())
            .set_some("who", event.who.as_deref());
        Some(entry.into())
    }

    fn grounds(&self) -> Vec<Value> {
        let state = &self.account.state;
        let Some(term) = self.clock.terms().get(state.clock) else { return Vec::new() };
        let ground = |gives: Option<&str>, cite: &Citation| {
            Value::from(
                citation(cite).set("rule", self.rules.terms.reply.as_str()).set("book", term.book.as_str()).set_some("gives", gives),
            )
        };
        let within = term.limit.within.as_ref().map(|within| within.text(term.limit.bound)).unwrap_or_default();
        let mut grounds = vec![ground(Some(self.question.say(&within)), &term.limit.cite)];
        grounds.extend(term.also.iter().map(|cite| ground(None, cite)));
        if let Some(extension) = term.limit.extension.as_ref().filter(|_| state.extended_by > 0) {
            grounds.push(ground(Some(self.question.say(&extension.condition)), &extension.cite));
        }
        let happened = |id: &str, effect: Effect, clause: fn(&crate::form::ledger::EventRule) -> Option<&String>| {
            self.events
                .iter()
                .zip(&self.account.effects)
                .any(|(event, seen)| *seen == effect && self.rules.event(event.kind).and_then(clause).is_some_and(|named| named == id))
        };
        let pauses = term.limit.pauses.iter().filter(|clause| happened(&clause.id, Effect::Pause, |rule| rule.stops.as_ref()));
        let restarts = term.limit.restarts.iter().filter(|clause| happened(&clause.id, Effect::Restart, |rule| rule.restarts.as_ref()));
        grounds.extend(pauses.chain(restarts).map(|clause| ground(Some(self.question.say(&clause.name)), &clause.cite)));
        grounds
    }

    /// A local limit that gave way to the national one.
    fn tried(&self) -> Vec<Value> {
        let outrun = self.clock.terms().first().filter(|_| self.account.state.clock == 1);
        let entry = |term: &crate::request::ledger::ReplyTerm| {
            let within = term.limit.within.as_ref().map(|within| within.text(term.limit.bound)).unwrap_or_default();
            let failed = Text::new("宽于国家规定，适用国家规定", "laxer than the national rule, which answers");
            let mut tried = self.question.tried(self.question.say(&within), &failed, &term.limit.cite);
            if let Some(map) = tried.as_object_mut() {
                map.insert("book".to_owned(), term.book.as_str().into());
            }
            tried
        };
        self.clock.laxer().into_iter().chain(outrun).map(entry).collect()
    }

    /// The readings on which the count rests, where the events touch them.
    fn readings(&self) -> Vec<Value> {
        let Some(term) = self.clock.terms().get(self.account.state.clock) else { return Vec::new() };
        let mut readings = Vec::new();
        let consulted = &term.conventions.consultation_days;
        let entry = |fact: &str, value: &str, says: &Text, note: Option<&Text>, cite: &Citation| {
            let mut entry = citation(cite);
            entry
                .set("fact", fact)
                .set("value", value)
                .set("says", self.question.say(says))
                .set_some("note", note.map(|note| self.question.say(note)));
            Value::from(entry)
        };
        if !self.account.left_out.is_empty() {
            let reading = self.clock.reading();
            readings.push(entry("consultation_days", reading.as_str(), &reading.text(), consulted.note.as_ref(), &consulted.cite));
        }
        let start = self.account.clocks.get(self.account.state.clock).map(|clock| clock.start);
        if start.is_some_and(|start| self.question.calendar.is_workday(start) == Ok(false)) {
            let receipt = &term.conventions.receipt_on_rest_day;
            let value = ROLLS.iter().find(|(_, roll)| *roll == receipt.roll).map_or("", |(name, _)| name);
            readings.push(entry("receipt_on_rest_day", value, &roll_text(receipt.roll), receipt.note.as_ref(), &receipt.cite));
        }
        readings
    }

    fn open(&self, unknown: Unknown) -> Option<Value> {
        let (i, fact) = match unknown {
            Unknown::Reached(i) => (i, "reached"),
            Unknown::Until(i) => (i, "until"),
            Unknown::Excused(i) => (i, "excused"),
            Unknown::FeeNotice(i) => (i, "fee_notice_reached"),
        };
        let (event, path) = (self.events.get(i)?, self.paths.get(i)?);
        let who = event.who.as_ref().map_or_else(String::new, |who| format!("（{who}）"));
        let ask = match unknown {
            Unknown::Reached(_) => {
                Text::new(format!("征求意见书{who}何日送达？"), format!("on which day did the letter of consultation reach them{who}?"))
            }
            Unknown::Until(_) => Text::new("补正期限至何日？", "until which day may the applicant correct the request?"),
            Unknown::Excused(_) => Text::new("逾期补正有无正当理由？", "was there a good reason for the late correction?"),
            Unknown::FeeNotice(_) => Text::new("申请人何日收到收费通知？", "on which day did the applicant receive the fee notice?"),
        };
        let mut open = self.question.open(fact, &ask, []);
        open.as_object_mut()?.insert("path".to_owned(), (*path).into());
        Some(open)
    }
}

// Late entries.

const COMPARED: [&str; 14] = [
    "status",
    "on",
    "start",
    "within",
    "extended_by",
    "delayed_to",
    "due",
    "due_latest",
    "latest_lawful",
    "days_used",
    "days_left",
    "closed_by",
    "breaches",
    "duties",
];

/// In what two accounts differ: results first, then the effects of the events that both have.
fn changes(before: &Object, after: &Object) -> Vec<Value> {
    let change = |key: &str, path: Option<&str>, before: Option<&Value>, after: Option<&Value>| {
        let mut entry = Object::default();
        entry.set("key", key).set_some("path", path).set_some("before", before.cloned()).set_some("after", after.cloned());
        Value::from(entry)
    };
    let mut changes: Vec<Value> = COMPARED
        .iter()
        .filter_map(|key| {
            let (before, after) = (before.get(key), after.get(key));
            (before != after).then(|| change(key, None, before, after))
        })
        .collect();
    // By where they stand in the question: a late entry moves the places of those after it.
    let effects = |account: &Object| -> Vec<(String, Value)> {
        let told = account.get("events").and_then(Value::as_array).into_iter().flatten();
        told.filter_map(|event| Some((event.get("path")?.as_str()?.to_owned(), event.get("effect")?.clone()))).collect()
    };
    let now: BTreeMap<String, Value> = effects(after).into_iter().collect();
    for (path, was) in effects(before) {
        let is = now.get(&path);
        if is != Some(&was) {
            changes.push(change("effect", Some(&path), Some(&was), is));
        }
    }
    changes
}
