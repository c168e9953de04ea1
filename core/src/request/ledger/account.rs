//! The account of one request: its state, with everything that carries it.

use chrono::NaiveDate;
use serde::Serialize;

use super::{
    clock::{Cause, Clock, Side, waits},
    doubt::Doubt,
    event::{Event, entries},
    fold::{Awaited, Figure, Fold, Pending, Refusal, Stop, Watch},
    state::{LedgerState, date},
    words::{Effect, LedgerStatus},
};
use crate::{
    calendar::CalendarError,
    error::Problems,
    form::{
        ledger::{BreachKind, DutyKind, EventKind},
        term::{Circumstances, Deadline, Pause, Point},
    },
    order,
};

/// The events of one request, in order. Nothing in it changes: [`with`](Self::with) gives another one.
///
/// ```
/// use gongkai::{Library, calendar::Calendar, form::ledger::EventKind, request::ledger::{Clock, Event, Ledger, Readings}};
/// let book = Library::embedded().book("cn-2019").unwrap();
/// let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
/// let ledger = Ledger::new([Event::new(day("2022-09-30"), EventKind::Received)]);
/// let clock = Clock::new(&book, day("2022-09-30"), &Calendar::china(), Readings::default()).unwrap();
/// assert_eq!(ledger.account(&clock, None).unwrap().due().unwrap().to_string(), "2022-11-02");
/// let replied = ledger.with(Event::new(day("2022-11-03"), EventKind::Replied));
/// let account = replied.account(&clock, None).unwrap();
/// assert_eq!(account.breaches[0].kind.as_str(), "reply_late");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger {
    events: Vec<Event>,
}

impl Ledger {
    /// A ledger of events given in any order.
    pub fn new(events: impl IntoIterator<Item = Event>) -> Self {
        let mut events: Vec<Event> = events.into_iter().collect();
        order::natural(&mut events);
        Self { events }
    }

    /// The same with one more event, wherever its date puts it.
    #[must_use]
    pub fn with(&self, event: Event) -> Self {
        Self::new(self.events.iter().cloned().chain([event]))
    }

    /// The events up to and including a day.
    #[must_use]
    pub fn until(&self, day: NaiveDate) -> Self {
        Self { events: self.events.iter().take_while(|event| event.date <= day).cloned().collect() }
    }

    /// The events in order: by date, then by kind.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// How the request was left by its events up to and including a day; nothing where none of them had happened.
    #[cfg(feature = "reports")]
    pub(crate) fn left_on(&self, clock: &Clock, day: NaiveDate) -> Option<Result<LedgerState<i32>, Refusal>> {
        let so_far = self.events.get(..self.events.partition_point(|event| event.date <= day)).filter(|events| !events.is_empty())?;
        Some(super::Folder::new(clock).fold(entries(so_far), None))
    }

    /// How the request stands on `today`, or on the day of its last event.
    ///
    /// # Errors
    /// `contradiction` for each event that cannot have happened, at `events[i]`, and for a `today` before the last event; `not_announced`
    /// if the request was received on a day that no notice arranges. One that was received before is told as it stood on the last day that is
    /// arranged, with [`Account::today_unknown`].
    pub fn account(&self, clock: &Clock, today: Option<NaiveDate>) -> Result<Account, Problems> {
        self.told(clock, clock.replay(&self.events, today))
    }

    /// The same by the provisional days too, as far as it is certain.
    pub(crate) fn account_ahead(&self, clock: &Clock, today: NaiveDate) -> Result<Account, Problems> {
        self.told(clock, clock.replay_ahead(&self.events, Some(today)).1)
    }

    fn told(&self, clock: &Clock, replayed: Result<Account, Vec<Refusal>>) -> Result<Account, Problems> {
        replayed.map_err(|refusals| {
            let problems = refusals.iter().map(|refusal| clock.problem(*refusal, &self.events, |i| format!("events[{i}]"))).collect();
            Problems::or(problems, ()).err().unwrap_or_else(|| clock.problem(Refusal::NothingReceived, &[], |_| String::new()).into())
        })
    }
}

/// A breach of the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Breach {
    /// Which.
    #[serde(rename = "breach")]
    pub kind: BreachKind,
    /// The place of the event; `None` where something did not happen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<usize>,
    /// The clock by which it is one, where that matters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clock: Option<usize>,
    /// Which limit of a step was passed: 0 for the local one, 1 for the national one above it.
    pub(super) limit: usize,
    /// The last day that was lawful, where days were counted; of what came too early, the day up to which they were.
    #[serde(skip)]
    pub(super) last: Option<i32>,
    /// Why it may be none.
    #[serde(skip)]
    pub(super) doubt: Option<Doubt>,
}

/// What somebody has to do next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NextDuty {
    /// What.
    #[serde(rename = "duty")]
    pub kind: DutyKind,
    /// The place of the event it follows from, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event: Option<usize>,
    /// By when, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<NaiveDate>,
    /// The law counts a day for it, and the calendar ends before it.
    #[serde(skip)]
    pub(crate) is_beyond: bool,
    /// Which limit of a step sets that day: 0 for the local one, 1 for the national one above it.
    pub(super) limit: usize,
}

/// Days left out because of a consultation or a suspension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// The event that began it.
    pub event: usize,
    /// The first day left out.
    #[serde(rename = "from")]
    pub first: NaiveDate,
    /// The last day left out.
    #[serde(rename = "to")]
    pub last: NaiveDate,
    /// Whether it stops the clock of that place.
    #[serde(skip)]
    pub(crate) clocks: u8,
    #[serde(skip)]
    cause: Cause,
}

/// One clock on the day looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ClockState {
    /// The day from which it counts.
    pub start: NaiveDate,
    /// Days of effective extensions.
    pub extended_by: u32,
    /// The day set for a delayed reply.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delayed_to: Option<NaiveDate>,
    /// The deadline as the term engine counts it; `None` while the clock waits, or where the calendar ends before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Deadline>,
}

/// A request's state, with everything that carries it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Account {
    /// The state.
    #[serde(flatten)]
    pub state: LedgerState,
    /// What became of each event.
    pub effects: Vec<Effect>,
    /// The breaches, in order of events; what did not happen comes last.
    pub breaches: Vec<Breach>,
    /// What has to be done next.
    pub duties: Vec<NextDuty>,
    /// The days left out since the clock that answers started.
    #[serde(rename = "pauses")]
    pub left_out: Vec<LeftOut>,
    /// Each of [`Clock::terms`].
    pub clocks: Vec<ClockState>,
    /// Why the clock that answers has no due day although it runs: the notice of a year is missing. All else is certain.
    #[serde(skip)]
    pub due_unknown: Option<CalendarError>,
    /// Why it stands as it did on an earlier day than the one asked for, and what came later is not judged: the notice of a year is missing.
    #[serde(skip)]
    pub today_unknown: Option<CalendarError>,
    /// What has no day because the calendar ends before it, by its key in an answer.
    #[serde(skip)]
    pub(crate) beyond: Vec<&'static str>,
    #[serde(skip)]
    pub(crate) unknown: Vec<Unknown>,
}

/// Something the state would rest on, but nobody has said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unknown {
    /// The day a letter reached those consulted in that event.
    Reached(usize),
    /// The last day given for the correction in that event.
    Until(usize),
    /// Whether there was a good reason for the late correction of that event.
    Excused(usize),
    /// The day the fee notice of that event was received.
    FeeNotice(usize),
    /// Who took in what was passed on in that event.
    TakenInBy(usize),
    /// By whose fault the reply came back in that event.
    Fault(usize),
}

impl Account {
    /// The due day, if the clock that answers has one.
    pub fn due(&self) -> Option<NaiveDate> {
        self.state.due
    }

    /// Says that it is of an earlier day than the one asked for.
    pub(super) fn stops_short(&mut self, why: CalendarError) {
        self.today_unknown = Some(why);
        self.beyond.insert(0, "on");
    }
}

#[derive(Default)]
pub(super) struct Recorder {
    effects: Vec<(usize, Effect)>,
    pub(super) breaches: Vec<Breach>,
    stops: Vec<Stop>,
}

impl Watch for Recorder {
    fn effect(&mut self, event: usize, effect: Effect) {
        self.effects.push((event, effect));
    }

    fn breach(&mut self, kind: BreachKind, event: Option<usize>, clock: Option<usize>, last: Option<i32>) {
        self.breaches.push(Breach { kind, event, clock, limit: 0, last, doubt: None });
    }

    fn stop(&mut self, stop: Stop) {
        self.stops.push(stop);
    }
}

impl Clock {
    /// The account of events that stand in order; every event that cannot have happened, otherwise. Where the calendar ends before that day or an
    /// event, it is that of the last day that is arranged.
    pub(crate) fn replay(&self, events: &[Event], today: Option<NaiveDate>) -> Result<Account, Vec<Refusal>> {
        let refusals = match self.replay_all(events, today) {
            Err(refusals) => refusals,
            account => return account,
        };
        let last = self.calendar.tables().end() - 1;
        let is_beyond = |refusal: &Refusal| matches!(refusal, Refusal::OutsideCalendar { day } if *day > last);
        let (judged, later): (Vec<&Event>, Vec<&Event>) = events.iter().partition(|event| event.date <= date(last));
        if judged.is_empty() || !refusals.iter().all(is_beyond) {
            return Err(refusals);
        }
        if later.last().zip(today).is_some_and(|(event, today)| today < event.date) {
            return Err(vec![Refusal::TooEarly]);
        }
        let mut account = self.replay_all(events.get(..judged.len()).unwrap_or_default(), Some(date(last)))?;
        account.effects.extend(later.iter().map(|_| Effect::Unjudged));
        account.stops_short(self.missing_year());
        Ok(account)
    }

    fn replay_all(&self, events: &[Event], today: Option<NaiveDate>) -> Result<Account, Vec<Refusal>> {
        let mut fold = Fold::watched(self, Recorder::default());
        let steps = entries(events);
        let mut refusals: Vec<Refusal> = steps.iter().enumerate().filter_map(|(i, entry)| fold.step(i, entry).err()).collect();
        let mut state = match fold.state(today.map(|day| day.to_epoch_days())) {
            Ok(state) if refusals.is_empty() => state,
            Ok(_) => return Err(refusals),
            Err(refusal) => {
                if refusals.is_empty() || refusal == Refusal::TooEarly {
                    refusals.push(refusal);
                }
                return Err(refusals);
            }
        };
        let pending = fold.pending(&state);
        let figures = fold.figures();
        let Recorder { effects: seen, mut breaches, stops } = fold.watch;
        for breach in breaches.iter_mut().filter(|breach| breach.kind == BreachKind::SupplementNoticeLate) {
            breach.limit = self.limit_of(self.supplement, Some(state.received));
        }
        let mut effects = vec![Effect::Record; events.len()];
        for (event, effect) in seen {
            if let Some(slot) = effects.get_mut(event) {
                *slot = effect;
            }
        }
        let unknown = self.unknown(events, &effects, &pending);
        self.doubt(events, &steps, today, (&effects, &unknown), &mut breaches);
        // As if what is awaited came on the day looked at. What comes after the request was closed counts for nothing.
        let answers_count = |stop: &Stop| {
            let of_clock = self.replies.iter().enumerate().find(|(i, _)| stop.clocks & 1 << i != 0);
            of_clock.is_some_and(|(_, reply)| !reply.reading.leaves_out_answer())
        };
        let mut left_out: Vec<LeftOut> = stops
            .into_iter()
            .filter(|stop| stop.clocks != 0)
            .map(|stop| Stop { last: stop.last.min(state.on - i32::from(answers_count(&stop))), ..stop })
            .filter(|stop| stop.first <= stop.last)
            .map(|Stop { cause, event, first, last, clocks }| LeftOut { event, first: date(first), last: date(last), clocks, cause })
            .collect();
        order::by_key(&mut left_out, |stop| (stop.first, stop.event, stop.clocks));
        let is_last_known = |day: i32| day < self.calendar.tables().end();
        let is_unknown = |(i, figure): (usize, &Figure)| !figure.waits && state.dues.get(i).is_some_and(Option::is_none);
        // A day beyond the calendar is not known to be the earlier one.
        let is_earliest = state.due.is_some_and(is_last_known) || !figures.iter().enumerate().any(is_unknown);
        let is_beside = state.clock == 0 && figures.iter().enumerate().skip(1).any(is_unknown);
        let clocks: Vec<ClockState> = (0..self.count)
            .zip(figures)
            .map(|(i, figure)| ClockState {
                start: date(figure.begun),
                extended_by: u32::try_from(figure.extended).unwrap_or_default(),
                delayed_to: figure.delay.and_then(NaiveDate::from_epoch_days),
                deadline: (!figure.waits).then(|| self.deadline(i, figure.begun, figure.extended, &left_out)).flatten(),
            })
            .collect();
        left_out.retain(|stop| stop.clocks & 1 << state.clock != 0 && stop.last > date(state.start));
        let is_open = state.closed_by.is_none();
        let is_unknown = is_open && !state.waits && (state.due.is_none() || !is_earliest);
        let due_unknown = is_unknown.then(|| self.missing_year());
        if is_unknown {
            state = LedgerState { due: None, left: None, due_latest: None, latest_lawful: None, ..state };
        }
        let duties = self.duties(events, &state, &pending);
        let runs_on = is_unknown || matches!(state.status, LedgerStatus::Running | LedgerStatus::DueToday | LedgerStatus::Paused);
        // How long a pause lasts at most is known once the time of all that it waits for is.
        let is_bounded = |open: &Awaited| open.end.is_some() || duties.iter().any(|duty| duty.is_beyond && duty.event == Some(open.event));
        let may_be_late = state.status == LedgerStatus::Paused && pending.open.iter().all(is_bounded);
        let beyond = [
            ("due", is_unknown || !is_open && !state.waits && state.due.is_none()),
            ("due_latest", may_be_late && state.due_latest.is_none()),
            ("latest_lawful", runs_on && state.latest_lawful.is_none()),
            ("legal_max", is_beside),
            ("duties", duties.iter().any(|duty| duty.is_beyond)),
        ];
        let beyond = beyond.into_iter().filter(|(_, is_so)| *is_so).map(|(key, _)| key).collect();
        Ok(Account { duties, beyond, unknown, state: state.into(), effects, breaches, left_out, clocks, due_unknown, today_unknown: None })
    }

    /// The year whose notice is needed for what no notice arranges.
    pub(super) fn unarranged_year(&self) -> CalendarError {
        CalendarError::beyond(self.calendar.horizon().provisional)
    }

    /// The year whose notice is needed for what lies beyond the calendar.
    pub(crate) fn missing_year(&self) -> CalendarError {
        CalendarError::beyond(self.calendar.tables().end())
    }

    /// The deadline of a clock, counted by the engine of terms.
    fn deadline(&self, clock: usize, start: i32, extended: i32, left_out: &[LeftOut]) -> Option<Deadline> {
        let term = self.law.terms.get(clock)?;
        let pauses = left_out.iter().filter(|stop| stop.clocks & 1 << clock != 0).filter_map(|stop| {
            let cause = self.law.rules.event(stop.cause.begins())?.stops.clone();
            Some(Pause { from: stop.first.pred_opt()?, to: stop.last, cause })
        });
        let since = Circumstances { extended_by: u32::try_from(extended).ok()?, pauses: pauses.collect(), times: None };
        Deadline::compute(&term.limit, &term.conventions, &self.calendar, Point::Day(date(start)), &since).ok()
    }

    fn duties(&self, events: &[Event], state: &LedgerState<i32>, pending: &Pending) -> Vec<NextDuty> {
        let mut duties = Vec::new();
        // What is counted and has no day has it beyond the calendar.
        let mut add = |kind: DutyKind, event: Option<usize>, due: Option<i32>, is_counted: bool, limit: usize| {
            let is_beyond = is_counted && due.is_none();
            duties.push(NextDuty { kind, event, due: due.and_then(NaiveDate::from_epoch_days), is_beyond, limit });
        };
        let last = |kind: EventKind| events.iter().rposition(|event| event.kind == kind);
        if state.status != LedgerStatus::Closed {
            let notice = self.supplement.map(|times| self.end_of(times, state.received));
            if let Some(end) = notice.filter(|end| pending.supplements == 0 && end.is_none_or(|end| end >= state.on)) {
                add(DutyKind::SupplementNotice, None, end, true, self.limit_of(self.supplement, Some(state.received)));
            }
            if pending.waits & waits::CORRECTION != 0 {
                let until = pending.supplement.flatten();
                let has_passed = until.is_some_and(|until| until < state.on);
                let kind = if has_passed { DutyKind::CloseUncorrected } else { DutyKind::Correct };
                add(kind, last(EventKind::SupplementAsked), until.filter(|_| !has_passed), false, 0);
            }
            if pending.waits & waits::PAYMENT != 0 {
                let (reached, end) = pending.fee.unwrap_or_default();
                let has_passed = end.is_some_and(|end| end < state.on);
                let kind = if has_passed { DutyKind::CloseUnpaid } else { DutyKind::Pay };
                let is_counted = !has_passed && reached.and(self.payment).is_some();
                let limit = self.limit_of(self.payment, reached);
                add(kind, last(EventKind::FeeNoticed), end.filter(|_| !has_passed), is_counted, limit);
            }
            if pending.reasons_asked {
                add(DutyKind::GiveReasons, last(EventKind::ReasonsAsked), None, false, 0);
            }
        }
        for Awaited { event, cause, reached, end } in &pending.open {
            let kind = match cause {
                Cause::ThirdParty => DutyKind::ThirdPartyOpinion,
                Cause::CoMaker => DutyKind::CoMakerOpinion,
                Cause::Agency => DutyKind::AgencyOpinion,
                Cause::Suspension => DutyKind::Resume,
            };
            if state.status != LedgerStatus::Closed && end.is_none_or(|end| end >= state.on) {
                let times = self.times_of(*cause);
                add(kind, Some(*event), *end, reached.and(times).is_some(), self.limit_of(times, *reached));
            }
        }
        if state.status != LedgerStatus::Closed {
            if let Some(due) = pending.tell_by {
                add(DutyKind::TellExtension, last(EventKind::ExtensionApproved), due, true, 0);
            }
            if !state.waits {
                add(DutyKind::Reply, None, state.due, true, 0);
            }
        }
        duties
    }

    fn unknown(&self, events: &[Event], effects: &[Effect], pending: &Pending) -> Vec<Unknown> {
        let mut unknown = Vec::new();
        let unreached = pending.open.iter().filter(|open| open.reached.is_none() && self.times_of(open.cause).is_some());
        unknown.extend(unreached.map(|open| Unknown::Reached(open.event)));
        let last = |kind: EventKind| events.iter().rposition(|event| event.kind == kind);
        if pending.waits & waits::CORRECTION != 0 && pending.supplement == Some(None) {
            unknown.extend(last(EventKind::SupplementAsked).map(Unknown::Until));
        }
        if pending.waits & waits::PAYMENT != 0 && pending.fee.is_some_and(|(reached, _)| reached.is_none()) && self.payment.is_some() {
            unknown.extend(last(EventKind::FeeNoticed).map(Unknown::FeeNotice));
        }
        let mut until = None;
        for (i, (event, effect)) in events.iter().zip(effects).enumerate() {
            match event.kind {
                EventKind::PassedOn if event.taken_in_by.is_none() && event.passing_on_starts.is_none() && self.asks_who_took_it_in() => {
                    unknown.push(Unknown::TakenInBy(i));
                }
                EventKind::ReplyReturned if *effect == Effect::Reopen && event.fault.is_none() && event.stands.is_none() => {
                    unknown.extend(self.asks_whose_fault().then_some(Unknown::Fault(i)));
                }
                EventKind::SupplementAsked if *effect == Effect::Wait => until = event.until,
                EventKind::SupplementReceived
                    if *effect == Effect::Restart && event.excused.is_none() && until.is_some_and(|until| event.date > until) =>
                {
                    unknown.push(Unknown::Excused(i));
                }
                _ => {}
            }
        }
        unknown
    }

    /// The term of the law that a breach is of, other than that of the reply.
    pub(super) fn timed(&self, kind: BreachKind) -> Option<&Side> {
        match kind {
            BreachKind::SupplementNoticeLate => self.law.supplement.as_ref(),
            BreachKind::PaymentLate | BreachKind::UnpaidEarly => self.law.payment.as_ref(),
            BreachKind::ThirdPartyLate | BreachKind::ThirdPartySilenceEarly => self.law.third_party.as_ref(),
            BreachKind::CoMakerLate | BreachKind::CoMakerSilenceEarly => self.law.co_maker.as_ref(),
            _ => None,
        }
    }

    /// The term of the law that a duty has.
    pub(crate) fn side(&self, kind: DutyKind) -> Option<&Side> {
        match kind {
            DutyKind::SupplementNotice => self.law.supplement.as_ref(),
            DutyKind::Pay => self.law.payment.as_ref(),
            DutyKind::ThirdPartyOpinion => self.law.third_party.as_ref(),
            DutyKind::CoMakerOpinion => self.law.co_maker.as_ref(),
            _ => None,
        }
    }
}
