//! What a rulebook says of a ledger on a day, compiled once for many folds.

use std::sync::Arc;

use chrono::{Months, NaiveDate};

use super::{
    account::{Breach, NextDuty},
    event::LedgerEntry,
    limit::{figures, reply_terms, term_of},
    words::Taker,
};
use crate::{
    calendar::{Calendar, Tables},
    error::{Problem, Problems},
    form::{
        convention::{Consultation, Conventions, Roll},
        ledger::{AtFault, BreachKind, DutyKind, EventKind, LedgerRules},
        term::{Amount, Limit, Unit},
    },
    law::{Citation, RuleId},
    request::received::starts_on_passing,
    rulebook::{FormKind, Rulebook},
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
    /// Is extended by calendar days rather than by working days.
    pub(super) extends_in_calendar_days: bool,
    /// Moves a last day off a rest day, where that was counted in calendar days.
    pub(super) rolls: bool,
    /// What becomes of a start that falls on a rest day.
    pub(super) receipt: Roll,
    /// Which days of a consultation do not count.
    pub(super) reading: Consultation,
}

impl Reply {
    /// Whether its extension counts in another unit, and so begins after its last day.
    pub(super) const fn is_mixed(&self) -> bool {
        self.calendar_days != self.extends_in_calendar_days
    }

    /// Whether its last day depends on which days are worked.
    pub(super) const fn looks_at_days(&self) -> bool {
        !self.calendar_days || !self.extends_in_calendar_days || self.rolls
    }
}

/// A time that others have, as one book sets it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) amount: Amount,
    pub(super) receipt: Roll,
    pub(super) end: Roll,
}

impl Time {
    /// The last day of it, counted from a day; `None` beyond the calendar.
    fn end(&self, tables: &Tables, day: i32) -> Option<i32> {
        let from = counted_from(self.receipt, tables, day)?;
        let n = i32::try_from(self.amount.n).ok()?;
        let end = match self.amount.unit {
            Unit::Workday => return tables.nth(tables.upto(from).checked_add(n)?),
            Unit::Day => from.checked_add(n)?,
            Unit::Week => from.checked_add(n.checked_mul(7)?)?,
            Unit::Month => months_after(from, self.amount.n)?,
            Unit::Year => months_after(from, self.amount.n.checked_mul(12)?)?,
            Unit::Hour | Unit::Minute => return None,
        };
        counted_from(self.end, tables, end)
    }
}

fn months_after(day: i32, months: u32) -> Option<i32> {
    NaiveDate::from_epoch_days(day)?.checked_add_months(Months::new(months)).map(|day| day.to_epoch_days())
}

/// A time that others have: by the local limit, and by the national one above it. The one that ends first binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Times {
    pub(super) own: Time,
    pub(super) national: Option<Time>,
}

impl Times {
    /// The last day, counted from a day, and which of the two sets it. `None` beyond the calendar, where no event can be.
    fn end(&self, tables: &Tables, day: i32) -> Option<(i32, usize)> {
        let own = self.own.end(tables, day).map(|end| (end, 0));
        let Some(national) = self.national else { return own };
        match (own, national.end(tables, day).map(|end| (end, 1))) {
            (Some(own), Some(national)) => Some(if national.0 < own.0 { national } else { own }),
            // What ends beyond the calendar ends later than what ends within it.
            (known, other) => known.or(other).filter(|(end, _)| *end < tables.end()),
        }
    }
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
    /// The limit, and the national one above it if there is one.
    pub(super) limits: Vec<SideLimit>,
    pub(super) times: Times,
}

/// Where a limit of a [`Side`] stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SideLimit {
    pub(crate) book: String,
    pub(crate) cite: Citation,
}

impl Side {
    /// The local limit, or the national one.
    pub(crate) fn limit(&self, place: usize) -> Option<&SideLimit> {
        self.limits.get(place).or(self.limits.first())
    }

    /// Whether the last day of that limit depends on which days are worked.
    pub(super) fn looks_at_days(&self, place: usize) -> bool {
        let time = if place == 0 { Some(self.times.own) } else { self.times.national };
        time.is_some_and(|time| time.amount.unit == Unit::Workday || time.end == Roll::NextWorkday)
    }
}

/// The law of a ledger on a day: figures, names and citations, and how to count. Compiled once, it folds any number of ledgers.
///
/// ```
/// use gongkai::{Library, calendar::Calendar, form::ledger::EventKind, request::ledger::{Clock, LedgerEntry, Folder, Readings}};
/// let book = Library::embedded().book("cn-2019").unwrap();
/// let received: chrono::NaiveDate = "2022-09-30".parse().unwrap();
/// let clock = Clock::new(&book, received, &Calendar::china(), Readings::default()).unwrap();
/// let state = Folder::new(&clock).fold([LedgerEntry::new(received.to_epoch_days(), EventKind::Received)], None).unwrap();
/// assert_eq!(state.due, Some(19_298)); // 2022-11-02
/// ```
#[derive(Debug, Clone)]
pub struct Clock {
    pub(super) replies: [Reply; CLOCKS],
    /// How many of them there are: 1 or 2.
    pub(super) count: usize,
    pub(super) supplement: Option<Times>,
    pub(super) third_party: Option<Times>,
    pub(super) co_maker: Option<Times>,
    pub(super) payment: Option<Times>,
    /// A bit for each kind of breach that is one.
    pub(super) breaches: u32,
    pub(super) delays: bool,
    /// By whom a request was taken in that starts the clock where it is passed on, as bits.
    passing_on: u8,
    /// By whose fault a reply that comes back stands, as bits.
    stands: u8,
    /// What nobody has said, and where the law is silent, is read in favour of the agency.
    pub(super) is_lenient: bool,
    pub(super) calendar: Calendar,
    pub(crate) law: Arc<Law>,
}

/// The words and citations of a [`Clock`].
#[derive(Debug)]
pub(crate) struct Law {
    pub(crate) rules: LedgerRules,
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
    /// if the reply term, its extension or the time of a step is none that days can be counted by.
    pub fn new(book: &Rulebook, received: NaiveDate, calendar: &Calendar, readings: Readings) -> Result<Self, Problems> {
        let ledger = book.ledger(RULE, received)?;
        let (found, rules) = (ledger.found, ledger.content());
        let reply = book.term(rules.terms.reply.as_str(), received)?;
        let corrected = rules.event(EventKind::SupplementReceived).and_then(|rule| rule.restarts.as_ref());
        let (mut terms, laxer) = reply_terms(&reply, readings, corrected)?;
        let mut replies = terms.iter().map(|term| figures(term, rules)).collect::<Result<Vec<Reply>, Problem>>()?;
        // Conventions that touch nothing here make no second clock of what is inherited.
        if matches!(replies.as_slice(), [own, national] if own == national) && reply.found.book.family.is_some() {
            terms.remove(0);
            replies.remove(0);
        }
        let (Some(first), second) = (replies.first().copied(), replies.get(1).copied()) else {
            return Err(reply.found.wrong_type(&FormKind::Term.text()).into());
        };
        let side = |id: &RuleId| term_of(book, id, received, readings);
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
        let times = |side: &Option<Side>| side.as_ref().map(|side| side.times);
        Ok(Self {
            replies: [first, second.unwrap_or(first)],
            count: law.terms.len(),
            supplement: times(&law.supplement),
            third_party: times(&law.third_party),
            co_maker: times(&law.co_maker),
            payment: times(&law.payment),
            breaches: rules.breaches.iter().fold(0, |bits, rule| bits | 1 << rule.kind as u32),
            delays: rules.event(EventKind::DelayTold).is_some_and(|rule| rule.delays),
            passing_on: Taker::ALL
                .iter()
                .filter(|taker| starts_on_passing(book, received, **taker))
                .fold(0, |bits, taker| bits | 1 << *taker as u8),
            stands: rules
                .event(EventKind::ReplyReturned)
                .map_or(0, |rule| rule.stands.iter().fold(0, |bits, fault| bits | 1 << *fault as u8)),
            is_lenient: false,
            calendar: calendar.clone(),
            law: Arc::new(law),
        })
    }

    /// The same, by the readings that favour the agency where the law is silent about a correction or a fact is not given.
    pub(super) fn lenient(&self) -> Self {
        let replies = self.replies.map(|reply| Reply { restarts: reply.restarts | waits::CORRECTION, ..reply });
        Self { replies, is_lenient: true, ..self.clone() }
    }

    /// Whether every clock's law says what a correction does.
    pub(super) fn knows_corrections(&self) -> bool {
        self.replies.iter().all(|reply| reply.restarts & waits::CORRECTION != 0)
    }

    /// Whether it matters who took in what was passed on.
    pub(super) const fn asks_who_took_it_in(&self) -> bool {
        self.passing_on != 0 && self.passing_on != all_of(Taker::ALL.len())
    }

    /// Whether it matters by whose fault a reply came back.
    pub(super) const fn asks_whose_fault(&self) -> bool {
        self.stands != 0 && self.stands != all_of(AtFault::ALL.len())
    }

    /// Whether a request that is passed on counts as received on that day.
    pub(crate) fn starts_on_passing(&self, entry: &LedgerEntry) -> bool {
        let by_law = |taker: Taker| self.passing_on & 1 << taker as u8 != 0;
        let unsaid = || by_law(Taker::OtherOffice) || self.is_lenient && by_law(Taker::OtherAgency);
        entry.passing_on_starts.unwrap_or_else(|| entry.taken_in_by.map_or_else(unsaid, by_law))
    }

    /// Whether a reply that came back is given all the same.
    pub(crate) fn reply_stands(&self, entry: &LedgerEntry) -> bool {
        let by_law = |fault: AtFault| self.stands & 1 << fault as u8 != 0;
        let unsaid = || by_law(AtFault::Agency) || self.is_lenient && by_law(AtFault::Applicant);
        entry.stands.unwrap_or_else(|| entry.fault.map_or_else(unsaid, by_law))
    }

    /// The clocks that run: the one that was asked, and the national one beside it where that is laxer.
    pub fn terms(&self) -> &[ReplyTerm] {
        &self.law.terms
    }

    /// A local reply term that is laxer than the national one, which runs instead.
    pub fn laxer(&self) -> Option<&ReplyTerm> {
        self.law.laxer.as_ref()
    }

    /// The calendar by which it counts.
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The same with the provisional days after the last that is arranged.
    pub(super) fn looking_ahead(&self) -> Self {
        Self { calendar: self.calendar.provisional(), ..self.clone() }
    }

    /// What the law calls events, breaches and duties, and whose they are.
    pub fn rules(&self) -> &LedgerRules {
        &self.law.rules
    }

    /// Where the ledger itself stands in the law.
    pub(crate) fn cite(&self) -> &Citation {
        &self.law.cite
    }

    /// The passage that a breach breaks, by the clock it belongs to.
    pub fn breach_cite(&self, breach: &Breach) -> &Citation {
        self.breach_ground(breach).1
    }

    /// The book and the passage that a breach breaks.
    pub(crate) fn breach_ground(&self, breach: &Breach) -> (&str, &Citation) {
        use BreachKind as B;
        let kind = breach.kind;
        let term = breach.clock.and_then(|clock| self.law.terms.get(clock));
        let book = term.map_or(self.law.book.as_str(), |term| term.book.as_str());
        let listed = self.law.rules.breach(kind).and_then(|rule| rule.cite.as_ref());
        let limit = match kind {
            B::ReplyLate | B::ReplyOverdue => term.map(|term| (book, &term.limit.cite)),
            // The book of the ledger names the words that each breach breaks; another book's limit has its own words.
            B::ExtensionApprovedLate | B::ExtensionBeyondCap | B::ExtensionUnapproved | B::ExtensionToldLate => term
                .filter(|term| term.book != self.law.book)
                .and_then(|term| term.limit.extension.as_ref())
                .map(|extension| (book, &extension.cite)),
            B::SupplementNoticeLate => {
                self.law.supplement.as_ref().and_then(|side| side.limit(breach.limit)).map(|limit| (limit.book.as_str(), &limit.cite))
            }
            _ => None,
        };
        limit.unwrap_or((book, listed.unwrap_or(&self.law.cite)))
    }

    /// The passage that a duty rests on, while the clock of that place answers.
    pub fn duty_cite(&self, duty: &NextDuty, clock: usize) -> &Citation {
        let listed = self.law.rules.duty(duty.kind).and_then(|rule| rule.cite.as_ref());
        let reply = || self.law.terms.get(clock).filter(|_| duty.kind == DutyKind::Reply).map(|term| &term.limit.cite);
        let step = || self.side(duty.kind)?.limit(duty.limit).map(|limit| &limit.cite);
        listed.or_else(step).or_else(reply).unwrap_or(&self.law.cite)
    }

    /// Whether the law calls it a breach.
    pub(super) const fn is_breach(&self, kind: BreachKind) -> bool {
        self.breaches & 1 << kind as u32 != 0
    }

    /// The last day of a time that starts on a day; `None` beyond the calendar, where no event can be.
    pub(super) fn end_of(&self, times: Times, day: i32) -> Option<i32> {
        times.end(self.calendar.tables(), day).map(|(end, _)| end)
    }

    /// Which limit sets the last day of a time that starts on a day: 0 for the local one, 1 for the national one above it.
    pub(super) fn limit_of(&self, times: Option<Times>, day: Option<i32>) -> usize {
        let end = || times?.end(self.calendar.tables(), day?);
        end().map_or(0, |(_, limit)| limit)
    }

    /// The time of those consulted, where they have one.
    pub(super) const fn times_of(&self, cause: Cause) -> Option<Times> {
        match cause {
            Cause::ThirdParty => self.third_party,
            Cause::CoMaker => self.co_maker,
            Cause::Agency | Cause::Suspension => None,
        }
    }
}

/// A bit for each of so many.
const fn all_of(many: usize) -> u8 {
    (1 << many) - 1
}

/// Where a time that starts on a day counts from, or where one that ends on it ends.
pub(super) fn counted_from(roll: Roll, tables: &Tables, day: i32) -> Option<i32> {
    match roll {
        Roll::Keep => Some(day),
        Roll::NextWorkday => rolled(tables, day),
    }
}

/// The day itself if it is worked, or the next one that is; `None` beyond the calendar.
pub(super) fn rolled(tables: &Tables, day: i32) -> Option<i32> {
    if tables.is_workday(day).ok()? { Some(day) } else { tables.nth(tables.upto(day) + 1) }
}
