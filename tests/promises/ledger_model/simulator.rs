//! A request lived through day by day. Written from `docs/ledger.md` and the law: slow, obvious, and nothing of the library's but the
//! names of events, effects and breaches.

use gongkai::{
    form::{
        convention::Roll,
        ledger::{AtFault, BreachKind, DutyKind, EventKind},
    },
    request::ledger::{Closing, Effect, Event, LedgerStatus, Service},
};

use super::law::{Counting, Law, Term, Why, WorkingDays};

/// What several events have to come together for.
pub(crate) const RARITIES: [&str; 17] = [
    "waits for a correction and a payment",
    "only one of two clocks waits",
    "a delay moves the due day",
    "extended to the cap",
    "two pauses at once",
    "a pause goes on through a new start",
    "a pause that comes too late",
    "a pause of one of two clocks",
    "asked and answered on one day",
    "a start moved off a rest day",
    "closed while paused",
    "extended in another unit",
    "two clocks that count the same pause otherwise",
    "a local time that ends before the national one",
    "received when it was passed on",
    "open again after a pause that its closing ended",
    "a correction that only a local text lets start anew",
];

/// Why an event cannot have happened: the rows of “What is refused”.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Refused {
    BeforeReceipt,
    ReceivedTwice,
    NotPending,
    AlreadyPending,
    NotOpen,
    AlreadyOpen,
    ReachedTwice,
    Closed,
    NotReplied,
    NotReturned,
    Handled,
}

impl Refused {
    pub(crate) const ALL: [Self; 11] = [
        Self::BeforeReceipt,
        Self::ReceivedTwice,
        Self::NotPending,
        Self::AlreadyPending,
        Self::NotOpen,
        Self::AlreadyOpen,
        Self::ReachedTwice,
        Self::Closed,
        Self::NotReplied,
        Self::NotReturned,
        Self::Handled,
    ];
}

#[derive(Debug, Clone)]
struct Clock {
    term: Term,
    /// The day of receipt or of the new start.
    begun: i32,
    /// The same, moved off a rest day where the reading says so.
    start: i32,
    /// The days used, one by one.
    used: Vec<i32>,
    extended: usize,
    approved: Option<usize>,
    delay: Option<i32>,
    waits_for_correction: bool,
    waits_for_payment: bool,
}

impl Clock {
    fn is_stopped(&self) -> bool {
        self.waits_for_correction || self.waits_for_payment
    }

    fn target(&self) -> usize {
        self.term.days + self.extended
    }

    /// Whether the day after so many that were used has to be worked to count.
    fn counts_calendar_days(&self, used: usize) -> bool {
        if used < self.term.days { self.term.in_days } else { self.term.extends_in_days }
    }

    /// Whether the last of so many days moves off a rest day.
    fn rolls_after(&self, days: usize) -> Roll {
        if self.counts_calendar_days(days - 1) { self.term.counting.calendar_day_roll } else { Roll::Keep }
    }

    fn has_days_left(&self) -> bool {
        self.used.len() < self.target()
    }

    fn cap_left(&self) -> usize {
        self.term.cap - self.extended
    }

    /// Whether it has run out on a day of which it is not yet known whether it counts.
    fn has_run_out(&self, day: i32, working: &WorkingDays) -> bool {
        let target = self.target();
        let last = || working.moved(self.used[target - 1], self.rolls_after(target));
        !self.is_stopped() && !self.has_days_left() && last().max(self.delay.unwrap_or(i32::MIN)) < day
    }

    fn start_anew(&mut self, begun: i32, start: i32) {
        (self.begun, self.start, self.used, self.extended, self.approved, self.delay) = (begun, start, Vec::new(), 0, None, None);
    }
}

#[derive(Debug, Clone)]
struct Pause {
    why: Why,
    who: Option<String>,
    asked: i32,
    asked_event: usize,
    reached: bool,
    /// The last day of the time of those consulted.
    end: Option<i32>,
    /// Whether nothing has closed it.
    open: bool,
    /// The day on which it ended by an answer.
    answered: Option<i32>,
    /// The event that ended it.
    answered_event: Option<usize>,
    /// Which clocks it stops; decided on its first evening.
    stops: Vec<bool>,
    /// The day on which the request was closed over it.
    over: Option<i32>,
}

impl Pause {
    /// Whether a day is left out, as far as is known in the evening of that day, or as if the answer came that day.
    fn leaves_out(&self, day: i32, law: Counting, as_if_answered: bool) -> bool {
        let begun = if law.leaves_out_sending() { day >= self.asked } else { day > self.asked };
        let in_time = self.end.is_none_or(|end| day <= end) && self.over.is_none_or(|over| day <= over);
        let last = self.answered == Some(day) || as_if_answered && self.open;
        let ended = self.answered.is_some_and(|answered| answered < day);
        begun && in_time && !ended && (!last || law.leaves_out_answer())
    }

    /// Whether an answer is awaited in the evening of a day.
    fn awaits(&self, day: i32) -> bool {
        self.open && self.end.is_none_or(|end| end >= day)
    }

    /// Whether the clocks it stops still stand still in the evening of a day.
    fn stands(&self, day: i32) -> bool {
        self.awaits(day) && self.over.is_none_or(|over| over >= day)
    }
}

/// What the applicant has been asked for and has not answered.
#[derive(Debug, Clone, Copy)]
struct Notice {
    /// The last day for the answer.
    until: Option<i32>,
    reached: bool,
}

/// What is known of a request in the evening of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Look {
    pub(crate) on: i32,
    pub(crate) status: LedgerStatus,
    /// Which clock answers.
    pub(crate) clock: usize,
    pub(crate) start: i32,
    pub(crate) extended_by: i32,
    pub(crate) used: i32,
    pub(crate) left: Option<i32>,
    pub(crate) due: Option<i32>,
    pub(crate) due_latest: Option<i32>,
    pub(crate) latest_lawful: Option<i32>,
    /// Of each clock.
    pub(crate) dues: Vec<Option<i32>>,
    pub(crate) delays: Vec<Option<i32>>,
    pub(crate) overdue: Vec<usize>,
    pub(crate) duties: Vec<(DutyKind, Option<i32>)>,
}

/// Where events are aimed at.
pub(crate) struct Landmarks {
    pub(crate) due: Option<i32>,
    pub(crate) days: Vec<i32>,
}

/// The letter with the reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Letter {
    Unsent,
    SignedFor,
    OnItsWay,
    Back,
}

/// A request in the middle of a day.
#[derive(Debug, Clone)]
pub(crate) struct Request<'a> {
    law: &'a Law,
    working: &'a WorkingDays,
    today: i32,
    received: Option<i32>,
    /// The day on which anybody first took it in.
    first: Option<i32>,
    clocks: Vec<Clock>,
    pauses: Vec<Pause>,
    supplement_was_asked: bool,
    correction: Option<Notice>,
    payment: Option<Notice>,
    reasons_pending: bool,
    last_of_reasons: Option<EventKind>,
    letter: Letter,
    was_handled: bool,
    pub(crate) closed: Option<Closing>,
    frozen: Option<Look>,
    pub(crate) effects: Vec<Effect>,
    pub(crate) breaches: Vec<(BreachKind, usize, Option<usize>)>,
}

impl<'a> Request<'a> {
    pub(crate) fn new(law: &'a Law, working: &'a WorkingDays) -> Self {
        Self {
            law,
            working,
            today: i32::MIN,
            received: None,
            first: None,
            clocks: Vec::new(),
            pauses: Vec::new(),
            supplement_was_asked: false,
            correction: None,
            payment: None,
            reasons_pending: false,
            last_of_reasons: None,
            letter: Letter::Unsent,
            was_handled: false,
            closed: None,
            frozen: None,
            effects: Vec::new(),
            breaches: Vec::new(),
        }
    }

    fn start_of(&self, term: &Term, day: i32) -> i32 {
        self.working.moved(day, term.counting.receipt_on_rest_day)
    }

    // The days

    /// Lives on until the morning of a day.
    pub(crate) fn wake_on(&mut self, day: i32) {
        if self.received.is_none() {
            self.today = day;
        }
        while self.today < day {
            self.sleep();
        }
    }

    /// The evening of today: which pauses stop which clocks, and whether the day counts.
    fn sleep(&mut self) {
        let today = self.today;
        // Whether a clock has days left is asked before the first day that would be left out: today or tomorrow.
        self.decide(true);
        let counts: Vec<bool> = (0..self.clocks.len()).map(|c| self.counts(c, today, false)).collect();
        for (clock, counts) in self.clocks.iter_mut().zip(counts) {
            if counts {
                clock.used.push(today);
            }
        }
        self.decide(false);
        for pause in self.pauses.iter().filter(|pause| pause.asked == today) {
            let is_pause = pause.stops.contains(&true);
            self.effects[pause.asked_event] = if is_pause { Effect::Pause } else { Effect::Void };
            if let (Some(event), true) = (pause.answered_event, is_pause) {
                self.effects[event] = Effect::Resume;
            }
        }
        if self.closed.is_some() && self.frozen.is_none() {
            self.frozen = Some(self.look());
        }
        self.today += 1;
    }

    /// Decides for the clocks that leave out the day of sending, or for the others, the pauses that began today.
    fn decide(&mut self, sending: bool) {
        for pause in self.pauses.iter_mut().filter(|pause| pause.asked == self.today) {
            for (clock, stops) in self.clocks.iter().zip(&mut pause.stops) {
                if clock.term.counting.leaves_out_sending() == sending {
                    *stops = clock.term.stopped_by.contains(&pause.why) && (clock.is_stopped() || clock.has_days_left());
                }
            }
        }
    }

    /// Whether a day counts for a clock.
    fn counts(&self, c: usize, day: i32, as_if_answered: bool) -> bool {
        let clock = &self.clocks[c];
        let left_out = self.pauses.iter().any(|pause| pause.stops[c] && pause.leaves_out(day, clock.term.counting, as_if_answered));
        let is_countable = clock.counts_calendar_days(clock.used.len()) || self.working.is_worked(day);
        !clock.is_stopped() && day > clock.start && is_countable && !left_out
    }

    // The events

    /// What a pause of that kind and party has to say, if one is open.
    fn open_pause(&self, why: Why, who: Option<&str>) -> Option<usize> {
        self.pauses.iter().position(|pause| pause.open && pause.why == why && pause.who.as_deref() == who)
    }

    /// The kinds of events that are possible today for somebody.
    pub(crate) fn possible(&self) -> Vec<EventKind> {
        let parties: Vec<Option<String>> = self.pauses.iter().map(|pause| pause.who.clone()).chain([None, Some("丁".to_owned())]).collect();
        let is_possible = |kind: &EventKind, who: &Option<String>| {
            let is_of_nobody = matches!(kind, EventKind::Suspended | EventKind::Resumed);
            let event = Event { who: who.clone().filter(|_| !is_of_nobody), ..Event::new(chrono::NaiveDate::default(), *kind) };
            self.refusal(&event).is_none()
        };
        EventKind::ALL.iter().copied().filter(|kind| parties.iter().any(|who| is_possible(kind, who))).collect()
    }

    /// Why an event cannot have happened today.
    pub(crate) fn refusal(&self, event: &Event) -> Option<Refused> {
        use EventKind as E;
        let refuse = |refused: bool, why: Refused| refused.then_some(why);
        if event.kind == E::Received {
            return refuse(self.received.is_some(), Refused::ReceivedTwice);
        }
        if self.received.is_none() {
            return Some(Refused::BeforeReceipt);
        }
        let goes_on_after = matches!(
            event.kind,
            E::ThirdPartyReached
                | E::ThirdPartyAnswered
                | E::ThirdPartySilent
                | E::CoMakerReached
                | E::CoMakerAnswered
                | E::CoMakerSilent
                | E::AgencyAnswered
                | E::Resumed
                | E::FeeNoticeReached
                | E::ReplyCorrected
                | E::RemedySought
                | E::ReplyReturned
                | E::ServedAgain
        );
        if self.closed.is_some() && !goes_on_after {
            return Some(Refused::Closed);
        }
        let pause = role(event.kind).map(|(why, _)| self.open_pause(why, event.who.as_deref()));
        match (event.kind, role(event.kind)) {
            (_, Some((_, Step::Begins))) => refuse(pause.flatten().is_some(), Refused::AlreadyOpen),
            (_, Some((_, step))) => match pause.flatten() {
                None => Some(Refused::NotOpen),
                Some(found) => refuse(step == Step::Reaches && self.pauses[found].reached, Refused::ReachedTwice),
            },
            (E::SupplementReceived | E::SupplementMissed, _) => refuse(self.correction.is_none(), Refused::NotPending),
            (E::ReasonsAsked, _) => refuse(self.reasons_pending, Refused::AlreadyPending),
            (E::ReasonsGiven | E::ReasonsRefused, _) => refuse(!self.reasons_pending, Refused::NotPending),
            (E::FeeNoticed, _) => refuse(self.payment.is_some(), Refused::AlreadyPending),
            (E::FeePaid | E::FeeUnpaid, _) => refuse(self.payment.is_none(), Refused::NotPending),
            (E::FeeNoticeReached, _) => match self.payment {
                None => Some(Refused::NotPending),
                Some(notice) => refuse(notice.reached, Refused::ReachedTwice),
            },
            (E::PassedOn, _) => refuse(self.was_handled, Refused::Handled),
            (E::ReplyReturned, _) => refuse(self.letter != Letter::OnItsWay, Refused::NotReplied),
            (E::ServedAgain, _) if self.letter != Letter::Back => Some(Refused::NotReturned),
            (E::ServedAgain, _) => refuse(self.closed.is_some_and(|how| how != Closing::Replied), Refused::Closed),
            (E::ReplyCorrected, _) => refuse(self.closed != Some(Closing::Replied), Refused::NotReplied),
            _ => None,
        }
    }

    fn breach(&mut self, kind: BreachKind, clock: Option<usize>) -> bool {
        let is_one = self.law.forbids(kind);
        if is_one {
            self.breaches.push((kind, self.effects.len(), clock));
        }
        is_one
    }

    fn some_clock_waits(&self, waits: impl Fn(&Clock) -> bool) -> bool {
        self.clocks.iter().any(waits)
    }

    /// Takes an event that happened today.
    ///
    /// # Errors
    /// Why it cannot have happened; then nothing has changed.
    pub(crate) fn take(&mut self, event: &Event) -> Result<(), Refused> {
        let today = event.date.to_epoch_days();
        self.wake_on(today);
        if let Some(refused) = self.refusal(event) {
            return Err(refused);
        }
        let until = event.until.map(|day| day.to_epoch_days());
        let effect = match (event.kind, role(event.kind)) {
            (_, Some((why, Step::Begins))) => self.begin_pause(why, event),
            (_, Some((why, step))) => self.go_on(why, step, event),
            (EventKind::Received, _) => self.receive(),
            (EventKind::SupplementAsked, _) => self.ask_for_correction(until),
            (EventKind::SupplementReceived, _) => self.receive_correction(event.excused),
            (EventKind::SupplementMissed, _) => self.miss_correction(),
            (EventKind::ReasonsAsked | EventKind::ReasonsGiven | EventKind::ReasonsRefused, _) => {
                self.reasons_pending = event.kind == EventKind::ReasonsAsked;
                self.last_of_reasons = Some(event.kind);
                Effect::Record
            }
            (EventKind::FeeNoticed, _) => self.ask_for_fee(),
            (EventKind::FeeNoticeReached, _) => {
                let until = self.working.end(&self.law.payment, today);
                self.payment = Some(Notice { until, reached: true });
                Effect::Record
            }
            (EventKind::FeePaid, _) => self.pay(),
            (EventKind::FeeUnpaid, _) => self.do_not_pay(),
            (EventKind::ExtensionApproved, _) => self.approve(usize::try_from(event.days.unwrap()).unwrap()),
            (EventKind::ExtensionTold, _) => self.tell_extension(),
            (EventKind::DelayTold, _) => self.tell_delay(until.unwrap()),
            (EventKind::PassedOn, _) if self.law.counts_from_passing_on(event) => self.receive(),
            (EventKind::Replied | EventKind::ServedAgain, _) => self.reply(event.served),
            (EventKind::ReplyReturned, _) => self.come_back(event),
            (EventKind::Withdrawn, _) => self.close(Closing::Withdrawn),
            (EventKind::RemedySought, _) => {
                let early = self.closed.is_none() && !self.clocks.iter().any(|clock| clock.has_run_out(today, self.working));
                if early && self.breach(BreachKind::RemedyEarly, None) { Effect::Void } else { Effect::Record }
            }
            _ => Effect::Record,
        };
        self.effects.push(effect);
        self.was_handled |= event.kind != EventKind::Received && event.kind != EventKind::PassedOn;
        Ok(())
    }

    fn close(&mut self, how: Closing) -> Effect {
        self.closed = Some(how);
        for pause in self.pauses.iter_mut().filter(|pause| pause.open) {
            pause.over.get_or_insert(self.today);
        }
        Effect::Close
    }

    fn reply(&mut self, served: Option<Service>) -> Effect {
        self.letter = if served == Some(Service::Direct) { Letter::SignedFor } else { Letter::OnItsWay };
        if self.closed.is_some() {
            return Effect::Record;
        }
        for c in 0..self.clocks.len() {
            if self.clocks[c].has_run_out(self.today, self.working) {
                self.breach(BreachKind::ReplyLate, Some(c));
            }
        }
        self.close(Closing::Replied)
    }

    fn come_back(&mut self, event: &Event) -> Effect {
        self.letter = Letter::Back;
        // The applicant's fault leaves it as given on the day of posting; of the agency's own it has nothing.
        let stands = event.stands.unwrap_or(event.fault.map_or(self.law.is_lenient, |fault| fault == AtFault::Applicant));
        if stands {
            return Effect::Record;
        }
        (self.closed, self.frozen) = (None, None);
        Effect::Reopen
    }

    fn receive(&mut self) -> Effect {
        let today = self.today;
        self.received = Some(today);
        self.first.get_or_insert(today);
        let clock = |term: &Term| Clock {
            term: *term,
            begun: today,
            start: self.start_of(term, today),
            used: Vec::new(),
            extended: 0,
            approved: None,
            delay: None,
            waits_for_correction: false,
            waits_for_payment: false,
        };
        self.clocks = self.law.terms.iter().map(clock).collect();
        Effect::Start
    }

    fn ask_for_correction(&mut self, until: Option<i32>) -> Effect {
        let late = self.working.end(&self.law.notice, self.received.unwrap()).is_some_and(|last| self.today > last);
        let unlawful = if self.supplement_was_asked {
            self.breach(BreachKind::SecondSupplementNotice, None)
        } else {
            late && self.breach(BreachKind::SupplementNoticeLate, None)
        };
        self.supplement_was_asked = true;
        let mut effect = Effect::Void;
        for clock in self.clocks.iter_mut().filter(|clock| clock.term.anew_when_corrected && !unlawful) {
            clock.waits_for_correction = true;
            effect = Effect::Wait;
        }
        // A notice without effect sets no time where one with effect is pending.
        let waits = self.some_clock_waits(|clock| clock.waits_for_correction);
        if effect == Effect::Wait || !waits {
            self.correction = Some(Notice { until, reached: true });
        }
        effect
    }

    fn correction_time_is_over(&self) -> bool {
        self.correction.and_then(|notice| notice.until).is_some_and(|until| self.today > until)
    }

    fn receive_correction(&mut self, excused: Option<bool>) -> Effect {
        if !self.some_clock_waits(|clock| clock.waits_for_correction) {
            self.correction = None;
            return Effect::Record;
        }
        if self.correction_time_is_over() && excused == Some(false) && self.breach(BreachKind::CorrectionLate, None) {
            return Effect::Void;
        }
        self.correction = None;
        let begun = self.today;
        for clock in self.clocks.iter_mut().filter(|clock| clock.waits_for_correction) {
            clock.waits_for_correction = false;
            clock.start_anew(begun, self.working.moved(begun, clock.term.counting.receipt_on_rest_day));
        }
        Effect::Restart
    }

    fn miss_correction(&mut self) -> Effect {
        if !self.some_clock_waits(|clock| clock.waits_for_correction) {
            self.correction = None;
            return Effect::Void;
        }
        let within = self.correction.and_then(|notice| notice.until).is_some_and(|until| self.today <= until);
        if within && self.breach(BreachKind::AbandonedEarly, None) {
            return Effect::Void;
        }
        self.correction = None;
        self.close(Closing::Uncorrected)
    }

    fn ask_for_fee(&mut self) -> Effect {
        let mut effect = Effect::Void;
        self.payment = Some(Notice { until: None, reached: false });
        if !self.clocks.iter().any(|clock| clock.term.anew_when_paid) {
            self.breach(BreachKind::FeeWithoutGround, None);
            return effect;
        }
        for c in 0..self.clocks.len() {
            if self.clocks[c].has_run_out(self.today, self.working) {
                self.breach(BreachKind::FeeNoticeLate, Some(c));
            } else {
                self.clocks[c].waits_for_payment = true;
                effect = Effect::Wait;
            }
        }
        effect
    }

    fn pay(&mut self) -> Effect {
        if !self.some_clock_waits(|clock| clock.waits_for_payment) {
            self.payment = None;
            return Effect::Record;
        }
        let late = self.payment.and_then(|notice| notice.until).is_some_and(|until| self.today > until);
        if late && self.breach(BreachKind::PaymentLate, None) {
            return Effect::Void;
        }
        self.payment = None;
        let begun = self.today;
        for clock in self.clocks.iter_mut().filter(|clock| clock.waits_for_payment) {
            clock.waits_for_payment = false;
            clock.start_anew(begun, self.working.moved(begun, clock.term.counting.receipt_on_rest_day));
        }
        Effect::Restart
    }

    fn do_not_pay(&mut self) -> Effect {
        if !self.some_clock_waits(|clock| clock.waits_for_payment) {
            self.payment = None;
            return Effect::Void;
        }
        let within = self.payment.and_then(|notice| notice.until).is_some_and(|until| self.today <= until);
        if within && self.breach(BreachKind::UnpaidEarly, None) {
            return Effect::Void;
        }
        self.payment = None;
        self.close(Closing::Unpaid)
    }

    fn begin_pause(&mut self, why: Why, event: &Event) -> Effect {
        let known = self.law.terms.iter().any(|term| term.stopped_by.contains(&why));
        if why == Why::Suspension && !known {
            self.breach(BreachKind::SuspensionWithoutGround, None);
        }
        self.pauses.push(Pause {
            why,
            who: event.who.clone(),
            asked: self.today,
            asked_event: self.effects.len(),
            reached: false,
            end: None,
            open: true,
            answered: None,
            answered_event: None,
            stops: vec![false; self.clocks.len()],
            over: None,
        });
        // What it does is decided in the evening.
        Effect::Void
    }

    fn go_on(&mut self, why: Why, step: Step, event: &Event) -> Effect {
        let found = self.open_pause(why, event.who.as_deref()).unwrap();
        let (today, this) = (self.today, self.effects.len());
        let end = self.working.end(if why == Why::CoMaker { &self.law.co_maker } else { &self.law.third_party }, today);
        let pause = &mut self.pauses[found];
        let was_pause = pause.stops.contains(&true);
        let resume = if was_pause { Effect::Resume } else { Effect::Record };
        let third_party = why == Why::ThirdParty;
        match step {
            Step::Begins => Effect::Record,
            Step::Reaches => {
                pause.reached = true;
                pause.end = end;
                Effect::Record
            }
            Step::Ends => {
                pause.open = false;
                if pause.end.is_some_and(|end| today > end) {
                    self.breach(if third_party { BreachKind::ThirdPartyLate } else { BreachKind::CoMakerLate }, None);
                    return Effect::Record;
                }
                pause.answered = Some(today);
                pause.answered_event = Some(this);
                resume
            }
            Step::Silence => match pause.end {
                Some(end) if today <= end => {
                    self.breach(if third_party { BreachKind::ThirdPartySilenceEarly } else { BreachKind::CoMakerSilenceEarly }, None);
                    Effect::Void
                }
                Some(_) => {
                    pause.open = false;
                    Effect::Record
                }
                None => {
                    pause.open = false;
                    pause.answered = Some(today);
                    pause.answered_event = Some(this);
                    resume
                }
            },
        }
    }

    fn approve(&mut self, days: usize) -> Effect {
        let mut effect = Effect::Void;
        for c in 0..self.clocks.len() {
            if self.clocks[c].has_run_out(self.today, self.working) {
                self.breach(BreachKind::ExtensionApprovedLate, Some(c));
            } else {
                effect = Effect::Record;
                if days > self.clocks[c].cap_left() {
                    self.breach(BreachKind::ExtensionBeyondCap, Some(c));
                }
            }
            self.clocks[c].approved = Some(days);
        }
        effect
    }

    fn tell_extension(&mut self) -> Effect {
        let mut effect = Effect::Void;
        for c in 0..self.clocks.len() {
            let approved = self.clocks[c].approved.take();
            if self.clocks[c].is_stopped() {
                continue;
            }
            if self.clocks[c].has_run_out(self.today, self.working) {
                self.breach(BreachKind::ExtensionToldLate, Some(c));
                continue;
            }
            let Some(days) = approved else {
                self.breach(BreachKind::ExtensionUnapproved, Some(c));
                continue;
            };
            let counts = days.min(self.clocks[c].cap_left());
            self.clocks[c].extended += counts;
            if counts > 0 {
                effect = Effect::Extend;
            }
        }
        effect
    }

    fn tell_delay(&mut self, until: i32) -> Effect {
        if !self.law.delays {
            return Effect::Void;
        }
        if self.last_of_reasons != Some(EventKind::ReasonsGiven) {
            self.breach(BreachKind::DelayWithoutReasons, None);
            return Effect::Void;
        }
        let mut effect = Effect::Void;
        for c in 0..self.clocks.len() {
            if self.clocks[c].is_stopped() {
                continue;
            }
            if self.clocks[c].has_run_out(self.today, self.working) {
                self.breach(BreachKind::DelayToldLate, Some(c));
                continue;
            }
            let clock = &mut self.clocks[c];
            clock.delay = Some(clock.delay.map_or(until, |before| before.max(until)));
            effect = Effect::Delay;
        }
        effect
    }

    // The state

    /// How it stands in the evening of a day, which is the day it was closed if it is closed.
    pub(crate) fn evening_of(&self, day: i32) -> (Self, Look) {
        let mut then = self.clone();
        then.wake_on(day);
        then.sleep();
        then.today -= 1;
        let look = then.frozen.clone().unwrap_or_else(|| then.look());
        (then, look)
    }

    /// The day on which a clock has used a number of days, if the answers that are awaited come today.
    fn due(&self, c: usize, days: usize) -> i32 {
        let clock = &self.clocks[c];
        let mut used = clock.used.clone();
        if used.last() != Some(&self.today) && self.counts(c, self.today, true) {
            used.push(self.today);
        }
        let mut day = self.today;
        while used.len() < days {
            day += 1;
            if day > clock.start && (clock.counts_calendar_days(used.len()) || self.working.is_worked(day)) {
                used.push(day);
            }
        }
        let last = self.working.moved(used[days - 1], clock.rolls_after(days));
        clock.delay.map_or(last, |until| until.max(last))
    }

    /// The same if the answers come as late as they may; `None` if that is not known.
    fn due_latest(&self, c: usize) -> Option<i32> {
        let clock = &self.clocks[c];
        let open: Vec<&Pause> = self.pauses.iter().filter(|pause| pause.stops[c] && pause.stands(self.today)).collect();
        if open.iter().any(|pause| pause.end.is_none()) {
            return None;
        }
        let (mut used, mut day) = (clock.used.len(), self.today);
        while used < clock.target() {
            day += 1;
            let waits = open.iter().any(|pause| pause.end.is_some_and(|end| day <= end));
            let is_countable = clock.counts_calendar_days(used) || self.working.is_worked(day);
            used += usize::from(day > clock.start && is_countable && !waits);
        }
        let last = self.working.moved(day, clock.rolls_after(clock.target()));
        Some(clock.delay.map_or(last, |until| until.max(last)))
    }

    fn is_paused(&self, c: usize) -> bool {
        let clock = &self.clocks[c];
        let stands = self.pauses.iter().any(|pause| pause.stops[c] && pause.stands(self.today));
        !clock.is_stopped() && clock.has_days_left() && stands
    }

    /// How it stands this evening.
    fn look(&self) -> Look {
        let today = self.today;
        let all = 0..self.clocks.len();
        let dues: Vec<Option<i32>> =
            all.clone().map(|c| (!self.clocks[c].is_stopped()).then(|| self.due(c, self.clocks[c].target()))).collect();
        // The earlier due day answers, the local one of two that are the same; a clock that waits has none.
        let answers = all.clone().filter(|c| dues[*c].is_some()).min_by_key(|c| dues[*c]).unwrap_or(0);
        let clock = &self.clocks[answers];
        let (due, paused) = (dues[answers], self.is_paused(answers));
        let status = match due {
            _ if self.closed.is_some() => LedgerStatus::Closed,
            None => LedgerStatus::Stopped,
            Some(_) if paused => LedgerStatus::Paused,
            Some(due) if due == today => LedgerStatus::DueToday,
            Some(due) if due < today => LedgerStatus::Overdue,
            Some(_) => LedgerStatus::Running,
        };
        let between = |due: i32| match clock.term.in_days {
            true => due - today,
            false if due >= today => self.working.between(today, due),
            false => -self.working.between(due, today),
        };
        let may_be_extended = matches!(status, LedgerStatus::Running | LedgerStatus::Paused | LedgerStatus::DueToday);
        let is_open = self.closed.is_none();
        Look {
            on: today,
            status,
            clock: answers,
            start: clock.begun,
            extended_by: i32::try_from(clock.extended).unwrap(),
            used: i32::try_from(clock.used.len()).unwrap(),
            left: due.map(between),
            due,
            due_latest: if status == LedgerStatus::Paused { self.due_latest(answers) } else { None },
            latest_lawful: may_be_extended.then(|| self.due(answers, clock.term.days + clock.term.cap)),
            overdue: all.filter(|c| is_open && dues[*c].is_some_and(|due| due < today)).collect(),
            delays: self.clocks.iter().map(|clock| clock.delay).collect(),
            duties: if is_open { self.duties(&dues, due) } else { Vec::new() },
            dues,
        }
    }

    fn duties(&self, dues: &[Option<i32>], due: Option<i32>) -> Vec<(DutyKind, Option<i32>)> {
        let today = self.today;
        let mut duties = Vec::new();
        if due.is_some() {
            duties.push((DutyKind::Reply, due));
        }
        if let (Some(last), false) = (self.working.end(&self.law.notice, self.received.unwrap()), self.supplement_was_asked) {
            duties.extend((last >= today).then_some((DutyKind::SupplementNotice, Some(last))));
        }
        let may_tell = |c: usize| self.clocks[c].approved.is_some() && dues[c].is_some_and(|due| due >= today);
        let tell_by = (0..self.clocks.len()).filter(|c| may_tell(*c)).map(|c| dues[c]).min();
        duties.extend(tell_by.map(|due| (DutyKind::TellExtension, due)));
        let notices = [
            (self.some_clock_waits(|clock| clock.waits_for_correction), self.correction, DutyKind::Correct, DutyKind::CloseUncorrected),
            (self.some_clock_waits(|clock| clock.waits_for_payment), self.payment, DutyKind::Pay, DutyKind::CloseUnpaid),
        ];
        for (waits, notice, answer, close) in notices {
            let until = notice.and_then(|notice| notice.until);
            let over = until.is_some_and(|until| until < today);
            duties.extend(waits.then_some(if over { (close, None) } else { (answer, until) }));
        }
        if self.reasons_pending {
            duties.push((DutyKind::GiveReasons, None));
        }
        for pause in self.pauses.iter().filter(|pause| pause.awaits(today)) {
            let kind = match pause.why {
                Why::ThirdParty => DutyKind::ThirdPartyOpinion,
                Why::CoMaker => DutyKind::CoMakerOpinion,
                Why::Agency => DutyKind::AgencyOpinion,
                Why::Suspension => DutyKind::Resume,
            };
            duties.push((kind, pause.end));
        }
        duties.sort();
        duties
    }

    // What the generator aims at

    /// Days on which something of weight happens or ends, from today on.
    pub(crate) fn landmarks(&self) -> Landmarks {
        let (_, look) = self.evening_of(self.today);
        let ends = self.pauses.iter().filter(|pause| pause.open).map(|pause| pause.end);
        let notices = [self.correction, self.payment].into_iter().flatten().map(|notice| notice.until);
        let notice = self.working.end(&self.law.notice, self.received.unwrap());
        let days = look.dues.iter().copied().chain(ends).chain(notices).chain([notice]).flatten();
        let around = days.flat_map(|day| [day - 1, day, day, day + 1, day + 1]);
        Landmarks { due: look.due, days: around.filter(|day| *day >= self.today).collect() }
    }

    /// Whether the law is silent about a correction that was asked for, or somebody has not said what matters.
    pub(crate) fn leaves_open(&self, events: &[Event]) -> bool {
        let is_silent = self.law.terms.iter().any(|term| !term.anew_when_corrected);
        let happened = events.iter().zip(&self.effects).enumerate();
        happened.filter(|(i, _)| self.breaches.iter().all(|(_, event, _)| event != i)).any(|(_, (event, effect))| match event.kind {
            EventKind::SupplementAsked => is_silent && *effect == Effect::Void,
            EventKind::PassedOn => !self.law.office_passes_on && event.taken_in_by.is_none() && event.passing_on_starts.is_none(),
            EventKind::ReplyReturned => *effect == Effect::Reopen && event.fault.is_none() && event.stands.is_none(),
            _ => false,
        })
    }

    /// Whether an extension is approved and not told.
    pub(crate) fn has_approval(&self) -> bool {
        self.clocks.iter().any(|clock| clock.approved.is_some())
    }

    /// Whether the applicant has given reasons.
    pub(crate) fn has_reasons(&self) -> bool {
        self.last_of_reasons == Some(EventKind::ReasonsGiven)
    }

    /// Which of the rare things holds.
    pub(crate) fn rarities(&self) -> Vec<&'static str> {
        let stopping = |c: usize| self.pauses.iter().filter(move |pause| pause.stops[c] && pause.stands(self.today)).count();
        let of_pauses = |is: &dyn Fn(&Pause) -> bool| self.pauses.iter().any(is);
        let of_clocks = |is: &dyn Fn(&Clock) -> bool| self.clocks.iter().any(is);
        let each = 0..self.clocks.len();
        let readings_differ =
            self.clocks.iter().any(|clock| clock.term.counting.consultation_days != self.clocks[0].term.counting.consultation_days);
        let national = self.law.notice.get(1..).filter(|national| !national.is_empty()).unwrap_or(&self.law.notice);
        let goes_on = |c: usize| self.pauses.iter().any(|p| p.stops[c] && p.asked < self.clocks[c].begun && p.stands(self.today));
        let too_late = |p: &Pause| p.asked < self.today && p.why == Why::ThirdParty && !p.stops.contains(&true);
        let is = [
            of_clocks(&|clock| clock.waits_for_correction && clock.waits_for_payment),
            of_clocks(&Clock::is_stopped) && !self.clocks.iter().all(Clock::is_stopped),
            of_clocks(&|clock| !clock.has_days_left() && clock.delay.is_some_and(|until| until >= self.today)),
            of_clocks(&|clock| clock.cap_left() == 0),
            each.clone().any(|c| stopping(c) > 1),
            each.clone().any(goes_on),
            of_pauses(&too_late),
            of_pauses(&|pause| pause.stops.contains(&true) && pause.stops.contains(&false)),
            of_pauses(&|pause| pause.answered == Some(pause.asked)),
            of_clocks(&|clock| clock.start > clock.begun),
            self.closed.is_some() && each.clone().any(|c| stopping(c) > 0),
            of_clocks(&|clock| clock.extended > 0 && clock.term.in_days != clock.term.extends_in_days),
            each.clone().all(|c| stopping(c) > 0) && readings_differ,
            self.received.is_some_and(|received| self.working.end(&self.law.notice, received) < self.working.end(national, received)),
            self.received.is_some_and(|received| self.clocks.iter().any(|clock| clock.begun == received) && self.first < Some(received)),
            self.closed.is_none() && of_pauses(&|pause| pause.over.is_some()),
            !self.law.is_new && of_clocks(&|clock| Some(clock.begun) > self.received),
        ];
        RARITIES.into_iter().zip(is).filter_map(|(name, is)| is.then_some(name)).collect()
    }

    pub(crate) const fn today(&self) -> i32 {
        self.today
    }
}

/// What an event is in the course of a pause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step {
    Begins,
    Reaches,
    Ends,
    Silence,
}

/// The pause that an event belongs to.
pub(crate) const fn role(kind: EventKind) -> Option<(Why, Step)> {
    use EventKind as E;
    Some(match kind {
        E::ThirdPartyAsked => (Why::ThirdParty, Step::Begins),
        E::ThirdPartyReached => (Why::ThirdParty, Step::Reaches),
        E::ThirdPartyAnswered => (Why::ThirdParty, Step::Ends),
        E::ThirdPartySilent => (Why::ThirdParty, Step::Silence),
        E::CoMakerAsked => (Why::CoMaker, Step::Begins),
        E::CoMakerReached => (Why::CoMaker, Step::Reaches),
        E::CoMakerAnswered => (Why::CoMaker, Step::Ends),
        E::CoMakerSilent => (Why::CoMaker, Step::Silence),
        E::AgencyAsked => (Why::Agency, Step::Begins),
        E::AgencyAnswered => (Why::Agency, Step::Ends),
        E::Suspended => (Why::Suspension, Step::Begins),
        E::Resumed => (Why::Suspension, Step::Ends),
        _ => return None,
    })
}
