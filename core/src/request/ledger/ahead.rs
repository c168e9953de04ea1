//! How a request stands beyond the days that are arranged, as far as no notice can change it.

use chrono::NaiveDate;

use super::{account::Account, clock::Clock, event::Event, fold::Refusal, state::date, words::Effect};
use crate::{
    calendar::Standing,
    form::{convention::Roll, ledger::EventKind, term::Deadline},
};

/// Of how many events after the arranged days it is asked whether a notice may change what they do: those that follow are not judged. Each asks
/// for all that went before it.
const MOST_JUDGED: usize = 32;

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
        let closes = |event: &Event| account.state.closed_by.is_some() && event.date >= account.state.on;
        let closing = events.iter().position(closes).unwrap_or(events.len());
        let (judged, later) =
            events.split_at_checked(closing.min(self.judged(events, &account))).filter(|(judged, _)| !judged.is_empty())?;
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
            && self.judged(events, account) == events.len()
            && (self.is_arranged(state.on) || state.closed_by.is_some() || self.ends_arranged(events, None))
            && is_told(account)
    }

    /// How many events, from the first, do what they do whatever the next notice arranges.
    fn judged(&self, events: &[Event], account: &Account) -> usize {
        let comes_after = |event: &Event| account.state.closed_by.is_some() && event.date >= account.state.on;
        let mut left = MOST_JUDGED;
        let is_judged = |(i, event): (usize, &Event)| {
            if self.is_arranged(event.date) || comes_after(event) {
                return true;
            }
            let is_asked = left > 0;
            left = left.saturating_sub(1);
            is_asked && events.get(..i).is_some_and(|before| self.is_judged(before, event))
        };
        events.iter().enumerate().map(is_judged).position(|judged| !judged).unwrap_or(events.len())
    }

    /// Whether no due day may lie on either side of an event, and no other time that runs ends on provisional days.
    fn is_judged(&self, before: &[Event], event: &Event) -> bool {
        if before.is_empty() {
            return self.law.terms.iter().all(|term| term.conventions.receipt_on_rest_day.roll == Roll::Keep);
        }
        self.ends_arranged(before, Some(event)) && self.replay(before, Some(event.date)).is_ok_and(|account| is_told(&account))
    }

    /// Whether each time of others that runs after these events, and that of an event which is late after its own, ends on an arranged day.
    fn ends_arranged(&self, events: &[Event], next: Option<&Event>) -> bool {
        use EventKind as E;
        let mut come: Vec<_> = events.iter().map(|event| (event.kind as u8, event.who.as_deref())).collect();
        come.sort_unstable();
        let is_over = |of: &Event, by: [E; 2]| by.iter().any(|kind| come.binary_search(&(*kind as u8, of.who.as_deref())).is_ok());
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
