//! How a request stands beyond the days that are arranged, as far as no notice can change it.

use chrono::NaiveDate;

use super::{account::Account, clock::Clock, event::Event, fold::Refusal, state::date, words::Effect};
use crate::{
    calendar::Standing,
    form::{convention::Roll, ledger::EventKind, term::Deadline},
};

impl Clock {
    /// By the notices; where these do not reach all that is to be told, by the provisional days after them as well, if what a notice can make of
    /// them changes nothing of how the request stands. On a day of which nobody knows whether it is due, as on the last before.
    pub(crate) fn replay_ahead(&self, events: &[Event], today: Option<NaiveDate>) -> (Self, Result<Account, Vec<Refusal>>) {
        let arranged = self.replay(events, today);
        let is_short = match &arranged {
            Ok(account) => !account.beyond.is_empty(),
            Err(refusals) => refusals.iter().any(|refusal| matches!(refusal, Refusal::OutsideCalendar { .. })),
        };
        let ahead = is_short.then(|| self.looking_ahead());
        match ahead.and_then(|ahead| Some((ahead.certain(events, today)?, ahead))) {
            Some((account, ahead)) => (ahead, Ok(account)),
            None => (self.clone(), arranged),
        }
    }

    /// The account, as far as it is certain: before the first event that is not, and before the first day on which it may be due.
    fn certain(&self, events: &[Event], today: Option<NaiveDate>) -> Option<Account> {
        let account = self.replay(events, today).ok()?;
        if self.is_certain(events, &account) {
            return Some(account);
        }
        // What closed it is not judged either where nobody knows whether that was late.
        let closes = |i: &usize| account.state.closed_by.is_some() && events.get(*i).is_some_and(|event| event.date >= account.state.on);
        let judged = (0..events.len()).find(|i| closes(i) || !self.is_judged(events, *i, &account)).unwrap_or(events.len());
        let (judged, later) = events.split_at_checked(judged).filter(|(judged, _)| !judged.is_empty())?;
        let on = |day: NaiveDate| self.replay(judged, Some(day)).ok();
        let sure = |account: &Account| self.is_certain(judged, account);
        let latest = on(later.first().map_or(Some(account.state.on), |event| event.date.pred_opt())?)?;
        let between = latest.clocks.iter().filter_map(|clock| clock.deadline.as_ref()?.due_between);
        let before = between.map(|(first, _)| first).min().and_then(|first| first.pred_opt());
        let mut earlier = Some(latest).filter(sure).or_else(|| on(before?).filter(sure))?;
        earlier.effects.extend(later.iter().map(|_| Effect::Unjudged));
        earlier.stops_short(self.unarranged_year());
        Some(earlier)
    }

    /// Whether the calendar leaves nothing open that tells how a request stands: the day looked at is before or after each due day for certain,
    /// and so was that of each event; nothing is told of a year without bounds.
    fn is_certain(&self, events: &[Event], account: &Account) -> bool {
        let state = &account.state;
        let days = account.duties.iter().map(|duty| duty.due).chain([state.due_latest, state.latest_lawful]);
        account.beyond.is_empty()
            && days.flatten().all(|day| self.calendar.is_bounded(day))
            && (0..events.len()).all(|i| self.is_judged(events, i, account))
            && (self.is_arranged(state.on) || state.closed_by.is_some() || self.ends_arranged(events, None))
            && is_told(account)
    }

    /// Whether nothing that the next notice arranges decides what an event does: no due day may lie on either side of it, and no other time that
    /// runs ends on provisional days.
    fn is_judged(&self, events: &[Event], i: usize, account: &Account) -> bool {
        let Some((before, event)) = events.get(..i).zip(events.get(i)) else { return false };
        let comes_after = account.state.closed_by.is_some_and(|_| event.date >= account.state.on);
        if self.is_arranged(event.date) || comes_after {
            return true;
        }
        if before.is_empty() {
            return self.law.terms.iter().all(|term| term.conventions.receipt_on_rest_day.roll == Roll::Keep);
        }
        self.ends_arranged(before, Some(event)) && self.replay(before, Some(event.date)).is_ok_and(|account| is_told(&account))
    }

    /// Whether each time of others that runs after these events, and that of an event which is late after its own, ends on an arranged day.
    fn ends_arranged(&self, events: &[Event], next: Option<&Event>) -> bool {
        use EventKind as E;
        let is_over = |of: &Event, by: [E; 2]| events.iter().any(|event| by.contains(&event.kind) && event.who == of.who);
        let asks = next.is_some_and(|event| event.kind == E::SupplementAsked);
        events.iter().all(|event| {
            let (times, over) = match event.kind {
                E::Received | E::PassedOn if asks => (self.supplement, [E::SupplementAsked; 2]),
                E::FeeNoticeReached => (self.payment, [E::FeePaid, E::FeeUnpaid]),
                E::ThirdPartyReached => (self.third_party, [E::ThirdPartyAnswered, E::ThirdPartySilent]),
                E::CoMakerReached => (self.co_maker, [E::CoMakerAnswered, E::CoMakerSilent]),
                _ => return true,
            };
            let end = || times.map(|times| self.end_of(times, event.date.to_epoch_days()).is_some_and(|end| self.is_arranged(date(end))));
            is_over(event, over) || end().unwrap_or(true)
        })
    }

    fn is_arranged(&self, day: NaiveDate) -> bool {
        self.calendar.standing(day, day) < Standing::Provisional
    }
}

/// Whether the day looked at is before or after each due day for certain.
fn is_told(account: &Account) -> bool {
    let is_told = |due: &Deadline| due.standing < Standing::Provisional || due.due_between.is_some() && due.is_certain_on(account.state.on);
    account.clocks.iter().filter_map(|clock| clock.deadline.as_ref()).all(is_told)
}
