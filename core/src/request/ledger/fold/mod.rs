//! The fold: one pass over the events of a request, in order of date.
//!
//! Days are final once an event of a later day comes. Up to then they are gathered: what counts on a day depends on all events of that day.
//! Between two days with events a consultation covers a stretch that begins with the first of them, so that one look-up counts it.

mod days;
mod effects;
mod possible;
mod standing;

use std::ops::{Add, Sub};

use super::{
    clock::{CLOCKS, Cause, Clock},
    event::LedgerEntry,
    state::LedgerState,
    words::{Closing, Effect},
};
use crate::{
    calendar::Tables,
    form::ledger::{BreachKind, EventKind},
};

/// What a fold tells while it runs; a plain fold tells it to nobody.
pub(super) trait Watch {
    fn effect(&mut self, _event: usize, _effect: Effect) {}
    fn breach(&mut self, _kind: BreachKind, _event: Option<usize>, _clock: Option<usize>, _last: Option<i32>) {}
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
    /// An event that cannot have happened, with what could, as bits by place in [`EventKind::ALL`](crate::form::ledger::EventKind::ALL).
    Impossible {
        /// The place of the event.
        event: usize,
        /// What was possible.
        possible: u64,
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
/// use gongkai::{Library, calendar::Calendar, form::ledger::EventKind, request::ledger::{Clock, LedgerEntry, Folder, Readings, LedgerStatus}};
/// let book = Library::embedded().book("cn-2019").unwrap();
/// let clock = Clock::new(&book, "2024-03-01".parse().unwrap(), &Calendar::china(), Readings::default()).unwrap();
/// let mut folder = Folder::new(&clock);
/// let received = LedgerEntry::new(19_783, EventKind::Received); // 2024-03-01
/// let asked = LedgerEntry::new(19_787, EventKind::ThirdPartyAsked);
/// let state = folder.fold([received, asked], None).unwrap();
/// assert_eq!((state.status, state.used), (LedgerStatus::Paused, 2));
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
    pub fn fold(&mut self, events: impl IntoIterator<Item = LedgerEntry>, on: Option<i32>) -> Result<LedgerState<i32>, Refusal> {
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
    /// The day the letter reached them.
    reached: Option<i32>,
    /// The clocks it stops, as bits; known at the end of the day it began.
    clocks: u8,
    event: usize,
    /// The day it ended and the event that ended it.
    closed: Option<(i32, usize)>,
    /// The day the request was closed while it went on: the last that it can stop.
    over: Option<i32>,
}

impl Consultation {
    /// The last day that it can leave out, once that is known.
    fn last(&self) -> Option<i32> {
        self.end.into_iter().chain(self.over).min()
    }
}

/// Days that did not count: of the term, and of an extension that counts in another unit and begins after its last day.
#[derive(Debug, Clone, Copy, Default)]
struct Skipped {
    term: i32,
    extension: i32,
}

impl Add for Skipped {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { term: self.term + other.term, extension: self.extension + other.extension }
    }
}

impl Sub for Skipped {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self { term: self.term - other.term, extension: self.extension - other.extension }
    }
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
    skipped: Skipped,
    /// How many of these would count if the answers that are awaited came on the day they were last looked for: that day, or none.
    awaited: Skipped,
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

/// What became of the letter with the reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Letter {
    /// There is none that could come back.
    None,
    Sent,
    Returned,
}

#[derive(Debug, Clone, Copy)]
struct Fee {
    /// The day the notice was received.
    reached: Option<i32>,
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
    letter: Letter,
    /// Whether anything was done about it but taking it in.
    is_handled: bool,
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

/// A consultation that is open: the event that began it, the day the letter reached them, and the end of their time.
pub(super) struct Awaited {
    pub(super) event: usize,
    pub(super) cause: Cause,
    pub(super) reached: Option<i32>,
    pub(super) end: Option<i32>,
}

/// What is pending, for the duties.
pub(super) struct Pending {
    pub(super) open: Vec<Awaited>,
    pub(super) supplements: u32,
    /// The `until` of a pending correction notice.
    pub(super) supplement: Option<Option<i32>>,
    pub(super) reasons_asked: bool,
    /// The day a pending fee notice was received, and the last day for payment.
    pub(super) fee: Option<(Option<i32>, Option<i32>)>,
    pub(super) waits: u8,
    /// The last day for telling of the extension that is approved: the first of the clocks' due days that has not passed; none inside where
    /// the calendar ends before it.
    pub(super) tell_by: Option<Option<i32>>,
}

impl<'c, W: Watch> Fold<'c, W> {
    pub(super) fn watched(clock: &'c Clock, watch: W) -> Self {
        Self::new(clock, Vec::new(), watch)
    }

    fn new(clock: &'c Clock, open: Vec<Consultation>, watch: W) -> Self {
        let run = Run {
            begun: 0,
            start: 0,
            base: 0,
            skipped: Skipped::default(),
            awaited: Skipped::default(),
            extended: 0,
            approved: None,
            delay: i32::MIN,
            waits: 0,
            stopped: 0,
        };
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
            letter: Letter::None,
            is_handled: false,
            breaches: 0,
            breach_kinds: 0,
        }
    }

    fn all(&mut self, events: impl IntoIterator<Item = LedgerEntry>, on: Option<i32>) -> Result<LedgerState<i32>, Refusal> {
        for (event, entry) in events.into_iter().enumerate() {
            self.step(event, &entry)?;
        }
        self.state(on)
    }

    /// Takes one event in. A refused one leaves no trace.
    pub(super) fn step(&mut self, event: usize, entry: &LedgerEntry) -> Result<(), Refusal> {
        if entry.day < self.day {
            return Err(Refusal::Unsorted { event });
        }
        // Of what is closed nothing counts any more.
        if self.closed.is_none() && self.tables.is_workday(entry.day).is_err() {
            return Err(Refusal::OutsideCalendar { day: entry.day });
        }
        if !self.is_possible(entry.kind, Some(entry.who)) {
            return Err(Refusal::Impossible { event, possible: self.possible() });
        }
        self.advance(entry.day);
        self.apply(event, entry);
        self.is_handled |= !matches!(entry.kind, EventKind::Received | EventKind::PassedOn);
        Ok(())
    }
}
