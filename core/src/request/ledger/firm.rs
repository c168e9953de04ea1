//! How firm an account is: which of its days and figures rest on days that the next notice may still change, or that none arranges.

use chrono::NaiveDate;

use super::{
    account::{Account, Breach, ClockState, NextDuty},
    clock::{Clock, Reply},
    event::Event,
    state::date,
    words::{Effect, LedgerStatus},
};
use crate::{
    calendar::Standing,
    form::{
        convention::Roll,
        ledger::DutyKind,
        term::{Deadline, Unit},
    },
};

/// How firm each day and figure of an account is. Those it does not have are settled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Firmness {
    /// The due day.
    pub due: Standing,
    /// The due day at the latest, while the clock is paused.
    pub due_latest: Standing,
    /// The due day if all the extension left were added.
    pub latest_lawful: Standing,
    /// The days of the term used.
    pub used: Standing,
    /// The days left.
    pub left: Standing,
    /// The due day by the national limit, beside a stricter local one.
    pub legal_max: Standing,
    /// The least firm of what has to be done next.
    pub duties: Standing,
    /// The least firm of the breaches.
    pub breaches: Standing,
}

impl Clock {
    /// How firm the days and figures of an account are. Each is as firm as the last day of which it mattered whether it is worked.
    ///
    /// ```
    /// use gongkai::{Library, calendar::{Calendar, Standing}, form::ledger::EventKind, request::ledger::{Clock, Event, Ledger, Readings}};
    /// let book = Library::embedded().book("cn-2019").unwrap();
    /// let received = "2026-11-09".parse().unwrap();
    /// let clock = Clock::new(&book, received, &Calendar::china().provisional(), Readings::default()).unwrap();
    /// let ledger = Ledger::new([Event::new(received, EventKind::Received)]);
    /// let firm = clock.firmness(ledger.events(), &ledger.account(&clock, None).unwrap());
    /// // Due on 7 December 2026; with all the extension there is, in January 2027.
    /// assert_eq!((firm.due, firm.latest_lawful), (Standing::Settled, Standing::Provisional));
    /// ```
    pub fn firmness(&self, events: &[Event], account: &Account) -> Firmness {
        let Account { state, clocks, duties, effects, .. } = account;
        let at = |day: Option<NaiveDate>| day.map_or(Standing::Settled, |day| self.calendar.standing(day, day));
        let (term, clock) = (self.law.terms.get(state.clock), clocks.get(state.clock));
        let unit = term.and_then(|term| term.limit.within.as_ref().ok()?.unit());
        let in_workdays = unit == Some(Unit::Workday);
        let extends_in = term.and_then(|term| Some(term.limit.extension.as_ref()?.up_to.unit)).or(unit);
        let asks_at_its_end = in_workdays || term.is_some_and(|term| term.conventions.calendar_day_roll.roll == Roll::NextWorkday);
        // A clock that waits has counted up to the day on which it stopped.
        let starts = |event: &Event| clock.is_some_and(|clock| event.date >= clock.start);
        let stopped = || events.iter().zip(effects).find(|(event, effect)| **effect == Effect::Wait && starts(event));
        let counted_to = if state.waits { stopped().map(|(event, _)| event.date) } else { Some(state.on) };
        let due = standing(binding(account).as_ref().filter(|_| state.due.is_some()));
        let left = at(state.left.and(state.due).filter(|_| in_workdays).map(|due| due.max(state.on)));
        Firmness {
            due,
            due_latest: at(state.due_latest.filter(|_| asks_at_its_end)),
            latest_lawful: at(state.latest_lawful.filter(|_| asks_at_its_end || extends_in == Some(Unit::Workday))),
            used: at(counted_to.filter(|_| in_workdays)),
            left: if state.left.is_some() { left.max(due) } else { left },
            legal_max: standing(counted(account, 1).filter(|_| state.clock == 0)),
            duties: duties.iter().map(|duty| self.standing_of(account, duty)).fold(Standing::Settled, Standing::max),
            breaches: account.breaches.iter().map(|breach| self.standing_of_breach(account, breach)).fold(Standing::Settled, Standing::max),
        }
    }

    /// How firm the day of a duty is. One that nobody counts, such as that by which an applicant is to correct the request, is settled.
    pub fn standing_of(&self, account: &Account, duty: &NextDuty) -> Standing {
        let Some(due) = duty.due else { return Standing::Settled };
        let is_of = |clock: &usize| account.state.dues.get(*clock).copied().flatten() == Some(due);
        match duty.kind {
            DutyKind::Reply => standing(binding(account).as_ref()),
            DutyKind::TellExtension => {
                let counted = (0..account.clocks.len()).filter(is_of).map(|clock| standing(counted(account, clock)));
                counted.fold(Standing::Settled, Standing::max)
            }
            kind if self.side(kind).is_some_and(|side| side.looks_at_days(duty.limit)) => self.calendar.standing(due, due),
            _ => Standing::Settled,
        }
    }

    /// How firm a breach is. One for which no days were counted is settled.
    pub fn standing_of_breach(&self, account: &Account, breach: &Breach) -> Standing {
        let Some(last) = breach.last.map(date) else { return Standing::Settled };
        let is_counted = match breach.clock {
            Some(clock) => {
                let is_set = account.clocks.get(clock).is_some_and(|clock| clock.delayed_to == Some(last));
                !is_set && self.replies.get(clock).is_some_and(Reply::looks_at_days)
            }
            None => self.timed(breach.kind).is_none_or(|side| side.looks_at_days(breach.limit)),
        };
        if is_counted { self.calendar.standing(last, last) } else { Standing::Settled }
    }

    /// Between which days it is due for certain, where that is provisional; none while it stands still, or has a day of its own.
    pub(crate) fn due_between(&self, account: &Account) -> Option<(NaiveDate, NaiveDate)> {
        let runs = matches!(account.state.status, LedgerStatus::Running | LedgerStatus::DueToday | LedgerStatus::Overdue);
        if !runs || account.clocks.iter().any(|clock| clock.delayed_to.is_some()) {
            return None;
        }
        binding(account)?.due_between
    }
}

/// The deadline of the clock that answers, as firm as both together; none where a day was set instead.
fn binding(account: &Account) -> Option<Deadline> {
    let answering = account.state.clock;
    let deadline = counted(account, answering)?.clone();
    let other = (0..account.clocks.len()).find(|clock| *clock != answering).and_then(|clock| counted(account, clock));
    Some(match other {
        Some(other) => deadline.beside(other),
        None => deadline,
    })
}

/// The deadline of a clock, where that is its due day: not if a later day was set for a delayed reply.
fn counted(account: &Account, clock: usize) -> Option<&Deadline> {
    let ClockState { deadline, delayed_to, .. } = account.clocks.get(clock)?;
    deadline.as_ref().filter(|deadline| delayed_to.is_none_or(|set| set <= deadline.day()))
}

fn standing(deadline: Option<&Deadline>) -> Standing {
    deadline.map_or(Standing::Settled, |deadline| deadline.standing)
}
