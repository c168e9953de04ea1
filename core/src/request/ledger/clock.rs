//! What a rulebook says of a ledger on a day, compiled once for many folds.

use std::sync::Arc;

use chrono::NaiveDate;

use super::account::Breach;
use crate::{
    calendar::{Calendar, Tables},
    error::{Code, Problem, Problems},
    form::{
        convention::{Consultation, Conventions, Roll},
        ledger::{BreachKind, DutyKind, EventKind, Ledger as Rules},
        term::{Limit, Unit, Within},
    },
    law::{Citation, RuleId},
    rulebook::{FormKind, Found, Rulebook, TermOn},
    text::Text,
};

/// The rule that ledgers answer.
pub(crate) const RULE: &str = "request.state";

/// Readings of the law that a question may choose; `None` is the rulebook's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Readings {
    /// Which days of a consultation do not count.
    pub consultation_days: Option<Consultation>,
    /// What becomes of a start that falls on a rest day.
    pub receipt_on_rest_day: Option<Roll>,
}

/// What a clock waits for before it starts anew, as bits.
pub(super) mod waits {
    pub(in super::super) const CORRECTION: u8 = 1;
    pub(in super::super) const PAYMENT: u8 = 2;
}

/// How many clocks there may be: the local one and the national one.
pub(super) const CLOCKS: usize = 2;

/// The reply term of one book, in numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reply {
    pub(super) days: i32,
    pub(super) cap: i32,
    /// A bit for each [`Cause`] that stops it.
    pub(super) causes: u8,
    /// What it may wait for.
    pub(super) restarts: u8,
    /// Counts calendar days rather than working days.
    pub(super) calendar_days: bool,
    /// Moves a last day off a rest day, where it counts calendar days.
    pub(super) rolls: bool,
}

/// A time that others have, counted from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) days: i32,
    pub(super) calendar_days: bool,
}

/// What may stop a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    ThirdParty,
    CoMaker,
    Agency,
    Suspension,
}

impl Cause {
    pub(super) const ALL: [Self; 4] = [Self::ThirdParty, Self::CoMaker, Self::Agency, Self::Suspension];

    pub(super) const fn bit(self) -> u8 {
        1 << self as u8
    }

    /// The event that begins it.
    pub(super) const fn begins(self) -> EventKind {
        match self {
            Self::ThirdParty => EventKind::ThirdPartyAsked,
            Self::CoMaker => EventKind::CoMakerAsked,
            Self::Agency => EventKind::AgencyAsked,
            Self::Suspension => EventKind::Suspended,
        }
    }
}

/// One of the clocks of a ledger: where its figure stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyTerm {
    /// The rulebook its figure stands in.
    pub book: String,
    /// The limit, with what stops, restarts and extends it.
    pub limit: Limit,
    /// Where else the rule stands.
    pub also: Vec<Citation>,
    /// How it is counted.
    pub conventions: Conventions,
}

/// A term of somebody else, or of a step on the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Side {
    pub(crate) rule: RuleId,
    pub(crate) book: String,
    pub(crate) limit: Limit,
}

/// The law of a ledger on a day: figures, names and citations, and how to count. Compiled once, it folds any number of ledgers.
///
/// ```
/// use gongkai::{Library, calendar::Calendar, form::ledger::EventKind, request::ledger::{Clock, Entry, Folder, Readings}};
/// let book = Library::embedded().book("cn-2019").unwrap();
/// let received: chrono::NaiveDate = "2022-09-30".parse().unwrap();
/// let clock = Clock::new(&book, received, &Calendar::china(), Readings::default()).unwrap();
/// let state = Folder::new(&clock).fold([Entry::new(received.to_epoch_days(), EventKind::Received)], None).unwrap();
/// assert_eq!(state.due, Some(19_298)); // 2022-11-02
/// ```
#[derive(Debug, Clone)]
pub struct Clock {
    pub(super) replies: [Reply; CLOCKS],
    /// How many of them there are: 1 or 2.
    pub(super) count: usize,
    pub(super) supplement: Option<Span>,
    pub(super) third_party: Option<Span>,
    pub(super) co_maker: Option<Span>,
    pub(super) payment: Option<Span>,
    /// A bit for each kind of breach that is one.
    pub(super) breaches: u32,
    pub(super) delays: bool,
    pub(super) reading: Consultation,
    pub(super) roll: Roll,
    pub(super) calendar: Calendar,
    pub(crate) law: Arc<Law>,
}

/// The words and citations of a [`Clock`].
#[derive(Debug)]
pub(crate) struct Law {
    pub(crate) rules: Rules,
    pub(crate) book: String,
    pub(crate) cite: Citation,
    pub(crate) terms: Vec<ReplyTerm>,
    /// A local reply term that is laxer than the national one and gives way to it.
    pub(crate) laxer: Option<ReplyTerm>,
    pub(crate) supplement: Option<Side>,
    pub(crate) third_party: Option<Side>,
    pub(crate) co_maker: Option<Side>,
    pub(crate) payment: Option<Side>,
}

impl Clock {
    /// Compiles what a rulebook says of requests received on a day.
    ///
    /// # Errors
    /// Those of [`Rulebook::rule`] and [`Rulebook::term`] for the ledger and its reply term; `wrong_type` if `request.state` is no ledger, or
    /// if the reply term is not in days.
    pub fn new(book: &Rulebook, received: NaiveDate, calendar: &Calendar, readings: Readings) -> Result<Self, Problems> {
        let ledger = book.ledger(RULE, received)?;
        let (found, rules) = (ledger.found, ledger.content());
        let reply = book.term(rules.terms.reply.as_str(), received)?;
        let (terms, laxer) = reply_terms(&reply, readings)?;
        let side = |id: &RuleId| term_of(book, id, received);
        let law = Law {
            rules: rules.clone(),
            book: found.book.id.clone(),
            cite: found.rule.cite.clone(),
            supplement: side(&rules.terms.supplement)?,
            third_party: side(&rules.terms.third_party)?,
            co_maker: side(&rules.terms.co_maker)?,
            payment: side(&rules.terms.payment)?,
            terms,
            laxer,
        };
        let conventions = &reply.conventions;
        let mut replies = law.terms.iter().map(|term| figures(term, rules)).collect::<Result<Vec<Reply>, Problem>>()?.into_iter();
        let (Some(first), second) = (replies.next(), replies.next()) else { return Err(reply.found.wrong_type(FormKind::Term).into()) };
        let span = |side: &Option<Side>| side.as_ref().and_then(|side| span(&side.limit));
        Ok(Self {
            replies: [first, second.unwrap_or(first)],
            count: law.terms.len(),
            supplement: span(&law.supplement),
            third_party: span(&law.third_party),
            co_maker: span(&law.co_maker),
            payment: span(&law.payment),
            breaches: rules.breaches.iter().fold(0, |bits, rule| bits | 1 << rule.kind as u32),
            delays: rules.event(EventKind::DelayTold).is_some_and(|rule| rule.delays),
            reading: readings.consultation_days.unwrap_or(conventions.consultation_days.reading),
            roll: readings.receipt_on_rest_day.unwrap_or(conventions.receipt_on_rest_day.roll),
            calendar: calendar.clone(),
            law: Arc::new(law),
        })
    }

    /// The clocks that run: the one that was asked, and the national one beside it where that is laxer.
    pub fn terms(&self) -> &[ReplyTerm] {
        &self.law.terms
    }

    /// A local reply term that is laxer than the national one, which runs instead.
    pub fn laxer(&self) -> Option<&ReplyTerm> {
        self.law.laxer.as_ref()
    }

    /// Which days of a consultation are left out.
    pub const fn reading(&self) -> Consultation {
        self.reading
    }

    /// What the law calls events, breaches and duties, and whose they are.
    pub fn rules(&self) -> &Rules {
        &self.law.rules
    }

    /// The rulebook in which the ledger itself stands.
    pub(crate) fn book(&self) -> &str {
        &self.law.book
    }

    /// Where the ledger itself stands in the law.
    pub(crate) fn cite(&self) -> &Citation {
        &self.law.cite
    }

    /// The passage that a breach breaks, by the clock it belongs to.
    pub fn breach_cite(&self, breach: &Breach) -> &Citation {
        use BreachKind as B;
        let kind = breach.kind;
        let term = breach.clock.and_then(|clock| self.law.terms.get(clock));
        let listed = self.law.rules.breach(kind).and_then(|rule| rule.cite.as_ref());
        let limit = match kind {
            B::ReplyLate | B::ReplyOverdue => term.map(|term| &term.limit.cite),
            // The book of the ledger names the words that each breach breaks; another book's limit has its own words.
            B::ExtensionApprovedLate | B::ExtensionBeyondCap | B::ExtensionUnapproved | B::ExtensionToldLate => term
                .filter(|term| term.book != self.law.book)
                .and_then(|term| term.limit.extension.as_ref())
                .map(|extension| &extension.cite),
            B::SupplementNoticeLate => self.law.supplement.as_ref().map(|side| &side.limit.cite),
            _ => None,
        };
        limit.or(listed).unwrap_or(&self.law.cite)
    }

    /// The passage that a duty rests on, while the clock of that place answers.
    pub fn duty_cite(&self, kind: DutyKind, clock: usize) -> &Citation {
        let listed = self.law.rules.duty(kind).and_then(|rule| rule.cite.as_ref());
        let reply = || self.law.terms.get(clock).filter(|_| kind == DutyKind::Reply).map(|term| &term.limit.cite);
        listed.or_else(|| self.side(kind).map(|side| &side.limit.cite)).or_else(reply).unwrap_or(&self.law.cite)
    }

    /// Whether the law calls it a breach.
    pub(super) const fn is_breach(&self, kind: BreachKind) -> bool {
        self.breaches & 1 << kind as u32 != 0
    }

    /// Where a time that starts on a day counts from.
    pub(super) fn counted_from(&self, tables: &Tables, day: i32) -> i32 {
        match self.roll {
            Roll::Keep => day,
            Roll::NextWorkday => rolled(tables, day).unwrap_or(day),
        }
    }

    /// The last day of a time that starts on a day; `None` beyond the calendar, where no event can be.
    pub(super) fn end_of(&self, span: Span, day: i32) -> Option<i32> {
        let tables = self.calendar.tables();
        let from = self.counted_from(tables, day);
        if span.calendar_days { rolled(tables, from.checked_add(span.days)?) } else { tables.nth(tables.upto(from) + span.days) }
    }

    /// The time of those consulted, where they have one.
    pub(super) const fn span_of(&self, cause: Cause) -> Option<Span> {
        match cause {
            Cause::ThirdParty => self.third_party,
            Cause::CoMaker => self.co_maker,
            Cause::Agency | Cause::Suspension => None,
        }
    }
}

/// The day itself if it is worked, or the next one that is; `None` beyond the calendar.
pub(super) fn rolled(tables: &Tables, day: i32) -> Option<i32> {
    if tables.is_workday(day).ok()? { Some(day) } else { tables.nth(tables.upto(day) + 1) }
}

/// The reply terms that run, the one that answers first, and a local one that is too lax to.
fn reply_terms(reply: &TermOn, readings: Readings) -> Result<(Vec<ReplyTerm>, Option<ReplyTerm>), Problems> {
    let case = reply.case(None::<&str>)?;
    let with = |conventions: &Conventions| {
        let mut conventions = conventions.clone();
        conventions.receipt_on_rest_day.roll = readings.receipt_on_rest_day.unwrap_or(conventions.receipt_on_rest_day.roll);
        conventions
    };
    let term = |found: &Found, limit: &Limit, conventions: &Conventions| ReplyTerm {
        book: found.book.id.clone(),
        limit: limit.clone(),
        also: found.rule.also.clone(),
        conventions: with(conventions),
    };
    let own = term(&case.found, &case.limit, &reply.conventions);
    let Some((found, above)) = case.above.filter(|(_, above)| above.within.is_ok()) else { return Ok((vec![own], None)) };
    let legal = term(&found, above, reply.national.as_ref().unwrap_or(&reply.conventions));
    match (span(&own.limit), span(&legal.limit)) {
        (Some(mine), Some(national)) if mine.calendar_days == national.calendar_days && mine.days > national.days => {
            Ok((vec![legal], Some(own)))
        }
        _ => Ok((vec![own, legal], None)),
    }
}

/// A term of somebody else; `None` where the law of the day has none.
fn term_of(book: &Rulebook, id: &RuleId, on: NaiveDate) -> Result<Option<Side>, Problems> {
    let absent = |faults: &Problems| matches!(faults.first().code, Code::NotInForce | Code::NotInBook | Code::NoFigure | Code::UnknownRule);
    let term = match book.term(id.as_str(), on) {
        Ok(term) => term,
        Err(faults) if absent(&faults) => return Ok(None),
        Err(faults) => return Err(faults),
    };
    let case = term.case(None::<&str>)?;
    let national = case.above.filter(|(_, above)| is_longer(&case.limit, above));
    let (found, limit) = national.unwrap_or((case.found, &case.limit));
    Ok(Some(Side { rule: id.clone(), book: found.book.id.clone(), limit: limit.clone() }))
}

fn is_longer(own: &Limit, above: &Limit) -> bool {
    let pair = span(own).zip(span(above));
    pair.is_some_and(|(own, above)| own.calendar_days == above.calendar_days && own.days > above.days)
}

fn span(limit: &Limit) -> Option<Span> {
    match limit.within {
        Ok(Within::After(amount)) if matches!(amount.unit, Unit::Workday | Unit::Day) => {
            Some(Span { days: i32::try_from(amount.n).ok()?, calendar_days: amount.unit == Unit::Day })
        }
        _ => None,
    }
}

fn figures(term: &ReplyTerm, rules: &Rules) -> Result<Reply, Problem> {
    let limit = &term.limit;
    let Some(Span { days, calendar_days }) = span(limit) else { return Err(not_in_days(limit)) };
    let unit = if calendar_days { Unit::Day } else { Unit::Workday };
    let cap = limit.extension.as_ref().filter(|extension| extension.up_to.unit == unit);
    let named = |kind: EventKind, id: fn(&crate::form::ledger::EventRule) -> Option<&String>, clauses: &[crate::form::term::Clause]| {
        rules.event(kind).and_then(id).is_some_and(|id| clauses.iter().any(|clause| clause.id == *id))
    };
    let stops = |cause: &Cause| named(cause.begins(), |rule| rule.stops.as_ref(), &limit.pauses);
    let restarts = |kind: EventKind| named(kind, |rule| rule.restarts.as_ref(), &limit.restarts);
    let bit = |holds: bool, bit: u8| if holds { bit } else { 0 };
    Ok(Reply {
        days,
        cap: cap.map_or(0, |extension| i32::try_from(extension.up_to.n).unwrap_or(i32::MAX)),
        causes: Cause::ALL.into_iter().filter(stops).fold(0, |bits, cause| bits | cause.bit()),
        restarts: bit(restarts(EventKind::SupplementReceived), waits::CORRECTION) | bit(restarts(EventKind::FeePaid), waits::PAYMENT),
        calendar_days,
        rolls: calendar_days && term.conventions.calendar_day_roll.roll == Roll::NextWorkday,
    })
}

fn not_in_days(limit: &Limit) -> Problem {
    let figure = limit.within.as_ref().map_or_else(|says| says.clone(), |within| within.text(limit.bound));
    Problem::new(
        Code::WrongType,
        "book",
        Text::new(
            format!("答复期限须以工作日或日计算，却是：{}", figure.zh),
            format!("the reply term must be in days, but is: {}", figure.en),
        ),
        Text::new("改写规则书中的答复期限", "change the term in the rulebook"),
    )
}
