//! The fold: one pass over the events of a request, in order of date.
//!
//! Days are final once an event of a later day comes. Up to then they are gathered: what counts on a day depends on all events of that day.
//! Between two days with events a consultation covers a stretch that begins with the first of them, so that one look-up counts it.

use super::{
    clock::{CLOCKS, Cause, Clock, Reply, Span, rolled, waits},
    event::Entry,
    state::{Closing, Effect, State, Status},
};
use crate::{
    calendar::Tables,
    form::ledger::{BreachKind, EventKind},
};

/// What a fold tells while it runs; a plain fold tells it to nobody.
pub(super) trait Watch {
    fn effect(&mut self, _event: usize, _effect: Effect) {}
    fn breach(&mut self, _kind: BreachKind, _event: Option<usize>, _clock: Option<usize>) {}
    fn stop(&mut self, _stop: Stop) {}
}

impl Watch for () {}

/// Days that a consultation or suspension leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stop {
    pub(super) cause: Cause,
    /// The event that began it.
    pub(super) event: usize,
    /// The first and the last day left out; none if `last < first`.
    pub(super) first: i32,
    pub(super) last: i32,
    /// The clocks that it stops, as bits.
    pub(super) clocks: u8,
}

/// Why a fold broke off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// An event that cannot have happened, with what could, as bits by place in [`EventKind::ALL`].
    Impossible {
        /// The place of the event.
        event: usize,
        /// What was possible.
        possible: u32,
    },
    /// An event before the one that stands before it.
    Unsorted {
        /// The place of the event.
        event: usize,
    },
    /// A day outside the calendar.
    OutsideCalendar {
        /// The day.
        day: i32,
    },
    /// The day looked at lies before the last event.
    TooEarly,
    /// No request was received.
    NothingReceived,
}

/// Folds ledgers by one [`Clock`], one after the other, and allocates nothing for an event once it has seen as many consultations at once.
///
/// ```
/// use gongkai::{Library, calendar::Calendar, form::ledger::EventKind, request::ledger::{Clock, Entry, Folder, Readings, Status}};
/// let book = Library::embedded().book("cn-2019").unwrap();
/// let clock = Clock::new(&book, "2024-03-01".parse().unwrap(), &Calendar::china(), Readings::default()).unwrap();
/// let mut folder = Folder::new(&clock);
/// let received = Entry::new(19_783, EventKind::Received); // 2024-03-01
/// let asked = Entry::new(19_787, EventKind::ThirdPartyAsked);
/// let state = folder.fold([received, asked], None).unwrap();
/// assert_eq!((state.status, state.used), (Status::Paused, 2));
/// ```
#[derive(Debug)]
pub struct Folder<'c> {
    clock: &'c Clock,
    open: Vec<Consultation>,
}

impl<'c> Folder<'c> {
    /// A folder for requests received under one law.
    pub const fn new(clock: &'c Clock) -> Self {
        Self { clock, open: Vec::new() }
    }

    /// The state after events that stand in order: by date, then by kind. `on` is the day looked at, that of the last event if `None`.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn fold(&mut self, events: impl IntoIterator<Item = Entry>, on: Option<i32>) -> Result<State, Refusal> {
        self.open.clear();
        let mut fold = Fold::new(self.clock, std::mem::take(&mut self.open), ());
        let state = fold.all(events, on);
        self.open = fold.open;
        state
    }
}

/// A consultation, or a suspension.
#[derive(Debug, Clone, Copy)]
struct Consultation {
    cause: Cause,
    who: u32,
    /// The day it began.
    from: i32,
    /// The last day of the time of those consulted, once that is known.
    end: Option<i32>,
    is_reached: bool,
    /// The clocks it stops, as bits; known at the end of the day it began.
    clocks: u8,
    event: usize,
    /// The day it ended and the event that ended it.
    closed: Option<(i32, usize)>,
}

/// One clock.
#[derive(Debug, Clone, Copy)]
struct Run {
    begun: i32,
    /// The day after which it counts.
    start: i32,
    /// Countable days up to the start.
    base: i32,
    /// Countable days left out since.
    skipped: i32,
    /// How many of these would count if the answers that are awaited came on the day they were last looked for: that day, or none.
    awaited: i32,
    extended: i32,
    approved: Option<i32>,
    delay: i32,
    waits: u8,
    /// The day since which it waits.
    stopped: i32,
}

/// Whether reasons were asked for, and what came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reasons {
    None,
    Asked,
    Given,
    Refused,
}

#[derive(Debug, Clone, Copy)]
struct Fee {
    is_reached: bool,
    /// The last day of the time for payment.
    end: Option<i32>,
}

pub(super) struct Fold<'c, W> {
    clock: &'c Clock,
    tables: &'c Tables,
    pub(super) watch: W,
    received: Option<i32>,
    /// The day whose events are gathered.
    day: i32,
    runs: [Run; CLOCKS],
    open: Vec<Consultation>,
    supplements: u32,
    supplement: Option<Option<i32>>,
    reasons: Reasons,
    fee: Option<Fee>,
    closed: Option<(i32, Closing)>,
    breaches: u32,
    breach_kinds: u32,
}

/// What one clock counts from, and how far it was moved.
pub(super) struct Figure {
    pub(super) begun: i32,
    pub(super) extended: i32,
    pub(super) delay: Option<i32>,
    pub(super) waits: bool,
}

/// What is pending, for the duties.
pub(super) struct Pending {
    /// The consultations that are open: the event that began each, its cause, the end of its time.
    pub(super) open: Vec<(usize, Cause, Option<i32>, bool)>,
    pub(super) supplements: u32,
    /// The `until` of a pending correction notice.
    pub(super) supplement: Option<Option<i32>>,
    pub(super) reasons_asked: bool,
    /// Whether a pending fee notice was received, and the last day for payment.
    pub(super) fee: Option<(bool, Option<i32>)>,
    pub(super) waits: u8,
    /// The last day for telling of the extension that is approved: the first of the clocks' due days that has not passed.
    pub(super) tell_by: Option<i32>,
}

impl<'c, W: Watch> Fold<'c, W> {
    pub(super) fn watched(clock: &'c Clock, watch: W) -> Self {
        Self::new(clock, Vec::new(), watch)
    }

    fn new(clock: &'c Clock, open: Vec<Consultation>, watch: W) -> Self {
        let run =
            Run { begun: 0, start: 0, base: 0, skipped: 0, awaited: 0, extended: 0, approved: None, delay: i32::MIN, waits: 0, stopped: 0 };
        Self {
            clock,
            tables: clock.calendar.tables(),
            watch,
            received: None,
            day: i32::MIN,
            runs: [run; CLOCKS],
            open,
            supplements: 0,
            supplement: None,
            reasons: Reasons::None,
            fee: None,
            closed: None,
            breaches: 0,
            breach_kinds: 0,
        }
    }

    fn all(&mut self, events: impl IntoIterator<Item = Entry>, on: Option<i32>) -> Result<State, Refusal> {
        for (event, entry) in events.into_iter().enumerate() {
            self.step(event, &entry)?;
        }
        self.state(on)
    }

    /// Takes one event in. A refused one leaves no trace.
    pub(super) fn step(&mut self, event: usize, entry: &Entry) -> Result<(), Refusal> {
        if entry.day < self.day {
            return Err(Refusal::Unsorted { event });
        }
        if self.tables.is_workday(entry.day).is_err() {
            return Err(Refusal::OutsideCalendar { day: entry.day });
        }
        if !self.is_possible(entry.kind, Some(entry.who)) {
            return Err(Refusal::Impossible { event, possible: self.possible() });
        }
        self.advance(entry.day);
        self.apply(event, entry);
        Ok(())
    }

    // What is possible.

    /// Every kind of event that is possible now, as bits.
    fn possible(&self) -> u32 {
        EventKind::ALL.iter().filter(|kind| self.is_possible(**kind, None)).fold(0, |bits, kind| bits | 1 << *kind as u32)
    }

    /// Whether an event of a kind is possible: of somebody, or of anybody.
    fn is_possible(&self, kind: EventKind, who: Option<u32>) -> bool {
        use EventKind as E;
        if self.received.is_none() {
            return kind == E::Received;
        }
        let is_open = self.closed.is_none();
        let mut of = self.open.iter().filter(|open| open.closed.is_none() && who.is_none_or(|who| open.who == who));
        match kind {
            E::Received => false,
            E::ThirdPartyReached => of.any(|open| open.cause == Cause::ThirdParty && !open.is_reached),
            E::CoMakerReached => of.any(|open| open.cause == Cause::CoMaker && !open.is_reached),
            E::ThirdPartyAnswered | E::ThirdPartySilent => of.any(|open| open.cause == Cause::ThirdParty),
            E::CoMakerAnswered | E::CoMakerSilent => of.any(|open| open.cause == Cause::CoMaker),
            E::AgencyAnswered => of.any(|open| open.cause == Cause::Agency),
            E::Resumed => of.any(|open| open.cause == Cause::Suspension),
            E::FeeNoticeReached => self.fee.is_some_and(|fee| !fee.is_reached),
            E::ReplyCorrected => matches!(self.closed, Some((_, Closing::Replied))),
            E::RemedySought => true,
            _ if !is_open => false,
            E::ThirdPartyAsked => who.is_none() || !of.any(|open| open.cause == Cause::ThirdParty),
            E::CoMakerAsked => who.is_none() || !of.any(|open| open.cause == Cause::CoMaker),
            E::AgencyAsked => who.is_none() || !of.any(|open| open.cause == Cause::Agency),
            E::Suspended => !of.any(|open| open.cause == Cause::Suspension),
            E::SupplementReceived | E::SupplementMissed => self.supplement.is_some(),
            E::ReasonsAsked => self.reasons != Reasons::Asked,
            E::ReasonsGiven | E::ReasonsRefused => self.reasons == Reasons::Asked,
            E::FeeNoticed => self.fee.is_none(),
            E::FeePaid | E::FeeUnpaid => self.fee.is_some(),
            E::SupplementAsked | E::ExtensionApproved | E::ExtensionTold | E::DelayTold | E::Replied | E::Withdrawn => true,
        }
    }

    // Counting.

    /// Countable days up to and including a day.
    fn upto(&self, reply: &Reply, day: i32) -> i32 {
        if reply.calendar_days { day } else { self.tables.upto(day) }
    }

    /// Days of the term used up to and including a day before which everything is final.
    fn used(&self, reply: &Reply, run: &Run, day: i32) -> i32 {
        (self.upto(reply, day) - run.base - run.skipped).max(0)
    }

    /// The due day after so many more days.
    fn due_after(&self, reply: &Reply, run: &Run, more: i32) -> Option<i32> {
        let count = run.base.checked_add(run.skipped)?.checked_add(reply.days)?.checked_add(more)?;
        let end = if reply.calendar_days { Some(count) } else { self.tables.nth(count) }?;
        let due = if reply.rolls { rolled(self.tables, end)? } else { end };
        Some(due.max(run.delay))
    }

    fn due(&self, reply: &Reply, run: &Run) -> Option<i32> {
        self.due_after(reply, run, run.extended)
    }

    /// Whether a clock has run out on a day before which everything is final.
    fn has_run_out(&self, reply: &Reply, run: &Run, day: i32) -> bool {
        run.waits == 0 && self.due(reply, run).is_some_and(|due| due < day)
    }

    fn end(&self, span: Span, day: i32) -> Option<i32> {
        self.clock.end_of(span, day)
    }

    fn each_run(&mut self, mut change: impl FnMut(&mut Self, usize, Reply, Run) -> Run) {
        for i in 0..self.clock.count {
            if let (Some(reply), Some(run)) = (self.clock.replies.get(i).copied(), self.runs.get(i).copied()) {
                let changed = change(self, i, reply, run);
                if let Some(run) = self.runs.get_mut(i) {
                    *run = changed;
                }
            }
        }
    }

    fn runs(&self) -> impl Iterator<Item = (usize, &Reply, &Run)> {
        self.clock.replies.iter().zip(&self.runs).take(self.clock.count).enumerate().map(|(i, (reply, run))| (i, reply, run))
    }

    fn restart(&self, reply: &Reply, run: Run, day: i32, waits: u8) -> Run {
        let start = self.clock.counted_from(self.tables, day);
        let base = self.upto(reply, start);
        let (extended, approved, delay) = (0, None, i32::MIN);
        Run { begun: day, start, base, skipped: 0, awaited: 0, extended, approved, delay, waits: run.waits & !waits, ..run }
    }

    /// Leaves out the days after `after` up to and including `to`, where `to` says so. While a clock waits nothing is there to leave out.
    fn leave_out(&mut self, after: i32, awaited: bool, to: impl Fn(&Self, usize) -> Option<i32>) {
        self.each_run(|fold, i, reply, run| {
            let after = after.max(run.start);
            let to = to(fold, i).filter(|to| *to > after && run.waits == 0);
            let left_out = to.map_or(0, |to| fold.upto(&reply, to) - fold.upto(&reply, after));
            Run { skipped: run.skipped + left_out, awaited: if awaited { left_out } else { 0 }, ..run }
        });
    }

    // The course of days.

    /// Makes all days before `to` final.
    fn advance(&mut self, to: i32) {
        if to == self.day {
            return;
        }
        if self.received.is_some() {
            self.finish_day();
            if self.closed.is_none() {
                let (day, last) = (self.day, to - 1);
                self.leave_out(day, false, |fold, i| {
                    let stops = fold.open.iter().filter(|open| open.clocks & 1 << i != 0);
                    stops.map(|open| open.end.unwrap_or(last).min(last)).max().filter(|end| *end > day)
                });
            }
        }
        self.day = to;
    }

    /// Makes the day final whose events were gathered.
    fn finish_day(&mut self) {
        if self.open.is_empty() {
            return;
        }
        if self.closed.is_none_or(|(closed, _)| self.day <= closed) {
            self.count_day();
        }
        for i in 0..self.open.len() {
            let Some(open) = self.open.get(i).copied().filter(|open| open.closed.is_some()) else { continue };
            self.watch.stop(self.stop(&open, self.day));
            if let Some((_, event)) = open.closed.filter(|_| open.from == self.day) {
                self.watch.effect(event, if open.clocks == 0 { Effect::Record } else { Effect::Resume });
            }
        }
        self.open.retain(|open| open.closed.is_none());
    }

    /// Leaves the day out where a consultation covers it, and decides what those stop that began on it.
    fn count_day(&mut self) {
        let day = self.day;
        let sending = self.clock.reading.leaves_out_sending();
        if sending {
            self.begin_stops(day - 1);
        }
        // Where the day of an answer counts, only what is unanswered covers the day.
        let awaited = !self.clock.reading.leaves_out_answer();
        self.leave_out(day - 1, awaited, |fold, i| {
            let covers = |open: &Consultation| {
                let stop = fold.stop(open, day);
                open.clocks & 1 << i != 0 && stop.first <= day && day <= stop.last
            };
            fold.open.iter().any(covers).then_some(day)
        });
        if !sending {
            self.begin_stops(day);
        }
    }

    /// Decides which clocks the consultations of the day stop: those that have days left at the end of `day`, or wait.
    fn begin_stops(&mut self, day: i32) {
        for i in 0..self.open.len() {
            let Some(open) = self.open.get(i).copied().filter(|open| open.from == self.day) else { continue };
            let has_days = |reply: &Reply, run: &Run| run.waits != 0 || self.used(reply, run, day) < reply.days + run.extended;
            let stops = self.runs().filter(|(_, reply, run)| reply.causes & open.cause.bit() != 0 && has_days(reply, run));
            let clocks = stops.fold(0, |bits, (i, ..)| bits | 1 << i);
            self.watch.effect(open.event, if clocks == 0 { Effect::Void } else { Effect::Pause });
            if let Some(open) = self.open.get_mut(i) {
                open.clocks = clocks;
            }
        }
    }

    /// The days a consultation leaves out, as far as they are known on a day.
    fn stop(&self, open: &Consultation, day: i32) -> Stop {
        let reading = self.clock.reading;
        let first = open.from + i32::from(!reading.leaves_out_sending());
        let last = match open.closed {
            Some((closed, _)) => closed - i32::from(!reading.leaves_out_answer()),
            None => day,
        };
        Stop { cause: open.cause, event: open.event, first, last: open.end.map_or(last, |end| last.min(end)), clocks: open.clocks }
    }

    // What each event does.

    fn breach(&mut self, kind: BreachKind, event: Option<usize>, clock: Option<usize>) -> bool {
        let is_breach = self.clock.is_breach(kind);
        if is_breach {
            self.breaches += 1;
            self.breach_kinds |= 1 << kind as u32;
            self.watch.breach(kind, event, clock);
        }
        is_breach
    }

    fn apply(&mut self, event: usize, entry: &Entry) {
        use EventKind as E;
        let effect = match entry.kind {
            E::Received => Some(self.receive(entry.day)),
            E::SupplementAsked => Some(self.ask_supplement(event, entry)),
            E::SupplementReceived => Some(self.receive_supplement(event, entry)),
            E::SupplementMissed => Some(self.miss_supplement(event, entry)),
            E::ReasonsAsked => Some(self.reasons(Reasons::Asked)),
            E::ReasonsGiven => Some(self.reasons(Reasons::Given)),
            E::ReasonsRefused => Some(self.reasons(Reasons::Refused)),
            E::FeeNoticed => Some(self.notice_fee(event, entry.day)),
            E::FeeNoticeReached => Some(self.reach_fee_notice(entry.day)),
            E::FeePaid => Some(self.pay(event, entry.day)),
            E::FeeUnpaid => Some(self.miss_payment(event, entry.day)),
            E::ThirdPartyAsked => self.consult(event, entry, Cause::ThirdParty),
            E::CoMakerAsked => self.consult(event, entry, Cause::CoMaker),
            E::AgencyAsked => self.consult(event, entry, Cause::Agency),
            E::Suspended => {
                if self.runs().all(|(_, reply, _)| reply.causes & Cause::Suspension.bit() == 0) {
                    self.breach(BreachKind::SuspensionWithoutGround, Some(event), None);
                }
                self.consult(event, entry, Cause::Suspension)
            }
            E::ThirdPartyReached => Some(self.reach(entry, Cause::ThirdParty)),
            E::CoMakerReached => Some(self.reach(entry, Cause::CoMaker)),
            E::ThirdPartyAnswered => self.answer(event, entry, Cause::ThirdParty, Some(BreachKind::ThirdPartyLate)),
            E::CoMakerAnswered => self.answer(event, entry, Cause::CoMaker, Some(BreachKind::CoMakerLate)),
            E::AgencyAnswered => self.answer(event, entry, Cause::Agency, None),
            E::Resumed => self.answer(event, entry, Cause::Suspension, None),
            E::ThirdPartySilent => self.silence(event, entry, Cause::ThirdParty, BreachKind::ThirdPartySilenceEarly),
            E::CoMakerSilent => self.silence(event, entry, Cause::CoMaker, BreachKind::CoMakerSilenceEarly),
            E::ExtensionApproved => Some(self.approve_extension(event, entry)),
            E::ExtensionTold => Some(self.tell_extension(event, entry.day)),
            E::DelayTold => Some(self.tell_delay(event, entry)),
            E::Replied => {
                self.each_run(|fold, i, reply, run| {
                    if fold.has_run_out(&reply, &run, entry.day) {
                        fold.breach(BreachKind::ReplyLate, Some(event), Some(i));
                    }
                    run
                });
                Some(self.close(entry.day, Closing::Replied))
            }
            E::Withdrawn => Some(self.close(entry.day, Closing::Withdrawn)),
            E::ReplyCorrected => Some(Effect::Record),
            E::RemedySought => {
                let early = self.closed.is_none() && !self.runs().any(|(_, reply, run)| self.has_run_out(reply, run, entry.day));
                Some(if early && self.breach(BreachKind::RemedyEarly, Some(event), None) { Effect::Void } else { Effect::Record })
            }
        };
        if let Some(effect) = effect {
            self.watch.effect(event, effect);
        }
    }

    fn receive(&mut self, day: i32) -> Effect {
        self.received = Some(day);
        self.each_run(|fold, _, reply, run| fold.restart(&reply, run, day, u8::MAX));
        Effect::Start
    }

    fn close(&mut self, day: i32, how: Closing) -> Effect {
        self.closed = Some((day, how));
        Effect::Close
    }

    fn waits(&self, what: u8) -> bool {
        self.runs().any(|(_, _, run)| run.waits & what != 0)
    }

    fn ask_supplement(&mut self, event: usize, entry: &Entry) -> Effect {
        let is_late = || Some(entry.day > self.end(self.clock.supplement?, self.received?)?);
        let kind = if self.supplements > 0 {
            Some(BreachKind::SecondSupplementNotice)
        } else {
            is_late().unwrap_or_default().then_some(BreachKind::SupplementNoticeLate)
        };
        let is_breach = kind.is_some_and(|kind| self.breach(kind, Some(event), None));
        self.supplements += 1;
        if is_breach {
            self.supplement.get_or_insert(entry.until);
            return Effect::Void;
        }
        self.supplement = Some(entry.until);
        self.wait(waits::CORRECTION, |_, _, _| true)
    }

    /// Stops the clocks that know how to start anew, where `lawful` holds.
    fn wait(&mut self, what: u8, mut lawful: impl FnMut(&mut Self, usize, (&Reply, &Run)) -> bool) -> Effect {
        let mut effect = Effect::Void;
        self.each_run(|fold, i, reply, run| {
            if reply.restarts & what == 0 || !lawful(fold, i, (&reply, &run)) {
                return run;
            }
            effect = Effect::Wait;
            let stopped = if run.waits == 0 { fold.day } else { run.stopped };
            Run { waits: run.waits | what, stopped, ..run }
        });
        effect
    }

    /// Starts the clocks anew that waited.
    fn start_anew(&mut self, what: u8, day: i32) -> Effect {
        let mut effect = Effect::Record;
        self.each_run(|fold, _, reply, run| {
            if run.waits & what == 0 {
                return run;
            }
            effect = Effect::Restart;
            fold.restart(&reply, run, day, what)
        });
        effect
    }

    fn receive_supplement(&mut self, event: usize, entry: &Entry) -> Effect {
        let is_late = self.supplement.flatten().is_some_and(|until| entry.day > until);
        let counts = self.waits(waits::CORRECTION) && is_late && entry.excused == Some(false);
        if counts && self.breach(BreachKind::CorrectionLate, Some(event), None) {
            return Effect::Void;
        }
        self.supplement = None;
        self.start_anew(waits::CORRECTION, entry.day)
    }

    fn miss_supplement(&mut self, event: usize, entry: &Entry) -> Effect {
        if !self.waits(waits::CORRECTION) {
            self.supplement = None;
            return Effect::Void;
        }
        let is_early = self.supplement.flatten().is_some_and(|until| entry.day <= until);
        if is_early && self.breach(BreachKind::AbandonedEarly, Some(event), None) {
            return Effect::Void;
        }
        self.supplement = None;
        self.close(entry.day, Closing::Uncorrected)
    }

    fn reasons(&mut self, reasons: Reasons) -> Effect {
        self.reasons = reasons;
        Effect::Record
    }

    fn notice_fee(&mut self, event: usize, day: i32) -> Effect {
        if self.runs().all(|(_, reply, _)| reply.restarts & waits::PAYMENT == 0) {
            self.breach(BreachKind::FeeWithoutGround, Some(event), None);
        }
        self.fee = Some(Fee { is_reached: false, end: None });
        self.wait(waits::PAYMENT, |fold, i, (reply, run)| {
            !(fold.has_run_out(reply, run, day) && fold.breach(BreachKind::FeeNoticeLate, Some(event), Some(i)))
        })
    }

    fn reach_fee_notice(&mut self, day: i32) -> Effect {
        let end = self.clock.payment.and_then(|span| self.end(span, day));
        self.fee = Some(Fee { is_reached: true, end });
        Effect::Record
    }

    fn pay(&mut self, event: usize, day: i32) -> Effect {
        let is_late = self.fee.and_then(|fee| fee.end).is_some_and(|end| day > end);
        if self.waits(waits::PAYMENT) && is_late && self.breach(BreachKind::PaymentLate, Some(event), None) {
            return Effect::Void;
        }
        self.fee = None;
        self.start_anew(waits::PAYMENT, day)
    }

    fn miss_payment(&mut self, event: usize, day: i32) -> Effect {
        if !self.waits(waits::PAYMENT) {
            self.fee = None;
            return Effect::Void;
        }
        let is_early = self.fee.and_then(|fee| fee.end).is_some_and(|end| day <= end);
        if is_early && self.breach(BreachKind::UnpaidEarly, Some(event), None) {
            return Effect::Void;
        }
        self.fee = None;
        self.close(day, Closing::Unpaid)
    }

    /// Begins a consultation. What it stops is known at the end of the day only.
    fn consult(&mut self, event: usize, entry: &Entry, cause: Cause) -> Option<Effect> {
        self.open.push(Consultation {
            cause,
            who: entry.who,
            from: entry.day,
            end: None,
            is_reached: false,
            clocks: 0,
            event,
            closed: None,
        });
        None
    }

    fn consulted(&mut self, entry: &Entry, cause: Cause) -> Option<&mut Consultation> {
        self.open.iter_mut().find(|open| open.cause == cause && open.who == entry.who && open.closed.is_none())
    }

    fn reach(&mut self, entry: &Entry, cause: Cause) -> Effect {
        let end = self.clock.span_of(cause).and_then(|span| self.end(span, entry.day));
        if let Some(open) = self.consulted(entry, cause) {
            (open.is_reached, open.end) = (true, end);
        }
        Effect::Record
    }

    /// Ends a consultation on a day; one that began on the same day has its effect at the end of the day.
    fn answer(&mut self, event: usize, entry: &Entry, cause: Cause, late: Option<BreachKind>) -> Option<Effect> {
        let open = self.consulted(entry, cause)?;
        if open.end.is_some_and(|end| entry.day > end) {
            if let Some(late) = late {
                self.breach(late, Some(event), None);
            }
            return Some(self.end_by_time(entry, cause));
        }
        open.closed = Some((entry.day, event));
        let effect = if open.clocks == 0 { Effect::Record } else { Effect::Resume };
        (open.from < entry.day).then_some(effect)
    }

    fn silence(&mut self, event: usize, entry: &Entry, cause: Cause, early: BreachKind) -> Option<Effect> {
        let end = self.consulted(entry, cause)?.end;
        match end {
            Some(end) if entry.day > end => Some(self.end_by_time(entry, cause)),
            Some(_) if self.breach(early, Some(event), None) => Some(Effect::Void),
            _ => self.answer(event, entry, cause, None),
        }
    }

    /// Takes a consultation off whose time has run out: it stops nothing any more.
    fn end_by_time(&mut self, entry: &Entry, cause: Cause) -> Effect {
        let is_it = |open: &Consultation| open.cause == cause && open.who == entry.who && open.closed.is_none();
        if let Some(open) = self.open.iter().position(is_it).map(|i| self.open.remove(i)) {
            self.watch.stop(self.stop(&open, entry.day));
        }
        Effect::Record
    }

    fn approve_extension(&mut self, event: usize, entry: &Entry) -> Effect {
        let days = i32::try_from(entry.days).unwrap_or(i32::MAX);
        let mut effect = Effect::Void;
        self.each_run(|fold, i, reply, run| {
            if fold.has_run_out(&reply, &run, entry.day) && fold.breach(BreachKind::ExtensionApprovedLate, Some(event), Some(i)) {
                return run;
            }
            if days > reply.cap - run.extended {
                fold.breach(BreachKind::ExtensionBeyondCap, Some(event), Some(i));
            }
            effect = Effect::Record;
            Run { approved: Some(days), ..run }
        });
        effect
    }

    fn tell_extension(&mut self, event: usize, day: i32) -> Effect {
        let mut effect = Effect::Void;
        self.each_run(|fold, i, reply, run| {
            let told = Run { approved: None, ..run };
            if run.waits != 0 || fold.has_run_out(&reply, &run, day) && fold.breach(BreachKind::ExtensionToldLate, Some(event), Some(i)) {
                return told;
            }
            let Some(days) = run.approved else {
                fold.breach(BreachKind::ExtensionUnapproved, Some(event), Some(i));
                return told;
            };
            let extended = run.extended + days.min(reply.cap - run.extended);
            if extended > run.extended {
                effect = Effect::Extend;
            }
            Run { extended, ..told }
        });
        effect
    }

    fn tell_delay(&mut self, event: usize, entry: &Entry) -> Effect {
        if self.reasons != Reasons::Given && self.breach(BreachKind::DelayWithoutReasons, Some(event), None) {
            return Effect::Void;
        }
        let mut effect = Effect::Void;
        self.each_run(|fold, i, reply, run| {
            let is_late = || fold.has_run_out(&reply, &run, entry.day);
            if !fold.clock.delays || run.waits != 0 || is_late() && fold.breach(BreachKind::DelayToldLate, Some(event), Some(i)) {
                return run;
            }
            effect = Effect::Delay;
            Run { delay: run.delay.max(entry.until.unwrap_or(i32::MIN)), ..run }
        });
        effect
    }

    // How it stands.

    /// The state at the end of a day, after which nothing more is taken in.
    pub(super) fn state(&mut self, on: Option<i32>) -> Result<State, Refusal> {
        let Some(received) = self.received else { return Err(Refusal::NothingReceived) };
        let on = on.unwrap_or(self.day);
        if on < self.day {
            return Err(Refusal::TooEarly);
        }
        if self.tables.is_workday(on).is_err() {
            return Err(Refusal::OutsideCalendar { day: on });
        }
        self.advance(on);
        self.finish_day();
        let on = self.closed.map_or(on, |(day, _)| day);
        for i in 0..self.open.len() {
            if let Some(open) = self.open.get(i) {
                self.watch.stop(self.stop(open, on));
            }
        }
        if self.closed.is_none() {
            self.each_run(|fold, i, reply, run| {
                if fold.has_run_out(&reply, &run, on) {
                    fold.breach(BreachKind::ReplyOverdue, None, Some(i));
                }
                run
            });
        }
        // As if the answers came on the day looked at.
        let answered = |run: &Run| Run { skipped: run.skipped - run.awaited, ..*run };
        let dues = [0, 1].map(|i| {
            let (reply, run) = (self.clock.replies.get(i)?, self.runs.get(i).filter(|_| i < self.clock.count)?);
            if run.waits == 0 { self.due(reply, &answered(run)) } else { None }
        });
        // The earlier due day answers; a clock without one only if there is no other.
        let answering = self.runs().min_by_key(|(i, _, run)| (run.waits != 0, dues.get(*i).copied().flatten().unwrap_or(i32::MAX)));
        let Some((clock, reply, run)) = answering else { return Err(Refusal::NothingReceived) };
        let due = dues.get(clock).copied().flatten();
        let ends = self.pause_ends(clock, on).filter(|_| self.used(reply, run, on) < reply.days + run.extended);
        let status = match due {
            _ if self.closed.is_some() => Status::Closed,
            _ if run.waits != 0 => Status::Stopped,
            _ if ends.is_some() => Status::Paused,
            Some(due) if due < on => Status::Overdue,
            Some(due) if due == on => Status::DueToday,
            _ => Status::Running,
        };
        let after = on.max(run.start);
        let more = ends.flatten().map(|end| self.upto(reply, end.max(after)) - self.upto(reply, after));
        let runs_on = matches!(status, Status::Running | Status::DueToday | Status::Paused);
        Ok(State {
            on,
            received,
            status,
            closed_by: self.closed.map(|(_, how)| how),
            clock,
            start: run.begun,
            extended_by: run.extended,
            used: self.used(reply, run, if run.waits == 0 { on } else { run.stopped - 1 }),
            left: due.map(|due| self.upto(reply, due) - self.upto(reply, on)),
            due,
            due_latest: more.filter(|_| status == Status::Paused).and_then(|more| self.due_after(reply, run, run.extended + more)),
            latest_lawful: self.due_after(reply, &answered(run), reply.cap).filter(|_| runs_on),
            breaches: self.breaches,
            breach_kinds: self.breach_kinds,
            dues,
            waits: run.waits != 0,
        })
    }

    /// Whether a pause stops a clock at the end of a day, and when all of them end at the latest, if that is known.
    fn pause_ends(&self, clock: usize, on: i32) -> Option<Option<i32>> {
        let mut stops = self.open.iter().filter(|open| open.clocks & 1 << clock != 0 && open.end.is_none_or(|end| end >= on)).peekable();
        stops.peek()?;
        Some(stops.try_fold(on, |latest, open| Some(latest.max(open.end?))))
    }

    /// The figures of each clock, for the engine of terms.
    pub(super) fn figures(&self) -> Vec<Figure> {
        let delay = |run: &Run| Some(run.delay).filter(|delay| *delay != i32::MIN);
        self.runs()
            .map(|(_, _, run)| Figure { begun: run.begun, extended: run.extended, delay: delay(run), waits: run.waits != 0 })
            .collect()
    }

    /// What is pending, for any clock.
    pub(super) fn pending(&self, state: &State) -> Pending {
        let open = self.open.iter().filter(|open| open.closed.is_none());
        let may_tell = self.runs().filter(|(_, _, run)| run.approved.is_some());
        let tell_by = may_tell.filter_map(|(i, ..)| state.dues.get(i).copied().flatten()).filter(|due| *due >= state.on).min();
        Pending {
            open: open.map(|open| (open.event, open.cause, open.end, open.is_reached)).collect(),
            supplements: self.supplements,
            supplement: self.supplement,
            reasons_asked: self.reasons == Reasons::Asked,
            fee: self.fee.map(|fee| (fee.is_reached, fee.end)),
            waits: self.runs().fold(0, |bits, (_, _, run)| bits | run.waits),
            tell_by,
        }
    }
}
